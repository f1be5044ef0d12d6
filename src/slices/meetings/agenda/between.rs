//! §2.3: every decision taken between meetings stands on the agenda of the next ordinary meeting, once.
//!
//! The house lists it in the act that adopts it, when a meeting is planned or called off, and looks round now and then
//! for what waited for neither. The item is there from its first decision on. A cleared agenda that gets the item is
//! cleared again; under an item that stands the list grows without that. It grows after circulation too, marked so:
//! members were told of each decision by mail, nothing is decided under the item, so no revised agenda goes out. Once
//! the agenda is adopted it is frozen, and the next one takes what comes.
use super::between_store as store;
use super::store::redraft;
use crate::base::access::{Actor, Hat, Network, Verdict, Why, act};
use crate::base::acts::{Recording, Records};
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::lang::Lang;

/// Comes round for decisions that no act has listed.
pub(crate) const ROUND: &str = "agenda.between_meetings";

act!(
    /// The house itself keeps the standing item.
    ListBetweenMeetings on Network, "agenda.list_between_meetings", for_the_clock
);

fn for_the_clock(who: &Actor, _: &Network) -> Verdict {
    if who.hat == Hat::System {
        Verdict::Yes
    } else {
        Verdict::only(who, Why::OnlyTheClock, false)
    }
}

/// In the act that adopts, plans or calls off; finding nothing to list is the common case.
pub(crate) async fn list_between_meetings(
    db: &mut dyn Records,
    now: Instant,
) -> Result<u64, Fault> {
    if !store::is_due(db.conn()).await? {
        return Ok(0);
    }
    let Some(agenda) = store::lock_next(db).await? else {
        return Ok(0);
    };
    let titles = Lang::ALL.map(|lang| lang.texts().meetings_between());
    if store::record_standing_item(db, agenda.id, &titles).await? {
        redraft(db, agenda.meeting).await?;
    }
    let listed = store::record_listing(db, &agenda, now).await?;
    db.about("meeting", agenda.meeting.get(), None).await?;
    Ok(listed)
}

/// Whoever comes second finds everything listed, and leaves no event.
pub(crate) async fn list_waiting(database: &Database, now: Instant) -> Result<(), Fault> {
    let mut connection = database.look().await?;
    let due = store::is_due(&mut connection).await?;
    drop(connection);
    if !due {
        return Ok(());
    }
    let clock = Recording::<ListBetweenMeetings>::by_the_clock(database, (), now, ROUND).await?;
    if let Some((mut db, Network)) = clock
        && list_between_meetings(&mut db, now).await? > 0
    {
        db.commit().await?;
    }
    Ok(())
}
