//! R14, I16: one finds everything that one may see, and hears of nothing else; M3: also by the words of files.
use std::io::{Cursor, Write as _};
use std::path::PathBuf;

use ashar::app;
use ashar::base::apart::Apart;
use ashar::base::blobs::Blobs;
use ashar::worker::Worker;
use sqlx::Row;

use crate::world::World;
use crate::world::browser::Browser;

/// Where a page of findings leads.
async fn found(who: &mut Browser, query: &str) -> Vec<String> {
    let answer = who.get(&format!("/search?{query}")).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.words());
    let list = answer.body.split("<ol class=\"stack found\">").nth(1);
    let list = list.map_or("", |rest| rest.split("</ol>").next().unwrap());
    list.split("<h3><a href=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

fn coded(words: &str) -> String {
    form_urlencoded::byte_serialize(words.as_bytes()).collect()
}

async fn reads_files(world: &World) -> usize {
    let database = world.data();
    let apart = Apart::by(PathBuf::from(env!("CARGO_BIN_EXE_ashar")));
    let worker = Worker::new(database.clone(), world.clock.clone());
    let files = Blobs::in_folder(world.files());
    app::file_texts(worker, &database, &world.clock, (files, apart))
        .run_due()
        .await
        .unwrap()
}

#[tokio::test]
async fn what_is_sought_is_found_in_three_languages_with_any_keyboard_and_with_slips() {
    let world = World::with_story().await;
    let mut member = world.role("focal point").await;
    for (sought, kind, title) in [
        // English and Russian in other forms of the words
        (
            "groups data",
            "decision",
            "Working groups on data and on return",
        ),
        (
            "рабочая группа данных",
            "decision",
            "Working groups on data and on return",
        ),
        // Kyrgyz by the beginning of a word, and without its own letters
        ("көрсөткүч", "item", "Harmonised indicators of migration"),
        ("корсоткуч", "item", "Harmonised indicators of migration"),
        // a person, an action, a document, by a part
        ("Synakova", "person", ""),
        ("glossary", "document", "Glossary of migration terms"),
        ("DOC 3", "document", "Glossary of migration terms"),
        // slips
        (
            "glosary of migraton",
            "document",
            "Glossary of migration terms",
        ),
    ] {
        let query = format!("q={}&kind={kind}", coded(sought));
        let words = member.get(&format!("/search?{query}")).await.words();
        if title.is_empty() {
            continue;
        }
        assert!(words.contains(title), "{sought}: {words}");
    }
    // a decision's marks of emphasis are not shown as such
    let decided = member.get("/search?q=groups+data&kind=decision").await;
    assert!(
        decided.words().contains("Establishes"),
        "{}",
        decided.words()
    );
    assert!(!decided.words().contains('*'), "{}", decided.words());
    let page = member.get("/search?q=glossary").await;
    assert!(page.body.contains("<mark>Glossary</mark>"), "{}", page.body);
    let slip = member.get("/search?q=glosary+of+migraton").await.words();
    assert!(slip.contains("Nothing holds exactly these words"), "{slip}");
    // by kind, year and group
    let all = found(&mut member, "q=indicators").await;
    let decisions = found(&mut member, "q=indicators&kind=decision").await;
    assert!(
        !decisions.is_empty() && decisions.len() < all.len(),
        "{all:?}"
    );
    assert!(decisions.iter().all(|href| href.starts_with("/decisions/")));
    assert!(
        found(&mut member, "q=indicators&year=2019")
            .await
            .is_empty()
    );
    let of_group = found(&mut member, "q=indicators&group=1").await;
    assert!(
        !of_group.is_empty() && of_group.len() < all.len(),
        "{of_group:?}"
    );
    // marks of a question, and nothing that breaks it
    assert!(
        found(&mut member, "q=%22data+working%22&kind=decision")
            .await
            .is_empty()
    );
    for odd in [
        "'",
        "a:*&!(",
        "\"",
        "%00",
        "or or",
        "--",
        "\\",
        "<b>x</b>",
        "\u{202e}x",
    ] {
        found(&mut member, &format!("q={}&page=999999", coded(odd))).await;
    }
    assert!(found(&mut member, "q=").await.is_empty());
}

/// Every thing, asked for by its own title, by everybody: it is found by whoever may open it, and by nobody else.
#[tokio::test]
async fn everybody_finds_what_they_may_open_and_nothing_else() {
    let world = World::with_story().await;
    world.charter("page_size = 200").await;
    let mut db = world.database.owner().await;
    let things = sqlx::query("select kind, subject_id, title, inside, office, member_id, readers from search_entry order by id")
        .fetch_all(&mut db)
        .await
        .unwrap();
    assert!(things.len() > 150, "{} things", things.len());
    for who in [
        "asel.primerova@sms.example",
        "temir.misalbekov@nsc.example",
        "bolot.demonov@samaf.example",
        "samat.ulgubekov@mims.example",
        "tenirbek.misalov@fao.example",
    ] {
        let mut reader = world.person(who).await;
        let outside = !who.contains("@fao");
        let mut open = 0;
        for thing in things.iter().step_by(if outside { 1 } else { 9 }) {
            let title: String = thing.get("title");
            let hits = found(&mut reader, &format!("q={}", coded(&title))).await;
            for href in &hits {
                let path = href.split('#').next().unwrap();
                let answer = reader.get(path).await;
                assert_eq!(answer.status, 200, "{who} is led to {href} by {title}");
            }
            open += hits.len();
            let (kind, id): (String, i64) = (thing.get("kind"), thing.get("subject_id"));
            if outside && ["person", "organisation", "decision", "action"].contains(&kind.as_str())
            {
                let own = format!("{kind}s/{id}");
                assert!(
                    !hits.iter().any(|href| href.ends_with(&own)),
                    "{who}: {hits:?}"
                );
            }
        }
        assert!(open > 3, "{who} finds {open}");
    }
}

/// A partner is told of no number and no likeness of what others have, and waits for none of it.
#[tokio::test]
async fn whoever_stands_outside_looks_through_their_own_things_alone() {
    let world = World::with_story().await;
    let mut partner = world.person("bolot.demonov@samaf.example").await;
    partner.get("/?lang=en").await;
    for hidden in [
        "Glossary of migration terms",
        "Remittances",
        "Joint+workplan",
        "Synakova",
        "hotline",
    ] {
        let page = partner
            .get(&format!("/search?q={}", coded(hidden)))
            .await
            .words();
        assert!(
            page.contains("Nothing found")
                || page.contains("1 finding")
                || page.contains("like them"),
            "{hidden}: {page}"
        );
        let hits = found(&mut partner, &format!("q={}", coded(hidden))).await;
        assert!(
            hits.iter().all(|href| href.contains("/meetings/")
                || href.contains("/groups/")
                || href.contains("/paper-versions/")),
            "{hidden}: {hits:?}"
        );
    }
    // the question of an outsider touches no index of everybody's words
    let mut db = world.database.owner().await;
    let body: String =
        sqlx::query_scalar("select prosrc from pg_proc where proname = 'search_find'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    let outside = body.split("    else\n").nth(1).unwrap();
    assert_eq!(outside.matches("from search_entry").count(), 2);
    assert_eq!(outside.matches("as materialized").count(), 2);
    assert_eq!(outside.matches("readers && keys").count(), 2);
}

fn word(text: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(
        "word/document.xml",
        zip::write::SimpleFileOptions::default(),
    )
    .unwrap();
    let xml = format!("<w:document><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:document>");
    zip.write_all(xml.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

/// The words of files are found once a process apart has read them; those of a strictly confidential one never are.
#[tokio::test]
async fn the_words_of_files_are_found_and_strictly_confidential_ones_are_not() {
    let world = World::with_story().await;
    let mut secretariat = world.role("secretariat").await;
    let mut member = world.role("focal point").await;
    let details = |classification: &'static str, title: &'static str| {
        [
            ("kind", "study"),
            ("title", title),
            ("source", "Institute"),
            ("dated_on", "2026-09-01"),
            ("file_lang", "en"),
            ("classification", classification),
            ("audience", "internal"),
        ]
    };
    let open = word("Zebrafish along the Naryn");
    let files = [("files", "open.docx", open.as_slice())];
    secretariat
        .post_files("/documents", &details("unclassified", "Open study"), &files)
        .await;
    let secret = word("Wolverine along the Naryn");
    let files = [("files", "closed.docx", secret.as_slice())];
    secretariat
        .post_files(
            "/documents",
            &details("strictly_confidential", "Closed study"),
            &files,
        )
        .await;
    let broken = [(
        "files",
        "broken.docx",
        b"PK\x03\x04 nothing of that".as_slice(),
    )];
    secretariat
        .post_files(
            "/documents",
            &details("unclassified", "Broken study"),
            &broken,
        )
        .await;
    assert!(found(&mut member, "q=zebrafish").await.is_empty());
    assert!(reads_files(&world).await > 3);

    let hit = member.get("/search?q=zebrafish").await;
    assert!(
        hit.body.contains("<mark>Zebrafish</mark> along the Naryn"),
        "{}",
        hit.words()
    );
    // the papers of the story
    assert!(
        !found(
            &mut member,
            "q=%22referral+pathway+in+four+pages%22&kind=paper"
        )
        .await
        .is_empty()
    );
    // the title of the strictly confidential one is known, nothing else of it
    assert!(found(&mut member, "q=wolverine").await.is_empty());
    let title = member.get("/search?q=closed+study").await;
    assert!(title.words().contains("Closed study"), "{}", title.words());
    assert!(
        !title.body.contains("Institute") && !title.body.contains("closed.docx"),
        "{}",
        title.words()
    );
    let mut db = world.database.owner().await;
    let kept: i64 =
        sqlx::query_scalar("select count(*) from file_text where text like '%Wolverine%'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(kept, 0);
    // a broken file has no text, and its document is found all the same
    assert!(!found(&mut member, "q=broken+study").await.is_empty());

    // what becomes strictly confidential is forgotten, and read again when it no longer is
    let path = found(&mut member, "q=zebrafish").await.remove(0);
    let describe = |classification| {
        let mut typed = details(classification, "Open study").to_vec();
        typed.retain(|(name, _)| *name != "file_lang");
        typed
    };
    secretariat
        .does(
            &format!("{path}/details"),
            &describe("strictly_confidential"),
        )
        .await;
    assert!(found(&mut member, "q=zebrafish").await.is_empty());
    let kept: i64 =
        sqlx::query_scalar("select count(*) from file_text where text like '%Zebrafish%'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(kept, 0);
    secretariat
        .does(&format!("{path}/details"), &describe("confidential"))
        .await;
    reads_files(&world).await;
    assert_eq!(found(&mut member, "q=zebrafish").await, [path]);

    // no mail of the story says a word of the strictly confidential one
    let told: i64 = sqlx::query_scalar(
        "select count(*) from mail where concat(subject, body_text, body_html) like '%Risks to staff of hotlines%'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(told, 0);
}
