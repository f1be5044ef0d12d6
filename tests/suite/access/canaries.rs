//! R14: every text of every internal table is a canary. Whoever stands outside follows every link, asks
//! for every address and reads every mail that was sent to them, and hears none of them sing.
use std::collections::BTreeSet;

use ashar::app;
use sqlx::{PgConnection, Row};

use crate::world::World;
use crate::world::browser::Browser;

/// What is written for everybody: the network's name, its terms, its calendar, the published names of the
/// compact's objectives and of the goals.
const FOR_ALL: [&str; 4] = ["charter", "calendar_day", "mail", "tag"];

/// What the state counterpart was asked, what it answered, and whoever outside belongs to itself.
const DISCLOSED: &str = "
    select d.title from state_consultation c join decision d on d.id = c.decision_id
    union select d.title_ru from state_consultation c join decision d on d.id = c.decision_id
    union select d.title_ky from state_consultation c join decision d on d.id = c.decision_id
    union select v.text from state_consultation c
        join decision_version v on v.decision_id = c.decision_id and v.number = c.version
    union select concat_ws(E'\\n', c.disclosed_title, c.disclosed_text) from state_consultation c
    union select concat_ws(E'\\n', c.reply_text) from state_consultation c
    -- R14: what was released to everybody, in its exact version
    union select concat_ws(E'\\n', d.title, d.title_ru, d.title_ky, t.text, p.title, p.title_ru, p.title_ky, v.file_name)
        from released r left join decision d on d.id = r.decision_id
        left join decision_version t on t.decision_id = d.id and t.number = d.current_version
        left join paper_version v on v.id = r.paper_version_id left join paper p on p.id = v.paper_id
        where r.audience = 'public'
    union select concat_ws(E'\\n', p.name, p.job_title, p.email) from person p join function f on f.person_id = p.id
        where f.kind in ('state_counterpart', 'partner')
    union select concat_ws(E'\\n', o.name, o.name_ru, o.name_ky) from organisation o where o.kind <> 'un_entity'
    -- C1: who the secretariat is, every page says at its foot
        or o.is_secretariat";

/// Lines long enough to be nobody's ordinary words.
fn lines(text: &str) -> impl Iterator<Item = String> + '_ {
    text.lines()
        .map(|line| {
            line.replace('*', "")
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        })
        .filter(|line| line.chars().count() >= 14 && line.contains([' ', '@']))
}

async fn column(db: &mut PgConnection, query: String) -> Vec<String> {
    // the names come from the catalogue
    let query: &'static str = query.leak();
    let rows = sqlx::query(query).fetch_all(db).await.unwrap();
    rows.iter()
        .filter_map(|row| row.get::<Option<String>, _>(0))
        .collect()
}

/// Every line of every text column of every table whose changes are noted.
async fn internal_texts(db: &mut PgConnection) -> BTreeSet<String> {
    let columns = sqlx::query(
        "select c.table_name::text, c.column_name::text from information_schema.columns c
          where c.table_schema = 'public' and c.data_type = 'text'
            and exists (select from pg_trigger t where t.tgname = 'changes' and t.tgrelid = c.table_name::regclass)",
    )
    .fetch_all(&mut *db)
    .await
    .unwrap();
    let mut texts = BTreeSet::new();
    for row in columns {
        let (table, name): (String, String) = (row.get(0), row.get(1));
        if FOR_ALL.contains(&table.as_str()) {
            continue;
        }
        for text in column(db, format!("select distinct \"{name}\" from \"{table}\"")).await {
            texts.extend(lines(&text));
        }
    }
    for text in column(&mut *db, DISCLOSED.to_owned()).await {
        for line in lines(&text) {
            texts.remove(&line);
        }
    }
    let terms = column(db, "select terms_of_reference from charter".to_owned()).await;
    texts.retain(|text| !terms.iter().any(|terms| plain(terms).contains(text)));
    // the title of a standing item is the house's own, and nobody's secret
    let own: Vec<String> = ["en", "ru", "ky"]
        .into_iter()
        .flat_map(|lang| std::fs::read_dir(format!("locales/{lang}")).unwrap())
        .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    texts.retain(|text| {
        !own.iter()
            .any(|words| words.contains(&format!("= {text}\n")))
    });
    texts
}

/// As a reader sees it: without escapes and marks of a text, white space folded.
fn plain(body: &str) -> String {
    let mut text = body.replace('*', "");
    for mark in ["<em>", "</em>", "<strong>", "</strong>"] {
        text = text.replace(mark, "");
    }
    for (escape, letter) in [
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ] {
        text = text.replace(escape, letter);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every address of the house with every small number, and whatever the pages lead to.
async fn everything_reached(browser: &mut Browser) -> Vec<(String, String)> {
    let mut waiting: BTreeSet<String> = app::lines()
        .iter()
        .filter(|line| line.method == "GET" && line.act.is_some())
        .flat_map(|line| (1..=8).map(|id| line.path.replace("{id}", &id.to_string())))
        .filter(|path| !path.contains('{'))
        .collect();
    let mut done = BTreeSet::new();
    let mut read = Vec::new();
    while let Some(path) = waiting.pop_first() {
        let path = path.split('#').next().unwrap().to_owned();
        if path.contains("lang=") || path.starts_with("/assets/") || !done.insert(path.clone()) {
            continue;
        }
        let answer = browser.get(&path).await;
        waiting.extend(
            answer
                .links()
                .into_iter()
                .filter(|link| !done.contains(link)),
        );
        read.push((path, plain(&answer.body)));
    }
    read
}

/// R14: "internal … unless explicitly stated and agreed otherwise".
#[tokio::test]
async fn no_internal_text_reaches_who_stands_outside() {
    let world = World::with_story().await;
    let mut db = world.database.owner().await;
    let canaries = internal_texts(&mut db).await;
    assert!(canaries.len() > 60, "{canaries:#?}");

    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        for (path, body) in everything_reached(&mut outsider).await {
            let sings: Vec<_> = canaries
                .iter()
                .filter(|text| body.contains(*text))
                .collect();
            assert!(sings.is_empty(), "{role} reads at {path}: {sings:#?}");
        }
        for canary in canaries.iter().step_by(7) {
            let words: String = form_urlencoded::byte_serialize(canary.as_bytes()).collect();
            for path in ["/members", "/decisions", "/actions"] {
                let answer = outsider.get(&format!("{path}?q={words}")).await;
                assert_eq!(answer.status, 404, "{role} at {path}");
            }
        }
    }

    let mails = column(
        &mut db,
        "select concat_ws(E'\\n', m.subject, m.body_text, m.calendar) from mail m
          where exists (select from function f join person p on p.id = f.person_id
                         where lower(p.email) = lower(m.address) and f.kind in ('state_counterpart', 'partner'))"
            .to_owned(),
    )
    .await;
    assert!(!mails.is_empty(), "nobody outside was written to");
    for mail in mails.iter().map(|mail| plain(mail)) {
        let sings: Vec<_> = canaries
            .iter()
            .filter(|text| mail.contains(*text))
            .collect();
        assert!(sings.is_empty(), "a mail to outside says {sings:#?}");
    }

    // the canaries do sing: a member hears most of them
    let mut member = world.role("focal point").await;
    let heard: String = everything_reached(&mut member)
        .await
        .into_iter()
        .map(|(_, body)| body)
        .collect();
    let count = canaries.iter().filter(|text| heard.contains(*text)).count();
    assert!(count * 2 > canaries.len(), "{count} of {}", canaries.len());
}
