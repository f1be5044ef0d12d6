//! The telling cases of the pages, in every language.
use chrono::{DateTime, NaiveDate, Utc};

use super::super::form_page::FormPage;
use super::super::model::Item;
use super::model::{Outcome, PaperRequest};
use super::pages::{Form, PaperRequestPage, PaperRequestsPage, lay_ask};
use super::store::Agency;
use crate::base::access::{Actor, Hat, Subject as _};
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default()
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, day).unwrap_or_default()
}

fn invented() -> PaperRequest {
    let (_, request) = PaperRequest::cases().remove(0);
    PaperRequest {
        item_position: Some(3),
        item_title: Some("Data on seasonal migration".to_owned()),
        item_title_ru: Some("Данные о сезонной миграции".to_owned()),
        item_title_ky: Some("Мезгилдик миграция боюнча маалымат".to_owned()),
        acronym: "FAO".to_owned(),
        wanted: "Findings of the rural survey".to_owned(),
        note: Some("Two pages; the tables may come later.".to_owned()),
        due_on: day(20),
        asked_by: "Gulzat Ulgubaeva".to_owned(),
        asked_at: now(),
        ..request
    }
}

fn answered(outcome: Outcome) -> PaperRequest {
    PaperRequest {
        outcome: Some(outcome),
        reason: (outcome == Outcome::Declined).then(|| "The survey ends in spring.".to_owned()),
        paper: (outcome == Outcome::Sent).then_some(1),
        answered_by: Some("Tenirbek Misalov".to_owned()),
        answered_at: Some(now()),
        ..invented()
    }
}

/// Of the form that asks.
pub(in super::super) fn ask_samples(lang: Lang) -> Vec<(&'static str, FormPage)> {
    let (_, item) = Item::cases().remove(0);
    let agencies = [Agency {
        id: OrganisationId(6),
        acronym: "FAO".to_owned(),
    }];
    let page = Page::sample(lang)
        .within(Section::Meetings)
        .titled(lang.texts().paper_requests_ask());
    let dates = lang.dates(chrono_tz::Asia::Bishkek);
    let none = (&Fields::default(), &Complaints::none());
    let form = lay_ask(page, dates, &item, &agencies, day(29), none);
    vec![("ask for a paper", form)]
}

impl Sample for PaperRequestsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |requests: &[PaperRequest]| {
            let page = Page::sample(lang)
                .within(Section::Meetings)
                .titled(lang.texts().paper_requests_all());
            let dates = lang.dates(chrono_tz::Asia::Bishkek);
            let about = (
                "/meetings/1".to_owned(),
                "Fourth quarterly meeting".to_owned(),
            );
            Self::lay(page, (dates, day(14)), about, requests)
        };
        let late = PaperRequest {
            due_on: day(2),
            item_position: None,
            item_title: None,
            ..invented()
        };
        vec![
            ("empty", lay(&[])),
            (
                "several",
                lay(&[
                    late,
                    invented(),
                    answered(Outcome::Sent),
                    answered(Outcome::Declined),
                    answered(Outcome::Withdrawn),
                ]),
            ),
        ]
    }
}

impl Sample for PaperRequestPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let who = |hat| Actor {
            hat,
            ..Actor::visitor()
        };
        let asked = who(Hat::FocalPoint(OrganisationId(1)));
        let secretariat = who(Hat::Secretariat);
        let lay =
            |who: &Actor, request: &PaperRequest, typed: Option<(Form, &Fields, &Complaints)>| {
                let page = Page::sample(lang)
                    .within(Section::Meetings)
                    .titled(request.wanted.clone());
                let at = (lang.dates(chrono_tz::Asia::Bishkek), now(), 25);
                Self::lay(page, at, who, request, typed)
            };
        let gone = PaperRequest {
            item: None,
            ..invented()
        };
        vec![
            ("asked", lay(&asked, &invented(), None)),
            ("its item is gone", lay(&asked, &gone, None)),
            ("inside", lay(&secretariat, &invented(), None)),
            ("sent", lay(&asked, &answered(Outcome::Sent), None)),
            (
                "declined",
                lay(&secretariat, &answered(Outcome::Declined), None),
            ),
        ]
    }
}
