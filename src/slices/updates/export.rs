use super::access::ExportUpdates;
use super::filter::Filter;
use crate::base::exports::{self, Takes};
use crate::web::fields::Fields;

/// Updates, as they are taken along.
pub(crate) enum Updates {}

impl Takes for Updates {
    type By = ExportUpdates;
    const KIND: &'static str = "update_export";
    const HISTORY: &'static str = "updates";
}

pub(crate) type Export = exports::Export<Updates>;

impl Export {
    /// What was asked for.
    pub(super) fn filter(&self) -> Filter {
        let query = Fields::parse(self.query.as_bytes()).unwrap_or_default();
        Filter::parse(&query)
    }
}
