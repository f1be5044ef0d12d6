//! What waits, as a letter says it: in its first line what is wanted by when, then one link each.
use askama::Template;
use chrono_tz::Tz;

use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::lang::{Lang, Texts};
use crate::base::outbox::NewMail;
use crate::slices::home::{Task, Waiting, words};
use crate::web::letter::Letter;

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

/// One thing that waits, in the reader's words.
struct Line {
    what: String,
    title: String,
    when: String,
    link: String,
}

#[derive(Template)]
#[template(path = "mail/digest.txt")]
struct DigestText<'a> {
    t: &'static Texts,
    first: &'a str,
    lines: &'a [Line],
    end: &'a str,
}

#[derive(Template)]
#[template(path = "mail/digest.html")]
struct DigestPage<'a> {
    t: &'static Texts,
    lang: Lang,
    first: &'a str,
    lines: &'a [Line],
    end: &'a str,
}

impl Desk<'_> {
    fn line(&self, lang: Lang, one: &Waiting) -> Line {
        let t = lang.texts();
        let (_, what) = words(t, one.task);
        let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
        Line {
            what,
            title: title.to_owned(),
            when: self.when(lang, one.due),
            link: self.link(one),
        }
    }

    /// "by Friday 16 October, in 3 days", "due on Friday 16 October, 2 days late"
    fn when(&self, lang: Lang, due: Option<Instant>) -> String {
        let (t, dates) = (lang.texts(), lang.dates(self.zone).in_year_of(self.now));
        let Some(due) = due else {
            return t.home_now();
        };
        let (day, left) = (dates.day(dates.date_of(due)), dates.due(self.now, due));
        if due < self.now {
            t.reminders_was_due(day, left)
        } else {
            t.reminders_by(day, left)
        }
    }

    /// Straight to where it is done: what a lead owes, to the form of its report.
    fn link(&self, one: &Waiting) -> String {
        let form = if one.task == Task::ReportAction {
            "#report"
        } else {
            ""
        };
        let base = self.public_url.trim_end_matches('/');
        format!("{base}{}{form}", one.task.path(one.id))
    }

    /// One own deadline, to a reader who wants a letter for each.
    pub(super) fn reminder(&self, to: &To<'_>, one: &Waiting) -> NewMail {
        let t = to.lang.texts();
        let line = self.line(to.lang, one);
        Letter {
            lang: to.lang,
            first: &t.reminders_first(line.what.as_str(), line.when.as_str()),
            about: &line.title,
            link: &line.link,
            words: &line.what,
        }
        .to(
            to.person,
            to.address,
            "action.reminder",
            &t.reminders_subject(line.what.as_str(), line.title.as_str()),
        )
    }

    /// All that waits, most urgent first; `end` is where one click ends these letters.
    pub(super) fn digest(
        &self,
        to: &To<'_>,
        waiting: &[&Waiting],
        end: &str,
    ) -> Result<Option<NewMail>, Fault> {
        let t = to.lang.texts();
        let lines: Vec<Line> = waiting.iter().map(|one| self.line(to.lang, one)).collect();
        let Some(most_urgent) = lines.first() else {
            return Ok(None);
        };
        let (what, when) = (most_urgent.what.as_str(), most_urgent.when.as_str());
        let first = t.reminders_digest_first(what, when, most_urgent.title.as_str());
        let subject = t.reminders_digest_subject(lines.len(), most_urgent.title.as_str());
        let (lines, first) = (&lines[..], first.as_str());
        Ok(Some(NewMail {
            person: to.person,
            address: to.address.to_owned(),
            lang: to.lang,
            kind: "digest.day",
            subject: subject.chars().take(300).collect(),
            body_text: DigestText {
                t,
                first,
                lines,
                end,
            }
            .render()?,
            body_html: DigestPage {
                t,
                lang: to.lang,
                first,
                lines,
                end,
            }
            .render()?,
            calendar: None,
        }))
    }
}
