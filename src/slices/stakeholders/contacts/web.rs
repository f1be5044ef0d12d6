use super::super::access::{AddContact, AskContact, CorrectContact, EndContact};
use super::super::form_page::{FormPage, Frame, Typed, crumb, is_overtaken};
use super::super::model::{Basis, Contact, Stakeholder};
use super::super::rules;
use super::super::web::path;
use super::store::{self, Acting};
use super::{forms, letters};
use crate::base::access::Subject as _;
use crate::base::lang::Lang;
use crate::base::outbox;
use crate::base::words::Word as _;
use crate::slices::people::answer_link_store as answer_links;
use crate::slices::people::{hash_of, new_token};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::parts::{Ask, Choice, Field, Width};
use crate::web::visit::Visit;

/// What a new form holds.
fn begun(visit: &Visit) -> Fields {
    Fields::of([
        ("lang", visit.lang.tag().to_owned()),
        ("basis_on", visit.today().to_string()),
        ("held_from", visit.today().to_string()),
    ])
}

fn standing(contact: &Contact) -> Fields {
    let held = &contact.held;
    let text = |what: &Option<String>| what.clone().unwrap_or_default();
    let mut fields = Fields::of([
        ("lang", contact.lang.tag().to_owned()),
        ("basis", contact.basis.name().to_owned()),
        ("basis_on", contact.basis_on.to_string()),
        ("basis_note", contact.basis_note.clone()),
        ("purpose", contact.purpose.clone()),
        ("held_from", contact.held_from.to_string()),
    ]);
    if contact.person.is_none() {
        for (name, value) in [
            ("name", held.name.clone()),
            ("job_title", text(&held.job_title)),
            ("email", text(&held.email)),
            ("phone", text(&held.phone)),
            ("address", text(&held.address)),
        ] {
            fields.push(name.to_owned(), value);
        }
    }
    fields
}

/// What is held of a person; asked for in the same words of whoever is concerned.
pub(super) fn held_fields(lang: Lang, typed: Typed<'_>) -> Vec<Field> {
    let t = lang.texts();
    let line = |name: &'static str, label: String, kind: &'static str, most| {
        let field = Field::new(name, label, Ask::Line(kind)).wide(Width::Long);
        typed.filled(lang, field.at_most(most), name)
    };
    vec![
        line("name", t.members_name(), "text", 120),
        line("job_title", t.members_job_title(), "text", 120),
        line("email", t.stakeholders_work_email(), "email", 254),
        line("phone", t.stakeholders_work_phone(), "tel", 40),
        line("address", t.stakeholders_work_address(), "text", 300),
    ]
}

fn basis_fields(lang: Lang, typed: Typed<'_>) -> Vec<Field> {
    let t = lang.texts();
    let fill = |field: Field, name: &str| typed.filled(lang, field, name);
    let day = |name: &'static str, label: String| {
        let field = Field::new(name, label, Ask::Line("date")).wide(Width::Short);
        fill(field.required(), name)
    };
    let tongues = Lang::ALL
        .iter()
        .map(|one| Choice::new(one.tag(), one.own_name()))
        .collect();
    let bases = Basis::ALL
        .iter()
        .map(|&one| Choice::new(one.name(), one.word(t)).explained(one.note(t)))
        .collect();
    vec![
        fill(
            Field::new("lang", t.people_language(), Ask::Select(tongues))
                .wide(Width::Middle)
                .required(),
            "lang",
        ),
        fill(
            Field::new("basis", t.stakeholders_basis(), Ask::OneOf(bases))
                .hinted(t.stakeholders_basis_hint())
                .required(),
            "basis",
        ),
        day("basis_on", t.stakeholders_basis_on()),
        fill(
            Field::line("basis_note", t.stakeholders_basis_note())
                .hinted(t.stakeholders_basis_note_hint())
                .at_most(500)
                .required(),
            "basis_note",
        ),
        fill(
            Field::line("purpose", t.stakeholders_purpose())
                .hinted(t.stakeholders_purpose_hint())
                .at_most(300)
                .required(),
            "purpose",
        ),
        day("held_from", t.stakeholders_held_from()),
    ]
}

fn new_page(visit: &Visit, one: &Stakeholder, acting: &[Acting], typed: Typed<'_>) -> FormPage {
    let (t, lang) = (visit.texts(), visit.lang);
    let mut fields = Vec::new();
    if !acting.is_empty() {
        let mut choices = vec![Choice::new("", t.stakeholders_no_account())];
        choices.extend(
            acting
                .iter()
                .map(|one| Choice::new(one.id.to_string(), one.name.clone())),
        );
        let person = Field::new("person", t.stakeholders_account(), Ask::Select(choices))
            .hinted(t.stakeholders_account_hint())
            .wide(Width::Middle);
        fields.push(typed.filled(lang, person, "person"));
    }
    fields.extend(held_fields(lang, typed));
    fields.extend(basis_fields(lang, typed));
    let frame = Frame {
        title: t.stakeholders_add_contact().into(),
        lead: one.name_in(lang).to_owned(),
        back: crumb(path(one.id), one.acronym.clone()),
        action: format!("{}/contacts", path(one.id)),
        verb: t.stakeholders_add_contact(),
    };
    FormPage::of(visit, frame, fields)
        .noting(t.stakeholders_work_only(), t.stakeholders_work_only_words())
}

pub(super) async fn new(seen: Seen<AddContact>) -> Answer {
    let Seen {
        subject: one,
        mut db,
        visit,
        ..
    } = seen;
    let acting = store::list_acting(&mut db, one.id, visit.today()).await?;
    let (begun, none) = (begun(&visit), Complaints::none());
    Reply::page(&new_page(&visit, &one, &acting, Typed(&begun, &none)))
}

pub(super) async fn add(act: Allowed<AddContact>) -> Answer {
    let Allowed {
        subject: one,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let acting = store::list_acting(&mut db, one.id, visit.today()).await?;
    let new = match forms::contact(&fields, &acting, None, visit.today()) {
        Ok(new) => new,
        Err(complaints) => {
            let typed = Typed(&fields, &complaints);
            return Reply::again(&new_page(&visit, &one, &acting, typed));
        }
    };
    store::record_contact(&mut db, one.id, &new, (who.person()?, now)).await?;
    db.commit().await?;
    Ok(see_other(&path(one.id)).saying(&visit.texts().stakeholders_contact_added()))
}

fn details_page(visit: &Visit, contact: &Contact, typed: Typed<'_>) -> FormPage {
    let (t, lang) = (visit.texts(), visit.lang);
    let mut fields = Vec::new();
    if contact.person.is_none() {
        fields.extend(held_fields(lang, typed));
    }
    fields.extend(basis_fields(lang, typed));
    let frame = Frame {
        title: t.stakeholders_correct_contact().into(),
        lead: format!("{}, {}", contact.held.name, contact.acronym),
        back: crumb(path(contact.organisation), contact.acronym.clone()),
        action: format!("/contacts/{}/details", contact.id),
        verb: t.stakeholders_save(),
    };
    let (heading, words) = if contact.person.is_none() {
        (t.stakeholders_work_only(), t.stakeholders_work_only_words())
    } else {
        (
            t.stakeholders_has_account(),
            t.stakeholders_has_account_words(),
        )
    };
    FormPage::of(visit, frame, fields).noting(heading, words)
}

pub(super) async fn details(seen: Seen<CorrectContact>) -> Answer {
    let Seen {
        subject: contact,
        visit,
        ..
    } = seen;
    rules::change(&contact)?;
    let (stands, none) = (standing(&contact), Complaints::none());
    let page = details_page(&visit, &contact, Typed(&stands, &none));
    Reply::page(&page.against(&stands))
}

pub(super) async fn correct(act: Allowed<CorrectContact>) -> Answer {
    let Allowed {
        subject: contact,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::change(&contact)?;
    let stands = standing(&contact);
    let again = |complaints: &Complaints| {
        details_page(&visit, &contact, Typed(&fields, complaints)).against(&stands)
    };
    if is_overtaken(&fields, &stands) {
        return Reply::again(&again(&Complaints::none()).overtaken(visit.texts()));
    }
    let new = match forms::contact(&fields, &[], contact.person, visit.today()) {
        Ok(new) => new,
        Err(complaints) => return Reply::again(&again(&complaints)),
    };
    store::record_details(&mut db, &contact, &new, now).await?;
    db.about(Stakeholder::KIND, contact.organisation.get(), None)
        .await?;
    db.commit().await?;
    let said = visit.texts().stakeholders_contact_corrected();
    Ok(see_other(&path(contact.organisation)).saying(&said))
}

fn end_page(visit: &Visit, contact: &Contact, days: u64, typed: Typed<'_>) -> FormPage {
    let (t, lang) = (visit.texts(), visit.lang);
    let day = Field::new("until", t.stakeholders_last_day(), Ask::Line("date"))
        .wide(Width::Short)
        .required();
    let frame = Frame {
        title: t.stakeholders_end_contact().into(),
        lead: format!("{}, {}", contact.held.name, contact.acronym),
        back: crumb(path(contact.organisation), contact.acronym.clone()),
        action: format!("/contacts/{}/end", contact.id),
        verb: t.stakeholders_end_contact(),
    };
    FormPage::of(visit, frame, vec![typed.filled(lang, day, "until")])
        .noting(t.stakeholders_end_note(), t.stakeholders_end_words(days))
}

pub(super) async fn confirm_end(seen: Seen<EndContact>) -> Answer {
    let Seen {
        subject: contact,
        mut db,
        visit,
        ..
    } = seen;
    rules::change(&contact)?;
    let days = store::terms(&mut db).await?.retention;
    let today = Fields::of([("until", visit.today().to_string())]);
    let none = Complaints::none();
    Reply::page(&end_page(&visit, &contact, days, Typed(&today, &none)))
}

pub(super) async fn end(act: Allowed<EndContact>) -> Answer {
    let Allowed {
        subject: contact,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let read = forms::last_day(&fields).and_then(|day| {
        let fits = rules::end(&contact, day).map(|()| day);
        fits.map_err(|mut reasons| match reasons.pop() {
            Some(reason) => Complaints::about("until", reason),
            None => Complaints::none(),
        })
    });
    let last_day = match read {
        Ok(day) => day,
        Err(complaints) => {
            let days = store::terms(&mut db).await?.retention;
            let typed = Typed(&fields, &complaints);
            return Reply::again(&end_page(&visit, &contact, days, typed));
        }
    };
    if contact.ended_on.is_none() {
        store::record_end(&mut db, contact.id, last_day).await?;
        db.about(Stakeholder::KIND, contact.organisation.get(), None)
            .await?;
        db.commit().await?;
    }
    let said = visit.texts().stakeholders_contact_ended();
    Ok(see_other(&path(contact.organisation)).saying(&said))
}

/// The person concerned sees the own line by a link that nobody else has.
pub(super) async fn ask(act: Allowed<AskContact>) -> Answer {
    let Allowed {
        subject: contact,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::ask(&contact)?;
    let address = contact.held.email.clone().unwrap_or_default();
    let until = answer_links::lasting(&mut db, now).await?;
    let token = new_token();
    let mail = letters::question(&visit, &contact, &address, until);
    let mail = outbox::post_outside(&mut db, &mail, Some((token.as_str(), until)), now).await?;
    let hash = hash_of(&token);
    let link = (mail, hash.as_slice());
    store::record_letter(&mut db, contact.id, link, who.person()?, (now, until)).await?;
    db.about(Stakeholder::KIND, contact.organisation.get(), None)
        .await?;
    db.commit().await?;
    let day = visit.lang.dates(visit.zone).moment(until);
    let said = visit.texts().stakeholders_asked(day);
    Ok(see_other(&path(contact.organisation)).saying(&said))
}
