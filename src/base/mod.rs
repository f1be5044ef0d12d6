//! Knows nothing of HTTP nor of any slice.
pub mod access;
pub mod acts;
pub mod blobs;
pub mod calendar;
pub mod clock;
pub mod dates;
pub mod db;
pub mod embedded;
pub mod fault;
pub mod history;
pub mod ids;
pub mod lang;
pub mod live;
pub mod numbering;
pub mod outbox;
pub mod signed_links;
pub mod words;
