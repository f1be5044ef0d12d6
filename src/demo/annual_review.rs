//! R16: the year before, as a co-chair had it put together.
use super::stage::{Stage, Told};

pub(super) async fn keep(stage: &Stage) -> Told {
    let year = (stage.year() - 1).to_string();
    let mut chair = stage.co_chair().await?;
    chair
        .posts("/annual-review/packs", &[("year", &year)])
        .await?;
    Ok(())
}
