//! R15: members contribute to the workplan: each edits its own lines and no other.
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use crate::world::World;
use crate::world::browser::{Answer, Browser};
use crate::world::line::Line;

const FAO: &str = "6";
const ILO: &str = "9";

/// A priority, its outcome and its output, numbers 1 to 3.
async fn begun(secretariat: &mut Browser) {
    for (under, title, rationale) in [
        ("", "Return and reintegration", ""),
        ("1", "People who return find work", ""),
        (
            "2",
            "Help desks in seven oblasts",
            "No agency reaches all of them.",
        ),
    ] {
        let heading = [
            ("year", "2026"),
            ("under", under),
            ("title", title),
            ("rationale", rationale),
        ];
        secretariat.does("/workplan/headings", &heading).await;
    }
}

fn activity<'a>(title: &'a str, lead: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("year", "2026"),
        ("output", "3"),
        ("title", title),
        ("lead", lead),
        ("required", "240 000"),
        ("available", "95000"),
        ("quarters", "1"),
        ("quarters", "3"),
        ("gcm", "21"),
        ("policy_reference", "Objective 4"),
        ("joint_plan_reference", "Output 2.4"),
        ("indicator.1", "Desks that are open"),
        ("baseline.1", "0"),
        ("target.1", "7"),
    ]
}

/// One activity of FAO (P1.1) and one of ILO (P1.2).
async fn planned(secretariat: &mut Browser) {
    begun(secretariat).await;
    for (title, lead) in [("Rural help desks", FAO), ("Skills desks", ILO)] {
        secretariat
            .does("/workplan/activities", &activity(title, lead))
            .await;
    }
}

fn plain(answer: &Answer) -> String {
    answer
        .words()
        .replace(['\u{a0}', '\u{2068}', '\u{2069}'], " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The lead changes what is its own; the structure stays with the secretariat; others read, outsiders do not know of it.
#[tokio::test]
async fn a_member_edits_its_own_line_and_no_other() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let empty = secretariat.get("/workplan").await;
    assert!(empty.words().contains("No workplan for this year yet"));
    assert!(
        empty
            .links()
            .contains(&"/workplan/headings/new?year=2026".to_owned())
    );
    let early = secretariat.get("/workplan/activities/new").await;
    assert!(early.words().contains("no output yet"), "{}", early.words());
    let early = activity("x", FAO);
    let refused = secretariat.is_refused("/workplan/activities", &early).await;
    assert!(refused.contains("no output yet"));
    planned(&mut secretariat).await;
    let follow_up = secretariat.get("/actions").await;
    assert!(follow_up.links().contains(&"/workplan".to_owned()));

    let mut fao = world.role("focal point").await;
    let list = fao.get("/workplan").await;
    assert!(list.queries() <= 8, "{}", list.queries());
    assert!(
        !list
            .links()
            .contains(&"/workplan/activities/new?year=2026".to_owned())
    );
    assert!(list.body.contains("class=\"mine\""), "own rows stand out");
    let own = fao.get("/workplan/activities/1").await;
    assert!(own.queries() <= 8, "{}", own.queries());
    assert!(
        own.links()
            .contains(&"/workplan/activities/1/line".to_owned())
    );
    assert!(
        !own.links()
            .contains(&"/workplan/activities/1/plan".to_owned())
    );
    for told in [
        "P1.1",
        "USD 240 000",
        "USD 95 000",
        "USD 145 000",
        "Q1, Q3",
        "GCM 21",
        "Objective 4",
        "Output 2.4",
        "No agency reaches all of them.",
    ] {
        assert!(plain(&own).contains(told), "{told}: {}", plain(&own));
    }

    let form = fao.get("/workplan/activities/1/line").await;
    assert_eq!(form.field("revision"), "1");
    let line = [
        ("revision", "1"),
        ("available", "100 000"),
        ("quarters", "2"),
        ("quarters", "3"),
        ("contributors", ILO),
        ("partners", "Rural districts"),
        ("narrative", "Two desks are open."),
        ("indicator.1", "Desks that are open"),
        ("actual.1", "2"),
        // what is not its own to say is not read
        ("title", "Something else"),
        ("required", "1"),
        ("lead", ILO),
    ];
    fao.does("/workplan/activities/1/line", &line).await;
    let own = plain(&fao.get("/workplan/activities/1").await);
    for told in [
        "Rural help desks",
        "USD 240 000",
        "USD 100 000",
        "USD 140 000",
        "Q2–Q3",
        "ILO",
        "Two desks are open.",
        "FAO updated its line",
    ] {
        assert!(own.contains(told), "{told}: {own}");
    }
    assert!(!own.contains("Something else"));

    assert_eq!(fao.get("/workplan/activities/2/line").await.status, 403);
    let other = fao.post("/workplan/activities/2/line", &line).await;
    assert_eq!(other.status, 403, "another member's line");
    assert_eq!(
        fao.post("/workplan/activities/1/plan", &activity("x", FAO))
            .await
            .status,
        403
    );
    assert_eq!(
        fao.post("/workplan/headings", &[("title", "x")])
            .await
            .status,
        403
    );
    assert_eq!(fao.get("/workplan/import").await.status, 403);
    let mut alternate = world.role("alternate").await;
    assert_eq!(
        alternate.get("/workplan/activities/1/line").await.status,
        200
    );
    let mut co_chair = world.role("co-chair").await;
    assert_eq!(co_chair.get("/workplan/activities/1").await.status, 200);
    assert_eq!(
        co_chair.get("/workplan/activities/1/line").await.status,
        403
    );
    for role in ["state counterpart", "partner"] {
        let mut outsider = world.role(role).await;
        for path in [
            "/workplan",
            "/workplan/activities/1",
            "/workplan/import",
            "/workplan/activities/1/line",
        ] {
            assert_eq!(outsider.get(path).await.status, 404, "{role} at {path}");
        }
    }
}

/// What is wrong is said at its field, and nothing typed is lost; who comes second learns of the first.
#[tokio::test]
async fn a_form_that_comes_back_keeps_what_was_typed() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    planned(&mut secretariat).await;
    let wrong = [
        ("revision", "1"),
        ("output", "3"),
        ("title", "A better title"),
        ("lead", FAO),
        ("required", "240000.50"),
        ("available", "much"),
        ("contributors", FAO),
        ("quarters", "1"),
        ("target.2", "9"),
    ];
    let again = secretariat
        .post("/workplan/activities/1/plan", &wrong)
        .await;
    assert_eq!(again.status, 422);
    assert_eq!(again.field("title"), "A better title");
    assert_eq!(again.field("required"), "240000.50");
    assert_eq!(again.field("available"), "much");
    assert_eq!(again.field("target.2"), "9");
    let words = again.words();
    for told in [
        "whole US dollars",
        "Write what is measured",
        "no contributor beside itself",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    let none = secretariat.is_refused("/workplan/activities", &[("year", "2026")]);
    assert!(none.await.contains("at least one quarter"));
    let nameless = [("year", "2026"), ("under", "2"), ("title", "An output")];
    secretariat
        .is_refused("/workplan/headings", &nameless)
        .await;
    assert_eq!(
        secretariat
            .post("/workplan/headings", &[("year", "2099"), ("title", "x")])
            .await
            .status,
        422
    );
    assert_eq!(
        secretariat
            .post(
                "/workplan/headings",
                &[("year", "2026"), ("under", "3"), ("title", "x")]
            )
            .await
            .status,
        404,
        "nothing stands under an output"
    );

    let mut fao = world.role("focal point").await;
    let line = |revision, available| {
        [
            ("revision", revision),
            ("available", available),
            ("quarters", "1"),
        ]
    };
    fao.does("/workplan/activities/1/line", &line("1", "7"))
        .await;
    let mut better = activity("A better title", FAO);
    better.push(("revision", "1"));
    let late = secretariat
        .post("/workplan/activities/1/plan", &better)
        .await;
    assert_eq!(late.status, 422);
    assert!(
        late.words().contains("while you were writing"),
        "{}",
        late.words()
    );
    assert_eq!(late.field("revision"), "2");
    better.retain(|(name, _)| *name != "revision");
    better.push(("revision", "2"));
    secretariat
        .does("/workplan/activities/1/plan", &better)
        .await;
    let page = secretariat.get("/workplan/activities/1").await;
    assert!(page.words().contains("A better title"));
    secretariat
        .does(
            "/workplan/headings/3",
            &[("title", "Desks"), ("rationale", "Together")],
        )
        .await;
    assert!(secretariat.get("/workplan").await.words().contains("Desks"));
}

/// R15, R12: progress is that of the actions, and only that; members link what they lead.
#[tokio::test]
async fn progress_is_that_of_the_actions() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    for (title, lead) in [
        ("Open a desk", FAO),
        ("Train advisers", FAO),
        ("Certify skills", ILO),
    ] {
        let proposal = [("title", title), ("lead", lead), ("due_on", "2026-10-30")];
        line.secretariat
            .does(&format!("{decision}/actions"), &proposal)
            .await;
    }
    planned(&mut line.secretariat).await;
    let number = decision.rsplit('/').next().unwrap();
    let approval = [("year", "2026"), ("decision", number)];
    line.secretariat.does("/workplan/approval", &approval).await;
    line.secretariat
        .is_refused(
            "/workplan/approval",
            &[("year", "2026"), ("decision", "99")],
        )
        .await;
    let list = line.secretariat.get("/workplan").await;
    assert!(list.links().contains(&decision), "by which it was approved");

    let mut fao = world.role("focal point").await;
    let own = "/workplan/activities/1/actions";
    assert!(
        fao.get("/workplan/activities/1")
            .await
            .words()
            .contains("No action yet")
    );
    fao.does(own, &[("action", "1")]).await;
    fao.does(own, &[("action", "2")]).await;
    let refused = fao.is_refused(own, &[("action", "3")]).await;
    assert!(refused.contains("leads itself"), "{refused}");
    let twice = line
        .secretariat
        .is_refused("/workplan/activities/2/actions", &[("action", "1")]);
    assert!(twice.await.contains("already"));
    fao.is_refused(own, &[("action", "99")]).await;
    assert_eq!(
        fao.post("/workplan/activities/2/actions", &[("action", "3")])
            .await
            .status,
        403
    );
    line.secretariat
        .does("/workplan/activities/2/actions", &[("action", "3")])
        .await;
    assert!(
        fao.get("/workplan/activities/1")
            .await
            .words()
            .contains("Yet to start")
    );

    for id in [1, 2] {
        fao.does(&format!("/actions/{id}/acceptance"), &[]).await;
    }
    fao.does(
        "/actions/1/reports",
        &[("narrative", "Open"), ("done", "yes")],
    )
    .await;
    line.secretariat.does("/actions/1/verification", &[]).await;
    fao.does(
        "/actions/2/reports",
        &[("narrative", "Half"), ("percent", "40")],
    )
    .await;
    let half = fao.get("/workplan/activities/1").await;
    assert!(plain(&half).contains("Ongoing, 70 %"), "{}", plain(&half));
    world
        .clock
        .stands_at("2026-11-02T04:00:00Z".parse().unwrap());
    let late = fao.get("/workplan").await;
    assert!(
        plain(&late).contains("Ongoing, 70 %; 1 late"),
        "{}",
        plain(&late)
    );
    assert!(
        plain(&late).contains("2 activities: 0 completed, 1 ongoing."),
        "{}",
        plain(&late)
    );
    assert!(
        plain(&late).contains("USD 290 000 are missing"),
        "each gap counts"
    );
    fao.does(
        "/actions/2/reports",
        &[("narrative", "Done"), ("done", "yes")],
    )
    .await;
    line.secretariat.does("/actions/2/verification", &[]).await;
    assert!(plain(&fao.get("/workplan").await).contains("Completed"));

    fao.does(
        "/workplan/activities/1/unlinked-actions",
        &[("action", "1")],
    )
    .await;
    assert_eq!(
        fao.post(
            "/workplan/activities/1/unlinked-actions",
            &[("action", "1")]
        )
        .await
        .status,
        422
    );
    let history = fao.get("/workplan/activities/1").await.words();
    assert!(history.contains("unlinked an action"), "{history}");
}

/// T7: by quarter and by objective; for the lead that the address names.
#[tokio::test]
async fn the_workplan_is_seen_by_quarter_and_by_objective() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    begun(&mut secretariat).await;
    secretariat
        .does("/workplan/activities", &activity("Rural help desks", FAO))
        .await;
    let mut other = activity("Skills desks", ILO);
    other.retain(|(name, _)| !matches!(*name, "quarters" | "gcm"));
    other.push(("quarters", "4"));
    secretariat.does("/workplan/activities", &other).await;
    let section = |page: &Answer, id: &str| -> Vec<bool> {
        let own = page
            .body
            .split(&format!("id=\"{id}\""))
            .nth(1)
            .unwrap_or_else(|| panic!("no {id}"));
        let own = own.split("</section>").next().unwrap();
        ["Rural help desks", "Skills desks"]
            .iter()
            .map(|title| own.contains(title))
            .collect()
    };
    let quarters = secretariat.get("/workplan?view=quarter").await;
    assert!(quarters.queries() <= 8);
    for (id, shown) in [
        ("q1", [true, false]),
        ("q2", [false, false]),
        ("q3", [true, false]),
        ("q4", [false, true]),
    ] {
        assert_eq!(section(&quarters, id), shown, "{id}");
    }
    let objectives = secretariat.get("/workplan?view=objective").await;
    assert_eq!(section(&objectives, "gcm-21"), [true, false]);
    assert_eq!(section(&objectives, "no-objective"), [false, true]);
    let led = secretariat.get("/workplan?lead=9").await;
    assert!(led.body.contains("Skills desks") && !led.body.contains("Rural help desks"));
    let next = secretariat.get("/workplan?year=2027").await;
    assert!(next.words().contains("No workplan for this year yet"));
}

const HEAD: &str = "Code,Priority,Outcome,Output,Why together,Activity,Lead,Quarters,\"Required, USD\",\"Available, USD\"";

fn sheet(rows: &[&str]) -> String {
    format!("{HEAD}\r\n{}\r\n", rows.join("\r\n"))
}

async fn sent(person: &mut Browser, file_name: &str, bytes: &[u8]) -> Answer {
    let file = ("file", file_name, bytes);
    person
        .post_files("/workplan/imports", &[("year", "2026")], &[file])
        .await
}

/// Three wrong rows are named, and nothing comes in; then the whole sheet does, once.
#[tokio::test]
async fn a_sheet_comes_in_as_a_whole_or_not_at_all() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let good = "P4.1,Return,Work,Desks,Together,First,FAO,Q1-Q2,10,0";
    let wrong = sheet(&[
        good,
        "4.2,Return,Work,Desks,,Second,FAO,Q1,10,0",
        "P4.3,Return,Work,Desks,,Third,NOBODY,Q1,10,0",
        "P4.4,Return,Work,Desks,,Fourth,ILO,Q7,-5,0",
    ]);
    let kept = sent(&mut secretariat, "plan.csv", wrong.as_bytes()).await;
    assert_eq!(kept.status, 303, "{}", kept.words());
    let path = kept.location().to_owned();
    let look = secretariat.get(&path).await;
    assert!(look.queries() <= 8, "{}", look.queries());
    let words = look.words();
    for told in [
        "3 rows are wrong",
        "Write the code as P4.2",
        "“NOBODY” is no member",
        "at least one quarter",
        "whole US dollars",
        "Nothing is taken in while a row is wrong",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert!(!look.body.contains("/carrying-out"), "no button");
    let refused = secretariat
        .is_refused(&format!("{path}/carrying-out"), &[])
        .await;
    assert!(refused.contains("Nothing is taken in"), "{refused}");
    assert!(
        secretariat
            .get("/workplan")
            .await
            .words()
            .contains("No workplan for this year yet"),
        "nothing was written"
    );

    let right = sheet(&[good, "P4.2,,Work,Desks,,Second,ILO,4,240000,95000"]);
    let kept = sent(&mut secretariat, "plan.csv", right.as_bytes()).await;
    let path = kept.location().to_owned();
    let look = secretariat.get(&path).await;
    assert!(
        look.words().contains("2 to be added, 0 to be changed"),
        "{}",
        look.words()
    );
    let mut fao = world.role("focal point").await;
    assert_eq!(fao.get(&path).await.status, 403);
    assert_eq!(
        fao.post(&format!("{path}/carrying-out"), &[]).await.status,
        403
    );
    secretariat.does(&format!("{path}/carrying-out"), &[]).await;
    let again = secretariat
        .is_refused(&format!("{path}/carrying-out"), &[])
        .await;
    assert!(again.contains("already"), "{again}");
    let list = plain(&secretariat.get("/workplan").await);
    for told in [
        "P4 Return",
        "P4.1",
        "P4.2",
        "145 000",
        "USD 145 010 are missing",
    ] {
        assert!(list.contains(told), "{told}: {list}");
    }
    let history = secretariat.get("/workplan/activities/2").await.words();
    assert!(history.contains("took it in from a sheet"), "{history}");
}

/// What is no sheet, or no workplan, is told at the field.
#[tokio::test]
async fn a_file_that_is_no_workplan_is_refused_with_its_reason() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    let many = vec!["P1.1,R,W,D,T,First,FAO,1,1,0"; 301];
    for (name, bytes, told) in [
        ("plan.pdf", b"%PDF-1.7".to_vec(), "cannot be read"),
        (
            "plan.xlsx",
            b"PK\x03\x04 nothing".to_vec(),
            "cannot be read",
        ),
        (
            "plan.csv",
            b"a,b\n1,2\n".to_vec(),
            "These columns are missing: Code, Outcome",
        ),
        ("plan.csv", HEAD.into(), "no row under the heads"),
        ("plan.csv", sheet(&many).into(), "at most 300"),
        ("plan.csv", vec![b'a'; (2 << 20) + 1], "at most 2 MB"),
    ] {
        let answer = sent(&mut secretariat, name, &bytes).await;
        assert_eq!(answer.status, 422, "{name}");
        assert!(answer.words().contains(told), "{told}: {}", answer.words());
    }
    let none = secretariat
        .post_files("/workplan/imports", &[("year", "2026")], &[])
        .await;
    assert_eq!(none.status, 422);
}

/// T7: the workplan is taken along with its references; what goes out comes back, in any language.
#[tokio::test]
async fn what_goes_out_comes_back() {
    let world = World::new().await;
    let mut secretariat = world.role("secretariat").await;
    planned(&mut secretariat).await;
    for (lang, format) in [("en", "xlsx"), ("ky", "csv"), ("ru", "xlsx")] {
        secretariat.get(&format!("/workplan?lang={lang}")).await;
        let fields = [("year", "2026"), ("format", format)];
        let kept = secretariat.post("/workplan/exports", &fields).await;
        assert_eq!(kept.status, 303, "{}", kept.words());
        let path = kept.location().to_owned();
        let file = secretariat.get(&path).await;
        assert_eq!(file.status, 200, "{}", file.body);
        let name = format!("workplan.{format}");
        let back = sent(&mut secretariat, &name, &file.bytes).await;
        assert_eq!(back.status, 303, "{lang}: {}", back.words());
        secretariat.get("/workplan?lang=en").await;
        let look = secretariat.get(back.location()).await;
        assert!(
            look.words().contains("says all of it already"),
            "{lang}: {}",
            look.words()
        );
        let mut fao = world.role("focal point").await;
        assert_eq!(
            fao.get(&path).await.status,
            404,
            "whoever took it fetches it"
        );
    }
    let kept = secretariat
        .post("/workplan/exports", &[("format", "xlsx")])
        .await;
    let path = kept.location().to_owned();
    let file = secretariat.get(&path).await;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file.bytes)).unwrap();
    let page = book.worksheet_range_at(0).unwrap().unwrap();
    let head = page
        .rows()
        .position(|row| row[0] == Data::String("Code".to_owned()))
        .unwrap();
    let column = |name: &str| {
        let row = page.rows().nth(head).unwrap();
        row.iter()
            .position(|cell| *cell == Data::String(name.to_owned()))
            .unwrap()
    };
    let row = page.rows().nth(head + 1).unwrap();
    assert_eq!(row[column("Gap, USD")], Data::Float(145_000.0), "computed");
    assert_eq!(
        row[column("Objective of the State’s migration policy")],
        Data::String("Objective 4".to_owned())
    );
    assert_eq!(
        row[column("Joint work plan of the UN country team")],
        Data::String("Output 2.4".to_owned())
    );
    assert_eq!(
        row[column("Objectives of the Global Compact for Migration")],
        Data::String("21".to_owned())
    );
}

/// R15, T7: what is no longer planned leaves the plan with its reason, and is forgotten by nobody.
#[tokio::test]
async fn an_activity_leaves_the_plan_with_its_reason() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.adopted_decision(&world).await;
    let proposal = [
        ("title", "Open a desk"),
        ("lead", FAO),
        ("due_on", "2026-10-30"),
    ];
    line.secretariat
        .does(&format!("{decision}/actions"), &proposal)
        .await;
    planned(&mut line.secretariat).await;
    let mut fao = world.role("focal point").await;
    fao.does("/workplan/activities/1/actions", &[("action", "1")])
        .await;
    let action = fao.get("/actions/1").await;
    assert!(
        action
            .links()
            .contains(&"/workplan/activities/1".to_owned())
            && action.words().contains("P1.1 Rural help desks"),
        "the action leads to its activity: {}",
        action.words()
    );
    let way = "/workplan/activities/1/taking-out";
    assert!(
        !fao.get("/workplan/activities/1")
            .await
            .links()
            .contains(&way.to_owned())
    );
    assert_eq!(fao.get(way).await.status, 403);
    assert_eq!(fao.post(way, &[("reason", "x")]).await.status, 403);
    let page = line.secretariat.get("/workplan/activities/1").await;
    assert!(page.links().contains(&way.to_owned()));
    let why = line.secretariat.is_refused(way, &[("reason", " ")]).await;
    assert!(why.contains("Why it is no longer planned"), "{why}");
    let reason = [("reason", "The donor withdrew in September.")];
    line.secretariat.does(way, &reason).await;

    let list = fao.get("/workplan").await;
    assert!(list.queries() <= 8, "{}", list.queries());
    let words = plain(&list);
    for told in [
        "1 activity: 0 completed",
        "One activity is no longer planned",
        "The donor withdrew in September.",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert_eq!(
        list.body.matches("Rural help desks").count(),
        1,
        "among the former alone"
    );
    let page = fao.get("/workplan/activities/1").await;
    let words = plain(&page);
    for told in [
        "Taken out of the plan on Thursday 15 October",
        "The donor withdrew in September.",
        "took it out of the plan",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert!(!page.links().iter().any(|link| link.ends_with("/line")));
    let action = fao.get("/actions/1").await;
    assert!(
        !action
            .links()
            .contains(&"/workplan/activities/1".to_owned()),
        "free again"
    );
    // nothing more is written to it, whatever the page offered before
    for (path, fields) in [
        (
            "/workplan/activities/1/line",
            vec![("revision", "2"), ("available", "1"), ("quarters", "1")],
        ),
        ("/workplan/activities/1/actions", vec![("action", "1")]),
    ] {
        let why = fao.is_refused(path, &fields).await;
        assert!(why.contains("was taken out of the plan"), "{path}: {why}");
    }
    let again = line.secretariat.is_refused(way, &reason).await;
    assert!(again.contains("was taken out of the plan"), "{again}");
    // its code is not used again: the next one counts on, and no sheet brings it back
    line.secretariat
        .does("/workplan/activities", &activity("Mobile desks", FAO))
        .await;
    assert!(plain(&fao.get("/workplan/activities/3").await).contains("P1.3"));
    let row =
        "P1.1,,People who return find work,Help desks in seven oblasts,,Back again,FAO,Q1,10,0";
    let look = sent(&mut line.secretariat, "plan.csv", sheet(&[row]).as_bytes()).await;
    let look = line.secretariat.get(look.location()).await.words();
    assert!(look.contains("P1.1 was taken out of the plan"), "{look}");
    fao.does("/workplan/activities/3/actions", &[("action", "1")])
        .await;
}
