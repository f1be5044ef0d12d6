use crate::web::fields::{Complaints, Fields, Form};

/// The longest text of an item, in characters.
pub(super) const LONGEST_TEXT: u32 = 50_000;

/// A text as typed, and the revision from which it was typed.
pub(super) struct Typed {
    pub(super) text: String,
    pub(super) revision: i32,
}

pub(super) fn entry(fields: &Fields) -> Result<Typed, Complaints> {
    let mut form = Form::of(fields);
    let text = form.text("text", LONGEST_TEXT as usize);
    let revision = form.number("revision", 0..=i64::from(i32::MAX));
    let read = || {
        Some(Typed {
            text: text?,
            revision: revision?,
        })
    };
    let values = read();
    form.finish(values)
}

pub(super) fn remark(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let remark = form.text("remark", 5000);
    form.finish(remark)
}
