//! R23: "Working Groups … permanent or ad hoc … drawn from the Network Members … may include external participants".
use chrono::{DateTime, Utc};

use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;

/// Runs the group for FAO, by her function.
const CHAIR: &str = "10";
const PARTNER: &str = "temir.misalbekov@nsc.example";
const SUNSET: &str = "2026-12-31";

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

fn group<'a>(decision: &'a str, kind: &'a str, sunset: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("decision", decision),
        ("kind", kind),
        ("sunset", sunset),
        ("name", "Remittances and savings"),
        ("name_ru", "Переводы и сбережения"),
        ("name_ky", "Акча которуулар жана топтоо"),
        ("mandate", "To gather what agencies know.\nTo recommend."),
        ("members", "6"),
        ("members", "9"),
        ("chair", CHAIR),
        ("partners", "14"),
    ]
}

/// FAO and ILO with the statistical committee, FAO in the chair, established by the adopted decision 1.
async fn established(world: &World, line: &mut Line, kind: &str, sunset: &str) -> String {
    let decision = line.adopted_decision(world).await;
    let number = decision.rsplit('/').next().unwrap().to_owned();
    let founded = line
        .secretariat
        .post("/groups", &group(&number, kind, sunset))
        .await;
    assert_eq!(founded.status, 303, "{}", founded.words());
    founded.location().to_owned()
}

const PLAN: [(&str, &str); 5] = [
    ("title", "First look at remittances"),
    ("date", "2026-11-10"),
    ("from", "14:00"),
    ("to", "15:30"),
    ("place", "UN House, room 4"),
];

/// Planned by its chair with one open item and one for members alone; the answer is the path of the meeting.
async fn planned(chair: &mut Browser, group: &str) -> String {
    let plan = chair.post(&format!("{group}/meetings"), &PLAN).await;
    assert_eq!(plan.status, 303, "{}", plan.words());
    let agenda = plan.location().to_owned();
    let open = [
        ("title", "Costs of a transfer"),
        ("kind", "discussion"),
        ("minutes", "30"),
        ("background", "Three corridors compared."),
        ("open", "yes"),
    ];
    let hidden = [
        ("title", "What headquarters think of it"),
        ("kind", "discussion"),
        ("minutes", "20"),
        ("background", "Not to leave the table."),
    ];
    chair.does(&agenda, &hidden).await;
    chair.does(&agenda, &open).await;
    agenda.trim_end_matches("/agenda").to_owned()
}

async fn item_of(world: &World, title: &str) -> i64 {
    let mut db = world.database.owner().await;
    sqlx::query_scalar("select id from agenda_item where title = $1")
        .bind(title)
        .fetch_one(&mut db)
        .await
        .unwrap()
}

async fn addresses(world: &World, kind: &str) -> Vec<String> {
    let mut db = world.database.owner().await;
    sqlx::query_scalar("select address from mail where kind = $1 order by address")
        .bind(kind)
        .fetch_all(&mut db)
        .await
        .unwrap()
}

/// R23, I18: no group without an adopted decision; an ad hoc one has a last day; it is drawn from members.
#[tokio::test]
async fn a_group_comes_to_be_by_an_adopted_decision_alone() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let empty = line.secretariat.get("/groups/new").await;
    assert!(
        empty.words().contains("No adopted decision"),
        "{}",
        empty.words()
    );
    let drafted = line.drafted_decision("not_relevant").await;
    let draft = drafted.rsplit('/').next().unwrap().to_owned();
    let refused = line
        .secretariat
        .is_refused("/groups", &group(&draft, "permanent", ""))
        .await;
    assert!(
        refused.contains("not one of the choices") || refused.contains("Choose"),
        "{refused}"
    );

    let decision = line.adopted_decision(&world).await;
    let number = decision.rsplit('/').next().unwrap().to_owned();
    for (kind, sunset, words) in [
        ("ad_hoc", "", "An ad hoc group has a last day"),
        ("ad_hoc", "2026-10-14", "This day is past"),
        ("permanent", SUNSET, "A permanent group has no last day"),
    ] {
        let again = line
            .secretariat
            .is_refused("/groups", &group(&number, kind, sunset))
            .await;
        assert!(again.contains(words), "{again}");
    }
    let of_partners: Vec<_> = group(&number, "permanent", "")
        .into_iter()
        .filter(|(name, _)| *name != "members")
        .collect();
    let refused = line.secretariat.is_refused("/groups", &of_partners).await;
    assert!(refused.contains("drawn from the members"), "{refused}");
    assert!(
        refused.contains("speaks for a member agency"),
        "all reasons at once: {refused}"
    );

    let fields = group(&number, "ad_hoc", SUNSET);
    assert_eq!(line.co_chair.post("/groups", &fields).await.status, 403);
    let mut partner = world.person(PARTNER).await;
    assert_eq!(partner.post("/groups", &fields).await.status, 404);
    line.secretariat.does("/groups", &fields).await;
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    ilo.get("/?lang=en").await;
    let list = ilo.get("/groups").await.words();
    assert!(
        list.contains("Remittances and savings") && list.contains("31 December 2026"),
        "{list}"
    );
    let page = ilo.get("/groups/1").await;
    let words = page.words();
    for told in [
        "To gather what agencies know.",
        "Теңирбек Мисалов, FAO",
        "NSC",
        "DEC/1",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert!(
        page.body.contains("the partners of this working group"),
        "who can see it"
    );
}

/// R23, R5, I18: the chair does for the group what co-chairs do for the network; its own people alone are called.
#[tokio::test]
async fn the_chair_runs_the_meetings_of_the_group() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let group = established(&world, &mut line, "permanent", "").await;
    let mut chair = world.role("focal point").await;
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    ilo.get("/?lang=en").await;
    let plan = format!("{group}/meetings");
    assert_eq!(
        ilo.post(&plan, &PLAN).await.status,
        403,
        "takes part, does not chair"
    );
    assert_eq!(line.co_chair.post(&plan, &PLAN).await.status, 403);
    let meeting = planned(&mut chair, &group).await;
    let mut again = PLAN.to_vec();
    again.push(("look", "yes"));
    let looked = chair.post(&plan, &again).await;
    assert_eq!(looked.status, 200, "planned nothing");
    assert!(
        looked
            .words()
            .contains("At the same time: First look at remittances"),
        "R3: what is on the day: {}",
        looked.words()
    );
    let clearance = format!("{meeting}/agenda/clearance");
    assert_eq!(line.secretariat.post(&clearance, &[]).await.status, 403);
    for act in ["convocation", "opening"] {
        let refused = line.co_chair.post(&format!("{meeting}/{act}"), &[]).await;
        assert_eq!(refused.status, 403, "{act}");
    }
    let desk = chair.get("/").await;
    assert!(
        desk.links().contains(&meeting),
        "the desk leads there: {}",
        desk.words()
    );
    for act in ["agenda/clearance", "agenda/circulation", "convocation"] {
        chair.does(&format!("{meeting}/{act}"), &[]).await;
    }
    let invited = addresses(&world, "meeting.invitation").await;
    let own: Vec<&String> = invited
        .iter()
        .filter(|to| {
            ["@fao.", "@ilo.", "@nsc."]
                .iter()
                .any(|end| to.contains(end))
        })
        .collect();
    // the network's own meeting called FAO and ILO too, with two people each; the partner but once
    assert_eq!(own.len(), 2 * 4 + 1, "{invited:?}");
    let mut db = world.database.owner().await;
    let called: Vec<String> = sqlx::query_scalar(
        "select distinct o.acronym from circulation c join circulation_recipient r on r.circulation_id = c.id
           join organisation o on o.id = r.organisation_id
          where '/meetings/' || c.object_id = $1 and c.object_kind in ('invitation', 'agenda') order by 1",
    )
    .bind(&meeting)
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(
        called,
        ["FAO", "ILO", "NSC"],
        "members and partners of the group, and nobody else"
    );

    world.clock.stands_at(at("2026-11-10T08:00:00Z"));
    chair.does(&format!("{meeting}/opening"), &[]).await;
    let close = format!("{meeting}/closing");
    let early = chair.is_refused(&close, &[]).await;
    assert!(early.contains("FAO, ILO, NSC"), "its own table: {early}");
    let lines = [
        ("mode.6", "principal"),
        ("person.6", "10"),
        ("mode.9", "apology"),
        ("mode.14", "principal"),
        ("person.14", "31"),
    ];
    chair
        .does(&format!("{meeting}/representation"), &lines)
        .await;
    chair.does(&close, &[]).await;
    let page = ilo.get(&meeting).await.words();
    assert!(page.contains("2 of 3 members and partners"), "{page}");
    assert!(page.contains("WG.1/MTG/1"), "counted by itself: {page}");

    let own = ilo.get("/meetings").await.words();
    assert!(!own.contains("First look at remittances"), "{own}");
    let of_group = ilo.get("/meetings?group=1").await.words();
    assert!(of_group.contains("First look at remittances"), "{of_group}");
    assert!(!of_group.contains("Fourth quarterly meeting"), "{of_group}");
    let all = ilo.get("/meetings?group=all").await.words();
    assert!(
        all.contains("First look") && all.contains("Fourth quarterly"),
        "{all}"
    );
}

/// R16, R23: what the group recommends goes up as a draft that names it; the network alone decides.
#[tokio::test]
async fn a_group_recommends_and_the_network_decides() {
    let world = World::new().await;
    let mut line = Line::in_session(&world).await;
    let group = established(&world, &mut line, "permanent", "").await;
    let mut chair = world.role("focal point").await;
    planned(&mut chair, &group).await;
    let item = item_of(&world, "Costs of a transfer").await.to_string();
    let draft = |group: &'static str, item: &str| {
        vec![
            ("item", item.to_owned()),
            ("group", group.to_owned()),
            ("title", "Ceiling for fees".to_owned()),
            (
                "text",
                "The Network,\nRecommends a ceiling for fees.".to_owned(),
            ),
            ("relevance", "undetermined".to_owned()),
        ]
    };
    let sent = |fields: &[(&'static str, String)]| -> Vec<(String, String)> {
        fields
            .iter()
            .map(|(n, v)| ((*n).to_owned(), v.clone()))
            .collect()
    };
    let at_the_group = sent(&draft("1", &item));
    let borrowed: Vec<(&str, &str)> = at_the_group
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    chair.is_refused("/decisions", &borrowed).await;
    let upwards = sent(&draft("1", ""));
    let borrowed: Vec<(&str, &str)> = upwards
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    ilo.is_refused("/decisions", &borrowed).await;
    let drafted = chair.post("/decisions", &borrowed).await;
    assert_eq!(drafted.status, 303, "{}", drafted.words());
    let decision = drafted.location().to_owned();
    for path in [decision.as_str(), group.as_str(), "/decisions?group=1"] {
        let words = chair.get(path).await.words();
        assert!(words.contains("Remittances and savings"), "{path}: {words}");
        assert!(words.contains("Ceiling for fees"), "{path}: {words}");
    }
    let only = chair.get("/decisions?group=1").await.words();
    assert!(!only.contains("Joint workplan 2027"), "{only}");
    let taken = chair
        .post("/decisions/exports", &[("group", "1"), ("format", "csv")])
        .await;
    let csv = chair.get(taken.location()).await.body;
    assert!(
        csv.contains("Recommended by") && csv.contains("WG 1: Remittances and savings"),
        "{csv}"
    );
    assert!(!csv.contains("Joint workplan 2027"), "{csv}");
}

/// R23, R14, I15, I16: a partner sees the items and papers that were opened to it, and that nothing else exists.
#[tokio::test]
async fn a_partner_sees_what_was_opened_to_its_group_alone() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let group = established(&world, &mut line, "permanent", "").await;
    let mut chair = world.role("focal point").await;
    let meeting = planned(&mut chair, &group).await;
    let mut partner = world.person(PARTNER).await;
    partner.get("/?lang=en").await;
    assert_eq!(
        partner.get(&meeting).await.status,
        404,
        "a plan is nobody's outside"
    );
    let (open, hidden) = (
        item_of(&world, "Costs of a transfer").await,
        item_of(&world, "What headquarters think of it").await,
    );
    for (item, tick, name, text) in [
        (open, Some("yes"), "corridors.txt", "Corridors in figures"),
        (open, None, "draft.txt", "A draft for members"),
        (
            hidden,
            Some("yes"),
            "mandates.txt",
            "Mandates of headquarters",
        ),
    ] {
        let mut fields = vec![("kind", "background")];
        fields.extend(tick.map(|yes| ("open", yes)));
        let path = format!("/agenda-items/{item}/papers");
        let file = [("files", name, text.as_bytes())];
        let sent = chair.post_files(&path, &fields, &file).await;
        assert_eq!(sent.status, 303, "{}", sent.words());
    }
    for act in ["agenda/clearance", "agenda/circulation", "convocation"] {
        chair.does(&format!("{meeting}/{act}"), &[]).await;
    }
    let page = partner.get(&meeting).await;
    assert_eq!(page.status, 200);
    for told in [
        "Costs of a transfer",
        "Three corridors compared.",
        "corridors",
    ] {
        assert!(page.body.contains(told), "{told}: {}", page.words());
    }
    for secret in [
        "headquarters",
        "Not to leave the table",
        "draft",
        "mandates",
        "item-2",
        "FAO",
        "Synak",
    ] {
        assert!(!page.words().contains(secret), "{secret}: {}", page.words());
    }
    for (version, status) in [(1, 200), (2, 404), (3, 404)] {
        let file = partner
            .get(&format!("/paper-versions/{version}/file"))
            .await;
        assert_eq!(file.status, status, "version {version}");
    }
    let desk = partner.get("/").await;
    assert!(desk.links().contains(&meeting) && desk.links().contains(&"/groups".to_owned()));
    let home = partner.get(&group).await;
    assert!(
        home.words().contains("First look at remittances"),
        "{}",
        home.words()
    );
    for secret in ["/decisions", "/actions", "Recommend", "/people", "/members"] {
        assert!(
            !home.body.contains(secret),
            "{secret} on the page of a partner"
        );
    }
    for address in [
        "/meetings",
        "/decisions",
        "/actions",
        "/members",
        "/groups/1/participants",
        "/groups/1/meetings/new",
        "/papers/1",
        "/decisions/1",
        "/meetings/1",
    ] {
        assert_eq!(partner.get(address).await.status, 404, "{address}");
    }
    assert_eq!(partner.get(&format!("{meeting}/live")).await.status, 404);
    assert_eq!(partner.get(&format!("{meeting}/minutes")).await.status, 404);

    // a partner of no group, and the state counterpart who sits in none, find nothing
    for role in ["partner", "state counterpart"] {
        let mut outsider = world.role(role).await;
        for address in [meeting.as_str(), group.as_str(), "/paper-versions/1/file"] {
            assert_eq!(
                outsider.get(address).await.status,
                404,
                "{role} at {address}"
            );
        }
        let list = outsider.get("/groups").await;
        assert!(!list.body.contains("/groups/1"), "{role}: {}", list.words());
    }

    // closed again, it is gone at once
    chair.does("/papers/1/audience", &[]).await;
    assert_eq!(partner.get("/paper-versions/1/file").await.status, 404);
    // and a seat that ends takes everything with it
    let end = [("until", "2026-10-15")];
    line.secretariat
        .does("/group-participants/3/end", &end)
        .await;
    assert_eq!(partner.get(&meeting).await.status, 200, "its last day");
    world.clock.stands_at(at("2026-10-16T04:00:00Z"));
    for address in [meeting.as_str(), group.as_str()] {
        assert_eq!(partner.get(address).await.status, 404, "{address}");
    }
}

/// R23, I18: told once before its last day; read only after it, and closed to partners; a decision prolongs it.
#[tokio::test]
async fn a_group_is_told_of_its_last_day_ends_and_is_prolonged_by_a_decision() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let group = established(&world, &mut line, "ad_hoc", SUNSET).await;
    let mut chair = world.role("focal point").await;
    let mut partner = world.person(PARTNER).await;
    let meeting = planned(&mut chair, &group).await;
    for act in ["agenda/clearance", "agenda/circulation", "convocation"] {
        chair.does(&format!("{meeting}/{act}"), &[]).await;
    }
    // ten working days before Thursday 31 December
    world.clock.stands_at(at("2026-12-16T17:59:59Z"));
    world.works().await;
    assert!(
        addresses(&world, "group.sunset").await.is_empty(),
        "too early"
    );
    world.clock.stands_at(at("2026-12-16T18:00:00Z"));
    let (one, two) = (world.worker(), world.worker());
    let (a, b) = tokio::join!(one.run_due(), two.run_due());
    a.unwrap();
    b.unwrap();
    world.clock.stands_at(at("2026-12-18T04:00:00Z"));
    world.works().await;
    let told = addresses(&world, "group.sunset").await;
    let mut distinct = told.clone();
    distinct.dedup();
    assert_eq!(told, distinct, "each once");
    assert_eq!(
        told.len(),
        2 + 2 + 1 + 2,
        "FAO, ILO, the partner, the secretariat: {told:?}"
    );
    let mut db = world.database.owner().await;
    let letter: String = sqlx::query_scalar(
        "select body_text from mail where kind = 'group.sunset' and address = $1",
    )
    .bind(PARTNER)
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert!(letter.contains("закончится и ваш доступ"), "{letter}");

    world.clock.stands_at(at("2026-12-31T17:59:00Z"));
    assert_eq!(partner.get(&group).await.status, 200, "its last day");
    world.clock.stands_at(at("2026-12-31T18:00:00Z"));
    for address in [group.as_str(), meeting.as_str()] {
        assert_eq!(partner.get(address).await.status, 404, "{address}");
    }
    let page = chair.get(&group).await;
    assert!(
        page.words()
            .contains("read only until a decision prolongs it"),
        "{}",
        page.words()
    );
    assert!(
        !page
            .links()
            .iter()
            .any(|link| link.ends_with("/meetings/new"))
    );
    let plan = [PLAN[0], ("date", "2027-01-20"), PLAN[2], PLAN[3], PLAN[4]];
    assert_eq!(
        chair.post(&format!("{group}/meetings"), &plan).await.status,
        403,
        "chairs no more"
    );
    for (path, fields) in [
        (format!("{group}/meetings"), plan.as_slice()),
        (
            format!("{group}/participants"),
            &[("organisation", "8"), ("from", "2027-01-04")],
        ),
        (format!("{meeting}/agenda/circulation"), &[]),
    ] {
        let refused = line.secretariat.post(&path, fields).await;
        assert_eq!(refused.status, 422, "{path}: {}", refused.words());
    }

    // not by the decision that established it, nor without one
    let prolong = format!("{group}/prolongation");
    let by = |decision: &'static str| [("decision", decision), ("sunset", "2027-06-30")];
    line.secretariat.is_refused(&prolong, &by("1")).await;
    line.secretariat.is_refused(&prolong, &by("")).await;
    let further = line.adopted_decision(&world).await;
    assert_eq!(further, "/decisions/2");
    let early = [("decision", "2"), ("sunset", "2026-12-31")];
    let refused = line.secretariat.is_refused(&prolong, &early).await;
    assert!(refused.contains("comes after the present one"), "{refused}");
    line.secretariat.does(&prolong, &by("2")).await;
    assert_eq!(partner.get(&group).await.status, 200, "prolonged");
    chair.does(&format!("{group}/meetings"), &plan).await;
}

/// Convened, held with the partner at the table, and minuted by its chair; not circulated yet.
async fn held_and_minuted(world: &World, chair: &mut Browser, meeting: &str) {
    for act in ["agenda/clearance", "agenda/circulation", "convocation"] {
        chair.does(&format!("{meeting}/{act}"), &[]).await;
    }
    world.clock.stands_at(at("2026-11-10T08:00:00Z"));
    chair.does(&format!("{meeting}/opening"), &[]).await;
    let table = [
        ("mode.6", "principal"),
        ("person.6", CHAIR),
        ("mode.9", "apology"),
        ("mode.14", "principal"),
        ("person.14", "31"),
    ];
    let seats = format!("{meeting}/representation");
    chair.does(&seats, &table).await;
    chair.does(&format!("{meeting}/closing"), &[]).await;
    let desk = chair.get("/").await;
    assert!(desk.links().contains(&meeting.to_owned()), "to be minuted");
    let minutes = format!("{meeting}/minutes");
    chair.does(&minutes, &[]).await;
    let mut db = world.database.owner().await;
    for (item, text) in [
        (
            "Costs of a transfer",
            "One corridor costs twice the others.",
        ),
        (
            "What headquarters think of it",
            "Two headquarters disagree with a third.",
        ),
    ] {
        let entry: i64 = sqlx::query_scalar(
            "select e.id from minutes_entry e join agenda_item i on i.id = e.agenda_item_id where i.title = $1",
        )
        .bind(item)
        .fetch_one(&mut db)
        .await
        .unwrap();
        let fields = [("text", text), ("revision", "0")];
        chair
            .does(&format!("/minutes-entries/{entry}"), &fields)
            .await;
    }
    chair.does(&format!("{minutes}/submission"), &[]).await;
    assert!(chair.get("/").await.links().contains(&minutes), "to clear");
}

/// The number of the first paragraph that holds these words.
fn number_of(page: &str, words: &str) -> String {
    let (before, _) = page.split_once(words).unwrap();
    let (_, number) = before.rsplit_once(r#"<div class="p" id="p"#).unwrap();
    number.chars().take_while(char::is_ascii_digit).collect()
}

/// R11, R23, I16: of circulated minutes a partner reads the items that were open to it; I18: until the group ends.
#[tokio::test]
async fn a_partner_reads_the_minutes_of_open_items_until_its_group_ends() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let group = established(&world, &mut line, "ad_hoc", SUNSET).await;
    let mut chair = world.role("focal point").await;
    let mut partner = world.person(PARTNER).await;
    partner.get("/?lang=en").await;
    let meeting = planned(&mut chair, &group).await;
    let minutes = format!("{meeting}/minutes");
    let item = item_of(&world, "Costs of a transfer").await;
    let papers = format!("/agenda-items/{item}/papers");
    let open = [("kind", "background"), ("open", "yes")];
    let file = [("files", "corridors.txt", b"Three corridors".as_slice())];
    let sent = chair.post_files(&papers, &open, &file).await;
    assert_eq!(sent.status, 303, "{}", sent.words());
    held_and_minuted(&world, &mut chair, &meeting).await;

    // the co-chairs of the network neither clear them nor are told that they wait
    let desk = line.co_chair.get("/").await;
    assert!(!desk.links().contains(&minutes), "{}", desk.words());
    let clearance = format!("{minutes}/clearance");
    assert_eq!(line.co_chair.post(&clearance, &[]).await.status, 403);
    for act in ["clearance", "circulation"] {
        assert_eq!(partner.get(&minutes).await.status, 404, "before {act}");
        chair.does(&format!("{minutes}/{act}"), &[]).await;
    }
    let page = partner.get(&minutes).await;
    assert_eq!(page.status, 200);
    let words = page.words();
    assert!(words.contains("One corridor costs twice"), "{words}");
    for secret in [
        "disagree",
        "headquarters",
        "Synak",
        "Нургүл",
        "With the chair",
        "omments",
        "who was sent",
    ] {
        assert!(!words.contains(secret), "{secret}: {words}");
    }
    assert!(partner.get(&meeting).await.links().contains(&minutes));
    let letters = addresses(&world, "minutes.circulation").await;
    assert!(letters.contains(&PARTNER.to_owned()), "{letters:?}");
    for address in [
        "/meetings/1/minutes",
        "/minutes-entries/1",
        "/minutes-entries/2",
    ] {
        assert_eq!(partner.get(address).await.status, 404, "{address}");
    }
    let circulation = format!("{minutes}/circulation");
    assert_eq!(partner.get(&circulation).await.status, 404);
    // partners of other groups, or of none
    for role in ["partner", "state counterpart"] {
        let mut outsider = world.role(role).await;
        assert_eq!(outsider.get(&minutes).await.status, 404, "{role}");
    }

    // what members change among themselves is theirs until it is approved
    let paragraph = number_of(&chair.get(&minutes).await.body, "One corridor costs twice");
    let changed = [
        ("paragraph", paragraph.as_str()),
        ("kind", "factual"),
        ("text", "It was two corridors."),
        ("proposed", "Two corridors cost more."),
    ];
    chair.does(&format!("{minutes}/comments"), &changed).await;
    let yes = [("answer", "accepted"), ("reason", "So it was said.")];
    line.secretariat
        .does("/minutes-comments/1/answer", &yes)
        .await;
    world.clock.stands_at(at("2026-11-18T04:00:00Z"));
    chair.does(&format!("{minutes}/consolidation"), &[]).await;
    let inside = chair.get(&minutes).await.body;
    assert_eq!(
        number_of(&inside, "Two corridors cost more"),
        paragraph,
        "in the text itself"
    );
    let outside = partner.get(&minutes).await.words();
    assert!(
        outside.contains("One corridor costs twice") && !outside.contains("Two corridors"),
        "{outside}"
    );
    for part in ["/changes", "/corrigendum", ".pdf", ".docx", ".xml"] {
        let whole = format!("{minutes}{part}");
        assert_eq!(partner.get(&whole).await.status, 404, "{whole}");
    }
    world.clock.stands_at(at("2026-11-24T04:00:00Z"));
    chair.does(&format!("{minutes}/approval"), &[]).await;
    let outside = partner.get(&minutes).await.words();
    assert!(
        outside.contains("Two corridors") && !outside.contains("One corridor costs twice"),
        "{outside}"
    );

    world.clock.stands_at(at("2026-12-31T17:59:00Z"));
    assert_eq!(partner.get(&minutes).await.status, 200, "its last day");
    world.clock.stands_at(at("2026-12-31T18:00:00Z"));
    for address in [group.as_str(), &meeting, &minutes, "/paper-versions/1/file"] {
        assert_eq!(partner.get(address).await.status, 404, "{address}");
        assert_eq!(
            chair.get(address).await.status,
            200,
            "stays to be read: {address}"
        );
    }
    let home = partner.get("/").await;
    assert!(
        !home.links().contains(&"/groups".to_owned()),
        "{}",
        home.words()
    );
    // read only, for the secretariat too
    let audience = format!("/agenda-items/{item}/audience");
    for path in [audience.as_str(), "/papers/1/audience"] {
        let refused = line.secretariat.post(path, &[]).await;
        assert_eq!(refused.status, 422, "{path}: {}", refused.words());
    }
    let sent = line.secretariat.post_files(&papers, &open, &file).await;
    assert_eq!(sent.status, 422, "{}", sent.words());
}

/// R12, R23: what follows from a decision that established several groups belongs to none of them alone.
#[tokio::test]
async fn a_group_shows_the_actions_of_what_it_recommended() {
    let world = World::with_story().await;
    let mut reader = world.role("secretariat").await;
    let data = reader.get("/groups/1").await.words();
    assert!(
        data.contains("Metadata sheets for fourteen indicators"),
        "{data}"
    );
    for group in ["/groups/1", "/groups/3"] {
        let words = reader.get(group).await.words();
        assert!(
            !words.contains("Call the first meeting"),
            "{group}: {words}"
        );
    }
}
