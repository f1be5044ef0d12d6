use super::model::{Comment, Entry, Minutes, Remark};
use crate::base::access::{Actor, Hat, Verdict, Why, act};
use crate::base::ids::GroupId;
use crate::slices::meetings::Meeting;

act!(
    /// Drafts are the office's own; circulated minutes are every member's.
    SeeMinutes on Minutes, "minutes.see", |who, minutes| {
        if minutes.state.is_circulated() {
            Verdict::inside_or_in(who, minutes.group)
        } else {
            office(who, minutes.group)
        }
    }
);
act!(
    /// Tracked, corrected and on paper they show every item: partners of a group read the open ones on the page alone.
    ReadWholeMinutes on Minutes, "minutes.read_whole", |who, minutes| {
        if minutes.state.is_circulated() {
            Verdict::inside(who)
        } else {
            office(who, minutes.group)
        }
    }
);
act!(
    /// R11
    BeginMinutes on Meeting, "minutes.begin", |who, meeting| Verdict::secretariat_or_chair(who, meeting.group)
);
act!(SeeEntry on Entry, "minutes.see_entry", |who, one| secretariat_only(who, one.group));
act!(EditEntry on Entry, "minutes.edit", |who, one| secretariat_only(who, one.group));
act!(
    /// Items of a draft that was written elsewhere.
    TakeInDraft on Minutes, "minutes.take_in", |who, one| secretariat_only(who, one.group)
);
act!(RestoreEntry on Entry, "minutes.restore", |who, one| secretariat_only(who, one.group));
act!(SubmitMinutes on Minutes, "minutes.submit", |who, one| secretariat_only(who, one.group));
act!(ReturnMinutes on Minutes, "minutes.return", |who, one| co_chairs_only(who, one.group));
act!(RemarkOnMinutes on Minutes, "minutes.remark", |who, one| co_chairs_only(who, one.group));
act!(
    /// The secretariat has done it, or a co-chair no longer asks for it.
    ResolveRemark on Remark, "minutes.resolve_remark", |who, one| office(who, one.group)
);
act!(
    /// A co-chair clears before anything leaves the house.
    ClearMinutes on Minutes, "minutes.clear", |who, one| co_chairs_only(who, one.group)
);
act!(CirculateMinutes on Minutes, "minutes.circulate", |who, one| secretariat_only(who, one.group));
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
act!(AnswerComment on Comment, "minutes.answer", |who, one| Verdict::secretariat_or_chair(who, one.group));
act!(
    /// Where secretariat and member, or two members, do not agree.
    RuleOnComment on Comment, "minutes.rule", |who, one| Verdict::co_chairs_or_chair(who, one.group)
);
act!(ConsolidateMinutes on Minutes, "minutes.consolidate", |who, one| secretariat_only(who, one.group));
act!(ApproveMinutes on Minutes, "minutes.approve", |who, one| co_chairs_only(who, one.group));
act!(
    /// No comment came: the clock approves.
    ApproveUncommented on Minutes, "minutes.approve_uncommented", |who, _| clock_only(who)
);
act!(
    /// Before the deadline for comments the clock reminds whoever has not answered.
    RemindOfMinutes on Minutes, "minutes.remind", |who, _| clock_only(who)
);
act!(DisseminateMinutes on Minutes, "minutes.disseminate", |who, one| secretariat_only(who, one.group));
act!(IssueCorrigendum on Minutes, "minutes.issue_corrigendum", |who, one| secretariat_only(who, one.group));

fn clock_only(who: &Actor) -> Verdict {
    match who.hat {
        Hat::System => Verdict::Yes,
        Hat::CoChair
        | Hat::Secretariat
        | Hat::FocalPoint(_)
        | Hat::Alternate(_)
        | Hat::StateCounterpart(_)
        | Hat::Partner(_)
        | Hat::Visitor => Verdict::only(who, Why::OnlyTheClock, false),
    }
}

/// Secretariat and co-chairs, and of a group its chair; nobody else knows of a draft.
pub(super) fn office(who: &Actor, group: Option<GroupId>) -> Verdict {
    let chairs = group.is_some_and(|group| who.chairs(group));
    if chairs || matches!(who.hat, Hat::Secretariat | Hat::CoChair) {
        Verdict::Yes
    } else {
        Verdict::Unseen
    }
}

fn secretariat_only(who: &Actor, group: Option<GroupId>) -> Verdict {
    match office(who, group) {
        Verdict::Yes => Verdict::secretariat_or_chair(who, group),
        other @ (Verdict::No(_) | Verdict::Unseen) => other,
    }
}

fn co_chairs_only(who: &Actor, group: Option<GroupId>) -> Verdict {
    match office(who, group) {
        Verdict::Yes => Verdict::co_chairs_or_chair(who, group),
        other @ (Verdict::No(_) | Verdict::Unseen) => other,
    }
}

/// Whoever speaks for a member, once members know of them.
fn members_only(who: &Actor, minutes: &Minutes) -> Verdict {
    if minutes.state.is_circulated() {
        Verdict::only(who, Why::OnlyFocalPoints, who.hat.member().is_some())
    } else if office(who, minutes.group).is_yes() {
        Verdict::No(Why::OnlyFocalPoints)
    } else {
        Verdict::Unseen
    }
}
