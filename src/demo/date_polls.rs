//! R2, R20: when the annual meeting is to be, its members are asked; some have answered already, FAO has not.
use super::scenes::{ILO, IOM, RCO, UNDP, UNESCO, UNHCR, WHO};
use super::stage::{Planned, Stage, Told};

/// What each of them said of the four times: possible, if need be, not possible.
const ANSWERS: [(i64, [&str; 4]); 7] = [
    (RCO, ["possible", "possible", "if_need_be", "possible"]),
    (IOM, ["possible", "possible", "possible", "not_possible"]),
    (UNDP, ["not_possible", "possible", "if_need_be", "possible"]),
    (UNHCR, ["if_need_be", "possible", "possible", "possible"]),
    (ILO, ["possible", "if_need_be", "not_possible", "possible"]),
    (
        UNESCO,
        ["not_possible", "not_possible", "possible", "possible"],
    ),
    (
        WHO,
        ["possible", "possible", "not_possible", "not_possible"],
    ),
];

pub(super) async fn ask(stage: &Stage, annual: &Planned) -> Told {
    let days = [stage.date(57), stage.date(64), stage.date(71)];
    let [first, second, third] = &days;
    let answer_by = stage.working_date(6).await?;
    let fields = [
        ("date_1", first.as_str()),
        ("from_1", "10:00"),
        ("date_2", second.as_str()),
        ("from_2", "10:00"),
        ("date_3", second.as_str()),
        ("from_3", "14:00"),
        ("date_4", third.as_str()),
        ("from_4", "10:00"),
        ("answer_by", answer_by.as_str()),
        (
            "note",
            "Partners come for the whole day; both co-chairs can make each of these times.",
        ),
    ];
    let mut secretariat = stage.secretariat().await?;
    let polls = format!("{}/date-polls", annual.path);
    let poll = secretariat.posts(&polls, &fields).await?;
    let times = stage.times_of(&poll).await?;
    for (member, words) in ANSWERS {
        let names: Vec<String> = times.iter().map(|time| format!("can.{time}")).collect();
        let said: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(words).collect();
        let mut speaker = stage.focal_point(member).await?;
        speaker.posts(&format!("{poll}/answer"), &said).await?;
    }
    Ok(())
}
