use super::access::{
    AcceptAction, DeclineAction, FindNoAction, ProposeAction, ProposeFromItem, ReassignAction,
    ReopenAction, ReportProgress, SeeAction, SeeActionsOf, SeeActionsOfItem, VerifyAction,
};
use super::letters::{self, Did};
use super::model::{Action, ActionId, Source};
use super::pages::{ActionPage, Asked, Typed};
use super::rules::Terms;
use super::source_page::SourcePage;
use super::{course, evidence, forms, partners, rules, store};
use crate::base::access::{Actor, Hat};
use crate::base::acts::{Reads, Records};
use crate::base::fault::Fault;
use crate::base::history;
use crate::base::outbox;
use crate::slices::charter;
use crate::slices::decisions::{Decision, paragraphs};
use crate::slices::meetings::{Item, Meeting, meeting_of};
use crate::slices::people::correspondents::{
    MEMBER, OFFICE, SECRETARIAT, correspondents, speakers,
};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// The latest acts that a page tells.
const PAST: i64 = 40;

pub(super) fn path(id: ActionId) -> String {
    format!("/actions/{id}")
}

pub(super) async fn of_decision(seen: Seen<SeeActionsOf>) -> Answer {
    let Seen {
        who,
        subject: decision,
        mut db,
        visit,
        ..
    } = seen;
    let page = of_decision_page(&mut db, &visit, &who, &decision, None).await?;
    Reply::page(&page)
}

async fn of_decision_page(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    decision: &Decision,
    typed: Option<Typed<'_>>,
) -> Result<SourcePage, Fault> {
    let rows = store::list_of_source(db, Source::Decision(decision.id)).await?;
    let leads = store::list_leads(db, visit.today(), Some(decision.id)).await?;
    let terms = Terms::of(&charter::periods(db).await?);
    Ok(SourcePage::of_decision(
        visit, who, decision, &rows, &leads, terms, typed,
    ))
}

pub(super) async fn propose(act: Allowed<ProposeAction>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::propose(&decision)?;
    let leads = store::list_leads(&mut db, visit.today(), Some(decision.id)).await?;
    let paragraphs = numbered(&decision);
    let proposal = forms::proposal(&fields, &leads, paragraphs, visit.today()).and_then(|asked| {
        may_be_asked(&leads, &asked.assignment, asked.paragraph, &fields)?;
        Ok(asked)
    });
    let proposal = match proposal {
        Ok(proposal) => proposal,
        Err(complaints) => {
            let typed = Typed::of(Asked::Proposal, &fields, &complaints);
            let page = of_decision_page(&mut db, &visit, &who, &decision, Some(typed)).await?;
            return Reply::again(&page);
        }
    };
    let id = store::record_proposal(&mut db, &decision, &proposal).await?;
    ask_lead(
        &mut db,
        &visit,
        (id, &proposal.title),
        &proposal.assignment,
        &leads,
    )
    .await?;
    tell_contributors(&mut db, &visit, (id, &proposal.title), &proposal).await?;
    db.commit().await?;
    Ok(see_other(&format!("/decisions/{}/actions", decision.id))
        .saying(&visit.texts().actions_proposed()))
}

pub(super) async fn of_item(seen: Seen<SeeActionsOfItem>) -> Answer {
    let Seen {
        who,
        subject: item,
        mut db,
        visit,
        ..
    } = seen;
    let meeting = meeting_of(&mut db, &item).await?;
    let about = (&item, &meeting);
    Reply::page(&of_item_page(&mut db, &visit, &who, about, None).await?)
}

async fn of_item_page(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    (item, meeting): (&Item, &Meeting),
    typed: Option<Typed<'_>>,
) -> Result<SourcePage, Fault> {
    let rows = store::list_of_source(db, Source::Item(meeting.id, item.id)).await?;
    let leads = store::list_leads(db, visit.today(), None).await?;
    let terms = Terms::of(&charter::periods(db).await?);
    let about = (item, meeting);
    Ok(SourcePage::of_item(
        visit, who, about, &rows, &leads, terms, typed,
    ))
}

pub(super) async fn propose_from_item(act: Allowed<ProposeFromItem>) -> Answer {
    let Allowed {
        subject: item,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let meeting = meeting_of(&mut db, &item).await?;
    rules::propose_from_meeting(&meeting)?;
    let leads = store::list_leads(&mut db, visit.today(), None).await?;
    let proposal = match forms::proposal(&fields, &leads, 0, visit.today()) {
        Ok(proposal) => proposal,
        Err(complaints) => {
            let typed = Typed::of(Asked::Proposal, &fields, &complaints);
            let about = (&item, &meeting);
            let page = of_item_page(&mut db, &visit, &who, about, Some(typed)).await?;
            return Reply::again(&page);
        }
    };
    let id = store::record_proposal_from_item(&mut db, &item, &proposal).await?;
    let about = (id, proposal.title.as_str());
    ask_lead(&mut db, &visit, about, &proposal.assignment, &leads).await?;
    tell_contributors(&mut db, &visit, about, &proposal).await?;
    db.commit().await?;
    Ok(see_other(&format!("/agenda-items/{}/actions", item.id))
        .saying(&visit.texts().actions_proposed()))
}

/// How many paragraphs of the decision have a number.
fn numbered(decision: &Decision) -> i32 {
    let lines = paragraphs(&decision.text);
    let count = lines.iter().filter(|(number, _)| number.is_some()).count();
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// I11: a member that is apart is asked only by somebody who knows that; the field says it.
pub(super) fn may_be_asked(
    leads: &[store::Lead],
    to: &forms::Assignment,
    paragraph: Option<i32>,
    fields: &Fields,
) -> Result<(), Complaints> {
    let lead = leads.iter().find(|one| one.id == to.lead);
    let apart = lead.is_some_and(|one| one.is_apart(paragraph));
    match rules::ask(apart, fields.is_ticked("all_the_same")) {
        Ok(()) => Ok(()),
        Err(refusal) => Err(Complaints::about("lead", refusal)),
    }
}

/// The member that is to lead is asked by mail.
pub(super) async fn ask_lead(
    db: &mut dyn Records,
    visit: &Visit,
    (id, title): (ActionId, &str),
    to: &forms::Assignment,
    leads: &[store::Lead],
) -> Result<(), Fault> {
    let acronym = leads
        .iter()
        .find(|one| one.id == to.lead)
        .map_or("", |one| one.acronym.as_str());
    let people = correspondents(db, MEMBER, Some(to.lead), visit.today()).await?;
    let mails: Vec<_> = people
        .iter()
        .map(|one| letters::proposed(visit, id, title, to.due_on, acronym, one))
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
}

/// Who is to contribute learns of it; the lead alone answers.
async fn tell_contributors(
    db: &mut dyn Records,
    visit: &Visit,
    (id, title): (ActionId, &str),
    proposal: &forms::Proposal,
) -> Result<(), Fault> {
    if proposal.contributors.is_empty() {
        return Ok(());
    }
    let people = speakers(db, &proposal.contributors, visit.today()).await?;
    let mails: Vec<_> = people
        .iter()
        .map(|one| letters::contributes(visit, id, title, &one.acronym, &one.to))
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
}

/// The secretariat, or the lead, learns what was done.
async fn tell(db: &mut dyn Records, visit: &Visit, action: &Action, did: Did) -> Result<(), Fault> {
    let people = match did {
        Did::Accept | Did::ReportDone => {
            correspondents(db, SECRETARIAT, None, visit.today()).await?
        }
        // R21: a mandate refusal is the co-chairs' to know
        Did::Decline => correspondents(db, OFFICE, None, visit.today()).await?,
        Did::Verify | Did::SendBack => {
            correspondents(db, MEMBER, Some(action.lead), visit.today()).await?
        }
    };
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::answered(visit, action, did, to))
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
}

pub(super) async fn find_no_action(act: Allowed<FindNoAction>) -> Answer {
    let Allowed {
        subject: decision,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let rows = store::list_of_source(&mut db, Source::Decision(decision.id)).await?;
    rules::find_no_action(&decision, rows.len())?;
    match forms::reason(&fields) {
        Ok(reason) => {
            store::record_no_action(&mut db, decision.id, &reason).await?;
            db.commit().await?;
            Ok(see_other(&format!("/decisions/{}/actions", decision.id))
                .saying(&visit.texts().actions_none_found()))
        }
        Err(complaints) => {
            let typed = Typed::of(Asked::Reason, &fields, &complaints);
            let page = of_decision_page(&mut db, &visit, &who, &decision, Some(typed)).await?;
            Reply::again(&page)
        }
    }
}

pub(super) async fn show(seen: Seen<SeeAction>) -> Answer {
    let Seen {
        who,
        subject: action,
        mut db,
        visit,
        ..
    } = seen;
    Reply::page(&page(&mut db, &visit, &who, &action, None).await?)
}

pub(super) async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    action: &Action,
    typed: Option<Typed<'_>>,
) -> Result<ActionPage, Fault> {
    let reports = store::list_reports(db, action.id).await?;
    let past = history::of(db, "action", action.id.get(), PAST).await?;
    let course = course::load(db, action.id).await?;
    let invited = partners::list_of_action(db, action.id).await?;
    let partners = partners::Shown::of(visit.texts(), who, action, invited);
    let terms = Terms::of(&charter::periods(db).await?);
    let leads = if who.hat == Hat::Secretariat {
        store::list_leads(db, visit.today(), action.source.decision()).await?
    } else {
        Vec::new()
    };
    Ok(ActionPage::of(
        visit,
        who,
        (action, &course),
        (&reports, &past),
        (&leads, partners),
        terms,
        typed,
    ))
}

pub(super) async fn accept(act: Allowed<AcceptAction>) -> Answer {
    let Allowed {
        subject: action,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::accept(&action, fields.is_ticked("all_the_same"))?;
    store::record_acceptance(&mut db, &action, now).await?;
    tell(&mut db, &visit, &action, Did::Accept).await?;
    db.commit().await?;
    Ok(see_other(&path(action.id)).saying(&visit.texts().actions_accepted(action.acronym)))
}

pub(super) async fn decline(act: Allowed<DeclineAction>) -> Answer {
    let Allowed {
        subject: action,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::decline(&action)?;
    match forms::reason(&fields) {
        Ok(reason) => {
            store::record_refusal(&mut db, action.id, &reason).await?;
            tell(&mut db, &visit, &action, Did::Decline).await?;
            db.commit().await?;
            Ok(see_other(&path(action.id)).saying(&visit.texts().actions_declined()))
        }
        Err(complaints) => {
            let typed = Typed::of(Asked::Reason, &fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &action, Some(typed)).await?)
        }
    }
}

pub(super) async fn reassign(act: Allowed<ReassignAction>) -> Answer {
    let Allowed {
        subject: action,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::reassign(&action)?;
    let leads = store::list_leads(&mut db, visit.today(), action.source.decision()).await?;
    let asked = forms::assignment(&fields, &leads, visit.today()).and_then(|to| {
        may_be_asked(&leads, &to, action.paragraph, &fields)?;
        Ok(to)
    });
    match asked {
        Ok(to) => {
            store::record_reassignment(&mut db, action.id, &to).await?;
            ask_lead(&mut db, &visit, (action.id, &action.title), &to, &leads).await?;
            db.commit().await?;
            Ok(see_other(&path(action.id)).saying(&visit.texts().actions_proposed()))
        }
        Err(complaints) => {
            let typed = Typed::of(Asked::Assignment, &fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &action, Some(typed)).await?)
        }
    }
}

pub(super) async fn report(act: Allowed<ReportProgress>) -> Answer {
    let Allowed {
        subject: action,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::report(&action)?;
    match forms::progress(&fields) {
        Ok(said) => {
            store::record_report(&mut db, &action, &said, who.person()?, now).await?;
            evidence::record(&mut db, action.id, &said.evidence).await?;
            if said.done {
                tell(&mut db, &visit, &action, Did::ReportDone).await?;
            }
            db.commit().await?;
            Ok(see_other(&path(action.id)).saying(&visit.texts().actions_reported()))
        }
        Err(complaints) => {
            let typed = Typed::of(Asked::Progress, &fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &action, Some(typed)).await?)
        }
    }
}

pub(super) async fn verify(act: Allowed<VerifyAction>) -> Answer {
    let Allowed {
        subject: action,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::verify(&action)?;
    store::record_verification(&mut db, action.id, who.person()?, now).await?;
    tell(&mut db, &visit, &action, Did::Verify).await?;
    db.commit().await?;
    Ok(see_other(&path(action.id)).saying(&visit.texts().actions_verified()))
}

pub(super) async fn reopen(act: Allowed<ReopenAction>) -> Answer {
    let Allowed {
        subject: action,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::reopen(&action, who.hat == Hat::CoChair)?;
    match forms::reason(&fields) {
        Ok(reason) => {
            let organisation = who
                .organisation
                .ok_or_else(|| Fault::new("nobody sends back an action for nobody"))?;
            let by = (who.person()?, organisation);
            store::record_reopening(&mut db, &action, &reason, by, now).await?;
            tell(&mut db, &visit, &action, Did::SendBack).await?;
            db.commit().await?;
            Ok(see_other(&path(action.id)).saying(&visit.texts().actions_reopened()))
        }
        Err(complaints) => {
            let typed = Typed::of(Asked::Reason, &fields, &complaints);
            Reply::again(&page(&mut db, &visit, &who, &action, Some(typed)).await?)
        }
    }
}
