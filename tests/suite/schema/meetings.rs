//! R2, R3, R20, R22: what requests, the year and the annual meeting forbid, whoever writes.
use crate::world::World;
use sqlx::postgres::PgConnection;

/// Under an act of this person in this hat.
pub(super) async fn acts(
    db: &mut PgConnection,
    who: (i64, &str, i64),
    statements: &str,
) -> Result<(), String> {
    let (person, hat, organisation) = who;
    let script: &'static str = format!(
        "begin;
         with e as (insert into event (act, subject_kind, person_id, hat, organisation_id, request_id, at)
                    values ('test', 'network', {person}, '{hat}', {organisation}, 'test', now()) returning id)
         select set_config('app.event', id::text, true) from e;
         {statements}; commit"
    )
    .leak();
    let done = sqlx::raw_sql(script).execute(&mut *db).await;
    if done.is_err() {
        sqlx::raw_sql("rollback").execute(&mut *db).await.unwrap();
    }
    done.map(drop).map_err(|error| {
        let error = error.as_database_error().unwrap();
        error.constraint().unwrap_or(error.message()).to_owned()
    })
}

/// Of UNODC, its alternate, a co-chair, the secretariat.
pub(super) const SPEAKER: (i64, &str, i64) = (7, "focal_point", 3);
pub(super) const ALTERNATE: (i64, &str, i64) = (19, "alternate", 3);
pub(super) const CO_CHAIR: (i64, &str, i64) = (1, "co_chair", 1);
pub(super) const SECRETARY: (i64, &str, i64) = (3, "secretariat", 2);

const ASK: &str = "insert into meeting_request (organisation_id, requested_by, reason, points, requested_at, answer_due)
    values (3, 7, 'R', '{P}', now(), now() + interval '3 days')";

fn meeting(kind: &str, request: &str) -> String {
    format!(
        "insert into meeting (kind, title, year, number, starts_at, ends_at, place, request_id)
            values ('{kind}', 'M', 2026, (select count(*) + 1 from meeting), '2026-12-18 04:00Z', '2026-12-18 06:00Z', 'H', {request});
         insert into agenda (meeting_id) select max(id) from meeting"
    )
}

pub(super) fn refused(constraint: &str) -> Result<(), String> {
    Err(constraint.to_owned())
}

#[tokio::test]
async fn a_request_is_asked_by_a_focal_point_and_answered_once_by_a_co_chair() {
    let world = World::new().await;
    let mut db = world.database.application().await;
    let who_asks = "a_focal_point_asks_for_its_member";
    for other in [ALTERNATE, CO_CHAIR, SECRETARY, (7, "focal_point", 4)] {
        assert_eq!(
            acts(&mut db, other, ASK).await,
            refused(who_asks),
            "{other:?}"
        );
    }
    let answered = ASK
        .replace(
            "answer_due)",
            "answer_due, answer, answered_by, answered_at, answer_reason)",
        )
        .replace(
            "interval '3 days')",
            "interval '3 days', 'refused', 1, now(), 'N')",
        );
    assert_eq!(acts(&mut db, SPEAKER, &answered).await, refused(who_asks));
    for _ in 0..3 {
        assert_eq!(acts(&mut db, SPEAKER, ASK).await, Ok(()));
    }
    // what was refused has used up its number
    let asked: Vec<i64> = sqlx::query_scalar("select id from meeting_request order by id")
        .fetch_all(&mut db)
        .await
        .unwrap();
    let [first, second, third] = asked[..] else {
        panic!("{asked:?}");
    };

    let say = |id: i64, answer: &str, reason: &str, by: i64| {
        format!(
            "update meeting_request set answer = '{answer}', answer_reason = {reason}, answered_by = {by}, answered_at = now() where id = {id}"
        )
    };
    for other in [SPEAKER, SECRETARY, ALTERNATE] {
        let no = say(first, "refused", "'N'", other.0);
        assert_eq!(
            acts(&mut db, other, &no).await,
            refused("a_co_chair_answers_a_request"),
            "{other:?}"
        );
    }
    let in_anothers_name = say(first, "refused", "'N'", 2);
    assert_eq!(
        acts(&mut db, CO_CHAIR, &in_anothers_name).await,
        refused("a_co_chair_answers_a_request")
    );
    assert_eq!(
        acts(&mut db, CO_CHAIR, &say(first, "refused", "null", 1)).await,
        refused("a_refused_request_has_a_reason")
    );
    assert_eq!(
        acts(&mut db, CO_CHAIR, &say(first, "convened", "null", 1)).await,
        refused("a_granted_request_has_its_meeting"),
        "a yes without a meeting"
    );
    let other_words = format!(
        "{}; update meeting_request set reason = 'S' where id = {second}",
        say(first, "refused", "'N'", 1)
    );
    assert_eq!(
        acts(&mut db, CO_CHAIR, &other_words).await,
        refused("a_request_stands_as_it_was_asked")
    );
    assert_eq!(
        acts(&mut db, CO_CHAIR, &say(first, "refused", "'N'", 1)).await,
        Ok(())
    );
    assert_eq!(
        acts(&mut db, CO_CHAIR, &say(first, "refused", "'M'", 1)).await,
        refused("a_request_is_answered_once")
    );
    assert_eq!(
        acts(&mut db, CO_CHAIR, "delete from meeting_request").await,
        refused("meeting_request_is_never_deleted")
    );

    let on_request = "an_extraordinary_meeting_answers_a_request";
    for statement in [
        meeting("extraordinary", "null"),
        meeting("extraordinary", &first.to_string()),
        meeting("extraordinary", &second.to_string()),
        meeting("ordinary", &first.to_string()),
    ] {
        assert_eq!(
            acts(&mut db, CO_CHAIR, &statement).await,
            refused(on_request),
            "{statement}"
        );
    }
    let yes = format!(
        "{}; {}",
        say(second, "convened", "null", 1),
        meeting("extraordinary", &second.to_string())
    );
    assert_eq!(acts(&mut db, CO_CHAIR, &yes).await, Ok(()));
    assert_eq!(
        acts(
            &mut db,
            CO_CHAIR,
            &meeting("extraordinary", &second.to_string())
        )
        .await,
        refused("one_meeting_for_each_request")
    );
    assert_eq!(
        acts(
            &mut db,
            CO_CHAIR,
            &format!("update meeting set request_id = {third} where request_id = {second}")
        )
        .await,
        refused("meeting_request_is_final")
    );
}

#[tokio::test]
async fn what_was_missed_is_explained_by_the_office_and_nothing_else_is() {
    let world = World::new().await;
    let mut db = world.database.application().await;
    let note = |year: i64, part: i64, by: i64, at: &str| {
        format!(
            "insert into cadence_note (year, part, reason, recorded_by, recorded_at) values ({year}, {part}, 'R', {by}, '{at}')"
        )
    };
    let missed = "a_missed_period_is_explained";
    // the house began on 15 October 2026; in Bishkek the year ends six hours earlier
    for (year, part, at) in [
        (2026, 4, "2026-12-31 17:59Z"),
        (2026, 3, "2027-01-10 00:00Z"),
        (2027, 1, "2027-01-10 00:00Z"),
        (2026, 0, "2026-12-31 17:59Z"),
    ] {
        let early = note(year, part, 3, at);
        assert_eq!(
            acts(&mut db, SECRETARY, &early).await,
            refused(missed),
            "{early}"
        );
    }
    let over = note(2026, 4, 3, "2026-12-31 18:00Z");
    assert_eq!(
        acts(&mut db, SPEAKER, &over).await,
        refused("the_office_explains_a_missed_period")
    );
    assert_eq!(acts(&mut db, SECRETARY, &over).await, Ok(()));
    assert_eq!(
        acts(&mut db, CO_CHAIR, &note(2026, 0, 1, "2027-01-10 00:00Z")).await,
        Ok(())
    );
    assert_eq!(
        acts(&mut db, CO_CHAIR, "update cadence_note set reason = 'S'").await,
        refused("cadence_note_is_final")
    );
    let held = format!(
        "{}; update meeting set state = 'convened', convened_at = now();
         update meeting set state = 'in_session', presiding_person_id = 1, opened_at = now();
         insert into representation (meeting_id, organisation_id, mode) select 1, id, 'apology' from active_member;
         update meeting set state = 'held', closed_at = now()",
        meeting("ordinary", "null")
    );
    assert_eq!(acts(&mut db, CO_CHAIR, &held).await, Ok(()));
    assert_eq!(
        acts(&mut db, SECRETARY, &over).await,
        refused(missed),
        "a meeting was held"
    );
    let both = "update meeting set unct_on = '2026-12-18', unct_note = 'N'";
    assert_eq!(
        acts(&mut db, SECRETARY, both).await,
        refused("beside_the_country_team_or_why_not")
    );
}

#[tokio::test]
async fn an_annual_meeting_has_its_purposes_and_its_guests() {
    let world = World::new().await;
    let mut db = world.database.application().await;
    assert_eq!(
        acts(&mut db, SECRETARY, &meeting("annual", "null")).await,
        Ok(())
    );
    assert_eq!(
        acts(&mut db, SECRETARY, &meeting("ordinary", "null")).await,
        Ok(())
    );
    let item = |agenda: i64, place: i64, purpose: &str, audience: &str| {
        format!(
            "insert into agenda_item (agenda_id, position, kind, title, minutes, purpose, audience)
                    values ({agenda}, {place}, 'discussion', 'I', 5, {purpose}, '{audience}')"
        )
    };
    assert_eq!(
        acts(
            &mut db,
            SECRETARY,
            &item(2, 1, "'review_progress'", "internal")
        )
        .await,
        refused("purposes_of_the_annual_meeting")
    );
    assert_eq!(
        acts(&mut db, SECRETARY, &item(2, 1, "null", "group")).await,
        refused("only_a_group_has_partners")
    );
    let clear =
        "update agenda set state = 'cleared', cleared_by = 1, cleared_at = now() where id = 1";
    let convene = "update meeting set state = 'convened', convened_at = now() where id = 1";
    let serves = "an_annual_agenda_serves_each_purpose";
    for (place, purpose) in [
        (1, "'review_progress'"),
        (2, "'review_progress'"),
        (3, "'enhance_collaboration'"),
    ] {
        assert_eq!(
            acts(&mut db, SECRETARY, &item(1, place, purpose, "group")).await,
            Ok(())
        );
        assert_eq!(acts(&mut db, CO_CHAIR, clear).await, refused(serves));
        assert_eq!(acts(&mut db, CO_CHAIR, convene).await, refused(serves));
    }
    assert_eq!(
        acts(
            &mut db,
            SECRETARY,
            &item(1, 4, "'emerging_challenges'", "internal")
        )
        .await,
        Ok(())
    );
    assert_eq!(acts(&mut db, CO_CHAIR, clear).await, Ok(()));
    assert_eq!(
        acts(&mut db, CO_CHAIR, convene).await,
        refused("an_annual_meeting_has_guests")
    );
    let guest = |meeting: i64, organisation: i64| {
        format!(
            "insert into meeting_guest (meeting_id, organisation_id) values ({meeting}, {organisation})"
        )
    };
    assert_eq!(
        acts(&mut db, SECRETARY, &guest(2, 13)).await,
        refused("guests_of_the_annual_meeting")
    );
    assert_eq!(
        acts(&mut db, SECRETARY, &guest(1, 6)).await,
        refused("guests_come_from_outside")
    );
    assert_eq!(acts(&mut db, SECRETARY, &guest(1, 13)).await, Ok(()));
    assert_eq!(acts(&mut db, CO_CHAIR, convene).await, Ok(()));
    for late in [guest(1, 15), "delete from meeting_guest".to_owned()] {
        assert_eq!(
            acts(&mut db, SECRETARY, &late).await,
            refused("guests_stand_once_invited"),
            "{late}"
        );
    }
}
