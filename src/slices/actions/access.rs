use super::model::Action;
use crate::base::access::{Actor, Hat, Network, Verdict, Why, act};
use crate::slices::decisions::Decision;

act!(SeeFollowUp on Network, "action.list", |who, _| Verdict::inside(who));
act!(SeeActionsOf on Decision, "action.list_of_decision", |who, _| Verdict::inside(who));
act!(
    /// R12
    ProposeAction on Decision, "action.propose", |who, _| Verdict::secretariat(who)
);
act!(
    /// R12: said out loud, with its reason.
    FindNoAction on Decision, "action.none_required", |who, _| Verdict::secretariat(who)
);
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

fn lead_only(who: &Actor, action: &Action) -> Verdict {
    Verdict::only(who, Why::OnlyTheLead, who.hat.member() == Some(action.lead))
}
