//! What the page of a meeting says beside its hours: on whose request it meets, beside which other meeting, with whom.
use super::access::{InviteGuests, RelateMeeting};
use super::cadence;
use super::date_polls;
use super::invitations;
use super::model::{Kind, Meeting, State};
use super::presiding;
use super::rules;
use crate::base::access::{Act, Actor};
use crate::web::visit::Visit;

/// One of them: what it is, what is known, and where it leads or is recorded.
pub(super) struct Fact {
    pub(super) term: String,
    pub(super) value: String,
    pub(super) link: Option<(String, String)>,
}

pub(super) fn facts(visit: &Visit, who: &Actor, meeting: &Meeting) -> Vec<Fact> {
    let t = visit.texts();
    let request = meeting.request.map(|id| Fact {
        term: t.requests_request(),
        value: String::new(),
        link: Some((format!("/meeting-requests/{id}"), t.requests_see())),
    });
    let guests = (meeting.kind == Kind::Annual).then(|| Fact {
        term: t.meetings_guests(),
        value: meeting
            .guest_names
            .clone()
            .unwrap_or_else(|| t.meetings_guests_none()),
        link: (InviteGuests::verdict(who, meeting).is_yes() && rules::invite(meeting).is_ok())
            .then(|| {
                let href = format!("/meetings/{}/guests", meeting.id);
                (href, t.meetings_guests_choose())
            }),
    });
    invitations::facts(visit, who, meeting)
        .into_iter()
        .chain(presiding::facts(visit, who, meeting))
        .chain(date_polls::facts(visit, who, meeting))
        .chain(request)
        .chain(beside(visit, who, meeting))
        .chain(guests)
        .collect()
}

/// R3: of the network's own meetings.
fn beside(visit: &Visit, who: &Actor, meeting: &Meeting) -> Option<Fact> {
    if meeting.group.is_some() {
        return None;
    }
    let t = visit.texts();
    let said = (meeting.unct_on, meeting.unct_note.as_deref());
    let known = cadence::beside_words(t, visit.lang.dates(visit.zone), said);
    let may = RelateMeeting::verdict(who, meeting).is_yes() && meeting.state != State::Cancelled;
    let ask = if known.is_some() {
        t.year_beside_change()
    } else {
        t.year_beside_ask()
    };
    Some(Fact {
        term: t.year_beside_term(),
        value: known.unwrap_or_else(|| t.year_beside_unknown()),
        link: may.then(|| (format!("/meetings/{}/unct-meeting", meeting.id), ask)),
    })
}
