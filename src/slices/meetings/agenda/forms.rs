use super::super::model::{Audience, ItemKind, Purpose, Seat};
use crate::base::ids::OrganisationId;
use crate::web::fields::{Complaints, Fields, Form};

/// An item as typed.
pub(crate) struct NewItem {
    pub(crate) kind: ItemKind,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) presenter: Option<String>,
    /// The agency that presents it, with or without a person.
    pub(crate) agency: Option<OrganisationId>,
    pub(crate) minutes: i32,
    pub(crate) background: String,
    /// Of a group's meeting: whether its partners see it.
    pub(crate) audience: Audience,
    /// Of the annual meeting.
    pub(crate) purpose: Option<Purpose>,
}

/// R22: the purpose of the annual meeting that an item serves, or none.
pub(crate) fn purpose(fields: &Fields) -> Result<Option<Purpose>, Complaints> {
    let mut form = Form::of(fields);
    let purpose = form.optional_choice("purpose", Purpose::parse);
    form.finish(purpose)
}

/// Internal, unless the box is ticked (I15).
pub(crate) fn audience(fields: &Fields) -> Audience {
    if fields.is_ticked("open") {
        Audience::Group
    } else {
        Audience::Internal
    }
}

/// `table` has every agency that may present.
pub(crate) fn item(fields: &Fields, table: &[Seat]) -> Result<NewItem, Complaints> {
    read(Form::of(fields), fields, table)
}

/// Where the item is to stand, and where the writer saw it.
pub(crate) fn place(fields: &Fields, last: i32) -> Result<(i32, i32), Complaints> {
    let mut form = Form::of(fields);
    let places = 1..=i64::from(last);
    let from = form.number("from", places.clone());
    let to = form.number("to", places);
    form.finish(from.zip(to))
}

/// An item as typed, and the revision from which it was typed.
pub(crate) fn edit(fields: &Fields, table: &[Seat]) -> Result<(NewItem, i32), Complaints> {
    let mut form = Form::of(fields);
    let revision = form.number("revision", 1..=i64::from(i32::MAX));
    let item = read(form, fields, table)?;
    revision
        .map(|revision| (item, revision))
        .ok_or_else(Complaints::none)
}

fn read(mut form: Form<'_>, fields: &Fields, table: &[Seat]) -> Result<NewItem, Complaints> {
    let kind = form.choice("kind", ItemKind::parse);
    let title = form.text("title", 200);
    let title_ru = form.optional("title_ru", 200);
    let title_ky = form.optional("title_ky", 200);
    let presenter = form.optional("presenter", 120);
    let agency = form.optional_choice("agency", |id| {
        let seat = table.iter().find(|seat| seat.member.to_string() == id);
        seat.map(|seat| seat.member)
    });
    let minutes = form.number("minutes", 1..=480);
    let background = form.optional("background", 10_000);
    let purpose = form.optional_choice("purpose", Purpose::parse);
    let read = || {
        Some(NewItem {
            kind: kind?,
            title: title?,
            title_ru: title_ru?,
            title_ky: title_ky?,
            presenter: presenter?,
            agency: agency?,
            minutes: minutes?,
            background: background?.unwrap_or_default(),
            audience: audience(fields),
            purpose: purpose?,
        })
    };
    let values = read();
    form.finish(values)
}
