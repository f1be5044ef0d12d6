use super::model::{Item, Meeting};
use crate::base::access::{Act, Actor, Hat, Network, Verdict, Why};

macro_rules! act {
    ($(#[$doc:meta])* $act:ident on $subject:ty, $name:literal, $verdict:expr) => {
        $(#[$doc])*
        pub(crate) struct $act;

        impl Act for $act {
            type Subject = $subject;
            const NAME: &'static str = $name;

            fn verdict(who: &Actor, subject: &$subject) -> Verdict {
                let judge: fn(&Actor, &$subject) -> Verdict = $verdict;
                judge(who, subject)
            }
        }
    };
}

act!(SeeMeetings on Network, "meeting.list", |who, _| Verdict::inside(who));
act!(PlanMeeting on Network, "meeting.plan", |who, _| Verdict::secretariat(who));
act!(SeeMeeting on Meeting, "meeting.see", |who, _| Verdict::inside(who));
act!(
    /// R5
    ConveneMeeting on Meeting, "meeting.convene", |who, _| Verdict::co_chairs(who)
);
act!(
    /// R5: who opens presides.
    OpenMeeting on Meeting, "meeting.open", |who, _| Verdict::co_chairs(who)
);
act!(
    /// R5
    CloseMeeting on Meeting, "meeting.close", |who, meeting| match (who.hat, meeting.presiding) {
        (Hat::CoChair, Some(presiding)) => Verdict::only(who, Why::OnlyThePresidingCoChair, who.is(presiding)),
        _ => Verdict::co_chairs(who),
    }
);
act!(
    /// R20
    Represent on Meeting, "meeting.represent", |who, _| Verdict::secretariat(who)
);
act!(
    /// R9
    EditAgenda on Meeting, "agenda.edit", |who, _| Verdict::secretariat(who)
);
act!(RemoveItem on Item, "agenda.remove_item", |who, _| Verdict::secretariat(who));
act!(RaiseItem on Item, "agenda.raise_item", |who, _| Verdict::secretariat(who));
act!(
    /// R9: assists the co-chair, who clears.
    ClearAgenda on Meeting, "agenda.clear", |who, _| Verdict::co_chairs(who)
);
act!(
    /// R9
    CirculateAgenda on Meeting, "agenda.circulate", |who, _| Verdict::secretariat(who)
);
/// R5: what a co-chair convened, a co-chair moves; a plan is still the secretariat's.
fn move_date(who: &Actor, meeting: &Meeting) -> Verdict {
    match who.hat {
        Hat::Secretariat if meeting.convened_at.is_none() => Verdict::Yes,
        Hat::Secretariat
        | Hat::CoChair
        | Hat::FocalPoint(_)
        | Hat::Alternate(_)
        | Hat::StateCounterpart(_)
        | Hat::Partner(_)
        | Hat::Visitor
        | Hat::System => Verdict::co_chairs(who),
    }
}

act!(
    /// R2, R5
    PostponeMeeting on Meeting, "meeting.postpone", move_date
);
act!(
    /// R2, R5
    CancelMeeting on Meeting, "meeting.cancel", move_date
);
