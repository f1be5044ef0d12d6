//! The ledger as rows and columns, in the reader's language: every member on every version.
use super::super::model::Decision;
use super::super::pages::title;
use super::super::words::value_tag;
use super::model::Line;
use super::pages::{channel, delivery_word};
use super::rules;
use crate::base::clock::Instant;
use crate::render::sheet::{Cell, Column, Sheet};
use crate::web::visit::Visit;

pub(super) fn of(visit: &Visit, decision: &Decision, lines: &[Line]) -> Sheet {
    let (t, lang) = (visit.texts(), visit.lang);
    let column = |head: String, width| Column { head, width };
    let symbol = decision.symbol(&visit.symbol_prefix).unwrap_or_default();
    let name = title(decision, lang);
    let address = visit.public_url.trim_end_matches('/');
    Sheet {
        title: t.ledger_consultation(),
        notes: vec![
            format!("{}. {}", visit.network, t.ledger_consultation()),
            format!("{symbol} {name}").trim().to_owned(),
            format!("{address}/decisions/{}/consultation", decision.id),
            format!(
                "{}. {}",
                t.frame_internal_only(),
                lang.dates(visit.zone).on_paper(visit.today())
            ),
            t.ledger_opened_note(),
        ],
        columns: vec![
            column(t.ledger_version(), 8),
            column(t.decisions_member(), 12),
            column(t.ledger_asked(), 18),
            column(t.ledger_to(), 40),
            column(t.ledger_delivery(), 20),
            column(t.ledger_arrived(), 18),
            column(t.ledger_lost(), 10),
            column(t.ledger_evidence(), 30),
            column(t.ledger_asked_until(), 18),
            column(t.ledger_opened(), 18),
            column(t.ledger_reminded(), 18),
            column(t.decisions_position(), 20),
            column(t.ledger_answered(), 18),
            column(t.decisions_given_by(), 24),
            column(t.ledger_channel(), 24),
        ],
        rows: lines
            .iter()
            .map(|line| row(visit, decision, line))
            .collect(),
    }
}

fn row(visit: &Visit, decision: &Decision, line: &Line) -> Vec<Cell> {
    let t = visit.texts();
    // the network's own time, sorted as text as it is in time
    let moment = |at: Option<Instant>| {
        Cell::Text(at.map_or_else(String::new, |at| {
            at.with_timezone(&visit.zone)
                .format("%Y-%m-%d %H:%M")
                .to_string()
        }))
    };
    let text = |words: String| Cell::Text(words);
    let delivery = rules::delivery(line, !decision.in_silence);
    let said = line.answer.as_ref();
    let of_answer =
        |pick: &dyn Fn(&super::model::Answer) -> String| text(said.map_or_else(String::new, pick));
    vec![
        text(line.version.to_string()),
        text(line.acronym.clone()),
        moment(line.asked_at),
        text(line.people.clone()),
        text(delivery_word(t, delivery)),
        moment(line.reached_at),
        text(if line.lost == 0 {
            String::new()
        } else {
            line.lost.to_string()
        }),
        text(line.evidence.clone().unwrap_or_default()),
        moment(line.served_until),
        moment(line.opened_at),
        moment(line.reminded_at),
        of_answer(&|said| value_tag(t, said.value).word.into_owned()),
        moment(said.map(|said| said.at)),
        of_answer(&|said| said.person.clone()),
        of_answer(&|said| channel(t, said)),
    ]
}
