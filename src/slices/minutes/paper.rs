//! The minutes as a document, on paper and to edit, from the day they are circulated; a draft until they are approved.
use askama::Template as _;
use chrono::Datelike as _;

use super::access::ReadWholeMinutes;
use super::agreed::disagreements;
use super::model::{Entry, Follow, Minutes, State, Taken, paragraphs};
use super::pages::{hours, item_title};
use super::web::{Whole, is_read, whole};
use super::{report, rules, standing};
use crate::base::blobs;
use crate::base::fault::Fault;
use crate::base::lang::Texts;
use crate::render::paper::{Block, Paper, language_of};
use crate::render::passage::Passage;
use crate::render::{docx, pdf};
use crate::slices::decisions::clauses;
use crate::slices::meetings::Mode;
use crate::web::allowed::Seen;
use crate::web::answer::{Answer, Reply};
use crate::web::visit::Visit;

/// `UNMN-KGZ-2026-MIN-3.pdf`
fn name(visit: &Visit, minutes: &Minutes, ending: &str) -> String {
    let symbol = minutes.symbol(&visit.symbol_prefix).replace('/', "-");
    blobs::disposition(&format!("{symbol}.{ending}"))
}

pub(super) async fn pdf(seen: Seen<ReadWholeMinutes>) -> Answer {
    let Seen {
        subject: minutes,
        who,
        mut db,
        visit,
        ..
    } = seen;
    rules::print(&minutes)?;
    is_read(&visit, &who, &minutes).await?;
    let whole = whole(&mut db, &visit, &minutes).await?;
    // the connection is free for others while the document is set
    drop(db);
    let set = pdf::of(&paper(&visit, &minutes, &whole)).await?;
    let name = name(&visit, &minutes, "pdf");
    Reply::file("application/pdf", &name, set.to_vec().into())
}

pub(super) async fn docx(seen: Seen<ReadWholeMinutes>) -> Answer {
    let Seen {
        subject: minutes,
        who,
        mut db,
        visit,
        ..
    } = seen;
    rules::print(&minutes)?;
    is_read(&visit, &who, &minutes).await?;
    let whole = whole(&mut db, &visit, &minutes).await?;
    drop(db);
    let packed = docx::of(paper(&visit, &minutes, &whole)).await?;
    Reply::file(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        &name(&visit, &minutes, "docx"),
        packed.into(),
    )
}

pub(super) async fn xml(seen: Seen<ReadWholeMinutes>) -> Answer {
    let Seen {
        subject: minutes,
        mut db,
        visit,
        ..
    } = seen;
    rules::print(&minutes)?;
    let whole = whole(&mut db, &visit, &minutes).await?;
    drop(db);
    let report = report::of(&visit, &minutes, &whole);
    Reply::file(
        "application/akn+xml",
        &name(&visit, &minutes, "xml"),
        report.render().map_err(Fault::from)?.into(),
    )
}

pub(super) fn paper(visit: &Visit, minutes: &Minutes, whole: &Whole) -> Paper {
    let (t, lang) = (visit.texts(), visit.lang);
    let dates = lang.dates(visit.zone);
    let title = minutes.title_in(lang);
    let mut foot: Vec<String> = minutes
        .sha256
        .iter()
        .map(|hash| t.records_hash(minutes.revision, standing::hex(hash)))
        .collect();
    let today = visit.today();
    foot.push(t.records_made(
        dates.on_paper(today),
        format!("{}{}", visit.public_url, minutes.path()),
    ));
    let day = |number: u32| u8::try_from(number).unwrap_or(1);
    Paper {
        lang: lang.tag(),
        network: visit.network.clone(),
        kind: standing::kind(t, minutes.state, true),
        symbol: minutes.symbol(&visit.symbol_prefix),
        title: t.minutes_of(title),
        marking: t.frame_internal_only(),
        draft: if minutes.approval.is_some() {
            String::new()
        } else {
            t.records_draft()
        },
        facts: facts(visit, minutes),
        blocks: blocks(visit, minutes, whole),
        foot,
        made: (today.year(), day(today.month()), day(today.day())),
    }
}

/// Days with their year: paper is read later.
fn facts(visit: &Visit, minutes: &Minutes) -> Vec<(String, String)> {
    let t = visit.texts();
    let mut facts = vec![(t.decisions_meeting(), held(visit, minutes))];
    if let Some(presiding) = &minutes.presiding {
        facts.push((t.minutes_presiding(), presiding.clone()));
    }
    facts.extend(standing_facts(visit, minutes));
    facts.push((t.decisions_distribution(), t.frame_internal()));
    facts
}

/// Where the meeting sat, and when.
pub(super) fn held(visit: &Visit, minutes: &Minutes) -> String {
    let dates = visit.lang.dates(visit.zone);
    let when = format!(
        "{}, {}–{}",
        dates.on_paper(dates.date_of(minutes.starts_at)),
        dates.time(minutes.starts_at),
        dates.time(minutes.ends_at)
    );
    visit.texts().minutes_lead(minutes.place.as_str(), when)
}

/// How and when they were approved, or until when they are commented on.
pub(super) fn standing_facts(visit: &Visit, minutes: &Minutes) -> Vec<(String, String)> {
    let t = visit.texts();
    let dates = visit.lang.dates(visit.zone);
    match (minutes.approval, minutes.approved_at) {
        (Some(approval), Some(at)) => vec![(
            t.minutes_approved_fact(),
            t.minutes_approved_how(
                dates.on_paper(dates.date_of(at)),
                standing::way(t, approval),
            ),
        )],
        _ => minutes
            .comments_until
            .map(|until| {
                let day = dates.on_paper(dates.date_of(until));
                (
                    t.minutes_comments_until(),
                    format!("{day}, {}", dates.time(until)),
                )
            })
            .into_iter()
            .collect(),
    }
}

/// Each item with its text; while that is discussed, its numbers are those of the circulated one.
pub(super) fn said<'a>(
    minutes: &Minutes,
    whole: &'a Whole,
) -> impl Iterator<Item = (&'a Entry, &'a str)> + use<'a> {
    let discussed = minutes.state == State::CommentOpen;
    whole.entries.iter().map(move |entry| {
        let text = if discussed {
            entry.text.as_str()
        } else {
            entry.stands()
        };
        (entry, text)
    })
}

fn blocks(visit: &Visit, minutes: &Minutes, whole: &Whole) -> Vec<Block> {
    let t = visit.texts();
    let mut first = 1;
    let mut blocks = Vec::new();
    for (entry, text) in said(minutes, whole) {
        let said: Vec<Passage> = paragraphs(text).map(Passage::of).collect();
        let title = item_title(visit.lang, entry);
        blocks.push(Block::heading(format!("{}. {title}", entry.position)));
        let hours = hours(visit, entry);
        if !hours.is_empty() {
            blocks.push(Block::text(hours));
        }
        if said.is_empty() {
            blocks.push(Block::text(t.minutes_no_discussion()));
        } else {
            let next = first + said.len();
            blocks.push(Block::Paragraphs {
                lang: language_of(text),
                first,
                paragraphs: said,
            });
            first = next;
        }
        let of_item = |one: &&Taken| one.position == entry.position;
        blocks.extend(
            whole
                .decisions
                .iter()
                .filter(of_item)
                .map(|one| quoted(visit, one)),
        );
        blocks.extend(disagreements(&whole.comments, entry.id).map(Block::text));
    }
    blocks.push(Block::heading(t.minutes_annex_members()));
    blocks.push(Block::Table {
        head: members_head(t),
        rows: members(visit, whole),
    });
    let actions = actions(visit, whole);
    if !actions.is_empty() {
        blocks.push(Block::heading(t.minutes_annex_actions()));
        blocks.push(Block::Table {
            head: actions_head(t),
            rows: actions,
        });
    }
    blocks
}

/// I17: a decision stands here by its symbol and its adopted words.
fn quoted(visit: &Visit, one: &Taken) -> Block {
    let (opening, clauses) = clauses(&one.text);
    Block::Decision {
        lang: language_of(&one.text),
        symbol: one.symbol(&visit.symbol_prefix),
        title: one.title_in(visit.lang).to_owned(),
        opening,
        clauses,
    }
}

/// R20: who was there for whom, and who was not.
pub(super) fn members(visit: &Visit, whole: &Whole) -> Vec<Vec<String>> {
    let t = visit.texts();
    let rows = whole.seats.iter().map(|seat| {
        let name = if seat.mode.is_some_and(Mode::is_there) {
            seat.person_name.clone().unwrap_or_default()
        } else {
            t.minutes_was_not_there()
        };
        vec![seat.acronym.clone(), name]
    });
    rows.collect()
}

pub(super) fn members_head(t: &'static Texts) -> Vec<String> {
    vec![t.minutes_annex_member(), t.minutes_annex_represented_by()]
}

pub(super) fn actions_head(t: &'static Texts) -> Vec<String> {
    vec![
        t.minutes_action(),
        t.minutes_action_lead(),
        t.minutes_action_due(),
        t.minutes_action_from(),
    ]
}

/// What follows from the decisions and from what was said, as it stood when the text went out.
pub(super) fn actions(visit: &Visit, whole: &Whole) -> Vec<Vec<String>> {
    let dates = visit.lang.dates(visit.zone);
    let row = |(action, from): (&Follow, String)| {
        vec![
            action.title.clone(),
            action.lead.clone(),
            dates.on_paper(action.due_on),
            from,
        ]
    };
    let of_decisions = whole.decisions.iter().flat_map(|one| {
        let symbol = one.symbol(&visit.symbol_prefix);
        one.actions
            .iter()
            .map(move |action| (action, symbol.clone()))
    });
    let of_items = whole.beside.iter().flat_map(|one| {
        let item = visit.texts().minutes_item(one.position);
        one.actions.iter().map(move |action| (action, item.clone()))
    });
    of_decisions.chain(of_items).map(row).collect()
}
