//! Mailed links that work once: a new password for whoever reads the mail of an address.
use argon2::{Argon2, PasswordHasher};
use askama::Template;
use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::Duration;
use sha2::{Digest, Sha256};

use super::access::{AskReset, SetPassword};
use super::answer_link_store::{RevokedBy, record_end_of_all};
use super::pages::{NewPassword, Reset};
use super::rules::{Guesses, PasswordRefusal, may_be_password};
use super::{calendar_feed_store, invitations, store, web};
use crate::base::access::{Actor, Hat, Network};
use crate::base::fault::Fault;
use crate::base::lang::{Lang, Texts};
use crate::base::outbox::{KEPT_APART, NewMail, post_secretly};
use crate::web::allowed::Doorstep;
use crate::web::answer::{Answer, InWords, Reply, WebError, see_other};

#[derive(Template)]
#[template(path = "mail/person_reset.txt")]
struct LetterText<'a> {
    t: &'static Texts,
    link: &'a str,
    until: &'a str,
}

#[derive(Template)]
#[template(path = "mail/person_reset.html")]
struct LetterPage<'a> {
    t: &'static Texts,
    lang: Lang,
    link: &'a str,
    until: &'a str,
}

pub(super) async fn ask(step: Doorstep) -> Answer {
    Reply::page(&Reset::of(&step.visit, false))
}

/// Says the same whether anybody has the address or not; a pause on an account is not told either.
pub(super) async fn send(step: Doorstep) -> Answer {
    let database = &step.house.database;
    let address = step.fields.sought("email").to_lowercase();
    let bounds = store::bounds(database).await?;
    let pause = Duration::minutes(bounds.guess_block_minutes.into());
    let keys = [
        step.address
            .map(|ip| web::key("reset from", &ip.to_string())),
        Some(web::key("reset", &address)),
    ];
    let mut paused = [false; 2];
    for (key, paused) in keys.iter().zip(&mut paused) {
        let Some(key) = key else { continue };
        let before = store::guesses(database, key).await?;
        *paused = before.is_some_and(|before| before.are_paused(step.now));
        if !*paused {
            let after = Guesses::with_another(before, step.now, bounds.guesses_allowed, pause);
            store::record_guesses(database, key, after).await?;
        }
    }
    let [from_here, to_there] = paused;
    if from_here {
        return Err(WebError::Throttled);
    }
    let addressee = store::load_addressee(database, &address, step.now).await?;
    if let Some(addressee) = addressee.filter(|_| !to_there) {
        mail_link(&step, addressee).await?;
    }
    Ok(see_other("/sign-in").saying(&step.visit.texts().people_reset_sent()))
}

async fn mail_link(step: &Doorstep, to: store::Addressee) -> Result<(), Fault> {
    let token = new_token();
    let until = step.now + Duration::minutes(to.reset_minutes.into());
    let lang = Lang::parse(&to.lang).unwrap_or(Lang::En);
    let t = lang.texts();
    let link = link_of(&step.house.public_url, KEPT_APART);
    let words = lang.dates(step.visit.zone).moment(until);
    let mail = NewMail {
        person: to.person,
        address: to.email,
        lang,
        kind: "person.reset",
        subject: t.people_mail_reset_subject(),
        body_text: LetterText {
            t,
            link: &link,
            until: &words,
        }
        .render()?,
        body_html: LetterPage {
            t,
            lang,
            link: &link,
            until: &words,
        }
        .render()?,
        calendar: None,
    };
    let mut db = step.record::<AskReset>(&Actor::visitor(), &Network).await?;
    let about = (store::Purpose::PasswordReset, to.person);
    store::record_link(&mut db, &hash_of(&token), about, step.now, until).await?;
    post_secretly(&mut db, &mail, &token, until, step.now).await?;
    db.commit().await
}

/// Nobody guesses it.
pub(crate) fn new_token() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

/// Where a token opens the door.
pub(super) fn link_of(public_url: &str, token: &str) -> String {
    format!("{}/invitation/{token}", public_url.trim_end_matches('/'))
}

/// The table knows a link by this only.
pub(crate) fn hash_of(token: &str) -> Vec<u8> {
    Sha256::digest(token).to_vec()
}

fn over(step: &Doorstep) -> Answer {
    Reply::page_with(StatusCode::GONE, &Reset::of(&step.visit, true))
}

/// Looking at a link does not use it up: mail programs open links by themselves.
pub(super) async fn open(step: Doorstep) -> Answer {
    let token = step.parameter.as_deref().unwrap_or_default();
    match store::load_holder(&step.house.database, &hash_of(token), step.now).await? {
        Some(holder) => Reply::page(&NewPassword::of(&step.visit, &holder.email, token, None)),
        None => over(&step),
    }
}

pub(super) async fn set_password(step: Doorstep) -> Answer {
    let token = step.parameter.as_deref().unwrap_or_default();
    let link = hash_of(token);
    let Some(holder) = store::load_holder(&step.house.database, &link, step.now).await? else {
        return over(&step);
    };
    let password = step.fields.raw("password").to_owned();
    if let Err(refusal) = may_be_password(&password, &holder.email) {
        let refusal = Some(refusal.in_words(step.visit.lang));
        return Reply::again(&NewPassword::of(&step.visit, &holder.email, token, refusal));
    }
    let hash = tokio::task::spawn_blocking(move || {
        Argon2::default()
            .hash_password(password.as_bytes())
            .map(|hash| hash.to_string())
    })
    .await
    .map_err(Fault::from)?
    .map_err(|fault| Fault::new(fault.to_string()))?;
    let who = Actor {
        person: Some(holder.person),
        function: Some(holder.function),
        organisation: Some(holder.organisation),
        hat: Hat::of_function(&holder.kind, holder.organisation)
            .ok_or_else(|| Fault::new("a function without a hat"))?,
        groups: Vec::new(),
    };
    let mut db = step.record::<SetPassword>(&who, &Network).await?;
    if !store::record_password(&mut db, &link, holder.person, &hash, step.now).await? {
        return over(&step);
    }
    invitations::record_acceptance(&mut db, holder.person, step.now).await?;
    record_end_of_all(&mut db, holder.person, RevokedBy::NewPassword, step.now).await?;
    calendar_feed_store::record_end(&mut db, holder.person, step.now).await?;
    db.commit().await?;
    let who = (holder.person, holder.function);
    web::begin_session(&step, who, holder.session_hours, "/").await?;
    Ok(see_other("/").saying(&step.visit.texts().people_password_set()))
}

impl InWords for PasswordRefusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::TooShort => t.people_password_too_short(),
            Self::TooLong => t.people_password_too_long(),
            Self::IsTheAddress => t.people_password_is_address(),
        }
    }
}
