//! I1, I2, I7, I8 over the database: random people press random buttons, on any form there is.
use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;
use chrono::TimeDelta;

/// A sequence that looks random and is the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

const FORMS: [(&str, &[(&str, &str)]); 14] = [
    ("positions", &[("value", "join")]),
    ("positions", &[("value", "no_objection")]),
    (
        "positions",
        &[("value", "object"), ("kind", "mandate"), ("reason", "Ours")],
    ),
    (
        "positions",
        &[("value", "ad_referendum"), ("confirm_by", "2026-10-28")],
    ),
    (
        "positions",
        &[
            ("value", "reservation"),
            ("paragraphs", "1"),
            ("reason", "On funds"),
        ],
    ),
    ("opening", &[]),
    ("silence", &[("period", "standard")]),
    (
        "extension",
        &[("until", "2026-11-20"), ("reason", "Asked for")],
    ),
    ("resumption", &[]),
    (
        "amendment",
        &[
            ("text", "Approves another plan;"),
            ("instruction", "The RC"),
        ],
    ),
    (
        "editorial-fix",
        &[("text", "Approves a plan."), ("note", "Form")],
    ),
    ("contest", &[]),
    ("adoption", &[]),
    ("provisional-adoption", &[]),
];

#[tokio::test]
async fn random_hands_find_no_way_around_consensus() {
    for seed in [1, 7, 2026] {
        let world = World::new().await;
        world.silence_is_allowed().await;
        world.sessions_last().await;
        let mut line = Line::in_session(&world).await;
        let decision = line.tabled_decision("not_relevant").await;
        let fao = world.role("focal point").await;
        let unesco = world.person("jean.prototype@unesco.example").await;
        let mut hands: Vec<Browser> = vec![line.co_chair, line.secretariat, fao, unesco];
        let mut db = world.database.owner().await;
        let mut dice = Dice(seed);
        for _ in 0..60 {
            match dice.roll(6) {
                0 => world.post_goes_out("").await,
                1 => {
                    let hours = i64::try_from(dice.roll(60)).unwrap();
                    world.clock.moves(TimeDelta::hours(hours));
                    world.works().await;
                }
                _ => {
                    let hand = dice.roll(hands.len());
                    let (form, fields) = FORMS[dice.roll(FORMS.len())];
                    let answer = hands[hand]
                        .post(&format!("{decision}/{form}"), fields)
                        .await;
                    assert!(
                        matches!(answer.status, 303 | 403 | 422),
                        "{seed}: {form}: {}",
                        answer.status
                    );
                }
            }
            let broken: Option<String> = sqlx::query_scalar(
                "select d.state from decision d where d.state = 'adopted' and (
                    exists (select from position p where p.decision_id = d.id and p.version = d.adopted_version
                             and p.is_current and p.value = 'object')
                    or exists (select from decision_roster r where r.decision_id = d.id and r.removed_at is null
                        and not exists (select from position p where p.decision_id = d.id and p.version = d.adopted_version
                                         and p.organisation_id = r.organisation_id and p.is_current)
                        and not exists (select from representation a where a.meeting_id = d.meeting_id and d.procedure = 'session'
                                         and a.organisation_id = r.organisation_id and a.mode in ('principal', 'alternate'))
                        and not exists (select from decision_notice n join mail_delivery m on m.mail_id = n.mail_id and m.state = 'sent'
                                         where n.decision_id = d.id and n.version = d.adopted_version
                                           and n.organisation_id = r.organisation_id and n.deadline <= d.adopted_at))
                    or d.number <> 1)",
            )
            .fetch_optional(&mut db)
            .await
            .unwrap();
            assert_eq!(broken, None, "{seed}");
        }
    }
}

/// Sixty members and two hundred acts are read in as many queries as twelve and ten.
#[tokio::test]
async fn a_crowded_decision_is_read_in_few_queries() {
    let world = World::new().await;
    let mut db = world.database.owner().await;
    let members = "begin; select set_config('app.event', (select max(id)::text from event), true);
        insert into organisation (acronym, name, kind)
            select 'M' || n, 'Further member ' || n, 'un_entity' from generate_series(1, 48) n;
        insert into membership (organisation_id, valid_from, basis)
            select id, '2026-01-01', 'Joined' from organisation where name like 'Further member %';
        commit";
    sqlx::raw_sql(members).execute(&mut db).await.unwrap();
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("not_relevant").await;
    let acts = "insert into event (act, subject_kind, subject_id, hat, request_id, at)
        select 'decision.record_on_behalf', 'decision', 1, 'secretariat', 'r', now() from generate_series(1, 200)";
    sqlx::raw_sql(acts).execute(&mut db).await.unwrap();
    let mut fao = world.role("focal point").await;
    for mut reader in [fao.on(&world.router), line.co_chair, line.secretariat] {
        let page = reader.get(&decision).await;
        assert!(page.words().contains("0 of 60 members"), "{}", page.words());
        assert!(page.queries() <= 8, "{} queries", page.queries());
    }
    let desk = fao.get("/").await;
    assert!(desk.queries() <= 8, "{} queries", desk.queries());
}
