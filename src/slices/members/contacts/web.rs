use super::super::access::SeeContacts;
use super::pages::ContactsPage;
use super::{rules, store};
use crate::web::allowed::Seen;
use crate::web::answer::{Answer, Reply};

pub(super) async fn list(seen: Seen<SeeContacts>) -> Answer {
    let Seen { mut db, visit, .. } = seen;
    let members = rules::in_order(store::list(&mut db, visit.today()).await?);
    Reply::page(&ContactsPage::of(&visit, &members))
}
