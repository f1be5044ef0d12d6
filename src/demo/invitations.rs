//! R10: some members say who comes as soon as they are invited, one of them that nobody does; the others answer in the room.
use super::scenes::{FAO, ILO, UNDP};
use super::stage::{FIRST_FOCAL_POINT, Stage, Told};

pub(super) async fn answer(stage: &Stage, meeting: &str) -> Told {
    let path = format!("{meeting}/answer");
    let fao = (FIRST_FOCAL_POINT + FAO - 1).to_string();
    let answers: [(i64, &[(&str, &str)]); 3] = [
        (FAO, &[("who", &fao), ("how", "room")]),
        (
            UNDP,
            &[
                ("who", "other"),
                ("name", "Jamila Prototypova"),
                ("how", "remote"),
            ],
        ),
        (ILO, &[("who", "nobody")]),
    ];
    for (member, fields) in answers {
        stage
            .focal_point(member)
            .await?
            .posts(&path, fields)
            .await?;
    }
    Ok(())
}
