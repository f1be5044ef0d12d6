use chrono::NaiveDate;
use serde_json::json;

use super::access::{
    AddOrganisation, Admit, CorrectOrganisation, EndMembership, SeeDirectory, SeeOrganisation,
};
use super::form_pages::{
    EndingPage, FormPage, Frame, Typed, admission_fields, correction_fields, names_of,
    organisation_fields,
};
use super::letters::{Turn, tell};
use super::model::Organisation;
use super::organisation_page::OrganisationPage;
use super::pages::Directory;
use super::rules::Refusal;
use super::words::Taken;
use super::{forms, issues, rules, store};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::history;
use crate::base::ids::{FunctionId, OrganisationId};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// The latest acts that a page tells.
pub(super) const PAST: i64 = 30;

fn path(id: OrganisationId) -> String {
    format!("/members/{id}")
}

pub(super) async fn directory(seen: Seen<SeeDirectory>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let words = query.sought("q");
    let entries = store::list(&mut db, visit.today(), &words).await?;
    let term = issues::term(&mut db, visit.now).await?;
    Reply::page(&Directory::of(&visit, &who, words, entries, &term))
}

pub(super) async fn new(seen: Seen<AddOrganisation>) -> Answer {
    Reply::page(&new_page(&seen.visit, &Typed::at_first(&Fields::default())))
}

fn new_page(visit: &Visit, typed: &Typed<'_>) -> FormPage {
    let fields = organisation_fields(visit.lang, typed);
    FormPage::of(visit, Frame::new_organisation(visit.texts()), fields, typed)
}

/// Who has this acronym already, and where.
async fn taken(
    db: &mut dyn Reads,
    fields: &Fields,
    but: Option<OrganisationId>,
) -> Result<Option<(Taken, String)>, Fault> {
    let namesake = store::namesake(db, &fields.sought("acronym"), but).await?;
    Ok(namesake.map(|id| (Taken::Acronym, path(id))))
}

pub(super) async fn add(act: Allowed<AddOrganisation>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        ..
    } = act;
    let taken = taken(&mut db, &fields, None).await?;
    let new = match (forms::organisation(&fields), taken) {
        (Ok(new), None) => new,
        (read, taken) => {
            let complaints = read.err().unwrap_or_default();
            let typed = Typed::of(&fields, &complaints).taken_by(taken);
            return Reply::again(&new_page(&visit, &typed));
        }
    };
    let id = store::record_organisation(&mut db, &new).await?;
    if let Some(joining) = &new.joining {
        store::record_membership(&mut db, id, joining).await?;
        let organisation = new.organisation(id);
        tell(&mut db, &visit, &organisation, Turn::Admitted(joining.from)).await?;
    }
    db.about("organisation", id.get(), None).await?;
    db.commit().await?;
    Ok(see_other(&path(id)).saying(&visit.texts().members_added(new.names.acronym.as_str())))
}

pub(super) async fn show(seen: Seen<SeeOrganisation>) -> Answer {
    let Seen {
        who,
        subject: organisation,
        mut db,
        visit,
        ..
    } = seen;
    let memberships = store::memberships(&mut db, organisation.id).await?;
    let functions = store::functions_for(&mut db, organisation.id).await?;
    let past = history::of(&mut db, "organisation", organisation.id.get(), PAST).await?;
    Reply::page(&OrganisationPage::of(
        &visit,
        &who,
        &organisation,
        &memberships,
        &functions,
        &past,
    ))
}

pub(super) async fn correct_form(seen: Seen<CorrectOrganisation>) -> Answer {
    let stands = names_of(&seen.subject);
    Reply::page(&correct_page(
        &seen.visit,
        &seen.subject,
        &Typed::at_first(&stands),
    ))
}

fn correct_page(visit: &Visit, organisation: &Organisation, typed: &Typed<'_>) -> FormPage {
    let frame = Frame::names(visit.lang, organisation);
    FormPage::of(visit, frame, correction_fields(visit.lang, typed), typed)
}

pub(super) async fn correct(act: Allowed<CorrectOrganisation>) -> Answer {
    let Allowed {
        subject: organisation,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let taken = taken(&mut db, &fields, Some(organisation.id)).await?;
    let names = match (forms::names(&fields), taken) {
        (Ok(names), None) => names,
        (read, taken) => {
            let complaints = read.err().unwrap_or_default();
            let typed = Typed::of(&fields, &complaints).taken_by(taken);
            return Reply::again(&correct_page(&visit, &organisation, &typed));
        }
    };
    store::record_names(&mut db, organisation.id, &names).await?;
    db.commit().await?;
    Ok(see_other(&path(organisation.id)).saying(&visit.texts().members_corrected()))
}

pub(super) async fn admission(seen: Seen<Admit>) -> Answer {
    let today = Fields::of([("from", seen.visit.today().to_string())]);
    Reply::page(&admission_page(
        &seen.visit,
        &seen.subject,
        &Typed::at_first(&today),
    ))
}

fn admission_page(visit: &Visit, organisation: &Organisation, typed: &Typed<'_>) -> FormPage {
    let frame = Frame::admission(visit.lang, organisation);
    FormPage::of(visit, frame, admission_fields(visit.lang, typed), typed)
}

pub(super) async fn admit(act: Allowed<Admit>) -> Answer {
    let Allowed {
        subject: organisation,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let again = |complaints: &Complaints| {
        Reply::again(&admission_page(
            &visit,
            &organisation,
            &Typed::of(&fields, complaints),
        ))
    };
    let joining = match forms::joining(&fields) {
        Ok(joining) => joining,
        Err(complaints) => return again(&complaints),
    };
    let memberships = store::memberships(&mut db, organisation.id).await?;
    let functions = store::functions_for(&mut db, organisation.id).await?;
    match rules::admit(organisation.kind, joining.from, &memberships, &functions) {
        Ok(()) => {}
        Err(reasons) if reasons == [Refusal::MemberThen] => {
            return again(&forms::refused(&fields, reasons));
        }
        Err(reasons) => return Err(reasons.into()),
    }
    store::record_membership(&mut db, organisation.id, &joining).await?;
    tell(&mut db, &visit, &organisation, Turn::Admitted(joining.from)).await?;
    let detail = json!({ "day": joining.from });
    db.about("organisation", organisation.id.get(), Some(detail))
        .await?;
    db.commit().await?;
    Ok(see_other(&path(organisation.id)).saying(
        &visit
            .texts()
            .members_admitted(organisation.acronym.as_str()),
    ))
}

pub(super) async fn confirm_end(seen: Seen<EndMembership>) -> Answer {
    let Seen {
        subject: organisation,
        mut db,
        visit,
        ..
    } = seen;
    let today = Fields::of([("until", visit.today().to_string())]);
    let typed = Typed::at_first(&today);
    let page = end_page(&mut db, &visit, &organisation, visit.today(), &typed).await?;
    Reply::page(&page)
}

async fn end_page(
    db: &mut dyn Reads,
    visit: &Visit,
    organisation: &Organisation,
    last_day: NaiveDate,
    typed: &Typed<'_>,
) -> Result<EndingPage, WebError> {
    let memberships = store::memberships(db, organisation.id).await?;
    let functions = store::functions_for(db, organisation.id).await?;
    let Some(membership) = rules::running(&memberships, visit.today()) else {
        return Err(Refusal::NoMember.into());
    };
    let unfinished = store::unfinished(db, organisation.id).await?;
    let speakers = rules::speakers_after(&functions, last_day);
    Ok(EndingPage::of_membership(
        visit,
        organisation,
        membership,
        &speakers,
        unfinished,
        typed,
    ))
}

pub(super) async fn end(act: Allowed<EndMembership>) -> Answer {
    let Allowed {
        subject: organisation,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let memberships = store::memberships(&mut db, organisation.id).await?;
    let functions = store::functions_for(&mut db, organisation.id).await?;
    let running = rules::running(&memberships, visit.today());
    let allowed = forms::last_day(&fields).and_then(|day| {
        rules::end_membership(running, day, &functions)
            .map(|()| day)
            .map_err(|reasons| forms::refused(&fields, reasons))
    });
    let (Some(membership), Ok(last_day)) = (running, &allowed) else {
        let complaints = allowed.err().unwrap_or_default();
        let typed = Typed::of(&fields, &complaints);
        let page = end_page(&mut db, &visit, &organisation, visit.today(), &typed).await?;
        return Reply::again(&page);
    };
    let speakers: Vec<FunctionId> = rules::speakers_after(&functions, *last_day)
        .iter()
        .map(|one| one.id)
        .collect();
    store::record_membership_end(&mut db, membership.id, &speakers, *last_day).await?;
    tell(&mut db, &visit, &organisation, Turn::Leaves(*last_day)).await?;
    let detail = json!({ "day": last_day });
    db.about("organisation", organisation.id.get(), Some(detail))
        .await?;
    db.commit().await?;
    let day = visit.lang.dates(visit.zone).on_paper(*last_day);
    Ok(see_other(&path(organisation.id)).saying(&visit.texts().members_membership_ended(day)))
}
