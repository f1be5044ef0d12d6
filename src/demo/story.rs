//! What happened before today, and what is under way.
use std::error::Error;

use axum::Router;
use chrono::{DateTime, Datelike, Duration, Utc};

use super::hand::Hand;
use crate::base::clock::Clock;

const SECRETARIAT: &str = super::SIGN_INS[0].1;
const CO_CHAIR: &str = super::SIGN_INS[1].1;

const IOM: &str = "omurbek.synakbaev@iom.example";
const UNDP: &str = "chynara.dolboorova@undp.example";
const FAO: &str = super::SIGN_INS[2].1;
const UNESCO: &str = "jean.prototype@unesco.example";

/// The minutes of the meeting that was held, item by item.
const TEXTS: [&str; 4] = [
    "The Resident Coordinator opened the meeting. Eleven of twelve members were represented; UNESCO was not.\n\nThe agenda was adopted without change.",
    "The secretariat showed what was carried out since the last meeting.\n\nMembers asked for a list of contact points in rural districts.",
    "UNHCR and IOM introduced the note. FAO joined the consensus with a reservation, which is annexed.",
    "There was no other business.",
];

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
    ("Referral pathway for returning migrants", "Порядок направления вернувшихся мигрантов", "Кайтып келген мигранттарды жөнөтүү тартиби", "decision", "UNHCR, IOM", "40", "A first draft by the working group."),
    ("Any other business", "Разное", "Ар түрдүү маселелер", "information", "Co-chairs", "10", ""),
];
#[rustfmt::skip]
const COMING: [Item; 4] = [
    ("Opening and adoption of the agenda", "Открытие и утверждение повестки", "Ачылышы жана күн тартибин бекитүү", "procedural", "Co-chairs", "5", ""),
    ("Joint workplan of the coming year", "Совместный план работы на следующий год", "Келерки жылдын биргелешкен иш планы", "decision", "IOM, UNDP", "45", "Each agency has confirmed its lines; two funding gaps remain."),
    ("Exchange of administrative data with the State", "Обмен административными данными с государством", "Мамлекет менен административдик маалымат алмашуу", "decision", "IOM", "30", "The note names what is exchanged, how often and under which protection."),
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
    let pathway = [
        ("item", "3"),
        ("proposer", "8"),
        ("title", "Referral pathway note"),
        ("title_ru", "Записка о порядке направления"),
        ("title_ky", "Жөнөтүү тартиби жөнүндө кат"),
        (
            "text",
            "The Network,\nAdopts the referral pathway note for returning migrants;\nRequests the secretariat to circulate it to all partners;\nDecides to review it after one year.",
        ),
        ("relevance", "not_relevant"),
        (
            "relevance_reason",
            "It names contact points of the agencies only.",
        ),
    ];
    let decision = secretariat.posts("/decisions", &pathway).await?;
    // objectives 15 and 21 of the compact, goal 10 of the agenda
    let served = [("gcm", "15"), ("gcm", "21"), ("sdg", "33")];
    secretariat
        .posts(&format!("{decision}/tags"), &served)
        .await?;
    secretariat
        .posts(&format!("{decision}/tabling"), &[])
        .await?;
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
    take_decision(&router, &decision, &mut secretariat, &mut co_chair).await?;
    co_chair.posts(&format!("{held}/closing"), &[]).await?;

    clock.stands_at(thursday(today - Duration::days(58)) + Duration::days(1));
    write_minutes(&router, &held).await?;
    follow_up(&router, &clock, today, &decision).await?;

    clock.stands_at(today - Duration::days(1));
    prepare_next_meeting(&router, today).await
}

/// In session: some members speak through the secretariat, FAO by itself, UNESCO in writing.
async fn take_decision(
    router: &Router,
    decision: &str,
    secretariat: &mut Hand,
    co_chair: &mut Hand,
) -> Told {
    co_chair.posts(&format!("{decision}/opening"), &[]).await?;
    for (member, value) in [
        ("2", "join"),
        ("7", "join"),
        ("8", "join"),
        ("9", "no_objection"),
    ] {
        let said = [
            ("member", member),
            ("value", value),
            ("evidence", "Said in the session"),
        ];
        let path = format!("{decision}/positions-on-behalf");
        secretariat.posts(&path, &said).await?;
    }
    let path = format!("{decision}/positions");
    let mut fao = Hand::of(router.clone(), FAO).await?;
    let reservation = [
        ("value", "reservation"),
        (
            "reason",
            "FAO joins and asks that seasonal farm workers are not referred through this pathway before the next review.",
        ),
    ];
    fao.posts(&path, &reservation).await?;
    let mut unesco = Hand::of(router.clone(), UNESCO).await?;
    unesco.posts(&path, &[("value", "no_objection")]).await?;
    co_chair.posts(&format!("{decision}/adoption"), &[]).await?;
    Ok(())
}

/// The day after: written, cleared, circulated.
async fn write_minutes(router: &Router, held: &str) -> Told {
    let mut secretariat = Hand::of(router.clone(), SECRETARIAT).await?;
    let mut co_chair = Hand::of(router.clone(), CO_CHAIR).await?;
    let minutes = format!("{held}/minutes");
    secretariat.posts(&minutes, &[]).await?;
    for (entry, text) in (1..).zip(TEXTS) {
        let fields = [("text", text), ("revision", "0")];
        secretariat
            .posts(&format!("/minutes-entries/{entry}"), &fields)
            .await?;
    }
    secretariat
        .posts(&format!("{minutes}/submission"), &[])
        .await?;
    co_chair.posts(&format!("{minutes}/clearance"), &[]).await?;
    secretariat
        .posts(&format!("{minutes}/circulation"), &[])
        .await?;
    Ok(())
}

/// One action verified, one overdue, one due soon, one that its lead has not answered.
async fn follow_up(router: &Router, clock: &Clock, today: DateTime<Utc>, decision: &str) -> Told {
    let day = |days: i64| {
        (today + Duration::days(days))
            .format("%Y-%m-%d")
            .to_string()
    };
    clock.stands_at(today - Duration::days(52));
    let mut secretariat = Hand::of(router.clone(), SECRETARIAT).await?;
    for (title, lead, due) in [
        (
            "Circulate the referral pathway note to all partners",
            "2",
            -38,
        ),
        ("List the contact points for rural districts", "6", -6),
        ("Map the links to the joint work plans", "4", 9),
        ("Agree the health screening annex", "11", 40),
    ] {
        let due = day(due);
        let fields = [("title", title), ("lead", lead), ("due_on", &due)];
        secretariat
            .posts(&format!("{decision}/actions"), &fields)
            .await?;
    }
    clock.stands_at(today - Duration::days(45));
    for (address, action, report) in [
        (
            IOM,
            "/actions/1",
            [
                ("narrative", "Sent to all partners of the register."),
                ("done", "yes"),
            ],
        ),
        (
            FAO,
            "/actions/2",
            [
                (
                    "narrative",
                    "Three of seven districts have named a contact point.",
                ),
                ("percent", "40"),
            ],
        ),
        (
            UNDP,
            "/actions/3",
            [
                ("narrative", "The first two work plans are compared."),
                ("percent", "50"),
            ],
        ),
    ] {
        let mut lead = Hand::of(router.clone(), address).await?;
        lead.posts(&format!("{action}/acceptance"), &[]).await?;
        lead.posts(&format!("{action}/reports"), &report).await?;
    }
    secretariat = Hand::of(router.clone(), SECRETARIAT).await?;
    secretariat.posts("/actions/1/verification", &[]).await?;
    Ok(())
}

/// What is under way today: an agenda to clear, a draft, a consultation of the state.
async fn prepare_next_meeting(router: &Router, today: DateTime<Utc>) -> Told {
    let mut secretariat = Hand::of(router.clone(), SECRETARIAT).await?;
    let titles = [
        "Fourth quarterly meeting",
        "Четвёртое ежеквартальное заседание",
        "Төртүнчү кварталдык жыйын",
    ];
    let day = thursday(today + Duration::days(16));
    plan(&mut secretariat, titles, day, &COMING).await?;
    let first = HELD.len() + 1;
    let (plan_item, data_item) = ((first + 1).to_string(), (first + 2).to_string());
    let data = [
        ("item", data_item.as_str()),
        ("proposer", "2"),
        ("title", "Exchange note on administrative data"),
        ("title_ru", "Записка об обмене административными данными"),
        ("title_ky", "Административдик маалымат алмашуу жөнүндө кат"),
        (
            "text",
            "The Network,\nEndorses the exchange note on administrative data;\nInvites the State to name a contact point for each register.",
        ),
        ("relevance", "relevant"),
        ("relevance_reason", "The registers belong to the State."),
    ];
    let decision = secretariat.posts("/decisions", &data).await?;
    secretariat
        .posts(&format!("{decision}/tabling"), &[])
        .await?;
    let reply_by = (today + Duration::days(12)).format("%Y-%m-%d").to_string();
    let request = [("organisation", "13"), ("reply_by", &reply_by)];
    secretariat
        .posts(&format!("{decision}/state-consultation"), &request)
        .await?;
    let mut undp = Hand::of(router.clone(), UNDP).await?;
    let workplan = [
        ("item", plan_item.as_str()),
        ("title", "Joint workplan of the coming year"),
        ("title_ru", "Совместный план работы на следующий год"),
        ("title_ky", "Келерки жылдын биргелешкен иш планы"),
        (
            "text",
            "The Network,\nApproves the joint workplan of the coming year;\nRequests each lead agency to confirm its lines by the end of January.",
        ),
        ("relevance", "undetermined"),
    ];
    undp.posts("/decisions", &workplan).await?;
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
