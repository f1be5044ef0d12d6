//! A network of its own for each test: a database made from a template, a clock that is moved, and
//! people who act through the same pages as everybody.
pub(crate) mod browser;
pub(crate) mod database;
pub(crate) mod line;

use ashar::app;
use ashar::base::blobs::Blobs;
use ashar::base::clock::Clock;
use ashar::base::db::Database;
use ashar::demo;
use ashar::web::house::{House, Inner};
use ashar::worker::Worker;
use axum::Router;
use browser::Browser;
use chrono::{DateTime, Utc};

/// The demonstration network on Thursday 15 October 2026, 10:00 in Bishkek.
pub(crate) struct World {
    pub(crate) clock: Clock,
    pub(crate) router: Router,
    /// The same house in another process: its own pool, its own router.
    pub(crate) twin: Router,
    pub(crate) database: database::Scratch,
}

pub(crate) fn today() -> DateTime<Utc> {
    "2026-10-15T04:00:00Z".parse().unwrap()
}

impl World {
    /// Its people alone.
    pub(crate) async fn new() -> Self {
        Self::make(false).await
    }

    /// Its people and all that happened.
    pub(crate) async fn with_story() -> Self {
        Self::make(true).await
    }

    async fn make(with_story: bool) -> Self {
        let scratch = database::Scratch::new().await;
        let clock = Clock::fixed(today());
        let database = Database::open(scratch.options(), 4);
        let twin_database = Database::open(scratch.options(), 4);
        let folder = std::env::temp_dir().join(format!("ashar-files-{}", scratch.name()));
        let house_over = |database: &Database, clock: Clock| {
            House::new(Inner {
                database: database.clone(),
                clock,
                public_url: "http://ashar.example".to_owned(),
                behind_proxy: false,
                constraint_words: app::constraint_words,
                blobs: Blobs::in_folder(&folder),
                upload_bytes: 1 << 20,
            })
        };
        let house = |clock: Clock| house_over(&database, clock);
        let loaded = if with_story {
            demo::load(&house(clock.clone()), |clock| app::router(house(clock))).await
        } else {
            demo::found(&house(clock.clone())).await
        };
        assert!(loaded.unwrap(), "a new database has no people");
        Self {
            router: app::router(house(clock.clone())),
            twin: app::router(house_over(&twin_database, clock.clone())),
            clock,
            database: scratch,
        }
    }

    /// People stay signed in over the weeks that a test is about.
    pub(crate) async fn sessions_last(&self) {
        self.charter("session_hours = 2000, session_days = 90")
            .await;
    }

    /// The network has adopted the silence procedure.
    pub(crate) async fn silence_is_allowed(&self) {
        self.charter("silence_allowed = true").await;
    }

    async fn charter(&self, set: &str) {
        let script: &'static str = format!(
            "begin; select set_config('app.event', (select max(id)::text from event), true);
             update charter set {set}; commit"
        )
        .leak();
        let mut db = self.database.owner().await;
        sqlx::raw_sql(script).execute(&mut db).await.unwrap();
    }

    /// A worker of this house, without its mail.
    pub(crate) fn worker(&self) -> Worker {
        let database = Database::open(self.database.options(), 4);
        let worker = Worker::new(database.clone(), self.clock.clone());
        app::jobs(worker, &database, &self.clock, "http://ashar.example")
    }

    /// Everything that is due by the clock.
    pub(crate) async fn works(&self) {
        self.worker().run_due().await.unwrap();
    }

    /// A mail server takes every letter that waits, except those to `but`.
    pub(crate) async fn post_goes_out(&self, but: &str) {
        let mut db = self.database.owner().await;
        sqlx::query(
            "update mail_delivery d set state = 'sent', sent_at = $1, updated_at = $1
               from mail m where m.id = d.mail_id and d.state = 'queued' and m.address not like $2",
        )
        .bind(self.clock.now())
        .bind(but)
        .execute(&mut db)
        .await
        .unwrap();
    }

    /// Somebody who is not signed in.
    pub(crate) fn visitor(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// A person of the demonstration network, signed in.
    pub(crate) async fn person(&self, address: &str) -> Browser {
        let mut browser = self.visitor();
        let answer = browser
            .post(
                "/sign-in",
                &[
                    ("email", address),
                    ("password", demo::PASSWORD),
                    ("next", "/"),
                ],
            )
            .await;
        assert_eq!(answer.status, 303, "{address}: {}", answer.words());
        browser
    }

    /// The person of the demonstration network who has this role.
    pub(crate) async fn role(&self, role: &str) -> Browser {
        let (_, address) = demo::SIGN_INS
            .into_iter()
            .find(|(known, _)| *known == role)
            .unwrap();
        self.person(address).await
    }
}
