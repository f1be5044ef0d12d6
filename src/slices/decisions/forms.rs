use chrono::NaiveDate;

use super::model::{
    Channel, CitesTo, DecisionId, Escalation, ObjectionKind, Period, Relevance, Value,
};
use super::register::GroupName;
use super::store::{InForce, OpenItem, Proposer};
use crate::base::ids::{GroupId, OrganisationId};
use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::slices::meetings::ItemId;
use crate::web::answer::InWords;
use crate::web::fields::{Complaint, Complaints, Fields, Form};

/// The longest text of a decision, in characters.
pub(super) const LONGEST_TEXT: u32 = 50_000;

/// A decision as typed.
pub(crate) struct Draft {
    /// `None` for what is decided between meetings.
    pub(crate) item: Option<ItemId>,
    pub(crate) proposed_by: OrganisationId,
    pub(crate) title: String,
    pub(crate) title_ru: Option<String>,
    pub(crate) title_ky: Option<String>,
    pub(crate) text: String,
    pub(crate) relevance: Relevance,
    pub(crate) relevance_reason: Option<String>,
    pub(crate) cites: Option<(DecisionId, CitesTo)>,
    /// R16, R23: the working group that recommends it.
    pub(crate) group: Option<GroupId>,
}

/// What the form of a draft offers.
pub(super) struct Offered {
    /// Groups for which the reader may recommend; none where it is written already.
    pub(super) groups: Vec<GroupName>,
    pub(super) items: Vec<OpenItem>,
    pub(super) proposers: Vec<Proposer>,
    pub(super) in_force: Vec<InForce>,
}

#[derive(Debug)]
enum Fault {
    ReasonForRelevance,
    ReasonForPosition,
    KindOfObjection,
    ConfirmBy,
    ConfirmInThePast,
    ConfirmTooLate,
    NeedsParagraphs,
    NotParagraphs,
    NeedsBoth,
    NeedsAuthority,
    NeedsUrgency,
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
            Self::ConfirmTooLate => t.decisions_confirm_too_late(),
            Self::NeedsParagraphs => t.decisions_needs_paragraphs(),
            Self::NotParagraphs => t.decisions_not_paragraphs(),
            Self::NeedsBoth => t.decisions_needs_both_cites(),
            Self::NeedsAuthority => t.decisions_needs_authority(),
            Self::NeedsUrgency => t.decisions_needs_urgency(),
        }
    }
}

/// `own` is the member of a proposing focal point; the secretariat chooses for whom it writes.
pub(super) fn draft(
    fields: &Fields,
    offered: &Offered,
    own: Option<OrganisationId>,
) -> Result<Draft, Complaints> {
    let mut form = Form::of(fields);
    let item = form.optional_choice("item", |text| {
        let offered = offered.items.iter().find(|one| one.id.to_string() == text);
        offered.map(|one| one.id)
    });
    let proposed_by = own.or_else(|| {
        form.choice("proposer", |text| {
            let offered = offered
                .proposers
                .iter()
                .find(|one| one.id.to_string() == text);
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
    let cites = form.optional_choice("cites", |text| {
        let found = offered
            .in_force
            .iter()
            .find(|one| one.id.to_string() == text);
        found.map(|one| one.id)
    });
    let cites_to = form.optional_choice("cites_to", CitesTo::parse);
    let group = form.optional_choice("group", |text| {
        let found = offered.groups.iter().find(|one| one.id.to_string() == text);
        found.map(|one| GroupId::from(one.id))
    });
    if let (Some(cites), Some(to)) = (cites, cites_to)
        && cites.is_some() != to.is_some()
    {
        form.refuse(
            if cites.is_some() { "cites_to" } else { "cites" },
            Fault::NeedsBoth,
        );
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
            cites: cites?.zip(cites_to?),
            group: group?,
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
    pub(super) paragraphs: Vec<i32>,
    pub(super) alternative: Option<String>,
    pub(super) reserved: bool,
}

/// What a position is read against.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    pub(super) today: NaiveDate,
    /// The last day on which headquarters may confirm.
    pub(super) confirm_until: NaiveDate,
    /// Numbered paragraphs of the text.
    pub(super) paragraphs: usize,
    /// Only the focal point keeps a position to itself.
    pub(super) may_reserve: bool,
}

/// Asks only for what the chosen position needs; what another one would have needed is left out.
pub(super) fn position(fields: &Fields, bounds: Bounds) -> Result<NewPosition, Complaints> {
    let mut form = Form::of(fields);
    let read = read_position(&mut form, fields, bounds);
    form.finish(read)
}

/// The position alone, whatever else is wrong.
pub(super) fn value(fields: &Fields) -> Option<Value> {
    Value::parse(fields.raw("value"))
}

/// "2, 4" or "2–4": numbers of paragraphs that the text has, in order and each once.
pub(super) fn read_paragraphs(words: &str, most: usize) -> Option<Vec<i32>> {
    let mut numbers = Vec::new();
    for part in words.split([',', ';', ' ']).filter(|part| !part.is_empty()) {
        let (from, to) = part.split_once(['-', '–']).unwrap_or((part, part));
        let (from, to): (usize, usize) = (from.parse().ok()?, to.parse().ok()?);
        if from == 0 || from > to || to > most {
            return None;
        }
        numbers.extend((from..=to).filter_map(|number| i32::try_from(number).ok()));
    }
    numbers.sort_unstable();
    numbers.dedup();
    Some(numbers)
}

fn read_position(form: &mut Form, fields: &Fields, bounds: Bounds) -> Option<NewPosition> {
    let value = form.choice("value", Value::parse);
    let kind = form.optional_choice("kind", ObjectionKind::parse);
    let reason = form.optional("reason", 5000);
    let confirm_by = form.optional_date("confirm_by");
    let words = form.optional("paragraphs", 200);
    let alternative = form.optional("alternative", 5000);
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
            Some(Some(day)) if day < bounds.today => {
                form.refuse("confirm_by", Fault::ConfirmInThePast);
            }
            Some(Some(day)) if day > bounds.confirm_until => {
                form.refuse("confirm_by", Fault::ConfirmTooLate);
            }
            _ => {}
        }
    }
    let paragraphs = match words {
        Some(Some(words)) if value.names_paragraphs() => {
            let read = read_paragraphs(&words, bounds.paragraphs);
            if read.is_none() {
                form.refuse("paragraphs", Fault::NotParagraphs);
            }
            read
        }
        Some(_) => Some(Vec::new()),
        None => None,
    };
    if value == Value::Reservation && paragraphs.as_ref().is_some_and(Vec::is_empty) {
        form.refuse("paragraphs", Fault::NeedsParagraphs);
    }
    Some(NewPosition {
        value,
        kind: kind?.filter(|_| value == Value::Object),
        reason: reason?,
        confirm_by: confirm_by?.filter(|_| value == Value::AdReferendum),
        paragraphs: paragraphs?,
        alternative: alternative?.filter(|_| value == Value::Object),
        reserved: bounds.may_reserve && fields.is_ticked("reserved"),
    })
}

/// What a member said elsewhere, and how it is known.
pub(super) struct OnBehalf {
    pub(super) member: OrganisationId,
    pub(super) position: NewPosition,
    pub(super) channel: Channel,
    pub(super) evidence: String,
}

pub(super) fn on_behalf(
    fields: &Fields,
    seats: &[super::model::Seat],
    bounds: Bounds,
) -> Result<OnBehalf, Complaints> {
    let mut form = Form::of(fields);
    let member = form.choice("member", |text| {
        let seated = seats.iter().find(|seat| seat.member.to_string() == text);
        seated.map(|seat| seat.member)
    });
    let position = read_position(&mut form, fields, bounds);
    let channel = form.choice("channel", Channel::parse);
    let evidence = form.text("evidence", 2000);
    let read = || {
        Some(OnBehalf {
            member: member?,
            position: position?,
            channel: channel?,
            evidence: evidence?,
        })
    };
    let values = read();
    form.finish(values)
}

/// A silence as it is to be opened.
pub(super) struct NewSilence {
    pub(super) period: Period,
    /// Later than the charter's shortest, where somebody wants that.
    pub(super) until: Option<NaiveDate>,
    pub(super) reason: Option<String>,
    pub(super) authority: Option<String>,
}

/// The secretariat acts with a co-chair's word, an urgent period needs both and a reason.
pub(super) fn silence(fields: &Fields, by_secretariat: bool) -> Result<NewSilence, Complaints> {
    let mut form = Form::of(fields);
    let period = form.choice("period", |text| {
        Period::parse(text)
            .filter(|one| matches!(one, Period::Standard | Period::Complex | Period::Urgent))
    });
    let until = form.optional_date("until");
    let reason = form.optional("reason", 2000);
    let authority = form.optional("authority", 2000);
    let urgent = period == Some(Period::Urgent);
    if urgent && matches!(reason, Some(None)) {
        form.refuse("reason", Fault::NeedsUrgency);
    }
    if (urgent || by_secretariat) && matches!(authority, Some(None)) {
        form.refuse("authority", Fault::NeedsAuthority);
    }
    let read = || {
        Some(NewSilence {
            period: period?,
            until: until?.filter(|_| !urgent),
            reason: reason?,
            authority: authority?,
        })
    };
    let values = read();
    form.finish(values)
}

/// A later day, and why.
pub(super) fn extension(fields: &Fields) -> Result<(NaiveDate, String), Complaints> {
    let mut form = Form::of(fields);
    let until = form.date("until");
    let reason = form.text("reason", 2000);
    form.finish(until.zip(reason))
}

/// The text as it becomes, and on whose word or for what.
pub(super) fn new_text(
    fields: &Fields,
    about: &'static str,
    most: usize,
) -> Result<(String, String), Complaints> {
    let mut form = Form::of(fields);
    let text = form.text("text", LONGEST_TEXT as usize);
    let about = form.text(about, most);
    form.finish(text.zip(about))
}

/// A member that no mail reached, and how it was told.
pub(super) fn service(
    fields: &Fields,
    seats: &[super::model::Seat],
) -> Result<(OrganisationId, String), Complaints> {
    let mut form = Form::of(fields);
    let member = form.choice("member", |text| {
        let seated = seats.iter().find(|seat| seat.member.to_string() == text);
        seated.map(|seat| seat.member)
    });
    let evidence = form.text("evidence", 2000);
    form.finish(member.zip(evidence))
}

/// What a member says when it is too late to count.
pub(super) fn statement(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let text = form.text("statement", 5000);
    form.finish(text)
}

/// Why members found no consensus, and who is told.
pub(super) fn closing(fields: &Fields) -> Result<(String, Option<Escalation>), Complaints> {
    let mut form = Form::of(fields);
    let note = form.text("note", 2000);
    let to = form.optional_choice("escalated_to", Escalation::parse);
    form.finish(note.zip(to))
}

/// One reason, which must be given.
pub(super) fn reason(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let reason = form.text("reason", 2000);
    form.finish(reason)
}

/// Why a member needs more time.
pub(super) fn time_reason(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let reason = form.text("time_reason", 2000);
    form.finish(reason)
}

/// Whose request is answered no, and why.
pub(super) fn time_refusal(
    fields: &Fields,
    seats: &[super::model::Seat],
) -> Result<(OrganisationId, String), Complaints> {
    let mut form = Form::of(fields);
    let member = form.choice("member", |text| {
        let seated = seats.iter().find(|seat| seat.member.to_string() == text);
        seated.map(|seat| seat.member)
    });
    let reason = form.text("refusal_reason", 2000);
    form.finish(member.zip(reason))
}

/// Who is reminded: one member, or everybody who has not answered.
pub(super) fn reminded(
    fields: &Fields,
    seats: &[super::model::Seat],
) -> Result<Option<OrganisationId>, Complaints> {
    let mut form = Form::of(fields);
    let member = form.optional_choice("member", |text| {
        let seated = seats.iter().find(|seat| seat.member.to_string() == text);
        seated.map(|seat| seat.member)
    });
    form.finish(member)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_numbers_that_the_text_has() {
        assert_eq!(read_paragraphs("2, 4", 4), Some(vec![2, 4]));
        assert_eq!(read_paragraphs("3–4; 1 3", 4), Some(vec![1, 3, 4]));
        assert_eq!(read_paragraphs("", 4), Some(vec![]));
        for wrong in ["0", "5", "4-2", "two", "1-99999999999999999999"] {
            assert_eq!(read_paragraphs(wrong, 4), None, "{wrong}");
        }
    }
}
