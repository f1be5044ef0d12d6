//! Each hat follows every link that it is shown: no link is dead, no form goes nowhere, no page asks the
//! database too often, and nobody outside meets what is internal.
use crate::world::World;
use ashar::app;
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

/// R14: "All information exchanged within meetings is internal": no word of these reaches outsiders.
const INTERNAL: [&str; 4] = [
    "Referral pathway",
    "quarterly meeting",
    "tenirbek.misalov",
    "Joint workplan",
];

#[tokio::test]
async fn every_link_leads_somewhere_and_every_form_is_received() {
    let world = World::with_story().await;
    let lines = app::lines();
    let kind_of = |method: &str, path: &str| {
        lines
            .iter()
            .filter(|line| line.method == method && fits(line.path, path))
            .map(|line| line.path)
            .min_by_key(|template| template.matches('{').count())
    };
    let anchors = Selector::parse("a[href^='/']").unwrap();
    let forms = Selector::parse("form[action]").unwrap();
    for role in [
        "secretariat",
        "co-chair",
        "focal point",
        "alternate",
        "state counterpart",
        "partner",
    ] {
        let mut browser = world.role(role).await;
        let outside = ["state counterpart", "partner"].contains(&role);
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
            if *count > OF_EACH_KIND || kind.starts_with("/assets") || !done.insert(address.clone())
            {
                continue;
            }
            let answer = browser.get(&address).await;
            assert_eq!(
                answer.status,
                200,
                "{role} at {address}: {}",
                answer.words()
            );
            if !answer.header("x-queries").is_empty() {
                assert!(
                    answer.queries() <= 8,
                    "{address}: {} queries",
                    answer.queries()
                );
            }
            if outside {
                for word in INTERNAL {
                    assert!(
                        !answer.body.contains(word),
                        "{role} reads {word} at {address}"
                    );
                }
            }
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
                let action = action.split('?').next().unwrap();
                assert!(
                    kind_of(&method, action).is_some(),
                    "{role} at {address}: {method} {action} is received by nobody"
                );
            }
        }
        assert!(done.len() > 2, "{role} saw {done:?}");
    }
}
