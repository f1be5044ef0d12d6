//! Doors that open by a word in their address: who tries words that no door knows is made to pause.
use chrono::Duration;

use super::access::OpenAnswerLink;
use super::answer_link_store::record_opening;
use super::link::hash_of;
use super::own_link::AnswerLink;
use super::rules::Guesses;
use super::{store, web};
use crate::base::access::{Actor, Network};
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::web::allowed::Doorstep;
use crate::web::answer::WebError;

/// A link by which its reader answers from a letter.
pub(crate) trait OwnLink {
    fn own(&self) -> &AnswerLink;
}

impl OwnLink for AnswerLink {
    fn own(&self) -> &AnswerLink {
        self
    }
}

/// By what the tables know the word of the address.
pub(crate) fn hash(step: &Doorstep) -> Vec<u8> {
    hash_of(step.parameter.as_deref().unwrap_or_default())
}

/// That the page of a link was asked for is kept once; looking says nothing for anybody, since mail programs open links
/// by themselves.
pub(crate) async fn note_opening(step: &Doorstep, link: &AnswerLink) -> Result<(), Fault> {
    if link.opened {
        return Ok(());
    }
    let mut db = step
        .record::<OpenAnswerLink>(&Actor::visitor(), &Network)
        .await?;
    if record_opening(&mut db, link.id, step.now).await? {
        db.commit().await?;
    }
    Ok(())
}

/// The link of the address, if it may be used so now and by whoever is here. Who is signed in as somebody else has no
/// use of a letter that was forwarded.
pub(crate) async fn admitted<L: OwnLink>(
    step: &Doorstep,
    found: Option<L>,
    may: fn(&L, Instant) -> bool,
) -> Result<Option<L>, WebError> {
    let is_a_guess = found.is_none();
    let here = step.visit.person.as_ref().map(|person| person.id);
    let working = found.filter(|link| {
        may(link, step.now) && here.is_none_or(|person| person == link.own().person)
    });
    if working.is_none() && knocked_in_vain(step, "answer", is_a_guess).await? {
        return Err(WebError::Throttled);
    }
    Ok(working)
}

/// One more word that opens nothing; `true` when whoever tries has to pause. A word that opens its door is never
/// kept waiting: an office behind one address does not lock out its own people.
pub(crate) async fn knocked_in_vain(
    step: &Doorstep,
    door: &str,
    is_a_guess: bool,
) -> Result<bool, Fault> {
    let Some(address) = step.address else {
        return Ok(false);
    };
    let database = &step.house.database;
    let key = web::key(door, &address.to_string());
    let before = store::guesses(database, &key).await?;
    if before.is_some_and(|before| before.are_paused(step.now)) {
        return Ok(true);
    }
    if is_a_guess {
        let bounds = store::bounds(database).await?;
        let pause = Duration::minutes(bounds.guess_block_minutes.into());
        let after = Guesses::with_another(before, step.now, bounds.guesses_allowed, pause);
        store::record_guesses(database, &key, after).await?;
    }
    Ok(false)
}
