use super::super::model::Item;
use super::model::{Paper, Version};
use crate::base::access::{Actor, Hat, Verdict, act};

/// R14: everybody inside; what never reached the members is the secretariat's own.
fn see(who: &Actor, paper: &Paper) -> Verdict {
    if paper.is_gone() && who.hat != Hat::Secretariat {
        Verdict::Unseen
    } else {
        Verdict::inside(who)
    }
}

act!(
    /// R9: the secretariat prepares what the members will read.
    AttachPapers on Item, "paper.attach", |who, _| Verdict::secretariat(who)
);
act!(SeePaper on Paper, "paper.see", see);
act!(ReadPaper on Version, "paper.read", |who, version| see(who, &version.paper));
act!(ReplacePaper on Paper, "paper.replace", |who, _| Verdict::secretariat(who));
act!(WithdrawPaper on Paper, "paper.withdraw", |who, _| Verdict::secretariat(who));
