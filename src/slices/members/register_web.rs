use serde_json::json;

use super::access::{AddFunction, AddPerson, CorrectPerson, EndFunction, Invite, SeePerson};
use super::form_pages::{
    EndingPage, FormPage, Frame, Typed, at_first, detail_fields, details_of, function_fields,
    person_fields,
};
use super::model::{Function, Home, Person, Span};
use super::person_page::{PersonPage, possible};
use super::rules::Post;
use super::web::PAST;
use super::words::{Taken, duty_word};
use super::{forms, register_store, rules, store};
use crate::base::acts::{Reads, Records};
use crate::base::fault::Fault;
use crate::base::history;
use crate::base::ids::PersonId;
use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::slices::people::invitations::{self, Invitee, Surroundings};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

fn path(id: PersonId) -> String {
    format!("/people/{id}")
}

pub(super) async fn new(seen: Seen<AddPerson>) -> Answer {
    let Seen {
        mut db,
        visit,
        query,
        ..
    } = seen;
    let homes = store::homes(&mut db).await?;
    let first = at_first(visit.lang, visit.today(), query.raw("organisation"));
    let typed = Typed::at_first(&first);
    Reply::page(&new_page(&visit, &typed, &homes))
}

fn new_page(visit: &Visit, typed: &Typed<'_>, homes: &[Home]) -> FormPage {
    let fields = person_fields(visit.lang, typed, homes);
    FormPage::of(visit, Frame::new_person(visit.texts()), fields, typed)
}

/// Who has this address already, and where.
async fn taken(
    db: &mut dyn Reads,
    fields: &Fields,
    but: Option<PersonId>,
) -> Result<Option<(Taken, String)>, Fault> {
    let holder = register_store::holder_of(db, &fields.sought("email"), but).await?;
    Ok(holder.map(|(id, name)| (Taken::Address(name), path(id))))
}

/// What the rules say of a function that was typed, each at its field.
async fn allowed(
    db: &mut dyn Reads,
    visit: &Visit,
    fields: &Fields,
    (new, homes): (&forms::NewFunction, &[Home]),
    own: &[Function],
) -> Result<Result<(), Complaints>, Fault> {
    let chairs = register_store::chairs(db).await?;
    let Some(home) = homes.iter().find(|one| one.id == new.organisation) else {
        return Err(Fault::new(
            "a form chose an organisation that was not offered",
        ));
    };
    let post = Post {
        duty: new.duty,
        ad_interim: new.ad_interim,
        home,
        span: new.span,
    };
    Ok(rules::hold(post, &chairs, own, visit.today())
        .map_err(|reasons| forms::refused(fields, reasons)))
}

/// The function in the histories of the person and of the organisation.
async fn note_function(
    db: &mut dyn Records,
    (person, name): (PersonId, &str),
    new: &forms::NewFunction,
    homes: &[Home],
) -> Result<(), Fault> {
    let acronym = homes
        .iter()
        .find(|one| one.id == new.organisation)
        .map_or("", |one| one.acronym.as_str());
    let detail = |who: &str| {
        Some(
            json!({ "who": who, "duty": new.duty.name(), "ad_interim": new.ad_interim, "day": new.span.from }),
        )
    };
    db.about("person", person.get(), detail(acronym)).await?;
    db.about("organisation", new.organisation.get(), detail(name))
        .await
}

pub(super) async fn add(act: Allowed<AddPerson>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        ..
    } = act;
    let homes = store::homes(&mut db).await?;
    let taken = taken(&mut db, &fields, None).await?;
    let mut read = forms::person(&fields, &homes);
    if let Ok(new) = &read {
        let function = (&new.function, homes.as_slice());
        let mut held = allowed(&mut db, &visit, &fields, function, &[]).await?;
        if held.is_ok() && new.invite {
            held = rules::invite(false, &[new.function.span], visit.today())
                .map_err(|reasons| forms::refused(&fields, reasons));
        }
        if let Err(complaints) = held {
            read = Err(complaints);
        }
    }
    let new = match (read, taken) {
        (Ok(new), None) => new,
        (read, taken) => {
            let complaints = read.err().unwrap_or_default();
            let typed = Typed::of(&fields, &complaints).taken_by(taken);
            return Reply::again(&new_page(&visit, &typed, &homes));
        }
    };
    let id = register_store::record_person(&mut db, &new.details).await?;
    register_store::record_function(&mut db, id, &new.function).await?;
    note_function(&mut db, (id, &new.details.name), &new.function, &homes).await?;
    let t = visit.texts();
    let said = if new.invite {
        let acronym = homes
            .iter()
            .find(|one| one.id == new.function.organisation)
            .map_or("", |one| one.acronym.as_str());
        let duty = duty_word(
            new.details.lang.texts(),
            new.function.duty,
            new.function.ad_interim,
        );
        let to = Invitee {
            person: id,
            address: &new.details.email,
            lang: new.details.lang,
            function: format!("{acronym}, {duty}"),
        };
        let until = invitations::invite(&mut db, &to, &surroundings(&visit)).await?;
        let until = visit.lang.dates(visit.zone).moment(until);
        t.members_person_invited(new.details.email.as_str(), until)
    } else {
        t.members_person_added(new.details.name.as_str())
    };
    db.commit().await?;
    Ok(see_other(&path(id)).saying(&said))
}

fn surroundings(visit: &Visit) -> Surroundings<'_> {
    Surroundings {
        public_url: &visit.public_url,
        zone: visit.zone,
        now: visit.now,
    }
}

pub(super) async fn show(seen: Seen<SeePerson>) -> Answer {
    let Seen {
        who,
        subject: person,
        mut db,
        visit,
        ..
    } = seen;
    let functions = store::functions_of(&mut db, person.id).await?;
    let latest = invitations::latest(&mut db, person.id).await?;
    let past = history::of(&mut db, "person", person.id.get(), PAST).await?;
    Reply::page(&PersonPage::of(
        &visit,
        &who,
        &person,
        &functions,
        latest.as_ref(),
        &past,
    ))
}

pub(super) async fn correct_form(seen: Seen<CorrectPerson>) -> Answer {
    let stands = details_of(&seen.subject);
    let typed = Typed::at_first(&stands);
    Reply::page(&correct_page(&seen.visit, &seen.subject, &typed))
}

fn correct_page(visit: &Visit, person: &Person, typed: &Typed<'_>) -> FormPage {
    let frame = Frame::details(visit.texts(), person);
    FormPage::of(visit, frame, detail_fields(visit.lang, typed), typed)
}

/// A link on its way to a wrong address opens nothing any more.
pub(super) async fn correct(act: Allowed<CorrectPerson>) -> Answer {
    let Allowed {
        subject: person,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let taken = taken(&mut db, &fields, Some(person.id)).await?;
    let details = match (forms::details(&fields), taken) {
        (Ok(details), None) => details,
        (read, taken) => {
            let complaints = read.err().unwrap_or_default();
            let typed = Typed::of(&fields, &complaints).taken_by(taken);
            return Reply::again(&correct_page(&visit, &person, &typed));
        }
    };
    register_store::record_details(&mut db, person.id, &details).await?;
    if details.email.to_lowercase() != person.email.to_lowercase() {
        invitations::withdraw(&mut db, person.id, now).await?;
    }
    db.commit().await?;
    Ok(see_other(&path(person.id)).saying(&visit.texts().members_corrected()))
}

pub(super) async fn function_form(seen: Seen<AddFunction>) -> Answer {
    let Seen {
        subject: person,
        mut db,
        visit,
        ..
    } = seen;
    let homes = store::homes(&mut db).await?;
    let first = at_first(visit.lang, visit.today(), "");
    let typed = Typed::at_first(&first);
    Reply::page(&function_page(&visit, &person, &typed, &homes))
}

fn function_page(visit: &Visit, person: &Person, typed: &Typed<'_>, homes: &[Home]) -> FormPage {
    let frame = Frame::function(visit.texts(), person);
    FormPage::of(
        visit,
        frame,
        function_fields(visit.lang, typed, homes),
        typed,
    )
}

pub(super) async fn add_function(act: Allowed<AddFunction>) -> Answer {
    let Allowed {
        subject: person,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let homes = store::homes(&mut db).await?;
    let mut read = forms::function(&fields, &homes);
    if let Ok(new) = &read {
        let own = store::functions_of(&mut db, person.id).await?;
        let held = allowed(&mut db, &visit, &fields, (new, homes.as_slice()), &own).await?;
        if let Err(complaints) = held {
            read = Err(complaints);
        }
    }
    let new = match read {
        Ok(new) => new,
        Err(complaints) => {
            let typed = Typed::of(&fields, &complaints);
            return Reply::again(&function_page(&visit, &person, &typed, &homes));
        }
    };
    register_store::record_function(&mut db, person.id, &new).await?;
    note_function(&mut db, (person.id, &person.name), &new, &homes).await?;
    db.commit().await?;
    let duty = duty_word(visit.texts(), new.duty, new.ad_interim);
    Ok(see_other(&path(person.id)).saying(&visit.texts().members_function_added(duty)))
}

pub(super) async fn confirm_end(seen: Seen<EndFunction>) -> Answer {
    let Seen {
        subject: function,
        mut db,
        visit,
        ..
    } = seen;
    let today = Fields::of([("until", visit.today().to_string())]);
    let typed = Typed::at_first(&today);
    Reply::page(&end_page(&mut db, &visit, &function, &typed).await?)
}

async fn end_page(
    db: &mut dyn Reads,
    visit: &Visit,
    function: &Function,
    typed: &Typed<'_>,
) -> Result<EndingPage, Fault> {
    let remaining = register_store::remaining(db, function.id).await?;
    let own = store::functions_of(db, function.person).await?;
    let is_only = !own
        .iter()
        .any(|one| one.id != function.id && one.span.covers(visit.today()));
    let may = possible(
        rules::may_end(function, &remaining, visit.today()),
        visit.lang,
    );
    Ok(EndingPage::of_function(
        visit, function, may, is_only, typed,
    ))
}

pub(super) async fn end(act: Allowed<EndFunction>) -> Answer {
    let Allowed {
        subject: function,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let remaining = register_store::remaining(&mut db, function.id).await?;
    let allowed = forms::last_day(&fields).and_then(|day| {
        rules::end_function(&function, day, &remaining)
            .map(|()| day)
            .map_err(|reasons| forms::refused(&fields, reasons))
    });
    let last_day = match allowed {
        Ok(day) => day,
        Err(complaints) => {
            let typed = Typed::of(&fields, &complaints);
            return Reply::again(&end_page(&mut db, &visit, &function, &typed).await?);
        }
    };
    register_store::record_function_end(&mut db, function.id, last_day).await?;
    let detail = |who: &str| {
        Some(
            json!({ "who": who, "duty": function.duty.name(), "ad_interim": function.ad_interim, "day": last_day }),
        )
    };
    db.about("person", function.person.get(), detail(&function.acronym))
        .await?;
    db.about(
        "organisation",
        function.organisation.get(),
        detail(&function.name),
    )
    .await?;
    db.commit().await?;
    let day = visit.lang.dates(visit.zone).on_paper(last_day);
    Ok(see_other(&path(function.person)).saying(&visit.texts().members_function_ended(day)))
}

pub(super) async fn invite(act: Allowed<Invite>) -> Answer {
    let Allowed {
        subject: person,
        mut db,
        visit,
        ..
    } = act;
    let functions = store::functions_of(&mut db, person.id).await?;
    let spans: Vec<Span> = functions.iter().map(|one| one.span).collect();
    rules::invite(person.can_sign_in, &spans, visit.today())?;
    let to = Invitee {
        person: person.id,
        address: &person.email,
        lang: person.lang,
        function: function_today(&functions, &visit, person.lang),
    };
    let until = invitations::invite(&mut db, &to, &surroundings(&visit)).await?;
    db.commit().await?;
    let until = visit.lang.dates(visit.zone).moment(until);
    Ok(see_other(&path(person.id)).saying(
        &visit
            .texts()
            .members_person_invited(person.email.as_str(), until),
    ))
}

/// "FAO, focal point"
fn function_today(functions: &[Function], visit: &Visit, lang: Lang) -> String {
    functions
        .iter()
        .find(|one| one.span.covers(visit.today()))
        .map_or_else(String::new, |one| {
            let duty = duty_word(lang.texts(), one.duty, one.ad_interim);
            format!("{}, {duty}", one.acronym)
        })
}
