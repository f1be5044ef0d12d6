//! All consultations: for people inside those of every body, for a counterpart its own.
use askama::Template;

use super::model::{Brief, State};
use super::words::state_tag;
use crate::base::access::Actor;
use crate::base::dates::Dates;
use crate::base::words::Word;
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Field, Pager, Tag, Width};
use crate::web::visit::Visit;

/// Which of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    All,
    /// Asked, no reply yet.
    Awaited,
    /// To be weighed, also where no reply came.
    ToWeigh,
    Closed,
}

impl Shown {
    const ALL: [Self; 4] = [Self::All, Self::Awaited, Self::ToWeigh, Self::Closed];

    pub(super) fn parse(name: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|one| one.name() == name)
            .unwrap_or(Self::All)
    }

    fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Awaited => "awaited",
            Self::ToWeigh => "to-weigh",
            Self::Closed => "closed",
        }
    }

    pub(super) fn states(self) -> Vec<String> {
        let states: &[State] = match self {
            Self::All => &[],
            Self::Awaited => &[State::Requested],
            Self::ToWeigh => &[State::Replied, State::Lapsed],
            Self::Closed => &[State::Closed],
        };
        states.iter().map(|one| one.name().to_owned()).collect()
    }
}

#[derive(Template)]
#[template(path = "state_consultations/list.html")]
pub(crate) struct ListPage {
    page: Page,
    lead: String,
    state: Field,
    filtered: bool,
    rows: Vec<Row>,
    pager: Pager,
}

struct Row {
    href: String,
    title: String,
    state: Tag,
    body: String,
    asked: String,
    reply_by: String,
}

impl ListPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        rows: Vec<Brief>,
        shown: Shown,
        at: (i64, i64),
    ) -> Self {
        let inside = who.hat.is_inside();
        let section = if inside {
            Section::Decisions
        } else {
            Section::Home
        };
        let page = visit.page(section, visit.texts().state_all());
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        Self::lay(page, dates, inside, rows, shown, at)
    }

    pub(super) fn lay(
        page: Page,
        dates: Dates,
        inside: bool,
        mut rows: Vec<Brief>,
        shown: Shown,
        at: (i64, i64),
    ) -> Self {
        let t = page.t;
        let choices = [
            (Shown::All, t.state_shown_all()),
            (Shown::Awaited, t.state_is_requested()),
            (Shown::ToWeigh, t.state_shown_to_weigh()),
            (Shown::Closed, t.state_shown_closed()),
        ]
        .map(|(one, word)| Choice::new(one.name(), word));
        let link = format!("/state-consultations?state={}", shown.name());
        let day = |instant| dates.day_short(dates.date_of(instant));
        Self {
            lead: if inside {
                t.state_all_lead()
            } else {
                t.state_all_lead_outside()
            },
            state: Field::new("state", t.state_label(), Ask::Select(choices.to_vec()))
                .holding(shown.name())
                .wide(Width::Middle),
            filtered: shown != Shown::All,
            pager: Pager::cut(t, &mut rows, at, link),
            rows: rows
                .into_iter()
                .map(|one| Row {
                    href: format!("/state-consultations/{}", one.id),
                    state: state_tag(t, one.state, one.reply),
                    asked: day(one.requested_at),
                    reply_by: day(one.reply_by),
                    title: one.title,
                    body: page
                        .lang
                        .pick(
                            &one.organisation_name,
                            one.organisation_ru.as_deref(),
                            one.organisation_ky.as_deref(),
                        )
                        .to_owned(),
                })
                .collect(),
            page,
        }
    }
}
