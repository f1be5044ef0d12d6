//! R11: a draft that was written in Word is read into the items that it names. Nothing changes before the reader has seen
//! what goes where: each piece of the text stands in a field of its own with the item that it is for. What no item is named
//! for is shown too, and can be assigned. Where an item has text already, the new one goes below it or takes its place; the
//! text that stood is in the history.
mod page;
mod placing;
mod read;
mod web;

use crate::web::routes::Routes;

pub(crate) use page::FromWordPage;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meetings/{id}/minutes/drafts/new", web::choose)
        .post_files("/meetings/{id}/minutes/drafts", web::preview)
        .post("/meetings/{id}/minutes/texts", web::take_in)
}
