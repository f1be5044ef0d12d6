use super::super::model::Item;
use super::model::{Paper, Version};
use crate::base::access::{Actor, Hat, Verdict, act};

/// R14: everybody inside; what never reached the members is the secretariat's own, or the chair's of its group.
fn see(who: &Actor, paper: &Paper) -> Verdict {
    let prepares =
        who.hat == Hat::Secretariat || paper.group.is_some_and(|group| who.chairs(group));
    if paper.is_gone() && !prepares {
        Verdict::Unseen
    } else {
        Verdict::inside(who)
    }
}

/// I16: a partner reads the file that its group's agenda leads to, and no earlier one.
fn read(who: &Actor, version: &Version) -> Verdict {
    let paper = &version.paper;
    let is_theirs = paper.is_open_to_partners() && version.number == paper.version;
    match paper.group.filter(|_| is_theirs) {
        Some(group) if who.sits_in(group) => Verdict::Yes,
        Some(_) | None => see(who, paper),
    }
}

act!(
    /// R9: the secretariat prepares what the members will read; for a group its chair does too.
    AttachPapers on Item, "paper.attach", |who, item| Verdict::secretariat_or_chair(who, item.group)
);
act!(SeePaper on Paper, "paper.see", see);
act!(ReadPaper on Version, "paper.read", read);
act!(ReplacePaper on Paper, "paper.replace", |who, paper| Verdict::secretariat_or_chair(who, paper.group));
act!(WithdrawPaper on Paper, "paper.withdraw", |who, paper| Verdict::secretariat_or_chair(who, paper.group));
act!(
    /// I15: opened to the partners of its group, or closed to them.
    OpenPaper on Paper, "paper.open", |who, paper| Verdict::secretariat_or_chair(who, paper.group)
);
