//! What holds however long the network has met: no page sends more statements, and none grows without end.
use crate::world::line::Line;
use crate::world::{World, today};
use sqlx::Executor;

/// Rows of lists and tables that a page may show, its frame included.
const ROWS: usize = 160;
const BYTES: usize = 120_000;

/// Three months of a busy network: 40 meetings, 1,200 agenda items, 400 decisions (as `script/bench` grows it).
async fn grown() -> World {
    let world = World::with_story().await;
    let mut db = world.database.application().await;
    db.execute(include_str!("../../../benches/load/grow.sql"))
        .await
        .unwrap();
    sqlx::query("select pg_temp.grow(40, $1)")
        .bind(today())
        .execute(&mut db)
        .await
        .unwrap();
    world
}

#[tokio::test]
async fn pages_stay_bounded_when_the_network_grows() {
    let world = grown().await;
    let mut db = world.database.owner().await;
    let (meeting, decision, action): (i64, i64, i64) = sqlx::query_as(
        "select (select max(id) from meeting where state = 'held'), (select max(id) from decision where state = 'adopted'),
                (select max(id) from action)",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    let mut paths: Vec<String> = [
        "/",
        "/meetings",
        "/meetings?page=2",
        "/members",
        "/charter",
        "/account",
        "/groups",
        "/groups/1",
        "/groups/1/participants",
        "/groups/1/meetings/new",
        "/groups/new",
        "/meetings?group=1",
        "/decisions",
        "/decisions?page=9",
        "/decisions?q=407",
        "/decisions/new",
        "/actions",
        "/actions?q=note",
    ]
    .map(ToOwned::to_owned)
    .to_vec();
    for state in ["open", "adopted", "drafts", "ended"] {
        paths.push(format!("/decisions?state={state}"));
    }
    for state in ["overdue", "done", "all"] {
        paths.push(format!("/actions?state={state}&page=2"));
    }
    for room in ["", "/minutes", "/agenda"] {
        paths.push(format!("/meetings/{meeting}{room}"));
    }
    for room in ["", "/actions"] {
        paths.push(format!("/decisions/{decision}{room}"));
    }
    paths.push(format!("/actions/{action}"));
    for role in ["secretariat", "co-chair", "focal point"] {
        let mut reader = world.role(role).await;
        for path in &paths {
            let page = reader.get(path).await;
            if page.status == 403 {
                continue;
            }
            assert_eq!(page.status, 200, "{role} at {path}");
            assert!(page.queries() <= 8, "{path} sends {}", page.queries());
            let rows = page.body.matches("<tr").count() + page.body.matches("<li").count();
            assert!(rows <= ROWS, "{role} at {path}: {rows} rows");
            assert!(
                page.body.len() <= BYTES,
                "{role} at {path}: {} bytes",
                page.body.len()
            );
        }
    }
}

/// The desk is opened more often than anything else.
#[tokio::test]
async fn the_desk_sends_no_more_statements_than_any_other_page() {
    let world = grown().await;
    for role in ["secretariat", "co-chair", "focal point"] {
        let mut reader = world.role(role).await;
        let desk = reader.get("/").await.queries();
        assert!(desk <= 3, "{role}: {desk}");
        for path in [
            "/meetings/3",
            "/decisions/4",
            "/decisions",
            "/actions",
            "/meetings",
        ] {
            let page = reader.get(path).await;
            assert_eq!(page.status, 200, "{role} at {path}");
            assert!(page.queries() >= desk, "{path} sends {}", page.queries());
        }
    }
}

/// The session, its person and the network are one statement; a page before sign-in sends it too.
#[tokio::test]
async fn who_reads_is_asked_once() {
    let world = World::new().await;
    assert_eq!(world.visitor().get("/sign-in").await.queries(), 1);
    let mut partner = world.role("partner").await;
    // and one for the annual meetings to which it is invited
    assert_eq!(partner.get("/").await.queries(), 2);
}

/// Seats in groups come with the session: whoever has none pays nothing, and a partner's pages stay small.
#[tokio::test]
async fn seats_in_groups_cost_no_statement_of_their_own() {
    let world = World::with_story().await;
    let mut partner = world.role("partner").await;
    for (path, most) in [("/", 2), ("/groups", 2), ("/groups/2", 6)] {
        let page = partner.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(page.queries() <= most, "{path} sends {}", page.queries());
    }
    for role in ["secretariat", "co-chair"] {
        let mut reader = world.role(role).await;
        let groups = reader.get("/groups").await;
        assert_eq!((groups.status, groups.queries()), (200, 2), "{role}");
    }
}

#[tokio::test]
async fn what_was_followed_up_is_marked_once_and_leaves_the_desk() {
    let world = World::with_story().await;
    let mut db = world.database.owner().await;
    let (followed, minuted): (bool, bool) = sqlx::query_as(
        "select (select bool_and(has_actions = exists (select from action where decision_id = d.id)) from decision d),
                (select bool_and(has_minutes = exists (select from minutes where meeting_id = g.id)) from meeting g)",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(followed && minuted);
    let mut secretariat = world.role("secretariat").await;
    let desk = secretariat.get("/").await;
    assert!(
        !desk.body.contains("href=\"/decisions/1\""),
        "{}",
        desk.words()
    );
}

/// A table of 60 members, three versions of a text, 200 acts: one page of it and one of its ledger (issue 3).
const WIDE: &str = "
    do $$
    declare grown bigint; text_now text;
    begin
        insert into event (act, subject_kind, hat, request_id, at) values ('network.grow', 'network', 'system', 'wide', now())
        returning id into grown;
        perform set_config('app.event', grown::text, true);
        insert into organisation (acronym, name, kind)
        select 'ORG' || n, 'Organisation ' || n, 'un_entity' from generate_series(1, 48) n;
        insert into membership (organisation_id, valid_from, basis)
        select id, date '2026-01-01', 'Notified' from organisation where acronym like 'ORG%';
        insert into person (name, email) select 'Person of ' || o.acronym, lower(o.acronym) || '.' || n || '@org.example'
          from organisation o cross join generate_series(1, 2) n where o.acronym like 'ORG%';
        insert into function (person_id, organisation_id, kind, valid_from)
        select p.id, o.id, case when p.email like '%.1@%' then 'focal_point' else 'alternate' end, date '2026-01-01'
          from organisation o join person p on p.email like lower(o.acronym) || '.%' where o.acronym like 'ORG%';
    end $$;";

#[tokio::test]
async fn a_decision_of_sixty_members_and_two_hundred_events_is_one_page() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    sqlx::raw_sql(WIDE).execute(&mut db).await.unwrap();
    world.silence_is_allowed().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.tabled_decision("not_relevant").await;
    line.co_chair
        .does(&format!("{decision}/silence"), &[("period", "standard")])
        .await;
    let amendment = format!("{decision}/amendment");
    for round in ["first", "second"] {
        let text = format!("Approves the {round} plan;\nRequests the secretariat to circulate it.");
        let said = [("text", text.as_str()), ("instruction", "The RC, by mail")];
        line.secretariat.does(&amendment, &said).await;
    }
    world.post_goes_out("org7%").await;
    let mut fao = world.role("focal point").await;
    let positions = format!("{decision}/positions");
    for round in 0..100 {
        let value = if round % 2 == 0 {
            "join"
        } else {
            "no_objection"
        };
        fao.does(&positions, &[("value", value)]).await;
    }
    let on_behalf = format!("{decision}/positions-on-behalf");
    let members: Vec<i64> = sqlx::query_scalar(
        "select organisation_id from decision_roster where organisation_id > 12 order by 1 limit 40",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    for member in &members {
        for value in ["join", "stand_aside"] {
            let member = member.to_string();
            let said = [
                ("member", member.as_str()),
                ("value", value),
                ("channel", "phone"),
                ("evidence", "By telephone"),
            ];
            line.secretariat.does(&on_behalf, &said).await;
        }
    }
    for _ in 0..20 {
        fao.does(&positions, &[("value", "join")]).await;
    }
    let (seats, events): (i64, i64) = sqlx::query_as(
        "select (select count(*) from decision_roster), (select count(*) from event where subject_kind = 'decision' and subject_id = 1)",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(
        seats == 60 && events >= 200,
        "{seats} members, {events} events"
    );
    let ledger = format!("{decision}/consultation");
    for browser in [&mut line.secretariat, &mut line.co_chair, &mut fao] {
        for path in [&decision, &ledger, &format!("{ledger}?version=1")] {
            let page = browser.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            assert!(page.queries() <= 8, "{path} sends {}", page.queries());
            assert!(
                page.body.contains("ORG48"),
                "{path}: every member stands there"
            );
            assert!(
                page.body.len() < 200_000,
                "{path}: {} bytes",
                page.body.len()
            );
        }
    }
    let file = fao.get(&format!("{ledger}/csv")).await;
    assert!(file.queries() <= 8, "{}", file.queries());
    assert_eq!(file.body.matches("\"ORG48\"").count(), 3, "each version");
}

/// R12: ten thousand actions cost no more statements and no longer pages, and a morning still reminds of them all.
#[tokio::test]
async fn ten_thousand_actions_are_followed_as_ten_are() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    line.adopted_decision(&world).await;
    let mut db = world.database.owner().await;
    db.execute(
        "begin; select set_config('app.event', (select max(id)::text from event), true);
         insert into action (decision_id, number, title, lead_id, start_on, due_on, original_due_on, status, accepted_at)
         select 1, n, 'Action ' || n, 1 + n % 9, '2026-08-03', day, day, 'accepted', '2026-08-04'
           from (select n, date '2026-09-15' + n % 90 as day from generate_series(1, 10000) n) a;
         commit; analyze action",
    )
    .await
    .unwrap();
    world.works().await;
    let (reminders, distinct): (i64, i64) =
        sqlx::query_as("select count(*), count(distinct action_id) from reminder")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(reminders, distinct);
    assert!(reminders > 3000, "{reminders}");
    for role in ["secretariat", "co-chair", "focal point"] {
        let mut reader = world.role(role).await;
        for path in [
            "/",
            "/actions",
            "/actions?state=overdue&page=7",
            "/actions?lead=6",
            "/actions?state=at_risk&decision=1&from=2026-10-01&until=2026-12-31&q=Action",
            "/actions?state=all",
            "/actions?view=decisions",
            "/actions?view=decisions&state=all&lead=6",
            "/meetings/1/review",
            "/meetings/1/review?page=9",
            "/actions/77",
        ] {
            let page = reader.get(path).await;
            assert_eq!(page.status, 200, "{role} at {path}");
            assert!(page.queries() <= 8, "{path} sends {}", page.queries());
            let rows = page.body.matches("<tr").count() + page.body.matches("<li").count();
            assert!(
                rows <= ROWS && page.body.len() <= BYTES,
                "{role} at {path}: {rows} rows"
            );
        }
    }
}
