//! R5, R20: a co-chair runs the meeting with one tap each: items taken up and ended, who is there, who came and left; what
//! the room sees follows.
use chrono::TimeDelta;
use sqlx::PgConnection;

use crate::pages::html_rules::faults;
use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line;

struct Room {
    world: World,
    db: PgConnection,
    secretariat: Browser,
    co_chair: Browser,
    meeting: String,
}

/// Three items of 30, 20 and 10 minutes; in session, nobody recorded yet.
async fn opened() -> Room {
    let world = World::new().await;
    world.sessions_last().await;
    let db = world.database.owner().await;
    let mut secretariat = world.role("secretariat").await;
    let mut co_chair = world.role("co-chair").await;
    let agenda = line::planned(&mut secretariat, &[]).await;
    for (title, minutes) in [("Workplan", "30"), ("Shelters", "20"), ("Next steps", "10")] {
        let item = [
            ("title", title),
            ("kind", "decision"),
            ("minutes", minutes),
            ("presenter", "Jean of UNESCO"),
        ];
        secretariat.does(&agenda, &item).await;
    }
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    secretariat
        .does(&format!("{agenda}/circulation"), &[])
        .await;
    let meeting = agenda.trim_end_matches("/agenda").to_owned();
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    let early = co_chair.is_refused("/agenda-items/1/opening", &[]).await;
    assert!(early.contains("not in session"), "{early}");
    co_chair.does(&format!("{meeting}/opening"), &[]).await;
    co_chair.get("/?lang=en").await;
    Room {
        world,
        db,
        secretariat,
        co_chair,
        meeting,
    }
}

impl Room {
    async fn presiding(&mut self) -> String {
        let page = self
            .co_chair
            .get(&format!("{}/presiding", self.meeting))
            .await;
        assert_eq!(page.status, 200);
        assert!(page.queries() <= 8, "{}", page.queries());
        assert_eq!(faults(&page.body, "en"), Vec::<String>::new());
        page.words().replace('\u{a0}', " ")
    }

    async fn wall(&mut self) -> String {
        let page = self
            .secretariat
            .get(&format!("{}/room", self.meeting))
            .await;
        assert_eq!(page.status, 200);
        assert_eq!(faults(&page.body, "en"), Vec::<String>::new());
        page.words().replace('\u{a0}', " ")
    }

    /// From ten o'clock on.
    fn minutes(&self, minutes: i64) {
        self.world.clock.moves(TimeDelta::minutes(minutes));
    }

    async fn tap(&mut self, member: &str, tap: &str) {
        let form = [("member", member), ("tap", tap)];
        self.co_chair
            .does(&format!("{}/presence", self.meeting), &form)
            .await;
    }
}

#[tokio::test]
async fn one_tap_takes_up_an_item_and_the_wall_follows() {
    let mut room = opened().await;
    let before = room.wall().await;
    assert!(before.contains("No item is taken up"), "{before}");
    assert!(before.contains("Next: 1. Workplan"), "{before}");
    room.co_chair.does("/agenda-items/1/opening", &[]).await;
    room.minutes(10);
    let words = room.presiding().await;
    assert!(
        words.contains("20 min") && words.contains("since 10:00"),
        "{words}"
    );
    assert!(words.contains("Take up item 2"), "{words}");
    let wall = room.wall().await;
    for needed in ["Workplan", "Jean of UNESCO", "20 min", "Next: 2. Shelters"] {
        assert!(wall.contains(needed), "{needed}: {wall}");
    }
    // one tap: the second is taken up, the first has ended
    room.secretariat.does("/agenda-items/2/opening", &[]).await;
    room.minutes(5);
    let twice = room
        .co_chair
        .is_refused("/agenda-items/2/opening", &[])
        .await;
    assert!(twice.contains("taken up already"), "{twice}");
    room.co_chair
        .is_refused("/agenda-items/1/closing", &[])
        .await;
    room.co_chair.does("/agenda-items/2/closing", &[]).await;
    room.co_chair.does("/agenda-items/1/opening", &[]).await;
    room.minutes(31);
    let over = room.wall().await;
    assert!(over.contains("Time is over"), "{over}");
    let times: Vec<(i64, i32, Option<i32>)> = sqlx::query_as(
        "select agenda_item_id, extract(epoch from opened_at - '2026-10-15 04:00Z')::int / 60,
                extract(epoch from closed_at - '2026-10-15 04:00Z')::int / 60 from item_time order by id",
    )
    .fetch_all(&mut room.db)
    .await
    .unwrap();
    assert_eq!(times, [(1, 0, Some(10)), (2, 10, Some(15)), (1, 15, None)]);
    let words = room.presiding().await;
    assert!(words.contains("10:00–10:10; since 10:15"), "{words}");

    // with the meeting its last item ends
    for member in 1..=line::MEMBERS {
        room.tap(&member.to_string(), "absent").await;
    }
    room.co_chair
        .does(&format!("{}/closing", room.meeting), &[])
        .await;
    let open: i64 = sqlx::query_scalar("select count(*) from item_time where closed_at is null")
        .fetch_one(&mut room.db)
        .await
        .unwrap();
    assert_eq!(open, 0);
    room.co_chair
        .is_refused("/agenda-items/3/opening", &[])
        .await;
}

type Seat = (
    String,
    Option<i64>,
    Option<String>,
    bool,
    Option<i32>,
    Option<i32>,
);

/// R20: how, who, from afar, and the minutes at which they came and left.
#[tokio::test]
async fn who_is_there_came_and_left_is_recorded_with_one_tap() {
    let mut room = opened().await;
    room.tap("6", "10").await;
    room.minutes(20);
    let presence = format!("{}/presence", room.meeting);
    // one person is there for one member, and a member sends its own
    let other = [("member", "7"), ("tap", "10")];
    room.co_chair.is_refused(&presence, &other).await;
    let early = [("member", "7"), ("tap", "left")];
    let early = room.co_chair.is_refused(&presence, &early).await;
    assert!(early.contains("Nobody is recorded"), "{early}");
    let named = [("member", "7"), ("tap", "other"), ("name", "Aibek Uulu")];
    room.co_chair.does(&presence, &named).await;
    room.tap("7", "remote").await;
    room.tap("10", "apology").await;
    room.minutes(20);
    room.tap("6", "left").await;
    let words = room.presiding().await;
    assert!(words.contains("1 of 12 are there now"), "{words}");
    assert!(words.contains("left 10:40"), "{words}");
    let seat: Vec<Seat> = sqlx::query_as(
        "select mode, person_id, stand_in, remote, extract(epoch from arrived_at - '2026-10-15 04:00Z')::int / 60,
                extract(epoch from left_at - '2026-10-15 04:00Z')::int / 60 from representation order by organisation_id",
    )
    .fetch_all(&mut room.db)
    .await
    .unwrap();
    let expected = [
        (
            "principal".to_owned(),
            Some(10),
            None,
            false,
            Some(0),
            Some(40),
        ),
        (
            "alternate".to_owned(),
            None,
            Some("Aibek Uulu".to_owned()),
            true,
            Some(20),
            None,
        ),
        ("apology".to_owned(), None, None, false, None, None),
    ];
    assert_eq!(seat, expected);
    // the whole table, recorded at once, keeps when they came and left
    let table = [
        ("mode.6", "principal"),
        ("person.6", "10"),
        ("mode.7", "alternate"),
        ("name.7", "Aibek Uulu"),
        ("mode.10", "apology"),
    ];
    room.secretariat
        .does(&format!("{}/representation", room.meeting), &table)
        .await;
    let kept: (Option<i32>, bool) = sqlx::query_as(
        "select extract(epoch from left_at - '2026-10-15 04:00Z')::int / 60,
                (select remote from representation where organisation_id = 7) from representation where organisation_id = 6",
    )
    .fetch_one(&mut room.db)
    .await
    .unwrap();
    assert_eq!(kept, (Some(40), false));
    room.tap("6", "back").await;
    let back = room.presiding().await;
    assert!(back.contains("2 of 12 are there now"), "{back}");
}

/// R14: the wall is for those inside, and names nobody but presenters; who runs the meeting alone taps.
#[tokio::test]
async fn the_wall_is_for_those_inside_and_the_taps_for_those_who_run() {
    let mut room = opened().await;
    room.tap("6", "10").await;
    room.co_chair.does("/agenda-items/1/opening", &[]).await;
    let wall = room.wall().await;
    assert!(!wall.contains("Misalov"), "{wall}");
    let path = room.meeting.clone();
    for (role, sees, runs) in [
        ("focal point", 200, 403),
        ("alternate", 200, 403),
        ("state counterpart", 404, 404),
        ("partner", 404, 404),
    ] {
        let mut other = room.world.role(role).await;
        assert_eq!(
            other.get(&format!("{path}/room")).await.status,
            sees,
            "{role}"
        );
        let presiding = other.get(&format!("{path}/presiding")).await;
        assert_eq!(presiding.status, runs, "{role}");
        for act in ["/agenda-items/2/opening", "/agenda-items/1/closing"] {
            assert_eq!(other.post(act, &[]).await.status, runs, "{role}: {act}");
        }
        let presence = other.post(&format!("{path}/presence"), &[]).await;
        assert_eq!(presence.status, runs, "{role}");
    }
}

/// R11, R20: from when to when an item was taken up stands in the minutes.
#[tokio::test]
async fn minutes_say_when_an_item_was_taken_up() {
    let mut room = opened().await;
    room.co_chair.does("/agenda-items/1/opening", &[]).await;
    room.minutes(12);
    room.co_chair.does("/agenda-items/1/closing", &[]).await;
    let minutes = format!("{}/minutes", room.meeting);
    room.secretariat.does(&minutes, &[]).await;
    room.secretariat.get("/?lang=en").await;
    let page = room.secretariat.get(&minutes).await;
    assert!(
        page.words().contains("Item 1, 10:00–10:12 Workplan")
            && page.words().contains("Item 2 Shelters"),
        "{}",
        page.words()
    );
    assert!(page.queries() <= 8, "{}", page.queries());
}
