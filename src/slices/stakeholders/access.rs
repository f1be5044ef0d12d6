use super::model::{Contact, DataRequest, Engagement, EngagementAudience, Leaver, Stakeholder};
use crate::base::access::{Actor, Hat, Network, Verdict, Why, act};
use crate::base::exports::Export;

use super::model::{Engagements, Figures};

/// R14: the log is internal; what was said to a group stays with those who sit in it, whose entry it is, and the office.
fn see(who: &Actor, one: &Engagement) -> Verdict {
    let office = matches!(who.hat, Hat::Secretariat | Hat::CoChair);
    let named = one.group.is_some_and(|group| who.sits_in(group));
    match one.audience {
        EngagementAudience::Internal => Verdict::inside(who),
        EngagementAudience::Group if office || named || is_its_agency(who, one) => {
            Verdict::inside(who)
        }
        EngagementAudience::Group => Verdict::Unseen,
    }
}

fn is_its_agency(who: &Actor, one: &Engagement) -> bool {
    who.hat.member() == Some(one.agency)
}

act!(
    /// M4: internal; whoever stands outside sees nothing of it.
    SeeRegister on Network, "stakeholder.list", |who, _| Verdict::inside(who)
);
act!(SeeStakeholder on Stakeholder, "stakeholder.see", |who, _| Verdict::inside(who));
act!(
    /// M4: the secretariat keeps the register.
    AddStakeholder on Network, "stakeholder.add", |who, _| Verdict::secretariat(who)
);
act!(DescribeStakeholder on Stakeholder, "stakeholder.describe", |who, _| Verdict::secretariat(who));
act!(KeepCategories on Network, "stakeholder.keep_categories", |who, _| Verdict::secretariat(who));
act!(SeeFigures on Network, "stakeholder.see_figures", |who, _| Verdict::inside(who));
act!(ExportFigures on Network, "stakeholder.export_figures", |who, _| Verdict::inside(who));
act!(
    FetchFigures on Export<Figures>, "stakeholder.fetch_figures", |who, export| {
        if who.is(export.person) { Verdict::inside(who) } else { Verdict::Unseen }
    }
);
act!(
    /// Domain §8: one hand holds people's data.
    AddContact on Stakeholder, "contact.add", |who, _| Verdict::secretariat(who)
);
act!(CorrectContact on Contact, "contact.correct", |who, _| Verdict::secretariat(who));
act!(EndContact on Contact, "contact.end", |who, _| Verdict::secretariat(who));
act!(AskContact on Contact, "contact.ask", |who, _| Verdict::secretariat(who));
act!(HoldContact on Contact, "contact.hold", |who, _| Verdict::secretariat(who));
act!(HoldPerson on Leaver, "person.hold", |who, _| Verdict::secretariat(who));
act!(
    /// Whoever holds the link of the letter, and nobody who is signed in as somebody.
    SayOfContact on Contact, "contact.say", |who, _| match who.hat {
        Hat::Visitor => Verdict::Yes,
        Hat::CoChair
        | Hat::Secretariat
        | Hat::FocalPoint(_)
        | Hat::Alternate(_)
        | Hat::StateCounterpart(_)
        | Hat::Partner(_)
        | Hat::System => Verdict::Unseen,
    }
);
act!(
    /// Domain §8: everybody sees what is held of themselves, whoever stands outside too.
    SeeOwnData on Network, "person.see_own_data", |who, _| Verdict::signed_in(who)
);
act!(SayOfOwnData on Network, "person.say_of_own_data", |who, _| Verdict::signed_in(who));
act!(SeeDataRequest on DataRequest, "data_request.see", |who, _| Verdict::secretariat(who));
act!(AnswerDataRequest on DataRequest, "data_request.answer", |who, _| Verdict::secretariat(who));
act!(SeeDisposals on Network, "disposal.list", |who, _| Verdict::secretariat(who));
act!(NoticeDisposals on Network, "disposal.notice", |who, _| Verdict::of_the_clock(who));
act!(DisposeOfContact on Contact, "contact.dispose", |who, _| Verdict::of_the_clock(who));
act!(DisposeOfPerson on Leaver, "person.dispose", |who, _| Verdict::of_the_clock(who));
act!(SeeEngagements on Network, "engagement.list", |who, _| Verdict::inside(who));
act!(
    /// T5: the secretariat, and focal points for their own agency.
    RecordEngagement on Network, "engagement.record", |who, _| Verdict::only(
        who,
        Why::OnlyFocalPoints,
        who.hat == Hat::Secretariat || who.hat.member().is_some(),
    )
);
act!(SeeEngagement on Engagement, "engagement.see", see);
act!(
    CorrectEngagement on Engagement, "engagement.correct", |who, one| match see(who, one) {
        Verdict::Yes => Verdict::only(
            who,
            Why::OnlyThatMember,
            who.hat == Hat::Secretariat || is_its_agency(who, one),
        ),
        hidden @ (Verdict::No(_) | Verdict::Unseen) => hidden,
    }
);
act!(
    /// Whoever takes the log along is recorded (domain §8).
    ExportEngagements on Network, "engagement.export", |who, _| Verdict::inside(who)
);
act!(
    FetchEngagements on Export<Engagements>, "engagement.fetch_export", |who, export| {
        if who.is(export.person) { Verdict::inside(who) } else { Verdict::Unseen }
    }
);
