use std::fmt::Write as _;

use chrono::{DateTime, NaiveDate, Utc};

use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::words::words;
use crate::slices::decisions::{self, DecisionId, State, Value};

crate::id!(
    /// A joint statement of the network.
    pub(crate) StatementId
);
crate::id!(
    /// A member that is asked for technical input.
    pub(crate) InputId
);
crate::id!(
    /// Something that such a member says.
    pub(crate) CommentId
);

words!(
    /// To whom it is open once it is delivered.
    Audience { Public = "public", Members = "members" }
);

words!(
    /// Where a statement stands; derived by the database, never written.
    Standing {
        Drafting = "drafting",
        /// Before all members, on one exact version.
        Clearing = "clearing",
        /// The co-chairs have not signed yet, or one of them.
        Cleared = "cleared",
        Signed = "signed",
        Delivered = "delivered",
        Withdrawn = "withdrawn",
    }
);

words!(
    /// What a member that was asked answered.
    InputAnswer { Comments = "comments", Nothing = "nothing" }
);

words!(
    /// What became of a comment.
    CommentAnswer { Taken = "taken", NotTaken = "not_taken" }
);

/// Title and text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wording {
    pub(crate) title: String,
    pub(crate) text: String,
}

/// The statement in as many of the three languages as it is written in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wordings {
    pub(crate) en: Option<Wording>,
    pub(crate) ru: Option<Wording>,
    pub(crate) ky: Option<Wording>,
}

impl Wordings {
    pub(crate) fn of(&self, lang: Lang) -> Option<&Wording> {
        match lang {
            Lang::En => self.en.as_ref(),
            Lang::Ru => self.ru.as_ref(),
            Lang::Ky => self.ky.as_ref(),
        }
    }

    /// Those that are written, the language of record first.
    pub(crate) fn in_order(&self, of_record: Lang) -> impl Iterator<Item = (Lang, &Wording)> {
        let others = Lang::ALL.into_iter().filter(move |one| *one != of_record);
        std::iter::once(of_record)
            .chain(others)
            .filter_map(|lang| Some((lang, self.of(lang)?)))
    }
}

/// What is typed of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Draft {
    /// The language of record.
    pub(crate) lang: Lang,
    pub(crate) wordings: Wordings,
    pub(crate) occasion: String,
    pub(crate) wished_on: Option<NaiveDate>,
    pub(crate) audience: Audience,
}

/// All members are asked to clear one exact version.
#[derive(Clone, Debug)]
pub(crate) struct Clearance {
    pub(crate) id: i64,
    pub(crate) decision: DecisionId,
    pub(crate) state: State,
    pub(crate) adopted: (Option<i32>, Option<i32>),
    pub(crate) tabled: (Option<i32>, Option<i32>),
    pub(crate) adopted_at: Option<DateTime<Utc>>,
}

impl Clearance {
    /// The decision, as a link names it; a draft has no symbol yet.
    pub(crate) fn symbol(&self, prefix: &str) -> Option<String> {
        decisions::symbol(prefix, self.adopted, self.tabled, 1)
    }
}

/// A co-chair who signed the cleared version off.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Signature {
    pub(crate) organisation: OrganisationId,
    pub(crate) name: String,
    pub(crate) at: DateTime<Utc>,
}

/// When, where and by whom it was delivered.
#[derive(Clone, Debug)]
pub(crate) struct Delivery {
    pub(crate) on: NaiveDate,
    pub(crate) place: String,
    pub(crate) by: String,
    pub(crate) link: Option<String>,
}

/// A statement in its latest version.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) id: StatementId,
    pub(crate) version: i32,
    pub(crate) draft: Draft,
    pub(crate) sha256: Vec<u8>,
    pub(crate) written_at: DateTime<Utc>,
    pub(crate) written_by: String,
    pub(crate) standing: Standing,
    /// The delivered one that it corrects.
    pub(crate) corrects: Option<(StatementId, String)>,
    /// The delivered one that corrects it.
    pub(crate) corrected_by: Option<(StatementId, String)>,
    pub(crate) withdrawn_reason: Option<String>,
    /// Of this very version.
    pub(crate) clearance: Option<Clearance>,
    pub(crate) signatures: Vec<Signature>,
    /// By the charter.
    pub(crate) signatures_needed: usize,
    pub(crate) delivery: Option<Delivery>,
}

impl Statement {
    /// In the reader's language where it is written in it, else in that of record.
    pub(crate) fn wording(&self, lang: Lang) -> (Lang, &Wording) {
        static NONE: Wording = Wording {
            title: String::new(),
            text: String::new(),
        };
        let wordings = &self.draft.wordings;
        let of_record = self.draft.lang;
        wordings
            .of(lang)
            .map(|one| (lang, one))
            .or_else(|| wordings.of(of_record).map(|one| (of_record, one)))
            .unwrap_or((of_record, &NONE))
    }

    pub(crate) fn title(&self, lang: Lang) -> &str {
        &self.wording(lang).1.title
    }

    /// The hash as people compare it.
    pub(crate) fn hash(&self) -> String {
        self.sha256.iter().fold(String::new(), |mut out, byte| {
            // writing to a String cannot fail
            let _ = write!(out, "{byte:02x}");
            out
        })
    }

    /// When the last of the co-chairs signed whom the charter asks for.
    pub(crate) fn signed_off_at(&self) -> Option<DateTime<Utc>> {
        let needed = self.signatures_needed.max(1);
        self.signatures.get(needed - 1).map(|one| one.at)
    }

    /// R7: it was delivered, and members no longer stand by the decision that cleared it.
    pub(crate) fn is_taken_back(&self) -> bool {
        let in_force = self
            .clearance
            .as_ref()
            .is_some_and(|one| one.state == State::Adopted);
        self.standing == Standing::Delivered && !in_force
    }

    /// R14: everybody may read it.
    pub(crate) fn is_public(&self) -> bool {
        self.standing == Standing::Delivered
            && self.draft.audience == Audience::Public
            && !self.is_taken_back()
    }
}

/// One version among all of them.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) number: i32,
    pub(crate) wordings: Wordings,
    pub(crate) change: Option<String>,
    pub(crate) written_at: DateTime<Utc>,
    pub(crate) written_by: String,
}

/// Something that a member says of the text.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Comment {
    pub(crate) id: CommentId,
    /// The version that lay before its author.
    pub(crate) version: i32,
    /// As the text of record counts them; none means the whole.
    pub(crate) paragraph: Option<i32>,
    pub(crate) text: String,
    pub(crate) said_by: String,
    pub(crate) said_at: DateTime<Utc>,
    /// Absent until the drafter answers: `CommentAnswer` as the database writes it.
    pub(crate) answer: Option<String>,
    pub(crate) answer_reason: Option<String>,
}

/// A member that is asked for technical input, with the statement it is about.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    pub(crate) id: InputId,
    pub(crate) statement: StatementId,
    pub(crate) standing: Standing,
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) version: i32,
    pub(crate) due_on: NaiveDate,
    pub(crate) note: Option<String>,
    pub(crate) answer: Option<InputAnswer>,
    pub(crate) comments: Vec<Comment>,
}

/// A comment with what it belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) id: CommentId,
    pub(crate) statement: StatementId,
    pub(crate) standing: Standing,
    pub(crate) answered: bool,
}

/// A member on the roster of the clearing decision, and what it says of the cleared text.
#[derive(Clone, Debug)]
pub(crate) struct Stance {
    pub(crate) acronym: String,
    pub(crate) name: String,
    pub(crate) name_ru: Option<String>,
    pub(crate) name_ky: Option<String>,
    pub(crate) value: Option<Value>,
    pub(crate) reason: Option<String>,
}

impl Stance {
    pub(crate) fn name_for(&self, lang: Lang) -> &str {
        lang.pick(&self.name, self.name_ru.as_deref(), self.name_ky.as_deref())
    }
}

/// Somebody who may be chosen: a member, or a co-chair by their person.
#[derive(Clone, Debug)]
pub(crate) struct Offered {
    pub(crate) id: i64,
    pub(crate) name: String,
}
