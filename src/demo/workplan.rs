//! R15: the workplan of the year: five priorities typed by the secretariat, twelve activities taken in from a sheet,
//! approved by the decision of the story, carried out by its actions; FAO keeps its own line.
use super::hand::Hand;
use super::scenes::{FAO, ILO, IOM, Titles};
use super::stage::{Stage, Told};

const DAYS_AGO: i64 = 17;
const SHEET: &[u8] = include_bytes!("papers/workplan.csv");
/// The decision of the story that approved it.
const DECISION: &str = "Network workplan";

/// A name, and what an output is good for.
type Named = (Titles, &'static str);

/// A priority, its outcome, its outputs.
type Priority = (Titles, Titles, &'static [Named]);

#[rustfmt::skip]
const PRIORITIES: [Priority; 5] = [
    (
        ["Data and policy", "Данные и политика", "Маалымат жана саясат"],
        ["Policy rests on data that agencies and the State share", "Политика опирается на общие данные учреждений и государства", "Саясат уюмдардын жана мамлекеттин жалпы маалыматына таянат"],
        &[
            (["Shared indicators and metadata", "Общие показатели и метаданные", "Жалпы көрсөткүчтөр жана метамаалымат"], "Each agency holds a part of the figures; only together do they show migration."),
            (["One message on rights and routes", "Единое сообщение о правах и путях", "Укуктар жана жолдор жөнүндө бирдиктүү кабар"], "One message in three languages is believed sooner than twelve."),
        ],
    ),
    (
        ["Protection and counter-trafficking", "Защита и борьба с торговлей людьми", "Коргоо жана адам сатууга каршы күрөш"],
        ["Whoever is at risk finds help in time", "Кто в опасности, вовремя находит помощь", "Коркунучта турган адам жардамды убагында табат"],
        &[
            (["Referral between agencies, shelters and the State", "Перенаправление между учреждениями, приютами и государством", "Уюмдар, баш калкалоочу жайлар жана мамлекет ортосунда багыттоо"], "No agency reaches every oblast by itself."),
        ],
    ),
    (
        ["Labour mobility, skills and remittances", "Трудовая мобильность, навыки и денежные переводы", "Эмгек мобилдүүлүгү, көндүмдөр жана акча которуулар"],
        ["Work abroad is decent, and skills and savings count at home", "Труд за рубежом достоин, а навыки и сбережения ценятся дома", "Чет өлкөдөгү эмгек татыктуу, көндүм менен топтолгон каражат үйдө бааланат"],
        &[
            (["Fair recruitment and recognised skills", "Справедливый найм и признанные навыки", "Адилет жумушка алуу жана таанылган көндүмдөр"], "Employers, schools and ministries answer to different agencies."),
            (["Savings and cover across borders", "Сбережения и защита через границы", "Чек ара аркылуу каражат жана коргоо"], "Money and cover follow people only if both countries agree."),
        ],
    ),
    (
        ["Return and reintegration", "Возвращение и реинтеграция", "Кайтуу жана реинтеграция"],
        ["People who return rejoin work, school and health care", "Вернувшиеся снова работают, учатся и лечатся", "Кайткандар кайра иштейт, окуйт жана дарыланат"],
        &[
            (["Services for returnees in seven oblasts", "Услуги для вернувшихся в семи областях", "Жети облуста кайткандар үчүн кызматтар"], "One desk that knows all services spares people seven journeys."),
        ],
    ),
    (
        ["Climate and migration", "Климат и миграция", "Климат жана миграция"],
        ["Rural districts plan with migration in mind", "Сельские районы планируют с учётом миграции", "Айыл райондору миграцияны эске алып пландайт"],
        &[
            (["Evidence from rural districts", "Сведения из сельских районов", "Айыл райондорунан маалымат"], "Farms, water and mobility are studied by different agencies."),
        ],
    ),
];

/// What the framework of the demonstration is for; invented, as everything here is.
const OUTCOMES: [(&str, Titles); 4] = [
    (
        "1",
        [
            "Health, learning and protection reach everybody",
            "Здравоохранение, обучение и защита доступны каждому",
            "Саламаттык, билим жана коргоо ар бир адамга жетет",
        ],
    ),
    (
        "2",
        [
            "The economy gives decent work at home and abroad",
            "Экономика даёт достойный труд дома и за рубежом",
            "Экономика үйдө да, чет өлкөдө да татыктуу эмгек берет",
        ],
    ),
    (
        "3",
        [
            "Communities withstand climate and disasters",
            "Общины устойчивы к климату и бедствиям",
            "Жамааттар климатка жана кырсыктарга туруштук берет",
        ],
    ),
    (
        "4",
        [
            "Institutions are accountable and rest on data",
            "Учреждения подотчётны и опираются на данные",
            "Мекемелер отчет берет жана маалыматка таянат",
        ],
    ),
];

/// Which outcome of the workplan serves which of these; the rest is anchored in none.
const ANCHORED: [(&str, &str); 4] = [
    (
        "Policy rests on data that agencies and the State share",
        "4",
    ),
    ("Whoever is at risk finds help in time", "1"),
    (
        "Work abroad is decent, and skills and savings count at home",
        "2",
    ),
    ("Rural districts plan with migration in mind", "3"),
];

/// The activity, counted as in the sheet, and the action of the story that carries it out.
const CARRIED: [(usize, &str); 12] = [
    (1, "Metadata sheets for fourteen indicators"),
    (1, "Exchange format with the statistical committee"),
    (2, "Module on children left behind"),
    (4, "Check every number of the list by telephone"),
    (4, "Share the list with shelters"),
    (6, "Comment matrix on the chapter on employment"),
    (9, "Health annex to the support note"),
    (9, "Agree the health screening annex"),
    (10, "Call the first meeting of the group on return"),
    (10, "Submit the concept note"),
    (11, "Inception report of the study"),
    (12, "Tell the regional administrations"),
];

/// FAO's own activity, and the action that it links itself.
const OWN: (usize, &str) = (11, "List the contact points for rural districts");

pub(super) async fn plan(stage: &Stage) -> Told {
    stage.begins(-DAYS_AGO).await?;
    let year = stage.year().to_string();
    let mut secretariat = stage.secretariat().await?;
    framework(stage, &mut secretariat).await?;
    let mut count = 0_usize;
    for (priority, outcome, outputs) in &PRIORITIES {
        let above = name(&mut secretariat, &year, ("", &mut count), (priority, "")).await?;
        let above = name(&mut secretariat, &year, (&above, &mut count), (outcome, "")).await?;
        anchor(&mut secretariat, &above, outcome).await?;
        for (output, rationale) in *outputs {
            let place = (above.as_str(), &mut count);
            name(&mut secretariat, &year, place, (output, rationale)).await?;
        }
    }
    let file = ("file", "workplan.csv", SHEET);
    let sheet = secretariat
        .posts_file("/workplan/imports", &[("year", &year)], file)
        .await?;
    secretariat
        .posts(&format!("{sheet}/carrying-out"), &[])
        .await?;
    let decision = stage.number_of(DECISION).ok_or("no such decision")?;
    let approval = [("year", year.as_str()), ("decision", &decision)];
    secretariat.posts("/workplan/approval", &approval).await?;
    for (activity, action) in CARRIED {
        link(stage, &mut secretariat, activity, action).await?;
    }
    let mut fao = stage.focal_point(FAO).await?;
    link(stage, &mut fao, OWN.0, OWN.1).await?;
    keep(&mut fao).await?;
    ask_donors(stage, &year).await
}

/// T4: what is missing for return and reintegration is asked of the trust fund, and a study of a bank.
async fn ask_donors(stage: &Stage, year: &str) -> Told {
    let (fao, ilo) = (FAO.to_string(), ILO.to_string());
    let mut iom = stage.focal_point(IOM).await?;
    let note = iom
        .posts(
            "/workplan/funding",
            &[
                ("title", "Reintegration desks in seven oblasts"),
                ("fund", "mptf"),
                ("partners", &ilo),
                ("partners", &fao),
                ("asked", "1 240 000"),
                ("activity", "10"),
            ],
        )
        .await?;
    for stage in ["concept_note", "submitted"] {
        let path = format!("{note}/stage");
        iom.posts(&path, &[("stage", stage)]).await?;
    }
    let mut own = stage.focal_point(FAO).await?;
    let title = format!("Second round of field work after {year}");
    let study = [
        ("title", title.as_str()),
        ("fund", "other"),
        ("donor", "A development bank"),
        ("asked", "25 000"),
        ("activity", "11"),
    ];
    own.posts("/workplan/funding", &study).await?;
    Ok(())
}

/// R17: the framework in force, and its outcomes in the order of their numbers.
async fn framework(stage: &Stage, secretariat: &mut Hand) -> Told {
    let (first, last) = (stage.year() - 3, stage.year() + 1);
    let (first, last) = (first.to_string(), last.to_string());
    let name = format!("UN Cooperation Framework {first}–{last}");
    let fields = [
        ("name", name.as_str()),
        ("first_year", first.as_str()),
        ("last_year", last.as_str()),
    ];
    secretariat.posts("/workplan/frameworks", &fields).await?;
    for (code, [title, ru, ky]) in OUTCOMES {
        let fields = [
            ("code", code),
            ("title", title),
            ("title_ru", ru),
            ("title_ky", ky),
        ];
        secretariat
            .posts("/workplan/frameworks/1/outcomes", &fields)
            .await?;
    }
    Ok(())
}

/// The outcome of the workplan, anchored where that is relevant.
async fn anchor(secretariat: &mut Hand, heading: &str, titles: &Titles) -> Told {
    let [title, ru, ky] = *titles;
    let Some((_, outcome)) = ANCHORED.iter().find(|(one, _)| *one == title) else {
        return Ok(());
    };
    let fields = [
        ("title", title),
        ("title_ru", ru),
        ("title_ky", ky),
        ("framework_outcome", *outcome),
    ];
    secretariat
        .posts(&format!("/workplan/headings/{heading}"), &fields)
        .await?;
    Ok(())
}

/// Adds a priority, or what stands under another heading; its number.
async fn name(
    secretariat: &mut Hand,
    year: &str,
    (under, count): (&str, &mut usize),
    ([title, ru, ky], rationale): (&Titles, &str),
) -> Told<String> {
    let fields = [
        ("year", year),
        ("under", under),
        ("title", title),
        ("title_ru", ru),
        ("title_ky", ky),
        ("rationale", rationale),
    ];
    secretariat.posts("/workplan/headings", &fields).await?;
    *count += 1;
    Ok(count.to_string())
}

async fn link(stage: &Stage, hand: &mut Hand, activity: usize, action: &str) -> Told {
    let number = stage.action(action).await?;
    let path = format!("/workplan/activities/{activity}/actions");
    hand.posts(&path, &[("action", &number)]).await?;
    Ok(())
}

async fn keep(fao: &mut Hand) -> Told {
    let contributor = IOM.to_string();
    let line = [
        ("revision", "1"),
        ("available", "85000"),
        ("quarters", "1"),
        ("quarters", "2"),
        ("quarters", "3"),
        ("quarters", "4"),
        ("contributors", contributor.as_str()),
        (
            "partners",
            "Seven rural districts; three have named a contact point",
        ),
        (
            "narrative",
            "The consultant is chosen. Field work begins after the harvest; the missing 25 000 are for the second round.",
        ),
        ("indicator.1", "Districts with field work"),
        ("baseline.1", "0"),
        ("target.1", "7"),
        ("actual.1", "0"),
        ("indicator.2", "Districts that named a contact point"),
        ("baseline.2", "0"),
        ("target.2", "7"),
        ("actual.2", "3"),
    ];
    let path = format!("/workplan/activities/{}/line", OWN.0);
    fao.posts(&path, &line).await?;
    Ok(())
}
