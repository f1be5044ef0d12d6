use askama::Template;
use chrono::TimeDelta;

use super::super::access::{Remind, ServeMember};
use super::super::answers::samples;
use super::super::model::{Consulted, Decision, State, Value};
use super::super::pages::{possible, title};
use super::super::silence_rules;
use super::super::silence_store::Version;
use super::super::words::{channel_word, state_tag, value_tag};
use super::model::{Answer, Delivery, Line};
use super::rules;
use crate::base::access::{Act, Actor, Hat};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::lang::{Lang, Texts};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Icon, Possible, Tag, Tone};
use crate::web::visit::Visit;

/// R18: how every member was consulted on one version of a text.
#[derive(Template)]
#[template(path = "decisions/consultation.html")]
pub(crate) struct LedgerPage {
    page: Page,
    id: i64,
    symbol: String,
    lead: String,
    state: Tag,
    facts: Vec<(String, String)>,
    versions: Vec<(String, String, bool)>,
    /// Who was not reached: undelivered is not consulted.
    missed: String,
    serve: bool,
    remind: Option<Possible>,
    rows: Vec<Row>,
    /// Whether a column of reminders is there.
    reminds: bool,
}

struct Row {
    acronym: String,
    name: String,
    own: bool,
    asked: String,
    to: String,
    delivery: Tag,
    delivery_note: String,
    /// What the secretariat does about what did not arrive.
    way_out: Option<(String, String)>,
    opened: String,
    reminded: String,
    answer: Option<Tag>,
    answer_note: String,
    remind: Option<i64>,
}

/// Where and when the page is read.
pub(super) struct Around {
    pub(super) page: Page,
    pub(super) dates: Dates,
    pub(super) now: Instant,
    pub(super) prefix: String,
}

impl LedgerPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        about: (&Decision, &Consulted),
        versions: (&[Version], i32),
        lines: &[Line],
    ) -> Self {
        let name = title(about.0, visit.lang).to_owned();
        let around = Around {
            page: visit.page(Section::Decisions, name),
            dates: visit.lang.dates(visit.zone).in_year_of(visit.now),
            now: visit.now,
            prefix: visit.symbol_prefix.clone(),
        };
        Self::lay(around, who, about, versions, lines)
    }

    fn lay(
        around: Around,
        who: &Actor,
        (decision, facts): (&Decision, &Consulted),
        (versions, version): (&[Version], i32),
        lines: &[Line],
    ) -> Self {
        let Around {
            page,
            dates,
            now,
            prefix,
        } = around;
        let (t, lang) = (page.t, page.lang);
        let in_session = !decision.in_silence;
        let current = version == decision.version;
        let office = who.hat == Hat::Secretariat;
        let undecided = decision.state.takes_positions();
        let deadline = decision.deadline.filter(|_| current && undecided);
        let answered = lines.iter().filter(|line| line.answer.is_some()).count();
        let missed: Vec<&str> = lines
            .iter()
            .filter(|line| rules::is_missed(line, in_session))
            .map(|line| line.acronym.as_str())
            .collect();
        let remind =
            (office && current && undecided && decision.state != State::Broken).then(|| {
                possible(
                    Remind::verdict(who, decision),
                    rules::remind(decision, &facts.seats, now),
                    lang,
                )
            });
        let reminds = remind.as_ref().is_some_and(Possible::open);
        let rows = lines
            .iter()
            .map(|line| {
                let seat = facts.seats.iter().find(|seat| seat.member == line.member);
                let may =
                    reminds && seat.is_some_and(|seat| rules::may_be_reminded(decision, seat, now));
                Row {
                    own: who.hat.member() == Some(line.member),
                    remind: may.then(|| line.member.get()),
                    ..Row::of(t, &dates, line, deadline, (in_session, office, undecided))
                }
            })
            .collect();
        let of_version = versions.iter().find(|one| one.number == version);
        let mut lines_of_facts = vec![(
            t.ledger_version(),
            of_version.map_or_else(String::new, |one| {
                t.decisions_version(one.number, dates.day_short(dates.date_of(one.written_at)))
            }),
        )];
        if let Some(until) = decision
            .deadline
            .filter(|_| current && undecided && decision.state != State::OpenSession)
        {
            lines_of_facts.push((t.decisions_silence_ends(), dates.moment(until)));
        }
        Self {
            id: decision.id.get(),
            symbol: decision.symbol(&prefix).unwrap_or_default(),
            lead: t.ledger_lead(answered, lines.len()),
            state: state_tag(t, decision.state),
            facts: lines_of_facts,
            versions: if versions.len() > 1 {
                versions
                    .iter()
                    .map(|one| {
                        (
                            format!(
                                "/decisions/{}/consultation?version={}",
                                decision.id, one.number
                            ),
                            t.decisions_version(
                                one.number,
                                dates.day_short(dates.date_of(one.written_at)),
                            ),
                            one.number == version,
                        )
                    })
                    .collect()
            } else {
                Vec::new()
            },
            serve: current
                && ServeMember::verdict(who, decision).is_yes()
                && silence_rules::serve(decision, facts).is_ok(),
            missed: missed.join(", "),
            remind,
            rows,
            reminds,
            page,
        }
    }
}

impl Row {
    fn of(
        t: &'static Texts,
        dates: &Dates,
        line: &Line,
        deadline: Option<Instant>,
        (in_session, office, undecided): (bool, bool, bool),
    ) -> Self {
        let bounced = line.lost > 0 && line.sent > 0;
        let notes = [
            line.reached_at.map(|at| dates.moment_short(at)),
            bounced.then(|| t.ledger_some_lost(line.lost, line.mails)),
            line.evidence.clone(),
            line.served_until
                .filter(|until| deadline.is_some_and(|published| *until != published))
                .map(|until| t.ledger_own_deadline(dates.moment_short(until))),
            (line.left).then(|| t.ledger_left()),
        ];
        let way_out = line
            .lost_mail
            .filter(|_| office && undecided && line.answer.is_none())
            .map(|mail| (format!("/mail/{mail}"), t.mails_send_again()));
        Self {
            acronym: line.acronym.clone(),
            name: line.name.clone(),
            own: false,
            asked: line
                .asked_at
                .map_or_else(|| t.ledger_not_asked(), |at| dates.moment_short(at)),
            to: line.people.clone(),
            delivery: delivery_tag(t, rules::delivery(line, in_session)),
            delivery_note: notes.into_iter().flatten().collect::<Vec<_>>().join(". "),
            way_out,
            opened: line
                .opened_at
                .map_or_else(String::new, |at| dates.moment_short(at)),
            reminded: line.reminded_at.map_or_else(String::new, |at| {
                t.ledger_reminders(line.reminders, dates.moment_short(at))
            }),
            answer: line.answer.as_ref().map(|said| value_tag(t, said.value)),
            answer_note: line.answer.as_ref().map_or_else(String::new, |said| {
                t.decisions_answer_given(
                    said.person.as_str(),
                    dates.moment_short(said.at),
                    channel(t, said),
                )
            }),
            remind: None,
        }
    }
}

/// How an answer came.
pub(super) fn channel(t: &'static Texts, said: &Answer) -> String {
    match (said.by_link, said.on_behalf, said.channel) {
        (true, ..) => t.decisions_channel_mail_link(),
        (false, true, Some(channel)) => t.ledger_on_behalf(channel_word(t, channel)),
        (false, true, None) => t.decisions_secretariat(),
        (false, false, _) => t.decisions_channel_house(),
    }
}

/// An answer proves that the question arrived, and does not hide what bounced.
fn delivery_tag(t: &'static Texts, delivery: Delivery) -> Tag {
    let word = delivery_word(t, delivery);
    match delivery {
        Delivery::Reached => Tag::new(Icon::Yes, Tone::Yes, word),
        Delivery::AtTheTable | Delivery::ServedOtherwise => Tag::new(Icon::Yes, Tone::Ok, word),
        Delivery::NotReached => Tag::new(Icon::Objection, Tone::No, word),
        Delivery::Kept => Tag::new(Icon::Information, Tone::Warn, word),
        Delivery::Waiting => Tag::new(Icon::Awaiting, Tone::Wait, word),
        Delivery::NotAsked => Tag::new(Icon::StandsAside, Tone::Wait, word),
    }
}

pub(super) fn delivery_word(t: &'static Texts, delivery: Delivery) -> String {
    match delivery {
        Delivery::Reached => t.ledger_reached(),
        Delivery::AtTheTable => t.ledger_at_the_table(),
        Delivery::ServedOtherwise => t.ledger_served_otherwise(),
        Delivery::NotReached => t.ledger_not_reached(),
        Delivery::Kept => t.mails_state_kept(),
        Delivery::Waiting => t.mails_state_queued(),
        Delivery::NotAsked => t.ledger_no_notice(),
    }
}

impl Sample for LedgerPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let now = samples::now();
        let line = |member: i64, acronym: &str| Line {
            version: 2,
            member: OrganisationId::from(member),
            acronym: acronym.to_owned(),
            name: acronym.to_owned(),
            left: false,
            represented: false,
            asked_at: Some(now - TimeDelta::days(1)),
            people: "Aizada Primerova, Jean Prototype".to_owned(),
            mails: 2,
            sent: 2,
            lost: 0,
            kept: 0,
            lost_mail: None,
            reached_at: Some(now - TimeDelta::days(1)),
            evidence: None,
            served_until: Some(samples::until()),
            opened_at: None,
            reminders: 0,
            reminded_at: None,
            answer: None,
        };
        let lines = || {
            vec![
                Line {
                    opened_at: Some(now),
                    answer: Some(Answer {
                        value: Value::Reservation,
                        at: now,
                        person: "Jean Prototype".to_owned(),
                        by_link: true,
                        on_behalf: false,
                        channel: None,
                    }),
                    ..line(6, "FAO")
                },
                Line {
                    sent: 1,
                    lost: 1,
                    reminders: 1,
                    reminded_at: Some(now),
                    ..line(9, "ILO")
                },
                Line {
                    sent: 0,
                    lost: 2,
                    lost_mail: Some(7),
                    reached_at: None,
                    served_until: None,
                    ..line(10, "UNESCO")
                },
                Line {
                    evidence: Some("By telephone".to_owned()),
                    left: true,
                    ..line(12, "UNFPA")
                },
            ]
        };
        let version = |number| Version {
            number,
            text: String::new(),
            written_at: now,
            instruction: None,
        };
        let lay = |hat, state, lines: Vec<Line>, versions: &[Version]| {
            let decision = samples::decision(state)?;
            let seats = lines
                .iter()
                .map(|line| samples::seat(line.member.get(), &line.acronym, None));
            let facts = samples::facts(seats.collect());
            let around = Around {
                page: Page::sample(lang)
                    .within(Section::Decisions)
                    .titled(title(&decision, lang).to_owned()),
                dates: lang.dates(chrono_tz::Asia::Bishkek),
                now,
                prefix: "UNMN/KGZ".to_owned(),
            };
            let who = Actor {
                person: Some(PersonId::from(3)),
                function: None,
                organisation: None,
                hat,
                groups: Vec::new(),
            };
            let (about, of) = ((&decision, &facts), (versions, 2));
            Some(Self::lay(around, &who, about, of, &lines))
        };
        let member = Hat::FocalPoint(OrganisationId::from(6));
        let both = [version(1), version(2)];
        [
            (
                "the secretariat",
                lay(Hat::Secretariat, State::OpenSilence, lines(), &both),
            ),
            ("a member", lay(member, State::OpenSilence, lines(), &both)),
            (
                "decided",
                lay(Hat::CoChair, State::Adopted, lines(), &[version(2)]),
            ),
            (
                "nobody asked yet",
                lay(Hat::CoChair, State::Tabled, Vec::new(), &[version(2)]),
            ),
        ]
        .into_iter()
        .filter_map(|(case, page)| Some((case, page?)))
        .collect()
    }
}
