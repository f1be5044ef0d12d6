//! I6, I7: many hands on two instances at once end in one legal outcome, with one symbol or none.
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::{Line, MEMBERS};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

const DEADLINE: &str = "2026-10-22T11:00:00Z";
/// So many requests are under way at once; the pools of both instances are smaller.
const AT_ONCE: usize = 12;

async fn focal_points(world: &World) -> Vec<Browser> {
    let mut db = world.database.owner().await;
    let addresses: Vec<String> = sqlx::query_scalar(
        "select distinct on (f.organisation_id) p.email from function f join person p on p.id = f.person_id
          where f.kind = 'focal_point' order by f.organisation_id, f.id",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(addresses.len(), usize::try_from(MEMBERS).unwrap());
    let mut browsers = Vec::new();
    for address in addresses {
        browsers.push(world.person(&address).await);
    }
    browsers
}

struct Crowd {
    tasks: JoinSet<(String, u16)>,
    gate: Arc<Semaphore>,
}

impl Crowd {
    fn new() -> Self {
        Self {
            tasks: JoinSet::new(),
            gate: Arc::new(Semaphore::new(AT_ONCE)),
        }
    }

    /// A form, sent when its turn comes.
    fn sends(&mut self, mut who: Browser, path: &str, fields: &[(&str, &str)]) {
        let (path, gate) = (path.to_owned(), self.gate.clone());
        let fields: Vec<(String, String)> = fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        self.tasks.spawn(async move {
            let _turn = gate.acquire().await.unwrap();
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            let answer = who.post(&path, &fields).await;
            (path, answer.status)
        });
    }

    /// How often each form was answered how; nothing but "done" and "refused".
    async fn ends(mut self) -> BTreeMap<(String, u16), usize> {
        let mut answers = BTreeMap::new();
        while let Some(answer) = self.tasks.join_next().await {
            *answers.entry(answer.unwrap()).or_default() += 1;
        }
        for (path, status) in answers.keys() {
            assert!(matches!(status, 303 | 422), "{path}: {status}");
        }
        answers
    }
}

/// State, number, positions that object on the adopted version, members unheard on it.
async fn outcome(db: &mut PgConnection) -> (String, Option<i32>, i64, i64) {
    sqlx::query_as(
        "select d.state, d.number,
                (select count(*) from position p where p.decision_id = d.id and p.version = d.current_version
                    and p.is_current and p.value = 'object'),
                (select count(*) from decision_roster r where r.decision_id = d.id
                    and not exists (select from position p where p.decision_id = d.id and p.version = d.current_version
                                     and p.organisation_id = r.organisation_id and p.is_current)
                    and not exists (select from representation a where a.meeting_id = d.meeting_id
                                     and a.organisation_id = r.organisation_id and a.mode in ('principal', 'alternate')))
           from decision d where d.id = 1",
    )
    .fetch_one(db)
    .await
    .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn positions_amendments_and_declarations_at_once_end_in_one_adoption() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let people = focal_points(&world).await;
    let mut crowd = Crowd::new();
    let positions = format!("{decision}/positions");
    let (adoption, amendment) = (
        format!("{decision}/adoption"),
        format!("{decision}/amendment"),
    );
    for (at, person) in people.iter().cycle().take(72).enumerate() {
        let router = if at % 2 == 0 {
            &world.router
        } else {
            &world.twin
        };
        crowd.sends(person.on(router), &positions, &[("value", "join")]);
        if at % 18 == 0 {
            let text = format!("Approves draft {at};");
            let said = [("text", text.as_str()), ("instruction", "The RC")];
            crowd.sends(line.secretariat.on(router), &amendment, &said);
        }
        if at % 3 == 0 {
            crowd.sends(line.co_chair.on(router), &adoption, &[]);
        }
    }
    let answers = crowd.ends().await;
    let adopted = answers.get(&(adoption, 303)).copied().unwrap_or_default();
    let mut db = world.database.owner().await;
    let (state, number, objecting, unheard) = outcome(&mut db).await;
    let declared: i64 =
        sqlx::query_scalar("select count(*) from event where act = 'decision.adopt'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(declared, i64::try_from(adopted).unwrap());
    match state.as_str() {
        "adopted" => assert_eq!((adopted, number, objecting, unheard), (1, Some(1), 0, 0)),
        "open_session" => assert_eq!((adopted, number), (0, None)),
        other => panic!("no legal outcome: {other}"),
    }
}

/// At the deadline everybody objects, and two workers and more look at the clock.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn objections_and_workers_at_the_deadline_end_broken_or_adopted_once() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    world.silence_is_allowed().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.tabled_decision("not_relevant").await;
    let standard = [("period", "standard")];
    line.co_chair
        .does(&format!("{decision}/silence"), &standard)
        .await;
    world.post_goes_out("").await;
    let people = focal_points(&world).await;
    let deadline: DateTime<Utc> = DEADLINE.parse().unwrap();
    world.clock.stands_at(deadline - TimeDelta::milliseconds(1));
    let mut crowd = Crowd::new();
    let positions = format!("{decision}/positions");
    let objection = [
        ("value", "object"),
        ("kind", "substance"),
        ("reason", "It commits funds"),
    ];
    let mut workers = JoinSet::new();
    for (at, person) in people.iter().cycle().take(80).enumerate() {
        if at == 20 {
            world.clock.stands_at(deadline);
        }
        let router = if at % 2 == 0 {
            &world.router
        } else {
            &world.twin
        };
        crowd.sends(person.on(router), &positions, &objection);
        if at % 4 == 3 {
            let worker = world.worker();
            workers.spawn(async move { worker.run_due().await.unwrap() });
        }
    }
    crowd.ends().await;
    while let Some(done) = workers.join_next().await {
        done.unwrap();
    }
    let (state, number, objecting, _) = outcome(&mut db).await;
    let settled: i64 =
        sqlx::query_scalar("select count(*) from event where act = 'decision.settle'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    match state.as_str() {
        "adopted" => assert_eq!((number, objecting, settled), (Some(1), 0, 1)),
        "broken" => {
            assert_eq!((number, settled), (None, 0));
            assert!(objecting > 0, "somebody broke it");
        }
        other => panic!("no legal outcome: {other}"),
    }
}
