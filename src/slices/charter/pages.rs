use askama::Template;

use super::model::{Charter, SETTINGS};
use crate::base::lang::Lang;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Corrections, Field, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "charter/show.html")]
pub(crate) struct CharterPage {
    page: Page,
    may_change: bool,
    corrections: Corrections,
    fields: Vec<Field>,
    facts: Vec<(String, i32)>,
    terms: Vec<String>,
}

impl CharterPage {
    pub(super) fn of(
        visit: &Visit,
        charter: &Charter,
        may_change: bool,
        typed: Option<&Fields>,
        complaints: &Complaints,
    ) -> Self {
        let page = visit.page(Section::Elsewhere, visit.texts().charter_title());
        Self::lay(page, charter, may_change, typed, complaints)
    }

    fn lay(
        mut page: Page,
        charter: &Charter,
        may_change: bool,
        typed: Option<&Fields>,
        complaints: &Complaints,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let mut fields: Vec<Field> = SETTINGS
            .iter()
            .zip(&charter.numbers)
            .map(|(one, number)| {
                Field::new(one.name, (one.label)(t), Ask::Line("number"))
                    .wide(Width::Short)
                    .holding(typed.map_or_else(
                        || number.to_string(),
                        |typed| typed.raw(one.name).to_owned(),
                    ))
                    .faulty(complaints.at(one.name, lang))
            })
            .collect();
        let silence = typed.map_or(charter.silence_allowed, |typed| {
            typed.is_ticked("silence_allowed")
        });
        fields.push(
            Field::new("silence_allowed", t.charter_silence_allowed(), Ask::Tick)
                .hinted(t.charter_silence_hint())
                .holding(if silence { "yes" } else { "" }),
        );
        let corrections = Corrections::of(t, &fields.iter().collect::<Vec<_>>());
        if !complaints.is_empty() {
            page = page.with_corrections().answering("/charter");
        }
        Self {
            page,
            may_change,
            corrections,
            fields,
            facts: SETTINGS
                .iter()
                .map(|one| (one.label)(t))
                .zip(charter.numbers.iter().copied())
                .collect(),
            terms: charter
                .terms_of_reference
                .split("\n\n")
                .map(|part| part.trim().to_owned())
                .filter(|part| !part.is_empty())
                .collect(),
        }
    }
}

impl Sample for CharterPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let charter = Charter {
            terms_of_reference: "UN\n\n1".to_owned(),
            silence_allowed: false,
            numbers: vec![5; SETTINGS.len()],
        };
        let page = || Page::sample(lang).titled(lang.texts().charter_title());
        let wrong = Fields::of([("agenda_days", "0".to_owned())]);
        let complaints = super::forms::numbers(&wrong).err().unwrap_or_default();
        vec![
            (
                "read",
                Self::lay(page(), &charter, false, None, &Complaints::none()),
            ),
            (
                "changed by the secretariat",
                Self::lay(page(), &charter, true, None, &Complaints::none()),
            ),
            (
                "with corrections",
                Self::lay(page(), &charter, true, Some(&wrong), &complaints),
            ),
        ]
    }
}
