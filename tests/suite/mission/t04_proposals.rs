//! T4: "coordinated resource mobilisation": a proposal to a donor stands in one pipeline, led by one member with others,
//! from the idea to the answer; what it asks for never changes the gap.
use crate::world::World;
use crate::world::browser::Browser;

const FUNDING: &str = "/workplan/funding";

fn proposal(fund: &'static str) -> Vec<(&'static str, &'static str)> {
    vec![
        ("title", "Desks in seven oblasts"),
        ("fund", fund),
        ("asked", "1 240 000"),
    ]
}

async fn begun(person: &mut Browser, fields: &[(&str, &str)]) -> String {
    let answer = person.post(FUNDING, fields).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    answer.location().to_owned()
}

fn plain(words: &str) -> String {
    words.replace('\u{a0}', " ")
}

#[tokio::test]
async fn a_joint_proposal_goes_from_the_idea_to_the_answer() {
    let world = World::new().await;
    let mut fao = world.role("focal point").await;
    let note = begun(&mut fao, &proposal("mptf")).await;
    let (stage, details) = (format!("{note}/stage"), format!("{note}/details"));
    fao.does(&stage, &[("stage", "concept_note")]).await;
    let said = fao.is_refused(&stage, &[("stage", "submitted")]).await;
    assert!(said.contains("Name a member who joins"), "{said}");

    let mut joint = proposal("mptf");
    joint.extend([("partners", "9"), ("revision", "1")]);
    fao.does(&details, &joint).await;
    let late = fao.is_refused(&details, &joint).await;
    assert!(late.contains("while you were writing"), "{late}");
    fao.does(&stage, &[("stage", "submitted")]).await;

    // what lies with the fund stays joint, and is answered with a sum or a reason
    let mut alone = proposal("mptf");
    alone.push(("revision", "3"));
    let said = fao.is_refused(&details, &alone).await;
    assert!(said.contains("Name a member who joins"), "{said}");
    for wrong in ["", "0", "much"] {
        fao.is_refused(&stage, &[("stage", "granted"), ("granted", wrong)])
            .await;
    }
    fao.is_refused(&stage, &[("stage", "declined")]).await;
    fao.is_refused(&stage, &[("stage", "idea")]).await;
    let mut co_chair = world.role("co-chair").await;
    let words = plain(&co_chair.get(FUNDING).await.words());
    assert!(words.contains("asked for USD 1 240 000"), "{words}");
    assert!(words.contains("The workplan of 2026 lacks USD"), "{words}");
    fao.does(&stage, &[("stage", "granted"), ("granted", "900 000")])
        .await;
    let words = plain(&co_chair.get(&note).await.words());
    assert!(
        words.contains("USD 900 000") && words.contains("ILO"),
        "{words}"
    );
    let words = plain(&co_chair.get(FUNDING).await.words());
    assert!(words.contains("asked for USD 0"), "{words}");

    // it has ended
    for way in [&stage, &details] {
        assert_eq!(fao.get(way).await.status, 422, "{way}");
        assert_eq!(fao.post(way, &joint).await.status, 422, "{way}");
    }
}

#[tokio::test]
async fn each_lead_keeps_its_own_and_the_state_sees_none() {
    let world = World::new().await;
    let mut fao = world.role("focal point").await;
    let mut named = proposal("other");
    fao.is_refused(FUNDING, &named).await;
    named.push(("donor", "A bank"));
    // whoever types another lead leads it all the same
    named.push(("lead", "9"));
    let own = begun(&mut fao, &named).await;
    let words = fao.get(&own).await.words();
    assert!(words.contains("FAO ask for"), "{words}");

    let mut ilo = world.person("nurgul.synakova@ilo.example").await;
    let mut co_chair = world.role("co-chair").await;
    let (stage, details) = (format!("{own}/stage"), format!("{own}/details"));
    for other in [&mut ilo, &mut co_chair] {
        assert!(other.get(&own).await.words().contains("A bank"));
        assert_eq!(other.get(&stage).await.status, 403);
        assert_eq!(
            other
                .post(&stage, &[("stage", "concept_note")])
                .await
                .status,
            403
        );
        assert_eq!(other.post(&details, &named).await.status, 403);
    }
    for role in ["state counterpart", "partner"] {
        let mut outside = world.role(role).await;
        for path in [FUNDING, &own, &stage] {
            assert_eq!(outside.get(path).await.status, 404, "{role} {path}");
        }
    }
    let mut secretariat = world.role("secretariat").await;
    secretariat
        .does(&stage, &[("stage", "withdrawn"), ("note", "Asked twice")])
        .await;
}

/// What the rules refuse, the database refuses too.
#[tokio::test]
async fn the_database_refuses_what_the_rules_refuse() {
    let world = World::new().await;
    let mut fao = world.role("focal point").await;
    let mut joint = proposal("mptf");
    joint.push(("partners", "9"));
    let note = begun(&mut fao, &joint).await;
    let stage = format!("{note}/stage");
    for next in ["concept_note", "submitted"] {
        fao.does(&stage, &[("stage", next)]).await;
    }
    for (hat, member, statement, refusal) in [
        (
            "focal_point",
            6,
            "update funding_proposal set stage = 'idea'",
            "a_proposal_goes_on_by_stages",
        ),
        (
            "focal_point",
            9,
            "update funding_proposal set title = 'x'",
            "the_lead_keeps_its_proposal",
        ),
        (
            "co_chair",
            1,
            "update funding_proposal set title = 'x'",
            "the_lead_keeps_its_proposal",
        ),
        (
            "focal_point",
            6,
            "update funding_proposal set stage = 'declined'",
            "an_end_has_its_reason",
        ),
        (
            "focal_point",
            6,
            "update funding_proposal set stage = 'granted'",
            "a_grant_is_a_sum",
        ),
        (
            "focal_point",
            6,
            "update funding_proposal set granted_usd = 5",
            "a_grant_is_a_sum",
        ),
        (
            "focal_point",
            6,
            "delete from funding_partner",
            "a_joint_proposal_has_partners",
        ),
        (
            "focal_point",
            6,
            "insert into funding_partner (proposal_id, organisation_id) values (1, 6)",
            "the_lead_is_no_partner",
        ),
        (
            "focal_point",
            6,
            "delete from funding_proposal",
            "funding_proposal_is_never_deleted",
        ),
        (
            "focal_point",
            6,
            "insert into funding_proposal (title, fund, lead_id, asked_usd, stage, stage_on) values ('x', 'mptf', 6, 5, 'submitted', '2026-01-01')",
            "a_proposal_goes_on_by_stages",
        ),
        (
            "focal_point",
            6,
            "insert into funding_proposal (title, fund, lead_id, asked_usd, stage, stage_on) values ('x', 'other', 6, 5, 'idea', '2026-01-01')",
            "a_donor_is_named",
        ),
    ] {
        let refused = acting(&world, (hat, member), statement).await;
        assert_eq!(refused, Err(refusal.to_owned()), "{statement}");
    }
    fao.does(&stage, &[("stage", "granted"), ("granted", "5")])
        .await;
    for statement in [
        "update funding_proposal set title = 'x'",
        "delete from funding_partner",
    ] {
        let refused = acting(&world, ("secretariat", 2), statement).await;
        assert!(refused.is_err(), "{statement}");
    }
}

/// One statement under an event of that hat; the constraint that refused it.
async fn acting(
    world: &World,
    (hat, member): (&str, i64),
    statement: &'static str,
) -> Result<(), String> {
    use sqlx::Connection as _;
    let mut db = world.database.owner().await;
    let mut act = db.begin().await.unwrap();
    sqlx::query(
        "with e as (insert into event (act, subject_kind, hat, organisation_id, request_id, at)
                    values ('test', 'funding_proposal', $1, $2, 'test', now()) returning id)
         select set_config('app.event', id::text, true) from e",
    )
    .bind(hat)
    .bind(member)
    .execute(&mut *act)
    .await
    .unwrap();
    let refused = |error: sqlx::Error| {
        let error = error.into_database_error().unwrap();
        error.constraint().unwrap_or_default().to_owned()
    };
    sqlx::query(statement)
        .execute(&mut *act)
        .await
        .map_err(refused)?;
    act.commit().await.map_err(refused)
}
