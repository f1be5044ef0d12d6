use askama::Template;

use super::access::{
    ClearAgenda, CloseMeeting, ConveneMeeting, EditAgenda, OpenMeeting, PlanMeeting,
    PostponeMeeting, Represent, ReviseAgenda, TellOfChange,
};
use super::agenda;
use super::agenda::Contents;
use super::facts::{self, Fact};
use super::model::{AgendaState, Kind, Meeting, Mode, Seat, State, symbol};
use super::pack;
use super::papers;
use super::proposals;
use super::rules;
use super::store::{Brief, GroupName, Whose};
use crate::base::access::{Act, Actor, Hat, Network, Verdict};
use crate::base::lang::{Lang, Texts};
use crate::render::svg::{self, Mark};
use crate::slices::circulation::Deliveries;
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{
    AgendaRow, Ask, Choice, Corrections, Crumb, Field, Icon, Pager, Possible, Steps, Tag, Text,
    Tone, Width,
};
use crate::web::visit::Visit;

pub(super) fn kind_word(t: &'static Texts, kind: Kind) -> String {
    match kind {
        Kind::Ordinary => t.meetings_kind_ordinary(),
        Kind::Extraordinary => t.meetings_kind_extraordinary(),
        Kind::Annual => t.meetings_kind_annual(),
        Kind::WorkingGroup => t.meetings_kind_working_group(),
    }
}

pub(crate) fn state_tag(t: &'static Texts, state: State) -> Tag {
    match state {
        State::Planned => Tag::new(Icon::Awaiting, Tone::Wait, t.meetings_state_planned()),
        State::Convened => Tag::new(Icon::NoObjection, Tone::Ok, t.meetings_state_convened()),
        State::InSession => Tag::new(Icon::Half, Tone::Ink, t.meetings_state_in_session()),
        State::Held => Tag::new(Icon::Yes, Tone::Yes, t.meetings_state_held()),
        State::Postponed => Tag::new(Icon::Reservation, Tone::Warn, t.meetings_state_postponed()),
        State::Cancelled => Tag::new(Icon::Objection, Tone::No, t.meetings_state_cancelled()),
    }
}

pub(super) fn mode_word(t: &'static Texts, mode: Mode) -> String {
    match mode {
        Mode::Principal => t.meetings_mode_principal(),
        Mode::Alternate => t.meetings_mode_alternate(),
        Mode::Apology => t.meetings_mode_apology(),
        Mode::Absent => t.meetings_mode_absent(),
    }
}

pub(super) fn seat_tag(t: &'static Texts, mode: Option<Mode>) -> Tag {
    match mode {
        Some(Mode::Principal) => Tag::new(Icon::Yes, Tone::Yes, mode_word(t, Mode::Principal)),
        Some(Mode::Alternate) => {
            Tag::new(Icon::NoObjection, Tone::Ok, mode_word(t, Mode::Alternate))
        }
        Some(missing) => Tag::new(Icon::Awaiting, Tone::Wait, mode_word(t, missing)),
        None => Tag::new(Icon::Awaiting, Tone::Wait, t.meetings_mode_open()),
    }
}

pub(super) fn title_of<'a>(
    lang: Lang,
    title: &'a str,
    ru: Option<&'a str>,
    ky: Option<&'a str>,
) -> &'a str {
    lang.pick(title, ru, ky)
}

/// The group that meets, where it is one.
pub(super) fn group_crumb(visit: &Visit, meeting: &Meeting) -> Option<Crumb> {
    let (group, name) = (meeting.group?, meeting.group_name.as_deref()?);
    let name = visit.lang.pick(
        name,
        meeting.group_name_ru.as_deref(),
        meeting.group_name_ky.as_deref(),
    );
    Some(Crumb {
        href: format!("/groups/{group}").into(),
        words: name.to_owned().into(),
    })
}

/// May this person, and is it time? Both reasons stand beside the button.
pub(super) fn possible<R: InWords>(
    verdict: Verdict,
    rule: Result<(), Vec<R>>,
    lang: Lang,
) -> Possible {
    let who = verdict.why().map(|why| why.in_words(lang));
    let when = rule.err().unwrap_or_default();
    Possible::unless(
        who.into_iter()
            .chain(when.iter().map(|refusal| refusal.in_words(lang)))
            .map(Text::from)
            .collect(),
    )
}

#[derive(Template)]
#[template(path = "meetings/list.html")]
pub(crate) struct MeetingsPage {
    page: Page,
    may_plan: bool,
    /// Whose meetings: the network's own, or a group's.
    filter: Field,
    narrowed: bool,
    rows: Vec<ListRow>,
    pager: Pager,
}

struct ListRow {
    href: String,
    title: String,
    symbol: String,
    kind: String,
    when: String,
    state: Tag,
}

impl MeetingsPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        meetings: Vec<Brief>,
        (whose, groups): (Whose, &[GroupName]),
        (at, size): (i64, i64),
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let mut choices = vec![
            Choice::new("", t.meetings_of_the_network()),
            Choice::new("all", t.meetings_of_everybody()),
        ];
        choices.extend(groups.iter().map(|one| {
            let name = lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref());
            Choice::new(
                one.id.to_string(),
                t.meetings_group_named(one.number.to_string(), name),
            )
        }));
        let link = match whose {
            Whose::Network => "/meetings".to_owned(),
            Whose::Group(_) | Whose::Everybody => format!("/meetings?group={}", whose.name()),
        };
        let dates = lang.dates(visit.zone).in_year_of(visit.now);
        let all = meetings.first().map_or(0, |one| one.all);
        let count = |n: i64| u64::try_from(n).unwrap_or(0);
        Self {
            may_plan: PlanMeeting::verdict(who, &Network).is_yes(),
            pager: Pager::new(t, count(at), count(size), count(all), link),
            filter: Field::new("group", t.meetings_whose(), Ask::Select(choices))
                .wide(Width::Middle)
                .holding(whose.name()),
            narrowed: whose != Whose::Network,
            rows: meetings
                .into_iter()
                .map(|one| ListRow {
                    href: format!("/meetings/{}", one.id),
                    title: title_of(
                        lang,
                        &one.title,
                        one.title_ru.as_deref(),
                        one.title_ky.as_deref(),
                    )
                    .to_owned(),
                    symbol: symbol(&visit.symbol_prefix, one.year, one.group_number, one.number),
                    kind: kind_word(t, one.kind),
                    when: dates.moment_short(one.starts_at),
                    state: state_tag(t, one.state),
                })
                .collect(),
            page: visit.page(Section::Meetings, t.frame_meetings()),
        }
    }
}

#[derive(Template)]
#[template(path = "meetings/show.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says of one button whether it is there"
)]
pub(crate) struct MeetingPage {
    page: Page,
    id: i64,
    symbol: String,
    kind: String,
    lead: String,
    facts: Vec<Fact>,
    /// The group that meets.
    group: Option<Crumb>,
    /// The group had its last day: nothing changes any more.
    over: String,
    state: Tag,
    steps: Steps,
    /// What of it is kept or printed.
    out: Vec<(String, String)>,
    agenda: Vec<AgendaRow>,
    agenda_note: String,
    ring: String,
    there: String,
    seats: Vec<SeatRow>,
    recording: bool,
    corrections: Corrections,
    edit: bool,
    attach: bool,
    /// What the link to the items that members propose says, while the agenda takes any.
    proposals: Option<String>,
    circulate: bool,
    /// What went out may be prepared once more.
    revise: bool,
    /// Where every form in which it went out is read.
    revisions: Option<String>,
    clear: Option<Possible>,
    convene: Option<Possible>,
    open: Option<Possible>,
    close: Option<Possible>,
    change_date: bool,
    cancelled: String,
    postponed: String,
    /// When the letter about its new day goes out: told to whoever may send it before.
    letter: Option<String>,
    /// Whether its review of actions can be opened.
    review: bool,
    begin_minutes: bool,
    minutes: bool,
    deliveries: Option<Deliveries>,
}

struct SeatRow {
    acronym: String,
    person: String,
    tag: Tag,
    mode: Field,
    who: Field,
    /// Somebody else, by name.
    name: Field,
    remote: Field,
}

/// Whether this hat does what the chair does, and what the secretariat does; a group's chair does both.
fn runs_it(who: &Actor, meeting: &Meeting) -> (bool, bool) {
    match meeting.group {
        None => (who.hat == Hat::CoChair, who.hat == Hat::Secretariat),
        Some(group) => {
            let chairs = who.chairs(group);
            (chairs, chairs || who.hat == Hat::Secretariat)
        }
    }
}

/// When and where, as the page of a meeting begins.
pub(super) fn lead_of(t: &'static Texts, meeting: &Meeting, when: String) -> String {
    if meeting.online {
        t.meetings_lead_online(when, meeting.place.as_str())
    } else {
        t.meetings_lead(when, meeting.place.as_str())
    }
}

impl MeetingPage {
    #[expect(clippy::too_many_lines, reason = "one line for each part of the page")]
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        meeting: &Meeting,
        contents: &Contents,
        seats: &[Seat],
        typed: Option<&Fields>,
        complaints: &Complaints,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone);
        let there = seats
            .iter()
            .filter(|seat| seat.mode.is_some_and(Mode::is_there))
            .count();
        let marks: Vec<Mark> = seats
            .iter()
            .map(|seat| match seat.mode {
                Some(Mode::Principal) => Mark::Supports,
                Some(Mode::Alternate) => Mark::DoesNotObject,
                Some(Mode::Apology | Mode::Absent) | None => Mark::Missing,
            })
            .collect();
        let runs = rules::runs(meeting, visit.today()).is_ok();
        let (chair, secretariat) = runs_it(who, meeting);
        let rows: Vec<SeatRow> = seats
            .iter()
            .map(|seat| SeatRow::of(t, seat, typed, complaints, lang))
            .collect();
        let title = title_of(
            lang,
            &meeting.title,
            meeting.title_ru.as_deref(),
            meeting.title_ky.as_deref(),
        );
        let path = format!("/meetings/{}", meeting.id);
        let mut page = visit
            .page(Section::Meetings, title.to_owned())
            .live(meeting.state == State::InSession, path.clone());
        if !complaints.is_empty() {
            page = page.with_corrections().answering(path);
        }
        let when = dates.span(meeting.starts_at, meeting.ends_at);
        Self {
            id: meeting.id.get(),
            symbol: meeting.symbol(&visit.symbol_prefix),
            group: group_crumb(visit, meeting),
            over: if runs {
                String::new()
            } else {
                t.meetings_refused_group_is_over()
            },
            kind: kind_word(t, meeting.kind),
            lead: lead_of(t, meeting, when),
            facts: facts::facts(visit, who, meeting),
            state: state_tag(t, meeting.state),
            steps: agenda::steps(t, meeting, |at| dates.day_short(dates.date_of(at))),
            out: pack::links(t, meeting.id, &contents.papers, true),
            agenda: agenda::rows(visit, meeting, contents, secretariat),
            agenda_note: t.meetings_agenda_note(
                contents.items.len(),
                contents.items.iter().map(|item| item.minutes).sum::<i32>(),
            ),
            ring: svg::ring(&marks, 92),
            there: if meeting.group.is_some() {
                t.meetings_group_there(there, seats.len())
            } else {
                t.meetings_there(there, seats.len())
            },
            corrections: Corrections::of(
                t,
                &rows
                    .iter()
                    .flat_map(|row| [&row.mode, &row.who, &row.name])
                    .collect::<Vec<_>>(),
            ),
            seats: rows,
            recording: Represent::verdict(who, meeting).is_yes()
                && rules::represent(meeting).is_ok(),
            edit: runs
                && EditAgenda::verdict(who, meeting).is_yes()
                && rules::edit(meeting).is_ok(),
            attach: runs
                && secretariat
                && rules::edit(meeting).is_err()
                && !contents.items.is_empty()
                && papers::attach(meeting.state, meeting.agenda).is_ok(),
            proposals: proposals::opens(meeting).then(|| match who.hat.member() {
                Some(_) => t.proposals_propose(),
                None => t.proposals_all(),
            }),
            circulate: runs && secretariat && rules::circulate(meeting).is_ok(),
            revise: runs
                && ReviseAgenda::verdict(who, meeting).is_yes()
                && rules::revise(meeting).is_ok(),
            revisions: (meeting.revision > 1)
                .then(|| format!("/meetings/{}/agenda/revisions", meeting.id)),
            clear: (runs && chair && meeting.agenda == AgendaState::Draft).then(|| {
                possible(
                    ClearAgenda::verdict(who, meeting),
                    rules::clear(meeting, &contents.items),
                    lang,
                )
            }),
            review: meeting.is_reviewed(),
            begin_minutes: secretariat
                && meeting.minutes.is_none()
                && matches!(meeting.state, State::InSession | State::Held),
            // drafts are the office's own
            minutes: meeting.minutes.as_deref().is_some_and(|state| {
                chair || secretariat || !matches!(state, "draft" | "chair_review" | "cleared")
            }),
            change_date: PostponeMeeting::verdict(who, meeting).is_yes()
                && rules::change_date(meeting).is_ok(),
            cancelled: meeting.cancelled_reason.clone().unwrap_or_default(),
            postponed: meeting
                .postponed_at
                .filter(|_| meeting.state == State::Postponed)
                .map_or_else(String::new, |at| {
                    t.meetings_postponed_on(dates.day(dates.date_of(at)))
                }),
            letter: meeting
                .letter_at
                .filter(|_| TellOfChange::verdict(who, meeting).is_yes())
                .map(|at| t.changes_letter_goes(dates.time(at))),
            convene: (runs && chair && rules::is_to_be_convened(meeting)).then(|| {
                possible(
                    ConveneMeeting::verdict(who, meeting),
                    rules::convene(meeting, &contents.items),
                    lang,
                )
            }),
            open: (runs && chair && rules::is_convened(meeting)).then(|| {
                possible(
                    OpenMeeting::verdict(who, meeting),
                    rules::open(meeting),
                    lang,
                )
            }),
            close: (chair && meeting.state == State::InSession).then(|| {
                possible(
                    CloseMeeting::verdict(who, meeting),
                    rules::close(meeting, seats),
                    lang,
                )
            }),
            deliveries: None,
            page,
        }
    }

    /// With what came of its circulations.
    pub(super) fn with(mut self, deliveries: Option<Deliveries>) -> Self {
        self.deliveries = deliveries;
        self
    }
}

impl SeatRow {
    fn of(
        t: &'static Texts,
        seat: &Seat,
        typed: Option<&Fields>,
        complaints: &Complaints,
        lang: Lang,
    ) -> Self {
        let (mode_name, who_name) = (
            format!("mode.{}", seat.member),
            format!("person.{}", seat.member),
        );
        let recorded = (
            seat.mode.map_or("", Mode::name).to_owned(),
            seat.person.map_or_else(String::new, |id| id.to_string()),
        );
        let (mode_value, who_value) = typed.map_or(recorded, |typed| {
            (
                typed.raw(&mode_name).to_owned(),
                typed.raw(&who_name).to_owned(),
            )
        });
        let modes = std::iter::once(Choice::new("", t.meetings_mode_open()))
            .chain(
                Mode::ALL
                    .iter()
                    .map(|&mode| Choice::new(mode.name(), mode_word(t, mode))),
            )
            .collect();
        let people = std::iter::once(Choice::new("", t.meetings_nobody()))
            .chain(
                seat.people
                    .iter()
                    .map(|one| Choice::new(one.id.to_string(), one.name.clone())),
            )
            .collect();
        let (how, who) = (
            t.meetings_how(seat.acronym.as_str()),
            t.meetings_who(seat.acronym.as_str()),
        );
        let name_name = format!("name.{}", seat.member);
        let remote_name = format!("remote.{}", seat.member);
        let (name_value, remote_value) = typed.map_or_else(
            || {
                let remote = if seat.remote { "yes" } else { "" };
                (seat.stand_in.clone().unwrap_or_default(), remote.to_owned())
            },
            |typed| {
                (
                    typed.raw(&name_name).to_owned(),
                    typed.raw(&remote_name).to_owned(),
                )
            },
        );
        let agency = seat.acronym.as_str();
        Self {
            name: Field::named(
                name_name.clone(),
                t.invitations_who_else(agency),
                Ask::Line("text"),
            )
            .at_most(120)
            .holding(name_value)
            .faulty(complaints.at(&name_name, lang)),
            remote: Field::named(remote_name, t.invitations_is_remote(agency), Ask::Tick)
                .holding(remote_value),
            mode: Field::named(mode_name.clone(), how, Ask::Select(modes))
                .holding(mode_value)
                .faulty(complaints.at(&mode_name, lang)),
            who: Field::named(who_name.clone(), who, Ask::Select(people))
                .holding(who_value)
                .faulty(complaints.at(&who_name, lang)),
            acronym: seat.acronym.clone(),
            person: match &seat.person_name {
                Some(name) if seat.remote => t.invitations_named_remote(name.as_str()),
                Some(name) => name.clone(),
                None => "—".to_owned(),
            },
            tag: seat_tag(t, seat.mode),
        }
    }
}
