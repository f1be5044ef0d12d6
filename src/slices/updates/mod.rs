//! T2: "Share regular updates, data, studies; age & gender; regional links." M3. Short posts of members, each with topic,
//! region and a note on sex and age; followed, and told once a week by mail.
//!
//! | an update | what changes |
//! |---|---|
//! | stands | by its own member (R15): its words, for the charter's days, with the earlier ones kept; internal again (I15) |
//! | | by the secretariat or the chair of its group: whether partners of the group read it (I15) |
//! | | by the secretariat: pinned until a day, so many at most |
//! | withdrawn, with a reason | nothing any more; its member and the secretariat still see it |
//!
//! Topics are the objectives of the compact, as documents have them (M5); regions are rows of `region`.
mod access;
mod digest_rules;
mod export;
mod filter;
mod follow_web;
mod form_page;
mod forms;
mod jobs;
mod letters;
mod lifecycle_web;
mod list_page;
mod mail_page;
mod mail_store;
mod model;
mod pages;
mod record_store;
mod rules;
mod samples;
mod sheet;
mod store;
mod web;
mod words;

use crate::base::lang::{InWords as _, Lang};
use crate::web::routes::Routes;

pub(crate) use form_page::FormPage;
pub(crate) use jobs::{ROUND, weekly};
pub(crate) use list_page::ListPage;
pub(crate) use mail_page::{MailSettings, Unsubscribe};
pub(crate) use pages::{UpdatePage, WithdrawalPage};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/updates", web::list)
        .post("/updates", web::post)
        .get("/updates/new", web::new)
        .post("/updates/exports", web::export)
        .get("/updates/exports/{id}", web::fetch)
        .get("/updates/{id}", web::show)
        .get("/updates/{id}/text", lifecycle_web::text)
        .post("/updates/{id}/text", lifecycle_web::edit)
        .post("/updates/{id}/audience", lifecycle_web::open)
        .post("/updates/{id}/pin", lifecycle_web::pin)
        .get(
            "/updates/{id}/withdrawal",
            lifecycle_web::confirm_withdrawal,
        )
        .post("/updates/{id}/withdrawal", lifecycle_web::withdraw)
        .post("/update-follows", follow_web::follow)
        .post("/update-follows/{id}/removal", follow_web::unfollow)
        .get("/account/updates", follow_web::settings)
        .post("/account/updates", follow_web::set)
        .public_get("/unsubscribe/updates/{token}", follow_web::ask)
        .public_click("/unsubscribe/updates/{token}", follow_web::end)
}

/// What the constraints of updates say to whoever was a moment too late.
pub(crate) fn constraint_words(constraint: &str, lang: Lang) -> Option<String> {
    let t = lang.texts();
    match constraint {
        "withdrawn_updates_are_frozen" => Some(rules::Refusal::Withdrawn.in_words(lang)),
        "one_row_for_each_update_version" => Some(t.updates_refused_changed()),
        "only_so_many_updates_are_pinned" => Some(t.updates_refused_enough_pinned()),
        "an_open_update_stays_in_its_group" => Some(rules::Refusal::IsOpen.in_words(lang)),
        _ => None,
    }
}
