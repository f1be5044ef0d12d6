//! Who has read, who has commented, who has nothing to say, who has not answered: one line for each member.
use super::model::{Asked, Comment, Kind, Minutes};
use super::web::Whole;
use crate::base::dates::Dates;
use crate::base::lang::Texts;
use crate::slices::meetings::{Mode, Seat};
use crate::web::parts::{Icon, Tag, Tone};
use crate::web::visit::Visit;

pub(super) struct Answers {
    pub(super) note: String,
    pub(super) lines: Vec<Line>,
}

/// One member.
pub(super) struct Line {
    pub(super) acronym: String,
    pub(super) tag: Tag,
    /// When it said so, and how.
    pub(super) when: String,
    /// Whether and when its people opened the text, from their mail or in the house.
    pub(super) opened: String,
    pub(super) reminded: String,
}

pub(super) fn of(visit: &Visit, minutes: &Minutes, whole: &Whole) -> Answers {
    let t = visit.texts();
    let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
    let over = minutes
        .comments_until
        .is_some_and(|until| until <= visit.now);
    let mut answered = 0;
    let lines = whole
        .seats
        .iter()
        .map(|seat| {
            let said = Said::of(seat, &whole.comments);
            answered += usize::from(said.is_something());
            let asked = minutes
                .asked
                .iter()
                .find(|one| one.member == seat.member.get());
            line(t, &dates, seat, &said, (asked, over))
        })
        .collect();
    Answers {
        note: t.minutes_answered_of(answered, whole.seats.len()),
        lines,
    }
}

/// What one member has said of the text.
struct Said<'a> {
    counting: usize,
    queries: usize,
    nothing: bool,
    last: Option<&'a Comment>,
}

impl<'a> Said<'a> {
    fn of(seat: &Seat, comments: &'a [Comment]) -> Self {
        let own = || {
            comments
                .iter()
                .filter(|one| one.member == seat.member && one.kind != Kind::Correction)
        };
        Self {
            counting: own().filter(|one| one.counts()).count(),
            queries: own()
                .filter(|one| one.kind == Kind::Query && one.withdrawn_at.is_none())
                .count(),
            nothing: own().any(|one| one.kind == Kind::NoComments),
            last: own().max_by_key(|one| one.at),
        }
    }

    fn is_something(&self) -> bool {
        self.counting > 0 || self.nothing || self.queries > 0
    }
}

fn line(
    t: &'static Texts,
    dates: &Dates,
    seat: &Seat,
    said: &Said<'_>,
    (asked, over): (Option<&Asked>, bool),
) -> Line {
    let tag = if said.counting > 0 {
        let words = t.minutes_has_commented(said.counting);
        Tag::new(Icon::Discussion, Tone::Ok, words)
    } else if said.nothing {
        Tag::new(Icon::Yes, Tone::Yes, t.minutes_kind_no_comments())
    } else if said.queries > 0 {
        Tag::new(
            Icon::Information,
            Tone::Ok,
            t.minutes_has_asked(said.queries),
        )
    } else if !seat.mode.is_some_and(Mode::is_there) {
        Tag::new(Icon::StandsAside, Tone::Wait, t.minutes_was_not_there())
    } else if over {
        Tag::new(Icon::Awaiting, Tone::Wait, t.minutes_said_nothing())
    } else {
        Tag::new(Icon::Awaiting, Tone::Wait, t.minutes_not_answered())
    };
    let by_link = asked.is_some_and(|one| one.by_link == Some(true));
    let when = said.last.map_or_else(String::new, |one| {
        let day = dates.day_short(dates.date_of(one.at));
        if by_link {
            t.minutes_said_by_link(day)
        } else {
            day
        }
    });
    let opened = match asked.map(|one| one.opened_at) {
        Some(Some(at)) => dates.moment_short(at),
        Some(None) => t.minutes_not_opened(),
        None => String::new(),
    };
    let reminded = asked
        .and_then(|one| one.reminded_at)
        .map_or_else(String::new, |at| dates.day_short(dates.date_of(at)));
    Line {
        acronym: seat.acronym.clone(),
        tag,
        when,
        opened,
        reminded,
    }
}
