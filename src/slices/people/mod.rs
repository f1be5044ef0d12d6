//! People and how they come in (C1, R4, R10): sign-in, sign-out, the hat worn now.
//!
//! A password is checked outside any transaction, for an unknown address too, so that the answer takes
//! the same time; guesses are counted by account and by address (ASVS 5.0 V6.3).
mod access;
pub(crate) mod answer_link_store;
mod calendar_feed;
pub(crate) mod calendar_feed_store;
pub(crate) mod correspondents;
pub(crate) mod founding;
pub(crate) mod invitations;
mod link;
mod over_page;
mod own_link;
mod pages;
pub(crate) mod passing;
mod rules;
mod store;
pub(crate) mod volume;
mod web;

use crate::web::routes::Routes;

pub(crate) use link::{hash_of, new_token};
pub(crate) use over_page::OverPage;
pub(crate) use own_link::{AnswerLink, Speaking};
pub(crate) use pages::{Account, FeedPage, NewPassword, Reset, SignIn};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .public_get("/sign-in", web::door)
        .public_post("/sign-in", web::sign_in)
        .public_get("/password-reset", link::ask)
        .public_post("/password-reset", link::send)
        .public_get("/invitation/{token}", link::open)
        .public_post("/invitation/{token}", link::set_password)
        .post("/sign-out", web::sign_out)
        .post("/hat", web::change_hat)
        .get("/account", web::account)
        .post("/account", web::change_account)
        .post("/account/sessions", web::sign_out_everywhere)
        .post("/account/answer-links", web::revoke_answer_link)
        .post("/account/calendar", calendar_feed::make)
        .post("/account/calendar/end", calendar_feed::end)
}
