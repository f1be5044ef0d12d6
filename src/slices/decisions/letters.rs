//! Mail of a decision.
use super::model::Decision;
use crate::base::lang::Lang;
use crate::base::outbox::NewMail;
use crate::slices::people::correspondents::Correspondent;
use crate::web::letter::Letter;
use crate::web::visit::Visit;

/// What a letter says, in its reader's language.
pub(super) struct Words {
    pub(super) kind: &'static str,
    pub(super) subject: String,
    pub(super) first: String,
}

fn title(decision: &Decision, lang: Lang) -> &str {
    lang.pick(
        &decision.title,
        decision.title_ru.as_deref(),
        decision.title_ky.as_deref(),
    )
}

fn letter(visit: &Visit, decision: &Decision, to: &Correspondent, words: &Words) -> NewMail {
    let lang = to.lang();
    let letter = Letter {
        lang,
        first: &words.first,
        about: title(decision, lang),
        link: &format!("{}/decisions/{}", visit.public_url, decision.id),
        words: &lang.texts().decisions_mail_link(),
    };
    letter.to(to.person, &to.address, words.kind, &words.subject)
}

/// The members are asked now, in session.
pub(super) fn opened(
    visit: &Visit,
    decision: &Decision,
    to: &Correspondent,
    member: &str,
) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let words = Words {
        kind: "decision.opened",
        subject: t.decisions_mail_opened_subject(title(decision, lang)),
        first: t.decisions_mail_opened(member),
    };
    letter(visit, decision, to, &words)
}

/// Consensus is declared; nothing is asked.
pub(super) fn adopted(
    visit: &Visit,
    decision: &Decision,
    to: &Correspondent,
    symbol: &str,
) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let words = Words {
        kind: "decision.adopted",
        subject: t.decisions_mail_adopted_subject(symbol, title(decision, lang)),
        first: t.decisions_mail_adopted(symbol),
    };
    letter(visit, decision, to, &words)
}

/// The secretariat wrote down what the member said: the member may correct it.
pub(super) fn on_behalf(
    visit: &Visit,
    decision: &Decision,
    to: &Correspondent,
    member: &str,
) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let words = Words {
        kind: "decision.on_behalf",
        subject: t.decisions_mail_on_behalf_subject(member, title(decision, lang)),
        first: t.decisions_mail_on_behalf(member),
    };
    letter(visit, decision, to, &words)
}
