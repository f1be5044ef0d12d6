//! What holds for the whole house.
mod imports;
mod templates;
mod texts;
