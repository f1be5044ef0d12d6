//! Templates hold structure only: words come from `locales/`, style and behaviour from `static/`.
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn templates_hold_no_prose() {
    let mut found = Vec::new();
    for path in templates() {
        let file = fs::read_to_string(&path).unwrap();
        for (number, line) in bare(&file).lines().enumerate() {
            let line = without_entities(line);
            if line.chars().any(char::is_alphabetic) {
                found.push(format!(
                    "{}:{}: {}",
                    path.display(),
                    number + 1,
                    line.trim()
                ));
            }
        }
    }
    assert!(
        found.is_empty(),
        "words in templates:\n{}",
        found.join("\n")
    );
}

#[test]
fn words_that_are_heard_come_from_the_texts_too() {
    for path in templates() {
        let file = fs::read_to_string(&path).unwrap();
        for attribute in [
            "aria-label=\"",
            "title=\"",
            "alt=\"",
            "placeholder=\"",
            "data-l=\"",
        ] {
            for after in file.split(attribute).skip(1) {
                let value = after.split_once('"').unwrap().0;
                let own = value.chars().next().is_some_and(char::is_alphabetic);
                assert!(!own, "{}: {attribute}{value}", path.display());
            }
        }
        assert!(
            !file.contains("placeholder="),
            "{}: a hint stands before its field",
            path.display()
        );
    }
}

#[test]
fn templates_hold_no_style_and_no_handler() {
    for path in templates() {
        let file = fs::read_to_string(&path).unwrap();
        for forbidden in [
            " style=",
            "<style",
            " onclick",
            " onchange",
            " onsubmit",
            " onload",
            "javascript:",
            "<script>",
        ] {
            assert!(!file.contains(forbidden), "{}: {forbidden}", path.display());
        }
    }
}

/// What `|safe` lets through unescaped are drawings of ours, never words of people.
#[test]
fn only_drawings_are_put_in_unescaped() {
    const DRAWINGS: [&str; 9] = [
        "svg",
        "ring",
        "rings",
        "units",
        "bar",
        "table",
        "crowded",
        "round_table",
        "drawing",
    ];
    for path in templates() {
        let file = fs::read_to_string(&path).unwrap();
        for before in file
            .split("|safe")
            .collect::<Vec<_>>()
            .split_last()
            .unwrap()
            .1
        {
            let expression = before.rsplit_once("{{").unwrap().1.trim();
            let last = expression.rsplit(['.', ':']).next().unwrap().trim();
            let drawing = expression.contains("render::svg::") || DRAWINGS.contains(&last);
            assert!(drawing, "{}: {expression}|safe", path.display());
        }
    }
}

fn templates() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from("templates")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if is_markup(&path) {
                found.push(path);
            }
        }
    }
    assert!(found.len() > 10, "the templates moved");
    found
}

fn is_markup(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "html") && !path.starts_with("templates/mail")
}

/// The template without comments, expressions, blocks and tags, its lines kept.
fn bare(template: &str) -> String {
    let mut text = template.to_owned();
    for (open, close) in [("{#", "#}"), ("{{", "}}"), ("{%", "%}"), ("<", ">")] {
        let mut kept = String::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once(open) {
            kept.push_str(before);
            let (inside, after) = after.split_once(close).expect("what opens also closes");
            kept.extend(inside.chars().filter(|letter| *letter == '\n'));
            rest = after;
        }
        kept.push_str(rest);
        text = kept;
    }
    text
}

fn without_entities(line: &str) -> String {
    let mut kept = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('&') {
        kept.push_str(before);
        rest = after.split_once(';').map_or(after, |(_, after)| after);
    }
    kept + rest
}

#[test]
fn the_test_sees_words() {
    assert_eq!(
        bare("<p class=\"a\">{{ t.x() }}Hello{# note #}</p>").trim(),
        "Hello"
    );
}

/// A macro's argument hides a field of the same name from the body that a page gives it: a form then goes to
/// an address that does not exist. Macros with a body call their arguments `the_…`, fields never do.
#[test]
fn arguments_of_macros_with_a_body_hide_no_field() {
    let mut seen = 0;
    for path in templates() {
        let file = fs::read_to_string(&path).unwrap();
        for macro_text in file.split("{% macro ").skip(1) {
            let (head, rest) = macro_text.split_once(" %}").unwrap();
            let body = rest.split("{% endmacro").next().unwrap();
            if !body.contains("caller()") {
                continue;
            }
            seen += 1;
            let arguments = head.split_once('(').unwrap().1.trim_end_matches(')');
            for argument in arguments
                .split(',')
                .map(str::trim)
                .filter(|a| !a.is_empty())
            {
                assert!(argument.starts_with("the_"), "{}: {head}", path.display());
            }
        }
    }
    assert!(seen > 5, "{seen}");
}
