use super::model::{Convener, Item, Meeting};
use super::requests::Request;
use crate::base::access::{Act, Actor, Hat, Network, Verdict, Why};
use crate::base::ids::GroupId;

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
act!(
    /// R23: the group runs itself.
    PlanGroupMeeting on Convener, "meeting.plan_of_group", |who, group| Verdict::secretariat_or_chair(who, Some(group.id))
);
act!(SeeMeeting on Meeting, "meeting.see", see);
act!(
    /// R20: who represents whom is told to people inside alone (I16).
    SeeParticipants on Meeting, "meeting.see_participants", |who, _| Verdict::inside(who)
);
act!(
    /// What changes on its page is told to people inside alone (I16).
    FollowMeeting on Meeting, "meeting.follow", |who, _| Verdict::inside(who)
);
act!(
    /// R5
    ConveneMeeting on Meeting, "meeting.convene", |who, meeting| Verdict::co_chairs_or_chair(who, meeting.group)
);
act!(
    /// R5: who opens presides.
    OpenMeeting on Meeting, "meeting.open", |who, meeting| Verdict::co_chairs_or_chair(who, meeting.group)
);
act!(
    /// R5
    CloseMeeting on Meeting, "meeting.close", |who, meeting| match (who.hat, meeting.presiding, meeting.group) {
        (Hat::CoChair, Some(presiding), None) => Verdict::only(who, Why::OnlyThePresidingCoChair, who.is(presiding)),
        (_, _, group) => Verdict::co_chairs_or_chair(who, group),
    }
);
act!(
    /// R20
    Represent on Meeting, "meeting.represent", |who, meeting| Verdict::secretariat_or_chair(who, meeting.group)
);
act!(
    /// R10: the focal point and its alternates say who comes.
    AnswerInvitation on Meeting, "meeting.answer", |who, _| Verdict::only(who, Why::OnlyFocalPoints, who.hat.member().is_some())
);
act!(SeeAnswers on Meeting, "meeting.see_answers", office_or_chair);
act!(RemindOfInvitation on Meeting, "meeting.remind", office_or_chair);
act!(
    /// R5, R20: the view of whoever runs the meeting.
    Preside on Meeting, "meeting.preside", office_or_chair
);
act!(
    /// R20: with one tap, while the meeting sits.
    RecordPresence on Meeting, "meeting.record_presence", office_or_chair
);
act!(SeeRoom on Meeting, "meeting.see_room", |who, _| Verdict::inside(who));
act!(TakeUpItem on Item, "agenda.take_up_item", |who, item| runs(who, item.group));
act!(EndItem on Item, "agenda.end_item", |who, item| runs(who, item.group));
act!(
    /// R9
    EditAgenda on Meeting, "agenda.edit", |who, meeting| Verdict::secretariat_or_chair(who, meeting.group)
);
act!(
    /// domain §3.3: what went out is prepared once more; a co-chair clears it before it goes out again.
    ReviseAgenda on Meeting, "agenda.revise", |who, meeting| Verdict::secretariat_or_chair(who, meeting.group)
);
act!(SeeRevisions on Meeting, "agenda.see_revisions", |who, _| Verdict::inside(who));
act!(RemoveItem on Item, "agenda.remove_item", |who, item| Verdict::secretariat_or_chair(who, item.group));
act!(
    /// R9: its words, from the revision that the writer saw.
    EditItem on Item, "agenda.edit_item", |who, item| Verdict::secretariat_or_chair(who, item.group)
);
act!(PlaceItem on Item, "agenda.place_item", |who, item| Verdict::secretariat_or_chair(who, item.group));
act!(
    /// R9: to another agenda of the same body, as a copy or altogether.
    TransferItem on Item, "agenda.transfer_item", |who, item| Verdict::secretariat_or_chair(who, item.group)
);
act!(
    /// I15: an item is opened to the partners of its group, or closed to them.
    OpenItem on Item, "agenda.open_item", |who, item| Verdict::secretariat_or_chair(who, item.group)
);
act!(
    /// R22: which purpose of the annual meeting it serves.
    GivePurpose on Item, "agenda.give_purpose", |who, item| Verdict::secretariat_or_chair(who, item.group)
);
act!(
    /// R22
    InviteGuests on Meeting, "meeting.invite_guests", |who, meeting| Verdict::secretariat_or_chair(who, meeting.group)
);
act!(
    /// R9: assists the co-chair, who clears.
    ClearAgenda on Meeting, "agenda.clear", |who, meeting| Verdict::co_chairs_or_chair(who, meeting.group)
);
act!(
    /// R9
    CirculateAgenda on Meeting, "agenda.circulate", |who, meeting| Verdict::secretariat_or_chair(who, meeting.group)
);
act!(SeeRequests on Network, "meeting_request.list", |who, _| Verdict::inside(who));
act!(
    /// R2: "upon request by its members": the focal point speaks for one.
    AskForMeeting on Network, "meeting_request.ask", |who, _| Verdict::only(
        who,
        Why::OnlyTheFocalPoint,
        matches!(who.hat, Hat::FocalPoint(_)),
    )
);
act!(SeeRequest on Request, "meeting_request.see", |who, _| Verdict::inside(who));
act!(
    /// R2, R5
    ConveneOnRequest on Request, "meeting_request.convene", |who, _| Verdict::co_chairs(who)
);
act!(
    /// R2
    RefuseRequest on Request, "meeting_request.refuse", |who, _| Verdict::co_chairs(who)
);
act!(
    /// R2, R22: why a quarter or a year had no meeting.
    ExplainPeriod on Network, "meeting.explain_period", |who, _| Verdict::only(
        who,
        Why::OnlyTheOffice,
        matches!(who.hat, Hat::Secretariat | Hat::CoChair),
    )
);
act!(
    /// R3: beside which meeting of the country team.
    RelateMeeting on Meeting, "meeting.relate", |who, _| Verdict::secretariat(who)
);

/// R14, R23, R22: everybody inside; a partner of the group, once it was called together; a guest of the annual meeting.
fn see(who: &Actor, meeting: &Meeting) -> Verdict {
    if meeting.is_guest(who) {
        return Verdict::Yes;
    }
    Verdict::inside_or_in(who, meeting.group.filter(|_| meeting.is_known()))
}

/// Who runs the meeting sees who comes; of a group's meeting its chair too.
fn office_or_chair(who: &Actor, meeting: &Meeting) -> Verdict {
    runs(who, meeting.group)
}

fn runs(who: &Actor, group: Option<GroupId>) -> Verdict {
    let office = matches!(who.hat, Hat::Secretariat | Hat::CoChair);
    let chairs = group.is_some_and(|group| who.chairs(group));
    Verdict::only(who, Why::OnlyTheOffice, office || chairs)
}

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
        | Hat::System => Verdict::co_chairs_or_chair(who, meeting.group),
    }
}

act!(
    /// R2, R5
    PostponeMeeting on Meeting, "meeting.postpone", move_date
);
act!(
    /// R5: the clock sends the letter about a new day, or the office does before its time.
    TellOfChange on Meeting, "meeting.tell_of_change", |who, meeting| if who.hat == Hat::System {
        Verdict::Yes
    } else {
        runs(who, meeting.group)
    }
);
act!(
    /// R2, R5
    CancelMeeting on Meeting, "meeting.cancel", move_date
);
