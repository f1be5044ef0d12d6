use chrono::Datelike as _;

use super::super::access::{AddProposal, AdvanceProposal, KeepProposal, SeeFunding, SeeProposal};
use super::super::form_page::Typed;
use super::super::rules::sums;
use super::super::store as workplans;
use super::form;
use super::forms::{self, Offers};
use super::model::ProposalId;
use super::pages::{Found, FundingPage, ProposalPage};
use super::{rules, store};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::history;
use crate::slices::charter;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::Complaints;
use crate::web::visit::Visit;

/// The latest acts that a page tells.
const PAST: i64 = 40;

fn path(id: ProposalId) -> String {
    format!("/workplan/funding/{id}")
}

pub(in super::super) async fn list(seen: Seen<SeeFunding>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let year = visit.today().year();
    let size = charter::periods(&mut db).await?.page_size;
    let page = query.raw("page").parse().unwrap_or(1).clamp(1, 100_000);
    let place = (page, size);
    let (_, _, gap) = sums(&workplans::list(&mut db, year, None).await?);
    let found = Found {
        proposals: store::list(&mut db, place).await?,
        sums: store::sums(&mut db).await?,
        year,
        gap,
    };
    Reply::page(&FundingPage::of(&visit, &who, found, place))
}

async fn offers(db: &mut dyn Reads, visit: &Visit) -> Result<Offers, Fault> {
    let year = visit.today().year();
    let mut activities = workplans::list(db, year, None).await?;
    // donors are asked for what is planned next, too
    activities.extend(workplans::list(db, year + 1, None).await?);
    Ok(Offers {
        members: workplans::list_members(db, visit.today(), year).await?,
        activities,
        adopted: workplans::list_adopted(db, year).await?,
    })
}

pub(in super::super) async fn new(seen: Seen<AddProposal>) -> Answer {
    let Seen {
        who, mut db, visit, ..
    } = seen;
    let offers = offers(&mut db, &visit).await?;
    Reply::page(&form::details(&visit, &who, &offers, None, None))
}

pub(in super::super) async fn add(act: Allowed<AddProposal>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let offers = offers(&mut db, &visit).await?;
    match forms::details(&fields, &offers, None, &who) {
        Ok(details) => {
            let id = store::record_proposal(&mut db, &details, visit.today()).await?;
            db.commit().await?;
            Ok(see_other(&path(id)).saying(&visit.texts().funding_added()))
        }
        Err(complaints) => {
            let typed: Typed<'_> = Some((&fields, &complaints));
            Reply::again(&form::details(&visit, &who, &offers, None, typed))
        }
    }
}

pub(in super::super) async fn show(seen: Seen<SeeProposal>) -> Answer {
    let Seen {
        who,
        subject: proposal,
        mut db,
        visit,
        ..
    } = seen;
    let past = history::of(&mut db, "funding_proposal", proposal.id.get(), PAST).await?;
    Reply::page(&ProposalPage::of(&visit, &who, &proposal, &past))
}

pub(in super::super) async fn choose_details(seen: Seen<KeepProposal>) -> Answer {
    let Seen {
        who,
        subject: proposal,
        mut db,
        visit,
        ..
    } = seen;
    rules::open(&proposal)?;
    let offers = offers(&mut db, &visit).await?;
    Reply::page(&form::details(&visit, &who, &offers, Some(&proposal), None))
}

pub(in super::super) async fn keep(act: Allowed<KeepProposal>) -> Answer {
    let Allowed {
        who,
        subject: proposal,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::open(&proposal)?;
    let offers = offers(&mut db, &visit).await?;
    let opened = rules::save(&proposal, fields.raw("revision").parse().ok())
        .map_err(|refusal| Complaints::about("revision", refusal));
    let read = forms::details(&fields, &offers, Some(&proposal), &who);
    match read.and_then(|details| opened.map(|()| details)) {
        Ok(details) => {
            store::record_details(&mut db, proposal.id, &details).await?;
            db.commit().await?;
            Ok(see_other(&path(proposal.id)).saying(&visit.texts().workplan_saved()))
        }
        Err(complaints) => {
            let typed: Typed<'_> = Some((&fields, &complaints));
            Reply::again(&form::details(
                &visit,
                &who,
                &offers,
                Some(&proposal),
                typed,
            ))
        }
    }
}

pub(in super::super) async fn choose_stage(seen: Seen<AdvanceProposal>) -> Answer {
    let Seen {
        subject: proposal,
        visit,
        ..
    } = seen;
    rules::open(&proposal)?;
    Reply::page(&form::step(&visit, &proposal, None))
}

pub(in super::super) async fn advance(act: Allowed<AdvanceProposal>) -> Answer {
    let Allowed {
        subject: proposal,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::open(&proposal)?;
    match forms::step(&fields, &proposal) {
        Ok(step) => {
            store::record_step(&mut db, proposal.id, &step, visit.today()).await?;
            db.commit().await?;
            Ok(see_other(&path(proposal.id)).saying(&visit.texts().funding_advanced()))
        }
        Err(complaints) => {
            let typed: Typed<'_> = Some((&fields, &complaints));
            Reply::again(&form::step(&visit, &proposal, typed))
        }
    }
}
