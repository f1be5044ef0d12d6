//! R11, domain §3.4: "translations are expressions of one approved original (`authoritative=true` exactly one language)".
use lopdf::Document;

use crate::world::World;
use crate::world::line::Line;
use crate::world::paper::{is_akoma_ntoso, text, values};

const VERSION: &str = "/minutes-versions/1";
const WORDING: &str = "/minutes-wordings/1";

/// Minutes in English with two paragraphs, approved by the clock.
async fn approved(world: &World) -> (Line, String) {
    world.sessions_last().await;
    let mut line = Line::in_session(world).await;
    let minutes = format!("{}/minutes", line.meeting);
    line.secretariat.does(&minutes, &[]).await;
    let words = "IOM introduced the workplan.\n\nMembers asked:\n- who pays;\n- by when.";
    let typed = [("text", words), ("revision", "0")];
    line.secretariat.does("/minutes-entries/1", &typed).await;
    line.circulates(&minutes).await;
    let early = [("lang", "ru")];
    let versions = format!("{minutes}/versions");
    let refused = line.secretariat.is_refused(&versions, &early).await;
    assert!(refused.contains("Only approved minutes"), "{refused}");
    world
        .clock
        .stands_at("2026-10-23T04:00:00Z".parse().unwrap());
    world.works().await;
    (line, minutes)
}

/// R11: written beside the original, seen by the office alone, issued when every paragraph has its own, then read by all.
#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story, told to its end")]
async fn approved_minutes_are_put_into_another_language() {
    let world = World::new().await;
    let (mut line, minutes) = approved(&world).await;
    let versions = format!("{minutes}/versions");
    let page = line.secretariat.get(&minutes).await.words();
    assert!(
        page.contains("English (original)") && page.contains("Begin a version: Kyrgyz"),
        "{page}"
    );
    let same = line
        .secretariat
        .is_refused(&versions, &[("lang", "en")])
        .await;
    assert!(same.contains("were written in this language"), "{same}");
    let mut fao = world.role("focal point").await;
    for somebody in [&mut fao, &mut line.co_chair] {
        let answer = somebody.post(&versions, &[("lang", "ru")]).await;
        assert_eq!(answer.status, 403);
    }
    line.secretariat.does(&versions, &[("lang", "ru")]).await;
    let twice = line
        .secretariat
        .is_refused(&versions, &[("lang", "ru")])
        .await;
    assert!(
        twice.contains("a version in this language already"),
        "{twice}"
    );

    // R14: a draft is the office's own
    assert_eq!(fao.get(VERSION).await.status, 404);
    assert_eq!(fao.get(WORDING).await.status, 404);
    assert!(
        !fao.get(&minutes)
            .await
            .links()
            .contains(&VERSION.to_owned())
    );
    assert_eq!(line.co_chair.get(VERSION).await.status, 200);
    assert_eq!(
        line.secretariat
            .get(&format!("{VERSION}/minutes.pdf"))
            .await
            .status,
        404,
        "no paper of a draft"
    );
    let issue = format!("{VERSION}/issue");
    let missing = line.secretariat.is_refused(&issue, &[]).await;
    assert!(
        missing.contains("Item 1 has 0 of 2 paragraphs"),
        "{missing}"
    );

    let page = line.secretariat.get(WORDING).await;
    assert!(
        page.queries() <= 8 && page.body.contains("<li>who pays;</li>"),
        "{}",
        page.body
    );
    let one = [("text", "МОМ представила план."), ("revision", "0")];
    line.secretariat.does(WORDING, &one).await;
    let late = line.secretariat.post(WORDING, &one).await;
    assert_eq!(late.status, 422, "somebody saved meanwhile");
    assert!(late.words().contains("Their text"), "{}", late.words());
    let half = line.secretariat.is_refused(&issue, &[]).await;
    assert!(half.contains("Item 1 has 1 of 2 paragraphs"), "{half}");
    let both = [
        (
            "text",
            "МОМ представила план.\r\n\r\nЧлены спросили:\r\n- кто платит;\r\n- к какому дню.",
        ),
        ("revision", "1"),
    ];
    line.secretariat.does(WORDING, &both).await;
    let asked = line.secretariat.get(&issue).await.words();
    assert!(asked.contains("cannot be changed"), "{asked}");
    line.secretariat.does(&issue, &[]).await;

    // whoever reads in Russian is told, and everybody inside may read
    let mut db = world.database.owner().await;
    let told: Vec<String> = sqlx::query_scalar(
        "select distinct p.lang from mail m join person p on p.email = m.address where m.kind = 'minutes.version'",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(told, ["ru"]);
    assert!(
        fao.get(&minutes)
            .await
            .links()
            .contains(&VERSION.to_owned())
    );
    let page = fao.get(VERSION).await;
    assert!(page.queries() <= 8, "{}", page.queries());
    for words in [
        "Члены спросили:",
        "кто платит;",
        "UNMN/KGZ/2026/MIN/1, English. Only the original is authoritative.",
    ] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let pdf = fao.get(&format!("{VERSION}/minutes.pdf")).await;
    assert_eq!(pdf.status, 200, "{}", pdf.words());
    let name = pdf.header("content-disposition");
    assert!(name.contains("UNMN-KGZ-2026-MIN-1-ru.pdf"), "{name}");
    let on_paper: String = text(&Document::load_mem(&pdf.bytes).unwrap())
        .split_whitespace()
        .collect();
    for words in [
        "МОМпредставилаплан.",
        "Аутентичентолькооригинал.",
        "СетьООНпомиграциивКыргызскойРеспублике",
    ] {
        assert!(on_paper.contains(words), "{words}: {on_paper}");
    }
    assert_eq!(
        fao.get(&format!("{VERSION}/minutes.docx")).await.status,
        200
    );
    let xml = fao.get(&format!("{VERSION}/minutes.xml")).await.body;
    is_akoma_ntoso(&xml);
    assert_eq!(values(&xml, "FRBRlanguage", "language")[0], "rus");
    assert_eq!(values(&xml, "FRBRauthoritative", "value")[0], "false");
    let original = fao.get(&format!("{minutes}.xml")).await.body;
    assert_eq!(values(&original, "FRBRauthoritative", "value")[0], "true");
    assert_eq!(
        values(&original, "FRBRWork", "value"),
        values(&xml, "FRBRWork", "value"),
        "expressions of one work"
    );

    // issued once, and as it is
    let again = line.secretariat.is_refused(&issue, &[]).await;
    assert!(again.contains("stands as it is"), "{again}");
    let after = [("text", "Иначе."), ("revision", "2")];
    let refused = line.secretariat.post(WORDING, &after).await;
    assert_eq!(
        (refused.status, refused.field("text").as_str()),
        (422, "Иначе.")
    );
    for stranger in ["state counterpart", "partner"] {
        assert_eq!(world.role(stranger).await.get(VERSION).await.status, 404);
    }
}

/// The database: of an approved original alone, counted as it, and frozen once it is issued.
#[tokio::test]
async fn the_database_keeps_versions() {
    let world = World::new().await;
    let (mut line, minutes) = approved(&world).await;
    line.secretariat
        .does(&format!("{minutes}/versions"), &[("lang", "ky")])
        .await;
    let mut db = world.database.owner().await;
    let issued = "update minutes_version set issued_by = 1, issued_at = now(), snapshot = '{}', sha256 = sha256('{}')";
    let filled = "update minutes_wording set text = E'Бир.\\n\\nЭки.'";
    for (change, words) in [
        (issued.to_owned(), "paragraphs are missing"),
        (
            format!("{filled}; {issued}; update minutes_wording set text = 'Үч.'"),
            "the version was issued",
        ),
        (
            format!("{filled}; {issued}; update minutes_version set lang = 'ru'"),
            "minutes_version_is_final",
        ),
        (
            "delete from minutes_version".to_owned(),
            "minutes_version_is_never_deleted",
        ),
        (
            "insert into minutes_version (minutes_id, lang, begun_by, begun_at)
             select m.id, 'ru', 1, now() from minutes m where m.state = 'draft'
             union all select 0, 'ru', 1, now()"
                .to_owned(),
            "the original is not approved",
        ),
    ] {
        let act: &'static str = format!(
            "begin; select set_config('app.event', (select max(id)::text from event), true); {change}; commit"
        )
        .leak();
        let refused = sqlx::raw_sql(act).execute(&mut db).await.unwrap_err();
        let said = format!("{refused:?}");
        assert!(said.contains(words), "{words}: {said}");
        sqlx::raw_sql("rollback").execute(&mut db).await.unwrap();
    }
}
