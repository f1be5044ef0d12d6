//! The working groups of the story: established by the decision of its first meeting, each with its partners; two of
//! them met, and kept one item to the members. Everything goes through the same forms as everywhere.
use super::hand::Hand;
use super::scenes::{ILO, IOM, Paper, RCO, Titles, UN_WOMEN, UNDP, UNHCR, UNICEF};
use super::stage::{Stage, Told};

/// The decision that establishes them, by its English title.
pub(super) const DECISION: &str = "Working groups on data and on return";

/// Organisations beside the members, and who comes for them.
const SMS: i64 = 13;
const NSC: i64 = 14;
const SAMAF: i64 = 15;
const UNION: i64 = 16;
const MIMS: i64 = 19;
/// Focal points are counted after the four people of the office.
const OFFICE: i64 = 4;

struct Group {
    names: Titles,
    mandate: &'static str,
    /// Its last day, so many days from today; none for a permanent one.
    sunset: Option<i64>,
    /// The first one chairs.
    members: &'static [i64],
    partners: &'static [i64],
}

#[rustfmt::skip]
const GROUPS: [Group; 3] = [
    Group {
        names: ["Migration data", "Данные о миграции", "Миграция маалыматы"],
        mandate: "To agree on indicators of migration that all agencies use.\nTo prepare the exchange of administrative data with the statistical committee.",
        sunset: None, members: &[IOM, UNDP, UNICEF], partners: &[SMS, NSC],
    },
    Group {
        names: ["Return and reintegration", "Возвращение и реинтеграция", "Кайтып келүү жана реинтеграция"],
        mandate: "To draft a referral pathway for returnees.\nTo bring the experience of foundations to the agencies.",
        sunset: None, members: &[UNHCR, IOM, UN_WOMEN], partners: &[SAMAF, UNION],
    },
    Group {
        names: ["Follow-up of the review forum and inputs to the voluntary review", "Выполнение итогов обзорного форума и вклад в добровольный обзор", "Карап чыгуу форумунун жыйынтыктары жана ыктыярдуу баяндамага салым"],
        mandate: "To follow the pledges made at the review forum.\nTo prepare the inputs on migration to the voluntary national review.",
        sunset: Some(77), members: &[RCO, IOM, ILO], partners: &[MIMS],
    },
];

/// The group whose recommendation a decision of the story is, by its number.
pub(super) fn that_recommends(decision: &str) -> &'static str {
    match decision {
        "Indicator set for migration data" | "Exchange note on administrative data" => "1",
        _ => "",
    }
}

/// An item of a group's meeting; open to the partners unless it is for the members alone.
struct Item {
    titles: Titles,
    kind: &'static str,
    presenter: &'static str,
    minutes: &'static str,
    background: &'static str,
    summary: &'static str,
    is_open: bool,
}

struct Meeting {
    group: usize,
    days_ago: i64,
    titles: Titles,
    items: &'static [Item],
    /// Each with whether it is open to the partners.
    papers: &'static [(Paper, bool)],
    /// Partners who send an apology.
    apologies: &'static [i64],
}

#[rustfmt::skip]
const MEETINGS: [Meeting; 2] = [
    Meeting {
        group: 0, days_ago: 206,
        titles: ["First meeting of the group on data", "Первое заседание группы по данным", "Маалымат тобунун биринчи жыйыны"],
        items: &[
            Item { titles: ["Harmonised indicators of migration", "Согласованные показатели миграции", "Макулдашылган миграция көрсөткүчтөрү"], kind: "discussion", presenter: "UNICEF, NSC", minutes: "40", background: "A first list of nineteen indicators, each with its source.", summary: "The statistical committee explained which registers are updated every quarter. Five indicators were dropped, for want of a source.", is_open: true },
            Item { titles: ["What agencies may share of their own registers", "Чем агентства могут делиться из своих реестров", "Агенттиктер өз реестрлеринен эмнени бөлүшө алат"], kind: "discussion", presenter: "IOM", minutes: "20", background: "Two agencies have not settled how they protect personal data; for the members alone.", summary: "Members agreed to bring written rules of their headquarters to the next meeting.", is_open: false },
            Item { titles: ["Next steps of the data group", "Дальнейшие шаги группы по данным", "Маалымат тобунун кийинки кадамдары"], kind: "information", presenter: "IOM", minutes: "10", background: "", summary: "The set goes up to the Network as a recommendation of the group.", is_open: true },
        ],
        papers: &[
            (Paper { item: 1, kind: "draft", titles: ["Nineteen indicators, first list", "Девятнадцать показателей, первый список", "Он тогуз көрсөткүч, биринчи тизме"], file_name: "indicators.txt", content: b"Nineteen indicators of migration, each with its source. Invented.\n" }, true),
            (Paper { item: 2, kind: "background", titles: ["Agencies and personal data, a note", "Агентства и персональные данные, записка", "Агенттиктер жана жеке маалымат, кат"], file_name: "personal-data.txt", content: b"How each agency protects personal data. Invented, and for members alone.\n" }, false),
        ],
        apologies: &[],
    },
    Meeting {
        group: 1, days_ago: 185,
        titles: ["First meeting of the group on return", "Первое заседание группы по возвращению", "Кайтып келүү тобунун биринчи жыйыны"],
        items: &[
            Item { titles: ["Draft of a referral pathway", "Проект порядка направления", "Жөнөтүү тартибинин долбоору"], kind: "discussion", presenter: "UNHCR, SaMAF", minutes: "50", background: "Four pages; the foundations commented on the second one.", summary: "The foundation described where returnees wait longest. The pathway names one contact in each district.", is_open: true },
            Item { titles: ["Which shelters the agencies fund", "Какие приюты финансируют агентства", "Агенттиктер кайсы баш калкалоочу жайларды каржылайт"], kind: "information", presenter: "UN Women", minutes: "15", background: "Figures by agency, not agreed yet.", summary: "UN Women collects the figures until the next meeting.", is_open: false },
        ],
        papers: &[
            (Paper { item: 1, kind: "draft", titles: ["Referral pathway, first draft", "Порядок направления, первый проект", "Жөнөтүү тартиби, биринчи долбоор"], file_name: "pathway.txt", content: b"A referral pathway in four pages. Invented.\n" }, true),
        ],
        apologies: &[UNION],
    },
];

/// Who comes for an organisation: a focal point, or the partner's own person.
fn person_of(organisation: i64) -> Option<i64> {
    match organisation {
        SMS => Some(29),
        SAMAF => Some(30),
        NSC => Some(31),
        MIMS => Some(32),
        UNION => None,
        member => Some(member + OFFICE),
    }
}

/// The secretariat enters the groups that the decision established.
pub(super) async fn establish(stage: &Stage, day: i64) -> Told {
    stage.begins(day).await?;
    let mut secretariat = stage.secretariat().await?;
    let decision = stage
        .number_of(DECISION)
        .ok_or("no decision establishes the groups")?;
    for group in &GROUPS {
        let [name, ru, ky] = group.names;
        let sunset = group
            .sunset
            .map(|days| stage.date(days))
            .unwrap_or_default();
        let members: Vec<String> = group.members.iter().map(ToString::to_string).collect();
        let partners: Vec<String> = group.partners.iter().map(ToString::to_string).collect();
        // functions were founded in the order of the people
        let chair = group
            .members
            .first()
            .map(|first| (first + OFFICE).to_string());
        let chair = chair.unwrap_or_default();
        let mut fields = vec![
            ("decision", decision.as_str()),
            (
                "kind",
                if group.sunset.is_some() {
                    "ad_hoc"
                } else {
                    "permanent"
                },
            ),
            ("sunset", sunset.as_str()),
            ("name", name),
            ("name_ru", ru),
            ("name_ky", ky),
            ("mandate", group.mandate),
            ("chair", chair.as_str()),
        ];
        fields.extend(members.iter().map(|one| ("members", one.as_str())));
        fields.extend(partners.iter().map(|one| ("partners", one.as_str())));
        secretariat.posts("/groups", &fields).await?;
    }
    Ok(())
}

/// Two groups meet, each under its own chair; the first one plans again.
pub(super) async fn meet(stage: &Stage) -> Told {
    for meeting in &MEETINGS {
        hold(stage, meeting).await?;
    }
    stage.begins(-2).await?;
    let date = stage.date(30);
    let titles = [
        "Second meeting of the group on data",
        "Второе заседание группы по данным",
        "Маалымат тобунун экинчи жыйыны",
    ];
    let mut chair = stage.focal_point(IOM).await?;
    plan(&mut chair, 0, titles, &date).await?;
    Ok(())
}

/// The answer is where its agenda is prepared.
async fn plan(chair: &mut Hand, group: usize, titles: Titles, date: &str) -> Told<String> {
    let [title, ru, ky] = titles;
    let fields = [
        ("title", title),
        ("title_ru", ru),
        ("title_ky", ky),
        ("date", date),
        ("from", "14:00"),
        ("to", "15:30"),
        ("place", "UN House, Bishkek, room 4"),
    ];
    chair
        .posts(&format!("/groups/{}/meetings", group + 1), &fields)
        .await
}

async fn hold(stage: &Stage, meeting: &Meeting) -> Told {
    let group = GROUPS.get(meeting.group).ok_or("no such group")?;
    let day = -meeting.days_ago;
    stage.begins(day - 30).await?;
    let first = *group.members.first().ok_or("a group without members")?;
    let mut chair = stage.focal_point(first).await?;
    let agenda = plan(&mut chair, meeting.group, meeting.titles, &stage.date(day)).await?;
    for item in meeting.items {
        let [title, ru, ky] = item.titles;
        let mut fields = vec![
            ("title", title),
            ("title_ru", ru),
            ("title_ky", ky),
            ("kind", item.kind),
            ("presenter", item.presenter),
            ("minutes", item.minutes),
            ("background", item.background),
        ];
        if item.is_open {
            fields.push(("open", "yes"));
        }
        chair.posts(&agenda, &fields).await?;
    }
    let path = agenda.trim_end_matches("/agenda");
    let items = stage.items_of(path).await?;
    for (paper, is_open) in meeting.papers {
        let [title, ru, ky] = paper.titles;
        let mut fields = vec![
            ("kind", paper.kind),
            ("title", title),
            ("title_ru", ru),
            ("title_ky", ky),
        ];
        if *is_open {
            fields.push(("open", "yes"));
        }
        let item = items.get(paper.item - 1).ok_or("no such item")?;
        let file = ("files", paper.file_name, paper.content);
        chair
            .posts_file(&format!("/agenda-items/{item}/papers"), &fields, file)
            .await?;
    }
    stage.goes_to(day - 11).await?;
    let mut chair = stage.focal_point(first).await?;
    for act in ["agenda/clearance", "agenda/circulation", "convocation"] {
        chair.posts(&format!("{path}/{act}"), &[]).await?;
    }
    stage.goes_to(day).await?;
    let mut chair = stage.focal_point(first).await?;
    chair.posts(&format!("{path}/opening"), &[]).await?;
    let lines = table(group, meeting);
    let lines: Vec<(&str, &str)> = lines
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    chair
        .posts(&format!("{path}/representation"), &lines)
        .await?;
    chair.posts(&format!("{path}/closing"), &[]).await?;
    write_minutes(stage, meeting, (path, first), &items).await
}

fn table(group: &Group, meeting: &Meeting) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for organisation in group.members.iter().chain(group.partners) {
        let person = person_of(*organisation).filter(|_| !meeting.apologies.contains(organisation));
        let mode = if person.is_some() {
            "principal"
        } else {
            "apology"
        };
        lines.push((format!("mode.{organisation}"), mode.to_owned()));
        if let Some(person) = person {
            lines.push((format!("person.{organisation}"), person.to_string()));
        }
    }
    lines
}

async fn write_minutes(
    stage: &Stage,
    meeting: &Meeting,
    (path, first): (&str, i64),
    items: &[i64],
) -> Told {
    stage.goes_to(-meeting.days_ago + 2).await?;
    let mut chair = stage.focal_point(first).await?;
    let minutes = format!("{path}/minutes");
    chair.posts(&minutes, &[]).await?;
    for (item, number) in meeting.items.iter().zip(items) {
        let entry = stage.entry_of(&number.to_string()).await?;
        let fields = [("text", item.summary), ("revision", "0")];
        chair.posts(&entry, &fields).await?;
    }
    for act in ["submission", "clearance", "circulation"] {
        chair.posts(&format!("{minutes}/{act}"), &[]).await?;
    }
    Ok(())
}
