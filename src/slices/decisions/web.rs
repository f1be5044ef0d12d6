use chrono::Datelike;

use super::access::{
    Adopt, Defer, DraftDecision, EditDecision, FindNotRelevant, OpenInSession, RaiseToState,
    SeeDecision, TableDecision, Withdraw,
};
use super::form_pages::{ConfirmPage, FormPage};
use super::letters::Told;
use super::model::{Decision, DecisionId};
use super::notices::{self, Desk};
use super::pages::{DecisionPage, Typed};
use super::store::Basis;
use super::{forms, record, register, rules, silence_store, store};
use crate::base::access::{Actor, Hat};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::history;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// The latest acts that a page tells.
const PAST: i64 = 40;

pub(super) fn path(id: DecisionId) -> String {
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
    let offered = offered_at_first(&mut db, &visit).await?;
    let typed = Fields::of([
        ("item", query.raw("item").to_owned()),
        ("group", query.raw("group").to_owned()),
    ]);
    Reply::page(&FormPage::new(
        &visit,
        who.hat,
        &offered,
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
    let offered = offered_at_first(&mut db, &visit).await?;
    match forms::draft(&fields, &offered, who.hat.member()) {
        Ok(draft) => {
            let id = store::record_draft(&mut db, &draft, now).await?;
            db.commit().await?;
            Ok(see_other(&path(id)).saying(&visit.texts().decisions_drafted()))
        }
        Err(complaints) => Reply::again(&FormPage::new(
            &visit,
            who.hat,
            &offered,
            &fields,
            &complaints,
        )),
    }
}

/// Beside what can be changed later: the groups for which the reader may recommend.
async fn offered_at_first(db: &mut dyn Reads, visit: &Visit) -> Result<forms::Offered, Fault> {
    Ok(forms::Offered {
        groups: register::groups_to_recommend(db, &visit.who, visit.today()).await?,
        ..offered(db, visit).await?
    })
}

/// What the form of a draft offers to choose from.
async fn offered(db: &mut dyn Reads, visit: &Visit) -> Result<forms::Offered, Fault> {
    Ok(forms::Offered {
        groups: Vec::new(),
        items: store::list_open_items(db, None).await?,
        proposers: store::list_proposers(db, visit.today()).await?,
        in_force: store::list_in_force(db).await?,
    })
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

/// The page of a decision, also for the forms on it that came back.
pub(super) async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    decision: &Decision,
    typed: Option<Typed<'_>>,
) -> Result<DecisionPage, Fault> {
    let facts = store::facts(db, decision).await?;
    let past = history::of(db, "decision", decision.id.get(), PAST).await?;
    let fixes = silence_store::list_fixes(db, decision).await?;
    let late = silence_store::list_late(db, decision.id).await?;
    let mut page = DecisionPage::of(
        visit,
        who,
        (decision, &facts),
        (&past, &fixes, &late),
        typed,
    );
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
    let offered = offered(&mut db, &visit).await?;
    Reply::page(&FormPage::edit(&visit, who.hat, &offered, &decision, None))
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
    let offered = offered(&mut db, &visit).await?;
    let again = |complaints: &Complaints| {
        Reply::again(&FormPage::edit(
            &visit,
            who.hat,
            &offered,
            &decision,
            Some((&fields, complaints)),
        ))
    };
    let draft = match forms::draft(&fields, &offered, who.hat.member()) {
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
    let desk = Desk::of(&visit);
    notices::tell(&mut db, &desk, &decision, &seats, &Told::Opened, None).await?;
    db.commit().await?;
    Ok(see_other(&path(decision.id)).saying(&visit.texts().decisions_opened()))
}

pub(super) async fn confirm_adoption(seen: Seen<Adopt>) -> Answer {
    let Seen {
        subject: decision,
        mut db,
        visit,
        now,
        ..
    } = seen;
    let facts = store::facts(&mut db, &decision).await?;
    Reply::page(&ConfirmPage::adoption(&visit, &decision, &facts, now))
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
    rules::adopt(&decision, &facts, now)?;
    let year = visit.today().year();
    let number = store::record_adoption(&mut db, &decision, Basis::InSession, year, now).await?;
    let symbol = format!("{}/{year}/DEC/{number}", visit.symbol_prefix);
    let desk = Desk::of(&visit);
    let told = Told::Adopted(&symbol);
    notices::tell(&mut db, &desk, &decision, &facts.seats, &told, None).await?;
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
