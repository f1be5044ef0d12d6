use super::follow_up::Export;
use super::model::Action;
use crate::base::access::{Actor, Hat, Network, Verdict, Why, act};
use crate::slices::decisions::Decision;
use crate::slices::meetings::{Item, Meeting};

act!(SeeFollowUp on Network, "action.list", |who, _| Verdict::inside(who));
act!(
    /// T1: whoever is inside may take it along; the record keeps who did.
    ExportActions on Network, "action.export", |who, _| Verdict::inside(who)
);
act!(
    /// Whoever took it along fetches it, and nobody else.
    FetchActions on Export, "action.fetch_export", |who, export| {
        if who.is(export.person) { Verdict::inside(who) } else { Verdict::Unseen }
    }
);
act!(
    /// domain §4: the matrix as the meeting reviews it, on paper.
    PrintFollowUp on Network, "action.print", |who, _| Verdict::inside(who)
);
act!(SeeActionsOf on Decision, "action.list_of_decision", |who, _| Verdict::inside(who));
act!(
    /// R12
    ProposeAction on Decision, "action.propose", |who, _| Verdict::secretariat(who)
);
act!(
    /// R12: said out loud, with its reason.
    FindNoAction on Decision, "action.none_required", |who, _| Verdict::secretariat(who)
);
act!(SeeActionsOfItem on Item, "action.list_of_item", |who, _| Verdict::inside(who));
act!(
    /// R12: what a meeting asked for, without a decision.
    ProposeFromItem on Item, "action.propose_from_item", |who, _| Verdict::secretariat(who)
);
act!(
    /// Who of the lead does it is the lead's own to say; the secretariat keeps the marks (M5).
    DescribeAction on Action, "action.describe", |who, action| Verdict::only(
        who,
        Why::OnlyTheLead,
        who.hat == Hat::Secretariat || who.hat.member() == Some(action.lead),
    )
);
act!(SeeReview on Meeting, "action.see_review", |who, _| Verdict::inside(who));
act!(
    /// domain §4: what is said is taken down by the secretariat, or by a co-chair.
    TakeRemarks on Meeting, "action.take_remarks", |who, _| office(who)
);
act!(CloseReview on Meeting, "action.close_review", |who, _| office(who));
act!(SeeAction on Action, "action.see", |who, _| Verdict::inside(who));
act!(
    /// I12, R21
    AcceptAction on Action, "action.accept", lead_only
);
act!(DeclineAction on Action, "action.decline", lead_only);
act!(ReportProgress on Action, "action.report", lead_only);
act!(ReassignAction on Action, "action.reassign", |who, _| Verdict::secretariat(who));
act!(VerifyAction on Action, "action.verify", |who, _| Verdict::secretariat(who));
act!(
    ReopenAction on Action, "action.reopen", |who, _| Verdict::only(
        who,
        Why::OnlyTheSecretariat,
        matches!(who.hat, Hat::Secretariat | Hat::CoChair),
    )
);

fn office(who: &Actor) -> Verdict {
    Verdict::only(
        who,
        Why::OnlyTheSecretariat,
        matches!(who.hat, Hat::Secretariat | Hat::CoChair),
    )
}

fn lead_only(who: &Actor, action: &Action) -> Verdict {
    Verdict::only(who, Why::OnlyTheLead, who.hat.member() == Some(action.lead))
}
