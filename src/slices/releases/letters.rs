//! What people outside are told once something was released to them: a link, never the content (R14).
use super::model::Release;
use crate::base::outbox::NewMail;
use crate::slices::people::correspondents::Correspondent;
use crate::web::letter::Letter;

pub(super) fn released(public_url: &str, release: &Release, to: &Correspondent) -> NewMail {
    let lang = to.lang();
    let t = lang.texts();
    let house = public_url.trim_end_matches('/');
    let about = release.thing.title_for(lang);
    Letter {
        lang,
        first: &t.releases_mail_first(),
        about,
        link: &format!("{house}/released/{}", release.id),
        words: &t.releases_mail_link(),
    }
    .to(
        to.person,
        &to.address,
        "release.released",
        &t.releases_mail_subject(about),
    )
}
