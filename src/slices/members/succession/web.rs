use super::super::form_pages::{FormPage, Frame, Typed, succession_fields};
use super::super::forms;
use super::super::model::{Function, Person, Span};
use super::super::rules::{self, Post, Refusal};
use super::super::{register_store, store as members};
use super::access::Succeed;
use super::letters::{Desk, Reader};
use super::store;
use crate::base::access::{Grip, Subject as _};
use crate::base::acts::{Reads, Recording};
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::outbox::{self, NewMail};
use crate::slices::people::correspondents::{MEMBER, correspondents};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;
use chrono::{Days, NaiveDate};

pub(super) async fn choose(seen: Seen<Succeed>) -> Answer {
    let Seen {
        subject: function,
        visit,
        ..
    } = seen;
    rules::may_be_succeeded(&function, visit.today())?;
    let first = Fields::of([
        ("until", visit.today().to_string()),
        ("lang", visit.lang.tag().to_owned()),
    ]);
    Reply::page(&page(&visit, &function, &Typed::at_first(&first)))
}

fn page(visit: &Visit, function: &Function, typed: &Typed<'_>) -> FormPage {
    let frame = Frame::succession(visit.texts(), function);
    FormPage::of(visit, frame, succession_fields(visit.lang, typed), typed)
}

pub(super) async fn succeed(act: Allowed<Succeed>) -> Answer {
    let Allowed {
        subject: function,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::may_be_succeeded(&function, visit.today())?;
    let (last_day, details) = match read(&mut db, &visit, &function, &fields).await? {
        Ok(read) => read,
        Err(complaints) => {
            let typed = Typed::of(&fields, &complaints);
            return Reply::again(&page(&visit, &function, &typed));
        }
    };
    register_store::record_function_end(&mut db, function.id, last_day).await?;
    let known = register_store::holder_of(&mut db, &details.email, None).await?;
    let successor = match known {
        Some((id, _)) => id,
        None => register_store::record_person(&mut db, &details).await?,
    };
    let new = forms::NewFunction {
        duty: function.duty,
        organisation: function.organisation,
        ad_interim: false,
        span: Span {
            from: last_day + Days::new(1),
            until: None,
        },
    };
    let begins = register_store::record_function(&mut db, successor, &new).await?;
    let id = store::record_succession(&mut db, &function, begins, last_day, now).await?;
    let person = Person::load(db.conn(), successor, Grip::Look)
        .await?
        .ok_or_else(|| Fault::new("a successor that is nobody"))?;
    store::note(&mut db, &function, (successor, &person.name), last_day).await?;
    tell(&mut db, &visit, (id, &function), &person, last_day).await?;
    db.commit().await?;
    let said = visit.texts().successions_recorded(
        person.name.as_str(),
        visit.lang.dates(visit.zone).on_paper(new.span.from),
    );
    Ok(see_other(&format!("/successions/{id}")).saying(&said))
}

type Read = Result<(NaiveDate, forms::Details), Complaints>;

/// The last day and the successor, or what is wrong, each at its field.
async fn read(
    db: &mut Recording<Succeed>,
    visit: &Visit,
    function: &Function,
    fields: &Fields,
) -> Result<Read, Fault> {
    let read = forms::succession(fields);
    let Ok((last_day, details)) = &read else {
        return Ok(read);
    };
    let span = Span {
        from: *last_day + Days::new(1),
        until: None,
    };
    let known = register_store::holder_of(db, &details.email, None).await?;
    let own = match known {
        Some((person, _)) => members::functions_of(db, person).await?,
        None => Vec::new(),
    };
    let homes = members::homes(db).await?;
    let Some(home) = homes.iter().find(|one| one.id == function.organisation) else {
        return Err(Fault::new("a function for no organisation"));
    };
    let oneself: Option<PersonId> = known.map(|(person, _)| person);
    let post = Post {
        duty: function.duty,
        ad_interim: false,
        home,
        span,
    };
    let mut refusals = rules::succeed(function, *last_day, oneself)
        .err()
        .unwrap_or_default();
    refusals.extend(
        rules::hold(post, &[], &own, visit.today())
            .err()
            .unwrap_or_default(),
    );
    if refusals.is_empty() {
        Ok(read)
    } else {
        Ok(Err(forms::refused(
            fields,
            refusals.into_iter().map(at_this_form).collect(),
        )))
    }
}

/// A form that asks neither for a function nor for a first day says it at the last day.
fn at_this_form(refusal: Refusal) -> Refusal {
    if refusal == Refusal::OnlyForAMember {
        Refusal::MemberEndsBefore
    } else if refusal == Refusal::HeldAlready {
        Refusal::SucceedsAlready
    } else {
        refusal
    }
}

/// The predecessor, those who stay, and, if the first day has come, the successor.
async fn tell(
    db: &mut Recording<Succeed>,
    visit: &Visit,
    (id, predecessor): (i64, &Function),
    successor: &Person,
    last_day: NaiveDate,
) -> Result<(), Fault> {
    let desk = Desk {
        public_url: &visit.public_url,
        zone: visit.zone,
        now: visit.now,
    };
    let readers = correspondents(
        db,
        MEMBER,
        Some(predecessor.organisation),
        last_day.min(visit.today()),
    )
    .await?;
    let mails: Vec<NewMail> = readers
        .iter()
        .filter(|to| to.person != successor.id)
        .map(|to| {
            let reader = if to.person == predecessor.person {
                Reader::Predecessor
            } else {
                Reader::Colleague
            };
            desk.told((to, reader), (id, predecessor), &successor.name, last_day)
        })
        .collect();
    outbox::post_all(db, &mails, visit.now).await?;
    for one in store::list_beginning(db, visit.today()).await? {
        if one.id == id {
            desk.begin(db, &one).await?;
        }
    }
    Ok(())
}
