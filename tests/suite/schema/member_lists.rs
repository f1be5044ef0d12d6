//! R13, I7: a member list keeps its number, its content and its hash, whoever writes; what was said of a line stays; and
//! a succession leaves no day without somebody.
use super::adoption_gate::Open;

const ISSUE: &str = "insert into member_list_issue (number, content, sha256, members, confirmed, issued_by, issued_at)
    values";

#[tokio::test]
async fn issues_count_on_and_nothing_in_them_changes() {
    let mut open = Open::new("not_relevant").await;
    let issue = |number: i32, content: &str, hashed: &str, confirmed: i32| {
        format!("{ISSUE} ({number}, '{content}', sha256('{hashed}'), 12, {confirmed}, 3, now())")
    };
    for (statement, refusal) in [
        (issue(2, "a", "a", 0), "UN003 member_list_numbers_gapless"),
        (issue(1, "a", "b", 0), "23514 member_list_matches_its_hash"),
        (issue(1, "a", "a", 13), "23514 confirmed_are_members"),
    ] {
        assert_eq!(
            open.act(&statement).await,
            Err(refusal.to_owned()),
            "{statement}"
        );
    }
    open.act(&issue(1, "a", "a", 9)).await.unwrap();
    open.act(&issue(2, "b", "b", 12)).await.unwrap();
    for (statement, refusal) in [
        (issue(2, "c", "c", 0), "UN003 member_list_numbers_gapless"),
        (issue(4, "c", "c", 0), "UN003 member_list_numbers_gapless"),
        (
            "update member_list_issue set content = 'z', sha256 = sha256('z')".to_owned(),
            "UN003 member_list_is_final",
        ),
        (
            "update member_list_issue set number = 7 where number = 2".to_owned(),
            "UN003 member_list_is_final",
        ),
        (
            "delete from member_list_issue where number = 2".to_owned(),
            "UN003 member_list_is_final",
        ),
    ] {
        assert_eq!(
            open.act(&statement).await,
            Err(refusal.to_owned()),
            "{statement}"
        );
    }
}

#[tokio::test]
async fn what_was_asked_and_said_of_a_line_stays() {
    let mut open = Open::new("not_relevant").await;
    open.act(
        "insert into line_round (asked_at, confirm_by) values (now(), now() + interval '10 days');
         insert into line_confirmation (organisation_id, person_id, at, people, corrected) values (6, 10, now(), '[]', false);
         update line_round set reminded_at = now()",
    )
    .await
    .unwrap();
    for (statement, refusal) in [
        (
            "update line_round set confirm_by = now() + interval '1 year'",
            "UN003 line_round_is_final",
        ),
        (
            "delete from line_round",
            "UN003 line_round_is_never_deleted",
        ),
        (
            "insert into line_round (asked_at, confirm_by) values (now(), now())",
            "23514 line_round_lasts",
        ),
        (
            "update line_confirmation set person_id = 3",
            "UN003 line_confirmation_is_final",
        ),
        (
            "delete from line_confirmation",
            "UN003 line_confirmation_is_final",
        ),
    ] {
        assert_eq!(
            open.act(statement).await,
            Err(refusal.to_owned()),
            "{statement}"
        );
    }
}

/// R10, R20: the second begins when the first has ended, for the same member, in the same function.
#[tokio::test]
async fn a_succession_has_no_gap_and_is_final() {
    let mut open = Open::new("not_relevant").await;
    let follows = |organisation: i64, kind: &str, from: &str| {
        format!(
            "update function set valid_until = '2026-10-31' where person_id = 10 and kind = 'focal_point';
             insert into function (person_id, kind, organisation_id, valid_from) values (12, '{kind}', {organisation}, '{from}');
             insert into succession (organisation_id, predecessor_id, successor_id, last_day, recorded_at)
                select 6, f.id, (select max(id) from function), '2026-10-31', now() from function f
                 where f.person_id = 10 and f.kind = 'focal_point'"
        )
    };
    for (organisation, kind, from) in [
        (6, "focal_point", "2026-11-02"),
        (6, "alternate", "2026-11-01"),
        (9, "focal_point", "2026-11-01"),
    ] {
        assert_eq!(
            open.act(&follows(organisation, kind, from)).await,
            Err("UN003 succession_has_no_gap".to_owned()),
            "{organisation} {kind} {from}"
        );
    }
    open.act(&follows(6, "focal_point", "2026-11-01"))
        .await
        .unwrap();
    open.act("update succession set begun_at = now(), taken_over_at = now()")
        .await
        .unwrap();
    for (statement, refusal) in [
        (
            "update succession set last_day = '2026-11-30'",
            "UN003 succession_is_final",
        ),
        (
            "update succession set taken_over_at = now() + interval '1 day'",
            "UN003 taken_over_once",
        ),
        (
            "delete from succession",
            "UN003 succession_is_never_deleted",
        ),
    ] {
        assert_eq!(
            open.act(statement).await,
            Err(refusal.to_owned()),
            "{statement}"
        );
    }
}
