//! Which records other acts have just changed, whichever instance of the house carried them out.
//!
//! The database tells at commit (`migrations/0020`), and only kind and number of the record. One
//! connection of a process listens and keeps a ledger: for each record the number of its latest change.
//! A page carries the [`Mark`] at which it was read; what came after it is a change that its reader has
//! not seen. While the connection is lost anything may have changed, so afterwards everything has.
use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::db::Database;
use super::fault::Fault;

/// As the trigger names it.
const CHANNEL: &str = "ashar_change";
/// Between two tries to listen again, at first and at most.
const FIRST_WAIT: Duration = Duration::from_millis(100);
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// A connection that was silent for so long is asked whether it still lives.
const SILENCE: Duration = Duration::from_secs(30);
/// Records that the ledger remembers; beyond it forgets, and pages are refreshed once too often.
const MOST_RECORDS: usize = 4096;

/// A record, as events name it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Record {
    pub(crate) kind: String,
    pub(crate) id: i64,
}

impl Record {
    /// "decision 7", as the trigger writes it.
    fn parse(told: &str) -> Option<Self> {
        let (kind, id) = told.split_once(' ')?;
        Some(Self {
            kind: kind.to_owned(),
            id: id.parse().ok()?,
        })
    }
}

/// How far a process had heard when a page was read; of use in that process only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Mark {
    run: u32,
    at: u64,
}

impl Mark {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (run, at) = text.split_once('.')?;
        Some(Self {
            run: u32::from_str_radix(run, 16).ok()?,
            at: at.parse().ok()?,
        })
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:08x}.{}", self.run, self.at)
    }
}

/// The number of the latest change, of all and of each record.
#[derive(Debug, Default)]
struct Ledger {
    last: u64,
    /// Whoever read before this may have missed anything.
    floor: u64,
    of: HashMap<Record, u64>,
    closed: bool,
}

impl Ledger {
    fn note(&mut self, record: Record) {
        if self.of.len() >= MOST_RECORDS {
            self.floor = self.last;
            self.of.clear();
        }
        self.last += 1;
        self.of.insert(record, self.last);
    }

    fn note_anything(&mut self) {
        self.last += 1;
        self.floor = self.last;
        self.of.clear();
    }

    fn changed_since(&self, record: &Record, at: u64) -> bool {
        at < self.floor || self.of.get(record).is_some_and(|change| *change > at)
    }
}

/// One process's ear. Cloned freely; it begins to listen when the first page asks.
#[derive(Clone, Debug)]
pub struct Live(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    database: Database,
    heartbeat: Duration,
    run: u32,
    listening: AtomicBool,
    ledger: watch::Sender<Ledger>,
    /// Open streams of each session.
    places: Mutex<HashMap<Vec<u8>, usize>>,
}

impl Live {
    pub fn over(database: Database, heartbeat: Duration) -> Self {
        Self(Arc::new(Inner {
            database,
            heartbeat,
            run: rand::random(),
            listening: AtomicBool::new(false),
            ledger: watch::Sender::default(),
            places: Mutex::default(),
        }))
    }

    /// How often a stream shows that it lives, and asks whether its reader still may.
    pub(crate) fn heartbeat(&self) -> Duration {
        self.0.heartbeat
    }

    /// Where the ledger stands: taken before a page is read, so that no change falls between.
    pub(crate) fn mark(&self) -> Mark {
        self.mark_at(self.0.ledger.borrow().last)
    }

    fn mark_at(&self, at: u64) -> Mark {
        Mark {
            run: self.0.run,
            at,
        }
    }

    /// Begins to listen, once; a page asks for it anyway.
    pub fn listen(&self) {
        if !self.0.listening.swap(true, Ordering::Relaxed) {
            tokio::spawn(keep_listening(
                self.0.database.clone(),
                Arc::downgrade(&self.0),
                self.0.ledger.subscribe(),
            ));
        }
    }

    /// Watches one record from the mark of a page on; a mark of another process says nothing, so the
    /// record counts as changed.
    pub(crate) fn watch(&self, record: Record, since: Option<Mark>) -> Watch {
        self.listen();
        Watch {
            ledger: self.0.ledger.subscribe(),
            live: self.clone(),
            record,
            seen: since
                .filter(|mark| mark.run == self.0.run)
                .map(|mark| mark.at),
        }
    }

    /// A place for one more stream of a session, if fewer than `most` are taken.
    pub(crate) fn place(&self, session: Vec<u8>, most: usize) -> Option<Place> {
        let mut places = self.places();
        let taken = places.entry(session.clone()).or_default();
        if *taken >= most {
            return None;
        }
        *taken += 1;
        drop(places);
        Some(Place {
            live: self.clone(),
            session,
        })
    }

    fn places(&self) -> std::sync::MutexGuard<'_, HashMap<Vec<u8>, usize>> {
        self.0.places.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends every stream and the listening: a house that stops waits for no reader.
    pub fn close(&self) {
        self.0.ledger.send_modify(|ledger| ledger.closed = true);
    }
}

/// Given back when its stream ends, however it ends.
#[derive(Debug)]
pub(crate) struct Place {
    live: Live,
    session: Vec<u8>,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut places = self.live.places();
        if let Some(taken) = places.get_mut(&self.session) {
            *taken -= 1;
            if *taken == 0 {
                places.remove(&self.session);
            }
        }
    }
}

/// Waits for changes of one record; a burst is one change.
#[derive(Debug)]
pub(crate) struct Watch {
    ledger: watch::Receiver<Ledger>,
    live: Live,
    record: Record,
    seen: Option<u64>,
}

impl Watch {
    /// The mark of the next change; nothing when the house closes. May be dropped and asked again.
    pub(crate) async fn changed(&mut self) -> Option<Mark> {
        loop {
            {
                let ledger = self.ledger.borrow_and_update();
                if ledger.closed {
                    return None;
                }
                let changed = self
                    .seen
                    .is_none_or(|seen| ledger.changed_since(&self.record, seen));
                self.seen = Some(ledger.last);
                if changed {
                    return Some(self.live.mark_at(ledger.last));
                }
            }
            self.ledger.changed().await.ok()?;
        }
    }

    pub(crate) fn record(&self) -> &Record {
        &self.record
    }
}

/// Until the house closes or nobody is left who could ask.
async fn keep_listening(
    database: Database,
    inner: Weak<Inner>,
    mut ledger: watch::Receiver<Ledger>,
) {
    let mut wait = FIRST_WAIT;
    let hear = async {
        loop {
            if let Err(fault) = hear(&database, &inner, &mut wait).await {
                tracing::warn!(%fault, "changes are not heard; trying again");
            }
            sleep(wait).await;
            wait = (wait * 2).min(LONGEST_WAIT);
        }
    };
    tokio::select! {
        () = hear => {}
        // an error says that the house is gone, which ends it as well
        _ = ledger.wait_for(|ledger| ledger.closed) => {}
    }
}

/// Notes what the database tells, until the connection fails.
async fn hear(database: &Database, inner: &Weak<Inner>, wait: &mut Duration) -> Result<(), Fault> {
    let mut listener = database.listen(CHANNEL).await?;
    let note = |change: &dyn Fn(&mut Ledger)| {
        if let Some(inner) = inner.upgrade() {
            inner.ledger.send_modify(change);
        }
    };
    note(&Ledger::note_anything);
    *wait = FIRST_WAIT;
    loop {
        match timeout(SILENCE, listener.try_recv()).await {
            Ok(Ok(Some(told))) => {
                if let Some(record) = Record::parse(told.payload()) {
                    note(&|ledger| ledger.note(record.clone()));
                }
            }
            // lost, and connected again
            Ok(Ok(None)) => note(&Ledger::note_anything),
            Ok(Err(fault)) => return Err(fault.into()),
            Err(_) => {
                timeout(SILENCE, sqlx::query("select 1").execute(&mut listener)).await??;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decision(id: i64) -> Record {
        Record {
            kind: "decision".to_owned(),
            id,
        }
    }

    #[test]
    fn a_change_is_of_its_record_only() {
        let mut ledger = Ledger::default();
        ledger.note(decision(7));
        assert!(ledger.changed_since(&decision(7), 0));
        assert!(!ledger.changed_since(&decision(7), 1), "seen already");
        assert!(!ledger.changed_since(&decision(8), 0));
        let meeting = Record {
            kind: "meeting".to_owned(),
            id: 7,
        };
        assert!(!ledger.changed_since(&meeting, 0));
    }

    #[test]
    fn after_a_gap_everything_may_have_changed_once() {
        let mut ledger = Ledger::default();
        ledger.note(decision(7));
        ledger.note_anything();
        assert!(ledger.changed_since(&decision(8), 1));
        assert!(!ledger.changed_since(&decision(8), 2));
    }

    #[test]
    fn a_ledger_that_forgets_tells_too_much_and_never_too_little() {
        let mut ledger = Ledger::default();
        for id in 0..=i64::try_from(MOST_RECORDS).unwrap() {
            ledger.note(decision(id));
        }
        assert!(ledger.of.len() <= MOST_RECORDS);
        assert!(ledger.changed_since(&decision(0), 0));
        assert!(!ledger.changed_since(&decision(0), ledger.last));
    }

    #[test]
    fn marks_are_read_as_they_are_written() {
        let mark = Mark {
            run: 0xab,
            at: u64::MAX,
        };
        assert_eq!(Mark::parse(&mark.to_string()), Some(mark));
        for garbage in ["", "7", ".", "x.1", "1.-1", "1.1.1"] {
            assert_eq!(Mark::parse(garbage), None, "{garbage}");
        }
        assert_eq!(Record::parse("decision 7"), Some(decision(7)));
        assert_eq!(Record::parse("decision"), None);
    }
}
