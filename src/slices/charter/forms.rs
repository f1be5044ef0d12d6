use super::model::SETTINGS;
use crate::web::fields::{Complaints, Fields, Form};

/// All numbers within their bounds, in the order of `SETTINGS`.
pub(super) fn numbers(fields: &Fields) -> Result<Vec<i32>, Complaints> {
    let mut form = Form::of(fields);
    let read: Vec<Option<i32>> = SETTINGS
        .iter()
        .map(|one| form.number(one.name, one.least.into()..=one.most.into()))
        .collect();
    form.finish(read.into_iter().collect())
}
