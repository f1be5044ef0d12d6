use super::model::{Consultation, Letter};
use crate::base::access::{Actor, Hat, Network, Verdict, Why, act};
use crate::slices::decisions::Decision;

act!(
    /// R19: the secretariat sends the text, and only the text.
    RequestState on Decision, "state_consultation.request", |who, _| Verdict::secretariat(who)
);
act!(
    /// I16: everybody inside all of them, a counterpart its own.
    SeeConsultations on Network, "state_consultation.list", |who, _| match who.hat {
        Hat::StateCounterpart(_) => Verdict::Yes,
        Hat::CoChair
        | Hat::Secretariat
        | Hat::FocalPoint(_)
        | Hat::Alternate(_)
        | Hat::Partner(_)
        | Hat::Visitor
        | Hat::System => Verdict::inside(who),
    }
);
act!(
    /// I16: people inside, and the counterpart that was asked.
    SeeConsultation on Consultation, "state_consultation.see", |who, asked| {
        if who.hat.is_inside() || is_asked(who, asked) {
            Verdict::Yes
        } else {
            Verdict::Unseen
        }
    }
);
act!(
    ReplyAsState on Consultation, "state_consultation.reply", |who, asked| {
        if is_asked(who, asked) {
            Verdict::Yes
        } else {
            Verdict::only(who, Why::OnlyTheStateCounterpart, false)
        }
    }
);
act!(
    /// R19: the counterpart too says that it is concerned, where it sees what it is about.
    RaiseAsState on Consultation, "state_consultation.raise", |who, asked| {
        if is_asked(who, asked) {
            Verdict::Yes
        } else {
            Verdict::only(who, Why::OnlyTheStateCounterpart, false)
        }
    }
);
act!(
    /// A letter came: written down with its number and date.
    RecordReply on Consultation, "state_consultation.record_reply", secretariat_only
);
act!(
    /// R14: a letter of the state is internal to the house, its scan too.
    ReadLetter on Letter, "state_consultation.read_letter", |who, _| Verdict::inside(who)
);
act!(
    /// Before its silence is noted; by the secretariat, or by the house itself.
    RemindState on Consultation, "state_consultation.remind", |who, asked| {
        if who.hat == Hat::System {
            Verdict::Yes
        } else {
            secretariat_only(who, asked)
        }
    }
);
act!(LapseConsultation on Consultation, "state_consultation.lapse", secretariat_only);
act!(
    /// Co-chairs weigh what was said.
    CloseConsultation on Consultation, "state_consultation.close", co_chairs_only
);
act!(
    /// §2.4: a co-chair finds that the amended text carries out what the state commented.
    CarryOutComment on Consultation, "state_consultation.carry_out", co_chairs_only
);

fn is_asked(who: &Actor, asked: &Consultation) -> bool {
    who.hat == Hat::StateCounterpart(asked.organisation)
}

fn secretariat_only(who: &Actor, asked: &Consultation) -> Verdict {
    if is_asked(who, asked) {
        Verdict::No(Why::OnlyTheSecretariat)
    } else {
        Verdict::secretariat(who)
    }
}

fn co_chairs_only(who: &Actor, asked: &Consultation) -> Verdict {
    if is_asked(who, asked) {
        Verdict::No(Why::OnlyCoChairs)
    } else {
        Verdict::co_chairs(who)
    }
}
