//! R18: between meetings, silence is consent only of those who were reached, and only when time is over.
use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;
use chrono::{DateTime, TimeDelta, Utc};

/// Friday 23 October 2026, 17:00 in Bishkek: five working days after Friday 16 October.
const DEADLINE: &str = "2026-10-22T11:00:00Z";

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

/// A decision in silence since Thursday 15 October, 10:00, of which every member was written to.
async fn in_silence(world: &World, line: &mut Line) -> String {
    world.silence_is_allowed().await;
    let decision = line.tabled_decision("not_relevant").await;
    line.co_chair
        .does(&format!("{decision}/silence"), &[("period", "standard")])
        .await;
    decision
}

async fn words(browser: &mut Browser, path: &str) -> String {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200);
    page.words()
}

const OBJECTION: [(&str, &str); 3] = [
    ("value", "object"),
    ("kind", "substance"),
    ("reason", "Paragraph 1 commits funds"),
];

/// Off until the network's charter allows it; then opened with a co-chair's word, and never shorter than the charter says.
#[tokio::test]
async fn silence_is_opened_only_where_the_charter_allows_it() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.tabled_decision("not_relevant").await;
    let path = format!("{decision}/silence");
    let refused = line
        .co_chair
        .is_refused(&path, &[("period", "standard")])
        .await;
    assert!(refused.contains("does not allow"), "{refused}");
    let page = words(&mut line.co_chair, &decision).await;
    assert!(!page.contains("Open silence procedure"), "{page}");

    world.silence_is_allowed().await;
    let mut fao = world.role("focal point").await;
    assert_eq!(fao.post(&path, &[("period", "standard")]).await.status, 403);
    let alone = line
        .secretariat
        .is_refused(&path, &[("period", "standard")])
        .await;
    assert!(alone.contains("how the co-chairs agreed"), "{alone}");
    let urgent = line
        .co_chair
        .is_refused(&path, &[("period", "urgent")])
        .await;
    assert!(
        urgent.contains("why it is urgent") && urgent.contains("how the co-chairs agreed"),
        "{urgent}"
    );
    let short = [("period", "standard"), ("until", "2026-10-21")];
    let short = line.co_chair.is_refused(&path, &short).await;
    assert!(short.contains("earlier than members are owed"), "{short}");
    let authorised = [
        ("period", "standard"),
        ("authority", "The RC by mail of 15 October"),
    ];
    line.secretariat.does(&path, &authorised).await;

    let mut db = world.database.owner().await;
    let told: Vec<String> = sqlx::query_scalar(
        "select split_part(body_text, E'\\n', 1) from mail where kind = 'decision.silence' and lang = 'en'",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert!(!told.is_empty());
    for first in told {
        let first = first.replace('\u{a0}', " ");
        assert!(
            first.contains("Thursday 22 October, 17:00"),
            "the deadline stands in the first line: {first}"
        );
    }
    let page = words(&mut fao, &decision).await;
    assert!(
        page.contains("7\u{a0}days 7\u{a0}h left, until Thursday 22 October, 17:00")
            || page.contains("left, until Thursday 22 October, 17:00"),
        "{page}"
    );
    let desk = words(&mut fao, "/").await;
    assert!(desk.contains("Joint workplan 2027"), "{desk}");
}

/// I5, I6: nothing happens a millisecond early; at the deadline it is adopted once, effective at that instant.
#[tokio::test]
async fn unbroken_silence_is_adopted_at_its_deadline_and_once() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    world.post_goes_out("").await;
    world
        .clock
        .stands_at(at(DEADLINE) - TimeDelta::milliseconds(1));
    world.works().await;
    let early = words(&mut line.co_chair, &decision).await;
    assert!(early.contains("Open in silence procedure"), "{early}");

    world.clock.stands_at(at(DEADLINE));
    let (one, two, three) = (world.worker(), world.worker(), world.worker());
    let (a, b, c) = tokio::join!(one.run_due(), two.run_due(), three.run_due());
    a.unwrap();
    b.unwrap();
    c.unwrap();
    let page = words(&mut line.co_chair, &decision).await;
    assert!(page.contains("UNMN/KGZ/2026/DEC/1"), "{page}");
    assert!(
        page.contains("No objection within the period"),
        "silence is shown for what it is: {page}"
    );
    let mut db = world.database.owner().await;
    let (adopted_at, events): (DateTime<Utc>, i64) = sqlx::query_as(
        "select adopted_at, (select count(*) from event where act = 'decision.settle') from decision where id = 1",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!((adopted_at, events), (at(DEADLINE), 1));
    let told: i64 = sqlx::query_scalar("select count(*) from mail where kind = 'decision.adopted'")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(told, 24, "the result is announced to all");
}

/// I5: one millisecond before the deadline an objection breaks silence; at the deadline it is late.
#[tokio::test]
async fn an_objection_breaks_silence_until_the_last_millisecond() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    world.post_goes_out("").await;
    world
        .clock
        .stands_at(at(DEADLINE) - TimeDelta::milliseconds(1));
    let mut fao = world.role("focal point").await;
    let positions = format!("{decision}/positions");
    fao.does(&positions, &OBJECTION).await;
    let page = words(&mut line.co_chair, &decision).await;
    assert!(page.contains("Silence broken"), "{page}");
    world.clock.stands_at(at(DEADLINE));
    world.works().await;
    let page = words(&mut line.co_chair, &decision).await;
    assert!(
        page.contains("Silence broken"),
        "the clock is stopped: {page}"
    );

    let resume = format!("{decision}/resumption");
    let stands = line.co_chair.is_refused(&resume, &[]).await;
    assert!(stands.contains("FAO objects"), "{stands}");
    fao.does(&positions, &[("value", "no_objection")]).await;
    line.co_chair.does(&resume, &[]).await;
    let page = words(&mut line.co_chair, &decision).await;
    assert!(
        page.contains("until Friday 23 October, 17:00"),
        "a working day to confirm: {page}"
    );
    world.post_goes_out("").await;
    world.clock.moves(TimeDelta::days(1));
    world.works().await;
    let page = words(&mut line.co_chair, &decision).await;
    assert!(page.contains("DEC/1"), "{page}");
}

#[tokio::test]
async fn an_objection_at_the_deadline_is_kept_as_a_late_statement() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    world.post_goes_out("").await;
    world.clock.stands_at(at(DEADLINE));
    let mut fao = world.role("focal point").await;
    // the worker has not looked yet: that changes nothing
    fao.does(&format!("{decision}/positions"), &OBJECTION).await;
    let late = fao
        .is_refused(&format!("{decision}/positions"), &[("value", "join")])
        .await;
    assert!(late.contains("takes no positions"), "{late}");
    world.works().await;
    let page = words(&mut fao, &decision).await;
    assert!(page.contains("DEC/1"), "{page}");
    assert!(page.contains("Late objection"), "{page}");
    assert!(page.contains("Paragraph 1 commits funds"), "{page}");
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    ilo.does(
        &format!("{decision}/late-statements"),
        &[("statement", "Биз дагы кошулабыз"), ("objects", "")],
    )
    .await;
    let mut db = world.database.owner().await;
    let told: i64 = sqlx::query_scalar(
        "select count(distinct address) from mail where kind = 'decision.late_statement'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(told >= 2, "co-chairs and secretariat are told: {told}");
}

/// I22: who was not reached holds it open, and has a full period of its own once it is.
#[tokio::test]
async fn a_member_that_no_mail_reached_holds_it_open() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    world.post_goes_out("%unesco%").await;
    world.clock.stands_at(at(DEADLINE));
    world.works().await;
    let page = words(&mut line.secretariat, &decision).await;
    assert!(page.contains("Waiting at a gate"), "{page}");
    assert!(page.contains("No notice has reached: UNESCO"), "{page}");
    let desk = words(&mut line.secretariat, "/").await;
    assert!(desk.contains("was not reached"), "{desk}");

    let services = format!("{decision}/services");
    let other = [("member", "6"), ("evidence", "By telephone")];
    line.secretariat.is_refused(&services, &other).await;
    let served = [("member", "10"), ("evidence", "Read to J. by telephone")];
    line.secretariat.does(&services, &served).await;
    // Thursday 22 October and five working days
    world.clock.stands_at(at("2026-10-29T10:59:59.999Z"));
    world.works().await;
    let page = words(&mut line.secretariat, &decision).await;
    assert!(page.contains("Their period still runs: UNESCO"), "{page}");
    world.clock.stands_at(at("2026-10-29T11:00:00Z"));
    world.works().await;
    let page = words(&mut line.secretariat, &decision).await;
    assert!(page.contains("DEC/1"), "{page}");
}

/// A mail that went out days late gives its member a full period from then on.
#[tokio::test]
async fn late_mail_gives_its_member_its_own_period() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    world.post_goes_out("%unesco%").await;
    world.clock.moves(TimeDelta::days(4));
    world.post_goes_out("").await;
    world.clock.stands_at(at(DEADLINE));
    world.works().await;
    let page = words(&mut line.secretariat, &decision).await;
    assert!(page.contains("Their period still runs: UNESCO"), "{page}");
    // Monday 19 October and five working days
    world.clock.stands_at(at("2026-10-26T11:00:00Z"));
    world.works().await;
    let page = words(&mut line.secretariat, &decision).await;
    assert!(page.contains("DEC/1"), "{page}");
}

/// R21: a concern of mandate raised at the gate is still in time.
#[tokio::test]
async fn an_objection_at_a_gate_is_still_in_time() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    world.post_goes_out("%unesco%").await;
    world.clock.stands_at(at(DEADLINE));
    world.works().await;
    let mut fao = world.role("focal point").await;
    let mandate = [
        ("value", "object"),
        ("kind", "mandate"),
        ("reason", "It is the mandate of FAO"),
    ];
    fao.does(&format!("{decision}/positions"), &mandate).await;
    let page = words(&mut line.co_chair, &decision).await;
    assert!(page.contains("Silence broken"), "{page}");
    let desk = words(&mut line.co_chair, "/").await;
    assert!(
        desk.contains("An objection has stopped the clock"),
        "{desk}"
    );
    let closing = format!("{decision}/closing");
    line.co_chair.is_refused(&closing, &[("note", "")]).await;
    let note = [
        ("note", "The mandate is FAO’s own"),
        ("escalated_to", "pmt"),
    ];
    line.co_chair.does(&closing, &note).await;
    let page = words(&mut line.co_chair, &decision).await;
    assert!(page.contains("No consensus"), "{page}");
    assert!(page.contains("Programme Management Team"), "{page}");
}

/// I19: extended by a co-chair, forward only, as often as the charter says, and every member is told.
#[tokio::test]
async fn a_deadline_moves_forward_only_and_never_silently() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = in_silence(&world, &mut line).await;
    world.post_goes_out("").await;
    let path = format!("{decision}/extension");
    let why = ("reason", "UNESCO asked for more time");
    let back = [("until", "2026-10-21"), why];
    line.co_chair.is_refused(&path, &back).await;
    // Saturday: the closing hour of the next working day
    line.co_chair
        .does(&path, &[("until", "2026-10-24"), why])
        .await;
    let page = words(&mut line.co_chair, &decision).await;
    assert!(page.contains("Monday 26 October, 17:00"), "{page}");
    line.co_chair
        .does(&path, &[("until", "2026-10-28"), why])
        .await;
    let third = [("until", "2026-10-30"), why];
    let third = line.co_chair.is_refused(&path, &third).await;
    assert!(third.contains("as often as"), "{third}");
    world.post_goes_out("").await;
    world.clock.stands_at(at(DEADLINE));
    world.works().await;
    let page = words(&mut line.co_chair, &decision).await;
    assert!(page.contains("Open in silence procedure"), "{page}");
    world.clock.stands_at(at("2026-10-28T11:00:00Z"));
    world.works().await;
    let page = words(&mut line.co_chair, &decision).await;
    assert!(page.contains("DEC/1"), "{page}");
    let mut db = world.database.owner().await;
    let told: i64 =
        sqlx::query_scalar("select count(*) from mail where kind = 'decision.extended'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert_eq!(told, 48);
}

/// R19: time that ran out over the state's voice waits for it; with comments, members read them first.
#[tokio::test]
async fn the_states_voice_is_heard_before_silence_is_consent() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    world.silence_is_allowed().await;
    let decision = line.tabled_decision("relevant").await;
    let standard = [("period", "standard")];
    line.co_chair
        .does(&format!("{decision}/silence"), &standard)
        .await;
    world.post_goes_out("").await;
    let asked = [("organisation", "13"), ("reply_by", "2026-10-29")];
    let answer = line
        .secretariat
        .post(&format!("{decision}/state-consultation"), &asked)
        .await;
    let consultation = answer.location().to_owned();
    world.clock.stands_at(at(DEADLINE));
    world.works().await;
    let page = words(&mut line.co_chair, &decision).await;
    assert!(page.contains("Waiting at a gate"), "{page}");
    world.clock.moves(TimeDelta::hours(20));
    let mut state = world.role("state counterpart").await;
    let comments = [("reply", "comments"), ("text", "Two terms differ")];
    state
        .does(&format!("{consultation}/reply"), &comments)
        .await;
    let mut chair = world.role("co-chair").await;
    chair
        .does(&format!("{consultation}/closing"), &[("note", "Taken up")])
        .await;
    world.works().await;
    let page = words(&mut chair, &decision).await;
    assert!(page.contains("Waiting at a gate"), "a day to read: {page}");
    world.post_goes_out("").await;
    // Friday 23 October and one working day
    world.clock.stands_at(at("2026-10-26T11:00:00Z"));
    world.works().await;
    let mut chair = world.role("co-chair").await;
    let page = words(&mut chair, &decision).await;
    assert!(page.contains("DEC/1"), "{page}");
}

/// What is decided between meetings needs no agenda, and no session may take it up without one.
#[tokio::test]
async fn a_decision_between_meetings_stands_on_no_item() {
    let world = World::new().await;
    world.sessions_last().await;
    world.silence_is_allowed().await;
    let (mut secretariat, mut co_chair) = (
        world.role("secretariat").await,
        world.role("co-chair").await,
    );
    let form = words(&mut secretariat, "/decisions/new").await;
    assert!(form.contains("None: between meetings"), "{form}");
    let draft = [
        ("proposer", "12"),
        ("title", "Shared training calendar"),
        ("text", "The Network,\nDecides to keep one calendar."),
        ("relevance", "not_relevant"),
        ("relevance_reason", "It concerns trainings of members"),
    ];
    let drafted = secretariat.post("/decisions", &draft).await;
    let decision = drafted.location();
    secretariat.does(&format!("{decision}/tabling"), &[]).await;
    let refused = co_chair
        .is_refused(&format!("{decision}/opening"), &[])
        .await;
    assert!(refused.contains("no item of an agenda"), "{refused}");
    let silence = format!("{decision}/silence");
    co_chair.does(&silence, &[("period", "standard")]).await;
    world.post_goes_out("").await;
    world.clock.stands_at(at(DEADLINE));
    world.works().await;
    let page = words(&mut co_chair, decision).await;
    assert!(page.contains("UNMN/KGZ/2026/DEC/1"), "{page}");
}
