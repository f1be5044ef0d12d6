use super::super::model::Action;
use super::super::web::path as action_path;
use super::access::{
    AnswerAsPartner, InvitePartner, SeePartnership, SeePartnerships, WithdrawPartner,
};
use super::letters;
use super::list_page::PartnersPage;
use super::model::{Partnership, PartnershipId, Reply as PartnerReply};
use super::page::{InvitePage, PartnershipPage};
use super::rules;
use super::store::{self, Candidate, NewInvitation};
use crate::base::access::Actor;
use crate::base::acts::Records;
use crate::base::fault::Fault;
use crate::base::outbox;
use crate::base::words::Word as _;
use crate::slices::charter;
use crate::slices::people::correspondents::{
    MEMBER, OUTSIDE, SECRETARIAT, acting_for, correspondents,
};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields, Form};
use crate::web::visit::Visit;

fn path(id: PartnershipId) -> String {
    format!("/action-partners/{id}")
}

pub(super) async fn choose(seen: Seen<InvitePartner>) -> Answer {
    let Seen {
        subject: action,
        mut db,
        visit,
        ..
    } = seen;
    rules::invite(&action)?;
    let candidates = store::list_candidates(&mut db, action.id, visit.today()).await?;
    Reply::page(&InvitePage::of(&visit, &action, &candidates, None))
}

fn read(fields: &Fields, candidates: &[Candidate]) -> Result<NewInvitation, Complaints> {
    let mut form = Form::of(fields);
    let organisation = form.choice("partner", |text| {
        let offered = candidates.iter().find(|one| one.id.to_string() == text);
        offered.map(|one| one.id)
    });
    let title = form.text("title", 300);
    let text = form.text("text", 4000);
    let read = || {
        Some(NewInvitation {
            organisation: organisation?,
            title: title?,
            text: text?,
        })
    };
    let values = read();
    form.finish(values)
}

pub(super) async fn invite(act: Allowed<InvitePartner>) -> Answer {
    let Allowed {
        subject: action,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::invite(&action)?;
    let candidates = store::list_candidates(&mut db, action.id, visit.today()).await?;
    let new = match read(&fields, &candidates) {
        Ok(new) => new,
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            return Reply::again(&InvitePage::of(&visit, &action, &candidates, typed));
        }
    };
    let id = store::record_invitation(&mut db, action.id, &new, who.person()?, now).await?;
    let people = correspondents(&mut db, OUTSIDE, Some(new.organisation), visit.today()).await?;
    let of_action = (action.acronym.as_str(), action.due_on);
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::invited(&visit, (id, &new.title), of_action, to))
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    let partner = candidates.iter().find(|one| one.id == new.organisation);
    let acronym = partner.map_or("", |one| one.acronym.as_str());
    Ok(see_other(&action_path(action.id)).saying(&visit.texts().partners_invited(acronym)))
}

pub(super) async fn list(seen: Seen<SeePartnerships>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let size = charter::periods(&mut db).await?.page_size;
    let page = query.raw("page").parse().unwrap_or(1).clamp(1, 100_000);
    let cut = (size + 1, (page - 1) * size);
    let rows = match own(&who) {
        Whose::All => store::list(&mut db, None, cut).await?,
        Whose::Of(organisation) => store::list(&mut db, Some(organisation), cut).await?,
        Whose::Nobodys => Vec::new(),
    };
    Reply::page(&PartnersPage::of(&visit, &who, rows, (page, size)))
}

/// Whose invitations a reader finds.
enum Whose {
    All,
    Of(crate::base::ids::OrganisationId),
    Nobodys,
}

fn own(who: &Actor) -> Whose {
    match (who.hat.is_inside(), who.organisation) {
        (true, _) => Whose::All,
        (false, Some(organisation)) => Whose::Of(organisation),
        (false, None) => Whose::Nobodys,
    }
}

pub(super) async fn show(seen: Seen<SeePartnership>) -> Answer {
    let Seen {
        who,
        subject: one,
        visit,
        ..
    } = seen;
    Reply::page(&PartnershipPage::of(&visit, &who, &one, None))
}

pub(super) async fn answer(act: Allowed<AnswerAsPartner>) -> Answer {
    let Allowed {
        subject: one,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::answer(&one)?;
    let mut form = Form::of(&fields);
    let answer = form.choice("answer", PartnerReply::parse);
    let remark = form.optional("remark", 2000);
    let (answer, remark) = match form.finish(answer.zip(remark)) {
        Ok(said) => said,
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            return Reply::again(&PartnershipPage::of(&visit, &who, &one, typed));
        }
    };
    let said = (answer, remark.as_deref());
    store::record_answer(&mut db, &one, said, who.person()?, now).await?;
    let mut people = correspondents(&mut db, SECRETARIAT, None, visit.today()).await?;
    people.extend(correspondents(&mut db, MEMBER, Some(one.lead_id), visit.today()).await?);
    people.sort_by_key(|to| to.person);
    people.dedup_by_key(|to| to.person);
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::answered(&visit, &one, answer, to))
        .collect();
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    Ok(see_other(&path(one.id)).saying(&visit.texts().partners_said()))
}

pub(super) async fn withdraw(act: Allowed<WithdrawPartner>) -> Answer {
    let Allowed {
        subject: one,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::withdraw(&one)?;
    store::record_withdrawal(&mut db, &one, now).await?;
    // who said no has nothing to be told
    if one.answer != Some(PartnerReply::Declines) {
        tell_ended(&mut db, &visit, &one).await?;
    }
    db.commit().await?;
    let words = visit.texts().partners_now_withdrawn(one.acronym.as_str());
    Ok(see_other(&action_path(one.action)).saying(&words))
}

async fn tell_ended(db: &mut dyn Records, visit: &Visit, one: &Partnership) -> Result<(), Fault> {
    let people = correspondents(db, OUTSIDE, Some(one.organisation), visit.today()).await?;
    let mails: Vec<_> = people
        .iter()
        .map(|to| letters::ended(visit, &one.title, to))
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
}

/// An action is called off: partners that did not say no hear of it, as its lead does.
pub(in super::super) async fn tell_cancelled(
    db: &mut dyn Records,
    visit: &Visit,
    action: &Action,
) -> Result<(), Fault> {
    let concerned = store::list_concerned(db, action.id).await?;
    let partners: Vec<_> = concerned.iter().map(|(partner, _)| *partner).collect();
    let people = acting_for(db, OUTSIDE, &partners, visit.today()).await?;
    let mails: Vec<_> = people
        .iter()
        .filter_map(|one| {
            let (_, title) = concerned.iter().find(|(id, _)| *id == one.member)?;
            Some(letters::ended(visit, title, &one.to))
        })
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
}
