//! The base, tried without HTTP.
mod dates;
mod lang;
