use sqlx::PgConnection;

use super::super::access::ExportDecisions;
use super::filter::Filter;
use crate::base::access::{Grip, Subject};
use crate::base::acts::Recording;
use crate::base::fault::Fault;
use crate::base::ids::{EventId, PersonId};
use crate::base::words::{Word, words};

words!(
    /// As what the register is taken along.
    Format { Csv = "csv", Xlsx = "xlsx" }
);

crate::id!(
    /// An export, by the event that recorded it.
    pub(crate) ExportId
);

/// What somebody took along: the register, as it was asked for.
#[derive(Clone, Debug)]
pub(crate) struct Export {
    pub(super) id: ExportId,
    pub(in super::super) person: PersonId,
    pub(super) format: Format,
    /// What was asked for, as the address says it.
    pub(super) query: String,
}

/// In whose history exports stand: the register is one.
const REGISTER: (&str, i64) = ("decision_register", 1);

impl Subject for Export {
    type Key = ExportId;
    const KIND: &'static str = "decision_export";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: ExportId, _: Grip) -> Result<Option<Self>, Fault> {
        let row = sqlx::query!(
            r#"select e.person_id as "person!: PersonId", a.detail ->> 'format' as "format!: Format",
                      a.detail ->> 'query' as "query!"
                 from event e join event_about a on a.event_id = e.id and a.subject_kind = $2
                where e.id = $1 and e.act = 'decision.export' and e.person_id is not null"#,
            key.get(),
            REGISTER.0,
        )
        .fetch_optional(db)
        .await?;
        Ok(row.map(|row| Self {
            id: key,
            person: row.person,
            format: row.format,
            query: row.query,
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let export = |person| Self {
            id: ExportId(1),
            person: PersonId(person),
            format: Format::Csv,
            query: String::new(),
        };
        vec![("own", export(1)), ("other's", export(2))]
    }
}

/// Who takes what along, as the record keeps it.
pub(super) async fn record_export(
    db: &mut Recording<ExportDecisions>,
    format: Format,
    filter: &Filter,
    rows: usize,
) -> Result<EventId, Fault> {
    let detail =
        serde_json::json!({ "format": format.name(), "query": filter.query(), "rows": rows });
    db.about(REGISTER.0, REGISTER.1, Some(detail)).await?;
    Ok(db.event())
}
