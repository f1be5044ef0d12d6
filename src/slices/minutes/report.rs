//! The minutes for machines, with what stands on paper: decisions by reference, who was there, what follows.
use super::agreed::disagreements;
use super::model::{Minutes, State, Taken, paragraphs};
use super::pages::item_title;
use super::paper::{actions, actions_head, held, members, members_head, said, standing_facts};
use super::standing;
use super::web::Whole;
use crate::base::clock::Instant;
use crate::render::akn::{About, Annex, Cited, Item, Organisation, Report, deliberation, slug};
use crate::render::paper::language_of;
use crate::render::passage::Passage;
use crate::slices::decisions::clauses;
use crate::slices::meetings::Mode;
use crate::web::visit::Visit;

pub(super) fn of(visit: &Visit, minutes: &Minutes, whole: &Whole) -> Report {
    let (t, lang) = (visit.texts(), visit.lang);
    let dates = lang.dates(visit.zone);
    let sat_on = dates.date_of(minutes.starts_at);
    let (at, date_name) = match (minutes.approved_at, minutes.consolidated_at) {
        (Some(at), _) => (at, "approval"),
        (None, Some(at)) => (at, "consolidation"),
        (None, None) => (
            minutes.circulated_at.unwrap_or(minutes.starts_at),
            "circulation",
        ),
    };
    let day = dates.date_of(at);
    let number = match minutes.group_number {
        Some(group) => format!("wg-{group}-min-{}", minutes.number),
        None => format!("min-{}", minutes.number),
    };
    let actor = slug(&visit.symbol_prefix);
    let iso = |at: Instant| at.with_timezone(&visit.zone).to_rfc3339();
    let words: Vec<&str> = said(minutes, whole).map(|(_, text)| text).collect();
    let follow_up = actions(visit, whole);
    let mut annexes = vec![Annex {
        name: "participants",
        title: t.minutes_annex_members(),
        head: members_head(t),
        rows: members(visit, whole),
    }];
    if !follow_up.is_empty() {
        annexes.push(Annex {
            name: "actions",
            title: t.minutes_annex_actions(),
            head: actions_head(t),
            rows: follow_up,
        });
    }
    Report {
        about: About {
            work: format!("/akn/un/debateReport/minutes/{actor}/{sat_on}/{number}"),
            subtype: "minutes",
            number,
            date: day.to_string(),
            date_name,
            authoritative: matches!(minutes.state, State::Approved | State::Disseminated),
            made: visit.today().to_string(),
            lang: language_of(&words.join(" ")),
        },
        symbol: minutes.symbol(&visit.symbol_prefix),
        title: t.minutes_of(minutes.title_in(lang)),
        date_words: dates.on_paper(day),
        marking: t.frame_internal_only(),
        opened: (iso(minutes.starts_at), held(visit, minutes)),
        closed: (
            iso(minutes.ends_at),
            t.minutes_ended(dates.time(minutes.ends_at)),
        ),
        organisations: organisations(visit, whole),
        presiding: minutes.presiding.clone(),
        items: items(visit, minutes, whole),
        closing: closing(visit, minutes),
        annexes,
    }
}

fn organisations(visit: &Visit, whole: &Whole) -> Vec<Organisation> {
    let own = [
        ("network".to_owned(), visit.network.clone()),
        (
            "secretariat".to_owned(),
            visit.texts().decisions_secretariat(),
        ),
    ];
    let there = whole
        .seats
        .iter()
        .filter(|seat| seat.mode.is_some_and(Mode::is_there))
        .map(|seat| {
            let id = format!("member-{}", slug(&seat.acronym));
            (id, seat.acronym.clone())
        });
    own.into_iter()
        .chain(there)
        .map(|(id, name)| Organisation { id, name })
        .collect()
}

fn items(visit: &Visit, minutes: &Minutes, whole: &Whole) -> Vec<Item> {
    let t = visit.texts();
    let mut next = 1;
    said(minutes, whole)
        .map(|(entry, text)| {
            let numbered: Vec<(usize, Passage)> =
                (next..).zip(paragraphs(text).map(Passage::of)).collect();
            next += numbered.len();
            let silent = numbered.is_empty().then(|| t.minutes_no_discussion());
            let dissent = disagreements(&whole.comments, entry.id).map(ToOwned::to_owned);
            Item {
                position: entry.position,
                title: item_title(visit.lang, entry).to_owned(),
                paragraphs: numbered,
                notes: silent.into_iter().chain(dissent).collect(),
                decisions: whole
                    .decisions
                    .iter()
                    .filter(|one| one.position == entry.position)
                    .map(|one| cited(visit, one))
                    .collect(),
            }
        })
        .collect()
}

/// I17: by reference, with its adopted words.
fn cited(visit: &Visit, one: &Taken) -> Cited {
    let dates = visit.lang.dates(visit.zone);
    let (opening, clauses) = clauses(&one.text);
    let day = dates.date_of(one.adopted_at).to_string();
    let number = format!("dec-{}", one.number.unwrap_or_default());
    Cited {
        href: deliberation(&visit.symbol_prefix, &day, &number),
        symbol: one.symbol(&visit.symbol_prefix),
        title: one.title_in(visit.lang).to_owned(),
        opening,
        clauses,
    }
}

/// How they stand, and by which hash the approved text is known.
fn closing(visit: &Visit, minutes: &Minutes) -> Vec<String> {
    let t = visit.texts();
    let mut closing = vec![standing::kind(t, minutes.state, true)];
    let facts = standing_facts(visit, minutes);
    closing.extend(
        facts
            .into_iter()
            .map(|(term, value)| format!("{term}: {value}")),
    );
    if let Some(hash) = &minutes.sha256 {
        closing.push(t.records_hash(minutes.revision, standing::hex(hash)));
    }
    closing
}
