use chrono::NaiveDate;

use super::model::{ObjectionKind, Relevance, Value};
use super::store::{OpenItem, Proposer};
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::slices::meetings::ItemId;
use crate::web::answer::InWords;
use crate::web::fields::{Complaint, Complaints, Fields, Form};

/// The longest text of a decision, in characters.
pub(super) const LONGEST_TEXT: u32 = 50_000;

/// A decision as typed.
pub(super) struct Draft {
    pub(super) item: ItemId,
    pub(super) proposed_by: OrganisationId,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) text: String,
    pub(super) relevance: Relevance,
    pub(super) relevance_reason: Option<String>,
}

#[derive(Debug)]
enum Fault {
    ReasonForRelevance,
    ReasonForPosition,
    KindOfObjection,
    ConfirmBy,
    ConfirmInThePast,
}

impl InWords for Fault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::ReasonForRelevance => t.decisions_needs_relevance_reason(),
            Self::ReasonForPosition => t.decisions_needs_reason(),
            Self::KindOfObjection => t.decisions_needs_kind(),
            Self::ConfirmBy => t.decisions_needs_confirm_by(),
            Self::ConfirmInThePast => t.decisions_confirm_in_the_past(),
        }
    }
}

/// `own` is the member of a proposing focal point; the secretariat chooses for whom it writes.
pub(super) fn draft(
    fields: &Fields,
    items: &[OpenItem],
    proposers: &[Proposer],
    own: Option<OrganisationId>,
) -> Result<Draft, Complaints> {
    let mut form = Form::of(fields);
    let item = form.choice("item", |text| {
        let offered = items.iter().find(|one| one.id.to_string() == text);
        offered.map(|one| one.id)
    });
    let proposed_by = own.or_else(|| {
        form.choice("proposer", |text| {
            let offered = proposers.iter().find(|one| one.id.to_string() == text);
            offered.map(|one| one.id)
        })
    });
    let title = form.text("title", 200);
    let title_ru = form.optional("title_ru", 200);
    let title_ky = form.optional("title_ky", 200);
    let text = form.text("text", LONGEST_TEXT as usize);
    let relevance = form.choice("relevance", Relevance::parse);
    let reason = form.optional("relevance_reason", 2000);
    if let (Some(found), Some(None)) = (relevance, &reason)
        && found != Relevance::Undetermined
    {
        form.refuse("relevance_reason", Fault::ReasonForRelevance);
    }
    let read = || {
        let relevance = relevance?;
        Some(Draft {
            item: item?,
            proposed_by: proposed_by?,
            title: title?,
            title_ru: title_ru?,
            title_ky: title_ky?,
            text: text?,
            relevance,
            // a reason without a finding is not kept: the finding will have its own
            relevance_reason: reason?.filter(|_| relevance != Relevance::Undetermined),
        })
    };
    let values = read();
    form.finish(values)
}

/// A position as typed.
pub(super) struct NewPosition {
    pub(super) value: Value,
    pub(super) kind: Option<ObjectionKind>,
    pub(super) reason: Option<String>,
    pub(super) confirm_by: Option<NaiveDate>,
}

/// Asks only for what the chosen position needs; what another one would have needed is left out.
pub(super) fn position(fields: &Fields, today: NaiveDate) -> Result<NewPosition, Complaints> {
    let mut form = Form::of(fields);
    let read = read_position(&mut form, today);
    form.finish(read)
}

fn read_position(form: &mut Form, today: NaiveDate) -> Option<NewPosition> {
    let value = form.choice("value", Value::parse);
    let kind = form.optional_choice("kind", ObjectionKind::parse);
    let reason = form.optional("reason", 5000);
    let confirm_by = form.optional_date("confirm_by");
    let value = value?;
    if value.needs_reason() && matches!(reason, Some(None)) {
        form.refuse("reason", Fault::ReasonForPosition);
    }
    if value == Value::Object && matches!(kind, Some(None)) {
        form.refuse("kind", Fault::KindOfObjection);
    }
    if value == Value::AdReferendum {
        match confirm_by {
            Some(None) => form.refuse("confirm_by", Fault::ConfirmBy),
            Some(Some(day)) if day < today => {
                form.refuse("confirm_by", Fault::ConfirmInThePast);
            }
            _ => {}
        }
    }
    Some(NewPosition {
        value,
        kind: kind?.filter(|_| value == Value::Object),
        reason: reason?,
        confirm_by: confirm_by?.filter(|_| value == Value::AdReferendum),
    })
}

/// What a member said elsewhere, and how it is known.
pub(super) struct OnBehalf {
    pub(super) member: OrganisationId,
    pub(super) position: NewPosition,
    pub(super) evidence: String,
}

pub(super) fn on_behalf(
    fields: &Fields,
    seats: &[super::model::Seat],
    today: NaiveDate,
) -> Result<OnBehalf, Complaints> {
    let mut form = Form::of(fields);
    let member = form.choice("member", |text| {
        let seated = seats.iter().find(|seat| seat.member.to_string() == text);
        seated.map(|seat| seat.member)
    });
    let position = read_position(&mut form, today);
    let evidence = form.text("evidence", 2000);
    let read = || {
        Some(OnBehalf {
            member: member?,
            position: position?,
            evidence: evidence?,
        })
    };
    let values = read();
    form.finish(values)
}

/// One reason, which must be given.
pub(super) fn reason(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let reason = form.text("reason", 2000);
    form.finish(reason)
}

/// The item of a later meeting.
pub(super) fn later_item(fields: &Fields, items: &[OpenItem]) -> Result<ItemId, Complaints> {
    let mut form = Form::of(fields);
    let item = form.choice("item", |text| {
        let offered = items.iter().find(|one| one.id.to_string() == text);
        offered.map(|one| one.id)
    });
    if item.is_none() && items.is_empty() {
        form.complain("item", Complaint::NotOffered);
    }
    form.finish(item)
}
