//! R13: the member list was issued twice, and then members were asked, some confirmed, and it lies: overdue today.
use super::scenes::{FAO, ILO, UN_WOMEN, UNDP, UNESCO};
use super::stage::{Stage, Told};

/// How many days ago the list was issued: before two members joined, and after.
const ISSUED: [i64; 2] = [300, 104];
/// How many days ago members were asked for their lines for the next one.
const ASKED: i64 = 24;

pub(super) async fn tell(stage: &Stage) -> Told {
    let [first, second] = ISSUED;
    stage.begins(-first).await?;
    let mut secretariat = stage.secretariat().await?;
    secretariat.posts("/member-lists", &[]).await?;
    stage.begins(-second - 9).await?;
    let mut secretariat = stage.secretariat().await?;
    secretariat.posts("/member-lists/questions", &[]).await?;
    for member in [FAO, UNDP, UN_WOMEN] {
        confirm(stage, member).await?;
    }
    stage.begins(-second).await?;
    let mut secretariat = stage.secretariat().await?;
    secretariat.posts("/member-lists", &[]).await?;
    stage.begins(-ASKED).await?;
    let mut secretariat = stage.secretariat().await?;
    secretariat.posts("/member-lists/questions", &[]).await?;
    stage.goes_to(-ASKED + 2).await?;
    for member in [ILO, UNESCO, UNDP] {
        confirm(stage, member).await?;
    }
    Ok(())
}

/// As it stands, from the page of the line.
async fn confirm(stage: &Stage, member: i64) -> Told {
    let path = format!("/members/{member}/line");
    let mut speaker = stage.focal_point(member).await?;
    let seen = speaker.hidden(&path, "seen").await?;
    let fields = [("seen", seen.as_str()), ("stands", "yes")];
    speaker.posts(&path, &fields).await?;
    Ok(())
}
