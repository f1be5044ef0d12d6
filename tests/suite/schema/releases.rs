//! I15, R14: an audience wider than the network exists only with a statement and an agreement, whoever writes.
use super::adoption_gate::Open;

const STATED: &str = "
    insert into decision (title, proposed_by, state_relevance, state_relevance_reason) values ('Release', 1, 'not_relevant', 'none');
    insert into decision_version (decision_id, number, text, sha256, written_at)
        values ((select max(id) from decision), 1, 'Decides', sha256('Decides'), now());
    insert into release (decision_id, audience, reason, stated_by, stated_at, agreement_id)
        values (1, 'public', 'asked', 1, now(), (select max(id) from decision));";

const ADOPTED: &str = "update decision set state = 'adopted', adopted_at = now(), adopted_version = 1, basis = 'in_session',
    year = 2026, number = 1 where id = 1;";

#[tokio::test]
async fn nothing_is_released_without_an_agreement() {
    let mut open = Open::new("not_relevant").await;
    assert_eq!(
        open.act(STATED).await,
        Err("UN004 released_decision_is_adopted".to_owned()),
        "what members have not decided is nobody's to release"
    );
    open.act(&format!("{ADOPTED}{STATED}")).await.unwrap();
    for (statement, refusal) in [
        (
            "update release set released_at = now(), released_by = 1",
            "UN004 release_is_agreed",
        ),
        (
            "update release set released_at = now()",
            "23514 released_by_someone",
        ),
        (
            "update release set revoked_at = now(), revoked_by = 1, revoked_reason = 'x'",
            "23514 revoked_after_its_release",
        ),
        (
            "update release set audience = 'named'",
            "UN003 release_statement_is_final",
        ),
        (
            "update release set decision_id = agreement_id",
            "UN003 release_statement_is_final",
        ),
        (
            "insert into release_addressee (release_id, organisation_id) select id, 2 from release; update release set revoked_at = null",
            "UN004 release_has_its_addressees",
        ),
        (
            "update decision_version set text = 'More', sha256 = sha256('More') where decision_id = (select agreement_id from release)",
            "UN003 agreement_text_is_bound",
        ),
        (
            "insert into decision_version (decision_id, number, text, sha256, written_at) select agreement_id, 2, 'More', sha256('More'), now() from release",
            "UN003 agreement_text_is_bound",
        ),
    ] {
        assert_eq!(
            open.act(statement).await,
            Err(refusal.to_owned()),
            "{statement}"
        );
    }
    assert_eq!(
        open.act("insert into release (decision_id, audience, reason, stated_by, stated_at, agreement_id) values (1, 'named', 'asked', 1, now(), 1)")
            .await,
        Err("23514 agreement_is_another_decision".to_owned())
    );
}
