//! What the samples of pages show.
use chrono::{DateTime, NaiveDate, TimeDelta};

use super::model::{
    Brief, Confirmed, Issue, IssueId, Kept, Line, List, Round, Said, Speaker, Standing, Term,
};
use crate::base::clock::Instant;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::lang::Lang;

pub(in super::super) fn now() -> Instant {
    DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default()
}

fn speaker(person: i64, duty: &str, phone: Option<&str>) -> Speaker {
    Speaker {
        person: PersonId::from(person),
        duty: duty.to_owned(),
        name: "Теңирбек Мисалов".to_owned(),
        job_title: Some("Programme Officer".to_owned()),
        email: "t.misalov@fao.example".to_owned(),
        phone: phone.map(ToOwned::to_owned),
        lang: Lang::Ky,
    }
}

fn line(member: i64, acronym: &str, phone: Option<&str>) -> Line {
    Line {
        member: OrganisationId::from(member),
        acronym: acronym.to_owned(),
        name: "Food and Agriculture Organization".to_owned(),
        name_ru: Some("Продовольственная и сельскохозяйственная организация".to_owned()),
        name_ky: Some("Азык-түлүк жана айыл чарба уюму".to_owned()),
        since: NaiveDate::from_ymd_opt(2024, 1, 15).unwrap_or_default(),
        people: vec![
            speaker(10, "focal_point", phone),
            speaker(11, "alternate", None),
        ],
        confirmed: None,
    }
}

pub(in super::super) fn kept(standing: Standing) -> Kept {
    let mut line = line(6, "FAO", None);
    if standing == Standing::Nobody {
        line.people.clear();
    }
    let said = matches!(standing, Standing::Confirmed | Standing::ChangedSince).then(|| Said {
        at: now(),
        by: "Мээрим Мисалова".to_owned(),
        people: line.people.clone(),
        asks: Some("t.misalov@fao.example → t.m@fao.example".to_owned()),
    });
    Kept { line, said }
}

pub(in super::super) fn term(last: i32, asked: bool, days_ago: i64) -> Term {
    Term {
        since: now() - TimeDelta::days(days_ago),
        last,
        days: 90,
        confirm_days: 10,
        round: asked.then(|| Round {
            id: 1,
            asked_at: now(),
            confirm_by: now() + TimeDelta::days(10),
            reminded: false,
        }),
    }
}

pub(super) fn list(number: i32) -> List {
    let mut fao = line(6, "FAO", Some("+996 312 000 122"));
    fao.confirmed = Some(Confirmed {
        on: now().date_naive(),
        by: "Теңирбек Мисалов".to_owned(),
    });
    List {
        number,
        issued_on: now().date_naive(),
        lines: vec![fao, line(11, "WHO", None)],
    }
}

pub(super) fn earlier() -> List {
    List {
        lines: vec![line(6, "FAO", None), line(9, "ILO", None)],
        ..list(1)
    }
}

pub(super) fn issue(number: i32) -> Issue {
    Issue {
        id: IssueId(1),
        list: list(number),
        sha256: vec![0xab; 32],
        issued_by: "Гүлзат Үлгүбаева".to_owned(),
        issued_at: now(),
    }
}

pub(super) fn brief(number: i32) -> Brief {
    Brief {
        id: IssueId(1),
        number,
        members: 12,
        confirmed: 9,
        issued_by: "Гүлзат Үлгүбаева".to_owned(),
        issued_at: now(),
    }
}
