//! R14: every text of every internal table is a canary. Whoever stands outside follows every link, asks
//! for every address and reads every mail that was sent to them, and hears none of them sing.
use std::collections::BTreeSet;

use aho_corasick::AhoCorasick;
use ashar::app;
use sqlx::{PgConnection, Row};

use crate::world::World;
use crate::world::browser::Browser;

/// What is written for everybody: the network's name, its terms, its calendar, the published names of the
/// compact's objectives, of the goals and of regions.
const FOR_ALL: [&str; 5] = ["charter", "calendar_day", "mail", "tag", "region"];

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
    -- R7: joint statements delivered to everybody, with who delivered them and in whose name; who stands aside or apart is not named
    union select concat_ws(E'\\n', s.title_en, s.title_ru, s.title_ky, s.text_en, s.text_ru, s.text_ky, s.occasion, s.place, s.link, p.name)
        from public_statement s join person p on p.id = s.delivered_by
    union select concat_ws(E'\\n', o.name, o.name_ru, o.name_ky) from public_statement s
        join decision_roster r on r.decision_id = s.decision_id and r.removed_at is null join organisation o on o.id = r.organisation_id
        where not exists (select from position p where p.decision_id = r.decision_id and p.organisation_id = o.id and p.is_current
                             and p.value in ('stand_aside', 'disassociate', 'object'))
    union select concat_ws(E'\\n', p.name, p.job_title, p.email) from person p join function f on f.person_id = p.id
        where f.kind in ('state_counterpart', 'partner')
    union select concat_ws(E'\\n', o.name, o.name_ru, o.name_ky) from organisation o where o.kind <> 'un_entity'
    -- C1: who the secretariat is, every page says at its foot
        or o.is_secretariat";

/// What was opened to the partners of their groups: of person $1, whatever the hat (R23, I16).
const OPENED: &str = "
    with theirs as (
        select distinct w.* from function f join working_group_participant s on s.organisation_id = f.organisation_id
            join working_group w on w.id = s.working_group_id, network_day n
            where f.person_id = $1 and s.part = 'partner' and f.valid_from <= n.day and coalesce(f.valid_until, n.day) >= n.day
                and s.valid_from <= n.day and coalesce(s.valid_until, n.day) >= n.day and coalesce(w.sunset_on, n.day) >= n.day),
    called as (
        select g.*, a.id as agenda, a.circulated_at from meeting g join theirs w on w.id = g.working_group_id
            join agenda a on a.meeting_id = g.id where g.convened_at is not null or a.circulated_at is not null
        union
        -- R22: what the annual meeting opened to its guests
        select g.*, a.id as agenda, a.circulated_at from meeting g join agenda a on a.meeting_id = g.id
            join meeting_guest v on v.meeting_id = g.id join function f on f.organisation_id = v.organisation_id, network_day n
            where g.convened_at is not null and f.person_id = $1
                and f.valid_from <= n.day and coalesce(f.valid_until, n.day) >= n.day),
    open_item as (
        select i.*, g.id as meeting from called g join agenda_item i on i.agenda_id = g.agenda
            where g.circulated_at is not null and i.audience = 'group')
    select concat_ws(E'\\n', name, name_ru, name_ky, mandate) from theirs
    -- M4: what the own organisation was told when it was invited to an action, and what it answered
    union select concat_ws(E'\\n', p.told_title, p.told_text, p.remark) from action_partner p
        join function f on f.organisation_id = p.organisation_id, network_day n
        where f.person_id = $1 and p.withdrawn_at is null
            and f.valid_from <= n.day and coalesce(f.valid_until, n.day) >= n.day
    -- domain §8: on which basis the own contact is held
    union select concat_ws(E'\\n', k.basis_note, k.purpose) from stakeholder_contact k where k.person_id = $1
    union select p.name from working_group_chair c join theirs w on w.id = c.working_group_id join person p on p.id = c.person_id
    union select concat_ws(E'\\n', title, title_ru, title_ky, place) from called
    union select concat_ws(E'\\n', title, title_ru, title_ky, presenter, background) from open_item
    union select concat_ws(E'\\n', p.title, p.title_ru, p.title_ky, v.file_name) from open_item i
        join paper p on p.agenda_item_id = i.id and p.audience = 'group' and p.withdrawn_at is null
        join paper_version v on v.paper_id = p.id and v.version = p.version
    -- M3: documents of the library that were opened to the group, as they stand now
    union select concat_ws(E'\\n', d.title, d.title_ru, d.title_ky, d.source, d.disaggregation, d.licence, d.keywords, v.file_name)
        from document d join theirs w on w.id = d.working_group_id join document_version v on v.document_id = d.id
        where d.audience = 'group' and d.withdrawn_at is null
    -- T2: updates that were opened to the group
    union select concat_ws(E'\\n', u.title, u.text, u.sex_age_note, u.link) from network_update u join theirs w on w.id = u.working_group_id
        where u.audience = 'group' and u.withdrawn_at is null
    union select e.text from open_item i join minutes_entry e on e.agenda_item_id = i.id join minutes m on m.id = e.minutes_id
        join meeting g on g.id = m.meeting_id where m.circulated_at is not null and g.working_group_id is not null";

/// Whoever stands outside: the state counterpart, and a partner of each group.
const OUTSIDERS: [(&str, &str); 4] = [
    ("asel.primerova@sms.example", "Migration data"),
    ("temir.misalbekov@nsc.example", "Migration data"),
    ("bolot.demonov@samaf.example", "Return and reintegration"),
    (
        "samat.ulgubekov@mims.example",
        "Follow-up of the review forum",
    ),
];

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
    let terms: Vec<String> = terms.iter().map(|terms| plain(terms)).collect();
    texts.retain(|text| !terms.iter().any(|terms| terms.contains(text)));
    // the title of a standing item is the house's own, and nobody's secret
    for lang in ["en", "ru", "ky"] {
        for file in std::fs::read_dir(format!("locales/{lang}")).unwrap() {
            for line in std::fs::read_to_string(file.unwrap().path())
                .unwrap()
                .lines()
            {
                if let Some((_, words)) = line.split_once(" = ") {
                    texts.remove(words);
                }
            }
        }
    }
    texts
}

/// What this person must not hear: a line that stands within one that was opened proves nothing.
async fn canaries_for(
    db: &mut PgConnection,
    all: &BTreeSet<String>,
    person: i64,
) -> BTreeSet<String> {
    let day = crate::world::today().date_naive();
    let query = format!(
        "with network_day as (select date '{day}' as day) {}",
        OPENED
            .trim_start()
            .replacen("with", ",", 1)
            .replace("$1", &person.to_string())
    );
    let opened: Vec<String> = column(db, query)
        .await
        .iter()
        .flat_map(|text| lines(text))
        .collect();
    let mut kept = all.clone();
    kept.retain(|text| !opened.iter().any(|line| line.contains(text.as_str())));
    kept
}

/// The highest number of what an address may name, so that everything is asked for; where rooms hold hundreds of
/// records, the first ones.
async fn highest(db: &mut PgConnection) -> Vec<(&'static str, i64)> {
    let mut found = Vec::new();
    for (room, table) in [
        ("/meetings/", "meeting"),
        ("/agenda-items/", "agenda_item"),
        ("/papers/", "paper"),
        ("/paper-versions/", "paper_version"),
        ("/minutes-entries/", "minutes_entry"),
        ("/group-participants/", "working_group_participant"),
        ("/documents/", "document"),
        ("/document-versions/", "document_version"),
        ("/updates/", "network_update"),
    ] {
        let last: i64 = sqlx::query_scalar(
            // the names are the ones above
            format!("select max(id) from {table}").leak() as &'static str,
        )
        .fetch_one(&mut *db)
        .await
        .unwrap();
        found.push((room, last));
    }
    found
}

fn addresses(method: &str, highest: &[(&str, i64)]) -> BTreeSet<String> {
    app::lines()
        .iter()
        .filter(|line| line.method == method && line.act.is_some())
        .flat_map(|line| {
            let room = highest.iter().find(|(room, _)| line.path.starts_with(room));
            let last = room.map_or(8, |(_, last)| (*last).max(8));
            (1..=last).map(|id| line.path.replace("{id}", &id.to_string()))
        })
        .filter(|path| !path.contains('{'))
        .collect()
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
async fn everything_reached(
    browser: &mut Browser,
    highest: &[(&str, i64)],
) -> Vec<(String, String)> {
    let mut waiting = addresses("GET", highest);
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

    let highest = highest(&mut db).await;
    let mut letters = 0;
    for (who, group) in OUTSIDERS {
        let person: i64 = sqlx::query_scalar("select id from person where email = $1")
            .bind(who)
            .fetch_one(&mut db)
            .await
            .unwrap();
        let hidden = canaries_for(&mut db, &canaries, person).await;
        assert!(
            hidden.len() * 5 > canaries.len() * 4,
            "{who}: little is left"
        );
        let hidden: Vec<String> = hidden.into_iter().collect();
        let ear = AhoCorasick::new(&hidden).unwrap();
        let sings_in = |body: &str| -> BTreeSet<&String> {
            ear.find_overlapping_iter(body)
                .map(|heard| &hidden[heard.pattern()])
                .collect()
        };

        let mut outsider = world.person(who).await;
        outsider.get("/?lang=en").await;
        let read = everything_reached(&mut outsider, &highest).await;
        for (path, body) in &read {
            let sings = sings_in(body);
            assert!(sings.is_empty(), "{who} reads at {path}: {sings:#?}");
        }
        assert!(
            read.iter()
                .any(|(path, body)| path == "/groups" && body.contains(group)),
            "{who} finds the own group"
        );
        // the calendar that its owner takes along
        let made = outsider.post("/account/calendar", &[]).await;
        let token = made.body.split("/calendar/").nth(1).unwrap();
        let token = token.split('"').next().unwrap();
        let calendar = outsider.get(&format!("/calendar/{token}")).await;
        let events = calendar.body.replace("\r\n ", "").replace('\\', "");
        assert_eq!(calendar.status, 200, "{who}");
        assert!(sings_in(&plain(&events)).is_empty(), "{who}: {events}");
        for canary in hidden.iter().step_by(7) {
            let words: String = form_urlencoded::byte_serialize(canary.as_bytes()).collect();
            for path in ["/members", "/decisions", "/actions", "/meetings"] {
                let answer = outsider.get(&format!("{path}?q={words}")).await;
                assert_eq!(answer.status, 404, "{who} at {path}");
            }
            // a list that takes no words counts the same
            let groups = outsider
                .get(&format!("/groups?q={words}&group={words}"))
                .await;
            assert!(sings_in(&plain(&groups.body).replace(canary.as_str(), "")).is_empty());
        }
        for canary in hidden.iter().step_by(3) {
            let words: String = form_urlencoded::byte_serialize(canary.as_bytes()).collect();
            for path in ["/search", "/documents", "/updates"] {
                let answer = outsider.get(&format!("{path}?q={words}")).await;
                let mut heard = sings_in(&plain(&answer.body).replace(canary.as_str(), ""));
                // a long question comes back cut off
                heard.retain(|text| !canary.contains(text.as_str()));
                assert!(
                    heard.is_empty(),
                    "{who} at {path} asks for {canary}: {heard:#?}"
                );
            }
        }
        for path in [
            "/meetings?group=1",
            "/meetings?group=all",
            "/decisions?group=1",
        ] {
            assert_eq!(outsider.get(path).await.status, 404, "{who} at {path}");
        }
        // what is refused says nothing either
        for path in addresses("POST", &highest) {
            if ![
                "/group",
                "/meetings",
                "/agenda-items",
                "/papers",
                "/minutes",
                "/decisions",
                "/actions",
                "/date-polls",
                "/documents",
                "/document-links",
                "/document-folders",
                "/updates",
            ]
            .iter()
            .any(|room| path.starts_with(room))
            {
                continue;
            }
            let answer = outsider.post(&path, &[]).await;
            assert_eq!(answer.status, 404, "{who} sends to {path}");
            let sings = sings_in(&plain(&answer.body));
            assert!(sings.is_empty(), "{who} sends to {path}: {sings:#?}");
        }

        let mails = column(
            &mut db,
            format!(
                "select concat_ws(E'\\n', subject, body_text, calendar) from mail where lower(address) = lower('{who}')"
            ),
        )
        .await;
        letters += mails.len();
        for mail in mails.iter().map(|mail| plain(mail)) {
            let sings = sings_in(&mail);
            assert!(sings.is_empty(), "a mail to {who} says {sings:#?}");
        }
    }
    assert!(letters > 4, "{letters} letters went outside");

    // the canaries do sing: a member hears most of them
    let mut member = world.role("focal point").await;
    let heard: String = everything_reached(&mut member, &[])
        .await
        .into_iter()
        .map(|(_, body)| body)
        .collect();
    let count = canaries.iter().filter(|text| heard.contains(*text)).count();
    assert!(count * 2 > canaries.len(), "{count} of {}", canaries.len());
}
