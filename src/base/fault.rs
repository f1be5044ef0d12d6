//! Anything that is nobody's refusal: logged once at the boundary, shown as a reference number only.
use std::error::Error;
use std::fmt;
use std::panic::Location;

/// A failure of the house itself. `?` turns any error into one and records its own line.
pub struct Fault {
    source: Box<dyn Error + Send + Sync>,
    at: &'static Location<'static>,
}

impl Fault {
    /// A fault without an error beneath it: something that cannot be, was.
    #[track_caller]
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            source: what.into().into(),
            at: Location::caller(),
        }
    }

    /// The constraint or trigger of the database that refused, if that is what happened.
    pub fn constraint(&self) -> Option<&str> {
        self.database()?.constraint()
    }

    /// SQLSTATE, if the database spoke.
    pub fn sqlstate(&self) -> Option<String> {
        self.database()?.code().map(std::borrow::Cow::into_owned)
    }

    fn database(&self) -> Option<&dyn sqlx::error::DatabaseError> {
        self.source
            .downcast_ref::<sqlx::Error>()?
            .as_database_error()
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for Fault {
    #[track_caller]
    fn from(error: E) -> Self {
        Self {
            source: Box::new(error),
            at: Location::caller(),
        }
    }
}

/// Never the row's values: a database error is told by its code and constraint.
impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.database() {
            Some(error) => write!(
                out,
                "database {} {} at {}",
                error.code().unwrap_or_default(),
                error.constraint().unwrap_or_else(|| error.message()),
                self.at
            ),
            None => write!(out, "{} at {}", self.source, self.at),
        }
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}
