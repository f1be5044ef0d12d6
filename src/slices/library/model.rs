use chrono::{DateTime, NaiveDate, Utc};

use crate::base::access::{Actor, Hat};
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::lang::{Lang, Texts};
use crate::base::words::words;

crate::id!(
    /// A document, in all its languages and versions.
    pub(crate) DocumentId
);
crate::id!(
    /// One file of a document.
    pub(crate) VersionId
);
crate::id!(
    /// Where a document is referred to.
    pub(crate) LinkId
);
crate::id!(
    /// A question that was kept.
    pub(crate) FolderId
);

words!(
    /// What a document is.
    Kind {
        Study = "study", Dataset = "dataset", Guidance = "guidance", Report = "report",
        Reference = "reference", Statement = "statement", Other = "other",
    }
);

words!(
    /// How it is handled (ST/SGB/2007/6).
    Classification {
        Unclassified = "unclassified", Confidential = "confidential", StrictlyConfidential = "strictly_confidential",
    }
);

words!(
    /// Who reads it.
    Audience {
        /// The agency that brought it, with the office.
        Authors = "authors",
        Internal = "internal",
        /// The partners of its group too.
        Group = "group",
    }
);

words!(
    /// The language of a file.
    Tongue { En = "en", Ru = "ru", Ky = "ky" }
);

impl Kind {
    pub(super) fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Study => t.library_kind_study(),
            Self::Dataset => t.library_kind_dataset(),
            Self::Guidance => t.library_kind_guidance(),
            Self::Report => t.library_kind_report(),
            Self::Reference => t.library_kind_reference(),
            Self::Statement => t.library_kind_statement(),
            Self::Other => t.library_kind_other(),
        }
    }
}

impl Classification {
    pub(super) fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Unclassified => t.library_unclassified(),
            Self::Confidential => t.library_confidential(),
            Self::StrictlyConfidential => t.library_strictly_confidential(),
        }
    }
}

impl Tongue {
    pub(super) fn lang(self) -> Lang {
        match self {
            Self::En => Lang::En,
            Self::Ru => Lang::Ru,
            Self::Ky => Lang::Ky,
        }
    }
}

/// T10: what a data set says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dataset {
    pub(crate) reference_on: NaiveDate,
    pub(crate) disaggregation: String,
    pub(crate) licence: String,
    pub(crate) review_on: NaiveDate,
}

/// A document as it stands.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    pub(crate) id: DocumentId,
    pub(crate) year: i32,
    pub(crate) number: i32,
    pub(crate) kind: Kind,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) source: String,
    pub(crate) dated_on: NaiveDate,
    pub(crate) classification: Classification,
    pub(crate) audience: Audience,
    pub(crate) group: Option<GroupId>,
    /// I18: the last day of its group, where it has one.
    pub(crate) group_until: Option<NaiveDate>,
    pub(crate) holder: OrganisationId,
    pub(crate) dataset: Option<Dataset>,
    pub(crate) keywords: String,
    pub(crate) withdrawn_at: Option<DateTime<Utc>>,
}

impl Document {
    pub(super) fn title_in(&self, lang: Lang) -> &str {
        lang.pick(
            &self.title,
            self.title_ru.as_deref(),
            self.title_ky.as_deref(),
        )
    }

    /// Its agency keeps it, the secretariat every one, and the chair what its group reads.
    pub(super) fn is_kept_by(&self, who: &Actor) -> bool {
        let runs =
            self.audience != Audience::Authors && self.group.is_some_and(|group| who.chairs(group));
        who.hat == Hat::Secretariat || who.hat.member() == Some(self.holder) || runs
    }

    /// §8 (8): whoever takes it is recorded.
    pub(super) fn is_logged(&self) -> bool {
        self.classification != Classification::Unclassified
    }

    /// T10: its review date has passed.
    pub(super) fn is_stale(&self, today: NaiveDate) -> bool {
        self.dataset
            .as_ref()
            .is_some_and(|one| one.review_on < today)
    }
}

/// `UNMN/KGZ/2026/DOC.4`
pub(super) fn symbol(prefix: &str, year: i32, number: i32) -> String {
    format!("{prefix}/{year}/DOC.{number}")
}

/// One file.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) id: VersionId,
    pub(crate) tongue: Tongue,
    pub(crate) number: i32,
    pub(crate) is_current: bool,
    pub(crate) file_name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: i64,
    pub(crate) sha256: Vec<u8>,
    pub(crate) uploaded_at: DateTime<Utc>,
    pub(crate) uploaded_by: String,
    pub(crate) document: Document,
}

/// Something that refers to a document, or that one may ask about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    Item(i64),
    Decision(i64),
    Action(i64),
    Group(i64),
    Update(i64),
}

impl About {
    /// As an address names it.
    pub(super) fn pair(self) -> (&'static str, i64) {
        match self {
            Self::Item(id) => ("item", id),
            Self::Decision(id) => ("decision", id),
            Self::Action(id) => ("action", id),
            Self::Group(id) => ("group_of", id),
            Self::Update(id) => ("update", id),
        }
    }

    /// Columns of a link: item, decision, action, group, update.
    pub(super) fn columns(self) -> [Option<i64>; 5] {
        match self {
            Self::Item(id) => [Some(id), None, None, None, None],
            Self::Decision(id) => [None, Some(id), None, None, None],
            Self::Action(id) => [None, None, Some(id), None, None],
            Self::Group(id) => [None, None, None, Some(id), None],
            Self::Update(id) => [None, None, None, None, Some(id)],
        }
    }
}

/// A link between a document and what refers to it.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) id: LinkId,
    pub(crate) document: Document,
    /// R15: whose update refers to it; others leave that alone.
    pub(crate) owner: Option<OrganisationId>,
}

/// A folder.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    pub(crate) id: FolderId,
    pub(crate) person: PersonId,
    pub(crate) shared: bool,
    pub(crate) name: String,
}
