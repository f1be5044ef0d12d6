//! What a paper is called in a pack: in the order of the agenda, safe on every system.
use super::super::model::Item;
use super::super::papers::Brief;
use crate::base::blobs;

/// `02 CRP.2026-3 v2 note.pdf`: the item, the symbol, the version where there are several, the file. The symbol makes
/// it the only one of its name.
pub(super) fn of(paper: &Brief, place: i32) -> String {
    let version = if paper.version > 1 {
        format!(" v{}", paper.version)
    } else {
        String::new()
    };
    let file = blobs::safe_name(&paper.file_name);
    format!(
        "{place:02} CRP.{}-{}{version} {file}",
        paper.year, paper.number
    )
}

/// Papers that stand, each with the place of its item, in the order of the agenda.
pub(super) fn in_order<'a>(items: &[Item], papers: &'a [Brief]) -> Vec<(i32, &'a Brief)> {
    items
        .iter()
        .flat_map(|item| {
            papers
                .iter()
                .filter(|paper| paper.item == Some(item.id) && paper.withdrawn_at.is_none())
                .map(|paper| (item.position, paper))
        })
        .collect()
}
