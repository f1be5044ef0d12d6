//! What holds for the whole house.
mod demo;
mod imports;
mod templates;
mod texts;
mod vendored;
