use askama::Template;

use super::store::{Colleague, Entry};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Field, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "members/directory.html")]
pub(crate) struct Directory {
    page: Page,
    words: Field,
    members: Vec<Row>,
    others: Vec<Row>,
    lead: String,
}

struct Row {
    acronym: String,
    name: String,
    since: String,
    people: Vec<Who>,
}

struct Who {
    function: String,
    name: String,
    job_title: String,
    email: String,
}

impl Directory {
    pub(super) fn of(visit: &Visit, words: String, entries: Vec<Entry>) -> Self {
        Self::lay(
            visit.page(Section::Members, visit.texts().members_title()),
            visit.lang.dates(visit.zone),
            words,
            entries,
        )
    }

    fn lay(page: Page, dates: Dates, words: String, entries: Vec<Entry>) -> Self {
        let (t, lang) = (page.t, page.lang);
        let (members, others): (Vec<Entry>, Vec<Entry>) = entries
            .into_iter()
            .partition(|entry| entry.member_since.is_some());
        let row = |entry: Entry| Row {
            name: lang
                .pick(
                    &entry.name,
                    entry.name_ru.as_deref(),
                    entry.name_ky.as_deref(),
                )
                .to_owned(),
            since: entry
                .member_since
                .map_or_else(String::new, |day| dates.on_paper(day)),
            people: entry.people.into_iter().map(|one| who(t, one)).collect(),
            acronym: entry.acronym,
        };
        Self {
            lead: t.members_lead(members.len()),
            words: Field::line("q", t.members_search())
                .wide(Width::Middle)
                .hinted(t.members_search_hint())
                .holding(words),
            members: members.into_iter().map(row).collect(),
            others: others.into_iter().map(row).collect(),
            page,
        }
    }
}

fn who(t: &'static Texts, one: Colleague) -> Who {
    let function = match one.kind.as_str() {
        "co_chair" => t.members_co_chair(),
        "secretariat" => t.members_secretariat(),
        "focal_point" => t.members_focal_point(),
        "alternate" => t.members_alternate(),
        "state_counterpart" => t.members_state_counterpart(),
        _ => t.members_partner(),
    };
    Who {
        function,
        name: one.name,
        job_title: one.job_title.unwrap_or_default(),
        email: one.email,
    }
}

impl Sample for Directory {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let page = || {
            Page::sample(lang)
                .within(Section::Members)
                .titled(lang.texts().members_title())
        };
        let colleague = |kind: &str| Colleague {
            kind: kind.to_owned(),
            name: "Өмүрбек Сынакбаев".to_owned(),
            job_title: Some("Programme Officer".to_owned()),
            email: "o.synakbaev@fao.example".to_owned(),
        };
        let entry = |acronym: &str, since| Entry {
            acronym: acronym.to_owned(),
            name: "Food and Agriculture Organization".to_owned(),
            name_ru: None,
            name_ky: None,
            member_since: since,
            people: vec![colleague("focal_point"), colleague("alternate")],
        };
        let day = chrono::NaiveDate::from_ymd_opt(2024, 1, 15);
        vec![
            (
                "all",
                Self::lay(
                    page(),
                    dates,
                    String::new(),
                    vec![entry("FAO", day), entry("SMS", None)],
                ),
            ),
            (
                "nothing found",
                Self::lay(page(), dates, "zzz".to_owned(), Vec::new()),
            ),
        ]
    }
}
