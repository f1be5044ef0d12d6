//! C1, C2, R4, R10: the register cannot be brought into a state that its rules forbid, whoever writes.
use crate::world::World;
use sqlx::postgres::PgConnection;

async fn under_an_act(db: &mut PgConnection, statements: &str) -> Result<(), String> {
    let script: &'static str = format!(
        "begin; select set_config('app.event', (select max(id)::text from event), true); {statements}; commit"
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

fn function(person: i64, kind: &str, organisation: i64, from: &str) -> String {
    format!(
        "insert into function (person_id, kind, organisation_id, valid_from) values ({person}, '{kind}', {organisation}, '{from}')"
    )
}

#[tokio::test]
async fn functions_fit_their_organisations() {
    let world = World::new().await;
    let mut db = world.database.application().await;
    for (statement, constraint) in [
        (
            function(5, "focal_point", 13, "2026-10-15"),
            "function_of_a_member",
        ),
        (
            function(5, "alternate", 6, "2001-01-01"),
            "function_of_a_member",
        ),
        (
            function(5, "co_chair", 15, "2026-10-15"),
            "function_of_a_member",
        ),
        (
            function(5, "state_counterpart", 6, "2026-10-15"),
            "function_of_the_state",
        ),
        (
            function(5, "secretariat", 6, "2026-10-15"),
            "function_of_the_secretariat",
        ),
        (
            function(5, "partner", 6, "2026-10-15"),
            "a_member_is_no_partner",
        ),
        (
            function(6, "focal_point", 2, "2026-10-15"),
            "function_is_held_once",
        ),
        (
            function(5, "co_chair", 1, "2026-10-15"),
            "two_co_chair_posts",
        ),
        (
            "update function set valid_from = '2001-01-01' where id = 6".to_owned(),
            "function_of_a_member",
        ),
        (
            "update function set organisation_id = 13 where id = 6".to_owned(),
            "function_of_a_member",
        ),
        (
            "delete from function where id = 6".to_owned(),
            "function_is_never_deleted",
        ),
        (
            "delete from membership where organisation_id = 6".to_owned(),
            "membership_is_never_deleted",
        ),
        (
            "delete from person where id = 6".to_owned(),
            "person_is_never_deleted",
        ),
        (
            "delete from organisation where id = 16".to_owned(),
            "organisation_is_never_deleted",
        ),
        (
            "insert into organisation (acronym, name, kind) values ('fao', 'F', 'other')"
                .to_owned(),
            "acronym_is_free_in_any_case",
        ),
        (
            "insert into person (name, email) values ('N', 'MARTA.exemplar@rco.example')"
                .to_owned(),
            "email_is_free",
        ),
    ] {
        assert_eq!(
            under_an_act(&mut db, &statement).await,
            Err(constraint.to_owned()),
            "{statement}"
        );
    }
    let other_time = "insert into function (person_id, kind, organisation_id, ad_interim, valid_from) values (5, 'co_chair', 1, true, '2026-10-15')";
    assert_eq!(under_an_act(&mut db, other_time).await, Ok(()));
}

#[tokio::test]
async fn a_member_does_not_leave_its_speakers_behind() {
    let world = World::new().await;
    let mut db = world.database.application().await;
    let leave = "update membership set valid_until = '2026-10-15' where organisation_id = 6";
    assert_eq!(
        under_an_act(&mut db, leave).await,
        Err("speakers_leave_with_their_member".to_owned())
    );
    let together = format!(
        "{leave}; update function set valid_until = '2026-10-15' where organisation_id = 6"
    );
    assert_eq!(under_an_act(&mut db, &together).await, Ok(()));
}

#[tokio::test]
async fn the_last_secretary_who_can_sign_in_stays_also_when_two_leave_at_once() {
    let world = World::new().await;
    let mut db = world.database.application().await;
    let both = "update function set valid_until = '2026-10-15' where kind = 'secretariat'";
    assert_eq!(
        under_an_act(&mut db, both).await,
        Err("the_secretariat_stays".to_owned())
    );
    let one = "update function set valid_until = '2026-10-15' where id = 4";
    assert_eq!(under_an_act(&mut db, one).await, Ok(()));
    let other = "update function set valid_until = '2026-10-15' where id = 3";
    assert_eq!(
        under_an_act(&mut db, other).await,
        Err("the_secretariat_stays".to_owned())
    );
}

/// The link of an invitation or of a reset is forgotten when its delivery has ended, however it ended.
#[tokio::test]
async fn a_secret_goes_when_delivery_has_ended() {
    let world = World::new().await;
    let mut db = world.database.application().await;
    for (mail, state) in [
        (1, "sent"),
        (2, "failed"),
        (3, "undeliverable"),
        (4, "queued"),
    ] {
        let ends = format!(
            "insert into mail (event_id, person_id, address, lang, kind, subject, body_text, body_html, created_at)
                values ((select max(id) from event), 5, 'a@b.example', 'en', 'person.reset', 's', 't', 'h', now());
             insert into mail_delivery (mail_id, updated_at) values ({mail}, now());
             insert into mail_secret (mail_id, secret, valid_until) values ({mail}, 'long enough to be a secret', now());
             update mail_delivery set state = '{state}', sent_at = case when '{state}' = 'sent' then now() end where mail_id = {mail}"
        );
        assert_eq!(under_an_act(&mut db, &ends).await, Ok(()));
        let left: i64 = sqlx::query_scalar("select count(*) from mail_secret where mail_id = $1")
            .bind(mail)
            .fetch_one(&mut db)
            .await
            .unwrap();
        assert_eq!(left, i64::from(state == "queued"), "{state}");
    }
}
