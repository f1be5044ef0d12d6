use axum::body::Body;
use axum::http::header;

use super::access::{RevokeLink, SeeMail, SeeMails, SendAgain};
use super::model::{About, State};
use super::pages::{MailPage, MailsPage};
use super::rules::{self, Again};
use super::store::{self, Filter};
use crate::base::blobs;
use crate::base::history;
use crate::base::words::Word as _;
use crate::slices::charter;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};

pub(super) async fn list(seen: Seen<SeeMails>) -> Answer {
    let Seen {
        mut db,
        visit,
        query,
        ..
    } = seen;
    let size = charter::periods(&mut db).await?.page_size;
    let page = query.raw("page").parse().unwrap_or(1).clamp(1, 100_000);
    let filter = Filter {
        state: State::parse(query.raw("state")),
        about: About::parse(query.raw("about")),
        words: query.sought("q"),
    };
    let facts = store::facts(&mut db).await?;
    let mails = store::list(&mut db, &filter, page, size).await?;
    Reply::page(&MailsPage::of(&visit, mails, facts, &filter, page, size))
}

pub(super) async fn show(seen: Seen<SeeMail>) -> Answer {
    let Seen {
        subject: mail,
        mut db,
        visit,
        ..
    } = seen;
    let content = store::load_content(&mut db, &mail).await?;
    let past = history::of(&mut db, "mail", mail.id.get(), 20).await?;
    Reply::page(&MailPage::of(&visit, &mail, content, past))
}

/// The mail as its reader's program draws it: a page of its own, in which nothing runs and nothing is fetched.
pub(super) async fn page(seen: Seen<SeeMail>) -> Answer {
    let Seen {
        subject: mail,
        mut db,
        ..
    } = seen;
    let content = store::load_content(&mut db, &mail)
        .await?
        .ok_or(WebError::NotFound)?;
    let name = format!("mail-{}.html", mail.id);
    Reply::file(
        "text/html; charset=utf-8",
        &blobs::inline_disposition(&name),
        Body::from(content.html),
    )
}

pub(super) async fn calendar(seen: Seen<SeeMail>) -> Answer {
    let Seen {
        subject: mail,
        mut db,
        ..
    } = seen;
    let calendar = store::load_content(&mut db, &mail)
        .await?
        .and_then(|content| content.calendar)
        .ok_or(WebError::NotFound)?;
    let length = calendar.len().to_string();
    let name = format!("mail-{}.ics", mail.id);
    Ok(Reply::file(
        "text/calendar; charset=utf-8",
        &blobs::disposition(&name),
        Body::from(calendar),
    )?
    .with(header::CONTENT_LENGTH, &length))
}

pub(super) async fn send_again(act: Allowed<SendAgain>) -> Answer {
    let Allowed {
        subject: mail,
        mut db,
        visit,
        now,
        ..
    } = act;
    let back = see_other(&format!("/mail/{}", mail.id));
    match rules::send_again(&mail, visit.sends_mail)? {
        Again::OnItsWay => Ok(back.saying(&visit.texts().mails_on_its_way())),
        Again::Queue => {
            store::record_again(&mut db, &mail, now).await?;
            db.commit().await?;
            Ok(back.saying(&visit.texts().mails_queued_again()))
        }
    }
}

pub(super) async fn revoke_link(act: Allowed<RevokeLink>) -> Answer {
    let Allowed {
        subject: mail,
        mut db,
        visit,
        now,
        ..
    } = act;
    let link = rules::revoke_link(&mail, now)?;
    store::record_link_end(&mut db, link, now).await?;
    db.commit().await?;
    let back = see_other(&format!("/mail/{}", mail.id));
    Ok(back.saying(&visit.texts().mails_link_revoked()))
}
