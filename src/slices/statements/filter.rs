//! What the reader asked for, as the address says it.
use super::model::Standing;
use crate::base::words::Word as _;
use crate::web::fields::Fields;

/// Which statements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) words: String,
    pub(super) standing: Option<Standing>,
    pub(super) year: Option<i32>,
}

impl Filter {
    /// What names nothing asks for nothing: an old link still opens.
    pub(super) fn parse(query: &Fields) -> Self {
        Self {
            words: query.sought("q"),
            standing: Standing::parse(query.raw("state").trim()),
            year: query
                .raw("year")
                .trim()
                .parse()
                .ok()
                .filter(|year| (1900..2200).contains(year)),
        }
    }

    /// Name and value of what is asked for, as a form sends it.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = vec![
            ("q", self.words.clone()),
            (
                "state",
                self.standing.map_or("", |one| one.name()).to_owned(),
            ),
            (
                "year",
                self.year.map_or_else(String::new, |year| year.to_string()),
            ),
        ];
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }

    /// The list under this filter, at `path`.
    pub(super) fn address(&self, path: &str) -> String {
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(self.pairs())
            .finish();
        if query.is_empty() {
            path.to_owned()
        } else {
            format!("{path}?{query}")
        }
    }

    /// Whether it leaves anything out.
    pub(super) fn narrows(&self) -> bool {
        *self != Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Filter {
        Filter::parse(&Fields::parse(query.as_bytes()).unwrap())
    }

    #[test]
    fn what_is_asked_for_survives_its_own_address() {
        let address = "/statements?q=trafficking&state=delivered&year=2026";
        let query = address.split_once('?').unwrap().1;
        assert_eq!(asked(query).address("/statements"), address);
        assert_eq!(asked("").address("/statements"), "/statements");
        assert_eq!(asked("state=said&year=soon"), asked(""));
    }
}
