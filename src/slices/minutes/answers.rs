//! Who has commented, who has nothing to say, who has not answered: one line for each member.
use super::model::{Comment, Kind, Minutes};
use crate::slices::meetings::{Mode, Seat};
use crate::web::parts::{Icon, Tag, Tone};
use crate::web::visit::Visit;

pub(super) struct Answers {
    pub(super) note: String,
    /// Acronym, what it said, and when.
    pub(super) lines: Vec<(String, Tag, String)>,
}

pub(super) fn of(
    visit: &Visit,
    minutes: &Minutes,
    seats: &[Seat],
    comments: &[Comment],
) -> Answers {
    let t = visit.texts();
    let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
    let over = minutes
        .comments_until
        .is_some_and(|until| until <= visit.now);
    let mut answered = 0;
    let lines = seats
        .iter()
        .map(|seat| {
            let own = || comments.iter().filter(|one| one.member == seat.member);
            let counting = own().filter(|one| one.counts()).count();
            let queries = own()
                .filter(|one| one.kind == Kind::Query && one.withdrawn_at.is_none())
                .count();
            let nothing = own().any(|one| one.kind == Kind::NoComments);
            let last = own()
                .filter(|one| one.kind != Kind::Correction)
                .map(|one| one.at)
                .max();
            let tag = if counting > 0 {
                Tag::new(
                    Icon::Discussion,
                    Tone::Ok,
                    t.minutes_has_commented(counting),
                )
            } else if nothing {
                Tag::new(Icon::Yes, Tone::Yes, t.minutes_kind_no_comments())
            } else if queries > 0 {
                Tag::new(Icon::Information, Tone::Ok, t.minutes_has_asked(queries))
            } else if !seat.mode.is_some_and(Mode::is_there) {
                Tag::new(Icon::StandsAside, Tone::Wait, t.minutes_was_not_there())
            } else if over {
                Tag::new(Icon::Awaiting, Tone::Wait, t.minutes_said_nothing())
            } else {
                Tag::new(Icon::Awaiting, Tone::Wait, t.minutes_not_answered())
            };
            answered += usize::from(counting > 0 || nothing || queries > 0);
            let when = last.map_or_else(String::new, |at| dates.day_short(dates.date_of(at)));
            (seat.acronym.clone(), tag, when)
        })
        .collect();
    Answers {
        note: t.minutes_answered_of(answered, seats.len()),
        lines,
    }
}
