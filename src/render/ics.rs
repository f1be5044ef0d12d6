//! A meeting as an iCalendar object (RFC 5545), sent as iTIP says (RFC 5546).
//!
//! Written by hand, since each rule is one line: a request names its reader, a publication names
//! nobody, a link stands where the internal text does not, and every line folds at 75 octets.
use chrono::NaiveDateTime;
use chrono_tz::Tz;

use super::lines::{Lines, text, uri};
use crate::base::clock::Instant;

/// What the recipient's calendar shall do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// An invitation, or its change.
    Request,
    Cancel,
}

/// Whether it takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Tentative,
    Confirmed,
    Cancelled,
}

/// A person with an address, as the calendar shows it.
#[derive(Clone, Debug)]
pub struct Party<'a> {
    pub name: &'a str,
    pub address: &'a str,
}

/// The plain facts of a meeting; nothing internal has a place here.
#[derive(Clone, Debug)]
pub struct Invitation<'a> {
    /// The same for the life of the meeting: `meeting-7@host`.
    pub uid: &'a str,
    /// Raised with every change of time or place.
    pub sequence: i32,
    pub summary: &'a str,
    pub from: Instant,
    pub to: Instant,
    pub zone: Tz,
    pub place: &'a str,
    /// The meeting's page in the house.
    pub link: &'a str,
    pub organiser: Party<'a>,
    /// Left out of a feed.
    pub attendees: &'a [Party<'a>],
    pub stamp: Instant,
}

/// The whole calendar object of a letter, with CRLF.
pub fn meeting(method: Method, invitation: &Invitation<'_>) -> String {
    let (name, status) = match method {
        Method::Request => ("REQUEST", Status::Confirmed),
        Method::Cancel => ("CANCEL", Status::Cancelled),
    };
    let mut ics = opened(name);
    zone(&mut ics, invitation);
    let zoned = |at| format!(";TZID={}:{}", invitation.zone, local(invitation, at));
    let times = [zoned(invitation.from), zoned(invitation.to)];
    event(&mut ics, invitation, status, &times);
    for attendee in invitation.attendees {
        let answer = match method {
            // answers count where the house takes them, by its own link: one by mail reaches people who must ask again
            Method::Request => "ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE",
            Method::Cancel => "ROLE=REQ-PARTICIPANT",
        };
        ics.line(&format!(
            "ATTENDEE;{answer};CN={}:mailto:{}",
            name_of(attendee),
            uri(attendee.address)
        ));
    }
    ics.line("END:VEVENT");
    ics.line("END:VCALENDAR");
    ics.0
}

/// What a calendar program comes back for: nobody is invited by it. Hours are those of UTC, right in any zone.
pub fn feed(name: &str, events: &[(Status, Invitation<'_>)]) -> String {
    let mut ics = opened("PUBLISH");
    ics.line(&format!("X-WR-CALNAME:{}", text(name)));
    for (status, invitation) in events {
        let utc = |at: Instant| format!(":{}", at.format("%Y%m%dT%H%M%SZ"));
        let times = [utc(invitation.from), utc(invitation.to)];
        event(&mut ics, invitation, *status, &times);
        ics.line("END:VEVENT");
    }
    ics.line("END:VCALENDAR");
    ics.0
}

fn opened(method: &str) -> Lines {
    let mut ics = Lines::default();
    ics.line("BEGIN:VCALENDAR");
    ics.line("VERSION:2.0");
    ics.line("PRODID:-//Ashar//Meetings//EN");
    ics.line("CALSCALE:GREGORIAN");
    ics.line(&format!("METHOD:{method}"));
    ics
}

/// All of an event but its attendees and its end; `times` with their parameters.
fn event(ics: &mut Lines, invitation: &Invitation<'_>, status: Status, times: &[String; 2]) {
    let status = match status {
        Status::Tentative => "TENTATIVE",
        Status::Confirmed => "CONFIRMED",
        Status::Cancelled => "CANCELLED",
    };
    let [from, to] = times;
    ics.line("BEGIN:VEVENT");
    ics.line(&format!("UID:{}", text(invitation.uid)));
    ics.line(&format!("SEQUENCE:{}", invitation.sequence));
    ics.line(&format!(
        "DTSTAMP:{}",
        invitation.stamp.format("%Y%m%dT%H%M%SZ")
    ));
    ics.line(&format!("DTSTART{from}"));
    ics.line(&format!("DTEND{to}"));
    ics.line(&format!("SUMMARY:{}", text(invitation.summary)));
    ics.line(&format!("LOCATION:{}", text(invitation.place)));
    ics.line(&format!("DESCRIPTION:{}", text(invitation.link)));
    ics.line(&format!("URL:{}", uri(invitation.link)));
    ics.line("CLASS:CONFIDENTIAL");
    ics.line(&format!("STATUS:{status}"));
    ics.line(&format!(
        "ORGANIZER;CN={}:mailto:{}",
        name_of(&invitation.organiser),
        uri(invitation.organiser.address)
    ));
}

/// One observance with the offset of the meeting's own day: right for this meeting in any zone.
fn zone(ics: &mut Lines, invitation: &Invitation<'_>) {
    let offset = invitation.from.with_timezone(&invitation.zone).format("%z");
    ics.line("BEGIN:VTIMEZONE");
    ics.line(&format!("TZID:{}", invitation.zone));
    ics.line("BEGIN:STANDARD");
    ics.line("DTSTART:19700101T000000");
    ics.line(&format!("TZOFFSETFROM:{offset}"));
    ics.line(&format!("TZOFFSETTO:{offset}"));
    ics.line("END:STANDARD");
    ics.line("END:VTIMEZONE");
}

fn local(invitation: &Invitation<'_>, at: Instant) -> impl std::fmt::Display {
    let local: NaiveDateTime = at.with_timezone(&invitation.zone).naive_local();
    local.format("%Y%m%dT%H%M%S")
}

/// A quoted parameter (3.2) knows no escape for its quotation mark.
fn name_of(party: &Party<'_>) -> String {
    let name: String = party
        .name
        .chars()
        .filter(|c| !c.is_control() && *c != '"')
        .collect();
    format!("\"{name}\"")
}
