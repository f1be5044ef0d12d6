use super::super::model::Meeting;
use super::model::{File, Proposal};
use crate::base::access::{Actor, Hat, Verdict, Why, act};

/// The office, and the member that proposed it: to others it is nothing until it stands on the agenda.
fn see(who: &Actor, proposal: &Proposal) -> Verdict {
    let holds = match who.hat {
        Hat::Secretariat | Hat::CoChair => true,
        Hat::FocalPoint(member) | Hat::Alternate(member) => member == proposal.member,
        Hat::StateCounterpart(_) | Hat::Partner(_) | Hat::Visitor | Hat::System => false,
    };
    if holds { Verdict::Yes } else { Verdict::Unseen }
}

/// An act on a proposal that the actor sees.
fn seen_and(who: &Actor, proposal: &Proposal, verdict: Verdict) -> Verdict {
    match see(who, proposal) {
        Verdict::Yes => verdict,
        hidden @ (Verdict::No(_) | Verdict::Unseen) => hidden,
    }
}

fn own(who: &Actor, holds: bool) -> Verdict {
    Verdict::only(who, Why::OnlyTheFocalPoint, holds)
}

act!(
    /// R9: a member's focal point or alternate.
    ProposeItem on Meeting, "item_proposal.make", |who, _| own(who, who.hat.member().is_some())
);
act!(ListProposals on Meeting, "item_proposal.list", |who, _| Verdict::inside(who));
act!(SeeProposal on Proposal, "item_proposal.see", see);
act!(
    /// R9: accepted, merged or declined.
    AnswerProposal on Proposal, "item_proposal.answer", |who, proposal| seen_and(who, proposal, Verdict::secretariat(who))
);
act!(
    /// What comes after the call.
    AgreeToLate on Proposal, "item_proposal.agree", |who, proposal| seen_and(who, proposal, Verdict::co_chairs(who))
);
act!(
    WithdrawProposal on Proposal, "item_proposal.withdraw",
    |who, proposal| seen_and(who, proposal, own(who, who.hat.member() == Some(proposal.member)))
);
act!(ReadFile on File, "item_proposal.read_file", |who, file| see(who, &file.proposal));
