use super::model::{Addressee, Audience};
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::slices::decisions::Relevance;
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields, Form};

/// The statement: to whom, why, and whether the state is concerned by it (R14, R19).
pub(super) struct Statement {
    pub(super) audience: Audience,
    pub(super) to: Vec<OrganisationId>,
    pub(super) reason: String,
    pub(super) relevance: Relevance,
    pub(super) relevance_reason: String,
}

#[derive(Debug)]
enum Fault {
    NeedsAddressees,
}

impl InWords for Fault {
    fn in_words(&self, lang: Lang) -> String {
        match self {
            Self::NeedsAddressees => lang.texts().releases_needs_addressees(),
        }
    }
}

pub(super) fn statement(fields: &Fields, offered: &[Addressee]) -> Result<Statement, Complaints> {
    let mut form = Form::of(fields);
    let audience = form.choice("audience", Audience::parse);
    let chosen: Vec<&str> = fields.all("to").collect();
    let to: Vec<OrganisationId> = offered
        .iter()
        .filter(|one| chosen.contains(&one.id.to_string().as_str()))
        .map(|one| one.id)
        .collect();
    if audience == Some(Audience::Named) && to.is_empty() {
        form.refuse("to", Fault::NeedsAddressees);
    }
    let reason = form.text("reason", 2000);
    let relevance = form.choice("relevance", |word| {
        Relevance::parse(word).filter(|found| *found != Relevance::Undetermined)
    });
    let relevance_reason = form.text("relevance_reason", 2000);
    let read = || {
        let audience = audience?;
        Some(Statement {
            audience,
            to: match audience {
                Audience::Public => Vec::new(),
                Audience::Named => to,
            },
            reason: reason?,
            relevance: relevance?,
            relevance_reason: relevance_reason?,
        })
    };
    let values = read();
    form.finish(values)
}

/// Why it is taken back.
pub(super) fn reason(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let reason = form.text("reason", 2000);
    form.finish(reason)
}
