use super::super::model::Organisation;
use crate::base::access::{Verdict, Why, act};

act!(
    /// R13: a member's own people say that their line is right.
    ConfirmLine on Organisation, "member_line.confirm", |who, member| Verdict::only(
        who,
        Why::OnlyThatMember,
        who.hat.member() == Some(member.id),
    )
);
