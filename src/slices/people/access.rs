use crate::base::access::{Act, Actor, Hat, Network, Verdict};

macro_rules! own_act {
    ($(#[$doc:meta])* $act:ident, $name:literal) => {
        $(#[$doc])*
        pub(crate) struct $act;

        impl Act for $act {
            type Subject = Network;
            const NAME: &'static str = $name;

            fn verdict(who: &Actor, _: &Network) -> Verdict {
                Verdict::signed_in(who)
            }
        }
    };
}

own_act!(
    /// Proved by the password before the act begins.
    SignInAct,
    "person.sign_in"
);
own_act!(SignOut, "person.sign_out");
own_act!(
    /// Ends every session of the person, this one too.
    SignOutEverywhere,
    "person.sign_out_everywhere"
);
own_act!(
    /// One's own, before its time.
    RevokeAnswerLink,
    "person.revoke_answer_link"
);
own_act!(
    /// A person with several functions acts under one at a time.
    ChangeHat,
    "person.change_hat"
);
own_act!(
    /// An address for one's calendar program; a new one ends the one before.
    MakeCalendarFeed,
    "person.make_calendar_feed"
);
own_act!(EndCalendarFeed, "person.end_calendar_feed");
own_act!(SeeAccount, "person.see_account");
own_act!(
    /// Language and scheme.
    ChangeAccount,
    "person.change_account"
);

/// Asked for by whoever knows an address; only its owner receives the link.
pub(crate) struct AskReset;

impl Act for AskReset {
    type Subject = Network;
    const NAME: &'static str = "person.ask_reset";

    fn verdict(who: &Actor, _: &Network) -> Verdict {
        if who.hat == Hat::Visitor {
            Verdict::Yes
        } else {
            Verdict::Unseen
        }
    }
}

own_act!(
    /// Proved by a mailed link that works once.
    SetPassword,
    "person.set_password"
);

/// C1: by the clock, while nobody of the secretariat can sign in.
pub(crate) struct FoundSecretariat;

impl Act for FoundSecretariat {
    type Subject = Network;
    const NAME: &'static str = "network.found_secretariat";

    fn verdict(who: &Actor, _: &Network) -> Verdict {
        if who.hat == Hat::System {
            Verdict::Yes
        } else {
            Verdict::Unseen
        }
    }
}

/// Somebody, or a program that looks into mail, asks for the page of a link: whose hand it was nobody knows.
pub(crate) struct OpenAnswerLink;

impl Act for OpenAnswerLink {
    type Subject = Network;
    const NAME: &'static str = "answer_link.open";

    fn verdict(who: &Actor, _: &Network) -> Verdict {
        if who.hat == Hat::Visitor {
            Verdict::Yes
        } else {
            Verdict::Unseen
        }
    }
}
