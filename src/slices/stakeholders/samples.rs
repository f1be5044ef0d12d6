//! The telling cases of the pages, of the rules and of the access table; everybody in them is invented.
use chrono::{DateTime, NaiveDate};

use super::filter::Filter;
use super::form_page::{
    CategoriesPage, FormPage, Frame, Typed, crumb, name_fields, profile_fields,
};
use super::forms::Wrong;
use super::list_page::{RegisterPage, Row};
use super::model::{
    Basis, Category, Contact, ContactId, DataRequest, DataRequestId, Engagement,
    EngagementAudience, EngagementId, EngagementKind, Held, Profile, Saying, Stakeholder, Terms,
};
use super::page::{Contents, Light, StakeholderPage};
use super::store::{Acting, Beside, Brief, Called, InGroup, Invited};
use crate::base::access::{Actor, Hat};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::ids::{FunctionId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::Pager;

pub(super) const TERMS: Terms = Terms {
    retention: 365,
    notice: 30,
};

pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 15).unwrap_or_default()
}

pub(super) fn dates(lang: Lang) -> Dates {
    lang.dates(chrono_tz::Asia::Bishkek)
}

pub(super) fn page(lang: Lang) -> Page {
    Page::sample(lang).within(Section::Members)
}

pub(super) fn somebody(hat: Hat) -> Actor {
    Actor::speaking(PersonId(1), (FunctionId(1), hat), OrganisationId(1))
}

pub(super) fn stakeholder() -> Stakeholder {
    Stakeholder {
        id: OrganisationId(15),
        acronym: "SaMAF".to_owned(),
        name: "Sample Migrants’ Aid Foundation".to_owned(),
        name_ru: Some("Образцовый фонд помощи мигрантам".to_owned()),
        name_ky: Some("Мигранттарга жардам үлгү фонду".to_owned()),
        profile: Profile {
            place: Some("Jalal-Abad".to_owned()),
            oblast: Some("KG-J".to_owned()),
            role: Some("Legal aid to returning workers".to_owned()),
            web: Some("https://samaf.example".to_owned()),
            note: Some("Office hours on Tuesdays.".to_owned()),
        },
    }
}

pub(super) fn category() -> Category {
    Category {
        id: 4,
        label: "Civil society organisations".to_owned(),
        label_ru: "Организации гражданского общества".to_owned(),
        label_ky: "Жарандык коом уюмдары".to_owned(),
        retired: false,
    }
}

pub(super) fn held() -> Held {
    Held {
        name: "Жылдыз Үлгүева".to_owned(),
        job_title: Some("Press officer".to_owned()),
        email: Some("press@samaf.example".to_owned()),
        phone: Some("+996 000 00 00 21".to_owned()),
        address: Some("1 Sample Street, Jalal-Abad".to_owned()),
    }
}

pub(super) fn contact() -> Contact {
    Contact {
        id: ContactId::from(1),
        organisation: OrganisationId(15),
        acronym: "SaMAF".to_owned(),
        person: None,
        held: held(),
        lang: Lang::Ky,
        basis: Basis::Consent,
        basis_on: today() - chrono::Days::new(300),
        basis_note: "Her letter of 19 December".to_owned(),
        purpose: "Invitations to the annual meeting".to_owned(),
        held_from: today() - chrono::Days::new(300),
        ended_on: None,
        disposed_at: None,
        hold: None,
        asked_at: Some(DateTime::default()),
    }
}

pub(super) fn request(saying: Saying) -> DataRequest {
    DataRequest {
        id: DataRequestId::from(1),
        contact: Some(ContactId::from(1)),
        person: None,
        acronym: "SaMAF".to_owned(),
        saying,
        stands: held(),
        asked: Held {
            phone: Some("+996 000 00 00 22".to_owned()),
            ..held()
        },
        note: Some("I have moved to another desk.".to_owned()),
        at: DateTime::default(),
        reply: None,
        reason: None,
        answered_by: None,
        hold: None,
        gone: false,
        office_until: None,
        lang: Lang::Ky,
    }
}

pub(super) fn engagement() -> Engagement {
    Engagement {
        id: EngagementId::from(1),
        on_day: today(),
        kind: EngagementKind::DonorTalk,
        summary: "The agency asked for figures by oblast.".to_owned(),
        follow_up: Some("IOM sends them in November.".to_owned()),
        audience: EngagementAudience::Internal,
        group: None,
        group_ends_on: None,
        meeting: None,
        agency: OrganisationId(1),
    }
}

pub(super) fn past(act: &str) -> Past {
    Past {
        act: act.to_owned(),
        hat: "secretariat".to_owned(),
        person: Some("Aizada Primerova".to_owned()),
        organisation: None,
        detail: None,
        at: DateTime::default(),
    }
}

pub(super) fn entry(audience: EngagementAudience) -> super::engagements::Brief {
    let one = engagement();
    super::engagements::Brief {
        id: one.id,
        on_day: one.on_day,
        kind: one.kind,
        summary: one.summary.repeat(8),
        follow_up: one.follow_up,
        audience,
        group: (audience == EngagementAudience::Group).then(|| "Migration data".to_owned()),
        group_ru: None,
        group_ky: None,
        agency: "IOM".to_owned(),
        stakeholders: "SDA, SaMAF".to_owned(),
        members: "IOM".to_owned(),
    }
}

impl Sample for RegisterPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let row = |categories: Vec<Category>, engaged_on| {
            let one = stakeholder();
            Row::of(
                t,
                lang,
                dates(lang),
                Brief {
                    id: one.id,
                    acronym: one.acronym,
                    name: one.name,
                    name_ru: one.name_ru,
                    name_ky: one.name_ky,
                    place: one.profile.place,
                    oblast: one.profile.oblast,
                    speaks_for_the_state: categories.is_empty(),
                    in_groups: true,
                    categories,
                    contacts: 2,
                    engaged_on,
                },
            )
        };
        let lay = |hat, query: &str, rows: Vec<Row>| {
            let asked = Fields::parse(query.as_bytes()).unwrap_or_default();
            let filter = Filter::parse(&asked);
            let pager = Pager::open_ended(t, 1, 25, rows.len() as u64, true, filter.address());
            let page = page(lang).titled(t.stakeholders_title());
            Self::lay(page, &somebody(hat), (rows, pager), &filter, &[category()])
        };
        let rows = vec![
            row(vec![category(), category()], Some(today())),
            row(Vec::new(), None),
        ];
        vec![
            ("all", lay(Hat::Secretariat, "", rows)),
            ("nothing found", lay(Hat::CoChair, "quiet=90", Vec::new())),
            (
                "empty",
                lay(Hat::FocalPoint(OrganisationId(1)), "", Vec::new()),
            ),
        ]
    }
}

impl Sample for StakeholderPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let light = Light {
            dates: dates(lang),
            today: today(),
        };
        let lay = |hat, one: &Stakeholder, contents: Contents| {
            let page = page(lang).titled(one.name_in(lang).to_owned());
            Self::lay(page, light, &somebody(hat), one, &contents)
        };
        let ended = Contact {
            ended_on: Some(today() - chrono::Days::new(340)),
            hold: Some("Audit of the 2025 grant".to_owned()),
            ..contact()
        };
        let gone = Contact {
            disposed_at: Some(DateTime::default()),
            held: Held {
                name: "N. N. 3".to_owned(),
                job_title: Some("Director".to_owned()),
                ..Held::default()
            },
            ..ended.clone()
        };
        let linked = Contact {
            person: Some(PersonId(30)),
            ..contact()
        };
        let silent = Contact {
            held: Held {
                email: None,
                ..held()
            },
            ..contact()
        };
        let full = Contents {
            beside: beside(),
            contacts: vec![contact(), silent, linked, ended, gone],
            engagements: vec![
                entry(EngagementAudience::Internal),
                entry(EngagementAudience::Group),
            ],
            past: [
                "stakeholder.add",
                "stakeholder.describe",
                "contact.add",
                "contact.hold",
                "contact.dispose",
            ]
            .map(past)
            .to_vec(),
            terms: TERMS,
        };
        let empty = Contents {
            beside: Beside {
                categories: Vec::new(),
                groups: Vec::new(),
                meetings: Vec::new(),
                actions: Vec::new(),
                acting: Vec::new(),
            },
            contacts: Vec::new(),
            engagements: Vec::new(),
            past: Vec::new(),
            terms: TERMS,
        };
        let bare = Stakeholder {
            profile: Profile::default(),
            ..stakeholder()
        };
        vec![
            ("full", lay(Hat::Secretariat, &stakeholder(), full)),
            (
                "empty",
                lay(Hat::FocalPoint(OrganisationId(1)), &bare, empty),
            ),
        ]
    }
}

fn beside() -> Beside {
    let day = today();
    Beside {
        categories: vec![category()],
        groups: vec![InGroup {
            id: 2,
            name: "Return and reintegration".to_owned(),
            name_ru: None,
            name_ky: None,
            from: day,
            until: Some(day),
        }],
        meetings: vec![Called {
            id: 3,
            title: "Annual meeting".to_owned(),
            title_ru: None,
            title_ky: None,
            starts_at: DateTime::default(),
            was_there: true,
        }],
        actions: ["takes_part", "declines", ""]
            .map(|answer| Invited {
                id: 1,
                title: "Referral desk in Osh".to_owned(),
                answer: Some(answer.to_owned()).filter(|answer| !answer.is_empty()),
            })
            .to_vec(),
        acting: vec![Acting {
            id: 30,
            name: "Болот Демонов".to_owned(),
            kind: "partner".to_owned(),
        }],
    }
}

impl Sample for FormPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let frame = || Frame {
            title: t.stakeholders_add().into(),
            lead: t.stakeholders_add_lead(),
            back: crumb("/stakeholders", t.stakeholders_title()),
            action: "/stakeholders/new".to_owned(),
            verb: t.stakeholders_add(),
        };
        let typed = Fields::of([("acronym", "FAO".to_owned())]);
        let wrong = Complaints::about("acronym", Wrong::Taken);
        let none = (Fields::default(), Complaints::none());
        let fields = |typed| {
            let mut fields = name_fields(lang, typed);
            fields.extend(profile_fields(lang, &[category()], typed));
            fields
        };
        vec![
            (
                "new",
                Self::lay(page(lang), frame(), fields(Typed(&none.0, &none.1)))
                    .noting(t.stakeholders_work_only(), t.stakeholders_work_only_words()),
            ),
            (
                "refused",
                Self::lay(page(lang), frame(), fields(Typed(&typed, &wrong)))
                    .telling(vec![(t.disposals_reason(), "Audit".to_owned())]),
            ),
        ]
    }
}

impl Sample for CategoriesPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let titled = || page(lang).titled(lang.texts().stakeholders_taxonomy());
        let retired = Category {
            id: 5,
            retired: true,
            ..category()
        };
        let typed = Fields::of([("label.new", "Media".to_owned())]);
        let wrong = Complaints::about("label.new", Wrong::NamedTwice);
        vec![
            (
                "standing",
                Self::lay(titled(), &[category(), retired], None),
            ),
            (
                "refused",
                Self::lay(titled(), &[category()], Some(Typed(&typed, &wrong))),
            ),
        ]
    }
}
