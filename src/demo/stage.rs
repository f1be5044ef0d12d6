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
use crate::slices::minutes;
use crate::slices::stakeholders;
use crate::web::house::House;

pub(super) type Told<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// How many days before today WHO joined, and UNFPA: just before a meeting.
pub(super) const JOINED: [(i64, i64); 2] = [(WHO, 234), (UNFPA, 129)];

/// The first focal point among the people; the alternates follow after all focal points.
pub(super) const FIRST_FOCAL_POINT: i64 = 5;
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
        minutes::approve_due(database, self.clock.now(), url)
            .await
            .map_err(|fault| stopped(&fault))?;
        self.letters_arrive().await
    }

    /// The clock tells who of those who left goes next.
    pub(super) async fn contacts_are_looked_after(&self) -> Told {
        let (database, url) = (&self.house.database, &self.house.public_url);
        stakeholders::dispose_due(database, self.clock.now(), url)
            .await
            .map_err(|fault| stopped(&fault))
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
            "select min(w.at) from (
                select deadline as at from decision where state in ('open_silence', 'provisional')
                union all
                select comments_until from minutes where state = 'comment_open') w
              where w.at > $1 and w.at <= $2",
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

    pub(super) async fn partner(&self) -> Told<Hand> {
        self.hand(SIGN_INS[5].1).await
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
        let titles = titles(kind, self.day(days));
        self.plan_titled((kind, titles), days, ("10:00", "12:00", place), items)
            .await
    }

    /// The same under a title and at hours of its own.
    pub(super) async fn plan_titled(
        &mut self,
        (kind, [title, ru, ky]): (&str, Titles),
        days: i64,
        (from, to, place): (&str, &str, &str),
        items: &[Item],
    ) -> Told<Planned> {
        let mut secretariat = self.secretariat().await?;
        let date = self.date(days);
        let fields = [
            ("kind", kind),
            ("title", title),
            ("title_ru", ru),
            ("title_ky", ky),
            ("date", &date),
            ("from", from),
            ("to", to),
            ("place", place),
            ("online", "yes"),
        ];
        let agenda = secretariat.posts("/meetings", &fields).await?;
        let path = agenda.trim_end_matches("/agenda").to_owned();
        self.add_items(&mut secretariat, path, items).await
    }

    /// Puts items on the draft agenda of a meeting.
    pub(super) async fn add_items(
        &self,
        secretariat: &mut Hand,
        path: String,
        items: &[Item],
    ) -> Told<Planned> {
        let agenda = format!("{path}/agenda");
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

    /// The meeting that a co-chair convened on this request.
    pub(super) async fn meeting_on(&self, request: &str) -> Told<String> {
        let meeting = sqlx::query_scalar!(
            "select id from meeting where '/meeting-requests/' || request_id = $1",
            request,
        )
        .fetch_one(self.house.database.technical())
        .await?;
        Ok(format!("/meetings/{meeting}"))
    }

    /// Year and part of what went by without a meeting.
    pub(super) async fn missed(&self) -> Told<Vec<(String, String)>> {
        let rows = sqlx::query!(
            r#"select year::text as "year!", part::text as "part!" from missed_periods($1) order by 1, 2"#,
            self.today,
        )
        .fetch_all(self.house.database.technical())
        .await?;
        Ok(rows.into_iter().map(|row| (row.year, row.part)).collect())
    }

    /// The numbers of organisations.
    pub(super) async fn organisations(&self, acronyms: &[&str]) -> Told<Vec<String>> {
        let acronyms: Vec<String> = acronyms.iter().map(|&one| one.to_owned()).collect();
        let ids = sqlx::query_scalar!(
            "select id from organisation where acronym = any ($1) order by id",
            &acronyms,
        )
        .fetch_all(self.house.database.technical())
        .await?;
        Ok(ids.iter().map(ToString::to_string).collect())
    }

    /// The numbers of a meeting's items, in the order of its agenda.
    pub(super) async fn items_of(&self, meeting: &str) -> Told<Vec<i64>> {
        Ok(sqlx::query_scalar!(
            "select i.id from agenda_item i join agenda a on a.id = i.agenda_id
              where '/meetings/' || a.meeting_id = $1 order by i.position",
            meeting,
        )
        .fetch_all(self.house.database.technical())
        .await?)
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

    /// The working day that is nearest to so many days from today, and still to come.
    pub(super) async fn working_date(&self, days: i64) -> Told<String> {
        let today = self
            .today
            .with_timezone(&chrono_tz::Asia::Bishkek)
            .date_naive();
        let wanted = today + Duration::days(days);
        let day = sqlx::query_scalar!(
            r#"select d::date::text as "day!"
                 from generate_series($1::date + 1, $1::date + 11, interval '1 day') d
                 left join calendar_day c on c.day = d::date
                where c.kind is not distinct from 'working_saturday'
                   or c.kind is distinct from 'non_working' and extract(isodow from d) < 6
                order by abs(d::date - $2::date), d limit 1"#,
            today,
            wanted,
        )
        .fetch_one(self.house.database.technical())
        .await?;
        Ok(day)
    }

    /// The numbers of the times that a poll proposes, in their order.
    pub(super) async fn times_of(&self, poll: &str) -> Told<Vec<i64>> {
        Ok(sqlx::query_scalar!(
            "select id from date_poll_time where '/date-polls/' || date_poll_id = $1 order by place",
            poll,
        )
        .fetch_all(self.house.database.technical())
        .await?)
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

    /// The moment after a published day of the minutes; `false` when it is not past today.
    pub(super) async fn stands_after_minutes(&self, planned: &Planned, day: &str) -> Told<bool> {
        let until = sqlx::query_scalar!(
            "select case $2 when 'comments' then comments_until when 'changes' then changes_until else corrections_until end
               from minutes where '/meetings/' || meeting_id = $1",
            planned.path,
            day,
        )
        .fetch_one(self.house.database.technical())
        .await?;
        let Some(until) = until.filter(|until| *until < self.today) else {
            return Ok(false);
        };
        self.letters_arrive().await?;
        self.clock
            .stands_at((until + Duration::hours(1)).min(self.today));
        self.what_is_due_is_decided().await?;
        Ok(true)
    }

    /// The number of the paragraph that holds these words, counted through the minutes as they stand.
    pub(super) async fn paragraph_of(&self, planned: &Planned, words: &str) -> Told<String> {
        let texts = sqlx::query_scalar!(
            r#"select coalesce(k.text, e.text) as "text!" from minutes m
                 join minutes_entry e on e.minutes_id = m.id
                 join agenda_item i on i.id = e.agenda_item_id
                 left join consolidated_entry k on k.entry_id = e.id
                where '/meetings/' || m.meeting_id = $1 order by i.position"#,
            planned.path,
        )
        .fetch_all(self.house.database.technical())
        .await?;
        let place = texts
            .iter()
            .flat_map(|text| text.split("\n\n").filter(|one| !one.trim().is_empty()))
            .position(|paragraph| paragraph.contains(words))
            .ok_or_else(|| format!("no paragraph holds “{words}”"))?;
        Ok((place + 1).to_string())
    }

    /// Where the comment with these words is answered.
    pub(super) async fn comment_of(&self, planned: &Planned, text: &str) -> Told<String> {
        let comment = sqlx::query_scalar!(
            "select c.id from minutes_comment c join minutes m on m.id = c.minutes_id
              where '/meetings/' || m.meeting_id = $1 and c.text = $2",
            planned.path,
            text,
        )
        .fetch_one(self.house.database.technical())
        .await?;
        Ok(format!("/minutes-comments/{comment}"))
    }

    /// Where the last remark of a co-chair is marked as done.
    pub(super) async fn remark_of(&self, planned: &Planned) -> Told<String> {
        let remark = sqlx::query_scalar!(
            "select r.id from minutes_remark r join minutes m on m.id = r.minutes_id
              where '/meetings/' || m.meeting_id = $1 order by r.id desc limit 1",
            planned.path,
        )
        .fetch_one(self.house.database.technical())
        .await?;
        Ok(format!("/minutes-remarks/{remark}"))
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
