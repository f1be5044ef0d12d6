//! The minutes as a document, on paper and to edit, from the day they are circulated; a draft until they are approved.
use chrono::Datelike as _;

use super::access::ReadWholeMinutes;
use super::agreed::disagreements;
use super::model::{Follow, Minutes, State, Taken, paragraphs};
use super::pages::item_title;
use super::web::{Whole, whole};
use super::{rules, standing};
use crate::base::blobs;
use crate::render::paper::{Block, Paper, language_of};
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
        mut db,
        visit,
        ..
    } = seen;
    rules::print(&minutes)?;
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
        mut db,
        visit,
        ..
    } = seen;
    rules::print(&minutes)?;
    let whole = whole(&mut db, &visit, &minutes).await?;
    drop(db);
    let packed = docx::of(paper(&visit, &minutes, &whole)).await?;
    Reply::file(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        &name(&visit, &minutes, "docx"),
        packed.into(),
    )
}

fn paper(visit: &Visit, minutes: &Minutes, whole: &Whole) -> Paper {
    let (t, lang) = (visit.texts(), visit.lang);
    let dates = lang.dates(visit.zone);
    let title = lang.pick(
        &minutes.title,
        minutes.title_ru.as_deref(),
        minutes.title_ky.as_deref(),
    );
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
    let dates = visit.lang.dates(visit.zone);
    let when = format!(
        "{}, {}–{}",
        dates.on_paper(dates.date_of(minutes.starts_at)),
        dates.time(minutes.starts_at),
        dates.time(minutes.ends_at)
    );
    let mut facts = vec![(
        t.decisions_meeting(),
        t.minutes_lead(minutes.place.as_str(), when),
    )];
    if let Some(presiding) = &minutes.presiding {
        facts.push((t.minutes_presiding(), presiding.clone()));
    }
    match (minutes.approval, minutes.approved_at) {
        (Some(approval), Some(at)) => facts.push((
            t.minutes_approved_fact(),
            t.minutes_approved_how(
                dates.on_paper(dates.date_of(at)),
                standing::way(t, approval),
            ),
        )),
        _ => facts.extend(minutes.comments_until.map(|until| {
            let day = dates.on_paper(dates.date_of(until));
            (
                t.minutes_comments_until(),
                format!("{day}, {}", dates.time(until)),
            )
        })),
    }
    facts.push((t.decisions_distribution(), t.frame_internal()));
    facts
}

fn blocks(visit: &Visit, minutes: &Minutes, whole: &Whole) -> Vec<Block> {
    let t = visit.texts();
    // while the text is discussed, its numbers are those of the circulated one
    let discussed = minutes.state == State::CommentOpen;
    let mut first = 1;
    let mut blocks = Vec::new();
    for entry in &whole.entries {
        let text = if discussed {
            &entry.text
        } else {
            entry.stands()
        };
        let said: Vec<String> = paragraphs(text).map(ToOwned::to_owned).collect();
        let title = item_title(visit.lang, entry);
        blocks.push(Block::heading(format!("{}. {title}", entry.position)));
        if said.is_empty() {
            blocks.push(Block::text(t.minutes_no_discussion()));
        } else {
            let next = first + said.len();
            blocks.push(Block::Paragraphs {
                lang: language_of(&said.join(" ")),
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
    blocks.push(members(visit, whole));
    let actions = actions(visit, &whole.decisions);
    if !actions.is_empty() {
        blocks.push(Block::heading(t.minutes_annex_actions()));
        blocks.push(Block::Table {
            head: vec![
                t.minutes_action(),
                t.minutes_action_lead(),
                t.minutes_action_due(),
                t.decisions_decision(),
            ],
            rows: actions,
        });
    }
    blocks
}

/// I17: a decision stands here by its symbol and its adopted words.
fn quoted(visit: &Visit, one: &Taken) -> Block {
    let (opening, clauses) = clauses(&one.text);
    let title = visit
        .lang
        .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
    Block::Decision {
        lang: language_of(&one.text),
        symbol: one.symbol(&visit.symbol_prefix),
        title: title.to_owned(),
        opening,
        clauses,
    }
}

/// R20: who was there for whom, and who was not.
fn members(visit: &Visit, whole: &Whole) -> Block {
    let t = visit.texts();
    let rows = whole.seats.iter().map(|seat| {
        let name = if seat.mode.is_some_and(Mode::is_there) {
            seat.person_name.clone().unwrap_or_default()
        } else {
            t.minutes_was_not_there()
        };
        vec![seat.acronym.clone(), name]
    });
    Block::Table {
        head: vec![t.minutes_annex_member(), t.minutes_annex_represented_by()],
        rows: rows.collect(),
    }
}

fn actions(visit: &Visit, decisions: &[Taken]) -> Vec<Vec<String>> {
    let dates = visit.lang.dates(visit.zone);
    let of = |one: &Taken| {
        let symbol = one.symbol(&visit.symbol_prefix);
        let row = |action: &Follow| {
            vec![
                action.title.clone(),
                action.lead.clone(),
                dates.on_paper(action.due_on),
                symbol.clone(),
            ]
        };
        one.actions.iter().map(row).collect::<Vec<_>>()
    };
    decisions.iter().flat_map(of).collect()
}
