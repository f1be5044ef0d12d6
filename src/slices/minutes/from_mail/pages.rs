use askama::Template;

use super::super::model::Minutes;
use super::super::notes::Typed;
use super::super::pages::{Item, items, no_comments};
use super::super::web::Whole;
use super::super::{samples, standing};
use super::model::Link;
use crate::base::access::Actor;
use crate::base::lang::{Lang, Texts};
use crate::render::passage::Passage;
use crate::slices::meetings::Mode;
use crate::web::fields::Fields;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Corrections, Field, Possible};
use crate::web::visit::Visit;

/// The circulated text with the forms of one member, opened by a link in a letter. Of other members it tells nothing:
/// neither their comments nor whether they have any.
#[derive(Template)]
#[template(path = "minutes/from_mail.html")]
pub(crate) struct FromMailPage {
    page: Page,
    action: String,
    kind: String,
    symbol: String,
    lead: String,
    facts: Vec<(String, String)>,
    no_comments: Option<Possible>,
    corrections: Corrections,
    items: Vec<Item>,
}

impl FromMailPage {
    pub(super) fn of(
        visit: &Visit,
        (link, who): (&Link, &Actor),
        (minutes, whole): (&Minutes, &Whole),
        action: String,
        typed: Option<Typed<'_>>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone).in_year_of(visit.now);
        let title = t.minutes_of(minutes.title_in(lang));
        let mut page = visit
            .page(Section::Elsewhere, title)
            .seen_by(t.decisions_answer_seen_by())
            .answering(action.clone());
        let mut items = items(visit, who, minutes, whole, typed);
        for item in &mut items {
            for note in &mut item.notes {
                // taken back and answered in the house, by whoever is signed in
                note.folds.clear();
                note.withdraw = None;
            }
            if let Some(fold) = &mut item.fold {
                fold.action.clone_from(&action);
            }
        }
        let folds = items.iter().filter_map(|item| item.fold.as_ref());
        let faulty: Vec<&Field> = folds
            .flat_map(|fold| &fold.fields)
            .filter(|field| field.is_faulty())
            .collect();
        let corrections = Corrections::of(t, &faulty);
        if !corrections.none() {
            page = page.with_corrections();
        }
        let acronym = link.acronym.as_str();
        let was_there = link.mode.is_some_and(Mode::is_there);
        let until = match dates.left(visit.now, link.own.until) {
            Some(left) => t.decisions_left(left, dates.moment(link.own.until)),
            None => t.decisions_ran_out(dates.moment(link.own.until)),
        };
        Self {
            kind: standing::kind(t, minutes.state, true),
            symbol: minutes.symbol(&visit.symbol_prefix),
            lead: if was_there {
                t.minutes_from_mail_lead(acronym)
            } else {
                t.minutes_from_mail_lead_absent(acronym)
            },
            facts: vec![
                (t.minutes_comments_until(), until),
                (
                    t.decisions_answer_read_by(),
                    t.minutes_from_mail_read_by_words(),
                ),
            ],
            no_comments: no_comments(visit, who, minutes, &whole.comments),
            corrections,
            items,
            action,
            page,
        }
    }
}

/// What was typed into a form that could not be taken, each with the words of its question.
pub(super) fn typed(t: &'static Texts, fields: &Fields) -> Vec<(String, String)> {
    [
        ("text", t.minutes_comment_text()),
        ("proposed", t.minutes_proposed()),
    ]
    .into_iter()
    .filter(|(name, _)| !fields.raw(name).trim().is_empty())
    .map(|(name, label)| (label, fields.raw(name).to_owned()))
    .collect()
}

impl Sample for FromMailPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = |text: Field, lead: String, may| {
            // as the fold names it
            let text = text.with_id("comment-1-reason");
            let corrections = Corrections::of(t, &[&text]);
            let mut page = Page::sample(lang).of(None).titled(t.minutes_of("UN"));
            if !corrections.none() {
                page = page.with_corrections();
            }
            let said = samples::note(t, 1);
            Self {
                page,
                action: "/comment/x".to_owned(),
                kind: t.minutes_kind_of_circulated(),
                symbol: "UNMN/KGZ/2026/MIN/1".to_owned(),
                lead,
                facts: vec![(t.minutes_comments_until(), "17:00".to_owned())],
                no_comments: Some(may),
                corrections,
                items: vec![Item {
                    paragraphs: vec![(1, Passage::of("UN 1."))],
                    no_discussion: false,
                    edit: None,
                    notes: vec![super::super::notes::Note {
                        folds: Vec::new(),
                        withdraw: None,
                        ..said
                    }],
                    fold: Some(samples::fold(t, "comment-1", text)),
                    ..samples::item(t, 1)
                }],
            }
        };
        let text = || Field::lines("text", t.minutes_comment_text()).required();
        let empty = text().faulty(Some(t.minutes_refused_nothing_to_add()));
        let said = Possible::unless(vec![t.minutes_refused_said_no_comments().into()]);
        vec![
            (
                "asked",
                page(text(), t.minutes_from_mail_lead("FAO"), Possible::now()),
            ),
            (
                "was not there",
                page(text(), t.minutes_from_mail_lead_absent("FAO"), said),
            ),
            (
                "with corrections",
                page(empty, t.minutes_from_mail_lead("FAO"), Possible::now()),
            ),
        ]
    }
}
