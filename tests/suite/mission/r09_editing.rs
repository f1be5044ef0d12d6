//! R9: the secretariat prepares agendas: it edits, orders, takes from earlier ones, and of two writers neither loses a word.
use crate::world::World;
use crate::world::browser::{Answer, Browser};
use crate::world::line::{self, Line};

async fn adds(secretariat: &mut Browser, agenda: &str, title: &str) {
    let item = [("title", title), ("kind", "discussion"), ("minutes", "20")];
    secretariat.does(agenda, &item).await;
}

/// The titles of the agenda in their order.
fn order(page: &Answer) -> Vec<String> {
    let document = scraper::Html::parse_document(&page.body);
    let title = scraper::Selector::parse(".agenda h3 span:last-child").unwrap();
    document
        .select(&title)
        .map(|one| one.text().collect::<String>())
        .collect()
}

async fn number(world: &World, question: &'static str) -> i64 {
    let mut db = world.database.owner().await;
    sqlx::query_scalar(question)
        .fetch_one(&mut db)
        .await
        .unwrap()
}

/// What the form of an item holds, with one answer changed.
fn form<'a>(
    page: &'a Answer,
    revision: &'a str,
    title: &'a str,
    minutes: &'a str,
) -> [(&'a str, &'a str); 6] {
    assert!(page.body.contains("name=\"revision\""), "{}", page.words());
    [
        ("revision", revision),
        ("title", title),
        ("kind", "decision"),
        ("minutes", minutes),
        ("agency", "6"),
        ("presenter", "Теңирбек Мисалов"),
    ]
}

#[tokio::test]
async fn of_two_writers_of_an_item_neither_loses_a_word() {
    let world = World::new().await;
    let mut first = world.role("secretariat").await;
    let mut second = world.role("secretariat").await;
    let agenda = line::planned(&mut first, &[]).await;
    adds(&mut first, &agenda, "Indicators").await;
    let (seen, also) = (
        first.get("/agenda-items/1").await,
        second.get("/agenda-items/1").await,
    );
    let (one, other) = (seen.field("revision"), also.field("revision"));
    first
        .does(
            "/agenda-items/1",
            &form(&seen, &one, "Harmonised indicators", "25"),
        )
        .await;
    let late = second
        .post(
            "/agenda-items/1",
            &form(&also, &other, "Indicators of return", "35"),
        )
        .await;
    assert_eq!(late.status, 422);
    let words = late.words();
    for said in [
        "Harmonised indicators",
        "Indicators of return",
        "Somebody saved",
        "25",
        "35",
    ] {
        assert!(
            words.contains(said) || late.field("title") == said,
            "{said}: {words}"
        );
    }
    assert_eq!(
        late.field("title"),
        "Indicators of return",
        "what was typed stays"
    );
    assert_ne!(late.field("revision"), other, "and can be saved knowingly");
    let page = first.get(&agenda).await;
    assert_eq!(
        order(&page),
        ["Harmonised indicators"],
        "nothing was overwritten"
    );
    assert!(
        page.words().contains("Теңирбек Мисалов, FAO"),
        "{}",
        page.words()
    );
    let again = late.field("revision");
    second
        .does(
            "/agenda-items/1",
            &form(&late, &again, "Indicators of return", "35"),
        )
        .await;
    assert_eq!(order(&second.get(&agenda).await), ["Indicators of return"]);

    // a button beside the form counts as a writer too
    let stale = first.get("/agenda-items/1").await.field("revision");
    let mut chair = world.role("co-chair").await;
    let refused = chair
        .post("/agenda-items/1", &form(&late, &stale, "Mine", "5"))
        .await;
    assert_eq!(refused.status, 403, "the secretariat prepares");
    chair.does(&format!("{agenda}/clearance"), &[]).await;
    first
        .does("/agenda-items/1", &form(&late, &stale, "Mine", "5"))
        .await;
    let early = first.post(&format!("{agenda}/circulation"), &[]).await;
    assert_eq!(
        early.status, 422,
        "a change of a cleared agenda is cleared again"
    );
}

#[tokio::test]
async fn items_take_their_places_and_a_changed_order_is_not_changed_blindly() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let agenda = line::planned(&mut secretariat, &[]).await;
    for title in ["A", "B", "C", "D"] {
        adds(&mut secretariat, &agenda, title).await;
    }
    let place = |item: i64| format!("/agenda-items/{item}/place");
    secretariat
        .does(&place(4), &[("from", "4"), ("to", "2")])
        .await;
    let page = secretariat.get(&agenda).await;
    assert_eq!(order(&page), ["A", "D", "B", "C"]);
    assert!(
        page.words().contains("10:20") && page.words().contains("11:00"),
        "times follow: {}",
        page.words()
    );
    secretariat
        .does(&place(1), &[("from", "1"), ("to", "3")])
        .await;
    assert_eq!(order(&secretariat.get(&agenda).await), ["D", "B", "A", "C"]);
    // somebody who still sees the order of before
    secretariat
        .does(&place(1), &[("from", "1"), ("to", "4")])
        .await;
    for (from, to) in [("3", "0"), ("3", "5"), ("3", "x"), ("", "")] {
        secretariat
            .does(&place(1), &[("from", from), ("to", to)])
            .await;
    }
    let page = secretariat.get(&agenda).await;
    assert_eq!(order(&page), ["D", "B", "A", "C"], "nothing moved");
    assert!(
        page.words().contains("Nothing") || page.body.contains("order changed"),
        "{}",
        page.words()
    );
}

/// R9, R12: what custom puts on each agenda, bound to the last minutes as they went round, and what was left open.
#[tokio::test]
async fn an_agenda_begins_with_standing_items_and_with_what_was_left_open() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.tabled_decision("not_relevant").await;
    assert!(!decision.is_empty());
    line.secretariat
        .does(&format!("{}/minutes", line.meeting), &[])
        .await;
    let entry = line
        .secretariat
        .get("/minutes-entries/1")
        .await
        .field("revision");
    let text = [("text", "IOM introduced it."), ("revision", entry.as_str())];
    line.secretariat.does("/minutes-entries/1", &text).await;
    let minutes = format!("{}/minutes", line.meeting);
    line.circulates(&minutes).await;

    let mut secretariat = world.role("secretariat").await;
    let agenda = line::planned(&mut secretariat, &[]).await;
    let page = secretariat.get(&format!("{agenda}/beginning")).await;
    let words = page.words();
    for said in [
        "Adoption of the agenda",
        "Minutes of the last meeting",
        "Matters arising",
        "Any other business",
        "Left open",
        "Joint workplan",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(page.queries() <= 8, "{}", page.queries());
    let chosen = [
        ("standing", "adoption"),
        ("standing", "last_minutes"),
        ("standing", "matters_arising"),
        ("standing", "other_business"),
        ("item", "1"),
    ];
    secretariat
        .does(&format!("{agenda}/beginning"), &chosen)
        .await;
    adds(&mut secretariat, &agenda, "New matter").await;
    let page = secretariat.get(&agenda).await;
    assert_eq!(
        order(&page),
        [
            "Adoption of the agenda",
            "Minutes of the last meeting",
            "Matters arising and carrying out of decisions",
            "Joint workplan",
            "New matter",
            "Any other business"
        ]
    );
    let hash: String = {
        let mut db = world.database.owner().await;
        sqlx::query_scalar(
            "select 'Version ' || c.revision || ' (' || left(encode(c.sha256, 'hex'), 8) || ')'
               from agenda_item i join circulation c on c.id = i.circulation_id where c.object_kind = 'minutes'",
        )
        .fetch_one(&mut db)
        .await
        .unwrap()
    };
    assert!(page.words().contains(&hash), "{hash}: {}", page.words());

    // once more: what is there is not proposed, and what was sent twice is not added twice
    secretariat
        .does(&format!("{agenda}/beginning"), &chosen[..2])
        .await;
    assert_eq!(
        number(
            &world,
            "select count(*) from agenda_item where standing = 'adoption'"
        )
        .await,
        1
    );
    let again = secretariat.get(&format!("{agenda}/beginning")).await;
    assert!(
        again.words().contains("copy is on this agenda"),
        "{}",
        again.words()
    );
    let nothing = secretariat
        .is_refused(&format!("{agenda}/beginning"), &[])
        .await;
    assert!(nothing.contains("Next meeting"), "{nothing}");
    let strange = [("item", "999"), ("standing", "coffee")];
    secretariat
        .is_refused(&format!("{agenda}/beginning"), &strange)
        .await;
    let mut member = world.role("focal point").await;
    assert_eq!(
        member
            .post(&format!("{agenda}/beginning"), &chosen)
            .await
            .status,
        403
    );
}

#[tokio::test]
async fn an_item_goes_to_another_agenda_as_a_copy_or_with_its_papers() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let first = line::planned(&mut secretariat, &[]).await;
    let second = line::planned(&mut secretariat, &[]).await;
    for title in ["A", "B"] {
        let item = [("title", title), ("kind", "decision"), ("minutes", "20")];
        secretariat.does(&first, &item).await;
    }
    let file = [("files", "note.txt", b"words".as_slice())];
    let paper = secretariat
        .post_files("/agenda-items/1/papers", &[("kind", "report")], &file)
        .await;
    assert_eq!(paper.status, 303, "{}", paper.words());
    let form = secretariat.get("/agenda-items/1/transfer").await;
    assert!(
        form.words().contains("Thursday 29 October"),
        "{}",
        form.words()
    );
    let to = |how: &'static str| [("how", how), ("meeting", "2")];
    secretariat
        .does("/agenda-items/1/transfer", &to("copy"))
        .await;
    assert_eq!(order(&secretariat.get(&first).await), ["A", "B"]);
    assert_eq!(order(&secretariat.get(&second).await), ["A"]);
    secretariat
        .does("/agenda-items/1/transfer", &to("move"))
        .await;
    assert_eq!(order(&secretariat.get(&first).await), ["B"]);
    let page = secretariat.get(&second).await;
    assert_eq!(order(&page), ["A", "A"]);
    assert!(
        page.words().contains("CRP.1"),
        "its paper went along: {}",
        page.words()
    );
    secretariat
        .is_refused("/agenda-items/1/transfer", &to("move"))
        .await;
    secretariat
        .is_refused(
            "/agenda-items/1/transfer",
            &[("how", "move"), ("meeting", "7")],
        )
        .await;

    let named = [
        ("item", "1"),
        ("proposer", "9"),
        ("title", "A decision"),
        ("text", "The Network,\nDecides."),
        ("relevance", "undetermined"),
    ];
    secretariat.does("/decisions", &named).await;
    let back = [("how", "move"), ("meeting", "1")];
    let refused = secretariat
        .is_refused("/agenda-items/1/transfer", &back)
        .await;
    assert!(refused.contains("only be copied"), "{refused}");
    secretariat
        .does(&format!("{first}/beginning"), &[("standing", "adoption")])
        .await;
    let standing = number(
        &world,
        "select id from agenda_item where standing = 'adoption'",
    )
    .await;
    secretariat
        .is_refused(&format!("/agenda-items/{standing}/transfer"), &to("copy"))
        .await;
    let mut member = world.role("focal point").await;
    assert_eq!(
        member.post("/agenda-items/1/transfer", &back).await.status,
        403
    );
    let mut state = world.role("state counterpart").await;
    for path in [
        "/agenda-items/1",
        "/agenda-items/1/transfer",
        "/meetings/1/agenda/beginning",
    ] {
        assert_eq!(state.get(path).await.status, 404, "{path}");
    }
}

/// R9: the page of a meeting stays light however much hangs on it.
#[tokio::test]
async fn a_meeting_with_forty_items_and_sixty_papers_needs_eight_questions() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let agenda = line::planned(&mut secretariat, &[]).await;
    for item in 1..=40 {
        adds(&mut secretariat, &agenda, &format!("Matter {item}")).await;
    }
    for item in 1..=20 {
        let contents: Vec<String> = (0..3)
            .map(|paper| format!("paper {item} {paper}"))
            .collect();
        let names: Vec<String> = (0..3).map(|paper| format!("p{item}-{paper}.txt")).collect();
        let files: Vec<(&str, &str, &[u8])> = contents
            .iter()
            .zip(&names)
            .map(|(content, name)| ("files", name.as_str(), content.as_bytes()))
            .collect();
        let path = format!("/agenda-items/{item}/papers");
        let answer = secretariat
            .post_files(&path, &[("kind", "report")], &files)
            .await;
        assert_eq!(answer.status, 303, "{}", answer.words());
    }
    let meeting = agenda.trim_end_matches("/agenda").to_owned();
    let mut member = world.role("focal point").await;
    for (reader, path) in [(&mut member, &meeting), (&mut secretariat, &meeting)] {
        let page = reader.get(path).await;
        assert_eq!(order(&page).len(), 40);
        assert!(page.words().contains("CRP.60"));
        assert!(page.queries() <= 8, "{}", page.queries());
    }
    let page = secretariat.get(&agenda).await;
    assert!(page.queries() <= 8, "{}", page.queries());
}
