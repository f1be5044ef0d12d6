use std::fmt::Write as _;

use chrono::{DateTime, Utc};

use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::words::words;
use crate::slices::decisions::{self, DecisionId, State};
use crate::slices::meetings::papers::{self, VersionId};

crate::id!(
    /// A release: one exact version, for one audience.
    pub(crate) ReleaseId
);
crate::id!(
    /// One file of a document of the library, a room that comes later.
    pub(crate) DocumentVersionId
);

words!(
    /// For whom.
    Audience {
        /// Everybody, without signing in.
        Public = "public",
        /// Organisations outside the network that the statement names.
        Named = "named",
    }
);

/// What is released.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// The adopted text of a decision.
    Decision(DecisionId),
    /// One file of a paper.
    Paper(VersionId),
    /// One file of a document of the library.
    Document(DocumentVersionId),
}

impl What {
    /// The decision, the version of a paper and that of a document, as columns hold them: one of them alone.
    pub(crate) fn columns(self) -> [Option<i64>; 3] {
        match self {
            Self::Decision(id) => [Some(id.get()), None, None],
            Self::Paper(version) => [None, Some(version.get()), None],
            Self::Document(version) => [None, None, Some(version.get())],
        }
    }

    /// As columns hold it.
    pub(crate) fn of(
        decision: Option<DecisionId>,
        paper: Option<VersionId>,
        document: Option<DocumentVersionId>,
    ) -> Option<Self> {
        let decision = decision.map(Self::Decision);
        let paper = || paper.map(Self::Paper);
        decision
            .or_else(paper)
            .or_else(|| document.map(Self::Document))
    }

    /// As addresses and forms name it.
    pub(crate) fn named(self) -> (&'static str, String) {
        match self {
            Self::Decision(id) => ("decision", id.to_string()),
            Self::Paper(version) => ("paper", version.to_string()),
            Self::Document(version) => ("document", version.to_string()),
        }
    }
}

/// The exact version that a release is about.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, with its own refusal"
)]
pub(crate) struct Thing {
    pub(crate) what: What,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) year: Option<i32>,
    pub(crate) number: Option<i32>,
    pub(crate) version: i32,
    pub(crate) sha256: Vec<u8>,
    /// Also where a later decision took its place.
    pub(crate) is_adopted: bool,
    pub(crate) is_withdrawn: bool,
    /// A document that is classified, or that its authors keep to themselves.
    pub(crate) is_held_back: bool,
    /// Neither withdrawn nor held back, nor is there a later decision in its place.
    pub(crate) stands: bool,
    /// The language of a document's file.
    pub(crate) tongue: Option<String>,
}

impl Thing {
    pub(crate) fn title_for(&self, lang: Lang) -> &str {
        lang.pick(
            &self.title,
            self.title_ru.as_deref(),
            self.title_ky.as_deref(),
        )
    }

    /// `UNMN/KGZ/2026/DEC/9`, `UNMN/KGZ/2026/CRP.11`.
    pub(crate) fn symbol(&self, prefix: &str) -> String {
        match self.what {
            What::Decision(_) => {
                decisions::symbol(prefix, (self.year, self.number), (None, None), 1)
                    .unwrap_or_default()
            }
            What::Paper(_) => papers::symbol(
                prefix,
                self.year.unwrap_or_default(),
                self.number.unwrap_or_default(),
            ),
            What::Document(_) => document_symbol(prefix, self.year, self.number),
        }
    }

    /// The address inside the house.
    pub(crate) fn href(&self) -> String {
        match self.what {
            What::Decision(id) => format!("/decisions/{id}"),
            What::Paper(version) => format!("/paper-versions/{version}/file"),
            What::Document(version) => format!("/document-versions/{version}/file"),
        }
    }

    /// The hash as people compare it.
    pub(crate) fn hash(&self) -> String {
        self.sha256.iter().fold(String::new(), |mut out, byte| {
            // writing to a String cannot fail
            let _ = write!(out, "{byte:02x}");
            out
        })
    }
}

/// `UNMN/KGZ/2026/DOC.4`
pub(crate) fn document_symbol(prefix: &str, year: Option<i32>, number: Option<i32>) -> String {
    format!(
        "{prefix}/{}/DOC.{}",
        year.unwrap_or_default(),
        number.unwrap_or_default()
    )
}

/// The decision by which members agree.
#[derive(Clone, Debug)]
pub(crate) struct Agreement {
    pub(crate) id: DecisionId,
    pub(crate) state: State,
    /// Its symbol, once it has one.
    pub(crate) adopted: (Option<i32>, Option<i32>),
    pub(crate) tabled: (Option<i32>, Option<i32>),
}

/// Somebody outside for whom it is.
#[derive(Clone, Debug)]
pub(crate) struct Addressee {
    pub(crate) id: OrganisationId,
    pub(crate) name: String,
    pub(crate) name_ru: Option<String>,
    pub(crate) name_ky: Option<String>,
}

impl Addressee {
    pub(crate) fn name_for(&self, lang: Lang) -> &str {
        lang.pick(&self.name, self.name_ru.as_deref(), self.name_ky.as_deref())
    }
}

/// A release with what it is about.
#[derive(Clone, Debug)]
pub(crate) struct Release {
    pub(crate) id: ReleaseId,
    pub(crate) thing: Thing,
    pub(crate) audience: Audience,
    pub(crate) reason: String,
    pub(crate) stated_by: String,
    pub(crate) stated_at: DateTime<Utc>,
    pub(crate) agreement: Agreement,
    pub(crate) released_at: Option<DateTime<Utc>>,
    pub(crate) revoked_at: Option<DateTime<Utc>>,
    pub(crate) revoked_reason: Option<String>,
}

/// Where a release stands; derived, never written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Members have not agreed yet.
    Stated,
    /// Members agreed; the secretariat has not carried it out.
    Agreed,
    Released,
    /// Members did not agree.
    Refused,
    /// It was taken back, by itself or with its agreement.
    Revoked,
}

impl Release {
    pub(crate) fn standing(&self) -> Standing {
        let agreed = self.agreement.state == State::Adopted;
        if self.revoked_at.is_some() {
            return Standing::Revoked;
        }
        match (self.released_at.is_some(), self.agreement.state) {
            (true, _) if agreed => Standing::Released,
            (true, _) => Standing::Revoked,
            (false, _) if agreed => Standing::Agreed,
            (
                false,
                State::Withdrawn | State::NoConsensus | State::Superseded | State::Rescinded,
            ) => Standing::Refused,
            (false, _) => Standing::Stated,
        }
    }

    /// Whether it still lives: stated, agreed or released.
    pub(crate) fn runs(&self) -> bool {
        match self.standing() {
            Standing::Stated | Standing::Agreed | Standing::Released => true,
            Standing::Refused | Standing::Revoked => false,
        }
    }
}
