//! R2, R3, R20: members say when they can be represented before the day of a planned meeting is set; who asks chooses, and a
//! co-chair convenes.
use sqlx::PgConnection;

use crate::world::World;
use crate::world::browser::{Answer, Browser};
use crate::world::line;

const FAO: &str = "tenirbek.misalov@fao.example";
const ILO: &str = "nurgul.synakova@ilo.example";
const POLL: &str = "/date-polls/1";

const TIMES: [(&str, &str); 8] = [
    ("date_1", "2026-10-27"),
    ("from_1", "10:00"),
    ("date_2", "2026-10-28"),
    ("from_2", "14:00"),
    ("date_3", "2026-10-29"),
    ("from_3", "10:00"),
    ("answer_by", "2026-10-21"),
    ("note", "Both co-chairs are needed."),
];
const CAN: [(&str, &str); 3] = [
    ("can.1", "possible"),
    ("can.2", "not_possible"),
    ("can.3", "if_need_be"),
];

fn with<'a>(name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    TIMES
        .iter()
        .map(|pair| if pair.0 == name { (name, value) } else { *pair })
        .collect()
}

/// A meeting planned for 29 October, 10:00 to 12:00.
async fn planned(world: &World) -> (Browser, String) {
    world.sessions_last().await;
    let mut secretariat = world.role("secretariat").await;
    let agenda = line::planned(&mut secretariat, &[]).await;
    (secretariat, agenda.trim_end_matches("/agenda").to_owned())
}

/// With its poll open: three times, answers wanted by 21 October.
async fn asked(world: &World) -> (Browser, String) {
    let (mut secretariat, meeting) = planned(world).await;
    let polls = format!("{meeting}/date-polls");
    let opened = secretariat.post(&polls, &TIMES).await;
    assert_eq!(
        (opened.status, opened.location()),
        (303, POLL),
        "{}",
        opened.words()
    );
    (secretariat, meeting)
}

/// The link of the latest letter of this kind to an address.
async fn link_of(db: &mut PgConnection, address: &str, kind: &str) -> String {
    let secret: String = sqlx::query_scalar(
        "select s.secret from mail_secret s join mail m on m.id = s.mail_id where m.address = $1 and m.kind = $2 order by m.id desc limit 1",
    )
    .bind(address)
    .bind(kind)
    .fetch_one(db)
    .await
    .unwrap();
    format!("/answer/date-poll/{secret}")
}

async fn link(db: &mut PgConnection, address: &str) -> String {
    link_of(db, address, "date_poll.opening").await
}

async fn letters(db: &mut PgConnection, kind: &str) -> Vec<(String, String, String)> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "select address, subject, body_text from mail where kind = $1 order by address",
    )
    .bind(kind)
    .fetch_all(db)
    .await
    .unwrap();
    rows.into_iter()
        .map(|(to, subject, text)| (to, subject, text.replace('\u{a0}', " ")))
        .collect()
}

/// What FAO says now, and how many words of it are kept.
async fn said(db: &mut PgConnection) -> (Vec<String>, i64) {
    let current = sqlx::query_scalar(
        "select can from date_poll_answer where organisation_id = 6 and is_current order by date_poll_time_id",
    )
    .fetch_all(&mut *db)
    .await
    .unwrap();
    let all = sqlx::query_scalar("select count(*) from date_poll_answer where organisation_id = 6")
        .fetch_one(db)
        .await
        .unwrap();
    (current, all)
}

async fn outcome(db: &mut PgConnection) -> Option<String> {
    sqlx::query_scalar("select outcome from date_poll where id = 1")
        .fetch_one(db)
        .await
        .unwrap()
}

fn plain(answer: &Answer) -> String {
    answer.words().replace('\u{a0}', " ")
}

fn is_over(answer: &Answer) {
    assert_eq!(answer.status, 404, "{}", answer.words());
    let words = answer.words();
    assert!(words.contains("This link does not work here"), "{words}");
    assert!(!words.contains("Fourth quarterly"), "{words}");
}

async fn visitor(world: &World) -> Browser {
    let mut reader = world.visitor();
    reader.get("/sign-in?lang=en").await;
    reader
}

/// Looking at the days asks nobody; what is wrong is said at its field, and nothing typed is lost.
#[tokio::test]
async fn whoever_asks_sees_what_else_is_on_the_proposed_days() {
    let world = World::new().await;
    let (mut secretariat, meeting) = planned(&world).await;
    let mut db = world.database.owner().await;
    let other = [
        ("kind", "ordinary"),
        ("title", "Briefing of donors"),
        ("date", "2026-10-28"),
        ("from", "13:00"),
        ("to", "15:00"),
        ("place", "UN House"),
    ];
    secretariat.does("/meetings", &other).await;
    let unct = [("unct_on", "2026-10-27"), ("unct_note", "")];
    secretariat
        .does(&format!("{meeting}/unct-meeting"), &unct)
        .await;
    let new = format!("{meeting}/date-polls/new");
    let page = secretariat.get(&meeting).await;
    assert!(page.links().contains(&new), "{}", page.words());
    let empty = secretariat.get(&new).await;
    assert_eq!(
        (
            empty.field("date_1").as_str(),
            empty.field("from_2").as_str()
        ),
        ("2026-10-29", "10:00"),
        "as the meeting is planned"
    );
    assert!(
        plain(&empty).contains("Asia/Bishkek, UTC+06:00"),
        "{}",
        empty.words()
    );

    let look = |form: &[(&str, &str)]| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(form).append_pair("look", "yes");
        format!("{new}?{}", query.finish())
    };
    let shown = secretariat.get(&look(&with("date_3", "2026-11-07"))).await;
    assert_eq!(shown.status, 200, "{}", shown.words());
    assert!(shown.queries() <= 8, "{}", shown.queries());
    let words = plain(&shown);
    for needed in [
        "Tuesday 27 October, 10:00–12:00",
        "The country team meets on this day",
        "At the same time: Briefing of donors, 13:00–15:00",
        "Saturday 7 November",
        "Day off: Days of History",
        "24 focal points and alternates are asked by mail",
        "Wednesday 21 October, 17:00",
        "Both co-chairs are needed.",
    ] {
        assert!(words.contains(needed), "{needed}: {words}");
    }
    assert_eq!(letters(&mut db, "date_poll.opening").await, []);

    for (name, value, complaint) in [
        ("date_2", "2026-10-14", "This time is past"),
        ("date_3", "2026-10-27", "proposed twice"),
        ("date_3", "2027-10-27", "180 days ahead at most"),
        ("from_3", "25:00", "not a time"),
        (
            "answer_by",
            "2026-10-14",
            "closing hour of this day is past",
        ),
        ("answer_by", "2026-10-18", "Nobody works on this day"),
        ("answer_by", "2026-10-27", "comes before the closing hour"),
        ("answer_by", "2026-10-30", "within 14 days"),
        ("answer_by", "", "This is needed"),
    ] {
        let form = with(name, value);
        for refused in [
            secretariat.get(&look(&form)).await,
            secretariat
                .post(&format!("{meeting}/date-polls"), &form)
                .await,
        ] {
            assert_eq!(refused.status, 422, "{name} {value}");
            let words = plain(&refused);
            assert!(words.contains(complaint), "{name} {value}: {words}");
            assert_eq!(refused.field(name), value, "nothing typed is lost");
            assert_eq!(refused.field("date_1"), "2026-10-27");
        }
    }
    let one = [TIMES[0], TIMES[1], TIMES[6]];
    let refused = secretariat
        .post(&format!("{meeting}/date-polls"), &one)
        .await;
    assert!(
        plain(&refused).contains("at least two times"),
        "{}",
        refused.words()
    );
    world.charter("poll_times = 2").await;
    let more = secretariat
        .post(&format!("{meeting}/date-polls"), &TIMES)
        .await;
    assert_eq!(more.status, 303, "what the form does not show is not asked");
    let times: i64 = sqlx::query_scalar("select count(*) from date_poll_time")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(times, 2);
}

/// The whole course: asked once by mail, answered from it and signed in, chosen, convened.
#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story, told to its end")]
async fn members_are_asked_and_the_poll_ends_in_the_invitation() {
    let world = World::new().await;
    let (mut secretariat, meeting) = asked(&world).await;
    let mut db = world.database.owner().await;
    let asked = letters(&mut db, "date_poll.opening").await;
    assert_eq!(asked.len(), 24, "two for each of twelve members");
    let (_, subject, text) = asked.iter().find(|one| one.0 == ILO).unwrap();
    assert!(!text.contains("Both co-chairs"), "R14: {text}");
    let en: Vec<_> = asked
        .iter()
        .filter(|one| {
            one.2
                .starts_with("Say by Wednesday 21 October, 17:00 (UTC+06:00)")
        })
        .collect();
    assert!(
        !en.is_empty() && en.len() < 24,
        "each in the own language: {subject}"
    );
    let again = secretariat
        .is_refused(&format!("{meeting}/date-polls"), &TIMES)
        .await;
    assert!(again.contains("open for this meeting already"), "{again}");

    let mut fao = world.person(FAO).await;
    fao.get("/?lang=en").await;
    let desk = fao.get("/").await;
    let answer = format!("{POLL}/answer");
    assert!(desk.links().contains(&answer), "{}", desk.words());
    assert!(
        !secretariat
            .get("/")
            .await
            .links()
            .contains(&POLL.to_owned())
    );

    // from the mail
    let door = link(&mut db, FAO).await;
    let mut reader = visitor(&world).await;
    for _ in 0..2 {
        let page = reader.get(&door).await;
        assert_eq!(page.status, 200, "{}", page.words());
        assert!(page.queries() <= 8, "{}", page.queries());
        assert_eq!(page.header("cache-control"), "no-store");
        let words = plain(&page);
        for needed in [
            "When can FAO be represented?",
            "Tuesday 27 October, 10:00–12:00",
            "UTC+06:00",
            "Both co-chairs are needed.",
        ] {
            assert!(words.contains(needed), "{needed}: {words}");
        }
        assert!(
            !words.contains("ILO"),
            "of others it tells nothing: {words}"
        );
    }
    assert_eq!(said(&mut db).await, (vec![], 0), "looking answers nothing");
    for wrong in [
        vec![CAN[0], CAN[1]],
        vec![CAN[0], CAN[1], ("can.3", "perhaps")],
    ] {
        let refused = reader.post(&door, &wrong).await;
        assert_eq!(refused.status, 422, "{}", refused.words());
    }
    let once = reader.get(&door).await.field("once");
    let mut form = CAN.to_vec();
    form.push(("once", &once));
    for _ in 0..2 {
        let sent = reader.post(&door, &form).await;
        assert_eq!((sent.status, sent.location()), (303, door.as_str()));
    }
    let words = ["possible", "not_possible", "if_need_be"].map(str::to_owned);
    assert_eq!(
        said(&mut db).await,
        (words.to_vec(), 3),
        "sent twice, said once"
    );
    let by: (String, String) = sqlx::query_as(
        "select p.email, e.hat from event e join person p on p.id = e.person_id where e.act = 'date_poll.answer'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(by, (FAO.to_owned(), "focal_point".to_owned()));

    // signed in, and the last word counts
    let mut alternate = world.role("alternate").await;
    alternate.get("/?lang=en").await;
    let standing = alternate.get(&answer).await;
    assert!(
        standing.words().contains("Answered by"),
        "{}",
        standing.words()
    );
    let changed = [CAN[0], CAN[1], ("can.3", "possible")];
    alternate.does(&answer, &changed).await;
    let words = ["possible", "not_possible", "possible"].map(str::to_owned);
    assert_eq!(
        said(&mut db).await,
        (words.to_vec(), 6),
        "earlier words stay"
    );
    assert!(!fao.get("/").await.links().contains(&answer));
    let mut ilo = world.person(ILO).await;
    ilo.get("/?lang=en").await;
    let all = [
        ("can.1", "possible"),
        ("can.2", "possible"),
        ("can.3", "possible"),
    ];
    ilo.does(&answer, &all).await;

    let grid = ilo.get(POLL).await;
    assert!(grid.queries() <= 8, "{}", grid.queries());
    let words = plain(&grid);
    for needed in [
        "2 of 12 members have answered",
        "2 can, 0 if need be, 0 cannot, 10 have not answered",
        "1 can, 0 if need be, 1 cannot, 10 have not answered",
        "Cannot come: FAO",
        "Not possible",
    ] {
        assert!(words.contains(needed), "{needed}: {words}");
    }
    assert!(
        !grid.links().iter().any(|link| link.contains("/choice")),
        "members choose nothing"
    );
    assert_eq!(ilo.get(&format!("{POLL}/choice?time=2")).await.status, 403);
    assert_eq!(
        ilo.post(&format!("{POLL}/choice"), &[("time", "2")])
            .await
            .status,
        403
    );

    // nobody convenes for a day that members are still asked about
    let mut co_chair = world.role("co-chair").await;
    co_chair.get("/?lang=en").await;
    let held = co_chair
        .is_refused(&format!("{meeting}/convocation"), &[])
        .await;
    assert!(held.contains("A date poll is open"), "{held}");
    let page = co_chair.get(&meeting).await;
    assert!(page.links().contains(&POLL.to_owned()), "{}", page.words());
    let year = co_chair.get("/meetings/year?year=2026").await;
    assert!(year.links().contains(&POLL.to_owned()), "{}", year.words());

    let choice = co_chair.get(&format!("{POLL}/choice?time=2")).await;
    assert!(choice.queries() <= 8, "{}", choice.queries());
    let words = plain(&choice);
    for needed in [
        "Wednesday 28 October, 14:00–16:00",
        "One member cannot be represented",
        "Cannot come FAO",
    ] {
        assert!(words.contains(needed), "{needed}: {words}");
    }
    assert_eq!(
        co_chair.get(&format!("{POLL}/choice?time=99")).await.status,
        404
    );
    let foreign = co_chair
        .post(&format!("{POLL}/choice"), &[("time", "99")])
        .await;
    assert_eq!(foreign.status, 404);
    let once = choice.field("once");
    for _ in 0..2 {
        let form = [("time", "2"), ("once", once.as_str())];
        let chosen = co_chair.post(&format!("{POLL}/choice"), &form).await;
        assert_eq!(
            (chosen.status, chosen.location()),
            (303, POLL),
            "{}",
            chosen.words()
        );
    }
    assert_eq!(outcome(&mut db).await.as_deref(), Some("chosen"));
    let state: String = sqlx::query_scalar("select state from meeting where id = 1")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(state, "planned", "a plan stays one");
    let words = plain(&co_chair.get(&meeting).await);
    assert!(
        words.contains("Wednesday 28 October, 14:00–16:00"),
        "{words}"
    );
    for kind in ["date_poll.closing", "meeting.postponement"] {
        assert_eq!(
            letters(&mut db, kind).await,
            [],
            "the invitation tells of it"
        );
    }

    // which is one press away
    let waits = plain(&secretariat.get(POLL).await);
    assert!(
        waits.contains("A co-chair now calls the members together"),
        "{waits}"
    );
    let ready = co_chair.get(POLL).await;
    assert!(ready.queries() <= 8, "{}", ready.queries());
    assert!(
        ready
            .body
            .contains(&format!("action=\"{meeting}/convocation\""))
    );
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    let invited = letters(&mut db, "meeting.invitation").await;
    assert_eq!(invited.len(), 24);
    assert!(
        invited.iter().any(|one| one.1.contains("14:00")),
        "{invited:?}"
    );
    is_over(&reader.get(&door).await);
    is_over(&reader.post(&door, &CAN).await);
    let late = alternate.is_refused(&answer, &changed).await;
    assert!(late.contains("The date poll is closed"), "{late}");
    let refused = secretariat
        .is_refused(&format!("{meeting}/date-polls"), &TIMES)
        .await;
    assert!(refused.contains("planned and not convened"), "{refused}");
}

/// Who has not answered is seen, reminded once by hand and once by the clock; then it waits for the choice.
#[tokio::test]
async fn who_is_silent_is_reminded_once_by_hand_and_once_by_the_clock() {
    let world = World::new().await;
    let (mut secretariat, _) = asked(&world).await;
    let mut db = world.database.owner().await;
    let first = link(&mut db, ILO).await;
    let mut reader = visitor(&world).await;
    reader.does(&link(&mut db, FAO).await, &CAN).await;
    let reminder = format!("{POLL}/reminder");
    secretariat.does(&reminder, &[]).await;
    let told_again = letters(&mut db, "date_poll.reminder").await;
    assert_eq!(told_again.len(), 22, "two for each of eleven members");
    assert!(told_again.iter().all(|one| !one.0.contains("@fao")));
    let again = secretariat.is_refused(&reminder, &[]).await;
    assert!(again.contains("reminded of this poll already"), "{again}");
    let words = plain(&secretariat.get(POLL).await);
    assert!(
        words.contains("Reminded Thu 15 Oct, 10:00: RCO, IOM"),
        "{words}"
    );

    // the newer letter takes the place of the earlier
    is_over(&reader.get(&first).await);
    let fresh = link_of(&mut db, ILO, "date_poll.reminder").await;
    reader.does(&fresh, &CAN).await;

    world.works().await;
    assert_eq!(letters(&mut db, "date_poll.reminder").await.len(), 22);
    world
        .clock
        .stands_at("2026-10-21T09:00:00Z".parse().unwrap());
    for _ in 0..2 {
        world.works().await;
    }
    let all = letters(&mut db, "date_poll.reminder").await;
    assert_eq!(all.len(), 22 + 20, "ten members are silent still");
    assert_eq!(all.iter().filter(|one| one.0 == ILO).count(), 1);

    // late answers are taken until somebody chooses
    assert!(
        !secretariat
            .get("/")
            .await
            .links()
            .contains(&POLL.to_owned())
    );
    world
        .clock
        .stands_at("2026-10-22T03:00:00Z".parse().unwrap());
    let desk = secretariat.get("/").await;
    assert!(
        desk.links().contains(&POLL.to_owned()) && desk.words().contains("Choose a date"),
        "{}",
        desk.words()
    );
    let unicef: String = sqlx::query_scalar(
        "select p.email from person p join function f on f.person_id = p.id join organisation o on o.id = f.organisation_id
          where o.acronym = 'UNICEF' and f.kind = 'focal_point'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    let late = link_of(&mut db, &unicef, "date_poll.reminder").await;
    reader.does(&late, &CAN).await;
    world
        .clock
        .stands_at("2026-10-28T03:00:00Z".parse().unwrap());
    let past = secretariat
        .is_refused(&format!("{POLL}/choice"), &[("time", "1")])
        .await;
    assert!(past.contains("This time is past"), "{past}");
    secretariat
        .does(&format!("{POLL}/choice"), &[("time", "3")])
        .await;
    assert_eq!(
        outcome(&mut db).await.as_deref(),
        Some("chosen"),
        "the day that was planned"
    );
    assert!(
        !secretariat
            .get("/")
            .await
            .links()
            .contains(&POLL.to_owned())
    );
}

#[tokio::test]
async fn moving_by_hand_and_calling_off_close_it_and_tell_who_was_asked() {
    let world = World::new().await;
    let (mut secretariat, meeting) = asked(&world).await;
    let mut db = world.database.owner().await;
    let door = link(&mut db, FAO).await;
    let mut reader = visitor(&world).await;
    let elsewhere = [
        ("date", "2026-10-29"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "Elsewhere"),
    ];
    let path = format!("{meeting}/postponement");
    secretariat.does(&path, &elsewhere).await;
    assert_eq!(outcome(&mut db).await, None, "another room is no other day");
    assert_eq!(letters(&mut db, "date_poll.closing").await, []);
    let moved = [
        ("date", "2026-11-05"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "Elsewhere"),
    ];
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(moved)
        .finish();
    let look = plain(&secretariat.get(&format!("{path}?{query}")).await);
    assert!(look.contains("24 people who were asked"), "{look}");
    secretariat.does(&path, &moved).await;
    assert_eq!(outcome(&mut db).await.as_deref(), Some("moved"));
    is_over(&reader.get(&door).await);
    let told = letters(&mut db, "date_poll.closing").await;
    assert_eq!(told.len(), 24, "who keeps days free is told");
    assert!(
        told.iter()
            .any(|one| one.2.starts_with("The meeting got another day"))
    );
    let words = plain(&secretariat.get(POLL).await);
    assert!(words.contains("moved to another day by hand"), "{words}");

    let polls = format!("{meeting}/date-polls");
    secretariat.does(&polls, &TIMES).await;
    let question = plain(&secretariat.get(&format!("{meeting}/cancellation")).await);
    assert!(question.contains("24 people who were asked"), "{question}");
    secretariat
        .does(
            &format!("{meeting}/cancellation"),
            &[("reason", "The review came first.")],
        )
        .await;
    let told = letters(&mut db, "date_poll.closing").await;
    assert_eq!(told.len(), 48);
    assert_eq!(letters(&mut db, "meeting.cancellation").await, []);
    assert!(
        told.iter()
            .any(|one| one.2.starts_with("The meeting is called off"))
    );
    let open: i64 = sqlx::query_scalar("select count(*) from date_poll where outcome is null")
        .fetch_one(&mut db)
        .await
        .unwrap();
    assert_eq!(open, 0);
}

#[tokio::test]
async fn a_poll_is_closed_without_a_choice_and_who_was_asked_reads_why() {
    let world = World::new().await;
    let (mut secretariat, meeting) = asked(&world).await;
    let mut db = world.database.owner().await;
    let closing = format!("{POLL}/closing");
    let empty = secretariat.post(&closing, &[("reason", " ")]).await;
    assert_eq!(empty.status, 422, "{}", empty.words());
    let once = secretariat.get(POLL).await.field("once");
    for _ in 0..2 {
        let form = [
            ("reason", "No day fits both co-chairs."),
            ("once", once.as_str()),
        ];
        let closed = secretariat.post(&closing, &form).await;
        assert_eq!((closed.status, closed.location()), (303, POLL));
    }
    let told = letters(&mut db, "date_poll.closing").await;
    assert_eq!(told.len(), 24, "once each");
    assert!(told.iter().all(|one| !one.2.contains("No day fits")), "R14");
    let mut ilo = world.person(ILO).await;
    ilo.get("/?lang=en").await;
    let words = ilo.get(POLL).await.words();
    assert!(words.contains("No day fits both co-chairs."), "{words}");
    let closed = secretariat
        .is_refused(&closing, &[("reason", "Again")])
        .await;
    assert!(closed.contains("The date poll is closed"), "{closed}");
    let over = secretariat
        .is_refused(&format!("{POLL}/reminder"), &[])
        .await;
    assert!(over.contains("The date poll is closed"), "{over}");
    let polls = format!("{meeting}/date-polls");
    let opened = secretariat.post(&polls, &TIMES).await;
    assert_eq!(opened.location(), "/date-polls/2", "another may be opened");
}

/// Whoever has the agenda already is told of the day that was chosen, by the letter of a new date.
#[tokio::test]
async fn who_has_the_agenda_is_told_of_the_day_that_was_chosen() {
    let world = World::new().await;
    let (mut secretariat, meeting) = asked(&world).await;
    let mut db = world.database.owner().await;
    let mut co_chair = world.role("co-chair").await;
    let agenda = format!("{meeting}/agenda");
    let item = [("title", "Data"), ("kind", "discussion"), ("minutes", "20")];
    secretariat.does(&agenda, &item).await;
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    secretariat
        .does(&format!("{agenda}/circulation"), &[])
        .await;
    secretariat
        .does(&format!("{POLL}/choice"), &[("time", "1")])
        .await;
    let told = letters(&mut db, "meeting.postponement").await;
    assert_eq!(told.len(), 24);
    assert!(
        told.iter().any(|one| one.2.contains("27 October")),
        "{told:?}"
    );
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
}

/// Moved by hand, and a letter waits; then members choose the day that they know all along: nobody is told of anything.
#[tokio::test]
async fn a_choice_of_the_day_that_members_know_takes_a_waiting_letter_back() {
    let world = World::new().await;
    let (mut secretariat, meeting) = planned(&world).await;
    let mut db = world.database.owner().await;
    let mut co_chair = world.role("co-chair").await;
    let agenda = format!("{meeting}/agenda");
    let item = [("title", "Data"), ("kind", "discussion"), ("minutes", "20")];
    secretariat.does(&agenda, &item).await;
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    secretariat
        .does(&format!("{agenda}/circulation"), &[])
        .await;
    let moved = [
        ("date", "2026-11-05"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "UN House"),
    ];
    secretariat
        .does(&format!("{meeting}/postponement"), &moved)
        .await;
    secretariat
        .does(&format!("{meeting}/date-polls"), &TIMES)
        .await;
    secretariat
        .does(&format!("{POLL}/choice"), &[("time", "3")])
        .await;
    let (ended, state): (Option<String>, String) = sqlx::query_as(
        "select c.ended, g.state from meeting_change c join meeting g on g.id = c.meeting_id",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(
        (ended.as_deref(), state.as_str()),
        (Some("taken_back"), "planned")
    );
    world.clock.moves(chrono::TimeDelta::hours(1));
    world.works().await;
    assert_eq!(letters(&mut db, "meeting.postponement").await, []);
    let words = plain(&secretariat.get(&meeting).await);
    assert!(
        words.contains("29 October, 10:00–12:00") && !words.contains("not told yet"),
        "{words}"
    );
}

/// A change of place waits for its letter; the day that is chosen goes out with it, in one letter and at once.
#[tokio::test]
async fn a_chosen_day_takes_what_waits_into_its_letter() {
    let world = World::new().await;
    let (mut secretariat, meeting) = asked(&world).await;
    let mut db = world.database.owner().await;
    let mut co_chair = world.role("co-chair").await;
    let agenda = format!("{meeting}/agenda");
    let item = [("title", "Data"), ("kind", "discussion"), ("minutes", "20")];
    secretariat.does(&agenda, &item).await;
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    secretariat
        .does(&format!("{agenda}/circulation"), &[])
        .await;
    let elsewhere = [
        ("date", "2026-10-29"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "Room 9"),
    ];
    secretariat
        .does(&format!("{meeting}/postponement"), &elsewhere)
        .await;
    assert_eq!(letters(&mut db, "meeting.postponement").await, []);
    let kept = plain(&secretariat.get(&format!("{POLL}/choice?time=3")).await);
    assert!(
        kept.contains("Nobody is written to now"),
        "it is the day that stands: {kept}"
    );
    secretariat
        .does(&format!("{POLL}/choice"), &[("time", "1")])
        .await;
    world.clock.moves(chrono::TimeDelta::hours(1));
    world.works().await;
    let told = letters(&mut db, "meeting.postponement").await;
    assert_eq!(told.len(), 24, "one letter each");
    assert!(
        told.iter()
            .all(|one| one.2.contains("Room 9") && one.2.contains("UN House")),
        "{told:?}"
    );
}

/// A forged word, one that ended, and a letter that was forwarded look the same.
#[tokio::test]
async fn a_link_is_its_readers_own_and_ends_with_the_poll() {
    let world = World::new().await;
    let (mut secretariat, _) = asked(&world).await;
    let mut db = world.database.owner().await;
    let (fao, ilo) = (link(&mut db, FAO).await, link(&mut db, ILO).await);
    let mut reader = visitor(&world).await;
    is_over(
        &reader
            .get("/answer/date-poll/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
            .await,
    );
    for other in ["/answer/", "/answer/meeting/", "/comment/", "/answer/line/"] {
        let elsewhere = fao.replace("/answer/date-poll/", other);
        assert_eq!(reader.get(&elsewhere).await.status, 404, "{elsewhere}");
    }
    for role in ["secretariat", "partner", "alternate"] {
        let mut other = world.role(role).await;
        other.get("/?lang=en").await;
        is_over(&other.get(&fao).await);
        is_over(&other.post(&fao, &CAN).await);
    }
    let mut own = world.person(FAO).await;
    let id = own.get("/account").await.field("link");
    own.does("/account/answer-links", &[("link", &id)]).await;
    is_over(&reader.get(&fao).await);
    is_over(&reader.post(&fao, &CAN).await);
    assert_eq!(said(&mut db).await, (vec![], 0));
    let of_another = [
        CAN[0],
        CAN[1],
        ("can.3", "possible"),
        ("can.99", "possible"),
    ];
    reader.does(&ilo, &of_another).await;
    secretariat
        .does(&format!("{POLL}/closing"), &[("reason", "Done")])
        .await;
    is_over(&reader.post(&ilo, &CAN).await);
}

/// R14, R23: a poll of the network is read by people inside; a group's by its own members and the office, never by partners.
#[tokio::test]
async fn a_poll_is_internal_and_a_groups_poll_is_its_members_own() {
    let world = World::with_story().await;
    world.sessions_last().await;
    let mut db = world.database.owner().await;
    let of_network: i64 = sqlx::query_scalar("select id from date_poll where outcome is null")
        .fetch_one(&mut db)
        .await
        .unwrap();
    let meeting: i64 = sqlx::query_scalar(
        "select id from meeting where title = 'Second meeting of the group on data'",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    let (mut chair, mut fao) = (
        world.person("omurbek.synakbaev@iom.example").await,
        world.role("focal point").await,
    );
    let polls = format!("/meetings/{meeting}/date-polls");
    assert_eq!(fao.post(&polls, &TIMES).await.status, 403);
    assert_eq!(
        world
            .role("co-chair")
            .await
            .post(&polls, &TIMES)
            .await
            .status,
        403
    );
    let opened = chair.post(&polls, &TIMES).await;
    assert_eq!(opened.status, 303, "{}", opened.words());
    let poll = opened.location().to_owned();
    let asked: Vec<String> = sqlx::query_scalar(
        "select distinct o.acronym from date_poll_member m join organisation o on o.id = m.organisation_id
          where '/date-polls/' || m.date_poll_id = $1 order by 1",
    )
    .bind(&poll)
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(asked, ["IOM", "UNDP", "UNICEF"]);
    let written: Vec<String> = sqlx::query_scalar(
        "select address from mail m join date_poll_notice n on n.mail_id = m.id where '/date-polls/' || n.date_poll_id = $1",
    )
    .bind(&poll)
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(written.len(), 6, "{written:?}");

    let own = format!("/date-polls/{of_network}");
    for (role, network, group) in [
        ("secretariat", 200, 200),
        ("co-chair", 200, 200),
        ("focal point", 200, 404),
        ("alternate", 200, 404),
        ("state counterpart", 404, 404),
        ("partner", 404, 404),
    ] {
        let mut somebody = world.role(role).await;
        for (path, status) in [(&own, network), (&poll, group)] {
            assert_eq!(somebody.get(path).await.status, status, "{role} {path}");
            let answer = format!("{path}/answer");
            if status == 404 {
                assert_eq!(somebody.get(&answer).await.status, 404, "{role} {path}");
                for act in ["answer", "reminder", "choice", "closing"] {
                    let sent = somebody.post(&format!("{path}/{act}"), &[]).await;
                    assert_eq!(sent.status, 404, "{role} {path}/{act}");
                }
            }
        }
    }
    let mut nsc = world.person("temir.misalbekov@nsc.example").await;
    assert_eq!(nsc.get(&poll).await.status, 404, "a partner of the group");
    // the chair chooses; the co-chairs of the network do not
    let time: i64 = sqlx::query_scalar(
        "select min(id) from date_poll_time where '/date-polls/' || date_poll_id = $1",
    )
    .bind(&poll)
    .fetch_one(&mut db)
    .await
    .unwrap();
    let time = time.to_string();
    let choice = [("time", time.as_str())];
    let path = format!("{poll}/choice");
    assert_eq!(
        world
            .role("co-chair")
            .await
            .post(&path, &choice)
            .await
            .status,
        403
    );
    assert_eq!(chair.get(&format!("{path}?time={time}")).await.status, 200);
    chair.does(&path, &choice).await;
    let ready = chair.get(&poll).await;
    assert!(
        ready
            .body
            .contains(&format!("action=\"/meetings/{meeting}/convocation\"")),
        "{}",
        ready.words()
    );
}
