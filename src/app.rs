//! The only file that names every slice: routes, texts of constraints, samples of pages.
use std::error::Error;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use chrono::TimeDelta;
use secrecy::ExposeSecret;
use sqlx::Connection;
use sqlx::postgres::{PgConnectOptions, PgConnection};

use crate::base::apart::Apart;
use crate::base::blobs::Blobs;
use crate::base::bucket::Bucket;
use crate::base::clock::Clock;
use crate::base::db::{Database, MIGRATOR};
use crate::base::fault::Fault;
use crate::base::lang::Lang;
use crate::base::live::Live;
use crate::base::memory::Memory;
use crate::base::outbox::Sender;
use crate::config::Config;
use crate::demo;
use crate::mail::{self, Mailer};
use crate::slices;
use crate::slices::people::founding;
use crate::web::house::{House, Inner};
use crate::web::kit::Kit;
use crate::web::page::{ErrorPage, rendered};
use crate::web::routes::{Line, Routes, access_table as table_of};
use crate::web::{assets, layers, proxies};
use crate::worker::{Undone, Worker, sweep};

/// Every route of the house.
fn routes() -> Routes {
    Routes::new()
        .plain_get("/assets/{file}", asset)
        .plain_get("/healthz", alive)
        .plain_get("/readyz", ready)
        .merge(slices::people::routes())
        .merge(slices::members::routes())
        .merge(slices::meetings::routes())
        .merge(slices::decisions::routes())
        .merge(slices::state_consultations::routes())
        .merge(slices::minutes::routes())
        .merge(slices::actions::routes())
        .merge(slices::workplan::routes())
        .merge(slices::releases::routes())
        .merge(slices::statements::routes())
        .merge(slices::working_groups::routes())
        .merge(slices::library::routes())
        .merge(slices::stakeholders::routes())
        .merge(slices::charter::routes())
        .merge(slices::mails::routes())
        .merge(slices::home::routes())
        .merge(slices::handovers::routes())
        .merge(slices::updates::routes())
        .merge(slices::reminders::routes())
        .merge(slices::annual_review::routes())
        .merge(slices::search::routes())
}

/// The whole house as one service.
pub fn router(house: House) -> Router {
    let (router, _) = routes().into_parts();
    layers::around(router, house)
}

/// Every route, with what each hat meets there.
pub fn lines() -> Vec<Line> {
    routes().into_parts().1
}

/// Route × hat × case as text, reviewed like code.
pub fn access_table() -> String {
    table_of(&lines())
}

/// What a refusing constraint of the database says; absent for those that no reader can meet.
pub fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let slices: [fn(&str, Lang) -> Option<String>; 14] = [
        slices::members::constraint_words,
        slices::charter::constraint_words,
        slices::meetings::constraint_words,
        slices::decisions::constraint_words,
        slices::state_consultations::constraint_words,
        slices::minutes::constraint_words,
        slices::actions::constraint_words,
        slices::workplan::constraint_words,
        slices::releases::constraint_words,
        slices::statements::constraint_words,
        slices::working_groups::constraint_words,
        slices::library::constraint_words,
        slices::updates::constraint_words,
        slices::stakeholders::constraint_words,
    ];
    slices.iter().find_map(|words| words(constraint, lang))
}

/// Each state machine of the code: the table that holds it too, and its transitions.
pub fn transitions() -> Vec<(&'static str, Vec<(&'static str, &'static str)>)> {
    vec![
        ("decision_transition", slices::decisions::transitions()),
        (
            "state_consultation_transition",
            slices::state_consultations::transitions(),
        ),
        ("minutes_transition", slices::minutes::transitions()),
        ("action_transition", slices::actions::transitions()),
        (
            "funding_proposal_transition",
            slices::workplan::funding_transitions(),
        ),
    ]
}

/// Every page with its telling cases in one language, for the tests that look at all of them.
#[expect(clippy::too_many_lines, reason = "one line for each page")]
pub fn page_samples(lang: Lang) -> Vec<(String, String)> {
    [
        rendered::<Kit>("kit", lang),
        rendered::<ErrorPage>("error", lang),
        rendered::<slices::people::SignIn>("people/sign_in", lang),
        rendered::<slices::people::Account>("people/account", lang),
        rendered::<slices::members::ContactsPage>("members/contacts", lang),
        rendered::<slices::members::Directory>("members", lang),
        rendered::<slices::members::OrganisationPage>("members/organisation", lang),
        rendered::<slices::members::PersonPage>("members/person", lang),
        rendered::<slices::members::FormPage>("members/form", lang),
        rendered::<slices::members::EndingPage>("members/ending", lang),
        rendered::<slices::members::ListsPage>("members/lists", lang),
        rendered::<slices::members::IssuePage>("members/issue", lang),
        rendered::<slices::members::NewIssuePage>("members/issue_new", lang),
        rendered::<slices::members::LinePage>("members/line", lang),
        rendered::<slices::members::OverPage>("members/line_over", lang),
        rendered::<slices::handovers::HandoverPage>("handovers", lang),
        rendered::<slices::decisions::Register>("decisions", lang),
        rendered::<slices::decisions::LedgerPage>("decisions/consultation", lang),
        rendered::<slices::decisions::AnswerPage>("decisions/answer", lang),
        rendered::<slices::people::FeedPage>("people/calendar_feed", lang),
        rendered::<slices::people::OverPage>("people/answer_over", lang),
        rendered::<slices::decisions::TagsPage>("decisions/tags", lang),
        rendered::<slices::actions::FollowUpPage>("actions", lang),
        rendered::<slices::actions::CapturePage>("actions/capture", lang),
        rendered::<slices::people::Reset>("people/reset", lang),
        rendered::<slices::people::NewPassword>("people/new_password", lang),
        rendered::<slices::charter::CharterPage>("charter", lang),
        rendered::<slices::minutes::MinutesPage>("minutes", lang),
        rendered::<slices::minutes::EntryPage>("minutes/entry", lang),
        rendered::<slices::minutes::FromMailPage>("minutes/from_mail", lang),
        rendered::<slices::minutes::FromWordPage>("minutes/from_word", lang),
        rendered::<slices::minutes::ConfirmPage>("minutes/confirm", lang),
        rendered::<slices::minutes::ChangesPage>("minutes/changes", lang),
        rendered::<slices::minutes::CorrigendumPage>("minutes/corrigendum", lang),
        rendered::<slices::minutes::HistoryPage>("minutes/history", lang),
        rendered::<slices::home::Home>("home", lang),
        rendered::<slices::actions::DetailsPage>("actions/details", lang),
        rendered::<slices::actions::ReviewPage>("actions/review", lang),
        rendered::<slices::minutes::WordingPage>("minutes/wording", lang),
        rendered::<slices::actions::InvitePage>("actions/partners/new", lang),
        rendered::<slices::actions::PartnersPage>("actions/partners", lang),
        rendered::<slices::actions::PartnershipPage>("actions/partner", lang),
        rendered::<slices::actions::ClosingPage>("actions/review_closing", lang),
        rendered::<slices::annual_review::AnnualReviewPage>("annual_review", lang),
        rendered::<slices::reminders::Unsubscribe>("reminders/unsubscribe", lang),
        rendered::<slices::meetings::BeginningPage>("meetings/beginning", lang),
        rendered::<slices::meetings::ItemPage>("meetings/item", lang),
        rendered::<slices::meetings::TransferPage>("meetings/transfer", lang),
        rendered::<slices::meetings::RevisionsPage>("meetings/revisions", lang),
        rendered::<slices::meetings::PaperRequestPage>("meetings/paper-request", lang),
        rendered::<slices::meetings::PaperRequestsPage>("meetings/paper-requests", lang),
        rendered::<slices::meetings::ProposalPage>("meetings/proposal", lang),
        rendered::<slices::meetings::ProposalsPage>("meetings/proposals", lang),
        rendered::<slices::meetings::ProposePage>("meetings/propose", lang),
        rendered::<slices::meetings::change_of_date::PostponementPage>(
            "meetings/postponement",
            lang,
        ),
        rendered::<slices::meetings::change_of_date::CancellationPage>(
            "meetings/cancellation",
            lang,
        ),
        rendered::<slices::mails::MailsPage>("mail", lang),
        rendered::<slices::mails::MailPage>("mail/show", lang),
        rendered::<slices::state_consultations::ListPage>("state_consultations", lang),
        rendered::<slices::state_consultations::AskPage>("state_consultations/ask", lang),
        rendered::<slices::state_consultations::ConsultationPage>("state_consultations/show", lang),
        rendered::<slices::meetings::papers::AttachPage>("papers/attach", lang),
        rendered::<slices::meetings::papers::PaperPage>("papers/show", lang),
        rendered::<slices::meetings::papers::WithdrawalPage>("papers/withdrawal", lang),
        rendered::<slices::workplan::WorkplanPage>("workplan", lang),
        rendered::<slices::workplan::ActivityPage>("workplan/activity", lang),
        rendered::<slices::workplan::FormPage>("workplan/form", lang),
        rendered::<slices::workplan::FrameworksPage>("workplan/frameworks", lang),
        rendered::<slices::workplan::FundingPage>("workplan/funding", lang),
        rendered::<slices::workplan::ProposalPage>("workplan/proposal", lang),
        rendered::<slices::workplan::SheetPage>("workplan/sheet", lang),
        rendered::<slices::releases::ListPage>("releases", lang),
        rendered::<slices::releases::StatePage>("releases/new", lang),
        rendered::<slices::releases::ReleasePage>("releases/show", lang),
        rendered::<slices::releases::OutsideList>("releases/outside_list", lang),
        rendered::<slices::releases::OutsidePage>("releases/outside", lang),
        rendered::<slices::statements::ListPage>("statements", lang),
        rendered::<slices::statements::FormPage>("statements/form", lang),
        rendered::<slices::statements::StatementPage>("statements/show", lang),
        rendered::<slices::statements::InputPage>("statements/input", lang),
        rendered::<slices::statements::ChangesPage>("statements/changes", lang),
        rendered::<slices::statements::OutsideList>("statements/outside_list", lang),
        rendered::<slices::statements::OutsidePage>("statements/outside", lang),
        rendered::<slices::meetings::OutsidePage>("meetings/outside", lang),
        rendered::<slices::meetings::AnswerPage>("meetings/answer", lang),
        rendered::<slices::meetings::AnswersPage>("meetings/answers", lang),
        rendered::<slices::meetings::NewPollPage>("meetings/date_poll_new", lang),
        rendered::<slices::meetings::PollPage>("meetings/date_poll", lang),
        rendered::<slices::meetings::PollAnswerPage>("meetings/date_poll_answer", lang),
        rendered::<slices::meetings::ChoicePage>("meetings/date_poll_choice", lang),
        rendered::<slices::meetings::PresidingPage>("meetings/presiding", lang),
        rendered::<slices::meetings::RoomPage>("meetings/room", lang),
        rendered::<slices::meetings::FormPage>("meetings/form", lang),
        rendered::<slices::meetings::YearPage>("meetings/year", lang),
        rendered::<slices::meetings::RequestsPage>("meetings/requests", lang),
        rendered::<slices::meetings::RequestPage>("meetings/request", lang),
        rendered::<slices::meetings::RefusalPage>("meetings/request_refusal", lang),
        rendered::<slices::working_groups::GroupsPage>("groups", lang),
        rendered::<slices::working_groups::GroupPage>("groups/show", lang),
        rendered::<slices::working_groups::FormPage>("groups/form", lang),
        rendered::<slices::working_groups::ParticipantsPage>("groups/participants", lang),
        rendered::<slices::working_groups::EndPage>("groups/end", lang),
        rendered::<slices::library::ListPage>("documents", lang),
        rendered::<slices::library::FormPage>("documents/form", lang),
        rendered::<slices::library::OutcomePage>("documents/outcome", lang),
        rendered::<slices::library::WithdrawalPage>("documents/withdrawal", lang),
        rendered::<slices::library::DocumentPage>("documents/show", lang),
        rendered::<slices::updates::ListPage>("updates", lang),
        rendered::<slices::updates::FormPage>("updates/form", lang),
        rendered::<slices::updates::UpdatePage>("updates/show", lang),
        rendered::<slices::updates::WithdrawalPage>("updates/withdrawal", lang),
        rendered::<slices::updates::MailSettings>("updates/mail", lang),
        rendered::<slices::updates::Unsubscribe>("updates/unsubscribe", lang),
        rendered::<slices::stakeholders::RegisterPage>("stakeholders", lang),
        rendered::<slices::stakeholders::StakeholderPage>("stakeholders/show", lang),
        rendered::<slices::stakeholders::FormPage>("stakeholders/form", lang),
        rendered::<slices::stakeholders::CategoriesPage>("stakeholders/categories", lang),
        rendered::<slices::stakeholders::FiguresPage>("stakeholders/figures", lang),
        rendered::<slices::stakeholders::OwnDataPage>("personal-data", lang),
        rendered::<slices::stakeholders::OverPage>("personal-data/over", lang),
        rendered::<slices::stakeholders::RequestPage>("data-request", lang),
        rendered::<slices::stakeholders::DisposalsPage>("disposals", lang),
        rendered::<slices::stakeholders::LogPage>("engagements", lang),
        rendered::<slices::stakeholders::EngagementPage>("engagements/show", lang),
        rendered::<slices::search::SearchPage>("search", lang),
    ]
    .concat()
}

/// Brings the database to the form that this version needs. Runs as the connecting user, who owns the tables.
pub async fn migrate(options: PgConnectOptions) -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut connection = PgConnection::connect_with(&options).await?;
    MIGRATOR.run(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// Connections of the pages; PostgreSQL itself allows a hundred.
const CONNECTIONS: u32 = 16;
/// Below the patience of common proxies, which close a line that is silent for a minute.
const HEARTBEAT: Duration = Duration::from_secs(20);
/// The largest form with files: several of the largest that a charter may allow.
const UPLOAD_BYTES: u64 = 400 << 20;

/// The pages, until asked to stop and every open request is answered.
pub async fn serve(
    config: &Config,
    options: PgConnectOptions,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), Box<dyn Error + Send + Sync>> {
    let listener = tokio::net::TcpListener::bind(config.listen)
        .await
        .map_err(|fault| format!("Cannot listen on {} (ASHAR_LISTEN): {fault}", config.listen))?;
    let database = Database::open(options, CONNECTIONS);
    let house = house(config, database.clone(), Clock::system(), files(config)?);
    let live = house.live.clone();
    live.listen();
    let stop = async move {
        stop.await;
        live.close();
    };
    tracing::info!(address = %listener.local_addr()?, "listening");
    let service = proxies::believed_by(router(house), &config.trusted_proxies)
        .into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service)
        .with_graceful_shutdown(stop)
        .await;
    database.close().await;
    Ok(served?)
}

/// The pages without the frame: what `script/bench` measures the house against.
#[cfg(feature = "bench")]
pub async fn serve_bare(
    config: &Config,
    options: PgConnectOptions,
    cookie: &str,
    compressed: bool,
) -> Result<(), Box<dyn Error + Send + Sync>> {
    let listener = tokio::net::TcpListener::bind(config.listen).await?;
    let house = house(
        config,
        Database::open(options, CONNECTIONS),
        Clock::system(),
        files(config)?,
    );
    let router = crate::web::bare::around_nothing(routes(), house, cookie, compressed)
        .ok_or("the cookie is no session")?;
    Ok(axum::serve(listener, router).await?)
}

/// Where files are kept.
fn files(config: &Config) -> Result<Blobs, String> {
    let folder = config.data.join("files");
    Ok(match &config.bucket {
        Some(account) => {
            let bucket = Bucket::of(account.clone()).map_err(|fault| fault.to_string())?;
            Blobs::in_bucket(folder, bucket)
        }
        None => Blobs::in_folder(folder),
    })
}

/// What letters of the clock begin with.
fn sender(config: &Config) -> Sender {
    Sender {
        public_url: config.public_url.as_str().to_owned(),
        mail_from: config.mail_from.email.to_string(),
    }
}

fn house(config: &Config, database: Database, clock: Clock, files: Blobs) -> House {
    House::new(Inner {
        live: Live::over(database.clone(), HEARTBEAT),
        database,
        clock,
        public_url: config.public_url.as_str().to_owned(),
        mail_from: config.mail_from.email.to_string(),
        behind_proxy: !config.trusted_proxies.is_empty(),
        constraint_words,
        blobs: files,
        // where the program cannot be found, files of strangers are not read
        apart: Apart::by(std::env::current_exe().unwrap_or_default()),
        memory: Memory::default(),
        upload_bytes: UPLOAD_BYTES,
        sends_mail: config.smtp.is_some(),
    })
}

/// Loads the demonstration network into a house without people; `false` when there are people already.
pub async fn load_demo(
    config: &Config,
    options: PgConnectOptions,
) -> Result<bool, Box<dyn Error + Send + Sync>> {
    let database = Database::open(options, 4);
    let files = files(config)?;
    let today = house(config, database.clone(), Clock::system(), files.clone());
    let loaded = demo::load(&today, |clock| {
        router(house(config, database.clone(), clock, files.clone()))
    })
    .await;
    database.close().await;
    loaded
}

/// The first person of a house: `Already` when somebody of its secretariat can sign in.
pub(crate) async fn found_secretariat(
    config: &Config,
    options: PgConnectOptions,
    first: &founding::First<'_>,
) -> Result<founding::Founded, Box<dyn Error + Send + Sync>> {
    let database = Database::open(options, 2);
    let (url, now) = (config.public_url.as_str(), Clock::system().now());
    let founded = founding::found(&database, first, config.smtp.is_some(), url, now).await;
    database.close().await;
    founded.map_err(|fault| fault.to_string().into())
}

/// Whether anybody of the secretariat can sign in.
pub(crate) async fn has_secretariat(
    options: PgConnectOptions,
) -> Result<bool, Box<dyn Error + Send + Sync>> {
    let mut connection = PgConnection::connect_with(&options).await?;
    let has = sqlx::query_scalar(founding::IS_FOUNDED)
        .fetch_one(&mut connection)
        .await?;
    connection.close().await?;
    Ok(has)
}

/// Whether the people of this house are the invented ones.
pub async fn is_demo(options: PgConnectOptions) -> Result<bool, Box<dyn Error + Send + Sync>> {
    let mut connection = PgConnection::connect_with(&options).await?;
    let demo = sqlx::query_scalar("select coalesce(bool_or(demo), false) from charter")
        .fetch_one(&mut connection)
        .await?;
    connection.close().await?;
    Ok(demo)
}

/// Mails and rounds go on beside each other; a slow mail server holds up one lane.
const LANES: usize = 3;

/// The background work, until asked to stop and what is begun is done.
pub async fn work(
    config: &Config,
    options: PgConnectOptions,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), Box<dyn Error + Send + Sync>> {
    let database = Database::open(options, CONNECTIONS);
    worker(config, &database, &Clock::system())?
        .run(LANES, stop)
        .await;
    database.close().await;
    Ok(())
}

/// Every kind of job, and what comes round.
fn worker(
    config: &Config,
    database: &Database,
    clock: &Clock,
) -> Result<Worker, Box<dyn Error + Send + Sync>> {
    let server = config.smtp.as_ref().map(ExposeSecret::expose_secret);
    let from = config.mail_from.clone();
    let mailer = Mailer::new(
        database.clone(),
        clock.clone(),
        server,
        from,
        config.public_url.as_str(),
    )
    .map_err(|fault| fault.to_string())?;
    let (swept, time) = (database.clone(), clock.clone());
    let files = files(config)?;
    let worker = jobs(
        Worker::new(database.clone(), clock.clone()),
        database,
        clock,
        &sender(config),
    );
    let apart = Apart::by(std::env::current_exe()?);
    let worker = file_texts(worker, database, clock, (files.clone(), apart));
    Ok(worker
        .on(mail::SEND, move |job| {
            let mailer = mailer.clone();
            async move { mailer.send(&job).await }
        })
        .every(TimeDelta::hours(1), "house.sweep", move |_| {
            let (database, files, now) = (swept.clone(), files.clone(), time.now());
            async move {
                sweep(&database, now).await?;
                sweep_files(&database, &files, now.into()).await?;
                Ok(())
            }
        }))
}

/// Throws away kept files that no record names; how many these were. A room that keeps files stands in the view `kept_file`.
pub async fn sweep_files(
    database: &Database,
    files: &Blobs,
    now: std::time::SystemTime,
) -> Result<usize, Fault> {
    slices::meetings::papers::sweep(database, files, now).await
}

/// The words of files that came, read by a process apart.
pub fn file_texts(
    worker: Worker,
    database: &Database,
    clock: &Clock,
    (files, apart): (Blobs, Apart),
) -> Worker {
    let (database, clock) = (database.clone(), clock.clone());
    worker.on(slices::search::FILE_TEXT, move |job| {
        let (database, files, apart) = (database.clone(), files.clone(), apart.clone());
        let now = clock.now();
        async move {
            let named = job
                .payload
                .get("sha256")
                .and_then(serde_json::Value::as_str);
            let named = named.unwrap_or_default();
            Ok(slices::search::read_file(&database, (&files, &apart), named, now).await?)
        }
    })
}

/// What comes round every few minutes, for everything that is due.
macro_rules! round {
    ($worker:expr, $own:expr, $name:expr, |$database:ident, $now:ident, $url:ident| $does:expr) => {{
        let own = $own.clone();
        $worker.every(TimeDelta::minutes(5), $name, move |_| {
            let (database, clock, public_url) = own.clone();
            async move {
                let ($database, $now, $url) = (&database, clock.now(), &public_url);
                Ok($does.await?)
            }
        })
    }};
}

/// A job of its own time, about the one thing that it names.
macro_rules! deadline {
    ($worker:expr, $own:expr, $kind:expr, $subject:literal, $does:path) => {{
        let own = $own.clone();
        $worker.on($kind, move |job| {
            let (database, clock, public_url) = own.clone();
            async move {
                let Some(id) = job
                    .payload
                    .get($subject)
                    .and_then(serde_json::Value::as_i64)
                else {
                    return Err(Undone::Never(format!("the job names no {}", $subject)));
                };
                Ok($does(&database, id.into(), clock.now(), &public_url).await?)
            }
        })
    }};
}

/// What the clock does to the records, apart from mail: a worker of a test does the same.
pub fn jobs(worker: Worker, database: &Database, clock: &Clock, sender: &Sender) -> Worker {
    use slices::meetings::change_of_date;
    use slices::{
        decisions, meetings, members, minutes, reminders, stakeholders, state_consultations,
        updates, working_groups,
    };
    let own = (database.clone(), clock.clone(), sender.public_url.clone());
    let calendars = (database.clone(), clock.clone(), sender.clone());
    let worker = deadline!(worker, own, minutes::DEADLINE, "meeting", minutes::approve);
    let worker = round!(worker, own, minutes::ROUND, |db, now, url| {
        minutes::approve_due(db, now, url)
    });
    let worker = deadline!(
        worker,
        own,
        decisions::DEADLINE,
        "decision",
        decisions::settle
    );
    let worker = round!(worker, own, decisions::ROUND, |db, now, url| {
        decisions::settle_due(db, now, url)
    });
    let worker = deadline!(
        worker,
        calendars,
        change_of_date::LETTER,
        "meeting",
        change_of_date::tell_by_the_clock
    );
    let worker = round!(
        worker,
        calendars,
        change_of_date::LETTERS,
        |db, now, from| { change_of_date::tell_due(db, now, from) }
    );
    let worker = round!(worker, own, meetings::ROUND, |db, now, _url| {
        meetings::list_waiting(db, now)
    });
    let worker = round!(worker, own, meetings::DATE_POLL_ROUND, |db, now, url| {
        meetings::remind_of_date_polls(db, now, url)
    });
    let worker = round!(worker, own, state_consultations::ROUND, |db, now, url| {
        state_consultations::remind_due(db, now, url)
    });
    let worker = round!(worker, own, reminders::ROUND, |db, now, url| {
        reminders::daily(db, now, url)
    });
    let worker = round!(worker, own, updates::ROUND, |db, now, url| {
        updates::weekly(db, now, url)
    });
    let worker = round!(worker, own, members::LIST_ROUND, |db, now, url| {
        members::look_at_lists(db, now, url)
    });
    let worker = round!(worker, own, members::SUCCESSION_ROUND, |db, now, url| {
        members::begin_due(db, now, url)
    });
    let worker = round!(worker, own, working_groups::ROUND, |db, now, url| {
        working_groups::tell_due(db, now, url)
    });
    round!(worker, own, stakeholders::DISPOSAL_ROUND, |db, now, url| {
        stakeholders::dispose_due(db, now, url)
    })
}

/// The process lives; whether its database does is another question.
async fn alive() -> &'static str {
    "alive"
}

async fn ready(State(house): State<House>) -> (StatusCode, &'static str) {
    let (database, files) = tokio::join!(house.database.answers(), house.blobs.answers());
    match (database, files) {
        (true, true) => (StatusCode::OK, "ready"),
        (false, _) => (StatusCode::SERVICE_UNAVAILABLE, "no database"),
        (true, false) => (StatusCode::SERVICE_UNAVAILABLE, "no store of files"),
    }
}

#[expect(clippy::disallowed_types, reason = "a file of the binary is no record")]
async fn asset(
    axum::extract::Path(file): axum::extract::Path<String>,
    headers: HeaderMap,
) -> impl IntoResponse {
    assets::serve(&file, &headers)
}
