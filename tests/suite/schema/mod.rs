//! What the database refuses by itself, proved by SQL and not through pages.
mod adoption_gate;
mod constraints;
mod numbers;
mod papers;
mod record;
mod register;
mod silence_gate;
mod transitions;
