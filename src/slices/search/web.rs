use super::access::Search;
use super::filter::Filter;
use super::page::SearchPage;
use super::store;
use crate::web::allowed::Seen;
use crate::web::answer::{Answer, Reply};

pub(super) async fn search(seen: Seen<Search>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let filter = Filter::parse(&query);
    let offers = store::list_offers(&mut db, &who).await?;
    let most = i64::from(store::MOST) / offers.page_size + 1;
    let page = query.raw("page").parse().unwrap_or(1).clamp(1, most);
    let (hits, total) = if filter.asks() {
        store::find(&mut db, &who, &filter, (page, offers.page_size)).await?
    } else {
        (Vec::new(), 0)
    };
    Reply::page(&SearchPage::of(
        &visit,
        who.hat.is_inside(),
        (&hits, total),
        &filter,
        &offers,
        page,
    ))
}
