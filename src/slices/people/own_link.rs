//! A link by which its reader answers from a letter for a member: whose it is, and whether it still opens anything. What
//! else its page asks for (a version, a revision, a day), each room's own rule says.
use chrono::{DateTime, Utc};

use crate::base::access::{Actor, Hat};
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::base::outbox::MailId;

/// As its row has it, before its room says which member it asks.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(super) id: i64,
    /// The letter that carried it.
    pub(crate) mail: MailId,
    pub(super) person: PersonId,
    /// For whom its reader speaks today, focal points first.
    pub(super) functions: Vec<Function>,
    pub(super) revoked: bool,
    pub(super) opened: bool,
    pub(super) until: DateTime<Utc>,
}

/// One function of its reader.
#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct Function {
    pub(super) id: FunctionId,
    pub(super) kind: String,
    pub(super) organisation: OrganisationId,
}

impl Found {
    pub(crate) fn of(self, member: OrganisationId) -> AnswerLink {
        let speaks = self
            .functions
            .iter()
            .find(|one| one.organisation == member)
            .and_then(|one| Some((one.id, Hat::of_function(&one.kind, member)?)));
        AnswerLink {
            id: self.id,
            person: self.person,
            member,
            speaks,
            revoked: self.revoked,
            opened: self.opened,
            until: self.until,
        }
    }
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

    fn found(kinds: &[(&str, i64)]) -> Found {
        Found {
            id: 1,
            mail: MailId::from(1),
            person: PersonId::from(10),
            functions: (1..)
                .zip(kinds)
                .map(|(id, (kind, organisation))| Function {
                    id: FunctionId::from(id),
                    kind: (*kind).to_owned(),
                    organisation: OrganisationId::from(*organisation),
                })
                .collect(),
            revoked: false,
            opened: false,
            until: at(),
        }
    }

    #[test]
    fn a_link_opens_for_whoever_speaks_for_its_member_until_its_end() {
        let member = OrganisationId::from(6);
        let link = found(&[("alternate", 5), ("focal_point", 6), ("alternate", 6)]).of(member);
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
        let of_another = found(&[("focal_point", 5)]).of(member);
        assert!(!of_another.opens(before) && of_another.actor().is_err());
        let revoked = AnswerLink {
            revoked: true,
            ..AnswerLink::sample(at())
        };
        assert!(!revoked.opens(before) && !revoked.stands());
    }
}
