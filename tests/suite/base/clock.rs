//! Time that tests move.
use ashar::base::clock::{Clock, Instant};
use chrono::TimeDelta;

#[test]
fn all_clones_of_a_fixed_clock_move_together() {
    let start: Instant = "2026-10-15T04:00:00Z".parse().unwrap();
    let clock = Clock::fixed(start);
    let other = clock.clone();
    assert!(other.moves(TimeDelta::hours(3)));
    assert_eq!(clock.now(), start + TimeDelta::hours(3));
    assert!(clock.stands_at(start));
    assert_eq!(other.now(), start);
}

#[test]
fn the_clock_of_the_system_goes_by_itself() {
    let clock = Clock::system();
    let before = clock.now();
    assert!(!clock.moves(TimeDelta::days(1)), "it cannot be moved");
    assert!(clock.now() - before < TimeDelta::hours(1));
    assert!(clock.now() >= before);
}
