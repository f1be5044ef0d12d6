use askama::Template;

use super::model::{About, Content, Mail, State};
use super::rules;
use super::store::Filter;
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::mail::NO_SERVER;
use crate::web::answer::InWords;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{
    Ask, Choice, Entry, Field, Icon, Log, Pager, Possible, Tag, Text, Tone, Width,
};
use crate::web::visit::Visit;

fn about(t: &'static Texts, kind: &str) -> String {
    kind.split_once('.')
        .and_then(|(first, _)| About::parse(first))
        .map_or_else(|| t.mails_about_other(), |about| about.word(t))
}

/// What the mail server said, in words where the house says it itself.
fn result(t: &'static Texts, error: Option<&str>) -> String {
    match error {
        Some(NO_SERVER) => t.mails_waits_for_no_server(),
        Some(words) => words.to_owned(),
        None => String::new(),
    }
}

fn tag(t: &'static Texts, mail: &Mail) -> Tag {
    if mail.state == State::Queued && mail.last_error.as_deref() == Some(NO_SERVER) {
        Tag::new(Icon::Information, Tone::Warn, t.mails_state_kept())
    } else {
        state_tag(t, mail.state)
    }
}

struct Row {
    href: String,
    subject: String,
    about: String,
    to: String,
    address: String,
    tag: Tag,
    result: String,
    when: String,
}

impl Row {
    fn of(t: &'static Texts, dates: Dates, mail: &Mail) -> Self {
        Self {
            href: format!("/mail/{}", mail.id),
            subject: mail.subject.clone(),
            about: about(t, &mail.kind),
            to: mail.person.clone().unwrap_or_default(),
            address: mail.address.clone(),
            tag: tag(t, mail),
            result: result(t, mail.last_error.as_deref()),
            when: dates.moment_short(mail.sent_at.unwrap_or(mail.created_at)),
        }
    }
}

#[derive(Template)]
#[template(path = "mails/list.html")]
pub(crate) struct MailsPage {
    page: Page,
    lead: String,
    no_server: bool,
    filtered: bool,
    state: Field,
    about: Field,
    words: Field,
    rows: Vec<Row>,
    pager: Pager,
}

impl MailsPage {
    pub(super) fn of(
        visit: &Visit,
        mails: Vec<Mail>,
        facts: (i64, i64),
        filter: &Filter,
        at: i64,
        size: i64,
    ) -> Self {
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let page = visit.page(Section::Elsewhere, visit.texts().mails_mail());
        Self::lay(
            page,
            dates,
            mails,
            facts,
            filter,
            (at, size),
            !visit.sends_mail,
        )
    }

    fn lay(
        page: Page,
        dates: Dates,
        mut mails: Vec<Mail>,
        (waiting, lost): (i64, i64),
        filter: &Filter,
        at: (i64, i64),
        no_server: bool,
    ) -> Self {
        let t = page.t;
        let mut link = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [
            ("state", filter.state.map_or("", State::name)),
            ("about", filter.about.map_or("", About::name)),
            ("q", filter.words.as_str()),
        ] {
            if !value.is_empty() {
                link.append_pair(name, value);
            }
        }
        let link = link.finish();
        let filtered = !link.is_empty();
        let path = if filtered {
            format!("/mail?{link}")
        } else {
            "/mail".to_owned()
        };
        let pager = Pager::cut(t, &mut mails, at, path);
        let every = || Choice::new("", t.mails_all());
        let states = std::iter::once(every())
            .chain(
                State::ALL
                    .iter()
                    .map(|&one| Choice::new(one.name(), one.word(t))),
            )
            .collect();
        let abouts = std::iter::once(every())
            .chain(
                About::ALL
                    .iter()
                    .map(|&one| Choice::new(one.name(), one.word(t))),
            )
            .collect();
        Self {
            lead: match (waiting, lost) {
                (0, 0) => t.mails_lead_all_gone(),
                (waiting, 0) => t.mails_lead_waiting(waiting),
                (_, lost) => t.mails_lead_lost(lost),
            },
            no_server,
            filtered,
            state: Field::new("state", t.mails_state(), Ask::Select(states))
                .wide(Width::Middle)
                .holding(filter.state.map_or("", State::name)),
            about: Field::new("about", t.mails_about(), Ask::Select(abouts))
                .wide(Width::Middle)
                .holding(filter.about.map_or("", About::name)),
            words: Field::new("q", t.mails_words(), Ask::Line("search"))
                .wide(Width::Middle)
                .holding(filter.words.clone()),
            rows: mails.iter().map(|mail| Row::of(t, dates, mail)).collect(),
            pager,
            page,
        }
    }
}

#[derive(Template)]
#[template(path = "mails/show.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says of one part of the page whether it is there"
)]
pub(crate) struct MailPage {
    page: Page,
    id: i64,
    about: String,
    tag: Tag,
    result: String,
    facts: Vec<(String, String)>,
    secret: bool,
    paragraphs: Vec<String>,
    has_page: bool,
    has_calendar: bool,
    again: Option<Possible>,
    /// The link that it carries still works: it may be revoked.
    link_works: bool,
    log: Log,
}

impl MailPage {
    pub(super) fn of(
        visit: &Visit,
        mail: &Mail,
        content: Option<Content>,
        past: Vec<Past>,
    ) -> Self {
        Self::lay(
            visit.page(Section::Elsewhere, mail.subject.clone()),
            visit.lang.dates(visit.zone),
            mail,
            content,
            past,
            (visit.sends_mail, visit.now),
        )
    }

    fn lay(
        page: Page,
        dates: Dates,
        mail: &Mail,
        content: Option<Content>,
        past: Vec<Past>,
        (sends_mail, now): (bool, Instant),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let to = match &mail.person {
            Some(name) => format!("{name}, {}", mail.address),
            None => mail.address.clone(),
        };
        let mut facts = vec![
            (t.mails_to(), to),
            (t.mails_written(), dates.moment(mail.created_at)),
            (
                t.mails_language(),
                Lang::parse(&mail.lang).map_or_else(String::new, |lang| lang.own_name().to_owned()),
            ),
            (t.mails_attempts(), mail.attempts.to_string()),
        ];
        if let Some(at) = mail.sent_at {
            facts.push((t.mails_sent(), dates.moment(at)));
        } else if mail.attempts > 0 {
            facts.push((t.mails_last_try(), dates.moment(mail.updated_at)));
        }
        if let Some(link) = mail.link {
            let works = link.until.filter(|until| now < *until);
            facts.push((
                t.mails_link(),
                works.map_or_else(
                    || t.mails_link_over(),
                    |until| t.mails_link_until(dates.moment(until)),
                ),
            ));
            facts.push((
                t.mails_link_opened(),
                link.opened_at
                    .map_or_else(|| t.mails_link_unopened(), |at| dates.moment(at)),
            ));
        }
        let again = match rules::send_again(mail, sends_mail) {
            Ok(rules::Again::OnItsWay) => None,
            Ok(rules::Again::Queue) => Some(Possible::now()),
            Err(reasons) => (mail.state != State::Sent).then(|| {
                Possible::unless(
                    reasons
                        .iter()
                        .map(|one| Text::from(one.in_words(lang)))
                        .collect(),
                )
            }),
        };
        let entries = past
            .into_iter()
            .filter_map(|one| {
                let what = match one.act.as_str() {
                    "mail.send_again" => t.mails_log_again(),
                    "mail.revoke_link" => t.mails_log_revoked(),
                    _ => return None,
                };
                Some(Entry {
                    date: dates.moment_short(one.at).into(),
                    who: one.person.unwrap_or_default().into(),
                    what: what.into(),
                })
            })
            .collect();
        Self {
            id: mail.id.get(),
            about: about(t, &mail.kind),
            tag: tag(t, mail),
            result: result(t, mail.last_error.as_deref()),
            facts,
            secret: About::is_secret(&mail.kind),
            has_page: content.as_ref().is_some_and(|one| !one.html.is_empty()),
            has_calendar: mail.has_calendar && content.is_some(),
            paragraphs: content.map_or_else(Vec::new, |content| {
                content
                    .text
                    .lines()
                    .filter(|line| !line.trim().is_empty())
                    .map(ToOwned::to_owned)
                    .collect()
            }),
            again,
            link_works: rules::revoke_link(mail, now).is_ok(),
            log: Log::new(entries, t),
            page,
        }
    }
}

/// An invented mail for the samples.
fn invented(kind: &str, state: State, error: Option<&str>) -> Mail {
    let at: Instant = chrono::DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default();
    Mail {
        id: super::model::MailId(7),
        person: Some("Jean Prototype".to_owned()),
        address: "jean.prototype@unesco.example".to_owned(),
        lang: "ru".to_owned(),
        kind: kind.to_owned(),
        subject: "MTG/3".to_owned(),
        created_at: at,
        state,
        attempts: 1,
        last_error: error.map(ToOwned::to_owned),
        sent_at: (state == State::Sent).then_some(at),
        updated_at: at,
        has_calendar: kind == "meeting.invitation",
        link: (kind == "decision.opened").then(|| super::model::Link {
            id: 1,
            until: Some(at + chrono::TimeDelta::days(3)),
            opened_at: None,
        }),
        lost_its_link: false,
    }
}

impl Sample for MailsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let page = || Page::sample(lang).titled(lang.texts().mails_mail());
        let all = Filter {
            state: None,
            about: None,
            words: String::new(),
        };
        let lost = Filter {
            state: Some(State::Undeliverable),
            about: Some(About::Meeting),
            words: "unesco".to_owned(),
        };
        let mails = || {
            vec![
                invented("meeting.invitation", State::Sent, None),
                invented(
                    "agenda.circulation",
                    State::Undeliverable,
                    Some("550 5.1.1"),
                ),
                invented("person.reset", State::Queued, Some(NO_SERVER)),
                invented("decision.opened", State::Queued, None),
                invented("decision.opened", State::Failed, Some("451 4.7.1")),
            ]
        };
        vec![
            (
                "everything",
                Self::lay(page(), dates, mails(), (2, 2), &all, (1, 3), false),
            ),
            (
                "no mail server",
                Self::lay(page(), dates, mails(), (2, 0), &all, (1, 25), true),
            ),
            (
                "nothing found",
                Self::lay(page(), dates, Vec::new(), (0, 0), &lost, (1, 25), false),
            ),
            (
                "none yet",
                Self::lay(page(), dates, Vec::new(), (0, 0), &all, (1, 25), false),
            ),
        ]
    }
}

impl Sample for MailPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let content = || Content {
            text: "UNESCO\n\nMTG/3: https://example.org/meetings/3".to_owned(),
            html: "<p>UNESCO</p>".to_owned(),
            calendar: Some("BEGIN:VCALENDAR".to_owned()),
        };
        let lay = |mail: Mail, content, sends_mail| {
            let page = Page::sample(lang).titled(mail.subject.clone());
            let now = mail.created_at;
            Self::lay(page, dates, &mail, content, Vec::new(), (sends_mail, now))
        };
        vec![
            (
                "sent, with its calendar",
                lay(
                    invented("meeting.invitation", State::Sent, None),
                    Some(content()),
                    true,
                ),
            ),
            (
                "undeliverable",
                lay(
                    invented(
                        "agenda.circulation",
                        State::Undeliverable,
                        Some("550 5.1.1"),
                    ),
                    Some(content()),
                    true,
                ),
            ),
            (
                "kept, since there is no server",
                lay(
                    invented("agenda.circulation", State::Queued, Some(NO_SERVER)),
                    Some(content()),
                    false,
                ),
            ),
            (
                "carries a link",
                lay(
                    invented("decision.opened", State::Sent, None),
                    Some(content()),
                    true,
                ),
            ),
            (
                "opens an account",
                lay(
                    invented("person.reset", State::Failed, Some("451")),
                    None,
                    true,
                ),
            ),
        ]
    }
}

fn state_tag(t: &'static Texts, state: State) -> Tag {
    let (icon, tone) = match state {
        State::Queued => (Icon::Awaiting, Tone::Wait),
        State::Sent => (Icon::Yes, Tone::Yes),
        State::Failed | State::Undeliverable => (Icon::Objection, Tone::No),
    };
    Tag::new(icon, tone, state.word(t))
}
