//! I11, R21: an action under what its lead is apart from is held only if that member accepted it itself, whoever writes.
use super::adoption_gate::Open;

/// Member 2 disassociated itself from `from`; the decision is adopted and asks member 2 for something under paragraph 1.
async fn asked_apart(from: &str) -> Open {
    let mut open = Open::new("not_relevant").await;
    open.act(&format!(
        "insert into position (decision_id, version, organisation_id, value, reason, person_id, hat, at, paragraphs)
            values (1, 1, 2, 'disassociate', 'not ours', 6, 'focal_point', now(), '{from}')"
    ))
    .await
    .unwrap();
    open.act(
        "update decision set state = 'adopted', adopted_at = now(), adopted_version = 1, basis = 'in_session', year = 2026, number = 1;
         insert into action (decision_id, number, title, lead_id, start_on, due_on, original_due_on, paragraph)
            values (1, 1, 'A', 2, '2026-10-15', '2026-11-15', '2026-11-15', 1)",
    )
    .await
    .unwrap();
    open
}

const ACCEPTED: &str = "update action set status = 'accepted', accepted_at = now()";
const APART: &str = "UN003 apart_member_accepts_itself";

/// As that member's focal point does, and as somebody else would.
fn by(organisation: i64, hat: &str, statement: &str) -> String {
    format!(
        "with noted as (
             insert into event (act, subject_kind, subject_id, person_id, hat, organisation_id, request_id, at)
             values ('action.accept', 'action', 1, 6, '{hat}', {organisation}, 'r', now()) returning id)
         select set_config('app.event', id::text, true) from noted; {statement}"
    )
}

#[tokio::test]
async fn whoever_is_apart_holds_no_action_that_it_did_not_accept_itself() {
    for from in ["{}", "{1}", "{1,2}"] {
        let mut open = asked_apart(from).await;
        assert_eq!(open.act(ACCEPTED).await, Err(APART.to_owned()), "{from}");
        let knowing = format!("{ACCEPTED}, accepted_apart = true");
        for (organisation, hat) in [(2, "secretariat"), (3, "focal_point"), (2, "co_chair")] {
            let act = by(organisation, hat, &knowing);
            assert_eq!(
                open.act(&act).await,
                Err(APART.to_owned()),
                "{hat} of {organisation}"
            );
        }
        let unknowing = by(2, "focal_point", ACCEPTED);
        assert_eq!(open.act(&unknowing).await, Err(APART.to_owned()), "{from}");
        assert_eq!(open.act(&by(2, "focal_point", &knowing)).await, Ok(()));
        let goes_on = "update action set status = 'in_progress', percent = 10";
        assert_eq!(open.act(goes_on).await, Ok(()), "what it accepted it holds");
    }
}

#[tokio::test]
async fn from_another_paragraph_nobody_is_apart() {
    let mut open = asked_apart("{2}").await;
    assert_eq!(open.act(ACCEPTED).await, Ok(()));
    assert_eq!(
        open.act("update action set paragraph = 2").await,
        Err("UN003 action_paragraph_is_final".to_owned())
    );
}

#[tokio::test]
async fn it_is_not_given_to_an_apart_member_by_another_hand() {
    let mut open = asked_apart("{}").await;
    let given = "insert into action (decision_id, number, title, lead_id, start_on, due_on, original_due_on, status, accepted_at)
            values (1, 2, 'B', 2, '2026-10-15', '2026-11-15', '2026-11-15', 'accepted', now())";
    assert_eq!(open.act(given).await, Err(APART.to_owned()));
    let moved = "insert into action (decision_id, number, title, lead_id, start_on, due_on, original_due_on, status, accepted_at)
            values (1, 2, 'B', 3, '2026-10-15', '2026-11-15', '2026-11-15', 'accepted', now());
         update action set lead_id = 2 where number = 2";
    assert_eq!(open.act(moved).await, Err(APART.to_owned()));
}
