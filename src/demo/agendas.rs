//! R9: what members propose for the coming meeting, how the secretariat answers, and how an agenda is rounded off.
use super::scenes::{FAO, ILO, UNHCR};
use super::stage::{Planned, Stage, Told};

/// One proposal is declined, one waits for the secretariat, one came late and waits for a co-chair.
pub(super) async fn propose(stage: &Stage, coming: &Planned) -> Told {
    let proposals = format!("{}/proposals", coming.path);
    stage.begins(-12).await?;
    let mut ilo = stage.focal_point(ILO).await?;
    let hotline = [
        ("title", "Second line of the hotline for workers abroad"),
        (
            "title_ru",
            "Вторая линия горячей линии для работников за рубежом",
        ),
        (
            "title_ky",
            "Чет өлкөдөгү жумушчулар үчүн ишеним телефонунун экинчи линиясы",
        ),
        ("kind", "discussion"),
        ("minutes", "20"),
        (
            "background",
            "Calls doubled since the summer. Members are asked who can staff a second line.",
        ),
    ];
    let declined = ilo.posts(&proposals, &hotline).await?;
    let mut fao = stage.focal_point(FAO).await?;
    let drought = [
        ("title", "Drought and departures in the south"),
        ("title_ru", "Засуха и отъезды на юге"),
        ("title_ky", "Түштүктөгү кургакчылык жана көчүү"),
        ("kind", "information"),
        ("minutes", "15"),
        (
            "background",
            "First figures of the harvest. Members are asked to compare them with what they see in the field.",
        ),
    ];
    let note = (
        "files",
        "drought-note.txt",
        b"Departures by district after the harvest, first figures.\n".as_slice(),
    );
    fao.posts_file(&proposals, &drought, note).await?;
    stage.begins(-10).await?;
    let mut secretariat = stage.secretariat().await?;
    let reason = [(
        "reason",
        "The hotline is an item of this meeting already; please raise the second line there.",
    )];
    secretariat
        .posts(&format!("{declined}/refusal"), &reason)
        .await?;
    stage.begins(-1).await?;
    let standing = [
        ("standing", "matters_arising"),
        ("standing", "other_business"),
        ("standing", "next_meeting"),
    ];
    secretariat = stage.secretariat().await?;
    secretariat
        .posts(&format!("{}/agenda/beginning", coming.path), &standing)
        .await?;
    // the opening was typed by hand, and comes first all the same
    let first = [("from", "2"), ("to", "1")];
    secretariat
        .posts(&format!("/agenda-items/{}/place", coming.item(1)), &first)
        .await?;
    let mut unhcr = stage.focal_point(UNHCR).await?;
    let arrivals = [
        ("title", "Arrivals after the closing of a border post"),
        ("title_ru", "Прибытие людей после закрытия пункта пропуска"),
        ("title_ky", "Чек ара бекети жабылгандан кийин келгендер"),
        ("kind", "discussion"),
        ("minutes", "15"),
        (
            "background",
            "The post closed this week. It cannot wait for the first quarter.",
        ),
    ];
    unhcr.posts(&proposals, &arrivals).await?;
    Ok(())
}
