//! A network of its own for each test: a database made from a template, a clock that is moved, and
//! people who act through the same pages as everybody.
pub(crate) mod browser;
pub(crate) mod database;
pub(crate) mod line;
pub(crate) mod paper;
pub(crate) mod post;

use ashar::app;
use ashar::base::apart::Apart;
use ashar::base::blobs::Blobs;
use ashar::base::clock::Clock;
use ashar::base::db::Database;
use ashar::base::live::Live;
use ashar::base::memory::Memory;
use ashar::base::outbox::Sender;
use ashar::demo;
use ashar::mail::{Mailer, SEND};
use ashar::web::house::{House, Inner};
use ashar::worker::Worker;
use axum::Router;
use browser::Browser;
use chrono::{DateTime, Utc};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::sync::OnceCell;

/// The demonstration network on Thursday 15 October 2026, 10:00 in Bishkek.
pub(crate) struct World {
    pub(crate) clock: Clock,
    pub(crate) router: Router,
    /// The same house in another process: its own pool, its own router.
    pub(crate) twin: Router,
    pub(crate) database: database::Scratch,
    folder: PathBuf,
}

const MAIL_FROM: &str = "network@ashar.example";

/// Of streams; short, so that a test meets several.
const HEARTBEAT: Duration = Duration::from_millis(100);

pub(crate) fn today() -> DateTime<Utc> {
    "2026-10-15T04:00:00Z".parse().unwrap()
}

/// Told once in a run; every world is a copy.
static PEOPLE: OnceCell<database::Scratch> = OnceCell::const_new();
static STORY: OnceCell<database::Scratch> = OnceCell::const_new();

/// By content: worlds begin with the files of the story, and each adds its own.
fn folder_of(scratch: &database::Scratch) -> PathBuf {
    std::env::temp_dir().join(format!("ashar-files-{}", scratch.name()))
}

fn house(database: Database, clock: Clock, blobs: Blobs, sends_mail: bool) -> House {
    House::new(Inner {
        live: Live::over(database.clone(), HEARTBEAT),
        database,
        clock,
        public_url: "http://ashar.example".to_owned(),
        mail_from: MAIL_FROM.to_owned(),
        behind_proxy: false,
        constraint_words: app::constraint_words,
        blobs,
        memory: Memory::default(),
        apart: Apart::by(PathBuf::from(env!("CARGO_BIN_EXE_ashar"))),
        upload_bytes: 4 << 20,
        sends_mail,
    })
}

/// A database that holds the demonstration network, with nobody connected to it.
async fn founded(with_story: bool, today: DateTime<Utc>) -> database::Scratch {
    let scratch = database::Scratch::new().await;
    let database = Database::open(scratch.options(), 4);
    let folder = folder_of(&scratch);
    let files = Blobs::in_folder(&folder);
    let at = |clock: Clock| house(database.clone(), clock, files.clone(), false);
    let first = at(Clock::fixed(today));
    let loaded = if with_story {
        demo::load(&first, |clock| app::router(at(clock))).await
    } else {
        demo::found(&first).await
    };
    assert!(loaded.unwrap(), "a new database has no people");
    database.close().await;
    scratch
}

/// Two levels, as `base::blobs` keeps them.
fn copy_files(from: &Path, to: &Path) {
    for folder in std::fs::read_dir(from).into_iter().flatten() {
        let folder = folder.unwrap().path();
        let into = to.join(folder.file_name().unwrap());
        std::fs::create_dir_all(&into).unwrap();
        for file in std::fs::read_dir(&folder).unwrap() {
            let file = file.unwrap().path();
            std::fs::copy(&file, into.join(file.file_name().unwrap())).unwrap();
        }
    }
}

impl World {
    /// Its people alone.
    pub(crate) async fn new() -> Self {
        let template = PEOPLE.get_or_init(|| founded(false, today())).await;
        Self::copy_of(template, false).await
    }

    /// Its people, with a mail server set.
    pub(crate) async fn sending_mail() -> Self {
        let template = PEOPLE.get_or_init(|| founded(false, today())).await;
        Self::copy_of(template, true).await
    }

    /// Its people and all that happened.
    pub(crate) async fn with_story() -> Self {
        let template = STORY.get_or_init(|| founded(true, today())).await;
        Self::copy_of(template, false).await
    }

    /// Tells the story as if it were this day.
    pub(crate) async fn told_on(day: DateTime<Utc>) {
        founded(true, day).await;
    }

    /// Its people alone; their files are kept there.
    pub(crate) async fn keeping_in(files: Blobs) -> Self {
        let template = PEOPLE.get_or_init(|| founded(false, today())).await;
        Self::copy_with(template, false, Some(files)).await
    }

    async fn copy_of(template: &database::Scratch, sends_mail: bool) -> Self {
        Self::copy_with(template, sends_mail, None).await
    }

    async fn copy_with(
        template: &database::Scratch,
        sends_mail: bool,
        files: Option<Blobs>,
    ) -> Self {
        let scratch = database::Scratch::copy_of(template.name()).await;
        let folder = folder_of(&scratch);
        copy_files(&folder_of(template), &folder);
        let clock = Clock::fixed(today());
        let options = scratch.options();
        let files = files.unwrap_or_else(|| Blobs::in_folder(&folder));
        // each call is an instance of its own: pools are shared by nobody
        let make = || {
            let database = Database::open(options.clone(), 4);
            app::router(house(database, clock.clone(), files.clone(), sends_mail))
        };
        Self {
            router: make(),
            twin: make(),
            clock,
            database: scratch,
            folder,
        }
    }

    /// The folder of this network's files.
    pub(crate) fn files(&self) -> PathBuf {
        self.folder.clone()
    }

    /// The database as the house has it.
    pub(crate) fn data(&self) -> Database {
        Database::open(self.database.options(), 2)
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

    /// The network lets its next meeting approve minutes with comments.
    pub(crate) async fn next_meeting_approves(&self) {
        self.charter("minutes_approval = 'next_meeting'").await;
    }

    /// The network lets links in its mail work for one day.
    pub(crate) async fn answer_links_last_a_day(&self) {
        self.charter("answer_link_days = 1").await;
    }

    /// The network has decided that silent headquarters hold a decision.
    pub(crate) async fn ad_referendum_holds(&self) {
        self.charter("ad_referendum_lapses = false").await;
    }

    /// So many meetings in a row without anybody for a member are shown.
    pub(crate) async fn absences_in_a_row(&self, meetings: i32) {
        self.charter(&format!("absences_in_a_row = {meetings}"))
            .await;
    }

    pub(crate) async fn charter(&self, set: &str) {
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
        let sender = Sender {
            public_url: "http://ashar.example".to_owned(),
            mail_from: MAIL_FROM.to_owned(),
        };
        app::jobs(worker, &database, &self.clock, &sender)
    }

    /// Every letter that waits leaves for this mail server.
    pub(crate) async fn posts_to(&self, server: &str) {
        let database = Database::open(self.database.options(), 4);
        let from = format!("Network <{MAIL_FROM}>").parse().unwrap();
        let url = "http://ashar.example";
        let mailer = Mailer::new(
            database.clone(),
            self.clock.clone(),
            Some(server),
            from,
            url,
        );
        let mailer = mailer.unwrap();
        let worker = self.worker().on(SEND, move |job| {
            let mailer = mailer.clone();
            async move { mailer.send(&job).await }
        });
        worker.run_due().await.unwrap();
    }

    /// The words of every file that came.
    pub(crate) async fn reads_files(&self, files: &Blobs) {
        let database = Database::open(self.database.options(), 4);
        let apart = Apart::by(PathBuf::from(env!("CARGO_BIN_EXE_ashar")));
        let read = (files.clone(), apart);
        let worker = app::file_texts(self.worker(), &database, &self.clock, read);
        worker.run_due().await.unwrap();
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
