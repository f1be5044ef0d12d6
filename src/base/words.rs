//! Closed lists of words, as columns of the database and choices of forms hold them.

/// A word out of a closed list.
pub(crate) trait Word: Copy + Sized + 'static {
    const ALL: &'static [Self];

    /// As the database and the forms write it.
    fn name(self) -> &'static str;

    fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.name() == word)
    }
}

/// Makes an enum whose variants are words: read from a column or a form, and listed for a select.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
        #[sqlx(type_name = "text", rename_all = "snake_case")]
        pub(crate) enum $name { $($(#[$note])* $variant),+ }

        impl $crate::base::words::Word for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn name(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}
pub(crate) use words;
