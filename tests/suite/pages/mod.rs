//! What holds for every page, whoever wrote it.
pub(crate) mod html_rules;
mod samples;
