//! What the reader asked for, as the address says it.
use crate::base::ids::OrganisationId;
use crate::base::words::{Word, words};
use crate::web::fields::Fields;

words!(
    /// By what the lines stand together.
    View { Priority = "", Quarter = "quarter", Objective = "objective" }
);

/// Which lines, and how they stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) year: i32,
    pub(super) view: View,
    pub(super) lead: Option<OrganisationId>,
}

impl Filter {
    /// What names nothing asks for nothing: an old link still opens.
    pub(super) fn parse(query: &Fields, this_year: i32) -> Self {
        let word = |name| query.raw(name).trim();
        Self {
            year: year(query).unwrap_or(this_year),
            view: View::parse(word("view")).unwrap_or(View::Priority),
            lead: word("lead")
                .parse()
                .ok()
                .filter(|number: &i64| *number > 0)
                .map(OrganisationId::from),
        }
    }

    /// Name and value of what is asked for, as a form sends it.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let lead = self.lead.map(|one| one.to_string()).unwrap_or_default();
        let mut pairs = vec![
            ("year", self.year.to_string()),
            ("view", self.view.name().to_owned()),
            ("lead", lead),
        ];
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }

    /// `year=2026&view=quarter`
    pub(super) fn query(&self) -> String {
        form_urlencoded::Serializer::new(String::new())
            .extend_pairs(self.pairs())
            .finish()
    }

    /// `/workplan?year=2026`
    pub(super) fn address(&self) -> String {
        format!("/workplan?{}", self.query())
    }

    pub(super) fn seen_as(self, view: View) -> Self {
        Self { view, ..self }
    }
}

/// A year that an address or a form names.
pub(super) fn year(fields: &Fields) -> Option<i32> {
    let year = fields.raw("year").trim().parse().ok()?;
    (2000..2200).contains(&year).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Filter {
        Filter::parse(&Fields::parse(query.as_bytes()).unwrap(), 2026)
    }

    #[test]
    fn what_is_asked_for_survives_its_own_address() {
        let query = "year=2027&view=objective&lead=9";
        assert_eq!(asked(query).query(), query);
        assert_eq!(asked("").address(), "/workplan?year=2026");
    }

    #[test]
    fn what_names_nothing_asks_for_nothing() {
        for odd in ["year=1&view=x&lead=-1", "year=soon", "year=99999", "lead=a"] {
            assert_eq!(asked(odd), asked(""), "{odd}");
        }
    }
}
