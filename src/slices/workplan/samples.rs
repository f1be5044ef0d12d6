//! The telling cases of the pages and of the access table.
use chrono::NaiveDate;
use sqlx::types::Json;

use super::frameworks;
use super::model::{
    Activity, ActivityId, Code, Heading, HeadingId, Indicator, Level, Member, Money, Quarters,
    Step, Workplan,
};
use crate::base::ids::OrganisationId;
use crate::slices::actions::Status;
use crate::slices::decisions::{DecisionId, TagName};

pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 15).unwrap_or_default()
}

pub(super) fn heading(id: i64, level: Level, parent: Option<i64>) -> Heading {
    let (title, ru, ky) = match level {
        Level::Priority => (
            "Return and reintegration",
            "Возвращение и реинтеграция",
            "Кайтуу жана реинтеграция",
        ),
        Level::Outcome => (
            "People who return find work and services",
            "Вернувшиеся находят работу и услуги",
            "Кайткандар жумуш жана кызмат табат",
        ),
        Level::Output => (
            "Referral works in seven oblasts",
            "Перенаправление работает в семи областях",
            "Багыттоо жети облуста иштейт",
        ),
    };
    Heading {
        id: HeadingId(id),
        year: 2026,
        level,
        parent: parent.map(HeadingId),
        number: if level == Level::Priority { 4 } else { 1 },
        title: title.to_owned(),
        title_ru: Some(ru.to_owned()),
        title_ky: Some(ky.to_owned()),
        rationale: (level == Level::Output)
            .then(|| "No agency reaches all oblasts by itself.".to_owned()),
        anchor: (level == Level::Outcome).then(|| Json(frameworks::sample_anchor())),
    }
}

pub(super) fn workplan() -> Workplan {
    Workplan {
        year: 2026,
        approval: Some((DecisionId::from(1), Some(2025), Some(1))),
        headings: vec![
            heading(1, Level::Priority, None),
            heading(2, Level::Outcome, Some(1)),
            heading(3, Level::Output, Some(2)),
        ],
    }
}

pub(super) fn tag() -> TagName {
    TagName {
        scheme: "gcm".to_owned(),
        number: 21,
        label: "Dignified return and reintegration".to_owned(),
        label_ru: "Достойное возвращение и реинтеграция".to_owned(),
        label_ky: "Татыктуу кайтуу жана реинтеграция".to_owned(),
    }
}

pub(super) fn activity() -> Activity {
    let step = |status, percent| Step {
        status,
        percent,
        due_on: today(),
    };
    Activity {
        id: ActivityId(1),
        year: 2026,
        code: Code {
            priority: 4,
            number: 2,
        },
        output: HeadingId(3),
        title: "Reintegration help desks".to_owned(),
        lead: OrganisationId(1),
        lead_acronym: "IOM".to_owned(),
        quarters: Quarters::ALL_YEAR,
        money: Money {
            required: 240_000,
            available: 95_000,
        },
        contributors: vec![Member {
            id: OrganisationId(2),
            acronym: "UNDP".to_owned(),
        }],
        partners: Some("Ministry of Labour".to_owned()),
        narrative: Some("Two desks are open.\nFive follow.".to_owned()),
        policy_reference: Some("Objective 4".to_owned()),
        joint_plan_reference: None,
        indicators: vec![Indicator {
            title: "Help desks that are open".to_owned(),
            baseline: Some("0".to_owned()),
            target: Some("7".to_owned()),
            actual: None,
        }],
        tags: vec![tag()],
        steps: vec![step(Status::Verified, 100), step(Status::InProgress, 40)],
        revision: 3,
        taken_out: None,
    }
}
