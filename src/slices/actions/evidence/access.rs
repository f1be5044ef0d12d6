use super::store::Evidence;
use crate::base::access::{Verdict, act};

act!(
    /// R14: internal, as the action is.
    ReadEvidence on Evidence, "evidence.read", |who, _| Verdict::inside(who)
);
