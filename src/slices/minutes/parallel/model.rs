use chrono::{DateTime, Utc};

use super::super::model::{EntryId, Minutes, paragraphs};
use crate::base::ids::GroupId;
use crate::base::lang::Lang;

crate::id!(
    /// Approved minutes in another language.
    pub(crate) VersionId
);
crate::id!(
    /// One item of them.
    pub(crate) WordingId
);

/// That there is a version, as the minutes list it.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Expression {
    pub(crate) id: i64,
    pub(crate) lang: String,
    pub(crate) issued: bool,
}

/// Approved minutes in another language.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) id: VersionId,
    pub(crate) minutes: Minutes,
    pub(crate) lang: Lang,
    /// The network's name in that language.
    pub(crate) network: String,
    pub(crate) issued_by: Option<String>,
    pub(crate) issued_at: Option<DateTime<Utc>>,
    pub(crate) sha256: Option<Vec<u8>>,
}

/// One item of a version, beside its original.
#[derive(Clone, Debug)]
pub(crate) struct Wording {
    pub(crate) id: WordingId,
    pub(crate) version: VersionId,
    pub(crate) lang: Lang,
    pub(crate) is_issued: bool,
    pub(crate) group: Option<GroupId>,
    pub(crate) entry: EntryId,
    pub(crate) position: i32,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    /// The approved text.
    pub(crate) original: String,
    pub(crate) text: String,
    pub(crate) revision: i32,
    pub(crate) saved_by: Option<String>,
    pub(crate) saved_at: Option<DateTime<Utc>>,
}

impl Wording {
    pub(crate) fn title_in(&self, lang: Lang) -> &str {
        let (ru, ky) = (self.title_ru.as_deref(), self.title_ky.as_deref());
        lang.pick(&self.title, ru, ky)
    }

    /// How many paragraphs it has, and how many the original.
    pub(crate) fn counts(&self) -> (usize, usize) {
        (
            paragraphs(&self.text).count(),
            paragraphs(&self.original).count(),
        )
    }

    pub(crate) fn is_whole(&self) -> bool {
        let (has, wants) = self.counts();
        has == wants
    }
}
