use super::super::access::office;
use super::super::model::Minutes;
use super::model::{Version, Wording};
use crate::base::access::{Actor, Verdict, act};
use crate::base::ids::GroupId;

fn writers(who: &Actor, group: Option<GroupId>) -> Verdict {
    match office(who, group) {
        Verdict::Yes => Verdict::secretariat_or_chair(who, group),
        other @ (Verdict::No(_) | Verdict::Unseen) => other,
    }
}

act!(
    /// Members read of them; the secretariat puts them into another language.
    BeginVersion on Minutes, "minutes_version.begin", |who, minutes| {
        if minutes.state.is_circulated() {
            Verdict::secretariat_or_chair(who, minutes.group)
        } else {
            writers(who, minutes.group)
        }
    }
);
act!(
    /// The office while it is written; every member once it is issued. Every item stands in it, so no partner reads it.
    SeeVersion on Version, "minutes_version.see", |who, version| {
        if version.issued_at.is_some() {
            Verdict::inside(who)
        } else {
            office(who, version.minutes.group)
        }
    }
);
act!(IssueVersion on Version, "minutes_version.issue", |who, version| {
    if version.issued_at.is_some() {
        Verdict::secretariat_or_chair(who, version.minutes.group)
    } else {
        writers(who, version.minutes.group)
    }
});
act!(SeeWording on Wording, "minutes_version.see_wording", |who, one| writers(who, one.group));
act!(EditWording on Wording, "minutes_version.edit", |who, one| writers(who, one.group));
