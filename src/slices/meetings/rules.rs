//! What a meeting and its agenda allow now. The same refusals explain the buttons.
use chrono::NaiveDate;

use super::model::{AgendaState, Convener, Item, Kind, Meeting, Purpose, Seat, State};
use crate::base::lang::{InWords, Lang};

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    NotPlanned,
    NotConvened,
    NotInSession,
    AgendaNotDraft,
    AgendaNotCleared,
    AgendaNotCirculated,
    AgendaFrozen,
    /// Against what the members have.
    NothingChanged,
    /// Papers that make no one file: too large, or too slow to read.
    TooMuchToJoin,
    AgendaEmpty,
    HasPapers,
    /// Decisions taken between meetings stand under it.
    HasListed,
    /// Members are asked for its day.
    DatePollOpen,
    /// It has begun, was held or called off.
    NotAhead,
    Cancelled,
    /// I18: the group had its last day.
    GroupIsOver,
    /// R22: no item serves these purposes of the annual meeting.
    LacksPurposes(Vec<Purpose>),
    /// R22: the annual meeting invites nobody from outside.
    NoGuests,
    /// R22: another meeting than the annual one has neither purposes nor guests.
    NotAnnual,
    /// Who was invited stays so.
    GuestsStand,
    /// R20: these members have no line yet.
    NotRecorded(Vec<String>),
}

fn all(refusals: Vec<Refusal>) -> Result<(), Vec<Refusal>> {
    if refusals.is_empty() {
        Ok(())
    } else {
        Err(refusals)
    }
}

fn unless(holds: bool, refusal: Refusal) -> Option<Refusal> {
    (!holds).then_some(refusal)
}

/// I18: after its last day a group neither prepares nor meets.
pub(crate) fn runs(meeting: &Meeting, today: NaiveDate) -> Result<(), Vec<Refusal>> {
    all(unless(
        !meeting.is_of_a_group_that_is_over(today),
        Refusal::GroupIsOver,
    )
    .into_iter()
    .collect())
}

/// A group that plans a meeting runs on the day of it.
pub(crate) fn plan_for(group: &Convener, day: NaiveDate) -> Result<(), Refusal> {
    if group.ends_on.is_some_and(|last| last < day) {
        Err(Refusal::GroupIsOver)
    } else {
        Ok(())
    }
}

/// R22: the purposes of the annual meeting that no item serves yet.
fn lacking(meeting: &Meeting, items: &[Item]) -> Option<Refusal> {
    if meeting.kind != Kind::Annual {
        return None;
    }
    let lacking: Vec<Purpose> = Purpose::ALL
        .iter()
        .copied()
        .filter(|purpose| !items.iter().any(|item| item.purpose == Some(*purpose)))
        .collect();
    unless(lacking.is_empty(), Refusal::LacksPurposes(lacking))
}

/// R22: "with … other stakeholders".
fn nobody_from_outside(meeting: &Meeting) -> Option<Refusal> {
    let invites = meeting.kind != Kind::Annual || !meeting.guests.is_empty();
    unless(invites, Refusal::NoGuests)
}

/// R22: the guests of the annual meeting are chosen until it is convened.
pub(crate) fn invite(meeting: &Meeting) -> Result<(), Vec<Refusal>> {
    let annual = unless(meeting.kind == Kind::Annual, Refusal::NotAnnual);
    let waits = unless(waits_for_convocation(meeting), Refusal::GuestsStand);
    all(annual.into_iter().chain(waits).collect())
}

/// R22: purposes are those of the annual meeting, as long as its agenda is prepared.
pub(crate) fn give_purpose(meeting: &Meeting) -> Result<(), Vec<Refusal>> {
    let annual = unless(meeting.kind == Kind::Annual, Refusal::NotAnnual);
    let edit = edit(meeting).err().unwrap_or_default();
    all(annual.into_iter().chain(edit).collect())
}

fn waits_for_convocation(meeting: &Meeting) -> bool {
    match meeting.state {
        State::Planned => true,
        // what was convened stays so for its new day
        State::Postponed => meeting.convened_at.is_none(),
        State::Convened | State::InSession | State::Held | State::Cancelled => false,
    }
}

/// R5: a co-chair calls the members together. R22: the annual meeting with each purpose on its agenda, and with guests.
pub(crate) fn convene(meeting: &Meeting, items: &[Item]) -> Result<(), Vec<Refusal>> {
    let waits = unless(waits_for_convocation(meeting), Refusal::NotPlanned);
    let day = unless(!meeting.date_poll_open, Refusal::DatePollOpen);
    all(waits
        .into_iter()
        .chain(day)
        .chain(lacking(meeting, items))
        .chain(nobody_from_outside(meeting))
        .collect())
}

/// Nobody has convened it yet, whatever it still lacks.
pub(crate) fn is_to_be_convened(meeting: &Meeting) -> bool {
    waits_for_convocation(meeting)
}

/// Called together, for its day or for the one it was put off to.
pub(crate) fn is_convened(meeting: &Meeting) -> bool {
    match meeting.state {
        State::Convened => true,
        State::Postponed => meeting.convened_at.is_some(),
        State::Planned | State::InSession | State::Held | State::Cancelled => false,
    }
}

/// domain §3.2: put off or called off as long as it has not begun.
pub(crate) fn change_date(meeting: &Meeting) -> Result<(), Vec<Refusal>> {
    let ahead = match meeting.state {
        State::Planned | State::Convened | State::Postponed => true,
        State::InSession | State::Held | State::Cancelled => false,
    };
    all(unless(ahead, Refusal::NotAhead).into_iter().collect())
}

/// A meeting that was called off has no agenda to work on.
fn not_cancelled(meeting: &Meeting) -> Option<Refusal> {
    unless(meeting.state != State::Cancelled, Refusal::Cancelled)
}

/// R5, R9: only what was circulated to all members is taken up in session.
pub(crate) fn open(meeting: &Meeting) -> Result<(), Vec<Refusal>> {
    let state = unless(is_convened(meeting), Refusal::NotConvened);
    let agenda = unless(
        meeting.agenda == AgendaState::Circulated,
        Refusal::AgendaNotCirculated,
    );
    all(state.into_iter().chain(agenda).collect())
}

/// R20: closed only when each member has a line.
pub(crate) fn close(meeting: &Meeting, seats: &[Seat]) -> Result<(), Vec<Refusal>> {
    let state = unless(meeting.state == State::InSession, Refusal::NotInSession);
    let missing: Vec<String> = seats
        .iter()
        .filter(|seat| seat.mode.is_none())
        .map(|seat| seat.acronym.clone())
        .collect();
    let complete = unless(missing.is_empty(), Refusal::NotRecorded(missing));
    all(state.into_iter().chain(complete).collect())
}

/// Who was there is known from the opening on; afterwards it stands.
pub(crate) fn represent(meeting: &Meeting) -> Result<(), Vec<Refusal>> {
    all(
        unless(meeting.state == State::InSession, Refusal::NotInSession)
            .into_iter()
            .collect(),
    )
}

/// Items change while the agenda is a draft; a cleared one is cleared again after a change.
pub(crate) fn edit(meeting: &Meeting) -> Result<(), Vec<Refusal>> {
    let open = match meeting.agenda {
        AgendaState::Draft | AgendaState::Cleared => true,
        AgendaState::Circulated | AgendaState::Adopted | AgendaState::Closed => false,
    };
    all(unless(open, Refusal::AgendaFrozen)
        .into_iter()
        .chain(not_cancelled(meeting))
        .collect())
}

/// An item goes with nothing that hangs on it: its papers are withdrawn first.
pub(crate) fn remove(meeting: &Meeting, papers: usize, listed: usize) -> Result<(), Vec<Refusal>> {
    let edit = edit(meeting).err().unwrap_or_default();
    let bare = unless(papers == 0, Refusal::HasPapers);
    let unlisted = unless(listed == 0, Refusal::HasListed);
    all(edit.into_iter().chain(bare).chain(unlisted).collect())
}

/// R9: a co-chair clears before anything leaves the house. R22: an annual agenda serves each purpose.
pub(crate) fn clear(meeting: &Meeting, items: &[Item]) -> Result<(), Vec<Refusal>> {
    let draft = unless(
        meeting.agenda == AgendaState::Draft,
        Refusal::AgendaNotDraft,
    );
    let filled = unless(!items.is_empty(), Refusal::AgendaEmpty);
    all(draft
        .into_iter()
        .chain(filled)
        .chain(lacking(meeting, items))
        .chain(not_cancelled(meeting))
        .collect())
}

/// domain §3.3: what went out changes while the meeting is ahead, as a revision.
pub(crate) fn revise(meeting: &Meeting) -> Result<(), Vec<Refusal>> {
    let sent = unless(
        meeting.agenda == AgendaState::Circulated,
        Refusal::AgendaNotCirculated,
    );
    let ahead = change_date(meeting).err().unwrap_or_default();
    all(sent.into_iter().chain(ahead).collect())
}

/// R9: circulated to all members, once cleared.
pub(crate) fn circulate(meeting: &Meeting) -> Result<(), Vec<Refusal>> {
    all(unless(
        meeting.agenda == AgendaState::Cleared,
        Refusal::AgendaNotCleared,
    )
    .into_iter()
    .chain(not_cancelled(meeting))
    .collect())
}

/// A revision that changes nothing goes to nobody.
pub(crate) fn circulate_changed(meeting: &Meeting, changes: usize) -> Result<(), Refusal> {
    if meeting.revision > 1 && changes == 0 {
        Err(Refusal::NothingChanged)
    } else {
        Ok(())
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotPlanned => t.meetings_refused_not_planned(),
            Self::NotConvened => t.meetings_refused_not_convened(),
            Self::NotInSession => t.meetings_refused_not_in_session(),
            Self::AgendaNotDraft => t.meetings_refused_not_draft(),
            Self::AgendaNotCleared => t.meetings_refused_not_cleared(),
            Self::AgendaNotCirculated => t.meetings_refused_not_circulated(),
            Self::AgendaFrozen => t.meetings_refused_frozen(),
            Self::NothingChanged => t.revisions_refused_nothing(),
            Self::TooMuchToJoin => t.pack_refused_too_much(),
            Self::AgendaEmpty => t.meetings_refused_empty(),
            Self::DatePollOpen => t.date_polls_refused_holds(),
            Self::NotAhead => t.meetings_refused_not_ahead(),
            Self::Cancelled => t.meetings_refused_cancelled(),
            Self::HasListed => t.meetings_refused_has_listed(),
            Self::HasPapers => t.meetings_refused_has_papers(),
            Self::GroupIsOver => t.meetings_refused_group_is_over(),
            Self::LacksPurposes(purposes) => {
                let words: Vec<String> = purposes.iter().map(|one| one.in_words(lang)).collect();
                t.meetings_refused_lacks_purposes(words.join("; "))
            }
            Self::NoGuests => t.meetings_refused_no_guests(),
            Self::NotAnnual => t.meetings_refused_not_annual(),
            Self::GuestsStand => t.meetings_refused_guests_stand(),
            Self::NotRecorded(members) => t.meetings_refused_not_recorded(members.join(", ")),
        }
    }
}

impl InWords for Purpose {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::ReviewProgress => t.meetings_purpose_review(),
            Self::EnhanceCollaboration => t.meetings_purpose_collaboration(),
            Self::EmergingChallenges => t.meetings_purpose_challenges(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::{Audience, ItemId, ItemKind, MeetingId, Mode};
    use super::*;
    use crate::base::ids::OrganisationId;

    fn meeting(state: State, agenda: AgendaState) -> Meeting {
        let now = chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        Meeting {
            id: MeetingId(1),
            kind: Kind::Ordinary,
            title: "M".to_owned(),
            title_ru: None,
            title_ky: None,
            state,
            year: 2026,
            number: 1,
            starts_at: now,
            ends_at: now,
            place: "P".to_owned(),
            online: false,
            sequence: 0,
            convened_at: (state != State::Planned).then_some(now),
            postponed_at: None,
            letter_at: None,
            cancelled_reason: None,
            presiding: None,
            agenda,
            revision: 1,
            cleared_at: None,
            circulated_at: None,
            adopted_at: None,
            minutes: None,
            group: None,
            group_number: None,
            group_name: None,
            group_name_ru: None,
            group_name_ky: None,
            group_ends_on: None,
            unct_on: None,
            unct_note: None,
            request: None,
            guests: Vec::new(),
            guest_names: None,
            date_poll: None,
            date_poll_open: false,
        }
    }

    fn item(purpose: Option<Purpose>) -> Item {
        Item {
            id: ItemId(1),
            meeting: MeetingId(1),
            position: 1,
            kind: ItemKind::Discussion,
            title: "I".to_owned(),
            title_ru: None,
            title_ky: None,
            presenter: None,
            speaker: None,
            agency: None,
            minutes: 5,
            background: String::new(),
            written: String::new(),
            standing: None,
            revision: 1,
            bound_to: None,
            bound_revision: None,
            bound_sha256: None,
            bound_is_late: false,
            actions: 0,
            audience: Audience::Internal,
            purpose,
            group: None,
            listed: None,
        }
    }

    /// R22
    #[test]
    fn the_annual_meeting_serves_each_purpose_and_invites_somebody() {
        use Purpose::{EmergingChallenges, EnhanceCollaboration, ReviewProgress};
        let mut annual = meeting(State::Planned, AgendaState::Draft);
        annual.kind = Kind::Annual;
        let two = [
            item(Some(EmergingChallenges)),
            item(Some(ReviewProgress)),
            item(None),
        ];
        let lacks = Refusal::LacksPurposes(vec![EnhanceCollaboration]);
        assert_eq!(clear(&annual, &two), Err(vec![lacks.clone()]));
        assert_eq!(convene(&annual, &two), Err(vec![lacks, Refusal::NoGuests]));
        let three: Vec<Item> = Purpose::ALL.iter().map(|one| item(Some(*one))).collect();
        assert!(clear(&annual, &three).is_ok());
        assert_eq!(convene(&annual, &three), Err(vec![Refusal::NoGuests]));
        assert!(invite(&annual).is_ok() && give_purpose(&annual).is_ok());
        annual.guests = vec![13];
        assert!(convene(&annual, &three).is_ok());
        annual.state = State::Convened;
        assert_eq!(invite(&annual), Err(vec![Refusal::GuestsStand]));
        annual.agenda = AgendaState::Circulated;
        assert_eq!(give_purpose(&annual), Err(vec![Refusal::AgendaFrozen]));
        let ordinary = meeting(State::Planned, AgendaState::Draft);
        assert!(convene(&ordinary, &[]).is_ok(), "others ask for neither");
        assert_eq!(invite(&ordinary), Err(vec![Refusal::NotAnnual]));
        assert_eq!(give_purpose(&ordinary), Err(vec![Refusal::NotAnnual]));
    }

    /// I18
    #[test]
    fn a_group_meets_up_to_its_last_day_and_with_it() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
        let mut meeting = meeting(State::Planned, AgendaState::Draft);
        assert!(runs(&meeting, day(31)).is_ok());
        meeting.group_ends_on = Some(day(30));
        assert!(runs(&meeting, day(30)).is_ok());
        assert_eq!(runs(&meeting, day(31)), Err(vec![Refusal::GroupIsOver]));
        assert_eq!(meeting.symbol("UN"), "UN/2026/MTG/1");
        meeting.group_number = Some(2);
        assert_eq!(meeting.symbol("UN"), "UN/2026/WG.2/MTG/1");
    }

    #[test]
    fn each_act_has_one_state_of_the_meeting_and_of_the_agenda() {
        use AgendaState::{Adopted, Circulated, Cleared, Closed, Draft};
        use State::{Cancelled, Convened, Held, InSession, Planned, Postponed};
        for state in [Planned, Convened, InSession, Held, Postponed, Cancelled] {
            for agenda in [Draft, Cleared, Circulated, Adopted, Closed] {
                let now = meeting(state, agenda);
                let alive = state != Cancelled;
                assert_eq!(convene(&now, &[]).is_ok(), state == Planned);
                assert_eq!(
                    open(&now).is_ok(),
                    matches!(state, Convened | Postponed) && agenda == Circulated
                );
                assert_eq!(close(&now, &[]).is_ok(), state == InSession);
                let one = [item(None)];
                assert_eq!(clear(&now, &one).is_ok(), agenda == Draft && alive);
                assert!(clear(&now, &[]).is_err());
                assert_eq!(circulate(&now).is_ok(), agenda == Cleared && alive);
                assert_eq!(
                    change_date(&now).is_ok(),
                    matches!(state, Planned | Convened | Postponed)
                );
            }
        }
    }

    #[test]
    fn a_plan_that_was_put_off_is_convened_for_its_new_day_and_only_then_opened() {
        let mut plan = meeting(State::Postponed, AgendaState::Circulated);
        plan.convened_at = None;
        assert!(convene(&plan, &[]).is_ok());
        assert_eq!(open(&plan), Err(vec![Refusal::NotConvened]));
        plan.date_poll_open = true;
        assert_eq!(convene(&plan, &[]), Err(vec![Refusal::DatePollOpen]));
        let convened = meeting(State::Postponed, AgendaState::Circulated);
        assert!(
            convene(&convened, &[]).is_err(),
            "whoever was invited was told"
        );
        assert!(open(&convened).is_ok());
    }

    #[test]
    fn opening_says_both_reasons_at_once() {
        let now = meeting(State::Planned, AgendaState::Draft);
        assert_eq!(
            open(&now),
            Err(vec![Refusal::NotConvened, Refusal::AgendaNotCirculated])
        );
    }

    #[test]
    fn closing_names_the_members_without_a_line() {
        let seat = |acronym: &str, mode| Seat {
            mode,
            ..Seat::of(OrganisationId(1), acronym)
        };
        let seats = [
            seat("FAO", None),
            seat("ILO", Some(Mode::Apology)),
            seat("WHO", None),
        ];
        let refused = close(&meeting(State::InSession, AgendaState::Adopted), &seats).unwrap_err();
        assert_eq!(
            refused,
            [Refusal::NotRecorded(vec![
                "FAO".to_owned(),
                "WHO".to_owned()
            ])]
        );
    }
}
