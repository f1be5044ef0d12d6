use super::super::model::Function;
use crate::base::access::{Network, Verdict, act};

act!(
    /// R10: the secretariat records who follows whom.
    Succeed on Function, "function.succeed", |who, _| Verdict::secretariat(who)
);
act!(
    /// On the first day of a successor.
    BeginSuccessions on Network, "succession.begin", |who, _| Verdict::of_the_clock(who)
);
