use super::model::Consultation;
use crate::base::access::{Actor, Hat, Verdict, Why, act};
use crate::slices::decisions::Decision;

act!(
    /// R19: the secretariat sends the text, and only the text.
    RequestState on Decision, "state_consultation.request", |who, _| Verdict::secretariat(who)
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
    /// A letter came: written down with its number and date.
    RecordReply on Consultation, "state_consultation.record_reply", secretariat_only
);
act!(LapseConsultation on Consultation, "state_consultation.lapse", secretariat_only);
act!(
    /// Co-chairs weigh what was said.
    CloseConsultation on Consultation, "state_consultation.close", |who, asked| {
        if is_asked(who, asked) {
            Verdict::No(Why::OnlyCoChairs)
        } else {
            Verdict::co_chairs(who)
        }
    }
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
