//! Who acts, in which function, and what an act asks of them.
//!
//! An act is a type. Its verdict is the only place that knows who may do it; the extractors of
//! `web::allowed` ask it before a handler runs, pages ask it before they show a button.
use std::future::Future;

use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use super::fault::Fault;
use super::ids::{FunctionId, GroupId, OrganisationId, PersonId};

/// The function in which somebody acts. A new hat makes every verdict fail to compile until someone decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Hat {
    CoChair,
    Secretariat,
    FocalPoint(OrganisationId),
    Alternate(OrganisationId),
    StateCounterpart(OrganisationId),
    Partner(OrganisationId),
    /// Not signed in.
    Visitor,
    /// The clock.
    System,
}

impl Hat {
    /// As the database writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::CoChair => "co_chair",
            Self::Secretariat => "secretariat",
            Self::FocalPoint(_) => "focal_point",
            Self::Alternate(_) => "alternate",
            Self::StateCounterpart(_) => "state_counterpart",
            Self::Partner(_) => "partner",
            Self::Visitor => "visitor",
            Self::System => "system",
        }
    }

    /// The hat of a function row.
    pub fn of_function(kind: &str, organisation: OrganisationId) -> Option<Self> {
        match kind {
            "co_chair" => Some(Self::CoChair),
            "secretariat" => Some(Self::Secretariat),
            "focal_point" => Some(Self::FocalPoint(organisation)),
            "alternate" => Some(Self::Alternate(organisation)),
            "state_counterpart" => Some(Self::StateCounterpart(organisation)),
            "partner" => Some(Self::Partner(organisation)),
            _ => None,
        }
    }

    /// The member for which this hat speaks, if it speaks for one.
    pub fn member(self) -> Option<OrganisationId> {
        match self {
            Self::FocalPoint(member) | Self::Alternate(member) => Some(member),
            Self::CoChair
            | Self::Secretariat
            | Self::StateCounterpart(_)
            | Self::Partner(_)
            | Self::Visitor
            | Self::System => None,
        }
    }

    /// R14: what members exchange is internal to these.
    pub fn is_inside(self) -> bool {
        match self {
            Self::CoChair
            | Self::Secretariat
            | Self::FocalPoint(_)
            | Self::Alternate(_)
            | Self::System => true,
            Self::StateCounterpart(_) | Self::Partner(_) | Self::Visitor => false,
        }
    }
}

/// A seat in a working group on the day of the act, under the hat that is worn (R23).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct GroupSeat {
    pub id: GroupId,
    /// Runs the group, which is not over.
    pub chairs: bool,
}

/// Somebody who acts, under one hat.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Absent for visitors and for the clock.
    pub person: Option<PersonId>,
    pub function: Option<FunctionId>,
    pub organisation: Option<OrganisationId>,
    pub hat: Hat,
    /// The working groups in which this hat sits today; a partner's seat ends with its group.
    pub groups: Vec<GroupSeat>,
}

impl Actor {
    /// The clock: jobs act as nobody.
    pub fn system() -> Self {
        Self {
            person: None,
            function: None,
            organisation: None,
            hat: Hat::System,
            groups: Vec::new(),
        }
    }

    /// Somebody who proved otherwise than by a session who they are, in their function for a member.
    pub fn speaking(
        person: PersonId,
        (function, hat): (FunctionId, Hat),
        member: OrganisationId,
    ) -> Self {
        Self {
            person: Some(person),
            function: Some(function),
            organisation: Some(member),
            hat,
            groups: Vec::new(),
        }
    }

    /// Somebody who is not signed in.
    pub fn visitor() -> Self {
        Self {
            person: None,
            function: None,
            organisation: None,
            hat: Hat::Visitor,
            groups: Vec::new(),
        }
    }

    /// Whether this is the person.
    pub fn is(&self, person: PersonId) -> bool {
        self.person == Some(person)
    }

    /// Whether this hat sits in the group today.
    pub fn sits_in(&self, group: GroupId) -> bool {
        self.groups.iter().any(|seat| seat.id == group)
    }

    /// R23: whether this hat runs the group today.
    pub fn chairs(&self, group: GroupId) -> bool {
        self.groups
            .iter()
            .any(|seat| seat.id == group && seat.chairs)
    }

    /// The person, for acts that only persons do.
    pub fn person(&self) -> Result<PersonId, Fault> {
        self.person
            .ok_or_else(|| Fault::new("this act needs a person"))
    }
}

/// What an act answers to an actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Yes,
    /// May know of it, may not do it: 403, and the reason beside the button.
    No(Why),
    /// May not know of it: 404.
    Unseen,
}

impl Verdict {
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }

    /// The reason beside the button.
    pub fn why(self) -> Option<Why> {
        match self {
            Self::No(why) => Some(why),
            Self::Yes | Self::Unseen => None,
        }
    }

    /// `Yes` for people inside the network (R14), `Unseen` for everybody else.
    pub fn inside(who: &Actor) -> Self {
        if who.hat.is_inside() {
            Self::Yes
        } else {
            Self::Unseen
        }
    }

    /// `Yes` for people inside, and for whoever outside sits in the group.
    pub fn inside_or_in(who: &Actor, group: Option<GroupId>) -> Self {
        match group {
            Some(group) if who.sits_in(group) => Self::Yes,
            Some(_) | None => Self::inside(who),
        }
    }

    /// What the secretariat does for the network, it and the chair do for a group (domain §2.5).
    pub fn secretariat_or_chair(who: &Actor, group: Option<GroupId>) -> Self {
        let Some(group) = group else {
            return Self::secretariat(who);
        };
        let holds = who.hat == Hat::Secretariat || who.chairs(group);
        Self::only(who, Why::OnlyTheSecretariatOrTheChair, holds)
    }

    /// What co-chairs do for the network, its chair does for a group (domain §2.5).
    pub fn co_chairs_or_chair(who: &Actor, group: Option<GroupId>) -> Self {
        let Some(group) = group else {
            return Self::co_chairs(who);
        };
        Self::only(who, Why::OnlyTheChairOfTheGroup, who.chairs(group))
    }

    /// `Yes` for everybody who signed in, partners and the state counterpart too.
    pub fn signed_in(who: &Actor) -> Self {
        match who.hat {
            Hat::CoChair
            | Hat::Secretariat
            | Hat::FocalPoint(_)
            | Hat::Alternate(_)
            | Hat::StateCounterpart(_)
            | Hat::Partner(_) => Self::Yes,
            Hat::Visitor | Hat::System => Self::Unseen,
        }
    }

    /// The secretariat alone; others inside are told so.
    pub fn secretariat(who: &Actor) -> Self {
        Self::only(
            who,
            Why::OnlyTheSecretariat,
            matches!(who.hat, Hat::Secretariat),
        )
    }

    /// Co-chairs alone; others inside are told so.
    pub fn co_chairs(who: &Actor) -> Self {
        Self::only(who, Why::OnlyCoChairs, matches!(who.hat, Hat::CoChair))
    }

    /// The clock alone; people inside are told so.
    pub fn of_the_clock(who: &Actor) -> Self {
        if who.hat == Hat::System {
            Self::Yes
        } else {
            Self::only(who, Why::OnlyTheClock, false)
        }
    }

    /// `Yes` if it holds; else people inside hear why, others nothing.
    pub fn only(who: &Actor, why: Why, holds: bool) -> Self {
        match (who.hat.is_inside(), holds) {
            (true, true) => Self::Yes,
            (true, false) => Self::No(why),
            (false, _) => Self::Unseen,
        }
    }
}

/// Why an actor may not do what they can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    OnlyTheSecretariat,
    OnlyCoChairs,
    OnlyThePresidingCoChair,
    OnlyFocalPoints,
    /// Not its alternates.
    OnlyTheFocalPoint,
    /// The secretariat and the co-chairs.
    OnlyTheOffice,
    OnlyThatMember,
    OnlyTheLead,
    OnlyTheStateCounterpart,
    OnlyThatPartner,
    OnlyOneself,
    OnlyTheClock,
    OnlyTheProposer,
    OnlyTheChairOfTheGroup,
    OnlyTheSecretariatOrTheChair,
}

/// Whether a record is read or held for writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grip {
    Look,
    Lock,
}

/// What acts are about: a record, or the network itself.
pub trait Subject: Sized + Send + Sync + 'static {
    /// What the path names; `()` for the network.
    type Key: Key;
    /// The word in `event.subject_kind`.
    const KIND: &'static str;

    /// The row's number, absent for the network.
    fn id(&self) -> Option<i64>;

    /// Loads the record as it is now; with [`Grip::Lock`] nobody else changes it until the act ends.
    fn load(
        db: &mut PgConnection,
        key: Self::Key,
        grip: Grip,
    ) -> impl Future<Output = Result<Option<Self>, Fault>> + Send;

    /// The cases that the access table tells apart, each with its label, for organisation 1 and person 1.
    fn cases() -> Vec<(&'static str, Self)>;
}

/// What a path may name.
pub trait Key: Copy + Send + Sync + 'static {
    /// `None` when the text names nothing of this kind.
    fn parse(text: Option<&str>) -> Option<Self>;
}

impl Key for () {
    fn parse(_: Option<&str>) -> Option<Self> {
        Some(())
    }
}

/// Reads a row's number from a path: one name for one thing, so neither "+7" nor "007".
pub fn row_number(text: Option<&str>) -> Option<i64> {
    let text = text?;
    let id: i64 = text.parse().ok()?;
    (id > 0 && id.to_string() == text).then_some(id)
}

/// The network as such: what is planned, listed or founded is about it.
pub struct Network;

impl Subject for Network {
    type Key = ();
    const KIND: &'static str = "network";

    fn id(&self) -> Option<i64> {
        None
    }

    async fn load(_: &mut PgConnection, (): (), _: Grip) -> Result<Option<Self>, Fault> {
        Ok(Some(Self))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![("", Self)]
    }
}

/// Something that a person does, or looks at.
pub trait Act: Send + Sync + 'static {
    type Subject: Subject;
    /// As the event says it: `decision.adopt`.
    const NAME: &'static str;

    /// May this actor do it to this subject? About who and whose, never about states: those are rules.
    fn verdict(who: &Actor, subject: &Self::Subject) -> Verdict;
}

/// Writes an act down: its name, what it is about, and its verdict.
macro_rules! act {
    ($(#[$doc:meta])* $act:ident on $subject:ty, $name:literal, $verdict:expr) => {
        $(#[$doc])*
        pub(crate) struct $act;

        impl $crate::base::access::Act for $act {
            type Subject = $subject;
            const NAME: &'static str = $name;

            fn verdict(
                who: &$crate::base::access::Actor,
                subject: &$subject,
            ) -> $crate::base::access::Verdict {
                let judge: fn(
                    &$crate::base::access::Actor,
                    &$subject,
                ) -> $crate::base::access::Verdict = $verdict;
                judge(who, subject)
            }
        }
    };
}
pub(crate) use act;
