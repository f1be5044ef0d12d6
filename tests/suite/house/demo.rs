//! The demonstration is loaded on whatever day somebody first starts the house.
use crate::world::World;

/// After long holidays, on a weekend, at the turn of the year, in a leap year.
#[tokio::test]
async fn the_story_can_be_told_on_any_day() {
    for day in [
        "2026-05-10T04:00:00Z",
        "2027-01-09T19:30:00Z",
        "2028-02-29T00:10:00Z",
    ] {
        World::told_on(day.parse().unwrap()).await;
    }
}
