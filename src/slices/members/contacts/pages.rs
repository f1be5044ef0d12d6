//! Who was last heard when.
use askama::Template;
use chrono::{Days, NaiveDate};

use super::rules::{Member, in_order};
use crate::base::dates::Dates;
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Icon, Tag, Tone};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "members/contacts.html")]
pub(crate) struct ContactsPage {
    page: Page,
    rows: Vec<Row>,
}

struct Row {
    id: OrganisationId,
    acronym: String,
    name: String,
    last: String,
    never: Option<Tag>,
    represented: String,
    acted: String,
    engaged: String,
}

impl ContactsPage {
    pub(super) fn of(visit: &Visit, members: &[Member]) -> Self {
        let t = visit.texts();
        let page = visit
            .page(Section::Members, t.contacts_title())
            .seen_by(t.contacts_readers());
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(page, dates, members, visit.today())
    }

    fn lay(page: Page, dates: Dates, members: &[Member], today: NaiveDate) -> Self {
        let (t, lang) = (page.t, page.lang);
        let day =
            |day: Option<NaiveDate>| day.map_or_else(|| "–".to_owned(), |one| dates.day_short(one));
        let rows = members.iter().map(|one| Row {
            id: one.id,
            acronym: one.acronym.clone(),
            name: lang
                .pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref())
                .to_owned(),
            last: one.last().map_or_else(String::new, |last| {
                t.contacts_days_ago((today - last).num_days())
            }),
            never: one
                .last()
                .is_none()
                .then(|| Tag::new(Icon::Warning, Tone::Warn, t.contacts_never())),
            represented: day(one.represented),
            acted: day(one.acted),
            engaged: day(one.engaged),
        });
        Self {
            rows: rows.collect(),
            page,
        }
    }
}

impl Sample for ContactsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let today = NaiveDate::from_ymd_opt(2026, 10, 15).unwrap_or_default();
        let ago = |days: u64| today.checked_sub_days(Days::new(days));
        let member = |id: i64, acronym: &str, days: [Option<NaiveDate>; 3]| {
            let [represented, acted, engaged] = days;
            Member {
                id: OrganisationId(id),
                acronym: acronym.to_owned(),
                name: format!("{acronym} (Kyrgyzstan)"),
                name_ru: None,
                name_ky: None,
                represented,
                acted,
                engaged,
            }
        };
        let members = in_order(vec![
            member(1, "IOM", [ago(20), ago(0), ago(4)]),
            member(2, "FAO", [ago(400), ago(1), None]),
            member(3, "UNESCO", [None, None, None]),
        ]);
        let page = Page::sample(lang)
            .within(Section::Members)
            .titled(lang.texts().contacts_title());
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        vec![("", Self::lay(page, dates, &members, today))]
    }
}
