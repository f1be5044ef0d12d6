//! R11: minutes from their circulation to the approved text and its corrigendum (domain §3.4).
use tokio::task::JoinSet;

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;

/// Two paragraphs under item 1, circulated on 15 October; comments until Thursday 22 October, 17:00.
struct Circulated {
    line: Line,
    minutes: String,
}

fn moved(world: &World, to: &str) {
    world.clock.stands_at(to.parse().unwrap());
}

impl Circulated {
    async fn new(world: &World) -> Self {
        world.sessions_last().await;
        let mut line = Line::in_session(world).await;
        let minutes = format!("{}/minutes", line.meeting);
        line.secretariat.does(&minutes, &[]).await;
        let text = "IOM introduced the workplan.\n\nFAO asked about funding.";
        let typed = [("text", text), ("revision", "0")];
        line.secretariat.does("/minutes-entries/1", &typed).await;
        line.circulates(&minutes).await;
        Self { line, minutes }
    }

    fn at(&self, what: &str) -> String {
        format!("{}/{what}", self.minutes)
    }

    async fn comments(&self, who: &mut Browser, kind: &str, proposed: &str) {
        let said = [
            ("item", "1"),
            ("paragraph", "2"),
            ("kind", kind),
            ("text", "It was not so."),
            ("proposed", proposed),
        ];
        who.does(&self.at("comments"), &said).await;
    }
}

const AFTER_COMMENTS: &str = "2026-10-23T04:00:00Z";
const AFTER_CHANGES: &str = "2026-10-28T04:00:00Z";

/// R11: no comment by the deadline, and the clock approves, once, whoever looks.
#[tokio::test]
async fn uncommented_minutes_are_approved_by_the_clock_exactly_once() {
    let world = World::new().await;
    let mut done = Circulated::new(&world).await;
    let mut fao = world.role("focal point").await;
    fao.does(&done.at("no-comments"), &[]).await;
    let twice = fao.is_refused(&done.at("no-comments"), &[]).await;
    assert!(twice.contains("said already"), "{twice}");
    let mut absent = world.person("jean.prototype@unesco.example").await;
    let asked = [
        ("item", "1"),
        ("paragraph", "1"),
        ("kind", "query"),
        ("text", "Which workplan?"),
    ];
    absent.does(&done.at("comments"), &asked).await;
    world.works().await;
    let page = fao.get(&done.minutes).await.words();
    assert!(page.contains("circulated for comments"), "{page}");

    moved(&world, "2026-10-22T11:00:00Z");
    let mut running = JoinSet::new();
    for _ in 0..4 {
        let worker = world.worker();
        running.spawn(async move { worker.run_due().await.unwrap() });
    }
    while let Some(one) = running.join_next().await {
        one.unwrap();
    }
    let page = fao.get(&done.minutes).await.words();
    assert!(page.contains("no comments received"), "{page}");
    let mut db = world.database.owner().await;
    let (approvals, told): (i64, i64) = sqlx::query_as(
        "select (select count(*) from event where act = 'minutes.approve_uncommented'),
                (select count(*) from mail where kind = 'minutes.approval')",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!((approvals, told > 0), (1, true));
    // I8: the hash on the page is that of the text kept
    let hash: String = sqlx::query_scalar(
        "select encode(sha256(convert_to(snapshot, 'UTF8')), 'hex') from approved_minutes",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(page.contains(&hash), "{page}");
    let late = done
        .line
        .secretariat
        .is_refused(&done.at("consolidation"), &[])
        .await;
    assert!(late.contains("not circulated for comments"), "{late}");
}

/// R11: a comment is declined with its reason, a co-chair rules, the minutes note the disagreement.
#[tokio::test]
async fn a_declined_comment_is_ruled_on_and_the_text_is_agreed() {
    let world = World::new().await;
    let mut done = Circulated::new(&world).await;
    let mut fao = world.role("focal point").await;
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    done.comments(&mut fao, "own_intervention", "FAO asked who funds it.")
        .await;
    done.comments(&mut ilo, "factual", "").await;
    let mut absent = world.person("jean.prototype@unesco.example").await;
    let said = [
        ("item", "1"),
        ("paragraph", "1"),
        ("kind", "factual"),
        ("text", "No."),
    ];
    let only_asks = absent.is_refused(&done.at("comments"), &said).await;
    assert!(only_asks.contains("was not at the table"), "{only_asks}");

    let answer = "/minutes-comments/1/answer";
    let empty = done
        .line
        .secretariat
        .is_refused(answer, &[("answer", "accepted"), ("reason", "")])
        .await;
    assert!(empty.contains("correction"), "{empty}");
    let yes = [("answer", "accepted"), ("reason", "So it was said.")];
    done.line.secretariat.does(answer, &yes).await;
    let no = [("answer", "declined"), ("reason", "The recording says so.")];
    done.line
        .secretariat
        .does("/minutes-comments/2/answer", &no)
        .await;
    let seen = ilo.get(&done.minutes).await.words();
    assert!(seen.contains("The recording says so."), "{seen}");
    let early = done
        .line
        .secretariat
        .is_refused(&done.at("consolidation"), &[])
        .await;
    assert!(
        early.contains("still runs") && early.contains("waits for a co-chair"),
        "every reason: {early}"
    );
    moved(&world, AFTER_COMMENTS);
    let late = [
        ("item", "1"),
        ("paragraph", "1"),
        ("kind", "factual"),
        ("text", "No."),
    ];
    let late = fao.is_refused(&done.at("comments"), &late).await;
    assert!(late.contains("period for comments is over"), "{late}");
    let page = done.line.secretariat.get(&done.minutes).await.words();
    assert!(page.contains("One comment waits for a co-chair"), "{page}");
    let desk = done.line.co_chair.get("/").await.words();
    assert!(desk.contains("Rule on it"), "{desk}");
    let ruling = [
        ("ruling", "declined"),
        ("reason", "Two colleagues heard it so."),
        ("disagreement", "ILO maintained that it was not asked."),
    ];
    done.line
        .co_chair
        .does("/minutes-comments/2/ruling", &ruling)
        .await;
    let coming = done.line.secretariat.get(&done.at("changes")).await.words();
    assert!(coming.contains("who funds it"), "{coming}");
    let confirm = done
        .line
        .secretariat
        .get(&done.at("consolidation"))
        .await
        .words();
    assert!(confirm.contains("to 12 members?"), "{confirm}");
    done.line
        .secretariat
        .does(&done.at("consolidation"), &[])
        .await;

    let changes = fao.get(&done.at("changes")).await;
    assert!(changes.body.contains("<ins>"), "{}", changes.body);
    assert!(
        changes.words().contains("ILO maintained that"),
        "{}",
        changes.words()
    );
    let early = done
        .line
        .co_chair
        .is_refused(&done.at("approval"), &[])
        .await;
    assert!(early.contains("still read the changes"), "{early}");
    moved(&world, AFTER_CHANGES);
    assert_eq!(
        done.line
            .secretariat
            .post(&done.at("approval"), &[])
            .await
            .status,
        403
    );
    done.line.co_chair.does(&done.at("approval"), &[]).await;
    let page = fao.get(&done.minutes).await;
    assert!(page.queries() <= 8, "{}", page.queries());
    let words = page.words();
    assert!(words.contains("2. FAO asked who funds it."), "{words}");
    assert!(words.contains("ILO maintained that"), "{words}");
    assert!(words.contains("by a co-chair"), "{words}");
    let mut db = world.database.owner().await;
    let circulated: String = sqlx::query_scalar("select text from minutes_entry where id = 1")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert!(
        circulated.contains("asked about funding"),
        "what was circulated stands as it was: {circulated}"
    );
    told_without_the_text(&world).await;
}

async fn told_without_the_text(world: &World) {
    let mut db = world.database.owner().await;
    let told: Vec<String> = sqlx::query_scalar(
        "select distinct kind from mail where kind like 'minutes.%' order by kind",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    for kind in [
        "minutes.answer",
        "minutes.approval",
        "minutes.circulation",
        "minutes.clearance",
        "minutes.ruling",
        "minutes.ruling_wanted",
        "minutes.submission",
        "minutes.to_approve",
        "minutes.tracked",
    ] {
        assert!(told.iter().any(|one| one == kind), "{kind}: {told:?}");
    }
    let inside: i64 = sqlx::query_scalar(
        "select count(*) from mail where kind like 'minutes.%' and body_text ~ 'funds it|recording says'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(inside, 0, "R14: letters carry nothing of the text");
}

/// R11: another member objects to what was accepted; the author takes a declined comment back.
#[tokio::test]
async fn an_objection_needs_a_ruling_and_a_withdrawal_needs_none() {
    let world = World::new().await;
    let mut done = Circulated::new(&world).await;
    let mut fao = world.role("focal point").await;
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    done.comments(&mut fao, "factual", "FAO asked nothing.")
        .await;
    done.comments(&mut fao, "editorial", "FAO asked of funding.")
        .await;
    let own = fao
        .is_refused("/minutes-comments/1/objections", &[("reason", "x")])
        .await;
    assert!(own.contains("own agency"), "{own}");
    let objection = [("reason", "It did ask.")];
    ilo.does("/minutes-comments/1/objections", &objection).await;
    let yes = [("answer", "accepted"), ("reason", "Agreed.")];
    done.line
        .secretariat
        .does("/minutes-comments/1/answer", &yes)
        .await;
    let no = [("answer", "declined"), ("reason", "Style.")];
    done.line
        .secretariat
        .does("/minutes-comments/2/answer", &no)
        .await;
    assert_eq!(
        ilo.post("/minutes-comments/2/withdrawal", &[]).await.status,
        403
    );
    fao.does("/minutes-comments/2/withdrawal", &[]).await;
    moved(&world, AFTER_COMMENTS);
    let waits = done
        .line
        .secretariat
        .is_refused(&done.at("consolidation"), &[])
        .await;
    assert!(
        waits.contains("One comment waits for a co-chair"),
        "{waits}"
    );
    let ruling = [
        ("ruling", "accepted"),
        ("reason", "FAO knows what it asked."),
        ("disagreement", "ILO does not share this."),
    ];
    done.line
        .co_chair
        .does("/minutes-comments/1/ruling", &ruling)
        .await;
    let twice = done
        .line
        .co_chair
        .is_refused("/minutes-comments/1/ruling", &ruling)
        .await;
    assert!(twice.contains("has ruled"), "{twice}");
    done.line
        .secretariat
        .does(&done.at("consolidation"), &[])
        .await;
    let words = ilo.get(&done.minutes).await.words();
    assert!(words.contains("2. FAO asked nothing."), "{words}");
    assert!(words.contains("ILO does not share this."), "{words}");
}

/// R11: two accepted wordings of one paragraph are brought together by hand, in the same editor.
#[tokio::test]
async fn two_wordings_are_brought_together_by_hand() {
    let world = World::new().await;
    let mut done = Circulated::new(&world).await;
    let mut fao = world.role("focal point").await;
    done.comments(&mut fao, "factual", "One wording.").await;
    done.comments(&mut fao, "editorial", "Another wording.")
        .await;
    let yes = [("answer", "accepted"), ("reason", "Agreed.")];
    for answer in ["/minutes-comments/1/answer", "/minutes-comments/2/answer"] {
        done.line.secretariat.does(answer, &yes).await;
    }
    let typed = [("text", "First.\n\nBoth."), ("revision", "0")];
    let early = done
        .line
        .secretariat
        .is_refused("/minutes-entries/1", &typed)
        .await;
    assert!(early.contains("no longer a draft"), "{early}");
    moved(&world, AFTER_COMMENTS);
    let twice = done
        .line
        .secretariat
        .is_refused(&done.at("consolidation"), &[])
        .await;
    assert!(twice.contains("write item 1 yourself"), "{twice}");
    let editor = done.line.secretariat.get("/minutes-entries/1").await;
    assert!(editor.body.contains("Another wording."), "{}", editor.body);
    done.line
        .secretariat
        .does("/minutes-entries/1", &typed)
        .await;
    let stale = done
        .line
        .secretariat
        .post("/minutes-entries/1", &typed)
        .await;
    assert_eq!(stale.status, 422);
    assert!(stale.words().contains("Both."), "{}", stale.words());
    done.line
        .secretariat
        .does(&done.at("consolidation"), &[])
        .await;
    let words = fao.get(&done.minutes).await.words();
    assert!(words.contains("2. Both."), "{words}");
}

/// R11: corrections go into one corrigendum; the minutes as approved never change.
#[tokio::test]
async fn one_corrigendum_lists_all_corrections() {
    let world = World::new().await;
    let mut done = Circulated::new(&world).await;
    let mut fao = world.role("focal point").await;
    moved(&world, "2026-10-22T11:00:00Z");
    world.works().await;
    let asked = [
        ("paragraph", "2"),
        ("text", "The amount is missing."),
        ("proposed", "FAO asked about funding of 20 000."),
    ];
    let early = fao.is_refused(&done.at("corrections"), &asked).await;
    assert!(early.contains("not disseminated"), "{early}");
    done.line
        .secretariat
        .does(&done.at("dissemination"), &[])
        .await;
    let before = fao.get(&done.minutes).await.words();
    fao.does(&done.at("corrections"), &asked).await;
    fao.does(&done.at("corrections"), &asked).await;
    let issue = done.at("corrigendum");
    let early = done.line.secretariat.is_refused(&issue, &[]).await;
    assert!(
        early.contains("still runs") && early.contains("2 corrections are not answered"),
        "{early}"
    );
    let yes = [("answer", "accepted"), ("reason", "It was said.")];
    done.line
        .secretariat
        .does("/minutes-comments/1/answer", &yes)
        .await;
    let no = [("answer", "declined"), ("reason", "Once is enough.")];
    done.line
        .secretariat
        .does("/minutes-comments/2/answer", &no)
        .await;
    moved(&world, "2026-11-02T04:00:00Z");
    let late = fao.is_refused(&done.at("corrections"), &asked).await;
    assert!(late.contains("period for corrections is over"), "{late}");
    assert_eq!(fao.get(&issue).await.status, 404, "none yet");
    let confirm = done
        .line
        .secretariat
        .get(&done.at("corrigendum/new"))
        .await
        .words();
    assert!(confirm.contains("with one correction?"), "{confirm}");
    done.line.secretariat.does(&issue, &[]).await;
    let again = done.line.secretariat.is_refused(&issue, &[]).await;
    assert!(again.contains("is issued"), "{again}");
    let corrigendum = fao.get(&issue).await.words();
    assert!(corrigendum.contains("MIN/1/Corr.1"), "{corrigendum}");
    assert!(
        corrigendum.contains("asked about funding.") && corrigendum.contains("of 20 000"),
        "both wordings: {corrigendum}"
    );
    let after = fao.get(&done.minutes).await.words();
    for paragraph in ["1. IOM introduced", "2. FAO asked about funding."] {
        assert!(
            before.contains(paragraph) && after.contains(paragraph),
            "{after}"
        );
    }
}

/// R11: by the charter's choice the next meeting approves; then no co-chair does it alone.
#[tokio::test]
async fn the_next_meeting_approves_where_the_charter_says_so() {
    let world = World::new().await;
    let mut done = Circulated::new(&world).await;
    let mut fao = world.role("focal point").await;
    done.comments(&mut fao, "factual", "FAO asked nothing.")
        .await;
    let yes = [("answer", "accepted"), ("reason", "Agreed.")];
    done.line
        .secretariat
        .does("/minutes-comments/1/answer", &yes)
        .await;
    moved(&world, AFTER_COMMENTS);
    done.line
        .secretariat
        .does(&done.at("consolidation"), &[])
        .await;
    world.next_meeting_approves().await;
    moved(&world, AFTER_CHANGES);
    let alone = done
        .line
        .co_chair
        .is_refused(&done.at("approval"), &[])
        .await;
    assert!(alone.contains("none sits now"), "{alone}");
    let plan = [
        ("kind", "ordinary"),
        ("title", "First quarterly meeting"),
        ("date", "2027-01-21"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "UN House"),
    ];
    let planned = done.line.secretariat.post("/meetings", &plan).await;
    let agenda = planned.location().to_owned();
    let meeting = agenda.trim_end_matches("/agenda").to_owned();
    let item = [
        ("title", "Minutes"),
        ("kind", "procedural"),
        ("minutes", "5"),
    ];
    done.line.secretariat.does(&agenda, &item).await;
    done.line
        .co_chair
        .does(&format!("{agenda}/clearance"), &[])
        .await;
    done.line
        .secretariat
        .does(&format!("{agenda}/circulation"), &[])
        .await;
    done.line
        .co_chair
        .does(&format!("{meeting}/convocation"), &[])
        .await;
    done.line
        .co_chair
        .does(&format!("{meeting}/opening"), &[])
        .await;
    done.line.co_chair.does(&done.at("approval"), &[]).await;
    let words = fao.get(&done.minutes).await.words();
    assert!(words.contains("by the next meeting"), "{words}");
}

/// R11: the demonstration shows minutes in each of their states, a corrigendum and a ruling.
#[tokio::test]
async fn the_demonstration_shows_every_state() {
    let world = World::with_story().await;
    let mut db = world.database.owner().await;
    let states: Vec<String> =
        sqlx::query_scalar("select distinct state from minutes order by state")
            .fetch_all(&mut db)
            .await
            .unwrap();
    let all = "approved chair_review cleared comment_open consolidated disseminated draft";
    assert_eq!(states.join(" "), all);
    let (corrigenda, rulings): (i64, i64) = sqlx::query_as(
        "select (select count(*) from minutes_corrigendum),
                (select count(*) from minutes_comment where answer = 'declined' and ruling is not null)",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!((corrigenda, rulings), (1, 1));
}
