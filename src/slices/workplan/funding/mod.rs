//! T4: coordinated resource mobilisation. Members' proposals to donors, from the idea to the answer, beside the gap that
//! they are to close. Each lead keeps its own; the secretariat keeps all.
//!
//! | stage | goes on to |
//! |---|---|
//! | idea | concept note, withdrawn |
//! | concept note | submitted, withdrawn |
//! | submitted | granted, declined, withdrawn; back to concept note when the donor asks for another text |
//!
//! What was granted never fills the gap by itself: the lead of the activity says what money is there (I20).
mod form;
mod forms;
mod model;
mod pages;
mod rules;
mod store;
pub(super) mod web;

use crate::base::words::Word as _;

pub(crate) use model::Proposal;
pub(super) use pages::{Aside, aside, sample_aside, sample_forms};
pub(crate) use pages::{FundingPage, ProposalPage};
pub(super) use store::of_activity;

pub(super) fn transitions() -> Vec<(&'static str, &'static str)> {
    model::Stage::ALL
        .iter()
        .flat_map(|from| from.next().iter().map(|to| (from.name(), to.name())))
        .collect()
}
