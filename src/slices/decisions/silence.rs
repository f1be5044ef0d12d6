//! Outside a session: silence is opened, extended, resumed after an objection was lifted; members whom no
//! mail reached are served; a provisional adoption opens its window; or members part without consensus.
use super::access::{
    AdoptProvisionally, CloseWithoutConsensus, ExtendSilence, OpenSilence, ResumeSilence,
    ServeMember,
};
use super::form_pages::ConfirmPage;
use super::forms;
use super::letters::Told;
use super::model::{Consulted, Decision, Period, Seat};
use super::notices::{self, Desk};
use super::rules::Refusal;
use super::silence_pages as pages;
use super::silence_rules as rules;
use super::silence_store::{self as silence, NewPeriod};
use super::web::path;
use super::{jobs, more_time, store};
use crate::base::access::Hat;
use crate::base::calendar::Calendar;
use crate::base::clock::Instant;
use crate::slices::charter;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};

pub(super) async fn choose(seen: Seen<OpenSilence>) -> Answer {
    let Seen {
        subject: decision,
        who,
        mut db,
        visit,
        ..
    } = seen;
    let facts = store::facts(&mut db, &decision).await?;
    rules::open_silence(&decision, &facts)?;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let form = pages::silence(
        &visit,
        (&decision, &facts, &calendar),
        who.hat == Hat::Secretariat,
        &Fields::of([("period", "standard".to_owned())]),
        &Complaints::none(),
    );
    Reply::page(&form)
}

pub(super) async fn open(act: Allowed<OpenSilence>) -> Answer {
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
    rules::open_silence(&decision, &facts)?;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let by_secretariat = who.hat == Hat::Secretariat;
    let again = |complaints: &Complaints| {
        let about = (&decision, &facts, &calendar);
        Reply::again(&pages::silence(
            &visit,
            about,
            by_secretariat,
            &fields,
            complaints,
        ))
    };
    let asked = match forms::silence(&fields, by_secretariat) {
        Ok(asked) => asked,
        Err(complaints) => return again(&complaints),
    };
    let earliest = facts.terms.earliest(&calendar, asked.period, now);
    let deadline = match asked.until {
        None => earliest,
        // a deadline never falls on a day on which nobody works
        Some(day) => calendar.closing_of(calendar.working_day_after(day, 0)),
    };
    if deadline < earliest {
        return again(&Complaints::about("until", Refusal::TooEarly));
    }
    store::record_roster(&mut db, decision.id, visit.today()).await?;
    silence::record_opening(&mut db, &decision, deadline, now).await?;
    let seats = store::facts(&mut db, &decision).await?.seats;
    let period = NewPeriod {
        kind: asked.period,
        deadline,
        reason: asked.reason.as_deref(),
        authority: asked.authority.as_deref(),
    };
    let desk = Desk::of(&visit);
    let told = (&Told::Silence, &calendar);
    let by = (&period, who.hat.name());
    notices::ask(&mut db, &desk, &decision, &seats, by, told).await?;
    jobs::look_at(&mut db, decision.id, deadline).await?;
    db.commit().await?;
    let until = visit.lang.dates(visit.zone).moment(deadline);
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_silence_opened(until)))
}

pub(super) async fn choose_extension(seen: Seen<ExtendSilence>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        now,
        ..
    } = seen;
    let facts = store::facts(&mut db, &decision).await?;
    rules::extend(&decision, &facts, now)?;
    let none = Complaints::none();
    Reply::page(&pages::extension(
        &visit,
        (&decision, &facts),
        &Fields::default(),
        &none,
    ))
}

pub(super) async fn extend(act: Allowed<ExtendSilence>) -> Answer {
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
    rules::extend(&decision, &facts, now)?;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let again = |complaints: &Complaints| {
        Reply::again(&pages::extension(
            &visit,
            (&decision, &facts),
            &fields,
            complaints,
        ))
    };
    let (day, reason) = match forms::extension(&fields) {
        Ok(read) => read,
        Err(complaints) => return again(&complaints),
    };
    let deadline = calendar.closing_of(calendar.working_day_after(day, 0));
    if decision.deadline.is_some_and(|old| deadline <= old) {
        return again(&Complaints::about("until", Refusal::TooEarly));
    }
    silence::record_extension(&mut db, &decision, deadline).await?;
    more_time::record_grants(&mut db, &decision, who.person()?, now).await?;
    let period = NewPeriod {
        kind: facts.period.unwrap_or(Period::Standard),
        deadline,
        reason: Some(&reason),
        authority: Some(&reason),
    };
    let desk = Desk::of(&visit);
    let told = (&Told::Extended, &calendar);
    let by = (&period, who.hat.name());
    notices::ask(&mut db, &desk, &decision, &facts.seats, by, told).await?;
    jobs::look_at(&mut db, decision.id, deadline).await?;
    db.commit().await?;
    let until = visit.lang.dates(visit.zone).moment(deadline);
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_extended(until)))
}

pub(super) async fn resume(act: Allowed<ResumeSilence>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    let facts = store::facts(&mut db, &decision).await?;
    rules::resume(&decision, &facts)?;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let deadline = resumed_until(&decision, &facts, &calendar, now);
    silence::record_resumption(&mut db, &decision, deadline).await?;
    let period = NewPeriod {
        kind: Period::Confirmation,
        deadline,
        reason: None,
        authority: None,
    };
    let desk = Desk::of(&visit);
    let told = (&Told::Confirmation, &calendar);
    let by = (&period, who.hat.name());
    notices::ask(&mut db, &desk, &decision, &facts.seats, by, told).await?;
    jobs::look_at(&mut db, decision.id, deadline).await?;
    db.commit().await?;
    let until = visit.lang.dates(visit.zone).moment(deadline);
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_resumed(until)))
}

/// §2.3: what was left of the period, but never less than a confirmation.
fn resumed_until(
    decision: &Decision,
    facts: &Consulted,
    calendar: &Calendar,
    now: Instant,
) -> Instant {
    let confirmed = facts.terms.earliest(calendar, Period::Confirmation, now);
    decision
        .deadline
        .map_or(confirmed, |published| published.max(confirmed))
}

pub(super) async fn choose_service(seen: Seen<ServeMember>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    let facts = store::facts(&mut db, &decision).await?;
    rules::serve(&decision, &facts)?;
    let none = Complaints::none();
    Reply::page(&pages::service(
        &visit,
        (&decision, &facts),
        &Fields::default(),
        &none,
    ))
}

pub(super) async fn serve(act: Allowed<ServeMember>) -> Answer {
    let Allowed {
        subject: decision,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let facts = store::facts(&mut db, &decision).await?;
    rules::serve(&decision, &facts)?;
    let unserved: Vec<Seat> = pages::unserved(&facts).cloned().collect();
    let (member, evidence) = match forms::service(&fields, &unserved) {
        Ok(read) => read,
        Err(complaints) => {
            let about = (&decision, &facts);
            return Reply::again(&pages::service(&visit, about, &fields, &complaints));
        }
    };
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let period = facts.period.unwrap_or(Period::Standard);
    let own = facts.terms.earliest(&calendar, period, now);
    silence::record_service(&mut db, &decision, member, &evidence, own, now).await?;
    jobs::look_at(&mut db, decision.id, own).await?;
    db.commit().await?;
    let until = visit.lang.dates(visit.zone).moment(own);
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_served(until)))
}

pub(super) async fn confirm_provisional(seen: Seen<AdoptProvisionally>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        now,
        ..
    } = seen;
    let facts = store::facts(&mut db, &decision).await?;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let window = facts.terms.earliest(&calendar, Period::Window, now);
    Reply::page(&ConfirmPage::provisional(
        &visit, &decision, &facts, window, now,
    ))
}

pub(super) async fn adopt_provisionally(act: Allowed<AdoptProvisionally>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    let facts = store::facts(&mut db, &decision).await?;
    rules::adopt_provisionally(&decision, &facts, now)?;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let window = facts.terms.earliest(&calendar, Period::Window, now);
    let pending: Vec<Seat> = rules::pending(&facts).cloned().collect();
    let desk = Desk::of(&visit);
    let last = notices::ask_in_window(
        &mut db,
        &desk,
        &decision,
        &pending,
        (&calendar, window),
        who.hat.name(),
    )
    .await?;
    silence::record_provisional_adoption(&mut db, &decision, last).await?;
    jobs::look_at(&mut db, decision.id, last).await?;
    db.commit().await?;
    let until = visit.lang.dates(visit.zone).moment(last);
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_adopted_provisionally(until)))
}

pub(super) async fn choose_closing(seen: Seen<CloseWithoutConsensus>) -> Answer {
    let Seen {
        subject: decision,
        visit,
        ..
    } = seen;
    rules::close(&decision)?;
    let none = Complaints::none();
    Reply::page(&pages::closing(
        &visit,
        &decision,
        &Fields::default(),
        &none,
    ))
}

pub(super) async fn close(act: Allowed<CloseWithoutConsensus>) -> Answer {
    let Allowed {
        subject: decision,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::close(&decision)?;
    match forms::closing(&fields) {
        Ok((note, to)) => {
            silence::record_closing(&mut db, decision.id, &note, to).await?;
            let seats = store::facts(&mut db, &decision).await?.seats;
            let desk = Desk::of(&visit);
            notices::tell(&mut db, &desk, &decision, &seats, &Told::NoConsensus, None).await?;
            db.commit().await?;
            Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_closed()))
        }
        Err(complaints) => Reply::again(&pages::closing(&visit, &decision, &fields, &complaints)),
    }
}
