use super::model::{Issue, MemberLists};
use crate::base::access::{Network, Verdict, act};
use crate::base::exports::Export;

act!(
    /// R13: shared with everybody inside.
    SeeLists on Network, "member_list.list", |who, _| Verdict::inside(who)
);
act!(SeeIssue on Issue, "member_list.see", |who, _| Verdict::inside(who));
act!(
    /// R13: the secretariat maintains the list and shares it.
    IssueList on Network, "member_list.issue", |who, _| Verdict::secretariat(who)
);
act!(AskLines on Network, "member_list.ask", |who, _| Verdict::secretariat(who));
act!(
    /// Before the list is due, in the charter's days.
    AskLinesInTime on Network, "member_list.ask_in_time", |who, _| Verdict::of_the_clock(who)
);
act!(
    /// Whoever is inside may take it along; the record keeps who did (domain §8).
    ExportIssue on Issue, "member_list.export", |who, _| Verdict::inside(who)
);
act!(
    /// Whoever took it along fetches it, and nobody else.
    FetchIssue on Export<MemberLists>, "member_list.fetch_export", |who, export| {
        if who.is(export.person) { Verdict::inside(who) } else { Verdict::Unseen }
    }
);
