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
act!(
    /// R18: those who are absent still have their say in a window.
    AdoptProvisionally on Decision, "decision.adopt_provisionally", presides
);
act!(
    /// domain §2.5: a co-chair, or the secretariat with a co-chair's recorded authorisation.
    OpenSilence on Decision, "decision.open_silence", chair_or_secretariat
);
act!(ExtendSilence on Decision, "decision.extend_silence", |who, _| Verdict::co_chairs(who));
act!(
    /// After an objection was lifted.
    ResumeSilence on Decision, "decision.resume_silence", |who, _| Verdict::co_chairs(who)
);
act!(
    /// On a co-chair's instruction, which is recorded.
    Amend on Decision, "decision.amend", |who, _| Verdict::secretariat(who)
);
act!(FixText on Decision, "decision.fix_text", |who, _| Verdict::secretariat(who));
act!(
    /// A member takes a correction of form for more than that.
    ContestFix on Decision, "decision.contest_fix", |who, _| Verdict::only(
        who,
        Why::OnlyFocalPoints,
        who.hat.member().is_some(),
    )
);
act!(
    /// I22: a member that no mail has reached is served otherwise, with evidence.
    ServeMember on Decision, "decision.serve_member", |who, _| Verdict::secretariat(who)
);
act!(
    /// I5: too late to count, kept all the same.
    StateLate on Decision, "decision.state_late", |who, _| Verdict::only(
        who,
        Why::OnlyFocalPoints,
        who.hat.member().is_some(),
    )
);
act!(CloseWithoutConsensus on Decision, "decision.close_without_consensus", presides);
act!(
    /// What the clock finds at a deadline, or when a gate is cleared.
    Settle on Decision, "decision.settle", |who, _| if who.hat == Hat::System {
        Verdict::Yes
    } else {
        Verdict::only(who, Why::OnlyTheClock, false)
    }
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

fn chair_or_secretariat(who: &Actor, _: &Decision) -> Verdict {
    Verdict::only(
        who,
        Why::OnlyCoChairs,
        matches!(who.hat, Hat::CoChair | Hat::Secretariat),
    )
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
