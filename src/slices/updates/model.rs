use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;

use crate::base::access::{Actor, Hat};
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::words;

crate::id!(
    /// A post.
    pub(crate) UpdateId
);
crate::id!(
    /// That somebody follows something.
    pub(crate) FollowId
);

words!(
    /// T2: whether it tells women and men, and ages, apart.
    SexAge { Yes = "yes", No = "no", NotApplicable = "not_applicable" }
);

words!(
    /// Who reads it: an update begins within the network (R14).
    Audience {
        Internal = "internal",
        /// The partners of its group too.
        Group = "group",
    }
);

words!(
    /// What a person wants of the weekly letter.
    Wish { All = "all", Followed = "followed", None = "none" }
);

/// An objective of the compact, by its number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct Topic {
    pub(crate) id: i64,
    pub(crate) number: i32,
    pub(crate) label: String,
    pub(crate) label_ru: String,
    pub(crate) label_ky: String,
}

/// An oblast, the whole country, or beyond.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct Region {
    pub(crate) id: i64,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) name_ru: String,
    pub(crate) name_ky: String,
}

/// What an update says, as it is written each time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) title: String,
    pub(crate) text: String,
    pub(crate) lang: Lang,
    pub(crate) topic: Option<Topic>,
    pub(crate) region: Region,
    pub(crate) sex_age: SexAge,
    pub(crate) sex_age_note: Option<String>,
    pub(crate) link: Option<String>,
    pub(crate) group: Option<GroupId>,
}

/// The working group that it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OfGroup {
    pub(crate) name: String,
    pub(crate) name_ru: Option<String>,
    pub(crate) name_ky: Option<String>,
    /// Its last day; after it the group is read only (I18).
    pub(crate) ends_on: Option<NaiveDate>,
}

/// An update as it stands.
#[derive(Clone, Debug)]
pub(crate) struct Update {
    pub(crate) id: UpdateId,
    pub(crate) member: OrganisationId,
    pub(crate) acronym: String,
    pub(crate) poster: PersonId,
    pub(crate) posted_by: String,
    pub(crate) posted_at: DateTime<Utc>,
    pub(crate) version: i32,
    pub(crate) edited_at: Option<DateTime<Utc>>,
    pub(crate) words: Words,
    pub(crate) of_group: Option<OfGroup>,
    pub(crate) audience: Audience,
    pub(crate) opened_at: Option<DateTime<Utc>>,
    pub(crate) pinned_until: Option<NaiveDate>,
    pub(crate) withdrawn: Option<Withdrawn>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Withdrawn {
    pub(crate) at: DateTime<Utc>,
    pub(crate) by: String,
    pub(crate) reason: String,
}

impl Update {
    /// R15: the people of its agency, under whatever hat they sit inside.
    pub(super) fn is_own_of(&self, who: &Actor) -> bool {
        match who.hat {
            Hat::CoChair | Hat::Secretariat | Hat::FocalPoint(_) | Hat::Alternate(_) => {
                who.organisation == Some(self.member)
            }
            Hat::StateCounterpart(_) | Hat::Partner(_) | Hat::Visitor | Hat::System => false,
        }
    }

    pub(super) fn is_pinned(&self, today: NaiveDate) -> bool {
        self.pinned_until.is_some_and(|day| day >= today)
    }

    pub(super) fn is_of_a_past_group(&self, today: NaiveDate) -> bool {
        let group = self.of_group.as_ref();
        group.is_some_and(|group| group.ends_on.is_some_and(|day| day < today))
    }
}

/// What may be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Followed {
    Topic(i64),
    Region(i64),
    Member(OrganisationId),
}

impl Followed {
    /// Topic, region, member: columns of a row.
    pub(super) fn columns(&self) -> [Option<i64>; 3] {
        match self {
            Self::Topic(id) => [Some(*id), None, None],
            Self::Region(id) => [None, Some(*id), None],
            Self::Member(id) => [None, None, Some(id.get())],
        }
    }

    pub(super) fn of(columns: (Option<i64>, Option<i64>, Option<i64>)) -> Option<Self> {
        let (topic, region, member) = columns;
        topic
            .map(Self::Topic)
            .or_else(|| region.map(Self::Region))
            .or_else(|| member.map(|id| Self::Member(id.into())))
    }

    pub(super) fn covers(&self, update: &Update) -> bool {
        match self {
            Self::Topic(id) => update.words.topic.as_ref().map(|topic| topic.id) == Some(*id),
            Self::Region(id) => update.words.region.id == *id,
            Self::Member(id) => update.member == *id,
        }
    }
}

/// That a person follows something.
#[derive(Clone, Debug)]
pub(crate) struct Follow {
    pub(crate) id: FollowId,
    pub(crate) person: PersonId,
    pub(crate) what: Followed,
}
