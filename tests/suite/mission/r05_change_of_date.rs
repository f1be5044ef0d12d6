//! R2: meetings each quarter, so one that cannot be held is moved. R5: co-chairs convene, and move what they
//! convened; whoever was invited is told, by mail and in the calendar.
use sqlx::Row;

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line;

/// Thursday 29 October 2026, 10:00 to 12:00; with one item.
async fn planned(secretariat: &mut Browser) -> String {
    let agenda = line::planned(secretariat, &[("title_ru", "Четвёртое заседание")]).await;
    let item = [
        ("title", "Only item"),
        ("kind", "discussion"),
        ("minutes", "20"),
    ];
    secretariat.does(&agenda, &item).await;
    agenda.trim_end_matches("/agenda").to_owned()
}

const NEW_DATE: [(&str, &str); 4] = [
    ("date", "2026-11-05"),
    ("from", "14:00"),
    ("to", "16:00"),
    ("place", "Room 3"),
];

/// The address of the last look at a new date.
fn look_at(path: &str, fields: &[(&str, &str)]) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    format!("{path}?{query}")
}

/// Address, language, subject and calendar of each mail of a kind.
async fn mails(world: &World, kind: &str) -> Vec<(String, String, String, Option<String>)> {
    let mut db = world.database.owner().await;
    sqlx::query("select address, lang, subject, calendar from mail where kind = $1 order by id")
        .bind(kind)
        .fetch_all(&mut db)
        .await
        .unwrap()
        .iter()
        .map(|row| (row.get(0), row.get(1), row.get(2), row.get(3)))
        .collect()
}

async fn revisions(world: &World) -> Vec<i32> {
    let mut db = world.database.owner().await;
    sqlx::query_scalar(
        "select revision from circulation where object_kind = 'invitation' order by id",
    )
    .fetch_all(&mut db)
    .await
    .unwrap()
}

#[tokio::test]
async fn a_convened_meeting_is_put_off_and_everybody_invited_is_told() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut co_chair = world.role("co-chair").await;
    let meeting = planned(&mut secretariat).await;
    co_chair
        .does(&format!("{meeting}/agenda/clearance"), &[])
        .await;
    secretariat
        .does(&format!("{meeting}/agenda/circulation"), &[])
        .await;
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    let path = format!("{meeting}/postponement");
    assert_eq!(
        secretariat.get(&path).await.status,
        403,
        "what a co-chair convened, a co-chair moves"
    );

    let form = co_chair.get(&path).await;
    assert_eq!(form.field("date"), "2026-10-29", "as it stands");
    let past = [
        ("date", "2026-10-01"),
        ("from", "14:00"),
        ("to", "16:00"),
        ("place", "Room 3"),
    ];
    let refused = co_chair.get(&look_at(&path, &past)).await;
    assert_eq!(
        (refused.status, refused.field("place").as_str()),
        (422, "Room 3")
    );
    let same = [
        ("date", "2026-10-29"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "UN House"),
    ];
    let same = co_chair.is_refused(&path, &same).await;
    assert!(same.contains("as they were"), "{same}");

    // first a last look with everybody who will be told, then the act
    let look = co_chair.get(&look_at(&path, &NEW_DATE)).await;
    assert_eq!(look.status, 200);
    assert!(look.words().contains("tell 24 people?"), "{}", look.words());
    assert!(
        look.words().contains("5 November, 14:00"),
        "{}",
        look.words()
    );
    assert!(look.words().contains("UNESCO"), "{}", look.words());
    // R3: whoever chooses a day sees its zone, and what else is on it
    assert!(look.queries() <= 8, "{}", look.queries());
    assert!(
        look.words().contains("Asia/Bishkek, UTC+06:00"),
        "{}",
        look.words()
    );
    let holiday = [
        ("date", "2026-11-07"),
        NEW_DATE[1],
        NEW_DATE[2],
        NEW_DATE[3],
    ];
    let holiday = co_chair.get(&look_at(&path, &holiday)).await.words();
    assert!(holiday.contains("Day off: Days of History"), "{holiday}");
    assert_eq!(mails(&world, "meeting.postponement").await.len(), 0);
    let change = look
        .links()
        .into_iter()
        .find(|link| link.contains("change=yes"))
        .unwrap();
    assert_eq!(
        co_chair.get(&change).await.field("place"),
        "Room 3",
        "nothing typed is lost"
    );
    co_chair.is_refused(&path, &past).await;
    co_chair.does(&path, &NEW_DATE).await;
    world.clock.moves(chrono::TimeDelta::minutes(15));
    world.works().await;

    let told = mails(&world, "meeting.postponement").await;
    assert_eq!(told.len(), 24);
    for (address, _, _, calendar) in &told {
        let calendar = calendar.as_ref().unwrap().replace("\r\n ", "");
        for line in [
            "METHOD:REQUEST",
            "SEQUENCE:1",
            "UID:meeting-1@ashar.example",
            "DTSTART;TZID=Asia/Bishkek:20261105T140000",
            "LOCATION:Room 3",
            "STATUS:CONFIRMED",
        ] {
            assert!(calendar.contains(line), "{line}: {calendar}");
        }
        assert!(calendar.contains(address.as_str()), "{calendar}");
    }
    let russian = told.iter().find(|mail| mail.1 == "ru").unwrap();
    assert!(
        russian.2.starts_with("Новая дата: Четвёртое заседание"),
        "{}",
        russian.2
    );
    assert_eq!(revisions(&world).await, [1, 2]);

    let mut member = world.role("focal point").await;
    let page = member.get(&meeting).await.words();
    assert!(
        page.contains("Postponed") && page.contains("Room 3"),
        "{page}"
    );
    let desk = member.get("/").await.words();
    assert!(desk.contains("5 November"), "{desk}");
    // put off twice: the number in the calendars rises each time
    let later = [
        ("date", "2026-11-06"),
        ("from", "14:00"),
        ("to", "16:00"),
        ("place", "Room 3"),
    ];
    co_chair.does(&path, &later).await;
    world.clock.moves(chrono::TimeDelta::minutes(15));
    world.works().await;
    assert_eq!(revisions(&world).await, [1, 2, 3]);
    // R5: what was convened is opened on its new day without a second convocation
    let again = co_chair
        .is_refused(&format!("{meeting}/convocation"), &[])
        .await;
    assert!(again.contains("convened already"), "{again}");
    co_chair.does(&format!("{meeting}/opening"), &[]).await;
    let begun = co_chair.is_refused(&path, &NEW_DATE).await;
    assert!(begun.contains("has begun"), "{begun}");
}

#[tokio::test]
async fn a_plan_that_nobody_knows_of_moves_in_silence_and_is_convened_afterwards() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut co_chair = world.role("co-chair").await;
    let meeting = planned(&mut secretariat).await;
    let path = format!("{meeting}/postponement");
    let look = secretariat.get(&look_at(&path, &NEW_DATE)).await.words();
    assert!(look.contains("nobody is mailed"), "{look}");
    secretariat.does(&path, &NEW_DATE).await;
    assert_eq!(mails(&world, "meeting.postponement").await.len(), 0);
    let desk = co_chair.get("/").await.words();
    assert!(desk.contains("5 Nov"), "{desk}");
    co_chair
        .does(&format!("{meeting}/agenda/clearance"), &[])
        .await;
    secretariat
        .does(&format!("{meeting}/agenda/circulation"), &[])
        .await;
    let early = co_chair
        .is_refused(&format!("{meeting}/opening"), &[])
        .await;
    assert!(early.contains("not convened"), "{early}");
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    let invited = mails(&world, "meeting.invitation").await;
    assert!(invited[0].3.as_ref().unwrap().contains("SEQUENCE:1"));
    co_chair.does(&format!("{meeting}/opening"), &[]).await;
}

#[tokio::test]
async fn a_meeting_is_called_off_with_a_reason_and_leaves_the_calendars() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut co_chair = world.role("co-chair").await;
    let mut member = world.role("focal point").await;
    let meeting = planned(&mut secretariat).await;
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    let path = format!("{meeting}/cancellation");
    assert_eq!(member.get(&path).await.status, 403);
    assert_eq!(member.post(&path, &[("reason", "x")]).await.status, 403);
    let question = co_chair.get(&path).await.words();
    assert!(question.contains("24 people are told"), "{question}");
    co_chair.is_refused(&path, &[("reason", " ")]).await;
    let reason = [
        ("once", "0011223344556677"),
        ("reason", "The building is closed that week."),
    ];
    for _ in 0..2 {
        let answer = co_chair.post(&path, &reason).await;
        assert_eq!((answer.status, answer.location()), (303, meeting.as_str()));
    }
    let told = mails(&world, "meeting.cancellation").await;
    assert_eq!(told.len(), 24, "once each");
    for (_, _, subject, calendar) in &told {
        let calendar = calendar.as_ref().unwrap();
        for line in [
            "METHOD:CANCEL",
            "STATUS:CANCELLED",
            "SEQUENCE:1",
            "UID:meeting-1@ashar.example",
        ] {
            assert!(calendar.contains(line), "{line}: {calendar}");
        }
        assert!(!subject.contains("building"), "a reason is internal (R14)");
    }
    let page = member.get(&meeting).await.words();
    assert!(
        page.contains("Cancelled") && page.contains("The building is closed"),
        "{page}"
    );
    for (act, fields) in [
        ("postponement", NEW_DATE.to_vec()),
        ("cancellation", vec![("reason", "again")]),
        ("opening", vec![]),
        ("convocation", vec![]),
        ("agenda/clearance", vec![]),
    ] {
        co_chair
            .is_refused(&format!("{meeting}/{act}"), &fields)
            .await;
    }
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        assert_eq!(outsider.get(&path).await.status, 404, "{role}");
        assert_eq!(
            outsider
                .get(&format!("{meeting}/postponement"))
                .await
                .status,
            404,
            "{role}"
        );
    }
}

/// Convened by a co-chair, on Thursday 29 October, 10:00 to 12:00; everybody has the invitation.
async fn convened(world: &World) -> (Browser, Browser, String) {
    let mut secretariat = world.role("secretariat").await;
    let mut co_chair = world.role("co-chair").await;
    let meeting = planned(&mut secretariat).await;
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    (secretariat, co_chair, meeting)
}

const AGAIN: [(&str, &str); 4] = [
    ("date", "2026-10-29"),
    ("from", "10:00"),
    ("to", "12:00"),
    ("place", "UN House"),
];

async fn bodies(world: &World, kind: &str) -> Vec<(String, String)> {
    let mut db = world.database.owner().await;
    sqlx::query_as("select lang, body_text from mail where kind = $1 order by id")
        .bind(kind)
        .fetch_all(&mut db)
        .await
        .unwrap()
}

/// Peers, scheduling: what changes again within the charter's minutes is told once, from the day that members know to
/// the one that stands, however many workers look.
#[tokio::test]
async fn several_changes_of_a_date_are_told_in_one_letter() {
    let world = World::new().await;
    let (mut secretariat, mut co_chair, meeting) = convened(&world).await;
    let path = format!("{meeting}/postponement");
    let look = co_chair.get(&look_at(&path, &NEW_DATE)).await.words();
    assert!(look.contains("at 10:15"), "{look}");
    co_chair.does(&path, &NEW_DATE).await;
    let mut member = world.role("focal point").await;
    let page = member.get(&meeting).await;
    assert!(
        page.words().contains("Room 3") && !page.words().contains("not told yet"),
        "the page is up to date, its letter is the office's: {}",
        page.words()
    );
    let page = secretariat.get(&meeting).await.words();
    assert!(page.contains("goes out at 10:15"), "{page}");
    world.clock.moves(chrono::TimeDelta::minutes(9));
    world.works().await;
    let later = [
        ("date", "2026-11-06"),
        ("from", "14:00"),
        ("to", "16:00"),
        ("place", "Room 4"),
    ];
    co_chair.does(&path, &later).await;
    world.clock.moves(chrono::TimeDelta::minutes(5));
    world.works().await;
    assert_eq!(mails(&world, "meeting.postponement").await.len(), 0);

    world.clock.moves(chrono::TimeDelta::minutes(1));
    let (one, other) = (world.worker(), world.worker());
    let (one, other) = tokio::join!(one.run_due(), other.run_due());
    one.unwrap();
    other.unwrap();
    let told = mails(&world, "meeting.postponement").await;
    assert_eq!(told.len(), 24, "once each");
    for (_, _, _, calendar) in &told {
        let calendar = calendar.as_ref().unwrap().replace("\r\n ", "");
        for line in [
            "SEQUENCE:2",
            "DTSTART;TZID=Asia/Bishkek:20261106T140000",
            "LOCATION:Room 4",
        ] {
            assert!(calendar.contains(line), "{line}: {calendar}");
        }
    }
    for (lang, body) in bodies(&world, "meeting.postponement").await {
        assert!(body.contains("(UTC+06:00)"), "{lang}: {body}");
        assert!(body.contains("29"), "{lang}: {body}");
        assert!(
            body.contains("Room 4") && body.contains("UN House") && !body.contains("Room 3"),
            "what came in between is told to nobody: {body}"
        );
    }
    assert_eq!(revisions(&world).await, [1, 3]);
    let page = secretariat.get(&meeting).await.words();
    assert!(!page.contains("not told yet"), "{page}");
    world.clock.moves(chrono::TimeDelta::hours(2));
    world.works().await;
    assert_eq!(mails(&world, "meeting.postponement").await.len(), 24);
}

/// Nobody is told of what was taken back; what members answered counts, and what comes later has a higher number.
#[tokio::test]
async fn a_change_that_was_taken_back_is_told_to_nobody() {
    let world = World::new().await;
    let (mut secretariat, mut co_chair, meeting) = convened(&world).await;
    let path = format!("{meeting}/postponement");
    let mut member = world.role("focal point").await;
    member
        .does(&format!("{meeting}/answer"), &[("who", "nobody")])
        .await;
    co_chair.does(&path, &NEW_DATE).await;
    // somebody reads the page and answers for the day in between
    member
        .does(
            &format!("{meeting}/answer"),
            &[("who", "other"), ("name", "X Y"), ("how", "room")],
        )
        .await;
    let look = co_chair.get(&look_at(&path, &AGAIN)).await.words();
    assert!(look.contains("Nobody is mailed"), "{look}");
    co_chair.does(&path, &AGAIN).await;
    let page = co_chair.get(&meeting).await.words();
    assert!(
        page.contains("Convened") && !page.contains("Postponed") && !page.contains("not told yet"),
        "{page}"
    );
    let answers = secretariat.get(&format!("{meeting}/answers")).await.words();
    assert!(
        answers.contains("1 of 12 members") && !answers.contains("X Y"),
        "{answers}"
    );
    world.clock.moves(chrono::TimeDelta::hours(1));
    world.works().await;
    assert_eq!(mails(&world, "meeting.postponement").await.len(), 0);
    assert_eq!(revisions(&world).await, [1]);

    co_chair.does(&path, &NEW_DATE).await;
    let answers = secretariat.get(&format!("{meeting}/answers")).await.words();
    assert!(answers.contains("0 of 12 members"), "{answers}");
    world.clock.moves(chrono::TimeDelta::minutes(15));
    world.works().await;
    let told = mails(&world, "meeting.postponement").await;
    assert_eq!(told.len(), 24);
    assert!(told[0].3.as_ref().unwrap().contains("SEQUENCE:3"));
}

#[tokio::test]
async fn a_meeting_called_off_in_between_sends_the_cancellation_alone() {
    let world = World::new().await;
    let (_, mut co_chair, meeting) = convened(&world).await;
    co_chair
        .does(&format!("{meeting}/postponement"), &NEW_DATE)
        .await;
    let reason = [("reason", "The building is closed.")];
    co_chair
        .does(&format!("{meeting}/cancellation"), &reason)
        .await;
    world.clock.moves(chrono::TimeDelta::hours(1));
    world.works().await;
    assert_eq!(mails(&world, "meeting.postponement").await.len(), 0);
    let told = mails(&world, "meeting.cancellation").await;
    assert_eq!(told.len(), 24);
    let english = told.iter().find(|mail| mail.1 == "en").unwrap();
    assert!(
        english.2.replace('\u{a0}', " ").contains("29 October"),
        "the day that members know: {}",
        english.2
    );
    assert!(english.3.as_ref().unwrap().contains("SEQUENCE:2"));
    assert_eq!(revisions(&world).await, [1, 3]);
}

/// The office may send it before its time; with no minutes in the charter, or no time left, each goes out at once.
#[tokio::test]
async fn a_letter_is_sent_before_its_time_or_at_once() {
    let world = World::new().await;
    let (mut secretariat, mut co_chair, meeting) = convened(&world).await;
    let path = format!("{meeting}/postponement");
    let letter = format!("{meeting}/change-letter");
    secretariat.is_refused(&letter, &[]).await;
    let only_place = [
        ("date", "2026-10-29"),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "Room 9"),
    ];
    co_chair.does(&path, &only_place).await;
    let mut member = world.role("focal point").await;
    assert_eq!(member.post(&letter, &[]).await.status, 403);
    for role in ["state counterpart", "partner"] {
        assert_eq!(world.role(role).await.post(&letter, &[]).await.status, 404);
    }
    secretariat.does(&letter, &[]).await;
    let told = mails(&world, "meeting.postponement").await;
    assert_eq!(told.len(), 24);
    let english = told.iter().find(|mail| mail.1 == "en").unwrap();
    assert!(english.2.starts_with("New place"), "{}", english.2);
    secretariat.is_refused(&letter, &[]).await;
    world.clock.moves(chrono::TimeDelta::hours(1));
    world.works().await;
    assert_eq!(mails(&world, "meeting.postponement").await.len(), 24);

    // half past eleven: the meeting would begin before its letter
    let soon = [
        ("date", "2026-10-15"),
        ("from", "11:10"),
        ("to", "13:00"),
        ("place", "Room 9"),
    ];
    co_chair.does(&path, &soon).await;
    assert_eq!(mails(&world, "meeting.postponement").await.len(), 48);
    world.charter("change_window_minutes = 0").await;
    co_chair.does(&path, &NEW_DATE).await;
    assert_eq!(mails(&world, "meeting.postponement").await.len(), 72);
}

/// Nothing is lost: when its job is gone, the round finds the letter.
#[tokio::test]
async fn a_letter_whose_job_was_lost_goes_out_all_the_same() {
    let world = World::new().await;
    let (_, mut co_chair, meeting) = convened(&world).await;
    co_chair
        .does(&format!("{meeting}/postponement"), &NEW_DATE)
        .await;
    sqlx::query("delete from job where kind = 'meeting.change_letter'")
        .execute(&mut world.database.owner().await)
        .await
        .unwrap();
    world.clock.moves(chrono::TimeDelta::minutes(16));
    world.works().await;
    assert_eq!(mails(&world, "meeting.postponement").await.len(), 24);
}

/// Whoever is called together learns the day by the invitation.
#[tokio::test]
async fn an_invitation_in_between_tells_the_new_day_itself() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let mut co_chair = world.role("co-chair").await;
    let meeting = planned(&mut secretariat).await;
    co_chair
        .does(&format!("{meeting}/agenda/clearance"), &[])
        .await;
    secretariat
        .does(&format!("{meeting}/agenda/circulation"), &[])
        .await;
    secretariat
        .does(&format!("{meeting}/postponement"), &NEW_DATE)
        .await;
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    world.clock.moves(chrono::TimeDelta::hours(1));
    world.works().await;
    assert_eq!(mails(&world, "meeting.postponement").await.len(), 0);
    let invited = mails(&world, "meeting.invitation").await;
    assert_eq!(invited.len(), 24);
    assert!(invited[0].3.as_ref().unwrap().contains("20261105T140000"));
}
