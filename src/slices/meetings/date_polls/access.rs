use super::super::model::Meeting;
use super::model::DatePoll;
use crate::base::access::{Actor, Hat, Verdict, Why, act};

act!(
    /// R2: whoever plans.
    OpenDatePoll on Meeting, "date_poll.open", |who, meeting| Verdict::secretariat_or_chair(who, meeting.group)
);
act!(SeeDatePoll on DatePoll, "date_poll.see", |who, poll| seen(who, poll, Verdict::Yes));
act!(
    /// R20: the focal point and its alternates say when their member can be represented.
    AnswerDatePoll on DatePoll, "date_poll.answer", |who, poll| seen(
        who,
        poll,
        Verdict::only(who, Why::OnlyFocalPoints, who.hat.member().is_some()),
    )
);
act!(RemindOfDatePoll on DatePoll, "date_poll.remind", |who, poll| seen(who, poll, runs(who, poll)));
act!(
    /// R2, R5: as the date of a plan is moved; a co-chair convenes afterwards.
    ChooseTime on DatePoll, "date_poll.choose", |who, poll| seen(who, poll, runs(who, poll))
);
act!(CloseDatePoll on DatePoll, "date_poll.close", |who, poll| seen(who, poll, runs(who, poll)));
act!(AnnounceDatePoll on DatePoll, "date_poll.announce", |who, _| Verdict::of_the_clock(who));

/// R14: those who are asked and those who ask; of a group's poll neither its partners nor members that are not in it.
fn seen(who: &Actor, poll: &DatePoll, then: Verdict) -> Verdict {
    let asked = who.hat.member().is_some_and(|member| poll.asks(member));
    if asked || super::sees(who, poll.group) {
        then
    } else {
        Verdict::Unseen
    }
}

fn runs(who: &Actor, poll: &DatePoll) -> Verdict {
    let Some(group) = poll.group else {
        let office = matches!(who.hat, Hat::Secretariat | Hat::CoChair);
        return Verdict::only(who, Why::OnlyTheOffice, office);
    };
    Verdict::secretariat_or_chair(who, Some(group))
}
