use askama::Template;
use chrono::{DateTime, Duration, Utc};

use super::super::model::{
    AgendaState, Audience, Item, ItemKind, Kind, Meeting, Purpose, Seat, State,
};
use super::super::pages::{possible, title_of};
use super::super::papers;
use super::super::rules;
use super::between_store::Contents;
use super::{arising, item_page, revisions};
use crate::base::access::Verdict;
use crate::base::lang::{InWords as _, Lang, Texts};
use crate::base::outbox::NewMail;
use crate::slices::circulation::Addressee;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{
    AgendaRow, Ask, Choice, Corrections, Crumb, Field, Icon, PaperLink, Possible, Step, Steps, Tag,
    Text, Width,
};
use crate::web::visit::Visit;

pub(crate) fn item_tag(t: &'static Texts, kind: ItemKind) -> Tag {
    match kind {
        ItemKind::Information => Tag::kind(Icon::Information, t.meetings_item_information()),
        ItemKind::Discussion => Tag::kind(Icon::Discussion, t.meetings_item_discussion()),
        ItemKind::Decision => Tag::kind(Icon::Decision, t.meetings_item_decision()),
        ItemKind::Procedural => Tag::kind(Icon::Information, t.meetings_item_procedural()),
    }
}

/// What the item asks for and, at the annual meeting, what it is for (R22).
fn kind_tag(lang: Lang, item: &Item) -> Tag {
    let tag = item_tag(lang.texts(), item.kind);
    match item.purpose {
        Some(purpose) => {
            let words = format!("{}: {}", tag.word, purpose.in_words(lang));
            Tag::kind(tag.icon, words)
        }
        None => tag,
    }
}

fn audience_tag(t: &'static Texts, meeting: &Meeting, audience: Audience) -> Tag {
    match audience {
        Audience::Group if meeting.group.is_none() => {
            Tag::kind(Icon::Open, t.meetings_item_is_for_guests())
        }
        Audience::Group => Tag::kind(Icon::Open, t.meetings_item_is_open()),
        Audience::Internal => Tag::kind(Icon::Lock, t.meetings_item_is_internal()),
    }
}

pub(crate) fn steps(
    t: &'static Texts,
    meeting: &Meeting,
    day: impl Fn(DateTime<Utc>) -> String,
) -> Steps {
    let note = |at: Option<DateTime<Utc>>| at.map_or_else(|| t.meetings_not_yet(), &day);
    let current = match meeting.agenda {
        AgendaState::Draft => 0,
        AgendaState::Cleared => 1,
        AgendaState::Circulated => 2,
        AgendaState::Adopted | AgendaState::Closed => 3,
    };
    let sent = match meeting.agenda {
        AgendaState::Circulated | AgendaState::Adopted | AgendaState::Closed
            if meeting.revision > 1 =>
        {
            revisions::rev(t, meeting.revision)
        }
        AgendaState::Draft
        | AgendaState::Cleared
        | AgendaState::Circulated
        | AgendaState::Adopted
        | AgendaState::Closed => note(meeting.circulated_at),
    };
    let step = |word: String, note: String| Step {
        word: word.into(),
        note: note.into(),
    };
    Steps::new(
        t.meetings_agenda_state(),
        current,
        vec![
            step(t.meetings_agenda_draft(), String::new()),
            step(t.meetings_agenda_cleared(), note(meeting.cleared_at)),
            step(t.meetings_agenda_circulated(), sent),
            step(t.meetings_agenda_adopted(), note(meeting.adopted_at)),
        ],
    )
}

/// Times are computed from the lengths of the items before. Whoever `may_add` actions finds the way at each item.
pub(crate) fn rows(
    visit: &Visit,
    meeting: &Meeting,
    contents: &Contents,
    may_add: bool,
) -> Vec<AgendaRow> {
    let (t, lang) = (visit.texts(), visit.lang);
    let (items, papers) = (&contents.items, &contents.papers);
    let dates = lang.dates(visit.zone);
    let mut at = meeting.starts_at;
    items
        .iter()
        .map(|item| {
            let time = dates.time(at);
            at += Duration::minutes(item.minutes.into());
            AgendaRow {
                id: format!("item-{}", item.position).into(),
                time: time.into(),
                length: t.meetings_minutes(item.minutes).into(),
                number: item.position.to_string().into(),
                title: title_of(
                    lang,
                    &item.title,
                    item.title_ru.as_deref(),
                    item.title_ky.as_deref(),
                )
                .to_owned()
                .into(),
                papers: papers::links(visit, papers, item.id),
                decisions: decisions(visit, item),
                arising: arising::part(visit, meeting, item, contents.arising.as_ref()),
                actions: follow_up(t, meeting, item, may_add)
                    .into_iter()
                    .chain([documents(t, item)])
                    .collect(),
                outcome: (!item.background.is_empty())
                    .then(|| (Text::from(item.background.clone()), None)),
                kind: kind_tag(lang, item),
                presenter: item.presenter.clone().unwrap_or_default().into(),
                audience: meeting
                    .has_outsiders()
                    .then(|| audience_tag(t, meeting, item.audience)),
            }
        })
        .collect()
}

/// Once the meeting sits: the review of actions under its standing item, and what each item asks for.
fn follow_up(t: &'static Texts, meeting: &Meeting, item: &Item, may_add: bool) -> Vec<Crumb> {
    let review = (item.is_review() && meeting.is_reviewed()).then(|| Crumb {
        href: format!("/meetings/{}/review", meeting.id).into(),
        words: t.meetings_review().into(),
    });
    // a group recommends, and asks nobody of anything by itself (R23)
    let sits = meeting.group.is_none() && matches!(meeting.state, State::InSession | State::Held);
    let minutes = item.bound_to.map(|of| Crumb {
        href: format!("/meetings/{of}/minutes").into(),
        words: bound(t, item).into(),
    });
    let actions = (sits && (item.actions > 0 || may_add)).then(|| Crumb {
        href: format!("/agenda-items/{}/actions", item.id).into(),
        words: t.meetings_item_actions(item.actions).into(),
    });
    minutes.into_iter().chain(review).chain(actions).collect()
}

/// The version of the last minutes that the item is about: its number, and how its hash begins.
pub(super) fn bound(t: &'static Texts, item: &Item) -> String {
    let begins = item.bound_sha256.iter().flatten().take(4);
    let hash = begins.fold(String::new(), |hash, byte| format!("{hash}{byte:02x}"));
    let version = item.bound_revision.unwrap_or_default();
    if item.bound_is_late {
        t.agenda_minutes_late(version, hash)
    } else {
        t.agenda_minutes_bound(version, hash)
    }
}

/// What the library holds about an item.
fn documents(t: &'static Texts, item: &Item) -> Crumb {
    Crumb {
        href: format!("/documents?item={}", item.id).into(),
        words: t.library_documents().into(),
    }
}

/// What partners of the group see of it: the open items, counted by themselves, with the open papers. When each is
/// taken up would tell how long the others are.
pub(crate) fn open_rows(visit: &Visit, items: &[Item], papers: &[papers::Brief]) -> Vec<AgendaRow> {
    let (t, lang) = (visit.texts(), visit.lang);
    (1..)
        .zip(items)
        .map(|(number, item)| AgendaRow {
            id: format!("item-{number}").into(),
            time: Text::default(),
            length: t.meetings_minutes(item.minutes).into(),
            number: number.to_string().into(),
            title: title_of(
                lang,
                &item.title,
                item.title_ru.as_deref(),
                item.title_ky.as_deref(),
            )
            .to_owned()
            .into(),
            papers: papers::links(visit, papers, item.id)
                .into_iter()
                .map(|link| PaperLink {
                    page: Text::default(),
                    ..link
                })
                .collect(),
            decisions: Vec::new(),
            arising: None,
            actions: Vec::new(),
            outcome: (!item.background.is_empty())
                .then(|| (Text::from(item.background.clone()), None)),
            kind: kind_tag(lang, item),
            presenter: item.presenter.clone().unwrap_or_default().into(),
            audience: None,
        })
        .collect()
}

/// Decisions taken between meetings that stand under this item, each with its symbol.
fn decisions(visit: &Visit, item: &Item) -> Vec<Crumb> {
    let (t, lang) = (visit.texts(), visit.lang);
    item.listed()
        .iter()
        .map(|one| {
            let symbol = format!("{}/{}/DEC/{}", visit.symbol_prefix, one.year, one.number);
            let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
            let words = if one.after_circulation {
                t.meetings_between_late(symbol, title)
            } else {
                format!("{symbol} {title}")
            };
            Crumb {
                href: format!("/decisions/{}", one.decision).into(),
                words: words.into(),
            }
        })
        .collect()
}

#[derive(Template)]
#[template(path = "meetings/agenda.html")]
pub(crate) struct AgendaPage {
    page: Page,
    back: String,
    action: String,
    editable: Possible,
    attachable: bool,
    items: Vec<Line>,
    /// Its items may be open to others than members: a group's partners, the annual meeting's guests.
    has_outsiders: bool,
    /// R22: each item of the annual meeting may serve a purpose.
    is_annual: bool,
    lead: String,
    /// How many items for how long, and where that is longer than the meeting.
    total: String,
    too_long: Option<String>,
    corrections: Corrections,
    fields: Vec<Field>,
}

/// An item with what can be done to it.
struct Line {
    id: i64,
    row: AgendaRow,
    place: i32,
    is_first: bool,
    is_last: bool,
    is_open: bool,
    /// Which purpose it serves: asked at the annual meeting.
    purpose: Field,
    /// The words of the button that opens it, or closes it.
    reopen: String,
}

impl AgendaPage {
    pub(crate) fn of(
        visit: &Visit,
        meeting: &Meeting,
        (contents, table): (&Contents, &[Seat]),
        typed: &Fields,
        complaints: &Complaints,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let last = contents.items.len();
        let minutes: i32 = contents.items.iter().map(|item| item.minutes).sum();
        let ends = meeting.starts_at + Duration::minutes(minutes.into());
        let fields = item_page::fields(lang, meeting, table, (typed, complaints));
        let is_annual = meeting.kind == Kind::Annual;
        let action = format!("/meetings/{}/agenda", meeting.id);
        let mut page = visit.page(Section::Meetings, t.meetings_draft_agenda());
        if !complaints.is_empty() {
            page = page.with_corrections().answering(action.clone());
        }
        Self {
            back: format!("/meetings/{}", meeting.id),
            attachable: papers::attach(meeting.state, meeting.agenda).is_ok()
                && !meeting.is_of_a_group_that_is_over(visit.today()),
            editable: possible(
                Verdict::Yes,
                rules::runs(meeting, visit.today()).and(rules::edit(meeting)),
                lang,
            ),
            items: contents
                .items
                .iter()
                .zip(rows(visit, meeting, contents, false))
                .enumerate()
                .map(|(at, (item, row))| Line {
                    id: item.id.get(),
                    row,
                    place: item.position,
                    is_first: at == 0,
                    is_last: at + 1 == last,
                    is_open: item.audience == Audience::Group,
                    purpose: purpose_field(lang, format!("purpose-{}", item.id))
                        .holding(item.purpose.map_or("", Purpose::name)),
                    reopen: reopen(t, meeting, item),
                })
                .collect(),
            has_outsiders: meeting.has_outsiders(),
            is_annual,
            total: t.meetings_agenda_note(last, minutes),
            too_long: (ends > meeting.ends_at).then(|| {
                let dates = lang.dates(visit.zone);
                t.agenda_too_long(dates.time(ends), dates.time(meeting.ends_at))
            }),
            lead: if meeting.group.is_some() {
                t.meetings_group_agenda_lead()
            } else if is_annual {
                t.meetings_annual_agenda_lead()
            } else {
                t.meetings_agenda_lead()
            },
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            fields,
            action,
            page,
        }
    }
}

/// R22: one of the three purposes, or none.
pub(super) fn purpose_field(lang: Lang, id: String) -> Field {
    let t = lang.texts();
    let choices = std::iter::once(Choice::new("", t.meetings_purpose_none()))
        .chain(
            Purpose::ALL
                .iter()
                .map(|&one| Choice::new(one.name(), one.in_words(lang))),
        )
        .collect();
    Field::new("purpose", t.meetings_purpose(), Ask::Select(choices))
        .wide(Width::Middle)
        .with_id(id)
}

fn reopen(t: &'static Texts, meeting: &Meeting, item: &Item) -> String {
    let number = item.position.to_string();
    match (item.audience, meeting.group) {
        (Audience::Group, Some(_)) => t.meetings_close_item_now(number),
        (Audience::Group, None) => t.meetings_close_to_guests_now(number),
        (Audience::Internal, Some(_)) => t.meetings_open_item_now(number),
        (Audience::Internal, None) => t.meetings_open_to_guests_now(number),
    }
}

#[derive(Template)]
#[template(path = "meetings/circulation.html")]
pub(crate) struct CirculationPage {
    page: Page,
    action: String,
    back: String,
    warning: String,
    verb: String,
    items: usize,
    /// Of a revision, what is otherwise than members have it.
    changes: Vec<String>,
    rows: Vec<AgendaRow>,
    members: Vec<(String, String)>,
    /// From outside, who will see the open items alone (I16).
    guests: Vec<(String, String)>,
    /// What those from outside will see; asked where some of them are written to.
    outside: Option<Vec<AgendaRow>>,
    /// The mail as it will look, once for each language that a recipient reads.
    mails: Vec<Preview>,
}

/// One mail as its readers will see it.
struct Preview {
    lang: &'static str,
    heading: String,
    readers: String,
    subject: String,
    body: String,
}

impl CirculationPage {
    /// `letters` are those that will go out, one for each of `people`.
    pub(crate) fn of(
        visit: &Visit,
        meeting: &Meeting,
        (contents, changes): (&Contents, Vec<String>),
        people: Vec<Addressee>,
        letters: &[NewMail],
    ) -> Self {
        let t = visit.texts();
        let count = people.len();
        let mails = previews(t, letters);
        let has_outsiders = people.iter().any(|one| !one.inside);
        let (inside, outside): (Vec<_>, Vec<_>) = people
            .into_iter()
            .partition(|one| one.inside || meeting.group.is_some());
        let (members, guests) = (by_organisation(inside), by_organisation(outside));
        Self {
            page: visit.page(
                Section::Meetings,
                t.meetings_circulate_question(members.len()),
            ),
            action: format!("/meetings/{}/agenda/circulation", meeting.id),
            back: format!("/meetings/{}", meeting.id),
            warning: t.meetings_circulate_warning(count),
            verb: t.meetings_circulate_do(members.len()),
            items: contents.items.len(),
            changes,
            rows: rows(visit, meeting, contents, false),
            outside: has_outsiders.then(|| seen_outside(visit, contents)),
            mails,
            members,
            guests,
        }
    }
}

/// The open items with the open papers, as they will stand once the agenda went out.
fn seen_outside(visit: &Visit, contents: &Contents) -> Vec<AgendaRow> {
    let items: Vec<Item> = contents
        .items
        .iter()
        .filter(|item| item.audience == Audience::Group)
        .map(|item| Item {
            background: item.written.clone(),
            listed: None,
            ..item.clone()
        })
        .collect();
    let papers: Vec<papers::Brief> = contents
        .papers
        .iter()
        .filter(|paper| paper.audience == Audience::Group && paper.withdrawn_at.is_none())
        .cloned()
        .collect();
    open_rows(visit, &items, &papers)
}

/// One of the letters in each language, and how many go out in it.
fn previews(t: &'static Texts, letters: &[NewMail]) -> Vec<Preview> {
    Lang::ALL
        .into_iter()
        .filter_map(|lang| {
            let mut of = letters.iter().filter(|mail| mail.lang == lang);
            let first = of.next()?;
            Some(Preview {
                lang: lang.tag(),
                heading: lang.own_name().to_owned(),
                readers: t.agenda_mail_readers(of.count() + 1),
                subject: first.subject.clone(),
                body: first.body_text.clone(),
            })
        })
        .collect()
}

/// Each organisation with its people.
fn by_organisation(people: Vec<Addressee>) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for one in people {
        match found
            .iter_mut()
            .find(|(acronym, _)| *acronym == one.acronym)
        {
            Some((_, names)) => *names = format!("{names}, {}", one.name),
            None => found.push((one.acronym, one.name)),
        }
    }
    found.sort();
    found
}
