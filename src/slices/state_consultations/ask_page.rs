//! The request before it is sent: whom to ask, by when, in which language and words.
use askama::Template;

use super::forms::LONGEST_TEXT;
use super::pages::Numbered;
use super::store::Counterpart;
use crate::base::lang::Lang;
use crate::slices::decisions::{Decision, paragraphs};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Width};
use crate::web::visit::Visit;

/// Whom to ask, by when, in which language and words.
#[derive(Template)]
#[template(path = "state_consultations/ask.html")]
pub(crate) struct AskPage {
    page: Page,
    back: String,
    back_words: String,
    action: String,
    corrections: Corrections,
    fields: Vec<Field>,
    nobody: bool,
    version_note: String,
    paragraphs: Numbered,
}

impl AskPage {
    pub(super) fn of(
        visit: &Visit,
        decision: &Decision,
        counterparts: &[Counterpart],
        typed: &Fields,
        complaints: &Complaints,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let back = format!("/decisions/{}", decision.id);
        let action = format!("{back}/state-consultation");
        let mut page = visit.page(Section::Decisions, t.state_ask());
        if !complaints.is_empty() {
            page = page.with_corrections().answering(action.clone());
        }
        let bodies: Vec<(String, String)> = counterparts
            .iter()
            .map(|one| (one.id.to_string(), one.name.clone()))
            .collect();
        let title = lang.pick(
            &decision.title,
            decision.title_ru.as_deref(),
            decision.title_ky.as_deref(),
        );
        Self::lay(
            page,
            (back, action, title.to_owned()),
            (decision.version, &decision.text),
            &bodies,
            (typed, complaints),
        )
    }

    pub(super) fn lay(
        page: Page,
        (back, action, back_words): (String, String, String),
        (version, text): (i32, &str),
        bodies: &[(String, String)],
        (typed, complaints): (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let filled = |field: Field, name: &'static str| {
            field
                .holding(typed.raw(name))
                .faulty(complaints.at(name, lang))
        };
        let mut choices = vec![Choice::new("", t.frame_choose())];
        choices.extend(
            bodies
                .iter()
                .map(|(id, name)| Choice::new(id.clone(), name.clone())),
        );
        let languages = Lang::ALL
            .iter()
            .map(|one| Choice::new(one.tag(), one.own_name()))
            .collect();
        let fields = vec![
            filled(
                Field::new("organisation", t.state_organisation(), Ask::Select(choices)).required(),
                "organisation",
            ),
            filled(
                Field::new("lang", t.state_lang(), Ask::OneOf(languages))
                    .hinted(t.state_lang_hint()),
                "lang",
            ),
            filled(
                Field::new("reply_by", t.state_reply_by(), Ask::Line("date"))
                    .hinted(t.state_reply_by_hint())
                    .wide(Width::Short)
                    .required(),
                "reply_by",
            ),
            filled(
                Field::line("title", t.state_sent_title())
                    .hinted(t.state_sent_title_hint())
                    .at_most(200),
                "title",
            ),
            filled(
                Field::new(
                    "text",
                    t.state_sent_text(),
                    Ask::Lines {
                        rows: 10,
                        document: true,
                    },
                )
                .hinted(t.state_sent_text_hint())
                .at_most(LONGEST_TEXT),
                "text",
            ),
        ];
        Self {
            back_words,
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            nobody: bodies.is_empty(),
            version_note: t.state_version(version),
            paragraphs: paragraphs(text),
            back,
            action,
            fields,
            page,
        }
    }
}
