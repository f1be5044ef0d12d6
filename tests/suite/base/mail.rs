//! Mail, as a mail server receives it.
#![expect(
    clippy::disallowed_methods,
    reason = "this test looks at the tables themselves"
)]
use ashar::base::clock::Clock;
use ashar::base::db::{Database, MIGRATOR};
use ashar::base::ids::PersonId;
use ashar::base::lang::Lang;
use ashar::base::outbox::{KEPT_APART, NewMail, enqueue};
use ashar::mail::{Letter, Mailer, NO_SERVER, SEND, compose};
use ashar::worker::{MOST_ATTEMPTS, Worker};
use chrono::TimeDelta;
use sqlx::{PgPool, Row};
use tokio::net::TcpListener;

use crate::world::post::sink;

struct Office {
    pool: PgPool,
    database: Database,
    clock: Clock,
    worker: Worker,
}

impl Office {
    fn open(pool: PgPool, server: Option<&str>) -> Self {
        let clock = Clock::fixed("2026-10-15T04:00:00Z".parse().unwrap());
        let database = Database::open(pool.connect_options().as_ref().clone(), 4);
        let from = "Migration Network <network@ashar.example>".parse().unwrap();
        let mailer = Mailer::new(
            database.clone(),
            clock.clone(),
            server,
            from,
            "https://ashar.example",
        )
        .unwrap();
        let worker = Worker::new(database.clone(), clock.clone()).on(SEND, move |job| {
            let mailer = mailer.clone();
            async move { mailer.send(&job).await }
        });
        Self {
            pool,
            database,
            clock,
            worker,
        }
    }

    /// Writes one mail within an act, as the slices do.
    async fn writes(&self, address: &str) -> i64 {
        self.writes_of("meeting.invitation", address).await
    }

    async fn writes_of(&self, kind: &'static str, address: &str) -> i64 {
        let mut act = self.pool.begin().await.unwrap();
        let event: i64 = sqlx::query_scalar(
            "insert into event (act, subject_kind, hat, request_id, at) values ('test', 'network', 'system', 'test', $1) returning id",
        )
        .bind(self.clock.now())
        .fetch_one(&mut *act)
        .await
        .unwrap();
        sqlx::query("select set_config('app.event', $1::text, true)")
            .bind(event.to_string())
            .execute(&mut *act)
            .await
            .unwrap();
        let person: i64 = sqlx::query_scalar(
            "insert into person (name, email) values ('Айгүл Үлгүева', $1) returning id",
        )
        .bind(address)
        .fetch_one(&mut *act)
        .await
        .unwrap();
        let mail = NewMail {
            person: PersonId(person),
            address: address.to_owned(),
            lang: Lang::Ky,
            kind,
            subject: "Жыйын № 7 — ң ө ү".to_owned(),
            body_text: "Саламатсызбы".to_owned(),
            body_html: "<p>Саламатсызбы</p>".to_owned(),
            calendar: Some("BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n".to_owned()),
        };
        let id = enqueue(&mut act, event, &mail, self.clock.now())
            .await
            .unwrap();
        act.commit().await.unwrap();
        id.get()
    }

    async fn delivery(&self, mail: i64) -> (String, i32, String) {
        let row = sqlx::query("select state, attempts, coalesce(last_error, '') from mail_delivery where mail_id = $1")
            .bind(mail)
            .fetch_one(&self.pool)
            .await
            .unwrap();
        (row.get(0), row.get(1), row.get(2))
    }
}

#[sqlx::test(migrator = "MIGRATOR")]
async fn each_recipient_has_a_result_of_its_own(pool: PgPool) {
    let (url, post) = sink().await;
    let office = Office::open(pool, Some(&url));
    let taken = office.writes("in@unicef.example").await;
    let busy = office.writes("busy@iom.example").await;
    let gone = office.writes("gone@ilo.example").await;
    let broken = office.writes("a,b@ilo.example").await;
    assert_eq!(office.worker.run_due().await.unwrap(), 4);
    assert_eq!(
        office.delivery(taken).await,
        ("sent".to_owned(), 1, String::new())
    );
    let (state, attempts, why) = office.delivery(busy).await;
    assert_eq!((state.as_str(), attempts), ("queued", 1));
    assert!(why.contains("come again"), "{why}");
    let (state, _, why) = office.delivery(gone).await;
    assert_eq!(state, "undeliverable");
    assert!(why.contains("nobody of that name"), "{why}");
    assert_eq!(office.delivery(broken).await.0, "undeliverable");

    for _ in 0..30 {
        office.clock.moves(TimeDelta::hours(1));
        office.worker.run_due().await.unwrap();
    }
    let (state, attempts, _) = office.delivery(busy).await;
    assert_eq!((state.as_str(), attempts), ("failed", MOST_ATTEMPTS));
    assert_eq!(
        post.lock().unwrap().len(),
        1,
        "what was taken is not sent again"
    );

    let received = post.lock().unwrap()[0].clone();
    let head = received.split("\n\n").next().unwrap();
    for expected in [
        format!("Message-ID: <mail-{taken}@ashar.example>"),
        "Auto-Submitted: auto-generated".to_owned(),
        "To: in@unicef.example".to_owned(),
        "Content-Type: multipart/alternative;".to_owned(),
        "Date: Thu, 15 Oct 2026 04:00:00 +0000".to_owned(),
    ] {
        assert!(head.contains(&expected), "{expected} is missing in\n{head}");
    }
    assert!(
        received.contains("text/calendar; method=CANCEL; charset=utf-8"),
        "{received}"
    );
    for kind in ["text/plain; charset=utf-8", "text/html; charset=utf-8"] {
        assert!(received.contains(kind), "{kind} is missing in\n{received}");
    }
    office.database.close().await;
}

#[sqlx::test(migrator = "MIGRATOR")]
async fn without_a_server_mail_waits_to_be_read(pool: PgPool) {
    let office = Office::open(pool, None);
    let mail = office.writes("in@unicef.example").await;
    assert_eq!(office.worker.run_due().await.unwrap(), 1);
    assert_eq!(
        office.delivery(mail).await,
        ("queued".to_owned(), 1, NO_SERVER.to_owned())
    );
    assert_eq!(office.worker.run_due().await.unwrap(), 0);
    office.database.close().await;
}

#[sqlx::test(migrator = "MIGRATOR")]
async fn a_silent_server_costs_another_try_and_not_the_mail(pool: PgPool) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    drop(listener);
    let office = Office::open(pool, Some(&url));
    let mail = office.writes("in@unicef.example").await;
    assert_eq!(office.worker.run_due().await.unwrap(), 1);
    let (state, attempts, why) = office.delivery(mail).await;
    assert_eq!((state.as_str(), attempts), ("queued", 1));
    assert!(!why.is_empty());
    office.database.close().await;
}

#[sqlx::test(migrator = "MIGRATOR")]
async fn a_mail_of_an_act_that_failed_never_was(pool: PgPool) {
    let office = Office::open(pool.clone(), None);
    let mail = office.writes("in@unicef.example").await;
    let changed = sqlx::query("update mail set subject = 'other' where id = $1")
        .bind(mail)
        .execute(&pool)
        .await;
    assert!(changed.is_err(), "what was sent cannot be rewritten");
    let noted: i64 = sqlx::query_scalar(
        "select count(*) from row_change where table_name = 'mail' and row_id = $1",
    )
    .bind(mail)
    .fetch_one(&pool)
    .await
    .unwrap();
    assert_eq!(noted, 1, "the mail stands in the history of its act");
    let mut act = pool.begin().await.unwrap();
    let outside = sqlx::query("insert into mail (event_id, address, lang, kind, subject, body_text, body_html, created_at) values (1, 'a@b', 'en', 'x', 'x', '', '', now())")
        .execute(&mut *act)
        .await;
    assert!(outside.is_err(), "no mail leaves outside a recorded act");
    act.rollback().await.unwrap();
    office.database.close().await;
}

/// What opens a door stands in no stored letter; it takes its place on the way out and is then forgotten.
#[sqlx::test(migrator = "MIGRATOR")]
async fn a_secret_leaves_with_its_mail_and_is_forgotten(pool: PgPool) {
    let (url, post) = sink().await;
    let office = Office::open(pool.clone(), Some(&url));
    let (sent, lost) = (
        office.writes("in@unicef.example").await,
        office.writes("in@ilo.example").await,
    );
    for mail in [sent, lost] {
        // as a letter is stored that carries a link
        sqlx::raw_sql(
            format!(
                "set session_replication_role = replica;
                 update mail set body_text = 'Here: {KEPT_APART}', body_html = '<p>{KEPT_APART}</p>' where id = {mail};
                 set session_replication_role = default"
            )
            .leak() as &'static str,
        )
        .execute(&pool)
        .await
        .unwrap();
    }
    sqlx::query("insert into mail_secret (mail_id, secret, valid_until) values ($1, 'the-token-of-the-link', now())")
        .bind(sent)
        .execute(&pool)
        .await
        .unwrap();
    office.worker.run_due().await.unwrap();
    let received = post.lock().unwrap().concat();
    assert!(
        received.contains("Here: the-token-of-the-link"),
        "{received}"
    );
    assert!(
        received.contains("<p>the-token-of-the-link</p>"),
        "{received}"
    );
    assert!(
        !received.contains(KEPT_APART),
        "no letter leaves without its link"
    );
    let kept: i64 = sqlx::query_scalar("select count(*) from mail_secret")
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!(kept, 0);
    assert_eq!(office.delivery(lost).await.0, "queued");
    office.database.close().await;
}

/// RFC 8058: one click ends digests and reminders; a formal notice offers no such thing.
#[sqlx::test(migrator = "MIGRATOR")]
async fn only_what_may_be_ended_says_how(pool: PgPool) {
    let (url, post) = sink().await;
    let office = Office::open(pool, Some(&url));
    for (kind, address) in [
        ("digest.day", "in@unicef.example"),
        ("action.reminder", "in@ilo.example"),
        ("decision.silence", "in@fao.example"),
        ("agenda.circulation", "in@iom.example"),
    ] {
        office.writes_of(kind, address).await;
    }
    office.worker.run_due().await.unwrap();
    let received = post.lock().unwrap().clone();
    assert_eq!(received.len(), 4);
    for letter in received {
        let head = letter.split("\n\n").next().unwrap();
        let optional = head.contains("in@unicef") || head.contains("in@ilo");
        let link = head.contains("List-Unsubscribe: <https://ashar.example/unsubscribe/");
        let one_click = head.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        assert_eq!((link, one_click), (optional, optional), "{head}");
    }
    office.database.close().await;
}

#[test]
fn no_subject_can_begin_a_header() {
    let letter = Letter {
        id: 1,
        address: "in@unicef.example".to_owned(),
        lang: "en".to_owned(),
        subject: "Hello\r\nBcc: evil@example.org\nX: \u{0}y".to_owned(),
        body_text: "text".to_owned(),
        body_html: "<p>text</p>".to_owned(),
        calendar: None,
        unsubscribe: None,
        written_at: "2026-10-15T04:00:00Z".parse().unwrap(),
    };
    let from = "network@ashar.example".parse().unwrap();
    let sent = String::from_utf8(
        compose(&letter, &from, "ashar.example")
            .unwrap()
            .formatted(),
    )
    .unwrap();
    assert!(
        sent.contains("Subject: Hello Bcc: evil@example.org X:  y\r\n"),
        "{sent}"
    );
    assert!(
        !sent
            .lines()
            .any(|line| line.starts_with("Bcc") || line.starts_with("X:")),
        "{sent}"
    );
    assert!(!sent.contains("text/calendar"));
    let hostile = Letter {
        address: "in@unicef.example\r\nBcc: evil@example.org".to_owned(),
        ..letter
    };
    assert!(compose(&hostile, &from, "ashar.example").is_err());
}
