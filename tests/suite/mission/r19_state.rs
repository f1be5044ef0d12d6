//! R19: "… and, on all issues relevant to or of concern to the state", with the State Migration Service: asked on
//! exactly one text, reminded, heard, weighed; and its silence is never taken for agreement.
use crate::world::World;
use crate::world::browser::{Answer, Browser};
use crate::world::line::Line;
use chrono::{DateTime, Utc};
use http_body_util::BodyExt;
use scraper::{Html, Selector};

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

async fn words(browser: &mut Browser, path: &str) -> String {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{path}");
    assert!(page.queries() <= 8, "{path}: {}", page.queries());
    page.words().replace('\u{a0}', " ")
}

/// The counterpart, reading in English.
async fn the_state(world: &World) -> Browser {
    let mut state = world.role("state counterpart").await;
    state.get("/?lang=en").await;
    state
}

/// Asked by Thursday 29 October, 17:00; the path of the consultation.
async fn asked(line: &mut Line, decision: &str, more: &[(&str, &str)]) -> String {
    let fields = [
        &[("organisation", "13"), ("reply_by", "2026-10-29")][..],
        more,
    ]
    .concat();
    let path = format!("{decision}/state-consultation");
    let answer = line.secretariat.post(&path, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    answer.location().to_owned()
}

const TRANSLATED: [(&str, &str); 3] = [
    ("lang", "ky"),
    ("title", "2027-жылга биргелешкен иш планы"),
    ("text", "Тармак,\nбиргелешкен иш планын бекитет."),
];

/// R19, R14: disclosed is the text that was sent, in the language that was chosen, and nothing else, ever.
#[tokio::test]
async fn only_the_text_that_was_sent_is_disclosed() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("relevant").await;
    let form = line
        .secretariat
        .get(&format!("{decision}/state-consultation"))
        .await;
    assert!(form.words().contains("Approves the joint workplan"));
    let consultation = asked(&mut line, &decision, &TRANSLATED).await;
    let mut fao = world.role("focal point").await;
    let objection = [
        ("value", "object"),
        ("kind", "substance"),
        ("reason", "A canary of the members"),
    ];
    fao.does(&format!("{decision}/positions"), &objection).await;

    let mut state = the_state(&world).await;
    let page = words(&mut state, &consultation).await;
    assert!(page.contains("биргелешкен иш планын бекитет"), "{page}");
    assert!(page.contains("UNMN/KGZ/2026/LTR/1"), "{page}");
    let list = words(&mut state, "/state-consultations").await;
    assert!(list.contains("2027-жылга"), "{list}");
    for read in [&page, &list] {
        for hidden in ["Approves the joint workplan", "canary", "FAO", "Version"] {
            assert!(!read.contains(hidden), "{hidden}: {read}");
        }
    }
    let inside = words(&mut line.secretariat, &consultation).await;
    assert!(
        inside.contains("Approves the joint workplan") && inside.contains("биргелешкен"),
        "inside both are read: {inside}"
    );
    let comments = [("reply", "comments"), ("text", "Two terms differ")];
    state
        .does(&format!("{consultation}/reply"), &comments)
        .await;
    let note = [("note", "A canary of the co-chairs")];
    line.co_chair
        .does(&format!("{consultation}/closing"), &note)
        .await;
    let page = words(&mut state, &consultation).await;
    assert!(page.contains("Two terms differ"), "its own reply: {page}");
    assert!(!page.contains("canary"), "{page}");
    assert_eq!(state.get(&decision).await.status, 404);
    for act in [
        "reminders",
        "lapse",
        "closing",
        "carrying-out",
        "recorded-reply",
    ] {
        let answer = state.post(&format!("{consultation}/{act}"), &note).await;
        assert_eq!(answer.status, 403, "{act}");
    }
    let mut partner = world.role("partner").await;
    assert_eq!(partner.get(&consultation).await.status, 404);
    assert_eq!(partner.get("/state-consultations").await.status, 404);
    let mut db = world.database.owner().await;
    let mails: Vec<String> = sqlx::query_scalar(
        "select subject || body_text from mail where kind like 'state_consultation.%'",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert!(mails.len() > 2);
    for mail in mails {
        assert!(
            !mail.contains("canary") && !mail.contains("бекитет"),
            "{mail}"
        );
    }
}

/// R19: before its silence is noted the counterpart is reminded: by hand or by the house, once each, in its own language.
#[tokio::test]
async fn the_state_is_reminded_once_each_before_its_silence_is_noted() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("relevant").await;
    let consultation = asked(&mut line, &decision, &[]).await;
    let (reminders, lapse) = (
        format!("{consultation}/reminders"),
        format!("{consultation}/lapse"),
    );
    let early = line.secretariat.is_refused(&lapse, &[]).await;
    assert!(
        early.contains("is not over") && early.contains("not reminded yet"),
        "all reasons at once: {early}"
    );
    // Thursday 29 October and three working days
    let own_turn = at("2026-11-03T11:00:00Z");
    world
        .clock
        .stands_at(own_turn - chrono::TimeDelta::milliseconds(1));
    world.works().await;
    let page = words(&mut line.secretariat, &consultation).await;
    assert!(!page.contains("a reply is awaited until"), "{page}");
    world.clock.stands_at(own_turn);
    let (one, two) = (world.worker(), world.worker());
    let (a, b) = tokio::join!(one.run_due(), two.run_due());
    a.unwrap();
    b.unwrap();
    let page = words(&mut line.secretariat, &consultation).await;
    assert!(
        page.contains("Tuesday 3 November; a reply is awaited until Friday 6 November, 17:00"),
        "{page}"
    );
    let twice = line.secretariat.is_refused(&reminders, &[]).await;
    assert!(twice.contains("reminded today"), "{twice}");
    let runs = line.secretariat.is_refused(&lapse, &[]).await;
    assert!(runs.contains("last reminder left is not over"), "{runs}");
    world.clock.stands_at(at("2026-11-04T04:00:00Z"));
    line.secretariat.does(&reminders, &[]).await;
    let page = words(&mut line.secretariat, &consultation).await;
    assert!(page.contains("reminded the State"), "in the file: {page}");
    assert!(page.contains("2 times so far"), "{page}");

    // two were sent: the house sends no third
    world.clock.stands_at(at("2026-11-20T04:00:00Z"));
    world.works().await;
    let mut db = world.database.owner().await;
    let sent: Vec<(String, String)> = sqlx::query_as(
        "select m.lang, p.lang from mail m join person p on p.id = m.person_id where m.kind = 'state_consultation.reminder'",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert_eq!(sent.len(), 2, "once each: {sent:?}");
    for (mail, person) in sent {
        assert_eq!(mail, person, "in the counterpart's language");
    }
    let first: String = sqlx::query_scalar(
        "select split_part(body_text, E'\\n', 1) from mail where kind = 'state_consultation.reminder' order by id limit 1",
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(
        first.replace('\u{a0}', " "),
        "Просим ответить до: пятница, 6 ноября, 17:00. Сеть запросила ваше мнение (четверг, 15 октября) и пока не получила ответа."
    );
    let desk = words(&mut line.secretariat, "/").await;
    assert!(desk.contains("its time is over"), "{desk}");
    line.secretariat.does(&lapse, &[]).await;
    let late = line.secretariat.is_refused(&reminders, &[]).await;
    assert!(late.contains("absence is noted already"), "{late}");
}

/// What nobody may read out of silence, in each language, and what is said instead.
const AGREEMENT: [(&str, &[&str], &str); 3] = [
    (
        "en",
        &[
            "No objection",
            "Supports",
            "has agreed",
            "agrees",
            "consented",
        ],
        "no reply received",
    ),
    (
        "ru",
        &[
            "Нет возражений",
            "Поддерживает",
            "согласовано",
            "согласилось",
        ],
        "ответа нет",
    ),
    (
        "ky",
        &["Каршылык жок", "Колдойт", "макул болду", "макулдашылды"],
        "жооп келген жок",
    ),
];

/// What a part of a page states; what its forms offer to choose is no statement.
fn stated(answer: &Answer, part: &str) -> String {
    let page = Html::parse_document(&answer.body);
    let part = Selector::parse(part).unwrap();
    let is_form = |element: &scraper::node::Element| element.name() == "form";
    let texts = page
        .select(&part)
        .flat_map(|part| part.descendants())
        .filter(|node| {
            let mut above = node.ancestors();
            !above.any(|one| one.value().as_element().is_some_and(is_form))
        })
        .filter_map(|node| node.value().as_text().map(|text| text.trim().to_owned()));
    let stated: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
    stated.join(" ").replace('\u{a0}', " ")
}

/// R19, I9: lapsed is shown as "consulted, no reply received" wherever it is shown, and never as agreement.
#[tokio::test]
async fn no_reply_is_never_shown_as_agreement() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("relevant").await;
    line.absent_member_agrees(&world, &decision).await;
    let consultation = asked(&mut line, &decision, &[]).await;
    line.secretariat
        .does(&format!("{consultation}/reminders"), &[])
        .await;
    world.clock.stands_at(at("2026-11-10T04:00:00Z"));
    line.secretariat
        .does(&format!("{consultation}/lapse"), &[])
        .await;
    let mut other = world.person("teo.placeholder@iom.example").await;
    let mut state = the_state(&world).await;
    let mut alternate = world.role("alternate").await;
    let closing = format!("{consultation}/closing");
    let adoption = format!("{decision}/adoption");
    let note = [("note", "The plan binds nobody outside")];
    for stage in ["lapsed", "signed by one", "closed by both", "adopted"] {
        match stage {
            "signed by one" => line.co_chair.does(&closing, &note).await,
            "closed by both" => {
                let blocked = line.co_chair.is_refused(&adoption, &[]).await;
                assert!(blocked.contains("not weighed"), "one alone: {blocked}");
                other.does(&closing, &note).await;
            }
            "adopted" => line.co_chair.does(&adoption, &[]).await,
            _ => {}
        }
        let list = "/state-consultations";
        let file = consultation.as_str();
        let shown = [
            (&mut line.secretariat, vec![file, list, decision.as_str()]),
            (&mut line.co_chair, vec![file, "/", decision.as_str()]),
            (&mut alternate, vec![file, decision.as_str()]),
            (&mut state, vec![file, list]),
        ];
        for (reader, paths) in shown {
            for (lang, forbidden, said) in AGREEMENT {
                reader.get(&format!("/?lang={lang}")).await;
                for path in paths.iter().copied() {
                    // what members said stands on the decision too
                    let part = if path == decision {
                        "[aria-labelledby='concern']"
                    } else {
                        "main"
                    };
                    let page = stated(&reader.get(path).await, part);
                    let waits = path != "/" || matches!(stage, "lapsed" | "signed by one");
                    assert!(!waits || page.contains(said), "{stage}, {path}: {page}");
                    for word in forbidden {
                        assert!(!page.contains(word), "{stage}, {path}: {word} in {page}");
                    }
                }
            }
            reader.get("/?lang=en").await;
        }
    }
    let mut db = world.database.owner().await;
    let mails: Vec<(String, String)> = sqlx::query_as(
        "select lang, subject || ' ' || body_text from mail where kind = 'state_consultation.lapsed'",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert!(mails.len() >= 2, "both co-chairs are told: {mails:?}");
    for (of, mail) in mails {
        let (_, forbidden, said) = AGREEMENT
            .into_iter()
            .find(|(lang, ..)| *lang == of)
            .unwrap();
        assert!(mail.contains(said), "{mail}");
        assert!(!forbidden.iter().any(|word| mail.contains(word)), "{mail}");
    }
}

/// The texts themselves: what is said where no reply came says so, in each language.
#[test]
fn every_text_about_silence_says_that_no_reply_came() {
    for (lang, forbidden, said) in AGREEMENT {
        let mut seen = 0;
        for file in ["state_consultations", "decisions", "home"] {
            let path = format!("locales/{lang}/{file}.ftl");
            for text in std::fs::read_to_string(path).unwrap().lines() {
                let Some((name, words)) = text.split_once(" = ") else {
                    continue;
                };
                let about_silence = [
                    "state-is-lapsed",
                    "state-is-closed-without-reply",
                    "state-lapsed",
                    "state-mail-lapsed",
                    "state-mail-lapsed-subject",
                    "decisions-state-silent",
                    "home-close-unanswered-state",
                ];
                if about_silence.contains(&name) {
                    seen += 1;
                    assert!(words.contains(said), "{lang}, {name}: {words}");
                    assert!(
                        !forbidden.iter().any(|word| words.contains(word)),
                        "{words}"
                    );
                }
            }
        }
        assert_eq!(seen, 7, "{lang}");
    }
}

/// R19: a reply that comes after a signature is weighed anew: silence that was signed is no objection that was signed.
#[tokio::test]
async fn a_late_reply_undoes_the_signature_on_silence() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("relevant").await;
    line.absent_member_agrees(&world, &decision).await;
    let consultation = asked(&mut line, &decision, &[]).await;
    line.secretariat
        .does(&format!("{consultation}/reminders"), &[])
        .await;
    world.clock.stands_at(at("2026-11-10T04:00:00Z"));
    line.secretariat
        .does(&format!("{consultation}/lapse"), &[])
        .await;
    let closing = format!("{consultation}/closing");
    line.co_chair
        .does(&closing, &[("note", "On silence")])
        .await;
    let mut state = the_state(&world).await;
    let objection = [("reply", "objects"), ("text", "Paragraph 1 is premature")];
    state
        .does(&format!("{consultation}/reply"), &objection)
        .await;
    let mut other = world.person("teo.placeholder@iom.example").await;
    other.does(&closing, &[("note", "Paragraph 1 stays")]).await;
    let adoption = format!("{decision}/adoption");
    let one = line.co_chair.is_refused(&adoption, &[]).await;
    assert!(one.contains("not weighed"), "signed on silence only: {one}");
    line.co_chair
        .does(&closing, &[("note", "Paragraph 1 stays, with a review")])
        .await;
    let page = words(&mut line.co_chair, &decision).await;
    assert!(
        page.contains("with a review") && page.contains("Objected"),
        "the reasons of both stand with the decision: {page}"
    );
    line.co_chair.does(&adoption, &[]).await;
}

/// R19: where the charter asks for the state's consent, its objection blocks, whoever signs.
#[tokio::test]
async fn with_consent_an_objection_blocks() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let charter = line.secretariat.get("/charter").await;
    let mut settings = charter_of(&charter);
    settings.push(("state_effect".to_owned(), "consent".to_owned()));
    settings.push(("ad_referendum_lapses".to_owned(), "yes".to_owned()));
    settings.push(("minutes_approval".to_owned(), "co_chair".to_owned()));
    // a test's sessions last longer than a charter allows
    for (name, value) in &mut settings {
        match name.as_str() {
            "session_hours" => "168".clone_into(value),
            "session_days" => "30".clone_into(value),
            _ => {}
        }
    }
    let settings: Vec<(&str, &str)> = settings
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    line.secretariat.does("/charter", &settings).await;
    let decision = line.open_decision("relevant").await;
    line.absent_member_agrees(&world, &decision).await;
    let consultation = asked(&mut line, &decision, &[]).await;
    let mut state = the_state(&world).await;
    let objection = [("reply", "objects"), ("text", "Paragraph 1 is premature")];
    state
        .does(&format!("{consultation}/reply"), &objection)
        .await;
    let mut other = world.person("teo.placeholder@iom.example").await;
    let closing = format!("{consultation}/closing");
    for chair in [&mut line.co_chair, &mut other] {
        chair.does(&closing, &[("note", "It stays")]).await;
    }
    let blocked = line
        .co_chair
        .is_refused(&format!("{decision}/adoption"), &[])
        .await;
    assert!(blocked.contains("gives that effect"), "{blocked}");
}

/// The numbers of the charter as its form shows them.
fn charter_of(page: &Answer) -> Vec<(String, String)> {
    let page = Html::parse_document(&page.body);
    let numbers = Selector::parse("form[action='/charter'] input[type='number']").unwrap();
    let value = |input: scraper::ElementRef<'_>, name: &str| {
        input.value().attr(name).unwrap_or_default().to_owned()
    };
    let found: Vec<_> = page
        .select(&numbers)
        .map(|input| (value(input, "name"), value(input, "value")))
        .collect();
    assert!(found.len() > 20);
    found
}

const SCAN: &[u8] = b"%PDF-1.7\nA letter of the Service";

/// R19: a letter on paper is recorded whole, with number, date and scan, which only people inside read.
#[tokio::test]
async fn a_letter_on_paper_is_recorded_with_its_number_date_and_scan() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("relevant").await;
    let consultation = asked(&mut line, &decision, &[]).await;
    let path = format!("{consultation}/recorded-reply");
    let said = [
        ("reply", "comments"),
        ("text", "Two terms differ"),
        ("letter_number", "01-7/312"),
    ];
    let half = line.secretariat.post_files(&path, &said, &[]).await;
    assert_eq!(half.status, 422);
    assert!(
        half.words().contains("its number, its date and its scan"),
        "{}",
        half.words()
    );
    assert_eq!(half.field("letter_number"), "01-7/312", "nothing is lost");
    let unknown = line.secretariat.is_refused(&path, &said[..2]).await;
    assert!(unknown.contains("Say how the reply came"), "{unknown}");
    let whole = [&said[..], &[("letter_date", "2026-10-14")]].concat();
    let program = [("scan", "letter.exe", &b"MZ\x90\0"[..])];
    let wrong = line.secretariat.post_files(&path, &whole, &program).await;
    assert!(wrong.words().contains("is no scan"), "{}", wrong.words());
    let late = [&said[..], &[("letter_date", "2026-10-16")]].concat();
    let scan = [("scan", "letter.pdf", SCAN)];
    let wrong = line.secretariat.post_files(&path, &late, &scan).await;
    assert!(
        wrong.words().contains("not dated after"),
        "{}",
        wrong.words()
    );
    let answer = line.secretariat.post_files(&path, &whole, &scan).await;
    assert_eq!(answer.status, 303, "{}", answer.words());

    let page = words(&mut line.co_chair, &consultation).await;
    assert!(
        page.contains("Letter No. 01-7/312 of 14 October 2026"),
        "{page}"
    );
    let file = line.co_chair.get("/state-letters/1/file").await;
    assert_eq!(file.body.as_bytes(), SCAN);
    let mut state = the_state(&world).await;
    assert_eq!(state.get("/state-letters/1/file").await.status, 404);
    let page = words(&mut state, &consultation).await;
    assert!(!page.contains("01-7/312"), "{page}");

    // kept for good, though nothing but this letter names it
    let later = std::time::SystemTime::now() + std::time::Duration::from_hours(48);
    let files = ashar::base::blobs::Blobs::in_folder(world.files());
    ashar::app::sweep_files(&world.data(), &files, later)
        .await
        .unwrap();
    let file = line.co_chair.get("/state-letters/1/file").await;
    assert_eq!(file.body.as_bytes(), SCAN);
}

/// R19: the request goes out on paper too, numbered without gaps, in the language that was chosen; its addressee may fetch it.
#[tokio::test]
async fn the_letter_goes_out_as_pdf_and_docx_in_the_language_of_the_request() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("relevant").await;
    let consultation = asked(&mut line, &decision, &TRANSLATED).await;
    let mut state = the_state(&world).await;
    let mut partner = world.role("partner").await;
    for (ending, kind, begins) in [
        ("pdf", "application/pdf", "%PDF-1."),
        (
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "PK",
        ),
    ] {
        let path = format!("{consultation}/letter.{ending}");
        for reader in [&mut line.secretariat, &mut state] {
            let letter = reader.get(&path).await;
            assert_eq!((letter.status, letter.header("content-type")), (200, kind));
            assert!(letter.body.starts_with(begins), "{ending}");
            let name = letter.header("content-disposition").to_owned();
            assert!(name.contains("UNMN-KGZ-2026-LTR-1"), "{name}");
        }
        assert_eq!(partner.get(&path).await.status, 404);
    }
    let answer = state
        .ask(
            axum::http::Request::get(format!("{consultation}/letter.docx"))
                .body(axum::body::Body::empty())
                .unwrap(),
        )
        .await;
    let packed = answer.into_body().collect().await.unwrap().to_bytes();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(packed)).unwrap();
    let mut text = String::new();
    for part in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
        if let Ok(mut file) = archive.by_name(part) {
            std::io::Read::read_to_string(&mut file, &mut text).unwrap();
        }
    }
    for said in [
        "биргелешкен иш планын бекитет",
        "2027-жылга биргелешкен иш планы",
        "LTR/1",
        "2026-жылдын 15-октябры",
        "катчылыгы",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    for hidden in ["Approves the joint workplan", "UNESCO"] {
        assert!(!text.contains(hidden), "{hidden}");
    }
    let other = line.tabled_decision("relevant").await;
    let second = asked(&mut line, &other, &[]).await;
    let page = words(&mut state, &second).await;
    assert!(page.contains("LTR/2"), "{page}");
}

/// R19: an amended text is asked anew, unless a co-chair finds that it carries the comment out; all of it is one chain.
#[tokio::test]
async fn an_amendment_is_asked_anew_or_carries_the_comment_out() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.open_decision("relevant").await;
    let adoption = format!("{decision}/adoption");
    let first = asked(&mut line, &decision, &[]).await;
    let mut state = the_state(&world).await;
    let comments = [
        ("reply", "comments"),
        ("text", "Name the law in paragraph 1"),
    ];
    state.does(&format!("{first}/reply"), &comments).await;
    let carrying = format!("{first}/carrying-out");
    let reason = [("reason", "Paragraph 1 names the law")];
    let early = line.co_chair.is_refused(&carrying, &reason).await;
    assert!(
        early.contains("weighed and closed") && early.contains("not amended"),
        "{early}"
    );
    let note = [("note", "Taken up")];
    line.co_chair.does(&format!("{first}/closing"), &note).await;
    let amend = |text: &'static str| [("text", text), ("instruction", "The RC in session")];
    let amendment = format!("{decision}/amendment");
    line.secretariat
        .does(
            &amendment,
            &amend("The Network,\nApproves the plan under the law."),
        )
        .await;
    line.absent_member_agrees(&world, &decision).await;
    let refused = line.co_chair.is_refused(&adoption, &[]).await;
    assert!(refused.contains("not consulted on this text"), "{refused}");
    assert_eq!(line.secretariat.post(&carrying, &reason).await.status, 403);
    line.co_chair.does(&carrying, &reason).await;
    let again = format!("{decision}/state-consultation");
    let twice = line
        .secretariat
        .is_refused(
            &again,
            &[("organisation", "13"), ("reply_by", "2026-10-29")],
        )
        .await;
    assert!(twice.contains("consulted on this text already"), "{twice}");
    let page = words(&mut line.co_chair, &decision).await;
    assert!(
        page.contains("The amendment implements its comment"),
        "{page}"
    );

    // another amendment, which does more: the state is asked on it
    line.secretariat
        .does(
            &amendment,
            &amend("The Network,\nApproves a fund under the law."),
        )
        .await;
    line.absent_member_agrees(&world, &decision).await;
    let refused = line.co_chair.is_refused(&adoption, &[]).await;
    assert!(refused.contains("not consulted on this text"), "{refused}");
    let second = asked(&mut line, &decision, &[]).await;
    let covered = line.co_chair.is_refused(&carrying, &reason).await;
    assert!(
        covered.contains("consulted on this text already"),
        "{covered}"
    );
    let support = [("reply", "supports")];
    state.does(&format!("{second}/reply"), &support).await;
    line.co_chair
        .does(&format!("{second}/closing"), &note)
        .await;
    let page = words(&mut line.secretariat, &second).await;
    for link in [
        "Version 1, asked on",
        "Version 3, asked on",
        "implemented in version 2",
    ] {
        assert!(page.contains(link), "{link}: {page}");
    }
    let page = words(&mut line.secretariat, &decision).await;
    assert!(
        page.contains("Version 1: Replied and weighed") && page.contains("Version 3:"),
        "{page}"
    );
    let outside = words(&mut state, &second).await;
    assert!(
        outside.contains("Consultations on this decision") && !outside.contains("Version"),
        "{outside}"
    );
    line.co_chair.does(&adoption, &[]).await;
}

/// R19: concern is raised by whoever sees it, the counterpart too, and lowered by co-chairs only, with a reason.
#[tokio::test]
async fn anybody_raises_the_concern_and_only_co_chairs_lower_it() {
    let world = World::new().await;
    world.sessions_last().await;
    let mut line = Line::in_session(&world).await;
    let decision = line.tabled_decision("relevant").await;
    let consultation = asked(&mut line, &decision, &[]).await;
    let mut state = the_state(&world).await;
    let concern = format!("{consultation}/concern");
    let reason = [("reason", "The law names our Service")];
    let already = state.is_refused(&concern, &reason).await;
    assert!(already.contains("concern"), "{already}");
    let lower = format!("{decision}/state-irrelevance");
    for role in ["secretariat", "focal point", "alternate"] {
        let mut somebody = world.role(role).await;
        assert_eq!(somebody.post(&lower, &reason).await.status, 403, "{role}");
    }
    line.co_chair.is_refused(&lower, &[("reason", " ")]).await;
    line.co_chair
        .does(&lower, &[("reason", "A canary of the co-chairs")])
        .await;
    let page = words(&mut state, &consultation).await;
    assert!(page.contains("without consulting you"), "{page}");
    assert!(!page.contains("canary"), "{page}");
    state.is_refused(&concern, &[("reason", "")]).await;
    assert_eq!(line.secretariat.post(&concern, &reason).await.status, 403);
    state.does(&concern, &reason).await;
    line.co_chair
        .does(&format!("{decision}/opening"), &[])
        .await;
    line.absent_member_agrees(&world, &decision).await;
    let gate = line
        .co_chair
        .is_refused(&format!("{decision}/adoption"), &[])
        .await;
    assert!(
        gate.contains("awaited"),
        "the gate is there at once: {gate}"
    );

    // the alternate and a co-chair raise on another
    let other = line.tabled_decision("not_relevant").await;
    let raise = format!("{other}/state-relevance");
    let mut alternate = world.role("alternate").await;
    alternate.does(&raise, &reason).await;
    line.co_chair
        .does(&format!("{other}/state-irrelevance"), &reason)
        .await;
    line.co_chair.does(&raise, &reason).await;
}
