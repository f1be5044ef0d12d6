//! M4, T5, T6: the register of stakeholders by the terms' categories, contacts with the basis of holding them, engagements
//! with their audience; and domain §8: what is held of those who left goes, while minutes keep name and title.
use chrono::TimeDelta;
use sqlx::PgConnection;

use crate::world::World;
use crate::world::browser::{Answer, Browser};

/// A foundation, a donor, and the institute.
const SAMAF: &str = "/stakeholders/15";
const DONOR: &str = "/stakeholders/20";
const ILO: &str = "nurgul.synakova@ilo.example";

const CONTACT: [(&str, &str); 8] = [
    ("name", "Dana Specimenova"),
    ("job_title", "Programme adviser"),
    ("email", "dana@sda.example"),
    ("phone", "+996 000 00 00 31"),
    ("lang", "en"),
    ("basis", "agreement"),
    ("basis_note", "Annex on contacts"),
    ("purpose", "Donor talks"),
];

/// The fields of a contact, some of them other.
fn with<'a>(others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let days = [("basis_on", "2026-01-10"), ("held_from", "2026-01-10")];
    let kept = CONTACT.iter().copied().chain(days);
    let kept = kept.filter(|(name, _)| others.iter().all(|(other, _)| other != name));
    kept.chain(others.iter().copied()).collect()
}

async fn english(world: &World, address: &str) -> Browser {
    let mut browser = world.person(address).await;
    browser.get("/?lang=en").await;
    browser
}

/// What a page says, with ordinary blanks.
fn plain(page: &Answer) -> String {
    page.words().replace('\u{a0}', " ")
}

async fn count(db: &mut PgConnection, what: &'static str) -> i64 {
    sqlx::query_scalar(what).fetch_one(db).await.unwrap()
}

async fn adds_donor_contact(world: &World) -> Browser {
    let mut secretariat = world.role("secretariat").await;
    let path = format!("{DONOR}/contacts");
    secretariat.does(&path, &with(&[])).await;
    secretariat
}

/// What the secretariat answers to what it sees.
async fn answers<'a>(
    secretariat: &mut Browser,
    request: &str,
    fields: &[(&'a str, &'a str)],
) -> Answer {
    let seen = secretariat.get(request).await.field("seen");
    let seen = [("seen", seen.as_str())];
    let sent: Vec<(&str, &str)> = fields.iter().chain(&seen).copied().collect();
    secretariat.post(&format!("{request}/answer"), &sent).await
}

/// The link of the latest letter to an address, as it leaves with it.
async fn link(db: &mut PgConnection, address: &str) -> String {
    let secret: String = sqlx::query_scalar(
        "select s.secret from mail_secret s join mail m on m.id = s.mail_id where m.address = $1 order by m.id desc limit 1",
    )
    .bind(address)
    .fetch_one(db)
    .await
    .unwrap();
    format!("/answer/contact/{secret}")
}

/// M4, T6: partners and state bodies of the directory stand in it already; a member never does.
#[tokio::test]
async fn the_register_holds_who_is_no_member_by_category_and_region() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let list = plain(&secretariat.get("/stakeholders").await);
    assert!(list.contains("SaMAF") && list.contains("SMS"), "{list}");
    assert!(!list.contains("UNICEF"), "{list}");
    assert_eq!(secretariat.get("/stakeholders/6").await.status, 404);

    let details = format!("{SAMAF}/details");
    let wrong = [("web", "javascript:alert(1)"), ("role", "Legal aid")];
    let page = secretariat.is_refused(&details, &wrong).await;
    assert!(page.contains("begins with https://"), "{page}");
    assert!(page.contains("Choose at least one category"), "{page}");
    assert!(page.contains("Legal aid"), "nothing typed is lost: {page}");
    let right = [
        ("category", "4"),
        ("category", "3"),
        ("oblast", "KG-J"),
        ("role", "Legal aid"),
    ];
    secretariat.does(&details, &right).await;

    let mut member = english(&world, ILO).await;
    for (query, found) in [
        ("category=4", true),
        ("category=10", false),
        ("oblast=KG-J", true),
        ("oblast=KG-B", false),
        ("q=legal", true),
        ("quiet=30", true),
        ("since=2026-01-01", false),
    ] {
        let words = plain(&member.get(&format!("/stakeholders?{query}")).await);
        assert_eq!(words.contains("SaMAF"), found, "{query}: {words}");
    }
    let page = member.get(SAMAF).await;
    let words = plain(&page);
    assert!(words.contains("Civil society organisations"), "{words}");
    assert!(words.contains("Болот Демонов"), "who acts for it: {words}");
    assert!(page.queries() <= 8, "{} queries", page.queries());
    // a member reads, and changes nothing
    assert_eq!(member.post(&details, &right).await.status, 403);
    assert_eq!(member.get("/stakeholders/new").await.status, 403);

    let new = [
        ("acronym", "EmpU"),
        ("name", "Union of Employers"),
        ("kind", "other"),
        ("category", "7"),
    ];
    secretariat.does("/stakeholders/new", &new).await;
    let twice = secretariat.is_refused("/stakeholders/new", &new).await;
    assert!(twice.contains("has this short name"), "{twice}");
    let entity = [
        ("kind", "un_entity"),
        ("acronym", "UNX"),
        ("name", "x"),
        ("category", "1"),
    ];
    secretariat.is_refused("/stakeholders/new", &entity).await;
    // a partner never counts among the members
    let mut db = world.database.owner().await;
    let members =
        "select count(*) from active_member a join stakeholder s on s.organisation_id = a.id";
    assert_eq!(count(&mut db, members).await, 0);
    let found = plain(&member.get("/search?q=Employers").await);
    assert!(found.contains("Union of Employers"), "{found}");
    for role in ["partner", "state counterpart"] {
        let mut outsider = world.role(role).await;
        for path in [
            "/stakeholders",
            SAMAF,
            "/engagements",
            "/stakeholders/figures",
            "/disposals",
        ] {
            assert_eq!(outsider.get(path).await.status, 404, "{role} at {path}");
        }
    }
}

/// T6: the taxonomy is the secretariat's to keep, in three languages.
#[tokio::test]
async fn the_taxonomy_is_edited_and_what_is_retired_stays_where_it_stands() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let path = "/stakeholders/categories";
    secretariat
        .does(&format!("{SAMAF}/details"), &[("category", "4")])
        .await;
    let page = secretariat.get(path).await;
    let mut fields = Vec::new();
    for id in 1..=15 {
        for name in ["label", "label_ru", "label_ky"] {
            let field = format!("{name}.{id}");
            fields.push((field.clone(), page.field(&field)));
        }
    }
    fields.push(("retired.4".to_owned(), "yes".to_owned()));
    for (name, value) in [
        ("label.new", "Faith-based organisations"),
        ("label_ru.new", "Религиозные организации"),
        ("label_ky.new", "Диний уюмдар"),
    ] {
        fields.push((name.to_owned(), value.to_owned()));
    }
    let sent: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    secretariat.does(path, &sent).await;
    let mut twice = fields.clone();
    for (name, value) in [
        ("label.16", "Faith-based organisations"),
        ("label_ru.16", "Религиозные организации"),
        ("label_ky.16", "Диний уюмдар"),
    ] {
        twice.push((name.to_owned(), value.to_owned()));
    }
    let sent: Vec<(&str, &str)> = twice
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let again = secretariat.is_refused(path, &sent).await;
    assert!(again.contains("has this name"), "{again}");
    let offered = plain(&secretariat.get("/stakeholders/new").await);
    assert!(offered.contains("Faith-based organisations"), "{offered}");
    assert!(
        !offered.contains("Civil society organisations"),
        "{offered}"
    );
    let kept = plain(&secretariat.get(SAMAF).await);
    assert!(kept.contains("Civil society organisations"), "{kept}");
}

/// Domain §8: no contact without a basis; who has an account is linked and not copied.
#[tokio::test]
async fn a_contact_has_its_basis_and_the_person_concerned_answers() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    let mut secretariat = world.role("secretariat").await;
    let path = format!("{DONOR}/contacts");
    for missing in ["basis", "basis_on", "basis_note", "purpose"] {
        let fields: Vec<_> = with(&[])
            .into_iter()
            .filter(|(name, _)| *name != missing)
            .collect();
        let page = secretariat.is_refused(&path, &fields).await;
        assert!(
            page.contains("Dana") || page.contains("Work contacts only"),
            "{missing}: {page}"
        );
    }
    let copied = with(&[("person", "30")]);
    let samaf = format!("{SAMAF}/contacts");
    let page = secretariat.is_refused(&samaf, &copied).await;
    assert!(page.contains("is not copied"), "{page}");
    secretariat.does(&path, &with(&[])).await;

    secretariat.does("/contacts/1/letters", &[]).await;
    let door = link(&mut db, "dana@sda.example").await;
    let body: String =
        sqlx::query_scalar("select body_text from mail where address = 'dana@sda.example'")
            .fetch_one(&mut db)
            .await
            .unwrap();
    assert!(!body.contains("Dana") && !body.contains("+996"), "{body}");
    let mut dana = world.visitor();
    dana.get("/sign-in?lang=en").await;
    let page = plain(&dana.get(&door).await);
    assert!(
        page.contains("Annex on contacts") && page.contains("Donor talks"),
        "{page}"
    );
    assert_eq!(dana.get("/answer/contact/nobody").await.status, 404);

    // looked at it is nothing; a correction waits for the secretariat
    assert_eq!(count(&mut db, "select count(*) from data_request").await, 0);
    let same = [
        ("saying", "correction"),
        ("name", "Dana Specimenova"),
        ("job_title", "Programme adviser"),
        ("email", "dana@sda.example"),
        ("phone", "+996 000 00 00 31"),
    ];
    let unchanged = dana.is_refused(&door, &same).await;
    assert!(unchanged.contains("Change what is wrong"), "{unchanged}");
    let mut other = same;
    other[4].1 = "+996 000 00 00 32";
    dana.does(&door, &other).await;
    dana.does(&door, &other).await;
    assert_eq!(
        count(&mut db, "select count(*) from data_request").await,
        1,
        "said twice, asked once"
    );
    let desk = plain(&secretariat.get("/").await);
    assert!(desk.contains("asks for a correction or removal"), "{desk}");
    assert!(!desk.contains("Dana"), "a desk goes by mail too: {desk}");
    let request = plain(&secretariat.get("/data-requests/1").await);
    assert!(request.contains("+996 000 00 00 32"), "{request}");
    let no_reason = answers(
        &mut secretariat,
        "/data-requests/1",
        &[("reply", "refused")],
    )
    .await;
    assert_eq!(no_reason.status, 422);
    assert!(
        no_reason.words().contains("Reason"),
        "{}",
        no_reason.words()
    );

    // what lay open answers nothing that was said since: it removes nobody who only asked for a correction
    let seen = secretariat.get("/data-requests/1").await.field("seen");
    world.clock.moves(TimeDelta::minutes(1));
    dana.does(&door, &[("saying", "removal")]).await;
    let late = [("reply", "taken"), ("seen", seen.as_str())];
    let refused = secretariat
        .is_refused("/data-requests/1/answer", &late)
        .await;
    assert!(refused.contains("said meanwhile"), "{refused}");
    let held = "select count(*) from stakeholder_contact where email = 'dana@sda.example'";
    assert_eq!(count(&mut db, held).await, 1);
    // whoever says that all is right takes back what waits
    dana.does(&door, &[("saying", "confirmed")]).await;
    let list = plain(&secretariat.get("/disposals").await);
    assert!(list.contains("Nobody waits for an answer"), "{list}");
    dana.does(&door, &other).await;
    let second = secretariat.get("/disposals").await.links();
    let second = second
        .iter()
        .find(|link| link.starts_with("/data-requests/"))
        .unwrap();
    let taken = answers(&mut secretariat, second, &[("reply", "taken")]).await;
    assert_eq!(taken.status, 303, "{}", taken.words());
    let page = plain(&secretariat.get(DONOR).await);
    assert!(page.contains("+996 000 00 00 32"), "{page}");
    secretariat
        .is_refused(&format!("{second}/answer"), &[("reply", "taken")])
        .await;

    // a removal is carried out on request, and leaves no copy in the log of changes
    dana.does(&door, &[("saying", "removal")]).await;
    let third = secretariat.get("/disposals").await.links();
    let third = third
        .iter()
        .find(|link| link.starts_with("/data-requests/"))
        .unwrap();
    let taken = answers(&mut secretariat, third, &[("reply", "taken")]).await;
    assert_eq!(taken.status, 303, "{}", taken.words());
    let page = plain(&secretariat.get(DONOR).await);
    assert!(!page.contains("Dana") && page.contains("N. N. 1"), "{page}");
    assert!(
        page.contains("Programme adviser"),
        "the office held stays: {page}"
    );
    let in_audit = "select count(*) from row_change where table_name in ('stakeholder_contact', 'data_request')
        and concat(old_row, new_row) ~ 'Dana|sda.example|996|Annex'";
    assert_eq!(count(&mut db, in_audit).await, 0);
    assert_eq!(dana.get(&door).await.status, 404, "the link is over");
    // nor in the letters, once they have left
    world.works().await;
    world.works().await;
    let named = "select count(*) from letter_to_nobody";
    assert_eq!(count(&mut db, named).await, 0);
    let in_letters = "select count(*) from letter_to_a_contact l join mail_delivery v on v.mail_id = l.mail_id and v.state <> 'queued'
        join mail m on m.id = l.mail_id join row_change r on r.table_name = 'mail' and r.row_id = m.id
        where concat(m.address, m.body_text, r.old_row, r.new_row) like '%dana@sda%'";
    assert_eq!(count(&mut db, in_letters).await, 0);
    let log = plain(&secretariat.get("/disposals").await);
    assert!(log.contains("Request of the person"), "{log}");
    assert!(!log.contains("Dana"), "{log}");
}

/// Domain §8: whoever stands outside sees the own data, and nothing else of the register.
#[tokio::test]
async fn a_partner_sees_the_own_data_alone_and_may_ask() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let linked = [
        ("person", "30"),
        ("lang", "ky"),
        ("basis", "consent"),
        ("basis_on", "2026-01-10"),
        ("basis_note", "His own letter"),
        ("purpose", "Work of the group"),
        ("held_from", "2026-01-10"),
    ];
    let contacts = format!("{SAMAF}/contacts");
    secretariat.does(&contacts, &linked).await;
    // once more he is not offered
    secretariat.is_refused(&contacts, &linked).await;
    let mut partner = english(&world, "bolot.demonov@samaf.example").await;
    let answer = partner.get("/personal-data").await;
    assert!(answer.queries() <= 8, "{}", answer.queries());
    let page = plain(&answer);
    assert!(page.contains("His own letter"), "{page}");
    assert!(page.contains("bolot.demonov@samaf.example"), "{page}");
    partner
        .does(
            "/personal-data",
            &[("saying", "removal"), ("note", "please")],
        )
        .await;
    let refused = answers(&mut secretariat, "/data-requests/1", &[("reply", "taken")]).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.words().contains("holds a function"),
        "{}",
        refused.words()
    );
    let reason = [
        ("reply", "refused"),
        ("reason", "You act for the foundation."),
    ];
    let declined = answers(&mut secretariat, "/data-requests/1", &reason).await;
    assert_eq!(declined.status, 303, "{}", declined.words());
    let page = plain(&partner.get("/personal-data").await);
    assert!(page.contains("You act for the foundation."), "{page}");
    assert_eq!(partner.get("/data-requests/1").await.status, 404);
    let mut member = world.person(ILO).await;
    assert_eq!(member.get("/data-requests/1").await.status, 403);

    // he leaves and is removed: the line that was linked with his account goes with it, once no hold stops either
    partner
        .does("/personal-data", &[("saying", "removal")])
        .await;
    let mut db = world.database.owner().await;
    sqlx::raw_sql(
        "begin; select set_config('app.event', (select max(id)::text from event), true);
         update function set valid_until = '2026-10-14' where person_id = 30; commit",
    )
    .execute(&mut db)
    .await
    .unwrap();
    let line = count(
        &mut db,
        "select id from stakeholder_contact where person_id = 30",
    )
    .await;
    let hold = format!("/contacts/{line}/hold");
    secretariat.does(&hold, &[("reason", "Audit")]).await;
    let stopped = answers(&mut secretariat, "/data-requests/2", &[("reply", "taken")]).await;
    assert_eq!(stopped.status, 422);
    assert!(stopped.words().contains("Audit"), "{}", stopped.words());
    secretariat.does(&hold, &[("hold", "lift")]).await;
    let taken = answers(&mut secretariat, "/data-requests/2", &[("reply", "taken")]).await;
    assert_eq!(taken.status, 303, "{}", taken.words());
    let gone = "select count(*) from stakeholder_contact c join person p on p.id = 30 and p.email = 'former-30@removed.invalid'
        where c.organisation_id = 15 and c.disposed_at is not null and c.person_id is null";
    assert_eq!(count(&mut db, gone).await, 1);
    let linked = "select count(*) from row_change where table_name = 'stakeholder_contact'
        and (old_row ->> 'person_id' = '30' or new_row ->> 'person_id' = '30')";
    assert_eq!(count(&mut db, linked).await, 0);
    let followed = "select count(*) from update_follow where person_id = 30";
    assert_eq!(count(&mut db, followed).await, 0);
}

/// How many stakeholders a form offers.
fn offered(page: &Answer) -> usize {
    page.body.matches("name=\"stakeholder\"").count()
}

/// A register may be long: a form offers its beginning, and the rest by words; looking saves nothing and loses nothing.
#[tokio::test]
async fn stakeholders_of_a_long_register_are_found_by_words() {
    let world = World::with_story().await;
    let mut db = world.database.owner().await;
    sqlx::raw_sql(
        "set session_replication_role = replica;
         insert into organisation (kind, acronym, name)
         select 'civil_society', 'ZZ' || n, 'Society of ' || n || ' rivers' from generate_series(100, 399) n;
         set session_replication_role = default",
    )
    .execute(&mut db)
    .await
    .unwrap();
    let mut member = english(&world, ILO).await;
    let new = member.get("/engagements/new?stakeholder=20").await;
    assert!((60..=62).contains(&offered(&new)), "{}", offered(&new));
    assert!(!new.words().contains("ZZ377"));
    let log = member.get("/engagements").await;
    assert!(log.body.matches("<option").count() < 150, "{}", log.body);
    let typed = [
        ("on_day", "2026-10-01"),
        ("kind", "donor_talk"),
        ("stakeholder", "20"),
        ("summary", "Water"),
        ("audience", "internal"),
        ("find", "377 RIVERS"),
        ("look", "yes"),
    ];
    let looked = member.post("/engagements/new", &typed).await;
    assert_eq!(
        (looked.status, offered(&looked)),
        (200, 2),
        "{}",
        looked.body
    );
    assert!(looked.words().contains("ZZ377"), "{}", looked.words());
    assert_eq!(looked.field("summary"), "Water");
    assert_eq!(looked.field("find"), "377 RIVERS");
    assert_eq!(
        count(
            &mut db,
            "select count(*) from engagement where summary = 'Water'"
        )
        .await,
        0
    );
    let nobody = member
        .post(
            "/engagements/new",
            &[("find", "no such name"), ("look", "yes")],
        )
        .await;
    assert!(
        nobody.words().contains("holds these words"),
        "{}",
        nobody.words()
    );

    let rivers: i64 = sqlx::query_scalar("select id from organisation where acronym = 'ZZ377'")
        .fetch_one(&mut db)
        .await
        .unwrap();
    let rivers = rivers.to_string();
    let mut whole = typed[..6].to_vec();
    whole.push(("stakeholder", &rivers));
    let kept = member.post("/engagements/new", &whole).await;
    assert_eq!(kept.status, 303, "{}", kept.words());
    let details = format!("{}/details", kept.location());
    let form = member.get(&details).await;
    assert!(form.words().contains("ZZ377"), "who is in it is offered");
    // whoever looks something up still learns that a colleague saved meanwhile
    let seen = form.field("seen");
    let mut colleague = whole.clone();
    colleague[3].1 = "Water and land";
    member.does(&details, &colleague).await;
    let mut looking = whole.clone();
    looking.extend([("look", "yes"), ("seen", seen.as_str())]);
    let looked = member.post(&details, &looking).await;
    assert_eq!((looked.status, looked.field("seen")), (200, seen.clone()));
    whole.push(("seen", &seen));
    let told = member.post(&details, &whole).await;
    assert_eq!(told.status, 422);
    assert!(
        told.words().contains("saved this meanwhile"),
        "{}",
        told.words()
    );
}

/// T5: the log has an audience; whose entry it is keeps it.
#[tokio::test]
async fn engagements_are_logged_by_whose_they_are_and_read_by_their_audience() {
    let world = World::with_story().await;
    let mut db = world.database.owner().await;
    let mut member = english(&world, ILO).await;
    let whole = [
        ("on_day", "2026-10-01"),
        ("kind", "donor_talk"),
        ("stakeholder", "20"),
        ("stakeholder", "15"),
        ("member", "9"),
        ("summary", "Fees of recruitment, second talk"),
        ("audience", "internal"),
    ];
    let bare = [
        ("on_day", "2026-10-01"),
        ("kind", "call"),
        ("summary", "s"),
        ("audience", "internal"),
    ];
    let page = member.is_refused("/engagements/new", &bare).await;
    assert!(page.contains("Choose at least one stakeholder"), "{page}");
    let kept = member.post("/engagements/new", &whole).await;
    assert_eq!(kept.status, 303, "{}", kept.words());
    let entry = kept.location().to_owned();
    let mut other = english(&world, "tenirbek.misalov@fao.example").await;
    assert!(plain(&other.get(&entry).await).contains("second talk"));
    let details = format!("{entry}/details");
    assert_eq!(other.post(&details, &whole).await.status, 403);
    let mut changed = whole;
    changed[5].1 = "Fees of recruitment, third talk";
    member.does(&details, &changed).await;
    let earlier = "select count(*) from row_change where table_name = 'engagement' and old_row ->> 'summary' like '%second talk'";
    assert_eq!(count(&mut db, earlier).await, 1, "history is kept");
    assert!(plain(&other.get(&entry).await).contains("corrected it"));
    for (query, found) in [
        ("stakeholder=20", true),
        ("stakeholder=14", false),
        ("category=14", true),
        ("kind=donor_talk&from=2026-10-01&until=2026-10-01", true),
        ("q=third", true),
        ("member=2&q=third", false),
    ] {
        let words = plain(&other.get(&format!("/engagements?{query}")).await);
        assert_eq!(words.contains("third talk"), found, "{query}: {words}");
    }
    // who saved over what a colleague saved meanwhile is told, with nothing lost
    let seen = secretariat_seen(&world, &details).await;
    let mut later = changed.to_vec();
    later[5].1 = "Fees of recruitment, third talk, at noon";
    member.does(&details, &later).await;
    let mut typed = changed.to_vec();
    typed.extend([("follow_up", "Kept words"), ("seen", seen.as_str())]);
    let told = member.post(&details, &typed).await;
    assert_eq!(told.status, 422);
    assert!(
        told.words().contains("saved this meanwhile"),
        "{}",
        told.words()
    );
    assert_eq!(told.field("follow_up"), "Kept words");
    let anew = told.field("seen");
    typed.pop();
    typed.push(("seen", anew.as_str()));
    member.does(&details, &typed).await;
    // of a group: those who sit in it, whose entry it is, and the office
    let mut narrow = changed.to_vec();
    narrow[6].1 = "group";
    narrow.push(("group", "2"));
    member.is_refused(&details, &[("audience", "group")]).await;
    let mut secretariat = world.role("secretariat").await;
    secretariat.does(&details, &narrow).await;
    let mut co_chair = world.role("co-chair").await;
    assert_eq!(co_chair.get(&entry).await.status, 200);
    assert_eq!(member.get(&entry).await.status, 200, "its own agency");
    let sits = "select count(*) from working_group_participant where working_group_id = 2 and organisation_id = 6";
    let expected = if count(&mut db, sits).await > 0 {
        200
    } else {
        404
    };
    assert_eq!(other.get(&entry).await.status, expected);
    let listed = plain(&other.get("/engagements?q=third").await);
    assert_eq!(listed.contains("third talk"), expected == 200, "{listed}");

    // taken along, on record
    let taken = secretariat
        .post(
            "/engagements/exports",
            &[("format", "csv"), ("stakeholder", "20")],
        )
        .await;
    assert_eq!(taken.status, 303, "{}", taken.words());
    let file = secretariat.get(taken.location()).await;
    assert!(file.body.contains("third talk"), "{}", file.body);
    assert_eq!(
        member.get(taken.location()).await.status,
        404,
        "another's file"
    );
    let logged = "select count(*) from event where act = 'engagement.export'";
    assert_eq!(count(&mut db, logged).await, 1);
}

/// What a form was opened over.
async fn secretariat_seen(world: &World, details: &str) -> String {
    let mut secretariat = world.role("secretariat").await;
    secretariat.get(details).await.field("seen")
}

/// T6: participation by category, as a table, a drawing and a file.
#[tokio::test]
async fn participation_is_counted_by_category() {
    let world = World::with_story().await;
    let mut db = world.database.owner().await;
    let mut member = world.role("focal point").await;
    let meeting: i64 = sqlx::query_scalar(
        "select c.meeting_id from stakeholder_called c join meeting g on g.id = c.meeting_id
          where c.organisation_id = 19 and g.state = 'held' order by g.starts_at desc limit 1",
    )
    .fetch_optional(&mut db)
    .await
    .unwrap()
    .unwrap_or_default();
    if meeting > 0 {
        let mut secretariat = world.role("secretariat").await;
        let there = [
            ("on_day", "2026-10-02"),
            ("kind", "meeting"),
            ("stakeholder", "19"),
            ("summary", "The institute showed its survey"),
            ("audience", "internal"),
            ("meeting", &meeting.to_string()),
        ];
        secretariat.does("/engagements/new", &there).await;
        let page = plain(&member.get("/stakeholders/19").await);
        assert!(page.contains("was there"), "{page}");
    }
    let page = member.get("/stakeholders/figures?year=2026").await;
    let words = plain(&page);
    assert!(words.contains("Participation in 2026"), "{words}");
    assert!(
        words.contains("Development partners and donors 1"),
        "{words}"
    );
    assert!(
        page.body.contains("<svg class=\"lc bc\""),
        "drawn by the server"
    );
    let taken = member
        .post(
            "/stakeholders/figures/exports",
            &[("format", "csv"), ("year", "2026")],
        )
        .await;
    let file = member.get(taken.location()).await;
    assert!(file.body.contains("\"Academia\""), "{}", file.body);
}

/// Domain §8: a year after the last day, told a month before, held where a hold stands; minutes keep name and title.
#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story, told to its end")]
async fn what_is_held_of_those_who_left_goes_and_minutes_keep_their_name() {
    let world = World::with_story().await;
    world.sessions_last().await;
    let mut db = world.database.owner().await;
    let mut secretariat = adds_donor_contact(&world).await;
    let contact: i64 = count(&mut db, "select max(id) from stakeholder_contact").await;
    let held = with(&[("name", "Kept Heldova"), ("email", "kept@sda.example")]);
    secretariat.does(&format!("{DONOR}/contacts"), &held).await;
    let kept = contact + 1;
    for id in [contact, kept] {
        let path = format!("/contacts/{id}/end");
        secretariat.does(&path, &[("until", "2026-10-15")]).await;
    }
    let legal_hold = format!("/contacts/{kept}/hold");
    secretariat.is_refused(&legal_hold, &[]).await;
    secretariat
        .does(&legal_hold, &[("reason", "Audit of the grant")])
        .await;
    // a form that lay open meanwhile does not lift what another one placed
    let late = secretariat
        .is_refused(&legal_hold, &[("reason", "Audit, again")])
        .await;
    assert!(late.contains("changed meanwhile"), "{late}");
    // a focal point of many records leaves, and one of none
    sqlx::raw_sql(
        "begin; select set_config('app.event', (select max(id)::text from event), true);
         update function set valid_until = '2026-10-14' where person_id in (10, 32); commit",
    )
    .execute(&mut db)
    .await
    .unwrap();
    let named: Vec<(i64, bool)> = sqlx::query_as(
        "select id, person_stands_in_records(id) from person where id in (10, 32) order by id",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(named, [(10, true), (32, false)]);

    world.clock.moves(TimeDelta::days(330));
    world.works().await;
    assert_eq!(
        count(&mut db, "select count(*) from disposal_notice n join stakeholder_contact c on c.id = n.contact_id where c.email = 'dana@sda.example'").await,
        0,
        "not yet told"
    );
    world.clock.moves(TimeDelta::days(6));
    let (one, two) = (world.worker(), world.worker());
    let (first, second) = tokio::join!(one.run_due(), two.run_due());
    first.unwrap();
    second.unwrap();
    let told =
        "select count(*) from disposal_notice where outcome is null and noticed_at > '2027-01-01'";
    assert!(
        count(&mut db, told).await >= 4,
        "both contacts and both people"
    );
    let letters =
        "select count(*) from mail where kind = 'disposal.notice' and created_at > '2027-01-01'";
    let before = count(&mut db, letters).await;
    assert!(before > 0);
    world.works().await;
    assert_eq!(count(&mut db, letters).await, before, "told once");
    let mut secretariat = world.role("secretariat").await;
    let page = plain(&secretariat.get("/disposals").await);
    assert!(
        page.contains("Dana Specimenova") && page.contains("Kept Heldova"),
        "{page}"
    );
    assert!(page.contains("Audit of the grant"), "{page}");
    let gone = "select count(*) from stakeholder_contact where email = 'dana@sda.example'";
    assert_eq!(count(&mut db, gone).await, 1, "told is not gone");

    world.clock.moves(TimeDelta::days(31));
    let (one, two) = (world.worker(), world.worker());
    let (first, second) = tokio::join!(one.run_due(), two.run_due());
    first.unwrap();
    second.unwrap();
    world.works().await;
    let rows: Vec<(Option<String>, bool)> = sqlx::query_as(
        "select email, disposed_at is not null from stakeholder_contact where id >= $1 order by id",
    )
    .bind(contact)
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(rows[0], (None, true));
    assert_eq!(
        rows[1],
        (Some("kept@sda.example".to_owned()), false),
        "held"
    );
    let twice =
        "select max(n) from (select count(*) as n from disposal group by contact_id, person_id) c";
    assert_eq!(count(&mut db, twice).await, 1, "each once");
    let people: Vec<(String, String)> =
        sqlx::query_as("select name, email from person where id in (10, 32) order by id")
            .fetch_all(&mut db)
            .await
            .unwrap();
    let pair = |name: &str, email: &str| (name.to_owned(), email.to_owned());
    assert_eq!(
        people,
        [
            pair("Теңирбек Мисалов", "former-10@removed.invalid"),
            pair("N. N. 32", "former-32@removed.invalid"),
        ],
        "records keep the name of whom they name"
    );
    let copies = "select count(*) from row_change where concat(old_row, new_row) like '%samat.ulgubekov@%' and table_name = 'person'";
    assert_eq!(count(&mut db, copies).await, 0);
    let lines = "select count(*) from row_change where table_name = 'person' and row_id = 32";
    assert!(
        count(&mut db, lines).await >= 2,
        "the lines of the log stay"
    );
    let held: i64 = count(
        &mut db,
        "select meeting_id from representation where person_id = 10 order by 1 limit 1",
    )
    .await;
    let mut secretariat = world.role("secretariat").await;
    let minutes = secretariat.get(&format!("/meetings/{held}")).await;
    assert!(
        plain(&minutes).contains("Теңирбек Мисалов"),
        "minutes keep name and title"
    );
    let mut gone = world.visitor();
    let door = [
        ("email", "samat.ulgubekov@mims.example"),
        ("password", "ashar shows the way"),
        ("next", "/"),
    ];
    assert_ne!(
        gone.post("/sign-in", &door).await.status,
        303,
        "the account is over"
    );

    // the hold is lifted, and the next round finds it due
    secretariat.does(&legal_hold, &[("hold", "lift")]).await;
    world.clock.moves(TimeDelta::minutes(6));
    world.works().await;
    assert_eq!(
        count(
            &mut db,
            "select count(*) from stakeholder_contact where email = 'kept@sda.example'"
        )
        .await,
        0
    );
    let words = plain(&secretariat.get("/disposals").await);
    assert!(words.contains("Period of the charter"), "{words}");
}
