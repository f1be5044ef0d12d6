use chrono::Datelike as _;

use super::super::access::{
    AskForMeeting, ConveneOnRequest, RefuseRequest, SeeRequest, SeeRequests,
};
use super::super::days::Beside;
use super::super::form_page::FormPage;
use super::super::forms as meeting_forms;
use super::super::store as meetings;
use super::super::web::LOOK;
use super::model::{Answer as Said, Request, RequestId};
use super::pages::{self, RefusalPage, RequestPage, RequestsPage};
use super::{forms, letters, rules, store};
use crate::base::acts::{Reads, Records};
use crate::base::fault::Fault;
use crate::base::outbox::{self, NewMail};
use crate::slices::people::correspondents::{self, CO_CHAIRS, SECRETARIAT};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// Minutes of an item that a request put on the agenda, until the secretariat plans otherwise.
const MINUTES: i32 = 30;

fn path(id: RequestId) -> String {
    format!("/meeting-requests/{id}")
}

pub(super) async fn list(seen: Seen<SeeRequests>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let size = meetings::page_size(&mut db).await?;
    let page = query.raw("page").parse().unwrap_or(1).clamp(1, 100_000);
    let rows = store::list(&mut db, (page, size)).await?;
    Reply::page(&RequestsPage::of(&visit, &who, rows, (page, size)))
}

pub(super) async fn new(seen: Seen<AskForMeeting>) -> Answer {
    let none = Complaints::none();
    Reply::page(&pages::ask(&seen.visit, &Fields::default(), &none))
}

/// R2: the co-chairs are told at once, by mail and on their desk.
pub(super) async fn ask(act: Allowed<AskForMeeting>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let new = match forms::request(&fields, visit.today()) {
        Ok(new) => new,
        Err(complaints) => return Reply::again(&pages::ask(&visit, &fields, &complaints)),
    };
    let member = who
        .hat
        .member()
        .ok_or_else(|| Fault::new("a focal point of no member"))?;
    let acronym = visit
        .person
        .as_ref()
        .map(|person| person.function.acronym.clone())
        .unwrap_or_default();
    let due = store::answer_due(&mut db, now, visit.today()).await?;
    let by = (member, who.person()?);
    let id = store::record_request(&mut db, &new, by, (now, due)).await?;
    let people = correspondents::correspondents(&mut db, CO_CHAIRS, None, visit.today()).await?;
    let mails: Vec<NewMail> = people
        .iter()
        .map(|to| letters::asked(&visit, id, (&acronym, due), to))
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    let until = visit.lang.dates(visit.zone).moment(due);
    Ok(see_other(&path(id)).saying(&visit.texts().requests_was_asked(until)))
}

pub(super) async fn show(seen: Seen<SeeRequest>) -> Answer {
    Reply::page(&RequestPage::of(&seen.visit, &seen.who, &seen.subject))
}

/// The form opens with the first day that was wished for.
pub(super) async fn choose_date(seen: Seen<ConveneOnRequest>) -> Answer {
    rules::answer(&seen.subject)?;
    let wished = pages::proposed(&seen.subject);
    look_at_the_day(seen.db, &seen.visit, &seen.subject, &wished).await
}

/// The form, with what else is on the day typed so far; nothing is answered.
async fn look_at_the_day(
    mut db: impl Reads,
    visit: &Visit,
    request: &Request,
    typed: &Fields,
) -> Answer {
    let beside = Beside::of(&mut db, visit, typed).await?;
    let none = Complaints::none();
    Reply::page(&FormPage::of_request(
        visit,
        request,
        (typed, beside),
        &none,
    ))
}

/// R2, R5: the answer and the meeting that it promises are one act.
pub(super) async fn convene(act: Allowed<ConveneOnRequest>) -> Answer {
    let Allowed {
        subject: request,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::answer(&request)?;
    if fields.is_ticked(LOOK) {
        return look_at_the_day(db, &visit, &request, &fields).await;
    }
    let plan = match meeting_forms::plan_on_request(&fields, visit.zone, now) {
        Ok(plan) => plan,
        Err(complaints) => {
            let typed = (&fields, Beside::of(&mut db, &visit, &fields).await?);
            return Reply::again(&FormPage::of_request(&visit, &request, typed, &complaints));
        }
    };
    let by = who.person()?;
    store::record_answer(&mut db, &request, (Said::Convened, None), by, now).await?;
    let year = plan.starts_at.with_timezone(&visit.zone).year();
    let whose = meetings::Called::On(request.id);
    let meeting = meetings::record_plan(&mut db, &plan, whose, year).await?;
    store::record_points(&mut db, meeting, &request, MINUTES).await?;
    tell(&mut db, &visit, &request).await?;
    db.commit().await?;
    Ok(see_other(&path(request.id)).saying(&visit.texts().requests_was_convened()))
}

pub(super) async fn ask_reason(seen: Seen<RefuseRequest>) -> Answer {
    rules::answer(&seen.subject)?;
    Reply::page(&RefusalPage::of(
        &seen.visit,
        &seen.subject,
        &Fields::default(),
        &Complaints::none(),
    ))
}

pub(super) async fn refuse(act: Allowed<RefuseRequest>) -> Answer {
    let Allowed {
        subject: request,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::answer(&request)?;
    let reason = match meeting_forms::reason(&fields) {
        Ok(reason) => reason,
        Err(complaints) => {
            return Reply::again(&RefusalPage::of(&visit, &request, &fields, &complaints));
        }
    };
    let said = (Said::Refused, Some(reason.as_str()));
    store::record_answer(&mut db, &request, said, who.person()?, now).await?;
    tell(&mut db, &visit, &request).await?;
    db.commit().await?;
    Ok(see_other(&path(request.id)).saying(&visit.texts().requests_was_refused()))
}

/// Whoever asked, and the secretariat, each person once.
async fn tell(db: &mut dyn Records, visit: &Visit, request: &Request) -> Result<(), Fault> {
    let today = visit.today();
    let speakers = correspondents::speakers(db, &[request.member], today).await?;
    let office = correspondents::correspondents(db, SECRETARIAT, None, today).await?;
    let mut people: Vec<_> = speakers
        .into_iter()
        .map(|one| one.to)
        .chain(office)
        .collect();
    people.sort_by_key(|one| one.person.get());
    people.dedup_by_key(|one| one.person.get());
    let mails: Vec<NewMail> = people
        .iter()
        .map(|to| letters::answered(visit, request, to))
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
}
