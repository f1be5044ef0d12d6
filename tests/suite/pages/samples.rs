//! Every page of the house, in its telling cases, in the three languages.
use std::collections::BTreeMap;
use std::path::Path;

use ashar::base::lang::Lang;

use super::html_rules::faults;

#[test]
fn every_page_keeps_the_rules_in_every_language() {
    let mut broken = BTreeMap::new();
    for lang in Lang::ALL {
        for (name, html) in ashar::app::page_samples(lang) {
            let faults = faults(&html, lang.tag());
            if !faults.is_empty() {
                broken.insert(name, faults);
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_page_is_there_in_every_language() {
    let names = |lang: Lang| -> Vec<String> {
        let ending = format!(", {}", lang.tag());
        let samples = ashar::app::page_samples(lang).into_iter();
        samples
            .map(|(name, _)| name.strip_suffix(&ending).unwrap().to_owned())
            .collect()
    };
    assert!(!names(Lang::En).is_empty());
    assert_eq!(names(Lang::En), names(Lang::Ru));
    assert_eq!(names(Lang::En), names(Lang::Ky));
}

/// An English page must not fetch the Cyrillic fonts for the sake of its language links, so no other
/// Cyrillic stands in the frame; and the frame of a Russian or Kyrgyz page is not English.
#[test]
fn the_frame_speaks_the_language_of_the_page() {
    let frame = |lang: Lang| -> String {
        let samples = ashar::app::page_samples(lang);
        let html = &samples
            .iter()
            .find(|(name, _)| name.starts_with("error, 403"))
            .unwrap()
            .1;
        let page = scraper::Html::parse_document(html);
        let texts = scraper::Selector::parse("nav, main, footer, .skip").unwrap();
        page.select(&texts)
            .flat_map(|element| element.text())
            .collect()
    };
    let cyrillic = |letter: char| ('\u{400}'..='\u{4ff}').contains(&letter);
    assert!(!frame(Lang::En).contains(cyrillic));
    for lang in [Lang::Ru, Lang::Ky] {
        let text = frame(lang);
        let count = |of: &dyn Fn(char) -> bool| text.chars().filter(|letter| of(*letter)).count();
        assert!(
            count(&cyrillic) > 20 * count(&|letter| letter.is_ascii_alphabetic()),
            "{}: {text}",
            lang.tag()
        );
    }
}

/// `ASHAR_SAMPLES=folder cargo test samples_to_look_at` writes all pages with their files, to be opened in a browser.
#[test]
fn samples_to_look_at() {
    let Some(folder) = option_env!("ASHAR_SAMPLES") else {
        return;
    };
    let folder = Path::new(folder);
    std::fs::create_dir_all(folder).unwrap();
    for lang in Lang::ALL {
        for (name, html) in ashar::app::page_samples(lang) {
            let name = name.replace(", ", "-").replace([' ', '/'], "-");
            std::fs::write(folder.join(format!("{name}.html")), html).unwrap();
        }
    }
    let assets = folder.join("assets");
    std::fs::create_dir_all(&assets).unwrap();
    for file in ashar::web::assets::files() {
        std::fs::write(assets.join(file), ashar::web::assets::plain(file).unwrap()).unwrap();
    }
}
