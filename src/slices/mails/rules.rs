//! Which mail may be sent once more.
use super::model::{About, Mail, State};
use crate::base::clock::Instant;
use crate::base::lang::InWords;
use crate::base::lang::Lang;
use crate::mail::NO_SERVER;

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The mail server took it.
    Sent,
    /// Its link works once: who needs another asks for another.
    OpensAnAccount,
    NoServer,
    /// It carries a link whose word is forgotten.
    LinkIsOver,
    NoLinkToRevoke,
}

/// What sending it again comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Again {
    Queue,
    /// It is being sent already: pressed twice, it goes once.
    OnItsWay,
}

pub(crate) fn send_again(mail: &Mail, sends_mail: bool) -> Result<Again, Vec<Refusal>> {
    let waits_for_no_server = mail.last_error.as_deref() == Some(NO_SERVER);
    let refusals: Vec<Refusal> = [
        (mail.state == State::Sent).then_some(Refusal::Sent),
        About::is_secret(&mail.kind).then_some(Refusal::OpensAnAccount),
        (!sends_mail).then_some(Refusal::NoServer),
        (mail.lost_its_link && mail.state != State::Sent && !About::is_secret(&mail.kind))
            .then_some(Refusal::LinkIsOver),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !refusals.is_empty() {
        return Err(refusals);
    }
    Ok(match mail.state {
        State::Failed | State::Undeliverable => Again::Queue,
        State::Queued if waits_for_no_server => Again::Queue,
        State::Queued | State::Sent => Again::OnItsWay,
    })
}

/// A link that still works is revoked; its reader signs in instead.
pub(crate) fn revoke_link(mail: &Mail, now: Instant) -> Result<i64, Refusal> {
    mail.link
        .filter(|link| link.until.is_some_and(|until| now < until))
        .map(|link| link.id)
        .ok_or(Refusal::NoLinkToRevoke)
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::Sent => t.mails_refused_sent(),
            Self::OpensAnAccount => t.mails_refused_opens_an_account(),
            Self::NoServer => t.mails_refused_no_server(),
            Self::LinkIsOver => t.mails_refused_link_is_over(),
            Self::NoLinkToRevoke => t.mails_refused_no_link(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::MailId;
    use super::*;

    fn mail(kind: &str, state: State, last_error: Option<&str>) -> Mail {
        Mail {
            id: MailId(1),
            person: None,
            address: "somebody@example.org".to_owned(),
            lang: "en".to_owned(),
            kind: kind.to_owned(),
            subject: "S".to_owned(),
            created_at: chrono::DateTime::default(),
            state,
            attempts: 1,
            last_error: last_error.map(ToOwned::to_owned),
            sent_at: None,
            updated_at: chrono::DateTime::default(),
            has_calendar: false,
            link: None,
            lost_its_link: false,
        }
    }

    #[test]
    fn what_failed_goes_again_and_what_is_on_its_way_goes_once() {
        let again = |state, error| send_again(&mail("agenda.circulation", state, error), true);
        assert_eq!(again(State::Failed, Some("451")), Ok(Again::Queue));
        assert_eq!(again(State::Undeliverable, Some("550")), Ok(Again::Queue));
        assert_eq!(again(State::Queued, Some(NO_SERVER)), Ok(Again::Queue));
        assert_eq!(again(State::Queued, None), Ok(Again::OnItsWay));
        assert_eq!(again(State::Queued, Some("451")), Ok(Again::OnItsWay));
        assert_eq!(again(State::Sent, None), Err(vec![Refusal::Sent]));
    }

    #[test]
    fn without_a_server_nothing_goes_and_a_link_into_an_account_never_goes_again() {
        let failed = mail("person.reset", State::Failed, None);
        assert_eq!(
            send_again(&failed, false),
            Err(vec![Refusal::OpensAnAccount, Refusal::NoServer])
        );
        let failed = mail("person.invitation", State::Failed, None);
        assert_eq!(
            send_again(&failed, true),
            Err(vec![Refusal::OpensAnAccount])
        );
    }

    #[test]
    fn a_letter_whose_link_is_forgotten_does_not_go_again() {
        let lost = Mail {
            lost_its_link: true,
            ..mail("decision.silence", State::Failed, Some("451"))
        };
        assert_eq!(send_again(&lost, true), Err(vec![Refusal::LinkIsOver]));
    }

    #[test]
    fn only_a_link_that_works_is_revoked() {
        let now = chrono::DateTime::default();
        let with = |until| Mail {
            link: Some(super::super::model::Link {
                id: 3,
                until,
                opened_at: None,
            }),
            ..mail("decision.silence", State::Sent, None)
        };
        let later = now + chrono::TimeDelta::hours(1);
        assert_eq!(revoke_link(&with(Some(later)), now), Ok(3));
        for over in [with(Some(now)), with(None), mail("x", State::Sent, None)] {
            assert_eq!(revoke_link(&over, now), Err(Refusal::NoLinkToRevoke));
        }
    }
}
