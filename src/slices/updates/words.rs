//! Names of topics, regions and groups, and marks of an update, in the reader's language.
use super::model::{Audience, Followed, OfGroup, Region, SexAge, Topic, Update, Wish};
use super::store::{GroupName, Offers};
use crate::base::lang::{Lang, Texts};
use crate::web::parts::{Icon, Tag, Tone};

pub(super) fn topic(lang: Lang, one: &Topic) -> String {
    let label = lang.pick(&one.label, Some(&one.label_ru), Some(&one.label_ky));
    lang.texts().register_gcm(one.number.to_string(), label)
}

pub(super) fn region(lang: Lang, one: &Region) -> &str {
    lang.pick(&one.name, Some(&one.name_ru), Some(&one.name_ky))
}

pub(super) fn of_group(lang: Lang, one: &OfGroup) -> &str {
    lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref())
}

pub(super) fn group(lang: Lang, one: &GroupName) -> &str {
    lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref())
}

pub(super) fn sex_age(t: &'static Texts, one: SexAge) -> String {
    match one {
        SexAge::Yes => t.updates_sex_age_yes(),
        SexAge::No => t.updates_sex_age_no(),
        SexAge::NotApplicable => t.updates_sex_age_not_applicable(),
    }
}

pub(super) fn wish(t: &'static Texts, one: Wish) -> String {
    match one {
        Wish::All => t.updates_mail_all(),
        Wish::Followed => t.updates_mail_followed(),
        Wish::None => t.updates_mail_nothing(),
    }
}

/// Who reads it, and whether it is pinned or withdrawn.
pub(super) fn marks(t: &'static Texts, one: &Update, today: chrono::NaiveDate) -> Vec<Tag> {
    let mut marks = Vec::new();
    if one.withdrawn.is_some() {
        marks.push(Tag::new(Icon::Objection, Tone::No, t.updates_withdrawn()));
    }
    if one.is_pinned(today) {
        marks.push(Tag::new(Icon::Mark, Tone::Ok, t.updates_pinned()));
    }
    marks.push(match one.audience {
        Audience::Internal => Tag::kind(Icon::Lock, t.frame_internal()),
        Audience::Group => Tag::kind(Icon::Open, t.library_audience_group()),
    });
    marks
}

/// The name of what is followed; nothing where it is offered no more.
pub(super) fn followed(lang: Lang, what: &Followed, offers: &Offers) -> Option<String> {
    match what {
        Followed::Topic(id) => {
            let found = offers.topics.iter().find(|one| one.id == *id);
            found.map(|one| topic(lang, one))
        }
        Followed::Region(id) => {
            let found = offers.regions.iter().find(|one| one.id == *id);
            found.map(|one| region(lang, one).to_owned())
        }
        Followed::Member(id) => {
            let found = offers.members.iter().find(|one| one.id == *id);
            found.map(|one| one.acronym.clone())
        }
    }
}
