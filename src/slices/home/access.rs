use crate::base::access::{Act, Actor, Network, Verdict};

/// Everybody who signs in has a desk; what lies on it depends on the hat.
pub(crate) struct SeeDesk;

impl Act for SeeDesk {
    type Subject = Network;
    const NAME: &'static str = "home.see";

    fn verdict(who: &Actor, _: &Network) -> Verdict {
        Verdict::signed_in(who)
    }
}
