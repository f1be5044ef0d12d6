use askama::Template;

use super::access::TakeOver;
use super::model::{Succession, SuccessionId};
use super::rules;
use crate::base::access::{Act as _, Actor};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::slices::home::{Task, Waiting, todo};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Icon, Tag, Todo, Tone};
use crate::web::visit::Visit;

/// What is open when somebody follows somebody.
#[derive(Template)]
#[template(path = "handovers/show.html")]
pub(crate) struct HandoverPage {
    page: Page,
    id: SuccessionId,
    kind: String,
    lead: String,
    standing: Tag,
    facts: Vec<(String, String)>,
    todos: Vec<Todo>,
    /// The successor says that it is taken over.
    takes_over: bool,
}

impl HandoverPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        succession: &Succession,
        open: &[Waiting],
    ) -> Self {
        let page = visit.page(Section::Members, visit.texts().handovers_title());
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let may = TakeOver::verdict(who, succession).is_yes();
        Self::lay(page, (dates, visit.now), may, succession, open)
    }

    fn lay(
        page: Page,
        (dates, now): (Dates, Instant),
        may: bool,
        succession: &Succession,
        open: &[Waiting],
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let duty = if succession.duty == "alternate" {
            t.members_alternate()
        } else {
            t.members_focal_point()
        };
        let standing = succession.taken_over_at.map_or_else(
            || Tag::new(Icon::Awaiting, Tone::Wait, t.handovers_not_taken_over()),
            |at| {
                let day = dates.on_paper(dates.date_of(at));
                Tag::new(Icon::Yes, Tone::Yes, t.handovers_taken_over_on(day))
            },
        );
        Self {
            id: succession.id,
            kind: format!("{}, {duty}", succession.acronym),
            lead: t.handovers_lead(
                succession.successor.1.as_str(),
                succession.predecessor.1.as_str(),
            ),
            standing,
            facts: vec![
                (t.handovers_predecessor(), succession.predecessor.1.clone()),
                (t.handovers_last_day(), dates.on_paper(succession.last_day)),
                (t.handovers_successor(), succession.successor.1.clone()),
            ],
            todos: open
                .iter()
                .filter(|one| one.task != Task::TakeOver)
                .enumerate()
                .map(|(at, one)| todo(one, at == 0, lang, dates, now))
                .collect(),
            takes_over: may && rules::take_over(succession).is_ok(),
            page,
        }
    }
}

impl Sample for HandoverPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let now: Instant = chrono::DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default();
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let succession = |taken_over_at| Succession {
            id: SuccessionId(1),
            member: OrganisationId::from(6),
            acronym: "FAO".to_owned(),
            duty: "focal_point".to_owned(),
            predecessor: (PersonId::from(10), "Теңирбек Мисалов".to_owned()),
            successor: (PersonId::from(33), "Айгүл Үлгүева".to_owned()),
            function: FunctionId::from(33),
            last_day: now.date_naive(),
            taken_over_at,
        };
        let waiting = |task, days: i64| Waiting {
            task,
            id: 1,
            title: "Inception report".to_owned(),
            title_ru: None,
            title_ky: None,
            due: Some(now + chrono::TimeDelta::days(days)),
        };
        let open = [
            waiting(Task::GivePosition, 2),
            waiting(Task::ReportAction, -3),
            waiting(Task::ReadMinutes, 5),
        ];
        let lay = |may, taken, open: &[Waiting]| {
            let page = Page::sample(lang)
                .within(Section::Members)
                .titled(lang.texts().handovers_title());
            Self::lay(page, (dates, now), may, &succession(taken), open)
        };
        vec![
            ("for the successor", lay(true, None, &open)),
            ("taken over", lay(true, Some(now), &[])),
            ("for the others", lay(false, None, &open)),
        ]
    }
}
