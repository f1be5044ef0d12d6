//! R18, R19: adoption is refused by the database while a member is unconsulted, an objection
//! stands, a position waits for its headquarters, or the state's voice is open.
use crate::world::World;
use sqlx::Executor;
use sqlx::postgres::PgConnection;

/// A decision open in a session, with a roster of the first three members, who are all represented.
pub(super) struct Open {
    _world: World,
    db: PgConnection,
}

impl Open {
    pub(super) async fn new(relevance: &str) -> Self {
        let world = World::new().await;
        let mut db = world.database.application().await;
        let script = format!(
            "begin;
             select set_config('app.event', (select max(id)::text from event), true);
             insert into meeting (kind, title, year, number, starts_at, ends_at, place)
                values ('ordinary', 'M', 2026, 1, '2026-10-15 04:00Z', '2026-10-15 06:00Z', 'UN House');
             update meeting set state = 'convened', convened_at = now();
             update meeting set state = 'in_session', presiding_person_id = 1, opened_at = now();
             insert into representation (meeting_id, organisation_id, mode, person_id)
                values (1, 1, 'principal', 5), (1, 2, 'principal', 6), (1, 3, 'principal', 7);
             insert into decision (meeting_id, title, proposed_by) values (1, 'D', 1);
             insert into decision_version (decision_id, number, text, sha256, written_at)
                values (1, 1, 'Approves the plan;', sha256(convert_to('Approves the plan;', 'UTF8')), now());
             update decision set state_relevance = '{relevance}', state_relevance_reason = 'said so', draft_year = 2026, draft_number = 1;
             update decision set state = 'tabled';
             update decision set state = 'open_session', opened_at = now();
             insert into decision_roster (decision_id, organisation_id) values (1, 1), (1, 2), (1, 3);
             commit"
        );
        run(&mut db, script).await.unwrap();
        Self { _world: world, db }
    }

    /// Under a recorded act.
    pub(super) async fn act(&mut self, statements: &str) -> Result<(), String> {
        let script = format!(
            "begin; select set_config('app.event', (select max(id)::text from event), true); {statements}; commit"
        );
        let done = run(&mut self.db, script).await;
        if done.is_err() {
            run(&mut self.db, "rollback".to_owned()).await.unwrap();
        }
        done
    }

    pub(super) async fn position(&mut self, member: i64, value: &str) {
        let (kind, reason, by) = match value {
            "object" => ("'mandate'", "'outside our mandate'", "null"),
            "ad_referendum" => ("null", "null", "'2026-10-20'"),
            _ => ("null", "null", "null"),
        };
        self.act(&format!(
            "update position set is_current = false where organisation_id = {member};
             insert into position (decision_id, version, organisation_id, value, objection_kind, reason, confirm_by, person_id, hat, at)
                values (1, 1, {member}, '{value}', {kind}, {reason}, {by}, 4 + {member}, 'focal_point', now())"
        ))
        .await
        .unwrap();
    }

    async fn adopt(&mut self) -> Result<(), String> {
        self.act(
            "update decision set state = 'adopted', adopted_at = now(), adopted_version = 1, basis = 'in_session',
                year = 2026, number = 1",
        )
        .await
    }
}

/// Several statements in one message; the answer is SQLSTATE and constraint.
async fn run(db: &mut PgConnection, script: String) -> Result<(), String> {
    let script: &'static str = script.leak();
    db.execute(script).await.map(|_| ()).map_err(|error| {
        let error = error.as_database_error().expect("an error of the database");
        format!(
            "{} {}",
            error.code().unwrap_or_default(),
            error.constraint().unwrap_or_default()
        )
    })
}

#[tokio::test]
async fn represented_and_silent_members_are_consulted() {
    let mut open = Open::new("not_relevant").await;
    assert_eq!(open.adopt().await, Ok(()));
}

#[tokio::test]
async fn an_absent_member_without_a_position_stops_adoption() {
    let mut open = Open::new("not_relevant").await;
    open.act(
        "update representation set mode = 'absent', person_id = null where organisation_id = 3",
    )
    .await
    .unwrap();
    assert_eq!(
        open.adopt().await,
        Err("UN004 adoption_gate_consulted".to_owned())
    );
    open.position(3, "no_objection").await;
    assert_eq!(open.adopt().await, Ok(()));
}

/// R21: the objection here is one of mandate, and nobody overrides it.
#[tokio::test]
async fn one_objection_stops_adoption_until_its_member_lifts_it() {
    let mut open = Open::new("not_relevant").await;
    open.position(2, "object").await;
    assert_eq!(
        open.adopt().await,
        Err("UN004 adoption_gate_objection".to_owned())
    );
    open.position(2, "join").await;
    assert_eq!(open.adopt().await, Ok(()));
}

#[tokio::test]
async fn a_position_ad_referendum_stops_adoption() {
    let mut open = Open::new("not_relevant").await;
    open.position(1, "ad_referendum").await;
    assert_eq!(
        open.adopt().await,
        Err("UN004 adoption_gate_ad_referendum".to_owned())
    );
}

#[tokio::test]
async fn what_concerns_the_state_waits_for_its_voice_and_for_the_weighing_of_it() {
    let mut open = Open::new("relevant").await;
    let gate = Err("UN004 adoption_gate_state".to_owned());
    assert_eq!(open.adopt().await, gate, "nobody asked");
    open.act(
        "insert into state_consultation (decision_id, version, organisation_id, requested_at, reply_by)
            values (1, 1, 13, now(), now() + interval '10 days')",
    )
    .await
    .unwrap();
    assert_eq!(open.adopt().await, gate, "asked, no reply");
    open.act(
        "update state_consultation set state = 'replied', reply = 'comments', replied_at = now()",
    )
    .await
    .unwrap();
    assert_eq!(open.adopt().await, gate, "replied, not weighed");
    open.act("update state_consultation set state = 'closed', outcome_note = 'taken in', closed_at = now()").await.unwrap();
    assert_eq!(open.adopt().await, Ok(()));
}

#[tokio::test]
async fn no_reply_is_never_agreement_and_needs_both_chairs() {
    let mut open = Open::new("relevant").await;
    let gate = Err("UN004 adoption_gate_state".to_owned());
    open.act(
        "insert into state_consultation (decision_id, version, organisation_id, requested_at, reply_by)
            values (1, 1, 13, now(), now());
         insert into state_reminder (state_consultation_id, at, day, until, by_itself, people)
            values (1, now(), current_date, now() + interval '1 day', true, 1);
         update state_consultation set state = 'lapsed';
         update state_consultation set state = 'closed', outcome_note = 'no reply', closed_at = now();
         insert into state_consultation_signature (state_consultation_id, person_id, organisation_id, at) values (1, 1, 1, now())",
    )
    .await
    .unwrap();
    assert_eq!(open.adopt().await, gate, "one chair alone");
    open.act("insert into state_consultation_signature (state_consultation_id, person_id, organisation_id, at) values (1, 2, 2, now())")
        .await
        .unwrap();
    assert_eq!(open.adopt().await, Ok(()));
}

#[tokio::test]
async fn nobody_to_consult_is_no_consensus() {
    let mut open = Open::new("not_relevant").await;
    open.act("update decision_roster set removed_at = now()")
        .await
        .unwrap();
    assert_eq!(
        open.adopt().await,
        Err("UN004 adoption_gate_roster".to_owned())
    );
}

#[tokio::test]
async fn what_was_tabled_or_adopted_is_frozen() {
    let mut open = Open::new("not_relevant").await;
    assert_eq!(
        open.act("update decision_version set text = 'x', sha256 = sha256('x'::bytea)")
            .await,
        Err("UN003 tabled_text_is_frozen".to_owned())
    );
    open.adopt().await.unwrap();
    assert_eq!(
        open.act("update decision set title = 'other'").await,
        Err("UN003 adopted_decision_is_frozen".to_owned())
    );
    assert_eq!(
        open.act(
            "insert into position (decision_id, version, organisation_id, value, person_id, hat, at)
                values (1, 1, 1, 'join', 5, 'focal_point', now())"
        )
        .await,
        Err("UN003 positions_only_while_open".to_owned())
    );
    assert_eq!(
        open.act("update decision set state = 'draft'").await,
        Err("UN002 decision_transitions".to_owned())
    );
}

#[tokio::test]
async fn a_stranger_gives_no_position_and_an_objection_gives_its_reason() {
    let mut open = Open::new("not_relevant").await;
    let give = |member: i64, value: &str, hat: &str| {
        format!(
            "insert into position (decision_id, version, organisation_id, value, person_id, hat, at)
                values (1, 1, {member}, '{value}', 5, '{hat}', now())"
        )
    };
    for (statement, constraint) in [
        (give(4, "join", "focal_point"), "23503 position_of_a_seat"),
        (give(1, "join", "co_chair"), "23514 position_by_its_member"),
        (
            give(1, "join", "secretariat"),
            "23514 position_by_its_member",
        ),
        (
            give(1, "disassociate", "focal_point"),
            "23514 some_positions_need_a_reason",
        ),
        (
            give(1, "reservation", "focal_point"),
            "23514 reservation_names_paragraphs",
        ),
    ] {
        assert_eq!(open.act(&statement).await, Err(constraint.to_owned()));
    }
}

#[tokio::test]
async fn decision_numbers_have_no_gaps() {
    let mut open = Open::new("not_relevant").await;
    let skipped = open
        .act(
            "update decision set state = 'adopted', adopted_at = now(), adopted_version = 1, basis = 'in_session',
                year = 2026, number = 2",
        )
        .await;
    assert_eq!(skipped, Err("UN004 decision_numbers_gapless".to_owned()));
}
