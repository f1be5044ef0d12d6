//! The one place that asks for the time. Tests move a fixed clock and never wait.
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::{Arc, Mutex, PoisonError};

/// A point in time, always UTC; the network's zone is added where a person reads it.
pub type Instant = DateTime<Utc>;

/// Cloned freely: all clones of a fixed clock move together.
#[derive(Clone, Debug)]
pub struct Clock(Kind);

#[derive(Clone, Debug)]
enum Kind {
    System,
    Fixed(Arc<Mutex<Instant>>),
}

impl Clock {
    pub const fn system() -> Self {
        Self(Kind::System)
    }

    /// A clock that stands until it is moved.
    pub fn fixed(at: Instant) -> Self {
        Self(Kind::Fixed(Arc::new(Mutex::new(at))))
    }

    pub fn now(&self) -> Instant {
        match &self.0 {
            #[expect(clippy::disallowed_methods, reason = "the only caller")]
            Kind::System => Utc::now(),
            Kind::Fixed(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// How far this clock is ahead of the system's, for crates that ask the system by themselves.
    pub fn ahead(&self) -> TimeDelta {
        match &self.0 {
            Kind::System => TimeDelta::zero(),
            Kind::Fixed(_) => self.now() - Self::system().now(),
        }
    }

    /// Moves a fixed clock on (or back); the system's cannot be moved and answers false.
    pub fn moves(&self, by: TimeDelta) -> bool {
        self.stands_at(self.now() + by)
    }

    /// Sets a fixed clock; the system's cannot be set and answers false.
    pub fn stands_at(&self, instant: Instant) -> bool {
        match &self.0 {
            Kind::System => false,
            Kind::Fixed(at) => {
                *at.lock().unwrap_or_else(PoisonError::into_inner) = instant;
                true
            }
        }
    }
}
