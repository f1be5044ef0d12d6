//! What a proposal allows. The same refusals explain the forms and the missing buttons.
use super::model::{Details, Fund, Proposal, Stage, Step, Sum};
use crate::base::access::{Actor, Hat};
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NotNext,
    Ended,
    /// The trust fund pays for joint programmes.
    NotJoint,
    LeadJoins,
    NoDonor,
    NoSum,
    NoReason,
    /// A member leads its own proposals.
    OnlyOwn,
    /// Somebody saved it meanwhile.
    ChangedMeanwhile,
}

type Allowed = Result<(), Refusal>;

/// What is typed fits together; a proposal that is already submitted stays joint.
pub(crate) fn details(who: &Actor, details: &Details, stage: Stage) -> Allowed {
    if details.partners.contains(&details.lead) {
        return Err(Refusal::LeadJoins);
    }
    if details.fund == Fund::Other && details.donor.is_none() {
        return Err(Refusal::NoDonor);
    }
    if who.hat != Hat::Secretariat && who.hat.member() != Some(details.lead) {
        return Err(Refusal::OnlyOwn);
    }
    if stage == Stage::Submitted {
        joint(details.fund, details.partners.len())?;
    }
    Ok(())
}

fn joint(fund: Fund, partners: usize) -> Allowed {
    match fund {
        Fund::Mptf if partners == 0 => Err(Refusal::NotJoint),
        Fund::Mptf | Fund::Other => Ok(()),
    }
}

/// Until it has ended, by one after the other.
pub(crate) fn save(proposal: &Proposal, revision: Option<i32>) -> Allowed {
    open(proposal)?;
    if revision == Some(proposal.revision) {
        Ok(())
    } else {
        Err(Refusal::ChangedMeanwhile)
    }
}

pub(crate) fn open(proposal: &Proposal) -> Allowed {
    if proposal.stage.has_ended() {
        Err(Refusal::Ended)
    } else {
        Ok(())
    }
}

/// What ends without money, or goes back, says why; what is granted says how much.
pub(crate) fn step(proposal: &Proposal, step: &Step) -> Allowed {
    open(proposal)?;
    if !proposal.stage.next().contains(&step.to) {
        return Err(Refusal::NotNext);
    }
    match step.to {
        Stage::Submitted => joint(proposal.fund, proposal.partners.len()),
        Stage::Granted if step.granted.is_none() => Err(Refusal::NoSum),
        Stage::Declined | Stage::Withdrawn if step.note.is_none() => Err(Refusal::NoReason),
        Stage::ConceptNote if proposal.stage == Stage::Submitted && step.note.is_none() => {
            Err(Refusal::NoReason)
        }
        Stage::Idea | Stage::ConceptNote | Stage::Granted | Stage::Declined | Stage::Withdrawn => {
            Ok(())
        }
    }
}

/// What is asked for and not yet answered, what of it lies with donors, and what was granted.
pub(crate) fn totals(sums: &[Sum]) -> (i64, i64, i64) {
    let sum = |holds: fn(Stage) -> bool, what: fn(&Sum) -> i64| -> i64 {
        sums.iter().filter(|one| holds(one.stage)).map(what).sum()
    };
    (
        sum(|stage| !stage.has_ended(), |one| one.asked),
        sum(|stage| stage == Stage::Submitted, |one| one.asked),
        sum(|stage| stage == Stage::Granted, |one| one.granted),
    )
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotNext => t.funding_refused_not_next(),
            Self::Ended => t.funding_refused_ended(),
            Self::NotJoint => t.funding_refused_not_joint(),
            Self::LeadJoins => t.workplan_refused_lead_contributes(),
            Self::NoDonor => t.funding_refused_no_donor(),
            Self::NoSum => t.funding_refused_no_sum(),
            Self::NoReason => t.funding_refused_no_reason(),
            Self::OnlyOwn => t.funding_refused_only_own(),
            Self::ChangedMeanwhile => t.funding_refused_changed(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::model::Member;
    use super::super::model::ProposalId;
    use super::*;
    use crate::base::ids::{FunctionId, OrganisationId, PersonId};
    use crate::base::words::Word as _;
    use proptest::prelude::*;

    const FAO: OrganisationId = OrganisationId(6);
    const ILO: OrganisationId = OrganisationId(9);

    fn proposal(fund: Fund, stage: Stage, partners: &[OrganisationId]) -> Proposal {
        let member = |id: &OrganisationId| Member {
            id: *id,
            acronym: String::new(),
        };
        Proposal {
            id: ProposalId(1),
            title: "Desks".to_owned(),
            fund,
            donor: None,
            lead: FAO,
            lead_acronym: "FAO".to_owned(),
            partners: partners.iter().map(member).collect(),
            aim: None,
            decision: None,
            asked: 10,
            granted: None,
            stage,
            stage_on: chrono::NaiveDate::default(),
            note: None,
            revision: 3,
        }
    }

    fn to(to: Stage, granted: Option<i64>, note: Option<&str>) -> Step {
        Step {
            to,
            granted,
            note: note.map(ToOwned::to_owned),
        }
    }

    fn typed(fund: Fund, donor: Option<&str>, partners: &[OrganisationId]) -> Details {
        Details {
            title: String::new(),
            fund,
            donor: donor.map(ToOwned::to_owned),
            lead: FAO,
            partners: partners.to_vec(),
            activity: None,
            decision: None,
            asked: 10,
        }
    }

    #[test]
    fn the_trust_fund_is_asked_together_or_not_at_all() {
        let alone = proposal(Fund::Mptf, Stage::ConceptNote, &[]);
        let joint = proposal(Fund::Mptf, Stage::ConceptNote, &[ILO]);
        let other = proposal(Fund::Other, Stage::ConceptNote, &[]);
        let submitted = to(Stage::Submitted, None, None);
        assert_eq!(step(&alone, &submitted), Err(Refusal::NotJoint));
        assert_eq!(step(&joint, &submitted), Ok(()));
        assert_eq!(step(&other, &submitted), Ok(()));
    }

    #[test]
    fn an_answer_says_how_much_or_why_not() {
        let lies = proposal(Fund::Other, Stage::Submitted, &[]);
        assert_eq!(
            step(&lies, &to(Stage::Granted, None, None)),
            Err(Refusal::NoSum)
        );
        assert_eq!(step(&lies, &to(Stage::Granted, Some(5), None)), Ok(()));
        for end in [Stage::Declined, Stage::Withdrawn, Stage::ConceptNote] {
            assert_eq!(step(&lies, &to(end, None, None)), Err(Refusal::NoReason));
            assert_eq!(step(&lies, &to(end, None, Some("Too dear"))), Ok(()));
        }
        let idea = proposal(Fund::Other, Stage::Idea, &[]);
        assert_eq!(step(&idea, &to(Stage::ConceptNote, None, None)), Ok(()));
    }

    #[test]
    fn details_fit_together() {
        let speaker = |member| {
            let hat = Hat::FocalPoint(member);
            Actor::speaking(PersonId(1), (FunctionId(1), hat), member)
        };
        let (fao, ilo) = (speaker(FAO), speaker(ILO));
        let mptf = typed(Fund::Mptf, None, &[]);
        assert_eq!(details(&fao, &mptf, Stage::ConceptNote), Ok(()));
        assert_eq!(
            details(&fao, &mptf, Stage::Submitted),
            Err(Refusal::NotJoint)
        );
        assert_eq!(details(&ilo, &mptf, Stage::Idea), Err(Refusal::OnlyOwn));
        assert_eq!(
            details(&fao, &typed(Fund::Other, None, &[ILO]), Stage::Idea),
            Err(Refusal::NoDonor)
        );
        assert_eq!(
            details(&fao, &typed(Fund::Other, Some("Bank"), &[FAO]), Stage::Idea),
            Err(Refusal::LeadJoins)
        );
    }

    proptest! {
        #[test]
        fn what_has_ended_stays(at in 0..Stage::ALL.len(), next in 0..Stage::ALL.len(), revision in 0..6) {
            let (stage, next) = (Stage::ALL[at], Stage::ALL[next]);
            let held = proposal(Fund::Mptf, stage, &[ILO]);
            let whole = to(next, Some(1), Some("why"));
            prop_assert_eq!(step(&held, &whole).is_ok(), stage.next().contains(&next));
            prop_assert_eq!(save(&held, Some(revision)).is_ok(), !stage.has_ended() && revision == 3);
        }

        #[test]
        fn nothing_is_counted_twice(sums in prop::collection::vec((0..Stage::ALL.len(), 0..1000_i64, 0..1000_i64), 0..12)) {
            let all: Vec<Sum> = sums.iter().map(|(at, asked, granted)| Sum { stage: Stage::ALL[*at], asked: *asked, granted: *granted }).collect();
            let (open, submitted, granted) = totals(&all);
            prop_assert!(submitted <= open);
            prop_assert!(open <= all.iter().map(|one| one.asked).sum());
            prop_assert!(granted <= all.iter().map(|one| one.granted).sum());
        }
    }
}
