use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use chrono::Duration;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;
use tower_sessions::Expiry;

use super::access::{
    ChangeAccount, ChangeHat, RevokeAnswerLink, SeeAccount, SignInAct, SignOut, SignOutEverywhere,
};
use super::answer_link_store::{self as answer_links, RevokedBy};
use super::calendar_feed_store as feeds;
use super::pages::{Account, SignIn};
use super::rules::{Guesses, own_path};
use super::store;
use super::volume::Volume;
use crate::base::access::{Actor, Hat, Network, row_number};
use crate::base::fault::Fault;
use crate::base::ids::{FunctionId, PersonId};
use crate::base::lang::Lang;
use crate::base::words::Word as _;
use crate::web::allowed::{Allowed, Doorstep, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::Form;
use crate::web::session::{DEVICE, WHO};
use crate::web::visit::SignedIn;

/// Checked against when nobody has the address, so that it takes as long.
static NOBODY: LazyLock<String> = LazyLock::new(|| {
    Argon2::default()
        .hash_password(b"nobody has this password")
        .map_or_else(|_| String::new(), |hash| hash.to_string())
});

pub(super) async fn door(step: Doorstep) -> Answer {
    if step.visit.person.is_some() {
        return Ok(see_other(own_path(step.fields.raw("next"))));
    }
    Reply::page(&SignIn::of(&step.visit, &step.fields, false))
}

pub(super) async fn sign_in(step: Doorstep) -> Answer {
    let database = &step.house.database;
    let address = step.fields.sought("email").to_lowercase();
    let keys = [
        Some(key("account", &address)),
        step.address.map(|ip| key("address", &ip.to_string())),
    ];
    for key in keys.iter().flatten() {
        if store::guesses(database, key)
            .await?
            .is_some_and(|guesses| guesses.are_paused(step.now))
        {
            return Err(WebError::Throttled);
        }
    }
    let known = store::load_known(database, &address, step.now).await?;
    let hash = known
        .as_ref()
        .map_or_else(|| NOBODY.clone(), |known| known.password_hash.clone());
    let password = step.fields.raw("password").to_owned();
    let fits = tokio::task::spawn_blocking(move || fits(&password, &hash))
        .await
        .map_err(Fault::from)?;
    let bounds = store::bounds(database).await?;
    let Some(known) = known.filter(|_| fits) else {
        let pause = Duration::minutes(bounds.guess_block_minutes.into());
        for key in keys.iter().flatten() {
            let before = store::guesses(database, key).await?;
            let after = Guesses::with_another(before, step.now, bounds.guesses_allowed, pause);
            store::record_guesses(database, key, after).await?;
        }
        return Reply::again(&SignIn::of(&step.visit, &step.fields, true));
    };
    for key in keys.iter().flatten() {
        store::forget_guesses(database, key).await?;
    }
    let hat = Hat::of_function(&known.kind, known.organisation)
        .ok_or_else(|| Fault::new("a function without a hat"))?;
    let who = Actor {
        person: Some(known.person),
        function: Some(known.function),
        organisation: Some(known.organisation),
        hat,
        groups: Vec::new(),
    };
    step.record::<SignInAct>(&who, &Network)
        .await?
        .commit()
        .await?;
    let (person, hours) = (known.person, bounds.session_hours);
    let next = own_path(step.fields.raw("next"));
    begin_session(&step, (person, known.function), hours, next).await?;
    Ok(see_other(next))
}

/// The browser of somebody who proved who they are, and where it goes next.
pub(super) async fn begin_session(
    step: &Doorstep,
    (person, function): (PersonId, FunctionId),
    hours: i32,
    next: &str,
) -> Result<(), Fault> {
    let session = &step.visit.session;
    // a session begun before sign-in is never carried over
    session.cycle_id().await?;
    session.set_expiry(Some(Expiry::OnInactivity(time::Duration::hours(
        hours.into(),
    ))));
    session
        .insert(
            WHO,
            SignedIn {
                person,
                function,
                since: step.now,
                seen: step.now,
                desk: (next == "/").then_some(step.now),
            },
        )
        .await?;
    session.insert(DEVICE, device(&step.agent)).await?;
    Ok(())
}

pub(super) fn key(kind: &str, value: &str) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(kind);
    hash.update([0]);
    hash.update(value);
    hash.finalize().to_vec()
}

fn fits(password: &str, hash: &str) -> bool {
    // far longer than any password: hashing it would only cost time
    password.len() <= 1024
        && PasswordHash::new(hash).is_ok_and(|hash| {
            Argon2::default()
                .verify_password(password.as_bytes(), &hash)
                .is_ok()
        })
}

/// "Firefox, Android": enough to know one's own device again.
fn device(agent: &str) -> String {
    let browser = ["Edg", "OPR", "Firefox", "Chrome", "Safari"]
        .into_iter()
        .find(|name| agent.contains(name))
        .unwrap_or("?");
    let system = ["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"]
        .into_iter()
        .find(|name| agent.contains(name))
        .unwrap_or("?");
    format!("{browser}, {system}")
}

pub(super) async fn sign_out(act: Allowed<SignOut>) -> Answer {
    act.db.commit().await?;
    act.visit.session.flush().await.map_err(Fault::from)?;
    Ok(see_other("/sign-in"))
}

pub(super) async fn sign_out_everywhere(act: Allowed<SignOutEverywhere>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    let person = who.person()?;
    store::end_sessions(&mut db, person).await?;
    answer_links::record_end_of_all(&mut db, person, RevokedBy::Addressee, now).await?;
    feeds::record_end(&mut db, person, now).await?;
    db.commit().await?;
    visit.session.flush().await.map_err(Fault::from)?;
    Ok(see_other("/sign-in").saying(&visit.texts().people_signed_out_everywhere()))
}

pub(super) async fn change_hat(act: Allowed<ChangeHat>) -> Answer {
    let Allowed {
        db, visit, fields, ..
    } = act;
    let person = visit.person.as_ref().ok_or(WebError::NotFound)?;
    let wanted = person
        .others
        .iter()
        .find(|other| other.id.to_string() == fields.raw("function"));
    let wanted = wanted.ok_or(WebError::NotFound)?;
    db.commit().await?;
    let session = &visit.session;
    let before = session
        .get::<SignedIn>(WHO)
        .await
        .map_err(Fault::from)?
        .ok_or(WebError::NotFound)?;
    session.cycle_id().await.map_err(Fault::from)?;
    session
        .insert(
            WHO,
            SignedIn {
                function: wanted.id,
                ..before
            },
        )
        .await
        .map_err(Fault::from)?;
    Ok(see_other("/").saying(
        &visit
            .texts()
            .people_hat_changed(wanted.in_words(visit.lang)),
    ))
}

pub(super) async fn account(seen: Seen<SeeAccount>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        now,
        ..
    } = seen;
    let person = who.person()?;
    let own = store::load_own(&mut db, person).await?;
    let sessions = store::list_sessions(&mut db, person, now).await?;
    let links = answer_links::list_of_person(&mut db, person, now).await?;
    let feed = feeds::made_at(&mut db, person).await?;
    Reply::page(&Account::of(&visit, own, sessions, links, feed))
}

pub(super) async fn revoke_answer_link(act: Allowed<RevokeAnswerLink>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let id = row_number(Some(fields.raw("link"))).ok_or(WebError::NotFound)?;
    if !answer_links::record_end(&mut db, who.person()?, id, now).await? {
        return Err(WebError::NotFound);
    }
    db.commit().await?;
    Ok(see_other("/account").saying(&visit.texts().people_answer_link_revoked()))
}

pub(super) async fn change_account(act: Allowed<ChangeAccount>) -> Answer {
    let Allowed {
        who,
        mut db,
        fields,
        ..
    } = act;
    let mut form = Form::of(&fields);
    let lang = form.choice("lang", Lang::parse);
    let scheme = form.optional_choice("scheme", |text| {
        ["light", "dark"].into_iter().find(|known| *known == text)
    });
    let volume = form.optional_choice("volume", Volume::parse);
    let Ok(((lang, scheme), volume)) = form.finish(lang.zip(scheme).zip(volume)) else {
        return Err(WebError::NotFound); // the page offers nothing else
    };
    store::record_account(&mut db, who.person()?, lang, scheme, volume).await?;
    db.commit().await?;
    let keep = format!(
        "lang={}; Path=/; SameSite=Lax; Max-Age=31536000",
        lang.tag()
    );
    Ok(see_other("/account")
        .saying(&lang.texts().people_account_saved())
        .with(axum::http::header::SET_COOKIE, &keep))
}
