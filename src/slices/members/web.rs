use super::access::SeeDirectory;
use super::pages::Directory;
use super::store;
use crate::web::allowed::Seen;
use crate::web::answer::{Answer, Reply};

pub(super) async fn directory(seen: Seen<SeeDirectory>) -> Answer {
    let Seen {
        mut db,
        visit,
        query,
        ..
    } = seen;
    let words: String = query
        .raw("q")
        .trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(100)
        .collect();
    let entries = store::list(&mut db, visit.today(), &words).await?;
    Reply::page(&Directory::of(&visit, words, entries))
}
