use super::super::model::{Item, ItemKind};
use super::super::papers;
use crate::web::fields::{Complaints, Fields, Form};
use crate::web::files::File;

/// A proposal as typed.
pub(super) struct NewProposal {
    pub(super) kind: ItemKind,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) minutes: i32,
    pub(super) background: String,
    pub(super) files: Vec<File>,
}

/// What a member may ask of the meeting; procedure is the secretariat's.
pub(super) const KINDS: [ItemKind; 3] = [
    ItemKind::Discussion,
    ItemKind::Decision,
    ItemKind::Information,
];

pub(super) fn proposal(fields: &Fields) -> Result<NewProposal, Complaints> {
    let mut form = Form::of(fields);
    let kind = form.choice("kind", |word| {
        ItemKind::parse(word).filter(|kind| KINDS.contains(kind))
    });
    let title = form.text("title", 200);
    let title_ru = form.optional("title_ru", 200);
    let title_ky = form.optional("title_ky", 200);
    let minutes = form.number("minutes", 1..=480);
    let background = form.text("background", 5000);
    let files = papers::files_if_any(&mut form, fields, "files");
    let read = || {
        Some(NewProposal {
            kind: kind?,
            title: title?,
            title_ru: title_ru?,
            title_ky: title_ky?,
            minutes: minutes?,
            background: background?,
            files,
        })
    };
    let values = read();
    form.finish(values)
}

/// Into which item of the agenda it goes.
pub(super) fn item<'a>(fields: &Fields, items: &'a [Item]) -> Result<&'a Item, Complaints> {
    let mut form = Form::of(fields);
    let item = form.choice("item", |id| {
        items.iter().find(|item| item.id.to_string() == id)
    });
    form.finish(item)
}
