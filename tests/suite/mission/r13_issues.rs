//! R13: "maintains the member list and shares it regularly": lines are confirmed by their own people, the list is issued
//! under a number, and whoever reads it sees what became different.
use std::io::{Cursor, Read as _};

use crate::world::World;
use crate::world::browser::{Answer, Browser};
use chrono::TimeDelta;
use sqlx::PgConnection;

const FAO: &str = "tenirbek.misalov@fao.example";
const ILO: &str = "nurgul.synakova@ilo.example";
const LINE: &str = "/members/6/line";

async fn english(world: &World, address: &str) -> Browser {
    let mut browser = world.person(address).await;
    assert_eq!(browser.get("/?lang=en").await.status, 303);
    browser
}

/// The link of the latest letter to an address, as it leaves with it.
async fn link(db: &mut PgConnection, address: &str) -> String {
    let secret: String = sqlx::query_scalar(
        "select s.secret from mail_secret s join mail m on m.id = s.mail_id where m.address = $1 order by m.id desc limit 1",
    )
    .bind(address)
    .fetch_one(db)
    .await
    .unwrap();
    format!("/answer/line/{secret}")
}

/// What a page says, with ordinary blanks.
fn plain(page: &Answer) -> String {
    page.words().replace('\u{a0}', " ")
}

/// How many letters of a kind went, and to how many people.
async fn letters(db: &mut PgConnection, kind: &str) -> (i64, i64) {
    sqlx::query_as("select count(*), count(distinct person_id) from mail where kind = $1")
        .bind(kind)
        .fetch_one(db)
        .await
        .unwrap()
}

async fn asks(world: &World) -> Browser {
    let mut secretariat = world.role("secretariat").await;
    secretariat.does("/member-lists/questions", &[]).await;
    secretariat
}

async fn issues(secretariat: &mut Browser) -> String {
    let issued = secretariat.post("/member-lists", &[]).await;
    assert_eq!(issued.status, 303, "{}", issued.words());
    issued.location().to_owned()
}

/// Sends the form of the line with one field changed.
async fn corrects(reader: &mut Browser, path: &str, name: &str, value: &str) -> Answer {
    let page = reader.get(path).await;
    let mut fields: Vec<(String, String)> = Vec::new();
    for person in ["10", "22"] {
        for what in ["name", "job_title", "email", "phone"] {
            let field = format!("{what}.{person}");
            fields.push((field.clone(), page.field(&field)));
        }
    }
    fields.push(("seen".to_owned(), page.field("seen")));
    fields.push(("note".to_owned(), String::new()));
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(known, was)| {
            (
                known.as_str(),
                if known == name { value } else { was.as_str() },
            )
        })
        .collect();
    reader.post(path, &fields).await
}

/// From a letter, on a phone, without signing in: looked at it is nothing, pressed it is the member's word.
#[tokio::test]
async fn a_line_is_confirmed_by_the_link_of_its_reader() {
    let world = World::new().await;
    let mut secretariat = asks(&world).await;
    let mut db = world.database.owner().await;
    assert_eq!(letters(&mut db, "member.line").await, (24, 24));
    let (text, lang): (String, String) = sqlx::query_as(
        "select body_text, lang from mail where kind = 'member.line' and address = $1",
    )
    .bind(ILO)
    .fetch_one(&mut db)
    .await
    .unwrap();
    let first = text.lines().next().unwrap();
    assert!(
        lang == "ky" && first.contains("26-октябрь") && first.contains("ырастап"),
        "{first}"
    );
    assert!(!text.contains("Нургүл"), "nobody's name leaves: {text}");

    let door = link(&mut db, FAO).await;
    let mut visitor = world.visitor();
    let page = visitor.get(&door).await;
    assert_eq!(page.status, 200, "{}", page.words());
    assert!(
        page.words().contains("Теңирбек Мисалов, focal point"),
        "{}",
        page.words()
    );
    assert!(
        !page.words().contains("Нургүл"),
        "the line of one member alone"
    );
    assert_eq!(page.header("cache-control"), "no-store");
    let lists = secretariat.get("/member-lists").await.words();
    assert!(
        lists.contains("12 members, 0 confirmed"),
        "looking is nothing: {lists}"
    );

    let fields = [("seen", page.field("seen")), ("stands", "yes".to_owned())];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let done = visitor.post(&door, &fields).await;
    assert_eq!(done.status, 303, "{}", done.words());
    let page = visitor.get(&door).await.words();
    assert!(page.contains("Confirmed"), "{page}");
    let lists = plain(&secretariat.get("/member-lists").await);
    assert!(
        lists.contains("12 members, 1 confirmed") && lists.contains("Теңирбек Мисалов, Thu"),
        "{lists}"
    );
    let by_link: bool =
        sqlx::query_scalar("select answer_link_id is not null from line_confirmation")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert!(by_link);
    let mut other = world.role("focal point").await;
    let own = other.get("/member-lists").await.words();
    assert!(
        own.contains("Your line") && !own.contains("Lines for the next list"),
        "who confirmed is the secretariat's to know: {own}"
    );
}

/// A link is for its reader, for its purpose, for its time.
#[tokio::test]
async fn a_link_opens_nothing_for_anybody_else_and_nothing_else() {
    let world = World::new().await;
    asks(&world).await;
    let mut db = world.database.owner().await;
    let door = link(&mut db, FAO).await;
    let is_over = |page: &Answer| {
        assert_eq!(page.status, 404, "{}", page.words());
        assert!(
            page.words().contains("This link does not work here"),
            "{}",
            page.words()
        );
        assert!(!page.words().contains("Мисалов"), "{}", page.words());
    };
    is_over(&english(&world, ILO).await.get(&door).await);
    is_over(&world.visitor().get("/answer/line/guessed").await);
    let as_answer = door.replace("/answer/line/", "/answer/");
    assert_eq!(world.visitor().get(&as_answer).await.status, 404);
    // what leaves the register closes the link: the function ends
    let mut secretariat = world.role("secretariat").await;
    let ilo = link(&mut db, ILO).await;
    secretariat
        .does(
            "/people/13/details",
            &[
                ("name", "Нургүл Сынакова"),
                ("job_title", ""),
                ("email", "n@ilo.example"),
                ("phone", ""),
                ("lang", "ky"),
            ],
        )
        .await;
    is_over(&world.visitor().get(&ilo).await);
    world.clock.moves(TimeDelta::days(12));
    let late = world.visitor().get(&door).await;
    is_over(&late);
}

/// Errors stand at their fields and nothing typed is lost; telephones change at once, addresses are asked for.
#[tokio::test]
async fn a_line_is_corrected_where_it_may_be_and_asked_for_where_not() {
    let world = World::new().await;
    let mut fao = world.role("focal point").await;
    for (name, value, words) in [
        ("name.10", "", "This is needed"),
        ("email.10", "nowhere", "address"),
        ("email.10", ILO, "Somebody else has this address"),
        (
            "phone.22",
            "1234567890123456789012345678901234567890x",
            "at most 40",
        ),
        ("seen", "0123", "was changed while this page lay open"),
    ] {
        let answer = corrects(&mut fao, LINE, name, value).await;
        assert_eq!(answer.status, 422, "{name} {value}");
        assert!(answer.words().contains(words), "{name}: {}", answer.words());
        if name != "seen" {
            assert_eq!(answer.field(name), value);
        }
    }
    let done = corrects(&mut fao, LINE, "phone.22", "+996 312 000 122").await;
    assert_eq!(done.status, 303, "{}", done.words());
    let page = fao.get("/people/22").await.words();
    assert!(page.contains("+996 312 000 122"), "{page}");
    let done = corrects(&mut fao, LINE, "email.10", "t.m@fao.example").await;
    assert_eq!(done.status, 303, "{}", done.words());
    let page = fao.get("/people/10").await.words();
    assert!(
        page.contains(FAO) && !page.contains("t.m@fao.example"),
        "{page}"
    );
    let mut secretariat = world.role("secretariat").await;
    let lists = secretariat.get("/member-lists").await.words();
    assert!(
        lists.contains("tenirbek.misalov@fao.example → t.m@fao.example"),
        "{lists}"
    );
    // the register moves on: what was confirmed is not what stands
    secretariat
        .does(
            "/people/22/details",
            &[
                ("name", "Мээрим Мисалова"),
                ("job_title", "Officer"),
                ("email", "fao.alternate@fao.example"),
                ("phone", ""),
                ("lang", "ky"),
            ],
        )
        .await;
    let lists = secretariat.get("/member-lists").await.words();
    assert!(lists.contains("Changed since it was confirmed"), "{lists}");
}

/// One act: number, content, hash, letters to all who speak for a member, each in their language.
#[tokio::test]
async fn the_list_is_issued_under_a_number_and_says_what_is_different() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut secretariat = world.role("secretariat").await;
    let preview = secretariat.get("/member-lists/new").await.words();
    assert!(
        preview.contains("Issue member list No. 1")
            && preview.contains("a letter goes to 24 people"),
        "{preview}"
    );
    let first = issues(&mut secretariat).await;
    let mut db = world.database.owner().await;
    assert_eq!(letters(&mut db, "member.list").await, (24, 24));
    let langs: Vec<String> =
        sqlx::query_scalar("select distinct lang from mail where kind = 'member.list' order by 1")
            .fetch_all(&mut db)
            .await
            .unwrap();
    assert_eq!(langs, ["en", "ky", "ru"]);
    let again = secretariat.is_refused("/member-lists", &[]).await;
    assert!(again.contains("The same list was issued today"), "{again}");

    world.clock.moves(TimeDelta::days(30));
    let mut secretariat = world.role("secretariat").await;
    let wfp = [
        ("acronym", "WFP"),
        ("name", "World Food Programme"),
        ("name_ru", ""),
        ("name_ky", ""),
        ("kind", "un_entity"),
        ("from", "2026-11-01"),
        ("basis", "Expression of interest"),
    ];
    secretariat.does("/members/new", &wfp).await;
    secretariat
        .does("/members/12/membership-end", &[("until", "2026-11-10")])
        .await;
    let mut fao = world.role("focal point").await;
    let done = corrects(&mut fao, LINE, "phone.10", "+996 312 000 123").await;
    assert_eq!(done.status, 303, "{}", done.words());
    let second = issues(&mut secretariat).await;
    let page = secretariat.get(&second).await;
    assert!(page.queries() <= 8, "{}", page.queries());
    let words = plain(&page);
    for said in [
        "Member list No. 2 is issued, with 12 members",
        "What is different from No. 1",
        "12 members, 1 confirmed",
        "WFP Joined the Network",
        "UNFPA Left the Network",
        "Теңирбек Мисалов, Phone: — → +996 312 000 123",
        "Not confirmed by their members: ILO",
        "0 of 22 sent",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    let (content, fits): (String, bool) = sqlx::query_as(
        "select content, sha256 = sha256(convert_to(content, 'UTF8')) from member_list_issue where number = 1",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(fits && content.contains("UNFPA") && !content.contains("WFP"));
    let old = fao.get(&first).await.words();
    assert!(
        old.contains("UNFPA") && !old.contains("+996 312 000 123") && !old.contains("of 24 sent"),
        "an issue stays as it was, and who was sent it is not a member's to read: {old}"
    );
}

/// R13, domain §8: taken along as workbook, paper and cards, by whoever is inside; the record keeps who did.
#[tokio::test]
async fn a_list_is_taken_along_and_the_record_keeps_who_did() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let issue = issues(&mut secretariat).await;
    let mut fao = world.role("focal point").await;
    let mut files = Vec::new();
    for (format, kind) in [
        ("vcf", "text/vcard; charset=utf-8"),
        ("pdf", "application/pdf"),
        (
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
    ] {
        let asked = fao
            .post(&format!("{issue}/exports"), &[("format", format)])
            .await;
        assert_eq!(asked.status, 303, "{}", asked.words());
        let file = fao.get(asked.location()).await;
        assert_eq!((file.status, file.header("content-type")), (200, kind));
        let another = secretariat.get(asked.location()).await;
        assert_eq!(another.status, 404, "whoever took it fetches it");
        files.push(file.bytes);
    }
    let cards = String::from_utf8(files[0].clone()).unwrap();
    assert_eq!(cards.matches("BEGIN:VCARD\r\nVERSION:4.0\r\n").count(), 36);
    assert!(
        cards.contains("FN:Теңирбек Мисалов\r\n") && cards.contains("KIND:org\r\n"),
        "{cards}"
    );
    assert!(files[1].starts_with(b"%PDF-"));
    let mut book = zip::ZipArchive::new(Cursor::new(&files[2])).unwrap();
    let mut strings = String::new();
    book.by_name("xl/sharedStrings.xml")
        .unwrap()
        .read_to_string(&mut strings)
        .unwrap();
    assert!(
        strings.contains("Member list No. 1") && strings.contains(FAO),
        "{strings}"
    );
    let mut db = world.database.owner().await;
    let kept: Vec<(i64, String)> = sqlx::query_as(
        "select e.person_id, a.detail ->> 'format' from event e join event_about a on a.event_id = e.id
          where e.act = 'member_list.export' order by e.id",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(
        kept,
        [
            (10, "vcf".to_owned()),
            (10, "pdf".to_owned()),
            (10, "xlsx".to_owned())
        ]
    );
}

/// The charter's days: the clock asks in time and reminds once; overdue is flagged, and a task of the secretariat.
#[tokio::test]
async fn the_clock_asks_in_time_and_an_overdue_list_is_flagged() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    issues(&mut secretariat).await;
    world.works().await;
    let mut db = world.database.owner().await;
    assert_eq!(letters(&mut db, "member.line").await.0, 0);
    let task = "The member list is to be issued";
    assert!(!secretariat.get("/").await.words().contains(task));

    // due on 13 January 2027: asked for from 3 January on, a Sunday
    world
        .clock
        .stands_at("2027-01-02T05:00:00Z".parse().unwrap());
    world.works().await;
    assert_eq!(letters(&mut db, "member.line").await.0, 0);
    world
        .clock
        .stands_at("2027-01-11T05:00:00Z".parse().unwrap());
    world.works().await;
    world.works().await;
    assert_eq!(letters(&mut db, "member.line").await, (24, 24), "once");
    let mut fao = english(&world, FAO).await;
    let desk = fao.get("/").await;
    assert!(
        desk.words().contains("waits for your word") && desk.links().contains(&LINE.to_owned()),
        "{}",
        desk.words()
    );
    let seen = fao.get(LINE).await.field("seen");
    fao.does(LINE, &[("seen", &seen), ("stands", "yes")]).await;
    assert!(!fao.get("/").await.words().contains("waits for your word"));
    let mut secretariat = world.role("secretariat").await;
    let desk = secretariat.get("/").await;
    assert!(
        desk.words().contains(task) && desk.queries() <= 8,
        "{}",
        desk.words()
    );
    let refused = secretariat.is_refused("/member-lists/questions", &[]).await;
    assert!(
        refused.contains("asked since the last list already"),
        "{refused}"
    );

    let until: chrono::DateTime<chrono::Utc> =
        sqlx::query_scalar("select confirm_by from line_round")
            .fetch_one(&mut db)
            .await
            .unwrap();
    world.clock.stands_at(until - TimeDelta::hours(6));
    world.works().await;
    world.works().await;
    assert_eq!(
        letters(&mut db, "member.line_reminder").await,
        (22, 22),
        "all but the two of FAO, once"
    );
    let mut secretariat = world.role("secretariat").await;
    for path in ["/members", "/member-lists"] {
        let words = plain(&secretariat.get(path).await);
        assert!(
            words.contains("Overdue since 13 January 2027"),
            "{path}: {words}"
        );
    }
    issues(&mut secretariat).await;
    assert!(!secretariat.get("/").await.words().contains(task));
    let words = secretariat.get("/members").await.words();
    assert!(words.contains("Next list by"), "{words}");
}

/// I16: whoever is outside sees nothing of it; whoever is inside and not of the secretariat issues nothing.
#[tokio::test]
async fn others_issue_nothing_and_outsiders_see_nothing() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let issue = issues(&mut secretariat).await;
    for role in ["co-chair", "focal point", "alternate"] {
        let mut reader = world.role(role).await;
        assert_eq!(reader.get(&issue).await.status, 200, "{role}");
        for path in ["/member-lists", "/member-lists/questions"] {
            assert_eq!(reader.post(path, &[]).await.status, 403, "{role} {path}");
        }
        assert_eq!(reader.get("/member-lists/new").await.status, 403, "{role}");
        assert_eq!(
            reader.get("/members/9/line").await.status,
            403,
            "{role}: of ILO"
        );
    }
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        for path in ["/member-lists", "/member-lists/new", issue.as_str(), LINE] {
            assert_eq!(outsider.get(path).await.status, 404, "{role} {path}");
        }
        let exports = format!("{issue}/exports");
        assert_eq!(outsider.post(&exports, &[]).await.status, 404, "{role}");
    }
}

/// The demonstration has two issues to compare, some confirmed lines, and is overdue.
#[tokio::test]
async fn the_demonstration_shows_an_overdue_list() {
    let world = World::with_story().await;
    let mut secretariat = world.role("secretariat").await;
    let lists = secretariat.get("/member-lists").await.words();
    assert!(
        lists.contains("Overdue since")
            && lists.contains("12 members, 3 confirmed")
            && lists.contains("Member list No. 2"),
        "{lists}"
    );
    assert!(
        secretariat
            .get("/")
            .await
            .words()
            .contains("The member list is to be issued")
    );
    let second = secretariat.get("/member-lists/2").await.words();
    assert!(
        second.contains("UNFPA Joined the Network") && second.contains("WHO Joined the Network"),
        "{second}"
    );
}
