use serde::Deserialize;

use crate::base::lang::Lang;

crate::id!(
    /// A cooperation framework of the UN in the country.
    pub(crate) FrameworkId
);
crate::id!(
    /// One of its outcomes.
    pub(crate) FrameworkOutcomeId
);

/// From the first of January of its first year to the last day of its last.
#[derive(Clone, Debug)]
pub(crate) struct Framework {
    pub(crate) id: FrameworkId,
    pub(crate) name: String,
    pub(crate) first_year: i32,
    pub(crate) last_year: i32,
    /// The first and the last year of which something in the workplan is anchored in it.
    pub(crate) anchored: Option<(i32, i32)>,
    /// In the order of their codes.
    pub(crate) outcomes: Vec<Outcome>,
}

/// One outcome, as the framework counts it.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Outcome {
    pub(crate) id: FrameworkOutcomeId,
    pub(crate) code: String,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    /// Outcomes of workplans that are anchored in it.
    pub(crate) anchored: i64,
}

impl Outcome {
    pub(crate) fn title_for(&self, lang: Lang) -> &str {
        lang.pick(
            &self.title,
            self.title_ru.as_deref(),
            self.title_ky.as_deref(),
        )
    }
}

/// In what an outcome of the workplan is anchored.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Anchor {
    pub(crate) id: FrameworkOutcomeId,
    pub(crate) framework: String,
    pub(crate) code: String,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
}

impl Anchor {
    pub(crate) fn title_for(&self, lang: Lang) -> &str {
        lang.pick(
            &self.title,
            self.title_ru.as_deref(),
            self.title_ky.as_deref(),
        )
    }
}

/// What is typed of a framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Years {
    pub(super) name: String,
    pub(super) first_year: i32,
    pub(super) last_year: i32,
}

/// What is typed of an outcome; its code is final.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Titles {
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
}
