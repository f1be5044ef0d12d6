use sqlx::PgConnection;

use super::access::ChangeCharter;
use super::model::{Charter, Choices, MinutesApproval, SETTINGS, StateEffect};
use crate::base::acts::{Reads, Recording};
use crate::base::calendar::{Calendar, DayKind};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::words::Word as _;

/// The charter; there is always exactly one.
pub(super) async fn load(db: &mut impl Reads) -> Result<Charter, Fault> {
    read(db.conn()).await
}

async fn read(connection: &mut PgConnection) -> Result<Charter, Fault> {
    let row = sqlx::query!(
        r#"select terms_of_reference, silence_allowed, ad_referendum_lapses, state_effect as "state_effect: StateEffect",
                  minutes_approval as "minutes_approval: MinutesApproval",
                  array[deadline_hour, call_for_items_days, agenda_days, papers_days, minutes_draft_days, minutes_clearance_days, minutes_comment_days, meeting_request_days, silence_days, silence_complex_days, silence_urgent_hours, silence_extensions, reminder_days, answer_link_days, confirmation_days, absent_window_days, ad_referendum_days, state_reply_days, state_reminder_days, state_reminders, between_minutes, at_risk_days, stale_days, unverified_days, member_list_days, invitation_hours, reset_minutes, session_hours, session_days, guesses_allowed, guess_block_minutes, upload_megabytes, page_size, remind_before_days, remind_after_days, remind_every_days, digest_hour, revisions_at_risk, group_notice_days, minutes_tracked_days, minutes_correction_days] as "numbers!: Vec<i32>"
             from charter"#
    )
    .fetch_one(connection)
    .await?;
    Ok(Charter {
        terms_of_reference: row.terms_of_reference,
        choices: Choices {
            silence_allowed: row.silence_allowed,
            ad_referendum_lapses: row.ad_referendum_lapses,
            state_effect: row.state_effect,
            minutes_approval: row.minutes_approval,
        },
        numbers: row.numbers,
    })
}

/// All numbers at once, in the order of `SETTINGS`.
pub(super) async fn record_change(
    db: &mut Recording<ChangeCharter>,
    numbers: &[i32],
    choices: Choices,
) -> Result<(), Fault> {
    sqlx::query!(
        "update charter set silence_allowed = $2, ad_referendum_lapses = $3, state_effect = $4,
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
                reminder_days = ($1::int[])[13],
                answer_link_days = ($1::int[])[14],
                confirmation_days = ($1::int[])[15],
                absent_window_days = ($1::int[])[16],
                ad_referendum_days = ($1::int[])[17],
                state_reply_days = ($1::int[])[18],
                state_reminder_days = ($1::int[])[19],
                state_reminders = ($1::int[])[20],
                between_minutes = ($1::int[])[21],
                at_risk_days = ($1::int[])[22],
                stale_days = ($1::int[])[23],
                unverified_days = ($1::int[])[24],
                member_list_days = ($1::int[])[25],
                invitation_hours = ($1::int[])[26],
                reset_minutes = ($1::int[])[27],
                session_hours = ($1::int[])[28],
                session_days = ($1::int[])[29],
                guesses_allowed = ($1::int[])[30],
                guess_block_minutes = ($1::int[])[31],
                upload_megabytes = ($1::int[])[32],
                page_size = ($1::int[])[33],
                remind_before_days = ($1::int[])[34],
                remind_after_days = ($1::int[])[35],
                remind_every_days = ($1::int[])[36],
                digest_hour = ($1::int[])[37],
                revisions_at_risk = ($1::int[])[38],
                group_notice_days = ($1::int[])[39],
                minutes_tracked_days = ($1::int[])[40],
                minutes_correction_days = ($1::int[])[41],
                minutes_approval = $5",
        numbers,
        choices.silence_allowed,
        choices.ad_referendum_lapses,
        choices.state_effect.name(),
        choices.minutes_approval.name(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The charter as its form sends it: every number, and what is ticked.
pub(crate) async fn as_sent(
    connection: &mut PgConnection,
) -> Result<Vec<(&'static str, String)>, Fault> {
    let charter = read(connection).await?;
    let numbers = SETTINGS.iter().zip(&charter.numbers);
    let mut sent: Vec<_> = numbers
        .map(|(one, number)| (one.name, number.to_string()))
        .collect();
    let choices = charter.choices;
    sent.push(("state_effect", choices.state_effect.name().to_owned()));
    let approval = choices.minutes_approval.name().to_owned();
    sent.push(("minutes_approval", approval));
    for (name, is_ticked) in [
        ("silence_allowed", choices.silence_allowed),
        ("ad_referendum_lapses", choices.ad_referendum_lapses),
    ] {
        if is_ticked {
            sent.push((name, "yes".to_owned()));
        }
    }
    Ok(sent)
}

/// The periods that rooms count with; days are working days.
pub(crate) struct Periods {
    pub(crate) state_reply_days: u32,
    pub(crate) state_reminder_days: u32,
    /// How many reminders the house sends to the state by itself.
    pub(crate) state_reminders: u32,
    pub(crate) minutes_comment_days: u32,
    pub(crate) minutes_clearance_days: u32,
    pub(crate) minutes_tracked_days: u32,
    pub(crate) minutes_correction_days: u32,
    pub(crate) at_risk_days: i64,
    pub(crate) stale_days: i64,
    pub(crate) unverified_days: i64,
    pub(crate) revisions_at_risk: i32,
    pub(crate) page_size: i64,
}

pub(crate) async fn periods(db: &mut impl Reads) -> Result<Periods, Fault> {
    let row = sqlx::query!(
        "select state_reply_days, state_reminder_days, state_reminders, minutes_comment_days,
                minutes_clearance_days, minutes_tracked_days, minutes_correction_days, at_risk_days,
                stale_days, unverified_days, revisions_at_risk, page_size
           from charter"
    )
    .fetch_one(db.conn())
    .await?;
    Ok(Periods {
        state_reply_days: row.state_reply_days.unsigned_abs(),
        state_reminder_days: row.state_reminder_days.unsigned_abs(),
        state_reminders: row.state_reminders.unsigned_abs(),
        minutes_comment_days: row.minutes_comment_days.unsigned_abs(),
        minutes_clearance_days: row.minutes_clearance_days.unsigned_abs(),
        minutes_tracked_days: row.minutes_tracked_days.unsigned_abs(),
        minutes_correction_days: row.minutes_correction_days.unsigned_abs(),
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
