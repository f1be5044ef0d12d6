use super::super::access::{AskForTime, RefuseTime};
use super::super::forms;
use super::super::letters::{self, Told};
use super::super::model::{Consulted, Decision};
use super::super::notices::Desk;
use super::super::pages::Typed;
use super::super::store;
use super::super::web::{page, path};
use super::{rules, store as requests};
use crate::base::access::Actor;
use crate::base::acts::Recording;
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;
use crate::base::outbox;
use crate::slices::people::correspondents::{CO_CHAIRS, MEMBER, correspondents};
use crate::web::allowed::Allowed;
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

pub(super) async fn record(act: Allowed<AskForTime>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let facts = store::facts(&mut db, &decision).await?;
    match ask(&mut db, &visit, &who, (&decision, &facts), &fields).await? {
        Ok(()) => {
            db.commit().await?;
            Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_time_asked()))
        }
        Err(complaints) => {
            let typed = Typed::time(&fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &decision, Some(typed)).await?)
        }
    }
}

/// A focal point's request, from its page or through the link of a letter; the co-chairs are written to.
pub(crate) async fn ask(
    db: &mut Recording<AskForTime>,
    visit: &Visit,
    who: &Actor,
    (decision, facts): (&Decision, &Consulted),
    fields: &Fields,
) -> Result<Result<(), Complaints>, WebError> {
    let member = who
        .hat
        .member()
        .ok_or_else(|| Fault::new("asked for time without a member"))?;
    rules::ask(decision, facts, member, visit.now)?;
    let reason = match forms::time_reason(fields) {
        Ok(reason) => reason,
        Err(complaints) => return Ok(Err(complaints)),
    };
    let by = (member, who.person()?);
    requests::record_request(db, decision, by, &reason, visit.now).await?;
    let (desk, acronym) = (Desk::of(visit), acronym(facts, member));
    let chairs = correspondents(db, CO_CHAIRS, None, visit.today()).await?;
    let mails: Vec<_> = chairs
        .iter()
        .map(|to| letters::told(&desk, decision, to, acronym, &Told::TimeAsked, None))
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(Ok(()))
}

fn acronym(facts: &Consulted, member: OrganisationId) -> &str {
    facts
        .seats
        .iter()
        .find(|seat| seat.member == member)
        .map_or("", |seat| seat.acronym.as_str())
}

pub(super) async fn refuse(act: Allowed<RefuseTime>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let facts = store::facts(&mut db, &decision).await?;
    let (member, reason) = match forms::time_refusal(&fields, &facts.seats) {
        Ok(read) => read,
        Err(complaints) => {
            let typed = Typed::time(&fields, &complaints);
            return Reply::again(&page(&mut db, &visit, &who, &decision, Some(typed)).await?);
        }
    };
    rules::refuse(&facts, member)?;
    let acronym = acronym(&facts, member);
    let about = (member, acronym);
    requests::record_refusal(&mut db, &decision, about, (&reason, who.person()?), now).await?;
    let desk = Desk::of(&visit);
    let people = correspondents(&mut db, MEMBER, Some(member), visit.today()).await?;
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::told(&desk, &decision, to, acronym, &Told::TimeRefused, None))
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_time_refused(acronym)))
}
