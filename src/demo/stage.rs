//! Where the story is played: the house, its clock, and the numbers that its records will have.
use std::error::Error;

use axum::Router;
use chrono::{DateTime, Datelike, Duration, Utc, Weekday};

use super::hand::Hand;
use super::scenes::{Item, Titles, UNFPA, WHO};
use super::{SIGN_INS, people, post, stopped};
use crate::base::clock::Clock;
use crate::slices::charter;
use crate::slices::decisions;
use crate::web::house::House;

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
    /// The numbers of the items that were typed, in their order; the house may have put in others.
    items: Vec<i64>,
}

impl Planned {
    /// The item's number, counted from 1 within the meeting.
    pub(super) fn item(&self, place: usize) -> String {
        let item = place.checked_sub(1).and_then(|at| self.items.get(at));
        item.map_or_else(String::new, ToString::to_string)
    }
}

/// A form as it is sent: names and what is typed.
pub(super) type Sent = Vec<(&'static str, String)>;

pub(super) struct Stage {
    house: House,
    router: Router,
    clock: Clock,
    today: DateTime<Utc>,
    /// The English title of each decision, and its path.
    decisions: Vec<(&'static str, String)>,
    actions: usize,
}

impl Stage {
    pub(super) fn new(house: &House, make: impl Fn(Clock) -> Router) -> Self {
        let today = house.clock.now();
        let clock = Clock::fixed(today);
        Self {
            house: house.clone(),
            router: make(clock.clone()),
            clock,
            today,
            decisions: Vec::new(),
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

    /// The clock goes to that day, never past today and never back. Letters arrive when they were written,
    /// and what a deadline decides is decided at that deadline.
    pub(super) async fn goes_to(&self, days: i64) -> Told {
        let day = self.day(days).min(self.today);
        self.letters_arrive().await?;
        while let Some(deadline) = self.next_deadline(day).await? {
            self.clock.stands_at(deadline);
            self.what_is_due_is_decided().await?;
        }
        if day > self.clock.now() {
            self.clock.stands_at(day);
        }
        self.what_is_due_is_decided().await
    }

    async fn letters_arrive(&self) -> Told {
        post::takes_everything(&self.house.database, self.clock.now())
            .await
            .map_err(|fault| stopped(&fault))
    }

    async fn what_is_due_is_decided(&self) -> Told {
        let (database, url) = (&self.house.database, &self.house.public_url);
        decisions::settle_due(database, self.clock.now(), url)
            .await
            .map_err(|fault| stopped(&fault))?;
        self.letters_arrive().await
    }

    /// Until no silence and no window runs.
    pub(super) async fn settles(&self) -> Told {
        while let Some(deadline) = self.next_deadline(self.today).await? {
            let days = (deadline - self.today).num_days();
            self.goes_to(days + 3).await?;
        }
        Ok(())
    }

    /// As a date field takes it.
    pub(super) fn in_a_week(&self) -> String {
        (self.clock.now() + Duration::days(7))
            .format("%Y-%m-%d")
            .to_string()
    }

    pub(super) fn note(&mut self, title: &'static str, path: &str) {
        self.decisions.push((title, path.to_owned()));
    }

    /// The number in the address of an earlier decision.
    pub(super) fn number_of(&self, title: &str) -> Option<String> {
        let (_, path) = self.decisions.iter().find(|(one, _)| *one == title)?;
        path.rsplit('/').next().map(ToOwned::to_owned)
    }

    /// The first moment until then at which the clock decides something.
    async fn next_deadline(&self, until: DateTime<Utc>) -> Told<Option<DateTime<Utc>>> {
        let pool = self.house.database.technical();
        Ok(sqlx::query_scalar!(
            "select min(deadline) from decision
              where state in ('open_silence', 'provisional') and deadline > $1 and deadline <= $2",
            self.clock.now(),
            until,
        )
        .fetch_one(pool)
        .await?)
    }

    /// Another part of the story, told from that day on.
    pub(super) async fn begins(&self, days: i64) -> Told {
        self.letters_arrive().await?;
        self.clock.stands_at(self.day(days));
        Ok(())
    }

    /// The charter as its form holds it now.
    pub(super) async fn charter(&self) -> Told<Sent> {
        let mut connection = self
            .house
            .database
            .look()
            .await
            .map_err(|fault| stopped(&fault))?;
        charter::as_sent(&mut connection)
            .await
            .map_err(|fault| stopped(&fault))
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
        let path = agenda.trim_end_matches("/agenda").to_owned();
        let titles: Vec<String> = items.iter().map(|item| item.titles[0].to_owned()).collect();
        let numbers = sqlx::query_scalar!(
            "select i.id from agenda_item i join agenda a on a.id = i.agenda_id
              where '/meetings/' || a.meeting_id = $1 and i.title = any ($2) order by i.id",
            path,
            &titles,
        )
        .fetch_all(self.house.database.technical())
        .await?;
        Ok(Planned {
            path,
            items: numbers,
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

    /// The year in which the story ends, in Bishkek.
    pub(super) fn year(&self) -> i32 {
        self.today.with_timezone(&chrono_tz::Asia::Bishkek).year()
    }

    /// The number of an action.
    pub(super) async fn action(&self, title: &str) -> Told<String> {
        let action = sqlx::query_scalar!(
            "select id from action where title = $1 order by id limit 1",
            title
        )
        .fetch_one(self.house.database.technical())
        .await?;
        Ok(action.to_string())
    }

    /// The version of a paper that came with this file.
    pub(super) async fn paper(&self, file_name: &str) -> Told<String> {
        let version = sqlx::query_scalar!(
            "select id from paper_version where file_name = $1 order by id limit 1",
            file_name
        )
        .fetch_one(self.house.database.technical())
        .await?;
        Ok(version.to_string())
    }

    /// Where the minutes of an item are written.
    pub(super) async fn entry_of(&self, item: &str) -> Told<String> {
        let entry = sqlx::query_scalar!(
            "select id from minutes_entry where agenda_item_id::text = $1",
            item
        )
        .fetch_one(self.house.database.technical())
        .await?;
        Ok(format!("/minutes-entries/{entry}"))
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
