use serde_json::json;

use super::super::access::{CancelMeeting, PostponeMeeting};
use super::super::forms::{self, NewDate};
use super::super::invitations::{self, Sent, invited};
use super::super::letters::Envelope;
use super::super::model::Meeting;
use super::super::rules;
use super::super::web::{path, revision, snapshot};
use super::pages::{CancellationPage, PostponementPage};
use super::store;
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::slices::circulation::{self, Addressee, Circulation};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// Who must be told: nobody, as long as nobody knows of the day.
async fn told(
    db: &mut dyn Reads,
    visit: &Visit,
    meeting: &Meeting,
) -> Result<Vec<Addressee>, Fault> {
    if meeting.is_known() {
        circulation::addressees_of_meeting(db, meeting.id.get(), visit.today()).await
    } else {
        Ok(Vec::new())
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
        Ok(new) => Reply::page(&PostponementPage::of(
            &visit,
            &meeting,
            &people,
            &query,
            &none,
            Some(&new),
        )),
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
        subject: mut meeting,
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
    store::record_postponement(&mut db, &meeting, &new, now).await?;
    let NewDate {
        starts_at,
        ends_at,
        place,
    } = new;
    meeting.starts_at = starts_at;
    meeting.ends_at = ends_at;
    meeting.place = place;
    meeting.sequence += 1;
    if !people.is_empty() {
        let envelope = envelope(&visit, &meeting, now);
        let sent = Circulation {
            kind: "invitation",
            object: meeting.id.get(),
            revision: revision(&meeting),
            snapshot: snapshot(&meeting),
            letters: people.iter().map(|to| envelope.postponement(to)).collect(),
        };
        let posted = circulation::record_circulation(&mut db, &sent, who.person()?, now).await?;
        if meeting.convened_at.is_some() {
            let notices = invited(&people, &posted);
            invitations::record_notices(&mut db, &meeting, Sent::Invitation, &notices, now).await?;
        }
    }
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&visit.texts().meetings_was_postponed(people.len())))
}

fn envelope<'a>(
    visit: &'a Visit,
    meeting: &'a Meeting,
    now: chrono::DateTime<chrono::Utc>,
) -> Envelope<'a> {
    Envelope {
        meeting,
        zone: visit.zone,
        public_url: &visit.public_url,
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
    store::record_cancellation(&mut db, &meeting, &reason, now).await?;
    // what it would have taken note of goes to the next one
    super::super::agenda::list_between_meetings(&mut db, now).await?;
    meeting.sequence += 1;
    if !people.is_empty() {
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
        circulation::record_circulation(&mut db, &sent, who.person()?, now).await?;
    }
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&visit.texts().meetings_was_cancelled(people.len())))
}
