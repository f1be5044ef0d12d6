//! Names for the numbers of rows, so that a meeting is never taken for a decision.

/// Makes a typed id: a `bigint` in the database, a number in paths.
#[macro_export]
macro_rules! id {
    ($(#[$doc:meta])* $vis:vis $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, sqlx::Type)]
        #[serde(transparent)]
        #[sqlx(transparent)]
        $vis struct $name($vis i64);

        impl $name {
            /// The row's number.
            $vis fn get(self) -> i64 {
                self.0
            }
        }

        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id)
            }
        }

        impl $crate::base::access::Key for $name {
            fn parse(text: Option<&str>) -> Option<Self> {
                $crate::base::access::row_number(text).map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(out)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

id!(
    /// An organisation: member, state body or partner.
    pub OrganisationId
);
id!(
    /// A human being; acts only through a function.
    pub PersonId
);
id!(
    /// What a person does for the network, dated.
    pub FunctionId
);
id!(
    /// A working group (R23).
    pub GroupId
);
id!(
    /// One act that was carried out.
    pub EventId
);
