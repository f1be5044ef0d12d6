//! The weekly letter: titles with agency, topic and region, and a link each; no text (R14). What one follows comes first.
use askama::Template;
use chrono_tz::Tz;

use super::digest_rules::Selection;
use super::model::Update;
use super::words;
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::lang::{Lang, Texts};
use crate::base::outbox::NewMail;

/// Lines of a letter; the stream has them all.
const MOST_LINES: usize = 30;

/// From where letters are written.
pub(super) struct Desk<'a> {
    pub(super) public_url: &'a str,
    pub(super) zone: Tz,
    pub(super) now: Instant,
}

/// To whom.
pub(super) struct To<'a> {
    pub(super) person: PersonId,
    pub(super) address: &'a str,
    pub(super) lang: Lang,
}

/// One update, in the reader's words; its title in its own.
struct Line {
    title: String,
    lang: Lang,
    about: String,
    link: String,
}

/// Lines under one heading.
struct Part {
    heading: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "mail/updates.txt")]
struct DigestText<'a> {
    first: &'a str,
    parts: &'a [Part],
    more: Option<&'a str>,
    end_words: &'a str,
    end: &'a str,
}

#[derive(Template)]
#[template(path = "mail/updates.html")]
struct DigestPage<'a> {
    lang: Lang,
    first: &'a str,
    parts: &'a [Part],
    more: Option<&'a str>,
    stream: &'a str,
    end_words: &'a str,
    end: &'a str,
}

impl Desk<'_> {
    fn line(&self, lang: Lang, one: &Update) -> Line {
        let dates = lang.dates(self.zone).in_year_of(self.now);
        let topic = one.words.topic.as_ref();
        let about = [
            Some(one.acronym.clone()),
            Some(dates.day_short(dates.date_of(one.posted_at))),
            topic.map(|topic| words::topic(lang, topic)),
            Some(words::region(lang, &one.words.region).to_owned()),
        ];
        Line {
            title: one.words.title.clone(),
            lang: one.words.lang,
            about: about.into_iter().flatten().collect::<Vec<_>>().join(", "),
            link: self.address(&format!("/updates/{}", one.id)),
        }
    }

    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.public_url.trim_end_matches('/'))
    }

    /// At most so many lines, followed ones first; nothing where nothing is new. `end` is where one click ends them.
    pub(super) fn digest(
        &self,
        to: &To<'_>,
        chosen: &Selection<&Update>,
        end: &str,
    ) -> Result<Option<NewMail>, Fault> {
        let (lang, t): (Lang, &'static Texts) = (to.lang, to.lang.texts());
        let all = chosen.followed.len() + chosen.others.len();
        let Some(first_one) = chosen.followed.first().or(chosen.others.first()) else {
            return Ok(None);
        };
        let left = MOST_LINES.saturating_sub(chosen.followed.len());
        let lines = |some: &[&Update], most: usize| -> Vec<Line> {
            let some = some.iter().take(most);
            some.map(|one| self.line(lang, one)).collect()
        };
        let heading = if chosen.followed.is_empty() {
            t.updates_mail_new()
        } else {
            t.updates_mail_others()
        };
        let parts: Vec<Part> = [
            (
                t.updates_mail_you_follow(),
                lines(&chosen.followed, MOST_LINES),
            ),
            (heading, lines(&chosen.others, left)),
        ]
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(heading, lines)| Part { heading, lines })
        .collect();
        let told: usize = parts.iter().map(|part| part.lines.len()).sum();
        let stream = self.address("/updates");
        let more = (all > told).then(|| t.updates_mail_more(all - told, stream.as_str()));
        let first = t.updates_mail_first(all);
        let (more, end_words) = (more.as_deref(), t.updates_mail_end());
        let subject = t.updates_mail_subject(all, first_one.words.title.as_str());
        let (parts, first, end_words) = (&parts[..], first.as_str(), end_words.as_str());
        Ok(Some(NewMail {
            person: to.person,
            address: to.address.to_owned(),
            lang,
            kind: "digest.week",
            subject: subject.chars().take(300).collect(),
            body_text: DigestText {
                first,
                parts,
                more,
                end_words,
                end,
            }
            .render()?,
            body_html: DigestPage {
                lang,
                first,
                parts,
                more,
                stream: stream.as_str(),
                end_words,
                end,
            }
            .render()?,
            calendar: None,
        }))
    }
}
