use super::super::model::Action;
use crate::base::access::{Actor, Hat, Verdict, Why, act};

act!(
    /// R12: its lead, with a reason.
    ProposeDue on Action, "action.propose_due", |who, action| Verdict::only(
        who,
        Why::OnlyTheLead,
        who.hat.member() == Some(action.lead),
    )
);
act!(AgreeDue on Action, "action.agree_due", |who, _| Verdict::co_chairs(who));
act!(DeclineDue on Action, "action.decline_due", |who, _| Verdict::co_chairs(who));
act!(HoldAction on Action, "action.hold", office);
act!(ResumeAction on Action, "action.resume", office);
act!(
    /// domain §4: called off by a co-chair, or by a decision.
    CancelAction on Action, "action.cancel", |who, _| Verdict::co_chairs(who)
);

fn office(who: &Actor, _: &Action) -> Verdict {
    Verdict::only(
        who,
        Why::OnlyTheSecretariat,
        matches!(who.hat, Hat::Secretariat | Hat::CoChair),
    )
}
