//! What the database refuses by itself, proved by SQL and not through pages.
mod adoption_gate;
mod record;
mod silence_gate;
mod transitions;
