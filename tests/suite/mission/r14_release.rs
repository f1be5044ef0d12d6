//! R14: what members exchange is internal unless its release was stated and agreed, for that exact version.
use chrono::{DateTime, Utc};
use lopdf::Document;

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::{Line, planned};
use crate::world::paper::text;

const PDF: &[u8] = b"%PDF-1.7\nwhat was agreed to be shown";
const NEXT: &[u8] = b"%PDF-1.7\nwhat nobody agreed to";

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

/// A paper of two items' meeting, in its first version.
async fn paper(secretariat: &mut Browser) {
    let agenda = planned(secretariat, &[]).await;
    let item = [
        ("title", "Indicators"),
        ("kind", "discussion"),
        ("minutes", "20"),
    ];
    secretariat.does(&agenda, &item).await;
    let about = [("kind", "report"), ("title", "Indicator brief")];
    let file = ("files", "brief.pdf", PDF);
    let answer = secretariat
        .post_files("/agenda-items/1/papers", &about, &[file])
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
}

fn statement<'a>(about: (&'a str, &'a str), audience: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        about,
        ("audience", audience),
        ("reason", "Partners *ask* for it\nevery month."),
        ("relevance", "not_relevant"),
        ("relevance_reason", "It names no body of the state."),
    ]
}

/// When members are asked on Thursday 15 October, and on the Thursday after.
const DEADLINE: &str = "2026-10-22T11:00:00Z";
const NEXT_DEADLINE: &str = "2026-10-29T11:00:00Z";

/// Every member is asked in silence, and none objects.
async fn agreed(world: &World, agreement: &str, deadline: &str) {
    world.silence_is_allowed().await;
    world.sessions_last().await;
    let mut secretariat = world.role("secretariat").await;
    secretariat.does(&format!("{agreement}/tabling"), &[]).await;
    let mut co_chair = world.role("co-chair").await;
    let standard = [("period", "standard")];
    co_chair
        .does(&format!("{agreement}/silence"), &standard)
        .await;
    world.post_goes_out("").await;
    world.clock.stands_at(at(deadline));
    world.works().await;
    let adopted = secretariat.get(agreement).await;
    assert!(adopted.words().contains("Adopted"), "{}", adopted.words());
}

/// R14: two keys. Nobody outside has any of it before members agreed and the secretariat turned the second; then
/// exactly that version is out, and a later one is not.
#[tokio::test]
async fn a_paper_is_public_only_in_the_version_that_was_stated_and_agreed() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut visitor = world.visitor();
    paper(&mut secretariat).await;
    let page = secretariat.get("/papers/1").await;
    assert!(page.links().contains(&"/releases?paper=1".to_owned()));
    let list = secretariat.get("/releases?paper=1").await;
    assert!(list.links().contains(&"/releases/new?paper=1".to_owned()));
    let form = secretariat.get("/releases/new?paper=1").await;
    assert!(
        form.words().contains("CRP.1, version 1"),
        "{}",
        form.words()
    );

    let empty = secretariat.post("/releases", &[("paper", "1")]).await;
    assert_eq!(empty.status, 422);
    let stated = secretariat
        .post("/releases", &statement(("paper", "1"), "public"))
        .await;
    assert_eq!(stated.status, 303, "{}", stated.words());
    let agreement = stated.location().to_owned();
    let draft = secretariat.get(&agreement).await.words();
    for words in [
        "Release of “Indicator brief”",
        "Decides to release UNMN/KGZ/2026/CRP.1, version 1, “Indicator brief”, to everybody;",
        "Gives as its reason: Partners *ask* for it every month.;",
    ] {
        assert!(draft.contains(words), "{words}: {draft}");
    }
    assert!(
        secretariat
            .get(&agreement)
            .await
            .body
            .contains("stated the release")
    );
    let again = statement(("paper", "1"), "public");
    let refused = secretariat.is_refused("/releases", &again).await;
    assert!(refused.contains("already stated"), "{refused}");
    let text = format!("{agreement}/text");
    let edit = secretariat.is_refused(
        &text,
        &[
            ("title", "Something else"),
            ("proposer", "2"),
            ("text", "The Network,\nReleases everything."),
            ("relevance", "not_relevant"),
            ("relevance_reason", "None"),
        ],
    );
    assert!(edit.await.contains("states a release"));

    let early = secretariat.is_refused("/releases/1/publication", &[]).await;
    assert!(early.contains("have not agreed"), "{early}");
    for path in ["/released/1", "/released/1/file"] {
        assert_eq!(visitor.get(path).await.status, 404, "{path}");
        assert_eq!(secretariat.get(path).await.status, 404, "{path}");
    }
    assert!(
        visitor
            .get("/released")
            .await
            .words()
            .contains("Nothing is released yet")
    );

    let desk = secretariat.get("/").await;
    assert!(
        !desk.links().contains(&"/releases/1".to_owned()),
        "nothing to carry out yet"
    );
    agreed(&world, &agreement, DEADLINE).await;
    let mut secretariat = world.role("secretariat").await;
    let desk = secretariat.get("/").await;
    assert!(
        desk.links().contains(&"/releases/1".to_owned()),
        "it waits on the desk"
    );
    assert_eq!(
        visitor.get("/released/1").await.status,
        404,
        "agreed is not released"
    );
    let mut member = world.role("focal point").await;
    assert_eq!(
        member.post("/releases/1/publication", &[]).await.status,
        403
    );
    secretariat.does("/releases/1/publication", &[]).await;
    let seen = visitor.get("/released").await;
    assert!(seen.words().contains("Indicator brief"));
    assert!(seen.queries() <= 8);
    let one = visitor.get("/released/1").await;
    assert_eq!(one.status, 200);
    assert!(one.body.contains("Open to anyone"), "{}", one.body);
    assert_eq!(visitor.get("/released/1/file").await.bytes, PDF);

    let file = ("file", "brief-2.pdf", NEXT);
    let replaced = secretariat
        .post_files("/papers/1/versions", &[], &[file])
        .await;
    assert_eq!(replaced.status, 303, "{}", replaced.words());
    assert_eq!(
        visitor.get("/released/1/file").await.bytes,
        PDF,
        "a later version is another release"
    );
    for path in [
        "/papers/1",
        "/paper-versions/1/file",
        "/paper-versions/2/file",
        "/releases/1",
        "/releases",
    ] {
        assert_ne!(visitor.get(path).await.status, 200, "{path}");
    }

    let nothing = secretariat.post("/releases/1/revocation", &[]).await;
    assert_eq!(nothing.status, 422);
    let why = [("reason", "A figure was wrong")];
    secretariat.does("/releases/1/revocation", &why).await;
    assert_eq!(visitor.get("/released/1").await.status, 410);
    assert_eq!(visitor.get("/released/1/file").await.status, 404);
    let page = secretariat.get("/releases/1").await.words();
    assert!(
        page.contains("A figure was wrong") && page.contains("Everybody could read it"),
        "{page}"
    );
}

/// R14: an adopted decision goes to the organisations that were named, without a word of who said what; who of them
/// had it stays on record when it is taken back.
#[tokio::test]
async fn a_decision_is_released_to_whom_the_statement_names() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let open = line.open_decision("not_relevant").await;
    let early = line
        .secretariat
        .is_refused("/releases", &statement(("decision", "1"), "public"))
        .await;
    assert!(early.contains("Only an adopted decision"), "{early}");
    line.absent_member_agrees(&world, &open).await;
    let mut fao = world.role("focal point").await;
    let canary = [
        ("value", "reservation"),
        ("paragraphs", "2"),
        ("reason", "canary of FAO"),
    ];
    fao.does(&format!("{open}/positions"), &canary).await;
    line.co_chair.does(&format!("{open}/adoption"), &[]).await;
    let page = line.secretariat.get(&open).await;
    assert!(page.links().contains(&"/releases?decision=1".to_owned()));

    let nobody = line
        .secretariat
        .post("/releases", &statement(("decision", "1"), "named"))
        .await;
    assert_eq!(nobody.status, 422);
    assert!(
        nobody.words().contains("Choose the organisations"),
        "{}",
        nobody.words()
    );
    let mut named = statement(("decision", "1"), "named");
    let mut db = world.database.owner().await;
    let partner: i64 = sqlx::query_scalar(
        "select f.organisation_id from function f join person p on p.id = f.person_id where p.email like 'bolot.%'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    let partner = partner.to_string();
    named.push(("to", &partner));
    let stated = line.secretariat.post("/releases", &named).await;
    assert_eq!(stated.status, 303, "{}", stated.words());
    agreed(&world, stated.location(), DEADLINE).await;
    let mut secretariat = world.role("secretariat").await;
    secretariat.does("/releases/1/publication", &[]).await;

    let (first, address): (String, String) = sqlx::query_as(
        "select split_part(body_text, E'\\n', 1), address from mail where kind = 'release.released'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(first.contains("уюмуңузга документ ачты"), "{first}");
    assert!(address.starts_with("bolot."), "{address}");

    let mut named = world.role("partner").await;
    let read = named.get("/released/1").await;
    assert_eq!(read.status, 200);
    let words = read.words();
    assert!(words.contains("Approves the joint workplan;"), "{words}");
    assert!(
        !words.contains("canary") && !words.contains("FAO"),
        "{words}"
    );
    let file = named.get("/released/1/file").await;
    let said = text(&Document::load_mem(&file.bytes).unwrap());
    assert!(said.contains("Approves the joint workplan;"), "{said}");
    assert!(
        !said.contains("canary") && !said.contains("FAO") && !said.contains("Internal"),
        "{said}"
    );
    named.get("/released/1").await;
    for mut stranger in [world.visitor(), world.role("state counterpart").await] {
        for path in ["/released/1", "/released/1/file"] {
            assert_eq!(stranger.get(path).await.status, 404, "{path}");
        }
        assert!(!stranger.get("/released").await.words().contains("workplan"));
    }
    let had = secretariat.get("/releases/1").await.words();
    assert!(had.contains("Болот Демонов"), "{had}");

    let mut co_chair = world.role("co-chair").await;
    let why = [("reason", "The plan has changed")];
    co_chair.does("/releases/1/revocation", &why).await;
    assert_eq!(named.get("/released/1").await.status, 410);
    assert_eq!(
        world.visitor().get("/released/1").await.status,
        404,
        "strangers learn nothing"
    );
    let read: i64 = sqlx::query_scalar("select count(*) from release_reading")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(read, 1, "once for each reader");
}

/// R14: what members agreed to they take back as they agreed; with the agreement the release ends.
#[tokio::test]
async fn a_release_ends_with_its_agreement() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    paper(&mut secretariat).await;
    let stated = secretariat
        .post("/releases", &statement(("paper", "1"), "public"))
        .await;
    agreed(&world, stated.location(), DEADLINE).await;
    let mut secretariat = world.role("secretariat").await;
    secretariat.does("/releases/1/publication", &[]).await;
    let mut visitor = world.visitor();
    assert_eq!(visitor.get("/released/1").await.status, 200);
    let id = stated.location().rsplit('/').next().unwrap();
    let draft = [
        ("proposer", "9"),
        ("title", "The brief is no longer released"),
        ("text", "Takes its agreement back."),
        ("relevance", "not_relevant"),
        ("relevance_reason", "Internal"),
        ("cites", id),
        ("cites_to", "rescind"),
    ];
    let rescinding = secretariat.post("/decisions", &draft).await;
    assert_eq!(rescinding.status, 303, "{}", rescinding.words());
    agreed(&world, rescinding.location(), NEXT_DEADLINE).await;
    assert_eq!(visitor.get("/released/1").await.status, 410);
    assert!(
        visitor
            .get("/released")
            .await
            .words()
            .contains("Nothing is released yet")
    );
    let page = world.role("secretariat").await.get("/releases/1").await;
    assert!(page.words().contains("Taken back"), "{}", page.words());
}

/// R14: two who state the same release at once state it once.
#[tokio::test]
async fn a_release_to_everybody_is_stated_once() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    paper(&mut secretariat).await;
    let mut there = World::role_at(world.twin.clone(), "focal point").await;
    let said = statement(("paper", "1"), "public");
    let (here, there) = tokio::join!(
        secretariat.post("/releases", &said),
        there.post("/releases", &said)
    );
    let mut answers = [here.status, there.status];
    answers.sort_unstable();
    assert_eq!(answers, [303, 422]);
}

/// A document of the library, as its details say, in English.
fn details<'a>(
    title: &'a str,
    classification: &'a str,
    audience: &'a str,
) -> Vec<(&'a str, &'a str)> {
    vec![
        ("title", title),
        ("kind", "study"),
        ("source", "Mock Institute"),
        ("dated_on", "2026-09-01"),
        ("file_lang", "en"),
        ("classification", classification),
        ("audience", audience),
    ]
}

/// R14, §8: a document of the library leaves as a paper does; classified meanwhile, it stays whatever members agreed to;
/// and what its authors keep to themselves is not even heard of.
#[tokio::test]
async fn a_document_of_the_library_leaves_in_the_version_that_was_agreed_unless_it_is_classified() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut visitor = world.visitor();
    let open = details("Indicator brief", "unclassified", "internal");
    let added = secretariat
        .post_files("/documents", &open, &[("files", "brief.pdf", PDF)])
        .await;
    assert_eq!(added.location(), "/documents/1", "{}", added.words());
    let own = details("Own notes of the office", "unclassified", "authors");
    let file = ("files", "notes.pdf", NEXT);
    secretariat.post_files("/documents", &own, &[file]).await;

    let page = secretariat.get("/documents/1").await;
    assert!(page.links().contains(&"/releases?document=1".to_owned()));
    let list = secretariat.get("/releases?document=1").await;
    assert!(
        list.links()
            .contains(&"/releases/new?document=1".to_owned())
    );
    let page = secretariat.get("/documents/2").await;
    assert!(!page.body.contains("/releases?document"), "{}", page.body);
    let stranger = statement(("document", "2"), "public");
    for who in ["secretariat", "focal point"] {
        let mut who = world.role(who).await;
        assert_eq!(who.get("/releases/new?document=2").await.status, 404);
        assert_eq!(who.post("/releases", &stranger).await.status, 404);
    }

    let said = statement(("document", "1"), "public");
    let stated = secretariat.post("/releases", &said).await;
    assert_eq!(stated.status, 303, "{}", stated.words());
    let draft = secretariat.get(stated.location()).await.words();
    let exactly = "Decides to release UNMN/KGZ/2026/DOC.1, version 1, English, “Indicator brief”, to everybody;";
    assert!(draft.contains(exactly), "{draft}");
    agreed(&world, stated.location(), DEADLINE).await;

    let mut secretariat = world.role("secretariat").await;
    let desk = secretariat.get("/").await;
    assert!(desk.links().contains(&"/releases/1".to_owned()));
    let classified = details("Indicator brief", "confidential", "internal");
    secretariat.does("/documents/1/details", &classified).await;
    let refused = secretariat.is_refused("/releases/1/publication", &[]).await;
    assert!(refused.contains("It is classified"), "{refused}");
    let mut db = world.database.owner().await;
    let forced = sqlx::query(
        "with acting as (select set_config('app.event', (select max(id)::text from event), true))
         update release set released_at = now(), released_by = stated_by from acting",
    )
    .execute(&mut db)
    .await;
    let said = forced.unwrap_err().to_string();
    assert!(said.contains("not to leave the network"), "{said}");
    secretariat.does("/documents/1/details", &open).await;
    secretariat.does("/releases/1/publication", &[]).await;

    let seen = visitor.get("/released").await.words();
    assert!(
        seen.contains("Indicator brief") && seen.contains("DOC.1"),
        "{seen}"
    );
    assert_eq!(visitor.get("/released/1/file").await.bytes, PDF);
    let next = ("file", "brief-2.pdf", NEXT);
    let lang = [("file_lang", "en")];
    let replaced = secretariat
        .post_files("/documents/1/versions", &lang, &[next])
        .await;
    assert_eq!(replaced.status, 303, "{}", replaced.words());
    assert_eq!(visitor.get("/released/1/file").await.bytes, PDF);
    for path in ["/documents/1", "/document-versions/1/file"] {
        assert_ne!(visitor.get(path).await.status, 200, "{path}");
    }
    let news = world.role("focal point").await.get("/").await.words();
    assert!(news.contains("Indicator brief"), "{news}");
}
