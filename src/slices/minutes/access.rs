use super::model::{Entry, Minutes};
use crate::base::access::{Actor, Hat, Verdict, act};
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
    /// R11
    BeginMinutes on Meeting, "minutes.begin", |who, meeting| Verdict::secretariat_or_chair(who, meeting.group)
);
act!(SeeEntry on Entry, "minutes.see_entry", |who, one| secretariat_only(who, one.group));
act!(EditEntry on Entry, "minutes.edit", |who, one| secretariat_only(who, one.group));
act!(SubmitMinutes on Minutes, "minutes.submit", |who, one| secretariat_only(who, one.group));
act!(ReturnMinutes on Minutes, "minutes.return", |who, one| co_chairs_only(who, one.group));
act!(
    /// A co-chair clears before anything leaves the house.
    ClearMinutes on Minutes, "minutes.clear", |who, one| co_chairs_only(who, one.group)
);
act!(CirculateMinutes on Minutes, "minutes.circulate", |who, one| secretariat_only(who, one.group));

/// Secretariat and co-chairs, and of a group its chair; nobody else knows of a draft.
fn office(who: &Actor, group: Option<GroupId>) -> Verdict {
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
