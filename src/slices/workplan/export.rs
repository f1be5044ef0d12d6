use super::access::ExportWorkplan;
use super::filter::Filter;
use crate::base::exports::{self, Takes};
use crate::web::fields::Fields;

/// Workplans, as they are taken along.
pub(crate) enum Workplans {}

impl Takes for Workplans {
    type By = ExportWorkplan;
    const KIND: &'static str = "workplan_export";
    const HISTORY: &'static str = "workplans";
}

pub(crate) type Export = exports::Export<Workplans>;

impl Export {
    /// What was asked for.
    pub(super) fn filter(&self, this_year: i32) -> Filter {
        let query = Fields::parse(self.query.as_bytes()).unwrap_or_default();
        Filter::parse(&query, this_year)
    }
}
