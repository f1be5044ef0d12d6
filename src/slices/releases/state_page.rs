//! The statement (first key): which exact version, to whom, why; and the draft decision that it becomes.
use askama::Template;

use super::forms::Statement;
use super::model::{Addressee, Audience, Thing};
use super::words::{audience, exactly, kind};
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::render::marked;
use crate::slices::decisions::{Draft, Relevance};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "releases/new.html")]
pub(crate) struct StatePage {
    page: Page,
    back: (String, String),
    kind: String,
    exactly: String,
    hash: String,
    /// The name and value that say what it is about.
    about: (&'static str, String),
    corrections: Corrections,
    fields: Vec<Field>,
}

impl StatePage {
    pub(super) fn of(
        visit: &Visit,
        thing: &Thing,
        outside: &[Addressee],
        (typed, complaints): (&Fields, &Complaints),
    ) -> Self {
        let mut page = visit.page(Section::Decisions, visit.texts().releases_new());
        if !complaints.is_empty() {
            let (name, id) = thing.what.named();
            page = page
                .with_corrections()
                .answering(format!("/releases/new?{name}={id}"));
        }
        Self::lay(
            page,
            &visit.symbol_prefix,
            thing,
            outside,
            (typed, complaints),
        )
    }

    pub(super) fn lay(
        page: Page,
        prefix: &str,
        thing: &Thing,
        outside: &[Addressee],
        (typed, complaints): (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let filled = |field: Field, name: &'static str| {
            field
                .holding(typed.raw(name))
                .faulty(complaints.at(name, lang))
        };
        let audiences = [
            (Audience::Public, t.releases_to_everybody()),
            (Audience::Named, t.releases_to_named()),
        ]
        .map(|(one, words)| Choice::new(one.name(), words));
        let bodies = outside
            .iter()
            .map(|one| Choice::new(one.id.to_string(), one.name_for(lang).to_owned()))
            .collect();
        let relevances = [
            (Relevance::Relevant, t.releases_state_concerned()),
            (Relevance::NotRelevant, t.releases_state_not_concerned()),
        ]
        .map(|(one, words)| Choice::new(one.name(), words));
        let fields = vec![
            filled(
                Field::new("audience", t.releases_to(), Ask::OneOf(audiences.to_vec())).required(),
                "audience",
            ),
            Field::new("to", t.releases_addressees(), Ask::AnyOf(bodies))
                .hinted(t.releases_addressees_hint())
                .choosing(typed.all("to").map(str::to_owned).collect())
                .faulty(complaints.at("to", lang)),
            filled(
                Field::lines("reason", t.releases_reason())
                    .hinted(t.releases_reason_hint())
                    .at_most(2000)
                    .required(),
                "reason",
            ),
            filled(
                Field::new(
                    "relevance",
                    t.releases_state(),
                    Ask::OneOf(relevances.to_vec()),
                )
                .required(),
                "relevance",
            ),
            filled(
                Field::lines("relevance_reason", t.releases_state_reason())
                    .at_most(2000)
                    .required(),
                "relevance_reason",
            ),
        ];
        Self {
            back: (thing.href(), thing.title_for(lang).to_owned()),
            kind: kind(t, thing),
            exactly: exactly(t, thing, prefix),
            hash: thing.hash(),
            about: thing.what.named(),
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            fields,
            page,
        }
    }
}

/// One line of a decision's text: what somebody typed is no mark in it.
fn line(words: &str) -> String {
    marked::escaped(&words.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The second key: the draft decision that states it, in the words of whoever states it.
pub(super) fn agreement(
    visit: &Visit,
    thing: &Thing,
    statement: &Statement,
    outside: &[Addressee],
    proposer: OrganisationId,
) -> Draft {
    let (t, lang) = (visit.texts(), visit.lang);
    let to: Vec<Addressee> = outside
        .iter()
        .filter(|one| statement.to.contains(&one.id))
        .cloned()
        .collect();
    // as many as the column holds
    let title = |lang: Lang| {
        let of: String = thing.title_for(lang).chars().take(150).collect();
        lang.texts().releases_agreement_title(of)
    };
    Draft {
        item: None,
        proposed_by: proposer,
        title: title(Lang::En),
        title_ru: Some(title(Lang::Ru)),
        title_ky: Some(title(Lang::Ky)),
        text: [
            t.releases_agreement_opening(),
            t.releases_agreement_release(
                line(&exactly(t, thing, &visit.symbol_prefix)),
                line(thing.title_for(lang)),
                line(&audience(lang, statement.audience, &to)),
            ),
            t.releases_agreement_reason(line(&statement.reason)),
            t.releases_agreement_bounds(thing.hash()),
        ]
        .join("\n"),
        relevance: statement.relevance,
        relevance_reason: Some(statement.relevance_reason.clone()),
        cites: None,
        group: None,
    }
}
