//! R12, R16: nothing that was decided is forgotten: reminders, digests, matters arising.
use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Request, header};
use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use sqlx::{PgConnection, Row};

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;

/// At 08:30 in Bishkek, after the charter's hour.
const MORNING: &str = "T02:30:00Z";

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

async fn proposes(line: &mut Line, decision: &str, title: &str, lead: &str, due_on: &str) {
    let proposal = [("title", title), ("lead", lead), ("due_on", due_on)];
    line.secretariat
        .does(&format!("{decision}/actions"), &proposal)
        .await;
}

async fn wants(person: &mut Browser, lang: &str, volume: &str) {
    let account = [("lang", lang), ("scheme", ""), ("volume", volume)];
    person.does("/account", &account).await;
}

/// Wakes the house on the morning of a day, in two processes at once.
async fn morning_of(world: &World, day: &str) {
    world
        .clock
        .stands_at(format!("{day}{MORNING}").parse().unwrap());
    let (one, other) = (world.worker(), world.worker());
    let (one, other) = tokio::join!(one.run_due(), other.run_due());
    one.unwrap();
    other.unwrap();
}

async fn digests(db: &mut PgConnection, address: &str) -> Vec<(String, String)> {
    let plain = |text: String| text.replace('\u{a0}', " ");
    sqlx::query(
        "select subject, body_text from mail where kind = 'digest.day' and address = $1 order by id",
    )
    .bind(address.to_owned())
    .fetch_all(db)
    .await
    .unwrap()
    .into_iter()
    .map(|row| (plain(row.get(0)), plain(row.get(1))))
    .collect()
}

/// Days without work, beside weekends.
async fn holidays(db: &mut PgConnection) -> Vec<NaiveDate> {
    sqlx::query_scalar("select day from calendar_day where kind = 'non_working'")
        .fetch_all(db)
        .await
        .unwrap()
}

/// Action, step and day of each reminder.
async fn reminders(db: &mut PgConnection) -> Vec<(i64, i32, NaiveDate)> {
    sqlx::query_as("select action_id, rung, day from reminder order by action_id, rung")
        .fetch_all(db)
        .await
        .unwrap()
}

/// The days of a ladder by the charter: five working days before the due day, at it, three after it, then every five;
/// counted one by one, apart from the code that is tested.
fn ladder(due_on: &str, works: impl Fn(NaiveDate) -> bool, until: NaiveDate) -> Vec<NaiveDate> {
    let walk = |from: NaiveDate, count: u32, step: i64| {
        let (mut day, mut left) = (from, count);
        while left > 0 || !works(day) {
            day += TimeDelta::days(step);
            left -= u32::from(left > 0 && works(day));
        }
        day
    };
    // the due day itself, else the last working day before it
    let at = walk(date(due_on), 0, -1);
    let mut days = vec![walk(at, 5, -1), at, walk(date(due_on), 3, 1)];
    while days[days.len() - 1] <= until {
        days.push(walk(days[days.len() - 1], 5, 1));
    }
    days.pop();
    days
}

/// Wakes the house in two processes at once, on each morning of a year.
async fn a_year_passes(world: &World) {
    let (one, other) = (world.worker(), world.worker());
    for day in 0..365 {
        let today = date("2026-10-16") + TimeDelta::days(day);
        world
            .clock
            .stands_at(format!("{today}{MORNING}").parse().unwrap());
        let (one, other) = tokio::join!(one.run_due(), other.run_due());
        one.unwrap();
        other.unwrap();
    }
}

/// R12, R16: a year day by day: each reminder once, on working days alone, in the reader's language.
#[tokio::test]
async fn a_year_of_mornings_reminds_of_each_step_once() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    proposes(&mut line, &decision, "Never reported", "6", "2026-11-20").await;
    proposes(&mut line, &decision, "Due on a Sunday", "4", "2027-03-21").await;
    proposes(&mut line, &decision, "Reported in time", "9", "2026-12-31").await;
    let addresses = [
        ("tenirbek.misalov@fao.example", "en", "each"),
        ("fao.alternate@fao.example", "ky", "each"),
        ("chynara.dolboorova@undp.example", "ru", "each"),
        ("undp.alternate@undp.example", "ru", "digest"),
        ("nurgul.synakova@ilo.example", "ky", "each"),
        ("ilo.alternate@ilo.example", "ky", "none"),
    ];
    for (address, lang, volume) in addresses {
        let mut person = world.person(address).await;
        wants(&mut person, lang, volume).await;
        if address.starts_with("nurgul") {
            person.does("/actions/3/acceptance", &[]).await;
            let done = [("narrative", "Done early"), ("done", "yes")];
            person.does("/actions/3/reports", &done).await;
            line.secretariat.does("/actions/3/verification", &[]).await;
        }
    }

    a_year_passes(&world).await;

    let mut db = world.database.owner().await;
    let reminders = reminders(&mut db).await;
    let of = |action: i64, rungs: i32| -> Vec<String> {
        let found = reminders
            .iter()
            .filter(|one| one.0 == action && one.1 <= rungs);
        found.map(|one| one.2.to_string()).collect()
    };
    assert_eq!(
        of(1, 3),
        [
            "2026-11-13",
            "2026-11-20",
            "2026-11-25",
            "2026-12-02",
            "2026-12-09"
        ]
    );
    // a Sunday of Nooruz: its rung stands on Friday, and Monday is a working day
    assert_eq!(of(2, 1), ["2027-03-12", "2027-03-19", "2027-03-24"]);
    assert!(of(3, 99).is_empty(), "what is verified is let be");

    let holidays = holidays(&mut db).await;
    let works = |day: NaiveDate| {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !holidays.contains(&day)
    };
    let mut letters: BTreeMap<(String, i64), Vec<NaiveDate>> = BTreeMap::new();
    let rows = sqlx::query(
        "select m.address, m.kind, m.lang, p.lang, p.mail_volume, m.body_text,
                (m.created_at at time zone 'Asia/Bishkek')::date, m.subject
           from mail m join person p on p.id = m.person_id
          where m.kind in ('action.reminder', 'digest.day') order by m.id",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    let mut digested = BTreeMap::new();
    for row in &rows {
        let (address, kind): (String, String) = (row.get(0), row.get(1));
        let (lang, own_lang, volume): (String, String, String) =
            (row.get(2), row.get(3), row.get(4));
        let (body, day): (String, NaiveDate) = (row.get(5), row.get(6));
        assert!(works(day), "{address} is written to on {day}");
        assert_eq!(lang, own_lang, "{address}");
        assert_ne!(volume, "none", "{address}");
        let first = body.lines().next().unwrap();
        let said = match lang.as_str() {
            "ru" => ["срок", "Сейчас"],
            "ky" => ["мөөнөтү", "Азыр"],
            _ => ["due on", "Now"],
        };
        let soon = lang == "en" && first.contains("by ");
        assert!(
            soon || said.iter().any(|word| first.contains(word)),
            "{lang}: {first}"
        );
        if kind == "digest.day" {
            *digested.entry((address, day)).or_insert(0) += 1;
        } else {
            assert_eq!(volume, "each", "{address}");
            let action = if body.contains("/actions/1#") || body.contains("/actions/1\n") {
                1
            } else {
                2
            };
            letters.entry((address, action)).or_default().push(day);
        }
    }
    assert!(digested.len() > 100, "{}", digested.len());
    assert!(
        digested.values().all(|count| *count == 1),
        "one a day at most"
    );
    let days_of = |action: i64| -> Vec<NaiveDate> {
        reminders
            .iter()
            .filter(|one| one.0 == action)
            .map(|one| one.2)
            .collect()
    };
    let expected = BTreeMap::from([
        (("tenirbek.misalov@fao.example".to_owned(), 1), days_of(1)),
        (("fao.alternate@fao.example".to_owned(), 1), days_of(1)),
        (
            ("chynara.dolboorova@undp.example".to_owned(), 2),
            days_of(2),
        ),
    ]);
    assert_eq!(
        letters, expected,
        "a letter for each step to each who wants one"
    );
    let last = date("2026-10-16") + TimeDelta::days(364);
    assert_eq!(days_of(1), ladder("2026-11-20", works, last));
    assert_eq!(days_of(2), ladder("2027-03-21", works, last));
    assert!(days_of(1).len() > 40, "{:?}", days_of(1));
    // who takes digests finds each step of each ladder on its day in one of them
    for day in days_of(2) {
        let key = ("undp.alternate@undp.example".to_owned(), day);
        assert_eq!(digested.get(&key), Some(&1), "{day}");
    }
}

/// R12: the digest says first what is wanted by when; on a day without news there is none.
#[tokio::test]
async fn a_digest_comes_on_days_with_news_alone() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    proposes(
        &mut line,
        &decision,
        "Circulate the workplan",
        "6",
        "2026-11-20",
    )
    .await;
    let address = "tenirbek.misalov@fao.example";
    let mut db = world.database.owner().await;

    world
        .clock
        .stands_at("2026-10-16T01:59:00Z".parse().unwrap());
    world.works().await;
    assert!(digests(&mut db, address).await.is_empty(), "before eight");
    morning_of(&world, "2026-10-16").await;
    let first = digests(&mut db, address).await;
    assert_eq!(first.len(), 1, "{first:?}");
    let (subject, body) = &first[0];
    assert!(
        subject.contains("waits for you") || subject.contains("wait for you"),
        "{subject}"
    );
    assert!(
        body.contains("Accept or decline: Circulate the workplan\nby Friday 20 November, in 35 days\nhttp://ashar.example/actions/1\n"),
        "{body}"
    );
    // what, until when, and which
    assert!(
        body.starts_with("See agenda, by Thursday 22 October, in 6 days: Fourth quarterly meeting"),
        "{body}"
    );
    assert!(body.contains("http://ashar.example/unsubscribe/"), "{body}");

    for day in ["2026-10-17", "2026-10-19", "2026-10-20"] {
        morning_of(&world, day).await;
    }
    let same = digests(&mut db, address).await;
    let news: Vec<_> = same[1..].iter().map(|one| &one.0).collect();
    assert!(
        news.len() <= 1,
        "only the meeting that comes near is news: {news:?}"
    );
    let before = same.len();
    let mut fao = world.person(address).await;
    fao.does("/actions/1/acceptance", &[]).await;
    morning_of(&world, "2026-10-21").await;
    let after = digests(&mut db, address).await;
    assert_eq!(
        after.len(),
        before + 1,
        "what is asked now is another thing"
    );
    assert!(
        after[before]
            .1
            .contains("http://ashar.example/actions/1#report\n"),
        "{after:?}"
    );
}

/// R12, R18: one click ends digests and reminders without sign-in; a consultation is never silenced.
#[tokio::test]
async fn one_click_ends_digests_and_no_formal_notice() {
    let world = World::new().await;
    world.silence_is_allowed().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    proposes(
        &mut line,
        &decision,
        "Circulate the workplan",
        "6",
        "2026-11-20",
    )
    .await;
    let address = "tenirbek.misalov@fao.example";
    let mut fao = world.person(address).await;
    wants(&mut fao, "en", "each").await;
    morning_of(&world, "2026-10-16").await;
    let mut db = world.database.owner().await;
    let volume = "select mail_volume from person where email = 'tenirbek.misalov@fao.example'";
    let body = digests(&mut db, address).await.remove(0).1;
    let token = body
        .lines()
        .find_map(|line| line.strip_prefix("http://ashar.example/unsubscribe/"))
        .unwrap();
    let path = format!("/unsubscribe/{token}");

    let mut stranger = world.visitor();
    let page = stranger.get(&path).await;
    assert_eq!(page.status, 200);
    assert!(
        page.words().contains("Stop digests and reminders"),
        "{}",
        page.words()
    );
    let kept: String = sqlx::query_scalar(volume).fetch_one(&mut db).await.unwrap();
    assert_eq!(kept, "each", "looking changes nothing");
    for wrong in [
        "/unsubscribe/1.x",
        "/unsubscribe/x",
        &format!("{path}A"),
        &path.replace("/unsubscribe/", "/unsubscribe/1"),
    ] {
        assert_eq!(stranger.get(wrong).await.status, 404, "{wrong}");
        assert_eq!(stranger.post(wrong, &[]).await.status, 404, "{wrong}");
    }
    // as a mail program sends it: no cookie, no origin (RFC 8058, 3.2)
    let one_click = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
    for (kind, body) in [
        (
            "application/x-www-form-urlencoded",
            "List-Unsubscribe=One-Click",
        ),
        ("multipart/form-data; boundary=b", one_click),
    ] {
        let request = Request::post(&path)
            .header(header::CONTENT_TYPE, kind)
            .body(Body::from(body))
            .unwrap();
        let ended = world.visitor().send(request).await;
        assert_eq!(ended.status, 200, "{kind}: it follows no redirect");
    }
    let now: String = sqlx::query_scalar(volume).fetch_one(&mut db).await.unwrap();
    assert_eq!(now, "none");
    let acts: i64 = sqlx::query_scalar(
        "select count(*) from event e join person p on p.id = e.person_id
          where e.act = 'person.end_digests' and p.email = 'tenirbek.misalov@fao.example'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(acts, 1, "pressed twice, ended once");

    let optional = "select count(*) from mail where address = 'tenirbek.misalov@fao.example' and kind in ('digest.day', 'action.reminder')";
    let formal = "select count(*) from mail where address = 'tenirbek.misalov@fao.example' and kind like 'decision.%'";
    let before: i64 = sqlx::query_scalar(optional)
        .fetch_one(&mut db)
        .await
        .unwrap();
    let asked: i64 = sqlx::query_scalar(formal).fetch_one(&mut db).await.unwrap();
    for day in ["2026-11-13", "2026-11-20"] {
        morning_of(&world, day).await;
    }
    let mut line = Line {
        secretariat: world.role("secretariat").await,
        co_chair: world.role("co-chair").await,
        meeting: line.meeting,
    };
    line.open_decision("not_relevant").await;
    let after: i64 = sqlx::query_scalar(optional)
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(after, before, "nothing more of what was ended");
    let asked_again: i64 = sqlx::query_scalar(formal).fetch_one(&mut db).await.unwrap();
    assert!(
        asked_again > asked,
        "the position of the agency is asked all the same"
    );
}

/// R12, R16: what is late or silent stands on the next draft agenda and on the co-chairs' desk by itself.
#[tokio::test]
async fn what_is_late_comes_back_to_the_next_meeting() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    proposes(&mut line, &decision, "The late study", "6", "2026-10-20").await;
    proposes(&mut line, &decision, "The silent study", "9", "2027-06-01").await;
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    ilo.does("/actions/2/acceptance", &[]).await;
    let plan = [
        ("kind", "ordinary"),
        ("title", "First quarterly meeting"),
        ("date", "2027-02-18"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "UN House"),
    ];
    let planned = line.secretariat.post("/meetings", &plan).await;
    let agenda = planned.location().to_owned();
    let item = [
        ("title", "Opening"),
        ("kind", "procedural"),
        ("minutes", "5"),
    ];
    line.secretariat.does(&agenda, &item).await;

    morning_of(&world, "2026-10-20").await;
    let words = line.secretariat.get(&agenda).await.words();
    assert!(
        !words.contains("Matters arising"),
        "nothing is late yet: {words}"
    );
    morning_of(&world, "2026-10-21").await;
    let words = line.secretariat.get(&agenda).await.words();
    assert!(
        words.contains("Matters arising")
            && words.contains("DEC/1-A1 The late study")
            && words.contains("Overdue"),
        "{words}"
    );
    assert!(!words.contains("No news"), "{words}");
    let desk = line.co_chair.get("/").await;
    assert!(desk.words().contains("The late study"), "{}", desk.words());

    // 45 days without news
    morning_of(&world, "2026-12-01").await;
    let words = line.secretariat.get(&agenda).await.words();
    assert!(
        words.contains("The silent study") && words.contains("No news"),
        "{words}"
    );
    assert_eq!(words.matches("Matters arising and").count(), 1, "{words}");
    let desk = line.co_chair.get("/").await.words();
    assert!(desk.contains("The silent study"), "{desk}");

    let mut fao = world.role("focal point").await;
    fao.does("/actions/1/acceptance", &[]).await;
    fao.does(
        "/actions/1/reports",
        &[("narrative", "Printed"), ("done", "yes")],
    )
    .await;
    morning_of(&world, "2026-12-02").await;
    let words = line.secretariat.get(&agenda).await.words();
    assert!(
        !words.contains("Overdue") && words.contains("Reported done"),
        "what is reported done is no longer late: {words}"
    );
    line.co_chair
        .does(&format!("{agenda}/clearance"), &[])
        .await;
    morning_of(&world, "2027-01-11").await;
    let mut db = world.database.owner().await;
    let state: String = sqlx::query_scalar(
        "select a.state from agenda a join meeting g on g.id = a.meeting_id where g.year = 2027",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(
        state, "cleared",
        "what a co-chair cleared is left as it was cleared"
    );
}
