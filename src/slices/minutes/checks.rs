//! What is looked at before minutes go out: a list, each line with where it is mended.
use super::pages::item_title;
use super::rules::Material;
use crate::web::parts::{Icon, Tag, Tone};
use crate::web::visit::Visit;

pub(super) struct Check {
    pub(super) tag: Tag,
    /// Where it is mended, and what.
    pub(super) links: Vec<(String, String)>,
    pub(super) words: String,
}

/// In the order in which they come up.
pub(super) fn of(visit: &Visit, material: &Material<'_>, meeting: &str) -> Vec<Check> {
    let (t, lang) = (visit.texts(), visit.lang);
    let check = |words: String, links: Vec<(String, String)>| Check {
        tag: if links.is_empty() {
            Tag::new(Icon::Yes, Tone::Yes, t.minutes_check_done()).quiet()
        } else {
            Tag::new(Icon::Warning, Tone::Warn, t.minutes_check_open())
        },
        links,
        words,
    };
    let empty = material.empty_items();
    let items = material
        .entries
        .iter()
        .filter(|entry| empty.contains(&entry.position));
    vec![
        check(
            t.minutes_check_items(),
            items
                .map(|entry| {
                    let words = format!("{}. {}", entry.position, item_title(lang, entry));
                    (format!("/minutes-entries/{}", entry.id), words)
                })
                .collect(),
        ),
        check(
            t.minutes_check_decisions(),
            material
                .without_follow_up()
                .map(|one| {
                    let words = one.symbol(&visit.symbol_prefix);
                    (format!("/decisions/{}", one.id), words)
                })
                .collect(),
        ),
        check(
            t.minutes_check_members(),
            material
                .without_line()
                .into_iter()
                .map(|member| (format!("{meeting}#table"), member))
                .collect(),
        ),
        check(
            t.minutes_check_remarks(),
            material
                .open_remarks()
                .map(|one| {
                    (
                        format!("#m{}", one.id),
                        t.minutes_remark_of(one.by.as_str()),
                    )
                })
                .collect(),
        ),
    ]
}
