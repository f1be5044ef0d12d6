use super::export::Export;
use super::model::{Audience, Follow, Update};
use crate::base::access::{Actor, Hat, Network, Verdict, Why, act};

/// R14, I15: inside, and to partners what was opened to their group. What is withdrawn stays with its member and the
/// secretariat.
fn see(who: &Actor, update: &Update) -> Verdict {
    let keeps = update.is_own_of(who) || who.hat == Hat::Secretariat;
    if update.withdrawn.is_some() && !keeps {
        return Verdict::Unseen;
    }
    match update.audience {
        Audience::Internal => Verdict::inside(who),
        Audience::Group => Verdict::inside_or_in(who, update.words.group),
    }
}

/// Whoever may not know of it, is told nothing.
fn keep(who: &Actor, update: &Update, why: Why, holds: bool) -> Verdict {
    match see(who, update) {
        Verdict::Yes => Verdict::only(who, why, holds),
        hidden @ (Verdict::No(_) | Verdict::Unseen) => hidden,
    }
}

fn may_post(who: &Actor) -> bool {
    match who.hat {
        Hat::CoChair | Hat::Secretariat | Hat::FocalPoint(_) | Hat::Alternate(_) => true,
        Hat::StateCounterpart(_) | Hat::Partner(_) | Hat::Visitor | Hat::System => false,
    }
}

act!(
    /// Everybody who signed in sees what they may see: partners what was opened to their groups.
    SeeUpdates on Network, "update.list", |who, _| Verdict::signed_in(who)
);
act!(
    /// T2, R15: members share.
    PostUpdate on Network, "update.post", |who, _| Verdict::only(who, Why::OnlyFocalPoints, may_post(who))
);
act!(ExportUpdates on Network, "update.export", |who, _| Verdict::inside(who));
act!(
    /// Who took it along fetches it.
    FetchUpdates on Export, "update.fetch_export", |who, export| {
        if who.is(export.person) { Verdict::inside(who) } else { Verdict::Unseen }
    }
);
act!(SeeUpdate on Update, "update.see", see);
act!(
    /// R15: its own member alone.
    EditUpdate on Update, "update.edit", |who, one| keep(who, one, Why::OnlyThatMember, one.is_own_of(who))
);
act!(
    /// I15: opened to the partners of its group, or closed to them.
    OpenUpdate on Update, "update.open", |who, one| {
        let runs = one.words.group.is_some_and(|group| who.chairs(group));
        keep(who, one, Why::OnlyTheSecretariatOrTheChair, who.hat == Hat::Secretariat || runs)
    }
);
act!(
    PinUpdate on Update, "update.pin",
    |who, one| keep(who, one, Why::OnlyTheSecretariat, who.hat == Hat::Secretariat)
);
act!(
    /// By its member, and by the secretariat where it should not stand (§8: personal data).
    WithdrawUpdate on Update, "update.withdraw", |who, one| {
        keep(who, one, Why::OnlyThatMember, one.is_own_of(who) || who.hat == Hat::Secretariat)
    }
);
act!(FollowUpdates on Network, "update.follow", |who, _| Verdict::signed_in(who));
act!(
    UnfollowUpdates on Follow, "update.unfollow",
    |who, follow| if who.is(follow.person) { Verdict::signed_in(who) } else { Verdict::Unseen }
);
act!(SeeUpdateMail on Network, "person.see_update_mail", |who, _| Verdict::signed_in(who));
act!(ChangeUpdateMail on Network, "person.change_update_mail", |who, _| Verdict::signed_in(who));
act!(
    /// By the clock, once a week.
    SendUpdates on Network, "update.round", |who, _| if who.hat == Hat::System {
        Verdict::Yes
    } else {
        Verdict::Unseen
    }
);
act!(
    /// RFC 8058: whoever holds the signed link of a weekly letter ends it, without sign-in.
    EndUpdateMail on Network, "person.end_update_mail", |who, _| if who.hat == Hat::Visitor {
        Verdict::Yes
    } else {
        Verdict::Unseen
    }
);
