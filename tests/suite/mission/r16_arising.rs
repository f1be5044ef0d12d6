//! R12, R16: before the session the open actions list themselves under "matters arising", late ones first, then those of
//! which nothing was heard; what went out keeps how they stood. R14: to members alone.
use lopdf::Document;

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;
use crate::world::paper::{part, text, words_of};

/// Actions of a decision of the meeting in October: late on the 21st, silent in December, far off.
async fn asked(world: &World) -> Line {
    world.sessions_last().await;
    let mut line = Line::in_session(world).await;
    let decision = line.adopted_decision(world).await;
    for (title, lead, due_on) in [
        ("The far study", "12", "2027-09-01"),
        ("The silent study", "9", "2027-06-01"),
        ("The late study", "6", "2026-10-20"),
    ] {
        let proposal = [("title", title), ("lead", lead), ("due_on", due_on)];
        line.secretariat
            .does(&format!("{decision}/actions"), &proposal)
            .await;
    }
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    ilo.does("/actions/2/acceptance", &[]).await;
    line
}

/// With the standing item, on 18 February 2027; the path of the meeting.
async fn planned(secretariat: &mut Browser, kind: &str) -> String {
    let plan = [
        ("kind", kind),
        ("title", "First meeting of the year"),
        ("date", "2027-02-18"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "UN House"),
    ];
    let planned = secretariat.post("/meetings", &plan).await;
    assert_eq!(planned.status, 303, "{}", planned.words());
    let agenda = planned.location().to_owned();
    let standing = [("standing", "matters_arising")];
    secretariat
        .does(&format!("{agenda}/beginning"), &standing)
        .await;
    agenda.trim_end_matches("/agenda").to_owned()
}

fn stands_at(world: &World, day: &str) {
    world
        .clock
        .stands_at(format!("{day}T02:30:00Z").parse().unwrap());
}

/// In this order, with whatever stands between.
fn in_order(words: &str, said: &[&str]) {
    let mut rest = words;
    for one in said {
        let Some(at) = rest.find(one) else {
            panic!("{one} is missing or stands elsewhere: {words}");
        };
        rest = &rest[at + one.len()..];
    }
}

#[tokio::test]
async fn open_actions_list_themselves_before_the_session() {
    let world = World::new().await;
    let mut line = asked(&world).await;
    let meeting = planned(&mut line.secretariat, "ordinary").await;
    let agenda = format!("{meeting}/agenda");
    let mut fao = world.role("focal point").await;
    stands_at(&world, "2026-12-01");
    for (who, path) in [(&mut line.secretariat, &agenda), (&mut fao, &meeting)] {
        let page = who.get(path).await;
        assert!(page.queries() <= 8, "{path}: {}", page.queries());
        in_order(
            &page.words().replace('\u{a0}', " "),
            &[
                "Matters arising",
                "Open actions as of 1 December 2026",
                "DEC/1-A3 The late study",
                "FAO",
                "Overdue",
                "DEC/1-A2 The silent study",
                "No news",
                "DEC/1-A1 The far study",
            ],
        );
        assert!(page.links().contains(&"/actions/3".to_owned()));
    }
    // paper says the same
    let said = ["DEC/1-A3 The late study", "FAO", "Overdue", "No news"];
    let pdf = fao.get(&format!("{meeting}/agenda.pdf")).await;
    assert!(pdf.queries() <= 8, "{}", pdf.queries());
    in_order(&text(&Document::load_mem(&pdf.bytes).unwrap()), &said);
    let docx = fao.get(&format!("{meeting}/agenda.docx")).await;
    in_order(&words_of(&part(&docx.bytes, "word/document.xml")), &said);
    for role in ["state counterpart", "partner"] {
        assert_eq!(world.role(role).await.get(&meeting).await.status, 404);
    }
}

/// Domain §3.3: the snapshot holds the list as it went out; the page follows the day until the meeting sits.
#[tokio::test]
async fn what_went_out_keeps_how_actions_stood() {
    let world = World::new().await;
    let mut line = asked(&world).await;
    let meeting = planned(&mut line.secretariat, "ordinary").await;
    let agenda = format!("{meeting}/agenda");
    stands_at(&world, "2026-12-01");
    let mut co_chair = line.co_chair;
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    let look = line.secretariat.get(&format!("{agenda}/circulation")).await;
    in_order(&look.words(), &["The late study", "Overdue"]);
    line.secretariat
        .does(&format!("{agenda}/circulation"), &[])
        .await;
    let mut fao = world.role("focal point").await;
    fao.does("/actions/3/acceptance", &[]).await;
    let done = [("narrative", "Printed"), ("done", "yes")];
    fao.does("/actions/3/reports", &done).await;
    let words = fao.get(&meeting).await.words();
    in_order(
        &words,
        &["The silent study", "The late study", "Reported done"],
    );
    assert!(!words.contains("Overdue"), "{words}");

    let sent = fao.get(&format!("{agenda}/revisions")).await.words();
    in_order(
        &sent.replace('\u{a0}', " "),
        &["DEC/1-A3 The late study (FAO, due 20.10.2026, Overdue)"],
    );
    // nothing of the agenda changed, so a revision has nothing to tell
    line.secretariat
        .does(&format!("{agenda}/revisions"), &[])
        .await;
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    let nothing = line
        .secretariat
        .is_refused(&format!("{agenda}/circulation"), &[])
        .await;
    assert!(!nothing.contains("late study"), "{nothing}");
}

/// R16: from its opening on the review tells how they stand, and the agenda how they stood when it went out.
#[tokio::test]
async fn a_meeting_that_sits_shows_what_went_out() {
    let world = World::new().await;
    let mut line = asked(&world).await;
    let meeting = planned(&mut line.secretariat, "ordinary").await;
    let agenda = format!("{meeting}/agenda");
    stands_at(&world, "2026-12-01");
    let mut co_chair = line.co_chair;
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    line.secretariat
        .does(&format!("{agenda}/circulation"), &[])
        .await;
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    let mut fao = world.role("focal point").await;
    fao.does("/actions/3/acceptance", &[]).await;
    let done = [("narrative", "Printed"), ("done", "yes")];
    fao.does("/actions/3/reports", &done).await;
    co_chair.does(&format!("{meeting}/opening"), &[]).await;
    let page = fao.get(&meeting).await;
    assert!(page.queries() <= 8, "{}", page.queries());
    in_order(
        &page.words(),
        &[
            "when the agenda was circulated",
            "The late study",
            "Overdue",
        ],
    );
    assert!(page.links().contains(&format!("{meeting}/review")));
}

/// I16: to guests the item may be open; what the house lists under it is not.
#[tokio::test]
async fn guests_do_not_see_the_actions_of_an_open_item() {
    let world = World::new().await;
    let mut line = asked(&world).await;
    let meeting = planned(&mut line.secretariat, "annual").await;
    let agenda = format!("{meeting}/agenda");
    for purpose in [
        "review_progress",
        "enhance_collaboration",
        "emerging_challenges",
    ] {
        let item = [
            ("title", purpose),
            ("kind", "discussion"),
            ("minutes", "20"),
            ("purpose", purpose),
        ];
        line.secretariat.does(&agenda, &item).await;
    }
    let item: i64 = sqlx::query_scalar("select id from agenda_item where standing is not null")
        .fetch_one(&mut world.database.owner().await)
        .await
        .unwrap();
    line.secretariat
        .does(
            &format!("/agenda-items/{item}/audience"),
            &[("open", "yes")],
        )
        .await;
    line.secretariat
        .does(&format!("{meeting}/guests"), &[("guests", "15")])
        .await;
    let mut co_chair = line.co_chair;
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    line.secretariat
        .does(&format!("{agenda}/circulation"), &[])
        .await;
    let mut guest = world.role("partner").await;
    guest.get("/?lang=en").await;
    let words = guest.get(&meeting).await.words();
    let pdf = guest.get(&format!("{meeting}/agenda.pdf")).await;
    let pdf = text(&Document::load_mem(&pdf.bytes).unwrap());
    for seen in [words, pdf] {
        assert!(seen.contains("Matters arising"), "{seen}");
        assert!(!seen.contains("study") && !seen.contains("DEC/1"), "{seen}");
    }
    let member = world.role("focal point").await.get(&meeting).await.words();
    assert!(member.contains("The late study"), "{member}");
}

/// Bounded: the rest stands on the follow-up page.
#[tokio::test]
async fn a_long_list_ends_with_the_way_to_the_rest() {
    let world = World::new().await;
    let mut line = asked(&world).await;
    for number in 10..31 {
        let title = format!("Further study {number}");
        let proposal = [
            ("title", title.as_str()),
            ("lead", "6"),
            ("due_on", "2027-08-01"),
        ];
        line.secretariat
            .does("/decisions/1/actions", &proposal)
            .await;
    }
    let meeting = planned(&mut line.secretariat, "ordinary").await;
    stands_at(&world, "2026-12-01");
    let page = line.secretariat.get(&meeting).await;
    let words = page.words().replace('\u{a0}', " ");
    assert!(page.queries() <= 8, "{}", page.queries());
    in_order(&words, &["The late study", "4 more open actions"]);
    assert_eq!(words.matches("Further study").count(), 18, "{words}");
    assert!(!words.contains("The far study"), "{words}");
}
