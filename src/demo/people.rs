//! Who is there before the story begins: organisations, memberships, people and their functions.
use argon2::{Argon2, PasswordHasher};
use chrono::{DateTime, Datelike, Duration, Utc};

use super::PASSWORD;
use super::stage::JOINED;
use crate::base::access::{Act, Actor, Hat, Network, Verdict};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Database;
use crate::base::fault::Fault;

/// The network is founded with everybody in it, by the clock, once.
struct FoundDemonstration;

impl Act for FoundDemonstration {
    type Subject = Network;
    const NAME: &'static str = "network.found_demonstration";

    fn verdict(who: &Actor, _: &Network) -> Verdict {
        if who.hat == Hat::System {
            Verdict::Yes
        } else {
            Verdict::Unseen
        }
    }
}

/// Acronym, name, Russian name, Kyrgyz name, kind; the first ten are the members of the terms of reference.
type Organisation = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);
#[rustfmt::skip]
const ORGANISATIONS: [Organisation; 20] = [
    ("RCO", "UN Resident Coordinator’s Office", "Офис Постоянного координатора ООН", "БУУнун Туруктуу координаторунун кеңсеси", "un_entity"),
    ("IOM", "International Organization for Migration", "Международная организация по миграции", "Эл аралык миграция уюму", "un_entity"),
    ("UNODC", "UN Office on Drugs and Crime", "Управление ООН по наркотикам и преступности", "БУУнун Баңги заттар жана кылмыштуулук боюнча башкармалыгы", "un_entity"),
    ("UNDP", "UN Development Programme", "Программа развития ООН", "БУУнун Өнүктүрүү программасы", "un_entity"),
    ("UN Women", "UN Entity for Gender Equality and the Empowerment of Women", "Структура «ООН‑женщины»", "«БУУ‑аялдар» түзүмү", "un_entity"),
    ("FAO", "Food and Agriculture Organization", "Продовольственная и сельскохозяйственная организация", "Азык-түлүк жана айыл чарба уюму", "un_entity"),
    ("UNICEF", "UN Children’s Fund", "Детский фонд ООН", "БУУнун Балдар фонду", "un_entity"),
    ("UNHCR", "Office of the UN High Commissioner for Refugees", "Управление Верховного комиссара ООН по делам беженцев", "БУУнун Качкындар боюнча жогорку комиссарынын башкармалыгы", "un_entity"),
    ("ILO", "International Labour Organization", "Международная организация труда", "Эл аралык эмгек уюму", "un_entity"),
    ("UNESCO", "UN Educational, Scientific and Cultural Organization", "Организация ООН по вопросам образования, науки и культуры", "БУУнун Билим берүү, илим жана маданият уюму", "un_entity"),
    ("WHO", "World Health Organization", "Всемирная организация здравоохранения", "Дүйнөлүк саламаттык сактоо уюму", "un_entity"),
    ("UNFPA", "UN Population Fund", "Фонд ООН в области народонаселения", "БУУнун Калк фонду", "un_entity"),
    ("SMS", "State Migration Service", "Государственная служба миграции", "Мамлекеттик миграция кызматы", "state"),
    ("NSC", "National Statistical Committee", "Национальный статистический комитет", "Улуттук статистика комитети", "state"),
    ("SaMAF", "Sample Migrants’ Aid Foundation", "Образцовый фонд помощи мигрантам", "Мигранттарга жардам үлгү фонду", "civil_society"),
    ("ҮлДи", "Үлгү Diaspora Union", "Союз диаспор «Үлгү»", "«Үлгү» диаспоралар бирикмеси", "civil_society"),
    ("CD MFA", "Consular Department of the Ministry of Foreign Affairs", "Консульский департамент Министерства иностранных дел", "Тышкы иштер министрлигинин Консулдук департаменти", "state"),
    ("BS", "Border Service", "Пограничная служба", "Чек ара кызматы", "state"),
    ("MIMS", "Mock Institute of Migration Studies", "Образцовый институт исследований миграции", "Миграцияны изилдөө үлгү институту", "academia"),
    ("SDA", "Specimen Donor Agency", "Образцовое донорское агентство", "Үлгү донордук агенттиги", "donor"),
];

/// Name, title, address before the @, organisation, language, functions.
type Person = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
);
#[rustfmt::skip]
const PEOPLE: [Person; 32] = [
    ("Marta Exemplar", "Resident Coordinator", "marta.exemplar", "RCO", "en", &["co_chair"]),
    ("Teo Placeholder", "Head of Office", "teo.placeholder", "IOM", "en", &["co_chair"]),
    ("Гүлзат Үлгүбаева", "Network secretariat", "gulzat.ulgubaeva", "IOM", "en", &["secretariat"]),
    ("Бакыт Мисалов", "Network assistant", "bakyt.misalov", "IOM", "ru", &["secretariat"]),
    ("Ines Specimen", "Coordination Officer", "ines.specimen", "RCO", "en", &["focal_point"]),
    ("Өмүрбек Сынакбаев", "Programme Officer", "omurbek.synakbaev", "IOM", "ky", &["focal_point"]),
    ("Paul Mockman", "Programme Officer", "paul.mockman", "UNODC", "en", &["focal_point"]),
    ("Чынара Долбоорова", "Policy Analyst", "chynara.dolboorova", "UNDP", "ru", &["focal_point"]),
    ("Rosa Dummyova", "Programme Analyst", "rosa.dummyova", "UN Women", "en", &["focal_point"]),
    ("Теңирбек Мисалов", "Programme Officer", "tenirbek.misalov", "FAO", "en", &["focal_point"]),
    ("Anna Templateva", "Child Protection Officer", "anna.templateva", "UNICEF", "ru", &["focal_point"]),
    ("Karl Testerson", "Protection Officer", "karl.testerson", "UNHCR", "en", &["focal_point"]),
    ("Нургүл Сынакова", "National Coordinator", "nurgul.synakova", "ILO", "ky", &["focal_point"]),
    ("Jean Prototype", "Programme Specialist", "jean.prototype", "UNESCO", "en", &["focal_point"]),
    ("Lena Draftova", "Public Health Officer", "lena.draftova", "WHO", "ru", &["focal_point"]),
    ("Айгүл Үлгүева", "Programme Analyst", "aigul.ulgueva", "UNFPA", "ky", &["focal_point"]),
    ("Ines Deputy Specimen", "", "rco.alternate", "RCO", "en", &["alternate"]),
    ("Айдай Сынакбаева", "", "iom.alternate", "IOM", "ky", &["alternate"]),
    ("Paula Mockwoman", "", "unodc.alternate", "UNODC", "en", &["alternate"]),
    ("Азамат Долбооров", "", "undp.alternate", "UNDP", "ru", &["alternate"]),
    ("Rosa Sampleva", "", "unw.alternate", "UN Women", "en", &["alternate"]),
    ("Мээрим Мисалова", "", "fao.alternate", "FAO", "ky", &["alternate"]),
    ("Anton Templatev", "", "unicef.alternate", "UNICEF", "ru", &["alternate"]),
    ("Karla Testerson", "", "unhcr.alternate", "UNHCR", "en", &["alternate"]),
    ("Нурлан Сынаков", "", "ilo.alternate", "ILO", "ky", &["alternate"]),
    ("Jeanne Prototype", "", "unesco.alternate", "UNESCO", "en", &["alternate"]),
    ("Leo Draftov", "", "who.alternate", "WHO", "ru", &["alternate"]),
    ("Айбек Үлгүев", "", "unfpa.alternate", "UNFPA", "ky", &["alternate"]),
    ("Асель Примерова", "Migration Policy Department (demo)", "asel.primerova", "SMS", "ru", &["state_counterpart"]),
    ("Болот Демонов", "Director", "bolot.demonov", "SaMAF", "ky", &["partner"]),
    ("Темир Мисалбеков", "Head of division", "temir.misalbekov", "NSC", "ru", &["partner"]),
    ("Самат Үлгүбеков", "Research fellow", "samat.ulgubekov", "MIMS", "ky", &["partner"]),
];

/// Where a person of an organisation reads mail.
pub(super) fn address(name: &str, organisation: &str) -> String {
    let host = match organisation {
        "UN Women" => "unwomen".to_owned(),
        other => other.to_lowercase(),
    };
    format!("{name}@{host}.example")
}

/// The address of a member's focal point, by the member's place among the organisations.
pub(super) fn focal_point(member: i64) -> Option<String> {
    let place = usize::try_from(member).ok()?.checked_sub(1)?;
    let acronym = ORGANISATIONS.get(place)?.0;
    let person = PEOPLE
        .iter()
        .find(|person| person.3 == acronym && person.5.contains(&"focal_point"))?;
    Some(address(person.2, person.3))
}

/// `false` when the house has people already.
pub(super) async fn found(database: &Database, now: DateTime<Utc>) -> Result<bool, Fault> {
    let Some((mut db, Network)) =
        Recording::<FoundDemonstration>::by_the_clock(database, (), now, "demo").await?
    else {
        return Ok(false);
    };
    let anybody = sqlx::query_scalar!(r#"select exists (select from person) as "any!""#)
        .fetch_one(db.conn())
        .await?;
    if anybody {
        return Ok(false);
    }
    // members since the network was launched; two joined later
    let launch = chrono::NaiveDate::from_ymd_opt(now.year() - 2, 1, 15).unwrap_or_default();
    let [who, unfpa] = JOINED.map(|(_, ago)| (now - Duration::days(ago)).date_naive());
    let column = |pick: fn(&Organisation) -> &'static str| {
        ORGANISATIONS
            .iter()
            .map(|o| pick(o).to_owned())
            .collect::<Vec<_>>()
    };
    sqlx::query!(
        "insert into organisation (acronym, name, name_ru, name_ky, kind, is_secretariat)
         select a, n, r, k, kind, a = 'IOM' from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
             with ordinality as o (a, n, r, k, kind, place) order by place",
        &column(|o| o.0),
        &column(|o| o.1),
        &column(|o| o.2),
        &column(|o| o.3),
        &column(|o| o.4),
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into membership (organisation_id, valid_from, basis)
         select id, case acronym when 'WHO' then $2::date when 'UNFPA' then $3::date else $1::date end,
                case when acronym in ('WHO', 'UNFPA') then 'Expression of interest' else 'Terms of reference' end
           from organisation where kind = 'un_entity' order by id",
        launch,
        who,
        unfpa,
    )
    .execute(db.conn())
    .await?;
    let column = |pick: fn(&Person) -> &'static str| {
        PEOPLE
            .iter()
            .map(|p| pick(p).to_owned())
            .collect::<Vec<_>>()
    };
    let addresses: Vec<String> = PEOPLE.iter().map(|p| address(p.2, p.3)).collect();
    sqlx::query!(
        "insert into person (name, job_title, email, lang)
         select n, nullif(j, ''), e, l from unnest($1::text[], $2::text[], $3::text[], $4::text[])
             with ordinality as p (n, j, e, l, place) order by place",
        &column(|p| p.0),
        &column(|p| p.1),
        &addresses,
        &column(|p| p.4),
    )
    .execute(db.conn())
    .await?;
    let functions: Vec<(String, String, String)> = PEOPLE
        .iter()
        .zip(&addresses)
        .flat_map(|(p, address)| {
            p.5.iter()
                .map(|f| (address.clone(), (*f).to_owned(), p.3.to_owned()))
        })
        .collect();
    sqlx::query!(
        "insert into function (person_id, kind, organisation_id, valid_from)
         select p.id, f.kind, o.id, case o.acronym when 'WHO' then $5::date when 'UNFPA' then $6::date else $4::date end
           from unnest($1::text[], $2::text[], $3::text[]) with ordinality as f (email, kind, acronym, place)
           join person p on p.email = f.email join organisation o on o.acronym = f.acronym order by f.place",
        &functions.iter().map(|f| f.0.clone()).collect::<Vec<_>>(),
        &functions.iter().map(|f| f.1.clone()).collect::<Vec<_>>(),
        &functions.iter().map(|f| f.2.clone()).collect::<Vec<_>>(),
        launch,
        who,
        unfpa,
    )
    .execute(db.conn())
    .await?;
    let hash = tokio::task::spawn_blocking(|| {
        Argon2::default()
            .hash_password(PASSWORD.as_bytes())
            .map(|hash| hash.to_string())
    })
    .await?
    .map_err(|fault| Fault::new(fault.to_string()))?;
    sqlx::query!(
        "insert into credential (person_id, password_hash, set_at) select id, $1, $2 from person",
        hash,
        now
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "update charter set demo = true, terms_of_reference = $1",
        include_str!("terms-of-reference.txt").trim()
    )
    .execute(db.conn())
    .await?;
    db.commit().await?;
    Ok(true)
}
