//! The telling cases of the pages, in every language; everybody in them is invented.
use chrono::{DateTime, NaiveDate, Utc};

use super::changes_page::ChangesPage;
use super::filter::Filter;
use super::form_pages::{self as forms_of, FormPage};
use super::input_page::InputPage;
use super::list_page::ListPage;
use super::model::{
    Audience, Clearance, Comment, CommentId, Delivery, Draft, Input, InputAnswer, InputId, Offered,
    Signature, Stance, Standing, Statement, StatementId, Version, Wording, Wordings,
};
use super::outside_pages::{OutsideList, OutsidePage};
use super::pages::{Again, Around, Shown, StatementPage};
use super::{forms, rules};
use crate::base::access::{Actor, Hat};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::slices::decisions::{DecisionId, State, Value, changes};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default()
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, day).unwrap_or_default()
}

fn wording(title: &str, text: &str) -> Wording {
    Wording {
        title: title.to_owned(),
        text: text.to_owned(),
    }
}

fn draft() -> Draft {
    Draft {
        lang: Lang::En,
        wordings: Wordings {
            en: Some(wording(
                "Nobody is for sale",
                "We, the members of the Network,\n*Stand* with everybody who was trafficked;\n*Call* on all to protect children first.",
            )),
            ru: Some(wording(
                "Никто не продаётся",
                "Мы, члены сети,\n*Поддерживаем* всех, кем торговали;\n*Призываем* всех прежде защитить детей.",
            )),
            ky: None,
        },
        occasion: "World Day against Trafficking in Persons".to_owned(),
        wished_on: Some(day(30)),
        audience: Audience::Public,
    }
}

/// As it stands then; one co-chair signs what is cleared, both what is signed.
pub(super) fn statement(standing: Standing) -> Statement {
    let state = match standing {
        Standing::Drafting | Standing::Withdrawn => None,
        Standing::Clearing => Some(State::OpenSilence),
        Standing::Cleared | Standing::Signed | Standing::Delivered => Some(State::Adopted),
    };
    let signed = match standing {
        Standing::Drafting | Standing::Withdrawn | Standing::Clearing => 0,
        Standing::Cleared => 1,
        Standing::Signed | Standing::Delivered => 2,
    };
    let adopted = state == Some(State::Adopted);
    let delivered = standing == Standing::Delivered;
    Statement {
        id: StatementId::from(1),
        version: 2,
        draft: draft(),
        sha256: vec![7; 32],
        written_at: now(),
        written_by: "Gulzat Ulgubaeva".to_owned(),
        standing,
        corrects: delivered.then(|| (StatementId::from(2), "Nobody is sold".to_owned())),
        corrected_by: delivered.then(|| (StatementId::from(3), "Nobody is sale".to_owned())),
        withdrawn_reason: (standing == Standing::Withdrawn)
            .then(|| "The day has passed.".to_owned()),
        clearance: state.map(|state| Clearance {
            id: 1,
            decision: DecisionId::from(6),
            state,
            adopted: if adopted {
                (Some(2026), Some(6))
            } else {
                (None, None)
            },
            tabled: (Some(2026), Some(9)),
            adopted_at: adopted.then(now),
        }),
        signatures: [(1, "Marta Exemplar"), (2, "Teo Placeholder")]
            .into_iter()
            .take(signed)
            .map(|(id, name)| Signature {
                organisation: OrganisationId::from(id),
                name: name.to_owned(),
                at: now(),
            })
            .collect(),
        signatures_needed: 2,
        delivery: delivered.then(|| Delivery {
            on: day(14),
            place: "UN House, Bishkek".to_owned(),
            by: "Marta Exemplar".to_owned(),
            link: Some("https://network.example/day".to_owned()),
        }),
    }
}

fn comment(id: i64, answer: Option<&str>) -> Comment {
    Comment {
        id: CommentId::from(id),
        version: 1,
        paragraph: (id > 1).then_some(2),
        text: "Name boys too.".to_owned(),
        said_by: "Tenirbek Misalov".to_owned(),
        said_at: now(),
        answer: answer.map(str::to_owned),
        answer_reason: answer.map(|_| "The text speaks of all children.".to_owned()),
    }
}

pub(super) fn input(member: OrganisationId) -> Input {
    Input {
        id: InputId::from(1),
        statement: StatementId::from(1),
        standing: Standing::Drafting,
        member,
        acronym: "FAO".to_owned(),
        version: 1,
        due_on: day(20),
        note: Some("Is paragraph 2 within your mandate?".to_owned()),
        answer: None,
        comments: Vec::new(),
    }
}

fn inputs() -> Vec<Input> {
    let of = |id| input(OrganisationId::from(id));
    vec![
        of(6),
        Input {
            answer: Some(InputAnswer::Nothing),
            ..of(7)
        },
        Input {
            answer: Some(InputAnswer::Comments),
            comments: vec![
                comment(1, None),
                comment(2, Some("taken")),
                comment(3, Some("not_taken")),
            ],
            ..of(9)
        },
    ]
}

fn stances() -> Vec<Stance> {
    let of = |acronym: &str, name: &str, value| Stance {
        acronym: acronym.to_owned(),
        name: name.to_owned(),
        name_ru: None,
        name_ky: None,
        value,
        reason: (value == Some(Value::Disassociate)).then(|| "Outside our mandate.".to_owned()),
    };
    vec![
        of("RCO", "UN Resident Coordinator’s Office", Some(Value::Join)),
        of("ILO", "International Labour Organization", None),
        of(
            "FAO",
            "Food and Agriculture Organization",
            Some(Value::StandAside),
        ),
        of("UNW", "UN Women", Some(Value::Disassociate)),
    ]
}

fn versions() -> Vec<Version> {
    let now_is = draft().wordings;
    let before = Wordings {
        en: Some(wording(
            "Nobody is for sale",
            "We, the members of the Network,\n*Stand* together.",
        )),
        ru: None,
        ky: None,
    };
    let of = |number, wordings, change: Option<&str>| Version {
        number,
        wordings,
        change: change.map(str::to_owned),
        written_at: now(),
        written_by: "Gulzat Ulgubaeva".to_owned(),
    };
    vec![
        of(2, now_is, Some("After the input of ILO")),
        of(1, before, None),
    ]
}

fn who(hat: Hat) -> Actor {
    Actor {
        organisation: Some(OrganisationId::from(2)),
        hat,
        ..Actor::visitor()
    }
}

fn page(lang: Lang) -> Page {
    Page::sample(lang)
        .within(Section::Decisions)
        .titled(lang.texts().statements_all())
}

fn dates(lang: Lang) -> Dates {
    lang.dates(chrono_tz::Asia::Bishkek).in_year_of(now())
}

fn shown(lang: Lang) -> Shown<'static> {
    Shown {
        prefix: "UNMN/KGZ",
        dates: dates(lang),
        today: day(22),
    }
}

const ALL: [Standing; 6] = [
    Standing::Drafting,
    Standing::Clearing,
    Standing::Cleared,
    Standing::Signed,
    Standing::Delivered,
    Standing::Withdrawn,
];

impl Sample for ListPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |rows, may, filter: &Filter| {
            Self::lay(page(lang), dates(lang), may, rows, filter, (1, 5))
        };
        let asked = Filter {
            words: "sale".to_owned(),
            standing: Some(Standing::Delivered),
            year: Some(2026),
        };
        vec![
            ("none", lay(Vec::new(), true, &Filter::default())),
            ("none found", lay(Vec::new(), false, &asked)),
            (
                "several, and more",
                lay(ALL.map(statement).to_vec(), true, &Filter::default()),
            ),
        ]
    }
}

impl Sample for FormPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let held = statement(Standing::Drafting);
        let wrong = Fields::of([
            ("title_en", "Nobody".to_owned()),
            ("wished_on", "soon".to_owned()),
        ]);
        let complaints = forms::draft(&wrong).err().unwrap_or_default();
        let meanwhile = Complaints::about("text_en", rules::Refusal::ChangedMeanwhile);
        let lines = changes("Stand together.", "Stand with everybody.");
        let people = [Offered {
            id: 6,
            name: "FAO".to_owned(),
        }];
        let no_members = forms::input(&wrong, &people, day(1))
            .err()
            .unwrap_or_default();
        let no_reason = forms::reason(&wrong).err().unwrap_or_default();
        let bounds = rules::Bounds {
            cleared: day(1),
            signed: day(2),
            today: day(20),
        };
        let no_day = forms::delivery(&wrong, &people, bounds)
            .err()
            .unwrap_or_default();
        let undecided = forms::relevance(&wrong).err().unwrap_or_default();
        let none = || (2, Vec::new());
        vec![
            ("a new one", forms_of::new(page(lang), None, None)),
            (
                "a correction",
                forms_of::new(page(lang), Some(&statement(Standing::Delivered)), None),
            ),
            (
                "a new one again",
                forms_of::new(page(lang), None, Some((&wrong, &complaints))),
            ),
            ("the text", forms_of::edit(page(lang), &held, none(), None)),
            (
                "the text, saved by another meanwhile",
                forms_of::edit(page(lang), &held, (2, lines), Some((&wrong, &meanwhile))),
            ),
            (
                "whom to ask",
                forms_of::input(page(lang), &held, (&people, day(20)), None),
            ),
            (
                "whom to ask, again",
                forms_of::input(
                    page(lang),
                    &held,
                    (&people, day(20)),
                    Some((&wrong, &no_members)),
                ),
            ),
            ("clearance", forms_of::clearance(page(lang), &held, None)),
            (
                "clearance again",
                forms_of::clearance(page(lang), &held, Some((&wrong, &undecided))),
            ),
            (
                "delivery",
                forms_of::delivery(page(lang), &held, (&people, day(20)), None),
            ),
            (
                "delivery again",
                forms_of::delivery(
                    page(lang),
                    &held,
                    (&people, day(20)),
                    Some((&wrong, &no_day)),
                ),
            ),
            ("withdrawal", forms_of::withdrawal(page(lang), &held, None)),
            (
                "withdrawal again",
                forms_of::withdrawal(page(lang), &held, Some((&wrong, &no_reason))),
            ),
        ]
    }
}

impl Sample for StatementPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let past = Past {
            act: "statement.draft".to_owned(),
            hat: "secretariat".to_owned(),
            person: None,
            organisation: Some("IOM".to_owned()),
            detail: None,
            at: now(),
        };
        let (inputs, versions, stances) = (inputs(), versions(), stances());
        let lay = |hat, statement: &Statement, again: Again<'_>| {
            let around = Around {
                inputs: &inputs,
                versions: &versions,
                stances: &stances,
                past: std::slice::from_ref(&past),
            };
            let page = page(lang).titled(statement.title(lang).to_owned());
            Self::lay(page, shown(lang), &who(hat), statement, around, again)
        };
        let nothing = Fields::of([("answer", "not_taken".to_owned())]);
        let wrong = forms::answer(&nothing).err().unwrap_or_default();
        let mut refused = statement(Standing::Drafting);
        refused.clearance = statement(Standing::Clearing)
            .clearance
            .map(|one| Clearance {
                state: State::NoConsensus,
                ..one
            });
        let of = |standing| statement(standing);
        let with = |held: Statement, state| Statement {
            clearance: held.clearance.map(|one| Clearance { state, ..one }),
            ..held
        };
        vec![
            (
                "the decision is drafted",
                lay(
                    Hat::Secretariat,
                    &with(of(Standing::Clearing), State::Draft),
                    None,
                ),
            ),
            (
                "delivered, and its clearance taken back",
                lay(
                    Hat::Secretariat,
                    &with(of(Standing::Delivered), State::Rescinded),
                    None,
                ),
            ),
            (
                "drafted",
                lay(Hat::Secretariat, &of(Standing::Drafting), None),
            ),
            (
                "an answer without a reason",
                lay(
                    Hat::Secretariat,
                    &of(Standing::Drafting),
                    Some((CommentId::from(1), &nothing, &wrong)),
                ),
            ),
            ("members did not agree", lay(Hat::CoChair, &refused, None)),
            (
                "before the members",
                lay(Hat::CoChair, &of(Standing::Clearing), None),
            ),
            (
                "cleared, for the other co-chair",
                lay(Hat::CoChair, &of(Standing::Cleared), None),
            ),
            ("signed", lay(Hat::CoChair, &of(Standing::Signed), None)),
            (
                "delivered",
                lay(
                    Hat::FocalPoint(OrganisationId::from(2)),
                    &of(Standing::Delivered),
                    None,
                ),
            ),
            (
                "withdrawn",
                lay(Hat::Secretariat, &of(Standing::Withdrawn), None),
            ),
        ]
    }
}

impl Sample for InputPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let asked = OrganisationId::from(6);
        let lay = |hat, input: &Input, again| {
            let held = statement(Standing::Drafting);
            let page = page(lang).titled(held.title(lang).to_owned());
            Self::lay(page, shown(lang), &who(hat), (input, &held), again)
        };
        let answered = Input {
            answer: Some(InputAnswer::Comments),
            comments: vec![comment(1, None), comment(2, Some("not_taken"))],
            ..input(asked)
        };
        let wrong = Fields::of([("paragraph", "9".to_owned())]);
        let complaints = forms::comment(&wrong, "One.").err().unwrap_or_default();
        vec![
            (
                "asked, and late",
                lay(Hat::FocalPoint(asked), &input(asked), None),
            ),
            ("answered", lay(Hat::FocalPoint(asked), &answered, None)),
            (
                "again",
                lay(
                    Hat::FocalPoint(asked),
                    &input(asked),
                    Some((&wrong, &complaints)),
                ),
            ),
            ("seen by the office", lay(Hat::Secretariat, &answered, None)),
        ]
    }
}

impl Sample for ChangesPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let held = statement(Standing::Drafting);
        let page = page(lang).titled(lang.texts().statements_changes(1, 2));
        let laid = Self::lay(page, dates(lang), &held, &versions(), (1, 2));
        laid.into_iter()
            .map(|page| ("two versions", page))
            .collect()
    }
}

impl Sample for OutsideList {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |rows, filter: &Filter| Self::lay(page(lang), dates(lang), rows, filter, (1, 20));
        let asked = Filter {
            year: Some(2025),
            ..Filter::default()
        };
        vec![
            (
                "one",
                lay(vec![statement(Standing::Delivered)], &Filter::default()),
            ),
            ("none", lay(Vec::new(), &Filter::default())),
            ("none found", lay(Vec::new(), &asked)),
        ]
    }
}

impl Sample for OutsidePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let held = statement(Standing::Delivered);
        let lay = |text| {
            let page = page(lang).titled(held.title(lang).to_owned());
            Self::lay(page, dates(lang), &held, &stances(), text)
        };
        let over = page(lang)
            .titled(lang.texts().statements_over())
            .open_to_anyone();
        vec![
            ("of record", lay(Lang::En)),
            ("in another language", lay(Lang::Ru)),
            ("taken back", Self::lay_over(over)),
        ]
    }
}
