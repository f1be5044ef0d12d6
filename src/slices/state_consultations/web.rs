use super::access::{
    CloseConsultation, LapseConsultation, RecordReply, ReplyAsState, RequestState, SeeConsultation,
};
use super::model::{Consultation, ConsultationId};
use super::pages::{AskPage, ConsultationPage, Typed};
use super::{forms, letters, rules, store};
use crate::base::access::{Act, Actor};
use crate::base::acts::{Reads, Recording};
use crate::base::fault::Fault;
use crate::base::outbox;
use crate::slices::charter;
use crate::slices::people::correspondents::{self, OFFICE, STATE};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

fn path(id: ConsultationId) -> String {
    format!("/state-consultations/{id}")
}

pub(super) async fn ask(seen: Seen<RequestState>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    rules::request(&decision)?;
    let counterparts = store::list_counterparts(&mut db, visit.today()).await?;
    let days = charter::periods(&mut db).await?.state_reply_days;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let proposed = calendar.working_day_after(visit.today(), days);
    let typed = Fields::of([("reply_by", proposed.to_string())]);
    Reply::page(&AskPage::of(
        &visit,
        &decision,
        &counterparts,
        &typed,
        &Complaints::none(),
    ))
}

pub(super) async fn request(act: Allowed<RequestState>) -> Answer {
    let Allowed {
        subject: decision,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::request(&decision)?;
    let counterparts = store::list_counterparts(&mut db, visit.today()).await?;
    let asked = match forms::request(&fields, &counterparts, visit.today()) {
        Ok(asked) => asked,
        Err(complaints) => {
            return Reply::again(&AskPage::of(
                &visit,
                &decision,
                &counterparts,
                &fields,
                &complaints,
            ));
        }
    };
    // a deadline ends at the network's hour, never on a day off
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let reply_by = calendar.closing_of(calendar.working_day_after(asked.reply_by, 0));
    let id = store::record_request(&mut db, &decision, asked.organisation, reply_by, now).await?;
    let people =
        correspondents::correspondents(&mut db, STATE, Some(asked.organisation), visit.today())
            .await?;
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::request(&visit, id, to, reply_by))
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    Ok(see_other(&path(id)).saying(&visit.texts().state_requested(people.len())))
}

pub(super) async fn show(seen: Seen<SeeConsultation>) -> Answer {
    let Seen {
        who,
        subject: asked,
        mut db,
        visit,
        ..
    } = seen;
    let page = page(&mut db, &visit, &who, &asked, None).await?;
    Reply::page(&page)
}

async fn page(
    db: &mut impl Reads,
    visit: &Visit,
    who: &Actor,
    asked: &Consultation,
    typed: Option<Typed<'_>>,
) -> Result<ConsultationPage, Fault> {
    let signatures = store::list_signatures(db, asked.id).await?;
    Ok(ConsultationPage::of(visit, who, asked, &signatures, typed))
}

async fn tell_the_office<A: Act>(
    db: &mut Recording<A>,
    visit: &Visit,
    asked: &Consultation,
) -> Result<(), Fault> {
    let people = correspondents::correspondents(db, OFFICE, None, visit.today()).await?;
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::replied(visit, asked, to))
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
}

pub(super) async fn reply(act: Allowed<ReplyAsState>) -> Answer {
    let Allowed {
        subject: asked,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::reply(&asked)?;
    match forms::reply(&fields, false) {
        Ok(reply) => {
            store::record_reply_of_state(&mut db, &asked, &reply, now).await?;
            tell_the_office(&mut db, &visit, &asked).await?;
            db.commit().await?;
            Ok(see_other(&path(asked.id)).saying(&visit.texts().state_replied()))
        }
        Err(complaints) => {
            let typed = Typed::new(&fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &asked, Some(typed)).await?)
        }
    }
}

pub(super) async fn record_reply(act: Allowed<RecordReply>) -> Answer {
    let Allowed {
        subject: asked,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::reply(&asked)?;
    match forms::reply(&fields, true) {
        Ok(reply) => {
            store::record_reply_on_paper(&mut db, &asked, &reply, now).await?;
            tell_the_office(&mut db, &visit, &asked).await?;
            db.commit().await?;
            Ok(see_other(&path(asked.id)).saying(&visit.texts().state_reply_recorded()))
        }
        Err(complaints) => {
            let typed = Typed::new(&fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &asked, Some(typed)).await?)
        }
    }
}

pub(super) async fn lapse(act: Allowed<LapseConsultation>) -> Answer {
    let Allowed {
        subject: asked,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::lapse(&asked, now)?;
    store::record_lapse(&mut db, &asked).await?;
    db.commit().await?;
    Ok(see_other(&path(asked.id)).saying(&visit.texts().state_lapsed()))
}

pub(super) async fn close(act: Allowed<CloseConsultation>) -> Answer {
    let Allowed {
        subject: asked,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let signatures = store::list_signatures(&mut db, asked.id).await?;
    let closes = rules::close(&asked, &signatures, who.organisation)?;
    match forms::note(&fields) {
        Ok(note) => {
            let organisation = who
                .organisation
                .ok_or_else(|| Fault::new("a co-chair without an organisation"))?;
            let chair = (who.person()?, organisation);
            store::record_signature(&mut db, &asked, chair, &note, closes, now).await?;
            db.commit().await?;
            let t = visit.texts();
            let said = if closes {
                t.state_closed()
            } else {
                t.state_signed()
            };
            Ok(see_other(&path(asked.id)).saying(&said))
        }
        Err(complaints) => {
            let typed = Typed::new(&fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &asked, Some(typed)).await?)
        }
    }
}
