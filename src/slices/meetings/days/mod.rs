//! R3: what else is on a day that a meeting may have: holidays of the network's calendar, other meetings, the country
//! team's. Whoever plans by hand, opens a poll or puts a meeting off sees it while choosing; nothing of it forbids a day.
mod model;
mod plan;
mod store;
mod words;

pub(super) use model::{Day, Other, Span};
pub(super) use plan::Beside;
pub(super) use store::list_days;
pub(super) use words::{Faces, day_of, notes, of_calendar, offset};
