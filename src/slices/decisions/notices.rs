//! Telling members: one letter to each focal point and alternate, and a row of who was told of which
//! version until when, which is what silence rests on (I22).
use chrono_tz::Tz;

use super::answers;
use super::letters::{self, Told};
use super::model::{Decision, Period, Seat};
use super::silence_store::{self, NewPeriod, Notice};
use crate::base::acts::Records;
use crate::base::calendar::Calendar;
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::outbox;
use crate::slices::people::answer_link_store as answer_links;
use crate::slices::people::correspondents::{self, OFFICE};
use crate::web::visit::Visit;

/// From where letters are written: a visit, or the clock.
pub(super) struct Desk {
    pub(super) public_url: String,
    pub(super) zone: Tz,
    pub(super) now: Instant,
}

impl Desk {
    pub(super) fn of(visit: &Visit) -> Self {
        Self {
            public_url: visit.public_url.clone(),
            zone: visit.zone,
            now: visit.now,
        }
    }

    pub(super) fn today(&self) -> chrono::NaiveDate {
        self.now.with_timezone(&self.zone).date_naive()
    }
}

/// Each member's own deadline, and until when a notice must have gone out to count for it; a reminder counts for none.
pub(super) type Until<'a> = (&'a (dyn Fn(&Seat) -> Instant + Sync), Option<Instant>);

/// Writes to each speaker of these members; `until` is the member's own deadline, where one runs.
pub(super) async fn tell(
    db: &mut dyn Records,
    desk: &Desk,
    decision: &Decision,
    seats: &[Seat],
    told: &Told<'_>,
    until: Option<Until<'_>>,
) -> Result<(), Fault> {
    let members: Vec<_> = seats.iter().map(|seat| seat.member).collect();
    let people = correspondents::speakers(db, &members, desk.today()).await?;
    let deadline_of = |member| {
        let (own, _) = until?;
        seats.iter().find(|seat| seat.member == member).map(own)
    };
    let lasting = answer_links::lasting(db, desk.now).await?;
    let works_until = |member| deadline_of(member).unwrap_or(lasting);
    let mails = people
        .iter()
        .map(|one| {
            let until = deadline_of(one.member);
            if told.asks() {
                let ends = (until, works_until(one.member));
                letters::asking(desk, decision, &one.to, &one.acronym, told, ends)
            } else {
                let (to, member) = (&one.to, &one.acronym);
                Ok(letters::told(desk, decision, to, member, told, until))
            }
        })
        .collect::<Result<Vec<_>, Fault>>()?;
    let posted = outbox::post_all(db, &mails, desk.now).await?;
    let punctual = until.and_then(|(_, punctual)| punctual);
    let notices: Vec<Notice> = people
        .iter()
        .zip(&posted)
        .map(|(one, &mail)| Notice {
            member: one.member,
            person: one.to.person,
            mail,
            deadline: deadline_of(one.member).filter(|_| punctual.is_some()),
        })
        .collect();
    silence_store::record_notices(
        db,
        (decision.id, decision.version),
        told.kind(),
        &notices,
        punctual,
        desk.now,
    )
    .await?;
    if told.asks() {
        let links = people.iter().zip(posted).map(|(one, mail)| {
            let until = works_until(one.member);
            answer_links::NewLink::to(mail, one.to.person, until)
        });
        answers::record_links(db, decision.id, &links.collect::<Vec<_>>(), desk.now).await?;
    }
    Ok(())
}

/// Publishes a deadline to these members and writes to them; all of them have the same.
pub(super) async fn ask(
    db: &mut dyn Records,
    desk: &Desk,
    decision: &Decision,
    seats: &[Seat],
    (period, hat): (&NewPeriod<'_>, &'static str),
    (told, calendar): (&Told<'_>, &Calendar),
) -> Result<(), Fault> {
    silence_store::record_period(db, decision.id, decision.version, period, hat, desk.now).await?;
    let deadline = period.deadline;
    let punctual = period.kind.punctual_until(calendar, desk.now).min(deadline);
    tell(
        db,
        desk,
        decision,
        seats,
        told,
        Some((&|_: &Seat| deadline, Some(punctual))),
    )
    .await
}

/// R18: those who are asked in the window, each until headquarters confirms or the window ends.
pub(super) async fn ask_in_window(
    db: &mut dyn Records,
    desk: &Desk,
    decision: &Decision,
    pending: &[Seat],
    (calendar, window): (&Calendar, Instant),
    hat: &'static str,
) -> Result<Instant, Fault> {
    let own = |seat: &Seat| own_window(calendar, window, seat);
    let last = pending.iter().map(own).max().unwrap_or(window);
    let period = NewPeriod {
        kind: Period::Window,
        deadline: last,
        reason: None,
        authority: None,
    };
    silence_store::record_period(db, decision.id, decision.version, &period, hat, desk.now).await?;
    let punctual = Period::Window
        .punctual_until(calendar, desk.now)
        .min(window);
    tell(
        db,
        desk,
        decision,
        pending,
        &Told::Window,
        Some((&own, Some(punctual))),
    )
    .await?;
    Ok(last)
}

/// Headquarters have until the day that the member named, if that is later.
pub(super) fn own_window(calendar: &Calendar, window: Instant, seat: &Seat) -> Instant {
    let named = seat
        .position
        .as_ref()
        .and_then(|said| said.confirm_by)
        .map(|day| calendar.closing_of(calendar.working_day_after(day, 0)));
    named.map_or(window, |named| named.max(window))
}

/// Co-chairs and secretariat learn what they have to act on.
pub(super) async fn tell_office(
    db: &mut dyn Records,
    desk: &Desk,
    decision: &Decision,
    told: &Told<'_>,
) -> Result<(), Fault> {
    let people = correspondents::correspondents(db, OFFICE, None, desk.today()).await?;
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::told(desk, decision, to, "", told, None))
        .collect();
    outbox::post_all(db, &mails, desk.now).await?;
    Ok(())
}
