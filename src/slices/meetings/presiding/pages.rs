use askama::Template;

use super::super::agenda;
use super::super::model::{Item, Meeting, Mode, Seat, State};
use super::super::pages::{lead_of, seat_tag, title_of};
use super::model::Time;
use super::rules;
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::web::countdown::Countdown;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Tag, Text};
use crate::web::visit::Visit;

/// An item as those in the room see it.
pub(super) struct Line {
    pub(super) id: i64,
    pub(super) number: String,
    pub(super) title: String,
    pub(super) presenter: String,
    pub(super) kind: Tag,
    pub(super) minutes: String,
    /// When it was taken up and ended.
    times: String,
    /// Taken up now.
    open: bool,
    done: bool,
    /// The words of its button.
    verb: Text,
}

/// The item that is taken up.
pub(super) struct Now {
    pub(super) line: Line,
    pub(super) since: String,
    pub(super) left: Countdown,
}

pub(super) fn line(
    (t, lang): (&'static Texts, Lang),
    dates: Dates,
    item: &Item,
    times: &[Time],
) -> Line {
    let own: Vec<String> = times
        .iter()
        .filter(|time| time.item == item.id)
        .map(|time| match time.closed_at {
            Some(closed) => format!("{}–{}", dates.time(time.opened_at), dates.time(closed)),
            None => t.presiding_since(dates.time(time.opened_at)),
        })
        .collect();
    let done = rules::is_done(times, item.id);
    let number = item.position.to_string();
    Line {
        id: item.id.get(),
        title: title_of(
            lang,
            &item.title,
            item.title_ru.as_deref(),
            item.title_ky.as_deref(),
        )
        .to_owned(),
        presenter: item.presenter.clone().unwrap_or_default(),
        kind: agenda::item_tag(t, item.kind),
        minutes: t.meetings_minutes(item.minutes),
        times: own.join("; "),
        open: rules::current(times).is_some_and(|now| now.item == item.id),
        verb: if done {
            t.presiding_take_up_again(number.as_str()).into()
        } else {
            t.presiding_take_up(number.as_str()).into()
        },
        done,
        number,
    }
}

pub(super) fn now(
    texts: (&'static Texts, Lang),
    (dates, zone, at): (Dates, chrono_tz::Tz, Instant),
    items: &[Item],
    times: &[Time],
) -> Option<Now> {
    let time = rules::current(times)?;
    let item = items.iter().find(|item| item.id == time.item)?;
    let until = time.opened_at + chrono::TimeDelta::minutes(item.minutes.into());
    Some(Now {
        line: line(texts, dates, item, times),
        since: texts.0.presiding_since(dates.time(time.opened_at)),
        left: Countdown::to(texts.1, zone, at, until, texts.0.presiding_time_is_over()),
    })
}

/// Now, next and who is there, for whoever runs the meeting.
#[derive(Template)]
#[template(path = "meetings/presiding.html")]
pub(crate) struct PresidingPage {
    page: Page,
    meeting: i64,
    back: String,
    symbol: String,
    lead: String,
    sits: bool,
    now: Option<Now>,
    next: Option<Line>,
    /// Until the end of the meeting.
    left: Countdown,
    lines: Vec<Line>,
    there: String,
    seats: Vec<SeatLine>,
}

/// A member and what one tap says of it.
struct SeatLine {
    id: i64,
    acronym: String,
    tag: Tag,
    person: String,
    times: String,
    there: bool,
    remote: bool,
    gone: bool,
    people: Vec<(i64, String)>,
}

impl SeatLine {
    fn of(t: &'static Texts, dates: Dates, seat: &Seat) -> Self {
        let there = seat.mode.is_some_and(Mode::is_there);
        let came = seat.arrived_at.map(|at| t.presiding_came(dates.time(at)));
        let left = seat.left_at.map(|at| t.presiding_left_at(dates.time(at)));
        let times: Vec<String> = came.into_iter().chain(left).collect();
        Self {
            id: seat.member.get(),
            acronym: seat.acronym.clone(),
            tag: seat_tag(t, seat.mode),
            person: match &seat.person_name {
                Some(name) if seat.remote => t.invitations_named_remote(name.as_str()),
                Some(name) => name.clone(),
                None => String::new(),
            },
            times: times.join(", "),
            there,
            remote: seat.remote,
            gone: seat.left_at.is_some(),
            people: seat
                .people
                .iter()
                .filter(|one| seat.person.is_none_or(|there| there.get() != one.id))
                .map(|one| (one.id, one.name.clone()))
                .collect(),
        }
    }
}

impl PresidingPage {
    pub(super) fn of(
        visit: &Visit,
        meeting: &Meeting,
        run: (&[Item], &[Time]),
        seats: &[Seat],
    ) -> Self {
        let title = title_of(
            visit.lang,
            &meeting.title,
            meeting.title_ru.as_deref(),
            meeting.title_ky.as_deref(),
        );
        let path = format!("/meetings/{}/presiding", meeting.id);
        let page = visit
            .page(Section::Meetings, title.to_owned())
            .live(meeting.state == State::InSession, path)
            .ticking();
        let symbol = meeting.symbol(&visit.symbol_prefix);
        Self::lay(page, (visit.zone, visit.now), symbol, meeting, run, seats)
    }

    fn lay(
        page: Page,
        (zone, at): (chrono_tz::Tz, Instant),
        symbol: String,
        meeting: &Meeting,
        (items, times): (&[Item], &[Time]),
        seats: &[Seat],
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let dates = lang.dates(zone);
        let texts = (t, lang);
        let there = seats
            .iter()
            .filter(|seat| seat.mode.is_some_and(Mode::is_there) && seat.left_at.is_none())
            .count();
        Self {
            meeting: meeting.id.get(),
            back: format!("/meetings/{}", meeting.id),
            symbol,
            lead: lead_of(t, meeting, dates.span(meeting.starts_at, meeting.ends_at)),
            sits: meeting.state == State::InSession,
            now: now(texts, (dates, zone, at), items, times),
            next: rules::next(items, times).map(|item| line(texts, dates, item, times)),
            left: Countdown::to(lang, zone, at, meeting.ends_at, t.presiding_time_is_over()),
            lines: items
                .iter()
                .map(|item| line(texts, dates, item, times))
                .collect(),
            there: t.presiding_there(there, seats.len()),
            seats: seats
                .iter()
                .map(|seat| SeatLine::of(t, dates, seat))
                .collect(),
            page,
        }
    }
}

/// An invented meeting in session, for the samples.
pub(super) mod samples {
    use super::super::super::model::{ItemId, Named};
    use super::{Instant, Item, Meeting, Mode, Seat, State, Texts, Time};
    use crate::base::access::Subject as _;
    use crate::base::ids::{OrganisationId, PersonId};
    use chrono::TimeDelta;

    pub(in super::super) fn at() -> Instant {
        chrono::DateTime::from_timestamp(1_792_130_000, 0).unwrap_or_default()
    }

    pub(in super::super) fn meeting(t: &'static Texts, state: State) -> Option<Meeting> {
        let (_, meeting) = Meeting::cases().into_iter().next()?;
        Some(Meeting {
            title: t.meetings_kind_ordinary(),
            state,
            starts_at: at() - TimeDelta::minutes(20),
            ends_at: at() + TimeDelta::minutes(70),
            place: "101".to_owned(),
            ..meeting
        })
    }

    pub(in super::super) fn items(t: &'static Texts) -> Vec<Item> {
        let item = |id: i64| {
            let (_, item) = Item::cases().into_iter().next()?;
            Some(Item {
                id: ItemId(id),
                position: i32::try_from(id).unwrap_or_default(),
                title: t.meetings_item_decision(),
                presenter: Some("ILO".to_owned()),
                minutes: 15,
                ..item
            })
        };
        (1..=3).filter_map(item).collect()
    }

    pub(in super::super) fn times() -> Vec<Time> {
        let time = |item, from: i64, closed_at| Time {
            item: ItemId(item),
            opened_at: at() - TimeDelta::minutes(from),
            closed_at,
        };
        vec![
            time(1, 15, Some(at() - TimeDelta::minutes(5))),
            time(2, 5, None),
        ]
    }

    pub(super) fn seats() -> Vec<Seat> {
        let seat = |id: i64, acronym: &str| Seat {
            people: vec![
                Named {
                    id: id + 10,
                    name: "Jean Prototype".to_owned(),
                    kind: "focal_point".to_owned(),
                },
                Named {
                    id: id + 20,
                    name: "Jeanne Prototype".to_owned(),
                    kind: "alternate".to_owned(),
                },
            ],
            ..Seat::of(OrganisationId(id), acronym)
        };
        let there = |id: i64, acronym: &str| Seat {
            mode: Some(Mode::Principal),
            person: Some(PersonId(id + 10)),
            person_name: Some("Jean Prototype".to_owned()),
            ..seat(id, acronym)
        };
        vec![
            there(1, "FAO"),
            Seat {
                remote: true,
                arrived_at: Some(at()),
                left_at: Some(at()),
                ..there(2, "ILO")
            },
            seat(3, "UNESCO"),
            Seat {
                mode: Some(Mode::Apology),
                ..seat(4, "WHO")
            },
        ]
    }
}

impl Sample for PresidingPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |state, times: &[Time]| {
            let page = Page::sample(lang)
                .titled(t.meetings_kind_ordinary())
                .within(Section::Meetings)
                .live(state == State::InSession, "/meetings/1/presiding")
                .ticking();
            let meeting = samples::meeting(t, state)?;
            let clock = (chrono_tz::Asia::Bishkek, samples::at());
            let run = (samples::items(t), times);
            let run = (run.0.as_slice(), run.1);
            let symbol = "UNMN/KGZ/2026/MTG/1".to_owned();
            Some(Self::lay(
                page,
                clock,
                symbol,
                &meeting,
                run,
                &samples::seats(),
            ))
        };
        [
            (
                "an item is taken up",
                lay(State::InSession, &samples::times()),
            ),
            ("none is", lay(State::InSession, &[])),
            ("not in session", lay(State::Convened, &[])),
        ]
        .into_iter()
        .filter_map(|(case, page)| Some((case, page?)))
        .collect()
    }
}
