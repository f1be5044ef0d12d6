use chrono::NaiveDate;

use super::super::model::{Action, ActionId};
use super::super::pages::Typed;
use super::super::partners;
use super::super::web::{page, path};
use super::access::{AgreeDue, CancelAction, DeclineDue, HoldAction, ProposeDue, ResumeAction};
use super::letters::{self, Did};
use super::pages::{Asked, asked_of};
use super::{rules, store};
use crate::base::acts::Records;
use crate::base::fault::Fault;
use crate::base::lang::{InWords, Lang};
use crate::base::outbox;
use crate::slices::people::correspondents::{CO_CHAIRS, MEMBER, correspondents};
use crate::web::allowed::Allowed;
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields, Form};
use crate::web::visit::Visit;

#[derive(Debug)]
enum DayFault {
    Past,
    Same,
}

impl InWords for DayFault {
    fn in_words(&self, lang: Lang) -> String {
        match self {
            Self::Past => lang.texts().actions_due_in_the_past(),
            Self::Same => lang.texts().actions_due_is_the_same(),
        }
    }
}

fn reason(fields: &Fields, asked: Asked) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let reason = form.text(asked.reason(), 2000);
    form.finish(reason)
}

/// Another day, and why.
fn proposal(
    fields: &Fields,
    due_on: NaiveDate,
    today: NaiveDate,
) -> Result<(NaiveDate, String), Complaints> {
    let mut form = Form::of(fields);
    let day = form.date("to_day");
    if day.is_some_and(|day| day < today) {
        form.refuse("to_day", DayFault::Past);
    } else if day == Some(due_on) {
        form.refuse("to_day", DayFault::Same);
    }
    let reason = form.text(Asked::Due.reason(), 2000);
    form.finish(day.zip(reason))
}

/// Co-chairs hear what waits for them, the lead whatever binds it.
async fn tell(db: &mut dyn Records, visit: &Visit, action: &Action, did: Did) -> Result<(), Fault> {
    let people = match did {
        Did::ProposeDue(_) => correspondents(db, CO_CHAIRS, None, visit.today()).await?,
        Did::AgreeDue(_) | Did::DeclineDue | Did::Hold | Did::Resume | Did::Cancel => {
            correspondents(db, MEMBER, Some(action.lead), visit.today()).await?
        }
    };
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::told(visit, action, did, to))
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
}

fn done(action: ActionId, words: &str) -> Reply {
    see_other(&path(action)).saying(words)
}

pub(in super::super) async fn propose_due(act: Allowed<ProposeDue>) -> Answer {
    let Allowed {
        subject: action,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let course = store::load(&mut db, action.id).await?;
    rules::propose_due(&action, &course)?;
    match proposal(&fields, action.due_on, visit.today()) {
        Ok((day, reason)) => {
            let by = (who.person()?, action.lead);
            store::record_proposed_due(&mut db, &action, (day, &reason), by, now).await?;
            tell(&mut db, &visit, &action, Did::ProposeDue(day)).await?;
            db.commit().await?;
            Ok(done(action.id, &visit.texts().actions_due_proposed()))
        }
        Err(complaints) => {
            let typed = Typed::of(asked_of(Asked::Due), &fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &action, Some(typed)).await?)
        }
    }
}

pub(in super::super) async fn agree_due(act: Allowed<AgreeDue>) -> Answer {
    let Allowed {
        subject: action,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    let course = store::load(&mut db, action.id).await?;
    rules::answer_due(&action, &course)?;
    if let Some(open) = &course.open {
        store::record_agreed_due(&mut db, &action, open, who.person()?, now).await?;
        tell(&mut db, &visit, &action, Did::AgreeDue(open.to_day)).await?;
        db.commit().await?;
    }
    Ok(done(action.id, &visit.texts().actions_due_agreed()))
}

pub(in super::super) async fn decline_due(act: Allowed<DeclineDue>) -> Answer {
    let Allowed {
        subject: action,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let course = store::load(&mut db, action.id).await?;
    rules::answer_due(&action, &course)?;
    match (reason(&fields, Asked::DueRefusal), &course.open) {
        (Ok(answer), Some(open)) => {
            store::record_declined_due(&mut db, (action.id, open), &answer, who.person()?, now)
                .await?;
            tell(&mut db, &visit, &action, Did::DeclineDue).await?;
            db.commit().await?;
            Ok(done(action.id, &visit.texts().actions_due_declined()))
        }
        (Ok(_), None) => Err(Fault::new("a day was answered that nobody proposed").into()),
        (Err(complaints), _) => {
            let typed = Typed::of(asked_of(Asked::DueRefusal), &fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &action, Some(typed)).await?)
        }
    }
}

pub(in super::super) async fn hold(act: Allowed<HoldAction>) -> Answer {
    let Allowed {
        subject: action,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::hold(&action)?;
    match reason(&fields, Asked::Hold) {
        Ok(reason) => {
            store::record_hold(&mut db, action.id, &reason).await?;
            tell(&mut db, &visit, &action, Did::Hold).await?;
            db.commit().await?;
            Ok(done(action.id, &visit.texts().actions_held()))
        }
        Err(complaints) => {
            let typed = Typed::of(asked_of(Asked::Hold), &fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &action, Some(typed)).await?)
        }
    }
}

pub(in super::super) async fn resume(act: Allowed<ResumeAction>) -> Answer {
    let Allowed {
        subject: action,
        mut db,
        visit,
        ..
    } = act;
    rules::resume(&action)?;
    store::record_resumption(&mut db, action.id).await?;
    tell(&mut db, &visit, &action, Did::Resume).await?;
    db.commit().await?;
    Ok(done(action.id, &visit.texts().actions_resumed()))
}

pub(in super::super) async fn cancel(act: Allowed<CancelAction>) -> Answer {
    let Allowed {
        subject: action,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::cancel(&action)?;
    match reason(&fields, Asked::Cancel) {
        Ok(reason) => {
            store::record_cancellation(&mut db, action.id, &reason).await?;
            tell(&mut db, &visit, &action, Did::Cancel).await?;
            partners::tell_cancelled(&mut db, &visit, &action).await?;
            db.commit().await?;
            Ok(done(action.id, &visit.texts().actions_cancelled()))
        }
        Err(complaints) => {
            let typed = Typed::of(asked_of(Asked::Cancel), &fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &action, Some(typed)).await?)
        }
    }
}
