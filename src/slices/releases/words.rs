//! The words and shapes of a release.
use super::model::{Addressee, Audience, Release, Standing, Thing, What};
use super::rules::Refusal;
use crate::base::lang::{Lang, Texts};
use crate::web::answer::InWords;
use crate::web::parts::{Icon, Tag, Tone};

pub(super) fn standing_tag(t: &'static Texts, standing: Standing) -> Tag {
    match standing {
        Standing::Stated => Tag::new(Icon::Awaiting, Tone::Wait, t.releases_is_stated()),
        Standing::Agreed => Tag::new(Icon::Half, Tone::Ink, t.releases_is_agreed()),
        Standing::Released => Tag::new(Icon::Open, Tone::Yes, t.releases_is_released()),
        Standing::Refused => Tag::new(Icon::Objection, Tone::No, t.releases_is_refused()),
        Standing::Revoked => Tag::new(Icon::Lock, Tone::Warn, t.releases_is_revoked()),
    }
}

/// "everybody", or the organisations.
pub(super) fn audience(lang: Lang, audience: Audience, to: &[Addressee]) -> String {
    match audience {
        Audience::Public => lang.texts().releases_to_everybody(),
        Audience::Named => {
            let names: Vec<&str> = to.iter().map(|one| one.name_for(lang)).collect();
            names.join(", ")
        }
    }
}

pub(super) fn kind(t: &'static Texts, thing: &Thing) -> String {
    match thing.what {
        What::Decision(_) => t.releases_kind_decision(),
        What::Paper(_) => t.releases_kind_paper(),
        What::Document(_) => t.releases_kind_document(),
    }
}

/// "UNMN/KGZ/2026/CRP.11, version 2".
pub(super) fn exactly(t: &'static Texts, thing: &Thing, prefix: &str) -> String {
    match thing.what {
        What::Decision(_) => thing.symbol(prefix),
        What::Paper(_) => t.releases_version(thing.symbol(prefix), thing.version),
        What::Document(_) => {
            let tongue = thing.tongue.as_deref().and_then(Lang::parse);
            let tongue = tongue.map_or("", Lang::own_name);
            t.releases_version_in(thing.symbol(prefix), thing.version, tongue)
        }
    }
}

/// The agreement, as a link names it.
pub(super) fn agreement(t: &'static Texts, release: &Release, prefix: &str) -> String {
    let one = &release.agreement;
    crate::slices::decisions::symbol(prefix, one.adopted, one.tabled, 1)
        .unwrap_or_else(|| t.releases_draft_decision())
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NotAdopted => t.releases_refused_not_adopted(),
            Self::Withdrawn => t.releases_refused_withdrawn(),
            Self::HeldBack => t.releases_refused_held_back(),
            Self::StatedAlready => t.releases_refused_stated_already(),
            Self::NotAgreed => t.releases_refused_not_agreed(),
            Self::NotFound => t.releases_refused_not_found(),
            Self::ReleasedAlready => t.releases_refused_released_already(),
            Self::NotReleased => t.releases_refused_not_released(),
            Self::RevokedAlready => t.releases_refused_revoked_already(),
        }
    }
}
