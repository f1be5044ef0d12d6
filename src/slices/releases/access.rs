use super::model::Release;
use crate::base::access::{Hat, Network, Verdict, Why, act};

act!(
    /// Everybody inside sees what leaves the house, and what was to leave it.
    SeeReleases on Network, "release.list", |who, _| Verdict::inside(who)
);
act!(
    /// R14: explicitly stated, by the secretariat or by a member.
    StateRelease on Network, "release.state", |who, _| Verdict::only(
        who,
        Why::OnlyFocalPoints,
        who.hat == Hat::Secretariat || who.hat.member().is_some(),
    )
);
act!(SeeRelease on Release, "release.see", |who, _| Verdict::inside(who));
act!(
    /// The network decides, the secretariat carries it out.
    CarryOutRelease on Release, "release.carry_out", |who, _| Verdict::secretariat(who)
);
act!(
    /// To narrow an audience needs nobody's agreement.
    RevokeRelease on Release, "release.revoke", |who, _| Verdict::only(
        who,
        Why::OnlyTheSecretariat,
        matches!(who.hat, Hat::Secretariat | Hat::CoChair),
    )
);
act!(
    /// What was released is read by whom it was released to, signed in or not: the page asks who that is.
    ReadReleased on Release, "release.read", |_, _| Verdict::Yes
);
