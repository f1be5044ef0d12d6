//! T4: what the activities need, what they have, and the gap between: max(0, required − available), computed of each,
//! typed nowhere (I20).
use crate::world::World;
use crate::world::browser::Browser;

async fn begun(secretariat: &mut Browser) {
    for (under, title, rationale) in [
        ("", "Return and reintegration", ""),
        ("1", "People who return find work", ""),
        ("2", "Help desks", "No agency reaches all oblasts."),
    ] {
        let heading = [
            ("year", "2026"),
            ("under", under),
            ("title", title),
            ("rationale", rationale),
        ];
        secretariat.does("/workplan/headings", &heading).await;
    }
}

fn activity<'a>(lead: &'a str, required: &'a str, available: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("year", "2026"),
        ("output", "3"),
        ("title", "Desks"),
        ("lead", lead),
        ("required", required),
        ("available", available),
        ("quarters", "1"),
        // nobody asks for it, and nobody reads it
        ("gap", "7"),
        ("gap_usd", "7"),
    ]
}

fn plain(words: &str) -> String {
    let words = words.replace('\u{a0}', " ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn reads(person: &mut Browser, path: &str) -> String {
    let page = person.get(path).await;
    assert_eq!(page.status, 200, "{path}");
    plain(&page.words())
}

/// The same gap on the plan, on the activity, in the file and in the annual review; it moves with the money alone.
#[tokio::test]
async fn the_gap_is_computed_wherever_it_stands() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    begun(&mut secretariat).await;
    // what ILO has beyond its need fills nobody else's gap
    for (lead, required, available) in [("6", "240 000", "95 000"), ("9", "10 000", "500 000")] {
        secretariat
            .does("/workplan/activities", &activity(lead, required, available))
            .await;
    }
    let mut fao = world.role("focal point").await;
    let review = "/annual-review?year=2026";
    for path in ["/workplan?year=2026", "/workplan/activities/1", review] {
        let words = reads(&mut fao, path).await;
        assert!(words.contains("USD 145 000"), "{path}: {words}");
    }
    assert!(
        reads(&mut fao, "/workplan/activities/2")
            .await
            .contains("USD 0")
    );
    let fields = [("year", "2026"), ("format", "csv")];
    let kept = fao.post("/workplan/exports", &fields).await;
    let file = fao.get(kept.location()).await;
    let rows: Vec<&str> = file
        .body
        .lines()
        .filter(|row| row.contains("P1."))
        .collect();
    assert!(
        rows.len() == 2 && rows[0].contains("145000") && !rows[0].contains(",7,"),
        "{rows:?}"
    );
    secretariat
        .does("/annual-review/packs", &[("year", "2026")])
        .await;

    let form = fao.get("/workplan/activities/1/line").await;
    assert!(!form.body.contains("name=\"gap"), "no field for it");
    let line = [
        ("revision", "1"),
        ("available", "300000"),
        ("quarters", "1"),
        ("gap", "7"),
    ];
    fao.does("/workplan/activities/1/line", &line).await;
    assert!(
        reads(&mut fao, "/workplan?year=2026")
            .await
            .contains("The money is there")
    );
    assert!(reads(&mut fao, review).await.contains("is USD 0."));
    let mut db = world.database.owner().await;
    let columns: Vec<String> = sqlx::query_scalar(
        "select table_name || '.' || column_name from information_schema.columns
          where table_schema = 'public' and column_name ilike '%gap%'",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert!(columns.is_empty(), "kept nowhere: {columns:?}");
}

/// The gap of the year is that of its activities, each by itself.
#[tokio::test]
async fn the_gap_of_a_year_is_the_sum_of_the_gaps() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    begun(&mut secretariat).await;
    // short, covered, covered twice over, nothing needed, nothing given
    let sums: [(i64, i64); 5] = [
        (1_234_567, 234_568),
        (80_000, 80_000),
        (1_000, 900_000),
        (0, 0),
        (75_001, 0),
    ];
    for (required, available) in sums {
        let (required, available) = (required.to_string(), available.to_string());
        secretariat
            .does(
                "/workplan/activities",
                &activity("6", &required, &available),
            )
            .await;
    }
    let gap: i64 = sums.iter().map(|(need, have)| (need - have).max(0)).sum();
    let digits = gap.to_string();
    let grouped: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| std::str::from_utf8(group).unwrap())
        .collect();
    let told = format!("USD {}", grouped.join(" "));
    for path in ["/workplan?year=2026", "/annual-review?year=2026"] {
        let words = reads(&mut secretariat, path).await;
        assert!(words.contains(&told), "{told} of {sums:?}: {words}");
    }
}
