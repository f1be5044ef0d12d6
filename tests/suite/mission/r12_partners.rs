//! M4, R12: external partners are invited to an action, read what was written for them and nothing else, and are not bound.
use crate::world::World;
use crate::world::browser::Browser;
use crate::world::line::Line;

const ACTION: &str = "/actions/1";
const INVITATION: &str = "/action-partners/1";
/// The foundation of the role "partner", and the State Migration Service.
const FOUNDATION: &str = "15";
const STATE: &str = "13";
const TITLE: &str = "Trainers for the hotline";
const TEXT: &str = "Two days in Osh.\nWe ask you for one trainer.";

/// An action of FAO, accepted, by 21 December.
async fn accepted(world: &World) -> Line {
    let mut line = Line::in_session(world).await;
    let decision = line.adopted_decision(world).await;
    let proposal = [
        ("title", "Internal wording of the study"),
        ("lead", "6"),
        ("due_on", "2026-12-21"),
    ];
    line.secretariat
        .does(&format!("{decision}/actions"), &proposal)
        .await;
    let mut fao = world.role("focal point").await;
    fao.does(&format!("{ACTION}/acceptance"), &[]).await;
    line
}

fn invitation(partner: &'static str) -> [(&'static str, &'static str); 3] {
    [("partner", partner), ("title", TITLE), ("text", TEXT)]
}

async fn in_english(world: &World, role: &str) -> Browser {
    let mut somebody = world.role(role).await;
    let account = [("lang", "en"), ("scheme", "")];
    somebody.does("/account", &account).await;
    somebody
}

async fn kinds(world: &World, address: &str) -> Vec<String> {
    let mut db = world.database.owner().await;
    sqlx::query_scalar(
        "select kind from mail where address = $1 and kind like 'action_partner.%' order by id",
    )
    .bind(address)
    .fetch_all(&mut db)
    .await
    .unwrap()
}

/// M4, R14, I16: what the partner reads was written for it; the action, its decision and others' invitations stay unseen.
#[tokio::test]
async fn a_partner_reads_what_was_written_for_it_and_answers() {
    let world = World::new().await;
    let mut line = accepted(&world).await;
    let form = format!("{ACTION}/partners");
    let page = line.secretariat.get(&form).await;
    assert!(
        page.words().contains("that FAO leads") && page.field("title").contains("Internal wording"),
        "{}",
        page.words()
    );
    let mut fao = world.role("focal point").await;
    for somebody in [&mut line.co_chair, &mut fao] {
        assert_eq!(
            somebody.post(&form, &invitation(FOUNDATION)).await.status,
            403
        );
        let words = somebody.get(ACTION).await.words();
        assert!(!words.contains("Invite a partner"), "{words}");
    }
    let member = line.secretariat.post(&form, &invitation("9")).await;
    assert_eq!(
        (member.status, member.field("title").as_str()),
        (422, TITLE),
        "a member is no partner, and what was typed stays"
    );
    line.secretariat.does(&form, &invitation(FOUNDATION)).await;
    line.secretariat.does(&form, &invitation(STATE)).await;
    let again = line.secretariat.post(&form, &invitation(FOUNDATION)).await;
    assert_eq!(again.status, 422, "invited once");

    let mut partner = world.role("partner").await;
    assert_eq!(
        kinds(&world, "bolot.demonov@samaf.example").await,
        ["action_partner.invited"]
    );
    let desk = partner.get("/").await;
    assert!(
        desk.links().contains(&INVITATION.to_owned()) && desk.words().contains(TITLE),
        "{}",
        desk.words()
    );
    for path in [INVITATION, "/action-partners", "/"] {
        let seen = partner.get(path).await;
        assert_eq!(seen.status, 200, "{path}");
        assert!(seen.queries() <= 8, "{path}: {}", seen.queries());
        assert!(seen.words().contains(TITLE), "{path}: {}", seen.words());
        for hidden in ["Internal wording", "DEC/", "Joint workplan"] {
            assert!(
                !seen.words().contains(hidden),
                "{hidden}, {path}: {}",
                seen.words()
            );
        }
    }
    for path in [ACTION, form.as_str(), "/action-partners/2", "/actions"] {
        assert_eq!(partner.get(path).await.status, 404, "{path}");
    }

    let answer = format!("{INVITATION}/answer");
    let empty = partner.post(&answer, &[("remark", "We come")]).await;
    assert_eq!(
        (empty.status, empty.field("remark").as_str()),
        (422, "We come")
    );
    for somebody in [&mut line.secretariat, &mut fao] {
        let said = somebody.post(&answer, &[("answer", "takes_part")]).await;
        assert_eq!(said.status, 403, "nobody speaks for a partner");
    }
    let yes = [("answer", "takes_part"), ("remark", "Our trainer comes.")];
    partner.does(&answer, &yes).await;
    let desk = partner.get("/").await;
    assert!(
        !desk.links().contains(&INVITATION.to_owned()),
        "{}",
        desk.words()
    );
    for (address, kind) in [
        ("gulzat.ulgubaeva@iom.example", "action_partner.answered"),
        ("tenirbek.misalov@fao.example", "action_partner.answered"),
    ] {
        assert_eq!(kinds(&world, address).await, [kind], "{address}");
    }
    let inside = line.co_chair.get(ACTION).await;
    assert!(inside.queries() <= 8, "{}", inside.queries());
    let words = inside.words();
    for told in [
        "Takes part",
        "invited a partner",
        "answered the invitation",
        "Our trainer comes.",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    // it may say otherwise
    partner
        .does(&answer, &[("answer", "declines"), ("remark", "")])
        .await;
    let words = fao.get(INVITATION).await.words();
    assert!(
        words.contains("Does not take part") && !words.contains("Our trainer"),
        "{words}"
    );
}

/// M4: a partner is not bound: whatever it says, the action goes on, is reported and verified, and nobody reminds it.
#[tokio::test]
async fn an_action_does_not_wait_for_its_partners() {
    let world = World::new().await;
    let mut line = accepted(&world).await;
    let form = format!("{ACTION}/partners");
    line.secretariat.does(&form, &invitation(FOUNDATION)).await;
    line.secretariat.does(&form, &invitation(STATE)).await;
    let mut partner = in_english(&world, "partner").await;
    let answer = format!("{INVITATION}/answer");
    partner.does(&answer, &[("answer", "declines")]).await;
    let mut fao = world.role("focal point").await;
    let done = [("narrative", "Done"), ("done", "yes")];
    fao.does(&format!("{ACTION}/reports"), &done).await;
    line.secretariat
        .does(&format!("{ACTION}/verification"), &[])
        .await;

    let over = partner.get(INVITATION).await;
    assert!(
        over.status == 200 && over.words().contains("is over"),
        "{}",
        over.words()
    );
    let late = partner
        .is_refused(&answer, &[("answer", "takes_part")])
        .await;
    assert!(late.contains("is over"), "{late}");
    let mut state = world.role("state counterpart").await;
    let desk = state.get("/").await.words();
    assert!(!desk.contains(TITLE), "nothing waits any more: {desk}");
    let refused = line
        .secretariat
        .is_refused(&form, &invitation(FOUNDATION))
        .await;
    assert!(refused.contains("is over"), "{refused}");
}

/// What is taken back is seen no more; who had not declined hears of it, also when the action is called off.
#[tokio::test]
async fn an_invitation_is_withdrawn_and_ends_with_its_action() {
    let world = World::new().await;
    let mut line = accepted(&world).await;
    let form = format!("{ACTION}/partners");
    line.secretariat.does(&form, &invitation(FOUNDATION)).await;
    let withdrawal = format!("{INVITATION}/withdrawal");
    let mut partner = in_english(&world, "partner").await;
    for somebody in [&mut line.co_chair, &mut partner] {
        assert_eq!(somebody.post(&withdrawal, &[]).await.status, 403);
    }
    line.secretariat.does(&withdrawal, &[]).await;
    assert_eq!(partner.get(INVITATION).await.status, 404);
    let words = partner.get("/action-partners").await.words();
    assert!(words.contains("No invitations"), "{words}");
    let again = line.secretariat.is_refused(&withdrawal, &[]).await;
    assert!(again.contains("withdrawn"), "{again}");
    line.secretariat.does(&form, &invitation(FOUNDATION)).await;
    line.secretariat.does(&form, &invitation(STATE)).await;
    let mut state = world.role("state counterpart").await;
    state
        .does("/action-partners/3/answer", &[("answer", "declines")])
        .await;
    line.co_chair
        .does(
            &format!("{ACTION}/cancellation"),
            &[("cancel_reason", "Overtaken by events")],
        )
        .await;
    assert_eq!(
        kinds(&world, "bolot.demonov@samaf.example").await,
        [
            "action_partner.invited",
            "action_partner.ended",
            "action_partner.invited",
            "action_partner.ended"
        ]
    );
    assert_eq!(
        kinds(&world, "asel.primerova@sms.example").await,
        ["action_partner.invited"],
        "who said no has nothing to be told"
    );
}

/// The database refuses what the rules forbid: a member as partner, other words afterwards, an invitation to what is over.
#[tokio::test]
async fn the_database_keeps_invitations() {
    let world = World::new().await;
    let mut line = accepted(&world).await;
    line.secretariat
        .does(&format!("{ACTION}/partners"), &invitation(FOUNDATION))
        .await;
    let mut db = world.database.owner().await;
    let new = |organisation: i32| {
        format!(
            "insert into action_partner (action_id, organisation_id, told_title, told_text, invited_by, invited_at)
             values (1, {organisation}, 'T', 'T', 1, now())"
        )
    };
    for (change, words) in [
        (new(9), "a member is no partner"),
        (
            "update action_partner set told_text = 'Otherwise'".to_owned(),
            "action_partner_is_final",
        ),
        (
            "delete from action_partner".to_owned(),
            "action_partner_is_never_deleted",
        ),
        (
            format!(
                "update action set status = 'cancelled', cancel_reason = 'So' where id = 1; {}",
                new(13)
            ),
            "the action is over",
        ),
        (
            "update action_partner set withdrawn_at = now(); update action_partner set remark = null".to_owned(),
            "the invitation was withdrawn",
        ),
    ] {
        let act: &'static str = format!(
            "begin; select set_config('app.event', (select max(id)::text from event), true); {change}; commit"
        )
        .leak();
        let refused = sqlx::raw_sql(act)
            .execute(&mut db)
            .await
            .unwrap_err();
        let said = format!("{refused:?}");
        assert!(said.contains(words), "{words}: {said}");
        sqlx::raw_sql("rollback").execute(&mut db).await.unwrap();
    }
}
