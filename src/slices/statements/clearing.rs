//! R7, R14, R18: the draft decision by which all members clear one exact version. Its text names the audience and holds
//! the hash and the whole text in every language, so that a member may reserve a paragraph of it.
use super::forms;
use super::model::{Audience, Statement};
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::render::marked;
use crate::slices::decisions::{Draft, Relevance};
use crate::web::visit::Visit;

/// One line of a decision's text: what somebody typed is no mark in it.
fn line(words: &str) -> String {
    marked::escaped(&words.split_whitespace().collect::<Vec<_>>().join(" "))
}

pub(super) fn decision(
    visit: &Visit,
    statement: &Statement,
    (relevance, reason): (Relevance, String),
    proposer: OrganisationId,
) -> Draft {
    // as many as the column holds
    let title = |lang: Lang| {
        let of: String = statement.title(lang).chars().take(150).collect();
        lang.texts().statements_clearance_title(of)
    };
    Draft {
        item: None,
        proposed_by: proposer,
        title: title(Lang::En),
        title_ru: Some(title(Lang::Ru)),
        title_ky: Some(title(Lang::Ky)),
        text: text(visit, statement),
        relevance,
        relevance_reason: Some(reason),
        cites: None,
        group: None,
    }
}

fn text(visit: &Visit, statement: &Statement) -> String {
    let t = visit.texts();
    let draft = &statement.draft;
    let mut lines = vec![
        t.statements_clearance_opening(),
        t.statements_clearance_clears(statement.version, line(statement.title(visit.lang))),
        match draft.audience {
            Audience::Public => t.statements_clearance_to_everybody(),
            Audience::Members => t.statements_clearance_to_members(),
        },
        match draft.wished_on {
            Some(day) => t.statements_clearance_deliver_on(visit.lang.dates(visit.zone).day(day)),
            None => t.statements_clearance_deliver(),
        },
        t.statements_clearance_names(),
        t.statements_clearance_bounds(statement.hash()),
    ];
    for (lang, wording) in draft.wordings.in_order(draft.lang) {
        let named = if lang == draft.lang {
            t.statements_clearance_text_of_record(lang.own_name())
        } else {
            t.statements_clearance_text(lang.own_name())
        };
        lines.push(format!("{named} {}", line(&wording.title)));
        let paragraphs = wording
            .text
            .lines()
            .map(str::trim)
            .filter(|one| !one.is_empty());
        lines.extend(paragraphs.map(str::to_owned));
    }
    lines.join("\n")
}

/// Three texts, their titles and the clauses around them fit into a decision.
const _: () = assert!(forms::LONGEST_TEXT * 3 + 5_000 < 50_000);
