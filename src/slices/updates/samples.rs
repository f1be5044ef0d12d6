//! The telling cases of the pages and of the access table; everybody in them is invented.
use chrono::{DateTime, Days, NaiveDate, Utc};

use super::filter::Filter;
use super::form_page::FormPage;
use super::list_page::{ListPage, Row};
use super::mail_page::{MailSettings, Unsubscribe};
use super::model::{
    Audience, Follow, FollowId, Followed, OfGroup, Region, SexAge, Topic, Update, UpdateId, Wish,
    Withdrawn, Words,
};
use super::pages::{Contents, UpdatePage, WithdrawalPage};
use super::rules;
use super::store::{Earlier, GroupName, Member, Numbers, Offers};
use crate::base::access::{Actor, Hat};
use crate::base::history::Past;
use crate::base::ids::{FunctionId, GroupId, OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::slices::library::Named;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::Pager;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_792_000_000, 0).unwrap_or_default()
}

fn today() -> NaiveDate {
    now().date_naive()
}

pub(super) fn topic(id: i64, number: i32) -> Topic {
    Topic {
        id,
        number,
        label: "Data".to_owned(),
        label_ru: "Данные".to_owned(),
        label_ky: "Маалыматтар".to_owned(),
    }
}

fn region(id: i64, code: &str, [name, ru, ky]: [&str; 3]) -> Region {
    Region {
        id,
        code: code.to_owned(),
        name: name.to_owned(),
        name_ru: ru.to_owned(),
        name_ky: ky.to_owned(),
    }
}

fn osh() -> Region {
    region(9, "KG-O", ["Osh", "Ошская область", "Ош облусу"])
}

pub(super) fn of_group() -> OfGroup {
    OfGroup {
        name: "Migration data".to_owned(),
        name_ru: Some("Данные о миграции".to_owned()),
        name_ky: Some("Миграция маалыматы".to_owned()),
        ends_on: None,
    }
}

pub(super) fn update() -> Update {
    Update {
        id: UpdateId(3),
        member: OrganisationId(1),
        acronym: "IOM".to_owned(),
        poster: PersonId(1),
        posted_by: "Aizada Primerova".to_owned(),
        posted_at: now() - Days::new(3),
        version: 1,
        edited_at: None,
        words: Words {
            title: "Кайтып келгендер көбөйдү".to_owned(),
            text: "Ош облусунда **үч айда** 410 аял жана 1290 эркек кайтып келди.\nТолук таблица китепканада."
                .to_owned(),
            lang: Lang::Ky,
            topic: Some(topic(1, 1)),
            region: osh(),
            sex_age: SexAge::Yes,
            sex_age_note: Some("By sex and by five age groups".to_owned()),
            link: Some("https://dtm.iom.example/kyrgyzstan".to_owned()),
            group: None,
        },
        of_group: None,
        audience: Audience::Internal,
        opened_at: None,
        pinned_until: None,
        withdrawn: None,
    }
}

pub(super) fn cases() -> Vec<(&'static str, Update)> {
    let of = |member, group: Option<i64>, open: bool| {
        let mut one = update();
        one.member = OrganisationId(member);
        one.words.group = group.map(GroupId::from);
        one.of_group = group.map(|_| of_group());
        if open {
            one.audience = Audience::Group;
            one.opened_at = Some(now());
        }
        one
    };
    let gone = |mut one: Update| {
        one.withdrawn = Some(Withdrawn {
            at: now(),
            by: String::new(),
            reason: String::new(),
        });
        one
    };
    vec![
        ("", of(2, None, false)),
        ("own", of(1, None, false)),
        ("own group's, internal", of(2, Some(1), false)),
        ("own group's, open", of(2, Some(1), true)),
        ("chaired group's, internal", of(2, Some(2), false)),
        ("other group's, open", of(2, Some(3), true)),
        ("withdrawn", gone(of(2, Some(1), true))),
        ("own, withdrawn", gone(of(1, None, false))),
    ]
}

pub(super) fn follow_cases() -> Vec<(&'static str, Follow)> {
    let of = |person| Follow {
        id: FollowId(1),
        person: PersonId(person),
        what: Followed::Region(9),
    };
    vec![("own", of(1)), ("other's", of(2))]
}

fn somebody(hat: Hat) -> Actor {
    Actor::speaking(PersonId(1), (FunctionId(1), hat), OrganisationId(1))
}

fn offers() -> Offers {
    Offers {
        numbers: Numbers {
            page_size: 25,
            text: 2000,
            edit_days: 30,
            pinned: 3,
            pin_days: 30,
        },
        topics: vec![topic(1, 1)],
        regions: vec![
            region(1, "KG", ["Whole country", "Вся страна", "Бүт өлкө"]),
            osh(),
        ],
        groups: vec![GroupName {
            id: GroupId::from(1),
            name: "Migration data".to_owned(),
            name_ru: Some("Данные о миграции".to_owned()),
            name_ky: Some("Миграция маалыматы".to_owned()),
            over: false,
        }],
        members: vec![Member {
            id: OrganisationId(1),
            acronym: "IOM".to_owned(),
        }],
        follows: vec![(FollowId(4), Followed::Region(9))],
        pinned_now: 1,
    }
}

fn pinned() -> Update {
    Update {
        pinned_until: Some(today() + Days::new(5)),
        ..update()
    }
}

fn open() -> Update {
    let mut one = update();
    one.words.group = Some(GroupId::from(1));
    Update {
        of_group: Some(of_group()),
        audience: Audience::Group,
        opened_at: Some(now()),
        version: 2,
        edited_at: Some(now()),
        ..one
    }
}

impl Sample for ListPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let lay = |hat, query: &str, updates: &[Update]| {
            let asked = Fields::parse(query.as_bytes()).unwrap_or_default();
            let filter = Filter::parse(&asked);
            let page = Page::sample(lang)
                .titled(t.updates_updates())
                .within(Section::Updates);
            let rows: Vec<Row> = updates
                .iter()
                .map(|one| Row::of(lang, dates, today(), one))
                .collect();
            let pager = Pager::open_ended(t, 1, 25, rows.len() as u64, false, filter.address());
            Self::lay(page, &somebody(hat), (rows, pager), &filter, &offers())
        };
        vec![
            (
                "all",
                lay(Hat::Secretariat, "", &[pinned(), open(), update()]),
            ),
            (
                "filtered",
                lay(Hat::CoChair, "topic=1&region=KG-O&member=1", &[open()]),
            ),
            ("nothing found", lay(Hat::CoChair, "q=x", &[])),
            ("nothing yet", lay(Hat::CoChair, "", &[])),
            ("partner", lay(Hat::Partner(OrganisationId(1)), "", &[])),
        ]
    }
}

impl Sample for FormPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = |title: String| Page::sample(lang).titled(title).within(Section::Updates);
        let (who, none) = (somebody(Hat::Secretariat), Complaints::none());
        let empty = Fields::default();
        let wrong = Complaints::about("documents", rules::Refusal::Withdrawn);
        let standing = Self::standing(&open());
        vec![
            (
                "new, refused",
                Self::lay(
                    page(t.updates_post()).with_corrections(),
                    &who,
                    None,
                    &offers(),
                    (&empty, &wrong),
                ),
            ),
            (
                "standing",
                Self::lay(
                    page(t.updates_edit()),
                    &who,
                    Some(&open()),
                    &offers(),
                    (&standing, &none),
                ),
            ),
        ]
    }
}

impl Sample for UpdatePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let none = (Fields::default(), Complaints::none());
        let lay = |hat, one: &Update| {
            let contents = Contents {
                documents: vec![Named {
                    href: "/documents/3".to_owned(),
                    title: "Returning workers by oblast".to_owned(),
                    symbol: "UNMN/KGZ/2026/DOC.4".to_owned(),
                }],
                earlier: vec![Earlier {
                    number: 1,
                    title: "Кайтып келгендер".to_owned(),
                    text: "Ош облусунда 1700 адам кайтып келди.".to_owned(),
                    lang: Lang::Ky,
                    written_by: "Aizada Primerova".to_owned(),
                    written_at: now(),
                }],
                past: vec![Past {
                    act: "update.post".to_owned(),
                    hat: "secretariat".to_owned(),
                    person: Some("Aizada Primerova".to_owned()),
                    organisation: None,
                    detail: None,
                    at: now(),
                }],
            };
            let page = Page::sample(lang)
                .titled(one.words.title.clone())
                .within(Section::Updates);
            let at = (lang.dates(chrono_tz::Asia::Bishkek), now());
            let typed = (&none.0, &none.1);
            Self::lay(page, at, &somebody(hat), one, (&offers(), contents), typed)
        };
        let gone = Update {
            withdrawn: Some(Withdrawn {
                at: now(),
                by: "Aizada Primerova".to_owned(),
                reason: "It named a person.".to_owned(),
            }),
            ..update()
        };
        let old = Update {
            posted_at: now() - Days::new(90),
            ..update()
        };
        vec![
            ("own", lay(Hat::Secretariat, &pinned())),
            ("open to partners", lay(Hat::Secretariat, &open())),
            ("too old to edit", lay(Hat::CoChair, &old)),
            ("partner", lay(Hat::Partner(OrganisationId(2)), &open())),
            ("withdrawn", lay(Hat::Secretariat, &gone)),
        ]
    }
}

impl Sample for WithdrawalPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let page = Page::sample(lang)
            .titled(lang.texts().updates_withdraw_question())
            .within(Section::Updates);
        let none = (Fields::default(), Complaints::none());
        vec![("asked", Self::lay(page, &update(), (&none.0, &none.1)))]
    }
}

impl Sample for MailSettings {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let none = (Fields::default(), Complaints::none());
        let lay = |wish, offers: &Offers| {
            let page = Page::sample(lang).titled(lang.texts().updates_mail());
            Self::lay(page, wish, offers, (&none.0, &none.1))
        };
        let nothing = Offers {
            follows: Vec::new(),
            ..offers()
        };
        vec![
            ("follows", lay((Wish::All, false), &offers())),
            (
                "formal notices alone",
                lay((Wish::Followed, true), &nothing),
            ),
        ]
    }
}

impl Sample for Unsubscribe {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |ended| {
            let page = Page::sample(lang)
                .of(None)
                .titled(lang.texts().updates_mail());
            Self::lay(page, ended, "/unsubscribe/updates/7.x")
        };
        vec![("asked", lay(false)), ("ended", lay(true))]
    }
}
