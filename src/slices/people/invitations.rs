//! R10: the secretariat invites; whoever reads the mail of the address sets a password by a link that works once.
//!
//! The link is in no page, no log and no stored letter: the table knows its hash, the letter its mark.
use chrono::{DateTime, Duration, Utc};

use super::access::SetPassword;
use super::link::{hash_of, link_of, new_token};
use super::store::{Purpose, record_link};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::lang::Lang;
use crate::base::outbox::{KEPT_APART, post_secretly};
use crate::web::letter::Letter;

/// The latest invitation of somebody.
#[derive(Clone, Debug)]
pub(crate) struct Invitation {
    pub(crate) invited_at: DateTime<Utc>,
    pub(crate) valid_until: DateTime<Utc>,
    pub(crate) accepted_at: Option<DateTime<Utc>>,
    pub(crate) withdrawn_at: Option<DateTime<Utc>>,
    /// How the letter fares: `queued`, `sent`, `failed`, `undeliverable`; absent when the link was given by hand.
    pub(crate) delivery: Option<String>,
}

/// Who is invited, as what.
pub(crate) struct Invitee<'a> {
    pub(crate) person: PersonId,
    pub(crate) address: &'a str,
    pub(crate) lang: Lang,
    /// "focal point, FAO", in the invitee's language.
    pub(crate) function: String,
}

/// What surrounds a letter of invitation.
pub(crate) struct Surroundings<'a> {
    pub(crate) public_url: &'a str,
    pub(crate) zone: chrono_tz::Tz,
    pub(crate) now: DateTime<Utc>,
}

/// The network's name in a language, and how long its invitations work.
struct Terms {
    network: String,
    invitation_hours: i32,
}

async fn terms(db: &mut dyn Reads, lang: Lang) -> Result<Terms, Fault> {
    Ok(sqlx::query_as!(
        Terms,
        r#"select case $1 when 'ru' then name_ru when 'ky' then name_ky else name end as "network!", invitation_hours from charter"#,
        lang.tag(),
    )
    .fetch_one(db.conn())
    .await?)
}

/// Mails a link; one sent before dies. The answer is when this one dies.
pub(crate) async fn invite(
    db: &mut dyn Records,
    to: &Invitee<'_>,
    around: &Surroundings<'_>,
) -> Result<DateTime<Utc>, Fault> {
    let terms = terms(db, to.lang).await?;
    let until = around.now + Duration::hours(terms.invitation_hours.into());
    withdraw(db, to.person, around.now).await?;
    let token = new_token();
    let t = to.lang.texts();
    let mail = Letter {
        lang: to.lang,
        first: &t.people_mail_invitation_first(to.lang.dates(around.zone).moment(until)),
        about: &t.people_mail_invitation_about(terms.network.as_str(), to.function.as_str()),
        link: &link_of(around.public_url, KEPT_APART),
        words: &t.people_new_password(),
    }
    .to(
        to.person,
        to.address,
        "person.invitation",
        &t.people_mail_invitation_subject(terms.network.as_str()),
    );
    let about = (Purpose::Invitation, to.person);
    record_link(db, &hash_of(&token), about, around.now, until).await?;
    let mail = post_secretly(db, &mail, &token, until, around.now).await?;
    record_invitation(db, to.person, Some(mail.get()), around.now, until).await?;
    Ok(until)
}

/// For the first person of a new house, where no mail server is set: the link itself, to be handed over.
pub(super) async fn invite_by_hand(
    db: &mut dyn Records,
    person: PersonId,
    around: &Surroundings<'_>,
) -> Result<(String, DateTime<Utc>), Fault> {
    let terms = terms(db, Lang::En).await?;
    let until = around.now + Duration::hours(terms.invitation_hours.into());
    withdraw(db, person, around.now).await?;
    let token = new_token();
    let about = (Purpose::Invitation, person);
    record_link(db, &hash_of(&token), about, around.now, until).await?;
    record_invitation(db, person, None, around.now, until).await?;
    Ok((link_of(around.public_url, &token), until))
}

async fn record_invitation(
    db: &mut dyn Records,
    person: PersonId,
    mail: Option<i64>,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into invitation (person_id, mail_id, invited_at, valid_until) values ($1, $2, $3, $4)",
        person.get(),
        mail,
        now,
        until,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Links on their way to somebody work no more: another is sent, or the address was wrong.
pub(crate) async fn withdraw(
    db: &mut dyn Records,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "delete from single_use_link where person_id = $1 and used_at is null",
        person.get()
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "delete from mail_secret where mail_id in (select id from mail where person_id = $1)",
        person.get()
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "update invitation set withdrawn_at = $2 where person_id = $1 and accepted_at is null and withdrawn_at is null",
        person.get(),
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

/// Whoever set a password has come in, by whichever link.
pub(super) async fn record_acceptance(
    db: &mut Recording<SetPassword>,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update invitation set accepted_at = $2 where person_id = $1 and accepted_at is null and withdrawn_at is null",
        person.get(),
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

/// The latest one, with how its letter fares.
pub(crate) async fn latest(
    db: &mut dyn Reads,
    person: PersonId,
) -> Result<Option<Invitation>, Fault> {
    Ok(sqlx::query_as!(
        Invitation,
        r#"select i.invited_at, i.valid_until, i.accepted_at, i.withdrawn_at, d.state as "delivery?"
             from invitation i left join mail_delivery d on d.mail_id = i.mail_id
            where i.person_id = $1 order by i.id desc limit 1"#,
        person.get(),
    )
    .fetch_optional(db.conn())
    .await?)
}
