use askama::Template;

use super::access::{
    AddContact, AskContact, CorrectContact, DescribeStakeholder, EndContact, HoldContact,
    RecordEngagement,
};
use super::engagements::{Brief as Entry, Row as EntryRow};
use super::list_page::{marks, place};
use super::model::{Contact, Stakeholder, Terms};
use super::rules;
use super::store::Beside;
use crate::base::access::{Act, Actor, Network};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{InWords as _, Texts};
use crate::web::page::{Page, Section};
use crate::web::parts::{Crumb, Entry as LogEntry, Icon, Log, Possible, Tag, Text, Tone};
use crate::web::visit::Visit;

/// Somebody to write to, with what is held and why.
struct ContactRow {
    name: String,
    job_title: String,
    ways: Vec<String>,
    email: Option<String>,
    href: Option<String>,
    basis: String,
    basis_note: String,
    purpose: String,
    since: String,
    standing: Vec<Tag>,
    acts: Vec<Crumb>,
    ask: Option<(String, Possible, String)>,
}

/// A line that leads somewhere.
struct Way {
    href: String,
    words: String,
    note: String,
    mark: Option<Tag>,
}

#[derive(Template)]
#[template(path = "stakeholders/show.html")]
pub(crate) struct StakeholderPage {
    page: Page,
    acronym: String,
    organisation: String,
    marks: Vec<Tag>,
    facts: Vec<(String, String)>,
    web: Option<String>,
    note: Option<String>,
    describe: Option<String>,
    add_contact: Option<String>,
    record: Option<String>,
    contacts: Vec<ContactRow>,
    past: Vec<ContactRow>,
    engagements: Vec<EntryRow>,
    all_engagements: String,
    groups: Vec<Way>,
    meetings: Vec<Way>,
    actions: Vec<Way>,
    acting: Vec<Way>,
    log: Log,
}

/// What the page tells beside the register's own line.
pub(super) struct Contents {
    pub(super) beside: Beside,
    pub(super) contacts: Vec<Contact>,
    pub(super) engagements: Vec<Entry>,
    pub(super) past: Vec<Past>,
    pub(super) terms: Terms,
}

/// From where a page is drawn.
#[derive(Clone, Copy)]
pub(super) struct Light {
    pub(super) dates: Dates,
    pub(super) today: chrono::NaiveDate,
}

impl StakeholderPage {
    pub(super) fn of(visit: &Visit, who: &Actor, one: &Stakeholder, contents: &Contents) -> Self {
        let page = visit.page(Section::Members, one.name_in(visit.lang).to_owned());
        let light = Light {
            dates: visit.lang.dates(visit.zone),
            today: visit.today(),
        };
        Self::lay(page, light, who, one, contents)
    }

    pub(super) fn lay(
        page: Page,
        light: Light,
        who: &Actor,
        one: &Stakeholder,
        contents: &Contents,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let (dates, today) = (light.dates, light.today);
        let path = format!("/stakeholders/{}", one.id);
        let beside = &contents.beside;
        let for_the_state = beside
            .acting
            .iter()
            .any(|one| one.kind == "state_counterpart");
        let runs = |until: Option<chrono::NaiveDate>| until.is_none_or(|day| day >= today);
        let in_groups = beside.groups.iter().any(|one| runs(one.until));
        let is_over = |contact: &&Contact| {
            contact.disposed_at.is_some() || contact.ended_on.is_some_and(|day| day < today)
        };
        let (past, contacts): (Vec<&Contact>, Vec<&Contact>) =
            contents.contacts.iter().partition(is_over);
        let row = |contact: &Contact| contact_row(&page, light, who, contact, contents.terms);
        Self {
            acronym: one.acronym.clone(),
            organisation: format!("/members/{}", one.id),
            marks: marks(t, for_the_state, in_groups),
            facts: facts(&page, one, beside),
            web: one.profile.web.clone(),
            note: one.profile.note.clone(),
            describe: DescribeStakeholder::verdict(who, one)
                .is_yes()
                .then(|| format!("{path}/details")),
            add_contact: AddContact::verdict(who, one)
                .is_yes()
                .then(|| format!("{path}/contacts")),
            record: RecordEngagement::verdict(who, &Network)
                .is_yes()
                .then(|| format!("/engagements/new?stakeholder={}", one.id)),
            contacts: contacts.into_iter().map(row).collect(),
            past: past.into_iter().map(row).collect(),
            engagements: contents
                .engagements
                .iter()
                .map(|entry| EntryRow::of(t, lang, dates, entry))
                .collect(),
            all_engagements: format!("/engagements?stakeholder={}", one.id),
            groups: groups(&page, light, beside),
            meetings: meetings(&page, dates, beside),
            actions: actions(t, beside),
            acting: beside
                .acting
                .iter()
                .map(|one| Way {
                    href: format!("/people/{}", one.id),
                    words: one.name.clone(),
                    note: if one.kind == "state_counterpart" {
                        t.stakeholders_state_counterpart()
                    } else {
                        t.stakeholders_partner_account()
                    },
                    mark: None,
                })
                .collect(),
            log: Log::new(entries(t, dates, &contents.past), t),
            page,
        }
    }
}

fn facts(page: &Page, one: &Stakeholder, beside: &Beside) -> Vec<(String, String)> {
    let (t, lang) = (page.t, page.lang);
    let categories: Vec<&str> = beside
        .categories
        .iter()
        .map(|category| category.word(lang))
        .collect();
    let categories = if categories.is_empty() {
        t.stakeholders_no_category_yet()
    } else {
        categories.join(", ")
    };
    let place = place(
        t,
        one.profile.place.as_deref(),
        one.profile.oblast.as_deref(),
    );
    let mut facts = vec![(t.stakeholders_categories(), categories)];
    if !place.is_empty() {
        facts.push((t.stakeholders_place(), place));
    }
    if let Some(role) = &one.profile.role {
        facts.push((t.stakeholders_role(), role.clone()));
    }
    facts
}

fn groups(page: &Page, light: Light, beside: &Beside) -> Vec<Way> {
    let (t, lang) = (page.t, page.lang);
    let group = |one: &super::store::InGroup| {
        let name = lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref());
        let from = light.dates.on_paper(one.from);
        Way {
            href: format!("/groups/{}", one.id),
            words: name.to_owned(),
            note: match one.until {
                Some(until) => t.stakeholders_from_until(from, light.dates.on_paper(until)),
                None => t.stakeholders_from(from),
            },
            mark: None,
        }
    };
    beside.groups.iter().map(group).collect()
}

fn meetings(page: &Page, dates: Dates, beside: &Beside) -> Vec<Way> {
    let (t, lang) = (page.t, page.lang);
    let meeting = |one: &super::store::Called| {
        let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
        Way {
            href: format!("/meetings/{}", one.id),
            words: title.to_owned(),
            note: dates.on_paper(dates.date_of(one.starts_at)),
            mark: one
                .was_there
                .then(|| Tag::new(Icon::Yes, Tone::Yes, t.stakeholders_was_there()).quiet()),
        }
    };
    beside.meetings.iter().map(meeting).collect()
}

fn actions(t: &'static Texts, beside: &Beside) -> Vec<Way> {
    let action = |one: &super::store::Invited| Way {
        href: format!("/action-partners/{}", one.id),
        words: one.title.clone(),
        note: match one.answer.as_deref() {
            Some("takes_part") => t.stakeholders_takes_part(),
            Some(_) => t.stakeholders_declined(),
            None => t.stakeholders_not_answered(),
        },
        mark: None,
    };
    beside.actions.iter().map(action).collect()
}

fn contact_row(page: &Page, light: Light, who: &Actor, one: &Contact, terms: Terms) -> ContactRow {
    let (t, lang) = (page.t, page.lang);
    let dates = light.dates;
    let at = |tail: &str| format!("/contacts/{}/{tail}", one.id);
    let changes = rules::change(one).is_ok();
    let way = |offered: bool, tail: &str, words: String| {
        (offered && changes).then(|| Crumb {
            href: at(tail).into(),
            words: words.into(),
        })
    };
    let acts = [
        way(
            CorrectContact::verdict(who, one).is_yes(),
            "details",
            t.stakeholders_correct(),
        ),
        way(
            EndContact::verdict(who, one).is_yes() && one.ended_on.is_none(),
            "end",
            t.stakeholders_end_contact(),
        ),
        way(
            HoldContact::verdict(who, one).is_yes(),
            "hold",
            if one.hold.is_some() {
                t.disposals_lift()
            } else {
                t.disposals_place()
            },
        ),
    ];
    let reasons = rules::ask(one).err().unwrap_or_default();
    let asked = one.asked_at.map_or_else(String::new, |at| {
        t.stakeholders_asked_on(dates.on_paper(dates.date_of(at)))
    });
    let ask =
        (changes && one.person.is_none() && AskContact::verdict(who, one).is_yes()).then(|| {
            let words = reasons.iter().map(|one| Text::from(one.in_words(lang)));
            (at("letters"), Possible::unless(words.collect()), asked)
        });
    ContactRow {
        name: one.held.name.clone(),
        job_title: one.held.job_title.clone().unwrap_or_default(),
        ways: [&one.held.phone, &one.held.address]
            .into_iter()
            .flatten()
            .cloned()
            .chain(changes.then(|| one.lang.own_name().to_owned()))
            .collect(),
        email: one.held.email.clone(),
        href: one.person.map(|person| format!("/people/{person}")),
        basis: t.stakeholders_basis_since(one.basis.word(t), dates.on_paper(one.basis_on)),
        basis_note: one.basis_note.clone(),
        purpose: one.purpose.clone(),
        since: match one.ended_on {
            Some(until) => {
                t.stakeholders_from_until(dates.on_paper(one.held_from), dates.on_paper(until))
            }
            None => t.stakeholders_from(dates.on_paper(one.held_from)),
        },
        standing: standing(t, dates, one, terms),
        acts: acts.into_iter().flatten().collect(),
        ask,
    }
}

fn standing(t: &'static Texts, dates: Dates, one: &Contact, terms: Terms) -> Vec<Tag> {
    let mut tags = Vec::new();
    if let Some(at) = one.disposed_at {
        let day = dates.on_paper(dates.date_of(at));
        return vec![Tag::kind(
            Icon::StandsAside,
            t.stakeholders_disposed_on(day),
        )];
    }
    if let Some(ended_on) = one.ended_on {
        let day = dates.on_paper(rules::goes_on(ended_on, terms));
        tags.push(Tag::new(Icon::Awaiting, Tone::Wait, t.stakeholders_goes_on(day)).quiet());
    }
    if one.hold.is_some() {
        tags.push(Tag::new(Icon::Lock, Tone::Warn, t.disposals_held()));
    }
    if one.person.is_some() {
        tags.push(Tag::kind(Icon::Open, t.stakeholders_has_account()));
    }
    tags
}

fn entries(t: &'static Texts, dates: Dates, past: &[Past]) -> Vec<LogEntry> {
    past.iter()
        .filter_map(|one| {
            Some(LogEntry {
                date: dates.day_short(dates.date_of(one.at)).into(),
                who: one.person.clone().unwrap_or_default().into(),
                what: told(t, &one.act)?.into(),
            })
        })
        .collect()
}

/// What an act did; what happened to one person is told without naming whom.
fn told(t: &'static Texts, act: &str) -> Option<String> {
    match act {
        "stakeholder.add" => Some(t.stakeholders_log_added()),
        "stakeholder.describe" => Some(t.stakeholders_log_described()),
        "contact.add" => Some(t.stakeholders_log_contact_added()),
        "contact.correct" => Some(t.stakeholders_log_contact_corrected()),
        "contact.end" => Some(t.stakeholders_log_contact_ended()),
        "contact.ask" => Some(t.stakeholders_log_contact_asked()),
        "contact.say" => Some(t.stakeholders_log_contact_said()),
        "contact.hold" => Some(t.stakeholders_log_hold()),
        "contact.dispose" => Some(t.stakeholders_log_disposed()),
        "data_request.answer" => Some(t.stakeholders_log_answered()),
        "engagement.record" => Some(t.stakeholders_log_engagement()),
        _ => None,
    }
}
