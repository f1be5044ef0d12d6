use super::super::issues::Speaker;
use super::model::Typed;
use crate::web::fields::{Complaints, Fields, Form};

/// What else the secretariat is asked for.
pub(super) const NOTE_MOST: usize = 1000;

/// What was typed of everybody in the line, and what else is asked for.
pub(super) fn line(
    fields: &Fields,
    people: &[Speaker],
) -> Result<(Vec<Typed>, Option<String>), Complaints> {
    let mut form = Form::of(fields);
    let typed: Vec<Option<Typed>> = people.iter().map(|one| person(&mut form, one)).collect();
    let note = form.optional("note", NOTE_MOST);
    let typed: Option<Vec<Typed>> = typed.into_iter().collect();
    form.finish(typed.zip(note))
}

fn person(form: &mut Form<'_>, one: &Speaker) -> Option<Typed> {
    let field = |what: &str| name_of(what, one);
    let name = form.text(&field("name"), 120);
    let job_title = form.optional(&field("job_title"), 120);
    let email = form.address(&field("email"));
    let phone = form.optional(&field("phone"), 40);
    Some(Typed {
        person: one.person,
        name: name?,
        job_title: job_title?,
        email: email?,
        phone: phone?,
    })
}

/// `email.10`
pub(super) fn name_of(what: &str, one: &Speaker) -> String {
    format!("{what}.{}", one.person)
}
