use crate::base::access::{Hat, Network, Verdict, act};

act!(
    /// R12: by the clock, once a day.
    Remind on Network, "reminder.round", |who, _| if who.hat == Hat::System {
        Verdict::Yes
    } else {
        Verdict::Unseen
    }
);
act!(
    /// RFC 8058: whoever holds the signed link of a digest ends it, without sign-in.
    EndDigests on Network, "person.end_digests", |who, _| if who.hat == Hat::Visitor {
        Verdict::Yes
    } else {
        Verdict::Unseen
    }
);
