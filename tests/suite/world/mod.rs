//! A network of its own for each test: a database made from a template, a clock that is moved, and
//! people who act through the same pages as everybody.
pub(crate) mod browser;
pub(crate) mod database;
pub(crate) mod line;

use ashar::app;
use ashar::base::blobs::Blobs;
use ashar::base::clock::Clock;
use ashar::base::db::Database;
use ashar::base::live::Live;
use ashar::demo;
use ashar::web::house::{House, Inner};
use axum::Router;
use browser::Browser;
use chrono::{DateTime, Utc};
use std::time::Duration;

/// The demonstration network on Thursday 15 October 2026, 10:00 in Bishkek.
pub(crate) struct World {
    pub(crate) clock: Clock,
    pub(crate) router: Router,
    pub(crate) database: database::Scratch,
    make: Box<dyn Fn(Clock) -> Router + Send + Sync>,
}

/// Of streams; short, so that a test meets several.
const HEARTBEAT: Duration = Duration::from_millis(100);

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
        let (options, name) = (scratch.options(), scratch.name().to_owned());
        let folder = std::env::temp_dir().join(format!("ashar-files-{name}"));
        // each call is an instance of its own: pools are shared by nobody
        let house = move |clock: Clock| {
            let database = Database::open(options.clone(), 4);
            House::new(Inner {
                live: Live::over(database.clone(), HEARTBEAT),
                database,
                clock,
                public_url: "http://ashar.example".to_owned(),
                behind_proxy: false,
                constraint_words: app::constraint_words,
                blobs: Blobs::in_folder(&folder),
                upload_bytes: 1 << 20,
            })
        };
        let first = house(clock.clone());
        let loaded = if with_story {
            demo::load(&first, |clock| app::router(house(clock))).await
        } else {
            demo::found(&first).await
        };
        assert!(loaded.unwrap(), "a new database has no people");
        Self {
            router: app::router(first),
            clock,
            database: scratch,
            make: Box::new(move |clock| app::router(house(clock))),
        }
    }

    /// The same house served by a second process, as far as its pages can tell.
    pub(crate) fn another_instance(&self) -> Router {
        (self.make)(self.clock.clone())
    }

    /// Somebody who is not signed in.
    pub(crate) fn visitor(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// A person of the demonstration network, signed in.
    pub(crate) async fn person(&self, address: &str) -> Browser {
        Self::person_at(self.router.clone(), address).await
    }

    /// The same at another instance.
    pub(crate) async fn person_at(router: Router, address: &str) -> Browser {
        let mut browser = Browser::new(router);
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
        Self::role_at(self.router.clone(), role).await
    }

    /// The same at another instance.
    pub(crate) async fn role_at(router: Router, role: &str) -> Browser {
        let (_, address) = demo::SIGN_INS
            .into_iter()
            .find(|(known, _)| *known == role)
            .unwrap();
        Self::person_at(router, address).await
    }
}
