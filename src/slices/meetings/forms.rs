use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::model::{Convener, Kind, Meeting, Mode, Seat};
use super::rules;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields, Form};

/// A meeting as planned.
pub(super) struct Plan {
    pub(super) kind: Kind,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) starts_at: DateTime<Utc>,
    pub(super) ends_at: DateTime<Utc>,
    pub(super) place: String,
    pub(super) online: bool,
}

#[derive(Debug)]
enum Fault {
    EndsBeforeStart,
    StartsInThePast,
    TwoMembers,
    NobodyNamed,
    NothingMoves,
}

impl InWords for Fault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::EndsBeforeStart => t.meetings_ends_before_start(),
            Self::StartsInThePast => t.meetings_starts_in_the_past(),
            Self::TwoMembers => t.meetings_refused_one_member(),
            Self::NobodyNamed => t.meetings_nobody_named(),
            Self::NothingMoves => t.meetings_nothing_moves(),
        }
    }
}

pub(super) fn plan(fields: &Fields, zone: Tz, now: DateTime<Utc>) -> Result<Plan, Complaints> {
    let own = |word: &str| Kind::parse(word).filter(|kind| Kind::PLANNED.contains(kind));
    let mut form = Form::of(fields);
    let kind = form.choice("kind", own);
    read(form, fields, kind, (zone, now), None)
}

/// R2: what a member asked for has one kind.
pub(super) fn plan_on_request(
    fields: &Fields,
    zone: Tz,
    now: DateTime<Utc>,
) -> Result<Plan, Complaints> {
    let kind = Some(Kind::Extraordinary);
    read(Form::of(fields), fields, kind, (zone, now), None)
}

/// A group's meeting has one kind, and lies within the group's time.
pub(super) fn plan_of_group(
    fields: &Fields,
    group: &Convener,
    zone: Tz,
    now: DateTime<Utc>,
) -> Result<Plan, Complaints> {
    let kind = Some(Kind::WorkingGroup);
    read(Form::of(fields), fields, kind, (zone, now), Some(group))
}

fn read(
    mut form: Form<'_>,
    fields: &Fields,
    kind: Option<Kind>,
    (zone, now): (Tz, DateTime<Utc>),
    group: Option<&Convener>,
) -> Result<Plan, Complaints> {
    let title = form.text("title", 200);
    let title_ru = form.optional("title_ru", 200);
    let title_ky = form.optional("title_ky", 200);
    let span = span(&mut form, zone, now);
    if let (Some((from, _)), Some(group)) = (span, group)
        && let Err(refusal) = rules::plan_for(group, from.with_timezone(&zone).date_naive())
    {
        form.refuse("date", refusal);
    }
    let place = form.text("place", 200);
    let read = || {
        Some(Plan {
            kind: kind?,
            title: title?,
            title_ru: title_ru?,
            title_ky: title_ky?,
            starts_at: span?.0,
            ends_at: span?.1,
            place: place?,
            online: fields.is_ticked("online"),
        })
    };
    let values = read();
    form.finish(values)
}

/// A day that is still to come, and hours in their order.
fn span(
    form: &mut Form<'_>,
    zone: Tz,
    now: DateTime<Utc>,
) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let (from, to) = (
        form.instant("date", "from", zone)?,
        form.instant("date", "to", zone)?,
    );
    if from < now {
        form.refuse("date", Fault::StartsInThePast);
    } else if to <= from {
        form.refuse("to", Fault::EndsBeforeStart);
    }
    Some((from, to))
}

/// Where and when a meeting is put off to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NewDate {
    pub(super) starts_at: DateTime<Utc>,
    pub(super) ends_at: DateTime<Utc>,
    pub(super) place: String,
}

pub(super) fn new_date(
    fields: &Fields,
    meeting: &Meeting,
    zone: Tz,
    now: DateTime<Utc>,
) -> Result<NewDate, Complaints> {
    let mut form = Form::of(fields);
    let span = span(&mut form, zone, now);
    let place = form.text("place", 200);
    let read = || {
        Some(NewDate {
            starts_at: span?.0,
            ends_at: span?.1,
            place: place?,
        })
    };
    let values = read();
    let is_same = values.as_ref().is_some_and(|new| {
        (new.starts_at, new.ends_at) == (meeting.starts_at, meeting.ends_at)
            && new.place == meeting.place
    });
    if is_same {
        form.refuse("date", Fault::NothingMoves);
    }
    form.finish(values)
}

/// Why it is called off.
pub(super) fn reason(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let reason = form.text("reason", 2000);
    form.finish(reason)
}

/// One line of the table.
pub(super) struct Line {
    pub(super) member: OrganisationId,
    pub(super) mode: Mode,
    pub(super) person: Option<PersonId>,
    /// Somebody else, by name.
    pub(super) stand_in: Option<String>,
    pub(super) remote: bool,
}

/// Fields `mode.7`, `person.7`, `name.7` and `remote.7` for member 7; a member left open has no line yet.
pub(super) fn representation(fields: &Fields, seats: &[Seat]) -> Result<Vec<Line>, Complaints> {
    let mut form = Form::of(fields);
    let mut lines: Vec<Line> = Vec::new();
    for seat in seats {
        let (mode_field, person_field) = (
            format!("mode.{}", seat.member),
            format!("person.{}", seat.member),
        );
        let Some(Some(mode)) = form.optional_choice(&mode_field, Mode::parse) else {
            continue;
        };
        if !mode.is_there() {
            lines.push(Line {
                member: seat.member,
                mode,
                person: None,
                stand_in: None,
                remote: false,
            });
            continue;
        }
        let offered = |text: &str| {
            seat.people
                .iter()
                .find(|one| one.id.to_string() == text)
                .map(|one| PersonId(one.id))
        };
        let person = form.optional_choice(&person_field, offered);
        let name = form.optional(&format!("name.{}", seat.member), 120);
        let (Some(person), Some(name)) = (person, name) else {
            continue;
        };
        if person.is_some() && lines.iter().any(|line| line.person == person) {
            form.refuse(&person_field, Fault::TwoMembers);
        } else if person.is_none() && name.is_none() {
            form.refuse(&person_field, Fault::NobodyNamed);
        } else {
            lines.push(Line {
                member: seat.member,
                mode,
                person,
                // who is in the register is named by it
                stand_in: name.filter(|_| person.is_none()),
                remote: fields.is_ticked(&format!("remote.{}", seat.member)),
            });
        }
    }
    form.finish(Some(lines))
}
