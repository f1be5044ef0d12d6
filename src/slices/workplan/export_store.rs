use sqlx::PgConnection;

use super::access::ExportWorkplan;
use super::filter::Filter;
use crate::base::access::{Grip, Subject};
use crate::base::acts::Recording;
use crate::base::fault::Fault;
use crate::base::ids::{EventId, PersonId};
use crate::base::words::Word;
use crate::slices::decisions::Format;
use crate::web::fields::Fields;

crate::id!(
    /// What somebody took along, by the event that recorded it.
    pub(crate) WorkplanExportId
);

/// A workplan as somebody took it along.
#[derive(Clone, Debug)]
pub(crate) struct Export {
    id: WorkplanExportId,
    pub(crate) person: PersonId,
    pub(super) format: Format,
    /// What was asked for, as the address says it.
    query: String,
}

impl Export {
    pub(super) fn filter(&self, this_year: i32) -> Filter {
        let query = Fields::parse(self.query.as_bytes()).unwrap_or_default();
        Filter::parse(&query, this_year)
    }
}

/// In whose history exports stand: all workplans are one.
const WORKPLANS: (&str, i64) = ("workplans", 1);

impl Subject for Export {
    type Key = WorkplanExportId;
    const KIND: &'static str = "workplan_export";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: WorkplanExportId,
        _: Grip,
    ) -> Result<Option<Self>, Fault> {
        let row = sqlx::query!(
            r#"select e.person_id as "person!: PersonId", a.detail ->> 'format' as "format!: Format",
                      a.detail ->> 'query' as "query!"
                 from event e join event_about a on a.event_id = e.id and a.subject_kind = $2
                where e.id = $1 and e.act = 'workplan.export' and e.person_id is not null"#,
            key.get(),
            WORKPLANS.0,
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
            id: WorkplanExportId(1),
            person: PersonId(person),
            format: Format::Csv,
            query: String::new(),
        };
        vec![("own", export(1)), ("other's", export(2))]
    }
}

/// Who takes what along, as the record keeps it.
pub(super) async fn record_export(
    db: &mut Recording<ExportWorkplan>,
    format: Format,
    filter: &Filter,
    rows: usize,
) -> Result<EventId, Fault> {
    let detail =
        serde_json::json!({ "format": format.name(), "query": filter.query(), "rows": rows });
    db.about(WORKPLANS.0, WORKPLANS.1, Some(detail)).await?;
    Ok(db.event())
}
