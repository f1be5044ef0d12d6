use super::super::model::Action;
use super::model::Partnership;
use crate::base::access::{Actor, Hat, Network, Verdict, Why, act};

act!(
    /// R14: what leaves the house leaves by the secretariat.
    InvitePartner on Action, "action.invite_partner", |who, _| Verdict::secretariat(who)
);
act!(
    /// I16: everybody inside all of them, who stands outside its own.
    SeePartnerships on Network, "action_partner.list", |who, _| Verdict::signed_in(who)
);
act!(
    /// I16: people inside, and the partner that is invited.
    SeePartnership on Partnership, "action_partner.see", |who, one| {
        if who.hat.is_inside() || is_invited(who, one) {
            Verdict::Yes
        } else {
            Verdict::Unseen
        }
    }
);
act!(
    /// Its own to say; nobody says it for a partner.
    AnswerAsPartner on Partnership, "action_partner.answer", |who, one| {
        if is_invited(who, one) {
            Verdict::Yes
        } else {
            Verdict::only(who, Why::OnlyThatPartner, false)
        }
    }
);
act!(
    WithdrawPartner on Partnership, "action_partner.withdraw", |who, one| {
        if is_invited(who, one) {
            Verdict::No(Why::OnlyTheSecretariat)
        } else {
            Verdict::secretariat(who)
        }
    }
);

/// Whoever acts for the partner, until the invitation is withdrawn.
fn is_invited(who: &Actor, one: &Partnership) -> bool {
    let outside = match who.hat {
        Hat::Partner(organisation) | Hat::StateCounterpart(organisation) => Some(organisation),
        Hat::CoChair
        | Hat::Secretariat
        | Hat::FocalPoint(_)
        | Hat::Alternate(_)
        | Hat::Visitor
        | Hat::System => None,
    };
    outside == Some(one.organisation) && one.withdrawn_at.is_none()
}
