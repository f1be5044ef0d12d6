//! R11: members comment on circulated minutes from their mail; whoever is silent is reminded, and the office sees who
//! has opened, commented, said that there is nothing to say, or has not answered.
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::world::World;
use crate::world::browser::{Answer, Browser};
use crate::world::line::Line;

const FAO: &str = "tenirbek.misalov@fao.example";
const ILO: &str = "nurgul.synakova@ilo.example";
/// Sent an apology.
const UNESCO: &str = "jean.prototype@unesco.example";
/// Thursday 22 October 2026, 17:00 in Bishkek.
const DEADLINE: &str = "2026-10-22T11:00:00Z";

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

/// Two paragraphs, circulated on 15 October for comments until the deadline.
async fn circulated(world: &World) -> (Line, String) {
    world.sessions_last().await;
    let mut line = Line::in_session(world).await;
    let minutes = format!("{}/minutes", line.meeting);
    line.secretariat.does(&minutes, &[]).await;
    let text = "IOM introduced the workplan.\n\nFAO asked about funding.";
    let typed = [("text", text), ("revision", "0")];
    line.secretariat.does("/minutes-entries/1", &typed).await;
    line.circulates(&minutes).await;
    (line, minutes)
}

/// The link of a letter of this kind to an address, as it would leave with it.
async fn link_of(db: &mut PgConnection, address: &str, kind: &str) -> String {
    let secret: String = sqlx::query_scalar(
        "select s.secret from mail_secret s join mail m on m.id = s.mail_id where m.address = $1 and m.kind = $2",
    )
    .bind(address)
    .bind(kind)
    .fetch_one(db)
    .await
    .unwrap();
    format!("/comment/{secret}")
}

async fn link(db: &mut PgConnection, address: &str) -> String {
    link_of(db, address, "minutes.circulation").await
}

fn is_over(answer: &Answer) {
    assert_eq!(answer.status, 404, "{}", answer.words());
    let words = answer.words();
    assert!(words.contains("This link does not work here"), "{words}");
    assert!(!words.contains("workplan"), "{words}");
}

const FACTUAL: [(&str, &str); 5] = [
    ("item", "1"),
    ("paragraph", "2"),
    ("kind", "factual"),
    ("text", "It was not so."),
    ("proposed", "FAO asked who funds it."),
];
const QUESTION: [(&str, &str); 4] = [
    ("item", "1"),
    ("paragraph", "1"),
    ("kind", "query"),
    ("text", "Which workplan?"),
];

/// Kinds of the comments of a member, each with whether it came by a link.
async fn said(db: &mut PgConnection, member: &str) -> Vec<(String, bool)> {
    sqlx::query_as(
        "select c.kind, c.answer_link_id is not null from minutes_comment c join organisation o on o.id = c.organisation_id
          where o.acronym = $1 order by c.id",
    )
    .bind(member)
    .fetch_all(db)
    .await
    .unwrap()
}

/// R14, I22: the letter carries its reader's own link and nothing of the text; no table knows the link.
#[tokio::test]
async fn the_letter_has_a_link_of_its_own_and_nothing_of_the_text() {
    let world = World::new().await;
    let (mut line, minutes) = circulated(&world).await;
    let mut db = world.database.owner().await;
    let letters: Vec<(String, String, String)> = sqlx::query_as(
        "select body_text, body_html, lang from mail where kind = 'minutes.circulation' order by id",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(letters.len(), 24, "focal points and alternates of twelve");
    for (text, html, lang) in &letters {
        let door = format!("/comment/kept-apart-until-it-is-sent?lang={lang}");
        for body in [text, html] {
            assert!(body.contains(&door) && body.contains(&minutes), "{body}");
            assert!(!body.contains("introduced"), "{body}");
        }
    }
    let kept: (i64, i64, i64) = sqlx::query_as(
        "with asked as (select l.* from answer_link l join minutes_notice n on n.mail_id = l.mail_id)
         select (select count(*) from asked l join mail_secret s on s.mail_id = l.mail_id),
                (select count(distinct token_hash) from asked),
                (select count(*) from mail m, mail_secret s where m.body_text like '%' || s.secret || '%')",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(kept, (24, 24, 0));
    let account = world.person(FAO).await.get("/account").await;
    assert_ne!(account.field("link"), "", "its owner can revoke it");
    let mail = line.secretariat.get("/mail/1").await;
    assert_eq!(mail.status, 200);
}

/// Opened twice it says nothing; sent, it is the member's word, by the link and by the person, and stands in the house.
#[tokio::test]
async fn a_comment_by_the_link_is_the_members_word() {
    let world = World::new().await;
    let (mut line, minutes) = circulated(&world).await;
    let mut db = world.database.owner().await;
    let door = link(&mut db, FAO).await;
    let other = link(&mut db, ILO).await;
    let mut reader = world.visitor();
    reader.get("/sign-in?lang=en").await;
    for round in 0..2 {
        let page = reader.get(&door).await;
        assert_eq!(page.status, 200, "{}", page.words());
        assert!(page.queries() <= 8, "round {round}: {}", page.queries());
        assert_eq!(page.header("referrer-policy"), "same-origin");
        assert_eq!(page.header("cache-control"), "no-store");
        let words = page.words();
        for needed in [
            "UNMN/KGZ/2026/MIN/1",
            "You comment for FAO without signing in",
            "1. IOM introduced the workplan.",
            "2. FAO asked about funding.",
            "until Thursday 22 October, 17:00",
        ] {
            let plain = words.replace('\u{a0}', " ");
            assert!(plain.contains(needed), "{needed}: {words}");
        }
    }
    assert_eq!(said(&mut db, "FAO").await, []);

    let empty = [("item", "1"), ("paragraph", "2"), ("kind", "factual")];
    let mut wrong = empty.to_vec();
    wrong.push(("proposed", "FAO asked who funds it."));
    let wrong = reader.post(&door, &wrong).await;
    assert_eq!(wrong.status, 422, "{}", wrong.words());
    assert!(wrong.body.contains("who funds it"), "nothing typed is lost");
    assert_eq!(said(&mut db, "FAO").await, []);

    let once = reader.get(&door).await.field("once");
    let mut form = FACTUAL.to_vec();
    form.push(("once", &once));
    for _ in 0..2 {
        let sent = reader.post(&door, &form).await;
        assert_eq!((sent.status, sent.location()), (303, door.as_str()));
    }
    assert_eq!(
        said(&mut db, "FAO").await,
        [("factual".to_owned(), true)],
        "sent twice, carried out once"
    );
    let by: (String, String) = sqlx::query_as(
        "select p.email, e.hat from event e join person p on p.id = e.person_id where e.act = 'minutes.comment'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(by, (FAO.to_owned(), "focal_point".to_owned()));
    let own = reader.get(&door).await.words();
    assert!(own.contains("It was not so."), "{own}");
    // of others the page tells nothing
    let theirs = reader.get(&other).await.words();
    assert!(!theirs.contains("It was not so."), "{theirs}");
    let refused = reader.post(&format!("{door}/no-comments"), &[]).await;
    assert_eq!(refused.status, 422, "who has comments has them");
    // in the house it stands beside its item, and the office answers it there
    let house = line.secretariat.get(&minutes).await.words();
    assert!(house.contains("It was not so."), "{house}");
    let yes = [("answer", "accepted"), ("reason", "So it was said.")];
    line.secretariat
        .does("/minutes-comments/1/answer", &yes)
        .await;

    let nothing = reader.post(&format!("{other}/no-comments"), &[]).await;
    assert_eq!(nothing.status, 303, "{}", nothing.words());
    assert_eq!(
        said(&mut db, "ILO").await,
        [("no_comments".to_owned(), true)]
    );
}

/// R20: rights are those of the house: who was not at the table asks, and no more.
#[tokio::test]
async fn who_was_not_there_only_asks_by_the_link_too() {
    let world = World::new().await;
    circulated(&world).await;
    let mut db = world.database.owner().await;
    let door = link(&mut db, UNESCO).await;
    let mut reader = world.visitor();
    reader.get("/sign-in?lang=en").await;
    let page = reader.get(&door).await;
    assert!(
        page.words().contains("UNESCO was not at the table"),
        "{}",
        page.words()
    );
    assert!(!page.body.contains(r#"value="factual""#));
    let refused = reader.post(&door, &FACTUAL).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.words().contains("was not at the table"),
        "{}",
        refused.words()
    );
    assert_eq!(reader.post(&door, &QUESTION).await.status, 303);
    assert_eq!(said(&mut db, "UNESCO").await, [("query".to_owned(), true)]);
}

/// Whatever ended, was forwarded or never was looks the same, and what was typed is kept.
#[tokio::test]
async fn what_no_longer_opens_looks_like_what_never_did() {
    let world = World::new().await;
    let (mut line, minutes) = circulated(&world).await;
    let mut db = world.database.owner().await;
    let (fao, ilo) = (link(&mut db, FAO).await, link(&mut db, ILO).await);
    let mut reader = world.visitor();
    reader.get("/sign-in?lang=en").await;
    let unknown = reader
        .get("/comment/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
        .await;
    is_over(&unknown);
    // the link of minutes is none of a decision
    assert_eq!(
        reader
            .get(&fao.replace("/comment/", "/answer/"))
            .await
            .status,
        404
    );
    // forwarded to somebody who is signed in
    for role in ["secretariat", "partner", "alternate"] {
        let mut other = world.role(role).await;
        other.get("/?lang=en").await;
        is_over(&other.get(&fao).await);
        is_over(&other.post(&fao, &FACTUAL).await);
    }
    assert_eq!(world.person(FAO).await.get(&fao).await.status, 200);
    // revoked by its owner
    let mut own = world.person(FAO).await;
    let id = own.get("/account").await.field("link");
    own.does("/account/answer-links", &[("link", &id)]).await;
    let revoked = reader.get(&fao).await;
    is_over(&revoked);
    let same = |answer: &Answer| answer.body.replace(answer.header("x-request-id"), "");
    assert_eq!(same(&revoked), same(&unknown), "no word of what there was");
    let typed = reader.post(&fao, &FACTUAL).await;
    assert_eq!(typed.status, 404);
    let words = typed.words();
    assert!(words.contains("FAO asked who funds it."), "{words}");
    assert_eq!(said(&mut db, "FAO").await, []);

    // to the last millisecond, and at the deadline no more
    world
        .clock
        .stands_at(at(DEADLINE) - chrono::TimeDelta::milliseconds(1));
    assert_eq!(reader.get(&ilo).await.status, 200);
    world.clock.stands_at(at(DEADLINE));
    is_over(&reader.get(&ilo).await);
    is_over(&reader.post(&format!("{ilo}/no-comments"), &[]).await);
    world.works().await;
    let page = line.secretariat.get(&minutes).await.words();
    assert!(page.contains("no comments received"), "{page}");
    is_over(&reader.get(&ilo).await);
}

/// The charter's days end a link before a later deadline; who then still wants to comment signs in.
#[tokio::test]
async fn a_link_lasts_no_longer_than_the_charter_says() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    world.answer_links_last_a_day().await;
    circulated(&world).await;
    let door = link(&mut db, FAO).await;
    let made: DateTime<Utc> = sqlx::query_scalar("select max(made_at) from answer_link")
        .fetch_one(&mut db)
        .await
        .unwrap();
    let mut reader = world.visitor();
    reader.get("/sign-in?lang=en").await;
    let end = made + chrono::TimeDelta::days(1);
    world
        .clock
        .stands_at(end - chrono::TimeDelta::milliseconds(1));
    assert_eq!(reader.get(&door).await.status, 200);
    world.clock.stands_at(end);
    is_over(&reader.get(&door).await);
    let mut own = world.person(FAO).await;
    let minutes = "/meetings/1/minutes";
    own.does(&format!("{minutes}/comments"), &FACTUAL).await;
}

async fn row(office: &mut Browser, minutes: &str, member: &str) -> String {
    let page = office.get(minutes).await;
    assert!(page.queries() <= 8, "{} queries", page.queries());
    let words = page.words();
    let (_, table) = words.split_once("Opened Answer Reminded").unwrap();
    let from = table.find(&format!(" {member} ")).unwrap();
    let row: String = table[from..].chars().take(120).collect();
    row.replace('\u{a0}', " ")
}

/// R11: before the deadline the clock reminds, once, those who were there and said nothing; the office sees who did what.
#[tokio::test]
async fn who_is_silent_is_reminded_once_and_the_office_sees_who_did_what() {
    let world = World::new().await;
    let (mut line, minutes) = circulated(&world).await;
    let mut db = world.database.owner().await;
    let mut reader = world.visitor();
    let fao = link(&mut db, FAO).await;
    let ilo = link(&mut db, ILO).await;
    reader.post(&fao, &FACTUAL).await;
    reader.get(&ilo).await;
    let mut office = world.role("co-chair").await;
    office.get("/?lang=en").await;
    line.secretariat.get("/?lang=en").await;

    // not before the working day that the charter names
    world.clock.stands_at(at("2026-10-21T10:59:00Z"));
    world.works().await;
    let reminders = "select count(*) from mail where kind = 'minutes.reminder'";
    let sent: i64 = sqlx::query_scalar(reminders)
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(sent, 0);
    world.clock.stands_at(at("2026-10-21T11:00:00Z"));
    for _ in 0..2 {
        world.works().await;
    }
    let told: Vec<(String, i64)> = sqlx::query_as(
        "select o.acronym, count(*) from minutes_notice n join organisation o on o.id = n.organisation_id
          where n.kind = 'reminder' group by 1 order by 1",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    let told: Vec<&str> = told
        .iter()
        .map(|(member, letters)| {
            assert_eq!(*letters, 2, "focal point and alternate of {member}, once");
            member.as_str()
        })
        .collect();
    assert_eq!(told.len(), 10, "{told:?}");
    assert!(!told.contains(&"FAO"), "has commented: {told:?}");
    assert!(!told.contains(&"UNESCO"), "was not there: {told:?}");

    // the newer letter's link takes the place of the older one
    reader.get("/sign-in?lang=en").await;
    is_over(&reader.get(&ilo).await);
    let newer = link_of(&mut db, ILO, "minutes.reminder").await;
    assert_eq!(reader.get(&newer).await.status, 200);
    let first: String = sqlx::query_scalar(
        "select body_text from mail where kind = 'minutes.reminder' and lang = 'en' limit 1",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    let first = first.lines().next().unwrap().replace('\u{a0}', " ");
    assert!(first.contains("by Thursday 22 October, 17:00"), "{first}");

    for office in [&mut office, &mut line.secretariat] {
        let fao = row(office, &minutes, "FAO").await;
        assert!(
            fao.contains("One comment") && fao.contains("by the link in the mail"),
            "{fao}"
        );
        let ilo = row(office, &minutes, "ILO").await;
        assert!(ilo.contains("Not answered"), "{ilo}");
        assert!(ilo.contains("21 Oct"), "reminded: {ilo}");
        let undp = row(office, &minutes, "UNDP").await;
        assert!(undp.contains("Not yet"), "not opened: {undp}");
    }
    let member = world.person(FAO).await.get(&minutes).await.words();
    assert!(
        !member.contains("Opened Answer Reminded"),
        "the office's own: {member}"
    );
}
