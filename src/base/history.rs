//! What happened to a record, from the events of the acts themselves.
use super::acts::Reads;
use super::clock::Instant;
use super::fault::Fault;

/// One act of the past.
#[derive(Clone, Debug)]
pub struct Past {
    /// `decision.adopt`
    pub act: String,
    pub hat: String,
    pub person: Option<String>,
    /// The acronym of the organisation for which the person acted.
    pub organisation: Option<String>,
    /// Figures and names that the history tells.
    pub detail: Option<serde_json::Value>,
    pub at: Instant,
}

impl Past {
    /// A word of the detail; empty when it is not there.
    pub fn word(&self, name: &str) -> &str {
        self.detail
            .as_ref()
            .and_then(|detail| detail.get(name)?.as_str())
            .unwrap_or_default()
    }
}

/// The latest acts about a record, newest first, at most so many.
pub async fn of(db: &mut dyn Reads, kind: &str, id: i64, most: i64) -> Result<Vec<Past>, Fault> {
    Ok(sqlx::query_as!(
        Past,
        r#"select e.act, e.hat, p.name as "person?", o.acronym as "organisation?", e.at,
                  (select a.detail from event_about a
                    where a.event_id = e.id and a.subject_kind = $1 and a.subject_id = $2 limit 1) as "detail?"
             from (select id from event where subject_kind = $1 and subject_id = $2
                   union
                   select event_id from event_about where subject_kind = $1 and subject_id = $2
                   order by 1 desc limit $3) latest
             join event e using (id)
             left join person p on p.id = e.person_id
             left join organisation o on o.id = e.organisation_id
            order by e.id desc"#,
        kind,
        id,
        most,
    )
    .fetch_all(db.conn())
    .await?)
}
