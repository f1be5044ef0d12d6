use askama::Template;

use super::super::access::RecordEngagement;
use super::super::list_page::category_choices;
use super::super::model::{EngagementAudience, EngagementKind};
use super::super::samples;
use super::MOST_ROWS;
use super::filter::Filter;
use super::store::{Brief, Named, Offers};
use crate::base::access::{Act, Actor, Hat, Network};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::slices::decisions::Format;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Field, Icon, Pager, Tag, Width};
use crate::web::visit::Visit;

/// One entry where it is listed.
pub(in super::super) struct Row {
    pub(in super::super) href: String,
    pub(in super::super) day: String,
    pub(in super::super) kind: String,
    pub(in super::super) summary: String,
    pub(in super::super) agency: String,
    pub(in super::super) stakeholders: String,
    pub(in super::super) members: String,
    /// Of what only a group reads.
    pub(in super::super) audience: Option<Tag>,
}

/// Letters of a summary that a list shows.
const SHOWN: usize = 220;

fn short(words: &str) -> String {
    if words.chars().count() <= SHOWN {
        return words.to_owned();
    }
    let cut: String = words.chars().take(SHOWN).collect();
    format!("{}…", cut.trim_end())
}

impl Row {
    pub(in super::super) fn of(t: &'static Texts, lang: Lang, dates: Dates, one: &Brief) -> Self {
        let group = one.group.as_deref().map(|name| {
            lang.pick(name, one.group_ru.as_deref(), one.group_ky.as_deref())
                .to_owned()
        });
        Self {
            href: format!("/engagements/{}", one.id),
            day: dates.on_paper(one.on_day),
            kind: one.kind.word(t),
            summary: short(&one.summary),
            agency: one.agency.clone(),
            stakeholders: one.stakeholders.clone(),
            members: one.members.clone(),
            audience: match one.audience {
                EngagementAudience::Internal => None,
                EngagementAudience::Group => Some(Tag::kind(Icon::Lock, group.unwrap_or_default())),
            },
        }
    }
}

#[derive(Template)]
#[template(path = "stakeholders/engagements.html")]
pub(crate) struct LogPage {
    page: Page,
    new: bool,
    filters: Vec<Field>,
    filtered: bool,
    rows: Vec<Row>,
    pager: Pager,
    asked: Vec<(&'static str, String)>,
    formats: [(&'static str, String); 2],
    take_note: String,
}

impl LogPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        rows: &[Brief],
        filter: &Filter,
        offers: &Offers,
        page: i64,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone);
        let mut rows: Vec<Row> = rows
            .iter()
            .map(|one| Row::of(t, lang, dates, one))
            .collect();
        let pager = Pager::cut(t, &mut rows, (page, offers.page_size), filter.address());
        let frame = visit.page(Section::Members, t.engagements_title());
        Self::lay(frame, who, (rows, pager), filter, offers)
    }

    fn lay(
        page: Page,
        who: &Actor,
        (rows, pager): (Vec<Row>, Pager),
        filter: &Filter,
        offers: &Offers,
    ) -> Self {
        let t = page.t;
        Self {
            new: RecordEngagement::verdict(who, &Network).is_yes(),
            filters: filters(t, page.lang, filter, offers),
            filtered: filter.narrows(),
            rows,
            pager,
            asked: filter.pairs(),
            formats: [
                (Format::Xlsx.name(), t.register_take_xlsx()),
                (Format::Csv.name(), t.register_take_csv()),
            ],
            take_note: t.register_take_note(MOST_ROWS),
            page,
        }
    }
}

pub(super) fn choices(lang: Lang, known: &[Named], first: Option<String>) -> Vec<Choice> {
    let first = first.map(|words| Choice::new("", words));
    let known = known.iter().map(|one| {
        let name = lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref());
        Choice::new(one.id.to_string(), name.to_owned())
    });
    first.into_iter().chain(known).collect()
}

pub(super) fn kinds(t: &'static Texts) -> impl Iterator<Item = Choice> {
    EngagementKind::ALL
        .iter()
        .map(move |&one| Choice::new(one.name(), one.word(t)))
}

fn filters(t: &'static Texts, lang: Lang, filter: &Filter, offers: &Offers) -> Vec<Field> {
    let pairs = filter.pairs();
    let held = |name: &str| {
        let found = pairs.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let select = |name: &'static str, label: String, choices: Vec<Choice>| {
        Field::new(name, label, Ask::Select(choices))
            .holding(held(name))
            .wide(Width::Middle)
    };
    let day = |name: &'static str, label: String| {
        Field::new(name, label, Ask::Line("date"))
            .holding(held(name))
            .wide(Width::Short)
    };
    let mut all_kinds = vec![Choice::new("", t.engagements_any_kind())];
    all_kinds.extend(kinds(t));
    vec![
        Field::new("q", t.engagements_words(), Ask::Line("search"))
            .holding(filter.words.clone())
            .wide(Width::Middle),
        select(
            "stakeholder",
            t.stakeholders_stakeholder(),
            choices(lang, &offers.stakeholders, Some(t.engagements_any())),
        ),
        select(
            "member",
            t.members_agency(),
            choices(lang, &offers.members, Some(t.engagements_any())),
        ),
        select(
            "category",
            t.stakeholders_category(),
            category_choices(lang, &offers.categories, t.stakeholders_any_category()),
        ),
        select("kind", t.engagements_kind(), all_kinds),
        day("from", t.engagements_from()),
        day("until", t.engagements_until()),
    ]
}

impl Sample for LogPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let named = |name: &str| Named {
            id: 1,
            name: name.to_owned(),
            name_ru: None,
            name_ky: None,
        };
        let offers = Offers {
            page_size: 25,
            stakeholders: vec![named("SDA")],
            members: vec![named("IOM")],
            groups: vec![named("Migration data")],
            meetings: Vec::new(),
            categories: vec![samples::category()],
        };
        let lay = |hat, query: &str, entries: &[Brief]| {
            let asked = crate::web::fields::Fields::parse(query.as_bytes()).unwrap_or_default();
            let filter = Filter::parse(&asked);
            let rows: Vec<Row> = entries
                .iter()
                .map(|one| Row::of(t, lang, samples::dates(lang), one))
                .collect();
            let pager = Pager::open_ended(t, 1, 25, rows.len() as u64, true, filter.address());
            let page = samples::page(lang).titled(t.engagements_title());
            Self::lay(
                page,
                &samples::somebody(hat),
                (rows, pager),
                &filter,
                &offers,
            )
        };
        let entries = [
            samples::entry(EngagementAudience::Internal),
            samples::entry(EngagementAudience::Group),
        ];
        vec![
            ("all", lay(Hat::Secretariat, "kind=donor_talk", &entries)),
            ("nothing found", lay(Hat::CoChair, "q=x", &[])),
            ("empty", lay(Hat::CoChair, "", &[])),
        ]
    }
}
