//! R20: "Each member shall be represented": over the year every member sees how each was, and who was missing in a row.
use crate::world::World;

/// domain §10: UNESCO was not there twice in a row; others who missed one meeting are not flagged.
#[tokio::test]
async fn who_was_missing_twice_in_a_row_is_flagged() {
    let world = World::with_story().await;
    let mut reader = world.role("focal point").await;
    let page = reader.get("/meetings/year?year=2026").await;
    let words = page.words();
    let flag = "Not represented 2 times in a row";
    assert_eq!(words.matches(flag).count(), 1, "{words}");
    assert!(
        words.contains("One member was missing several times in a row"),
        "{words}"
    );
    let row = |acronym: &str| {
        let html = scraper::Html::parse_document(&page.body);
        let rows = scraper::Selector::parse("table.mx tbody tr").unwrap();
        let texts: Vec<String> = html
            .select(&rows)
            .map(|row| row.text().collect::<Vec<_>>().join(" "))
            .collect();
        texts
            .into_iter()
            .find(|text| text.trim().starts_with(acronym))
            .unwrap()
    };
    assert!(row("UNESCO").contains(flag), "{words}");
    assert!(row("UNESCO").contains("Apology"), "{words}");
    assert!(
        row("UNODC").contains("Not represented") && !row("UNODC").contains(flag),
        "{words}"
    );
    assert!(row("FAO").contains("Alternate"), "{words}");
    assert!(page.queries() <= 8, "{}", page.queries());

    world.absences_in_a_row(3).await;
    let words = reader.get("/meetings/year?year=2026").await.words();
    assert!(
        !words.contains("Not represented 2 times"),
        "the charter says how many: {words}"
    );
    assert!(
        words.contains("Nobody was missing several times"),
        "{words}"
    );
}
