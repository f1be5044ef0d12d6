//! R12, R16: under "matters arising" the open actions list themselves: late ones first, then those without news for
//! the charter's days. Ahead of the session as they stand now; from its opening on as they stood in the agenda that
//! went out last, for the review of the meeting tells the rest.
//!
//! The item is there by itself as soon as something is late or silent, on the draft agenda of the next meeting.
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::super::model::{Item, Meeting, State};
use super::arising_store as store;
use crate::base::acts::{Reads, Records};
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::lang::{Lang, Texts};
use crate::base::words::{Word as _, words};
use crate::web::parts::{Arising, ArisingLine, Crumb, Icon, Tag, Tone};
use crate::web::visit::Visit;

/// Lines of an agenda; the follow-up page has them all.
const MOST: i64 = 20;

words!(
    /// Why the meeting hears of an action: it is late, nothing was heard of it, or it is open.
    Why {
        Overdue = "overdue",
        Silent = "silent",
        Proposed = "proposed",
        Accepted = "accepted",
        InProgress = "in_progress",
        ReportedDone = "reported_done",
        OnHold = "on_hold",
    }
);

impl Why {
    /// What the next meeting has to hear of by itself.
    fn is_pressing(self) -> bool {
        match self {
            Self::Overdue | Self::Silent => true,
            Self::Proposed
            | Self::Accepted
            | Self::InProgress
            | Self::ReportedDone
            | Self::OnHold => false,
        }
    }

    fn tag(self, t: &'static Texts) -> Tag {
        match self {
            Self::Overdue => Tag::new(Icon::Overdue, Tone::No, t.actions_overdue()),
            Self::Silent => Tag::new(Icon::Reservation, Tone::Warn, t.agenda_no_news()),
            Self::Proposed => awaits(t.actions_status_proposed()),
            Self::Accepted => goes_on(t.actions_status_accepted()),
            Self::InProgress => goes_on(t.actions_status_in_progress()),
            Self::ReportedDone => goes_on(t.actions_status_reported_done()),
            Self::OnHold => awaits(t.actions_status_on_hold()),
        }
    }
}

fn awaits(word: String) -> Tag {
    Tag::new(Icon::Awaiting, Tone::Wait, word).quiet()
}

fn goes_on(word: String) -> Tag {
    Tag::new(Icon::OnTrack, Tone::Ok, word).quiet()
}

/// An open action where an agenda lists it; a snapshot holds it in these words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Matter {
    pub(crate) id: i64,
    /// `DEC/9-A1`
    pub(crate) symbol: String,
    pub(crate) title: String,
    pub(crate) lead: String,
    pub(crate) due_on: NaiveDate,
    /// A word of [`Why`].
    pub(crate) why: String,
}

/// The list of an agenda, and how many actions are open beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Matters {
    pub(crate) actions: Vec<Matter>,
    pub(crate) more: i64,
}

/// Where the list of a meeting comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Today,
    WhatWentOut,
    /// A working group recommends; actions are the network's (R23).
    Nowhere,
}

fn source(meeting: &Meeting) -> Source {
    if meeting.group.is_some() {
        return Source::Nowhere;
    }
    match meeting.state {
        State::Planned | State::Convened | State::Postponed => Source::Today,
        State::InSession | State::Held | State::Cancelled => Source::WhatWentOut,
    }
}

/// Nothing is asked where the agenda has no such item.
pub(super) async fn matters(
    db: &mut dyn Reads,
    meeting: &Meeting,
    items: &[Item],
    (today, now): (NaiveDate, Instant),
) -> Result<Option<Matters>, Fault> {
    let Some(item) = items.iter().find(|item| item.is_review()) else {
        return Ok(None);
    };
    match source(meeting) {
        Source::Today => Ok(Some(store::list(db, (today, now), MOST).await?)),
        Source::WhatWentOut => store::sent(db, meeting.id, item.id).await,
        Source::Nowhere => Ok(None),
    }
}

/// Puts the item on the draft agenda of the next meeting that has one, second, after the opening; one that people put
/// there under the same title is taken for it.
pub(crate) async fn put_matters_arising(
    db: &mut dyn Records,
    today: NaiveDate,
    now: Instant,
) -> Result<(), Fault> {
    // the most pressing comes first
    let found = store::list(db, (today, now), 1).await?;
    let is_pressing = |one: &Matter| Why::parse(&one.why).is_some_and(Why::is_pressing);
    if !found.actions.iter().any(is_pressing) {
        return Ok(());
    }
    let titles = Lang::ALL.map(|lang| lang.texts().reminders_matters_arising());
    store::record_item(db, &titles, now).await
}

/// As a row of the agenda shows it; `None` under every other item.
pub(super) fn part(
    visit: &Visit,
    meeting: &Meeting,
    item: &Item,
    matters: Option<&Matters>,
) -> Option<Arising> {
    let matters = matters.filter(|_| item.is_review())?;
    let (t, lang) = (visit.texts(), visit.lang);
    let dates = lang.dates(visit.zone);
    let lines = matters.actions.iter().map(|one| ArisingLine {
        action: Crumb {
            href: format!("/actions/{}", one.id).into(),
            words: format!("{} {}", one.symbol, one.title).into(),
        },
        lead: one.lead.clone().into(),
        due: t.agenda_arising_due(dates.on_paper(one.due_on)).into(),
        state: Why::parse(&one.why).map(|why| why.tag(t)),
    });
    let said = match source(meeting) {
        _ if matters.actions.is_empty() => t.agenda_arising_none(),
        Source::Today => t.agenda_arising_today(dates.on_paper(visit.today())),
        Source::WhatWentOut | Source::Nowhere => t.agenda_arising_sent(),
    };
    Some(Arising {
        said: said.into(),
        lines: lines.collect(),
        more: (matters.more > 0).then(|| Crumb {
            href: "/actions".into(),
            words: t.agenda_arising_more(matters.more).into(),
        }),
    })
}

/// As the page of what went out tells it, one line each.
pub(super) fn in_words(t: &'static Texts, matters: &Matters) -> Vec<String> {
    let line = |one: &Matter| {
        let why = Why::parse(&one.why).map(|why| why.tag(t).word.into_owned());
        let due = t.agenda_arising_due(one.due_on.format("%d.%m.%Y").to_string());
        let what = std::iter::once(one.lead.clone()).chain([due]).chain(why);
        let what: Vec<String> = what.collect();
        format!("{} {} ({})", one.symbol, one.title, what.join(", "))
    };
    let more = (matters.more > 0).then(|| t.agenda_arising_more(matters.more));
    matters.actions.iter().map(line).chain(more).collect()
}
