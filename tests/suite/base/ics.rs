//! Invitations, byte by byte.
use ashar::render::ics::{Invitation, Method, Party, Status, feed, meeting};
use chrono_tz::Asia::Bishkek;

const LONG: &str = "Үчүнчү кварталдык жыйын; төрага, күн тартиби жана \"өзгөчө\" маселелер: \\ ң ө ү — 𝄞 жана башкалар";

fn made(method: Method, summary: &str) -> String {
    let attendees = [Party {
        name: "Гүлзат \"Ү\" Үлгүбаева",
        address: "gulzat@iom.example",
    }];
    meeting(method, &invitation(summary, &attendees))
}

fn invitation<'a>(summary: &'a str, attendees: &'a [Party<'a>]) -> Invitation<'a> {
    Invitation {
        uid: "meeting-7@ashar.example",
        sequence: 2,
        summary,
        from: "2026-12-10T04:00:00Z".parse().unwrap(),
        to: "2026-12-10T06:00:00Z".parse().unwrap(),
        zone: Bishkek,
        place: "UN House, room 3\nBEGIN:VALARM",
        link: "https://ashar.example/meetings/7",
        organiser: Party {
            name: "Secretariat",
            address: "secretariat@iom.example",
        },
        attendees,
        stamp: "2026-11-24T02:00:00Z".parse().unwrap(),
    }
}

/// What a reader does: joins folded lines.
fn unfolded(ics: &str) -> Vec<String> {
    ics.replace("\r\n ", "")
        .split_terminator("\r\n")
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_request_names_time_place_and_its_reader() {
    let lines = unfolded(&made(Method::Request, "Q4 meeting"));
    for expected in [
        "METHOD:REQUEST",
        "TZID:Asia/Bishkek",
        "TZOFFSETFROM:+0600",
        "TZOFFSETTO:+0600",
        "UID:meeting-7@ashar.example",
        "SEQUENCE:2",
        "DTSTAMP:20261124T020000Z",
        "DTSTART;TZID=Asia/Bishkek:20261210T100000",
        "DTEND;TZID=Asia/Bishkek:20261210T120000",
        "SUMMARY:Q4 meeting",
        "DESCRIPTION:https://ashar.example/meetings/7",
        "CLASS:CONFIDENTIAL",
        "STATUS:CONFIRMED",
        "ORGANIZER;CN=\"Secretariat\":mailto:secretariat@iom.example",
        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;CN=\"Гүлзат Ү Үлгүбаева\":mailto:gulzat@iom.example",
    ] {
        assert!(
            lines.iter().any(|line| line == expected),
            "{expected} is missing in {lines:#?}"
        );
    }
}

#[test]
fn a_feed_names_nobody_and_a_cancellation_says_so() {
    let events = [
        (Status::Confirmed, invitation("Q4", &[])),
        (Status::Tentative, invitation("Q1", &[])),
    ];
    let published = unfolded(&feed("Network", &events));
    for expected in [
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Network",
        "DTSTART:20261210T040000Z",
        "DTEND:20261210T060000Z",
        "STATUS:TENTATIVE",
        "STATUS:CONFIRMED",
    ] {
        assert!(published.contains(&expected.to_owned()), "{published:#?}");
    }
    assert!(!published.iter().any(|line| line.starts_with("ATTENDEE")));
    let cancelled = unfolded(&made(Method::Cancel, "Q4"));
    assert!(
        cancelled.contains(&"STATUS:CANCELLED".to_owned())
            && cancelled.contains(&"METHOD:CANCEL".to_owned())
    );
    assert!(!cancelled.iter().any(|line| line.contains("NEEDS-ACTION")));
}

#[test]
fn lines_fold_at_75_octets_between_letters_and_lose_nothing() {
    for cut in 0..40 {
        let summary = format!("{}{LONG}", "x".repeat(cut));
        let ics = made(Method::Request, &summary);
        assert!(ics.ends_with("END:VCALENDAR\r\n"));
        assert!(
            !ics.replace("\r\n", "").contains(['\r', '\n']),
            "a lone line break"
        );
        for line in ics.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        let line = unfolded(&ics)
            .into_iter()
            .find_map(|l| l.strip_prefix("SUMMARY:").map(str::to_owned))
            .unwrap();
        let read = line
            .replace("\\;", ";")
            .replace("\\,", ",")
            .replace("\\\\", "\\");
        assert_eq!(read, summary);
    }
}

#[test]
fn no_text_can_begin_a_line_of_its_own() {
    let ics = made(
        Method::Request,
        "a\r\nATTENDEE:mailto:evil@example.org\rb\u{0}c",
    );
    let lines = unfolded(&ics);
    assert_eq!(
        lines
            .iter()
            .filter(|line| line.starts_with("ATTENDEE"))
            .count(),
        1,
        "{lines:#?}"
    );
    assert!(lines.contains(&"SUMMARY:a\\nATTENDEE:mailto:evil@example.orgbc".to_owned()));
    assert!(lines.contains(&"LOCATION:UN House\\, room 3\\nBEGIN:VALARM".to_owned()));
    assert_eq!(
        lines
            .iter()
            .filter(|line| line.starts_with("BEGIN:"))
            .count(),
        4
    );
}
