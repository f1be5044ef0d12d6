//! What happened before today, and what is under way.
use std::error::Error;

use axum::Router;
use chrono::{DateTime, Datelike, Duration, Utc};

use super::hand::Hand;
use crate::base::clock::Clock;

const SECRETARIAT: &str = super::SIGN_INS[0].1;
const CO_CHAIR: &str = super::SIGN_INS[1].1;

type Told = Result<(), Box<dyn Error + Send + Sync>>;

/// Title in three languages, kind, presenter, minutes, background.
type Item = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

#[rustfmt::skip]
const HELD: [Item; 4] = [
    ("Opening and adoption of the agenda", "Открытие и утверждение повестки", "Ачылышы жана күн тартибин бекитүү", "procedural", "Co-chairs", "5", ""),
    ("Implementation review of this year’s decisions", "Обзор выполнения решений этого года", "Быйылкы чечимдердин аткарылышын кароо", "information", "Secretariat", "30", "The secretariat shows what was carried out since the last meeting."),
    ("Referral pathway for returning migrants", "Порядок направления вернувшихся мигрантов", "Кайтып келген мигранттарды жөнөтүү тартиби", "discussion", "UNHCR, IOM", "40", "A first draft by the working group."),
    ("Any other business", "Разное", "Ар түрдүү маселелер", "information", "Co-chairs", "10", ""),
];
#[rustfmt::skip]
const COMING: [Item; 3] = [
    ("Opening and adoption of the agenda", "Открытие и утверждение повестки", "Ачылышы жана күн тартибин бекитүү", "procedural", "Co-chairs", "5", ""),
    ("Joint workplan of the coming year", "Совместный план работы на следующий год", "Келерки жылдын биргелешкен иш планы", "decision", "IOM, UNDP", "45", "Each agency has confirmed its lines; two funding gaps remain."),
    ("Date and format of the Annual Network Meeting", "Дата и формат ежегодного заседания Сети", "Тармактын жылдык жыйынынын күнү жана түрү", "discussion", "RCO", "20", ""),
];

/// The Thursday of that week: networks do not meet on a Sunday.
fn thursday(day: DateTime<Utc>) -> DateTime<Utc> {
    day + Duration::days(3 - i64::from(day.weekday().num_days_from_monday()))
}

/// Members of the demonstration network, in the order in which they were founded.
const MEMBERS: i64 = 12;
/// The first focal point among its people; the alternates follow after all focal points.
const FIRST_FOCAL_POINT: i64 = 5;

/// Tells the story from its first day to `today`, each act at its own time.
pub(super) async fn tell(today: DateTime<Utc>, make: impl Fn(Clock) -> Router) -> Told {
    let clock = Clock::fixed(today - Duration::days(80));
    let router = make(clock.clone());
    let mut secretariat = Hand::of(router.clone(), SECRETARIAT).await?;
    let mut co_chair = Hand::of(router.clone(), CO_CHAIR).await?;

    let titles = [
        "Third quarterly meeting",
        "Третье ежеквартальное заседание",
        "Үчүнчү кварталдык жыйын",
    ];
    let held = plan(
        &mut secretariat,
        titles,
        thursday(today - Duration::days(58)),
        &HELD,
    )
    .await?;
    co_chair
        .posts(&format!("{held}/agenda/clearance"), &[])
        .await?;
    secretariat
        .posts(&format!("{held}/agenda/circulation"), &[])
        .await?;
    co_chair.posts(&format!("{held}/convocation"), &[]).await?;
    clock.stands_at(thursday(today - Duration::days(58)));
    let mut secretariat = Hand::of(router.clone(), SECRETARIAT).await?;
    let mut co_chair = Hand::of(router.clone(), CO_CHAIR).await?;
    co_chair.posts(&format!("{held}/opening"), &[]).await?;
    let lines = table();
    let lines: Vec<(&str, &str)> = lines
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    secretariat
        .posts(&format!("{held}/representation"), &lines)
        .await?;
    co_chair.posts(&format!("{held}/closing"), &[]).await?;

    clock.stands_at(today - Duration::days(1));
    let mut secretariat = Hand::of(router, SECRETARIAT).await?;
    let titles = [
        "Fourth quarterly meeting",
        "Четвёртое ежеквартальное заседание",
        "Төртүнчү кварталдык жыйын",
    ];
    plan(
        &mut secretariat,
        titles,
        thursday(today + Duration::days(16)),
        &COMING,
    )
    .await?;
    Ok(())
}

/// Plans a meeting of two hours with its items; the answer is the path of the meeting.
async fn plan(
    secretariat: &mut Hand,
    titles: [&str; 3],
    day: DateTime<Utc>,
    items: &[Item],
) -> Result<String, Box<dyn Error + Send + Sync>> {
    let date = day.format("%Y-%m-%d").to_string();
    let [title, ru, ky] = titles;
    let fields = [
        ("kind", "ordinary"),
        ("title", title),
        ("title_ru", ru),
        ("title_ky", ky),
        ("date", &date),
        ("from", "10:00"),
        ("to", "12:00"),
        ("place", "UN House, Bishkek, room 2"),
        ("online", "yes"),
    ];
    let agenda = secretariat.posts("/meetings", &fields).await?;
    for (title, ru, ky, kind, presenter, minutes, background) in items {
        let fields = [
            ("title", *title),
            ("title_ru", ru),
            ("title_ky", ky),
            ("kind", kind),
            ("presenter", presenter),
            ("minutes", minutes),
            ("background", background),
        ];
        secretariat.posts(&agenda, &fields).await?;
    }
    Ok(agenda.trim_end_matches("/agenda").to_owned())
}

/// Ten focal points, one alternate, one apology.
fn table() -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for member in 1..=MEMBERS {
        let focal_point = FIRST_FOCAL_POINT + member - 1;
        let (mode, person) = match member {
            6 => ("alternate", Some(focal_point + MEMBERS)),
            10 => ("apology", None),
            _ => ("principal", Some(focal_point)),
        };
        fields.push((format!("mode.{member}"), mode.to_owned()));
        if let Some(person) = person {
            fields.push((format!("person.{member}"), person.to_string()));
        }
    }
    fields
}
