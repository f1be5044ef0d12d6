use askama::Template;
use chrono::Datelike as _;

use super::super::access::ExplainPeriod;
use super::super::form_page::filled;
use super::super::model::{Kind, Mode, State};
use super::super::pages::{kind_word, mode_word, state_tag};
use super::beside;
use super::model::{Gathering, Part, Standing, Year};
use super::report::Attendance;
use super::rules;
use crate::base::access::{Act, Actor, Network};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Corrections, Field, Icon, Tag, Tone};
use crate::web::visit::Visit;

fn tag(t: &'static Texts, standing: Standing) -> Tag {
    match standing {
        Standing::Held => Tag::new(Icon::Yes, Tone::Yes, t.year_held()),
        Standing::Planned => Tag::new(Icon::NoObjection, Tone::Ok, t.year_planned()),
        Standing::Unplanned => Tag::new(Icon::Reservation, Tone::Warn, t.year_unplanned()),
        Standing::Ahead => Tag::new(Icon::Awaiting, Tone::Wait, t.year_ahead()),
        Standing::Missing => Tag::new(Icon::Overdue, Tone::No, t.year_missing()),
        Standing::Explained => Tag::new(Icon::Overdue, Tone::No, t.year_missing()).quiet(),
        Standing::NotCounted => Tag::new(Icon::Stale, Tone::Wait, t.year_not_counted()),
    }
}

/// A shape for each way of being there, and not.
fn mode_tag(t: &'static Texts, mode: Option<Mode>) -> Tag {
    match mode {
        Some(Mode::Principal) => Tag::new(Icon::Yes, Tone::Yes, mode_word(t, Mode::Principal)),
        Some(Mode::Alternate) => {
            Tag::new(Icon::NoObjection, Tone::Ok, mode_word(t, Mode::Alternate))
        }
        Some(Mode::Apology) => Tag::new(Icon::Reservation, Tone::Warn, mode_word(t, Mode::Apology)),
        Some(Mode::Absent) => Tag::new(Icon::Objection, Tone::No, mode_word(t, Mode::Absent)),
        None => Tag::new(Icon::Stale, Tone::Wait, t.year_no_seat()),
    }
}

pub(super) fn part_word(t: &'static Texts, part: Part) -> String {
    match part {
        Part::Quarter(number) => t.year_quarter(number),
        Part::Annual => kind_word(t, Kind::Annual),
    }
}

#[derive(Template)]
#[template(path = "meetings/year.html")]
pub(crate) struct YearPage {
    page: Page,
    year: i32,
    lead: String,
    parts: Vec<PartRow>,
    corrections: Corrections,
    /// The meetings of the report, in their order.
    columns: Vec<Column>,
    members: Vec<MemberRow>,
    note: String,
    key: Vec<Tag>,
}

struct PartRow {
    number: i32,
    words: String,
    state: Tag,
    meetings: Vec<MeetingLine>,
    reason: String,
    said: String,
    /// Asks why, of whoever may say it.
    ask: Option<Field>,
}

struct MeetingLine {
    href: String,
    title: String,
    when: String,
    state: Tag,
    beside: String,
    /// Where members are asked for its day.
    date_poll: Option<String>,
}

struct Column {
    href: String,
    day: String,
    kind: String,
}

struct MemberRow {
    acronym: String,
    there: String,
    flag: Option<Tag>,
    cells: Vec<(Tag, String)>,
}

impl YearPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        year: &Year,
        report: &[Attendance],
        typed: (&Fields, &Complaints),
    ) -> Self {
        let title = visit.texts().year_of(year.number.to_string());
        let mut page = visit.page(Section::Meetings, title);
        if !typed.1.is_empty() {
            let here = format!("/meetings/year?year={}", year.number);
            page = page.with_corrections().answering(here);
        }
        let may_explain = ExplainPeriod::verdict(who, &Network).is_yes();
        let at = (visit.lang.dates(visit.zone), visit.now);
        Self::lay(page, at, may_explain, (year, report), typed)
    }

    fn lay(
        page: Page,
        (dates, now): (Dates, Instant),
        may_explain: bool,
        (year, report): (&Year, &[Attendance]),
        typed: (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let dates_here = dates.in_year_of(now);
        let (today, day_of) = (dates.date_of(now), |at| dates.date_of(at));
        let line = |one: &Gathering| MeetingLine {
            href: format!("/meetings/{}", one.id),
            title: lang
                .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
                .to_owned(),
            when: dates_here.moment_short(one.starts_at),
            state: state_tag(t, one.state),
            beside: beside::words(t, dates_here, (one.unct_on, one.unct_note.as_deref()))
                .unwrap_or_default(),
            date_poll: one.date_poll.map(|poll| format!("/date-polls/{poll}")),
        };
        let parts: Vec<PartRow> = Part::ALL
            .into_iter()
            .map(|part| {
                let standing = rules::standing(year, part, today, day_of);
                let note = year.notes.iter().find(|note| note.part == part.number());
                let missing = standing == Standing::Missing;
                PartRow {
                    number: part.number(),
                    words: part_word(t, part),
                    state: tag(t, standing),
                    meetings: rules::within(year, part, day_of).map(line).collect(),
                    reason: note.map_or_else(String::new, |note| note.reason.clone()),
                    said: note.map_or_else(String::new, |note| {
                        let day = dates_here.day(dates.date_of(note.at));
                        t.year_explained_by(note.by.as_str(), day)
                    }),
                    ask: (missing && may_explain).then(|| why(t, lang, part, typed)),
                }
            })
            .collect();
        let missing = Part::ALL
            .into_iter()
            .filter(|part| rules::standing(year, *part, today, day_of) == Standing::Missing)
            .count();
        let held: Vec<&Gathering> = year
            .meetings
            .iter()
            .filter(|one| one.state == State::Held)
            .collect();
        let columns: Vec<Column> = held
            .iter()
            .map(|one| Column {
                href: format!("/meetings/{}", one.id),
                day: dates_here.day_short(dates.date_of(one.starts_at)),
                kind: kind_word(t, one.kind),
            })
            .collect();
        let threshold = usize::try_from(year.absences_in_a_row).unwrap_or(usize::MAX);
        let members: Vec<MemberRow> = report
            .iter()
            .map(|one| MemberRow {
                acronym: one.acronym.clone(),
                there: t.year_there(one.there, one.all),
                flag: (one.missed >= threshold)
                    .then(|| Tag::new(Icon::Overdue, Tone::No, t.year_missed(one.missed))),
                cells: one
                    .modes
                    .iter()
                    .zip(&columns)
                    .map(|(mode, column)| (mode_tag(t, *mode), column.day.clone()))
                    .collect(),
            })
            .collect();
        let asked: Vec<&Field> = parts.iter().filter_map(|part| part.ask.as_ref()).collect();
        Self {
            year: year.number,
            lead: t.year_lead(missing),
            corrections: Corrections::of(t, &asked),
            parts,
            note: t.year_flagged(members.iter().filter(|one| one.flag.is_some()).count()),
            key: Mode::ALL
                .iter()
                .map(|mode| mode_tag(t, Some(*mode)).quiet())
                .collect(),
            columns,
            members,
            page,
        }
    }

    fn before(&self) -> String {
        format!("/meetings/year?year={}", self.year - 1)
    }

    fn after(&self) -> String {
        format!("/meetings/year?year={}", self.year + 1)
    }
}

/// What was typed stands at the part for which it was typed.
fn why(
    t: &'static Texts,
    lang: Lang,
    part: Part,
    (typed, complaints): (&Fields, &Complaints),
) -> Field {
    let nothing = (Fields::default(), Complaints::none());
    let own = Part::parse(typed.raw("part")) == Some(part);
    let typed = if own {
        (typed, complaints, lang)
    } else {
        (&nothing.0, &nothing.1, lang)
    };
    let field = Field::lines("reason", t.year_why(part_word(t, part)))
        .with_id(format!("reason-{}", part.number()))
        .required()
        .at_most(2000);
    filled(field, "reason", typed)
}

impl Sample for YearPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let now: Instant = chrono::DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default();
        let gathering = |id, kind, state, days| Gathering {
            id,
            kind,
            state,
            title: kind_word(t, kind),
            title_ru: None,
            title_ky: None,
            starts_at: now + chrono::TimeDelta::days(days),
            unct_on: (id == 1).then(|| (now + chrono::TimeDelta::days(days)).date_naive()),
            unct_note: (id == 2).then(|| t.meetings_none_words()),
            date_poll: (id == 3).then_some(1),
        };
        let year = |meetings| Year {
            number: now.year(),
            since: now - chrono::TimeDelta::days(500),
            meetings,
            notes: vec![super::model::Note {
                part: 1,
                reason: t.meetings_cancel_reason_hint(),
                by: "Gulzat".to_owned(),
                at: now,
            }],
            absences_in_a_row: 2,
        };
        let report = [
            Attendance {
                acronym: "UNESCO".to_owned(),
                modes: vec![Some(Mode::Apology), Some(Mode::Absent)],
                there: 0,
                all: 2,
                missed: 2,
            },
            Attendance {
                acronym: "WHO".to_owned(),
                modes: vec![None, Some(Mode::Alternate)],
                there: 1,
                all: 1,
                missed: 0,
            },
        ];
        let lay = |year: &Year, report: &[Attendance], may, complaints: &Complaints| {
            let page = Page::sample(lang)
                .within(Section::Meetings)
                .titled(t.year_of(year.number.to_string()));
            let fields = Fields::of([("part", "2".to_owned())]);
            Self::lay(
                page,
                (dates, now),
                may,
                (year, report),
                (&fields, complaints),
            )
        };
        let full = year(vec![
            gathering(1, Kind::Ordinary, State::Held, -28),
            gathering(2, Kind::Extraordinary, State::Held, -9),
            gathering(3, Kind::Ordinary, State::Planned, 12),
            gathering(4, Kind::Annual, State::Convened, 40),
        ]);
        let none = Complaints::none();
        let wrong = Complaints::about("reason", rules::Refusal::NothingMissing);
        vec![
            ("nothing yet", lay(&year(Vec::new()), &[], false, &none)),
            ("a year", lay(&full, &report, true, &none)),
            ("a reason is missing", lay(&full, &report, true, &wrong)),
        ]
    }
}
