//! R2, R20, R22: the year's meetings beside what waits: which quarter met, how many members were at the table, what is
//! planned and what is missing. The year's own page has the reasons and the names.
use super::model::Gathered;
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::lang::Lang;
use crate::render::svg::{self, Mark};
use crate::slices::meetings::{Mode, Part, State, state_tag};

/// One part of the year.
pub(super) struct Kept {
    /// The quarter in short.
    pub(super) part: String,
    pub(super) day: String,
    /// The meeting; the year's page where there is none.
    pub(super) href: String,
    pub(super) words: String,
    pub(super) ring: String,
}

const SIZE: u32 = 34;
/// The ring is read seat by seat up to so many.
const MOST_SEATS: usize = 60;

/// Every part of the year that `now` falls into, in their order.
pub(super) fn lay(
    gathered: &[Gathered],
    members: i64,
    lang: Lang,
    dates: Dates,
    now: Instant,
) -> Vec<Kept> {
    let t = lang.texts();
    let today = dates.date_of(now);
    let seats = usize::try_from(members).unwrap_or(0).min(MOST_SEATS);
    Part::ALL
        .into_iter()
        .map(|part| {
            let name = match part {
                Part::Quarter(number) => t.home_cadence_quarter(number.to_string()),
                Part::Annual => t.home_cadence_annual(),
            };
            let Some(one) = gathered.iter().find(|one| one.part == part.number()) else {
                let (first, next) = part.days(chrono::Datelike::year(&today));
                return Kept {
                    part: name,
                    day: String::new(),
                    href: "/meetings/year".to_owned(),
                    words: if next <= today {
                        t.year_missing()
                    } else if first <= today {
                        t.year_unplanned()
                    } else {
                        t.year_ahead()
                    },
                    ring: svg::ring(&vec![Mark::Missing; seats], SIZE),
                };
            };
            let modes = one.modes.as_deref().unwrap_or_default();
            let there = modes.iter().filter(|mode| mode.is_there()).count();
            let (words, marks) = if one.state == State::Held {
                (
                    t.home_cadence_there(modes.len(), there),
                    modes.iter().map(|mode| mark(*mode)).collect(),
                )
            } else {
                (
                    state_tag(t, one.state).word.into_owned(),
                    vec![Mark::Missing; seats],
                )
            };
            Kept {
                part: name,
                day: dates.day_short(dates.date_of(one.starts_at)),
                href: format!("/meetings/{}", one.id),
                words,
                ring: svg::ring(&marks, SIZE),
            }
        })
        .collect()
}

fn mark(mode: Mode) -> Mark {
    if mode.is_there() {
        Mark::Present
    } else {
        Mark::Missing
    }
}
