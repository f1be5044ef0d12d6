//! What the clock does to decisions: a deadline ends silence or a window, a cleared gate lets go. Each
//! exactly once, however many workers look: whoever comes second finds the decision settled.
use chrono::Datelike;
use serde_json::json;

use super::access::Settle;
use super::ledger;
use super::letters::Told;
use super::model::{Consulted, Decision, DecisionId, Period, Seat};
use super::notices::{self, Desk};
use super::silence_rules::{self, Settled};
use super::silence_store::{self, House, NewPeriod};
use super::store::{self, Basis};
use crate::base::access::Hat;
use crate::base::acts::{Recording, Records};
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::outbox::enqueue_job;
use crate::slices::charter;
use crate::slices::meetings;

/// The kind of the job that looks at one decision.
pub(crate) const DEADLINE: &str = "decision.deadline";
/// Comes round for what no deadline announces: mail that bounced or arrived, a state's voice weighed.
pub(crate) const ROUND: &str = "decision.round";

/// In the transaction that publishes a deadline, or that may have cleared a gate.
pub(crate) async fn look_at(
    db: &mut dyn Records,
    id: DecisionId,
    at: Instant,
) -> Result<(), Fault> {
    let key = format!("{DEADLINE}:{}:{}", db.event().get(), at.timestamp_micros());
    let payload = json!({ "decision": id.get() });
    enqueue_job(db.conn(), DEADLINE, &payload, at, Some(&key)).await
}

/// Every decision whose time has come.
pub(crate) async fn settle_due(
    database: &Database,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let mut connection = database.look().await?;
    let due = silence_store::list_due(&mut connection, now).await?;
    drop(connection);
    for id in due {
        settle(database, id, now, public_url).await?;
    }
    ledger::remind_due(database, now, public_url).await
}

/// Looks at one decision; finding nothing to do is the common case, and leaves no event.
pub(crate) async fn settle(
    database: &Database,
    id: DecisionId,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let Some((mut db, decision)) =
        Recording::<Settle>::by_the_clock(database, id, now, DEADLINE).await?
    else {
        return Ok(());
    };
    let house = silence_store::house(&mut db).await?;
    let desk = Desk {
        public_url: public_url.to_owned(),
        zone: house.time_zone.parse().map_err(Fault::from)?,
        now,
    };
    let facts = store::facts(&mut db, &decision).await?;
    let served = serve_late(&mut db, &desk, &decision, &facts).await?;
    let facts = if served {
        store::facts(&mut db, &decision).await?
    } else {
        facts
    };
    match silence_rules::settle(&decision, &facts, now) {
        Some(settled) => {
            carry_out(&mut db, &desk, &house, (&decision, &facts), settled).await?;
            db.commit().await
        }
        None if served => db.commit().await,
        None => Ok(()),
    }
}

/// A mail that went out late gives its member a full period from then on.
async fn serve_late(
    db: &mut Recording<Settle>,
    desk: &Desk,
    decision: &Decision,
    facts: &Consulted,
) -> Result<bool, Fault> {
    let Some(period) = facts.period else {
        return Ok(false);
    };
    let late = silence_store::list_served_late(db, decision).await?;
    if late.is_empty() {
        return Ok(false);
    }
    let calendar = charter::calendar(db, desk.today()).await?;
    for (member, sent_at) in late {
        let deadline = facts.terms.earliest(&calendar, period, sent_at);
        let evidence = format!("mail sent at {}", sent_at.to_rfc3339());
        silence_store::record_service(db, decision, member, &evidence, deadline, desk.now).await?;
        look_at(db, decision.id, deadline.max(desk.now)).await?;
    }
    Ok(true)
}

async fn carry_out(
    db: &mut Recording<Settle>,
    desk: &Desk,
    house: &House,
    (decision, facts): (&Decision, &Consulted),
    settled: Settled,
) -> Result<(), Fault> {
    let hat = Hat::System.name();
    match settled {
        Settled::Adopted { at, by_window } => {
            let basis = if by_window {
                Basis::Window
            } else {
                Basis::Silence
            };
            let year = at.with_timezone(&desk.zone).year();
            let number = store::record_adoption(db, decision, basis, year, at).await?;
            meetings::list_between_meetings(db, desk.now).await?;
            let symbol = format!("{}/{year}/DEC/{number}", house.symbol_prefix);
            db.about(
                "decision",
                decision.id.get(),
                Some(json!({ "outcome": "adopted" })),
            )
            .await?;
            notices::tell(
                db,
                desk,
                decision,
                &facts.seats,
                &Told::Adopted(&symbol),
                None,
            )
            .await
        }
        Settled::Gated => {
            silence_store::record_gating(db, decision).await?;
            db.about(
                "decision",
                decision.id.get(),
                Some(json!({ "outcome": "gated" })),
            )
            .await?;
            notices::tell_office(db, desk, decision, &Told::Gated).await
        }
        Settled::Provisional => {
            let calendar = charter::calendar(db, desk.today()).await?;
            let window = facts.terms.earliest(&calendar, Period::Window, desk.now);
            let waiting: Vec<Seat> = waiting_for_headquarters(facts);
            let last =
                notices::ask_in_window(db, desk, decision, &waiting, (&calendar, window), hat)
                    .await?;
            silence_store::record_provisional_by_the_clock(db, decision, last).await?;
            db.about(
                "decision",
                decision.id.get(),
                Some(json!({ "outcome": "provisional" })),
            )
            .await?;
            look_at(db, decision.id, last).await
        }
        Settled::Confirm => {
            let calendar = charter::calendar(db, desk.today()).await?;
            let period = NewPeriod {
                kind: Period::Confirmation,
                deadline: facts
                    .terms
                    .earliest(&calendar, Period::Confirmation, desk.now),
                reason: None,
                authority: None,
            };
            silence_store::record_confirmation(db, decision, period.deadline).await?;
            let told = (&Told::Confirmation, &calendar);
            notices::ask(db, desk, decision, &facts.seats, (&period, hat), told).await?;
            db.about(
                "decision",
                decision.id.get(),
                Some(json!({ "outcome": "confirm" })),
            )
            .await?;
            look_at(db, decision.id, period.deadline).await
        }
    }
}

fn waiting_for_headquarters(facts: &Consulted) -> Vec<Seat> {
    facts
        .seats
        .iter()
        .filter(|seat| {
            seat.position
                .as_ref()
                .is_some_and(|said| said.value == super::model::Value::AdReferendum)
        })
        .cloned()
        .collect()
}
