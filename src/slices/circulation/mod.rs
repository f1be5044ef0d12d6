//! I8, I22: what was sent to whom is an immutable snapshot with its hash, its recipients and their mail.
//! Rooms that circulate (invitations, agendas, minutes) write the letters; here is who receives them and
//! how that is kept.
mod pages;
mod store;

pub(crate) use pages::{Deliveries, deliveries};
pub(crate) use store::{Addressee, Circulation, addressees, record_circulation};
