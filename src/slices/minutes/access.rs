use super::model::{Entry, Minutes};
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
act!(SubmitMinutes on Minutes, "minutes.submit", |who, _| secretariat_only(who));
act!(ReturnMinutes on Minutes, "minutes.return", |who, _| co_chairs_only(who));
act!(
    /// A co-chair clears before anything leaves the house.
    ClearMinutes on Minutes, "minutes.clear", |who, _| co_chairs_only(who)
);
act!(CirculateMinutes on Minutes, "minutes.circulate", |who, _| secretariat_only(who));

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
