use super::model::{Choices, MinutesApproval, SETTINGS, StateEffect};
use crate::base::words::Word as _;
use crate::web::fields::{Complaints, Fields, Form};

/// All numbers within their bounds, in the order of `SETTINGS`, and what is no number.
pub(super) fn settings(fields: &Fields) -> Result<(Vec<i32>, Choices), Complaints> {
    let mut form = Form::of(fields);
    let read: Vec<Option<i32>> = SETTINGS
        .iter()
        .map(|one| form.number(one.name, one.least.into()..=one.most.into()))
        .collect();
    let effect = form.choice("state_effect", StateEffect::parse);
    let approval = form.choice("minutes_approval", MinutesApproval::parse);
    let choices = effect
        .zip(approval)
        .map(|(state_effect, minutes_approval)| Choices {
            silence_allowed: fields.is_ticked("silence_allowed"),
            ad_referendum_lapses: fields.is_ticked("ad_referendum_lapses"),
            state_effect,
            minutes_approval,
        });
    let numbers: Option<Vec<i32>> = read.into_iter().collect();
    form.finish(numbers.zip(choices))
}
