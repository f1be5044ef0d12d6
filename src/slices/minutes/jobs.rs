//! What the clock does to minutes: where nobody has commented by the deadline, they are approved. Exactly once, however
//! many workers look: whoever comes second finds them approved.
use serde_json::json;

use super::access::ApproveUncommented;
use super::agreed::Text;
use super::beside_store::list_beside;
use super::letters::{self, Desk, Told};
use super::model::Approval;
use super::{agreed_store, comment_store, from_mail, rules, store};
use crate::base::acts::{Recording, Records};
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::outbox::{self, enqueue_job};
use crate::slices::meetings::{self, MeetingId};
use crate::slices::people::correspondents::{SECRETARIAT, correspondents};

/// The kind of the job that looks at one meeting's minutes.
pub(crate) const DEADLINE: &str = "minutes.deadline";
/// Comes round for what the deadline's own job missed, as when the last comment was taken back later.
pub(crate) const ROUND: &str = "minutes.round";

/// In the transaction that publishes the deadline.
pub(super) async fn look_at(
    db: &mut dyn Records,
    meeting: MeetingId,
    at: Instant,
) -> Result<(), Fault> {
    let key = format!("{DEADLINE}:{meeting}");
    let payload = json!({ "meeting": meeting.get() });
    enqueue_job(db.conn(), DEADLINE, &payload, at, Some(&key)).await
}

/// All minutes whose time has come; and whoever is silent before a deadline is reminded.
pub(crate) async fn approve_due(
    database: &Database,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let mut connection = database.look().await?;
    let due = agreed_store::list_due(&mut connection, now).await?;
    drop(connection);
    for meeting in due {
        approve(database, meeting, now, public_url).await?;
    }
    from_mail::remind_due(database, now, public_url).await
}

/// Finding nothing to do is common, and leaves no event.
pub(crate) async fn approve(
    database: &Database,
    meeting: MeetingId,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let Some((mut db, minutes)) =
        Recording::<ApproveUncommented>::by_the_clock(database, meeting, now, DEADLINE).await?
    else {
        return Ok(());
    };
    let comments = comment_store::list_comments(&mut db, meeting).await?;
    if rules::approve_uncommented(&minutes, &comments, now).is_err() {
        return Ok(());
    }
    let house = agreed_store::house(&mut db).await?;
    let desk = Desk {
        public_url: public_url.to_owned(),
        zone: house.time_zone.parse().map_err(Fault::from)?,
    };
    let entries = store::list_entries(&mut db, meeting).await?;
    let decisions = store::list_decisions(&mut db, meeting).await?;
    let beside = list_beside(&mut db, meeting, now).await?;
    let day = minutes.starts_at.with_timezone(&desk.zone).date_naive();
    let seats = meetings::seats(&mut db, meeting, day).await?;
    let text = Text {
        minutes: &minutes,
        entries: &entries,
        decisions: &decisions,
        beside: &beside,
        seats: &seats,
        comments: &comments,
    };
    let snapshot = text.snapshot("approved", &house.symbol_prefix).to_string();
    let way = (Approval::NoComments, None, None);
    agreed_store::record_approval(&mut db, &minutes, &snapshot, way, now).await?;
    let today = now.with_timezone(&desk.zone).date_naive();
    let people = correspondents(&mut db, SECRETARIAT, None, today).await?;
    let mails = letters::to_office(&desk, &minutes, Told::ApprovedUncommented, &people);
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await
}
