//! Where the story is played: the house, its clock, and the numbers that its records will have.
use std::error::Error;

use axum::Router;
use chrono::{DateTime, Datelike, Duration, Utc, Weekday};

use super::hand::Hand;
use super::scenes::{Item, Titles, UNFPA, WHO};
use super::{SIGN_INS, people};
use crate::base::clock::Clock;

pub(super) type Told<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// How many days before today WHO joined, and UNFPA: just before a meeting.
pub(super) const JOINED: [(i64, i64); 2] = [(WHO, 234), (UNFPA, 129)];

/// The first focal point among the people; the alternates follow after all focal points.
const FIRST_FOCAL_POINT: i64 = 5;
/// Members of the demonstration network, in the order in which they were founded.
const MEMBERS: i64 = 12;

/// A meeting that was planned.
pub(super) struct Planned {
    pub(super) path: String,
    /// The number of its first item among all items of the house.
    pub(super) first_item: usize,
}

impl Planned {
    /// The item's number, counted from 1 within the meeting.
    pub(super) fn item(&self, place: usize) -> String {
        (self.first_item + place - 1).to_string()
    }
}

pub(super) struct Stage {
    router: Router,
    clock: Clock,
    today: DateTime<Utc>,
    items: usize,
    entries: usize,
    actions: usize,
}

impl Stage {
    pub(super) fn new(today: DateTime<Utc>, make: impl Fn(Clock) -> Router) -> Self {
        let clock = Clock::fixed(today);
        Self {
            router: make(clock.clone()),
            clock,
            today,
            items: 0,
            entries: 0,
            actions: 0,
        }
    }

    /// So many days from today, at ten in Bishkek; networks do not work on a weekend.
    pub(super) fn day(&self, days: i64) -> DateTime<Utc> {
        let day = (self.today + Duration::days(days)).date_naive();
        let back = match day.weekday() {
            Weekday::Sat => 1,
            Weekday::Sun => 2,
            Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => 0,
        };
        let ten = chrono::NaiveTime::from_hms_opt(4, 0, 0).unwrap_or_default();
        (day - Duration::days(back)).and_time(ten).and_utc()
    }

    /// As a date field takes it.
    pub(super) fn date(&self, days: i64) -> String {
        self.day(days).format("%Y-%m-%d").to_string()
    }

    /// The clock goes to that day, never past today and never back.
    pub(super) fn goes_to(&self, days: i64) {
        let day = self.day(days).min(self.today);
        if day > self.clock.now() || days < -300 {
            self.clock.stands_at(day);
        }
    }

    pub(super) fn begins(&self, days: i64) {
        self.clock.stands_at(self.day(days));
    }

    async fn hand(&self, address: &str) -> Told<Hand> {
        Hand::of(self.router.clone(), address).await
    }

    pub(super) async fn secretariat(&self) -> Told<Hand> {
        self.hand(SIGN_INS[0].1).await
    }

    pub(super) async fn co_chair(&self) -> Told<Hand> {
        self.hand(SIGN_INS[1].1).await
    }

    pub(super) async fn other_co_chair(&self) -> Told<Hand> {
        self.hand(&people::address("teo.placeholder", "IOM")).await
    }

    pub(super) async fn state(&self) -> Told<Hand> {
        self.hand(SIGN_INS[4].1).await
    }

    pub(super) async fn focal_point(&self, member: i64) -> Told<Hand> {
        let address = people::focal_point(member).ok_or("no such member")?;
        self.hand(&address).await
    }

    /// Plans a meeting of two hours with its items.
    pub(super) async fn plan(
        &mut self,
        kind: &str,
        days: i64,
        place: &str,
        items: &[Item],
    ) -> Told<Planned> {
        let mut secretariat = self.secretariat().await?;
        let [title, ru, ky] = titles(kind, self.day(days));
        let date = self.date(days);
        let fields = [
            ("kind", kind),
            ("title", title),
            ("title_ru", ru),
            ("title_ky", ky),
            ("date", &date),
            ("from", "10:00"),
            ("to", "12:00"),
            ("place", place),
            ("online", "yes"),
        ];
        let agenda = secretariat.posts("/meetings", &fields).await?;
        for item in items {
            let [title, ru, ky] = item.titles;
            let fields = [
                ("title", title),
                ("title_ru", ru),
                ("title_ky", ky),
                ("kind", item.kind),
                ("presenter", item.presenter),
                ("minutes", item.minutes),
                ("background", item.background),
            ];
            secretariat.posts(&agenda, &fields).await?;
        }
        let first_item = self.items + 1;
        self.items += items.len();
        Ok(Planned {
            path: agenda.trim_end_matches("/agenda").to_owned(),
            first_item,
        })
    }

    /// One line for each member of that day; `others` are not there with their focal point.
    pub(super) fn table(days_ago: i64, others: &[(i64, &str)]) -> Vec<(String, String)> {
        let mut fields = Vec::new();
        for member in 1..=MEMBERS {
            let joined = JOINED.iter().find(|(late, _)| *late == member);
            if joined.is_some_and(|(_, day)| *day < days_ago) {
                continue;
            }
            let other = others.iter().find(|(one, _)| *one == member);
            let mode = other.map_or("principal", |(_, mode)| mode);
            let person = match mode {
                "principal" => Some(FIRST_FOCAL_POINT + member - 1),
                "alternate" => Some(FIRST_FOCAL_POINT + MEMBERS + member - 1),
                _ => None,
            };
            fields.push((format!("mode.{member}"), mode.to_owned()));
            if let Some(person) = person {
                fields.push((format!("person.{member}"), person.to_string()));
            }
        }
        fields
    }

    /// The number of the next action of the house.
    pub(super) fn next_action(&mut self) -> usize {
        self.actions += 1;
        self.actions
    }

    /// The number of the next entry of minutes.
    pub(super) fn next_entry(&mut self) -> usize {
        self.entries += 1;
        self.entries
    }
}

/// "Third quarterly meeting", by the day on which it is held.
fn titles(kind: &str, day: DateTime<Utc>) -> Titles {
    if kind == "annual" {
        return [
            "Annual Network Meeting",
            "Ежегодное заседание Сети",
            "Тармактын жылдык жыйыны",
        ];
    }
    match day.month0() / 3 {
        0 => [
            "First quarterly meeting",
            "Первое ежеквартальное заседание",
            "Биринчи кварталдык жыйын",
        ],
        1 => [
            "Second quarterly meeting",
            "Второе ежеквартальное заседание",
            "Экинчи кварталдык жыйын",
        ],
        2 => [
            "Third quarterly meeting",
            "Третье ежеквартальное заседание",
            "Үчүнчү кварталдык жыйын",
        ],
        _ => [
            "Fourth quarterly meeting",
            "Четвёртое ежеквартальное заседание",
            "Төртүнчү кварталдык жыйын",
        ],
    }
}
