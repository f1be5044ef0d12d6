//! The record for machines.
use super::super::model::Decision;
use super::super::pages::title;
use super::super::text::clauses;
use super::super::words::value_tag;
use super::document::{about_text, adoption, link, positions, reserved, said as words_of, state};
use super::store::Facts;
use crate::base::words::Word;
use crate::render::akn::{About, Organisation, Said, Statement, deliberation, slug};
use crate::render::paper::language_of;
use crate::web::visit::Visit;

pub(super) fn of(visit: &Visit, decision: &Decision, facts: &Facts) -> Statement {
    let (t, lang) = (visit.texts(), visit.lang);
    let dates = lang.dates(visit.zone);
    let adopted = decision.state.was_adopted();
    let day = dates.date_of(decision.adopted_at.unwrap_or(decision.written_at));
    let symbol = decision.symbol(&visit.symbol_prefix).unwrap_or_default();
    let number = match (decision.number, decision.draft_number) {
        (Some(number), _) => format!("dec-{number}"),
        (None, number) => format!("l-{}", number.unwrap_or_default()),
    };
    let (opening, clauses) = clauses(&decision.text);
    let mut organisations = vec![
        Organisation {
            id: "network".to_owned(),
            name: visit.network.clone(),
        },
        Organisation {
            id: "secretariat".to_owned(),
            name: t.decisions_secretariat(),
        },
    ];
    let mut said = Vec::new();
    let mut closing = Vec::new();
    if adopted {
        closing.push(adoption(t, lang, decision, facts, dates));
        closing.push(positions(t, facts));
        for (member, value) in reserved(&facts.members) {
            let by = format!("member-{}", slug(&member.acronym));
            let name = lang.pick(
                &member.name,
                member.name_ru.as_deref(),
                member.name_ky.as_deref(),
            );
            organisations.push(Organisation {
                id: by.clone(),
                name: name.to_owned(),
            });
            said.push(Said {
                by,
                name: member.acronym.clone(),
                position: value.name(),
                what: value_tag(t, value).word.into_owned(),
                words: words_of(t, member),
            });
        }
    }
    closing.push(state(t, lang, decision, facts.state.as_ref()));
    let chain = facts.chain.iter();
    closing.extend(chain.map(|one| link(t, lang, &visit.symbol_prefix, one)));
    closing.push(about_text(t, decision, facts));
    Statement {
        kind: if adopted { "decision" } else { "decisionDraft" },
        about: About {
            work: deliberation(&visit.symbol_prefix, &day.to_string(), &number),
            subtype: "deliberation",
            number,
            date: day.to_string(),
            date_name: if adopted { "adoption" } else { "writing" },
            authoritative: adopted,
            made: visit.today().to_string(),
            lang: language_of(&decision.text),
        },
        symbol,
        title: title(decision, lang).to_owned(),
        date_words: dates.on_paper(day),
        marking: t.frame_internal_only(),
        opening,
        clauses,
        organisations,
        said,
        closing,
    }
}
