use chrono::Datelike;

use super::access::{
    Adopt, Defer, DraftDecision, EditDecision, FindNotRelevant, OpenInSession, RaiseToState,
    RecordOnBehalf, RecordPosition, SeeDecision, TableDecision, Withdraw,
};
use super::form_pages::{ConfirmPage, FormPage};
use super::model::{Decision, DecisionId, Seat};
use super::pages::{DecisionPage, Typed};
use super::store::Speaker;
use super::{forms, letters, record, rules, store};
use crate::base::access::{Act, Actor, Hat};
use crate::base::acts::{Reads, Recording};
use crate::base::fault::Fault;
use crate::base::history;
use crate::base::outbox;
use crate::slices::people::correspondents::{self, Correspondent, MEMBER};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// The latest acts that a page tells.
const PAST: i64 = 40;

fn path(id: DecisionId) -> String {
    format!("/decisions/{id}")
}

pub(super) async fn new(seen: Seen<DraftDecision>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let items = store::list_open_items(&mut db, None).await?;
    let proposers = store::list_proposers(&mut db, visit.today()).await?;
    let typed = Fields::of([("item", query.raw("item").to_owned())]);
    Reply::page(&FormPage::new(
        &visit,
        who.hat,
        &items,
        &proposers,
        &typed,
        &Complaints::none(),
    ))
}

pub(super) async fn draft(act: Allowed<DraftDecision>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let items = store::list_open_items(&mut db, None).await?;
    let proposers = store::list_proposers(&mut db, visit.today()).await?;
    match forms::draft(&fields, &items, &proposers, who.hat.member()) {
        Ok(draft) => {
            let id = store::record_draft(&mut db, &draft, now).await?;
            db.commit().await?;
            Ok(see_other(&path(id)).saying(&visit.texts().decisions_drafted()))
        }
        Err(complaints) => Reply::again(&FormPage::new(
            &visit,
            who.hat,
            &items,
            &proposers,
            &fields,
            &complaints,
        )),
    }
}

pub(super) async fn show(seen: Seen<SeeDecision>) -> Answer {
    let Seen {
        who,
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    let page = page(&mut db, &visit, &who, &decision, None).await?;
    Reply::page(&page)
}

async fn page(
    db: &mut impl Reads,
    visit: &Visit,
    who: &Actor,
    decision: &Decision,
    typed: Option<Typed<'_>>,
) -> Result<DecisionPage, Fault> {
    let facts = store::facts(db, decision).await?;
    let past = history::of(db, "decision", decision.id.get(), PAST).await?;
    let mut page = DecisionPage::of(visit, who, decision, &facts, &past, typed);
    page.beside = record::beside(db, visit, who, decision).await?;
    Ok(page)
}

pub(super) async fn edit(seen: Seen<EditDecision>) -> Answer {
    let Seen {
        who,
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    rules::edit(&decision, decision.relevance)?;
    let items = store::list_open_items(&mut db, None).await?;
    let proposers = store::list_proposers(&mut db, visit.today()).await?;
    Reply::page(&FormPage::edit(
        &visit, who.hat, &items, &proposers, &decision, None,
    ))
}

pub(super) async fn save(act: Allowed<EditDecision>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let items = store::list_open_items(&mut db, None).await?;
    let proposers = store::list_proposers(&mut db, visit.today()).await?;
    let again = |complaints: &Complaints| {
        Reply::again(&FormPage::edit(
            &visit,
            who.hat,
            &items,
            &proposers,
            &decision,
            Some((&fields, complaints)),
        ))
    };
    let draft = match forms::draft(&fields, &items, &proposers, who.hat.member()) {
        Ok(draft) => draft,
        Err(complaints) => return again(&complaints),
    };
    rules::edit(&decision, decision.relevance)?;
    if let Err(refusals) = rules::edit(&decision, draft.relevance) {
        return match refusals.into_iter().next() {
            Some(refusal) => again(&Complaints::about("relevance", refusal)),
            None => again(&Complaints::none()),
        };
    }
    store::record_edit(&mut db, decision.id, &draft, now).await?;
    db.commit().await?;
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_saved()))
}

pub(super) async fn raise(act: Allowed<RaiseToState>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::raise(&decision)?;
    match forms::reason(&fields) {
        Ok(reason) => {
            store::record_raise(&mut db, decision.id, &reason).await?;
            db.commit().await?;
            Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_raised()))
        }
        Err(complaints) => {
            let typed = Typed::relevance(&fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &decision, Some(typed)).await?)
        }
    }
}

pub(super) async fn lower(act: Allowed<FindNotRelevant>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::lower(&decision)?;
    match forms::reason(&fields) {
        Ok(reason) => {
            store::record_lowering(&mut db, decision.id, &reason).await?;
            db.commit().await?;
            Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_lowered()))
        }
        Err(complaints) => {
            let typed = Typed::relevance(&fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &decision, Some(typed)).await?)
        }
    }
}

pub(super) async fn table(act: Allowed<TableDecision>) -> Answer {
    let Allowed {
        subject: decision,
        mut db,
        visit,
        ..
    } = act;
    rules::table(&decision)?;
    let year = visit.today().year();
    let number = store::record_tabling(&mut db, decision.id, year).await?;
    db.commit().await?;
    let symbol = format!("{}/{year}/L.{number}", visit.symbol_prefix);
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_tabled(symbol)))
}

pub(super) async fn open(act: Allowed<OpenInSession>) -> Answer {
    let Allowed {
        subject: decision,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::open(&decision)?;
    store::record_opening(&mut db, decision.id, visit.today(), now).await?;
    let seats = store::facts(&mut db, &decision).await?.seats;
    tell_all(&mut db, &visit, &seats, |to, member| {
        letters::opened(&visit, &decision, to, member)
    })
    .await?;
    db.commit().await?;
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_opened()))
}

/// One letter to each focal point and alternate of the roster.
async fn tell_all<A: Act>(
    db: &mut Recording<A>,
    visit: &Visit,
    seats: &[Seat],
    write: impl Fn(&Correspondent, &str) -> outbox::NewMail,
) -> Result<(), Fault> {
    let members: Vec<_> = seats.iter().map(|seat| seat.member).collect();
    let people = correspondents::speakers(db, &members, visit.today()).await?;
    let mails: Vec<_> = people
        .iter()
        .map(|one| write(&one.to, &one.acronym))
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
}

pub(super) async fn record_position(act: Allowed<RecordPosition>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let member = who
        .hat
        .member()
        .ok_or_else(|| Fault::new("a position without a member"))?;
    let facts = store::facts(&mut db, &decision).await?;
    rules::record_position(&decision, &facts.seats, member)?;
    match forms::position(&fields, visit.today()) {
        Ok(said) => {
            let speaker = Speaker {
                member,
                person: who.person()?,
                hat: who.hat.name(),
                evidence: None,
            };
            store::record_position(&mut db, &decision, &said, &speaker, now).await?;
            db.commit().await?;
            Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_position_recorded()))
        }
        Err(complaints) => {
            let typed = Typed::position(&fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &decision, Some(typed)).await?)
        }
    }
}

pub(super) async fn on_behalf(seen: Seen<RecordOnBehalf>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    let facts = store::facts(&mut db, &decision).await?;
    Reply::page(&FormPage::on_behalf(
        &visit,
        &decision,
        &facts.seats,
        &Fields::default(),
        &Complaints::none(),
    ))
}

pub(super) async fn record_on_behalf(act: Allowed<RecordOnBehalf>) -> Answer {
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
    let said = match forms::on_behalf(&fields, &facts.seats, visit.today()) {
        Ok(said) => said,
        Err(complaints) => {
            return Reply::again(&FormPage::on_behalf(
                &visit,
                &decision,
                &facts.seats,
                &fields,
                &complaints,
            ));
        }
    };
    rules::record_position(&decision, &facts.seats, said.member)?;
    let acronym = facts
        .seats
        .iter()
        .find(|seat| seat.member == said.member)
        .map_or("", |seat| seat.acronym.as_str());
    let speaker = Speaker {
        member: said.member,
        person: who.person()?,
        hat: who.hat.name(),
        evidence: Some(&said.evidence),
    };
    store::record_on_behalf(&mut db, &decision, &said.position, &speaker, acronym, now).await?;
    let people =
        correspondents::correspondents(&mut db, MEMBER, Some(said.member), visit.today()).await?;
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::on_behalf(&visit, &decision, to, acronym))
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_on_behalf_recorded(acronym)))
}

pub(super) async fn confirm_adoption(seen: Seen<Adopt>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    let facts = store::facts(&mut db, &decision).await?;
    Reply::page(&ConfirmPage::adoption(&visit, &decision, &facts))
}

pub(super) async fn adopt(act: Allowed<Adopt>) -> Answer {
    let Allowed {
        subject: decision,
        mut db,
        visit,
        now,
        ..
    } = act;
    let facts = store::facts(&mut db, &decision).await?;
    rules::adopt(&decision, &facts)?;
    let year = visit.today().year();
    let number = store::record_adoption(&mut db, &decision, year, now).await?;
    let symbol = format!("{}/{year}/DEC/{number}", visit.symbol_prefix);
    tell_all(&mut db, &visit, &facts.seats, |to, _| {
        letters::adopted(&visit, &decision, to, &symbol)
    })
    .await?;
    db.commit().await?;
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_adopted_as(symbol)))
}

pub(super) async fn choose_deferral(seen: Seen<Defer>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    rules::defer(&decision)?;
    let items = store::list_open_items(&mut db, decision.meeting).await?;
    Reply::page(&FormPage::deferral(
        &visit,
        &decision,
        &items,
        &Fields::default(),
        &Complaints::none(),
    ))
}

pub(super) async fn defer(act: Allowed<Defer>) -> Answer {
    let Allowed {
        subject: decision,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::defer(&decision)?;
    let items = store::list_open_items(&mut db, decision.meeting).await?;
    match forms::later_item(&fields, &items) {
        Ok(item) => {
            store::record_deferral(&mut db, decision.id, item).await?;
            db.commit().await?;
            Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_deferred()))
        }
        Err(complaints) => Reply::again(&FormPage::deferral(
            &visit,
            &decision,
            &items,
            &fields,
            &complaints,
        )),
    }
}

pub(super) async fn confirm_withdrawal(seen: Seen<Withdraw>) -> Answer {
    let Seen {
        subject: decision,
        who,
        visit,
        ..
    } = seen;
    rules::withdraw(&decision, who.hat == Hat::CoChair)?;
    Reply::page(&ConfirmPage::withdrawal(&visit, &decision))
}

pub(super) async fn withdraw(act: Allowed<Withdraw>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        ..
    } = act;
    rules::withdraw(&decision, who.hat == Hat::CoChair)?;
    store::record_withdrawal(&mut db, decision.id).await?;
    db.commit().await?;
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_withdrawn()))
}
