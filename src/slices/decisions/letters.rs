//! Mail of a decision: what is wanted, by when, in the first line. A notice that asks for a position carries the text
//! and a link to answer by (R18); every other letter says nothing internal (R14).
use askama::Template;

use super::model::Decision;
use super::notices::Desk;
use super::text::{Paragraph, paragraphs};
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::lang::{Lang, Texts};
use crate::base::outbox::{KEPT_APART, NewMail};
use crate::slices::people::correspondents::Correspondent;
use crate::web::letter::Letter;

/// What there is to tell.
pub(super) enum Told<'a> {
    /// Asked now, in session.
    Opened,
    /// Asked until a deadline.
    Silence,
    Extended,
    /// The text changed: earlier positions are on an earlier text.
    Amended,
    /// Not answered yet.
    Reminder,
    /// The objection is lifted, or the state's comments were weighed: a moment to look.
    Confirmation,
    /// A correction of form; only who takes it for more has to act.
    Fixed,
    /// Adopted provisionally: asked in the window.
    Window,
    /// An objection stopped the clock. Whose is not told by mail.
    Broken,
    Gated,
    /// By consensus, or because nobody objected in time.
    Adopted(&'a str),
    NoConsensus,
    /// Written down for the member by the secretariat.
    OnBehalf,
    LateStatement,
    Dispute,
    /// A focal point asks the co-chairs for more time, and hears that there is none.
    TimeAsked,
    TimeRefused,
}

impl Told<'_> {
    /// As the outbox and the notices tell them apart.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Opened => "decision.opened",
            Self::Silence => "decision.silence",
            Self::Extended => "decision.extended",
            Self::Amended => "decision.amended",
            Self::Confirmation => "decision.confirmation",
            Self::Fixed => "decision.fixed",
            Self::Window => "decision.window",
            Self::Broken => "decision.broken",
            Self::Gated => "decision.gated",
            Self::Adopted(_) => "decision.adopted",
            Self::NoConsensus => "decision.no_consensus",
            Self::OnBehalf => "decision.on_behalf",
            Self::LateStatement => "decision.late_statement",
            Self::Dispute => "decision.dispute",
            Self::Reminder => "decision.reminder",
            Self::TimeAsked => "decision.time_asked",
            Self::TimeRefused => "decision.time_refused",
        }
    }

    /// Whether a position is asked for: such a letter carries the text and a link to answer by.
    pub(super) fn asks(&self) -> bool {
        match self {
            Self::Opened
            | Self::Silence
            | Self::Extended
            | Self::Amended
            | Self::Confirmation
            | Self::Window
            | Self::Reminder => true,
            Self::Fixed
            | Self::Broken
            | Self::Gated
            | Self::Adopted(_)
            | Self::NoConsensus
            | Self::OnBehalf
            | Self::LateStatement
            | Self::Dispute
            | Self::TimeAsked
            | Self::TimeRefused => false,
        }
    }
}

fn title(decision: &Decision, lang: Lang) -> &str {
    lang.pick(
        &decision.title,
        decision.title_ru.as_deref(),
        decision.title_ky.as_deref(),
    )
}

/// The letter in its reader's language.
pub(super) fn told(
    desk: &Desk,
    decision: &Decision,
    to: &Correspondent,
    member: &str,
    told: &Told<'_>,
    until: Option<Instant>,
) -> NewMail {
    let lang = to.lang();
    let (subject, first) = lines(desk, decision, lang, member, told, until);
    let letter = Letter {
        lang,
        first: &first,
        about: title(decision, lang),
        link: &page_of(desk, decision),
        words: &lang.texts().decisions_mail_link(),
    };
    letter.to(to.person, &to.address, told.kind(), &subject)
}

fn page_of(desk: &Desk, decision: &Decision) -> String {
    let house = desk.public_url.trim_end_matches('/');
    format!("{house}/decisions/{}", decision.id)
}

/// A letter that asks: besides what every letter says, the text itself and the link to answer by.
#[derive(Template)]
#[template(path = "mail/decision_notice.txt")]
struct NoticeText<'a> {
    t: &'static Texts,
    first: &'a str,
    about: &'a str,
    version: i32,
    text: &'a [Paragraph],
    answer: &'a str,
    works_until: &'a str,
    page: &'a str,
}

#[derive(Template)]
#[template(path = "mail/decision_notice.html")]
struct NoticePage<'a> {
    t: &'static Texts,
    lang: Lang,
    first: &'a str,
    about: &'a str,
    version: i32,
    text: &'a [Paragraph],
    answer: &'a str,
    works_until: &'a str,
    page: &'a str,
}

/// The notice in its reader's language; the token of its link stays apart until it leaves.
pub(super) fn asking(
    desk: &Desk,
    decision: &Decision,
    to: &Correspondent,
    member: &str,
    told: &Told<'_>,
    (until, works_until): (Option<Instant>, Instant),
) -> Result<NewMail, Fault> {
    let lang = to.lang();
    let (subject, first) = lines(desk, decision, lang, member, told, until);
    let house = desk.public_url.trim_end_matches('/');
    let answer = format!("{house}/answer/{KEPT_APART}?lang={}", lang.tag());
    let works_until = lang.dates(desk.zone).moment(works_until);
    let (t, text) = (lang.texts(), paragraphs(&decision.text));
    let (about, page) = (title(decision, lang), page_of(desk, decision));
    Ok(NewMail {
        person: to.person,
        address: to.address.clone(),
        lang,
        kind: told.kind(),
        // as many as the column holds
        subject: subject.chars().take(300).collect(),
        body_text: NoticeText {
            t,
            first: &first,
            about,
            version: decision.version,
            text: &text,
            answer: &answer,
            works_until: &works_until,
            page: &page,
        }
        .render()?,
        body_html: NoticePage {
            t,
            lang,
            first: &first,
            about,
            version: decision.version,
            text: &text,
            answer: &answer,
            works_until: &works_until,
            page: &page,
        }
        .render()?,
        calendar: None,
    })
}

/// Subject and first line: what is wanted, by when.
fn lines(
    desk: &Desk,
    decision: &Decision,
    lang: Lang,
    member: &str,
    told: &Told<'_>,
    until: Option<Instant>,
) -> (String, String) {
    let t = lang.texts();
    let about = title(decision, lang);
    let until = until.map_or_else(String::new, |at| lang.dates(desk.zone).moment(at));
    match told {
        Told::Opened => (
            t.decisions_mail_opened_subject(about),
            t.decisions_mail_opened(member),
        ),
        Told::Silence => (
            t.decisions_mail_silence_subject(until.as_str(), about),
            t.decisions_mail_silence(until.as_str(), member),
        ),
        Told::Extended => (
            t.decisions_mail_extended_subject(until.as_str(), about),
            t.decisions_mail_extended(until.as_str()),
        ),
        Told::Amended if until.is_empty() => (
            t.decisions_mail_opened_subject(about),
            t.decisions_mail_amended_in_session(member),
        ),
        Told::Amended => (
            t.decisions_mail_silence_subject(until.as_str(), about),
            t.decisions_mail_amended(member, until.as_str()),
        ),
        Told::Confirmation => (
            t.decisions_mail_silence_subject(until.as_str(), about),
            t.decisions_mail_confirmation(until.as_str(), member),
        ),
        Told::Fixed => (
            t.decisions_mail_fixed_subject(about),
            t.decisions_mail_fixed(),
        ),
        Told::Window => (
            t.decisions_mail_silence_subject(until.as_str(), about),
            t.decisions_mail_window(until.as_str(), member),
        ),
        Told::Broken => (
            t.decisions_mail_broken_subject(about),
            t.decisions_mail_broken(),
        ),
        Told::Gated => (
            t.decisions_mail_gated_subject(about),
            t.decisions_mail_gated(),
        ),
        Told::Adopted(symbol) => (
            t.decisions_mail_adopted_subject(*symbol, about),
            t.decisions_mail_adopted(*symbol),
        ),
        Told::NoConsensus => (
            t.decisions_mail_no_consensus_subject(about),
            t.decisions_mail_no_consensus(),
        ),
        Told::OnBehalf => (
            t.decisions_mail_on_behalf_subject(member, about),
            t.decisions_mail_on_behalf(member),
        ),
        Told::LateStatement => (
            t.decisions_mail_late_subject(about),
            t.decisions_mail_late(),
        ),
        Told::Dispute => (
            t.decisions_mail_dispute_subject(about),
            t.decisions_mail_dispute(),
        ),
        Told::Reminder if until.is_empty() => (
            t.decisions_mail_reminder_subject(about),
            t.decisions_mail_reminder_in_session(member),
        ),
        Told::Reminder => (
            t.decisions_mail_reminder_subject(about),
            t.decisions_mail_reminder(member, until.as_str()),
        ),
        Told::TimeAsked => (
            t.decisions_mail_time_asked_subject(member, about),
            t.decisions_mail_time_asked(member),
        ),
        Told::TimeRefused => (
            t.decisions_mail_time_refused_subject(about),
            t.decisions_mail_time_refused(member),
        ),
    }
}
