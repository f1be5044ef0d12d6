//! The course of an action (domain §4): another due day, proposed by the lead with a reason, agreed or declined by a
//! co-chair; on hold and going on; called off. The first day is kept, and how often it moved is counted.
mod access;
mod letters;
mod pages;
mod rules;
mod store;
pub(super) mod web;

pub(super) use pages::{Asked, Forms, facts};
pub(super) use store::{Course, load};
