//! An issue as it is taken along: a workbook, a paper, cards for an address book; in the reader's language.
use std::fmt::Write as _;

use chrono::Datelike as _;

use super::super::model::Duty;
use super::super::words::duty_word;
use super::model::{Format, Issue, Line, Speaker};
use crate::base::fault::Fault;
use crate::base::lang::Texts;
use crate::base::words::Word as _;
use crate::render::paper::{Block, Paper};
use crate::render::sheet::{Cell, Column, Sheet};
use crate::render::vcard::{self, Card, Kind, Name};
use crate::render::{pdf, press, xlsx};
use crate::web::visit::Visit;

/// The media type and the file.
pub(super) async fn made(
    visit: &Visit,
    issue: &Issue,
    format: Format,
) -> Result<(&'static str, Vec<u8>), Fault> {
    Ok(match format {
        Format::Xlsx => {
            let (sheet, today) = (sheet(visit, issue), visit.today());
            let set = press::run(move || xlsx::of(&sheet, today).map_err(Fault::from)).await?;
            let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            (kind, set)
        }
        Format::Pdf => (
            "application/pdf",
            pdf::of(&paper(visit, issue)).await?.to_vec(),
        ),
        Format::Vcard => {
            let cards = vcard::of(&cards(visit, issue));
            ("text/vcard; charset=utf-8", cards.into_bytes())
        }
    })
}

pub(super) fn hex(hash: &[u8]) -> String {
    hash.iter().fold(String::new(), |mut hex, byte| {
        // a String takes every letter
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

pub(super) fn duty(t: &'static Texts, one: &Speaker) -> String {
    Duty::parse(&one.duty).map_or_else(String::new, |duty| duty_word(t, duty, false))
}

fn address(visit: &Visit, issue: &Issue) -> String {
    format!("{}/member-lists/{}", visit.public_url, issue.id)
}

/// One row for each person; a member for which nobody speaks has one all the same.
fn sheet(visit: &Visit, issue: &Issue) -> Sheet {
    let (t, lang) = (visit.texts(), visit.lang);
    let dates = lang.dates(visit.zone);
    let issued = dates.on_paper(issue.list.issued_on);
    let title = t.member_lists_number(issue.list.number);
    let column = |head: String, width| Column { head, width };
    let row = |line: &Line, one: Option<&Speaker>| {
        let words = |pick: fn(&Speaker) -> Option<String>| {
            Cell::Text(one.and_then(pick).unwrap_or_default())
        };
        vec![
            Cell::Text(line.acronym.clone()),
            Cell::Text(line.name_in(lang).to_owned()),
            Cell::Day(Some(line.since)),
            words(|one| Some(one.name.clone())),
            Cell::Text(one.map_or_else(String::new, |one| duty(t, one))),
            words(|one| one.job_title.clone()),
            words(|one| Some(one.email.clone())),
            words(|one| one.phone.clone()),
            words(|one| Some(one.lang.own_name().to_owned())),
            Cell::Day(line.confirmed.as_ref().map(|said| said.on)),
        ]
    };
    let rows = issue.list.lines.iter().flat_map(|line| {
        let nobody = line.people.is_empty().then(|| row(line, None));
        let people = line.people.iter().map(|one| row(line, Some(one)));
        people.chain(nobody).collect::<Vec<_>>()
    });
    Sheet {
        notes: vec![
            format!("{}. {title}", visit.network),
            t.register_sheet_marking(t.frame_internal_only(), issued),
            t.register_sheet_asked(
                t.member_lists_counts(issue.list.lines.len(), issue.list.confirmed()),
                address(visit, issue),
            ),
        ],
        columns: vec![
            column(t.members_agency(), 12),
            column(t.members_organisation(), 40),
            column(t.members_since(), 14),
            column(t.members_name(), 28),
            column(t.members_function(), 22),
            column(t.members_job_title(), 28),
            column(t.people_email(), 32),
            column(t.members_phone(), 20),
            column(t.people_language(), 14),
            column(t.member_lists_confirmed_on(), 16),
        ],
        rows: rows.collect(),
        title,
    }
}

fn paper(visit: &Visit, issue: &Issue) -> Paper {
    let t = visit.texts();
    let dates = visit.lang.dates(visit.zone);
    let list = &issue.list;
    let rows = list.lines.iter().flat_map(|line| {
        let people = line.people.iter().map(|one| {
            let mut who = format!("{}, {}", one.name, duty(t, one));
            if let Some(title) = &one.job_title {
                who = format!("{who}; {title}");
            }
            let phone = one.phone.as_deref().unwrap_or_default();
            vec![
                line.acronym.clone(),
                who,
                format!("{} {phone}", one.email).trim().to_owned(),
            ]
        });
        let nobody = || {
            vec![
                line.acronym.clone(),
                t.members_nobody_named(),
                String::new(),
            ]
        };
        let nobody = line.people.is_empty().then(nobody);
        people.chain(nobody).collect::<Vec<_>>()
    });
    let names = list.lines.iter().map(|line| {
        let confirmed = line.confirmed.as_ref().map_or_else(
            || t.member_lists_not_confirmed(),
            |said| dates.on_paper(said.on),
        );
        vec![
            line.acronym.clone(),
            line.name_in(visit.lang).to_owned(),
            dates.on_paper(line.since),
            confirmed,
        ]
    });
    let day = |number: u32| u8::try_from(number).unwrap_or(1);
    let today = visit.today();
    Paper {
        lang: visit.lang.tag(),
        network: visit.network.clone(),
        kind: t.member_lists_title(),
        symbol: String::new(),
        title: t.member_lists_number(list.number),
        marking: t.frame_internal_only(),
        draft: String::new(),
        facts: vec![
            (t.member_lists_issued_on(), dates.on_paper(list.issued_on)),
            (t.member_lists_issued_by(), issue.issued_by.clone()),
            (
                t.members_members(),
                t.member_lists_counts(list.lines.len(), list.confirmed()),
            ),
            (t.decisions_distribution(), t.frame_internal()),
        ],
        blocks: vec![
            Block::heading(t.members_people()),
            Block::Table {
                head: vec![
                    t.members_agency(),
                    t.members_name(),
                    t.member_lists_contact(),
                ],
                rows: rows.collect(),
            },
            Block::heading(t.members_members()),
            Block::Table {
                head: vec![
                    t.members_agency(),
                    t.members_organisation(),
                    t.members_since(),
                    t.member_lists_confirmed_on(),
                ],
                rows: names.collect(),
            },
        ],
        foot: vec![
            t.member_lists_hash(hex(&issue.sha256)),
            t.records_made(dates.on_paper(today), address(visit, issue)),
        ],
        made: (today.year(), day(today.month()), day(today.day())),
    }
}

/// Each member, and after it its people.
fn cards(visit: &Visit, issue: &Issue) -> Vec<Card> {
    let t = visit.texts();
    let prefix = visit.symbol_prefix.replace('/', "-").to_lowercase();
    let revised = issue.list.issued_on;
    let member = |line: &Line| Card {
        uid: format!("{prefix}-member-{}", line.member),
        kind: Kind::Organisation,
        name: Name {
            words: line.name.clone(),
            others: [("ru", &line.name_ru), ("ky", &line.name_ky)]
                .into_iter()
                .filter_map(|(lang, name)| Some((lang, name.clone()?)))
                .collect(),
        },
        organisation: String::new(),
        title: String::new(),
        role: String::new(),
        email: String::new(),
        phone: String::new(),
        lang: "",
        revised,
    };
    let person = |line: &Line, one: &Speaker| Card {
        uid: format!("{prefix}-person-{}", one.person),
        kind: Kind::Person,
        name: Name {
            words: one.name.clone(),
            others: Vec::new(),
        },
        organisation: line.name_in(visit.lang).to_owned(),
        title: one.job_title.clone().unwrap_or_default(),
        role: format!("{}, {}", line.acronym, duty(t, one)),
        email: one.email.clone(),
        phone: one.phone.clone().unwrap_or_default(),
        lang: one.lang.tag(),
        revised,
    };
    let of = |line: &Line| {
        let people = line.people.iter().map(|one| person(line, one));
        std::iter::once(member(line))
            .chain(people)
            .collect::<Vec<_>>()
    };
    issue.list.lines.iter().flat_map(of).collect()
}
