//! R17: "anchored in the UNDAF where relevant". The UNDAF's successor is the cooperation framework of the UN in the country;
//! one is in force in a year. The secretariat keeps its outcomes; an outcome of the workplan may be anchored in one of the
//! framework that is in force in the workplan's year.
mod form;
mod forms;
mod model;
mod pages;
mod rules;
mod store;
pub(super) mod web;

pub(super) use form::{framework as sample, sample_anchor, sample_forms};
pub(crate) use model::{Anchor, Framework, FrameworkOutcomeId, Outcome};
pub(crate) use pages::FrameworksPage;
pub(super) use rules::in_force;
pub(super) use store::list;
