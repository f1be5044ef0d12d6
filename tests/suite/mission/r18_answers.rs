//! R18: a member answers from its mail: the link is its reader's own, records nothing before the form is sent, counts as
//! the member's word and opens nothing once it has ended.
use std::io::Write;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use crate::world::World;
use crate::world::browser::{Answer, Browser};
use crate::world::line::Line;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;
use tracing_subscriber::fmt::MakeWriter;

/// Thursday 22 October 2026, 17:00 in Bishkek.
const DEADLINE: &str = "2026-10-22T11:00:00Z";
const FAO: &str = "tenirbek.misalov@fao.example";
const ILO: &str = "nurgul.synakova@ilo.example";

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

/// The link of the latest letter to an address, as it would leave with it.
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

/// Somebody signed in, who reads English here.
async fn english(world: &World, address: &str) -> Browser {
    let mut browser = world.person(address).await;
    assert_eq!(browser.get("/?lang=en").await.status, 303);
    browser
}

async fn role(world: &World, role: &str) -> Browser {
    let mut browser = world.role(role).await;
    assert_eq!(browser.get("/?lang=en").await.status, 303);
    browser
}

/// How many positions FAO has given, and what stands now.
async fn said(db: &mut PgConnection) -> (i64, Option<String>) {
    sqlx::query_as(
        "select count(*), max(value) filter (where is_current) from position where organisation_id = 6",
    )
    .fetch_one(db)
    .await
    .unwrap()
}

const OBJECTION: [(&str, &str); 3] = [
    ("value", "object"),
    ("kind", "substance"),
    ("reason", "Paragraph 1 commits funds"),
];

fn is_over(answer: &Answer) {
    assert_eq!(answer.status, 404, "{}", answer.words());
    let words = answer.words();
    assert!(words.contains("This link does not work here"), "{words}");
    assert!(words.contains("Sign in to see what is asked"), "{words}");
    assert!(!words.contains("workplan"), "{words}");
}

/// The letter says the deadline in its first line, then the text, then the reader's own link; the house keeps only a hash.
#[tokio::test]
async fn a_notice_carries_the_text_and_a_link_that_no_table_knows() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let (text, html, lang): (String, String, String) = sqlx::query_as(
        "select body_text, body_html, lang from mail where kind = 'decision.silence' and address = $1",
    )
    .bind(FAO)
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(lang, "en");
    let first = text.lines().next().unwrap().replace('\u{a0}', " ");
    assert!(first.contains("Thursday 22 October, 17:00"), "{first}");
    for body in [&text, &html] {
        assert!(body.contains("Approves the joint workplan;"), "{body}");
        assert!(
            body.contains("/answer/kept-apart-until-it-is-sent?lang=en"),
            "{body}"
        );
        assert!(body.contains("/decisions/1"), "{body}");
    }
    let kyrgyz: String = sqlx::query_scalar(
        "select body_text from mail where kind = 'decision.silence' and address = $1",
    )
    .bind(ILO)
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(
        kyrgyz.lines().next().unwrap().contains("22-октябрь"),
        "{kyrgyz}"
    );
    assert!(
        kyrgyz.contains("?lang=ky") && kyrgyz.contains("Кирбей туруп жооп берүү"),
        "{kyrgyz}"
    );
    let links: Vec<String> = sqlx::query_scalar("select s.secret from mail_secret s join mail m on m.id = s.mail_id where m.kind = 'decision.silence'")
        .fetch_all(&mut db)
        .await
        .unwrap();
    assert_eq!(
        links.len(),
        24,
        "each focal point and alternate has its own"
    );
    let kept: i64 = sqlx::query_scalar(
        "select (select count(*) from mail where exists (select from mail_secret s where body_text like '%' || s.secret || '%'
                    or body_html like '%' || s.secret || '%'))
              + (select count(*) from row_change where exists (select from mail_secret s where new_row::text like '%' || s.secret || '%'))
              + (select count(*) from answer_link l where exists (select from mail_secret s where l.token_hash = convert_to(s.secret, 'UTF8')))",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(kept, 0);
    // the secretariat reads the letter, and not what opens its door
    let mail: i64 =
        sqlx::query_scalar("select id from mail where kind = 'decision.silence' and address = $1")
            .bind(FAO)
            .fetch_one(&mut db)
            .await
            .unwrap();
    let page = line.secretariat.get(&format!("/mail/{mail}")).await;
    assert!(page.words().contains("/answer/…"), "{}", page.words());
    world.post_goes_out("").await;
    let left: i64 = sqlx::query_scalar("select count(*) from mail_secret")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(left, 0, "forgotten once the letters left");
}

/// Opened twice and by a program it records nothing; sent, it is the member's position, by the link and by the person.
#[tokio::test]
async fn looking_records_nothing_and_sending_is_the_members_word() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let door = link(&mut db, FAO).await;
    let mut reader = world.visitor();
    for round in 0..2 {
        let page = reader.get(&door).await;
        assert_eq!(page.status, 200, "{}", page.words());
        assert!(page.queries() <= 8, "round {round}: {}", page.queries());
        assert_eq!(page.header("referrer-policy"), "same-origin");
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.header("x-robots-tag"), "noindex");
        let words = page.words();
        for needed in [
            "Joint workplan 2027",
            "UNMN/KGZ/2026/L.1",
            "Position of FAO",
            "Approves the joint workplan;",
            "until Thursday 22 October, 17:00",
            "Open in silence procedure",
            "Neither the State nor partners",
        ] {
            assert!(
                words.replace('\u{a0}', " ").contains(needed),
                "{needed}: {words}"
            );
        }
        for hidden in ["Round the table", "UNESCO", "History"] {
            assert!(!words.contains(hidden), "{hidden}: {words}");
        }
    }
    assert_eq!(said(&mut db).await, (0, None));
    let opened: (i64, i64) = sqlx::query_as(
        "select (select count(*) from answer_link where opened_at is not null),
                (select count(*) from event where act = 'answer_link.open')",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(opened, (1, 1), "that its page was asked for is kept once");

    let wrong = reader
        .post(
            &door,
            &[
                ("value", "reservation"),
                ("paragraphs", "9"),
                ("reason", "Two points"),
            ],
        )
        .await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("Two points"), "nothing typed is lost");
    assert!(
        wrong.words().contains("numbers of paragraphs"),
        "{}",
        wrong.words()
    );
    assert_eq!(said(&mut db).await, (0, None));

    let once = reader.get(&door).await.field("once");
    let form = [("once", once.as_str()), ("value", "join")];
    let receipt = reader.post(&door, &form).await;
    assert_eq!(receipt.status, 200, "{}", receipt.words());
    let words = receipt.words();
    assert!(
        words.contains("The position is recorded") && words.contains("By the link in the mail"),
        "{words}"
    );
    assert!(words.contains("Change the answer"), "{words}");
    let twice = reader.post(&door, &form).await;
    assert_eq!(
        (twice.status, twice.location()),
        (303, door.as_str()),
        "sent twice, carried out once"
    );
    assert_eq!(said(&mut db).await, (1, Some("join".to_owned())));
    let (person, hat, value, channel): (String, String, String, String) = sqlx::query_as(
        "select p.email, e.hat, a.detail->>'value', a.detail->>'channel' from event e join person p on p.id = e.person_id
           join event_about a on a.event_id = e.id where e.act = 'decision.record_position'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(
        (
            person.as_str(),
            hat.as_str(),
            value.as_str(),
            channel.as_str()
        ),
        (FAO, "focal_point", "join", "mail_link")
    );
    let house = line.co_chair.get(&decision).await.words();
    assert!(
        house.contains("answered by the link in its mail: Support"),
        "{house}"
    );
    // the later valid entry wins
    let changed = reader.post(&door, &[("value", "stand_aside")]).await;
    assert_eq!(changed.status, 200);
    assert_eq!(said(&mut db).await, (2, Some("stand_aside".to_owned())));
    let location: i64 =
        sqlx::query_scalar("select count(*) from submission where location like '/answer%'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(location, 0, "no table remembers where the door is");
}

/// I5: an objection through the link breaks silence to the last millisecond; at the deadline the link opens nothing, and
/// a form that lay open is too late as it would be on the page.
#[tokio::test]
async fn a_link_ends_with_the_deadline_and_a_late_objection_is_kept() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let (fao, ilo) = (link(&mut db, FAO).await, link(&mut db, ILO).await);
    world.post_goes_out("").await;
    let mut reader = world.visitor();
    world
        .clock
        .stands_at(at(DEADLINE) - TimeDelta::milliseconds(1));
    assert_eq!(reader.get(&fao).await.status, 200);
    world.clock.stands_at(at(DEADLINE));
    is_over(&reader.get(&fao).await);
    let late = reader.is_refused(&fao, &[("value", "join")]).await;
    assert!(late.contains("takes no positions"), "{late}");
    let late = reader.post(&fao, &OBJECTION).await;
    assert_eq!(late.status, 200);
    assert!(
        late.words().contains("kept as a late statement"),
        "{}",
        late.words()
    );
    world.works().await;
    let page = line.co_chair.get(&decision).await.words();
    assert!(
        page.contains("DEC/1") && page.contains("Late objection"),
        "{page}"
    );
    // a form that lay open when it was adopted is still taken for what it is, and not for ever
    world.clock.moves(TimeDelta::hours(1));
    let late = reader.post(&ilo, &OBJECTION).await;
    assert!(
        late.words().contains("kept as a late statement"),
        "{}",
        late.words()
    );
    world.clock.moves(TimeDelta::days(90));
    is_over(&reader.post(&ilo, &OBJECTION).await);
    let kept: i64 = sqlx::query_scalar("select count(*) from late_statement")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(kept, 2);
    assert_eq!(said(&mut db).await, (0, None));
}

#[tokio::test]
async fn an_objection_by_link_breaks_silence() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let fao = link(&mut db, FAO).await;
    world
        .clock
        .stands_at(at(DEADLINE) - TimeDelta::milliseconds(1));
    let answer = world.visitor().post(&fao, &OBJECTION).await;
    assert!(
        answer.words().contains("The clock has stopped"),
        "{}",
        answer.words()
    );
    let page = line.co_chair.get(&decision).await.words();
    assert!(page.contains("Silence broken"), "{page}");
}

/// Tampered with, never made, forwarded, revoked, outdated: every one of them meets the same page.
#[tokio::test]
async fn whatever_no_longer_opens_looks_like_what_never_did() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let (fao, ilo) = (link(&mut db, FAO).await, link(&mut db, ILO).await);
    let mut reader = world.visitor();
    let unknown = reader
        .get("/answer/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
        .await;
    is_over(&unknown);
    let mut tampered = fao.clone();
    let last = tampered.pop().unwrap();
    tampered.push(if last == 'A' { 'B' } else { 'A' });
    is_over(&reader.get(&tampered).await);
    is_over(&reader.get(&format!("{fao}A")).await);
    is_over(&reader.post(&tampered, &OBJECTION).await);

    // forwarded to somebody who is signed in: of another agency, of the same, of none
    for role in ["co-chair", "secretariat", "state counterpart", "partner"] {
        let mut other = self::role(&world, role).await;
        is_over(&other.get(&fao).await);
        is_over(&other.post(&fao, &OBJECTION).await);
    }
    let mut ilo_person = english(&world, ILO).await;
    is_over(&ilo_person.get(&fao).await);
    assert_eq!(
        ilo_person.get(&ilo).await.status,
        200,
        "its own reader is welcome"
    );
    let mut alternate = role(&world, "alternate").await;
    is_over(&alternate.get(&fao).await);
    is_over(&alternate.post(&fao, &OBJECTION).await);
    let mut own = world.person(FAO).await;
    assert_eq!(own.get(&fao).await.status, 200);

    // a newer notice takes its place
    line.co_chair
        .does(
            &format!("{decision}/extension"),
            &[("until", "2026-10-28"), ("reason", "UNESCO asked")],
        )
        .await;
    let revoked = reader.get(&fao).await;
    is_over(&revoked);
    let same = |answer: &Answer| answer.body.replace(answer.header("x-request-id"), "");
    assert_eq!(same(&revoked), same(&unknown), "no word of what there was");
    let newer = link_of(&mut db, FAO, "decision.extended").await;
    assert_eq!(reader.get(&newer).await.status, 200);
    // another version
    let amended = [
        ("text", "Approves the joint workplan."),
        ("instruction", "The RC, by mail"),
    ];
    line.secretariat
        .does(&format!("{decision}/amendment"), &amended)
        .await;
    is_over(&reader.get(&newer).await);
    let typed = reader.post(&newer, &OBJECTION).await;
    is_over_but_keeps(&typed);
    let latest = link_of(&mut db, FAO, "decision.amended").await;
    let page = reader.get(&latest).await.words();
    assert!(page.contains("Version 2"), "{page}");
    // withdrawn: nobody is asked any more
    line.co_chair
        .does(&format!("{decision}/withdrawal"), &[])
        .await;
    is_over(&reader.get(&latest).await);
    is_over_but_keeps(&reader.post(&latest, &OBJECTION).await);
    assert_eq!(said(&mut db).await, (0, None));
}

fn is_over_but_keeps(answer: &Answer) {
    assert_eq!(answer.status, 404);
    let words = answer.words();
    assert!(
        words.contains("What you typed Reason Paragraph 1 commits funds"),
        "{words}"
    );
}

async fn link_of(db: &mut PgConnection, address: &str, kind: &str) -> String {
    let secret: String = sqlx::query_scalar(
        "select s.secret from mail_secret s join mail m on m.id = s.mail_id where m.address = $1 and m.kind = $2",
    )
    .bind(address)
    .bind(kind)
    .fetch_one(db)
    .await
    .unwrap();
    format!("/answer/{secret}")
}

/// By its reader, by the secretariat, by a new password, by signing out everywhere, by another address, by the end of a function.
#[tokio::test]
async fn a_link_is_revoked_by_its_reader_the_secretariat_and_whatever_ends_trust() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let mut reader = world.visitor();
    let mut own = world.person(FAO).await;
    let account = own.get("/account?lang=en").await;
    assert_eq!(account.status, 303);
    let account = own.get("/account").await;
    assert!(
        account.words().contains("Links in your mail"),
        "{}",
        account.words()
    );
    let fao = link(&mut db, FAO).await;
    assert_eq!(reader.get(&fao).await.status, 200);
    let id = account.field("link");
    let mut stranger = english(&world, ILO).await;
    assert_eq!(
        stranger
            .post("/account/answer-links", &[("link", id.as_str())])
            .await
            .status,
        404
    );
    own.does("/account/answer-links", &[("link", id.as_str())])
        .await;
    is_over(&reader.get(&fao).await);
    assert_eq!(
        own.post("/account/answer-links", &[("link", id.as_str())])
            .await
            .status,
        404
    );

    let ilo = link(&mut db, ILO).await;
    let mail: i64 = sqlx::query_scalar("select max(id) from mail where address = $1")
        .bind(ILO)
        .fetch_one(&mut db)
        .await
        .unwrap();
    let revocation = format!("/mail/{mail}/link-revocation");
    assert_eq!(line.co_chair.post(&revocation, &[]).await.status, 403);
    line.secretariat.does(&revocation, &[]).await;
    is_over(&reader.get(&ilo).await);
    let again = line.secretariat.is_refused(&revocation, &[]).await;
    assert!(again.contains("No link of this mail works"), "{again}");

    let unfpa = "aigul.ulgueva@unfpa.example";
    let unfpa_link = link(&mut db, unfpa).await;
    let mut unfpa_person = english(&world, unfpa).await;
    assert_eq!(unfpa_person.get(&unfpa_link).await.status, 200);
    unfpa_person.does("/account/sessions", &[]).await;
    is_over(&reader.get(&unfpa_link).await);

    let unesco = "jean.prototype@unesco.example";
    let unesco_link = link(&mut db, unesco).await;
    reader.does("/password-reset", &[("email", unesco)]).await;
    let reset: String = sqlx::query_scalar(
        "select s.secret from mail_secret s join mail m on m.id = s.mail_id where m.address = $1 and m.kind = 'person.reset'",
    )
    .bind(unesco)
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(reader.get(&unesco_link).await.status, 200);
    world
        .visitor()
        .does(
            &format!("/invitation/{reset}"),
            &[("password", "many words of one own")],
        )
        .await;
    is_over(&reader.get(&unesco_link).await);

    let (undp, unodc): ((i64, String, String), (i64, String)) = (
        sqlx::query_as("select p.id, p.email, p.name from person p join function f on f.person_id = p.id join organisation o on o.id = f.organisation_id where o.acronym = 'UNDP' and f.kind = 'focal_point'")
            .fetch_one(&mut db)
            .await
            .unwrap(),
        sqlx::query_as("select f.id, p.email from person p join function f on f.person_id = p.id join organisation o on o.id = f.organisation_id where o.acronym = 'UNODC' and f.kind = 'focal_point'")
            .fetch_one(&mut db)
            .await
            .unwrap(),
    );
    let undp_link = link(&mut db, &undp.1).await;
    let details = [
        ("name", undp.2.as_str()),
        ("job_title", ""),
        ("email", "new@undp.example"),
        ("phone", ""),
        ("lang", "ru"),
    ];
    line.secretariat
        .does(&format!("/people/{}/details", undp.0), &details)
        .await;
    is_over(&reader.get(&undp_link).await);
    let unodc_link = link(&mut db, &unodc.1).await;
    assert_eq!(reader.get(&unodc_link).await.status, 200);
    line.secretariat
        .does(
            &format!("/functions/{}/end", unodc.0),
            &[("until", "2026-10-15")],
        )
        .await;
    world.clock.moves(TimeDelta::days(1));
    is_over(&reader.get(&unodc_link).await);
}

/// The same rules, the same refusals: a focal point's own position is not its alternate's to change.
#[tokio::test]
async fn an_alternates_link_does_not_change_what_the_focal_point_reserved() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let alternate: String = sqlx::query_scalar(
        "select p.email from person p join function f on f.person_id = p.id where f.kind = 'alternate' and f.organisation_id = 6",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    let (fao, other) = (link(&mut db, FAO).await, link(&mut db, &alternate).await);
    let mut reader = world.visitor();
    let reserved = [("value", "join"), ("reserved", "yes")];
    assert_eq!(reader.post(&fao, &reserved).await.status, 200);
    let refused = reader.post(&other, &OBJECTION).await;
    assert_eq!(refused.status, 422);
    let words = refused.words();
    assert!(words.contains("keeps this position to itself"), "{words}");
    assert!(
        words.contains("Paragraph 1 commits funds"),
        "nothing typed is lost: {words}"
    );
    assert_eq!(said(&mut db).await, (1, Some("join".to_owned())));
    let page = line.co_chair.get(&decision).await.words();
    assert!(page.contains("Open in silence procedure"), "{page}");
}

/// Every kind of notice that asks: in session, after a provisional adoption, after an objection was lifted.
#[tokio::test]
async fn every_notice_that_asks_carries_a_link() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let mut db = world.database.owner().await;
    let unesco = "jean.prototype@unesco.example";
    let in_session = link_of(&mut db, unesco, "decision.opened").await;
    let mut reader = world.visitor();
    assert_eq!(reader.get(&in_session).await.status, 200);
    line.co_chair
        .does(&format!("{decision}/provisional-adoption"), &[])
        .await;
    is_over(&reader.get(&in_session).await);
    let window = link_of(&mut db, unesco, "decision.window").await;
    let page = reader.get(&window).await.words();
    assert!(page.contains("Adopted provisionally"), "{page}");
    // others have their older link of the session; the rule of the window is the same for them
    let fao = link_of(&mut db, FAO, "decision.opened").await;
    let refused = reader.is_refused(&fao, &[("value", "join")]).await;
    assert!(
        refused.contains("only those who were not are asked"),
        "{refused}"
    );
    let broken = reader.post(&window, &OBJECTION).await;
    assert_eq!(broken.status, 200, "{}", broken.words());
    let page = line.co_chair.get(&decision).await.words();
    assert!(page.contains("Silence broken"), "{page}");
    assert_eq!(
        reader
            .post(&window, &[("value", "no_objection")])
            .await
            .status,
        200
    );
    world.silence_is_allowed().await;
    line.co_chair
        .does(&format!("{decision}/resumption"), &[])
        .await;
    is_over(&reader.get(&window).await);
    let confirmation = link_of(&mut db, unesco, "decision.confirmation").await;
    let page = reader.get(&confirmation).await.words();
    assert!(page.contains("Recorded No objection"), "{page}");
}

/// In the language of its reader, from the letter's own link.
#[tokio::test]
async fn the_page_speaks_the_language_of_its_reader() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let door = link(&mut db, ILO).await;
    let mut reader = world.visitor();
    let chosen = reader.get(&format!("{door}?lang=ky")).await;
    assert_eq!((chosen.status, chosen.location()), (303, door.as_str()));
    let page = reader.get(&door).await;
    assert!(page.body.contains("<html lang=\"ky\""));
    let words = page.words();
    assert!(words.contains("Жооп мөөнөтү"), "{words}");
}

#[tokio::test]
async fn guesses_are_paused_and_a_right_link_never_is() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let right = link(&mut db, FAO).await;
    let mut reader = world.visitor();
    for round in 0..10 {
        let guess = from_one_address(&mut reader, &format!("/answer/guess-{round}")).await;
        assert_eq!(guess.status, 404, "{round}");
    }
    assert_eq!(
        from_one_address(&mut reader, "/answer/one-more")
            .await
            .status,
        429
    );
    assert_eq!(from_one_address(&mut reader, &right).await.status, 200);
    world.clock.moves(TimeDelta::minutes(15));
    assert_eq!(
        from_one_address(&mut reader, "/answer/later").await.status,
        404
    );
}

async fn from_one_address(reader: &mut Browser, path: &str) -> Answer {
    let mut request = Request::get(path).body(Body::empty()).unwrap();
    let peer: SocketAddr = "192.0.2.7:4000".parse().unwrap();
    request.extensions_mut().insert(ConnectInfo(peer));
    reader.send(request).await
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// The log tells of the route, never of the word that opens it.
#[tokio::test]
async fn no_log_holds_the_word_of_a_link() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let door = link(&mut db, FAO).await;
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(ashar::config::log_filter("trace"))
        .with_ansi(false)
        .with_writer(log.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    tracing::info!("the log is heard");
    let mut reader = world.visitor();
    reader.get(&door).await;
    reader.get(&format!("{door}?lang=ru")).await;
    reader.post(&door, &[("value", "reservation")]).await;
    reader.post(&door, &[("value", "join")]).await;
    reader.get(&format!("{door}/nothing")).await;
    drop(guard);
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("the log is heard"), "{log}");
    let token = door.rsplit('/').next().unwrap();
    assert!(!log.contains(token), "{log}");
}

/// Domain §2.5: a focal point asks for more time, by the page or by the link; a co-chair extends or says no.
#[tokio::test]
async fn more_time_is_asked_and_answered_and_is_no_position() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let door = link(&mut db, FAO).await;
    let mut reader = world.visitor();
    let requests_door = format!("{door}/time-requests");
    let empty = reader
        .is_refused(&requests_door, &[("time_reason", "")])
        .await;
    assert!(empty.contains("needed"), "{empty}");
    reader
        .does(&requests_door, &[("time_reason", "HQ meets on Friday")])
        .await;
    let page = reader.get(&door).await.words();
    assert!(
        page.contains("HQ meets on Friday") && page.contains("not answered yet"),
        "{page}"
    );
    let again = reader
        .is_refused(&requests_door, &[("time_reason", "Again")])
        .await;
    assert!(again.contains("has asked already"), "{again}");
    assert_eq!(said(&mut db).await, (0, None), "it is no position");

    let requests = format!("{decision}/time-requests");
    let mut alternate = role(&world, "alternate").await;
    assert_eq!(
        alternate
            .post(&requests, &[("time_reason", "x")])
            .await
            .status,
        403
    );
    let mut state = role(&world, "state counterpart").await;
    assert_eq!(
        state.post(&requests, &[("time_reason", "x")]).await.status,
        404
    );
    let mut ilo = english(&world, ILO).await;
    ilo.does(&requests, &[("time_reason", "Two more days")])
        .await;
    let chair_desk = line.co_chair.get("/").await.words();
    assert!(chair_desk.contains("asks for more time"), "{chair_desk}");
    let office_desk = line.secretariat.get("/").await.words();
    assert!(
        office_desk.contains("asks the co-chairs for more time"),
        "{office_desk}"
    );
    let told: i64 =
        sqlx::query_scalar("select count(*) from mail where kind = 'decision.time_asked'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(told, 4, "both co-chairs, twice");

    let refusals = format!("{decision}/time-refusals");
    let no = [
        ("member", "6"),
        ("refusal_reason", "The donor decides on Thursday"),
    ];
    assert_eq!(line.secretariat.post(&refusals, &no).await.status, 403);
    line.co_chair
        .is_refused(&refusals, &[("member", "6"), ("refusal_reason", "")])
        .await;
    line.co_chair.does(&refusals, &no).await;
    let page = reader.get(&door).await.words();
    assert!(
        page.contains("answered no") && page.contains("The donor decides on Thursday"),
        "{page}"
    );
    assert!(
        !page.contains("Two more days"),
        "another member's request stays in the house: {page}"
    );
    line.co_chair.is_refused(&refusals, &no).await;
    let refused: i64 =
        sqlx::query_scalar("select count(*) from mail where kind = 'decision.time_refused'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(refused, 2, "focal point and alternate of FAO");

    line.co_chair
        .does(
            &format!("{decision}/extension"),
            &[("until", "2026-10-28"), ("reason", "ILO asked")],
        )
        .await;
    let page = ilo.get(&decision).await.words();
    assert!(page.contains("the deadline was extended"), "{page}");
    let desk = line.co_chair.get("/").await.words();
    assert!(!desk.contains("asks for more time"), "{desk}");
    world.clock.stands_at(at("2026-10-28T11:00:00Z"));
    let late = ilo.is_refused(&requests, &[("time_reason", "x")]).await;
    assert!(late.contains("No period runs"), "{late}");
}

/// What reached nobody is sent again with its link, as long as that works.
#[tokio::test]
async fn a_notice_that_bounced_is_sent_again_with_its_link() {
    let world = World::sending_mail().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    let mut db = world.database.owner().await;
    let mail: i64 =
        sqlx::query_scalar("select id from mail where kind = 'decision.silence' and address = $1")
            .bind(FAO)
            .fetch_one(&mut db)
            .await
            .unwrap();
    let fails =
        "update mail_delivery set state = 'undeliverable', last_error = '550' where mail_id = $1";
    sqlx::query(fails)
        .bind(mail)
        .execute(&mut db)
        .await
        .unwrap();
    let before = link(&mut db, FAO).await;
    line.secretariat
        .does(&format!("/mail/{mail}/sending"), &[])
        .await;
    assert_eq!(world.visitor().get(&before).await.status, 200);
    sqlx::query(fails)
        .bind(mail)
        .execute(&mut db)
        .await
        .unwrap();
    line.co_chair
        .does(
            &format!("{decision}/extension"),
            &[("until", "2026-10-28"), ("reason", "More time")],
        )
        .await;
    let refused = line
        .secretariat
        .is_refused(&format!("/mail/{mail}/sending"), &[])
        .await;
    assert!(refused.contains("does not work any more"), "{refused}");
}
