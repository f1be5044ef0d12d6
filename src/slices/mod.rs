//! The rooms, in the order in which they may call each other: a room calls only those above it.
pub(crate) mod actions;
pub(crate) mod annual_review;
pub(crate) mod charter;
pub(crate) mod circulation;
pub(crate) mod decisions;
pub(crate) mod handovers;
pub(crate) mod home;
pub(crate) mod mails;
pub(crate) mod meetings;
pub(crate) mod members;
pub(crate) mod minutes;
pub(crate) mod people;
pub(crate) mod releases;
pub(crate) mod reminders;
pub(crate) mod state_consultations;
pub(crate) mod working_groups;
pub(crate) mod workplan;
