//! R16, R22, R14: what a year came to, put together by one press, kept as it was, in two variants.
use lopdf::Document;
use sqlx::PgConnection;

use crate::world::World;
use crate::world::browser::{Answer, Browser};
use crate::world::line::Line;
use crate::world::paper::{dictionary, part, roles, text, words_of};

const PAGE: &str = "/annual-review?year=2026";

/// Keeps the year; where the pack is.
async fn makes(person: &mut Browser) -> String {
    let made = person
        .post("/annual-review/packs", &[("year", "2026")])
        .await;
    assert_eq!(made.status, 303, "{}", made.words());
    assert_eq!(made.location(), "/annual-review?year=2026#packs");
    let links = person.get(PAGE).await.links();
    let file = "/internal.pdf";
    let newest = links.iter().find(|link| link.ends_with(file)).unwrap();
    newest.trim_end_matches(file).to_owned()
}

async fn wants(person: &mut Browser, lang: &str) {
    let account = [("lang", lang), ("scheme", "")];
    person.does("/account", &account).await;
}

/// The words of a DOCX, in one line.
fn said(file: &Answer) -> String {
    let words = words_of(&part(&file.bytes, "word/document.xml"));
    plain(&words)
}

fn plain(words: &str) -> String {
    let words = words.replace('\u{a0}', " ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without spaces: where letters of two scripts meet, the reader of a PDF puts one.
fn dense(words: &str) -> String {
    words.split_whitespace().collect()
}

async fn texts(db: &mut PgConnection, query: &'static str) -> Vec<String> {
    sqlx::query_scalar(query).fetch_all(db).await.unwrap()
}

/// Meetings, decisions, actions, groups, workplan, money: the figures of the story, in each language, tagged.
#[tokio::test]
async fn a_year_is_put_together_by_one_press() {
    let world = World::with_story().await;
    let mut chair = world.role("co-chair").await;
    let page = chair.get(PAGE).await;
    assert!(page.queries() <= 8, "{}", page.queries());
    let mut db = world.database.owner().await;
    let figures: Vec<i64> = sqlx::query_scalar(
        "select count(*) from meeting where year = 2026 and state = 'held' and working_group_id is null
         union all select count(*) from decision where year = 2026
         union all select sum(greatest(0, required_usd - available_usd))::bigint from workplan_activity a
                     join workplan_heading p on p.id = a.priority_id join workplan w on w.id = p.workplan_id where w.year = 2026",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    let [held, adopted, gap] = figures[..] else {
        panic!("{figures:?}")
    };
    let words = plain(&page.words());
    let gap: String = {
        let digits = gap.to_string();
        let groups: Vec<&str> = digits
            .as_bytes()
            .rchunks(3)
            .rev()
            .map(|group| std::str::from_utf8(group).unwrap())
            .collect();
        format!("USD {}", groups.join(" "))
    };
    for told in [
        format!("{held} meetings were held"),
        format!("{adopted} decisions were adopted"),
        format!("the gap, computed activity by activity, is {gap}"),
        "UNMN/KGZ/2026/MTG/1".to_owned(),
        "Return and reintegration".to_owned(),
        "WG.3".to_owned(),
    ] {
        assert!(words.contains(&told), "{told}: {words}");
    }
    assert!(words.contains("None was made yet"), "{words}");
    let pack = makes(&mut chair).await;

    // what comes after changes the page, and not what was kept
    let mut secretariat = world.role("secretariat").await;
    let mut member = world.role("focal point").await;
    for (lang, title, marking) in [
        ("en", "Annual review 2026", "Internal use only"),
        (
            "ru",
            "Годовой обзор за 2026 год",
            "Для внутреннего пользования",
        ),
        ("ky", "2026-жылдын сереби", "Ички колдонуу үчүн гана"),
    ] {
        wants(&mut member, lang).await;
        let page = member.get(PAGE).await;
        for ending in ["pdf", "docx"] {
            for variant in ["internal", "releasable"] {
                let link = format!("{pack}/{variant}.{ending}");
                assert!(page.links().contains(&link), "{:?}", page.links());
            }
        }
        let file = member.get(&format!("{pack}/internal.pdf")).await;
        assert_eq!(file.header("content-type"), "application/pdf");
        let name = file.header("content-disposition");
        assert!(name.contains("annual-review-2026-internal.pdf"), "{name}");
        let pdf = Document::load_mem(&file.bytes).unwrap();
        let found = dense(&text(&pdf));
        assert!(found.contains(&dense(title)), "{lang}: {found}");
        assert!(found.contains(&dense(marking)), "{lang}: {found}");
        let catalog = pdf.catalog().unwrap();
        let tag = catalog.get(b"Lang").unwrap().as_str().unwrap();
        assert_eq!(tag, lang.as_bytes());
        let marked = dictionary(&pdf, catalog.get(b"MarkInfo").unwrap()).unwrap();
        assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
        let roles = roles(&pdf);
        let count = |role: &str| roles.iter().filter(|one| *one == role).count();
        assert_eq!((count("H1"), count("H2")), (1, 6), "{roles:?}");
        assert!(count("Table") >= 7, "{roles:?}");
        assert!(String::from_utf8_lossy(&file.bytes).contains("pdfuaid"));
        let file = member.get(&format!("{pack}/internal.docx")).await;
        assert!(said(&file).contains(title), "{}", said(&file));
    }
    wants(&mut member, "en").await;
    let before = said(&member.get(&format!("{pack}/internal.docx")).await);
    let hash: String = sqlx::query_scalar(
        "select encode(sha256, 'hex') from annual_review_text where variant = 'internal' and lang = 'en' order by id desc limit 1",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(before.contains(&hash), "{before}");
    let kept: i64 = sqlx::query_scalar(
        "select count(*) from event e join event_about a on a.event_id = e.id
          where e.act = 'annual_review.make' and a.detail -> 'sha256' ? $1 and e.hat = 'co_chair'",
    )
    .bind(&hash)
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(kept, 1, "the record says who made it, and its hash");
    let rename = [
        ("title", "Another name"),
        ("title_ru", ""),
        ("title_ky", ""),
    ];
    let heading: i64 = sqlx::query_scalar(
        "select h.id from workplan_heading h join workplan w on w.id = h.workplan_id
          where w.year = 2026 and h.level = 'priority' and h.title = 'Return and reintegration'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    secretariat
        .does(&format!("/workplan/headings/{heading}"), &rename)
        .await;
    let page = member.get(PAGE).await.words();
    assert!(page.contains("Another name"), "{page}");
    let after = said(&member.get(&format!("{pack}/internal.docx")).await);
    assert_eq!(before, after, "kept as it was made");
}

/// R14: the releasable variant has totals and what everybody may read; no name of anything else.
#[tokio::test]
async fn the_releasable_variant_names_nothing_internal() {
    let world = World::with_story().await;
    let mut secretariat = world.role("secretariat").await;
    let pack = makes(&mut secretariat).await;
    let mut db = world.database.owner().await;
    let public = texts(
        &mut db,
        "select unnest(array[coalesce(d.title, p.title), coalesce(d.title_ru, p.title_ru), coalesce(d.title_ky, p.title_ky)])
           from released r left join decision d on d.id = r.decision_id
           left join paper_version v on v.id = r.paper_version_id left join paper p on p.id = v.paper_id
          where r.audience = 'public' and coalesce(d.title, p.title) is not null
            and coalesce(d.title_ru, p.title_ru) is not null and coalesce(d.title_ky, p.title_ky) is not null",
    )
    .await;
    assert!(!public.is_empty(), "the story releases something");
    let internal = texts(
        &mut db,
        "select title from (
            select unnest(array[title, title_ru, title_ky]) as title from decision
            union select unnest(array[title, title_ru, title_ky]) from meeting
            union select unnest(array[title, title_ru, title_ky]) from agenda_item
            union select unnest(array[title, title_ru, title_ky]) from workplan_heading
            union select unnest(array[name, name_ru, name_ky]) from working_group
            union select title from workplan_activity union select title from action
            union select name from person union select name from organisation
            union select acronym from organisation where char_length(acronym) > 2) t
          where title is not null and char_length(title) > 2",
    )
    .await;
    let mut leaked_inside = 0;
    for lang in ["en", "ru", "ky"] {
        wants(&mut secretariat, lang).await;
        let inside = said(&secretariat.get(&format!("{pack}/internal.docx")).await);
        leaked_inside += internal
            .iter()
            .filter(|one| inside.contains(&plain(one)))
            .count();
        let outside = said(&secretariat.get(&format!("{pack}/releasable.docx")).await);
        let shown = secretariat
            .get("/annual-review?year=2026&variant=releasable")
            .await;
        assert_eq!(shown.status, 200);
        let pdf = secretariat.get(&format!("{pack}/releasable.pdf")).await;
        let pdf = dense(&text(&Document::load_mem(&pdf.bytes).unwrap()));
        for name in &internal {
            // what is released is named once, and its symbol
            if public.contains(name) || public.iter().any(|one| one.contains(name.as_str())) {
                continue;
            }
            // a word of its own, not a part of one
            let name = plain(name);
            let found = outside
                .split(|c: char| !c.is_alphanumeric() && c != ' ' && c != '-')
                .any(|run| format!(" {run} ").contains(&format!(" {name} ")));
            assert!(!found, "{lang}: {name} stands in: {outside}");
            assert!(
                name.chars().count() < 12 || !pdf.contains(&dense(&name)),
                "{lang}: {name} stands in the PDF"
            );
        }
        assert!(!outside.contains("MTG/"), "{outside}");
        let one_public = public.iter().any(|one| outside.contains(&plain(one)));
        assert!(one_public, "{lang}: what is released stands in it");
    }
    assert!(
        leaked_inside > 60,
        "the internal variant names {leaked_inside}"
    );
}

/// Members read it; co-chairs and the secretariat make it, of a year that has begun; nobody outside knows of it.
#[tokio::test]
async fn members_read_the_year_and_co_chairs_keep_it() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let mut member = world.role("focal point").await;
    let page = member.get("/annual-review").await;
    let words = page.words();
    assert!(
        words.contains("No meeting was held") && words.contains("There is no workplan"),
        "{words}"
    );
    assert!(!words.contains("Make the pack"), "{words}");
    let refused = member
        .post("/annual-review/packs", &[("year", "2026")])
        .await;
    assert_eq!(refused.status, 403, "{}", refused.words());
    let ahead = line.co_chair.get("/annual-review?year=2027").await.words();
    assert!(ahead.contains("This year has not begun"), "{ahead}");
    let why = line
        .co_chair
        .is_refused("/annual-review/packs", &[("year", "2027")])
        .await;
    assert!(why.contains("This year has not begun"), "{why}");
    makes(&mut line.secretariat).await;
    for stranger in ["state counterpart", "partner"] {
        let mut stranger = world.role(stranger).await;
        for path in [
            "/annual-review",
            "/annual-review/packs/1/internal.pdf",
            "/annual-review/packs/1/internal.docx",
            "/annual-review/packs/1/releasable.pdf",
            "/annual-review/packs/1/releasable.docx",
        ] {
            assert_eq!(stranger.get(path).await.status, 404, "{path}");
        }
    }
    let mut db = world.database.application().await;
    let changed = sqlx::query("update annual_review_text set words = words")
        .execute(&mut db)
        .await;
    assert!(changed.is_err(), "what is kept stays as it was made");
}
