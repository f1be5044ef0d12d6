use crate::base::access::{Act, Actor, Hat, Network, Verdict};

/// Everybody who signs in has a desk; what lies on it depends on the hat.
pub(crate) struct SeeDesk;

impl Act for SeeDesk {
    type Subject = Network;
    const NAME: &'static str = "home.see";

    fn verdict(who: &Actor, _: &Network) -> Verdict {
        match who.hat {
            Hat::CoChair
            | Hat::Secretariat
            | Hat::FocalPoint(_)
            | Hat::Alternate(_)
            | Hat::StateCounterpart(_)
            | Hat::Partner(_) => Verdict::Yes,
            Hat::Visitor | Hat::System => Verdict::Unseen,
        }
    }
}
