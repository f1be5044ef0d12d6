use super::super::store::Lead;
use super::store::Adopted;
use crate::slices::decisions::{DecisionId, Draft, Relevance};
use crate::slices::meetings::ItemId;
use crate::web::fields::{Complaints, Fields, Form};

pub(super) const LONGEST_TITLE: u32 = 200;
pub(super) const LONGEST_TEXT: u32 = 50_000;

/// The decision that the action follows from; none where it was asked for under the item.
pub(super) fn source(
    fields: &Fields,
    adopted: &[Adopted],
) -> Result<Option<DecisionId>, Complaints> {
    let mut form = Form::of(fields);
    let source = form.optional_choice("source", |text| {
        let found = adopted.iter().find(|one| one.id.to_string() == text);
        found.map(|one| one.id)
    });
    form.finish(source)
}

/// Whether it concerns the State is found before it is tabled, as for every draft.
pub(super) fn decision(
    fields: &Fields,
    item: ItemId,
    proposers: &[Lead],
) -> Result<Draft, Complaints> {
    let mut form = Form::of(fields);
    let title = form.text("title", LONGEST_TITLE as usize);
    let text = form.text("text", LONGEST_TEXT as usize);
    let proposer = form.choice("proposer", |text| {
        let found = proposers.iter().find(|one| one.id.to_string() == text);
        found.map(|one| one.id)
    });
    let read = || {
        Some(Draft {
            item: Some(item),
            proposed_by: proposer?,
            title: title?,
            title_ru: None,
            title_ky: None,
            text: text?,
            relevance: Relevance::Undetermined,
            relevance_reason: None,
            cites: None,
            group: None,
        })
    };
    let values = read();
    form.finish(values)
}
