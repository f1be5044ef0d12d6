use super::super::forms::{Proposal, proposal};
use super::super::rules as actions;
use super::super::store::{self as action_store, Lead, list_leads};
use super::super::web::{ask_lead, may_be_asked};
use super::access::{CaptureAction, CaptureDecision, LookAtLine};
use super::page::{CapturePage, Ground, Typed};
use super::{forms, rules, store};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Records};
use crate::base::fault::Fault;
use crate::slices::decisions::{self, Decision};
use crate::slices::meetings::{Item, meeting_of};
use crate::slices::minutes::{self, Captured, Entry};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// What a record is made from: the meeting, the text of the item and the line that was marked in it.
async fn ground(
    db: &mut dyn Reads,
    visit: &Visit,
    item: &Item,
    wanted: &str,
    grip: Grip,
) -> Result<Ground, WebError> {
    let meeting = meeting_of(db, item).await?;
    let entry: Option<Entry> = minutes::entry_of_item(db, item.id, grip).await?;
    let lines = match &entry {
        Some(entry) => minutes::lines(db, entry, visit.zone).await?,
        None => Vec::new(),
    };
    let line = lines
        .into_iter()
        .find(|one| minutes::mark(&one.words) == wanted);
    Ok(Ground {
        adopted: store::list_adopted(db, item.id).await?,
        leads: list_leads(db, visit.today(), None).await?,
        meeting,
        entry,
        line,
    })
}

pub(in super::super) async fn look(seen: Seen<LookAtLine>) -> Answer {
    let Seen {
        subject: item,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let ground = ground(&mut db, &visit, &item, query.raw("line"), Grip::Look).await?;
    let understood = ground.line.as_ref().map(|line| line.kind);
    let kind = match query.raw("as") {
        "action" => Captured::Action,
        "decision" => Captured::Decision,
        _ => understood.unwrap_or(Captured::Action),
    };
    Reply::page(&CapturePage::of(&visit, &item, &ground, kind, None))
}

pub(in super::super) async fn action(act: Allowed<CaptureAction>) -> Answer {
    let Allowed {
        subject: item,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let mut ground = ground(&mut db, &visit, &item, fields.raw("line"), Grip::Lock).await?;
    actions::propose_from_meeting(&ground.meeting)?;
    let read = read_action(&mut db, &visit, &mut ground, &fields).await?;
    let (decision, proposal) = match read {
        Ok(read) => read,
        Err(complaints) => {
            let typed = Typed::of(&fields, &complaints);
            let page = CapturePage::of(&visit, &item, &ground, Captured::Action, Some(typed));
            return Reply::again(&page);
        }
    };
    let id = match &decision {
        Some(decision) => action_store::record_proposal(&mut db, decision, &proposal).await?,
        None => action_store::record_proposal_from_item(&mut db, &item, &proposal).await?,
    };
    let about = (id, proposal.title.as_str());
    ask_lead(&mut db, &visit, about, &proposal.assignment, &ground.leads).await?;
    let entry = ground.entry.ok_or(WebError::NotFound)?;
    minutes::record_taken_down(&mut db, &entry, fields.raw("line"), who.person()?, now).await?;
    db.commit().await?;
    Ok(see_other(&format!("/minutes-entries/{}", entry.id))
        .saying(&visit.texts().actions_capture_proposed()))
}

/// What was typed, with the decision that it follows from.
type Asked = Result<(Option<Decision>, Proposal), Complaints>;

/// What was typed, with the decision that it follows from; members that are apart from it are asked knowingly (I11).
async fn read_action(
    db: &mut dyn Records,
    visit: &Visit,
    ground: &mut Ground,
    fields: &Fields,
) -> Result<Asked, WebError> {
    let decision = match forms::source(fields, &ground.adopted) {
        Ok(None) => None,
        Ok(Some(id)) => Some(
            Decision::load(db.conn(), id, Grip::Lock)
                .await?
                .ok_or(WebError::NotFound)?,
        ),
        Err(complaints) => return Ok(Err(complaints)),
    };
    if let Some(decision) = &decision {
        actions::propose(decision)?;
        ground.leads = leads_of(db, visit, decision).await?;
    }
    let leads = &ground.leads;
    Ok(proposal(fields, leads, 0, visit.today()).and_then(|asked| {
        may_be_asked(leads, &asked.assignment, asked.paragraph, fields)?;
        Ok((decision, asked))
    }))
}

async fn leads_of(
    db: &mut dyn Reads,
    visit: &Visit,
    decision: &Decision,
) -> Result<Vec<Lead>, Fault> {
    list_leads(db, visit.today(), Some(decision.id)).await
}

pub(in super::super) async fn decision(act: Allowed<CaptureDecision>) -> Answer {
    let Allowed {
        subject: item,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let ground = ground(&mut db, &visit, &item, fields.raw("line"), Grip::Lock).await?;
    rules::decide(&ground.meeting, &item)?;
    let draft = match forms::decision(&fields, item.id, &ground.leads) {
        Ok(draft) => draft,
        Err(complaints) => {
            let typed = Typed::of(&fields, &complaints);
            let page = CapturePage::of(&visit, &item, &ground, Captured::Decision, Some(typed));
            return Reply::again(&page);
        }
    };
    decisions::record_draft(&mut db, &draft, now).await?;
    let entry = ground.entry.ok_or(WebError::NotFound)?;
    minutes::record_taken_down(&mut db, &entry, fields.raw("line"), who.person()?, now).await?;
    db.commit().await?;
    Ok(see_other(&format!("/minutes-entries/{}", entry.id))
        .saying(&visit.texts().actions_capture_drafted()))
}
