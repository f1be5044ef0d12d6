use askama::Template;

use super::access::{EditParticipants, EstablishGroup, ProlongGroup};
use super::model::{Chair, Group, Kind, Part, Participant};
use super::rules;
use super::store::{Brief, Duty, Paper, Recommendation, Sitting};
use crate::base::access::{Act, Actor, Hat, Network};
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::slices::decisions;
use crate::slices::meetings::{self, State as MeetingState};
use crate::web::page::{Page, Section};
use crate::web::parts::{Crumb, Icon, Tag, Text, Tone};
use crate::web::visit::Visit;

pub(super) fn kind_word(t: &'static Texts, kind: Kind) -> String {
    match kind {
        Kind::Permanent => t.groups_kind_permanent(),
        Kind::AdHoc => t.groups_kind_ad_hoc(),
    }
}

/// Runs, runs until a day, or is over.
fn standing(
    t: &'static Texts,
    sunset: Option<chrono::NaiveDate>,
    today: chrono::NaiveDate,
    dates: Dates,
) -> Tag {
    match sunset {
        Some(last) if last < today => Tag::new(
            Icon::Lock,
            Tone::Wait,
            t.groups_ended_on(dates.on_paper(last)),
        ),
        Some(last) => Tag::new(
            Icon::OnTrack,
            Tone::Ok,
            t.groups_runs_until(dates.on_paper(last)),
        ),
        None => Tag::new(Icon::Yes, Tone::Yes, t.groups_runs()),
    }
}

#[derive(Template)]
#[template(path = "working_groups/list.html")]
pub(crate) struct GroupsPage {
    pub(super) page: Page,
    pub(super) may_establish: bool,
    /// People outside find here what was opened to them, and no way to anything else.
    pub(super) inside: bool,
    pub(super) rows: Vec<Row>,
}

pub(super) struct Row {
    pub(super) href: String,
    pub(super) short: String,
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) state: Tag,
    pub(super) chairs: String,
    pub(super) seats: String,
}

impl GroupsPage {
    pub(super) fn of(visit: &Visit, who: &Actor, groups: Vec<Brief>) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone);
        let rows = groups
            .into_iter()
            .map(|one| Row {
                href: format!("/groups/{}", one.id),
                short: t.groups_short(one.number.to_string()),
                name: lang
                    .pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref())
                    .to_owned(),
                kind: kind_word(t, one.kind),
                state: standing(t, one.sunset_on, visit.today(), dates),
                chairs: one.chairs.unwrap_or_default(),
                seats: t.groups_seats(one.members, one.partners),
            })
            .collect();
        let mut page = visit.page(Section::Groups, t.frame_groups());
        if !who.hat.is_inside() {
            page = page.seen_by(t.frame_seen_by_group());
        }
        Self {
            may_establish: EstablishGroup::verdict(who, &Network).is_yes(),
            inside: who.hat.is_inside(),
            rows,
            page,
        }
    }
}

/// What a group's page tells; lists that partners do not see stay empty for them.
#[derive(Default)]
pub(super) struct Contents {
    pub(super) participants: Vec<Participant>,
    pub(super) chairs: Vec<Chair>,
    pub(super) meetings: Vec<Sitting>,
    pub(super) papers: Vec<Paper>,
    pub(super) recommendations: Vec<Recommendation>,
    pub(super) actions: Vec<Duty>,
}

#[derive(Template)]
#[template(path = "working_groups/show.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says of one button whether it is there"
)]
pub(crate) struct GroupPage {
    pub(super) page: Page,
    pub(super) id: i64,
    pub(super) kind: String,
    pub(super) symbol: String,
    pub(super) state: Tag,
    pub(super) over: bool,
    pub(super) inside: bool,
    pub(super) plan: bool,
    pub(super) recommend: bool,
    pub(super) edit: bool,
    pub(super) prolong: bool,
    pub(super) mandate: Vec<String>,
    pub(super) established: Line,
    pub(super) chairs: String,
    pub(super) members: Vec<(String, String)>,
    pub(super) partners: Vec<(String, String)>,
    pub(super) coming: Vec<MeetingRow>,
    pub(super) held: Vec<MeetingRow>,
    pub(super) recommendations: Vec<Line>,
    pub(super) actions: Vec<Line>,
    pub(super) papers: Vec<Line>,
}

/// A thing with its address, and what else is to be said of it.
pub(super) struct Line {
    /// Empty for who may not follow it.
    pub(super) href: String,
    pub(super) words: String,
    pub(super) note: String,
    pub(super) tag: Option<Tag>,
}

pub(super) struct MeetingRow {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) symbol: String,
    pub(super) when: String,
    pub(super) state: Tag,
}

impl GroupPage {
    pub(super) fn of(visit: &Visit, who: &Actor, group: &Group, contents: &Contents) -> Self {
        let t = visit.texts();
        let page = visit
            .page(Section::Groups, group.name_in(visit.lang).to_owned())
            .seen_by(t.frame_seen_by_group());
        let (today, dates) = (visit.today(), visit.lang.dates(visit.zone));
        let prefix = visit.symbol_prefix.as_str();
        Self::lay(page, (dates, today), prefix, who, group, contents)
    }

    pub(super) fn lay(
        page: Page,
        (dates, today): (Dates, chrono::NaiveDate),
        prefix: &str,
        who: &Actor,
        group: &Group,
        contents: &Contents,
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let inside = who.hat.is_inside();
        let runs = rules::change(group, today).is_ok();
        let runs_it = who.hat == Hat::Secretariat || who.chairs(group.id);
        let seats = |part| seats_of(lang, inside, contents, part, today);
        let row = |one: &Sitting| MeetingRow {
            href: format!("/meetings/{}", one.id),
            title: lang
                .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
                .to_owned(),
            symbol: meetings::symbol(prefix, one.year, Some(group.number), one.number),
            when: dates.moment_short(one.starts_at),
            state: meetings::state_tag(t, one.state),
        };
        let is_past =
            |one: &&Sitting| matches!(one.state, MeetingState::Held | MeetingState::Cancelled);
        let mut coming: Vec<MeetingRow> = contents
            .meetings
            .iter()
            .filter(|one| !is_past(one))
            .map(row)
            .collect();
        coming.reverse();
        let chairs: Vec<String> = contents
            .chairs
            .iter()
            .filter(|one| one.span.from <= today && !one.span.is_past(today))
            .map(|one| format!("{}, {}", one.name, one.acronym))
            .collect();
        Self {
            id: group.id.get(),
            kind: kind_word(t, group.kind),
            symbol: group.symbol(prefix),
            state: standing(t, group.sunset_on, today, dates),
            over: !runs,
            inside,
            plan: runs && runs_it,
            recommend: runs && runs_it,
            edit: EditParticipants::verdict(who, group).is_yes(),
            prolong: ProlongGroup::verdict(who, group).is_yes()
                && rules::may_prolong(group).is_ok(),
            mandate: group
                .mandate
                .split('\n')
                .map(str::trim)
                .filter(|words| !words.is_empty())
                .map(ToOwned::to_owned)
                .collect(),
            established: Line {
                href: if inside {
                    format!("/decisions/{}", group.decision)
                } else {
                    String::new()
                },
                words: group.established_by(prefix),
                note: dates.on_paper(group.begins_on),
                tag: None,
            },
            chairs: chairs.join("; "),
            members: seats(Part::Member),
            partners: seats(Part::Partner),
            coming,
            held: contents.meetings.iter().filter(is_past).map(row).collect(),
            recommendations: contents
                .recommendations
                .iter()
                .map(|one| recommendation(t, lang, prefix, one))
                .collect(),
            actions: contents
                .actions
                .iter()
                .map(|one| duty(t, dates, today, one))
                .collect(),
            papers: contents
                .papers
                .iter()
                .map(|one| paper(t, lang, dates, prefix, inside, one))
                .collect(),
            page,
        }
    }

    pub(super) fn back(&self) -> Crumb {
        Crumb {
            href: "/groups".into(),
            words: Text::from(self.page.t.frame_groups()),
        }
    }
}

/// Acronym and name of those who take part today; to people outside, members go by their acronyms (R14).
fn seats_of(
    lang: Lang,
    inside: bool,
    contents: &Contents,
    part: Part,
    today: chrono::NaiveDate,
) -> Vec<(String, String)> {
    contents
        .participants
        .iter()
        .filter(|one| one.part == part && one.span.from <= today && !one.span.is_past(today))
        .map(|one| {
            let name = if inside || part == Part::Partner {
                lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref())
            } else {
                ""
            };
            (one.acronym.clone(), name.to_owned())
        })
        .collect()
}

fn recommendation(t: &'static Texts, lang: Lang, prefix: &str, one: &Recommendation) -> Line {
    let symbol = decisions::symbol(
        prefix,
        (one.year, one.number),
        (one.draft_year, one.draft_number),
        one.version,
    );
    Line {
        href: format!("/decisions/{}", one.id),
        words: lang
            .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
            .to_owned(),
        note: symbol.unwrap_or_default(),
        tag: Some(decisions::state_tag(t, one.state)),
    }
}

fn duty(t: &'static Texts, dates: Dates, today: chrono::NaiveDate, one: &Duty) -> Line {
    let tag = if one.is_verified {
        Tag::new(Icon::Yes, Tone::Yes, t.actions_status_verified())
    } else if one.due_on < today {
        Tag::new(Icon::Overdue, Tone::No, t.actions_overdue())
    } else {
        Tag::new(Icon::OnTrack, Tone::Ok, t.actions_on_track())
    };
    Line {
        href: format!("/actions/{}", one.id),
        words: one.title.clone(),
        note: t.groups_action_note(
            one.acronym.as_str(),
            dates.on_paper(one.due_on),
            one.percent,
        ),
        tag: Some(tag.quiet()),
    }
}

fn paper(
    t: &'static Texts,
    lang: Lang,
    dates: Dates,
    prefix: &str,
    inside: bool,
    one: &Paper,
) -> Line {
    let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
    let day = dates.day_short(dates.date_of(one.uploaded_at));
    Line {
        href: format!("/paper-versions/{}/file", one.version),
        words: title.to_owned(),
        note: format!("{prefix}/{}/CRP.{}, {day}", one.year, one.number),
        tag: inside.then(|| {
            if one.is_open {
                Tag::kind(Icon::Open, t.meetings_item_is_open())
            } else {
                Tag::kind(Icon::Lock, t.meetings_item_is_internal())
            }
        }),
    }
}
