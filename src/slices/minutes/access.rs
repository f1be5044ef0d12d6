use super::model::{Comment, Entry, Minutes, Remark};
use crate::base::access::{Actor, Hat, Verdict, Why, act};
use crate::slices::meetings::Meeting;

act!(
    /// Drafts are the office's own; circulated minutes are every member's.
    SeeMinutes on Minutes, "minutes.see", |who, minutes| {
        if minutes.state.is_circulated() {
            Verdict::inside(who)
        } else {
            office(who)
        }
    }
);
act!(
    /// R11
    BeginMinutes on Meeting, "minutes.begin", |who, _| Verdict::secretariat(who)
);
act!(SeeEntry on Entry, "minutes.see_entry", |who, _| secretariat_only(who));
act!(EditEntry on Entry, "minutes.edit", |who, _| secretariat_only(who));
act!(RestoreEntry on Entry, "minutes.restore", |who, _| secretariat_only(who));
act!(SubmitMinutes on Minutes, "minutes.submit", |who, _| secretariat_only(who));
act!(ReturnMinutes on Minutes, "minutes.return", |who, _| co_chairs_only(who));
act!(RemarkOnMinutes on Minutes, "minutes.remark", |who, _| co_chairs_only(who));
act!(
    /// The secretariat has done it, or a co-chair no longer asks for it.
    ResolveRemark on Remark, "minutes.resolve_remark", |who, _| office(who)
);
act!(
    /// A co-chair clears before anything leaves the house.
    ClearMinutes on Minutes, "minutes.clear", |who, _| co_chairs_only(who)
);
act!(CirculateMinutes on Minutes, "minutes.circulate", |who, _| secretariat_only(who));
act!(
    /// Members that were at the table comment; the others ask (a rule).
    CommentOnMinutes on Minutes, "minutes.comment", |who, minutes| members_only(who, minutes)
);
act!(AskForCorrection on Minutes, "minutes.ask_for_correction", |who, minutes| members_only(who, minutes));
act!(
    WithdrawComment on Comment, "minutes.withdraw_comment", |who, comment| {
        Verdict::only(who, Why::OnlyThatMember, who.hat.member() == Some(comment.member))
    }
);
act!(
    ObjectToComment on Comment, "minutes.object", |who, _| {
        Verdict::only(who, Why::OnlyFocalPoints, who.hat.member().is_some())
    }
);
act!(AnswerComment on Comment, "minutes.answer", |who, _| Verdict::secretariat(who));
act!(
    /// Where secretariat and member, or two members, do not agree.
    RuleOnComment on Comment, "minutes.rule", |who, _| Verdict::co_chairs(who)
);
act!(ConsolidateMinutes on Minutes, "minutes.consolidate", |who, _| secretariat_only(who));
act!(ApproveMinutes on Minutes, "minutes.approve", |who, _| co_chairs_only(who));
act!(
    /// No comment came: the clock approves.
    ApproveUncommented on Minutes, "minutes.approve_uncommented", |who, _| match who.hat {
        Hat::System => Verdict::Yes,
        Hat::CoChair
        | Hat::Secretariat
        | Hat::FocalPoint(_)
        | Hat::Alternate(_)
        | Hat::StateCounterpart(_)
        | Hat::Partner(_)
        | Hat::Visitor => Verdict::only(who, Why::OnlyTheClock, false),
    }
);
act!(DisseminateMinutes on Minutes, "minutes.disseminate", |who, _| secretariat_only(who));
act!(IssueCorrigendum on Minutes, "minutes.issue_corrigendum", |who, _| secretariat_only(who));

/// Secretariat and co-chairs; nobody else knows of a draft.
fn office(who: &Actor) -> Verdict {
    if matches!(who.hat, Hat::Secretariat | Hat::CoChair) {
        Verdict::Yes
    } else {
        Verdict::Unseen
    }
}

fn secretariat_only(who: &Actor) -> Verdict {
    match (office(who), who.hat) {
        (Verdict::Yes, Hat::Secretariat) => Verdict::Yes,
        (Verdict::Yes, _) => Verdict::No(Why::OnlyTheSecretariat),
        (other, _) => other,
    }
}

fn co_chairs_only(who: &Actor) -> Verdict {
    match (office(who), who.hat) {
        (Verdict::Yes, Hat::CoChair) => Verdict::Yes,
        (Verdict::Yes, _) => Verdict::No(Why::OnlyCoChairs),
        (other, _) => other,
    }
}

/// Whoever speaks for a member, once members know of them.
fn members_only(who: &Actor, minutes: &Minutes) -> Verdict {
    if minutes.state.is_circulated() {
        Verdict::only(who, Why::OnlyFocalPoints, who.hat.member().is_some())
    } else if office(who).is_yes() {
        Verdict::No(Why::OnlyFocalPoints)
    } else {
        Verdict::Unseen
    }
}
