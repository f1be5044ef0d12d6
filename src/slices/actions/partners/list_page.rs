//! Invitations of partners: for people inside those of every partner, for a partner its own.
use askama::Template;

use super::model::Brief;
use super::page::{invented, tag};
use crate::base::access::Actor;
use crate::base::dates::Dates;
use crate::base::lang::Lang;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Pager, Tag};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "actions/partners.html")]
pub(crate) struct PartnersPage {
    page: Page,
    inside: bool,
    lead: String,
    rows: Vec<Row>,
    pager: Pager,
}

struct Row {
    href: String,
    title: String,
    state: Tag,
    partner: String,
    lead: String,
    due: String,
}

impl PartnersPage {
    pub(super) fn of(visit: &Visit, who: &Actor, rows: Vec<Brief>, place: (i64, i64)) -> Self {
        let inside = who.hat.is_inside();
        let section = if inside {
            Section::FollowUp
        } else {
            Section::Home
        };
        let page = visit.page(section, visit.texts().partners_all());
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(page, dates, inside, rows, place)
    }

    fn lay(
        page: Page,
        dates: Dates,
        inside: bool,
        mut rows: Vec<Brief>,
        place: (i64, i64),
    ) -> Self {
        let t = page.t;
        Self {
            inside,
            lead: if inside {
                t.partners_all_lead()
            } else {
                t.partners_all_lead_outside()
            },
            pager: Pager::cut(t, &mut rows, place, "/action-partners"),
            rows: rows
                .into_iter()
                .map(|one| Row {
                    href: format!("/action-partners/{}", one.id),
                    title: one.title,
                    state: tag(t, one.answer),
                    partner: one.acronym,
                    lead: one.lead,
                    due: dates.day_short(one.due_on),
                })
                .collect(),
            page,
        }
    }
}

impl Sample for PartnersPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let one = invented();
        let row = || Brief {
            id: one.id,
            acronym: one.acronym.clone(),
            title: one.title.clone(),
            lead: one.lead.clone(),
            due_on: one.due_on,
            answer: None,
        };
        let lay = |inside, rows| {
            let page = Page::sample(lang).titled(t.partners_all());
            Self::lay(page, dates, inside, rows, (1, 25))
        };
        vec![
            ("empty", lay(true, Vec::new())),
            ("inside", lay(true, vec![row()])),
            ("outside", lay(false, vec![row()])),
            ("outside, empty", lay(false, Vec::new())),
        ]
    }
}
