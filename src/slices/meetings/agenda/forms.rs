use super::super::model::{Audience, ItemKind, Purpose};
use crate::web::fields::{Complaints, Fields, Form};

/// An item as typed.
pub(crate) struct NewItem {
    pub(crate) kind: ItemKind,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) presenter: Option<String>,
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

pub(crate) fn item(fields: &Fields) -> Result<NewItem, Complaints> {
    let mut form = Form::of(fields);
    let kind = form.choice("kind", ItemKind::parse);
    let title = form.text("title", 200);
    let title_ru = form.optional("title_ru", 200);
    let title_ky = form.optional("title_ky", 200);
    let presenter = form.optional("presenter", 120);
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
            minutes: minutes?,
            background: background?.unwrap_or_default(),
            audience: audience(fields),
            purpose: purpose?,
        })
    };
    let values = read();
    form.finish(values)
}
