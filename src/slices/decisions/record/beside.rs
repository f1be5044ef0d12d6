//! What stands beside a decision on its page: its objectives, the chain it stands in, and the ways to take it along.
use askama::Template;
use askama::filters::HtmlSafe;

use super::super::access::MarkDecision;
use super::super::model::Decision;
use super::super::register::tag_words;
use super::super::tags;
use super::{document, rules, store};
use crate::base::access::{Act as _, Actor};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::web::visit::Visit;

#[derive(Template, Default)]
#[template(path = "decisions/_beside.html")]
pub(in super::super) struct Beside {
    heading: String,
    /// Where the register shows the others so marked, and the objective.
    marks: Vec<(String, String)>,
    if_unmarked: String,
    choose: Option<(String, String)>,
    chain_heading: String,
    chain: Vec<(String, String)>,
    take_heading: String,
    files: Vec<(String, String)>,
    /// R14: what of it left the network.
    releases: Option<(String, String)>,
}

impl HtmlSafe for Beside {}

pub(in super::super) async fn beside(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    decision: &Decision,
) -> Result<Beside, Fault> {
    let (t, lang) = (visit.texts(), visit.lang);
    let (marks, chain) = store::list_beside(db, decision.id).await?;
    let path = format!("/decisions/{}", decision.id);
    let may =
        MarkDecision::verdict(who, decision).is_yes() && tags::may_mark(decision, who.hat).is_ok();
    let files = [
        ("record.pdf", t.records_take_pdf()),
        ("record.docx", t.records_take_docx()),
        ("record.xml", t.records_take_xml()),
    ];
    Ok(Beside {
        heading: t.register_tags(),
        marks: marks
            .iter()
            .map(|tag| {
                let link = format!("/decisions?tag={}", tag.value());
                (link, tag_words(t, lang, tag))
            })
            .collect(),
        if_unmarked: t.register_tags_none(),
        choose: may.then(|| (format!("{path}/tags"), t.register_tags_choose())),
        chain_heading: t.records_chain(),
        chain: chain
            .iter()
            .map(|one| {
                let words = document::link(t, lang, &visit.symbol_prefix, one);
                (format!("/decisions/{}", one.id), words)
            })
            .chain(
                decision
                    .release
                    .map(|release| (format!("/releases/{release}"), t.releases_agrees_to())),
            )
            .chain(
                decision
                    .statement
                    .map(|id| (format!("/statements/{id}"), t.statements_cleared_by_this())),
            )
            .collect(),
        releases: decision.adopted_at.map(|_| {
            let link = format!("/releases?decision={}", decision.id);
            (link, t.releases_of_this())
        }),
        take_heading: t.records_take(),
        files: if rules::print(decision).is_ok() {
            files
                .into_iter()
                .map(|(file, words)| (format!("{path}/{file}"), words))
                .collect()
        } else {
            Vec::new()
        },
    })
}
