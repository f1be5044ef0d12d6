use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::model::{Kind, Mode, Seat};
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
}

impl InWords for Fault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::EndsBeforeStart => t.meetings_ends_before_start(),
            Self::StartsInThePast => t.meetings_starts_in_the_past(),
            Self::TwoMembers => t.meetings_refused_one_member(),
            Self::NobodyNamed => t.meetings_nobody_named(),
        }
    }
}

pub(super) fn plan(fields: &Fields, zone: Tz, now: DateTime<Utc>) -> Result<Plan, Complaints> {
    let mut form = Form::of(fields);
    let kind = form.choice("kind", Kind::parse);
    let title = form.text("title", 200);
    let title_ru = form.optional("title_ru", 200);
    let title_ky = form.optional("title_ky", 200);
    let starts_at = form.instant("date", "from", zone);
    let ends_at = form.instant("date", "to", zone);
    let place = form.text("place", 200);
    if let (Some(from), Some(to)) = (starts_at, ends_at) {
        if from < now {
            form.refuse("date", Fault::StartsInThePast);
        } else if to <= from {
            form.refuse("to", Fault::EndsBeforeStart);
        }
    }
    let read = || {
        Some(Plan {
            kind: kind?,
            title: title?,
            title_ru: title_ru?,
            title_ky: title_ky?,
            starts_at: starts_at?,
            ends_at: ends_at?,
            place: place?,
            online: fields.is_ticked("online"),
        })
    };
    let values = read();
    form.finish(values)
}

/// One line of the table: member, how, who.
pub(super) type Line = (OrganisationId, Mode, Option<PersonId>);

/// Fields `mode.7` and `person.7` for member 7; a member left open has no line yet.
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
            lines.push((seat.member, mode, None));
            continue;
        }
        let offered = |text: &str| {
            seat.people
                .iter()
                .find(|one| one.id.to_string() == text)
                .map(|one| PersonId(one.id))
        };
        match form.optional_choice(&person_field, offered) {
            Some(Some(person)) if lines.iter().any(|line| line.2 == Some(person)) => {
                form.refuse(&person_field, Fault::TwoMembers);
            }
            Some(Some(person)) => lines.push((seat.member, mode, Some(person))),
            Some(None) => form.refuse(&person_field, Fault::NobodyNamed),
            None => {}
        }
    }
    form.finish(Some(lines))
}
