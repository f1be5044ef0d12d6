//! The round of a day, in one transaction: whoever comes second finds the day taken, and a round that breaks
//! leaves nothing behind and is done again.
use std::collections::{HashMap, HashSet};

use chrono::{NaiveDate, TimeDelta};

use super::access::Remind;
use super::letters::{Desk, To};
use super::rules::{self, Ladder, Rung};
use super::store::{self, Posted, Reader, Running, Worn};
use crate::base::acts::{Reads, Recording};
use crate::base::calendar::Calendar;
use crate::base::clock::Instant;
use crate::base::db::Database;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::outbox;
use crate::base::signed_links::{Key, UNSUBSCRIBE, unsubscribe_link};
use crate::slices::charter;
use crate::slices::home::{self, Task, Waiting};
use crate::slices::meetings;
use crate::slices::people::volume::Volume;

/// The kind of the job that looks whether a day's round is due.
pub(crate) const ROUND: &str = "reminder.round";
/// Lines of a digest; the desk has them all.
const MOST_LINES: usize = 30;

/// Reminds, once on each working day.
pub(crate) async fn daily(
    database: &Database,
    now: Instant,
    public_url: &str,
) -> Result<(), Fault> {
    let mut connection = database.look().await?;
    let morning = store::morning(&mut connection, now).await?;
    drop(connection);
    let zone: chrono_tz::Tz = morning.time_zone.parse().map_err(Fault::from)?;
    let today = morning.day;
    let kind = morning.kind.map(|kind| (today, kind));
    let is_working = Calendar::new(kind, zone, 0).is_working(today);
    let (hour, from) = (morning.hour, morning.digest_hour);
    if morning.done || !rules::is_due(is_working, hour.unsigned_abs(), from.unsigned_abs()) {
        return Ok(());
    }
    let Some((mut db, _)) = Recording::<Remind>::by_the_clock(database, (), now, ROUND).await?
    else {
        return Ok(());
    };
    if !store::record_round(&mut db, today, now).await? {
        return Ok(());
    }
    let round = Round {
        today,
        ladder: morning.ladder(),
        calendar: charter::calendar(&mut db, today).await?,
        desk: Desk {
            public_url,
            zone,
            now,
        },
    };
    let readers = store::list_readers(&mut db, today).await?;
    round.remind(&mut db, &readers).await?;
    meetings::put_matters_arising(&mut db, today, now).await?;
    round.send_digests(&mut db, &readers).await?;
    db.commit().await
}

struct Round<'a> {
    today: NaiveDate,
    ladder: Ladder,
    calendar: Calendar,
    desk: Desk<'a>,
}

fn to(reader: &Reader) -> To<'_> {
    To {
        person: reader.person,
        address: &reader.address,
        lang: reader.lang,
    }
}

/// What a lead is reminded of, as its desk has it.
fn own(one: &Running, due: Instant) -> Waiting {
    Waiting {
        task: if one.is_proposed {
            Task::AcceptAction
        } else {
            Task::ReportAction
        },
        id: one.id,
        title: one.title.clone(),
        title_ru: None,
        title_ky: None,
        due: Some(due),
    }
}

impl Round<'_> {
    /// Each step of each ladder once, to the lead's people: in a letter of its own to those who want one; the
    /// others find it in their digest.
    async fn remind(&self, db: &mut Recording<Remind>, readers: &[Reader]) -> Result<(), Fault> {
        let until = self
            .calendar
            .working_day_after(self.today, self.ladder.before + 1);
        let running = store::list_running(db, until).await?;
        let reached: Vec<(&Running, Rung)> = running
            .iter()
            .filter_map(|one| {
                let days = (one.asked_on, one.due_on);
                let rung = self.ladder.rung_on(&self.calendar, days, self.today)?;
                one.last
                    .is_none_or(|last| last < rung.0)
                    .then_some((one, rung))
            })
            .collect();
        if reached.is_empty() {
            return Ok(());
        }
        store::record_reminders(db, &reached, self.today).await?;
        let mut mails = Vec::new();
        for (one, _) in &reached {
            let own = own(one, self.end_of(one.due_on));
            let people = readers.iter().filter(|reader| {
                let leads = reader
                    .hats
                    .iter()
                    .any(|(hat, _, _)| hat.member() == Some(one.lead));
                leads && reader.volume == Volume::Each
            });
            mails.extend(people.map(|reader| self.desk.reminder(&to(reader), &own)));
        }
        outbox::post_all(db, &mails, self.desk.now).await?;
        Ok(())
    }

    /// The last second of a day, as the desk counts it.
    fn end_of(&self, day: NaiveDate) -> Instant {
        self.calendar
            .instant(day + TimeDelta::days(1), chrono::NaiveTime::MIN)
            - TimeDelta::seconds(1)
    }

    /// One to each person at most, on days with news: something waits that the last one did not tell, or a
    /// deadline took its next step.
    async fn send_digests(
        &self,
        db: &mut Recording<Remind>,
        readers: &[Reader],
    ) -> Result<(), Fault> {
        let told: HashMap<PersonId, Vec<String>> =
            store::list_told(db).await?.into_iter().collect();
        let key = Key::load(db.conn(), UNSUBSCRIBE).await?;
        let mut waiting_for: HashMap<Worn, Vec<Waiting>> = HashMap::new();
        let (mut mails, mut entries) = (Vec::new(), Vec::new());
        for reader in readers {
            for worn in &reader.hats {
                if !waiting_for.contains_key(worn) {
                    let (hat, post, groups) = worn;
                    let waiting = home::list_for(db, (*hat, groups), *post, self.desk.now).await?;
                    waiting_for.insert(worn.clone(), waiting);
                }
            }
            let waiting = gathered(reader, &waiting_for);
            let keys: Vec<String> = waiting.iter().map(|one| self.entry(one)).collect();
            let before = told.get(&reader.person).map_or(&[][..], Vec::as_slice);
            let has_news = waiting.iter().zip(&keys).any(|(one, key)| {
                let comes_by_itself = reader.volume == Volume::Each && is_own(one);
                !before.contains(key) && !comes_by_itself
            });
            if !has_news {
                continue;
            }
            let link = unsubscribe_link(self.desk.public_url, &key.sign(reader.person.get())?);
            if let Some(mail) = self.desk.digest(&to(reader), &waiting, &link)? {
                mails.push(mail);
                entries.push((reader.person, keys));
            }
        }
        if mails.is_empty() {
            return Ok(());
        }
        let ids = outbox::post_all(db, &mails, self.desk.now).await?;
        let posted: Vec<Posted> = entries
            .into_iter()
            .zip(ids)
            .map(|((person, entries), mail)| Posted {
                person,
                mail: mail.get(),
                entries,
            })
            .collect();
        store::record_digests(db, &posted, self.today).await
    }

    /// What makes it news when it changes; a task that the code names otherwise is told once more.
    fn entry(&self, one: &Waiting) -> String {
        let due = one.due.map(|due| self.calendar.date_of(due));
        let rung = due.and_then(|due| {
            let ladder = self.ladder;
            ladder.rung_on(&self.calendar, (NaiveDate::MIN, due), self.today)
        });
        let day = due.map_or_else(String::new, |due| due.to_string());
        let step = rung.map_or_else(String::new, |rung| rung.0.to_string());
        format!("{:?} {} {day} {step}", one.task, one.id)
    }
}

/// What comes to its lead in letters of its own, where the reader wants those.
fn is_own(one: &Waiting) -> bool {
    matches!(one.task, Task::AcceptAction | Task::ReportAction)
}

/// Under all hats of a person, each thing once, most urgent first; what has no day comes last.
fn gathered<'a>(reader: &Reader, waiting_for: &'a HashMap<Worn, Vec<Waiting>>) -> Vec<&'a Waiting> {
    let mut seen = HashSet::new();
    let mut all: Vec<&Waiting> = reader
        .hats
        .iter()
        .filter_map(|worn| waiting_for.get(worn))
        .flatten()
        .filter(|one| one.task.is_told())
        .filter(|one| seen.insert((one.task.path(one.id), format!("{:?}", one.task))))
        .collect();
    all.sort_by_key(|one| (one.due.is_none(), one.due));
    all.truncate(MOST_LINES);
    all
}
