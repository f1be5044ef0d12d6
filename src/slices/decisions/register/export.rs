use super::super::access::ExportDecisions;
use super::filter::Filter;
use crate::base::exports::{self, Takes};
use crate::base::words::words;
use crate::web::fields::Fields;

words!(
    /// As what the register is taken along.
    Format { Csv = "csv", Xlsx = "xlsx" }
);

/// The register, as it is taken along.
pub(crate) enum DecisionRegister {}

impl Takes for DecisionRegister {
    type By = ExportDecisions;
    const KIND: &'static str = "decision_export";
    const HISTORY: &'static str = "decision_register";
}

pub(crate) type Export = exports::Export<DecisionRegister>;

impl Export {
    /// What was asked for.
    pub(super) fn filter(&self) -> Filter {
        Filter::parse(&Fields::parse(self.query.as_bytes()).unwrap_or_default())
    }
}
