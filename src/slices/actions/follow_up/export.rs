use super::super::access::ExportActions;
use super::filter::Filter;
use crate::base::exports::{self, Takes};
use crate::web::fields::Fields;

/// Follow-up, as it is taken along.
pub(crate) enum FollowUp {}

impl Takes for FollowUp {
    type By = ExportActions;
    const KIND: &'static str = "action_export";
    const HISTORY: &'static str = "follow_up";
}

pub(crate) type Export = exports::Export<FollowUp>;

impl Export {
    /// What was asked for.
    pub(super) fn filter(&self) -> Filter {
        Filter::parse(&Fields::parse(self.query.as_bytes()).unwrap_or_default())
    }
}
