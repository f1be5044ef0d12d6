use askama::Template;

use super::super::model::{Item, Meeting, State};
use super::super::pages::title_of;
use super::model::{OpenText, Time};
use super::pages::{Line, Now, line, now, samples};
use super::rules;
use crate::base::clock::Instant;
use crate::base::lang::Lang;
use crate::web::countdown::Countdown;
use crate::web::page::{Page, Sample, Section};
use crate::web::visit::Visit;

/// What everybody in the room sees on the wall: the item, its time and, where one is open, the text. Of people it names
/// presenters alone.
#[derive(Template)]
#[template(path = "meetings/room.html")]
pub(crate) struct RoomPage {
    page: Page,
    back: String,
    symbol: String,
    now: Option<Now>,
    next: Option<Line>,
    waits: String,
    left: Option<Countdown>,
    text: Option<(String, Vec<String>)>,
}

impl RoomPage {
    pub(super) fn of(
        visit: &Visit,
        meeting: &Meeting,
        run: (&[Item], &[Time]),
        text: Option<&OpenText>,
    ) -> Self {
        let title = title_of(
            visit.lang,
            &meeting.title,
            meeting.title_ru.as_deref(),
            meeting.title_ky.as_deref(),
        );
        let ahead = matches!(
            meeting.state,
            State::Planned | State::Convened | State::Postponed | State::InSession
        );
        let page = visit
            .page(Section::Meetings, title.to_owned())
            .live(ahead, format!("/meetings/{}/room", meeting.id))
            .ticking();
        let symbol = meeting.symbol(&visit.symbol_prefix);
        Self::lay(page, (visit.zone, visit.now), symbol, meeting, run, text)
    }

    fn lay(
        page: Page,
        (zone, at): (chrono_tz::Tz, Instant),
        symbol: String,
        meeting: &Meeting,
        (items, times): (&[Item], &[Time]),
        text: Option<&OpenText>,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let dates = lang.dates(zone);
        let texts = (t, lang);
        let sits = meeting.state == State::InSession;
        Self {
            back: format!("/meetings/{}", meeting.id),
            symbol,
            now: now(texts, (dates, zone, at), items, times),
            next: rules::next(items, times).map(|item| line(texts, dates, item, times)),
            waits: if sits {
                t.presiding_between_items()
            } else {
                t.presiding_begins(dates.span(meeting.starts_at, meeting.ends_at))
            },
            left: sits.then(|| {
                Countdown::to(lang, zone, at, meeting.ends_at, t.presiding_time_is_over())
            }),
            text: text.map(|text| {
                let title = title_of(
                    lang,
                    &text.title,
                    text.title_ru.as_deref(),
                    text.title_ky.as_deref(),
                );
                let paragraphs = text.body.lines().filter(|line| !line.trim().is_empty());
                (title.to_owned(), paragraphs.map(str::to_owned).collect())
            }),
            page,
        }
    }
}

impl Sample for RoomPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let text = OpenText {
            title: t.meetings_kind_annual(),
            title_ru: None,
            title_ky: None,
            body: format!("{};\n{}", t.meetings_agenda(), t.meetings_record()),
        };
        let lay = |state, times: &[Time], text: Option<&OpenText>| {
            let page = Page::sample(lang)
                .titled(t.meetings_kind_ordinary())
                .within(Section::Meetings)
                .live(true, "/meetings/1/room")
                .ticking();
            let meeting = samples::meeting(t, state)?;
            let clock = (chrono_tz::Asia::Bishkek, samples::at());
            let items = samples::items(t);
            let symbol = "UNMN/KGZ/2026/MTG/1".to_owned();
            Some(Self::lay(
                page,
                clock,
                symbol,
                &meeting,
                (&items, times),
                text,
            ))
        };
        [
            (
                "a text is open",
                lay(State::InSession, &samples::times(), Some(&text)),
            ),
            (
                "an item is taken up",
                lay(State::InSession, &samples::times(), None),
            ),
            ("between items", lay(State::InSession, &[], None)),
            ("before the meeting", lay(State::Convened, &[], None)),
        ]
        .into_iter()
        .filter_map(|(case, page)| Some((case, page?)))
        .collect()
    }
}
