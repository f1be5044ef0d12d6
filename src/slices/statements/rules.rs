//! What a statement allows now (R7, R14, R18). The same refusals explain the buttons; the database says the same.
use chrono::NaiveDate;

use super::model::{Comment, Draft, Input, InputAnswer, Said, Standing, Statement};
use crate::base::ids::OrganisationId;
use crate::base::lang::{InWords, Lang};
use crate::slices::decisions::Value;

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Members are asked on this very text, or it is decided.
    TextStands,
    Delivered,
    Withdrawn,
    /// Somebody saved another version in between.
    ChangedMeanwhile,
    NothingChanged,
    AskedAlready,
    /// Input is asked while it is drafted.
    InputIsOver,
    /// Who has commented has something to add.
    CommentedAlready,
    AnsweredAlready,
    /// What members said is answered before all are asked.
    CommentsUnanswered,
    NotCleared,
    SignedAlready,
    NotSigned,
    NoCoChair,
    NotYet,
    BeforeItsClearance,
    /// R7: signed off first, delivered then.
    BeforeItsSignOff,
    /// Only a delivered statement is corrected.
    NotDelivered,
    NoReason,
    NoSuchParagraph,
    NoAddress,
    PastDay,
    /// A language has both, or none.
    NoTitle,
    NoText,
    NotInLanguageOfRecord,
}

type Allowed = Result<(), Refusal>;

/// What is neither before the members nor decided for good may still be written, and withdrawn.
fn open(statement: &Statement) -> Allowed {
    match statement.standing {
        // another version of what is cleared asks for another clearance
        Standing::Drafting | Standing::Cleared | Standing::Signed => Ok(()),
        Standing::Clearing => Err(Refusal::TextStands),
        Standing::Delivered => Err(Refusal::Delivered),
        Standing::Withdrawn => Err(Refusal::Withdrawn),
    }
}

pub(crate) fn edit(statement: &Statement) -> Allowed {
    open(statement)
}

/// What is put before the members, signed, delivered or commented on is the version that its reader had before their eyes.
pub(crate) fn read_as_it_stands(statement: &Statement, read: Option<i32>) -> Allowed {
    if read == Some(statement.version) {
        Ok(())
    } else {
        Err(Refusal::ChangedMeanwhile)
    }
}

/// On top of the version that the author had before their eyes, and something else than it.
pub(crate) fn save(statement: &Statement, draft: &Draft, base: Option<i32>) -> Allowed {
    open(statement)?;
    read_as_it_stands(statement, base)?;
    if *draft == statement.draft {
        return Err(Refusal::NothingChanged);
    }
    Ok(())
}

/// What was delivered stays; its correction is another statement.
pub(crate) fn correct(old: &Statement) -> Allowed {
    if old.standing == Standing::Delivered {
        Ok(())
    } else {
        Err(Refusal::NotDelivered)
    }
}

fn is_drafted(standing: Standing) -> Allowed {
    match standing {
        Standing::Drafting => Ok(()),
        Standing::Clearing
        | Standing::Cleared
        | Standing::Signed
        | Standing::Delivered
        | Standing::Withdrawn => Err(Refusal::InputIsOver),
    }
}

pub(crate) fn ask_for_input(statement: &Statement) -> Allowed {
    is_drafted(statement.standing)
}

/// As often as a member likes, also after it had nothing to add.
pub(crate) fn comment(input: &Input) -> Allowed {
    is_drafted(input.standing)
}

/// The same of the same paragraph of the same version.
pub(crate) fn is_said(input: &Input, said: (i32, Option<i32>, &str)) -> bool {
    let of = |one: &Comment| (one.version, one.paragraph, one.text.as_str()) == said;
    input.comments.iter().any(of)
}

pub(crate) fn nothing_to_add(input: &Input) -> Allowed {
    is_drafted(input.standing)?;
    match input.answer {
        None => Ok(()),
        Some(InputAnswer::Comments) => Err(Refusal::CommentedAlready),
        Some(InputAnswer::Nothing) => Err(Refusal::AnsweredAlready),
    }
}

pub(crate) fn answer(said: &Said) -> Allowed {
    if said.answered {
        return Err(Refusal::AnsweredAlready);
    }
    is_drafted(said.standing)
}

/// How many comments wait for an answer.
pub(crate) fn unanswered(inputs: &[Input]) -> usize {
    let comments = inputs.iter().flat_map(|one| &one.comments);
    comments.filter(|one| is_unanswered(one)).count()
}

pub(crate) fn is_unanswered(comment: &Comment) -> bool {
    comment.answer.is_none()
}

/// Technical input comes first: every comment has its answer. Members who have not given any are asked with all.
pub(crate) fn ask_for_clearance(
    statement: &Statement,
    unanswered: usize,
) -> Result<(), Vec<Refusal>> {
    let standing = match statement.standing {
        Standing::Drafting => None,
        Standing::Clearing | Standing::Cleared | Standing::Signed => Some(Refusal::TextStands),
        Standing::Delivered => Some(Refusal::Delivered),
        Standing::Withdrawn => Some(Refusal::Withdrawn),
    };
    let said = (unanswered > 0).then_some(Refusal::CommentsUnanswered);
    let all: Vec<Refusal> = standing.into_iter().chain(said).collect();
    if all.is_empty() { Ok(()) } else { Err(all) }
}

/// R7: on the cleared version, each post once.
pub(crate) fn sign(statement: &Statement, chair: Option<OrganisationId>) -> Allowed {
    match statement.standing {
        Standing::Cleared | Standing::Signed => {}
        Standing::Drafting | Standing::Clearing => return Err(Refusal::NotCleared),
        Standing::Delivered => return Err(Refusal::Delivered),
        Standing::Withdrawn => return Err(Refusal::Withdrawn),
    }
    let signed = statement
        .signatures
        .iter()
        .any(|one| Some(one.organisation) == chair);
    if signed {
        Err(Refusal::SignedAlready)
    } else {
        Ok(())
    }
}

/// R7: delivered ⇒ cleared ∧ signed off.
pub(crate) fn deliver(statement: &Statement) -> Allowed {
    match statement.standing {
        Standing::Signed => Ok(()),
        Standing::Cleared => Err(Refusal::NotSigned),
        Standing::Drafting | Standing::Clearing => Err(Refusal::NotCleared),
        Standing::Delivered => Err(Refusal::Delivered),
        Standing::Withdrawn => Err(Refusal::Withdrawn),
    }
}

/// The days between which it can have been delivered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    pub(crate) cleared: NaiveDate,
    /// The day on which the last co-chair signed of those whom the charter asks for.
    pub(crate) signed: NaiveDate,
    pub(crate) today: NaiveDate,
}

/// R7: cleared, signed off, delivered, in this order.
pub(crate) fn delivered_on(day: NaiveDate, bounds: Bounds) -> Result<NaiveDate, Refusal> {
    if day > bounds.today {
        Err(Refusal::NotYet)
    } else if day < bounds.cleared {
        Err(Refusal::BeforeItsClearance)
    } else if day < bounds.signed {
        Err(Refusal::BeforeItsSignOff)
    } else {
        Ok(day)
    }
}

pub(crate) fn withdraw(statement: &Statement) -> Allowed {
    open(statement)
}

/// How a member stands under a cleared statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Named: it supports the text, with or without a reservation.
    Supports,
    /// Named: it does not object, by its word or by its silence.
    DoesNotObject,
    /// Not named: outside its mandate.
    Aside,
    /// Not named as an author.
    Apart,
}

impl Part {
    pub(crate) fn is_named(self) -> bool {
        match self {
            Self::Supports | Self::DoesNotObject => true,
            Self::Aside | Self::Apart => false,
        }
    }
}

/// domain §2.2: `None` is silence, which an adopted decision takes for no objection.
pub(crate) fn part(value: Option<Value>) -> Part {
    match value {
        Some(Value::Join | Value::Reservation) => Part::Supports,
        None | Some(Value::NoObjection | Value::AdReferendum) => Part::DoesNotObject,
        Some(Value::StandAside) => Part::Aside,
        // who objects stops the clearance; should it ever stand there, it is no author
        Some(Value::Disassociate | Value::Object) => Part::Apart,
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::TextStands => t.statements_refused_text_stands(),
            Self::Delivered => t.statements_refused_delivered(),
            Self::Withdrawn => t.statements_refused_withdrawn(),
            Self::ChangedMeanwhile => t.statements_refused_changed(),
            Self::NothingChanged => t.statements_refused_nothing_changed(),
            Self::AskedAlready => t.statements_refused_asked_already(),
            Self::InputIsOver => t.statements_refused_input_is_over(),
            Self::CommentedAlready => t.statements_refused_commented_already(),
            Self::AnsweredAlready => t.statements_refused_answered_already(),
            Self::CommentsUnanswered => t.statements_refused_comments_unanswered(),
            Self::NotCleared => t.statements_refused_not_cleared(),
            Self::SignedAlready => t.statements_refused_signed_already(),
            Self::NotSigned => t.statements_refused_not_signed(),
            Self::NoCoChair => t.statements_refused_no_co_chair(),
            Self::NotYet => t.statements_refused_not_yet(),
            Self::BeforeItsClearance => t.statements_refused_before_its_clearance(),
            Self::BeforeItsSignOff => t.statements_refused_before_its_sign_off(),
            Self::NotDelivered => t.statements_refused_not_delivered(),
            Self::NoReason => t.statements_refused_no_reason(),
            Self::NoSuchParagraph => t.statements_refused_no_such_paragraph(),
            Self::NoAddress => t.statements_refused_no_address(),
            Self::PastDay => t.statements_refused_past_day(),
            Self::NoTitle => t.statements_refused_no_title(),
            Self::NoText => t.statements_refused_no_text(),
            Self::NotInLanguageOfRecord => t.statements_refused_not_in_language_of_record(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::statement;
    use super::*;
    use crate::base::words::Word as _;
    use proptest::prelude::*;

    const RCO: OrganisationId = OrganisationId(1);
    const IOM: OrganisationId = OrganisationId(2);
    const UNHCR: OrganisationId = OrganisationId(3);

    #[test]
    fn silence_and_consent_are_named_and_who_stands_apart_is_not() {
        for (value, found) in [
            (None, Part::DoesNotObject),
            (Some(Value::Join), Part::Supports),
            (Some(Value::NoObjection), Part::DoesNotObject),
            (Some(Value::Reservation), Part::Supports),
            (Some(Value::AdReferendum), Part::DoesNotObject),
            (Some(Value::StandAside), Part::Aside),
            (Some(Value::Disassociate), Part::Apart),
            (Some(Value::Object), Part::Apart),
        ] {
            assert_eq!(part(value), found, "{value:?}");
        }
    }

    #[test]
    fn only_what_is_cleared_and_signed_is_delivered() {
        for (standing, found) in [
            (Standing::Drafting, Err(Refusal::NotCleared)),
            (Standing::Clearing, Err(Refusal::NotCleared)),
            (Standing::Cleared, Err(Refusal::NotSigned)),
            (Standing::Signed, Ok(())),
            (Standing::Delivered, Err(Refusal::Delivered)),
            (Standing::Withdrawn, Err(Refusal::Withdrawn)),
        ] {
            assert_eq!(deliver(&statement(standing)), found, "{standing:?}");
        }
    }

    #[test]
    fn each_co_chair_signs_once_what_is_cleared() {
        // the sample is signed by the organisation of the resident coordinator
        let cleared = statement(Standing::Cleared);
        assert_eq!(sign(&cleared, Some(RCO)), Err(Refusal::SignedAlready));
        assert_eq!(sign(&cleared, Some(IOM)), Ok(()));
        assert_eq!(
            sign(&statement(Standing::Clearing), Some(IOM)),
            Err(Refusal::NotCleared)
        );
    }

    #[test]
    fn a_text_before_the_members_stands() {
        for (standing, found) in [
            (Standing::Drafting, Ok(())),
            (Standing::Clearing, Err(Refusal::TextStands)),
            (Standing::Cleared, Ok(())),
            (Standing::Signed, Ok(())),
            (Standing::Delivered, Err(Refusal::Delivered)),
            (Standing::Withdrawn, Err(Refusal::Withdrawn)),
        ] {
            let held = statement(standing);
            assert_eq!(edit(&held), found, "{standing:?}");
            assert_eq!(withdraw(&held), found, "{standing:?}");
        }
    }

    #[test]
    fn a_version_is_written_on_top_of_the_one_that_was_read() {
        let held = statement(Standing::Drafting);
        let mut other = held.draft.clone();
        other.occasion.push('!');
        assert_eq!(save(&held, &other, Some(held.version)), Ok(()));
        assert_eq!(
            save(&held, &other, Some(held.version - 1)),
            Err(Refusal::ChangedMeanwhile)
        );
        assert_eq!(save(&held, &other, None), Err(Refusal::ChangedMeanwhile));
        assert_eq!(
            save(&held, &held.draft, Some(held.version)),
            Err(Refusal::NothingChanged)
        );
    }

    #[test]
    fn whoever_acts_has_read_the_version_that_stands() {
        let held = statement(Standing::Cleared);
        assert_eq!(read_as_it_stands(&held, Some(held.version)), Ok(()));
        for other in [None, Some(held.version - 1), Some(held.version + 1)] {
            let found = read_as_it_stands(&held, other);
            assert_eq!(found, Err(Refusal::ChangedMeanwhile), "{other:?}");
        }
    }

    #[test]
    fn members_are_asked_once_everything_said_is_answered() {
        assert_eq!(ask_for_clearance(&statement(Standing::Drafting), 0), Ok(()));
        assert_eq!(
            ask_for_clearance(&statement(Standing::Cleared), 2),
            Err(vec![Refusal::TextStands, Refusal::CommentsUnanswered])
        );
    }

    proptest! {
        #[test]
        fn a_day_of_delivery_lies_between_sign_off_and_today(
            day in 0..40_u64, cleared in 0..40_u64, signed in 0..40_u64, today in 0..40_u64,
        ) {
            let at = |days| NaiveDate::default() + chrono::Days::new(days);
            let bounds = Bounds { cleared: at(cleared), signed: at(signed), today: at(today) };
            let found = delivered_on(at(day), bounds);
            prop_assert_eq!(found.is_ok(), cleared <= day && signed <= day && day <= today);
        }

        #[test]
        fn whoever_may_sign_meets_a_cleared_text(at in 0..Standing::ALL.len()) {
            let standing = Standing::ALL[at];
            let held = statement(standing);
            // a post that has not signed yet: by the charter one signature may be enough, and the other still may follow
            prop_assert_eq!(sign(&held, Some(UNHCR)).is_ok(), matches!(standing, Standing::Cleared | Standing::Signed));
            for one in &held.signatures {
                prop_assert!(sign(&held, Some(one.organisation)).is_err());
            }
            // nothing is both open to another version and closed to withdrawal
            prop_assert_eq!(edit(&held).is_ok(), withdraw(&held).is_ok());
        }
    }
}
