//! What the whole process shares.
use std::sync::Arc;

use crate::base::apart::Apart;
use crate::base::blobs::Blobs;
use crate::base::clock::Clock;
use crate::base::db::Database;
use crate::base::lang::Lang;
use crate::base::live::Live;
use crate::base::memory::Memory;

/// The router's state. Handlers never see it: extractors hand out what an act may have.
#[derive(Clone)]
pub struct House(Arc<Inner>);

pub struct Inner {
    pub database: Database,
    pub clock: Clock,
    /// What keeps open pages current.
    pub live: Live,
    /// Scheme and host under which people reach the house, without a slash at the end.
    pub public_url: String,
    /// The address from which mail comes.
    pub mail_from: String,
    /// A proxy of ours stands before the house and names the client.
    pub behind_proxy: bool,
    /// What a refusing constraint of the database says to a reader.
    pub constraint_words: fn(&str, Lang) -> Option<String>,
    pub blobs: Blobs,
    /// Reads files of strangers.
    pub apart: Apart,
    /// What was read lately, while nothing has changed since.
    pub memory: Memory,
    /// The largest form with files, in bytes, whatever the charter allows.
    pub upload_bytes: u64,
    /// A mail server is set; without one, mail is read in the house.
    pub sends_mail: bool,
}

impl House {
    pub fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// Cookies are bound to TLS wherever the house is reached by it.
    pub fn is_secure(&self) -> bool {
        self.public_url.starts_with("https:")
    }
}

impl std::ops::Deref for House {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}
