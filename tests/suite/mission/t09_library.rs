//! M3, T9, T10: what members know is shared, with its source and date, and data that are too old are seen to be so.
use crate::world::World;
use crate::world::browser::{Answer, Browser, Picked};

const DETAILS: [(&str, &str); 6] = [
    ("kind", "study"),
    ("source", "Mock Institute"),
    ("dated_on", "2026-09-01"),
    ("file_lang", "en"),
    ("classification", "unclassified"),
    ("audience", "internal"),
];

/// The details with some of them other.
fn with<'a>(others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = DETAILS
        .iter()
        .filter(|(name, _)| others.iter().all(|(other, _)| other != name));
    kept.chain(others).copied().collect()
}

async fn adds(who: &mut Browser, others: &[(&str, &str)], files: &[Picked<'_>]) -> Answer {
    who.post_files("/documents", &with(others), files).await
}

async fn added(who: &mut Browser, others: &[(&str, &str)], file: Picked<'_>) -> String {
    let answer = adds(who, others, &[file]).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    answer.location().to_owned()
}

async fn text(world: &World, what: &'static str) -> Vec<String> {
    let mut db = world.database.owner().await;
    sqlx::query_scalar(what).fetch_all(&mut db).await.unwrap()
}

#[tokio::test]
async fn many_files_come_at_once_and_each_that_is_refused_is_named_with_its_reason() {
    let world = World::new().await;
    let mut member = world.role("focal point").await;
    let big = vec![b'x'; 3 << 20];
    world.charter("upload_megabytes = 1").await;
    let files: [Picked<'_>; 6] = [
        ("files", "Жылдык отчет.pdf", b"%PDF-1.7 one"),
        ("files", "../../run.exe", b"\x7fELF and more"),
        ("files", "again.pdf", b"%PDF-1.7 one"),
        ("files", "empty.pdf", b""),
        ("files", "big.txt", &big),
        ("files", "notes.txt", "Эскертүү".as_bytes()),
    ];
    let once = member.get("/documents/new").await.field("once");
    let typed = [
        ("once", once.as_str()),
        ("gcm", "1"),
        ("keywords", "one, two"),
    ];
    let answer = adds(&mut member, &typed, &files).await;
    assert_eq!(answer.status, 200, "{}", answer.words());
    // pressed twice, it is carried out once, and the second press finds what became of the first
    let second = adds(&mut member, &typed, &files).await;
    assert_eq!((second.status, second.location()), (303, "/documents"));
    let words = answer.words();
    for refused in [
        "does not take in run.exe",
        "again.pdf",
        "empty.pdf is empty",
        "big.txt is larger than 1 MB",
    ] {
        assert!(words.contains(refused), "{refused}: {words}");
    }
    assert!(
        words.contains("Жылдык отчет.pdf UNMN/KGZ/2026/DOC.1"),
        "{words}"
    );
    let list = member.get("/documents").await.words();
    assert!(
        list.contains("Жылдык отчет") && list.contains("notes"),
        "{list}"
    );
    assert!(!list.contains("again") && !list.contains("big"), "{list}");
    let page = member.get("/documents/1").await.words();
    assert!(
        page.contains("Mock Institute") && page.contains("two"),
        "{page}"
    );

    // with nothing that can be kept, the form comes back with what was typed
    let none = adds(&mut member, &[], &[("files", "a.exe", b"\x7fELF")]).await;
    assert_eq!(none.status, 422);
    assert!(
        none.words().contains("does not take in a.exe"),
        "{}",
        none.words()
    );
    assert_eq!(none.field("source"), "Mock Institute");
    // a data set says what it counts
    let bare = adds(
        &mut member,
        &[("kind", "dataset")],
        &[("files", "a.pdf", b"%PDF-1.7 a")],
    )
    .await;
    assert_eq!(bare.status, 422);
}

#[tokio::test]
async fn a_replaced_file_stays_in_its_history_and_languages_stand_beside_each_other() {
    let world = World::new().await;
    let mut member = world.role("focal point").await;
    let mut other = world.person("nurgul.synakova@ilo.example").await;
    other.get("/?lang=en").await;
    let document = added(&mut member, &[], ("files", "a.pdf", b"%PDF-1.7 one")).await;
    let versions = format!("{document}/versions");
    for (lang, content) in [("en", b"%PDF-1.7 two".as_slice()), ("ru", b"%PDF-1.7 ru")] {
        let answer = member
            .post_files(
                &versions,
                &[("file_lang", lang)],
                &[("file", "b.pdf", content)],
            )
            .await;
        assert_eq!(answer.status, 303, "{}", answer.words());
    }
    let same = member
        .post_files(
            &versions,
            &[("file_lang", "ru")],
            &[("file", "b.pdf", b"%PDF-1.7 ru")],
        )
        .await;
    assert_eq!(same.status, 422);
    let page = other.get(&document).await.words();
    assert!(page.contains("1 earlier version"), "{page}");
    assert!(page.contains("uploaded version 2 (EN)"), "{page}");
    for (version, content) in [
        (1, b"%PDF-1.7 one".as_slice()),
        (2, b"%PDF-1.7 two"),
        (3, b"%PDF-1.7 ru"),
    ] {
        let file = other
            .get(&format!("/document-versions/{version}/file"))
            .await;
        assert_eq!(file.bytes, content);
    }
    // another member reads, and changes nothing
    let refused = other
        .post_files(
            &versions,
            &[("file_lang", "en")],
            &[("file", "c.pdf", b"%PDF-1.7 c")],
        )
        .await;
    assert_eq!(refused.status, 403);
    member.does(&format!("{document}/withdrawal"), &[]).await;
    assert_eq!(other.get(&document).await.status, 404);
    assert_eq!(other.get("/document-versions/2/file").await.status, 404);
    assert_eq!(member.get(&document).await.status, 200);
}

/// §8: classification and audience are two axes; I15.
#[tokio::test]
async fn confidential_files_are_taken_on_record_and_an_agencys_own_are_its_own() {
    let world = World::new().await;
    let mut member = world.role("focal point").await;
    let mut other = world.person("nurgul.synakova@ilo.example").await;
    let mut co_chair = world.role("co-chair").await;
    let secret = [("classification", "confidential")];
    let document = added(&mut member, &secret, ("files", "a.pdf", b"%PDF-1.7 secret")).await;
    // no link gives the file: the way to it is a button that records
    let read = other.get("/document-versions/1/file").await;
    assert_eq!((read.status, read.location()), (303, document.as_str()));
    let taken = other.post("/document-versions/1/copies", &[]).await;
    assert_eq!(
        (taken.status, taken.bytes.as_slice()),
        (200, b"%PDF-1.7 secret".as_slice())
    );
    assert!(
        taken
            .header("content-disposition")
            .starts_with("attachment")
    );
    let log = member.get(&document).await.words();
    assert!(log.contains("Who took it Нургүл Сынакова"), "{log}");
    assert!(!other.get(&document).await.words().contains("Who took it"));

    let own = [("audience", "authors"), ("title", "Ours alone")];
    let own = added(&mut member, &own, ("files", "b.pdf", b"%PDF-1.7 own")).await;
    assert_eq!(co_chair.get(&own).await.status, 200);
    assert_eq!(other.get(&own).await.status, 404);
    assert_eq!(other.get("/document-versions/2/file").await.status, 404);
    for list in ["/documents", "/documents?q=alone", "/search?q=alone"] {
        let words = other.get(list).await.words();
        assert!(!words.contains("Ours alone"), "{list}: {words}");
        let words = co_chair.get(list).await.words();
        assert!(words.contains("Ours alone"), "{list}: {words}");
    }
    // nor does a number that one may not know answer a link
    let linked = other
        .post(
            "/documents/links",
            &[("group_of", "1"), ("symbol", "DOC.2")],
        )
        .await;
    assert_eq!(linked.status, 404, "there is no such group");
}

/// I15, I16, I18: partners read what was opened to their group, in its current version, as long as the group runs.
#[tokio::test]
async fn partners_read_what_was_opened_to_their_group_and_nothing_else() {
    let world = World::with_story().await;
    let mut partner = world.person("temir.misalbekov@nsc.example").await;
    partner.get("/?lang=en").await;
    let mut elsewhere = world.person("bolot.demonov@samaf.example").await;
    let mut secretariat = world.role("secretariat").await;
    let words = partner.get("/documents").await.words();
    assert!(words.contains("Returning workers by oblast"), "{words}");
    assert!(
        !words.contains("Remittances and household") && !words.contains("Glossary"),
        "{words}"
    );
    assert_eq!(partner.get("/documents/1").await.status, 200);
    assert_eq!(elsewhere.get("/documents/1").await.status, 404);
    assert!(
        !elsewhere
            .get("/documents")
            .await
            .words()
            .contains("Returning")
    );
    for path in [
        "/documents/2",
        "/documents/3",
        "/documents/4",
        "/documents/5",
    ] {
        assert_eq!(partner.get(path).await.status, 404, "{path}");
    }
    // an earlier version is not theirs
    let answer = secretariat
        .post_files(
            "/documents/1/versions",
            &[("file_lang", "en")],
            &[("file", "returns.csv", b"oblast,women\nOsh,411\n")],
        )
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    assert_eq!(partner.get("/document-versions/1/file").await.status, 404);
    let page = partner.get("/documents/1").await;
    let file = page
        .links()
        .into_iter()
        .find(|link| link.starts_with("/document-versions/"))
        .unwrap();
    assert_eq!(partner.get(&file).await.status, 200);

    // what is classified is opened to nobody; and what is open is not classified under its readers
    let refused = secretariat
        .is_refused("/documents/4/audience", &[("open", "yes")])
        .await;
    assert!(refused.contains("unclassified"), "{refused}");
    let mut typed = with(&[
        ("title", "T"),
        ("classification", "confidential"),
        ("group", "1"),
    ]);
    typed.retain(|(name, _)| *name != "file_lang");
    let refused = secretariat.is_refused("/documents/1/details", &typed).await;
    assert!(refused.contains("unclassified"), "{refused}");

    secretariat.does("/documents/1/audience", &[]).await;
    assert_eq!(partner.get("/documents/1").await.status, 404);
}

/// T10: "accurate, up-to-date".
#[tokio::test]
async fn data_past_their_review_date_are_seen_on_the_list_and_on_the_desk() {
    let world = World::with_story().await;
    world.sessions_last().await;
    let mut secretariat = world.role("secretariat").await;
    let list = secretariat.get("/documents?stale=yes").await.words();
    assert!(list.contains("Review was due 2 October 2026"), "{list}");
    assert!(!list.contains("Remittances and household"), "{list}");
    let desk = secretariat.get("/").await.words();
    assert!(
        desk.contains("review date of a data set has passed"),
        "{desk}"
    );
    // a new date, and both are silent
    let details: Vec<(&str, &str)> = with(&[
        ("kind", "dataset"),
        ("title", "Returning workers"),
        ("group", "1"),
        ("reference_on", "2026-06-30"),
        ("disaggregation", "Sex"),
        ("licence", "CC BY 4.0"),
        ("review_on", "2026-12-01"),
    ]);
    secretariat.does("/documents/1/details", &details).await;
    assert!(
        !secretariat
            .get("/documents")
            .await
            .words()
            .contains("Review was due")
    );
    let desk = secretariat.get("/").await.words();
    assert!(!desk.contains("review date of a data set"), "{desk}");
    world.clock.moves(chrono::TimeDelta::days(60));
    assert!(
        secretariat
            .get("/documents")
            .await
            .words()
            .contains("Review was due 1 December 2026")
    );
}

#[tokio::test]
async fn a_folder_is_a_question_that_was_kept_and_a_decision_leads_to_its_documents() {
    let world = World::with_story().await;
    let mut member = world.role("focal point").await;
    let mut other = world.person("nurgul.synakova@ilo.example").await;
    let list = member.get("/documents").await.words();
    assert!(
        list.contains("Data sets of the Network for everybody"),
        "{list}"
    );
    let question = [("kind", "dataset"), ("year", "2026")];
    let kept = [question.as_slice(), &[("name", "Ours")]].concat();
    member.does("/documents/folders", &kept).await;
    let twice = member.is_refused("/documents/folders", &kept).await;
    assert!(twice.contains("folder of this name"), "{twice}");
    let page = member.get("/documents?kind=dataset&year=2026").await;
    assert!(page.words().contains("Ours"), "{}", page.words());
    assert!(!other.get("/documents").await.words().contains("Ours"));
    let folder: Vec<i64> = {
        let mut db = world.database.owner().await;
        sqlx::query_scalar("select id from document_folder where name = 'Ours'")
            .fetch_all(&mut db)
            .await
            .unwrap()
    };
    let removal = format!("/document-folders/{}/removal", folder[0]);
    assert_eq!(other.post(&removal, &[]).await.status, 404);
    member.does(&removal, &[]).await;

    let decision: Vec<String> = text(
        &world,
        "select '/documents?decision=' || decision_id from document_link where decision_id is not null",
    )
    .await;
    let about = member.get(&decision[0]).await.words();
    assert!(about.contains("Returning workers"), "{about}");
    assert!(!about.contains("Glossary"), "{about}");
    let id = decision[0].rsplit('=').next().unwrap();
    let refused = member
        .post(
            "/documents/links",
            &[("decision", id), ("symbol", "DOC.99")],
        )
        .await;
    assert_eq!(refused.status, 422);
    member
        .does("/documents/links", &[("decision", id), ("symbol", "doc.3")])
        .await;
    let about = member.get(&decision[0]).await.words();
    assert!(about.contains("Glossary"), "{about}");
    let page = member.get("/documents/3").await;
    assert!(
        page.words().contains("Referred to from"),
        "{}",
        page.words()
    );
    assert!(page.links().contains(&format!("/decisions/{id}")));
    // its page leads there
    let page = member.get(&format!("/decisions/{id}")).await;
    assert!(page.links().contains(&decision[0]), "{:?}", page.links());
}
