//! One item in another language, beside its original.
use askama::Template;

use super::super::edit_page::{Other, Tab};
use super::super::forms::LONGEST_TEXT;
use super::super::model::paragraphs;
use super::model::Wording;
use super::pages::language;
use super::rules;
use crate::base::access::Subject as _;
use crate::base::dates::Dates;
use crate::base::lang::{InWords as _, Lang};
use crate::render::paper::language_of;
use crate::render::passage::Passage;
use crate::slices::decisions::changes;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Corrections, Field, Possible};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "minutes/wording.html")]
pub(crate) struct WordingPage {
    page: Page,
    id: i64,
    back: (String, String),
    lead: String,
    tabs: Vec<Tab>,
    /// The approved paragraphs with their numbers, and their language.
    original: (Vec<(usize, Passage)>, &'static str),
    /// "2 of 3 paragraphs"
    count: String,
    other: Option<Other>,
    saved: String,
    revision: i32,
    typed: bool,
    keeper: i64,
    corrections: Corrections,
    field: Field,
    may: Possible,
    next: bool,
}

/// What came back: as typed, what is wrong with it, and whether somebody saved meanwhile.
#[derive(Clone, Copy)]
pub(super) struct Again<'a> {
    pub(super) fields: &'a Fields,
    pub(super) complaints: &'a Complaints,
    pub(super) is_late: bool,
}

impl WordingPage {
    pub(super) fn of(
        visit: &Visit,
        one: &Wording,
        all: &[Wording],
        again: Option<Again<'_>>,
    ) -> Self {
        let title = format!("{}. {}", one.position, one.title_in(visit.lang));
        let mut page = visit.page(Section::Meetings, title);
        if again.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/minutes-wordings/{}", one.id));
        }
        let keeper = visit.person.as_ref().map_or(0, |person| person.id.get());
        let dates = visit.lang.dates(visit.zone);
        Self::lay(page, (dates, keeper), one, all, again)
    }

    fn lay(
        page: Page,
        (dates, keeper): (Dates, i64),
        one: &Wording,
        all: &[Wording],
        again: Option<Again<'_>>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let first: usize = all
            .iter()
            .filter(|other| other.position < one.position)
            .map(|other| other.counts().1)
            .sum();
        let field = Field::new(
            "text",
            t.parallel_text(language(t, one.lang)),
            Ask::Lines {
                rows: 12,
                document: true,
            },
        )
        .hinted(t.parallel_text_hint())
        .in_lang(one.lang.tag())
        .at_most(LONGEST_TEXT);
        let field = match again {
            Some(again) => field
                .holding(again.fields.raw("text"))
                .faulty(again.complaints.at("text", lang)),
            None => field.holding(one.text.clone()),
        };
        let saved = match (&one.saved_by, one.saved_at) {
            (Some(person), Some(at)) => t.minutes_saved_by(person.as_str(), dates.moment_short(at)),
            _ => t.minutes_not_saved(),
        };
        let other = again.filter(|again| again.is_late).map(|again| Other {
            saved: saved.clone(),
            text: one.text.clone(),
            lines: changes(&one.text, &again.fields.raw("text").replace("\r\n", "\n")),
        });
        let (has, wants) = one.counts();
        let why = rules::edit(one)
            .err()
            .map(|refusal| refusal.in_words(lang).into());
        Self {
            id: one.id.get(),
            back: (
                format!("/minutes-versions/{}", one.version),
                t.parallel_version(language(t, one.lang)),
            ),
            lead: t.parallel_lead(),
            tabs: all
                .iter()
                .map(|other| Tab {
                    href: format!("/minutes-wordings/{}", other.id),
                    words: format!("{}. {}", other.position, other.title_in(lang)),
                    written: other.is_whole(),
                    current: other.id == one.id,
                })
                .collect(),
            original: (
                (first + 1..)
                    .zip(paragraphs(&one.original).map(Passage::of))
                    .collect(),
                language_of(&one.original),
            ),
            count: t.parallel_count(has, wants),
            other,
            saved,
            revision: one.revision,
            typed: again.is_some(),
            keeper,
            corrections: Corrections::of(t, &[&field]),
            field,
            may: Possible::unless(why.into_iter().collect()),
            next: all.iter().any(|other| other.position > one.position),
            page,
        }
    }

    fn path(&self) -> String {
        format!("/minutes-wordings/{}", self.id)
    }

    /// The browser keeps drafts of what can be saved.
    fn keeps(&self) -> bool {
        self.may.open()
    }
}

impl Sample for WordingPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let (_, blank) = Wording::cases().remove(0);
        let one = Wording {
            title: "Joint workplan".to_owned(),
            title_ru: Some("Совместный план работы".to_owned()),
            title_ky: Some("Биргелешкен иш планы".to_owned()),
            original: "IOM introduced the workplan.\n\nMembers asked:\n- who pays;\n- by when."
                .to_owned(),
            text: "МОМ представила план работы.".to_owned(),
            revision: 1,
            ..blank
        };
        let later = Wording {
            id: super::model::WordingId::from(2),
            position: 2,
            ..one.clone()
        };
        let all = [one.clone(), later];
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let page = || {
            Page::sample(lang)
                .within(Section::Meetings)
                .titled(format!("1. {}", one.title_in(lang)))
        };
        let typed = Fields::of([("text", "МОМ показала план.".to_owned())]);
        let none = Complaints::none();
        let again = Again {
            fields: &typed,
            complaints: &none,
            is_late: true,
        };
        let issued = Wording {
            is_issued: true,
            ..one.clone()
        };
        vec![
            (
                "being written",
                Self::lay(page(), (dates, 1), &one, &all, None),
            ),
            (
                "conflict",
                Self::lay(
                    page().with_corrections().answering("/minutes-wordings/1"),
                    (dates, 1),
                    &one,
                    &all,
                    Some(again),
                ),
            ),
            ("issued", Self::lay(page(), (dates, 1), &issued, &all, None)),
        ]
    }
}
