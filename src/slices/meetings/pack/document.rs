//! The documents themselves, filled in from what the meeting's page shows.
use chrono::Datelike as _;

use super::super::agenda::{self, Contents};
use super::super::model::{AgendaState, Item, Kind, Meeting, Mode, Seat, State};
use super::super::pages::{kind_word, mode_word, title_of};
use super::super::papers::Brief;
use crate::base::lang::Texts;
use crate::render::paper::{Block, Paper};
use crate::web::parts::{AgendaRow, Arising};
use crate::web::visit::Visit;

fn title(visit: &Visit, meeting: &Meeting) -> String {
    title_of(
        visit.lang,
        &meeting.title,
        meeting.title_ru.as_deref(),
        meeting.title_ky.as_deref(),
    )
    .to_owned()
}

/// When and where, with the year: paper is read later.
fn held(visit: &Visit, meeting: &Meeting) -> String {
    let dates = visit.lang.dates(visit.zone);
    format!(
        "{}, {}–{}",
        dates.on_paper(dates.date_of(meeting.starts_at)),
        dates.time(meeting.starts_at),
        dates.time(meeting.ends_at)
    )
}

fn paper(
    visit: &Visit,
    meeting: &Meeting,
    (kind, draft): (String, bool),
    facts: Vec<(String, String)>,
    blocks: Vec<Block>,
) -> Paper {
    let t = visit.texts();
    let today = visit.today();
    let day = |number: u32| u8::try_from(number).unwrap_or(1);
    let address = format!("{}/meetings/{}", visit.public_url, meeting.id);
    let mut all = vec![
        (t.meetings_when(), held(visit, meeting)),
        (t.meetings_place(), meeting.place.clone()),
        (t.meetings_kind(), kind_word(t, meeting.kind)),
    ];
    all.extend(facts);
    Paper {
        lang: visit.lang.tag(),
        network: visit.network.clone(),
        kind,
        symbol: meeting.symbol(&visit.symbol_prefix),
        title: title(visit, meeting),
        marking: t.frame_internal_only(),
        draft: if draft {
            t.records_draft()
        } else {
            String::new()
        },
        facts: all,
        blocks,
        foot: vec![t.records_made(visit.lang.dates(visit.zone).on_paper(today), address)],
        made: (today.year(), day(today.month()), day(today.day())),
    }
}

/// Each item with its hour, what it asks, who presents it, its background and its papers (domain §3.1).
pub(super) fn agenda(visit: &Visit, meeting: &Meeting, contents: &Contents) -> Paper {
    let rows = agenda::rows(visit, meeting, contents, false);
    laid(visit, meeting, rows)
}

/// What the open items of it say to whoever stands outside.
pub(super) fn open_agenda(
    visit: &Visit,
    meeting: &Meeting,
    items: &[Item],
    papers: &[Brief],
) -> Paper {
    laid(visit, meeting, agenda::open_rows(visit, items, papers))
}

fn laid(visit: &Visit, meeting: &Meeting, rows: Vec<AgendaRow>) -> Paper {
    let t = visit.texts();
    let dates = visit.lang.dates(visit.zone);
    let day = |at| dates.on_paper(dates.date_of(at));
    let (state, at) = match meeting.agenda {
        AgendaState::Draft => (t.meetings_agenda_draft(), None),
        AgendaState::Cleared => (t.meetings_agenda_cleared(), meeting.cleared_at),
        AgendaState::Circulated => (t.meetings_agenda_circulated(), meeting.circulated_at),
        AgendaState::Adopted | AgendaState::Closed => {
            (t.meetings_agenda_adopted(), meeting.adopted_at)
        }
    };
    let standing = at.map_or(state.clone(), |at| format!("{state}, {}", day(at)));
    let facts = vec![(t.meetings_agenda_state(), standing)];
    let mut blocks = Vec::new();
    for row in rows {
        blocks.push(Block::heading(format!("{}. {}", row.number, row.title)));
        let what = [row.time, row.length, row.kind.word, row.presenter];
        let what: Vec<String> = what
            .into_iter()
            .chain(row.audience.map(|tag| tag.word))
            .filter(|words| !words.is_empty())
            .map(std::borrow::Cow::into_owned)
            .collect();
        blocks.push(Block::text(what.join(" · ")));
        if let Some((background, _)) = row.outcome {
            let lines = background.lines().filter(|line| !line.trim().is_empty());
            blocks.extend(lines.map(Block::text));
        }
        if !row.papers.is_empty() {
            blocks.push(Block::Table {
                head: vec![t.meetings_symbol(), t.papers_paper()],
                rows: row
                    .papers
                    .into_iter()
                    .map(|paper| vec![paper.standing.into_owned(), paper.words.into_owned()])
                    .collect(),
            });
        }
        let decisions = row.decisions.into_iter();
        blocks.extend(decisions.map(|one| Block::text(one.words)));
        if let Some(list) = row.arising {
            blocks.extend(arising(t, list));
        }
    }
    if blocks.is_empty() {
        blocks.push(Block::text(t.meetings_agenda_empty()));
    }
    let draft = matches!(meeting.agenda, AgendaState::Draft | AgendaState::Cleared);
    paper(
        visit,
        meeting,
        (t.pack_annotated_agenda(), draft),
        facts,
        blocks,
    )
}

/// Open actions under what arises.
fn arising(t: &'static Texts, list: Arising) -> Vec<Block> {
    let mut blocks = vec![Block::text(list.said)];
    if !list.lines.is_empty() {
        blocks.push(Block::Table {
            head: vec![
                t.actions_action(),
                t.actions_lead_agency(),
                t.actions_state(),
            ],
            rows: list
                .lines
                .into_iter()
                .map(|one| {
                    let state = one.state.map(|state| state.word);
                    let state: Vec<_> = std::iter::once(one.due).chain(state).collect();
                    vec![
                        one.action.words.into_owned(),
                        one.lead.into_owned(),
                        state.join(", "),
                    ]
                })
                .collect(),
        });
    }
    blocks.extend(list.more.map(|more| Block::text(more.words)));
    blocks
}

/// A paper in the table of contents.
pub(super) struct Line {
    pub(super) item: String,
    pub(super) symbol: String,
    pub(super) title: String,
    /// Absent where the file could not be taken in.
    pub(super) page: Option<usize>,
}

/// What stands in the pack and where it begins; what could not be taken in stands apart.
pub(super) fn contents(visit: &Visit, meeting: &Meeting, lines: &[&Line]) -> Paper {
    let t = visit.texts();
    let row = |line: &&&Line| {
        vec![
            line.symbol.clone(),
            line.title.clone(),
            line.item.clone(),
            line.page.map_or_else(String::new, |page| page.to_string()),
        ]
    };
    let mut blocks = vec![Block::Table {
        head: vec![
            t.meetings_symbol(),
            t.papers_paper(),
            t.pack_item(),
            t.pack_page(),
        ],
        rows: lines
            .iter()
            .filter(|line| line.page.is_some())
            .map(|line| row(&line))
            .collect(),
    }];
    let left: Vec<Vec<String>> = lines
        .iter()
        .filter(|line| line.page.is_none())
        .map(|line| row(&line).into_iter().take(3).collect())
        .collect();
    if !left.is_empty() {
        blocks.push(Block::heading(t.pack_left_out()));
        blocks.push(Block::Table {
            head: vec![t.meetings_symbol(), t.papers_paper(), t.pack_item()],
            rows: left,
        });
    }
    paper(
        visit,
        meeting,
        (t.pack_contents(), false),
        Vec::new(),
        blocks,
    )
}

/// R20: by member, who represents it; before the meeting, who may.
pub(super) fn participants(visit: &Visit, meeting: &Meeting, seats: &[Seat]) -> Paper {
    let t = visit.texts();
    let began = matches!(meeting.state, State::InSession | State::Held);
    let rows = seats
        .iter()
        .map(|seat| {
            let expected: Vec<&str> = seat.people.iter().map(|one| one.name.as_str()).collect();
            let (who, how) = match (seat.mode, began) {
                (Some(mode), true) if mode.is_there() => (
                    seat.person_name.clone().unwrap_or_default(),
                    mode_word(t, mode),
                ),
                (Some(mode), true) => (String::new(), mode_word(t, mode)),
                (None, true) => (String::new(), t.meetings_mode_open()),
                (_, false) => (expected.join("; "), String::new()),
            };
            if began {
                vec![seat.acronym.clone(), who, how]
            } else {
                vec![seat.acronym.clone(), who]
            }
        })
        .collect();
    let head = if began {
        vec![t.pack_member(), t.pack_represented_by(), t.pack_how()]
    } else {
        vec![t.pack_member(), t.pack_may_represent()]
    };
    let there = seats
        .iter()
        .filter(|seat| seat.mode.is_some_and(Mode::is_there))
        .count();
    let mut facts = Vec::new();
    if began {
        let words = if meeting.group.is_some() {
            t.meetings_group_there(there, seats.len())
        } else {
            t.meetings_there(there, seats.len())
        };
        facts.push((t.meetings_at_the_table(), words));
    }
    let mut blocks = vec![Block::Table { head, rows }];
    if meeting.kind == Kind::Annual {
        blocks.push(Block::heading(t.meetings_guests()));
        let guests = meeting.guest_names.clone();
        blocks.push(Block::text(
            guests.unwrap_or_else(|| t.meetings_guests_none()),
        ));
    }
    paper(
        visit,
        meeting,
        (t.pack_participants(), !began),
        facts,
        blocks,
    )
}
