//! The library of the story: data, guidance and notes that members share, one of them open to the partners of a group.
//! Everything goes through the same forms as everywhere.
use super::groups;
use super::scenes::{ILO, IOM, Titles};
use super::stage::{Stage, Told};

struct Document {
    titles: Titles,
    kind: &'static str,
    source: &'static str,
    days_ago: i64,
    classification: &'static str,
    audience: &'static str,
    group: &'static str,
    /// Reference day and review day, in days from today, with what the figures tell apart.
    dataset: Option<(i64, i64, &'static str)>,
    keywords: &'static str,
    /// The objectives of the compact come first in the list of marks.
    gcm: &'static str,
    file: (&'static str, &'static [u8]),
}

#[rustfmt::skip]
const DOCUMENTS: [Document; 5] = [
    Document {
        titles: ["Returning workers by oblast, first half of the year", "Вернувшиеся работники по областям, первое полугодие", "Кайткан жумушчулар облустар боюнча, биринчи жарым жылдык"],
        kind: "dataset", source: "International Organization for Migration", days_ago: 150,
        classification: "unclassified", audience: "internal", group: "1",
        dataset: Some((-190, -12, "Sex, age group, oblast")), keywords: "returns, oblasts", gcm: "1",
        file: ("returns.csv", b"oblast,women,men\nOsh,410,1290\nNaryn,55,160\nTalas,48,131\n"),
    },
    Document {
        titles: ["Remittances and household spending, survey of two thousand households", "Денежные переводы и расходы домохозяйств, опрос двух тысяч семей", "Акча которуулар жана үй чарба чыгымдары, эки миң үй-бүлөнү сурамжылоо"],
        kind: "dataset", source: "Mock Institute of Migration Studies", days_ago: 60,
        classification: "unclassified", audience: "internal", group: "",
        dataset: Some((-120, 240, "Sex of the head of household, oblast, town and village")), keywords: "remittances", gcm: "20",
        file: ("remittances.csv", b"oblast,households,share\nBatken,310,0.41\nJalal-Abad,402,0.37\n"),
    },
    Document {
        titles: ["Glossary of migration terms", "Глоссарий миграционных терминов", "Миграция терминдеринин сөздүгү"],
        kind: "reference", source: "United Nations Network on Migration", days_ago: 220,
        classification: "unclassified", audience: "internal", group: "",
        dataset: None, keywords: "terms, translation", gcm: "3",
        file: ("glossary-en.txt", b"labour migration: the movement of persons for employment\nreferral: the sending of a person to a service\n"),
    },
    Document {
        titles: ["Contacts of the referral pathway, with duty hours", "Контакты порядка направления, с часами дежурства", "Жөнөтүү тартибинин байланыштары, нөөмөт сааттары менен"],
        kind: "guidance", source: "Network secretariat", days_ago: 40,
        classification: "confidential", audience: "internal", group: "2",
        dataset: None, keywords: "referral", gcm: "21",
        file: ("referral-contacts.txt", b"One contact in each district, with hours. Invented.\n"),
    },
    Document {
        titles: ["Risks to staff of hotlines, a note of the security focal points", "Риски для сотрудников горячих линий, записка ответственных за безопасность", "Ишеним телефон кызматкерлери үчүн коркунучтар, коопсуздук жооптууларынын каты"],
        kind: "report", source: "Security focal points", days_ago: 30,
        classification: "strictly_confidential", audience: "authors", group: "",
        dataset: None, keywords: "", gcm: "",
        file: ("hotline-risks.txt", b"Two callers threatened the operators of the evening shift. Invented.\n"),
    },
];

const GLOSSARY: &str = "/documents/3";

pub(super) async fn fill(stage: &Stage) -> Told {
    stage.begins(-28).await?;
    let mut secretariat = stage.secretariat().await?;
    for document in &DOCUMENTS {
        let [title, ru, ky] = document.titles;
        let day = stage.date(-document.days_ago);
        let mut fields = vec![
            ("kind", document.kind.to_owned()),
            ("title", title.to_owned()),
            ("title_ru", ru.to_owned()),
            ("title_ky", ky.to_owned()),
            ("source", document.source.to_owned()),
            ("dated_on", day),
            ("file_lang", "en".to_owned()),
            ("classification", document.classification.to_owned()),
            ("audience", document.audience.to_owned()),
            ("group", document.group.to_owned()),
            ("keywords", document.keywords.to_owned()),
        ];
        if !document.gcm.is_empty() {
            fields.push(("gcm", document.gcm.to_owned()));
        }
        if let Some((reference, review, parts)) = document.dataset {
            fields.extend([
                ("reference_on", stage.date(reference)),
                ("review_on", stage.date(review)),
                ("disaggregation", parts.to_owned()),
                ("licence", "CC BY 4.0".to_owned()),
            ]);
        }
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let (name, content) = document.file;
        let file = ("files", name, content);
        secretariat.posts_file("/documents", &fields, file).await?;
    }
    // the partners of the group on data read the first one
    secretariat
        .posts("/documents/1/audience", &[("open", "yes")])
        .await?;
    if let Some(decision) = stage.number_of(groups::DECISION) {
        let link = [("decision", decision.as_str()), ("symbol", "DOC.1")];
        secretariat.posts("/documents/links", &link).await?;
    }
    let folder = [
        ("kind", "dataset"),
        ("name", "Data sets of the Network"),
        ("shared", "yes"),
    ];
    secretariat.posts("/documents/folders", &folder).await?;
    let other = (
        "file",
        "glossary-ky.txt",
        "эмгек миграциясы: жумуш үчүн көчүү\nбагыттоо: адамды кызматка жөнөтүү\n".as_bytes(),
    );
    let versions = format!("{GLOSSARY}/versions");
    secretariat
        .posts_file(&versions, &[("file_lang", "ky")], other)
        .await?;
    let further = (
        "file",
        "glossary-en.txt",
        b"labour migration: the movement of persons for employment\nreferral: the sending of a person to a service\nremittance: money sent home\n".as_slice(),
    );
    secretariat
        .posts_file(&versions, &[("file_lang", "en")], further)
        .await?;
    share(stage).await
}

/// A member brings its own, for its own people and the office first.
async fn share(stage: &Stage) -> Told {
    let mut member = stage.focal_point(ILO).await?;
    let dated = stage.date(-29);
    let draft = [
        ("kind", "study"),
        ("title", "Recruitment fees, first findings"),
        ("title_ru", "Плата за трудоустройство, первые выводы"),
        ("title_ky", "Жумушка орноштуруу акысы, алгачкы тыянактар"),
        ("source", "International Labour Organization"),
        ("dated_on", dated.as_str()),
        ("file_lang", "en"),
        ("classification", "unclassified"),
        ("audience", "authors"),
    ];
    let file = (
        "files",
        "fees.txt",
        b"Seven of ten paid a fee before they left. First findings, invented.\n".as_slice(),
    );
    member.posts_file("/documents", &draft, file).await?;
    let mut other = stage.focal_point(IOM).await?;
    let own = [("kind", "study"), ("name", "Studies")];
    other.posts("/documents/folders", &own).await?;
    Ok(())
}
