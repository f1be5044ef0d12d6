//! R14: one paper that left the network: stated by the secretariat, agreed by all members in silence, then released.
use super::stage::{Stage, Told};

/// The paper, by its file, and when members were asked.
const PAPER: &str = "concept-note.pdf";
const DAYS_AGO: i64 = 24;

pub(super) async fn release(stage: &Stage) -> Told {
    stage.begins(-DAYS_AGO - 1).await?;
    let paper = stage.paper(PAPER).await?;
    let mut secretariat = stage.secretariat().await?;
    let statement = [
        ("paper", paper.as_str()),
        ("audience", "public"),
        (
            "reason",
            "Partners and donors ask what the pathway will look like.",
        ),
        ("relevance", "not_relevant"),
        (
            "relevance_reason",
            "The note speaks of what members do; the State was consulted on the pathway itself.",
        ),
    ];
    let agreement = secretariat.posts("/releases", &statement).await?;
    secretariat
        .posts(&format!("{agreement}/tabling"), &[])
        .await?;
    stage.goes_to(-DAYS_AGO).await?;
    let mut co_chair = stage.co_chair().await?;
    co_chair
        .posts(&format!("{agreement}/silence"), &[("period", "standard")])
        .await?;
    stage.settles().await?;
    let mut secretariat = stage.secretariat().await?;
    secretariat.posts("/releases/1/publication", &[]).await?;
    let none = [("reason", "The secretariat released it the same day.")];
    secretariat
        .posts(&format!("{agreement}/no-action"), &none)
        .await?;
    Ok(())
}
