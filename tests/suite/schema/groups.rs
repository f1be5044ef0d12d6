//! What the database refuses of working groups, whatever the code would say.
use sqlx::PgConnection;

use crate::world::World;

async fn in_an_act(world: &World) -> PgConnection {
    let mut db = world.database.owner().await;
    let act = "select set_config('app.event', (select id::text from event order by at desc, id desc limit 1), false)";
    sqlx::query(act).execute(&mut db).await.unwrap();
    db
}

async fn refused_by(db: &mut PgConnection, statement: &'static str) -> String {
    let Err(refused) = sqlx::query(statement).execute(db).await else {
        panic!("not refused: {statement}");
    };
    let refused = refused.as_database_error().unwrap();
    refused.constraint().unwrap_or_default().to_owned()
}

/// R23, I18: groups 1 and 2 are permanent, group 3 has a last day; decision 2 established them, decision 1 is adopted too.
#[tokio::test]
async fn a_group_stands_on_an_adopted_decision_and_ends_where_a_decision_says() {
    let world = World::with_story().await;
    let mut db = in_an_act(&world).await;
    for (statement, constraint) in [
        (
            "insert into working_group (number, kind, name, mandate, decision_id, begins_on)
             select 9, 'permanent', 'x', 'x', id, current_date from decision where state = 'draft' limit 1",
            "group_of_an_adopted_decision",
        ),
        (
            "insert into working_group (number, kind, name, mandate, decision_id, begins_on)
             values (9, 'ad_hoc', 'x', 'x', 1, current_date)",
            "ad_hoc_group_has_a_sunset",
        ),
        (
            "insert into working_group (number, kind, name, mandate, decision_id, begins_on, sunset_on)
             values (9, 'permanent', 'x', 'x', 1, '2026-01-01', '2026-12-31')",
            "ad_hoc_group_has_a_sunset",
        ),
        (
            "insert into working_group (number, kind, name, mandate, decision_id, begins_on)
             values (1, 'permanent', 'x', 'x', 1, current_date)",
            "group_number_is_free",
        ),
        (
            "update working_group set sunset_on = '2030-01-01' where id = 3",
            "prolonged_by_a_further_decision",
        ),
        (
            "insert into working_group_prolongation (working_group_id, decision_id, sunset_on) values (3, 2, '2030-01-01')",
            "prolonged_by_a_further_decision",
        ),
        (
            "insert into working_group_prolongation (working_group_id, decision_id, sunset_on)
             select 3, id, '2030-01-01' from decision where state = 'draft' limit 1",
            "prolonged_by_a_further_decision",
        ),
        (
            "insert into working_group_prolongation (working_group_id, decision_id, sunset_on) values (3, 1, '2026-11-01')",
            "prolonged_group_ends_later",
        ),
        (
            "insert into working_group_prolongation (working_group_id, decision_id, sunset_on) values (1, 1, '2030-01-01')",
            "prolonged_group_ends_later",
        ),
        ("update working_group set mandate = 'more' where id = 1", "group_frame_is_final"),
        ("update working_group set decision_id = 1 where id = 1", "group_frame_is_final"),
        ("delete from working_group where id = 3", "group_is_never_deleted"),
    ] {
        assert_eq!(refused_by(&mut db, statement).await, constraint, "{statement}");
    }
    let prolonged = "insert into working_group_prolongation (working_group_id, decision_id, sunset_on) values (3, 1, '2030-01-01')";
    sqlx::query(prolonged).execute(&mut db).await.unwrap();
    let last: chrono::NaiveDate =
        sqlx::query_scalar("select sunset_on from working_group where id = 3")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(last.to_string(), "2030-01-01");
}

/// R23: drawn from members, run by one of them, with outsiders as partners alone.
#[tokio::test]
async fn members_are_members_partners_are_not_and_a_chair_speaks_for_the_group() {
    let world = World::with_story().await;
    let mut db = in_an_act(&world).await;
    for (statement, constraint) in [
        (
            "insert into working_group_participant (working_group_id, organisation_id, part, valid_from) values (1, 20, 'member', '2026-10-01')",
            "groups_are_drawn_from_the_members",
        ),
        (
            "insert into working_group_participant (working_group_id, organisation_id, part, valid_from) values (1, 6, 'partner', '2026-10-01')",
            "groups_are_drawn_from_the_members",
        ),
        (
            "insert into working_group_participant (working_group_id, organisation_id, part, valid_from) values (1, 2, 'member', '2026-10-01')",
            "participations_never_overlap",
        ),
        (
            "insert into working_group_chair (working_group_id, person_id, organisation_id, valid_from) values (1, 10, 6, '2026-10-01')",
            "chair_speaks_for_a_member_of_the_group",
        ),
        (
            "insert into working_group_chair (working_group_id, person_id, organisation_id, valid_from) values (1, 31, 14, '2026-10-01')",
            "chair_speaks_for_a_member_of_the_group",
        ),
        (
            "update working_group_participant set part = 'member' where part = 'partner'",
            "participation_is_final",
        ),
        ("delete from working_group_chair", "chair_is_never_deleted"),
        (
            "delete from working_group_participant",
            "participation_is_never_deleted",
        ),
    ] {
        assert_eq!(
            refused_by(&mut db, statement).await,
            constraint,
            "{statement}"
        );
    }
}

/// R23: a group recommends. Its meetings have items, but no decision of the network stands at one.
#[tokio::test]
async fn no_decision_is_taken_at_a_groups_meeting() {
    let world = World::with_story().await;
    let mut db = in_an_act(&world).await;
    for (statement, constraint) in [
        (
            "update decision set meeting_id = (select min(id) from meeting where working_group_id = 1) where state = 'draft'",
            "a_group_only_recommends",
        ),
        (
            "update decision set agenda_item_id = (select min(i.id) from agenda_item i join agenda a on a.id = i.agenda_id
                join meeting m on m.id = a.meeting_id where m.working_group_id = 1) where state = 'draft'",
            "a_group_only_recommends",
        ),
        (
            "update decision set recommended_by_group_id = 2 where recommended_by_group_id = 1",
            "recommendation_is_final",
        ),
        (
            "insert into action (meeting_id, agenda_item_id, number, title, lead_id, start_on, due_on, original_due_on)
             select m.id, i.id, 1, 'x', 2, '2026-10-01', '2026-11-01', '2026-11-01' from meeting m
               join agenda a on a.meeting_id = m.id join agenda_item i on i.agenda_id = a.id
              where m.working_group_id = 1 and m.state = 'held' limit 1",
            "a_group_only_recommends",
        ),
        (
            "update meeting set kind = 'ordinary', working_group_id = null where working_group_id = 1",
            "meeting_group_is_final",
        ),
        (
            "insert into meeting (kind, title, year, number, starts_at, ends_at, place)
             values ('working_group', 'x', 2026, 99, now(), now() + interval '1 hour', 'x')",
            "a_group_meets_as_such",
        ),
        (
            "update agenda_item set audience = 'group' where id = (select min(i.id) from agenda_item i
                join agenda a on a.id = i.agenda_id join meeting m on m.id = a.meeting_id
               where m.working_group_id is null and a.state = 'draft')",
            "only_a_group_has_partners",
        ),
    ] {
        assert_eq!(refused_by(&mut db, statement).await, constraint, "{statement}");
    }
}

/// I18: after its last day a group takes nothing more, whoever writes.
#[tokio::test]
async fn a_group_that_is_over_is_read_only() {
    let world = World::with_story().await;
    let mut db = in_an_act(&world).await;
    sqlx::query("insert into event (act, subject_kind, hat, request_id, at) values ('x', 'network', 'system', 'x', '2027-03-01')")
        .execute(&mut db)
        .await
        .unwrap();
    sqlx::query("select set_config('app.event', (select max(id)::text from event), false)")
        .execute(&mut db)
        .await
        .unwrap();
    for statement in [
        "insert into meeting (kind, working_group_id, title, year, number, starts_at, ends_at, place)
         values ('working_group', 3, 'x', 2027, 1, '2027-03-02', '2027-03-03', 'x')",
        "insert into working_group_participant (working_group_id, organisation_id, part, valid_from) values (3, 6, 'member', '2027-03-01')",
        "insert into working_group_chair (working_group_id, person_id, organisation_id, valid_from) values (3, 6, 2, '2027-03-01')",
        "insert into decision (title, proposed_by, recommended_by_group_id) values ('x', 2, 3)",
        "insert into engagement (on_day, kind, summary, audience, working_group_id, agency_id, recorded_by, recorded_at)
         values ('2027-03-01', 'call', 'x', 'group', 3, 2, 1, '2027-03-01')",
    ] {
        assert_eq!(
            refused_by(&mut db, statement).await,
            "a_group_that_is_over_is_read_only",
            "{statement}"
        );
    }
}
