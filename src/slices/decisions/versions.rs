//! The text while members are asked: amended in substance, corrected in form, contested, compared.
use super::access::{Amend, ContestFix, FixText, SeeDecision};
use super::letters::Told;
use super::model::{Consulted, Decision, Period, Standing};
use super::notices::{self, Desk};
use super::rules::Refusal;
use super::silence_pages::{self as pages, ChangesPage};
use super::silence_rules as rules;
use super::silence_store::{self as silence, NewPeriod};
use super::web::path;
use super::{forms, jobs, store};
use crate::base::acts::Records;
use crate::base::calendar::Calendar;
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::slices::charter;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

pub(super) async fn choose(seen: Seen<Amend>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        now,
        ..
    } = seen;
    let facts = store::facts(&mut db, &decision).await?;
    rules::amend(&decision, &facts, now)?;
    let stands = Fields::of([("text", decision.text.clone())]);
    Reply::page(&pages::amendment(
        &visit,
        &decision,
        &stands,
        &Complaints::none(),
    ))
}

pub(super) async fn amend(act: Allowed<Amend>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let facts = store::facts(&mut db, &decision).await?;
    rules::amend(&decision, &facts, now)?;
    let again = |complaints: &Complaints| {
        Reply::again(&pages::amendment(&visit, &decision, &fields, complaints))
    };
    let (text, instruction) = match forms::new_text(&fields, "instruction", 2000) {
        Ok(read) => read,
        Err(complaints) => return again(&complaints),
    };
    if text == decision.text {
        return again(&Complaints::about("text", Refusal::NothingChanged));
    }
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let period = restart(&decision, &facts, &calendar, now);
    let deadline = period.map(|(_, deadline)| deadline);
    let written = (text.as_str(), instruction.as_str(), who.person()?);
    silence::record_amendment(&mut db, &decision, written, deadline, now).await?;
    let by = (who.hat.name(), instruction.as_str());
    ask_again(
        &mut db,
        &visit,
        (&decision, &facts),
        (period, &calendar),
        by,
    )
    .await?;
    db.commit().await?;
    let t = visit.texts();
    Ok(see_other(&path(decision.id)).saying(&t.decisions_amended(decision.version + 1)))
}

/// R18: on a new text silence runs its full period again, whatever was left. `None` in session.
fn restart(
    decision: &Decision,
    facts: &Consulted,
    calendar: &Calendar,
    now: Instant,
) -> Option<(Period, Instant)> {
    let kind = match facts.period {
        Some(kind @ (Period::Complex | Period::Urgent)) => kind,
        Some(Period::Standard | Period::Confirmation | Period::Window) | None => Period::Standard,
    };
    match decision.standing() {
        Standing::InSilence { .. } | Standing::Broken { .. } => {
            Some((kind, facts.terms.earliest(calendar, kind, now)))
        }
        Standing::Draft
        | Standing::Waiting
        | Standing::InSession
        | Standing::Gated { .. }
        | Standing::Provisional { .. }
        | Standing::Adopted { .. }
        | Standing::Ended => None,
    }
}

/// Every member is asked on the new version.
async fn ask_again(
    db: &mut dyn Records,
    visit: &Visit,
    (decision, facts): (&Decision, &Consulted),
    (period, calendar): (Option<(Period, Instant)>, &Calendar),
    (hat, instruction): (&'static str, &str),
) -> Result<(), Fault> {
    let desk = Desk::of(visit);
    let next = Decision {
        version: decision.version + 1,
        ..decision.clone()
    };
    let Some((kind, deadline)) = period else {
        return notices::tell(db, &desk, &next, &facts.seats, &Told::Amended, None).await;
    };
    let period = NewPeriod {
        kind,
        deadline,
        reason: Some(instruction),
        authority: Some(instruction),
    };
    let told = (&Told::Amended, calendar);
    notices::ask(db, &desk, &next, &facts.seats, (&period, hat), told).await?;
    jobs::look_at(db, decision.id, deadline).await
}

pub(super) async fn choose_fix(seen: Seen<FixText>) -> Answer {
    let Seen {
        subject: decision,
        visit,
        now,
        ..
    } = seen;
    rules::fix(&decision, now)?;
    let stands = Fields::of([("text", decision.text.clone())]);
    Reply::page(&pages::fix(&visit, &decision, &stands, &Complaints::none()))
}

pub(super) async fn fix(act: Allowed<FixText>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::fix(&decision, now)?;
    let again =
        |complaints: &Complaints| Reply::again(&pages::fix(&visit, &decision, &fields, complaints));
    let (text, note) = match forms::new_text(&fields, "note", 1000) {
        Ok(read) => read,
        Err(complaints) => return again(&complaints),
    };
    if text == decision.text {
        return again(&Complaints::about("text", Refusal::NothingChanged));
    }
    let written = (text.as_str(), note.as_str(), who.person()?);
    silence::record_fix(&mut db, &decision, written, now).await?;
    let seats = store::facts(&mut db, &decision).await?.seats;
    let desk = Desk::of(&visit);
    notices::tell(&mut db, &desk, &decision, &seats, &Told::Fixed, None).await?;
    db.commit().await?;
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_fixed()))
}

pub(super) async fn contest(act: Allowed<ContestFix>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    let member = who
        .hat
        .member()
        .ok_or_else(|| Fault::new("contested without a member"))?;
    let facts = store::facts(&mut db, &decision).await?;
    let fixes = silence::list_fixes(&mut db, &decision).await?;
    rules::contest(&decision, &facts, &fixes, member, now)?;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let period = restart(&decision, &facts, &calendar, now);
    let acronym = facts
        .seats
        .iter()
        .find(|seat| seat.member == member)
        .map_or("", |seat| seat.acronym.as_str());
    let instruction = visit.texts().decisions_contested_by(acronym);
    let by = (member, who.person()?, instruction.as_str());
    let deadline = period.map(|(_, deadline)| deadline);
    silence::record_contest(&mut db, &decision, by, deadline, now).await?;
    let told = (who.hat.name(), instruction.as_str());
    ask_again(
        &mut db,
        &visit,
        (&decision, &facts),
        (period, &calendar),
        told,
    )
    .await?;
    db.commit().await?;
    let t = visit.texts();
    Ok(see_other(&path(decision.id)).saying(&t.decisions_amended(decision.version + 1)))
}

/// What changed from one version to another, each as members were consulted on it.
pub(super) async fn changes(seen: Seen<SeeDecision>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let versions = silence::list_versions(&mut db, decision.id).await?;
    let fixes = silence::list_fixes(&mut db, &decision).await?;
    let asked = |name: &str, otherwise: i32| query.raw(name).parse().unwrap_or(otherwise);
    let to = asked("to", decision.version);
    let from = asked("from", (to - 1).max(1));
    let page = ChangesPage::of(&visit, &decision, (&versions, &fixes), (from, to))
        .ok_or(WebError::NotFound)?;
    Reply::page(&page)
}
