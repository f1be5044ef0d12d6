//! What whoever plans a meeting by hand sees while choosing its day.
use super::model::{Day, Span};
use super::store;
use super::words::{Faces, notes, notes_of_day};
use crate::base::acts::Reads;
use crate::base::dates::Dates;
use crate::base::fault::Fault;
use crate::base::lang::Lang;
use crate::web::fields::{Fields, Form};
use crate::web::parts::Tag;
use crate::web::visit::Visit;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// What is known of the day that is typed, and which days are taken.
pub(crate) struct Beside {
    /// The day as typed, with its hours where they are.
    pub(in super::super) when: String,
    pub(in super::super) notes: Vec<Tag>,
    /// What is unfolded, with its last day.
    pub(in super::super) heading: String,
    pub(in super::super) taken: Vec<(String, Vec<Tag>)>,
}

/// As far as it can be read: what is wrong is said where it is saved.
fn typed_time(fields: &Fields, zone: Tz) -> Option<(NaiveDate, Option<Span>)> {
    let mut form = Form::of(fields);
    let day = form.date("date")?;
    let (from, to) = ["from", "to"]
        .map(|name| form.instant("date", name, zone))
        .into();
    let span = from
        .zip(to)
        .map(|(starts_at, ends_at)| Span { starts_at, ends_at });
    Some((day, span.filter(|one| one.starts_at < one.ends_at)))
}

/// Days on end of which the calendar says the same, and nothing else is known.
fn in_runs(days: &[Day]) -> impl Iterator<Item = &[Day]> {
    days.chunk_by(|before, day| {
        before.date.succ_opt() == Some(day.date)
            && (before.kind, &before.name) == (day.kind, &day.name)
            && [before, day]
                .iter()
                .all(|one| !one.unct && one.others.is_empty())
    })
}

impl Beside {
    pub(in super::super) async fn of(
        db: &mut dyn Reads,
        visit: &Visit,
        typed: &Fields,
    ) -> Result<Self, Fault> {
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let time = typed_time(typed, visit.zone);
        let (until, taken) = store::list_taken(db, visit.today()).await?;
        let day = match time {
            Some((day, _)) => store::list(db, None, &[day]).await?,
            None => Vec::new(),
        };
        let time = time.map(|(_, span)| span).zip(day.first());
        Ok(Self::lay(
            visit.lang,
            (dates, visit.zone),
            time,
            (until, &taken),
        ))
    }

    pub(in super::super) fn lay(
        lang: Lang,
        (dates, zone): (Dates, Tz),
        time: Option<(Option<Span>, &Day)>,
        (until, taken): (NaiveDate, &[Day]),
    ) -> Self {
        let (when, notes) = match time {
            Some((Some(span), day)) => {
                let faces = Faces::of(dates, zone, &[span]);
                let days = std::slice::from_ref(day);
                (faces.span(span), notes(lang, faces, span, days))
            }
            Some((None, day)) => (dates.day(day.date), notes_of_day(lang, dates, day)),
            None => (String::new(), Vec::new()),
        };
        Self {
            when,
            notes,
            heading: lang.texts().days_taken(dates.on_paper(until)),
            taken: in_runs(taken)
                .map(|run| {
                    let days = match run {
                        [one] => dates.day_short(one.date),
                        [first, .., last] => {
                            let (first, last) = (first.date, last.date);
                            format!("{} – {}", dates.day_short(first), dates.day_short(last))
                        }
                        [] => String::new(),
                    };
                    let notes = run.first().map(|day| notes_of_day(lang, dates, day));
                    (days, notes.unwrap_or_default())
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::calendar::DayKind;

    fn typed(date: &str, from: &str, to: &str) -> Option<(NaiveDate, Option<Span>)> {
        let fields = Fields::of([
            ("date", date.to_owned()),
            ("from", from.to_owned()),
            ("to", to.to_owned()),
        ]);
        typed_time(&fields, chrono_tz::Asia::Bishkek)
    }

    #[test]
    fn a_holiday_of_several_days_is_one_line() {
        let day = |day: u32, name: &str, unct| Day {
            date: NaiveDate::from_ymd_opt(2027, 1, day).unwrap(),
            kind: Some(DayKind::NonWorking),
            name: [name, name, name].map(str::to_owned),
            unct,
            others: Vec::new(),
        };
        let days = [
            day(1, "New Year", false),
            day(2, "New Year", false),
            day(3, "New Year", true),
            day(4, "Another", false),
            day(6, "Another", false),
        ];
        let runs: Vec<usize> = in_runs(&days).map(<[Day]>::len).collect();
        assert_eq!(runs, [2, 1, 1, 1]);
    }

    #[test]
    fn a_day_is_looked_at_before_its_hours_are_typed() {
        assert!(typed("", "10:00", "12:00").is_none());
        assert!(typed("2026-02-30", "10:00", "12:00").is_none());
        let day = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
        for (from, to) in [
            ("", ""),
            ("10:00", ""),
            ("12:00", "10:00"),
            ("25:00", "26:00"),
        ] {
            assert_eq!(typed("2026-12-01", from, to), Some((day, None)));
        }
        let (read, span) = typed("2026-12-01", "10:00", "12:00").unwrap();
        assert_eq!(read, day);
        let from: crate::base::clock::Instant = "2026-12-01T04:00:00Z".parse().unwrap();
        assert_eq!(span.unwrap().starts_at, from);
    }
}
