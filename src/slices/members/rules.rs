//! Who may hold which function, when a membership may begin and end, and who may be invited.
use chrono::{DateTime, Days, NaiveDate, Utc};

use super::model::{Chair, Duty, Function, Home, Invited, Kind, Membership, Remaining, Span};
use crate::base::ids::PersonId;
use crate::base::lang::InWords;
use crate::base::lang::Lang;
use crate::slices::people::invitations::Invitation;

/// R4: the Resident Coordinator and the head of the coordinating agency.
const POSTS: usize = 2;

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    OnlyForAMember,
    OnlyForTheState,
    OnlyForTheSecretariat,
    AMemberIsNoPartner,
    BothPostsHeld,
    ActingInThePast,
    HeldAlready,
    EndsBeforeStart,
    EndedAlready,
    LastOfTheSecretariat,
    OnlyUnEntities,
    MemberThen,
    HasPartners,
    NoMember,
    SpeakerBeginsLater,
    SignsInAlready,
    NoFunctionToday,
    OnlySpeakers,
    SucceedsOneself,
    SucceedsAlready,
    MemberEndsBefore,
}

impl Refusal {
    /// The field of the form at which it is said.
    pub(super) fn field(self) -> &'static str {
        match self {
            Self::OnlyForAMember
            | Self::OnlyForTheState
            | Self::OnlyForTheSecretariat
            | Self::AMemberIsNoPartner => "organisation",
            Self::BothPostsHeld | Self::HeldAlready => "duty",
            Self::ActingInThePast | Self::MemberThen => "from",
            Self::EndsBeforeStart
            | Self::EndedAlready
            | Self::LastOfTheSecretariat
            | Self::NoMember
            | Self::SpeakerBeginsLater
            | Self::OnlySpeakers
            | Self::MemberEndsBefore => "until",
            Self::SucceedsOneself | Self::SucceedsAlready => "email",
            Self::OnlyUnEntities | Self::HasPartners => "kind",
            Self::SignsInAlready | Self::NoFunctionToday => "invite",
        }
    }
}

type Allowed = Result<(), Vec<Refusal>>;

fn all(refusals: impl IntoIterator<Item = Option<Refusal>>) -> Allowed {
    let refusals: Vec<Refusal> = refusals.into_iter().flatten().collect();
    if refusals.is_empty() {
        Ok(())
    } else {
        Err(refusals)
    }
}

fn when(holds: bool, refusal: Refusal) -> Option<Refusal> {
    holds.then_some(refusal)
}

/// A function that somebody is to hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct Post<'a> {
    pub(super) duty: Duty,
    pub(super) ad_interim: bool,
    pub(super) home: &'a Home,
    pub(super) span: Span,
}

/// C1, C2, R4: the organisation fits, a post is free, and acting holders are named before they act.
pub(super) fn hold(
    post: Post<'_>,
    chairs: &[Chair],
    own: &[Function],
    today: NaiveDate,
) -> Allowed {
    let Post {
        duty, home, span, ..
    } = post;
    let member = home.memberships.iter().any(|one| one.covers(span.from));
    let twice = own
        .iter()
        .any(|one| one.duty == duty && one.organisation == home.id && one.span.meets(span));
    all([
        when(
            span.until.is_some_and(|until| until < span.from),
            Refusal::EndsBeforeStart,
        ),
        when(duty.is_of_a_member() && !member, Refusal::OnlyForAMember),
        when(
            duty == Duty::StateCounterpart && home.kind != Kind::State,
            Refusal::OnlyForTheState,
        ),
        when(
            duty == Duty::Secretariat && !home.is_secretariat,
            Refusal::OnlyForTheSecretariat,
        ),
        when(duty == Duty::Partner && member, Refusal::AMemberIsNoPartner),
        when(
            duty == Duty::CoChair && !a_post_is_free(post.ad_interim, span, chairs),
            Refusal::BothPostsHeld,
        ),
        when(
            post.ad_interim && span.from < today,
            Refusal::ActingInThePast,
        ),
        when(twice, Refusal::HeldAlready),
    ])
}

/// R4: on no day more holders than posts; acting holders are counted by themselves.
fn a_post_is_free(ad_interim: bool, span: Span, chairs: &[Chair]) -> bool {
    let alike: Vec<Span> = chairs
        .iter()
        .filter(|chair| chair.ad_interim == ad_interim)
        .map(|chair| chair.span)
        .chain([span])
        .collect();
    // the number of holders grows on first days only
    alike
        .iter()
        .all(|day| alike.iter().filter(|one| one.covers(day.from)).count() <= POSTS)
}

/// R10: the last of the secretariat cannot leave, for nobody could undo it.
pub(super) fn end_function(
    function: &Function,
    last_day: NaiveDate,
    remaining: &[Remaining],
) -> Allowed {
    let next_day = last_day + Days::new(1);
    let somebody_stays = remaining
        .iter()
        .any(|one| one.can_sign_in && one.span.until.is_none() && one.span.from <= next_day);
    all([
        when(last_day < function.span.from, Refusal::EndsBeforeStart),
        when(
            function.span.until.is_some_and(|until| until <= last_day),
            Refusal::EndedAlready,
        ),
        when(
            function.duty == Duty::Secretariat && !somebody_stays,
            Refusal::LastOfTheSecretariat,
        ),
    ])
}

/// Whether a function can end at all, before anybody says when.
pub(super) fn may_end(function: &Function, remaining: &[Remaining], today: NaiveDate) -> Allowed {
    let over = function.span.until.is_some_and(|until| until < today);
    let last = end_function(function, today.max(function.span.from), remaining)
        .err()
        .is_some_and(|reasons| reasons.contains(&Refusal::LastOfTheSecretariat));
    all([
        when(over, Refusal::EndedAlready),
        when(last, Refusal::LastOfTheSecretariat),
    ])
}

/// R10: who speaks for a member is succeeded, once, while the function goes on.
pub(super) fn may_be_succeeded(function: &Function, today: NaiveDate) -> Allowed {
    let speaks = matches!(function.duty, Duty::FocalPoint | Duty::Alternate);
    all([
        when(!speaks, Refusal::OnlySpeakers),
        when(
            function.span.until.is_some_and(|until| until < today),
            Refusal::EndedAlready,
        ),
    ])
}

/// The last day lies within the function, and nobody follows themselves; whether the successor may hold it, `hold` says.
pub(super) fn succeed(
    function: &Function,
    last_day: NaiveDate,
    successor: Option<PersonId>,
) -> Allowed {
    all([
        when(last_day < function.span.from, Refusal::EndsBeforeStart),
        when(
            function.span.until.is_some_and(|until| until < last_day),
            Refusal::EndedAlready,
        ),
        when(successor == Some(function.person), Refusal::SucceedsOneself),
    ])
}

/// C2: members are entities of the United Nations, and a membership never overlaps another.
pub(super) fn admit(
    kind: Kind,
    from: NaiveDate,
    memberships: &[Membership],
    functions: &[Function],
) -> Allowed {
    let span = Span { from, until: None };
    let partner = functions
        .iter()
        .any(|one| one.duty == Duty::Partner && one.span.meets(span));
    all([
        when(kind != Kind::UnEntity, Refusal::OnlyUnEntities),
        when(
            memberships.iter().any(|one| one.span.meets(span)),
            Refusal::MemberThen,
        ),
        when(partner, Refusal::HasPartners),
    ])
}

/// The membership that can be ended: the one that has no end yet, or one that ends later.
pub(super) fn running(memberships: &[Membership], today: NaiveDate) -> Option<&Membership> {
    memberships
        .iter()
        .find(|one| one.span.until.is_none_or(|until| until >= today))
}

/// C2: who speaks for the member stops with it, unless they begin only afterwards.
pub(super) fn end_membership(
    membership: Option<&Membership>,
    last_day: NaiveDate,
    functions: &[Function],
) -> Allowed {
    let Some(membership) = membership else {
        return Err(vec![Refusal::NoMember]);
    };
    let later = functions
        .iter()
        .any(|one| one.duty.is_of_a_member() && one.span.from > last_day);
    all([
        when(last_day < membership.span.from, Refusal::EndsBeforeStart),
        when(
            membership.span.until.is_some_and(|until| until <= last_day),
            Refusal::EndedAlready,
        ),
        when(later, Refusal::SpeakerBeginsLater),
    ])
}

/// Those who stop speaking for a member that leaves after this day.
pub(super) fn speakers_after(functions: &[Function], last_day: NaiveDate) -> Vec<&Function> {
    functions
        .iter()
        .filter(|one| {
            one.duty.is_of_a_member() && one.span.until.is_none_or(|until| until > last_day)
        })
        .collect()
}

/// An invitation opens the door to somebody who has a function behind it, and no key yet.
pub(super) fn invite(can_sign_in: bool, functions: &[Span], today: NaiveDate) -> Allowed {
    let today = functions.iter().any(|span| span.covers(today));
    all([
        when(can_sign_in, Refusal::SignsInAlready),
        when(!today, Refusal::NoFunctionToday),
    ])
}

/// How the latest invitation stands now.
pub(super) fn invited(
    latest: Option<&Invitation>,
    can_sign_in: bool,
    now: DateTime<Utc>,
) -> Invited {
    let Some(latest) = latest else {
        return if can_sign_in {
            Invited::SignsIn
        } else {
            Invited::Never
        };
    };
    let since = latest.invited_at;
    let lost = latest
        .delivery
        .as_deref()
        .is_some_and(|state| ["failed", "undeliverable"].contains(&state));
    match (latest.accepted_at, latest.withdrawn_at) {
        (Some(at), _) => Invited::Accepted { at },
        (None, _) if can_sign_in => Invited::SignsIn,
        (None, Some(_)) => Invited::Withdrawn { since },
        (None, None) if latest.valid_until <= now => Invited::Lapsed {
            since,
            at: latest.valid_until,
        },
        (None, None) if lost => Invited::Undelivered { since },
        (None, None) => Invited::Waiting {
            since,
            until: latest.valid_until,
            left: latest.delivery.as_deref() != Some("queued"),
        },
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::OnlyForAMember => t.members_refused_only_for_a_member(),
            Self::OnlyForTheState => t.members_refused_only_for_the_state(),
            Self::OnlyForTheSecretariat => t.members_refused_only_for_the_secretariat(),
            Self::AMemberIsNoPartner => t.members_refused_a_member_is_no_partner(),
            Self::BothPostsHeld => t.members_refused_both_posts_held(),
            Self::ActingInThePast => t.members_refused_acting_in_the_past(),
            Self::HeldAlready => t.members_refused_held_already(),
            Self::EndsBeforeStart => t.members_refused_ends_before_start(),
            Self::EndedAlready => t.members_refused_ended_already(),
            Self::LastOfTheSecretariat => t.members_refused_last_of_the_secretariat(),
            Self::OnlyUnEntities => t.members_refused_only_un_entities(),
            Self::MemberThen => t.members_refused_member_then(),
            Self::HasPartners => t.members_refused_has_partners(),
            Self::NoMember => t.members_refused_no_member(),
            Self::SpeakerBeginsLater => t.members_refused_speaker_begins_later(),
            Self::SignsInAlready => t.members_refused_signs_in_already(),
            Self::NoFunctionToday => t.members_refused_no_function_today(),
            Self::OnlySpeakers => t.successions_refused_only_speakers(),
            Self::SucceedsOneself => t.successions_refused_oneself(),
            Self::SucceedsAlready => t.successions_refused_already(),
            Self::MemberEndsBefore => t.successions_refused_member_ends_before(),
        }
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
