use super::model::Succession;
use crate::base::access::{Actor, Hat, Verdict, Why, act};

act!(
    /// What is open is the member's own matter, and the secretariat's.
    SeeSuccession on Succession, "succession.see", |who, succession| Verdict::only(
        who,
        Why::OnlyThatMember,
        who.hat == Hat::Secretariat || who.hat.member() == Some(succession.member),
    )
);
act!(TakeOver on Succession, "succession.take_over", |who, succession| Verdict::only(
    who,
    Why::OnlyOneself,
    is_successor(who, succession),
));

/// Under the function that was taken over, not under another hat.
fn is_successor(who: &Actor, succession: &Succession) -> bool {
    who.hat.member() == Some(succession.member)
        && who.is(succession.successor.0)
        && who.function == Some(succession.function)
}
