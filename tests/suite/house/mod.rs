//! What holds for the whole house.
mod templates;
mod texts;
