use super::super::access::{HoldContact, HoldPerson, SeeDisposals};
use super::super::form_page::{FormPage, Frame, Typed, crumb};
use super::super::model::{Stakeholder, Terms};
use super::super::rules;
use super::super::web::page_of;
use super::page::{DisposalsPage, Lists};
use super::store::{self, Gone, Holds};
use crate::base::access::Subject as _;
use crate::base::acts::Recording;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields, Form};
use crate::web::parts::Field;
use crate::web::visit::Visit;

pub(super) async fn list(seen: Seen<SeeDisposals>) -> Answer {
    let Seen {
        mut db,
        visit,
        query,
        ..
    } = seen;
    let frame = store::frame(&mut db).await?;
    let at = (page_of(&query), i64::from(frame.page_size));
    let lists = Lists {
        asked: store::list_asked(&mut db).await?,
        leaving: store::list_leaving(&mut db, visit.today()).await?,
        done: store::list_done(&mut db, at).await?,
        terms: Terms {
            retention: frame.contact_retention_days.unsigned_abs().into(),
            notice: frame.contact_notice_days.unsigned_abs().into(),
        },
    };
    Reply::page(&DisposalsPage::of(&visit, lists, at))
}

/// What a form is for: one that lay open while somebody placed a hold does not lift it.
const PLACE: &str = "place";
const LIFT: &str = "lift";

/// Where a hold is placed, or lifted.
struct About<'a> {
    path: String,
    back: String,
    name: &'a str,
    hold: Option<&'a str>,
}

fn hold_page(visit: &Visit, about: &About<'_>, typed: Typed<'_>) -> FormPage {
    let t = visit.texts();
    let (title, words) = if about.hold.is_some() {
        (t.disposals_lift(), t.disposals_lift_words())
    } else {
        (t.disposals_place(), t.disposals_place_words())
    };
    let reason = Field::lines("reason", t.disposals_reason())
        .at_most(500)
        .required();
    let fields = match about.hold {
        Some(_) => Vec::new(),
        None => vec![typed.filled(visit.lang, reason, "reason")],
    };
    let frame = Frame {
        title: title.clone().into(),
        lead: about.name.to_owned(),
        back: crumb(about.back.clone(), t.web_back()),
        action: about.path.clone(),
        verb: title,
    };
    let facts = about
        .hold
        .map(|reason| (t.disposals_reason(), reason.to_owned()));
    let meant = if about.hold.is_some() { LIFT } else { PLACE };
    FormPage::of(visit, frame, fields)
        .meaning("hold", meant.to_owned())
        .noting(t.disposals_hold(), words)
        .telling(facts.into_iter().collect())
}

fn empty_page(visit: &Visit, about: &About<'_>) -> Answer {
    let none = (Fields::default(), Complaints::none());
    Reply::page(&hold_page(visit, about, Typed(&none.0, &none.1)))
}

/// Whether the hold stands as the form has it.
fn as_seen(about: &About<'_>, fields: &Fields) -> Result<(), Vec<rules::Refusal>> {
    rules::hold(about.hold.is_some(), fields.raw("hold") == LIFT)
}

/// Places a hold, or lifts the one that stands; the words of the reason come back where they are wrong.
async fn held<A: Holds>(
    db: &mut Recording<A>,
    gone: Gone,
    about: &About<'_>,
    fields: &Fields,
    by: (PersonId, chrono::DateTime<chrono::Utc>),
) -> Result<Result<bool, Complaints>, Fault> {
    if about.hold.is_some() {
        store::record_lifting(db, gone, by).await?;
        return Ok(Ok(false));
    }
    let mut form = Form::of(fields);
    let reason = form.text("reason", 500);
    match form.finish(reason) {
        Ok(reason) => {
            store::record_hold(db, gone, &reason, by).await?;
            Ok(Ok(true))
        }
        Err(complaints) => Ok(Err(complaints)),
    }
}

fn said(visit: &Visit, placed: bool) -> String {
    let t = visit.texts();
    if placed {
        t.disposals_was_placed()
    } else {
        t.disposals_was_lifted()
    }
}

fn of_contact(contact: &super::super::model::Contact) -> About<'_> {
    About {
        path: format!("/contacts/{}/hold", contact.id),
        back: format!("/stakeholders/{}", contact.organisation),
        name: &contact.held.name,
        hold: contact.hold.as_deref(),
    }
}

fn of_person(person: &super::super::model::Leaver) -> About<'_> {
    About {
        path: format!("/people/{}/hold", person.id),
        back: format!("/people/{}", person.id),
        name: &person.held.name,
        hold: person.hold.as_deref(),
    }
}

pub(super) async fn hold_contact_form(seen: Seen<HoldContact>) -> Answer {
    rules::change(&seen.subject)?;
    empty_page(&seen.visit, &of_contact(&seen.subject))
}

pub(super) async fn hold_contact(act: Allowed<HoldContact>) -> Answer {
    let Allowed {
        subject: contact,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::change(&contact)?;
    let (about, by) = (of_contact(&contact), (who.person()?, now));
    as_seen(&about, &fields)?;
    match held(&mut db, Gone::Contact(contact.id), &about, &fields, by).await? {
        Ok(placed) => {
            db.about(Stakeholder::KIND, contact.organisation.get(), None)
                .await?;
            db.commit().await?;
            Ok(see_other(&about.back).saying(&said(&visit, placed)))
        }
        Err(complaints) => Reply::again(&hold_page(&visit, &about, Typed(&fields, &complaints))),
    }
}

pub(super) async fn hold_person_form(seen: Seen<HoldPerson>) -> Answer {
    empty_page(&seen.visit, &of_person(&seen.subject))
}

pub(super) async fn hold_person(act: Allowed<HoldPerson>) -> Answer {
    let Allowed {
        subject: person,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let (about, by) = (of_person(&person), (who.person()?, now));
    as_seen(&about, &fields)?;
    match held(&mut db, Gone::Person(person.id), &about, &fields, by).await? {
        Ok(placed) => {
            db.commit().await?;
            Ok(see_other(&about.back).saying(&said(&visit, placed)))
        }
        Err(complaints) => Reply::again(&hold_page(&visit, &about, Typed(&fields, &complaints))),
    }
}
