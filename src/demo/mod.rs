//! The demonstration network: twelve members, invented people, a year of meetings and decisions.
//!
//! Organisations and people are founded under one recorded act; everything after that is typed into the
//! same forms by the same people, one after another, with the clock set back to the day (`story`).
//! Dates are relative to the day of loading, so that something is always due.
mod agendas;
mod annual_review;
mod between;
mod date_polls;
mod follow_up;
mod groups;
mod hand;
mod invitations;
mod library;
mod meetings;
mod member_lists;
mod minutes;
mod people;
mod post;
mod release;
mod scenes;
mod served;
mod stage;
mod stakeholders;
mod statements;
mod story;
mod updates;
mod workplan;

use std::error::Error;

use crate::base::clock::Clock;
use crate::base::fault::Fault;
use crate::web::house::House;

/// The same for every invented person; a demonstration is no secret.
pub const PASSWORD: &str = "ashar shows the way";

/// One address for each role, to print at start.
pub const SIGN_INS: [(&str, &str); 6] = [
    ("secretariat", "gulzat.ulgubaeva@iom.example"),
    ("co-chair", "marta.exemplar@rco.example"),
    ("focal point", "tenirbek.misalov@fao.example"),
    ("alternate", "fao.alternate@fao.example"),
    ("state counterpart", "asel.primerova@sms.example"),
    ("partner", "bolot.demonov@samaf.example"),
];

/// The people alone, without their story: `false` when the house has people already.
pub async fn found(house: &House) -> Result<bool, Box<dyn Error + Send + Sync>> {
    people::found(&house.database, house.clock.now())
        .await
        .map_err(|fault| stopped(&fault))
}

/// What stops the story.
fn stopped(fault: &Fault) -> Box<dyn Error + Send + Sync> {
    fault.to_string().into()
}

/// Loads the network once; a house that has people already is left alone, and the answer is `false`.
pub async fn load(
    house: &House,
    make: impl Fn(Clock) -> axum::Router,
) -> Result<bool, Box<dyn Error + Send + Sync>> {
    if !found(house).await? {
        return Ok(false);
    }
    story::tell(house, make).await?;
    Ok(true)
}
