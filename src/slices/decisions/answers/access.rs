use crate::base::access::{Hat, Network, Verdict, act};

act!(
    /// Somebody, or a program that looks into mail, asks for the page of a link: whose hand it was nobody knows.
    OpenAnswerLink on Network, "answer_link.open", |who, _| if who.hat == Hat::Visitor {
        Verdict::Yes
    } else {
        Verdict::Unseen
    }
);
