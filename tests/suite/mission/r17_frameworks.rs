//! R17: the workplan is anchored, where that is relevant, in the cooperation framework that is in force in its year.
use crate::world::World;
use crate::world::browser::Browser;

const FRAMEWORK: [(&str, &str); 3] = [
    ("name", "Cooperation Framework 2023–2027"),
    ("first_year", "2023"),
    ("last_year", "2027"),
];
const FRAMEWORKS: &str = "/workplan/frameworks";

/// The framework with two outcomes, numbers 1 and 2.
async fn framed(secretariat: &mut Browser) {
    secretariat.does(FRAMEWORKS, &FRAMEWORK).await;
    for (code, title) in [("1", "Services for all"), ("2", "Decent work")] {
        let outcome = [("code", code), ("title", title)];
        secretariat
            .does(&format!("{FRAMEWORKS}/1/outcomes"), &outcome)
            .await;
    }
}

/// A priority and its outcome, numbers 1 and 2, in the workplan of a year.
async fn begun(secretariat: &mut Browser, year: &str, under: &str) {
    for (under, title) in [("", "Return"), (under, "People who return find work")] {
        let heading = [("year", year), ("under", under), ("title", title)];
        secretariat.does("/workplan/headings", &heading).await;
    }
}

fn anchored(outcome: &str) -> [(&str, &str); 2] {
    [
        ("title", "People who return find work"),
        ("framework_outcome", outcome),
    ]
}

/// An activity under the outcome, as a member takes the workplan along.
async fn sheet_names_the_anchor(secretariat: &mut Browser, member: &mut Browser) {
    let output = [
        ("year", "2026"),
        ("under", "2"),
        ("title", "Help desks"),
        ("rationale", "No agency reaches all."),
    ];
    secretariat.does("/workplan/headings", &output).await;
    let activity = [
        ("year", "2026"),
        ("output", "3"),
        ("title", "Rural desks"),
        ("lead", "6"),
        ("required", "10"),
        ("available", "0"),
        ("quarters", "1"),
    ];
    secretariat.does("/workplan/activities", &activity).await;
    let sheet = [("year", "2026"), ("format", "csv")];
    let kept = member.post("/workplan/exports", &sheet).await;
    let taken = member.get(kept.location()).await;
    assert!(
        taken
            .body
            .contains("Anchored in the UN cooperation framework")
            && taken.body.contains("2 Decent work"),
        "{}",
        taken.body
    );
}

#[tokio::test]
async fn outcomes_of_the_workplan_are_anchored_in_the_framework_in_force() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let none = secretariat.get(FRAMEWORKS).await;
    assert!(
        none.words().contains("No framework yet"),
        "{}",
        none.words()
    );
    let wrong = [FRAMEWORK[0], FRAMEWORK[1], ("last_year", "2022")];
    let again = secretariat.post(FRAMEWORKS, &wrong).await;
    assert_eq!(
        (again.status, again.field("name").as_str()),
        (422, FRAMEWORK[0].1)
    );
    assert!(
        again.words().contains("comes before the first"),
        "{}",
        again.words()
    );
    framed(&mut secretariat).await;
    begun(&mut secretariat, "2026", "1").await;

    let second = [
        ("name", "Another"),
        ("first_year", "2027"),
        ("last_year", "2031"),
    ];
    let refused = secretariat.is_refused(FRAMEWORKS, &second).await;
    assert!(
        refused.contains("“Cooperation Framework 2023–2027” is in force"),
        "{refused}"
    );
    let outcomes = format!("{FRAMEWORKS}/1/outcomes");
    let twice = [("code", "2"), ("title", "Once more")];
    let refused = secretariat.is_refused(&outcomes, &twice).await;
    assert!(refused.contains("an outcome with this code"), "{refused}");
    let spaced = [("code", "2 1"), ("title", "Once more")];
    let refused = secretariat.is_refused(&outcomes, &spaced).await;
    assert!(refused.contains("digits, letters and points"), "{refused}");

    let form = secretariat.get("/workplan/headings/2").await;
    assert!(
        form.words()
            .contains("in an outcome of Cooperation Framework 2023–2027")
            && form.words().contains("2 Decent work"),
        "{}",
        form.words()
    );
    assert!(
        !secretariat
            .get("/workplan/headings/1")
            .await
            .words()
            .contains("Anchored in"),
        "a priority is anchored in none"
    );
    let unknown = secretariat
        .post("/workplan/headings/2", &anchored("7"))
        .await;
    assert_eq!(unknown.status, 422, "{}", unknown.words());
    secretariat
        .does("/workplan/headings/2", &anchored("2"))
        .await;
    let mut member = world.role("focal point").await;
    let plan = member.get("/workplan?year=2026").await;
    assert!(
        plan.words()
            .contains("Cooperation Framework 2023–2027, outcome 2: Decent work"),
        "{}",
        plan.words()
    );
    assert!(plan.queries() <= 8, "{}", plan.queries());
    sheet_names_the_anchor(&mut secretariat, &mut member).await;
    let list = member.get(FRAMEWORKS).await;
    for words in [
        "In force: 2023–2027",
        "One outcome of a workplan",
        "Nothing is anchored in it",
    ] {
        assert!(list.words().contains(words), "{words}: {}", list.words());
    }
    assert!(list.queries() <= 8, "{}", list.queries());
    assert!(!list.links().contains(&format!("{FRAMEWORKS}/new")));
    assert_eq!(member.post(FRAMEWORKS, &second).await.status, 403);

    let shorter = [FRAMEWORK[0], FRAMEWORK[1], ("last_year", "2025")];
    let refused = secretariat
        .is_refused(&format!("{FRAMEWORKS}/1"), &shorter)
        .await;
    assert!(
        refused.contains("The workplan of 2026 is anchored"),
        "{refused}"
    );
    let longer = [FRAMEWORK[0], FRAMEWORK[1], ("last_year", "2026")];
    secretariat.does(&format!("{FRAMEWORKS}/1"), &longer).await;
    secretariat.does(FRAMEWORKS, &second).await;
    let better = [
        ("title", "Decent work for all"),
        ("title_ky", "Баарына татыктуу жумуш"),
    ];
    secretariat
        .does("/workplan/framework-outcomes/2", &better)
        .await;
    let plan = member.get("/workplan?year=2026").await;
    assert!(
        plan.words().contains("Decent work for all"),
        "{}",
        plan.words()
    );
    secretariat
        .does("/workplan/headings/2", &anchored(""))
        .await;
    let plan = member.get("/workplan?year=2026").await;
    assert!(!plan.words().contains("Decent work"), "{}", plan.words());
}

/// The database itself: another year, another level, a code that changes, years that move away.
#[tokio::test]
async fn the_database_refuses_an_anchor_that_is_not_in_force() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    framed(&mut secretariat).await;
    begun(&mut secretariat, "2026", "1").await;
    begun(&mut secretariat, "2028", "3").await;
    secretariat
        .does("/workplan/headings/2", &anchored("1"))
        .await;
    let mut db = world.database.owner().await;
    for (statement, constraint) in [
        (
            "update workplan_heading set framework_outcome_id = 1 where id = 1",
            "outcomes_alone_are_anchored",
        ),
        (
            "update cooperation_framework set last_year = 2025 where id = 1",
            "framework_keeps_its_anchored_years",
        ),
        (
            "insert into cooperation_framework (name, first_year, last_year) values ('Another', 2027, 2030)",
            "one_framework_in_force",
        ),
        (
            "insert into workplan_heading (workplan_id, level, parent_id, number, title, framework_outcome_id)
             select h.workplan_id, 'outcome', h.id, 1, 'O', 1 from workplan_heading h join workplan w on w.id = h.workplan_id where w.year = 2028 and h.level = 'priority'",
            "anchored_in_the_framework_in_force",
        ),
        ("update framework_outcome set code = '9' where id = 1", "framework_outcome_is_final"),
        ("delete from framework_outcome where id = 2", "framework_outcome_is_never_deleted"),
        ("delete from cooperation_framework where id = 1", "framework_is_never_deleted"),
    ] {
        let fault = sqlx::query(statement).execute(&mut db).await.unwrap_err();
        let fault = fault.as_database_error().unwrap();
        let said = fault.constraint().unwrap_or_default().to_owned() + fault.message();
        assert!(said.contains(constraint), "{statement}: {said}");
    }
}
