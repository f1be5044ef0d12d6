use super::super::super::model::{ItemId, Standing};
use super::rules::Proposed;
use super::store::Offered;
use crate::web::fields::{Complaint, Complaints, Fields, Form};

/// What is to be added.
pub(super) struct Chosen {
    pub(super) standing: Vec<Proposed>,
    /// In the order in which they stood.
    pub(super) items: Vec<ItemId>,
}

/// Of what is proposed and offered, at least one.
pub(super) fn chosen(
    fields: &Fields,
    proposed: &[Proposed],
    offered: &[Offered],
) -> Result<Chosen, Complaints> {
    let mut form = Form::of(fields);
    let wanted: Vec<Option<Standing>> = fields.all("standing").map(Standing::parse).collect();
    // what a second writer added meanwhile is there: nothing is lost by leaving it out
    let standing: Vec<Proposed> = proposed
        .iter()
        .filter(|one| wanted.contains(&Some(one.standing)))
        .copied()
        .collect();
    if wanted.contains(&None) {
        form.complain("standing", Complaint::NotOffered);
    }
    let is_known = |id: &str| offered.iter().any(|one| one.id.to_string() == id);
    if fields.all("item").any(|id| !is_known(id)) {
        form.complain("item", Complaint::NotOffered);
    }
    let items: Vec<ItemId> = offered
        .iter()
        .filter(|one| fields.all("item").any(|id| id == one.id.to_string()))
        .map(|one| one.id)
        .collect();
    if wanted.is_empty() && fields.raw("item").is_empty() {
        form.complain(
            if proposed.is_empty() {
                "item"
            } else {
                "standing"
            },
            Complaint::Missing,
        );
    }
    form.finish(Some(Chosen { standing, items }))
}
