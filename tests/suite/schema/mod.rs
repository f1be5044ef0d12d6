//! What the database refuses by itself, proved by SQL and not through pages.
mod adoption_gate;
mod apart;
mod constraints;
mod groups;
mod meetings;
mod member_lists;
mod minutes_gate;
mod numbers;
mod papers;
mod proposals;
mod record;
mod register;
mod releases;
mod silence_gate;
mod state_file;
mod transitions;
mod workplan;
