use askama::Template;

use super::access::{AddOrganisation, SeeContacts};
use super::issues::{Term, due_tag};
use super::model::{Duty, Kind};
use super::store::{Colleague, Entry};
use super::words::duty_word;
use crate::base::access::{Act, Actor, Network};
use crate::base::dates::Dates;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Field, Icon, Tag, Tone, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "members/directory.html")]
pub(crate) struct Directory {
    page: Page,
    words: Field,
    members: Vec<Row>,
    others: Vec<Row>,
    /// Entities of the United Nations that are no members today.
    former: Vec<Row>,
    lead: String,
    /// When the list is shared again.
    due: Tag,
    /// The secretariat keeps the list (R13).
    keeps: bool,
    /// The co-chairs see who was last heard when (R6).
    contacts: bool,
}

struct Row {
    id: OrganisationId,
    acronym: String,
    name: String,
    since: String,
    people: Vec<Who>,
    /// A member for which nobody speaks.
    missing: Option<Tag>,
}

struct Who {
    id: PersonId,
    function: String,
    name: String,
    job_title: String,
    email: String,
}

impl Directory {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        words: String,
        entries: Vec<Entry>,
        term: &Term,
    ) -> Self {
        let dates = visit.lang.dates(visit.zone);
        let due = due_tag(visit.texts(), &dates, term, visit.now);
        Self::lay(
            visit.page(Section::Members, visit.texts().members_title()),
            (dates, due),
            words,
            entries,
            (
                AddOrganisation::verdict(who, &Network).is_yes(),
                SeeContacts::verdict(who, &Network).is_yes(),
            ),
        )
    }

    fn lay(
        page: Page,
        (dates, due): (Dates, Tag),
        words: String,
        entries: Vec<Entry>,
        (keeps, contacts): (bool, bool),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let (members, rest): (Vec<Entry>, Vec<Entry>) = entries
            .into_iter()
            .partition(|entry| entry.member_since.is_some());
        let (former, others): (Vec<Entry>, Vec<Entry>) = rest
            .into_iter()
            .partition(|entry| entry.kind == Kind::UnEntity);
        let row = |entry: Entry| Row {
            id: entry.id,
            missing: (entry.member_since.is_some() && entry.people.is_empty())
                .then(|| Tag::new(Icon::Warning, Tone::Warn, t.members_nobody_named()).quiet()),
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
            former: former.into_iter().map(row).collect(),
            due,
            keeps,
            contacts,
            page,
        }
    }
}

fn who(t: &'static Texts, one: Colleague) -> Who {
    Who {
        id: one.id,
        function: Duty::parse(&one.kind)
            .map_or_else(String::new, |duty| duty_word(t, duty, one.ad_interim)),
        name: one.name,
        job_title: one.job_title.unwrap_or_default(),
        email: one.email,
    }
}

impl Sample for Directory {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let due = |days_ago| {
            use super::issues::samples::{now, term};
            due_tag(lang.texts(), &dates, &term(1, false, days_ago), now())
        };
        let page = || {
            Page::sample(lang)
                .within(Section::Members)
                .titled(lang.texts().members_title())
        };
        let colleague = |kind: &str| Colleague {
            id: PersonId(6),
            ad_interim: false,
            kind: kind.to_owned(),
            name: "Өмүрбек Сынакбаев".to_owned(),
            job_title: Some("Programme Officer".to_owned()),
            email: "o.synakbaev@fao.example".to_owned(),
        };
        let entry = |acronym: &str, kind, since| Entry {
            id: OrganisationId(6),
            kind,
            acronym: acronym.to_owned(),
            name: "Food and Agriculture Organization".to_owned(),
            name_ru: None,
            name_ky: None,
            member_since: since,
            people: vec![colleague("focal_point"), colleague("alternate")],
        };
        let day = chrono::NaiveDate::from_ymd_opt(2024, 1, 15);
        let nobody = Entry {
            people: Vec::new(),
            ..entry("ILO", Kind::UnEntity, day)
        };
        vec![
            (
                "all",
                Self::lay(
                    page(),
                    (dates, due(104)),
                    String::new(),
                    vec![
                        entry("FAO", Kind::UnEntity, day),
                        nobody,
                        entry("SMS", Kind::State, None),
                        entry("WHO", Kind::UnEntity, None),
                    ],
                    (true, true),
                ),
            ),
            (
                "nothing found",
                Self::lay(
                    page(),
                    (dates, due(1)),
                    "zzz".to_owned(),
                    Vec::new(),
                    (false, false),
                ),
            ),
        ]
    }
}
