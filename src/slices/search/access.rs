use crate::base::access::{Network, Verdict, act};

act!(
    /// Everybody who signed in finds what they may see.
    Search on Network, "search.ask", |who, _| Verdict::signed_in(who)
);
