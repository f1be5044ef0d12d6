//! Numbers without gaps (I7): a locked counter row, since sequences lose values when an act rolls back.
use std::borrow::Cow;

use super::acts::Records;
use super::fault::Fault;

/// What is counted, each within its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Series {
    Meeting,
    /// Of the working group with this number.
    GroupMeeting(i32),
    /// Working groups themselves, over all years.
    Group,
    DraftDecision,
    Decision,
    Paper,
    /// Documents of the library.
    Document,
    /// Letters that leave the house.
    Letter,
    /// Issues of the member list, over all years.
    MemberList,
}

impl Series {
    fn name(self) -> Cow<'static, str> {
        match self {
            Self::Meeting => "meeting".into(),
            Self::GroupMeeting(group) => format!("meeting_of_group_{group}").into(),
            Self::Group => "group".into(),
            Self::DraftDecision => "draft_decision".into(),
            Self::Decision => "decision".into(),
            Self::Paper => "paper".into(),
            Self::Document => "document".into(),
            Self::Letter => "letter".into(),
            Self::MemberList => "member_list".into(),
        }
    }
}

/// The next number of a series; others who want one wait until this act ends.
pub async fn next(db: &mut dyn Records, series: Series, year: i32) -> Result<i32, Fault> {
    let name = series.name();
    let last = sqlx::query_scalar!(
        "insert into counter (series, year, last) values ($1, $2, 1)
         on conflict on constraint one_counter_for_series_and_year do update set last = counter.last + 1
         returning last",
        name.as_ref(),
        year,
    )
    .fetch_one(db.conn())
    .await?;
    Ok(last)
}
