use super::super::model::Organisation;
use crate::base::access::{Hat, Network, Verdict, Why, act};

act!(
    /// R13: a member's own people say that their line is right.
    ConfirmLine on Organisation, "member_line.confirm", |who, member| Verdict::only(
        who,
        Why::OnlyThatMember,
        who.hat.member() == Some(member.id),
    )
);
act!(
    /// Somebody, or a program that looks into mail, asks for the page of a link.
    OpenLineLink on Network, "member_line.open_link", |who, _| if who.hat == Hat::Visitor {
        Verdict::Yes
    } else {
        Verdict::Unseen
    }
);
