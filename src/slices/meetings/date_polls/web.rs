use super::super::agenda;
use super::super::days::{self, Span};
use super::super::model::Meeting;
use super::super::rules as meetings;
use super::access::{OpenDatePoll, RemindOfDatePoll, SeeDatePoll};
use super::forms::{self, Measure};
use super::letters::Envelope;
use super::model::{DatePoll, DatePollId, Outcome};
use super::new_page::{NewPollPage, Stage};
use super::notices_store::{self as notices, Sent};
use super::poll_page::{Known, PollPage};
use super::{rules, store};
use crate::base::access::{Actor, Grip, Hat, Subject as _};
use crate::base::acts::Reads;
use crate::base::outbox;
use crate::slices::charter;
use crate::slices::circulation;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

pub(super) fn path(id: DatePollId) -> String {
    format!("/date-polls/{id}")
}

pub(super) async fn meeting_of(db: &mut dyn Reads, poll: &DatePoll) -> Result<Meeting, WebError> {
    Meeting::load(db.conn(), poll.meeting, Grip::Look)
        .await?
        .ok_or(WebError::NotFound)
}

/// As an empty form opens: every time begins when the meeting was to begin.
fn empty(visit: &Visit, measure: &Measure<'_>) -> Fields {
    let begins = measure.meeting.starts_at.with_timezone(&visit.zone);
    let mut fields = Fields::default();
    for place in 1..=measure.bounds.times {
        fields.push(forms::names(place).1, begins.format("%H:%M").to_string());
    }
    if measure.meeting.starts_at > measure.now {
        let day = begins.format("%Y-%m-%d").to_string();
        fields.push(forms::names(1).0, day);
    }
    fields
}

/// Asks for the times, then shows their days once more with what else is on them; the address holds what was typed, and
/// only the form of that second page opens the poll.
pub(super) async fn new(seen: Seen<OpenDatePoll>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        query,
        now,
        ..
    } = seen;
    meetings::runs(&meeting, visit.today())?;
    rules::open(&meeting)?;
    let bounds = store::bounds(&mut db).await?;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let measure = Measure {
        meeting: &meeting,
        bounds,
        calendar: &calendar,
        zone: visit.zone,
        now,
    };
    let none = Complaints::none();
    if !query.is_ticked("look") {
        let stage = Stage::Asks(&none);
        let empty = empty(&visit, &measure);
        return Reply::page(&NewPollPage::of(&visit, &measure, &empty, &[], stage));
    }
    let spans: Vec<Span> = forms::readable(&query, &measure)
        .into_iter()
        .map(|(_, span)| span)
        .collect();
    let days = days::list_days(&mut db, meeting.id, &spans, visit.zone).await?;
    if query.is_ticked("change") {
        let stage = Stage::Asks(&none);
        return Reply::page(&NewPollPage::of(&visit, &measure, &query, &days, stage));
    }
    match forms::poll(&query, &measure) {
        Ok(new) => {
            let people =
                circulation::addressees_of_meeting(&mut db, meeting.id.get(), visit.today())
                    .await?;
            let told = people.iter().filter(|to| to.inside).count();
            let stage = Stage::Shows(&new, told);
            Reply::page(&NewPollPage::of(&visit, &measure, &query, &days, stage))
        }
        Err(complaints) => {
            let stage = Stage::Asks(&complaints);
            Reply::again(&NewPollPage::of(&visit, &measure, &query, &days, stage))
        }
    }
}

/// Everybody who speaks for a member is asked, once.
pub(super) async fn open(act: Allowed<OpenDatePoll>) -> Answer {
    let Allowed {
        subject: meeting,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    meetings::runs(&meeting, visit.today())?;
    rules::open(&meeting)?;
    let bounds = store::bounds(&mut db).await?;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let measure = Measure {
        meeting: &meeting,
        bounds,
        calendar: &calendar,
        zone: visit.zone,
        now,
    };
    let new = match forms::poll(&fields, &measure) {
        Ok(new) => new,
        Err(complaints) => {
            let spans: Vec<Span> = forms::readable(&fields, &measure)
                .into_iter()
                .map(|(_, span)| span)
                .collect();
            let days = days::list_days(&mut db, meeting.id, &spans, visit.zone).await?;
            let stage = Stage::Asks(&complaints);
            return Reply::again(&NewPollPage::of(&visit, &measure, &fields, &days, stage));
        }
    };
    let members = store::list_members(&mut db, meeting.id, visit.today()).await?;
    if members.is_empty() {
        return Err(rules::Refusal::NobodyToAsk.into());
    }
    let asked = (members.as_slice(), who.hat == Hat::Secretariat);
    let by = (who.person()?, now);
    let id = store::record_poll(&mut db, &meeting, &new, asked, by).await?;
    let mut people =
        circulation::addressees_of_meeting(&mut db, meeting.id.get(), visit.today()).await?;
    people.retain(|to| to.inside);
    let envelope = Envelope::of(&visit, &meeting, id);
    let letters: Vec<_> = people
        .iter()
        .map(|to| envelope.opening(to, new.answer_until))
        .collect();
    let posted = outbox::post_all(&mut db, &letters, now).await?;
    let about = (id, new.times.as_slice());
    let to = (people.as_slice(), posted.as_slice());
    notices::record_notices(&mut db, about, Sent::Opening, to, now).await?;
    db.commit().await?;
    let said = visit.texts().date_polls_opened(people.len());
    Ok(see_other(&path(id)).saying(&said))
}

/// The poll as it stands, and the form that closes it as it came back.
pub(super) async fn page_of(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    poll: &DatePoll,
    typed: Option<(&Fields, &Complaints)>,
) -> Result<PollPage, WebError> {
    let meeting = meeting_of(db, poll).await?;
    let asked = store::list_asked(db, poll.id).await?;
    let times: Vec<Span> = poll.times.iter().map(|time| time.span).collect();
    let days = days::list_days(db, meeting.id, &times, visit.zone).await?;
    let items = match poll.outcome {
        Some(Outcome::Chosen) if meetings::is_to_be_convened(&meeting) => {
            Some(agenda::items(db, meeting.id).await?)
        }
        _ => None,
    };
    let known = Known {
        meeting: &meeting,
        asked: &asked,
        days: &days,
        items: items.as_deref(),
    };
    Ok(PollPage::of(visit, who, poll, &known, typed))
}

pub(super) async fn show(seen: Seen<SeeDatePoll>) -> Answer {
    let Seen {
        subject: poll,
        who,
        mut db,
        visit,
        ..
    } = seen;
    Reply::page(&page_of(&mut db, &visit, &who, &poll, None).await?)
}

/// Once, whoever speaks for a member that has not answered; each with a fresh link.
pub(super) async fn remind(act: Allowed<RemindOfDatePoll>) -> Answer {
    let Allowed {
        subject: poll,
        mut db,
        visit,
        now,
        ..
    } = act;
    let asked = store::list_asked(&mut db, poll.id).await?;
    rules::remind(&poll, &asked)?;
    let meeting = meeting_of(&mut db, &poll).await?;
    let waits = |member| {
        asked
            .iter()
            .any(|one| one.member == member && one.is_silent())
    };
    let mut people =
        circulation::addressees_of_meeting(&mut db, meeting.id.get(), visit.today()).await?;
    people.retain(|to| to.inside && waits(to.member));
    let envelope = Envelope::of(&visit, &meeting, poll.id);
    let letters: Vec<_> = people
        .iter()
        .map(|to| envelope.reminder(to, poll.answer_until))
        .collect();
    let posted = outbox::post_all(&mut db, &letters, now).await?;
    let times: Vec<Span> = poll.times.iter().map(|time| time.span).collect();
    let about = (poll.id, times.as_slice());
    let to = (people.as_slice(), posted.as_slice());
    notices::record_notices(&mut db, about, Sent::Reminder, to, now).await?;
    db.commit().await?;
    let said = visit.texts().date_polls_reminded(people.len());
    Ok(see_other(&path(poll.id)).saying(&said))
}
