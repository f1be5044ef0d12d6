use super::model::Pack;
use crate::base::access::{Hat, Network, Verdict, Why, act};

act!(SeeAnnualReview on Network, "annual_review.see", |who, _| Verdict::inside(who));
act!(
    /// R8, R12: co-chairs and the secretariat put it together.
    MakePack on Network, "annual_review.make", |who, _| Verdict::only(
        who,
        Why::OnlyCoChairs,
        matches!(who.hat, Hat::CoChair | Hat::Secretariat),
    )
);
act!(
    /// R14: a variant that may be released is internal until members release it.
    ReadPack on Pack, "annual_review.read", |who, _| Verdict::inside(who)
);
