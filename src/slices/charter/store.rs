use sqlx::PgConnection;

use super::access::ChangeCharter;
use super::model::{Charter, Choices, MinutesApproval, SETTINGS, StateEffect};
use crate::base::acts::{Reads, Recording};
use crate::base::calendar::{Calendar, DayKind};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::words::Word as _;

/// The charter; there is always exactly one.
pub(super) async fn load(db: &mut dyn Reads) -> Result<Charter, Fault> {
    read(db.conn()).await
}

async fn read(connection: &mut PgConnection) -> Result<Charter, Fault> {
    let row = sqlx::query!(
        r#"select terms_of_reference, silence_allowed, ad_referendum_lapses, state_effect as "state_effect: StateEffect",
                  minutes_approval as "minutes_approval: MinutesApproval",
                  to_jsonb(charter) as "columns!"
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
        numbers: SETTINGS
            .iter()
            .map(|one| number(&row.columns, one.name))
            .collect::<Result<_, _>>()?,
    })
}

/// A number by the name of its column: a setting that no column keeps is our own fault.
fn number(columns: &serde_json::Value, name: &str) -> Result<i32, Fault> {
    columns
        .get(name)
        .and_then(serde_json::Value::as_i64)
        .and_then(|number| number.try_into().ok())
        .ok_or_else(|| Fault::new("a setting of the charter without its column"))
}

/// All numbers at once, in the order of `SETTINGS`; each goes to its column by name, so that
/// the order of neither list matters to the other.
#[expect(
    clippy::too_many_lines,
    reason = "one statement with a line for each setting"
)]
pub(super) async fn record_change(
    db: &mut Recording<ChangeCharter>,
    numbers: &[i32],
    choices: Choices,
) -> Result<(), Fault> {
    let by_name: serde_json::Map<_, _> = SETTINGS
        .iter()
        .zip(numbers)
        .map(|(one, number)| (one.name.to_owned(), (*number).into()))
        .collect();
    sqlx::query!(
        "update charter c
            set silence_allowed = $2, ad_referendum_lapses = $3, state_effect = $4, minutes_approval = $5,
                (absences_in_a_row,
                     absent_window_days,
                     ad_referendum_days,
                     adoption_minutes,
                     agenda_days,
                     answer_link_days,
                     arising_minutes,
                     at_risk_days,
                     between_minutes,
                     call_for_items_days,
                     change_window_minutes,
                     confirmation_days,
                     contact_notice_days,
                     contact_retention_days,
                     deadline_hour,
                     digest_hour,
                     group_notice_days,
                     guess_block_minutes,
                     guesses_allowed,
                     invitation_hours,
                     last_minutes_minutes,
                     late_items,
                     line_confirm_days,
                     meeting_request_days,
                     member_list_days,
                     minutes_clearance_days,
                     minutes_comment_days,
                     minutes_correction_days,
                     minutes_draft_days,
                     minutes_tracked_days,
                     next_meeting_minutes,
                     other_business_minutes,
                     page_size,
                     papers_days,
                     poll_ahead_days,
                     poll_answer_days,
                     poll_times,
                     remind_after_days,
                     remind_before_days,
                     remind_every_days,
                     reminder_days,
                     reset_minutes,
                     revisions_at_risk,
                     session_days,
                     session_hours,
                     silence_complex_days,
                     silence_days,
                     silence_extensions,
                     silence_urgent_hours,
                     stale_days,
                     state_reminder_days,
                     state_reminders,
                     state_reply_days,
                     statement_input_days,
                     statement_signatures,
                     unverified_days,
                     update_digest_hour,
                     update_digest_weekday,
                     update_edit_days,
                     update_pin_days,
                     update_text_length,
                     updates_pinned,
                     upload_megabytes,
                     visit_minutes,
                     writing_minutes) =
                (select n.absences_in_a_row,
                     n.absent_window_days,
                     n.ad_referendum_days,
                     n.adoption_minutes,
                     n.agenda_days,
                     n.answer_link_days,
                     n.arising_minutes,
                     n.at_risk_days,
                     n.between_minutes,
                     n.call_for_items_days,
                     n.change_window_minutes,
                     n.confirmation_days,
                     n.contact_notice_days,
                     n.contact_retention_days,
                     n.deadline_hour,
                     n.digest_hour,
                     n.group_notice_days,
                     n.guess_block_minutes,
                     n.guesses_allowed,
                     n.invitation_hours,
                     n.last_minutes_minutes,
                     n.late_items,
                     n.line_confirm_days,
                     n.meeting_request_days,
                     n.member_list_days,
                     n.minutes_clearance_days,
                     n.minutes_comment_days,
                     n.minutes_correction_days,
                     n.minutes_draft_days,
                     n.minutes_tracked_days,
                     n.next_meeting_minutes,
                     n.other_business_minutes,
                     n.page_size,
                     n.papers_days,
                     n.poll_ahead_days,
                     n.poll_answer_days,
                     n.poll_times,
                     n.remind_after_days,
                     n.remind_before_days,
                     n.remind_every_days,
                     n.reminder_days,
                     n.reset_minutes,
                     n.revisions_at_risk,
                     n.session_days,
                     n.session_hours,
                     n.silence_complex_days,
                     n.silence_days,
                     n.silence_extensions,
                     n.silence_urgent_hours,
                     n.stale_days,
                     n.state_reminder_days,
                     n.state_reminders,
                     n.state_reply_days,
                     n.statement_input_days,
                     n.statement_signatures,
                     n.unverified_days,
                     n.update_digest_hour,
                     n.update_digest_weekday,
                     n.update_edit_days,
                     n.update_pin_days,
                     n.update_text_length,
                     n.updates_pinned,
                     n.upload_megabytes,
                     n.visit_minutes,
                     n.writing_minutes
                   from jsonb_populate_record(c, $1) n)",
        serde_json::Value::from(by_name),
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

pub(crate) async fn periods(db: &mut dyn Reads) -> Result<Periods, Fault> {
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
    db: &mut dyn Reads,
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
