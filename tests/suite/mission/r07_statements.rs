//! R7, T3, R14: one voice of the network: drafted, read by whom it touches, cleared by all members on one exact text, signed
//! off and delivered by the co-chairs.
use chrono::{DateTime, Utc};
use lopdf::Document;
use sqlx::Connection as _;

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::paper::text;

const STATEMENT: &str = "/statements/1";
const OUTSIDE: &str = "/released/statements/1";
const FIRST: &str =
    "We, the members,\n*Stand* with the survivors;\n*Call* on all to name every fee.";
const SECOND: &str = "We, the members,\n*Stand* with the survivors and their families;\n*Call* on all to name every fee.";
const RU: &str =
    "Мы, члены сети,\n*Поддерживаем* пострадавших;\n*Призываем* называть каждую плату.";

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

fn typed<'a>(text: &'a str, audience: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("lang", "en"),
        ("occasion", "World Day against Trafficking"),
        ("title_en", "Nobody is for sale"),
        ("text_en", text),
        ("title_ru", "Никто не продаётся"),
        ("text_ru", RU),
        ("wished_on", "2026-10-30"),
        ("audience", audience),
    ]
}

fn based<'a>(text: &'a str, base: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields = typed(text, "public");
    fields.push(("base", base));
    fields
}

/// What whoever clears, signs or delivers has read.
const READ: [(&str, &str); 1] = [("version", "1")];

const CONCERN: [(&str, &str); 3] = [
    ("version", "1"),
    ("relevance", "not_relevant"),
    ("relevance_reason", "It names what members do."),
];

/// Members are asked to clear it, on Thursday 15 October, in silence. The path of the decision.
async fn before_the_members(world: &World) -> String {
    let mut secretariat = world.role("secretariat").await;
    let asked = secretariat
        .post(&format!("{STATEMENT}/clearance"), &CONCERN)
        .await;
    assert_eq!(asked.status, 303, "{}", asked.words());
    let decision = asked.location().to_owned();
    secretariat.does(&format!("{decision}/tabling"), &[]).await;
    let mut co_chair = world.role("co-chair").await;
    co_chair
        .does(&format!("{decision}/silence"), &[("period", "standard")])
        .await;
    world.post_goes_out("").await;
    decision
}

/// Nobody objects until the deadline, a week later.
async fn the_silence_ends(world: &World) {
    world.clock.stands_at(at("2026-10-22T11:00:00Z"));
    world.works().await;
}

async fn both(world: &World) -> [Browser; 2] {
    [
        world.role("co-chair").await,
        world.person("teo.placeholder@iom.example").await,
    ]
}

const DELIVERED: [(&str, &str); 5] = [
    ("delivered_on", "2026-10-22"),
    ("place", "Press hall of the exhibition"),
    ("delivered_by", "1"),
    ("link", "https://network.example/day"),
    ("version", "1"),
];

/// Digests that name the statement, by address.
async fn told_in_digests(world: &World) -> Vec<String> {
    sqlx::query_scalar(
        "select address from mail where kind = 'digest.day' and body_text like '%/statements/1%' order by id",
    )
    .fetch_all(&mut world.database.owner().await)
    .await
    .unwrap()
}

/// R7: the morning's mail asks the co-chair who has not signed, and not the one who has.
#[tokio::test]
async fn a_digest_asks_for_the_signature_that_is_missing() {
    let world = World::new().await;
    world.silence_is_allowed().await;
    world.sessions_last().await;
    let mut secretariat = world.role("secretariat").await;
    secretariat
        .does("/statements", &typed(FIRST, "public"))
        .await;
    before_the_members(&world).await;
    the_silence_ends(&world).await;
    let [mut rc, _] = both(&world).await;
    rc.does(&format!("{STATEMENT}/signatures"), &READ).await;
    let before = told_in_digests(&world).await.len();
    world.clock.stands_at(at("2026-10-23T02:05:00Z"));
    world.works().await;
    assert_eq!(
        told_in_digests(&world).await.get(before..).unwrap(),
        ["teo.placeholder@iom.example"]
    );
}

/// R7, R14, R18: the whole way. Members who stand aside or apart are not named; nobody outside reads a word before delivery.
#[tokio::test]
async fn a_statement_is_cleared_by_all_signed_by_both_and_delivered_as_cleared() {
    let world = World::new().await;
    world.silence_is_allowed().await;
    world.sessions_last().await;
    let mut secretariat = world.role("secretariat").await;
    let mut visitor = world.visitor();
    let mut fao = world.role("focal point").await;
    let mut unw = world.person("rosa.dummyova@unwomen.example").await;
    assert_eq!(
        fao.post("/statements", &typed(FIRST, "public"))
            .await
            .status,
        403
    );
    let mut bare = typed(FIRST, "public");
    bare.retain(|(name, _)| *name != "text_en");
    let again = secretariat.post("/statements", &bare).await;
    assert_eq!(again.status, 422);
    assert_eq!(again.field("title_en"), "Nobody is for sale");
    secretariat
        .does("/statements", &typed(FIRST, "public"))
        .await;
    let page = fao.get(STATEMENT).await;
    assert!(page.words().contains("In drafting"), "{}", page.words());

    let decision = before_the_members(&world).await;
    let draft = secretariat.get(&decision).await;
    for words in [
        "Clearance of the joint statement “Nobody is for sale”",
        "once delivered, is open to everybody",
        "Stand with the survivors;",
        "Поддерживаем пострадавших;",
    ] {
        assert!(draft.words().contains(words), "{words}: {}", draft.words());
    }
    assert!(draft.links().contains(&STATEMENT.to_owned()));
    let amendment = [("text", "Another"), ("instruction", "The chairs")];
    let bound = secretariat
        .is_refused(&format!("{decision}/amendment"), &amendment)
        .await;
    assert!(bound.contains("that of a joint statement"), "{bound}");
    let versions = format!("{STATEMENT}/versions");
    let stands = secretariat.is_refused(&versions, &based(SECOND, "1")).await;
    assert!(
        stands.contains("Members are asked on this text"),
        "{stands}"
    );
    let [mut rc, mut iom] = both(&world).await;
    let (signatures, delivery) = (
        format!("{STATEMENT}/signatures"),
        format!("{STATEMENT}/delivery"),
    );
    for path in [&signatures, &delivery] {
        let early = rc.is_refused(path, &DELIVERED).await;
        assert!(
            early.contains("not cleared by all members"),
            "{path}: {early}"
        );
    }

    fao.does(
        &format!("{decision}/positions"),
        &[("value", "stand_aside")],
    )
    .await;
    let apart = [("value", "disassociate"), ("reason", "canary of UN Women")];
    unw.does(&format!("{decision}/positions"), &apart).await;
    the_silence_ends(&world).await;
    let page = secretariat.get(STATEMENT).await;
    let words = page.words();
    for found in [
        "Cleared, to be signed",
        "International Labour Organization Does not object, named",
        "Food and Agriculture Organization Takes no position, not named",
        "Dissociates itself, not named canary of UN Women",
    ] {
        assert!(words.contains(found), "{found}: {words}");
    }
    assert!(page.queries() <= 8, "{}", page.queries());
    assert!(rc.get("/").await.words().contains("Nobody is for sale"));

    assert_eq!(secretariat.post(&signatures, &READ).await.status, 403);
    assert_eq!(secretariat.post(&delivery, &DELIVERED).await.status, 403);
    for unread in [&[][..], &[("version", "2")]] {
        let unread = rc.is_refused(&signatures, unread).await;
        assert!(unread.contains("saved another version"), "{unread}");
    }
    rc.does(&signatures, &READ).await;
    assert!(rc.is_refused(&signatures, &READ).await.contains("already"));
    let to_sign = "waits for the co-chairs to sign it off";
    let desk = rc.get("/").await;
    assert!(!desk.words().contains(to_sign), "{}", desk.words());
    assert!(iom.get("/").await.words().contains(to_sign));
    let one = rc.is_refused(&delivery, &DELIVERED).await;
    assert!(one.contains("have not signed"), "{one}");
    iom.does(&signatures, &READ).await;
    for path in [
        OUTSIDE,
        &format!("{OUTSIDE}/text.pdf"),
        &format!("{OUTSIDE}/text.docx"),
    ] {
        assert_eq!(visitor.get(path).await.status, 404, "{path}");
    }
    for (field, value, words) in [
        ("delivered_on", "2026-10-23", "has not come yet"),
        ("delivered_on", "2026-10-21", "before its clearance"),
        ("delivered_by", "3", "not one of the choices"),
        ("link", "javascript:alert(1)", "begins with https"),
    ] {
        let wrong = DELIVERED.map(|(name, is)| (name, if name == field { value } else { is }));
        let again = iom.post(&delivery, &wrong).await;
        assert_eq!(
            (again.status, again.field("place").as_str()),
            (422, DELIVERED[1].1)
        );
        assert!(again.words().contains(words), "{words}: {}", again.words());
    }
    let desk = iom.get("/").await;
    assert!(desk.links().contains(&delivery), "{:?}", desk.links());
    iom.does(&delivery, &DELIVERED).await;
    let twice = iom.is_refused(&delivery, &DELIVERED).await;
    assert!(twice.contains("It was delivered"), "{twice}");

    outsiders_read(&world, &mut visitor).await;
    let over = secretariat.is_refused(&versions, &based(SECOND, "1")).await;
    assert!(over.contains("A correction is another statement"), "{over}");
    let told: i64 =
        sqlx::query_scalar("select count(*) from mail where kind = 'statement.delivered'")
            .fetch_one(&mut world.database.owner().await)
            .await
            .unwrap();
    assert!(told >= 10, "{told}");
    corrected(&world, &mut visitor).await;
}

/// In each language, with the names of those who support it or do not object, and nothing of how.
async fn outsiders_read(world: &World, visitor: &mut Browser) {
    let list = visitor.get("/released").await;
    assert!(
        list.links().contains(&OUTSIDE.to_owned()),
        "{:?}",
        list.links()
    );
    let all = visitor.get("/released/statements?year=2026&q=SALE").await;
    assert!(
        all.words().contains("Nobody is for sale"),
        "{}",
        all.words()
    );
    let none = visitor.get("/released/statements?year=2025").await;
    assert!(
        none.words().contains("No statement matches"),
        "{}",
        none.words()
    );
    let page = visitor.get(OUTSIDE).await;
    assert!(page.queries() <= 8 && page.status == 200);
    let words = page.words();
    for found in [
        "Stand with the survivors;",
        "Press hall of the exhibition",
        "22 October 2026",
        "Marta Exemplar",
        "International Labour Organization",
    ] {
        assert!(words.contains(found), "{found}: {words}");
    }
    assert!(page.body.contains("Open to anyone"));
    let ru = visitor.get(&format!("{OUTSIDE}?text=ru")).await;
    assert!(
        ru.words().contains("Поддерживаем пострадавших;"),
        "{}",
        ru.words()
    );
    let pdf = visitor.get(&format!("{OUTSIDE}/text.pdf?text=ru")).await;
    let set = text(&Document::load_mem(&pdf.bytes).unwrap());
    assert!(set.contains("Поддерживаем пострадавших"), "{set}");
    let docx = visitor.get(&format!("{OUTSIDE}/text.docx?text=en")).await;
    assert!(docx.bytes.starts_with(b"PK"));
    for said in [words, ru.words(), set] {
        for hidden in [
            "Food and Agriculture",
            "Продовольственная",
            "UN Women",
            "canary",
            "osition",
            "Version",
            "/L.",
            "DEC/",
            "Internal",
        ] {
            assert!(!said.contains(hidden), "{hidden}: {said}");
        }
    }
    for mut stranger in [
        world.role("state counterpart").await,
        world.role("partner").await,
    ] {
        assert_eq!(stranger.get(OUTSIDE).await.status, 200);
        for path in ["/statements", STATEMENT, "/statements/1/text.pdf"] {
            assert_eq!(stranger.get(path).await.status, 404, "{path}");
        }
    }
    let mut fao = world.role("focal point").await;
    let found = fao.get("/search?q=survivors&kind=statement").await;
    assert!(
        found.links().contains(&STATEMENT.to_owned()),
        "{}",
        found.words()
    );
}

/// A correction is a statement of its own, which names what it corrects.
async fn corrected(world: &World, visitor: &mut Browser) {
    let mut secretariat = world.role("secretariat").await;
    let form = secretariat.get("/statements/new?corrects=1").await;
    assert_eq!(form.field("title_en"), "Nobody is for sale");
    let mut fields = typed(SECOND, "members");
    fields.push(("corrects", "1"));
    secretariat.does("/statements", &fields).await;
    let page = secretariat.get("/statements/2").await;
    assert!(
        page.links().contains(&STATEMENT.to_owned()),
        "{}",
        page.words()
    );
    fields.pop();
    fields.push(("corrects", "2"));
    let refused = secretariat.is_refused("/statements", &fields).await;
    assert!(refused.contains("Only a delivered statement"), "{refused}");
    // what is drafted is nobody's outside, though it corrects what everybody reads
    assert!(!visitor.get(OUTSIDE).await.words().contains("Corrected by"));
}

/// R7: members that it touches are asked by a day, told and reminded; each comment has its answer before all are asked.
#[tokio::test]
async fn members_who_are_asked_comment_and_hear_what_became_of_it() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut secretariat = world.role("secretariat").await;
    let mut co_chair = world.role("co-chair").await;
    co_chair.does("/statements", &typed(FIRST, "public")).await;
    let inputs = format!("{STATEMENT}/inputs");
    let nobody = secretariat.post(&inputs, &[("due_on", "2026-10-20")]).await;
    assert_eq!(nobody.status, 422);
    let form = secretariat.get(&format!("{inputs}/new")).await;
    assert_eq!(
        form.field("due_on"),
        "2026-10-22",
        "five working days, by the charter"
    );
    let ask = |due_on| {
        [
            ("members", "6"),
            ("members", "9"),
            ("due_on", due_on),
            ("note", "Fees?"),
        ]
    };
    let past = secretariat.post(&inputs, &ask("2026-10-14")).await;
    assert!(
        past.status == 422 && past.words().contains("This day is past"),
        "{}",
        past.words()
    );
    assert_eq!(co_chair.post(&inputs, &ask("2026-10-20")).await.status, 403);
    secretariat.does(&inputs, &ask("2026-10-20")).await;
    let letters: Vec<String> = sqlx::query_scalar(
        "select body_text from mail where kind = 'statement.input_asked' and address = 'tenirbek.misalov@fao.example'",
    )
    .fetch_all(&mut world.database.owner().await)
    .await
    .unwrap();
    let [letter] = letters.as_slice() else {
        panic!("{letters:?}");
    };
    assert!(
        letter.contains("/statement-inputs/1") && !letter.contains("sale"),
        "a link, nothing internal: {letter}"
    );

    let mut fao = world.role("focal point").await;
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    assert!(
        fao.get("/")
            .await
            .links()
            .contains(&"/statement-inputs/1".to_owned())
    );
    comments_on_what_it_read(&mut fao, [&mut ilo, &mut secretariat]).await;
    assert!(
        !fao.get("/")
            .await
            .links()
            .contains(&"/statement-inputs/1".to_owned())
    );
    let late = fao.is_refused("/statement-inputs/1/nothing", &[]).await;
    assert!(late.contains("You have commented"), "{late}");
    ilo.does("/statement-inputs/2/nothing", &[]).await;

    assert!(
        secretariat
            .get("/")
            .await
            .words()
            .contains("Members commented on a joint statement")
    );
    let early = secretariat
        .is_refused(&format!("{STATEMENT}/clearance"), &CONCERN)
        .await;
    assert!(early.contains("wait for an answer"), "{early}");
    let answer = "/statement-comments/1/answer";
    assert_eq!(fao.post(answer, &[("answer", "taken")]).await.status, 403);
    let why = secretariat.post(answer, &[("answer", "not_taken")]).await;
    assert!(
        why.status == 422 && why.words().contains("Say why it is not taken in"),
        "{}",
        why.words()
    );
    let reason = [
        ("answer", "not_taken"),
        ("reason", "Every fee is every fee."),
    ];
    secretariat.does(answer, &reason).await;
    assert!(
        secretariat
            .is_refused(answer, &reason)
            .await
            .contains("answered already")
    );
    let page = fao.get("/statement-inputs/1").await;
    assert!(
        page.words().contains("Version 1, paragraph 2")
            && page.words().contains("Every fee is every fee."),
        "{}",
        page.words()
    );
    assert!(page.queries() <= 8, "{}", page.queries());

    two_write_at_once(&mut secretariat, &mut co_chair).await;
    let changed = fao.get("/statement-inputs/1").await;
    assert!(
        changed.words().contains("The text has changed since"),
        "{}",
        changed.words()
    );
    for mut stranger in [
        world.role("state counterpart").await,
        world.role("partner").await,
    ] {
        assert_eq!(stranger.get("/statement-inputs/1").await.status, 404);
    }
}

/// The member that is asked, and nobody else; on the version that it read, by a paragraph that this has.
async fn comments_on_what_it_read(fao: &mut Browser, others: [&mut Browser; 2]) {
    let comments = "/statement-inputs/1/comments";
    let said = [
        ("version", "1"),
        ("paragraph", "2"),
        ("comment", "Fees of work on farms too"),
    ];
    for somebody in others {
        assert_eq!(somebody.post(comments, &said).await.status, 403);
    }
    let unread = fao.post(comments, &said[1..]).await;
    assert!(
        unread.status == 422 && unread.words().contains("saved another version"),
        "{}",
        unread.words()
    );
    assert_eq!(unread.field("comment"), "Fees of work on farms too");
    let beyond = [("version", "1"), ("paragraph", "3"), ("comment", "More")];
    let beyond = fao.post(comments, &beyond).await;
    assert_eq!(
        (beyond.status, beyond.field("comment").as_str()),
        (422, "More")
    );
    // twice, as from a page that came back: once on record
    fao.does(comments, &said).await;
    fao.does(comments, &said).await;
    let once = fao.get("/statement-inputs/1").await;
    assert_eq!(once.words().matches("Fees of work on farms too").count(), 1);
}

/// Each save is a version; what is typed on top of an older one is kept, and shown against what stands.
async fn two_write_at_once(secretariat: &mut Browser, co_chair: &mut Browser) {
    let versions = format!("{STATEMENT}/versions");
    let same = secretariat.post(&versions, &based(FIRST, "1")).await;
    assert!(
        same.status == 422 && same.words().contains("Nothing is different"),
        "{}",
        same.words()
    );
    secretariat.does(&versions, &based(SECOND, "1")).await;
    let mine = "We, the members,\n*Stand* with everybody.";
    let again = co_chair.post(&versions, &based(mine, "1")).await;
    assert_eq!((again.status, again.field("base").as_str()), (422, "2"));
    assert!(
        again.words().contains("saved another version in between"),
        "{}",
        again.words()
    );
    assert!(again.body.contains("<del>") && again.body.contains("*Stand* with everybody."));
    co_chair.does(&versions, &based(mine, "2")).await;
    let changes = co_chair
        .get(&format!("{STATEMENT}/changes?from=1&to=2"))
        .await;
    assert!(changes.body.contains("<ins>"), "{}", changes.body);
    assert!(
        changes.words().contains("and their families"),
        "{}",
        changes.words()
    );
    for none in ["from=8&to=9", "to=-2147483648"] {
        let path = format!("{STATEMENT}/changes?{none}");
        assert_eq!(co_chair.get(&path).await.status, 404, "{none}");
    }
}

/// R7: another version of what was cleared is cleared anew; by the charter one co-chair may be enough; what members alone
/// may read stays with them.
#[tokio::test]
async fn a_new_version_needs_a_new_clearance_and_members_keep_what_is_theirs() {
    let world = World::new().await;
    world.silence_is_allowed().await;
    world.sessions_last().await;
    world.charter("statement_signatures = 1").await;
    let mut secretariat = world.role("secretariat").await;
    secretariat
        .does("/statements", &typed(FIRST, "members"))
        .await;
    let first = before_the_members(&world).await;
    let mut co_chair = world.role("co-chair").await;
    let withdrawal = format!("{STATEMENT}/withdrawal");
    let why = [("reason", "Too late")];
    let running = co_chair.is_refused(&withdrawal, &why).await;
    assert!(running.contains("Members are asked"), "{running}");
    co_chair.does(&format!("{first}/withdrawal"), &[]).await;
    let page = secretariat.get(STATEMENT).await.words();
    assert!(
        page.contains("In drafting") && page.contains("did not clear it"),
        "{page}"
    );

    let second = before_the_members(&world).await;
    assert_ne!(first, second, "another decision");
    the_silence_ends(&world).await;
    co_chair
        .does(&format!("{STATEMENT}/signatures"), &READ)
        .await;
    let page = co_chair.get(STATEMENT).await.words();
    assert!(page.contains("Signed, to be delivered"), "{page}");
    let mut fields = typed(SECOND, "members");
    fields.push(("base", "1"));
    secretariat
        .does(&format!("{STATEMENT}/versions"), &fields)
        .await;
    let delivery = format!("{STATEMENT}/delivery");
    let anew = co_chair.is_refused(&delivery, &DELIVERED).await;
    assert!(anew.contains("not cleared by all members"), "{anew}");

    // the form of the version before asks nobody, and keeps what was typed
    let clearance = format!("{STATEMENT}/clearance");
    let unread = secretariat.post(&clearance, &CONCERN).await;
    assert!(
        unread.status == 422 && unread.words().contains("saved another version"),
        "{}",
        unread.words()
    );
    assert_eq!(unread.field("relevance_reason"), CONCERN[2].1);
    assert_eq!(unread.field("version"), "2");
    let second_version = |(name, is)| (name, if name == "version" { "2" } else { is });
    let asked = secretariat
        .post(&clearance, &CONCERN.map(second_version))
        .await;
    let third = asked.location().to_owned();
    secretariat.does(&format!("{third}/tabling"), &[]).await;
    co_chair
        .does(&format!("{third}/silence"), &[("period", "standard")])
        .await;
    world.post_goes_out("").await;
    world.clock.stands_at(at("2026-10-29T11:00:00Z"));
    world.works().await;
    co_chair
        .does(&format!("{STATEMENT}/signatures"), &[("version", "2")])
        .await;
    let on = DELIVERED.map(second_version).map(|(name, is)| {
        (
            name,
            if name == "delivered_on" {
                "2026-10-29"
            } else {
                is
            },
        )
    });
    co_chair.does(&delivery, &on).await;
    let mut visitor = world.visitor();
    assert_eq!(visitor.get(OUTSIDE).await.status, 404);
    assert!(
        !visitor
            .get("/released")
            .await
            .words()
            .contains("Nobody is for sale")
    );
    let mut fao = world.role("focal point").await;
    assert!(fao.get(STATEMENT).await.words().contains("Delivered"));

    secretariat
        .does("/statements", &typed(FIRST, "public"))
        .await;
    secretariat.does("/statements/2/withdrawal", &why).await;
    let list = fao.get("/statements?state=withdrawn").await;
    assert!(
        list.links().contains(&"/statements/2".to_owned())
            && !list.links().contains(&STATEMENT.to_owned())
    );
    assert!(
        secretariat
            .is_refused("/statements/2/versions", &based(SECOND, "1"))
            .await
            .contains("withdrawn")
    );
}

/// R7, in the demonstration: FAO stood aside, so its name is not under the statement; one more is drafted today.
#[tokio::test]
async fn the_demonstration_has_one_delivered_and_one_in_drafting() {
    let world = World::with_story().await;
    let mut visitor = world.visitor();
    let page = visitor.get(&format!("{OUTSIDE}?text=ky")).await;
    let words = page.words();
    assert!(words.contains("Эч ким сатылбайт"), "{words}");
    assert!(
        !words.contains("Food and Agriculture") && !words.contains("Азык-түлүк"),
        "{words}"
    );
    let mut fao = world.role("focal point").await;
    let list = fao.get("/statements?state=drafting").await;
    assert!(
        list.words().contains("Those who leave and those who stay"),
        "{}",
        list.words()
    );
    assert!(
        fao.get("/")
            .await
            .links()
            .contains(&"/statement-inputs/3".to_owned())
    );
}

/// One statement under an event of that hat and person; the constraint that refused it.
async fn acting(
    world: &World,
    (hat, person, member): (&str, i64, i64),
    statement: &str,
) -> Result<(), String> {
    let mut db = world.database.owner().await;
    let mut act = db.begin().await.unwrap();
    sqlx::query(
        "with e as (insert into event (act, subject_kind, hat, person_id, organisation_id, request_id, at)
                    values ('test', 'statement', $1, $2, $3, 'test', now()) returning id)
         select set_config('app.event', id::text, true) from e",
    )
    .bind(hat)
    .bind(person)
    .bind(member)
    .execute(&mut *act)
    .await
    .unwrap();
    let refused = |error: sqlx::Error| {
        let error = error.into_database_error().unwrap();
        error.constraint().unwrap_or(error.message()).to_owned()
    };
    let statement: &'static str = statement.to_owned().leak();
    sqlx::raw_sql(statement)
        .execute(&mut *act)
        .await
        .map_err(refused)?;
    act.commit().await.map_err(refused)
}

/// FAO is asked for input to the first version, and gives it.
const ASKED: &str =
    "insert into statement_input (statement_id, organisation_id, version, due_on, asked_by, asked_at)
     values (1, 6, 1, '2026-10-20', 1, now())";
const SAID: &str = "insert into statement_comment (statement_input_id, version, text, said_by, said_at) values (1, 1, 'More', 3, now())";

/// The database: delivered ⇒ cleared ∧ the cleared text ∧ signed off ∧ by a co-chair; and what was delivered never changes.
#[tokio::test]
async fn the_database_delivers_only_what_was_cleared_and_signed() {
    let world = World::new().await;
    world.silence_is_allowed().await;
    world.sessions_last().await;
    let mut secretariat = world.role("secretariat").await;
    secretariat
        .does("/statements", &typed(FIRST, "public"))
        .await;
    let rc = ("co_chair", 1, 1);
    let deliver = |sha: &str, by: i64, on: &str| {
        format!(
            "insert into statement_delivery (statement_id, statement_clearance_id, sha256, delivered_on, place, delivered_by, recorded_by, recorded_at)
             select 1, (select max(id) from statement_clearance), {sha}, '{on}', 'Hall', {by}, 1, now() from statement_version where number = 1"
        )
    };
    let sign = "insert into statement_signature (statement_clearance_id, person_id, organisation_id, at) values (1, 1, 1, now())";
    let clear = |sha: &str| {
        format!(
            "insert into statement_clearance (statement_id, version, decision_id, sha256, audience, asked_by, asked_at)
             select 1, 1, (select max(id) from decision), {sha}, 'public', 3, now() from statement_version where number = 1"
        )
    };
    let refuses = async |who, statement: &str, words: &str| {
        let refused = acting(&world, who, statement).await;
        assert_eq!(refused, Err(words.to_owned()), "{statement}");
    };
    let fao = ("focal_point", 3, 6);
    assert_eq!(acting(&world, rc, ASKED).await, Ok(()));
    refuses(rc, SAID, "input_comes_from_whom_it_was_asked").await;
    assert_eq!(acting(&world, fao, SAID).await, Ok(()));
    refuses(
        rc,
        &clear("sha256"),
        "comments_are_answered_before_a_clearance",
    )
    .await;
    let answered =
        "update statement_comment set answer = 'taken', answered_by = 1, answered_at = now()";
    assert_eq!(acting(&world, rc, answered).await, Ok(()));
    let decision = before_the_members(&world).await;
    refuses(fao, SAID, "input_is_given_while_it_is_drafted").await;
    let id = decision.rsplit('/').next().unwrap().to_owned();
    for (statement, words) in [
        (clear("sha256"), "a_clearance_is_of_the_text_that_stands"),
        (deliver("sha256", 1, "2026-10-22"), "delivered_once_cleared"),
        (sign.to_owned(), "a_co_chair_signs_what_is_cleared"),
        ("insert into statement_version (statement_id, number, lang, title_en, text_en, occasion, audience, written_by, written_at, sha256)
          values (1, 2, 'en', 'A', 'B', 'C', 'public', 3, now(), statement_sha256('en', 'A', 'B', null, null, null, null))".to_owned(),
         "a_statement_changes_while_it_is_drafted"),
        (format!("update statement_clearance set decision_id = {id}"), "statement_clearance_is_final"),
        ("update statement_version set text_en = 'B'".to_owned(), "statement_version_is_final"),
        (ASKED.to_owned(), "input_is_given_while_it_is_drafted"),
        (SAID.to_owned(), "input_comes_from_whom_it_was_asked"),
    ] {
        refuses(rc, &statement, words).await;
    }
    the_silence_ends(&world).await;
    for (who, statement, words) in [
        (
            rc,
            deliver("sha256", 1, "2026-10-22"),
            "delivered_once_signed_off",
        ),
        (
            rc,
            deliver("sha256('x')", 1, "2026-10-22"),
            "delivered_as_cleared",
        ),
        (
            ("secretariat", 3, 2),
            sign.to_owned(),
            "each_co_chair_signs_alone",
        ),
        (
            ("co_chair", 2, 2),
            sign.to_owned(),
            "each_co_chair_signs_alone",
        ),
    ] {
        refuses(who, &statement, words).await;
    }
    for mut chair in both(&world).await {
        chair.does(&format!("{STATEMENT}/signatures"), &READ).await;
    }
    for (who, statement, words) in [
        (
            ("secretariat", 3, 2),
            deliver("sha256", 1, "2026-10-22"),
            "delivered_by_a_co_chair",
        ),
        (
            rc,
            deliver("sha256", 3, "2026-10-22"),
            "delivered_by_a_co_chair",
        ),
        (
            rc,
            deliver("sha256", 1, "2026-10-01"),
            "delivered_after_its_clearance",
        ),
    ] {
        refuses(who, &statement, words).await;
    }
    assert_eq!(
        acting(&world, rc, &deliver("sha256", 1, "2026-10-22")).await,
        Ok(())
    );
    for (statement, words) in [
        (
            "update statement_delivery set place = 'Elsewhere'",
            "delivery_is_final",
        ),
        ("delete from statement_delivery", "delivery_is_final"),
        ("delete from statement", "statement_is_never_deleted"),
        (
            "update statement set withdrawn_at = now(), withdrawn_by = 1, withdrawn_reason = 'So'",
            "a_statement_is_withdrawn_before_it_is_delivered",
        ),
        (
            "insert into statement (begun_by, begun_at, corrects_id) select 3, now(), 99",
            "what_was_delivered_is_corrected",
        ),
        (
            "insert into editorial_fix (decision_id, version, text, note, person_id, at) select decision_id, 1, 'x', 'y', 3, now() from statement_clearance",
            "clearing_text_is_bound",
        ),
    ] {
        refuses(rc, statement, words).await;
    }
}
