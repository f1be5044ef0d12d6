use super::super::agenda;
use super::super::form_page::FormPage;
use super::super::forms as meeting_forms;
use super::super::model::{Audience, Item, Meeting};
use super::super::papers::{self, Received};
use super::super::rules as meetings;
use super::access::{
    AskForPaper, DeclinePaper, ListPaperRequests, SeePaperRequest, SendPaper, WithdrawPaperRequest,
};
use super::model::{Outcome, PaperRequest, PaperRequestId};
use super::pages::{Form, PaperRequestPage, PaperRequestsPage};
use super::{forms, letters, pages, rules, store};
use crate::base::access::{Grip, Subject as _};
use crate::base::acts::{Reads, Records};
use crate::base::fault::Fault;
use crate::base::outbox::{self, NewMail};
use crate::slices::people::correspondents::{SECRETARIAT, chairs_of, correspondents, speakers};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

fn path(id: PaperRequestId) -> String {
    format!("/paper-requests/{id}")
}

async fn ask_page(
    db: &mut dyn Reads,
    visit: &Visit,
    item: &Item,
    meeting: &Meeting,
    typed: (&Fields, &Complaints),
) -> Result<FormPage, Fault> {
    let agencies = store::list_agencies(db, visit.today()).await?;
    let meets_on = meeting.starts_at.with_timezone(&visit.zone).date_naive();
    Ok(pages::ask(visit, item, &agencies, meets_on, typed))
}

pub(super) async fn new(seen: Seen<AskForPaper>) -> Answer {
    let Seen {
        subject: item,
        mut db,
        visit,
        ..
    } = seen;
    let meeting = agenda::meeting_of(&mut db, &item).await?;
    rules::ask(&meeting)?;
    let none = (&Fields::default(), &Complaints::none());
    Reply::page(&ask_page(&mut db, &visit, &item, &meeting, none).await?)
}

pub(super) async fn ask(act: Allowed<AskForPaper>) -> Answer {
    let Allowed {
        subject: item,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let meeting = agenda::meeting_of(&mut db, &item).await?;
    meetings::runs(&meeting, visit.today())?;
    rules::ask(&meeting)?;
    let agencies = store::list_agencies(&mut db, visit.today()).await?;
    let meets_on = meeting.starts_at.with_timezone(&visit.zone).date_naive();
    let new = match forms::request(&fields, &agencies, (visit.today(), meets_on)) {
        Ok(new) => new,
        Err(complaints) => {
            let typed = (&fields, &complaints);
            return Reply::again(&pages::ask(&visit, &item, &agencies, meets_on, typed));
        }
    };
    let id = store::record_request(&mut db, &item, &new, who.person()?, now).await?;
    let people = speakers(&mut db, &[new.member], visit.today()).await?;
    let mails: Vec<NewMail> = people
        .iter()
        .map(|one| letters::asked(&visit, (id, &new.acronym), new.due_on, &one.to))
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    let back = format!("/meetings/{}/paper-requests", meeting.id);
    Ok(see_other(&back).saying(&visit.texts().paper_requests_asked(new.acronym.as_str())))
}

pub(super) async fn list(seen: Seen<ListPaperRequests>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        ..
    } = seen;
    let requests = store::list(&mut db, meeting.id).await?;
    Reply::page(&PaperRequestsPage::of(&visit, &meeting, &requests))
}

pub(super) async fn show(seen: Seen<SeePaperRequest>) -> Answer {
    let Seen {
        subject: request,
        who,
        visit,
        ..
    } = seen;
    Reply::page(&PaperRequestPage::of(&visit, &who, &request, None))
}

/// The paper comes to the item as any other: under its number, internal, marked where it is late (R9, I15).
pub(super) async fn send(act: Allowed<SendPaper>) -> Answer {
    let Allowed {
        subject: request,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let moment = rules::send(&request)?;
    let item = item_of(&mut db, &request).await?;
    let meeting = agenda::meeting_of(&mut db, &item).await?;
    meetings::runs(&meeting, visit.today())?;
    let known = papers::list(&mut db, meeting.id).await?;
    let Received {
        mut papers,
        refused,
    } = match papers::read(&fields, &known) {
        Ok(received) => received,
        Err(complaints) => {
            let typed = Some((Form::Papers, &fields, &complaints));
            return Reply::again(&PaperRequestPage::of(&visit, &who, &request, typed));
        }
    };
    for paper in &mut papers {
        paper.audience = Audience::Internal;
    }
    let by = (who.person()?, now);
    let brought = papers::bring(&mut db, &visit, &item, (&papers, moment), by).await?;
    let first = brought.first().map(|id| id.get());
    store::record_outcome(&mut db, &request, (None, first), by.0, now).await?;
    tell(&mut db, &visit, &request, Outcome::Sent).await?;
    db.commit().await?;
    let t = visit.texts();
    let mut words = t.papers_attached(papers.len());
    for (_, one) in refused.in_words(visit.lang) {
        words.push(' ');
        words.push_str(&one);
    }
    Ok(see_other(&path(request.id)).saying(&words))
}

/// The item at which it is to stand; the rule knows that there is one.
async fn item_of(db: &mut dyn Reads, request: &PaperRequest) -> Result<Item, Fault> {
    let item = match request.item {
        Some(item) => Item::load(db.conn(), item, Grip::Look).await?,
        None => None,
    };
    item.ok_or_else(|| Fault::new("a paper for no item"))
}

/// Whoever asked learns what became of it: the secretariat, of a group its chairs too. What is taken back, the agency.
async fn tell(
    db: &mut dyn Records,
    visit: &Visit,
    request: &PaperRequest,
    outcome: Outcome,
) -> Result<(), Fault> {
    let people = match outcome {
        Outcome::Sent | Outcome::Declined => {
            let mut people = correspondents(db, SECRETARIAT, None, visit.today()).await?;
            if let Some(group) = request.group {
                people.extend(chairs_of(db, group, visit.today()).await?);
                people.sort_by_key(|to| to.person);
                people.dedup_by_key(|to| to.person);
            }
            people
        }
        Outcome::Withdrawn => {
            let people = speakers(db, &[request.member], visit.today()).await?;
            people.into_iter().map(|one| one.to).collect()
        }
    };
    let mails: Vec<NewMail> = people
        .iter()
        .map(|to| letters::ended(visit, request, outcome, to))
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
}

pub(super) async fn decline(act: Allowed<DeclinePaper>) -> Answer {
    let Allowed {
        subject: request,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::open(&request)?;
    let reason = match meeting_forms::reason(&fields) {
        Ok(reason) => reason,
        Err(complaints) => {
            let typed = Some((Form::Reason, &fields, &complaints));
            return Reply::again(&PaperRequestPage::of(&visit, &who, &request, typed));
        }
    };
    let outcome = (Some(reason.as_str()), None);
    store::record_outcome(&mut db, &request, outcome, who.person()?, now).await?;
    tell(&mut db, &visit, &request, Outcome::Declined).await?;
    db.commit().await?;
    Ok(see_other(&path(request.id)).saying(&visit.texts().paper_requests_declined_now()))
}

pub(super) async fn withdraw(act: Allowed<WithdrawPaperRequest>) -> Answer {
    let Allowed {
        subject: request,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::open(&request)?;
    store::record_outcome(&mut db, &request, (None, None), who.person()?, now).await?;
    tell(&mut db, &visit, &request, Outcome::Withdrawn).await?;
    db.commit().await?;
    let back = format!("/meetings/{}/paper-requests", request.meeting);
    Ok(see_other(&back).saying(&visit.texts().paper_requests_withdrawn_now()))
}
