//! Numbers without gaps (I7): a locked counter row, since sequences lose values when an act rolls back.
use super::access::Act;
use super::acts::{Reads, Recording};
use super::fault::Fault;

/// What is counted, each within its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Series {
    Meeting,
    DraftDecision,
    Decision,
    Paper,
    /// Letters that leave the house.
    Letter,
}

impl Series {
    fn name(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::DraftDecision => "draft_decision",
            Self::Decision => "decision",
            Self::Paper => "paper",
            Self::Letter => "letter",
        }
    }
}

/// The next number of a series; others who want one wait until this act ends.
pub async fn next<A: Act>(db: &mut Recording<A>, series: Series, year: i32) -> Result<i32, Fault> {
    let last = sqlx::query_scalar!(
        "insert into counter (series, year, last) values ($1, $2, 1)
         on conflict on constraint one_counter_for_series_and_year do update set last = counter.last + 1
         returning last",
        series.name(),
        year,
    )
    .fetch_one(db.conn())
    .await?;
    Ok(last)
}
