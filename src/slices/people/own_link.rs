//! A link by which its reader answers from a letter for a member: whose it is, and whether it still opens anything. What
//! else its page asks for (a version, a revision, a day), each room's own rule says.
use chrono::{DateTime, Utc};

use crate::base::access::{Actor, Hat};
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};

/// One function in which its reader speaks for a member today.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Speaking {
    id: FunctionId,
    kind: String,
    organisation: OrganisationId,
}

/// A link as it stands now, for one member.
#[derive(Clone, Debug)]
pub(crate) struct AnswerLink {
    pub(crate) id: i64,
    pub(crate) person: PersonId,
    pub(crate) member: OrganisationId,
    /// As which its reader speaks for the member today; nobody whose function has ended.
    pub(crate) speaks: Option<(FunctionId, Hat)>,
    pub(crate) revoked: bool,
    pub(crate) opened: bool,
    pub(crate) until: DateTime<Utc>,
}

impl AnswerLink {
    /// As `answer_link_by` has it, for the member that its letter asks: `functions` name focal points first.
    pub(crate) fn of(
        (id, person, member): (i64, PersonId, OrganisationId),
        functions: &[Speaking],
        (revoked, opened, until): (bool, bool, DateTime<Utc>),
    ) -> Self {
        let speaks = functions
            .iter()
            .find(|one| one.organisation == member)
            .and_then(|one| Some((one.id, Hat::of_function(&one.kind, member)?)));
        Self {
            id,
            person,
            member,
            speaks,
            revoked,
            opened,
            until,
        }
    }

    /// Its reader, acting for the member.
    pub(crate) fn actor(&self) -> Result<Actor, Fault> {
        let speaks = self
            .speaks
            .ok_or_else(|| Fault::new("a link without a speaker"))?;
        Ok(Actor::speaking(self.person, speaks, self.member))
    }

    /// Its reader still speaks for the member, and nobody took it back.
    pub(crate) fn stands(&self) -> bool {
        !self.revoked && self.speaks.is_some()
    }

    /// Until its end: at that very instant it is over.
    pub(crate) fn opens(&self, now: Instant) -> bool {
        self.stands() && now < self.until
    }

    /// Of FAO's focal point, for the samples and the tests of the rooms.
    pub(crate) fn sample(until: Instant) -> Self {
        let member = OrganisationId::from(6);
        Self {
            id: 1,
            person: PersonId::from(10),
            member,
            speaks: Some((FunctionId::from(10), Hat::FocalPoint(member))),
            revoked: false,
            opened: true,
            until,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    fn at() -> Instant {
        DateTime::from_timestamp(1_800_000_000, 0).unwrap()
    }

    fn link(kinds: &[(&str, i64)], member: OrganisationId) -> AnswerLink {
        let functions: Vec<Speaking> = (1..)
            .zip(kinds)
            .map(|(id, (kind, organisation))| Speaking {
                id: FunctionId::from(id),
                kind: (*kind).to_owned(),
                organisation: OrganisationId::from(*organisation),
            })
            .collect();
        let person = PersonId::from(10);
        AnswerLink::of((1, person, member), &functions, (false, false, at()))
    }

    #[test]
    fn a_link_opens_for_whoever_speaks_for_its_member_until_its_end() {
        let member = OrganisationId::from(6);
        let link = link(
            &[("alternate", 5), ("focal_point", 6), ("alternate", 6)],
            member,
        );
        assert_eq!(
            link.speaks,
            Some((FunctionId::from(2), Hat::FocalPoint(member)))
        );
        assert!(link.opens(at() - TimeDelta::milliseconds(1)));
        assert!(!link.opens(at()), "at that instant it is over");
        assert!(link.stands() && link.actor().is_ok());
    }

    #[test]
    fn whatever_ends_a_link_ends_it_before_its_time() {
        let member = OrganisationId::from(6);
        let before = at() - TimeDelta::hours(1);
        let of_another = link(&[("focal_point", 5)], member);
        assert!(!of_another.opens(before) && of_another.actor().is_err());
        let revoked = AnswerLink {
            revoked: true,
            ..AnswerLink::sample(at())
        };
        assert!(!revoked.opens(before) && !revoked.stands());
    }
}
