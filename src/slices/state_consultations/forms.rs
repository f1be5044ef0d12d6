use chrono::NaiveDate;

use super::store::Counterpart;
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::slices::decisions::StateReply;
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields, Form};

/// Whom to ask, by when.
pub(super) struct Request {
    pub(super) organisation: OrganisationId,
    pub(super) reply_by: NaiveDate,
}

#[derive(Debug)]
enum Fault {
    InThePast,
    TextForComments,
}

impl InWords for Fault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::InThePast => t.state_reply_by_in_the_past(),
            Self::TextForComments => t.state_needs_text(),
        }
    }
}

pub(super) fn request(
    fields: &Fields,
    counterparts: &[Counterpart],
    today: NaiveDate,
) -> Result<Request, Complaints> {
    let mut form = Form::of(fields);
    let organisation = form.choice("organisation", |text| {
        let offered = counterparts.iter().find(|one| one.id.to_string() == text);
        offered.map(|one| one.id)
    });
    let reply_by = form.date("reply_by");
    if reply_by.is_some_and(|day| day <= today) {
        form.refuse("reply_by", Fault::InThePast);
    }
    let read = || {
        Some(Request {
            organisation: organisation?,
            reply_by: reply_by?,
        })
    };
    let values = read();
    form.finish(values)
}

/// What the state says.
pub(super) struct Reply {
    pub(super) answer: StateReply,
    pub(super) text: Option<String>,
    /// Only where the secretariat writes it down.
    pub(super) evidence: Option<String>,
}

pub(super) fn reply(fields: &Fields, with_evidence: bool) -> Result<Reply, Complaints> {
    let mut form = Form::of(fields);
    let reply = form.choice("reply", StateReply::parse);
    let text = form.optional("text", 10_000);
    let evidence = if with_evidence {
        form.text("evidence", 2000).map(Some)
    } else {
        Some(None)
    };
    let speaks = matches!(reply, Some(StateReply::Comments | StateReply::Objects));
    if speaks && matches!(text, Some(None)) {
        form.refuse("text", Fault::TextForComments);
    }
    let read = || {
        Some(Reply {
            answer: reply?,
            text: text?,
            evidence: evidence?,
        })
    };
    let values = read();
    form.finish(values)
}

/// How it was weighed.
pub(super) fn note(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let note = form.text("note", 5000);
    form.finish(note)
}
