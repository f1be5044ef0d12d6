//! How much mail a person wants beside formal notices, which always come (R18: nobody misses a consultation).
use crate::base::lang::Texts;
use crate::base::words::words;

words!(
    /// Set on the account page, or by the link of a digest.
    Volume {
        /// One letter a day for all that waits, on days with news.
        Digest = "digest",
        /// The digest, and a letter for each of one's own deadlines.
        Each = "each",
        /// Formal notices alone.
        None = "none",
    }
);

impl Volume {
    pub(super) fn word(self, t: &'static Texts) -> String {
        match self {
            Self::Digest => t.people_volume_digest(),
            Self::Each => t.people_volume_each(),
            Self::None => t.people_volume_none(),
        }
    }
}
