//! R10, R20: members say from their mail who comes for them; the office sees who has not answered and reminds once; what
//! was answered opens the table of the meeting.
use sqlx::PgConnection;

use crate::world::World;
use crate::world::browser::{Answer, Browser};
use crate::world::line;

const FAO: &str = "tenirbek.misalov@fao.example";
const ILO: &str = "nurgul.synakova@ilo.example";

/// Convened for 29 October with its agenda circulated.
async fn convened(world: &World) -> (Browser, Browser, String) {
    world.sessions_last().await;
    let mut secretariat = world.role("secretariat").await;
    let mut co_chair = world.role("co-chair").await;
    let agenda = line::planned(&mut secretariat, &[]).await;
    let item = [
        ("title", "Joint workplan"),
        ("kind", "decision"),
        ("minutes", "30"),
    ];
    secretariat.does(&agenda, &item).await;
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    secretariat
        .does(&format!("{agenda}/circulation"), &[])
        .await;
    let meeting = agenda.trim_end_matches("/agenda").to_owned();
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    (secretariat, co_chair, meeting)
}

/// The link of the latest letter of this kind to an address.
async fn link_of(db: &mut PgConnection, address: &str, kind: &str) -> String {
    let secret: String = sqlx::query_scalar(
        "select s.secret from mail_secret s join mail m on m.id = s.mail_id where m.address = $1 and m.kind = $2 order by m.id desc limit 1",
    )
    .bind(address)
    .bind(kind)
    .fetch_one(db)
    .await
    .unwrap();
    format!("/answer/meeting/{secret}")
}

async fn link(db: &mut PgConnection, address: &str) -> String {
    link_of(db, address, "meeting.invitation").await
}

async fn person(db: &mut PgConnection, address: &str) -> String {
    let id: i64 = sqlx::query_scalar("select id from person where email = $1")
        .bind(address)
        .fetch_one(db)
        .await
        .unwrap();
    id.to_string()
}

type Row = (String, Option<String>, bool, bool);

/// Of a member: how, who or by which name, from afar, by a link.
async fn said(db: &mut PgConnection, member: &str) -> Vec<Row> {
    sqlx::query_as(
        "select a.mode, coalesce(p.email, a.stand_in), a.remote, a.answer_link_id is not null
           from invitation_answer a join organisation o on o.id = a.organisation_id
           left join person p on p.id = a.person_id where o.acronym = $1 order by a.sequence",
    )
    .bind(member)
    .fetch_all(db)
    .await
    .unwrap()
}

fn row(mode: &str, who: Option<&str>, remote: bool, by_link: bool) -> Row {
    (mode.to_owned(), who.map(str::to_owned), remote, by_link)
}

fn is_over(answer: &Answer) {
    assert_eq!(answer.status, 404, "{}", answer.words());
    let words = answer.words();
    assert!(words.contains("This link does not work here"), "{words}");
    assert!(!words.contains("Fourth quarterly"), "{words}");
}

async fn visitor(world: &World) -> Browser {
    let mut reader = world.visitor();
    reader.get("/sign-in?lang=en").await;
    reader
}

/// Opened it answers nothing; sent, it is the member's word, and a later one takes its place.
#[tokio::test]
async fn a_member_says_from_its_mail_who_comes() {
    let world = World::new().await;
    let (_, _, meeting) = convened(&world).await;
    let mut db = world.database.owner().await;
    let door = link(&mut db, FAO).await;
    let mut reader = visitor(&world).await;
    for _ in 0..2 {
        let page = reader.get(&door).await;
        assert_eq!(page.status, 200, "{}", page.words());
        assert!(page.queries() <= 8, "{}", page.queries());
        assert_eq!(page.header("referrer-policy"), "same-origin");
        assert_eq!(page.header("cache-control"), "no-store");
        let words = page.words();
        for needed in ["Fourth quarterly meeting", "Invitation of FAO", "UN House"] {
            assert!(words.contains(needed), "{needed}: {words}");
        }
        assert!(!words.contains("Joint workplan"), "R14: {words}");
        assert!(
            !words.contains("ILO"),
            "of others it tells nothing: {words}"
        );
    }
    assert_eq!(said(&mut db, "FAO").await, []);
    let opened: i64 =
        sqlx::query_scalar("select count(*) from event where act = 'answer_link.open'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(opened, 1, "that it was opened is kept once");

    let nameless = [("who", "other"), ("how", "remote")];
    let refused = reader.post(&door, &nameless).await;
    assert_eq!(refused.status, 422, "{}", refused.words());
    let own = person(&mut db, FAO).await;
    let nowhere = reader.post(&door, &[("who", own.as_str())]).await;
    assert_eq!(nowhere.status, 422, "in the room or from afar");
    let foreign = person(&mut db, ILO).await;
    let foreign = [("who", foreign.as_str()), ("how", "room")];
    assert_eq!(reader.post(&door, &foreign).await.status, 422);
    assert_eq!(said(&mut db, "FAO").await, []);

    let once = reader.get(&door).await.field("once");
    let form = [("who", own.as_str()), ("how", "remote"), ("once", &once)];
    for _ in 0..2 {
        let sent = reader.post(&door, &form).await;
        assert_eq!((sent.status, sent.location()), (303, door.as_str()));
    }
    assert_eq!(
        said(&mut db, "FAO").await,
        [row("principal", Some(FAO), true, true)]
    );
    let by: (String, String) = sqlx::query_as(
        "select p.email, e.hat from event e join person p on p.id = e.person_id where e.act = 'meeting.answer'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(by, (FAO.to_owned(), "focal_point".to_owned()));
    let page = reader.get(&door).await.words();
    assert!(page.contains("Takes part from afar"), "{page}");

    // signed in, from the page of the meeting
    let mut signed_in = world.person(FAO).await;
    signed_in.get("/?lang=en").await;
    let house = signed_in.get(&meeting).await;
    let answer = format!("{meeting}/answer");
    assert!(house.links().contains(&answer), "{}", house.words());
    let other = [("who", "other"), ("name", "Aibek Uulu"), ("how", "room")];
    signed_in.does(&answer, &other).await;
    assert_eq!(
        said(&mut db, "FAO").await,
        [row("alternate", Some("Aibek Uulu"), false, false)]
    );
    reader.does(&door, &[("who", "nobody")]).await;
    assert_eq!(
        said(&mut db, "FAO").await,
        [row("apology", None, false, true)]
    );
}

/// Whatever ended, was forwarded or never was looks the same.
#[tokio::test]
async fn the_link_ends_with_its_day_its_reader_and_the_opening() {
    let world = World::new().await;
    let (mut secretariat, mut co_chair, meeting) = convened(&world).await;
    let mut db = world.database.owner().await;
    let (fao, ilo) = (link(&mut db, FAO).await, link(&mut db, ILO).await);
    let mut reader = visitor(&world).await;
    is_over(
        &reader
            .get("/answer/meeting/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
            .await,
    );
    for other in ["/answer/", "/comment/", "/answer/line/"] {
        let elsewhere = fao.replace("/answer/meeting/", other);
        assert_eq!(reader.get(&elsewhere).await.status, 404, "{elsewhere}");
    }
    for role in ["secretariat", "partner", "alternate"] {
        let mut other = world.role(role).await;
        other.get("/?lang=en").await;
        is_over(&other.get(&fao).await);
        is_over(&other.post(&fao, &[("who", "nobody")]).await);
    }
    // its owner takes it back
    let mut own = world.person(FAO).await;
    let id = own.get("/account").await.field("link");
    own.does("/account/answer-links", &[("link", &id)]).await;
    is_over(&reader.get(&fao).await);
    is_over(&reader.post(&fao, &[("who", "nobody")]).await);

    // a new day asks anew: the earlier answer and the earlier link were about another
    reader.does(&ilo, &[("who", "nobody")]).await;
    let new_date = [
        ("date", "2026-11-05"),
        ("from", "14:00"),
        ("to", "16:00"),
        ("place", "UN House"),
    ];
    co_chair
        .does(&format!("{meeting}/postponement"), &new_date)
        .await;
    co_chair
        .does(&format!("{meeting}/change-letter"), &[])
        .await;
    is_over(&reader.get(&ilo).await);
    let anew = link_of(&mut db, ILO, "meeting.postponement").await;
    assert_eq!(reader.get(&anew).await.status, 200);
    let answers = secretariat.get(&format!("{meeting}/answers")).await.words();
    assert!(
        answers.contains("0 of 12 members have answered"),
        "{answers}"
    );
    reader
        .does(&anew, &[("who", "other"), ("name", "X Y"), ("how", "room")])
        .await;
    assert_eq!(said(&mut db, "ILO").await.len(), 2, "both are kept");

    // with the opening it is over, and what was typed is not lost
    co_chair.does(&format!("{meeting}/opening"), &[]).await;
    is_over(&reader.get(&anew).await);
    let late = [("who", "other"), ("name", "Late Comer"), ("how", "room")];
    let late = reader.post(&anew, &late).await;
    is_over(&late);
    assert!(late.words().contains("Late Comer"), "{}", late.words());
    let mut signed_in = world.person(ILO).await;
    signed_in.get("/?lang=en").await;
    let refused = signed_in
        .is_refused(&format!("{meeting}/answer"), &[("who", "nobody")])
        .await;
    assert!(refused.contains("until the meeting opens"), "{refused}");
}

#[tokio::test]
async fn the_office_sees_who_comes_and_reminds_once() {
    let world = World::new().await;
    let (mut secretariat, mut co_chair, meeting) = convened(&world).await;
    let mut db = world.database.owner().await;
    let mut reader = visitor(&world).await;
    let (fao, ilo) = (link(&mut db, FAO).await, link(&mut db, ILO).await);
    let of_fao = person(&mut db, FAO).await;
    reader
        .does(&fao, &[("who", &of_fao), ("how", "room")])
        .await;
    reader.does(&ilo, &[("who", "nobody")]).await;
    let path = format!("{meeting}/answers");
    for (role, status) in [
        ("focal point", 403),
        ("alternate", 403),
        ("state counterpart", 404),
        ("partner", 404),
    ] {
        let mut other = world.role(role).await;
        assert_eq!(other.get(&path).await.status, status, "{role}");
        let reminder = other.post(&format!("{path}/reminder"), &[]).await;
        assert_eq!(reminder.status, status, "{role}");
    }
    let all = co_chair.get(&path).await;
    assert!(all.queries() <= 8, "{}", all.queries());
    let words = all.words();
    assert!(
        words.contains("2 of 12 members have answered, 1 come"),
        "{words}"
    );
    let shown = |answer: Answer| -> Vec<bool> {
        ["FAO", "ILO", "UNICEF"]
            .map(|member| answer.body.contains(&format!(">{member}<")))
            .to_vec()
    };
    for (show, expected) in [
        ("", [true, true, true]),
        ("waiting", [false, false, true]),
        ("coming", [true, false, false]),
        ("apologies", [false, true, false]),
    ] {
        let page = co_chair.get(&format!("{path}?show={show}")).await;
        assert_eq!(shown(page), expected, "{show}");
    }
    assert!(words.contains("from the mail"), "{words}");

    secretariat.does(&format!("{path}/reminder"), &[]).await;
    let reminded: Vec<String> =
        sqlx::query_scalar("select address from mail where kind = 'meeting.reminder' order by 1")
            .fetch_all(&mut db)
            .await
            .unwrap();
    assert_eq!(reminded.len(), 20, "two for each of ten members");
    assert!(
        reminded
            .iter()
            .all(|one| !one.contains("@fao") && !one.contains("@ilo"))
    );
    let again = co_chair.is_refused(&format!("{path}/reminder"), &[]).await;
    assert!(again.contains("reminded of this day already"), "{again}");
    let fresh = link_of(&mut db, &reminded[0], "meeting.reminder").await;
    let before = sqlx::query_scalar::<_, i64>(
        "select count(*) from answer_link l join mail m on m.id = l.mail_id
          where m.kind = 'meeting.invitation' and m.address = $1 and l.revoked_at is null",
    )
    .bind(&reminded[0])
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(before, 0, "the newer letter takes the place of the earlier");
    reader.does(&fresh, &[("who", "nobody")]).await;
}

/// R20: one person represents at most one member; what was answered opens the table.
#[tokio::test]
async fn what_was_answered_opens_the_table() {
    let world = World::new().await;
    let (mut secretariat, mut co_chair, meeting) = convened(&world).await;
    let mut db = world.database.owner().await;
    let mut reader = visitor(&world).await;
    let (fao, ilo) = (link(&mut db, FAO).await, link(&mut db, ILO).await);
    let of_fao = person(&mut db, FAO).await;
    reader
        .does(&fao, &[("who", &of_fao), ("how", "remote")])
        .await;
    let other = [("who", "other"), ("name", "Aibek Uulu"), ("how", "room")];
    reader.does(&ilo, &other).await;
    co_chair.does(&format!("{meeting}/opening"), &[]).await;
    let table: Vec<Row> = sqlx::query_as(
        "select r.mode, coalesce(p.email, r.stand_in), r.remote, true from representation r
           left join person p on p.id = r.person_id order by r.organisation_id",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    let mut expected = vec![
        row("principal", Some(FAO), true, true),
        row("alternate", Some("Aibek Uulu"), false, true),
    ];
    expected.sort_by_key(|one| one.0.clone());
    let mut table_sorted = table.clone();
    table_sorted.sort_by_key(|one| one.0.clone());
    assert_eq!(table_sorted, expected);
    let page = secretariat.get(&meeting).await;
    assert!(
        page.words().contains("2 of 12 members are represented"),
        "{}",
        page.words()
    );
    assert!(page.body.contains("Aibek Uulu"));
    let read = world.person(FAO).await.get(&meeting).await.words();
    assert!(read.contains("Aibek Uulu"), "{read}");
}
