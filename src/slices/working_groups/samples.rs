//! The telling cases of the pages of groups; everybody in them is invented.
use chrono::NaiveDate;

use super::form_pages::{EndPage, FormPage, ParticipantsPage};
use super::forms::Offered;
use super::model::{
    Adopted, Chair, ChairId, Group, Home, Kind, Part, Participant, ParticipantId, Span, Speaker,
};
use super::pages::{Contents, GroupPage, GroupsPage, Row};
use super::rules::Refusal;
use super::store::{Duty, Paper, Recommendation, Sitting};
use crate::base::access::{Actor, GroupSeat, Hat};
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::slices::decisions::{DecisionId, State as DecisionState};
use crate::slices::meetings::{MeetingId, State as MeetingState};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Entry, Icon, Log, Possible, Tag, Tone};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default()
}

fn group(sunset_on: Option<NaiveDate>) -> Group {
    Group {
        id: GroupId::from(1),
        number: 1,
        kind: if sunset_on.is_some() {
            Kind::AdHoc
        } else {
            Kind::Permanent
        },
        name: "Migration data".to_owned(),
        name_ru: Some("Данные о миграции".to_owned()),
        name_ky: Some("Миграция маалыматы".to_owned()),
        mandate: "UNMN/KGZ 2026".to_owned(),
        decision: DecisionId::from(2),
        decision_year: Some(2025),
        decision_number: Some(2),
        begins_on: day(1, 15),
        sunset_on,
        noticed_for: None,
    }
}

fn span() -> Span {
    Span {
        from: day(1, 15),
        until: None,
    }
}

fn participant(part: Part, acronym: &str) -> Participant {
    Participant {
        id: ParticipantId::from(1),
        group: GroupId::from(1),
        organisation: OrganisationId::from(2),
        acronym: acronym.to_owned(),
        name: acronym.to_owned(),
        name_ru: None,
        name_ky: None,
        part,
        span: span(),
    }
}

fn chair() -> Chair {
    Chair {
        id: ChairId::from(1),
        group: GroupId::from(1),
        name: "Айгүл Үлгүева".to_owned(),
        acronym: "UNFPA".to_owned(),
        span: span(),
    }
}

fn who(hat: Hat, groups: Vec<GroupSeat>) -> Actor {
    Actor {
        person: Some(PersonId::from(1)),
        function: None,
        organisation: Some(OrganisationId::from(1)),
        hat,
        groups,
    }
}

fn contents() -> Contents {
    let at = chrono::DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default();
    let sitting = |id: i64, state| Sitting {
        id: MeetingId::from(id),
        title: "WG 1".to_owned(),
        title_ru: None,
        title_ky: None,
        state,
        year: 2026,
        number: 1,
        starts_at: at,
    };
    let duty = |is_verified, due_on| Duty {
        id: 1,
        title: "WG 1".to_owned(),
        acronym: "IOM".to_owned(),
        due_on,
        percent: 40,
        is_verified,
    };
    Contents {
        participants: vec![
            participant(Part::Member, "UNFPA"),
            participant(Part::Partner, "NSC"),
        ],
        chairs: vec![chair()],
        meetings: vec![
            sitting(9, MeetingState::Planned),
            sitting(8, MeetingState::Held),
        ],
        papers: vec![Paper {
            version: 4,
            title: "CRP".to_owned(),
            title_ru: None,
            title_ky: None,
            year: 2026,
            number: 4,
            is_open: true,
            uploaded_at: at,
        }],
        recommendations: vec![Recommendation {
            id: DecisionId::from(9),
            title: "DEC".to_owned(),
            title_ru: None,
            title_ky: None,
            state: DecisionState::Draft,
            version: 1,
            draft_year: None,
            draft_number: None,
            year: None,
            number: None,
        }],
        actions: vec![
            duty(false, day(10, 1)),
            duty(false, day(12, 1)),
            duty(true, day(9, 1)),
        ],
    }
}

impl Sample for GroupsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |may_establish, inside, rows| Self {
            page: Page::sample(lang)
                .within(Section::Groups)
                .titled(t.frame_groups()),
            may_establish,
            inside,
            rows,
        };
        let row = Row {
            href: "/groups/1".to_owned(),
            short: t.groups_short("1"),
            name: "Migration data".to_owned(),
            kind: t.groups_kind_permanent(),
            state: Tag::new(Icon::Yes, Tone::Yes, t.groups_runs()),
            chairs: "Айгүл Үлгүева, UNFPA".to_owned(),
            seats: t.groups_seats(4, 2),
        };
        vec![
            ("empty", lay(true, true, Vec::new())),
            ("nothing for a partner", lay(false, false, Vec::new())),
            ("several", lay(true, true, vec![row])),
        ]
    }
}

impl Sample for GroupPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |who: &Actor, group: &Group, contents: &Contents| {
            let page = Page::sample(lang)
                .within(Section::Groups)
                .titled(group.name_in(lang).to_owned());
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            Self::lay(page, (dates, day(10, 15)), "UNMN/KGZ", who, group, contents)
        };
        let seat = |chairs| {
            vec![GroupSeat {
                id: GroupId::from(1),
                chairs,
            }]
        };
        let member = Hat::FocalPoint(OrganisationId::from(12));
        let partner = Hat::Partner(OrganisationId::from(14));
        vec![
            (
                "permanent, for its chair",
                lay(&who(member, seat(true)), &group(None), &contents()),
            ),
            (
                "ad hoc, empty",
                lay(
                    &who(Hat::Secretariat, Vec::new()),
                    &group(Some(day(12, 31))),
                    &Contents::default(),
                ),
            ),
            (
                "over",
                lay(
                    &who(Hat::Secretariat, Vec::new()),
                    &group(Some(day(9, 30))),
                    &contents(),
                ),
            ),
            (
                "for a partner",
                lay(
                    &who(partner, seat(false)),
                    &group(None),
                    &Contents {
                        recommendations: Vec::new(),
                        actions: Vec::new(),
                        ..contents()
                    },
                ),
            ),
        ]
    }
}

fn offered() -> Offered {
    let home = |id: i64, acronym: &str, is_member| Home {
        id: OrganisationId::from(id),
        acronym: acronym.to_owned(),
        name: acronym.to_owned(),
        name_ru: None,
        name_ky: None,
        is_member,
    };
    Offered {
        decisions: vec![Adopted {
            id: DecisionId::from(2),
            year: 2025,
            number: 2,
            title: "DEC".to_owned(),
            title_ru: None,
            title_ky: None,
        }],
        homes: vec![home(12, "UNFPA", true), home(14, "NSC", false)],
        speakers: vec![Speaker {
            function: 16,
            person: PersonId::from(16),
            name: "Айгүл Үлгүева".to_owned(),
            organisation: OrganisationId::from(12),
            acronym: "UNFPA".to_owned(),
        }],
    }
}

impl Sample for FormPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |offered: &Offered, complaints: &Complaints| {
            let page = Page::sample(lang)
                .within(Section::Groups)
                .titled(t.groups_establish());
            Self::lay_new(page, "UNMN/KGZ", offered, (&Fields::default(), complaints))
        };
        let nothing = Offered {
            decisions: Vec::new(),
            homes: Vec::new(),
            speakers: Vec::new(),
        };
        let wrong = Complaints::about("sunset", Refusal::NeedsSunset);
        vec![
            ("first", lay(&offered(), &Complaints::none())),
            ("no decision yet", lay(&nothing, &Complaints::none())),
            ("to correct", lay(&offered(), &wrong)),
        ]
    }
}

impl Sample for ParticipantsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |may: Possible, complaints: &Complaints| {
            let page = Page::sample(lang)
                .within(Section::Groups)
                .titled(t.groups_participants());
            let contents = contents();
            let offered = offered();
            let log = Log::new(
                vec![Entry {
                    date: "15.10".into(),
                    who: "Aizada Primerova".into(),
                    what: t.groups_told_established().into(),
                }],
                t,
            );
            Self::lay(
                page,
                lang.dates(chrono_tz::Asia::Bishkek),
                &group(None),
                (&contents.participants, &contents.chairs),
                (&offered.homes, &offered.speakers),
                (&Fields::default(), complaints),
                (may, log),
            )
        };
        let wrong = Complaints::about("organisation", Refusal::TakesPartAlready);
        vec![
            ("first", lay(Possible::now(), &Complaints::none())),
            ("to correct", lay(Possible::now(), &wrong)),
            (
                "over",
                lay(
                    Possible::unless(vec![t.meetings_refused_group_is_over().into()]),
                    &Complaints::none(),
                ),
            ),
        ]
    }
}

impl Sample for EndPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |complaints: &Complaints| {
            let page = Page::sample(lang)
                .within(Section::Groups)
                .titled(t.groups_end_question());
            Self::lay(
                page,
                GroupId::from(1),
                (
                    t.groups_end_partner_lead("NSC"),
                    vec![t.groups_end_partner_follows()],
                ),
                "/group-participants/1/end".to_owned(),
                (&Fields::default(), complaints),
            )
        };
        let wrong = Complaints::about("until", Refusal::EndsBeforeStart);
        vec![
            ("first", lay(&Complaints::none())),
            ("to correct", lay(&wrong)),
        ]
    }
}
