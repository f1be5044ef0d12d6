use chrono::Datelike as _;

use super::super::agenda;
use super::super::forms as meeting_forms;
use super::super::model::{Item, ItemId};
use super::super::papers::{self, Taken};
use super::access::{
    AgreeToLate, AnswerProposal, ListProposals, ProposeItem, ReadFile, SeeProposal,
    WithdrawProposal,
};
use super::model::{File, Proposal, ProposalId, Said};
use super::pages::{ProposalPage, ProposalsPage, ProposePage};
use super::{forms, letters, rules, store};
use crate::base::access::Actor;
use crate::base::acts::{Reads, Recording, Records};
use crate::base::blobs::MediaType;
use crate::base::fault::Fault;
use crate::base::outbox::{self, NewMail};

use crate::slices::people::correspondents::{self, CO_CHAIRS, SECRETARIAT};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Kept, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

fn path(id: ProposalId) -> String {
    format!("/item-proposals/{id}")
}

/// The office sees all, a member its own.
pub(super) async fn list(seen: Seen<ListProposals>) -> Answer {
    let Seen {
        subject: meeting,
        who,
        mut db,
        visit,
        ..
    } = seen;
    let call = store::call(&mut db, &meeting, visit.today()).await?;
    let proposals = store::list(&mut db, meeting.id, who.hat.member()).await?;
    Reply::page(&ProposalsPage::of(
        &visit, &who, &meeting, &call, &proposals,
    ))
}

pub(super) async fn new(seen: Seen<ProposeItem>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        now,
        ..
    } = seen;
    let call = store::call(&mut db, &meeting, visit.today()).await?;
    let late = rules::propose(&meeting, call.closes, now, call.takes_late)?;
    let none = (&Fields::default(), &Complaints::none());
    Reply::page(&ProposePage::of(&visit, &meeting, (&call, late), none))
}

/// R9: the secretariat is told at once; of what comes late, the co-chairs, whose word it needs first.
pub(super) async fn propose(act: Allowed<ProposeItem>) -> Answer {
    let Allowed {
        subject: meeting,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let call = store::call(&mut db, &meeting, visit.today()).await?;
    let late = rules::propose(&meeting, call.closes, now, call.takes_late)?;
    let new = match forms::proposal(&fields) {
        Ok(new) => new,
        Err(complaints) => {
            let typed = (&fields, &complaints);
            return Reply::again(&ProposePage::of(&visit, &meeting, (&call, late), typed));
        }
    };
    let member = who
        .hat
        .member()
        .ok_or_else(|| Fault::new("a proposal of no member"))?;
    let acronym = visit
        .person
        .as_ref()
        .map(|person| person.function.acronym.clone())
        .unwrap_or_default();
    let by = (meeting.id, member, who.person()?);
    let id = store::record_proposal(&mut db, by, &new, (late, now)).await?;
    let told = if late { CO_CHAIRS } else { SECRETARIAT };
    let people = correspondents::correspondents(&mut db, told, None, visit.today()).await?;
    let what = (acronym.as_str(), meeting.starts_at, late);
    let mails: Vec<NewMail> = people
        .iter()
        .map(|to| letters::made(&visit, id, what, to))
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    let t = visit.texts();
    let said = if late {
        t.proposals_made_late()
    } else {
        t.proposals_made()
    };
    Ok(see_other(&path(id)).saying(&said))
}

/// A page, as it stands and as it was typed into.
async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    proposal: &Proposal,
    typed: (&Fields, &Complaints),
) -> Result<ProposalPage, Fault> {
    let meeting = store::meeting_of(db, proposal).await?;
    let files = store::list_files(db, proposal).await?;
    let items = agenda::items(db, proposal.meeting).await?;
    let about = (&meeting, proposal, files.as_slice(), items.as_slice());
    Ok(ProposalPage::of(visit, who, about, typed))
}

pub(super) async fn show(seen: Seen<SeeProposal>) -> Answer {
    let Seen {
        subject: proposal,
        who,
        mut db,
        visit,
        ..
    } = seen;
    let none = (&Fields::default(), &Complaints::none());
    Reply::page(&page(&mut db, &visit, &who, &proposal, none).await?)
}

pub(super) async fn accept(act: Allowed<AnswerProposal>) -> Answer {
    let Allowed {
        subject: proposal,
        who,
        mut db,
        visit,
        ..
    } = act;
    let meeting = store::meeting_of(&mut db, &proposal).await?;
    rules::take(&proposal, &meeting)?;
    agenda::redraft(&mut db, meeting.id).await?;
    let item = store::record_item(&mut db, &proposal).await?;
    take_papers(&mut db, &visit, &who, &proposal, item).await?;
    let said = (Said::Accepted, None, Some(item));
    end(&mut db, &visit, &who, &proposal, said).await?;
    db.commit().await?;
    Ok(see_other(&format!("/meetings/{}/agenda", meeting.id))
        .saying(&visit.texts().proposals_accepted_now()))
}

pub(super) async fn merge(act: Allowed<AnswerProposal>) -> Answer {
    let Allowed {
        subject: proposal,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let meeting = store::meeting_of(&mut db, &proposal).await?;
    rules::take(&proposal, &meeting)?;
    let items: Vec<Item> = agenda::items(&mut db, meeting.id).await?;
    let item = match forms::item(&fields, &items) {
        Ok(item) => item,
        Err(complaints) => {
            let typed = (&fields, &complaints);
            return Reply::again(&page(&mut db, &visit, &who, &proposal, typed).await?);
        }
    };
    agenda::redraft(&mut db, meeting.id).await?;
    store::record_merger(&mut db, &proposal, item).await?;
    take_papers(&mut db, &visit, &who, &proposal, item.id).await?;
    let said = (Said::Merged, None, Some(item.id));
    end(&mut db, &visit, &who, &proposal, said).await?;
    db.commit().await?;
    Ok(see_other(&format!("/meetings/{}/agenda", meeting.id))
        .saying(&visit.texts().proposals_merged_now(item.position)))
}

pub(super) async fn decline(act: Allowed<AnswerProposal>) -> Answer {
    let Allowed {
        subject: proposal,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::open(&proposal)?;
    let reason = match meeting_forms::reason(&fields) {
        Ok(reason) => reason,
        Err(complaints) => {
            let typed = (&fields, &complaints);
            return Reply::again(&page(&mut db, &visit, &who, &proposal, typed).await?);
        }
    };
    let said = (Said::Declined, Some(reason.as_str()), None);
    end(&mut db, &visit, &who, &proposal, said).await?;
    db.commit().await?;
    Ok(see_other(&path(proposal.id)).saying(&visit.texts().proposals_declined_now()))
}

/// What came with it becomes papers of the item.
async fn take_papers(
    db: &mut Recording<AnswerProposal>,
    visit: &Visit,
    who: &Actor,
    proposal: &Proposal,
    item: ItemId,
) -> Result<(), Fault> {
    let files: Vec<Taken> = store::list_files(db, proposal)
        .await?
        .into_iter()
        .map(|file| Taken {
            name: file.name,
            media_type: file.media_type,
            bytes: file.bytes,
            sha256: file.sha256,
        })
        .collect();
    let place = (item, proposal.meeting);
    let year = visit.today().year();
    papers::take_over(db, place, &files, year, who.person()?, visit.now).await
}

/// The answer stands, and the member is told.
async fn end(
    db: &mut Recording<AnswerProposal>,
    visit: &Visit,
    who: &Actor,
    proposal: &Proposal,
    said: (Said, Option<&str>, Option<ItemId>),
) -> Result<(), Fault> {
    store::record_answer(db, proposal, said, who.person()?, visit.now).await?;
    about(db, proposal).await?;
    let people = correspondents::speakers(db, &[proposal.member], visit.today()).await?;
    let mails: Vec<NewMail> = people
        .iter()
        .map(|one| letters::answered(visit, proposal, &one.to))
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
}

async fn about(db: &mut dyn Records, proposal: &Proposal) -> Result<(), Fault> {
    db.about("meeting", proposal.meeting.get(), None).await
}

/// R9: what comes after the call is taken on a co-chair's word; then the secretariat answers it.
pub(super) async fn agree(act: Allowed<AgreeToLate>) -> Answer {
    let Allowed {
        subject: proposal,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::agree(&proposal)?;
    store::record_agreement(&mut db, &proposal, who.person()?, now).await?;
    about(&mut db, &proposal).await?;
    let meeting = store::meeting_of(&mut db, &proposal).await?;
    let people = correspondents::correspondents(&mut db, SECRETARIAT, None, visit.today()).await?;
    let what = (proposal.acronym.as_str(), meeting.starts_at, false);
    let mails: Vec<NewMail> = people
        .iter()
        .map(|to| letters::made(&visit, proposal.id, what, to))
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    Ok(see_other(&path(proposal.id)).saying(&visit.texts().proposals_agreed_now()))
}

pub(super) async fn withdraw(act: Allowed<WithdrawProposal>) -> Answer {
    let Allowed {
        subject: proposal,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::open(&proposal)?;
    let said = (Said::Withdrawn, None, None);
    store::record_answer(&mut db, &proposal, said, who.person()?, now).await?;
    about(&mut db, &proposal).await?;
    db.commit().await?;
    Ok(see_other(&path(proposal.id)).saying(&visit.texts().proposals_withdrawn_now()))
}

/// A file of it, for those who see it.
pub(super) async fn read(seen: Seen<ReadFile>) -> Answer {
    let Seen {
        subject: file,
        visit,
        ..
    } = seen;
    let kept = kept(&file);
    if kept.is_held(visit.held.as_deref()) {
        return Ok(kept.unchanged());
    }
    kept.sent(visit.files.open(&file.sha256).await?)
}

fn kept(file: &File) -> Kept<'_> {
    Kept {
        sha256: &file.sha256,
        bytes: file.bytes,
        media_type: &file.media_type,
        file_name: &file.name,
        inline: MediaType::parse(&file.media_type).is_some_and(MediaType::is_shown_inline),
    }
}
