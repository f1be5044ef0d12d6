use askama::Template;

use super::super::super::model::{ItemKind, Meeting};
use super::super::super::pages::title_of;
use super::super::arising;
use super::super::pages::item_tag;
use super::model::{Sent, SentItem};
use super::rules::{Change, changes};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::web::page::{Page, Sample, Section};
use crate::web::visit::Visit;

/// `Rev.1`; nothing for the first.
pub(in super::super) fn rev(t: &'static Texts, revision: i32) -> String {
    if revision > 1 {
        format!("Rev.{}", revision - 1)
    } else {
        t.revisions_first()
    }
}

/// What changed, as sentences.
pub(in super::super) fn changes_in_words(t: &'static Texts, changes: &[Change]) -> Vec<String> {
    changes
        .iter()
        .map(|change| match change {
            Change::Added(place, title) => t.revisions_added(*place, title.as_str()),
            Change::Removed(place, title) => t.revisions_removed(*place, title.as_str()),
            Change::Moved(title, from, to) => t.revisions_moved(title.as_str(), *from, *to),
            Change::Retitled(place, from, to) => {
                t.revisions_retitled(*place, from.as_str(), to.as_str())
            }
            Change::Kind(place, title) => t.revisions_kind(*place, title.as_str()),
            Change::Length(place, title, from, to) => {
                t.revisions_length(*place, title.as_str(), *to, *from)
            }
            Change::Presenter(place, title) => t.revisions_presenter(*place, title.as_str()),
            Change::Background(place, title) => t.revisions_background(*place, title.as_str()),
            Change::Audience(place, title) => t.revisions_audience(*place, title.as_str()),
            Change::PaperAdded(place, symbol) => t.revisions_paper_added(*place, symbol.as_str()),
            Change::PaperReplaced(place, symbol, version) => {
                t.revisions_paper_replaced(*place, symbol.as_str(), *version)
            }
            Change::PaperRemoved(place, symbol) => {
                t.revisions_paper_removed(*place, symbol.as_str())
            }
            Change::DecisionListed(place, symbol) => {
                t.revisions_decision_listed(*place, symbol.as_str())
            }
            Change::DecisionUnlisted(place, symbol) => {
                t.revisions_decision_unlisted(*place, symbol.as_str())
            }
        })
        .collect()
}

#[derive(Template)]
#[template(path = "meetings/revisions.html")]
pub(crate) struct RevisionsPage {
    page: Page,
    back: String,
    meeting: String,
    /// A revision that is being prepared.
    ahead: Option<String>,
    sent: Vec<Form>,
}

/// One form in which it went out.
struct Form {
    anchor: String,
    heading: String,
    when: String,
    changes: Vec<String>,
    is_first: bool,
    items: Vec<Line>,
}

/// An item, and the actions that were open under it.
struct Line {
    words: String,
    arising: Vec<String>,
}

impl RevisionsPage {
    pub(super) fn of(visit: &Visit, meeting: &Meeting, sent: &[Sent]) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let page = visit.page(Section::Meetings, t.revisions_all());
        let title = title_of(
            lang,
            &meeting.title,
            meeting.title_ru.as_deref(),
            meeting.title_ky.as_deref(),
        );
        let about = (format!("/meetings/{}", meeting.id), title.to_owned());
        Self::lay(page, lang.dates(visit.zone), about, meeting.revision, sent)
    }

    fn lay(
        page: Page,
        dates: Dates,
        (back, meeting): (String, String),
        revision: i32,
        sent: &[Sent],
    ) -> Self {
        let t = page.t;
        let forms = sent
            .iter()
            .enumerate()
            .map(|(at, one)| {
                let before = sent.get(at + 1);
                Form {
                    anchor: format!("rev-{}", one.revision),
                    heading: rev(t, one.revision),
                    when: dates.moment(one.at),
                    changes: before.map_or_else(Vec::new, |before| {
                        changes_in_words(t, &changes(&before.items, &one.items))
                    }),
                    is_first: before.is_none(),
                    items: one.items.iter().map(|item| line(t, item)).collect(),
                }
            })
            .collect();
        let ahead = sent
            .first()
            .is_some_and(|last| last.revision < revision)
            .then(|| t.revisions_ahead(rev(t, revision)));
        Self {
            page,
            back,
            meeting,
            ahead,
            sent: forms,
        }
    }
}

/// "3. Data. For discussion, 20 min., UNHCR. CRP.1"
fn line(t: &'static Texts, item: &SentItem) -> Line {
    let kind = ItemKind::parse(&item.kind).map(|kind| item_tag(t, kind).word.into_owned());
    let papers = item.papers.iter().map(|one| one.symbol.clone());
    let what: Vec<String> = kind
        .into_iter()
        .chain([t.meetings_minutes(item.minutes)])
        .chain(item.presenter.clone())
        .chain(papers)
        .chain(item.decisions.iter().cloned())
        .collect();
    let arising = item.arising.as_ref();
    Line {
        words: format!("{}. {} ({})", item.position, item.title, what.join(", ")),
        arising: arising.map_or_else(Vec::new, |matters| arising::in_words(t, matters)),
    }
}

impl Sample for RevisionsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let at: crate::base::clock::Instant =
            chrono::DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default();
        let item = |id, position, title: &str, minutes| SentItem {
            id: Some(id),
            position,
            kind: "discussion".to_owned(),
            title: title.to_owned(),
            minutes,
            ..SentItem::default()
        };
        let sent = |revision, items| Sent {
            revision,
            at,
            items,
        };
        let first = sent(1, vec![item(1, 1, "UN 1", 20), item(2, 2, "UN 2", 10)]);
        let second = sent(
            2,
            vec![
                item(2, 1, "UN 2", 15),
                item(3, 2, "UN 3", 10),
                item(1, 3, "UN 4", 20),
            ],
        );
        let lay = |revision, sent: &[Sent]| {
            let page = Page::sample(lang)
                .within(Section::Meetings)
                .titled(t.revisions_all());
            let about = ("/meetings/1".to_owned(), "UN".to_owned());
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            Self::lay(page, dates, about, revision, sent)
        };
        vec![
            ("none", lay(1, &[])),
            ("first", lay(1, std::slice::from_ref(&first))),
            ("being revised", lay(3, &[second, first])),
        ]
    }
}
