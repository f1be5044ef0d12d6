use super::export::Export;
use super::frameworks::{Framework, Outcome};
use super::funding::Proposal;
use super::model::{Activity, Heading, Import};
use crate::base::access::{Actor, Hat, Network, Verdict, Why, act};

act!(SeeWorkplan on Network, "workplan.list", |who, _| Verdict::inside(who));
act!(
    /// The secretariat keeps the structure.
    ShapeWorkplan on Network, "workplan.shape", |who, _| Verdict::secretariat(who)
);
act!(RenameHeading on Heading, "workplan.rename", |who, _| Verdict::secretariat(who));
act!(
    /// Members approve it by a decision; the secretariat says by which.
    ApproveWorkplan on Network, "workplan.approve", |who, _| Verdict::secretariat(who)
);
act!(AddActivity on Network, "workplan.add", |who, _| Verdict::secretariat(who));
act!(SeeActivity on Activity, "workplan_activity.see", |who, _| Verdict::inside(who));
act!(PlanActivity on Activity, "workplan_activity.plan", |who, _| Verdict::secretariat(who));
act!(
    /// R15: a member edits its own lines and no other.
    KeepLine on Activity, "workplan_activity.keep", |who, activity| Verdict::only(
        who,
        Why::OnlyTheLead,
        is_lead(who, activity),
    )
);
act!(TakeOut on Activity, "workplan_activity.take_out", |who, _| Verdict::secretariat(who));
act!(LinkAction on Activity, "workplan_activity.link", keeper);
act!(UnlinkAction on Activity, "workplan_activity.unlink", keeper);
act!(SendSheet on Network, "workplan.send_sheet", |who, _| Verdict::secretariat(who));
act!(SeeSheet on Import, "workplan_import.see", |who, _| Verdict::secretariat(who));
act!(TakeInSheet on Import, "workplan_import.carry_out", |who, _| Verdict::secretariat(who));
act!(
    /// T7: whoever is inside may take it along; the record keeps who did.
    ExportWorkplan on Network, "workplan.export", |who, _| Verdict::inside(who)
);
act!(
    /// Whoever took it along fetches it, and nobody else.
    FetchWorkplan on Export, "workplan.fetch_export", |who, export| {
        if who.is(export.person) { Verdict::inside(who) } else { Verdict::Unseen }
    }
);

act!(
    /// R17: in what the workplan may be anchored is everybody's inside.
    SeeFrameworks on Network, "cooperation_framework.list", |who, _| Verdict::inside(who)
);
act!(AddFramework on Network, "cooperation_framework.add", |who, _| Verdict::secretariat(who));
act!(CorrectFramework on Framework, "cooperation_framework.correct", |who, _| Verdict::secretariat(who));
act!(AddFrameworkOutcome on Framework, "cooperation_framework.add_outcome", |who, _| Verdict::secretariat(who));
act!(CorrectFrameworkOutcome on Outcome, "framework_outcome.correct", |who, _| Verdict::secretariat(who));

act!(
    /// T4: the pipeline is everybody's inside.
    SeeFunding on Network, "funding_proposal.list", |who, _| Verdict::inside(who)
);
act!(
    /// A focal point for its own member; the secretariat for any.
    AddProposal on Network, "funding_proposal.add", |who, _| Verdict::only(
        who,
        Why::OnlyTheFocalPoint,
        who.hat == Hat::Secretariat || who.hat.member().is_some(),
    )
);
act!(SeeProposal on Proposal, "funding_proposal.see", |who, _| Verdict::inside(who));
act!(KeepProposal on Proposal, "funding_proposal.keep", proposer);
act!(AdvanceProposal on Proposal, "funding_proposal.advance", proposer);

fn proposer(who: &Actor, proposal: &Proposal) -> Verdict {
    Verdict::only(
        who,
        Why::OnlyTheLead,
        who.hat == Hat::Secretariat || who.hat.member() == Some(proposal.lead),
    )
}

fn is_lead(who: &Actor, activity: &Activity) -> bool {
    who.hat.member() == Some(activity.lead)
}

fn keeper(who: &Actor, activity: &Activity) -> Verdict {
    Verdict::only(
        who,
        Why::OnlyTheLead,
        who.hat == Hat::Secretariat || is_lead(who, activity),
    )
}
