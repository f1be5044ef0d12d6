//! R18, I22: the ledger proves for each member how it was consulted: asked, reached or not, reminded, heard, and by which
//! channel. Undelivered is not consulted, and a reminder is no notice.
use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

const DEADLINE: &str = "2026-10-22T11:00:00Z";
/// A working day before: Wednesday 21 October, 17:00 in Bishkek.
const REMINDER: &str = "2026-10-21T11:00:00Z";
const FAO: &str = "tenirbek.misalov@fao.example";

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

async fn in_silence(world: &World, line: &mut Line) -> String {
    world.silence_is_allowed().await;
    let decision = line.tabled_decision("not_relevant").await;
    line.co_chair
        .does(&format!("{decision}/silence"), &[("period", "standard")])
        .await;
    decision
}

async fn link(db: &mut PgConnection, address: &str) -> String {
    let secret: String = sqlx::query_scalar(
        "select s.secret from mail_secret s join mail m on m.id = s.mail_id where m.address = $1 order by m.id desc limit 1",
    )
    .bind(address)
    .fetch_one(db)
    .await
    .unwrap();
    format!("/answer/{secret}")
}

async fn bounces(db: &mut PgConnection, like: &str) {
    sqlx::query(
        "update mail_delivery d set state = 'undeliverable', last_error = '550 5.1.1' from mail m
          where m.id = d.mail_id and d.state = 'queued' and m.address like $1",
    )
    .bind(like)
    .execute(db)
    .await
    .unwrap();
}

async fn reminders(db: &mut PgConnection) -> i64 {
    sqlx::query_scalar("select count(*) from mail where kind = 'decision.reminder'")
        .fetch_one(db)
        .await
        .unwrap()
}

/// The row of a member, as it is read.
async fn row(browser: &mut Browser, path: &str, member: &str) -> String {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{}", page.words());
    assert!(page.queries() <= 8, "{}", page.queries());
    let html = scraper::Html::parse_document(&page.body);
    let rows = scraper::Selector::parse("tbody tr").unwrap();
    let row = html
        .select(&rows)
        .map(|row| row.text().collect::<Vec<_>>().join(" "))
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .find(|text| text.starts_with(member))
        .unwrap_or_else(|| panic!("no row of {member}: {}", page.words()));
    row.replace('\u{a0}', " ")
}

#[tokio::test]
async fn the_ledger_tells_how_every_member_was_asked_and_heard() {
    let world = World::sending_mail().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let ledger = format!("{decision}/consultation");
    let fao = link(&mut db, FAO).await;
    let page = line.co_chair.get(&decision).await;
    assert!(page.links().contains(&ledger), "{:?}", page.links());
    assert!(
        row(&mut line.co_chair, &ledger, "FAO")
            .await
            .contains("Waiting")
    );
    bounces(&mut db, "%unesco%").await;
    bounces(&mut db, "unhcr.alternate%").await;
    world.post_goes_out("").await;
    let mut reader = world.visitor();
    reader.get(&fao).await;
    world.clock.moves(TimeDelta::minutes(5));
    assert_eq!(reader.post(&fao, &[("value", "join")]).await.status, 200);
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    let positions = format!("{decision}/positions");
    ilo.does(&positions, &[("value", "stand_aside")]).await;
    let on_behalf = [
        ("member", "12"),
        ("value", "no_objection"),
        ("channel", "phone"),
        ("evidence", "A. by telephone"),
    ];
    line.secretariat
        .does(&format!("{decision}/positions-on-behalf"), &on_behalf)
        .await;

    let page = line.secretariat.get(&ledger).await.words();
    assert!(page.contains("3 of 12 members have answered"), "{page}");
    assert!(page.contains("Not reached: UNESCO"), "{page}");
    let told = row(&mut line.secretariat, &ledger, "FAO").await;
    for needed in [
        "Thu 15 Oct, 10:00",
        "Теңирбек Мисалов",
        "Delivered",
        "Support",
        "By the link in the mail",
    ] {
        assert!(told.contains(needed), "{needed}: {told}");
    }
    let told = row(&mut line.secretariat, &ledger, "ILO").await;
    assert!(
        told.contains("Takes no position") && told.contains("Signed in"),
        "{told}"
    );
    let told = row(&mut line.secretariat, &ledger, "UNFPA").await;
    assert!(
        told.contains("Recorded by the secretariat: By telephone"),
        "{told}"
    );
    let told = row(&mut line.secretariat, &ledger, "UNHCR").await;
    assert!(
        told.contains("Delivered") && told.contains("1 of 2 mails reached nobody"),
        "{told}"
    );
    let lost = row(&mut line.secretariat, &ledger, "UNESCO").await;
    assert!(
        lost.contains("Not delivered: not consulted") && lost.contains("Send again"),
        "{lost}"
    );
    let lost = row(&mut line.co_chair, &ledger, "UNESCO").await;
    assert!(
        lost.contains("not consulted") && !lost.contains("Send again"),
        "{lost}"
    );
    let mut member = world.role("focal point").await;
    let own = row(&mut member, &ledger, "FAO").await;
    assert!(own.contains("Delivered"), "{own}");
    let (csv, workbook) = (format!("{ledger}/csv"), format!("{ledger}/xlsx"));
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        for path in [&ledger, &csv, &workbook] {
            assert_eq!(outsider.get(path).await.status, 404, "{role} at {path}");
        }
    }

    // every version has its own page, and all of them stand in the file
    let amended = [
        ("text", "Approves the joint workplan."),
        ("instruction", "The RC"),
    ];
    line.secretariat
        .does(&format!("{decision}/amendment"), &amended)
        .await;
    let now = row(&mut line.co_chair, &ledger, "FAO").await;
    assert!(!now.contains("Support"), "{now}");
    let before = row(&mut line.co_chair, &format!("{ledger}?version=1"), "FAO").await;
    assert!(before.contains("Support"), "{before}");
    for wrong in ["3", "0", "-1", "x", "99999999999"] {
        let answer = line
            .co_chair
            .get(&format!("{ledger}?version={wrong}"))
            .await;
        assert_eq!(answer.status, 404, "{wrong}");
    }
    let file = line.co_chair.get(&csv).await;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert!(file.header("content-disposition").starts_with("attachment"));
    let rows = file
        .body
        .lines()
        .filter(|line| line.starts_with("\"1\",") || line.starts_with("\"2\","));
    assert_eq!(rows.count(), 24, "{}", file.body);
    assert!(
        file.body
            .contains("\"2026-10-15 10:05\",\"Теңирбек Мисалов\",\"By the link in the mail\""),
        "{}",
        file.body
    );
    assert!(file.body.contains("Internal"), "{}", file.body);
    let book = line.co_chair.get(&workbook).await;
    assert_eq!(book.status, 200);
    assert!(book.header("content-type").ends_with("spreadsheetml.sheet"));
    assert!(book.header("content-disposition").contains(".xlsx"));
    assert!(book.body.starts_with("PK"), "a workbook is a package");
}

#[tokio::test]
async fn who_is_silent_is_reminded_and_that_serves_nobody() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    bounces(&mut db, "%unesco%").await;
    let first = link(&mut db, FAO).await;
    let mut fao = world.role("focal point").await;
    let path = format!("{decision}/reminders");
    assert_eq!(fao.post(&path, &[]).await.status, 403);
    assert_eq!(line.co_chair.post(&path, &[]).await.status, 403);
    assert_eq!(
        line.secretariat
            .post(&path, &[("member", "13")])
            .await
            .status,
        404
    );
    line.secretariat.does(&path, &[("member", "6")]).await;
    assert_eq!(
        reminders(&mut db).await,
        2,
        "focal point and alternate of one member"
    );
    let mut reader = world.visitor();
    assert_eq!(
        reader.get(&first).await.status,
        404,
        "the newer mail takes its place"
    );
    let second = link(&mut db, FAO).await;
    assert_eq!(reader.post(&second, &[("value", "join")]).await.status, 200);
    let again = line.secretariat.is_refused(&path, &[("member", "6")]).await;
    assert!(again.contains("Nobody is left to be reminded"), "{again}");
    let page = line
        .secretariat
        .get(&format!("{decision}/consultation"))
        .await;
    let once = page.field("once");
    for _ in 0..2 {
        line.secretariat
            .does(&path, &[("once", once.as_str())])
            .await;
    }
    assert_eq!(reminders(&mut db).await, 24, "everybody else, once");
    let (text, lang): (String, String) = sqlx::query_as(
        "select body_text, lang from mail where kind = 'decision.reminder' and address like 'aigul%'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(lang, "ky");
    assert!(
        text.lines().next().unwrap().contains("22-октябрь"),
        "{text}"
    );
    assert!(text.contains("/answer/"), "{text}");
    let first: String = sqlx::query_scalar(
        "select split_part(body_text, E'\\n', 1) from mail where kind = 'decision.reminder' and address like 'karl.%'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(
        first.replace('\u{a0}', " "),
        "UNHCR has not answered. Object by Thursday 22 October, 17:00 if it cannot join; after that, silence means no objection."
    );

    // the reminder arrives, and is no notice: who was not reached by one holds it open
    world.post_goes_out("").await;
    world.clock.stands_at(at(DEADLINE));
    world.works().await;
    let page = line.secretariat.get(&decision).await.words();
    assert!(page.contains("No notice has reached: UNESCO"), "{page}");
}

/// Once for each deadline, however many workers look; on working days only; in the language of its reader.
#[tokio::test]
async fn the_clock_reminds_once_of_each_deadline() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let mut fao = world.role("focal point").await;
    fao.does(&format!("{decision}/positions"), &[("value", "join")])
        .await;
    world
        .clock
        .stands_at(at(REMINDER) - TimeDelta::milliseconds(1));
    world.works().await;
    assert_eq!(reminders(&mut db).await, 0, "not a millisecond early");
    world.clock.stands_at(at(REMINDER));
    let (one, two, three) = (world.worker(), world.worker(), world.worker());
    let (a, b, c) = tokio::join!(one.run_due(), two.run_due(), three.run_due());
    a.unwrap();
    b.unwrap();
    c.unwrap();
    assert_eq!(reminders(&mut db).await, 22, "eleven members, and not FAO");
    world.clock.moves(TimeDelta::hours(1));
    world.works().await;
    assert_eq!(reminders(&mut db).await, 22);
    let page = line.co_chair.get(&decision).await.words();
    assert!(
        page.contains("reminded who has not answered, before the deadline"),
        "{page}"
    );

    // Monday 26 October: the working day before is Friday; on Saturday nobody is written to
    line.co_chair
        .does(
            &format!("{decision}/extension"),
            &[("until", "2026-10-26"), ("reason", "More time")],
        )
        .await;
    world.clock.stands_at(at("2026-10-24T05:00:00Z"));
    world.works().await;
    assert_eq!(reminders(&mut db).await, 22);
    world.clock.stands_at(at("2026-10-26T04:00:00Z"));
    world.works().await;
    assert_eq!(
        reminders(&mut db).await,
        44,
        "the later deadline is announced too"
    );
}

#[tokio::test]
async fn the_charter_may_leave_reminders_to_the_secretariat() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    in_silence(&world, &mut line).await;
    let page = line.secretariat.get("/charter").await;
    let names: Vec<String> = page
        .body
        .split("name=\"")
        .skip(1)
        .filter_map(|piece| Some(piece.split_once('"')?.0.to_owned()))
        .filter(|name| name.contains('_') && name != "silence_allowed" || name == "page_size")
        .collect();
    let values: Vec<(String, String)> = names
        .into_iter()
        .map(|name| {
            let value = page.field(&name);
            (name, value)
        })
        .collect();
    let mut typed: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    typed.push(("silence_allowed", "yes"));
    for pair in &mut typed {
        if pair.0 == "reminder_days" {
            assert_eq!(pair.1, "1");
            pair.1 = "0";
        }
    }
    line.secretariat.does("/charter", &typed).await;
    world.clock.stands_at(at(REMINDER));
    world.works().await;
    let mut db = world.database.owner().await;
    assert_eq!(reminders(&mut db).await, 0);
}
