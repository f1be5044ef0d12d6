use askama::Template;

use super::model::{Charter, Choices, MinutesApproval, SETTINGS, StateEffect};
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "charter/show.html")]
pub(crate) struct CharterPage {
    page: Page,
    may_change: bool,
    corrections: Corrections,
    fields: Vec<Field>,
    facts: Vec<(String, String)>,
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
        let choices = charter.choices;
        let ticked = |name: &str, stands: bool| {
            let holds = typed.map_or(stands, |typed| typed.is_ticked(name));
            if holds { "yes" } else { "" }
        };
        let effects = StateEffect::ALL
            .iter()
            .map(|&one| Choice::new(one.name(), one.word(t)))
            .collect();
        let approvals = MinutesApproval::ALL
            .iter()
            .map(|&one| Choice::new(one.name(), one.word(t)))
            .collect();
        fields.extend([
            Field::new(
                "minutes_approval",
                t.charter_minutes_approval(),
                Ask::OneOf(approvals),
            )
            .holding(typed.map_or_else(
                || choices.minutes_approval.name().to_owned(),
                |typed| typed.raw("minutes_approval").to_owned(),
            ))
            .faulty(complaints.at("minutes_approval", lang))
            .required(),
            Field::new(
                "state_effect",
                t.charter_state_effect(),
                Ask::OneOf(effects),
            )
            .holding(typed.map_or_else(
                || choices.state_effect.name().to_owned(),
                |typed| typed.raw("state_effect").to_owned(),
            ))
            .faulty(complaints.at("state_effect", lang))
            .required(),
            Field::new(
                "ad_referendum_lapses",
                t.charter_ad_referendum_lapses(),
                Ask::Tick,
            )
            .hinted(t.charter_ad_referendum_hint())
            .holding(ticked("ad_referendum_lapses", choices.ad_referendum_lapses)),
            Field::new("silence_allowed", t.charter_silence_allowed(), Ask::Tick)
                .hinted(t.charter_silence_hint())
                .holding(ticked("silence_allowed", choices.silence_allowed)),
        ]);
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
                .zip(charter.numbers.iter().map(ToString::to_string))
                .chain(choice_facts(t, choices))
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

/// What is no number, for those who only read.
fn choice_facts(t: &'static Texts, choices: Choices) -> [(String, String); 4] {
    let is = |holds| {
        if holds {
            t.charter_yes()
        } else {
            t.charter_no()
        }
    };
    [
        (
            t.charter_minutes_approval(),
            choices.minutes_approval.word(t),
        ),
        (t.charter_state_effect(), choices.state_effect.word(t)),
        (
            t.charter_ad_referendum_lapses(),
            is(choices.ad_referendum_lapses),
        ),
        (t.charter_silence_allowed(), is(choices.silence_allowed)),
    ]
}

impl Sample for CharterPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let charter = Charter {
            terms_of_reference: "UN\n\n1".to_owned(),
            choices: Choices {
                silence_allowed: false,
                ad_referendum_lapses: true,
                state_effect: StateEffect::Consult,
                minutes_approval: MinutesApproval::CoChair,
            },
            numbers: vec![5; SETTINGS.len()],
        };
        let page = || Page::sample(lang).titled(lang.texts().charter_title());
        let wrong = Fields::of([("agenda_days", "0".to_owned())]);
        let complaints = super::forms::settings(&wrong).err().unwrap_or_default();
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
