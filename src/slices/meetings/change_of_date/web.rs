use serde_json::json;

use super::super::access::{CancelMeeting, PostponeMeeting};
use super::super::date_polls::{self, Outcome};
use super::super::days;
use super::super::forms::{self, NewDate};
use super::super::letters::Envelope;
use super::super::model::Meeting;
use super::super::rules;
use super::super::web::{path, revision, snapshot};
use super::model::{Day, Ended, Pending};
use super::pages::{CancellationPage, PostponementPage};
use super::rules::{self as change_rules, Telling};
use super::store::{self, Moves};
use super::telling::{enqueue, tell};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::slices::circulation::{self, Addressee, Circulation};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// Who must be told: nobody, as long as nobody knows of the day or is asked about it.
async fn told(
    db: &mut dyn Reads,
    visit: &Visit,
    meeting: &Meeting,
) -> Result<Vec<Addressee>, Fault> {
    let asked = meeting.date_poll_open;
    if !meeting.is_known() && !asked {
        return Ok(Vec::new());
    }
    let mut people =
        circulation::addressees_of_meeting(db, meeting.id.get(), visit.today()).await?;
    people.retain(|to| meeting.is_known() || to.inside);
    Ok(people)
}

/// Another room is no other day: a plan that nobody has changes it in silence, whoever is asked about its day.
fn told_of<'a>(meeting: &Meeting, new: &Day, people: &'a [Addressee]) -> &'a [Addressee] {
    if meeting.is_known() || !new.is_same_time(meeting) {
        people
    } else {
        &[]
    }
}

/// The form as the meeting stands now.
fn standing(visit: &Visit, meeting: &Meeting) -> Fields {
    let (from, to) = (
        meeting.starts_at.with_timezone(&visit.zone),
        meeting.ends_at.with_timezone(&visit.zone),
    );
    Fields::of([
        ("date", from.format("%Y-%m-%d").to_string()),
        ("from", from.format("%H:%M").to_string()),
        ("to", to.format("%H:%M").to_string()),
        ("place", meeting.place.clone()),
    ])
}

/// Asks for the new day, then shows it once more with everybody who will be told; the address holds what was
/// typed, and only the form of that second page moves the meeting.
pub(super) async fn ask_postponement(seen: Seen<PostponeMeeting>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        query,
        now,
        ..
    } = seen;
    rules::change_date(&meeting)?;
    let people = told(&mut db, &visit, &meeting).await?;
    let none = Complaints::none();
    if !query.is_ticked("date") {
        let standing = standing(&visit, &meeting);
        return Reply::page(&PostponementPage::of(
            &visit, &meeting, &people, &standing, &none, None,
        ));
    }
    if query.is_ticked("change") {
        return Reply::page(&PostponementPage::of(
            &visit, &meeting, &people, &query, &none, None,
        ));
    }
    match forms::new_date(&query, &meeting, visit.zone, now) {
        Ok(new) => {
            let day = Day::new(&new);
            let (_, telling) = about(&mut db, &people, &meeting, &day, now).await?;
            let span = days::Span {
                starts_at: new.starts_at,
                ends_at: new.ends_at,
            };
            let days = days::list_days(&mut db, meeting.id, &[span], visit.zone).await?;
            let people = told_of(&meeting, &day, &people);
            let look = Some((&new, telling, days.as_slice()));
            Reply::page(&PostponementPage::of(
                &visit, &meeting, people, &query, &none, look,
            ))
        }
        Err(complaints) => Reply::again(&PostponementPage::of(
            &visit,
            &meeting,
            &people,
            &query,
            &complaints,
            None,
        )),
    }
}

pub(super) async fn postpone(act: Allowed<PostponeMeeting>) -> Answer {
    let Allowed {
        subject: meeting,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::runs(&meeting, visit.today())?;
    rules::change_date(&meeting)?;
    let people = told(&mut db, &visit, &meeting).await?;
    let new = match forms::new_date(&fields, &meeting, visit.zone, now) {
        Ok(new) => new,
        Err(complaints) => {
            return Reply::again(&PostponementPage::of(
                &visit,
                &meeting,
                &people,
                &fields,
                &complaints,
                None,
            ));
        }
    };
    let (by, new) = (who.person()?, Day::new(&new));
    let (pending, telling) = about(&mut db, &people, &meeting, &new, now).await?;
    let t = visit.texts();
    if let (Telling::TakenBack, Some(pending)) = (telling, &pending) {
        store::record_taken_back(&mut db, pending.id, now).await?;
        db.commit().await?;
        return Ok(see_other(&path(meeting.id)).saying(&t.changes_taken_back()));
    }
    let sequence = store::record_postponement(&mut db, &meeting, &new, now).await?;
    if !new.is_same_time(&meeting) {
        date_polls::end_with(&mut db, &visit, &meeting, Outcome::Moved, by).await?;
    }
    let people = told_of(&meeting, &new, &people);
    let said = if people.is_empty() || !meeting.is_known() {
        t.meetings_was_postponed(people.len())
    } else {
        match telling {
            Telling::At(at) => {
                let was = (&meeting, sequence);
                wait(&mut db, was, pending.as_ref(), by, (now, at)).await?;
                let time = visit.lang.dates(visit.zone).time(at);
                t.changes_will_be_told(people.len(), time)
            }
            Telling::AtOnce | Telling::TakenBack => {
                let moved = (meeting.clone(), &new, sequence);
                let told = tell_at_once(&mut db, &visit, moved, pending.as_ref(), by).await?;
                t.meetings_was_postponed(told)
            }
        }
    };
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&said))
}

/// The day that was chosen: a plan that nobody was told of takes it in silence; whoever has the agenda already is told, and
/// at once: members chose it, it is no slip of the pen.
pub(in super::super) async fn take_day<A: Moves>(
    db: &mut Recording<A>,
    visit: &Visit,
    meeting: Meeting,
    new: &NewDate,
    by: PersonId,
) -> Result<(), Fault> {
    let new = Day::new(new);
    if new.is_same_time(&meeting) {
        return Ok(());
    }
    if !meeting.is_known() {
        return store::record_day(db, &meeting, &new).await;
    }
    let pending = store::pending(db, meeting.id).await?;
    if let Some(waits) = pending.as_ref().filter(|waits| waits.known == new) {
        // it was moved by hand, and members chose the day that they know
        return store::record_taken_back(db, waits.id, visit.now).await;
    }
    let sequence = store::record_postponement(db, &meeting, &new, visit.now).await?;
    let moved = (meeting, &new, sequence);
    tell_at_once(db, visit, moved, pending.as_ref(), by).await?;
    Ok(())
}

/// Of the day that stands now, from the one that members know; how many were told.
async fn tell_at_once(
    db: &mut dyn Records,
    visit: &Visit,
    (mut meeting, new, sequence): (Meeting, &Day, i32),
    pending: Option<&Pending>,
    by: PersonId,
) -> Result<usize, Fault> {
    let known = pending.map_or_else(|| Day::of(&meeting), |one| one.known.clone());
    if let Some(pending) = pending {
        store::record_end(db, pending.id, Ended::Told, visit.now).await?;
    }
    new.lay(&mut meeting);
    meeting.sequence = sequence;
    tell(db, &envelope(visit, &meeting, visit.now), &known, by).await
}

/// What waits to be told, and what becomes of it by this new day.
async fn about(
    db: &mut dyn Reads,
    people: &[Addressee],
    meeting: &Meeting,
    new: &Day,
    now: Instant,
) -> Result<(Option<Pending>, Telling), Fault> {
    if people.is_empty() || !meeting.is_known() {
        return Ok((None, Telling::AtOnce));
    }
    let window = store::window(db).await?;
    let pending = store::pending(db, meeting.id).await?;
    let stands = Day::of(meeting);
    let known = pending.as_ref().map_or(&stands, |one| &one.known);
    let telling = change_rules::telling(pending.as_ref(), (known, new), window, now);
    Ok((pending, telling))
}

/// The letter waits; a further change goes into the one that waits already.
async fn wait(
    db: &mut Recording<PostponeMeeting>,
    was: (&Meeting, i32),
    pending: Option<&Pending>,
    by: PersonId,
    (now, at): (Instant, Instant),
) -> Result<(), Fault> {
    if let Some(pending) = pending {
        return store::record_further_change(db, pending.id, was.1, by).await;
    }
    let change = store::record_change(db, was, by, (now, at)).await?;
    enqueue(db, was.0.id, change, at).await
}

fn envelope<'a>(visit: &'a Visit, meeting: &'a Meeting, now: Instant) -> Envelope<'a> {
    Envelope {
        meeting,
        zone: visit.zone,
        public_url: &visit.public_url,
        organiser: &visit.mail_from,
        network: &visit.network,
        now,
    }
}

pub(super) async fn ask_cancellation(seen: Seen<CancelMeeting>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        ..
    } = seen;
    rules::change_date(&meeting)?;
    let people = told(&mut db, &visit, &meeting).await?;
    Reply::page(&CancellationPage::of(
        &visit,
        &meeting,
        &people,
        &Fields::default(),
        &Complaints::none(),
    ))
}

pub(super) async fn cancel(act: Allowed<CancelMeeting>) -> Answer {
    let Allowed {
        subject: mut meeting,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::change_date(&meeting)?;
    let people = told(&mut db, &visit, &meeting).await?;
    let reason = match forms::reason(&fields) {
        Ok(reason) => reason,
        Err(complaints) => {
            return Reply::again(&CancellationPage::of(
                &visit,
                &meeting,
                &people,
                &fields,
                &complaints,
            ));
        }
    };
    let by = who.person()?;
    let pending = store::pending(&mut db, meeting.id).await?;
    meeting.sequence = store::record_cancellation(&mut db, &meeting, &reason, now).await?;
    if let Some(pending) = pending {
        // the cancellation alone goes out, of the day that members know
        store::record_end(&mut db, pending.id, Ended::Cancelled, now).await?;
        pending.known.lay(&mut meeting);
    }
    date_polls::end_with(&mut db, &visit, &meeting, Outcome::Cancelled, by).await?;
    // what it would have taken note of goes to the next one
    super::super::agenda::list_between_meetings(&mut db, now).await?;
    if meeting.is_known() && !people.is_empty() {
        let envelope = envelope(&visit, &meeting, now);
        let mut kept = snapshot(&meeting);
        if let Some(kept) = kept.as_object_mut() {
            kept.insert("cancelled".to_owned(), json!(reason));
        }
        let sent = Circulation {
            kind: "invitation",
            object: meeting.id.get(),
            revision: revision(&meeting),
            snapshot: kept,
            letters: people.iter().map(|to| envelope.cancellation(to)).collect(),
        };
        circulation::record_circulation(&mut db, &sent, by, now).await?;
    }
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&visit.texts().meetings_was_cancelled(people.len())))
}
