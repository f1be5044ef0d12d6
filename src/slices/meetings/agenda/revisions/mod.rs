//! R9, domain §3.3: a circulated agenda that changes is revised: Rev.1, Rev.2 … The secretariat (of a group its chair too)
//! begins a revision while the meeting is ahead; it is prepared as a draft, cleared by a co-chair and circulated once more.
//!
//! What went out is an immutable snapshot each time. What changed is told by comparing two of them, never typed: before a
//! revision goes out, in the letter (how much), and on a page of its own for good.
mod model;
mod page;
mod rules;
mod store;
pub(in super::super) mod web;

pub(super) use model::snapshot;
pub(super) use page::{changes_in_words, rev};
pub(super) use rules::changes;
pub(super) use store::last_sent;

pub(crate) use page::RevisionsPage;
