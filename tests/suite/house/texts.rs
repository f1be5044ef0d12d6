//! Every text that a person reads exists in three languages and is really written in each.
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

const LANGUAGES: [&str; 3] = ["en", "ru", "ky"];

/// Texts that may be the same in all languages, or stay in Latin letters: names and formats.
const SAME_EVERYWHERE: &[&str] = &[];

/// Texts that are rightly the same in Russian and Kyrgyz are many (loan words), so only English is
/// compared with each of them.
#[test]
fn every_text_exists_in_three_languages() {
    let [en, ru, ky] = LANGUAGES.map(texts_of);
    assert!(en.len() > 20, "only {} texts were read", en.len());
    assert_eq!(
        names(&en),
        names(&ru),
        "English and Russian have the same texts"
    );
    assert_eq!(
        names(&en),
        names(&ky),
        "English and Kyrgyz have the same texts"
    );
}

#[test]
fn russian_and_kyrgyz_are_written_in_cyrillic() {
    let english = texts_of("en");
    for language in ["ru", "ky"] {
        for (name, text) in texts_of(language) {
            let words = spoken(&text);
            let letters = words.chars().filter(|c| c.is_alphabetic()).count();
            if letters == 0 || SAME_EVERYWHERE.contains(&name.as_str()) {
                continue;
            }
            let cyrillic = words.chars().filter(|c| is_cyrillic(*c)).count();
            assert!(
                cyrillic * 2 > letters,
                "{language}: {name} is not in Cyrillic: {words}"
            );
            let look_alike = words.contains('\u{4ca}') || words.contains('\u{4c9}');
            assert!(!look_alike, "{language}: {name} writes ӊ where ң is meant");
            assert_ne!(
                words,
                spoken(&english[&name]),
                "{language}: {name} is the English text"
            );
            for word in words.split(|c: char| !c.is_alphabetic()) {
                let latin = word.chars().any(|c| c.is_ascii_alphabetic());
                let mixed = latin && word.chars().any(is_cyrillic);
                assert!(
                    !mixed,
                    "{language}: {name} mixes two alphabets in one word: {word}"
                );
            }
        }
    }
}

#[test]
fn english_is_written_in_latin() {
    for (name, text) in texts_of("en") {
        let cyrillic = spoken(&text).chars().any(is_cyrillic);
        assert!(
            !cyrillic || SAME_EVERYWHERE.contains(&name.as_str()),
            "en: {name} has Cyrillic letters"
        );
    }
}

#[test]
fn every_argument_is_used_in_every_language() {
    let english = texts_of("en");
    for language in ["ru", "ky"] {
        for (name, text) in texts_of(language) {
            let (here, there) = (arguments(&text), arguments(&english[&name]));
            assert_eq!(
                here, there,
                "{language}: {name} uses other arguments than English"
            );
        }
    }
}

#[test]
fn every_plural_has_the_forms_of_its_language() {
    let forms = [
        ("en", BTreeSet::from(["one", "other"])),
        ("ru", BTreeSet::from(["one", "few", "many", "other"])),
        ("ky", BTreeSet::from(["one", "other"])),
    ];
    for (language, expected) in forms {
        for (name, text) in texts_of(language) {
            let used: BTreeSet<&str> = variants(&text).collect();
            if used.contains("other") && (used.contains("one") || used.contains("few")) {
                let missing: Vec<_> = expected.difference(&used).collect();
                assert!(
                    missing.is_empty(),
                    "{language}: {name} lacks the forms {missing:?}"
                );
            }
        }
    }
}

#[test]
fn the_helpers_of_this_test_read_what_fluent_means() {
    let text = "{ $n ->\n    [one] { $n }{\"\\u00A0\"}day of { $who }\n   *[other] { $n } days\n}";
    let spoken = spoken(text);
    let words = spoken
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty());
    assert_eq!(words.collect::<Vec<_>>(), ["day", "of", "days"]);
    assert_eq!(
        arguments(text),
        BTreeSet::from(["n".to_owned(), "who".to_owned()])
    );
    assert_eq!(variants(text).collect::<Vec<_>>(), ["one", "other"]);
}

/// Name and text of every message and attribute in a language's files.
fn texts_of(language: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(language);
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let (mut message, mut current) = (String::new(), None::<String>);
        for line in fs::read_to_string(entry.unwrap().path()).unwrap().lines() {
            let indented = line.starts_with(' ');
            if line.starts_with('#') {
                current = None;
            } else if let (false, Some((name, text))) = (indented, line.split_once('=')) {
                name.trim().clone_into(&mut message);
                begin(&mut texts, &message, text);
                current = Some(message.clone());
            } else if let Some((name, text)) = line
                .trim()
                .strip_prefix('.')
                .and_then(|l| l.split_once('='))
            {
                let name = format!("{message}.{}", name.trim());
                begin(&mut texts, &name, text);
                current = Some(name);
            } else if let Some(name) = &current {
                let text = texts.get_mut(name).unwrap();
                text.push('\n');
                text.push_str(line);
            }
        }
    }
    texts
}

fn begin(texts: &mut BTreeMap<String, String>, name: &str, text: &str) {
    let before = texts.insert(name.to_owned(), text.trim().to_owned());
    assert!(before.is_none(), "{name} is written twice");
}

fn names(texts: &BTreeMap<String, String>) -> Vec<&String> {
    texts.keys().collect()
}

/// What is read by a person: without arguments, escapes and names of variants.
fn spoken(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '[']) {
        words.push_str(&rest[..at]);
        words.push(' ');
        let end = match rest[at..].find(['}', ']', '>']) {
            Some(end) => at + end + 1,
            None => rest.len(),
        };
        rest = &rest[end..];
    }
    words.push_str(rest);
    words.replace(['*', '}'], " ")
}

fn arguments(text: &str) -> BTreeSet<String> {
    let mut parts = text.split('$');
    parts.next();
    parts
        .map(|part| {
            part.chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_')
                .collect()
        })
        .collect()
}

fn variants(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter_map(|line| line.trim_start().trim_start_matches('*').strip_prefix('['))
        .filter_map(|line| line.split_once(']'))
        .map(|(name, _)| name)
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&c)
}
