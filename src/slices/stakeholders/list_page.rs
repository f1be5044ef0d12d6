use askama::Template;

use super::access::{AddStakeholder, KeepCategories, SeeDisposals};
use super::filter::Filter;
use super::form_page::oblasts;
use super::model::{Category, Oblast};
use super::store::{Brief, Offers};
use crate::base::access::{Act, Actor, Network};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Crumb, Field, Icon, Pager, Tag, Width};
use crate::web::visit::Visit;

pub(super) struct Row {
    href: String,
    acronym: String,
    name: String,
    categories: Vec<String>,
    place: String,
    marks: Vec<Tag>,
    contacts: i64,
    engaged: String,
}

#[derive(Template)]
#[template(path = "stakeholders/list.html")]
pub(crate) struct RegisterPage {
    page: Page,
    new: bool,
    ways: Vec<Crumb>,
    filters: Vec<Field>,
    filtered: bool,
    rows: Vec<Row>,
    pager: Pager,
}

/// "Osh, Osh city"
pub(super) fn place(t: &'static Texts, place: Option<&str>, oblast: Option<&str>) -> String {
    let oblast = oblast.and_then(Oblast::parse).map(|one| one.word(t));
    let parts: Vec<String> = place
        .map(ToOwned::to_owned)
        .into_iter()
        .chain(oblast)
        .collect();
    parts.join(", ")
}

/// What the records make of it; nobody types these.
pub(super) fn marks(t: &'static Texts, for_the_state: bool, in_groups: bool) -> Vec<Tag> {
    let state =
        for_the_state.then(|| Tag::kind(Icon::Information, t.stakeholders_state_counterpart()));
    let partner = in_groups.then(|| Tag::kind(Icon::Open, t.stakeholders_group_partner()));
    state.into_iter().chain(partner).collect()
}

impl Row {
    pub(super) fn of(t: &'static Texts, lang: Lang, dates: Dates, one: Brief) -> Self {
        let name = lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref());
        Self {
            href: format!("/stakeholders/{}", one.id),
            name: name.to_owned(),
            categories: one
                .categories
                .iter()
                .map(|category| category.word(lang).to_owned())
                .collect(),
            place: place(t, one.place.as_deref(), one.oblast.as_deref()),
            marks: marks(t, one.speaks_for_the_state, one.in_groups),
            contacts: one.contacts,
            engaged: one
                .engaged_on
                .map_or_else(|| t.stakeholders_never_engaged(), |day| dates.on_paper(day)),
            acronym: one.acronym,
        }
    }
}

impl RegisterPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        rows: Vec<Brief>,
        filter: &Filter,
        offers: &Offers,
        page: i64,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone);
        let mut rows: Vec<Row> = rows
            .into_iter()
            .map(|one| Row::of(t, lang, dates, one))
            .collect();
        let pager = Pager::cut(t, &mut rows, (page, offers.page_size), filter.address());
        let frame = visit.page(Section::Members, t.stakeholders_title());
        Self::lay(frame, who, (rows, pager), filter, &offers.categories)
    }

    pub(super) fn lay(
        page: Page,
        who: &Actor,
        (rows, pager): (Vec<Row>, Pager),
        filter: &Filter,
        categories: &[Category],
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let way = |href: &'static str, words: String| Crumb {
            href: href.into(),
            words: words.into(),
        };
        let mut ways = vec![
            way("/engagements", t.engagements_title()),
            way("/stakeholders/figures", t.stakeholders_figures()),
        ];
        if KeepCategories::verdict(who, &Network).is_yes() {
            ways.push(way("/stakeholders/categories", t.stakeholders_taxonomy()));
        }
        if SeeDisposals::verdict(who, &Network).is_yes() {
            ways.push(way("/disposals", t.disposals_title()));
        }
        Self {
            new: AddStakeholder::verdict(who, &Network).is_yes(),
            ways,
            filters: filters(t, lang, filter, categories),
            filtered: filter.narrows(),
            rows,
            pager,
            page,
        }
    }
}

pub(super) fn category_choices(lang: Lang, categories: &[Category], first: String) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", first)];
    choices.extend(
        categories
            .iter()
            .map(|one| Choice::new(one.id.to_string(), one.word(lang).to_owned())),
    );
    choices
}

fn filters(t: &'static Texts, lang: Lang, filter: &Filter, categories: &[Category]) -> Vec<Field> {
    let pairs = filter.pairs();
    let held = |name: &str| {
        let found = pairs.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    vec![
        Field::new("q", t.stakeholders_words(), Ask::Line("search"))
            .holding(filter.words.clone())
            .wide(Width::Middle),
        Field::new(
            "category",
            t.stakeholders_category(),
            Ask::Select(category_choices(
                lang,
                categories,
                t.stakeholders_any_category(),
            )),
        )
        .holding(held("category"))
        .wide(Width::Middle),
        Field::new(
            "oblast",
            t.stakeholders_oblast(),
            Ask::Select(oblasts(lang, t.stakeholders_any_oblast())),
        )
        .holding(held("oblast"))
        .wide(Width::Middle),
        Field::new("since", t.stakeholders_engaged_since(), Ask::Line("date"))
            .holding(held("since"))
            .wide(Width::Short),
        Field::new("quiet", t.stakeholders_quiet_days(), Ask::Line("number"))
            .holding(held("quiet"))
            .wide(Width::Short),
    ]
}
