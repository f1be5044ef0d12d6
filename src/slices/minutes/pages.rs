use askama::Template;

use super::access::{CirculateMinutes, ClearMinutes, EditEntry, ReturnMinutes, SubmitMinutes};
use super::model::{Entry, Minutes, State, Taken};
use super::rules::{self, Refusal};
use crate::base::access::{Act, Actor};
use crate::base::clock::Instant;
use crate::base::lang::Lang;
use crate::slices::circulation::{Addressee, Deliveries};
use crate::slices::decisions::{Paragraph, paragraphs};
use crate::slices::meetings::{Mode, Seat};
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{ClassTag, Corrections, Field, Possible, Step, Steps, Text};
use crate::web::visit::Visit;

pub(super) fn item_title(lang: Lang, entry: &Entry) -> &str {
    lang.pick(
        &entry.title,
        entry.title_ru.as_deref(),
        entry.title_ky.as_deref(),
    )
}

/// A decision as the minutes hold it: its symbol and its adopted text, not editable here (I17).
pub(super) struct DecisionBox {
    pub(super) href: String,
    pub(super) symbol: String,
    pub(super) title: String,
    pub(super) paragraphs: Vec<Paragraph>,
}

impl DecisionBox {
    pub(super) fn of_item(visit: &Visit, decisions: &[Taken], position: i32) -> Vec<Self> {
        decisions
            .iter()
            .filter(|one| one.position == position)
            .map(|one| Self {
                href: format!("/decisions/{}", one.id),
                symbol: one
                    .year
                    .zip(one.number)
                    .map_or_else(String::new, |(year, number)| {
                        format!("{}/{year}/DEC/{number}", visit.symbol_prefix)
                    }),
                title: visit
                    .lang
                    .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
                    .to_owned(),
                paragraphs: paragraphs(&one.text),
            })
            .collect()
    }
}

fn possible(rule: Result<(), Vec<Refusal>>, lang: Lang) -> Possible {
    let refusals = rule.err().unwrap_or_default();
    Possible::unless(
        refusals
            .iter()
            .map(|one| Text::from(one.in_words(lang)))
            .collect(),
    )
}

#[derive(Template)]
#[template(path = "minutes/show.html")]
pub(crate) struct MinutesPage {
    page: Page,
    id: i64,
    back: String,
    symbol: String,
    lead: String,
    facts: Vec<(String, String)>,
    internal: ClassTag,
    steps: Steps,
    remark: String,
    items: Vec<Item>,
    present: Vec<(String, String)>,
    missing: String,
    /// Partners of a group are not told who sat at the table.
    outside: bool,
    corrections: Corrections,
    submit: Option<Possible>,
    clear: bool,
    send_back: Option<Field>,
    circulate: bool,
    deliveries: Option<Deliveries>,
}

struct Item {
    anchor: String,
    number: String,
    title: String,
    /// Each with its number, counted through the whole minutes.
    paragraphs: Vec<(usize, String)>,
    decisions: Vec<DecisionBox>,
    edit: Option<String>,
}

impl MinutesPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        minutes: &Minutes,
        entries: &[Entry],
        (decisions, seats): (&[Taken], &[Seat]),
        typed: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone);
        let title = lang.pick(
            &minutes.title,
            minutes.title_ru.as_deref(),
            minutes.title_ky.as_deref(),
        );
        let mut page = visit.page(Section::Meetings, t.minutes_of(title));
        if typed.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/meetings/{}/minutes", minutes.meeting));
        }
        let send_back = (ReturnMinutes::verdict(who, minutes).is_yes()
            && rules::review(minutes).is_ok())
        .then(|| {
            let field = Field::lines("remark", t.minutes_remark())
                .at_most(5000)
                .required();
            match typed {
                Some((fields, complaints)) => field
                    .holding(fields.raw("remark"))
                    .faulty(complaints.at("remark", lang)),
                None => field,
            }
        });
        if !who.hat.is_inside() {
            page = page.seen_by(t.frame_seen_by_group());
        }
        let mut facts = Vec::new();
        if let Some(until) = minutes.comments_until {
            facts.push((t.minutes_comments_until(), dates.moment(until)));
        }
        if let Some(presiding) = &minutes.presiding {
            facts.push((t.minutes_presiding(), presiding.clone()));
        }
        let missing: Vec<&str> = seats
            .iter()
            .filter(|seat| !seat.mode.is_some_and(Mode::is_there))
            .map(|seat| seat.acronym.as_str())
            .collect();
        let mut counted = 0;
        Self {
            id: minutes.meeting.get(),
            back: format!("/meetings/{}", minutes.meeting),
            symbol: minutes.symbol(&visit.symbol_prefix),
            lead: t.minutes_lead(
                minutes.place.as_str(),
                dates.span(minutes.starts_at, minutes.ends_at),
            ),
            facts,
            internal: ClassTag::internal(t),
            steps: steps(visit, minutes),
            remark: minutes.remark.clone().unwrap_or_default(),
            items: entries
                .iter()
                .zip(1..)
                // gaps in the numbers would tell partners what they do not see
                .map(|(entry, place)| Item {
                    anchor: if who.hat.is_inside() {
                        format!("i{}", entry.position)
                    } else {
                        format!("i{place}")
                    },
                    number: if who.hat.is_inside() {
                        t.minutes_item(entry.position)
                    } else {
                        String::new()
                    },
                    title: item_title(lang, entry).to_owned(),
                    paragraphs: entry
                        .text
                        .split("\n\n")
                        .map(str::trim)
                        .filter(|words| !words.is_empty())
                        .map(|words| {
                            counted += 1;
                            (counted, words.to_owned())
                        })
                        .collect(),
                    decisions: DecisionBox::of_item(visit, decisions, entry.position),
                    edit: (EditEntry::verdict(who, entry).is_yes()
                        && rules::edit(minutes.state).is_ok())
                    .then(|| format!("/minutes-entries/{}", entry.id)),
                })
                .collect(),
            present: seats
                .iter()
                .filter(|seat| seat.mode.is_some_and(Mode::is_there))
                .map(|seat| {
                    (
                        seat.acronym.clone(),
                        seat.person_name.clone().unwrap_or_default(),
                    )
                })
                .collect(),
            missing: if missing.is_empty() {
                t.minutes_all_represented()
            } else {
                t.minutes_not_represented(missing.join(", "))
            },
            outside: !who.hat.is_inside(),
            corrections: Corrections::of(t, &send_back.iter().collect::<Vec<_>>()),
            submit: (SubmitMinutes::verdict(who, minutes).is_yes()
                && minutes.state == State::Draft)
                .then(|| possible(rules::submit(minutes, entries), lang)),
            clear: ClearMinutes::verdict(who, minutes).is_yes() && rules::review(minutes).is_ok(),
            send_back,
            circulate: CirculateMinutes::verdict(who, minutes).is_yes()
                && rules::circulate(minutes).is_ok(),
            deliveries: None,
            page,
        }
    }

    /// With what came of their circulation.
    pub(super) fn with(mut self, deliveries: Option<Deliveries>) -> Self {
        self.deliveries = deliveries;
        self
    }
}

fn steps(visit: &Visit, minutes: &Minutes) -> Steps {
    let t = visit.texts();
    let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
    let day = |at: Option<Instant>| {
        at.map_or_else(
            || t.meetings_not_yet(),
            |at| dates.day_short(dates.date_of(at)),
        )
    };
    let current = match minutes.state {
        State::Draft => 0,
        State::ChairReview => 1,
        State::Cleared => 2,
        State::CommentOpen | State::Consolidated => 3,
        State::Approved | State::Disseminated => 4,
    };
    let step = |word: String, note: String| Step {
        word: word.into(),
        note: note.into(),
    };
    Steps::new(
        t.minutes_state(),
        current,
        vec![
            step(t.minutes_state_draft(), String::new()),
            step(t.minutes_state_chair_review(), String::new()),
            step(t.minutes_state_cleared(), day(minutes.cleared_at)),
            step(t.minutes_state_comment_open(), day(minutes.circulated_at)),
            step(t.minutes_state_approved(), String::new()),
        ],
    )
}

#[derive(Template)]
#[template(path = "minutes/circulation.html")]
pub(crate) struct CirculationPage {
    page: Page,
    back: String,
    action: String,
    lead: String,
    warning: String,
    verb: String,
    members: Vec<(String, String)>,
}

impl CirculationPage {
    pub(super) fn of(
        visit: &Visit,
        minutes: &Minutes,
        people: Vec<Addressee>,
        until: Instant,
    ) -> Self {
        let t = visit.texts();
        let count = people.len();
        let mut members = std::collections::BTreeMap::<String, Vec<String>>::new();
        for one in people {
            members.entry(one.acronym).or_default().push(one.name);
        }
        let back = format!("/meetings/{}/minutes", minutes.meeting);
        Self {
            page: visit.page(
                Section::Meetings,
                t.minutes_circulate_question(members.len()),
            ),
            action: format!("{back}/circulation"),
            back,
            lead: t.minutes_circulate_lead(visit.lang.dates(visit.zone).moment(until)),
            warning: t.minutes_circulate_warning(count),
            verb: t.minutes_circulate_do(members.len()),
            members: members
                .into_iter()
                .map(|(acronym, names)| (acronym, names.join(", ")))
                .collect(),
        }
    }
}
