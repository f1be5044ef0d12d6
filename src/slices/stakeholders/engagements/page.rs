use askama::Template;

use super::super::access::CorrectEngagement;
use super::super::form_page::{FormPage, Frame, Typed, crumb};
use super::super::model::{Engagement, EngagementAudience};
use super::super::{rules, samples};
use super::list_page::{choices, kinds};
use super::store::{Beside, MOST_OFFERED, Offers};
use crate::base::access::{Act, Actor, Hat};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{InWords as _, Lang, Texts};
use crate::base::words::Word as _;
use crate::web::fields::Fields;
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Ask, Choice, Crumb, Entry, Field, Log, Possible, Text, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "stakeholders/engagement.html")]
pub(crate) struct EngagementPage {
    page: Page,
    kind: String,
    facts: Vec<(String, String)>,
    stakeholders: Vec<Crumb>,
    members: Vec<Crumb>,
    meeting: Option<Crumb>,
    summary: String,
    follow_up: Option<String>,
    /// Where its keeper corrects it, and why not.
    correct: Option<(String, Possible)>,
    log: Log,
}

impl EngagementPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        one: &Engagement,
        beside: &Beside,
        past: &[Past],
    ) -> Self {
        let title = visit.texts().engagements_engagement();
        let page = visit.page(Section::Members, title);
        let light = (visit.lang.dates(visit.zone), visit.today());
        Self::lay(page, light, who, one, (beside, past))
    }

    fn lay(
        mut page: Page,
        (dates, today): (Dates, chrono::NaiveDate),
        who: &Actor,
        one: &Engagement,
        (beside, past): (&Beside, &[Past]),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let named = |one: &super::store::Named| {
            lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref())
                .to_owned()
        };
        let readers = match one.audience {
            EngagementAudience::Internal => t.engagements_read_by_members(),
            EngagementAudience::Group => {
                let group = beside.group.as_ref().map(named).unwrap_or_default();
                t.engagements_read_by_group(group)
            }
        };
        page = page.seen_by(readers.clone());
        let way = |part: &str, room: &str| -> Vec<Crumb> {
            let parties = beside.parties.iter().filter(|one| one.part == part);
            parties
                .map(|one| crumb(format!("/{room}/{}", one.id), one.acronym.clone()))
                .collect()
        };
        Self {
            kind: one.kind.word(t),
            facts: vec![
                (t.engagements_day(), dates.day(one.on_day)),
                (t.engagements_audience(), readers),
                (
                    t.engagements_recorded(),
                    t.engagements_recorded_by(
                        beside.recorded_by.as_str(),
                        beside.agency.as_str(),
                        dates.on_paper(dates.date_of(beside.recorded_at)),
                    ),
                ),
            ],
            stakeholders: way("stakeholder", "stakeholders"),
            members: way("member", "members"),
            meeting: beside
                .meeting
                .as_ref()
                .map(|one| crumb(format!("/meetings/{}", one.id), named(one))),
            summary: one.summary.clone(),
            follow_up: one.follow_up.clone(),
            correct: CorrectEngagement::verdict(who, one).is_yes().then(|| {
                let reasons = rules::correct_entry(one, today).err().unwrap_or_default();
                let words = reasons.iter().map(|one| Text::from(one.in_words(lang)));
                let may = Possible::unless(words.collect());
                (format!("/engagements/{}/details", one.id), may)
            }),
            log: Log::new(entries(t, dates, past), t),
            page,
        }
    }
}

fn entries(t: &'static Texts, dates: Dates, past: &[Past]) -> Vec<Entry> {
    let told = |act: &str| match act {
        "engagement.record" => Some(t.engagements_log_recorded()),
        "engagement.correct" => Some(t.engagements_log_corrected()),
        _ => None,
    };
    past.iter()
        .filter_map(|one| {
            Some(Entry {
                date: dates.moment_short(one.at).into(),
                who: one.person.clone().unwrap_or_default().into(),
                what: told(&one.act)?.into(),
            })
        })
        .collect()
}

/// What the form of a standing entry holds at first.
pub(super) fn standing(one: &Engagement, beside: &Beside) -> Fields {
    let id = |id: Option<i64>| id.map(|id| id.to_string()).unwrap_or_default();
    let mut fields = Fields::of([
        ("on_day", one.on_day.to_string()),
        ("kind", one.kind.name().to_owned()),
        ("summary", one.summary.clone()),
        ("follow_up", one.follow_up.clone().unwrap_or_default()),
        ("audience", one.audience.name().to_owned()),
        ("group", id(one.group.map(crate::base::ids::GroupId::get))),
        ("meeting", id(one.meeting)),
    ]);
    for party in &beside.parties {
        fields.push(party.part.clone(), party.id.to_string());
    }
    fields
}

/// Where the form of an entry stands.
pub(super) struct Place {
    pub(super) title: Text,
    pub(super) back: Crumb,
    pub(super) action: String,
}

pub(super) fn form(visit: &Visit, place: Place, offers: &Offers, typed: Typed<'_>) -> FormPage {
    let t = visit.texts();
    let frame = Frame {
        verb: t.stakeholders_save(),
        lead: t.engagements_lead(),
        title: place.title,
        back: place.back,
        action: place.action,
    };
    let find = Field::new("find", t.engagements_find(), Ask::Line("search"))
        .hinted(t.engagements_find_hint(MOST_OFFERED))
        .holding(typed.0.raw("find"))
        .wide(Width::Middle);
    FormPage::of(visit, frame, fields(visit, offers, typed))
        .finding(find, t.engagements_find_do())
        .noting(t.engagements_no_cases(), t.engagements_no_cases_words())
}

fn fields(visit: &Visit, offers: &Offers, typed: Typed<'_>) -> Vec<Field> {
    let (t, lang) = (visit.texts(), visit.lang);
    let fill = |field: Field, name: &str| typed.filled(lang, field, name);
    let several = |name: &'static str, label: String, known: &[super::store::Named]| {
        let chosen = typed.0.all(name).map(ToOwned::to_owned).collect();
        Field::new(name, label, Ask::AnyOf(choices(lang, known, None)))
            .choosing(chosen)
            .faulty(typed.1.at(name, lang))
    };
    let stakeholders = several(
        "stakeholder",
        t.engagements_stakeholders(),
        &offers.stakeholders,
    );
    let stakeholders = if offers.stakeholders.is_empty() {
        stakeholders.hinted(t.engagements_found_none())
    } else {
        stakeholders
    };
    let audiences = vec![
        Choice::new(
            EngagementAudience::Internal.name(),
            t.engagements_read_by_members(),
        ),
        Choice::new(
            EngagementAudience::Group.name(),
            t.engagements_audience_group(),
        ),
    ];
    vec![
        stakeholders,
        fill(
            Field::new("on_day", t.engagements_day(), Ask::Line("date"))
                .wide(Width::Short)
                .required(),
            "on_day",
        ),
        fill(
            Field::new(
                "kind",
                t.engagements_kind(),
                Ask::Select(kinds(t).collect()),
            )
            .wide(Width::Middle)
            .required(),
            "kind",
        ),
        several("member", t.engagements_members(), &offers.members),
        fill(
            Field::lines("summary", t.engagements_summary())
                .at_most(4000)
                .required(),
            "summary",
        ),
        fill(
            Field::lines("follow_up", t.engagements_follow_up()).at_most(2000),
            "follow_up",
        ),
        fill(
            Field::new(
                "meeting",
                t.engagements_at_meeting(),
                Ask::Select(choices(
                    lang,
                    &offers.meetings,
                    Some(t.engagements_no_meeting()),
                )),
            )
            .hinted(t.engagements_at_meeting_hint())
            .wide(Width::Long),
            "meeting",
        ),
        fill(
            Field::new("audience", t.engagements_audience(), Ask::OneOf(audiences)).required(),
            "audience",
        ),
        fill(
            Field::new(
                "group",
                t.engagements_group(),
                Ask::Select(choices(lang, &offers.groups, Some(t.library_no_group()))),
            )
            .wide(Width::Middle),
            "group",
        ),
    ]
}

impl Sample for EngagementPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |hat, one: &Engagement| {
            let named = |name: &str| super::store::Named {
                id: 1,
                name: name.to_owned(),
                name_ru: None,
                name_ky: None,
            };
            let party = |acronym: &str, part: &str| super::store::Party {
                id: 1,
                acronym: acronym.to_owned(),
                part: part.to_owned(),
            };
            let beside = Beside {
                parties: vec![party("SDA", "stakeholder"), party("IOM", "member")],
                agency: "IOM".to_owned(),
                recorded_by: "Aizada Primerova".to_owned(),
                recorded_at: chrono::DateTime::default(),
                group: one.group.map(|_| named("Migration data")),
                meeting: one.meeting.map(|_| named("Annual meeting")),
            };
            let past = [
                samples::past("engagement.correct"),
                samples::past("engagement.record"),
            ];
            let page = samples::page(lang).titled(lang.texts().engagements_engagement());
            let who = samples::somebody(hat);
            Self::lay(
                page,
                (samples::dates(lang), samples::today()),
                &who,
                one,
                (&beside, past.as_slice()),
            )
        };
        let of_group = Engagement {
            audience: EngagementAudience::Group,
            group: Some(crate::base::ids::GroupId::from(1)),
            meeting: Some(3),
            follow_up: None,
            ..samples::engagement()
        };
        let of_the_past = Engagement {
            group_ends_on: samples::today().pred_opt(),
            ..of_group.clone()
        };
        vec![
            ("of all", lay(Hat::Secretariat, &samples::engagement())),
            ("of a group", lay(Hat::CoChair, &of_group)),
            (
                "of a group that is over",
                lay(Hat::Secretariat, &of_the_past),
            ),
        ]
    }
}
