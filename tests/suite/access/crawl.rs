//! Each hat follows every link that it is shown, in each language: no link is dead, no form goes nowhere, no
//! page asks the database too often, every page keeps the rules of the house, none is as long as its table.
use crate::pages::html_rules::faults;
use crate::world::World;
use crate::world::browser::Browser;
use ashar::app;
use ashar::base::lang::Lang;
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet};

/// `/decisions/7/text` for `/decisions/{id}/text`.
fn fits(template: &str, path: &str) -> bool {
    let (template, path) = (template.split('/'), path.split('/'));
    template.clone().count() == path.clone().count()
        && template
            .zip(path)
            .all(|(a, b)| a == b || (a.starts_with('{') && !b.is_empty()))
}

/// Pages of one kind are alike: this many of each are looked at.
const OF_EACH_KIND: u32 = 3;

/// The page of a form is the longest that somebody is sent.
const LONGEST_PAGE: usize = 300_000;

const ROLES: [&str; 6] = [
    "secretariat",
    "co-chair",
    "focal point",
    "alternate",
    "state counterpart",
    "partner",
];

#[tokio::test]
async fn every_link_leads_somewhere_and_every_form_is_received() {
    let world = World::with_story().await;
    for role in ROLES {
        for lang in Lang::ALL {
            let mut browser = world.role(role).await;
            let tag = lang.tag();
            let chosen = browser.get(&format!("/?lang={tag}")).await;
            assert_eq!(chosen.status, 303, "{role}: {tag}");
            let seen = follow_all(&mut browser, role, tag).await;
            assert!(seen > 2, "{role} saw {seen} pages");
        }
    }
}

/// How many pages were seen.
async fn follow_all(browser: &mut Browser, role: &str, tag: &str) -> usize {
    let known = app::lines();
    let kind_of = |method: &str, path: &str| {
        known
            .iter()
            .filter(|line| line.method == method && fits(line.path, path))
            .map(|line| line.path)
            .min_by_key(|template| template.matches('{').count())
    };
    let anchors = Selector::parse("a[href^='/']").unwrap();
    let forms = Selector::parse("form[action]").unwrap();
    let mut seen = BTreeMap::<&str, u32>::new();
    let mut waiting = BTreeSet::from(["/".to_owned()]);
    let mut done = BTreeSet::new();
    while let Some(address) = waiting.pop_first() {
        let path = address.split('?').next().unwrap();
        let Some(kind) = kind_of("GET", path) else {
            panic!("{role}: {address} leads nowhere")
        };
        let count = seen.entry(kind).or_default();
        *count += 1;
        if *count > OF_EACH_KIND || kind.starts_with("/assets") || !done.insert(address.clone()) {
            continue;
        }
        let answer = browser.get(&address).await;
        assert_eq!(
            answer.status,
            200,
            "{role} at {address}: {}",
            answer.words()
        );
        assert!(
            answer.queries() <= 8,
            "{address}: {} queries",
            answer.queries()
        );
        // a letter in its own sandbox is no page of the house
        let sandboxed = answer.header("content-security-policy").contains("sandbox");
        if sandboxed || !answer.header("content-type").starts_with("text/html") {
            continue;
        }
        let length = answer.body.len();
        assert!(length < LONGEST_PAGE, "{address} is {length} bytes long");
        let faults = faults(&answer.body, tag);
        assert!(faults.is_empty(), "{role} at {address}, {tag}: {faults:#?}");
        let page = Html::parse_document(&answer.body);
        for link in page.select(&anchors) {
            let href = link.value().attr("href").unwrap();
            let href = href.split('#').next().unwrap();
            if !href.contains("lang=") && !done.contains(href) {
                waiting.insert(href.to_owned());
            }
        }
        for form in page.select(&forms) {
            let action = form.value().attr("action").unwrap();
            let method = form.value().attr("method").unwrap_or("get").to_uppercase();
            let action = action.split(['?', '#']).next().unwrap();
            assert!(
                kind_of(&method, action).is_some(),
                "{role} at {address}: {method} {action} is received by nobody"
            );
        }
    }
    done.len()
}
