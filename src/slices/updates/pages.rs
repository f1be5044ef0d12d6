use askama::Template;
use chrono::{DateTime, Utc};

use super::access::{EditUpdate, OpenUpdate, PinUpdate, WithdrawUpdate};
use super::list_page::{FollowButton, follow_buttons};
use super::model::{Audience, Followed, Update};
use super::rules::{self, Refusal};
use super::store::{Earlier, Offers};
use super::words;
use crate::base::access::{Act as _, Actor};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{InWords as _, Lang, Texts};
use crate::render::marked::Marked;
use crate::slices::library::Named;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Corrections, Entry, Field, Log, Possible, Tag, Width};
use crate::web::visit::Visit;

/// What a page tells beside the update; lists that partners do not see stay empty for them.
pub(super) struct Contents {
    pub(super) documents: Vec<Named>,
    pub(super) earlier: Vec<Earlier>,
    pub(super) past: Vec<Past>,
}

/// What it said before.
struct Before {
    when: String,
    title: String,
    lang: &'static str,
    text: Vec<Marked>,
}

/// Opening to partners, or closing.
struct Reopen {
    opens: bool,
    /// Which version this page shows: no other is opened (I15).
    version: i32,
    may: Possible,
}

struct Pin {
    until: Field,
    may: Possible,
    /// It is pinned now, until this day.
    stands: Option<String>,
}

#[derive(Template)]
#[template(path = "updates/show.html")]
pub(crate) struct UpdatePage {
    page: Page,
    path: String,
    member: String,
    lang: &'static str,
    marks: Vec<Tag>,
    withdrawn: Option<(String, String)>,
    facts: Vec<(String, String)>,
    text: Vec<Marked>,
    link: Option<String>,
    documents: Vec<Named>,
    /// Where its member links documents, or adds them.
    add_documents: Option<String>,
    follows: Vec<FollowButton>,
    earlier: Vec<Before>,
    inside: bool,
    edit: Option<Possible>,
    withdraw: bool,
    reopen: Option<Reopen>,
    pin: Option<Pin>,
    corrections: Corrections,
    log: Log,
}

/// The paragraphs of a text, with their marks.
fn paragraphs(text: &str) -> Vec<Marked> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(Marked::of)
        .collect()
}

fn possible(lang: Lang, rule: Result<(), Vec<Refusal>>) -> Possible {
    let reasons = rule.err().unwrap_or_default();
    Possible::unless(
        reasons
            .iter()
            .map(|one| one.in_words(lang).into())
            .collect(),
    )
}

impl UpdatePage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        update: &Update,
        offers: &Offers,
        contents: Contents,
        typed: (&Fields, &Complaints),
    ) -> Self {
        let mut page = visit.page(Section::Updates, update.words.title.clone());
        if update.audience == Audience::Group {
            page = page.seen_by(visit.texts().frame_seen_by_group());
        }
        if !typed.1.is_empty() {
            page = page
                .with_corrections()
                .answering(format!("/updates/{}", update.id));
        }
        let dates = visit.lang.dates(visit.zone);
        let at = (dates, visit.now);
        Self::lay(page, at, who, update, (offers, contents), typed)
    }

    pub(super) fn lay(
        page: Page,
        (dates, now): (Dates, DateTime<Utc>),
        who: &Actor,
        update: &Update,
        (offers, contents): (&Offers, Contents),
        typed: (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let path = format!("/updates/{}", update.id);
        let stands = update.withdrawn.is_none();
        let today = dates.date_of(now);
        let pin = (stands && PinUpdate::verdict(who, update).is_yes())
            .then(|| pin(&page, dates, today, update, offers, typed));
        let fields: Vec<&Field> = pin.iter().map(|pin| &pin.until).collect();
        let corrections = Corrections::of(t, &fields);
        let opens = update.audience != Audience::Group;
        let reopen = (stands && OpenUpdate::verdict(who, update).is_yes()).then(|| Reopen {
            opens,
            version: update.version,
            may: possible(
                lang,
                if opens {
                    rules::open(update, today)
                } else {
                    rules::close(update, today)
                },
            ),
        });
        let edit = (stands && EditUpdate::verdict(who, update).is_yes()).then(|| {
            possible(
                lang,
                rules::edit(update, (now, today), offers.numbers.edit_days),
            )
        });
        let mut followable = vec![Followed::Region(update.words.region.id)];
        let topic = update.words.topic.as_ref();
        followable.extend(topic.map(|topic| Followed::Topic(topic.id)));
        followable.push(Followed::Member(update.member));
        Self {
            member: update.acronym.clone(),
            lang: update.words.lang.tag(),
            marks: words::marks(t, update, today),
            withdrawn: update.withdrawn.as_ref().map(|one| {
                let words = t.updates_withdrawn_on(dates.moment(one.at), one.by.as_str());
                (words, one.reason.clone())
            }),
            facts: facts(&page, who, update, dates),
            text: paragraphs(&update.words.text),
            link: update.words.link.clone(),
            documents: contents.documents,
            add_documents: edit
                .is_some()
                .then(|| format!("/documents?update={}", update.id)),
            follows: follow_buttons(lang, offers, &followable, &path),
            earlier: contents
                .earlier
                .into_iter()
                .map(|one| Before {
                    when: t.updates_version_of(
                        one.number,
                        dates.moment_short(one.written_at),
                        one.written_by,
                    ),
                    title: one.title,
                    lang: one.lang.tag(),
                    text: paragraphs(&one.text),
                })
                .collect(),
            inside: who.hat.is_inside(),
            edit,
            withdraw: stands && WithdrawUpdate::verdict(who, update).is_yes(),
            reopen,
            pin,
            corrections,
            log: Log::new(entries(t, dates, contents.past), t),
            path,
            page,
        }
    }
}

fn facts(page: &Page, who: &Actor, update: &Update, dates: Dates) -> Vec<(String, String)> {
    let (t, lang, said) = (page.t, page.lang, &update.words);
    let posted = dates.moment(update.posted_at);
    // people of agencies are named to people inside alone (§8)
    let posted = if who.hat.is_inside() {
        t.updates_posted_by(posted, update.posted_by.as_str())
    } else {
        posted
    };
    let mut facts = vec![(t.updates_when(), posted)];
    if let Some(at) = update.edited_at {
        facts.push((t.updates_edited_mark(), dates.moment(at)));
    }
    if let Some(topic) = &said.topic {
        facts.push((t.updates_topic(), words::topic(lang, topic)));
    }
    facts.push((
        t.updates_region(),
        words::region(lang, &said.region).to_owned(),
    ));
    let sex_age = words::sex_age(t, said.sex_age);
    facts.push((
        t.updates_sex_age(),
        match &said.sex_age_note {
            Some(note) => t.updates_sex_age_with(sex_age, note.as_str()),
            None => sex_age,
        },
    ));
    facts.push((t.updates_lang(), said.lang.own_name().to_owned()));
    if let Some(group) = &update.of_group {
        facts.push((t.updates_group(), words::of_group(lang, group).to_owned()));
    }
    facts
}

fn pin(
    page: &Page,
    dates: Dates,
    today: chrono::NaiveDate,
    update: &Update,
    offers: &Offers,
    (typed, complaints): (&Fields, &Complaints),
) -> Pin {
    let (t, lang, numbers) = (page.t, page.lang, offers.numbers);
    let stands = update.pinned_until.filter(|_| update.is_pinned(today));
    let others = offers
        .pinned_now
        .saturating_sub(u32::from(stands.is_some()));
    let typed_day = typed.raw("until");
    let held = if typed_day.is_empty() {
        stands.map(|day| day.to_string()).unwrap_or_default()
    } else {
        typed_day.to_owned()
    };
    Pin {
        until: Field::new("until", t.updates_pin_until(), Ask::Line("date"))
            .hinted(t.updates_pin_hint(numbers.pin_days, numbers.pinned))
            .wide(Width::Short)
            .required()
            .holding(held)
            .faulty(complaints.at("until", lang)),
        may: possible(lang, rules::pin(update, others, numbers.pinned)),
        stands: stands.map(|day| t.updates_pinned_until(dates.day(day))),
    }
}

fn entries(t: &'static Texts, dates: Dates, past: Vec<Past>) -> Vec<Entry> {
    past.into_iter()
        .filter_map(|one| {
            let what = told(t, &one.act)?;
            Some(Entry {
                date: dates.day_short(dates.date_of(one.at)).into(),
                who: one.person.unwrap_or_default().into(),
                what: what.into(),
            })
        })
        .collect()
}

/// What an act did to the update.
fn told(t: &'static Texts, act: &str) -> Option<String> {
    match act {
        "update.post" => Some(t.updates_log_posted()),
        "update.edit" => Some(t.updates_log_edited()),
        "update.open" => Some(t.updates_log_opened()),
        "update.pin" => Some(t.updates_log_pinned()),
        "update.withdraw" => Some(t.updates_log_withdrawn()),
        _ => None,
    }
}

#[derive(Template)]
#[template(path = "updates/withdrawal.html")]
pub(crate) struct WithdrawalPage {
    page: Page,
    action: String,
    back: String,
    title: String,
    reason: Field,
    corrections: Corrections,
}

impl WithdrawalPage {
    pub(super) fn of(visit: &Visit, update: &Update, typed: (&Fields, &Complaints)) -> Self {
        let mut page = visit.page(Section::Updates, visit.texts().updates_withdraw_question());
        if !typed.1.is_empty() {
            let here = format!("/updates/{}/withdrawal", update.id);
            page = page.with_corrections().answering(here);
        }
        Self::lay(page, update, typed)
    }

    pub(super) fn lay(
        page: Page,
        update: &Update,
        (typed, complaints): (&Fields, &Complaints),
    ) -> Self {
        let t = page.t;
        let reason = Field::lines("reason", t.updates_reason())
            .hinted(t.updates_reason_hint())
            .at_most(2000)
            .required()
            .holding(typed.raw("reason"))
            .faulty(complaints.at("reason", page.lang));
        Self {
            action: format!("/updates/{}/withdrawal", update.id),
            back: format!("/updates/{}", update.id),
            title: update.words.title.clone(),
            corrections: Corrections::of(t, &[&reason]),
            reason,
            page,
        }
    }
}
