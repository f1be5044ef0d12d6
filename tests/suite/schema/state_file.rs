//! R19: what the database refuses of the state's file, whoever writes.
use super::adoption_gate::Open;

async fn asked() -> Open {
    let mut open = Open::new("relevant").await;
    open.act(
        "insert into state_consultation (decision_id, version, organisation_id, requested_at, reply_by)
            values (1, 1, 13, now(), now())",
    )
    .await
    .unwrap();
    open
}

const REMINDED: &str =
    "insert into state_reminder (state_consultation_id, at, day, until, by_itself, people)
        values (1, now(), '2026-10-15', now() + interval '3 days', true, 1)";

#[tokio::test]
async fn what_was_disclosed_stays_and_silence_is_noted_only_after_a_reminder() {
    let mut open = asked().await;
    for (statement, refused) in [
        (
            "update state_consultation set disclosed_text = 'x'",
            "UN003 disclosure_is_final",
        ),
        (
            "update state_consultation set reply_by = now()",
            "UN003 disclosure_is_final",
        ),
        (
            "update state_consultation set organisation_id = 1",
            "UN003 disclosure_is_final",
        ),
        (
            "delete from state_consultation",
            "UN003 state_consultation_is_never_deleted",
        ),
        (
            "update state_consultation set state = 'lapsed'",
            "UN003 lapsed_after_a_reminder",
        ),
        (
            "update state_consultation set state = 'closed', outcome_note = 'n', closed_at = now()",
            "UN002 state_consultation_transitions",
        ),
    ] {
        assert_eq!(
            open.act(statement).await,
            Err(refused.to_owned()),
            "{statement}"
        );
    }
    open.act(REMINDED).await.unwrap();
    assert_eq!(
        open.act(REMINDED).await,
        Err("23505 one_reminder_a_day".to_owned())
    );
    assert_eq!(
        open.act("update state_reminder set until = now()").await,
        Err("UN003 state_reminder_is_final".to_owned())
    );
    assert_eq!(
        open.act("update state_consultation set state = 'lapsed'")
            .await,
        Ok(())
    );
}

/// By a co-chair, where `statement` follows.
fn by_a_chair(statement: &str) -> String {
    format!(
        "with noted as (
             insert into event (act, subject_kind, person_id, hat, organisation_id, request_id, at)
             values ('x', 'network', 1, 'co_chair', 1, 'r', now()) returning id)
         select set_config('app.event', id::text, true) from noted; {statement}"
    )
}

#[tokio::test]
async fn only_a_co_chair_carries_a_comment_out_or_lowers_the_concern() {
    let mut open = asked().await;
    open.act(
        "update state_consultation set state = 'replied', reply = 'comments', replied_at = now();
         update state_consultation set state = 'closed', outcome_note = 'n', closed_at = now();
         insert into decision_version (decision_id, number, text, sha256, written_at, amended_by, instruction)
            values (1, 2, 'B;', sha256('B;'::bytea), now(), 3, 'i');
         update decision set current_version = 2",
    )
    .await
    .unwrap();
    let found = |version: i32| {
        format!(
            "insert into state_comment_implemented (decision_id, version, state_consultation_id, note, person_id, organisation_id, at)
                values (1, {version}, 1, 'n', 1, 1, now())"
        )
    };
    let lower = "update decision set state_relevance = 'not_relevant'";
    assert_eq!(
        open.act(lower).await,
        Err("UN003 only_co_chairs_lower".to_owned())
    );
    let refused = Err("UN003 a_comment_is_carried_out".to_owned());
    assert_eq!(open.act(&found(2)).await, refused, "by anybody");
    assert_eq!(
        open.act(&by_a_chair(&found(1))).await,
        refused,
        "on the same text"
    );
    assert_eq!(open.act(&by_a_chair(&found(2))).await, Ok(()));
    assert_eq!(
        open.act(
            "insert into state_consultation (decision_id, version, organisation_id, requested_at, reply_by)
                values (1, 2, 13, now(), now())"
        )
        .await,
        Err("UN003 asked_or_carried_out".to_owned())
    );
    let adopt = "update decision set state = 'adopted', adopted_at = now(), adopted_version = 2, basis = 'in_session',
                year = 2026, number = 1";
    assert_eq!(
        open.act(adopt).await,
        Ok(()),
        "the comment covers version 2"
    );
}
