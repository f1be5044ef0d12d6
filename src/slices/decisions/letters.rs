//! Mail of a decision: what is wanted, by when, in the first line; nothing internal (R14).
use super::model::Decision;
use super::notices::Desk;
use crate::base::clock::Instant;
use crate::base::lang::Lang;
use crate::base::outbox::NewMail;
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
    let t = lang.texts();
    let about = title(decision, lang);
    let until = until.map_or_else(String::new, |at| lang.dates(desk.zone).moment(at));
    let (subject, first) = match told {
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
    };
    let letter = Letter {
        lang,
        first: &first,
        about,
        link: &format!("{}/decisions/{}", desk.public_url, decision.id),
        words: &t.decisions_mail_link(),
    };
    letter.to(to.person, &to.address, told.kind(), &subject)
}
