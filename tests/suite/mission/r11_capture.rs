//! R11, R12: what is asked for or decided in the room is written in one line of the minutes and becomes a record.
use crate::world::World;
use crate::world::browser::Answer;
use crate::world::line::Line;
use chrono::TimeDelta;

const ENTRY: &str = "/minutes-entries/1";
const ACTIONS: &str = "/agenda-items/1/captured-actions";
const DECISIONS: &str = "/agenda-items/1/captured-decisions";

/// Begun minutes of a meeting in session.
async fn begun(world: &World) -> (Line, String) {
    let mut line = Line::in_session(world).await;
    let minutes = format!("{}/minutes", line.meeting);
    line.secretariat.does(&minutes, &[]).await;
    (line, minutes)
}

/// Writes the text and follows the button of its only line; the answer is the page that shows what was understood.
async fn looks_at(line: &mut Line, text: &str, revision: &str) -> (String, Answer) {
    let written = [("text", text), ("revision", revision)];
    line.secretariat.does(ENTRY, &written).await;
    let page = line.secretariat.get(ENTRY).await;
    assert!(page.queries() <= 8, "{}", page.queries());
    let mark = page
        .body
        .split_once("name=\"take_down\" value=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map_or_else(
            || panic!("nothing is understood: {}", page.words()),
            |(mark, _)| mark.to_owned(),
        );
    let next: i32 = revision.parse::<i32>().unwrap() + 1;
    let next = next.to_string();
    let pressed = [("text", text), ("revision", &next), ("take_down", &mark)];
    let answer = line.secretariat.post(ENTRY, &pressed).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let page = line.secretariat.get(answer.location()).await;
    (mark, page)
}

/// R11, R12: an action, in the writer's language, with member and day; shown, corrected, made once, and gone from the text.
#[tokio::test]
async fn an_action_is_taken_down_in_one_line() {
    let world = World::new().await;
    let (mut line, minutes) = begun(&world).await;
    let text = "FAO spoke first.\n\nдействие: FAO, до 15 ноября, разослать план\n\nILO agreed.";
    let (mark, page) = looks_at(&mut line, text, "0").await;
    assert_eq!(page.status, 200, "{}", page.words());
    assert!(page.queries() <= 8, "{}", page.queries());
    assert_eq!(page.field("title"), "Разослать план");
    assert_eq!(page.field("due_on"), "2026-11-15");
    assert!(
        page.body.contains("value=\"6\" selected"),
        "FAO: {}",
        page.body
    );

    let wrong = [
        ("line", mark.as_str()),
        ("title", "Send the plan"),
        ("lead", "6"),
        ("due_on", "2026-01-01"),
    ];
    let again = line.secretariat.post(ACTIONS, &wrong).await;
    assert_eq!(
        (again.status, again.field("title").as_str()),
        (422, "Send the plan")
    );
    assert!(
        again.words().contains("Choose a later one"),
        "{}",
        again.words()
    );

    let right = [
        ("line", mark.as_str()),
        ("title", "Send the plan"),
        ("lead", "6"),
        ("due_on", "2026-11-16"),
    ];
    for somebody in [&mut line.co_chair, &mut world.role("focal point").await] {
        assert_eq!(somebody.post(ACTIONS, &right).await.status, 403);
    }
    line.secretariat.does(ACTIONS, &right).await;
    let twice = line.secretariat.is_refused(ACTIONS, &right).await;
    assert!(twice.contains("not in the text any more"), "{twice}");

    let page = line.secretariat.get(ENTRY).await;
    assert_eq!(page.field("text"), "FAO spoke first.\n\nILO agreed.");
    assert!(
        page.words().contains("Send the plan FAO Mon 16 Nov"),
        "{}",
        page.words()
    );
    let draft = line.secretariat.get(&minutes).await;
    assert!(
        draft.words().contains("Send the plan FAO Mon 16 Nov"),
        "{}",
        draft.words()
    );
    assert!(draft.queries() <= 8, "{}", draft.queries());
    let mut fao = world.role("focal point").await;
    fao.does("/actions/1/acceptance", &[]).await;
    let action = fao.get("/actions/1").await.words();
    assert!(
        action.contains("MTG/1-A1") && action.contains("16 November"),
        "{action}"
    );
    assert_eq!(fao.get("/actions/2").await.status, 404, "one record");
}

/// R11, R12: the action follows from the decision of the item, where there is one; I8: what was asked for under the item
/// stays in the circulated minutes as it was.
#[tokio::test]
async fn what_was_taken_down_stands_in_the_circulated_minutes() {
    let world = World::new().await;
    let (mut line, minutes) = begun(&world).await;
    line.adopted_decision(&world).await;
    let text = "FAO spoke.\n\naction: FAO, by 20 Nov, carry it out\n";
    let (mark, page) = looks_at(&mut line, text, "0").await;
    assert!(
        page.body.contains("value=\"1\" selected"),
        "follows from its decision: {}",
        page.body
    );
    let of_decision = [
        ("line", mark.as_str()),
        ("title", "Carry it out"),
        ("lead", "6"),
        ("due_on", "2026-11-20"),
        ("source", "1"),
    ];
    line.secretariat.does(ACTIONS, &of_decision).await;
    let symbol = line.secretariat.get("/actions/1").await.words();
    assert!(symbol.contains("DEC/1-A1"), "{symbol}");
    let (mark, _) = looks_at(
        &mut line,
        "FAO spoke.\n\naction: FAO, by 21 Nov, ask the donors",
        "3",
    )
    .await;
    let of_item = [
        ("line", mark.as_str()),
        ("title", "Ask the donors"),
        ("lead", "6"),
        ("due_on", "2026-11-21"),
        ("source", ""),
    ];
    line.secretariat.does(ACTIONS, &of_item).await;

    line.circulates(&minutes).await;
    let mut fao = world.role("focal point").await;
    fao.does("/actions/2/refusal", &[("reason", "No mandate.")])
        .await;
    let page = fao.get(&minutes).await.words();
    assert!(
        page.contains("Ask the donors FAO Sat 21 Nov"),
        "as it stood: {page}"
    );
    let xml = fao.get(&format!("{minutes}.xml")).await;
    assert!(
        xml.body.contains("Ask the donors"),
        "in the annex of actions"
    );
    let late = line.secretariat.is_refused(ACTIONS, &of_item).await;
    assert!(late.contains("no longer a draft"), "{late}");
}

/// R11: a decision becomes a draft in its own record, while the meeting sits and the item is for decision.
#[tokio::test]
async fn a_decision_is_taken_down_as_a_draft() {
    let world = World::new().await;
    let (mut line, minutes) = begun(&world).await;
    let text = "decision: the Network approves the workplan for 2027.";
    let (mark, page) = looks_at(&mut line, text, "0").await;
    assert_eq!(
        page.field("text"),
        "The Network approves the workplan for 2027"
    );
    let typed = [
        ("line", mark.as_str()),
        ("title", "Workplan for 2027"),
        ("text", "The Network,\nApproves the workplan."),
        ("proposer", "9"),
    ];
    line.secretariat
        .is_refused(
            DECISIONS,
            &[
                ("line", mark.as_str()),
                ("title", "Half"),
                ("text", ""),
                ("proposer", "9"),
            ],
        )
        .await;
    assert_eq!(line.co_chair.post(DECISIONS, &typed).await.status, 403);
    line.secretariat.does(DECISIONS, &typed).await;
    line.secretariat.is_refused(DECISIONS, &typed).await;
    let draft = line.secretariat.get("/decisions/1").await.words();
    assert!(
        draft.contains("Workplan for 2027") && draft.contains("Approves the workplan"),
        "{draft}"
    );
    let page = line.secretariat.get(&minutes).await;
    assert!(
        page.links().contains(&"/decisions/1".to_owned()),
        "{}",
        page.words()
    );
    assert!(page.words().contains("not adopted yet"), "{}", page.words());
    assert_eq!(
        line.secretariat.get("/decisions/2").await.status,
        404,
        "one record"
    );

    line.co_chair
        .does(&format!("{}/closing", line.meeting), &[])
        .await;
    let again = [("text", "decision: and another"), ("revision", "3")];
    line.secretariat.does(ENTRY, &again).await;
    let late = line.secretariat.is_refused(DECISIONS, &typed).await;
    assert!(late.contains("while the meeting sits"), "{late}");
}

/// R11: who has an item open is seen by the others for as long as the charter says, and only on the item opened last.
#[tokio::test]
async fn writers_see_who_is_on_which_item() {
    let world = World::new().await;
    let (mut line, minutes) = begun(&world).await;
    world.charter("writing_minutes = 3").await;
    line.secretariat.get(ENTRY).await;
    let own = line.secretariat.get(ENTRY).await.words();
    assert!(!own.contains("Open now"), "not oneself: {own}");
    let seen = line.co_chair.get(&minutes).await.words();
    assert!(
        !seen.contains("Open now"),
        "who may not write is not told: {seen}"
    );
    let mut other = world.person("bakyt.misalov@iom.example").await;
    let words = other.get(&minutes).await.words();
    assert!(
        words.contains("Сейчас открыто: Гүлзат Үлгүбаева"),
        "{words}"
    );
    let words = other.get(ENTRY).await.words();
    assert!(
        words.contains("Сейчас открыто: Гүлзат Үлгүбаева"),
        "{words}"
    );
    let mutual = line.secretariat.get(&minutes).await.words();
    assert!(mutual.contains("Open now: Бакыт Мисалов"), "{mutual}");
    world.clock.moves(TimeDelta::minutes(4));
    let later = other.get(&minutes).await.words();
    assert!(
        !later.contains("Сейчас открыто"),
        "nobody is there any more: {later}"
    );
}

/// R11: whoever opens the circulated minutes in the house has read them, as from the mail.
#[tokio::test]
async fn opening_in_the_house_counts_as_read() {
    let world = World::sending_mail().await;
    let (mut line, minutes) = begun(&world).await;
    let written = [("text", "FAO spoke."), ("revision", "0")];
    line.secretariat.does(ENTRY, &written).await;
    line.circulates(&minutes).await;
    let row = |words: &str| {
        let (_, table) = words.split_once("Opened Answer Reminded").unwrap();
        let (_, fao) = table.split_once(" FAO ").unwrap();
        fao.split_whitespace().take(6).collect::<Vec<_>>().join(" ")
    };
    line.co_chair.get(&minutes).await;
    let before = line.secretariat.get(&minutes).await.words();
    assert!(row(&before).contains("Not yet"), "{before}");
    world.role("focal point").await.get(&minutes).await;
    let after = line.secretariat.get(&minutes).await.words();
    assert!(!row(&after).contains("Not yet"), "{after}");
}
