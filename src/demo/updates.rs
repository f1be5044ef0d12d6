//! The updates of the story: members share news, data and studies in three languages; one is pinned, one opened to the
//! partners of a group, one was edited. Everything goes through the same forms as everywhere.
use chrono::Datelike as _;

use super::scenes::{FAO, ILO, UN_WOMEN, UNDP, UNHCR, UNICEF};
use super::stage::{Stage, Told};

struct Update {
    days_ago: i64,
    /// The secretariat, where it is none of the members.
    member: Option<i64>,
    lang: &'static str,
    title: &'static str,
    text: &'static str,
    topic: &'static str,
    region: &'static str,
    sex_age: (&'static str, &'static str),
    link: &'static str,
    group: &'static str,
    /// Of the library, by their numbers.
    documents: &'static [i32],
}

#[rustfmt::skip]
const UPDATES: [Update; 8] = [
    Update {
        days_ago: 24, member: None, lang: "en",
        title: "Figures on returning workers by oblast are in the library",
        text: "The data set of the first half of the year is ready. **Osh and Batken** see most returns, and more women than a year before.\nPlease use these figures, and not those of the spring, in your papers for the annual meeting.",
        topic: "1", region: "KG", sex_age: ("yes", "By sex, age group and oblast"), link: "", group: "", documents: &[1, 3],
    },
    Update {
        days_ago: 21, member: Some(ILO), lang: "ru",
        title: "Семь из десяти работников заплатили за трудоустройство до отъезда",
        text: "Первые выводы опроса в Оше и Баткене: средняя плата равна двум месячным заработкам, женщины платят чаще через родственников.\nПолный отчёт выйдет в начале года; вопросы к выборке присылайте нам до конца месяца.",
        topic: "6", region: "KG-O", sex_age: ("yes", "По полу; возраст от 18 до 45 лет одной группой"), link: "https://ilo.example/fees-kyrgyzstan", group: "", documents: &[],
    },
    Update {
        days_ago: 17, member: Some(UNICEF), lang: "en",
        title: "School records of children of migrant parents: what the committee can exchange",
        text: "The statistical committee can give counts by district, without names, four times a year. The draft note lists the twelve variables.\nComments of the group and its partners are welcome before its next meeting.",
        topic: "1", region: "KG-GB", sex_age: ("yes", "Girls and boys, by school year"), link: "", group: "1", documents: &[1],
    },
    Update {
        days_ago: 14, member: Some(UN_WOMEN), lang: "ky",
        title: "Кайтып келген аялдар үчүн укуктук кеңеш: төрт шаарда ачылды",
        text: "Ош, Жалал-Абад, Нарын жана Талас шаарларында жума сайын акысыз кеңеш берилет. Биринчи айда **86 аял** кайрылды, көбү алимент жана документ боюнча.\nЖолдомо берүү үчүн байланыштар китепканада.",
        topic: "21", region: "KG-J", sex_age: ("yes", "Аялдар гана; курагы үч топко бөлүнгөн"), link: "", group: "", documents: &[],
    },
    Update {
        days_ago: 11, member: Some(FAO), lang: "en",
        title: "Drought and seasonal moves in Naryn pastures",
        text: "Herder families moved three weeks earlier than usual. Household interviews go on until the first snow.",
        topic: "2", region: "KG-N", sex_age: ("no", "Interviews are by household; the second round will count by sex"), link: "https://fao.example/naryn-pastures", group: "", documents: &[],
    },
    Update {
        days_ago: 8, member: Some(UNHCR), lang: "ru",
        title: "Региональная консультация по документам лиц без гражданства",
        text: "В Алматы страны региона сверили порядок выдачи свидетельств о рождении. Для нас важны два пункта:\nвыдача свидетельства без прописки родителей и признание консульских справок.",
        topic: "4", region: "beyond", sex_age: ("not_applicable", ""), link: "https://unhcr.example/almaty-consultation", group: "", documents: &[],
    },
    Update {
        days_ago: 5, member: Some(UNDP), lang: "ky",
        title: "Баткенде кайтып келгендер үчүн чакан гранттар",
        text: "Экинчи конкурс жарыяланды: 40 чакан грант, артыкчылык жаштарга жана аялдарга. Арыздар айдын аягына чейин кабыл алынат.\nУюмдар өз аймагындагы талапкерлерге айтып койсо, ыраазы болобуз.",
        topic: "19", region: "KG-B", sex_age: ("yes", "Арыз ээлеринин жынысы жана курагы катталат"), link: "https://undp.example/batken-grants", group: "", documents: &[],
    },
    Update {
        days_ago: 2, member: None, lang: "en",
        title: "International Migrants Day: send your events by the end of the month",
        text: "The secretariat keeps one calendar of events for 18 December. Send title, place, language and contact of each.\nEvents in oblasts come first in the joint announcement.",
        topic: "", region: "KG", sex_age: ("not_applicable", ""), link: "", group: "", documents: &[],
    },
];

/// By their places above, counted from 1.
const OPENED: &str = "/updates/3";
const EDITED: usize = 4;
const PINNED: &str = "/updates/8";

pub(super) async fn share(stage: &Stage) -> Told {
    // of the day on which the library was filled
    let year = stage.day(-28).year();
    for (at, update) in UPDATES.iter().enumerate() {
        stage.begins(-update.days_ago).await?;
        let mut hand = match update.member {
            Some(member) => stage.focal_point(member).await?,
            None => stage.secretariat().await?,
        };
        let cited: Vec<String> = update
            .documents
            .iter()
            .map(|number| format!("{year}/DOC.{number}"))
            .collect();
        let cited = cited.join(", ");
        let mut fields = typed(update, update.text);
        fields.push(("documents", cited.as_str()));
        let path = hand.posts("/updates", &fields).await?;
        if at + 1 == EDITED {
            let more = format!("{}\nНарында кеңеш шейшемби күндөрү гана.", update.text);
            hand.posts(&format!("{path}/text"), &typed(update, &more))
                .await?;
        }
    }
    let mut secretariat = stage.secretariat().await?;
    // the partners of the group on data read the third one
    secretariat
        .posts(&format!("{OPENED}/audience"), &[("open", "yes")])
        .await?;
    let until = stage.in_a_week();
    secretariat
        .posts(&format!("{PINNED}/pin"), &[("until", until.as_str())])
        .await?;
    follow(stage).await
}

fn typed<'a>(update: &Update, text: &'a str) -> Vec<(&'static str, &'a str)> {
    let (sex_age, note) = update.sex_age;
    vec![
        ("title", update.title),
        ("text", text),
        ("lang", update.lang),
        ("topic", update.topic),
        ("region", update.region),
        ("sex_age", sex_age),
        ("sex_age_note", note),
        ("link", update.link),
        ("group", update.group),
    ]
}

/// Two people say what they want to hear of first.
async fn follow(stage: &Stage) -> Told {
    let mut member = stage.focal_point(FAO).await?;
    for what in [("topic", "2"), ("region", "KG-O")] {
        member.posts("/update-follows", &[what]).await?;
    }
    let mut other = stage.focal_point(ILO).await?;
    other.posts("/update-follows", &[("topic", "6")]).await?;
    let wish = [("updates", "followed")];
    other.posts("/account/updates", &wish).await?;
    Ok(())
}
