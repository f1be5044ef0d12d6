//! The telling cases of the pages and of the access table.
use chrono::{DateTime, Duration, Utc};

use super::list_page::ListPage;
use super::model::{
    Addressee, Agreement, Audience, DocumentVersionId, Release, ReleaseId, Standing, Thing, What,
};
use super::outside_pages::{OutsideList, OutsidePage, Shown};
use super::outside_store::{Delivered, File, Outside};
use super::pages::ReleasePage;
use super::state_page::StatePage;
use crate::base::access::{Actor, Hat};
use crate::base::history::Past;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::slices::decisions::{DecisionId, State};
use crate::slices::meetings::papers::VersionId;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};

const PREFIX: &str = "UNMN/KGZ";

pub(super) fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default()
}

pub(super) fn thing(what: What) -> Thing {
    Thing {
        what,
        title: "Indicator brief".to_owned(),
        title_ru: Some("Записка о показателях".to_owned()),
        title_ky: None,
        year: Some(2026),
        number: Some(4),
        version: 2,
        sha256: vec![7; 32],
        is_adopted: true,
        is_withdrawn: false,
        is_held_back: false,
        stands: true,
        tongue: matches!(what, What::Document(_)).then(|| "ky".to_owned()),
    }
}

pub(super) fn release(standing: Standing) -> Release {
    let state = match standing {
        Standing::Stated => State::OpenSilence,
        Standing::Refused => State::NoConsensus,
        Standing::Agreed | Standing::Released | Standing::Revoked => State::Adopted,
    };
    let out = matches!(standing, Standing::Released | Standing::Revoked);
    let back = standing == Standing::Revoked;
    Release {
        id: ReleaseId::from(1),
        thing: thing(What::Paper(VersionId::from(1))),
        audience: Audience::Public,
        reason: "Partners ask for the indicators.".to_owned(),
        stated_by: "Gulzat Ulgubaeva".to_owned(),
        stated_at: now() - Duration::days(20),
        agreement: Agreement {
            id: DecisionId::from(9),
            state,
            adopted: if state == State::Adopted {
                (Some(2026), Some(9))
            } else {
                (None, None)
            },
            tabled: (Some(2026), Some(12)),
        },
        released_at: out.then(now),
        revoked_at: back.then(now),
        revoked_reason: back.then(|| "A figure was wrong.".to_owned()),
    }
}

/// A release is seen inside whether or not it was carried out; outside it is another address.
pub(super) fn cases() -> Vec<(&'static str, Release)> {
    vec![
        ("unreleased", release(Standing::Stated)),
        ("released", release(Standing::Released)),
    ]
}

fn body() -> Addressee {
    Addressee {
        id: OrganisationId::from(13),
        name: "State Migration Service".to_owned(),
        name_ru: Some("Государственная служба миграции".to_owned()),
        name_ky: None,
    }
}

fn who(hat: Hat) -> Actor {
    Actor {
        person: Some(PersonId::from(1)),
        function: None,
        organisation: None,
        hat,
        groups: Vec::new(),
    }
}

fn page(lang: Lang, title: String) -> Page {
    Page::sample(lang).within(Section::Decisions).titled(title)
}

impl Sample for ListPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |rows: Vec<Release>, thing: Option<&Thing>| {
            let dates = lang.dates(chrono_tz::Asia::Bishkek).in_year_of(now());
            let page = page(lang, lang.texts().releases_all());
            Self::lay(page, (PREFIX, dates), true, rows, thing, (1, 4))
        };
        let mut named = release(Standing::Agreed);
        named.audience = Audience::Named;
        let all = vec![
            release(Standing::Stated),
            named,
            release(Standing::Released),
            release(Standing::Refused),
            release(Standing::Revoked),
        ];
        let paper = thing(What::Paper(VersionId::from(1)));
        vec![
            ("several, and more", lay(all, None)),
            ("none", lay(Vec::new(), None)),
            ("none of a paper", lay(Vec::new(), Some(&paper))),
            (
                "of a paper",
                lay(vec![release(Standing::Released)], Some(&paper)),
            ),
        ]
    }
}

impl Sample for StatePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |what: What, typed: &Fields, complaints: &Complaints| {
            let page = page(lang, lang.texts().releases_new());
            Self::lay(page, PREFIX, &thing(what), &[body()], (typed, complaints))
        };
        let typed = Fields::of([("audience", "named".to_owned())]);
        let wrong = super::forms::statement(&typed, &[body()])
            .err()
            .unwrap_or_default();
        let decision = What::Decision(DecisionId::from(4));
        vec![
            (
                "blank",
                lay(decision, &Fields::default(), &Complaints::none()),
            ),
            (
                "with corrections",
                lay(What::Paper(VersionId::from(1)), &typed, &wrong),
            ),
            (
                "a document",
                lay(
                    What::Document(DocumentVersionId::from(1)),
                    &Fields::default(),
                    &Complaints::none(),
                ),
            ),
        ]
    }
}

impl Sample for ReleasePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let past = Past {
            act: "release.state".to_owned(),
            hat: "secretariat".to_owned(),
            person: None,
            organisation: Some("IOM".to_owned()),
            detail: None,
            at: now(),
        };
        let lay = |hat, release: &Release, to: &[Addressee], typed| {
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            let page = page(lang, release.thing.title_for(lang).to_owned());
            let readings = if to.is_empty() {
                Vec::new()
            } else {
                vec![("Asel Primerova".to_owned(), now())]
            };
            let around = (to, readings.as_slice(), std::slice::from_ref(&past));
            Self::lay(page, (PREFIX, dates), &who(hat), release, around, typed)
        };
        let mut named = release(Standing::Released);
        named.audience = Audience::Named;
        named.thing.stands = false;
        let nothing = Fields::default();
        let wrong = super::forms::reason(&nothing).err().unwrap_or_default();
        let out = release(Standing::Released);
        vec![
            (
                "stated",
                lay(Hat::Secretariat, &release(Standing::Stated), &[], None),
            ),
            (
                "agreed",
                lay(Hat::Secretariat, &release(Standing::Agreed), &[], None),
            ),
            (
                "agreed, seen by a co-chair",
                lay(Hat::CoChair, &release(Standing::Agreed), &[], None),
            ),
            (
                "released to one, and out of date",
                lay(Hat::Secretariat, &named, &[body()], None),
            ),
            (
                "taken back without a reason",
                lay(Hat::Secretariat, &out, &[], Some((&nothing, &wrong))),
            ),
            (
                "revoked",
                lay(Hat::Secretariat, &release(Standing::Revoked), &[], None),
            ),
        ]
    }
}

fn outside(what: What) -> Outside {
    let thing = thing(what);
    let decided = matches!(what, What::Decision(_));
    Outside {
        id: ReleaseId::from(1),
        what,
        audience: Audience::Public,
        title: thing.title,
        title_ru: thing.title_ru,
        title_ky: thing.title_ky,
        year: thing.year,
        number: thing.number,
        released_at: now(),
        adopted_at: decided.then(now),
        text: if decided {
            "The Network,\n*Approves* the **plan**;\n*Requests* IOM to report.".to_owned()
        } else {
            String::new()
        },
        file: (!decided).then(|| File {
            name: "brief.pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            bytes: 340_000,
            sha256: vec![7; 32],
        }),
    }
}

fn shown(lang: Lang) -> Shown<'static> {
    Shown {
        prefix: PREFIX,
        dates: lang.dates(chrono_tz::Asia::Bishkek),
    }
}

impl Sample for OutsideList {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |rows, statements| {
            let page = Page::sample(lang)
                .titled(lang.texts().releases_outside())
                .open_to_anyone();
            Self::lay(page, &shown(lang), (rows, statements), (1, 20))
        };
        let delivered = Delivered {
            id: 1,
            title: "World Day against Trafficking in Persons".to_owned(),
            title_ru: Some("Всемирный день борьбы с торговлей людьми".to_owned()),
            title_ky: None,
            on: now().date_naive(),
        };
        let both = vec![
            outside(What::Decision(DecisionId::from(4))),
            outside(What::Paper(VersionId::from(1))),
            outside(What::Document(DocumentVersionId::from(1))),
        ];
        vec![
            ("three", lay(both, vec![delivered])),
            ("none", lay(Vec::new(), Vec::new())),
        ]
    }
}

impl Sample for OutsidePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |one: &Outside| {
            let page = Page::sample(lang).titled(one.title.clone());
            Self::lay(page, &shown(lang), one)
        };
        let mut named = outside(What::Paper(VersionId::from(1)));
        named.audience = Audience::Named;
        let over = Page::sample(lang).titled(lang.texts().releases_over());
        vec![
            (
                "a decision",
                lay(&outside(What::Decision(DecisionId::from(4)))),
            ),
            ("a paper for one", lay(&named)),
            ("taken back", Self::lay_over(over)),
        ]
    }
}
