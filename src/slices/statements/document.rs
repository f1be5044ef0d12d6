//! A statement on paper, each language on its own: inside with the mark of a draft until it is delivered, outside with
//! no word of how members came to it (R14).
use chrono::Datelike as _;

use super::model::{Stance, Standing, Statement};
use super::rules::part;
use crate::base::lang::Lang;
use crate::render::paper::{Block, Paper};
use crate::slices::decisions::clauses;
use crate::web::visit::Visit;

/// The names under it, in one language: who supports it, and who does not object. Never typed.
pub(super) fn named(stances: &[Stance], lang: Lang) -> Vec<String> {
    stances
        .iter()
        .filter(|one| part(one.value).is_named())
        .map(|one| one.name_for(lang).to_owned())
        .collect()
}

/// `of`: the visit in the language of the text.
pub(super) fn paper(
    of: &Visit,
    statement: &Statement,
    (stances, address): (&[Stance], &str),
) -> Paper {
    let (t, lang) = (of.texts(), of.lang);
    let dates = lang.dates(of.zone);
    let (written_in, wording) = statement.wording(lang);
    let delivered = statement.standing == Standing::Delivered;
    let (opening, clauses) = clauses(&wording.text);
    let mut facts = Vec::new();
    if let Some(delivery) = &statement.delivery {
        facts.push((t.statements_delivered_on(), dates.on_paper(delivery.on)));
        facts.push((t.statements_place(), delivery.place.clone()));
        facts.push((t.statements_delivered_by(), delivery.by.clone()));
    }
    facts.push((t.statements_occasion(), statement.draft.occasion.clone()));
    let mut blocks = vec![Block::Clauses {
        lang: written_in.tag(),
        opening,
        clauses,
    }];
    let names = named(stances, lang);
    if !names.is_empty() {
        blocks.push(Block::heading(t.statements_names()));
        blocks.extend(names.into_iter().map(Block::text));
    }
    let public = statement.is_public();
    let today = of.today();
    let small = |part: u32| u8::try_from(part).unwrap_or(1);
    Paper {
        lang: lang.tag(),
        network: of.network.clone(),
        kind: t.statements_statement(),
        symbol: String::new(),
        title: wording.title.clone(),
        marking: if public {
            t.statements_open_to_everybody()
        } else {
            t.frame_internal_only()
        },
        draft: if delivered {
            String::new()
        } else {
            t.records_draft()
        },
        facts,
        blocks,
        foot: vec![
            // how many drafts there were is nobody's outside
            if public {
                format!("{} {}", t.releases_hash(), statement.hash())
            } else {
                t.records_hash(statement.version, statement.hash())
            },
            format!("{}{address}", of.public_url.trim_end_matches('/')),
        ],
        made: (today.year(), small(today.month()), small(today.day())),
    }
}

/// `joint-statement-7-ru.pdf`
pub(super) fn file_name(statement: &Statement, lang: Lang, ending: &str) -> String {
    format!("joint-statement-{}-{}.{ending}", statement.id, lang.tag())
}
