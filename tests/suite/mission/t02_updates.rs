//! T2, R15: "Share regular updates, data, studies; age & gender; regional links": members post, follow, and hear of it
//! once a week; each edits its own alone.
use axum::body::Body;
use axum::http::{Request, header};
use chrono::TimeDelta;
use sqlx::{PgConnection, Row};

use crate::world::World;
use crate::world::browser::Browser;

const UPDATE: [(&str, &str); 6] = [
    ("title", "Drought and departures"),
    (
        "text",
        "Families left **three weeks** earlier. See [the note](https://fao.example/note).\nMore in November.",
    ),
    ("lang", "en"),
    ("topic", "2"),
    ("region", "KG-N"),
    ("sex_age", "no"),
];

/// The update with some of its fields other.
fn with<'a>(others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = UPDATE
        .iter()
        .filter(|(name, _)| others.iter().all(|(other, _)| other != name));
    kept.chain(others).copied().collect()
}

async fn posted(who: &mut Browser, others: &[(&str, &str)]) -> String {
    let answer = who.post("/updates", &with(others)).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    answer.location().to_owned()
}

/// The titles of a page of the stream, in their order.
async fn stream(who: &mut Browser, query: &str) -> Vec<String> {
    let answer = who.get(&format!("/updates{query}")).await;
    assert_eq!(answer.status, 200, "{query}");
    assert!(answer.queries() <= 8, "{query}: {}", answer.queries());
    let list = answer.body.split("<ol class=\"stack found\">").nth(1);
    let list = list.map_or("", |rest| rest.split("</ol>").next().unwrap());
    list.split("<h3><a href=\"")
        .skip(1)
        .map(|rest| {
            let title = rest.split('>').nth(1).unwrap();
            title.split('<').next().unwrap().to_owned()
        })
        .collect()
}

#[tokio::test]
async fn a_member_posts_in_one_form_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let mut fao = world.role("focal point").await;
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    ilo.get("/?lang=en").await;
    let form = fao.get("/updates/new").await;
    assert!(form.queries() <= 8, "{}", form.queries());
    let once = form.field("once");
    let answer = fao.post("/updates", &with(&[("once", &once)])).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let update = answer.location().to_owned();
    // pressed twice, it is posted once, and the second press finds what became of the first
    let second = fao.post("/updates", &with(&[("once", &once)])).await;
    assert_eq!((second.status, second.location()), (303, update.as_str()));
    assert_eq!(stream(&mut ilo, "").await, ["Drought and departures"]);
    let page = ilo.get(&update).await;
    assert!(page.queries() <= 8, "{}", page.queries());
    for marked in [
        "<strong>three weeks</strong>",
        "<a href=\"https://fao.example/note\">the note</a>",
    ] {
        assert!(page.body.contains(marked), "{}", page.body);
    }
    let words = page.words();
    for told in ["GCM 2", "Naryn", "Sex and age No", "FAO"] {
        assert!(words.contains(told), "{told}: {words}");
    }

    for (field, typed, said) in [
        ("link", "fao.example/x", "begins with https://"),
        ("link", "javascript:alert(1)", "begins with https://"),
        ("documents", "DOC.1", "no document DOC.1"),
        ("documents", "something", "no document something"),
        ("sex_age", "", "Fill"),
        ("region", "KG-X", ""),
        ("topic", "99", ""),
        ("title", "", "Fill"),
        ("group", "1", ""),
    ] {
        let answer = fao.post("/updates", &with(&[(field, typed)])).await;
        assert_eq!(answer.status, 422, "{field}: {}", answer.words());
        assert!(answer.body.contains("three weeks"), "{field} lost the text");
        let words = answer.words();
        if said != "Fill" {
            assert!(words.contains(said), "{field}: {words}");
        }
    }
    world.charter("update_text_length = 200").await;
    let long = "ө".repeat(201);
    let refused = fao.is_refused("/updates", &with(&[("text", &long)])).await;
    assert!(refused.contains("200"), "{refused}");
    let fits = "ө".repeat(200);
    posted(&mut fao, &[("text", &fits)]).await;
    // what somebody writes is never run
    let hostile = [("text", "<script>alert(1)</script> [x](javascript:alert(2))")];
    let hostile = posted(&mut fao, &hostile).await;
    let body = ilo.get(&hostile).await.body;
    assert!(
        !body.contains("<script>alert") && !body.contains("href=\"javascript"),
        "{body}"
    );
    // co-chairs and the secretariat post too, people outside do not
    for role in ["co-chair", "secretariat", "alternate"] {
        posted(&mut world.role(role).await, &[]).await;
    }
    for role in ["partner", "state counterpart"] {
        let mut outside = world.role(role).await;
        assert_eq!(outside.get("/updates/new").await.status, 404, "{role}");
        let answer = outside.post("/updates", &with(&[])).await;
        assert_eq!(answer.status, 404, "{role}");
    }
}

/// R15: "a member edits only its own".
#[tokio::test]
async fn a_member_edits_its_own_and_what_it_said_before_stays() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut fao = world.role("focal point").await;
    let mut colleague = world.role("alternate").await;
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    ilo.get("/?lang=en").await;
    let mut secretariat = world.role("secretariat").await;
    let update = posted(&mut fao, &[]).await;
    let text = format!("{update}/text");
    for other in [&mut ilo, &mut secretariat] {
        assert_eq!(other.get(&text).await.status, 403);
        let answer = other.post(&text, &with(&[("title", "Mine now")])).await;
        assert_eq!(answer.status, 403);
    }
    let standing = colleague.get(&text).await;
    assert_eq!(standing.field("title"), "Drought and departures");
    let same = colleague.post(&text, &with(&[])).await;
    assert_eq!(same.status, 303);
    assert!(!ilo.get(&update).await.words().contains("Edited"));
    let edited = [("title", "Drought, corrected"), ("text", "Two weeks.")];
    colleague.does(&text, &with(&edited)).await;
    let page = ilo.get(&update).await;
    let words = page.words();
    for told in [
        "Edited",
        "1 earlier version",
        "Version 1",
        "three weeks",
        "Two weeks.",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert!(page.queries() <= 8, "{}", page.queries());
    // a colleague's version is not overwritten unseen
    let unseen = [("version", "1"), ("text", "Mine, from before")];
    let told = fao.post(&text, &with(&unseen)).await;
    assert_eq!(
        (told.status, told.field("text").as_str()),
        (422, "Mine, from before")
    );
    assert!(
        told.words().contains("It was changed meanwhile"),
        "{}",
        told.words()
    );
    assert_eq!(told.field("version"), "2");
    // nothing typed is lost here either
    let again = fao
        .post(&text, &with(&[("title", ""), ("text", "Kept")]))
        .await;
    assert_eq!((again.status, again.field("text").as_str()), (422, "Kept"));

    world.clock.moves(TimeDelta::days(31));
    let refused = fao.is_refused(&text, &with(&edited)).await;
    assert!(refused.contains("More than 30 days"), "{refused}");
    let words = fao.get(&update).await.words();
    assert!(
        words.contains("More than 30 days"),
        "the button says why: {words}"
    );

    // withdrawn with a reason, for the office and its own member
    let withdrawal = format!("{update}/withdrawal");
    assert_eq!(ilo.post(&withdrawal, &[("reason", "x")]).await.status, 403);
    fao.is_refused(&withdrawal, &[]).await;
    fao.does(&withdrawal, &[("reason", "It named a family")])
        .await;
    assert_eq!(ilo.get(&update).await.status, 404);
    assert!(stream(&mut ilo, "").await.is_empty());
    assert!(stream(&mut ilo, "?withdrawn=yes").await.is_empty());
    assert_eq!(
        stream(&mut secretariat, "?withdrawn=yes").await,
        ["Drought, corrected"]
    );
    for keeper in [&mut secretariat, &mut colleague] {
        let words = keeper.get(&update).await.words();
        assert!(words.contains("It named a family"), "{words}");
    }
    let twice = secretariat
        .is_refused(&withdrawal, &[("reason", "x")])
        .await;
    assert!(twice.contains("is withdrawn"), "{twice}");
    assert_eq!(fao.post(&text, &with(&edited)).await.status, 422);
    // the secretariat takes down what should not stand, and edits nothing
    let other = posted(&mut fao, &[]).await;
    let reason = [("reason", "Personal data")];
    secretariat
        .does(&format!("{other}/withdrawal"), &reason)
        .await;
    assert_eq!(ilo.get(&other).await.status, 404);
}

#[tokio::test]
async fn a_stream_is_filtered_by_its_address_and_taken_along() {
    let world = World::with_story().await;
    let mut fao = world.role("focal point").await;
    fao.get("/?lang=en").await;
    let all = stream(&mut fao, "").await;
    assert_eq!(all.len(), 8, "{all:#?}");
    assert!(all[0].starts_with("International Migrants Day"), "pinned");
    for (query, found) in [
        ("?topic=1", 2),
        ("?topic=2&region=KG-N", 1),
        ("?region=KG-O", 1),
        ("?region=beyond", 1),
        ("?member=9", 1),
        ("?sex_age=yes", 5),
        ("?sex_age=not_applicable", 2),
        ("?q=HERDER", 1),
        ("?q=көчүү+жок", 0),
        ("?from=2026-10-04", 3),
        ("?until=2026-09-25", 2),
        // topic 2, or the oblast of Osh
        ("?followed=yes", 2),
        ("?topic=99&region=%27", 0),
    ] {
        let titles = stream(&mut fao, query).await;
        assert_eq!(titles.len(), found, "{query}: {titles:#?}");
    }
    world.charter("page_size = 5").await;
    let first = stream(&mut fao, "").await;
    let second = stream(&mut fao, "?page=2").await;
    assert_eq!([first, second].concat(), all);

    for (format, ending, kind) in [
        ("csv", "csv", "text/csv; charset=utf-8"),
        (
            "xlsx",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
    ] {
        let asked = [("region", "KG-N"), ("format", format)];
        let taken = fao.post("/updates/exports", &asked).await;
        assert_eq!(taken.status, 303, "{}", taken.words());
        let path = taken.location().to_owned();
        let file = fao.get(&path).await;
        assert_eq!(file.header("content-type"), kind);
        assert!(file.header("content-disposition").contains(ending));
        if format == "csv" {
            let text = String::from_utf8(file.bytes).unwrap();
            for told in ["Drought and seasonal", "Naryn", "Internal", "1 update"] {
                assert!(text.contains(told), "{told}: {text}");
            }
            assert!(!text.contains("Figures on returning"), "{text}");
            let mut ilo = world.person("nurgul.synakova@ilo.example").await;
            assert_eq!(ilo.get(&path).await.status, 404, "who took it fetches it");
        }
    }
    // search finds it by its words, in their own language
    let found = fao.get("/search?q=pastures&kind=update").await;
    assert!(
        found.links().iter().any(|link| link == "/updates/5"),
        "{}",
        found.words()
    );
    let found = fao.get("/search?q=кенеш&kind=update").await;
    assert!(found.links().iter().any(|link| link == "/updates/4"));
}

#[tokio::test]
async fn one_follows_from_the_filter_and_from_an_update() {
    let world = World::with_story().await;
    let mut fao = world.role("focal point").await;
    fao.get("/?lang=en").await;
    let words = fao.get("/updates?topic=1&member=9").await.words();
    assert!(
        words.contains("Follow GCM 1") && words.contains("Follow ILO"),
        "{words}"
    );
    let member = [("member", "9"), ("back", "/updates?member=9")];
    for _ in 0..2 {
        let answer = fao.post("/update-follows", &member).await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, "/updates?member=9")
        );
    }
    let words = fao.get("/updates?member=9").await.words();
    assert!(words.contains("Stop following ILO"), "{words}");
    let words = fao.get("/updates/2").await.words();
    assert!(
        words.contains("Stop following ILO") && words.contains("Stop following Osh"),
        "{words}"
    );
    let settings = fao.get("/account/updates").await;
    assert!(settings.queries() <= 8);
    let words = settings.words();
    for followed in ["ILO", "Osh", "GCM 2"] {
        assert!(words.contains(followed), "{followed}: {words}");
    }
    assert!(
        fao.get("/account")
            .await
            .links()
            .contains(&"/account/updates".to_owned())
    );
    // to nowhere else, and nothing that is not there
    let elsewhere = [("topic", "3"), ("back", "https://evil.example")];
    let answer = fao.post("/update-follows", &elsewhere).await;
    assert_eq!(answer.location(), "/updates");
    assert_eq!(
        fao.post("/update-follows", &[("topic", "99")]).await.status,
        404
    );
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    let id: i64 = {
        let mut db = world.database.owner().await;
        sqlx::query_scalar("select max(id) from update_follow")
            .fetch_one(&mut db)
            .await
            .unwrap()
    };
    let removal = format!("/update-follows/{id}/removal");
    assert_eq!(ilo.post(&removal, &[]).await.status, 404);
    fao.does(&removal, &[]).await;
    assert_eq!(fao.post(&removal, &[]).await.status, 404);
    assert_eq!(
        fao.post("/account/updates", &[("updates", "x")])
            .await
            .status,
        422
    );
}

/// R14, I15, I18: partners and the state read what was opened to their group.
#[tokio::test]
async fn partners_read_what_was_opened_to_their_group_and_nothing_else() {
    let world = World::with_story().await;
    let mut secretariat = world.role("secretariat").await;
    let mut partner = world.person("temir.misalbekov@nsc.example").await;
    let mut state = world.role("state counterpart").await;
    let mut elsewhere = world.person("bolot.demonov@samaf.example").await;
    for who in [&mut partner, &mut state, &mut elsewhere] {
        who.get("/?lang=en").await;
    }
    for who in [&mut partner, &mut state] {
        let titles = stream(who, "").await;
        assert_eq!(titles.len(), 1, "{titles:#?}");
        assert!(titles[0].starts_with("School records"));
        let page = who.get("/updates/3").await;
        let words = page.words();
        assert!(
            words.contains("UNICEF") && words.contains("Returning workers"),
            "{words}"
        );
        assert!(!words.contains("History"), "{words}");
        for hidden in ["/updates/1", "/updates/3/text", "/updates/8"] {
            assert_eq!(who.get(hidden).await.status, 404, "{hidden}");
        }
        let found = who.get("/search?q=school&kind=update").await.words();
        assert!(found.contains("School records"), "{found}");
        let found = who.get("/search?q=pastures").await.words();
        assert!(!found.contains("Drought"), "{found}");
        let took = who.post("/updates/exports", &[("format", "csv")]).await;
        assert_eq!(took.status, 404);
    }
    assert!(stream(&mut elsewhere, "").await.is_empty());
    assert_eq!(elsewhere.get("/updates/3").await.status, 404);

    // its member and others do not open it; nor does it move to another group under its readers
    let mut unicef = {
        let mut db = world.database.owner().await;
        let address: String = sqlx::query_scalar(
            "select p.email from person p join network_update u on u.posted_by = p.id where u.id = 3",
        )
        .fetch_one(&mut db)
        .await
        .unwrap();
        world.person(&address).await
    };
    unicef.get("/?lang=en").await;
    let open = [("open", "yes")];
    assert_eq!(unicef.post("/updates/3/audience", &open).await.status, 403);
    let refused = unicef.is_refused("/updates/3/text", &with(&[])).await;
    assert!(refused.contains("Close it to them"), "{refused}");
    // partners read the version that was opened to them, and no other
    let form = unicef.get("/updates/3/text").await;
    assert!(form.words().contains("internal again"), "{}", form.words());
    unicef
        .does("/updates/3/text", &with(&[("group", "1")]))
        .await;
    assert_eq!(partner.get("/updates/3").await.status, 404);
    assert!(stream(&mut partner, "").await.is_empty());
    let found = partner.get("/search?q=drought&kind=update").await.words();
    assert!(!found.contains("Drought"), "{found}");
    let unseen = [("open", "yes"), ("version", "1")];
    let refused = secretariat.is_refused("/updates/3/audience", &unseen).await;
    assert!(refused.contains("changed meanwhile"), "{refused}");
    secretariat.does("/updates/3/audience", &open).await;
    let words = partner.get("/updates/3").await.words();
    assert!(words.contains("three weeks"), "{words}");
    let refused = secretariat.is_refused("/updates/1/audience", &open).await;
    assert!(refused.contains("no working group"), "{refused}");
    secretariat.does("/updates/3/audience", &[]).await;
    assert!(stream(&mut partner, "").await.is_empty());
    assert_eq!(partner.get("/updates/3").await.status, 404);
    // the chair of the group opens it as well
    let mut chair = {
        let mut db = world.database.owner().await;
        let address: String = sqlx::query_scalar(
            "select p.email from working_group_chair c join person p on p.id = c.person_id where c.working_group_id = 1",
        )
        .fetch_one(&mut db)
        .await
        .unwrap();
        world.person(&address).await
    };
    chair.does("/updates/3/audience", &open).await;
    assert_eq!(stream(&mut partner, "").await.len(), 1);
}

#[tokio::test]
async fn the_secretariat_pins_so_many_and_for_so_long_and_no_more() {
    let world = World::new().await;
    world.sessions_last().await;
    world.charter("updates_pinned = 1").await;
    let mut fao = world.role("focal point").await;
    let mut secretariat = world.role("secretariat").await;
    let first = posted(&mut fao, &[("title", "First")]).await;
    world.clock.moves(TimeDelta::minutes(5));
    let second = posted(&mut fao, &[("title", "Second")]).await;
    assert_eq!(stream(&mut fao, "").await, ["Second", "First"]);
    let pin = |update: &str| format!("{update}/pin");
    let until = [("until", "2026-10-20")];
    assert_eq!(fao.post(&pin(&first), &until).await.status, 403);
    for wrong in ["", "2026-10-14", "2026-12-24", "soon"] {
        let refused = secretariat.post(&pin(&first), &[("until", wrong)]).await;
        assert_eq!(refused.status, 422, "{wrong}: {}", refused.words());
    }
    secretariat.does(&pin(&first), &until).await;
    assert_eq!(stream(&mut fao, "").await, ["First", "Second"]);
    let refused = secretariat.is_refused(&pin(&second), &until).await;
    assert!(refused.contains("1 update is pinned already"), "{refused}");
    // another day for the same one is none too many
    secretariat
        .does(&pin(&first), &[("until", "2026-10-21")])
        .await;
    world.clock.moves(TimeDelta::days(7));
    assert_eq!(
        stream(&mut fao, "").await,
        ["Second", "First"],
        "its day is over"
    );
    secretariat
        .does(&pin(&second), &[("until", "2026-10-25")])
        .await;
    secretariat.does(&pin(&second), &[("end", "yes")]).await;
    let refused = secretariat
        .is_refused(&pin(&second), &[("end", "yes")])
        .await;
    assert!(refused.contains("not pinned"), "{refused}");
}

/// R15: documents come by the library's own acts, to one's own update alone.
#[tokio::test]
async fn an_update_refers_to_documents_of_the_library() {
    let world = World::with_story().await;
    let mut fao = world.role("focal point").await;
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    for who in [&mut fao, &mut ilo] {
        who.get("/?lang=en").await;
    }
    let update = posted(&mut fao, &[("documents", "doc.3, DOC.1")]).await;
    let id = update.rsplit('/').next().unwrap().to_owned();
    let words = ilo.get(&update).await.words();
    assert!(
        words.contains("Glossary") && words.contains("Returning workers"),
        "{words}"
    );
    // the agency's alone is not to be known of, neither by its number
    let refused = fao
        .is_refused("/updates", &with(&[("documents", "DOC.5")]))
        .await;
    assert!(refused.contains("no document DOC.5"), "{refused}");
    let about = fao.get(&format!("/documents?update={id}")).await;
    assert!(about.words().contains("Link it"), "{}", about.words());
    let details = [
        ("update", id.as_str()),
        ("kind", "study"),
        ("source", "FAO"),
        ("dated_on", "2026-09-01"),
        ("file_lang", "en"),
        ("classification", "unclassified"),
        ("audience", "internal"),
    ];
    let file = [("files", "pastures.pdf", b"%PDF-1.7 pastures".as_slice())];
    let added = fao.post_files("/documents", &details, &file).await;
    assert_eq!(added.status, 303, "{}", added.words());
    let page = ilo.get(&update).await;
    assert!(page.words().contains("pastures"), "{}", page.words());
    assert!(!page.words().contains("Link or add"), "{}", page.words());
    // others neither link to it, nor add, nor remove
    let about = ilo.get(&format!("/documents?update={id}")).await;
    assert!(!about.words().contains("Link it"), "{}", about.words());
    let link = [("update", id.as_str()), ("symbol", "DOC.2")];
    assert_eq!(ilo.post("/documents/links", &link).await.status, 403);
    let file = [("files", "other.pdf", b"%PDF-1.7 other".as_slice())];
    let added = ilo.post_files("/documents", &details, &file).await;
    assert_eq!(added.status, 403);
    let links: Vec<i64> = {
        let mut db = world.database.owner().await;
        sqlx::query_scalar("select id from document_link where update_id::text = $1 order by id")
            .bind(&id)
            .fetch_all(&mut db)
            .await
            .unwrap()
    };
    assert_eq!(links.len(), 3);
    let removal = format!("/document-links/{}/removal", links[0]);
    assert_eq!(ilo.post(&removal, &[]).await.status, 403);
    fao.does("/documents/links", &link).await;
    fao.does(&removal, &[]).await;
    let words = fao.get(&update).await.words();
    assert!(
        words.contains("Remittances") && !words.contains("Glossary"),
        "{words}"
    );
    let words = fao.get("/documents/1").await.words();
    assert!(words.contains("Drought and departures"), "{words}");
}

/// R8: the desk tells of what others posted since the last visit, and shows the newest three.
#[tokio::test]
async fn the_desk_tells_of_new_updates() {
    let world = World::with_story().await;
    world.sessions_last().await;
    let mut fao = world.role("focal point").await;
    fao.get("/?lang=en").await;
    let desk = fao.get("/").await;
    assert!(desk.queries() <= 8, "{}", desk.queries());
    let words = desk.words();
    assert!(words.contains("Latest updates"), "{words}");
    let newest: Vec<String> = desk
        .links()
        .into_iter()
        .filter(|link| link.starts_with("/updates/"))
        .collect();
    assert_eq!(newest, ["/updates/8", "/updates/7", "/updates/6"]);
    world.clock.moves(TimeDelta::hours(30));
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    posted(&mut ilo, &[("title", "Fees fell in autumn")]).await;
    posted(&mut fao, &[("title", "My own words")]).await;
    let desk = fao.get("/").await;
    let words = desk.words();
    assert!(
        words.contains("Update of ILO: Fees fell in autumn"),
        "{words}"
    );
    assert!(
        !words.contains("Update of FAO"),
        "nobody is told of their own: {words}"
    );
    assert!(words.contains("My own words"), "{words}");
}

async fn letters(db: &mut PgConnection, address: &str) -> Vec<(String, String)> {
    let plain = |text: String| text.replace('\u{a0}', " ");
    sqlx::query(
        "select subject, body_text from mail where kind = 'digest.week' and address = $1 order by id",
    )
    .bind(address.to_owned())
    .fetch_all(db)
    .await
    .unwrap()
    .into_iter()
    .map(|row| (plain(row.get(0)), plain(row.get(1))))
    .collect()
}

/// Wakes the house in two processes at once.
async fn wakes_at(world: &World, moment: &str) {
    world.clock.stands_at(moment.parse().unwrap());
    let (one, other) = (world.worker(), world.worker());
    let (one, other) = tokio::join!(one.run_due(), other.run_due());
    one.unwrap();
    other.unwrap();
}

async fn wants(person: &mut Browser, lang: &str, volume: &str) {
    let account = [("lang", lang), ("scheme", ""), ("volume", volume)];
    person.does("/account", &account).await;
}

const FAO: &str = "tenirbek.misalov@fao.example";
const ILO: &str = "nurgul.synakova@ilo.example";

/// The charter's day is Monday, its hour nine in Bishkek; 15 October 2026 is a Thursday.
#[tokio::test]
async fn a_weekly_letter_comes_once_with_news_alone_and_what_one_follows_first() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut fao = world.person(FAO).await;
    wants(&mut fao, "en", "digest").await;
    let mut ilo = world.person(ILO).await;
    wants(&mut ilo, "ky", "each").await;
    let mut undp = world.person("chynara.dolboorova@undp.example").await;
    wants(&mut undp, "ru", "none").await;
    let mut secretariat = world.role("secretariat").await;
    for title in ["One of the office", "Another of the office"] {
        let other = [("title", title), ("topic", ""), ("region", "KG")];
        posted(&mut secretariat, &other).await;
    }
    posted(&mut fao, &[("title", "FAO on drought")]).await;
    fao.does("/update-follows", &[("region", "KG-O")]).await;
    ilo.does("/update-follows", &[("topic", "2")]).await;
    ilo.does("/account/updates", &[("updates", "followed")])
        .await;
    let osh = [("title", "From Osh"), ("region", "KG-O"), ("topic", "6")];
    posted(&mut secretariat, &osh).await;
    let gone = posted(&mut secretariat, &[("title", "Gone again")]).await;
    let reason = [("reason", "Wrong")];
    secretariat
        .does(&format!("{gone}/withdrawal"), &reason)
        .await;
    let mut db = world.database.owner().await;

    wakes_at(&world, "2026-10-16T03:30:00Z").await;
    // the round of that week goes at once where its day is past
    let first = letters(&mut db, FAO).await;
    assert_eq!(
        first.len(),
        1,
        "Friday makes up for the Monday that was missed"
    );
    let (subject, body) = &first[0];
    assert_eq!(subject, "3 new updates: From Osh");
    let place = |words: &str| {
        body.find(words)
            .unwrap_or_else(|| panic!("{words}: {body}"))
    };
    assert!(place("What you follow") < place("From Osh"));
    assert!(place("From Osh") < place("Others"));
    assert!(place("Others") < place("Another of the office"));
    assert!(body.contains("http://ashar.example/updates/"), "{body}");
    assert!(body.contains("IOM, Thu 15 Oct, GCM 6"), "{body}");
    for silent in ["FAO on drought", "Gone again", "three weeks"] {
        assert!(!body.contains(silent), "{silent}: {body}");
    }
    let of_ilo = letters(&mut db, ILO).await;
    assert_eq!(of_ilo.len(), 1);
    assert!(
        of_ilo[0].0.starts_with("1 жаңылык: FAO on drought"),
        "{of_ilo:?}"
    );
    assert!(of_ilo[0].1.contains("Сиз көз салгандар"), "{of_ilo:?}");
    let none = letters(&mut db, "chynara.dolboorova@undp.example").await;
    assert!(none.is_empty(), "formal notices alone: {none:?}");
    let partners = letters(&mut db, "bolot.demonov@samaf.example").await;
    assert!(partners.is_empty(), "nothing was opened to them");

    // nothing new, no letter; before the hour, none either
    wakes_at(&world, "2026-10-16T09:00:00Z").await;
    wakes_at(&world, "2026-10-19T03:30:00Z").await;
    assert_eq!(letters(&mut db, FAO).await.len(), 1);
    world
        .clock
        .stands_at("2026-10-20T05:00:00Z".parse().unwrap());
    posted(&mut secretariat, &[("title", "Later")]).await;
    wakes_at(&world, "2026-10-21T05:00:00Z").await;
    assert_eq!(letters(&mut db, FAO).await.len(), 1, "once in a week");
    wakes_at(&world, "2026-10-26T02:59:00Z").await;
    assert_eq!(letters(&mut db, FAO).await.len(), 1, "before nine");
    wakes_at(&world, "2026-10-26T03:30:00Z").await;
    let second = letters(&mut db, FAO).await;
    assert_eq!(second.len(), 2);
    assert_eq!(second[1].0, "1 new update: Later");

    // where nobody works on the charter's day, it comes on the next one
    let holiday = "begin; select set_config('app.event', (select max(id)::text from event), true);
        insert into calendar_day (day, kind, name_en, name_ru, name_ky) values ('2026-11-02', 'non_working', 'A holiday', 'A holiday', 'A holiday')
            on conflict (day) do update set kind = 'non_working'; commit";
    sqlx::raw_sql(holiday).execute(&mut db).await.unwrap();
    world
        .clock
        .stands_at("2026-10-28T05:00:00Z".parse().unwrap());
    posted(&mut secretariat, &[("title", "Before a holiday")]).await;
    wakes_at(&world, "2026-11-02T05:00:00Z").await;
    assert_eq!(letters(&mut db, FAO).await.len(), 2);
    wakes_at(&world, "2026-11-03T03:00:00Z").await;
    assert_eq!(letters(&mut db, FAO).await.len(), 3);
    let rounds: i64 = sqlx::query_scalar("select count(*) from update_round")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(rounds, 4, "one for each week");
}

/// RFC 8058: one click ends these letters and nothing else.
#[tokio::test]
async fn one_click_ends_the_weekly_letter_and_neither_digest_nor_notice() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut fao = world.person(FAO).await;
    wants(&mut fao, "en", "digest").await;
    let mut secretariat = world.role("secretariat").await;
    posted(&mut secretariat, &[]).await;
    wakes_at(&world, "2026-10-16T03:30:00Z").await;
    let mut db = world.database.owner().await;
    let body = letters(&mut db, FAO).await.remove(0).1;
    let token = body
        .lines()
        .find_map(|line| line.strip_prefix("http://ashar.example/unsubscribe/updates/"))
        .unwrap();
    let path = format!("/unsubscribe/updates/{token}");
    let mut stranger = world.visitor();
    let page = stranger.get(&path).await;
    assert_eq!(page.status, 200);
    let wish = "select update_mail || ' ' || mail_volume from person where email = 'tenirbek.misalov@fao.example'";
    let kept: String = sqlx::query_scalar(wish).fetch_one(&mut db).await.unwrap();
    assert_eq!(kept, "all digest", "looking changes nothing");
    // the key of the daily digest opens nothing here, nor the other way round
    for wrong in [
        "/unsubscribe/updates/1.x".to_owned(),
        format!("/unsubscribe/{token}"),
        format!("{path}A"),
    ] {
        assert_eq!(stranger.get(&wrong).await.status, 404, "{wrong}");
        assert_eq!(stranger.post(&wrong, &[]).await.status, 404, "{wrong}");
    }
    for _ in 0..2 {
        let request = Request::post(&path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("List-Unsubscribe=One-Click"))
            .unwrap();
        let ended = world.visitor().send(request).await;
        assert_eq!(ended.status, 200, "it follows no redirect");
    }
    let now: String = sqlx::query_scalar(wish).fetch_one(&mut db).await.unwrap();
    assert_eq!(now, "none digest");
    let acts: i64 =
        sqlx::query_scalar("select count(*) from event where act = 'person.end_update_mail'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(acts, 1, "pressed twice, ended once");
    world
        .clock
        .stands_at("2026-10-20T05:00:00Z".parse().unwrap());
    posted(&mut secretariat, &[("title", "Later")]).await;
    wakes_at(&world, "2026-10-26T05:00:00Z").await;
    assert_eq!(letters(&mut db, FAO).await.len(), 1);
    // one's own choice brings them back
    fao.does("/account/updates", &[("updates", "all")]).await;
    world
        .clock
        .stands_at("2026-10-27T05:00:00Z".parse().unwrap());
    posted(&mut secretariat, &[("title", "Still later")]).await;
    wakes_at(&world, "2026-11-02T05:00:00Z").await;
    assert_eq!(letters(&mut db, FAO).await.len(), 2);
}

/// R14: a partner is told of what was opened to its group, from when it was opened.
#[tokio::test]
async fn a_partners_letter_tells_what_was_opened() {
    let world = World::with_story().await;
    world.sessions_last().await;
    let mut db = world.database.owner().await;
    // the round of this week is over
    wakes_at(&world, "2026-10-16T03:30:00Z").await;
    let partner = "temir.misalbekov@nsc.example";
    let before = letters(&mut db, partner).await.len();
    let mut secretariat = world.role("secretariat").await;
    let in_group = [("title", "Variables of the exchange"), ("group", "1")];
    let update = posted(&mut secretariat, &in_group).await;
    posted(&mut secretariat, &[("title", "Inside only")]).await;
    wakes_at(&world, "2026-10-19T05:00:00Z").await;
    assert_eq!(letters(&mut db, partner).await.len(), before);
    secretariat
        .does(&format!("{update}/audience"), &[("open", "yes")])
        .await;
    wakes_at(&world, "2026-10-26T05:00:00Z").await;
    let after = letters(&mut db, partner).await;
    assert_eq!(after.len(), before + 1);
    let body = &after[before].1;
    assert!(body.contains("Variables of the exchange"), "{body}");
    assert!(!body.contains("Inside only"), "{body}");
}
