//! I8, R11: what the database refuses of minutes, whoever writes: a step without its conditions, a comment out of its
//! time, any change of what was circulated, approved or corrected.
use crate::world::World;
use sqlx::Executor;
use sqlx::postgres::PgConnection;

/// Minutes of a held meeting with one item, circulated for comments until noon; FAO (6) was there, UNESCO (10) not.
struct Minutes {
    _world: World,
    db: PgConnection,
}

const COMMENT: &str = "insert into minutes_comment (minutes_id, entry_id, paragraph, kind, text, organisation_id, person_id, at)";

impl Minutes {
    async fn new() -> Self {
        let world = World::new().await;
        let db = world.database.application().await;
        let mut minutes = Self { _world: world, db };
        minutes
            .act(
                "insert into meeting (kind, title, year, number, starts_at, ends_at, place)
                    values ('ordinary', 'M', 2026, 1, '2026-10-15 04:00Z', '2026-10-15 06:00Z', 'UN House');
                 insert into agenda (meeting_id) values (1);
                 insert into agenda_item (agenda_id, position, kind, title, minutes) values (1, 1, 'discussion', 'I', 10);
                 update meeting set state = 'convened', convened_at = now();
                 update meeting set state = 'in_session', presiding_person_id = 1, opened_at = now();
                 insert into representation (meeting_id, organisation_id, mode, person_id)
                    select 1, o, case o when 10 then 'absent' else 'principal' end, case o when 10 then null else o + 4 end
                      from generate_series(1, 12) o;
                 insert into minutes (meeting_id) values (1);
                 insert into minutes_entry (minutes_id, agenda_item_id, text) values (1, 1, 'Said.')",
            )
            .await
            .unwrap();
        minutes
    }

    async fn circulated() -> Self {
        let mut minutes = Self::new().await;
        minutes
            .act(
                "update minutes set state = 'chair_review';
                 update minutes set state = 'cleared', cleared_by = 1, cleared_at = now();
                 update minutes set state = 'comment_open', circulated_at = '2026-10-16 04:00Z', comments_until = '2026-10-16 06:00Z'",
            )
            .await
            .unwrap();
        minutes
    }

    async fn act(&mut self, statements: &str) -> Result<(), String> {
        let script = format!(
            "begin; select set_config('app.event', (select max(id)::text from event), true); {statements}; commit"
        );
        let done = self.run(script).await;
        if done.is_err() {
            self.run("rollback".to_owned()).await.unwrap();
        }
        done
    }

    async fn run(&mut self, script: String) -> Result<(), String> {
        let script: &'static str = script.leak();
        self.db.execute(script).await.map(|_| ()).map_err(|error| {
            let error = error.as_database_error().expect("an error of the database");
            format!(
                "{} {}",
                error.code().unwrap_or_default(),
                error.constraint().unwrap_or_default()
            )
        })
    }

    async fn is_refused(&mut self, statements: &str, by: &str) {
        assert_eq!(
            self.act(statements).await,
            Err(by.to_owned()),
            "{statements}"
        );
    }

    async fn said(&mut self, kind: &str, member: i64) {
        let comment = comment(kind, member, "2026-10-16 05:00Z");
        self.act(&comment).await.unwrap();
    }
}

fn comment(kind: &str, member: i64, at: &str) -> String {
    format!("{COMMENT} values (1, 1, 1, '{kind}', 'No.', {member}, {member} + 4, '{at}')")
}

const CONSOLIDATED: &str = "update minutes set state = 'consolidated', consolidated_at = '2026-10-16 07:00Z', changes_until = '2026-10-17 06:00Z'";
const KEPT: &str = "insert into approved_minutes (minutes_id, snapshot, sha256) values (1, '{}', sha256('{}'::bytea))";
const UNCOMMENTED: &str = "update minutes set state = 'approved', approval = 'no_comments', approved_at = '2026-10-16 06:00Z'";
const BY_CHAIR: &str = "update minutes set state = 'approved', approval = 'co_chair', approved_by = 1, approved_at = '2026-10-17 06:00Z'";

#[tokio::test]
async fn nothing_incomplete_goes_on() {
    let mut minutes = Minutes::new().await;
    minutes
        .act("update minutes_entry set text = ' '")
        .await
        .unwrap();
    let submitted = "update minutes set state = 'chair_review'";
    minutes
        .is_refused(submitted, "UN004 minutes_gate_items")
        .await;
    minutes
        .act("update minutes_entry set no_discussion = true")
        .await
        .unwrap();
    minutes.act(submitted).await.unwrap();
    minutes
        .act("insert into minutes_remark (minutes_id, text, person_id, at) values (1, 'R', 1, now())")
        .await
        .unwrap();
    minutes
        .is_refused(
            "update minutes set state = 'cleared', cleared_by = 1, cleared_at = now()",
            "UN004 minutes_gate_remarks",
        )
        .await;
    minutes
        .is_refused(
            "update minutes set state = 'disseminated'",
            "UN002 minutes_transitions",
        )
        .await;
}

#[tokio::test]
async fn comments_come_in_their_time_and_of_those_who_were_there() {
    let mut minutes = Minutes::circulated().await;
    let late = comment("factual", 6, "2026-10-16 06:00Z");
    minutes
        .is_refused(&late, "UN003 minutes_comments_in_their_period")
        .await;
    let absent = comment("factual", 10, "2026-10-16 05:00Z");
    minutes
        .is_refused(&absent, "UN003 minutes_comments_of_those_present")
        .await;
    let early = comment("correction", 6, "2026-10-16 05:00Z");
    minutes
        .is_refused(&early, "UN003 minutes_corrections_in_their_period")
        .await;
    minutes.said("query", 10).await;
    minutes.said("factual", 6).await;
    minutes
        .is_refused(
            "update minutes_comment set text = 'Other.'",
            "UN003 minutes_comment_is_final",
        )
        .await;
    minutes
        .is_refused(
            "insert into minutes_objection (comment_id, organisation_id, reason, person_id, at) values (2, 6, 'R', 10, now())",
            "UN003 minutes_objections_in_their_time",
        )
        .await;
}

#[tokio::test]
async fn the_clock_approves_only_what_nobody_commented_on() {
    let mut minutes = Minutes::circulated().await;
    let early = UNCOMMENTED.replace("06:00Z", "05:59Z");
    minutes
        .is_refused(&format!("{KEPT}; {early}"), "UN004 minutes_gate_comments")
        .await;
    minutes
        .is_refused(UNCOMMENTED, "UN004 approved_minutes_are_kept")
        .await;
    minutes.said("factual", 6).await;
    minutes
        .is_refused(
            &format!("{KEPT}; {UNCOMMENTED}"),
            "UN004 minutes_gate_comments",
        )
        .await;
    minutes
        .act("update minutes_comment set withdrawn_at = now()")
        .await
        .unwrap();
    minutes
        .act(&format!("{KEPT}; {UNCOMMENTED}"))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_disputed_comment_is_ruled_on_before_the_text_goes_on() {
    let mut minutes = Minutes::circulated().await;
    minutes
        .is_refused(CONSOLIDATED, "UN004 minutes_gate_comments")
        .await;
    minutes.said("factual", 6).await;
    minutes
        .is_refused(CONSOLIDATED, "UN004 minutes_gate_comments")
        .await;
    minutes
        .act("update minutes_comment set answer = 'declined', reason = 'R', answered_by = 3, answered_at = now()")
        .await
        .unwrap();
    minutes
        .is_refused(CONSOLIDATED, "UN004 minutes_gate_comments")
        .await;
    minutes
        .act("update minutes_comment set ruling = 'declined', ruling_reason = 'R', disagreement = 'D', ruled_by = 1, ruled_at = now()")
        .await
        .unwrap();
    minutes.act(CONSOLIDATED).await.unwrap();
    minutes
        .is_refused(
            "update minutes_comment set withdrawn_at = now()",
            "UN003 minutes_answers_stand",
        )
        .await;
    let early = BY_CHAIR.replace("2026-10-17 06:00Z", "2026-10-17 05:59Z");
    minutes
        .is_refused(&format!("{KEPT}; {early}"), "UN004 minutes_gate_approval")
        .await;
    minutes.act(&format!("{KEPT}; {BY_CHAIR}")).await.unwrap();
}

#[tokio::test]
async fn what_was_circulated_or_approved_never_changes() {
    let mut minutes = Minutes::circulated().await;
    minutes
        .is_refused(
            "update minutes_entry set text = 'Other.'",
            "UN003 circulated_minutes_are_frozen",
        )
        .await;
    minutes
        .is_refused(
            "update minutes set comments_until = '2026-10-18 06:00Z'",
            "UN003 published_days_of_minutes_stand",
        )
        .await;
    minutes
        .act(&format!("{KEPT}; {UNCOMMENTED}"))
        .await
        .unwrap();
    for (statement, by) in [
        (
            "update approved_minutes set snapshot = 'x', sha256 = sha256('x'::bytea)",
            "UN003 approved_minutes_are_final",
        ),
        (
            "delete from approved_minutes",
            "UN003 approved_minutes_are_final",
        ),
        (
            "update minutes set approved_at = now()",
            "UN003 approved_frame_is_frozen",
        ),
        (
            "insert into consolidated_entry (entry_id, text, saved_at) values (1, 'x', now())",
            "UN003 consolidated_text_is_frozen",
        ),
        (
            "insert into approved_minutes (minutes_id, snapshot, sha256) values (1, 'y', sha256('x'::bytea))",
            "23514 approved_minutes_match_their_hash",
        ),
    ] {
        minutes.is_refused(statement, by).await;
    }
}

#[tokio::test]
async fn there_is_one_corrigendum_and_it_is_complete() {
    let mut minutes = Minutes::circulated().await;
    minutes
        .act(&format!("{KEPT}; {UNCOMMENTED}"))
        .await
        .unwrap();
    minutes
        .act("update minutes set state = 'disseminated', disseminated_at = '2026-10-17 04:00Z', corrections_until = '2026-10-17 06:00Z'")
        .await
        .unwrap();
    let asked = comment("correction", 10, "2026-10-17 05:00Z");
    minutes.act(&asked).await.unwrap();
    let late = comment("correction", 10, "2026-10-17 06:00Z");
    minutes
        .is_refused(&late, "UN003 minutes_corrections_in_their_period")
        .await;
    let issued =
        "insert into minutes_corrigendum (minutes_id, snapshot, sha256, issued_by, issued_at)
                    values (1, '{}', sha256('{}'::bytea), 3, '2026-10-17 06:00Z')";
    minutes
        .is_refused(issued, "UN003 corrigendum_lists_all")
        .await;
    minutes
        .act("update minutes_comment set answer = 'accepted', reason = 'R', answered_by = 3, answered_at = now()")
        .await
        .unwrap();
    minutes.act(issued).await.unwrap();
    minutes.is_refused(issued, "23505 one_corrigendum").await;
    minutes
        .is_refused(
            "update minutes_corrigendum set snapshot = 'x'",
            "UN003 corrigendum_is_final",
        )
        .await;
    minutes
        .is_refused(
            "update minutes_comment set answer = 'declined'",
            "UN003 minutes_answers_stand",
        )
        .await;
}

/// A link in a letter speaks for its reader, its member and the text that it told of, as long as it lasts.
#[tokio::test]
async fn a_comment_by_a_link_is_that_of_its_own_letter() {
    let mut minutes = Minutes::circulated().await;
    minutes
        .act(
            "insert into mail (event_id, person_id, address, lang, kind, subject, body_text, body_html, created_at)
                select max(id), 10, 'a@fao.example', 'en', 'minutes.circulation', 'S', 'T', 'H', now() from event;
             insert into minutes_notice (minutes_id, revision, organisation_id, person_id, mail_id, kind, at)
                select 1, 1, 6, 10, max(id), 'circulation', '2026-10-16 04:00Z' from mail;
             insert into answer_link (mail_id, person_id, token_hash, made_at, valid_until)
                select max(id), 10, sha256('x'), '2026-10-16 04:00Z', '2026-10-16 05:30Z' from mail",
        )
        .await
        .unwrap();
    let said = |member: i64, person: i64, at: &str| {
        format!(
            "insert into minutes_comment (minutes_id, entry_id, paragraph, kind, text, organisation_id, person_id, at, answer_link_id)
             values (1, 1, 1, 'factual', 'No.', {member}, {person}, '{at}', (select max(id) from answer_link))"
        )
    };
    let in_time = "2026-10-16 05:00Z";
    let by = "UN003 minutes_comment_by_its_own_link";
    minutes.is_refused(&said(7, 10, in_time), by).await;
    minutes.is_refused(&said(6, 11, in_time), by).await;
    minutes
        .is_refused(&said(6, 10, "2026-10-16 05:30Z"), by)
        .await;
    minutes.act(&said(6, 10, in_time)).await.unwrap();
    minutes
        .is_refused(
            "update minutes_comment set answer_link_id = null",
            "UN003 minutes_comment_link_is_final",
        )
        .await;
    minutes
        .act(
            "update answer_link set revoked_at = '2026-10-16 04:30Z', revoked_by = 'addressee'
              where id = (select max(id) from answer_link)",
        )
        .await
        .unwrap();
    minutes.is_refused(&said(6, 10, in_time), by).await;
}
