//! R5: the letter about a new day: at once, by the clock, or when somebody of the office says so. It names the day that
//! members know and the one that stands, whatever was typed in between.
use serde_json::json;

use super::super::access::TellOfChange;
use super::super::invitations::{self, Sent, invited};
use super::super::letters::Envelope;
use super::super::model::{Meeting, MeetingId};
use super::super::web::{path, revision, snapshot};
use super::model::{Day, Ended, Pending};
use super::{rules, store};
use crate::base::acts::{Recording, Records};
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::outbox::{Sender, enqueue_job};
use crate::slices::circulation::{self, Circulation};
use crate::web::allowed::Allowed;
use crate::web::answer::{Answer, see_other};

/// The kind of the job that sends one letter.
pub(crate) const LETTER: &str = "meeting.change_letter";
/// Comes round for letters whose job was lost.
pub(crate) const LETTERS: &str = "meeting.change_letters";

/// In the transaction of the change itself.
pub(super) async fn enqueue(
    db: &mut dyn Records,
    meeting: MeetingId,
    change: i64,
    at: Instant,
) -> Result<(), Fault> {
    let payload = json!({ "meeting": meeting.get() });
    let key = format!("{LETTER}:{change}");
    enqueue_job(db.conn(), LETTER, &payload, at, Some(&key)).await
}

/// Tells everybody who is called to it of the day that stands; how many these were.
pub(super) async fn tell(
    db: &mut dyn Records,
    envelope: &Envelope<'_>,
    known: &Day,
    by: PersonId,
) -> Result<usize, Fault> {
    let (meeting, now) = (envelope.meeting, envelope.now);
    let today = now.with_timezone(&envelope.zone).date_naive();
    let people = circulation::addressees_of_meeting(db, meeting.id.get(), today).await?;
    if people.is_empty() {
        return Ok(0);
    }
    let mut kept = snapshot(meeting);
    if let Some(kept) = kept.as_object_mut() {
        let was =
            json!({ "starts_at": known.starts_at, "ends_at": known.ends_at, "place": known.place });
        kept.insert("was".to_owned(), was);
    }
    let sent = Circulation {
        kind: "invitation",
        object: meeting.id.get(),
        revision: revision(meeting),
        snapshot: kept,
        letters: people.iter().map(|to| envelope.change(to, known)).collect(),
    };
    let posted = circulation::record_circulation(db, &sent, by, now).await?;
    if meeting.convened_at.is_some() {
        let notices = invited(&people, &posted);
        invitations::record_notices(db, meeting, Sent::Invitation, &notices, now).await?;
    }
    Ok(people.len())
}

/// The letter of a change that waited.
async fn tell_pending(
    db: &mut Recording<TellOfChange>,
    envelope: &Envelope<'_>,
    pending: &Pending,
) -> Result<usize, Fault> {
    store::record_end(db, pending.id, Ended::Told, envelope.now).await?;
    tell(db, envelope, &pending.known, pending.changed_by).await
}

/// Sends what waits, before its time.
pub(super) async fn tell_now(act: Allowed<TellOfChange>) -> Answer {
    let Allowed {
        subject: meeting,
        mut db,
        visit,
        now,
        ..
    } = act;
    let pending = rules::tell_now(store::pending(&mut db, meeting.id).await?)?;
    let envelope = Envelope {
        meeting: &meeting,
        zone: visit.zone,
        public_url: &visit.public_url,
        organiser: &visit.mail_from,
        network: &visit.network,
        now,
    };
    let told = tell_pending(&mut db, &envelope, &pending).await?;
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&visit.texts().changes_told(told)))
}

/// Every letter whose time has come.
pub(crate) async fn tell_due(
    database: &Database,
    now: Instant,
    sender: &Sender,
) -> Result<(), Fault> {
    let mut connection = database.look().await?;
    let due = store::list_due(&mut connection, now).await?;
    drop(connection);
    for meeting in due {
        tell_by_the_clock(database, meeting, now, sender).await?;
    }
    Ok(())
}

/// Whoever comes second finds nothing that waits; so does a job whose change was told, taken back or called off.
pub(crate) async fn tell_by_the_clock(
    database: &Database,
    meeting: MeetingId,
    now: Instant,
    sender: &Sender,
) -> Result<(), Fault> {
    let clock = Recording::<TellOfChange>::by_the_clock(database, meeting, now, LETTER).await?;
    let Some((mut db, meeting)) = clock else {
        return Ok(());
    };
    let pending = store::pending(&mut db, meeting.id).await?;
    let Some(pending) = pending.filter(|pending| pending.send_at <= now) else {
        return Ok(());
    };
    let house = store::house(&mut db).await?;
    let envelope = Envelope {
        meeting: &meeting,
        zone: house.time_zone.parse().map_err(Fault::from)?,
        public_url: &sender.public_url,
        organiser: &sender.mail_from,
        network: &house.name,
        now,
    };
    tell_pending(&mut db, &envelope, &pending).await?;
    db.commit().await
}

/// The invitation says the day; whoever cancels or convenes in between leaves nothing else to tell.
pub(crate) async fn ended_by_invitation(
    db: &mut dyn Records,
    meeting: &Meeting,
    now: Instant,
) -> Result<(), Fault> {
    match store::pending(db, meeting.id).await? {
        Some(pending) => store::record_end(db, pending.id, Ended::Convened, now).await,
        None => Ok(()),
    }
}
