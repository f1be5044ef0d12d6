//! What happened in the year before today.
use std::error::Error;

use axum::Router;
use chrono::{DateTime, Utc};

use super::hand::Hand;
use crate::base::clock::Clock;

/// Tells the story from its first day to `today`, each act at its own time.
pub(super) async fn tell(
    today: DateTime<Utc>,
    make: impl Fn(Clock) -> Router,
) -> Result<(), Box<dyn Error + Send + Sync>> {
    let clock = Clock::fixed(today);
    let router = make(clock.clone());
    let [(_, secretariat), ..] = super::SIGN_INS;
    Hand::of(router, secretariat).await?;
    Ok(())
}
