use crate::base::access::{Act, Actor, Network, Verdict};

/// R13: the member list is for everybody inside.
pub(crate) struct SeeDirectory;

impl Act for SeeDirectory {
    type Subject = Network;
    const NAME: &'static str = "members.see";

    fn verdict(who: &Actor, _: &Network) -> Verdict {
        Verdict::inside(who)
    }
}
