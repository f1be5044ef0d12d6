use crate::base::access::{Act, Actor, Network, Verdict};

/// The terms of reference are no secret to anybody who works with the network.
pub(crate) struct SeeCharter;

impl Act for SeeCharter {
    type Subject = Network;
    const NAME: &'static str = "charter.see";

    fn verdict(who: &Actor, _: &Network) -> Verdict {
        Verdict::signed_in(who)
    }
}

/// The network decides its numbers; the secretariat writes them down.
pub(crate) struct ChangeCharter;

impl Act for ChangeCharter {
    type Subject = Network;
    const NAME: &'static str = "charter.change";

    fn verdict(who: &Actor, _: &Network) -> Verdict {
        Verdict::secretariat(who)
    }
}
