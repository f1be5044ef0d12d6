//! R5, R10: what members' calendars are told, as a mail server received it and as a program reads it that did not write it;
//! and the calendar that everybody may take along. R14: nothing internal stands in either.
use ical::parser::ical::component::IcalCalendar;
use ical::property::Property;

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line;
use crate::world::post::{header, part, sink};

const FAO: &str = "tenirbek.misalov@fao.example";

/// The one calendar of a text, read to its end.
fn read(text: &str) -> IcalCalendar {
    let mut calendars: Vec<_> = ical::IcalParser::new(text.as_bytes())
        .collect::<Result<_, _>>()
        .unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(calendars.len(), 1, "{text}");
    calendars.remove(0)
}

fn value(properties: &[Property], name: &str) -> String {
    let mut named = properties.iter().filter(|one| one.name == name);
    let found = named.next().unwrap_or_else(|| panic!("no {name}"));
    assert!(named.next().is_none(), "{name} twice");
    found.value.clone().unwrap_or_default()
}

fn parameter(properties: &[Property], name: &str, of: &str) -> Vec<String> {
    let found = properties.iter().find(|one| one.name == name).unwrap();
    let all = found.params.iter().flatten();
    all.filter(|(known, _)| known == of)
        .flat_map(|(_, values)| values.clone())
        .collect()
}

const ITEM: &str = "Shelter costs that nobody may know";
const BACKGROUND: &str = "A confidential background of the item";

async fn prepared(world: &World) -> (Browser, Browser, String) {
    let mut secretariat = world.role("secretariat").await;
    let mut co_chair = world.role("co-chair").await;
    let agenda = line::planned(&mut secretariat, &[]).await;
    let item = [
        ("title", ITEM),
        ("kind", "decision"),
        ("minutes", "30"),
        ("background", BACKGROUND),
    ];
    secretariat.does(&agenda, &item).await;
    co_chair.does(&format!("{agenda}/clearance"), &[]).await;
    let meeting = agenda.trim_end_matches("/agenda").to_owned();
    (secretariat, co_chair, meeting)
}

/// An act with its form; method, status and first hour of what calendars are told.
type Step<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str, &'a str, &'a str);

/// Convened, moved, called off: one event in each calendar, which follows.
#[tokio::test]
async fn each_calendar_follows_the_meeting_to_its_end() {
    let world = World::sending_mail().await;
    let (url, post) = sink().await;
    let (_, mut co_chair, meeting) = prepared(&world).await;
    let new_date = [
        ("date", "2026-11-05"),
        ("from", "14:00"),
        ("to", "16:00"),
        ("place", "Room 3, second floor; left"),
    ];
    let acts: [Step<'_>; 3] = [
        (
            "convocation",
            &[],
            "REQUEST",
            "CONFIRMED",
            "20261029T100000",
        ),
        (
            "postponement",
            &new_date,
            "REQUEST",
            "CONFIRMED",
            "20261105T140000",
        ),
        (
            "cancellation",
            &[("reason", ITEM)],
            "CANCEL",
            "CANCELLED",
            "20261105T140000",
        ),
    ];
    let mut uids = Vec::new();
    for (sequence, (act, form, method, status, starts)) in acts.into_iter().enumerate() {
        co_chair.does(&format!("{meeting}/{act}"), form).await;
        if act == "postponement" {
            co_chair
                .does(&format!("{meeting}/change-letter"), &[])
                .await;
        }
        world.posts_to(&url).await;
        let mut letters = std::mem::take(&mut *post.lock().unwrap());
        letters.retain(|letter| letter.contains("text/calendar"));
        assert_eq!(letters.len(), 24, "{act}: focal points and alternates");
        for letter in &letters {
            let to = header(letter, "To");
            let (kind, text) = part(letter, "text/calendar");
            assert!(
                kind.contains(&format!("method={method}")) && kind.contains("charset=utf-8"),
                "{kind}"
            );
            for secret in [ITEM, BACKGROUND, "UNMN", "answer/meeting"] {
                assert!(!text.contains(secret), "{secret} in {text}");
            }
            let calendar = read(&text);
            assert_eq!(value(&calendar.properties, "METHOD"), method);
            assert_eq!(value(&calendar.properties, "VERSION"), "2.0");
            assert_eq!(calendar.events.len(), 1);
            let event = &calendar.events[0].properties;
            assert_eq!(value(event, "SEQUENCE"), sequence.to_string(), "{act}");
            assert_eq!(value(event, "STATUS"), status);
            assert_eq!(value(event, "DTSTART"), starts);
            assert_eq!(
                value(event, "ATTENDEE"),
                format!("mailto:{to}"),
                "its reader alone"
            );
            // whoever sends it: programs answer there, and believe nobody else
            assert!(header(letter, "From").contains("network@ashar.example"));
            assert_eq!(value(event, "ORGANIZER"), "mailto:network@ashar.example");
            let description = value(event, "DESCRIPTION");
            assert_eq!(description, format!("http://ashar.example{meeting}"));
            // the zone that its hours name stands beside it, with its offset
            let zone = &calendar.timezones[0];
            assert_eq!(
                parameter(event, "DTSTART", "TZID"),
                [value(&zone.properties, "TZID")]
            );
            assert_eq!(
                value(&zone.transitions[0].properties, "TZOFFSETTO"),
                "+0600"
            );
            uids.push(value(event, "UID"));
            let words = part(letter, "text/plain").1;
            let asks = words.contains("/answer/meeting/");
            assert_eq!(asks, method == "REQUEST", "{words}");
            assert!(!words.contains("kept-apart"), "{words}");
            assert!(!words.contains(ITEM), "why, the page says: {words}");
        }
    }
    uids.dedup();
    assert_eq!(uids.len(), 1, "one event for all and ever");
}

/// Made on the account page, shown once.
async fn feed(browser: &mut Browser) -> String {
    let made = browser.post("/account/calendar", &[]).await;
    assert_eq!(made.status, 200, "{}", made.words());
    assert_eq!(made.header("cache-control"), "no-store");
    let address = made.body.split("/calendar/").nth(1).unwrap();
    format!("/calendar/{}", address.split('"').next().unwrap())
}

fn titles(answer: &crate::world::browser::Answer) -> Vec<String> {
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.header("content-type"),
        "text/calendar; charset=utf-8"
    );
    let calendar = read(&answer.body);
    assert_eq!(value(&calendar.properties, "METHOD"), "PUBLISH");
    let named = calendar.events.iter();
    named.map(|one| value(&one.properties, "SUMMARY")).collect()
}

#[tokio::test]
async fn a_calendar_program_reads_what_its_owner_may_see_until_the_address_ends() {
    let world = World::new().await;
    let (_, mut co_chair, meeting) = prepared(&world).await;
    let mut fao = world.person(FAO).await;
    fao.get("/?lang=en").await;
    let (mut program, mut partner) = (world.visitor(), world.role("partner").await);
    let (first, of_partner) = (feed(&mut fao).await, feed(&mut partner).await);
    assert_eq!(
        titles(&program.get(&first).await),
        ["Fourth quarterly meeting"]
    );
    let of_others = program.get(&of_partner).await;
    assert_eq!(
        titles(&of_others),
        [""; 0],
        "R14: meetings of members are theirs"
    );
    let planned = program.get(&first).await;
    assert!(
        planned.body.contains("STATUS:TENTATIVE"),
        "{}",
        planned.body
    );
    let tag = planned.header("etag").to_owned();
    assert!(tag.len() > 20);
    let again = |path: &str, tag: &str| {
        axum::http::Request::get(path)
            .header("if-none-match", tag)
            .body(axum::body::Body::empty())
            .unwrap()
    };
    assert_eq!(program.send(again(&first, &tag)).await.status, 304);
    co_chair.does(&format!("{meeting}/convocation"), &[]).await;
    let convened = program.send(again(&first, &tag)).await;
    assert!(convened.body.contains("STATUS:CONFIRMED"));
    for secret in [ITEM, BACKGROUND, "ATTENDEE"] {
        assert!(!convened.body.contains(secret), "{}", convened.body);
    }

    // the tables know the address by its hash, and the account does not show it again
    let account = fao.get("/account").await;
    let token = first.trim_start_matches("/calendar/");
    assert!(!account.body.contains(token));
    let mut db = world.database.owner().await;
    let kept: i64 = sqlx::query_scalar(
        "select count(*) from calendar_feed f, row_change c
          where to_jsonb(f)::text like '%' || $1 || '%' or c.new_row::text like '%' || $1 || '%'",
    )
    .bind(token)
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(kept, 0);

    // a new one ends it, its owner ends that, and what ended looks like what never was
    let second = feed(&mut fao).await;
    assert_eq!(program.get(&first).await.status, 404);
    assert_eq!(titles(&program.get(&second).await).len(), 1);
    fao.does("/account/calendar/end", &[]).await;
    assert_eq!(program.get(&second).await.status, 404);
    assert_eq!(fao.post("/account/calendar/end", &[]).await.status, 404);

    // it ends with the functions of its owner
    let third = feed(&mut fao).await;
    let mut secretariat = world.role("secretariat").await;
    let function: i64 = sqlx::query_scalar(
        "select f.id from function f join person p on p.id = f.person_id where p.email = $1",
    )
    .bind(FAO)
    .fetch_one(&mut db)
    .await
    .unwrap();
    let end = [("until", "2026-10-15")];
    secretariat
        .does(&format!("/functions/{function}/end"), &end)
        .await;
    assert_eq!(program.get(&third).await.status, 200, "with its last day");
    world.clock.moves(chrono::TimeDelta::days(1));
    assert_eq!(program.get(&third).await.status, 404);
}

/// R23: partners have the meetings of their groups, of which they were told.
#[tokio::test]
async fn partners_have_the_meetings_of_their_groups() {
    let world = World::with_story().await;
    let mut db = world.database.owner().await;
    let mut partner = world.role("partner").await;
    let mut program = world.visitor();
    let path = feed(&mut partner).await;
    let calendar = program.get(&path).await;
    let all: Vec<i64> = sqlx::query_scalar("select id from meeting order by id")
        .fetch_all(&mut db)
        .await
        .unwrap();
    let mut seen = Vec::new();
    for id in &all {
        if partner.get(&format!("/meetings/{id}")).await.status == 200 {
            seen.push(*id);
        }
    }
    let mut told: Vec<i64> = read(&calendar.body)
        .events
        .iter()
        .map(|one| value(&one.properties, "URL"))
        .map(|link| link.rsplit('/').next().unwrap().parse().unwrap())
        .collect();
    told.sort_unstable();
    assert_eq!(told, seen, "what the page shows, and nothing else");
    assert!(!seen.is_empty() && seen.len() < all.len());
}

#[tokio::test]
async fn who_tries_addresses_is_made_to_pause() {
    let world = World::new().await;
    let mut guesser = world.visitor();
    let mut statuses = Vec::new();
    for guess in 0..40 {
        statuses.push(guesser.get(&format!("/calendar/guess{guess}")).await.status);
    }
    assert_eq!(statuses.first(), Some(&404));
    assert!(
        statuses.iter().all(|status| [404, 429].contains(status)),
        "{statuses:?}"
    );
}
