//! I8, I22: what was sent to whom is an immutable snapshot with its hash, its recipients and their mail.
//! Rooms that circulate (invitations, agendas, minutes) write the letters; here is who receives them and
//! how that is kept.
mod pages;
mod store;

use crate::base::access::{Actor, Hat};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::web::visit::Visit;

pub(crate) use pages::Deliveries;
pub(crate) use store::{Addressee, Circulation, addressees_of_meeting, record_circulation};

/// The office and the chairs see who was reached; others have their own mail.
pub(crate) async fn deliveries(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    kinds: &[&str],
    object: i64,
) -> Result<Option<Deliveries>, Fault> {
    let links = match who.hat {
        Hat::Secretariat => true,
        Hat::CoChair => false,
        Hat::FocalPoint(_)
        | Hat::Alternate(_)
        | Hat::StateCounterpart(_)
        | Hat::Partner(_)
        | Hat::Visitor
        | Hat::System => return Ok(None),
    };
    let sent = store::list_deliveries(db, kinds, object).await?;
    Ok((!sent.is_empty()).then(|| Deliveries::of(visit, sent, links)))
}
