use super::super::model::ItemId;
use super::model::Brief;
use super::weight;
use crate::web::parts::{PaperLink, Text};
use crate::web::visit::Visit;

/// The papers of one item, as its row shows them.
pub(crate) fn links(visit: &Visit, papers: &[Brief], item: ItemId) -> Vec<PaperLink> {
    let (t, lang) = (visit.texts(), visit.lang);
    papers
        .iter()
        .filter(|paper| paper.item == Some(item))
        .map(|paper| {
            let title = lang.pick(
                &paper.title,
                paper.title_ru.as_deref(),
                paper.title_ky.as_deref(),
            );
            let short = format!("CRP.{}", paper.number);
            let standing = match (paper.withdrawn_at, paper.after_circulation, paper.version) {
                (Some(_), ..) => t.papers_link_withdrawn(short),
                (None, true, 1) => t.papers_link_late(short),
                (None, true, version) => t.papers_link_late_version(short, version),
                (None, false, 1) => short,
                (None, false, version) => t.papers_link_version(short, version),
            };
            PaperLink {
                href: format!("/paper-versions/{}/file", paper.version_id).into(),
                words: format!("{title} ({})", weight(lang, &paper.media_type, paper.bytes)).into(),
                page: format!("/papers/{}", paper.id).into(),
                standing: Text::from(standing),
            }
        })
        .collect()
}
