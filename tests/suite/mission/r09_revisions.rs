//! R9, domain §3.3: "CIRCULATED | revise | SEC(+CC) | CIRCULATED Rev.n with change list".
use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line;

/// A meeting on 29 October with two items, whose agenda went out.
async fn circulated(world: &World) -> (Browser, Browser, String) {
    let mut secretariat = world.role("secretariat").await;
    let agenda = line::planned(&mut secretariat, &[]).await;
    for (title, minutes) in [("Data", "20"), ("Return", "30")] {
        let item = [
            ("title", title),
            ("kind", "discussion"),
            ("minutes", minutes),
        ];
        secretariat.does(&agenda, &item).await;
    }
    let mut co_chair = world.role("co-chair").await;
    goes_out(&mut secretariat, &mut co_chair, &agenda).await;
    let meeting = agenda.trim_end_matches("/agenda").to_owned();
    (secretariat, co_chair, meeting)
}

async fn goes_out(secretariat: &mut Browser, co_chair: &mut Browser, agenda: &str) {
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    secretariat
        .does(&format!("{agenda}/circulation"), &[])
        .await;
}

async fn letters(world: &World, address: &str) -> Vec<(String, String)> {
    let mut db = world.database.owner().await;
    let rows: Vec<(String, String)> = sqlx::query_as(
        "select subject, body_text from mail where address = $1 and kind = 'agenda.circulation' order by id",
    )
    .bind(address)
    .fetch_all(&mut db)
    .await
    .unwrap();
    let plain = |text: String| text.replace('\u{a0}', " ");
    rows.into_iter()
        .map(|(subject, body)| (plain(subject), plain(body)))
        .collect()
}

/// What went out is changed, cleared and sent once more, with a list of what is otherwise; both forms stay.
#[tokio::test]
async fn an_agenda_that_went_out_is_revised_and_says_what_changed() {
    let world = World::new().await;
    let (mut secretariat, mut co_chair, meeting) = circulated(&world).await;
    let agenda = format!("{meeting}/agenda");
    let revisions = format!("{agenda}/revisions");
    let mut fao = world.role("focal point").await;
    for somebody in [&mut fao, &mut co_chair] {
        assert_eq!(somebody.post(&revisions, &[]).await.status, 403);
    }
    let item = [("title", "Late"), ("kind", "discussion"), ("minutes", "5")];
    let frozen = secretariat.is_refused(&agenda, &item).await;
    assert!(frozen.contains("circulated"), "{frozen}");
    secretariat.does(&revisions, &[]).await;
    let twice = secretariat.is_refused(&revisions, &[]).await;
    assert!(twice.contains("circulated"), "{twice}");

    // nobody is written to for nothing
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    let same = secretariat
        .is_refused(&format!("{agenda}/circulation"), &[])
        .await;
    assert!(same.contains("Nothing has changed"), "{same}");

    let climate = [
        ("title", "Climate"),
        ("kind", "decision"),
        ("minutes", "15"),
    ];
    secretariat.does(&agenda, &climate).await;
    let place = [("from", "3"), ("to", "1")];
    secretariat.does("/agenda-items/3/place", &place).await;
    let reworded = [
        ("title", "Return and reintegration"),
        ("kind", "discussion"),
        ("minutes", "40"),
        ("revision", "1"),
    ];
    secretariat.does("/agenda-items/2", &reworded).await;
    let paper: [(&str, &str, &[u8]); 1] = [("files", "note.pdf", b"%PDF-1.7 note")];
    let attached = secretariat
        .post_files("/agenda-items/1/papers", &[("kind", "background")], &paper)
        .await;
    assert_eq!(attached.status, 303, "{}", attached.words());

    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    let told = [
        "Item 1 is new: Climate",
        "Item 3 was called “Return”, now “Return and reintegration”",
        "Return and reintegration: 40 minutes instead of 30",
        "Item 2: UNMN/KGZ/2026/CRP.1 is new",
    ];
    let look = secretariat
        .get(&format!("{agenda}/circulation"))
        .await
        .words();
    for words in told {
        assert!(look.contains(words), "{words}: {look}");
    }
    assert!(
        !look.contains("moved"),
        "who made room has not moved: {look}"
    );
    assert_eq!(
        letters(&world, "tenirbek.misalov@fao.example").await.len(),
        1
    );
    secretariat
        .does(&format!("{agenda}/circulation"), &[])
        .await;
    let sent = letters(&world, "tenirbek.misalov@fao.example").await;
    let [_, (subject, body)] = sent.as_slice() else {
        panic!("{sent:?}");
    };
    assert!(subject.starts_with("Agenda Rev.1: "), "{subject}");
    assert!(
        body.contains("4 changes") && !body.contains("Climate"),
        "how much, and nothing internal: {body}"
    );

    let page = fao.get(&meeting).await;
    assert!(
        page.queries() <= 8 && page.words().contains("Rev.1"),
        "{}",
        page.words()
    );
    let history = fao.get(&revisions).await;
    assert!(history.queries() <= 8, "{}", history.queries());
    for words in told
        .iter()
        .chain(&["As it went out first.", "2. Return (Discussion, 30"])
    {
        assert!(
            history.words().contains(words),
            "{words}: {}",
            history.words()
        );
    }
    let mut db = world.database.owner().await;
    let kept: Vec<(i32, i64)> = sqlx::query_as(
        "select revision, jsonb_array_length(snapshot)::bigint from circulation where object_kind = 'agenda' order by id",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(kept, [(1, 2), (2, 3)], "I8: what was sent stays as it was");
    for stranger in ["state counterpart", "partner"] {
        assert_eq!(world.role(stranger).await.get(&revisions).await.status, 404);
    }
}

/// domain §3.2: while the meeting is ahead; once it sits its agenda is adopted, and the database says so too.
#[tokio::test]
async fn a_meeting_that_sits_takes_up_the_agenda_that_went_out() {
    let world = World::new().await;
    let (mut secretariat, mut co_chair, meeting) = circulated(&world).await;
    let revisions = format!("{meeting}/agenda/revisions");
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    secretariat.does(&revisions, &[]).await;
    let opening = format!("{meeting}/opening");
    let early = co_chair.is_refused(&opening, &[]).await;
    assert!(
        early.contains("circulated"),
        "a draft is not taken up: {early}"
    );
    let item = [("title", "Late"), ("kind", "discussion"), ("minutes", "5")];
    secretariat.does(&format!("{meeting}/agenda"), &item).await;
    goes_out(
        &mut secretariat,
        &mut co_chair,
        &format!("{meeting}/agenda"),
    )
    .await;
    co_chair.does(&opening, &[]).await;
    let late = secretariat.is_refused(&revisions, &[]).await;
    assert!(late.contains("circulated"), "{late}");
    let mut db = world.database.owner().await;
    for (change, words) in [
        (
            "update meeting set state = 'held' where false; update agenda set state = 'draft', revision = revision + 1, cleared_by = null, cleared_at = null",
            "does not go from",
        ),
        (
            "update agenda set circulated_at = now()",
            "agenda_went_out_first",
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
