//! From a text that is written to one that is delivered: cleared by all members, signed off, delivered; or withdrawn.
use chrono::{DateTime, Utc};

use super::access::{AskForClearance, DeliverStatement, SignStatement, WithdrawStatement};
use super::form_pages as forms_of;
use super::model::{Clearance, Statement};
use super::rules::{Bounds, Refusal};
use super::web::path;
use super::{clearing, forms, input_store, letters, record_store, rules, store};
use crate::base::fault::Fault;
use crate::base::outbox::{self, NewMail};
use crate::slices::decisions;
use crate::slices::people::correspondents::{MEMBER, correspondents};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::Complaints;
use crate::web::visit::Visit;

pub(super) async fn choose_clearance(seen: Seen<AskForClearance>) -> Answer {
    let Seen {
        subject: statement,
        mut db,
        visit,
        ..
    } = seen;
    let inputs = input_store::list_inputs(&mut db, statement.id).await?;
    rules::ask_for_clearance(&statement, rules::unanswered(&inputs))?;
    Reply::page(&forms_of::clearance(
        forms_of::page(&visit),
        &statement,
        None,
    ))
}

/// R18: one press drafts the decision; how members agree to it is the decisions' own matter.
pub(super) async fn ask_clearance(act: Allowed<AskForClearance>) -> Answer {
    let Allowed {
        subject: statement,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let inputs = input_store::list_inputs(&mut db, statement.id).await?;
    rules::ask_for_clearance(&statement, rules::unanswered(&inputs))?;
    // before anything else: the form that comes back names the version that stands now
    let read = rules::read_as_it_stands(&statement, forms::version(&fields))
        .map_err(|refusal| Complaints::about("relevance_reason", refusal));
    let relevance = match read.and_then(|()| forms::relevance(&fields)) {
        Ok(relevance) => relevance,
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            return Reply::again(&forms_of::clearance(
                forms_of::page(&visit),
                &statement,
                typed,
            ));
        }
    };
    let proposer = who
        .organisation
        .ok_or_else(|| Fault::new("a clearance without an organisation"))?;
    let draft = clearing::decision(&visit, &statement, relevance, proposer);
    let decision = decisions::record_draft(&mut db, &draft, now).await?;
    let by = (who.person()?, now);
    record_store::record_clearance(&mut db, &statement, decision, by).await?;
    db.commit().await?;
    let said = visit.texts().statements_clearance_asked();
    Ok(see_other(&format!("/decisions/{decision}")).saying(&said))
}

fn clearance_of(statement: &Statement) -> Result<&Clearance, Fault> {
    let clearance = statement.clearance.as_ref();
    clearance.ok_or_else(|| Fault::new("cleared without a clearance"))
}

pub(super) async fn sign(act: Allowed<SignStatement>) -> Answer {
    let Allowed {
        subject: statement,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::sign(&statement, who.organisation)?;
    rules::read_as_it_stands(&statement, forms::version(&fields))?;
    let of = who
        .organisation
        .ok_or_else(|| Fault::new("a co-chair without an organisation"))?;
    let clearance = clearance_of(&statement)?;
    record_store::record_signature(&mut db, clearance, (who.person()?, of), now).await?;
    db.commit().await?;
    Ok(see_other(&path(statement.id)).saying(&visit.texts().statements_signed_now()))
}

/// From the day on which it was cleared and signed off to today.
fn bounds(visit: &Visit, statement: &Statement) -> Bounds {
    let cleared = statement.clearance.as_ref().and_then(|one| one.adopted_at);
    let day = |at: Option<DateTime<Utc>>| {
        let at = at.unwrap_or(visit.now);
        at.with_timezone(&visit.zone).date_naive()
    };
    Bounds {
        cleared: day(cleared),
        signed: day(statement.signed_off_at()),
        today: visit.today(),
    }
}

pub(super) async fn choose_delivery(seen: Seen<DeliverStatement>) -> Answer {
    let Seen {
        subject: statement,
        mut db,
        visit,
        ..
    } = seen;
    rules::deliver(&statement)?;
    let bounds = bounds(&visit, &statement);
    let chairs = store::list_chairs(&mut db, (bounds.signed, bounds.today)).await?;
    let offered = (chairs.as_slice(), visit.today());
    Reply::page(&forms_of::delivery(
        forms_of::page(&visit),
        &statement,
        offered,
        None,
    ))
}

pub(super) async fn deliver(act: Allowed<DeliverStatement>) -> Answer {
    let Allowed {
        subject: statement,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::deliver(&statement)?;
    let bounds = bounds(&visit, &statement);
    let chairs = store::list_chairs(&mut db, (bounds.signed, bounds.today)).await?;
    let again = |complaints: &Complaints| {
        let offered = (chairs.as_slice(), visit.today());
        let typed = Some((&fields, complaints));
        let page = forms_of::page(&visit);
        Reply::again(&forms_of::delivery(page, &statement, offered, typed))
    };
    let read = rules::read_as_it_stands(&statement, forms::version(&fields))
        .map_err(|refusal| Complaints::about("delivered_on", refusal));
    let delivery = match read.and_then(|()| forms::delivery(&fields, &chairs, bounds)) {
        Ok(delivery) => delivery,
        Err(complaints) => return again(&complaints),
    };
    if !store::was_co_chair(&mut db, delivery.by, delivery.on).await? {
        return again(&Complaints::about("delivered_by", Refusal::NoCoChair));
    }
    let what = (clearance_of(&statement)?, &delivery);
    record_store::record_delivery(&mut db, &statement, what, (who.person()?, now)).await?;
    let people = correspondents(&mut db, MEMBER, None, visit.today()).await?;
    let mails: Vec<NewMail> = people
        .iter()
        .map(|to| letters::delivered(&visit, &statement, to))
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    Ok(see_other(&path(statement.id)).saying(&visit.texts().statements_delivered_now()))
}

pub(super) async fn choose_withdrawal(seen: Seen<WithdrawStatement>) -> Answer {
    let Seen {
        subject: statement,
        visit,
        ..
    } = seen;
    rules::withdraw(&statement)?;
    Reply::page(&forms_of::withdrawal(
        forms_of::page(&visit),
        &statement,
        None,
    ))
}

pub(super) async fn withdraw(act: Allowed<WithdrawStatement>) -> Answer {
    let Allowed {
        subject: statement,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::withdraw(&statement)?;
    match forms::reason(&fields) {
        Ok(reason) => {
            let by = (who.person()?, now);
            record_store::record_withdrawal(&mut db, statement.id, &reason, by).await?;
            db.commit().await?;
            Ok(see_other(&path(statement.id)).saying(&visit.texts().statements_withdrawn_now()))
        }
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            Reply::again(&forms_of::withdrawal(
                forms_of::page(&visit),
                &statement,
                typed,
            ))
        }
    }
}
