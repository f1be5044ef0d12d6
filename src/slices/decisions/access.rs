use super::model::Decision;
use super::register::Export;
use crate::base::access::{Actor, Hat, Network, Verdict, Why, act};

act!(SeeDecisions on Network, "decision.list", |who, _| Verdict::inside(who));
act!(
    /// R14: what leaves the house in a file is recorded.
    ExportDecisions on Network, "decision.export", |who, _| Verdict::inside(who)
);
act!(
    /// Whoever took the register along fetches it, and nobody else.
    FetchExport on Export, "decision.fetch_export", |who, export| {
        if who.is(export.person) { Verdict::inside(who) } else { Verdict::Unseen }
    }
);
act!(
    /// domain §2.3: the secretariat, or a focal point as proposer.
    DraftDecision on Network, "decision.draft", |who, _| Verdict::only(
        who,
        Why::OnlyFocalPoints,
        who.hat == Hat::Secretariat || who.hat.member().is_some(),
    )
);
act!(SeeDecision on Decision, "decision.see", |who, _| Verdict::inside(who));
act!(ReadRecord on Decision, "decision.read_record", |who, _| Verdict::inside(who));
act!(
    /// M5: with the objectives that it serves.
    MarkDecision on Decision, "decision.mark", |who, decision| Verdict::only(
        who,
        Why::OnlyTheProposer,
        is_proposer(who, decision),
    )
);
act!(
    EditDecision on Decision, "decision.edit", |who, decision| Verdict::only(
        who,
        Why::OnlyTheProposer,
        is_proposer(who, decision),
    )
);
act!(
    /// R19: any member, and the co-chairs, may find that it concerns the state.
    RaiseToState on Decision, "decision.raise_to_state", |who, _| Verdict::inside(who)
);
act!(
    /// R19: lowered by co-chairs only, with a reason.
    FindNotRelevant on Decision, "decision.find_not_relevant", |who, _| Verdict::co_chairs(who)
);
act!(TableDecision on Decision, "decision.table", |who, _| Verdict::secretariat(who));
act!(
    /// R5: the co-chair who presides.
    OpenInSession on Decision, "decision.open_in_session", presides
);
act!(
    /// I4: a member's own people.
    RecordPosition on Decision, "decision.record_position", |who, _| Verdict::only(
        who,
        Why::OnlyFocalPoints,
        who.hat.member().is_some(),
    )
);
act!(
    /// I4: what a member said elsewhere, with evidence; the member is told.
    RecordOnBehalf on Decision, "decision.record_on_behalf", |who, _| Verdict::secretariat(who)
);
act!(
    /// R5, R18: the presiding co-chair declares consensus.
    Adopt on Decision, "decision.adopt", presides
);
act!(Defer on Decision, "decision.defer", presides);
act!(
    Withdraw on Decision, "decision.withdraw", |who, decision| Verdict::only(
        who,
        Why::OnlyTheProposer,
        who.hat == Hat::CoChair || is_proposer(who, decision),
    )
);

/// The member that proposes it, or the secretariat that writes for it.
fn is_proposer(who: &Actor, decision: &Decision) -> bool {
    who.hat == Hat::Secretariat || who.hat.member() == Some(decision.proposed_by)
}

/// R5: who opened the meeting presides; before, any co-chair.
fn presides(who: &Actor, decision: &Decision) -> Verdict {
    match (who.hat, decision.presiding) {
        (Hat::CoChair, Some(presiding)) => {
            Verdict::only(who, Why::OnlyThePresidingCoChair, who.is(presiding))
        }
        _ => Verdict::co_chairs(who),
    }
}
