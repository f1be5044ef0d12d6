//! What holds for every page, whoever wrote it.
mod grown;
pub(crate) mod html_rules;
mod samples;
