//! What follows the decisions of a meeting: actions proposed, accepted or declined, reported, verified.
use super::minutes;
use super::scenes::{Action, Decision, End, FollowUp, Meeting, Stands};
use super::stage::{Planned, Stage, Told};

/// M4: the statistical committee, the foundation that keeps shelters; as they are numbered.
const PARTNERS: [&str; 2] = ["NSC", "SaMAF"];
/// Among them, to which action, and what it is told.
#[rustfmt::skip]
const INVITED: [(usize, &str, &str, &str); 3] = [
    (1, "Form for monthly reports of shelters", "Баш калкалоочу жайлардын айлык отчётунун формасы", "Эки баш калкалоочу жайыңыз форманы декабрда сынап көрүп, эмнеси жетишпесин айтып берүүсүн сурайбыз."),
    (0, "Exchange format with the statistical committee", "Формат обмена показателями миграции", "Просим назвать показатели, которыми комитет может делиться раз в квартал."),
    (1, "Indicator on women who return alone", "Көрсөткүч: жалгыз кайткан аялдар", "Баш калкалоочу жайларыңызда андай аялдардан эмне суралганын айтып берүүңүздү сурайбыз; аттардын кереги жок."),
];

/// M4: partners are invited to three actions, and one of them has answered.
pub(super) async fn invite_partners(stage: &Stage) -> Told {
    let partners = stage.organisations(&PARTNERS).await?;
    let mut secretariat = stage.secretariat().await?;
    for (partner, action, title, text) in INVITED {
        let number = stage.action(action).await?;
        let partner = partners.get(partner).ok_or("no such partner")?;
        let told = [
            ("partner", partner.as_str()),
            ("title", title),
            ("text", text),
        ];
        let path = format!("/actions/{number}/partners");
        secretariat.posts(&path, &told).await?;
    }
    let mut foundation = stage.partner().await?;
    let answer = [
        ("answer", "takes_part"),
        (
            "remark",
            "Оштогу баш калкалоочу жай форманы 1-декабрдан сынап көрөт.",
        ),
    ];
    foundation
        .posts("/action-partners/1/answer", &answer)
        .await?;
    Ok(())
}

/// Actions of every adopted decision, and what their leads have said of them since.
pub(super) async fn propose(
    stage: &mut Stage,
    meeting: &Meeting,
    planned: &Planned,
    drafts: &[String],
) -> Told {
    let is_provisional = |one: &Decision| matches!(one.end, End::Provisional);
    if meeting.decisions.iter().any(is_provisional) {
        confirm(stage, meeting, drafts).await?;
        stage.settles().await?;
    } else {
        stage.goes_to(-meeting.days_ago + 3).await?;
    }
    let mut proposed = Vec::new();
    for (decision, path) in meeting.decisions.iter().zip(drafts) {
        if !matches!(decision.end, End::Adopted | End::Provisional) {
            continue;
        }
        let mut secretariat = stage.secretariat().await?;
        match &decision.follow_up {
            FollowUp::None(reason) => {
                let none = format!("{path}/no-action");
                secretariat.posts(&none, &[("reason", reason)]).await?;
            }
            FollowUp::Actions(actions) => {
                for action in *actions {
                    let (lead, due) = (action.lead.to_string(), stage.date(action.due));
                    let fields = [("title", action.title), ("lead", &lead), ("due_on", &due)];
                    secretariat
                        .posts(&format!("{path}/actions"), &fields)
                        .await?;
                    proposed.push((action, format!("/actions/{}", stage.next_action())));
                }
            }
        }
    }
    minutes::circulate(stage, meeting, planned).await?;
    for (action, path) in &proposed {
        answer(stage, meeting, action, path).await?;
    }
    proposed.sort_by_key(|(action, _)| -reported_days_ago(action.stands));
    for (action, path) in &proposed {
        report(stage, action, path).await?;
    }
    Ok(())
}

/// R18: who spoke for the time being is confirmed by headquarters four days later.
async fn confirm(stage: &Stage, meeting: &Meeting, drafts: &[String]) -> Told {
    stage.goes_to(-meeting.days_ago + 4).await?;
    for (decision, path) in meeting.decisions.iter().zip(drafts) {
        for (member, value, _) in decision.positions {
            if *value == "ad_referendum" {
                let mut speaker = stage.focal_point(*member).await?;
                let confirmed = [("value", "no_objection")];
                let positions = format!("{path}/positions");
                speaker.posts(&positions, &confirmed).await?;
            }
        }
    }
    Ok(())
}

fn reported_days_ago(stands: Stands) -> i64 {
    match stands {
        Stands::Proposed | Stands::Accepted | Stands::Declined(..) => 0,
        Stands::Reported(_, _, ago) | Stands::Done(_, ago) | Stands::Verified(_, ago) => ago,
    }
}

/// Two days later the leads have answered.
async fn answer(stage: &Stage, meeting: &Meeting, action: &Action, path: &str) -> Told {
    stage.goes_to(-meeting.days_ago + 5).await?;
    match action.stands {
        Stands::Proposed => {}
        Stands::Declined(reason, to) => {
            let mut lead = stage.focal_point(action.lead).await?;
            lead.posts(&format!("{path}/refusal"), &[("reason", reason)])
                .await?;
            let (to, due) = (to.to_string(), stage.date(action.due));
            let mut secretariat = stage.secretariat().await?;
            let other = [("lead", to.as_str()), ("due_on", &due)];
            secretariat
                .posts(&format!("{path}/reassignment"), &other)
                .await?;
        }
        Stands::Accepted | Stands::Reported(..) | Stands::Done(..) | Stands::Verified(..) => {
            let mut lead = stage.focal_point(action.lead).await?;
            lead.posts(&format!("{path}/acceptance"), &[]).await?;
        }
    }
    Ok(())
}

async fn report(stage: &Stage, action: &Action, path: &str) -> Told {
    let (words, percent, verified) = match action.stands {
        Stands::Proposed | Stands::Accepted | Stands::Declined(..) => return Ok(()),
        Stands::Reported(percent, words, _) => (words, Some(percent), false),
        Stands::Done(words, _) => (words, None, false),
        Stands::Verified(words, _) => (words, None, true),
    };
    stage.goes_to(-reported_days_ago(action.stands)).await?;
    let progress = match percent {
        Some(percent) => ("percent", percent),
        None => ("done", "yes"),
    };
    let mut lead = stage.focal_point(action.lead).await?;
    let reports = format!("{path}/reports");
    lead.posts(&reports, &[("narrative", words), progress])
        .await?;
    if verified {
        let mut secretariat = stage.secretariat().await?;
        secretariat
            .posts(&format!("{path}/verification"), &[])
            .await?;
    }
    Ok(())
}
