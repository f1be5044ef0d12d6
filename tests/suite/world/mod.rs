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
use axum::Router;
use browser::Browser;
use chrono::{DateTime, Utc};

/// The demonstration network on Thursday 15 October 2026, 10:00 in Bishkek.
pub(crate) struct World {
    pub(crate) clock: Clock,
    pub(crate) router: Router,
    pub(crate) database: database::Scratch,
}

fn files_of(scratch: &database::Scratch) -> std::path::PathBuf {
    std::env::temp_dir().join(format!("ashar-files-{}", scratch.name()))
}

pub(crate) fn today() -> DateTime<Utc> {
    "2026-10-15T04:00:00Z".parse().unwrap()
}

impl World {
    /// Its people alone.
    pub(crate) async fn new() -> Self {
        Self::make(false, false).await
    }

    /// Its people and all that happened.
    pub(crate) async fn with_story() -> Self {
        Self::make(true, false).await
    }

    /// Its people, with a mail server set.
    pub(crate) async fn sending_mail() -> Self {
        Self::make(false, true).await
    }

    async fn make(with_story: bool, sends_mail: bool) -> Self {
        let scratch = database::Scratch::new().await;
        let clock = Clock::fixed(today());
        let database = Database::open(scratch.options(), 4);
        let folder = files_of(&scratch);
        let house = |clock: Clock| {
            House::new(Inner {
                database: database.clone(),
                clock,
                public_url: "http://ashar.example".to_owned(),
                behind_proxy: false,
                constraint_words: app::constraint_words,
                blobs: Blobs::in_folder(&folder),
                upload_bytes: 4 << 20,
                sends_mail,
            })
        };
        let loaded = if with_story {
            demo::load(&house(clock.clone()), |clock| app::router(house(clock))).await
        } else {
            demo::found(&house(clock.clone())).await
        };
        assert!(loaded.unwrap(), "a new database has no people");
        Self {
            router: app::router(house(clock.clone())),
            clock,
            database: scratch,
        }
    }

    /// The folder of this network's files.
    pub(crate) fn files(&self) -> std::path::PathBuf {
        files_of(&self.database)
    }

    /// The database as the house has it.
    pub(crate) fn data(&self) -> Database {
        Database::open(self.database.options(), 2)
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
