//! R2, R20: what date polls forbid, whoever writes.
use super::meetings::{SECRETARY, SPEAKER, acts, refused};
use crate::world::World;
use crate::world::line;
use sqlx::postgres::PgConnection;

/// Of the planned meeting 1, with two times and UNODC as the only member that is asked.
const POLL: &str = "
    insert into date_poll (meeting_id, times, answer_until, opened_by, by_secretariat, opened_at)
        values (1, 2, '2026-10-20 11:00Z', 3, true, '2026-10-15 04:00Z');
    insert into date_poll_time (date_poll_id, place, starts_at, ends_at)
        select max(id), 1, '2026-10-27 04:00Z'::timestamptz, '2026-10-27 06:00Z'::timestamptz from date_poll
        union all select max(id), 2, '2026-10-28 04:00Z', '2026-10-28 06:00Z' from date_poll;
    insert into date_poll_member (date_poll_id, organisation_id) select max(id), 3 from date_poll";
const CLOSE: &str = "update date_poll set outcome = 'closed', reason = 'R', closed_by = 3, closed_at = now() where outcome is null";

fn answer(time: i64, member: i64) -> String {
    format!(
        "insert into date_poll_answer (date_poll_id, date_poll_time_id, organisation_id, can, answered_by, at)
         values (1, {time}, {member}, 'possible', 7, now())"
    )
}

async fn by_secretary(db: &mut PgConnection, statements: &str) -> Result<(), String> {
    acts(db, SECRETARY, statements).await
}

#[tokio::test]
async fn a_poll_stands_as_it_was_opened_and_closes_once() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    line::planned(&mut secretariat, &[]).await;
    let mut db = world.database.application().await;
    let incomplete = POLL.replace("1, 2, '2026", "1, 3, '2026");
    assert_eq!(
        by_secretary(&mut db, &incomplete).await,
        refused("the_times_of_a_date_poll_stand")
    );
    let one = POLL.replace("1, 2, '2026", "1, 1, '2026");
    assert_eq!(
        by_secretary(&mut db, &one).await,
        refused("a_date_poll_proposes_a_choice")
    );
    assert_eq!(by_secretary(&mut db, POLL).await, Ok(()));
    let poll: i64 = sqlx::query_scalar("select max(id) from date_poll")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(
        by_secretary(&mut db, POLL).await,
        refused("one_open_date_poll_for_each_meeting")
    );
    for (statement, constraint) in [
        (
            "insert into date_poll_time (date_poll_id, place, starts_at, ends_at) select max(id), 3, now(), now() + interval '1 hour' from date_poll",
            "the_times_of_a_date_poll_stand",
        ),
        (
            "update date_poll_time set starts_at = starts_at - interval '1 day'",
            "date_poll_time_is_final",
        ),
        ("delete from date_poll_time", "date_poll_time_is_final"),
        ("delete from date_poll_member", "date_poll_member_is_final"),
        (
            "update date_poll set answer_until = now()",
            "date_poll_is_final",
        ),
        ("delete from date_poll", "date_poll_is_never_deleted"),
        (
            "update date_poll set outcome = 'chosen', closed_by = 3, closed_at = now()",
            "a_choice_names_a_time",
        ),
        (
            "update date_poll set outcome = 'chosen', chosen_time_id = 999, closed_by = 3, closed_at = now()",
            "a_chosen_time_is_of_its_poll",
        ),
        (
            "update date_poll set outcome = 'closed', closed_by = 3, closed_at = now()",
            "a_date_poll_without_a_choice_has_a_reason",
        ),
        (
            "update date_poll set outcome = 'moved'",
            "a_date_poll_is_closed_by_someone",
        ),
        // nothing happens to the meeting beside it
        (
            "update meeting set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day' where id = 1",
            "an_open_date_poll_holds_its_meeting",
        ),
        (
            "update meeting set state = 'convened', convened_at = now() where id = 1",
            "an_open_date_poll_holds_its_meeting",
        ),
        (
            "update meeting set state = 'cancelled', cancelled_at = now(), cancelled_reason = 'R' where id = 1",
            "an_open_date_poll_holds_its_meeting",
        ),
    ] {
        assert_eq!(
            by_secretary(&mut db, statement).await,
            refused(constraint),
            "{statement}"
        );
    }
    assert_eq!(by_secretary(&mut db, CLOSE).await, Ok(()));
    let again = format!("update date_poll set reason = 'S' where id = {poll}");
    assert_eq!(
        by_secretary(&mut db, &again).await,
        refused("a_date_poll_is_closed_once")
    );
    let convened = "update meeting set state = 'convened', convened_at = now() where id = 1";
    assert_eq!(by_secretary(&mut db, convened).await, Ok(()));
    assert_eq!(
        by_secretary(&mut db, POLL).await,
        refused("a_date_poll_asks_for_a_plan")
    );
}

#[tokio::test]
async fn answers_are_the_members_own_stay_and_end_with_the_poll() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    line::planned(&mut secretariat, &[]).await;
    let mut db = world.database.application().await;
    by_secretary(&mut db, POLL).await.unwrap();
    let who = "a_date_poll_is_answered_by_the_member";
    for other in [SECRETARY, (7, "focal_point", 4), (8, "focal_point", 3)] {
        assert_eq!(
            acts(&mut db, other, &answer(1, 3)).await,
            refused(who),
            "{other:?}"
        );
    }
    assert_eq!(
        acts(&mut db, SPEAKER, &answer(99, 3)).await,
        refused("date_poll_answer_to_its_time")
    );
    let not_asked = (7, "focal_point", 4);
    assert_eq!(
        acts(&mut db, not_asked, &answer(1, 4)).await,
        refused("date_poll_answer_of_who_is_asked")
    );
    assert_eq!(acts(&mut db, SPEAKER, &answer(1, 3)).await, Ok(()));
    assert_eq!(
        acts(&mut db, SPEAKER, &answer(1, 3)).await,
        refused("one_current_answer_to_each_time")
    );
    let earlier = "update date_poll_answer set is_current = false";
    for (statement, constraint) in [
        (
            "update date_poll_answer set can = 'not_possible'",
            "date_poll_answer_is_final",
        ),
        (
            "delete from date_poll_answer",
            "date_poll_answer_is_never_deleted",
        ),
    ] {
        assert_eq!(acts(&mut db, SPEAKER, statement).await, refused(constraint));
    }
    let changed = format!("{earlier}; {}", answer(1, 3));
    assert_eq!(acts(&mut db, SPEAKER, &changed).await, Ok(()));
    assert_eq!(
        acts(
            &mut db,
            SPEAKER,
            "update date_poll_answer set is_current = true where not is_current"
        )
        .await,
        refused("an_earlier_answer_stays_earlier")
    );
    by_secretary(&mut db, CLOSE).await.unwrap();
    assert_eq!(
        acts(&mut db, SPEAKER, &answer(2, 3)).await,
        refused("a_date_poll_is_answered_while_open")
    );
}
