use askama::Template;
use chrono::NaiveDate;

use super::access::{ExportUpdates, PostUpdate};
use super::filter::Filter;
use super::model::{Followed, SexAge, Update};
use super::store::Offers;
use super::words;
use crate::base::access::{Act as _, Actor, Hat, Network};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::render::marked::Marked;
use crate::slices::decisions::Format;
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Field, Pager, Tag, Width};
use crate::web::visit::Visit;

/// So much of a text stands in the stream; its page has all of it.
const EXCERPT: usize = 280;

/// Follows something, or ends it.
pub(super) struct FollowButton {
    pub(super) words: String,
    pub(super) action: String,
    pub(super) hidden: Vec<(&'static str, String)>,
    /// It is followed already.
    pub(super) follows: bool,
}

/// One button for each of these; `back` is where it stands.
pub(super) fn follow_buttons(
    lang: Lang,
    offers: &Offers,
    what: &[Followed],
    back: &str,
) -> Vec<FollowButton> {
    what.iter()
        .filter_map(|one| follow_button(lang, offers, one, back))
        .collect()
}

fn follow_button(lang: Lang, offers: &Offers, what: &Followed, back: &str) -> Option<FollowButton> {
    let t = lang.texts();
    let name = words::followed(lang, what, offers)?;
    let back = ("back", back.to_owned());
    if let Some((id, _)) = offers.follows.iter().find(|(_, known)| known == what) {
        return Some(FollowButton {
            words: t.updates_unfollow(name),
            action: format!("/update-follows/{id}/removal"),
            hidden: vec![back],
            follows: true,
        });
    }
    let named = match what {
        Followed::Topic(id) => {
            let topic = offers.topics.iter().find(|one| one.id == *id)?;
            ("topic", topic.number.to_string())
        }
        Followed::Region(id) => {
            let region = offers.regions.iter().find(|one| one.id == *id)?;
            ("region", region.code.clone())
        }
        Followed::Member(id) => ("member", id.to_string()),
    };
    Some(FollowButton {
        words: t.updates_follow(name),
        action: "/update-follows".to_owned(),
        hidden: vec![named, back],
        follows: false,
    })
}

/// One update of the stream.
pub(super) struct Row {
    href: String,
    title: String,
    lang: &'static str,
    about: String,
    excerpt: String,
    marks: Vec<Tag>,
}

impl Row {
    pub(super) fn of(lang: Lang, dates: Dates, today: NaiveDate, one: &Update) -> Self {
        let t = lang.texts();
        let topic = one.words.topic.as_ref();
        let about = [
            Some(one.acronym.clone()),
            Some(dates.day_short(dates.date_of(one.posted_at))),
            topic.map(|topic| words::topic(lang, topic)),
            Some(words::region(lang, &one.words.region).to_owned()),
            (one.words.sex_age == SexAge::Yes).then(|| t.updates_tells_sex_age()),
            one.edited_at.map(|_| t.updates_edited_mark()),
        ];
        Self {
            href: format!("/updates/{}", one.id),
            title: one.words.title.clone(),
            lang: one.words.lang.tag(),
            about: about.into_iter().flatten().collect::<Vec<_>>().join(", "),
            excerpt: excerpt(&one.words.text),
            marks: words::marks(t, one, today),
        }
    }
}

/// The beginning of a text, cut between words.
fn excerpt(text: &str) -> String {
    let plain = Marked::of(text).plain();
    let words = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= EXCERPT {
        return words;
    }
    let cut: String = words.chars().take(EXCERPT).collect();
    let whole = cut
        .rsplit_once(' ')
        .map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole}…")
}

#[derive(Template)]
#[template(path = "updates/list.html")]
pub(crate) struct ListPage {
    page: Page,
    lead: String,
    new: Option<String>,
    filtered: bool,
    filters: Vec<Field>,
    follows: Vec<FollowButton>,
    /// What is followed was asked for, and nothing is followed.
    follows_nothing: bool,
    rows: Vec<Row>,
    pager: Pager,
    /// What the files hold, and in which formats; people inside take them along.
    take: Option<Take>,
}

struct Take {
    asked: Vec<(&'static str, String)>,
    formats: [(&'static str, String); 2],
}

impl ListPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        rows: &[Update],
        filter: &Filter,
        offers: &Offers,
        page: i64,
    ) -> Self {
        let t = visit.texts();
        let mut frame = visit.page(Section::Updates, t.updates_updates());
        if !who.hat.is_inside() {
            frame = frame.seen_by(t.updates_seen_by_partners());
        }
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let mut rows: Vec<Row> = rows
            .iter()
            .map(|one| Row::of(visit.lang, dates, visit.today(), one))
            .collect();
        let at = (page, offers.numbers.page_size);
        let pager = Pager::cut(t, &mut rows, at, filter.address());
        Self::lay(frame, who, (rows, pager), filter, offers)
    }

    pub(super) fn lay(
        page: Page,
        who: &Actor,
        (rows, pager): (Vec<Row>, Pager),
        filter: &Filter,
        offers: &Offers,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let inside = who.hat.is_inside();
        let followable = filter.followable(offers);
        let takes = ExportUpdates::verdict(who, &Network).is_yes() && !rows.is_empty();
        Self {
            lead: if inside {
                t.updates_lead()
            } else {
                t.updates_lead_outside()
            },
            new: PostUpdate::verdict(who, &Network)
                .is_yes()
                .then(|| "/updates/new".to_owned()),
            filtered: filter.narrows(),
            filters: filters(t, lang, filter, offers, who.hat == Hat::Secretariat),
            follows: follow_buttons(lang, offers, &followable, &filter.address()),
            follows_nothing: filter.followed && offers.follows.is_empty(),
            rows,
            pager,
            take: takes.then(|| Take {
                asked: filter.pairs(),
                formats: [
                    (Format::Xlsx.name(), t.register_take_xlsx()),
                    (Format::Csv.name(), t.register_take_csv()),
                ],
            }),
            page,
        }
    }
}

fn filters(
    t: &'static Texts,
    lang: Lang,
    filter: &Filter,
    offers: &Offers,
    secretariat: bool,
) -> Vec<Field> {
    let pairs = filter.pairs();
    let held = |name: &str| {
        let found = pairs.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let select = |name, label: String, any: String, choices: Vec<Choice>| {
        let all = std::iter::once(Choice::new("", any)).chain(choices);
        Field::new(name, label, Ask::Select(all.collect()))
            .holding(held(name))
            .wide(Width::Middle)
    };
    let day = |name, label: String| {
        Field::new(name, label, Ask::Line("date"))
            .holding(held(name))
            .wide(Width::Short)
    };
    let members = offers.members.iter();
    let members = members.map(|one| Choice::new(one.id.to_string(), one.acronym.clone()));
    let mut fields = vec![
        Field::new("q", t.updates_words(), Ask::Line("search"))
            .holding(filter.words.clone())
            .wide(Width::Middle),
        select(
            "topic",
            t.updates_topic(),
            t.updates_any_topic(),
            topics(lang, offers),
        ),
        select(
            "region",
            t.updates_region(),
            t.updates_any_region(),
            regions(lang, offers),
        ),
        select(
            "member",
            t.updates_member(),
            t.updates_any_member(),
            members.collect(),
        ),
        select(
            "sex_age",
            t.updates_sex_age(),
            t.updates_any_sex_age(),
            sex_ages(t),
        ),
        day("from", t.updates_from()),
        day("until", t.updates_until()),
        Field::new("followed", t.updates_only_followed(), Ask::Tick).holding(held("followed")),
    ];
    if secretariat {
        let gone = Field::new("withdrawn", t.updates_only_withdrawn(), Ask::Tick);
        fields.push(gone.holding(held("withdrawn")));
    }
    fields
}

pub(super) fn topics(lang: Lang, offers: &Offers) -> Vec<Choice> {
    let topics = offers.topics.iter();
    topics
        .map(|one| Choice::new(one.number.to_string(), words::topic(lang, one)))
        .collect()
}

pub(super) fn regions(lang: Lang, offers: &Offers) -> Vec<Choice> {
    let regions = offers.regions.iter();
    regions
        .map(|one| Choice::new(one.code.clone(), words::region(lang, one).to_owned()))
        .collect()
}

pub(super) fn sex_ages(t: &'static Texts) -> Vec<Choice> {
    SexAge::ALL
        .iter()
        .map(|&one| Choice::new(one.name(), words::sex_age(t, one)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{EXCERPT, excerpt};

    #[test]
    fn an_excerpt_ends_between_words_and_holds_no_marks() {
        assert_eq!(excerpt("**Two** of\n[five](https://a.b/c)"), "Two of five");
        let long = excerpt(&"көчүү ".repeat(100));
        assert!(long.ends_with("көчүү…"), "{long}");
        assert!(long.chars().count() <= EXCERPT + 1);
    }
}
