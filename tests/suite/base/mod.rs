//! The base, tried without HTTP.
mod bucket;
mod calendar;
mod clock;
mod dates;
mod hostile;
mod ics;
mod jobs;
mod lang;
mod mail;
