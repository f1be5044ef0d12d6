//! Every decision in one register: narrowed, sorted, marked with what it serves, taken along.
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;

async fn draft(secretariat: &mut Browser, title: &str, title_ky: &str) -> String {
    let draft = [
        ("item", "1"),
        ("proposer", "9"),
        ("title", title),
        ("title_ky", title_ky),
        ("text", "Approves it."),
        ("relevance", "not_relevant"),
        ("relevance_reason", "So it was found."),
    ];
    let drafted = secretariat.post("/decisions", &draft).await;
    assert_eq!(drafted.status, 303, "{}", drafted.words());
    drafted.location().to_owned()
}

/// The file that the register answers with.
async fn taken(person: &mut Browser, fields: &[(&str, &str)]) -> crate::world::browser::Answer {
    let kept = person.post("/decisions/exports", fields).await;
    assert_eq!(kept.status, 303, "{}", kept.words());
    let path = kept.location().to_owned();
    assert!(path.starts_with("/decisions/exports/"), "{path}");
    let file = person.get(&path).await;
    assert_eq!(file.status, 200, "{}", file.body);
    file
}

/// T1: "transparency and accountability": what was decided and how far it is, found by whoever is inside.
#[tokio::test]
async fn the_register_is_narrowed_sorted_and_says_how_far_each_decision_is() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let mut empty = world.role("focal point").await;
    let page = empty.get("/decisions").await;
    assert!(
        page.words().contains("No decisions yet"),
        "{}",
        page.words()
    );

    let adopted = line.adopted_decision(&world).await;
    let action = [
        ("title", "Circulate it"),
        ("lead", "6"),
        ("due_on", "2026-11-20"),
    ];
    let actions = format!("{adopted}/actions");
    line.secretariat.does(&actions, &action).await;
    draft(
        &mut line.secretariat,
        "Übersicht",
        "Өнөктөштөр үчүн эскерме",
    )
    .await;
    draft(&mut line.secretariat, "A shelter hotline", "").await;

    let fao = &mut empty;
    let all = fao.get("/decisions").await;
    assert!(all.queries() <= 8, "{} queries", all.queries());
    for words in ["Not started", "FAO", "UNMN/KGZ/2026/DEC/1"] {
        assert!(all.words().contains(words), "{words}: {}", all.words());
    }
    let titles = |page: &crate::world::browser::Answer| -> Vec<String> {
        page.body
            .split("<th role=\"rowheader\"")
            .skip(1)
            .map(|row| {
                row.split("\">")
                    .nth(2)
                    .unwrap()
                    .split('<')
                    .next()
                    .unwrap()
                    .to_owned()
            })
            .collect()
    };
    for (query, found) in [
        ("state=adopted", vec!["Joint workplan 2027"]),
        (
            "state=drafts&sort=title&meeting=1",
            vec!["A shelter hotline", "Übersicht"],
        ),
        ("state=draft", vec!["A shelter hotline", "Übersicht"]),
        ("state=broken", Vec::new()),
        ("year=2026", vec!["Joint workplan 2027"]),
        ("lead=6", vec!["Joint workplan 2027"]),
        ("q=%D1%83%D1%87%D1%83%D0%BD", vec!["Übersicht"]),
        ("q=hotl+SHELTER", vec!["A shelter hotline"]),
        ("q=otline", Vec::new()),
        ("q=dec/1", vec!["Joint workplan 2027"]),
        ("q=UNMN/KGZ/2026/L.1", vec!["Joint workplan 2027"]),
        (
            "sort=title&meeting=1",
            vec!["A shelter hotline", "Joint workplan 2027", "Übersicht"],
        ),
        (
            "sort=symbol&meeting=1",
            vec!["Joint workplan 2027", "A shelter hotline", "Übersicht"],
        ),
        (
            "sort=implementation&meeting=1",
            vec!["Joint workplan 2027", "A shelter hotline", "Übersicht"],
        ),
        (
            "sort=title",
            vec!["A shelter hotline", "Übersicht", "Joint workplan 2027"],
        ),
    ] {
        let page = fao.get(&format!("/decisions?{query}")).await;
        assert_eq!(titles(&page), found, "{query}");
        assert!(page.links().contains(&"/decisions".to_owned()), "Clear");
    }
    for nothing in [
        "year=1999",
        "lead=9",
        "lead=6&state=open",
        "page=99",
        "tag=gcm-1",
        "q=zzz",
        "meeting=99",
    ] {
        let page = fao.get(&format!("/decisions?{nothing}")).await;
        assert!(page.words().contains("No decision fits"), "{nothing}");
    }
    let unsorted = fao.get("/decisions?sort=title").await;
    assert!(unsorted.words().contains("For another order"));
    let mut db = world.database.owner().await;
    sqlx::raw_sql(
        "begin; select set_config('app.event', (select max(id)::text from event), true);
         update charter set page_size = 5; commit",
    )
    .execute(&mut db)
    .await
    .unwrap();
    for at in 0..5 {
        draft(&mut line.secretariat, &format!("Paper {at}"), "").await;
    }
    let second = fao.get("/decisions?page=2").await;
    assert!(second.words().contains("6–8"), "{}", second.words());
    // its due day, 20 November, passes
    world
        .clock
        .stands_at("2026-11-21T04:00:00Z".parse().unwrap());
    let mut fao = world.role("focal point").await;
    let late = fao.get("/decisions?state=adopted").await;
    assert!(late.words().contains("Overdue"), "{}", late.words());
    for stranger in ["state counterpart", "partner"] {
        let mut stranger = world.role(stranger).await;
        assert_eq!(stranger.get("/decisions").await.status, 404);
    }
}

/// M5: a decision is marked with the objectives that it serves, and found by them.
#[tokio::test]
async fn a_decision_is_marked_with_the_objectives_that_it_serves() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.drafted_decision("not_relevant").await;
    let tags = format!("{decision}/tags");
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    let mut fao = world.role("focal point").await;
    assert_eq!(fao.get(&tags).await.status, 403, "not its proposer");
    ilo.does("/account", &[("lang", "en"), ("scheme", "")])
        .await;
    let form = ilo.get(&tags).await;
    assert!(form.words().contains("Access to basic services"));
    let odd = ilo
        .is_refused(&tags, &[("gcm", "3"), ("sdg", "9999")])
        .await;
    assert!(odd.contains("Sustainable Development Goals"), "{odd}");
    ilo.does(&tags, &[("gcm", "3"), ("gcm", "6"), ("sdg", "31")])
        .await;
    let page = fao.get(&decision).await;
    assert!(page.queries() <= 8, "{} queries", page.queries());
    for words in [
        "GCM 3: Information provision",
        "GCM 6: Recruitment and decent work",
        "SDG 8: Decent Work",
        "marked the objectives",
    ] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let found = fao.get("/decisions?tag=sdg-8").await;
    assert!(found.words().contains("Joint workplan 2027"));
    line.secretariat
        .does(&format!("{decision}/tabling"), &[])
        .await;
    let late = ilo.is_refused(&tags, &[("gcm", "1")]).await;
    assert!(late.contains("Only the secretariat"), "{late}");
    line.secretariat.does(&tags, &[("gcm", "6")]).await;
    let page = fao.get(&decision).await.words();
    assert!(page.contains("GCM 6") && !page.contains("GCM 3"), "{page}");
    let mut partner = world.role("partner").await;
    assert_eq!(partner.get(&tags).await.status, 404);
    assert_eq!(partner.post(&tags, &[]).await.status, 404);
}

/// R14: what is taken along carries its marking, runs nothing, and the record keeps who took it.
#[tokio::test]
async fn the_register_is_taken_along_marked_and_recorded() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    line.adopted_decision(&world).await;
    let evil = "=HYPERLINK(\"http://evil.example\",\"x\")";
    draft(&mut line.secretariat, evil, "Өнөктөштөр үчүн").await;

    let mut fao = world.role("focal point").await;
    let csv = taken(
        &mut fao,
        &[("format", "csv"), ("sort", "title"), ("meeting", "1")],
    )
    .await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    assert!(
        csv.header("content-disposition")
            .contains("decisions-2026-10-15.csv")
    );
    assert!(
        csv.bytes.starts_with("\u{feff}\"".as_bytes()),
        "with its mark"
    );
    for words in [
        "Internal use only. As of 15 October 2026.\"\r\n",
        "2 decisions, as asked for at http://ashar.example/decisions?meeting=1&sort=title\"\r\n",
        "\"UNMN/KGZ/2026/DEC/1\",",
        "\"http://ashar.example/decisions/1\"",
        ",\"2026-10-15\",",
    ] {
        let said = csv.body.replace('\u{a0}', " ");
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!csv.body.contains("\"=HYPERLINK"), "{}", csv.body);

    let xlsx = taken(
        &mut fao,
        &[("format", "xlsx"), ("sort", "title"), ("meeting", "1")],
    )
    .await;
    let mut book = Xlsx::new(Cursor::new(xlsx.bytes)).unwrap();
    let name = book.sheet_names().remove(0);
    assert_eq!(name, "Register of decisions");
    let cells = book.worksheet_range(&name).unwrap();
    let rows: Vec<&[Data]> = cells.rows().collect();
    let texts = |row: &[Data]| -> Vec<String> { row.iter().map(ToString::to_string).collect() };
    assert!(texts(rows[1])[0].contains("Internal use only"));
    assert_eq!(
        texts(rows[3])[0..4],
        ["Symbol", "Title", "State", "Adopted on"]
    );
    assert_eq!(texts(rows[4])[1], evil, "a text, as it was typed");
    assert_eq!(texts(rows[5])[0], "UNMN/KGZ/2026/DEC/1");
    assert!(
        matches!(rows[5][3], Data::DateTime(_)),
        "a day is a day: {:?}",
        rows[5][3]
    );
    let formulas = book.worksheet_formula(&name).unwrap();
    assert!(
        formulas
            .used_cells()
            .all(|(_, _, formula)| formula.is_empty())
    );
    let links = book.hyperlinks_by_sheet_name(&name).unwrap();
    assert_eq!(links.len(), 2);
    let sheet = part(&xlsx_of(&mut fao).await, "xl/worksheets/sheet1.xml");
    for wanted in ["<autoFilter ref=\"A4:J5\"", "state=\"frozen\"", "<cols>"] {
        assert!(sheet.contains(wanted), "{wanted}");
    }

    let mut russian = world.person("lena.draftova@who.example").await;
    russian
        .does("/account", &[("lang", "ru"), ("scheme", "")])
        .await;
    let csv = taken(&mut russian, &[("state", "adopted")]).await;
    assert!(
        csv.body.contains("Для внутреннего пользования"),
        "{}",
        csv.body
    );
    assert!(csv.body.contains("1 решение"), "{}", csv.body);

    let mut db = world.database.owner().await;
    let kept: Vec<(i64, String, String)> = sqlx::query_as(
        "select e.person_id, a.detail ->> 'format', a.detail ->> 'query'
           from event e join event_about a on a.event_id = e.id
          where e.act = 'decision.export' order by e.id",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(kept.len(), 4);
    assert_eq!(
        (kept[0].1.as_str(), kept[0].2.as_str()),
        ("csv", "meeting=1&sort=title")
    );
    assert_eq!(kept[0].0, kept[1].0);
    assert_ne!(kept[0].0, kept[3].0);

    let once = fao.get("/decisions").await.field("once");
    let form = [("format", "csv"), ("once", once.as_str())];
    let first = fao.post("/decisions/exports", &form).await;
    let again = fao.post("/decisions/exports", &form).await;
    assert_eq!(first.location(), again.location(), "recorded once");
    let mut other = world.person("nurgul.synakova@ilo.example").await;
    assert_eq!(other.get(first.location()).await.status, 404, "another's");
    for stranger in ["state counterpart", "partner"] {
        let mut stranger = world.role(stranger).await;
        let tried = stranger.post("/decisions/exports", &form[..1]).await;
        assert_eq!(tried.status, 404, "{stranger:?}", stranger = tried.words());
    }
}

async fn xlsx_of(person: &mut Browser) -> Vec<u8> {
    let filters = [("format", "xlsx"), ("state", "adopted")];
    taken(person, &filters).await.bytes
}

fn part(package: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    std::io::read_to_string(package.by_name(name).unwrap()).unwrap()
}
