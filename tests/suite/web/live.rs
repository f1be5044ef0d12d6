//! Pages that stay live: what an act at one instance tells the open pages of another, and whom it does not.
use crate::world::browser::Browser;
use crate::world::line::Line;
use crate::world::{World, today};
use axum::body::{Body, BodyDataStream};
use axum::http::{Request, Response};
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::StreamExt;
use sqlx::{Connection, PgConnection};
use std::time::Duration;

/// Longer than anything here takes; a test that meets it has failed.
const PATIENCE: Duration = Duration::from_secs(20);

/// An open page of the record, as a browser keeps it.
struct Stream(BodyDataStream);

impl Stream {
    async fn answer(browser: &mut Browser, path: &str, since: &str) -> Response<Body> {
        let request = Request::get(format!("{path}/live?since={since}"))
            .header("accept", "text/event-stream")
            .header("accept-encoding", "gzip");
        browser.ask(request.body(Body::empty()).unwrap()).await
    }

    /// Of a page that was read just now.
    async fn open(browser: &mut Browser, path: &str) -> Self {
        let page = browser.get(path).await;
        let mark = page.body.split("data-mark=\"").nth(1).unwrap();
        let mark = mark.split('"').next().unwrap().to_owned();
        let response = Self::answer(browser, path, &mark).await;
        assert_eq!(response.status(), 200, "{path}");
        Self(response.into_body().into_data_stream())
    }

    /// The next piece of the line; nothing when it has ended.
    async fn next(&mut self) -> Option<String> {
        let piece = tokio::time::timeout(PATIENCE, self.0.next())
            .await
            .expect("the line is silent");
        piece.map(|bytes| String::from_utf8(bytes.unwrap().to_vec()).unwrap())
    }

    /// The next event; heartbeats are no event.
    async fn event(&mut self) -> String {
        loop {
            let piece = self.next().await.expect("the line has ended");
            if !piece.starts_with(':') {
                return piece;
            }
        }
    }

    async fn is_told_of(&mut self, record: &str) -> String {
        let event = self.event().await;
        assert!(
            event.ends_with(&format!("\nevent: changed\ndata: {record}\n\n")),
            "{event}"
        );
        event
    }

    /// Two heartbeats pass and nothing is told.
    async fn is_told_nothing(&mut self) {
        let mut beats = 0;
        while beats < 2 {
            let piece = self.next().await.expect("the line has ended");
            assert!(piece.starts_with(':'), "{piece}");
            beats += usize::from(piece == ": beat\n\n");
        }
    }

    async fn ends(&mut self) {
        while let Some(piece) = self.next().await {
            assert_eq!(piece, ": beat\n\n", "nothing is told any more");
        }
    }
}

fn record(path: &str) -> String {
    let (kind, id) = path[1..].split_once('/').unwrap();
    format!("{} {id}", kind.trim_end_matches('s'))
}

/// The first line of a process says once that something may have been missed before it listened.
async fn settled(browser: &mut Browser, path: &str) -> Stream {
    let mut stream = Stream::open(browser, path).await;
    stream.event().await;
    stream
}

#[tokio::test]
async fn an_act_at_one_instance_wakes_the_pages_of_its_record_at_another() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let other = line.open_decision("not_relevant").await;
    let elsewhere = world.twin.clone();
    let mut reader = World::role_at(elsewhere, "co-chair").await;
    let mut stream = settled(&mut reader, &decision).await;
    let mut of_other = Stream::open(&mut reader, &other).await;
    let mut of_meeting = Stream::open(&mut reader, &line.meeting).await;

    line.absent_member_agrees(&world, &decision).await;
    let event = stream.is_told_of(&record(&decision)).await;
    assert_eq!(event.lines().count(), 4, "mark, name, record: {event}");
    stream.is_told_nothing().await;
    of_other.is_told_nothing().await;
    of_meeting.is_told_nothing().await;

    line.co_chair
        .does(&format!("{decision}/adoption"), &[])
        .await;
    stream.is_told_of(&record(&decision)).await;
}

/// No field, reason or name of a person ever travels: R14 holds for the line as for the page.
#[tokio::test]
async fn the_line_holds_nothing_of_what_was_written() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let mut reader = world.role("co-chair").await;
    let mut stream = settled(&mut reader, &decision).await;
    let mut member = world.role("focal point").await;
    let reason = "Quetzalcoatlus outside our mandate";
    member
        .does(
            &format!("{decision}/positions"),
            &[("value", "object"), ("kind", "mandate"), ("reason", reason)],
        )
        .await;
    let event = stream.is_told_of(&record(&decision)).await;
    let (mark, rest) = event.split_once('\n').unwrap();
    assert_eq!(
        rest,
        format!("event: changed\ndata: {}\n\n", record(&decision))
    );
    assert!(
        mark.starts_with("id: ") && mark[4..].chars().all(|c| c.is_ascii_hexdigit() || c == '.'),
        "{mark}"
    );
}

#[tokio::test]
async fn a_page_that_was_read_before_a_change_is_told_when_its_line_opens() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let mut reader = world.role("secretariat").await;
    let mut witness = settled(&mut reader, &decision).await;
    let page = reader.get(&decision).await;
    let mark = page.body.split("data-mark=\"").nth(1).unwrap();
    let mark = mark.split('"').next().unwrap();
    line.absent_member_agrees(&world, &decision).await;
    witness.is_told_of(&record(&decision)).await;
    let late = Stream::answer(&mut reader, &decision, mark).await;
    let mut late = Stream(late.into_body().into_data_stream());
    late.is_told_of(&record(&decision)).await;
    late.is_told_nothing().await;
    // the mark of another process says nothing: the page is asked for once more
    let strange = Stream::answer(&mut reader, &decision, "0.0").await;
    let mut strange = Stream(strange.into_body().into_data_stream());
    strange.is_told_of(&record(&decision)).await;
    strange.is_told_nothing().await;
}

#[tokio::test]
async fn who_may_not_see_the_page_does_not_hear_of_it() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        for path in [decision.as_str(), line.meeting.as_str()] {
            let (page, stream) = (
                outsider.get(path).await.status,
                Stream::answer(&mut outsider, path, "").await.status(),
            );
            assert_eq!((page, stream.as_u16()), (404, 404), "{role} at {path}");
        }
    }
    let mut member = world.role("focal point").await;
    let nothing = Stream::answer(&mut member, "/decisions/999", "").await;
    assert_eq!(nothing.status(), 404);
    let door = Stream::answer(&mut world.visitor(), &decision, "").await;
    assert_eq!(door.status(), 303);
}

#[tokio::test]
async fn the_line_ends_with_the_session() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let mut leaver = world.role("focal point").await;
    let mut stream = settled(&mut leaver, &decision).await;
    assert_eq!(leaver.post("/sign-out", &[]).await.status, 303);
    stream.ends().await;

    // an open page is no sign of life: the session ends by itself
    let mut sleeper = world.role("focal point").await;
    let mut stream = Stream::open(&mut sleeper, &decision).await;
    stream.is_told_nothing().await;
    world.clock.moves(TimeDelta::days(8));
    stream.ends().await;
}

#[tokio::test]
async fn the_line_ends_with_the_function() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let mut member = world.role("focal point").await;
    let mut stream = settled(&mut member, &decision).await;
    let mut db = world.database.owner().await;
    end_functions(&mut db).await;
    stream.ends().await;
}

/// Nobody but the secretariat, which stays, has a function any more, as of yesterday.
async fn end_functions(db: &mut PgConnection) {
    let mut transaction = db.begin().await.unwrap();
    sqlx::query("select set_config('app.event', (select max(id)::text from event), true)")
        .execute(&mut *transaction)
        .await
        .unwrap();
    sqlx::query("update function set valid_until = $1 where kind <> 'secretariat'")
        .bind(today().date_naive() - TimeDelta::days(1))
        .execute(&mut *transaction)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

#[tokio::test]
async fn a_lost_connection_is_made_anew_and_every_page_looks_once() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let other = line.open_decision("not_relevant").await;
    let mut reader = world.role("co-chair").await;
    let mut stream = settled(&mut reader, &decision).await;
    let mut of_other = Stream::open(&mut reader, &other).await;
    of_other.is_told_nothing().await;
    let mut db = world.database.owner().await;
    let ended: i64 = sqlx::query_scalar(
        "select count(pg_terminate_backend(pid)) from pg_stat_activity
          where datname = current_database() and query ilike 'listen%'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(ended, 1, "one connection of a process listens");
    stream.is_told_of(&record(&decision)).await;
    of_other.is_told_of(&record(&other)).await;

    line.absent_member_agrees(&world, &decision).await;
    stream.is_told_of(&record(&decision)).await;
    of_other.is_told_nothing().await;
}

#[tokio::test]
async fn lines_hold_no_connection_and_one_session_has_only_so_many() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let mut reader = world.role("co-chair").await;
    let mut open = Vec::new();
    let refused = loop {
        let response = Stream::answer(&mut reader, &decision, "").await;
        if response.status() != 200 {
            break response.status();
        }
        let header = |name: &str| response.headers().get(name).map(|v| v.to_str().unwrap());
        assert_eq!(header("content-type"), Some("text/event-stream"));
        assert_eq!(header("x-accel-buffering"), Some("no"));
        assert_eq!(header("cache-control"), Some("no-store"));
        assert_eq!(header("content-encoding"), None, "packing would gather");
        open.push(response);
        // the pools of a test have four connections each
        assert!(open.len() < 100, "there is no end of them");
    };
    assert_eq!(refused, 429);
    assert!(
        open.len() > 8,
        "pages are still answered beside {}",
        open.len()
    );
    assert_eq!(reader.get(&decision).await.status, 200);
    let mut again = world.role("co-chair").await;
    Stream::open(&mut again, &decision)
        .await
        .next()
        .await
        .unwrap();
    open.pop();
    Stream::open(&mut reader, &decision)
        .await
        .next()
        .await
        .unwrap();
}

/// A page that refreshes itself leaves the greeting to the page that its reader opens.
#[tokio::test]
async fn a_refresh_takes_no_greeting_and_renews_no_session() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let mut member = world.person("jean.prototype@unesco.example").await;
    member
        .does(
            &format!("{decision}/positions"),
            &[("value", "no_objection")],
        )
        .await;
    let refresh = || {
        Request::get(&decision)
            .header("x-refresh", "1")
            .body(Body::empty())
            .unwrap()
    };
    assert!(!member.send(refresh()).await.body.contains("flash"));
    assert!(
        member
            .get(&decision)
            .await
            .body
            .contains("class=\"call flash\"")
    );
    let mut db = world.database.owner().await;
    let before = last_sign_of_life(&mut db).await;
    world.clock.moves(TimeDelta::hours(1));
    assert_eq!(member.send(refresh()).await.status, 200);
    let line = Stream::answer(&mut member, &decision, "").await;
    assert_eq!(line.status(), 200);
    assert_eq!(last_sign_of_life(&mut db).await, before);
    member.get(&decision).await;
    assert_eq!(last_sign_of_life(&mut db).await, world.clock.now());
}

/// When somebody last did something, as the sessions know it.
async fn last_sign_of_life(db: &mut PgConnection) -> DateTime<Utc> {
    sqlx::query_scalar("select max(seen_at) from session")
        .fetch_one(db)
        .await
        .unwrap()
}

/// Only while something can change under the reader's eyes, and never around a form that came back.
#[tokio::test]
async fn a_page_is_live_while_something_is_open() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let draft = line.drafted_decision("not_relevant").await;
    let decision = line.open_decision("not_relevant").await;
    let mut member = world.role("focal point").await;
    let address = format!("data-live=\"{decision}\"");
    assert!(member.get(&decision).await.body.contains(&address));
    assert!(member.get(&line.meeting).await.body.contains("data-live="));
    assert!(!member.get(&draft).await.body.contains("data-live="));
    assert!(
        !member
            .get("/decisions")
            .await
            .body
            .contains("/assets/live.")
    );
    let back = member
        .post(&format!("{decision}/positions"), &[("value", "object")])
        .await;
    assert_eq!(back.status, 422);
    assert!(!back.body.contains("data-live="), "typed words stand there");
    line.absent_member_agrees(&world, &decision).await;
    line.co_chair
        .does(&format!("{decision}/adoption"), &[])
        .await;
    assert!(!member.get(&decision).await.body.contains("data-live="));
}
