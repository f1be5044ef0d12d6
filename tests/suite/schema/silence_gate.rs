//! R18: the gate for silence and windows. Silence is consent only of those whom a notice reached in time,
//! when their period is over; what was published stands as it was published.
use super::adoption_gate::Open;

const DEADLINE: &str = "2026-10-22 11:00Z";

/// The decision of the other tests, in silence until the deadline; nobody is written to yet.
async fn in_silence() -> Open {
    let mut open = Open::new("not_relevant").await;
    open.act("update decision set state = 'deferred'")
        .await
        .unwrap();
    open.act(&format!(
        "update decision set state = 'open_silence', procedure = 'silence', deadline = '{DEADLINE}'"
    ))
    .await
    .unwrap();
    open
}

/// A mail to each member from `from` on, and what became of it.
async fn write_to(open: &mut Open, from: i64, state: &str, sent_at: &str) {
    for member in from..=3 {
        open.act(&format!(
            "insert into mail (event_id, address, lang, kind, subject, body_text, body_html, created_at)
                values ((select max(id) from event), 'a@b.example', 'en', 'decision.silence', 'S', '', '', '2026-10-15 04:00Z');
             insert into mail_delivery (mail_id, state, sent_at, updated_at)
                values ((select max(id) from mail), '{state}', {sent_at}, '2026-10-15 04:00Z');
             insert into decision_notice (decision_id, version, organisation_id, mail_id, kind, at, deadline, punctual_until)
                values (1, 1, {member}, (select max(id) from mail), 'decision.silence', '2026-10-15 04:00Z', '{DEADLINE}', '2026-10-15 18:00Z')"
        ))
        .await
        .unwrap();
    }
}

async fn adopt(open: &mut Open, at: &str, basis: &str) -> Result<(), String> {
    open.act(&format!(
        "update decision set state = 'adopted', adopted_at = '{at}', adopted_version = 1, basis = '{basis}', year = 2026, number = 1"
    ))
    .await
}

fn unheard() -> Result<(), String> {
    Err("UN004 adoption_gate_consulted".to_owned())
}

#[tokio::test]
async fn silence_of_a_member_that_was_not_written_to_is_no_consent() {
    let mut open = in_silence().await;
    write_to(&mut open, 2, "sent", "'2026-10-15 05:00Z'").await;
    assert_eq!(adopt(&mut open, DEADLINE, "silence").await, unheard());
}

#[tokio::test]
async fn mail_that_waits_bounced_or_came_late_reached_nobody() {
    for (state, sent_at) in [
        ("queued", "null"),
        ("undeliverable", "null"),
        ("failed", "null"),
        ("sent", "'2026-10-15 18:00:00.001Z'"),
    ] {
        let mut open = in_silence().await;
        write_to(&mut open, 1, state, sent_at).await;
        assert_eq!(
            adopt(&mut open, DEADLINE, "silence").await,
            unheard(),
            "{state}"
        );
    }
}

#[tokio::test]
async fn silence_is_consent_at_the_deadline_and_no_millisecond_before() {
    let mut open = in_silence().await;
    write_to(&mut open, 1, "sent", "'2026-10-15 05:00Z'").await;
    let early = adopt(&mut open, "2026-10-22 10:59:59.999Z", "silence").await;
    assert_eq!(early, unheard());
    assert_eq!(adopt(&mut open, DEADLINE, "silence").await, Ok(()));
}

/// Who sat at a table that did not decide was not asked there.
#[tokio::test]
async fn a_seat_in_the_session_counts_for_no_silence() {
    let mut open = in_silence().await;
    assert_eq!(adopt(&mut open, DEADLINE, "window").await, unheard());
    assert_eq!(adopt(&mut open, DEADLINE, "silence").await, unheard());
}

#[tokio::test]
async fn headquarters_that_are_silent_until_their_day_have_confirmed_in_a_window_only() {
    for (basis, expected) in [
        (
            "silence",
            Err("UN004 adoption_gate_ad_referendum".to_owned()),
        ),
        ("window", Ok(())),
    ] {
        let mut open = in_silence().await;
        write_to(&mut open, 1, "sent", "'2026-10-15 05:00Z'").await;
        open.position(1, "ad_referendum").await;
        assert_eq!(adopt(&mut open, DEADLINE, basis).await, expected, "{basis}");
    }
}

#[tokio::test]
async fn what_was_published_is_not_rewritten() {
    let mut open = in_silence().await;
    write_to(&mut open, 1, "sent", "'2026-10-15 05:00Z'").await;
    open.act(&format!(
        "insert into consultation_period (decision_id, version, kind, opened_at, deadline, hat)
            values (1, 1, 'standard', '2026-10-15 04:00Z', '{DEADLINE}', 'co_chair')"
    ))
    .await
    .unwrap();
    for (statement, constraint) in [
        (
            "update consultation_period set deadline = deadline - interval '1 day'",
            "consultation_period_is_final",
        ),
        (
            "update decision_notice set deadline = deadline - interval '1 day'",
            "decision_notice_is_final",
        ),
        ("delete from decision_notice", "decision_notice_is_final"),
    ] {
        assert_eq!(
            open.act(statement).await,
            Err(format!("UN003 {constraint}"))
        );
    }
    let alone =
        "insert into consultation_period (decision_id, version, kind, opened_at, deadline, hat)
        values (1, 1, 'standard', '2026-10-15 04:00Z', '2026-10-22 11:00Z', 'secretariat')";
    assert_eq!(
        open.act(alone).await,
        Err("23514 secretariat_opens_with_authority".to_owned())
    );
    let urgent = alone
        .replace("'standard'", "'urgent'")
        .replace("'secretariat'", "'co_chair'");
    assert_eq!(
        open.act(&urgent).await,
        Err("23514 urgent_has_reason_and_authority".to_owned())
    );
}

#[tokio::test]
async fn a_text_changes_only_while_it_is_open_and_one_version_at_a_time() {
    let mut open = in_silence().await;
    let version = |number: i32| {
        format!(
            "insert into decision_version (decision_id, number, text, sha256, written_at, amended_by, instruction)
                values (1, {number}, 'x', sha256('x'::bytea), now(), 1, 'RC')"
        )
    };
    let refused = Err("UN003 versions_only_while_open".to_owned());
    assert_eq!(open.act(&version(3)).await, refused);
    write_to(&mut open, 1, "sent", "'2026-10-15 05:00Z'").await;
    adopt(&mut open, DEADLINE, "silence").await.unwrap();
    assert_eq!(open.act(&version(2)).await, refused);
    let fix = "insert into editorial_fix (decision_id, version, text, note, person_id, at) values (1, 1, 'y', 'n', 1, now())";
    assert_eq!(open.act(fix).await, refused);
    assert_eq!(
        open.act("update decision set state = 'superseded'").await,
        Err("UN003 ended_by_a_later_decision".to_owned())
    );
}
