//! R2, R3, R20, R22: what members asked the co-chairs for, what the annual meeting is for and whom it invites, beside
//! which meeting of the country team each one stood, and why a quarter had none.
use super::scenes::{ILO, Item, Titles, UNHCR};
use super::stage::{Planned, Stage, Told};

/// Partners of the annual meeting among the organisations: the State Migration Service, a foundation, an institute.
const GUESTS: [&str; 3] = ["SMS", "SaMAF", "MIMS"];
/// Which items of the annual meeting serve which purpose.
const PURPOSES: [(usize, &str); 3] = [
    (2, "review_progress"),
    (3, "enhance_collaboration"),
    (4, "emerging_challenges"),
];

/// Beside which meeting of the country team it stands; of the annual meeting, what its items are for, which of them its
/// guests see, and who these are.
pub(super) async fn place(stage: &Stage, planned: &Planned, kind: &str, days: i64) -> Told {
    let mut secretariat = stage.secretariat().await?;
    let day = stage.date(days);
    let beside = match (kind, days) {
        ("annual", _) => [
            ("unct_on", ""),
            (
                "unct_note",
                "It stands by itself, so that partners come for the whole day.",
            ),
        ],
        (_, -231) => [
            ("unct_on", ""),
            (
                "unct_note",
                "The country team met a week earlier, with a visiting envoy.",
            ),
        ],
        _ => [("unct_on", day.as_str()), ("unct_note", "")],
    };
    let path = &planned.path;
    secretariat
        .posts(&format!("{path}/unct-meeting"), &beside)
        .await?;
    if kind != "annual" {
        return Ok(());
    }
    for (place, purpose) in PURPOSES {
        let item = format!("/agenda-items/{}", planned.item(place));
        secretariat
            .posts(&format!("{item}/purpose"), &[("purpose", purpose)])
            .await?;
        secretariat
            .posts(&format!("{item}/audience"), &[("open", "yes")])
            .await?;
    }
    let guests = stage.organisations(&GUESTS).await?;
    let guests: Vec<(&str, &str)> = guests.iter().map(|id| ("guests", id.as_str())).collect();
    secretariat
        .posts(&format!("{path}/guests"), &guests)
        .await?;
    Ok(())
}

/// A member asks, a co-chair convenes, and the secretariat writes the agenda out in three languages.
pub(super) async fn on_request(
    stage: &Stage,
    (member, reason): (i64, &str),
    [title, ru, ky]: Titles,
    (days, [from, to, place]): (i64, [&str; 3]),
    items: &[Item],
) -> Told<Planned> {
    let points: Vec<&str> = items.iter().map(|item| item.titles[0]).collect();
    let points = points.join("\n");
    let asked = [("reason", reason), ("points", &points)];
    let mut speaker = stage.focal_point(member).await?;
    let request = speaker.posts("/meeting-requests", &asked).await?;
    let date = stage.date(days);
    let plan = [
        ("title", title),
        ("title_ru", ru),
        ("title_ky", ky),
        ("date", &date),
        ("from", from),
        ("to", to),
        ("place", place),
        ("online", "yes"),
    ];
    let mut co_chair = stage.co_chair().await?;
    co_chair
        .posts(&format!("{request}/convocation"), &plan)
        .await?;
    let path = stage.meeting_on(&request).await?;
    let mut secretariat = stage.secretariat().await?;
    for item in stage.items_of(&path).await? {
        let removal = format!("/agenda-items/{item}/removal");
        secretariat.posts(&removal, &[]).await?;
    }
    stage.add_items(&mut secretariat, path, items).await
}

/// One request that the co-chairs refused, one that waits for them; and the reasons of quarters without a meeting.
pub(super) async fn requests(stage: &Stage) -> Told {
    stage.begins(-20).await?;
    let mut unhcr = stage.focal_point(UNHCR).await?;
    let asked = [
        (
            "reason",
            "The hotline was deferred; shelters ask every week when it opens.",
        ),
        ("points", "Common hotline for shelters"),
    ];
    let request = unhcr.posts("/meeting-requests", &asked).await?;
    stage.begins(-18).await?;
    let refusal = [(
        "reason",
        "It is item 4 of the next ordinary meeting. Both co-chairs speak with UNODC and UN Women before it.",
    )];
    let mut co_chair = stage.co_chair().await?;
    co_chair
        .posts(&format!("{request}/refusal"), &refusal)
        .await?;
    stage.begins(0).await?;
    let mut secretariat = stage.secretariat().await?;
    for (year, part) in stage.missed().await? {
        let reason = [
            ("year", year.as_str()),
            ("part", part.as_str()),
            (
                "reason",
                "The dates of the quarter were taken by the review forum; members agreed by mail to meet in the next one.",
            ),
        ];
        secretariat.posts("/meetings/year", &reason).await?;
    }
    stage.begins(-1).await?;
    let mut ilo = stage.focal_point(ILO).await?;
    let (first, second) = (stage.date(12), stage.date(14));
    let asked = [
        (
            "reason",
            "Rules for seasonal workers change abroad at the turn of the year. Members need one answer for those who leave in January.",
        ),
        (
            "points",
            "New rules for seasonal workers\nOne message to those who leave in January",
        ),
        ("day_1", first.as_str()),
        ("day_2", second.as_str()),
    ];
    ilo.posts("/meeting-requests", &asked).await?;
    Ok(())
}
