use super::access::ChangeCharter;
use super::model::Charter;
use crate::base::acts::{Reads, Recording};
use crate::base::calendar::{Calendar, DayKind};
use crate::base::db::Exactly;
use crate::base::fault::Fault;

/// The charter; there is always exactly one.
pub(super) async fn load(db: &mut impl Reads) -> Result<Charter, Fault> {
    let row = sqlx::query!(
        r#"select terms_of_reference, silence_allowed,
                  array[deadline_hour, call_for_items_days, agenda_days, papers_days, minutes_draft_days, minutes_clearance_days, minutes_comment_days, meeting_request_days, silence_days, silence_complex_days, silence_urgent_hours, silence_extensions, confirmation_days, absent_window_days, ad_referendum_days, state_reply_days, at_risk_days, stale_days, unverified_days, member_list_days, invitation_hours, reset_minutes, session_hours, session_days, guesses_allowed, guess_block_minutes, upload_megabytes, page_size, remind_before_days, remind_after_days, remind_every_days, digest_hour, revisions_at_risk] as "numbers!: Vec<i32>"
             from charter"#
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Charter {
        terms_of_reference: row.terms_of_reference,
        silence_allowed: row.silence_allowed,
        numbers: row.numbers,
    })
}

/// All numbers at once, in the order of `SETTINGS`.
pub(super) async fn record_change(
    db: &mut Recording<ChangeCharter>,
    numbers: &[i32],
    silence_allowed: bool,
) -> Result<(), Fault> {
    sqlx::query!(
        "update charter set silence_allowed = $2,
                deadline_hour = ($1::int[])[1],
                call_for_items_days = ($1::int[])[2],
                agenda_days = ($1::int[])[3],
                papers_days = ($1::int[])[4],
                minutes_draft_days = ($1::int[])[5],
                minutes_clearance_days = ($1::int[])[6],
                minutes_comment_days = ($1::int[])[7],
                meeting_request_days = ($1::int[])[8],
                silence_days = ($1::int[])[9],
                silence_complex_days = ($1::int[])[10],
                silence_urgent_hours = ($1::int[])[11],
                silence_extensions = ($1::int[])[12],
                confirmation_days = ($1::int[])[13],
                absent_window_days = ($1::int[])[14],
                ad_referendum_days = ($1::int[])[15],
                state_reply_days = ($1::int[])[16],
                at_risk_days = ($1::int[])[17],
                stale_days = ($1::int[])[18],
                unverified_days = ($1::int[])[19],
                member_list_days = ($1::int[])[20],
                invitation_hours = ($1::int[])[21],
                reset_minutes = ($1::int[])[22],
                session_hours = ($1::int[])[23],
                session_days = ($1::int[])[24],
                guesses_allowed = ($1::int[])[25],
                guess_block_minutes = ($1::int[])[26],
                upload_megabytes = ($1::int[])[27],
                page_size = ($1::int[])[28],
                remind_before_days = ($1::int[])[29],
                remind_after_days = ($1::int[])[30],
                remind_every_days = ($1::int[])[31],
                digest_hour = ($1::int[])[32],
                revisions_at_risk = ($1::int[])[33]",
        numbers,
        silence_allowed,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The periods that rooms count with; days are working days.
pub(crate) struct Periods {
    pub(crate) state_reply_days: u32,
    pub(crate) minutes_comment_days: u32,
    pub(crate) at_risk_days: i64,
    pub(crate) stale_days: i64,
    pub(crate) unverified_days: i64,
    pub(crate) revisions_at_risk: i32,
    pub(crate) page_size: i64,
}

pub(crate) async fn periods(db: &mut impl Reads) -> Result<Periods, Fault> {
    let row = sqlx::query!(
        "select state_reply_days, minutes_comment_days, at_risk_days, stale_days, unverified_days, revisions_at_risk, page_size from charter"
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Periods {
        state_reply_days: row.state_reply_days.unsigned_abs(),
        minutes_comment_days: row.minutes_comment_days.unsigned_abs(),
        at_risk_days: row.at_risk_days.into(),
        stale_days: row.stale_days.into(),
        unverified_days: row.unverified_days.into(),
        revisions_at_risk: row.revisions_at_risk,
        page_size: row.page_size.into(),
    })
}

/// The network's working days from a year before `today` on.
pub(crate) async fn calendar(
    db: &mut impl Reads,
    today: chrono::NaiveDate,
) -> Result<Calendar, Fault> {
    let rows = sqlx::query!(
        r#"select c.time_zone, c.deadline_hour, d.day as "day?", d.kind as "kind?: DayKind"
             from charter c left join calendar_day d on d.day > $1::date - 366 and d.day < $1::date + 1100"#,
        today,
    )
    .fetch_all(db.conn())
    .await?;
    let charter = rows
        .first()
        .ok_or_else(|| Fault::new("a network without a charter"))?;
    let zone = charter.time_zone.parse().map_err(Fault::from)?;
    let hour = charter.deadline_hour.unsigned_abs();
    let days = rows.iter().filter_map(|row| row.day.zip(row.kind));
    Ok(Calendar::new(days, zone, hour))
}
