//! What somebody took along: the event of the act says who and when, its detail says what, as which file and how many
//! rows. A file is made when it is fetched, out of what was asked for.
use std::marker::PhantomData;

use sqlx::PgConnection;

use super::access::{Act, Grip, Subject};
use super::acts::Recording;
use super::fault::Fault;
use super::ids::{EventId, PersonId};

crate::id!(
    /// What was taken along, by the event that recorded it.
    pub(crate) ExportId
);

/// Something that can be taken along.
pub(crate) trait Takes: Send + Sync + Sized + 'static {
    /// Takes it along.
    type By: Act;
    /// As its fetching names it: `decision_export`.
    const KIND: &'static str;
    /// In whose history it stands: a register is one.
    const HISTORY: &'static str;
}

/// A table as somebody took it along.
pub(crate) struct Export<T: Takes> {
    id: ExportId,
    pub(crate) person: PersonId,
    /// The ending of the file.
    pub(crate) format: String,
    /// What was asked for, as the address says it.
    pub(crate) query: String,
    of: PhantomData<fn() -> T>,
}

impl<T: Takes> Export<T> {
    fn new(id: ExportId, person: PersonId, format: String, query: String) -> Self {
        Self {
            id,
            person,
            format,
            query,
            of: PhantomData,
        }
    }
}

impl<T: Takes> Subject for Export<T> {
    type Key = ExportId;
    const KIND: &'static str = T::KIND;

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: ExportId, _: Grip) -> Result<Option<Self>, Fault> {
        let row = sqlx::query!(
            r#"select e.person_id as "person!: PersonId", a.detail ->> 'format' as "format!", a.detail ->> 'query' as "query!"
                 from event e join event_about a on a.event_id = e.id and a.subject_kind = $2
                where e.id = $1 and e.act = $3 and e.person_id is not null"#,
            key.get(),
            T::HISTORY,
            T::By::NAME,
        )
        .fetch_optional(db)
        .await?;
        Ok(row.map(|row| Self::new(key, row.person, row.format, row.query)))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let export = |person| {
            Self::new(
                ExportId(1),
                PersonId(person),
                "csv".to_owned(),
                String::new(),
            )
        };
        vec![("own", export(1)), ("other's", export(2))]
    }
}

/// Who takes what along, as the record keeps it.
pub(crate) async fn record_export<T: Takes>(
    db: &mut Recording<T::By>,
    format: &str,
    query: &str,
    rows: usize,
) -> Result<EventId, Fault> {
    let detail = serde_json::json!({ "format": format, "query": query, "rows": rows });
    db.about(T::HISTORY, 1, Some(detail)).await?;
    Ok(db.event())
}
