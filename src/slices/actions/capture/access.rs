use crate::base::access::{Verdict, act};
use crate::slices::meetings::Item;

act!(LookAtLine on Item, "action.look_at_line", |who, _| Verdict::secretariat(who));
act!(
    /// R12: asked for under the item, or by a decision of it.
    CaptureAction on Item, "action.capture", |who, _| Verdict::secretariat(who)
);
act!(
    /// domain §2.3: what was agreed in the room, as a draft in its own record.
    CaptureDecision on Item, "action.capture_decision", |who, _| Verdict::secretariat(who)
);
