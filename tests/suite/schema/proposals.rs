//! R9: what proposed items and the order of agendas forbid, whoever writes.
use super::meetings::{ALTERNATE, CO_CHAIR, SECRETARY, SPEAKER, acts, refused};
use crate::world::World;

const PLANNED: &str = "insert into meeting (kind, title, year, number, starts_at, ends_at, place)
        values ('ordinary', 'M', 2026, 1, '2026-12-18 04:00Z', '2026-12-18 06:00Z', 'H');
     insert into agenda (meeting_id) select max(id) from meeting;
     insert into agenda_item (agenda_id, position, kind, title, minutes) select max(id), 1, 'discussion', 'I', 5 from agenda";

fn made(by: i64, late: bool) -> String {
    format!(
        "insert into item_proposal (meeting_id, organisation_id, proposed_by, kind, title, minutes, background, proposed_at, late)
         values (1, 3, {by}, 'discussion', 'T', 5, 'B', now(), {late})"
    )
}

fn answered(id: i64, answer: &str, reason: &str, item: &str, by: i64) -> String {
    format!(
        "update item_proposal set answer = '{answer}', answer_reason = {reason}, agenda_item_id = {item}, answered_by = {by},
                answered_at = now() where id = {id}"
    )
}

#[tokio::test]
async fn a_member_proposes_and_the_secretariat_answers_once() {
    let world = World::new().await;
    let mut db = world.database.application().await;
    assert_eq!(acts(&mut db, SECRETARY, PLANNED).await, Ok(()));
    let who = refused("a_member_proposes_an_item");
    for other in [
        CO_CHAIR,
        SECRETARY,
        (7, "focal_point", 4),
        (7, "state_counterpart", 3),
        (7, "partner", 3),
    ] {
        assert_eq!(
            acts(&mut db, other, &made(7, false)).await,
            who,
            "{other:?}"
        );
    }
    assert_eq!(acts(&mut db, SPEAKER, &made(7, false)).await, Ok(()));
    assert_eq!(acts(&mut db, ALTERNATE, &made(19, false)).await, Ok(()));
    assert_eq!(acts(&mut db, SPEAKER, &made(7, true)).await, Ok(()));
    let ids: Vec<i64> = sqlx::query_scalar("select id from item_proposal order by id")
        .fetch_all(&mut db)
        .await
        .unwrap();
    let [first, second, late] = ids[..] else {
        panic!("{ids:?}");
    };
    let accepted = answered(first, "accepted", "null", "1", 3);
    for other in [SPEAKER, CO_CHAIR, ALTERNATE] {
        assert_eq!(
            acts(&mut db, other, &accepted).await,
            refused("the_secretariat_answers_proposals")
        );
    }
    let itemless = answered(first, "accepted", "null", "null", 3);
    assert_eq!(
        acts(&mut db, SECRETARY, &itemless).await,
        refused("an_accepted_proposal_has_its_item")
    );
    let reasonless = answered(first, "declined", "null", "null", 3);
    assert_eq!(
        acts(&mut db, SECRETARY, &reasonless).await,
        refused("a_declined_proposal_has_a_reason")
    );
    assert_eq!(acts(&mut db, SECRETARY, &accepted).await, Ok(()));
    assert_eq!(
        acts(&mut db, SECRETARY, &accepted).await,
        refused("a_proposal_is_answered_once")
    );
    let withdrawn = answered(second, "withdrawn", "null", "null", 19);
    assert_eq!(
        acts(&mut db, SECRETARY, &withdrawn).await,
        refused("the_proposer_withdraws")
    );
    assert_eq!(
        acts(
            &mut db,
            SECRETARY,
            &format!("update item_proposal set title = 'U' where id = {second}")
        )
        .await,
        refused("a_proposal_stands_as_it_was_made")
    );

    // late: a co-chair first
    let taken = answered(late, "accepted", "null", "1", 3);
    assert_eq!(
        acts(&mut db, SECRETARY, &taken).await,
        refused("a_late_proposal_has_a_co_chairs_word")
    );
    let agreement = |by: i64| {
        format!("update item_proposal set agreed_by = {by}, agreed_at = now() where id = {late}")
    };
    assert_eq!(
        acts(&mut db, SECRETARY, &agreement(3)).await,
        refused("a_co_chair_agrees_to_late_items")
    );
    assert_eq!(acts(&mut db, CO_CHAIR, &agreement(1)).await, Ok(()));
    assert_eq!(acts(&mut db, SECRETARY, &taken).await, Ok(()));
    // its item may go; the answer stands
    assert_eq!(
        acts(&mut db, SECRETARY, "delete from agenda_item where id = 1").await,
        Ok(())
    );
    let bare: i64 = sqlx::query_scalar(
        "select count(*) from item_proposal where answer = 'accepted' and agenda_item_id is null",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(bare, 2);

    assert_eq!(
        acts(&mut db, SECRETARY, "update charter set late_items = 0").await,
        Ok(())
    );
    assert_eq!(
        acts(&mut db, SPEAKER, &made(7, true)).await,
        refused("late_items_are_refused")
    );
    let gone = "update agenda set state = 'cleared', cleared_by = 1, cleared_at = now();
        update agenda set state = 'circulated', circulated_at = now()";
    assert_eq!(acts(&mut db, SECRETARY, gone).await, Ok(()));
    assert_eq!(
        acts(&mut db, SPEAKER, &made(7, false)).await,
        refused("items_are_proposed_while_prepared")
    );
}

/// R9: the database itself counts the changes of an item, and makes room by custom.
#[tokio::test]
async fn an_item_counts_its_changes_and_takes_the_place_of_custom() {
    let world = World::new().await;
    let mut db = world.database.application().await;
    assert_eq!(acts(&mut db, SECRETARY, PLANNED).await, Ok(()));
    let add = |standing: &str, title: &str| {
        format!(
            "insert into agenda_item (agenda_id, position, kind, title, minutes, standing)
             select 1, make_room(1, {standing}, 1), 'procedural', '{title}', 5, {standing}"
        )
    };
    for (standing, title) in [
        ("'next_meeting'", "N"),
        ("'adoption'", "A"),
        ("null", "J"),
        ("'other_business'", "O"),
        ("'matters_arising'", "R"),
        ("'between_meetings'", "B"),
    ] {
        assert_eq!(
            acts(&mut db, SECRETARY, &add(standing, title)).await,
            Ok(()),
            "{title}"
        );
    }
    let order: Vec<String> = sqlx::query_scalar("select title from agenda_item order by position")
        .fetch_all(&mut db)
        .await
        .unwrap();
    assert_eq!(order, ["A", "R", "I", "J", "B", "O", "N"]);
    assert_eq!(
        acts(
            &mut db,
            SECRETARY,
            "update agenda_item set minutes = 7 where title = 'I'"
        )
        .await,
        Ok(())
    );
    assert_eq!(
        acts(
            &mut db,
            SECRETARY,
            "update agenda_item set position = position where title = 'I'"
        )
        .await,
        Ok(())
    );
    let revision: i32 = sqlx::query_scalar("select revision from agenda_item where title = 'I'")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(revision, 2, "words count, places do not");
    let unbound = "insert into agenda_item (agenda_id, position, kind, title, minutes, standing) values (1, 9, 'procedural', 'L', 5, 'last_minutes')";
    assert_eq!(
        acts(&mut db, SECRETARY, unbound).await,
        refused("last_minutes_are_one_version")
    );
}
