//! Which file may know which: the floors of the house, the order of its rooms, and the files of a room.
use std::fs;
use std::path::{Path, PathBuf};

/// A room calls only rooms before it.
const ROOMS: [&str; 22] = [
    "charter",
    "people",
    "circulation",
    "members",
    "mails",
    "meetings",
    "decisions",
    "state_consultations",
    "minutes",
    "actions",
    "workplan",
    "releases",
    "statements",
    "working_groups",
    "library",
    "updates",
    "stakeholders",
    "home",
    "handovers",
    "reminders",
    "annual_review",
    "search",
];

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} moved");
    found
}

fn room_of(path: &Path) -> &str {
    path.components()
        .nth(2)
        .unwrap()
        .as_os_str()
        .to_str()
        .unwrap()
}

fn place_of(room: &str) -> usize {
    let place = ROOMS.iter().position(|known| *known == room);
    place.unwrap_or_else(|| panic!("{room} has no place in the order of rooms"))
}

/// What follows `crate::slices::` wherever it is written.
fn rooms_named(text: &str) -> impl Iterator<Item = &str> {
    text.split("crate::slices::").skip(1)
}

#[test]
fn a_lower_floor_knows_no_higher_one() {
    for (floor, forbidden) in [
        (
            "src/base",
            ["crate::web", "crate::slices", "axum", "askama"].as_slice(),
        ),
        ("src/web", &["crate::slices", "sqlx::query"]),
        ("src/render", &["crate::slices", "sqlx", "axum"]),
    ] {
        // sessions and the visit read technical tables; both stand at the door of every request
        let doors = [
            "src/web/routes.rs",
            "src/web/around.rs",
            "src/web/session.rs",
        ];
        for (path, text) in sources(floor) {
            for word in forbidden {
                let door =
                    *word == "sqlx::query" && doors.iter().any(|door| path == Path::new(door));
                assert!(
                    door || !text.contains(word),
                    "{} knows {word}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn a_room_calls_only_rooms_before_it_and_only_at_their_door() {
    for (path, text) in sources("src/slices") {
        if path == Path::new("src/slices/mod.rs") {
            continue;
        }
        let room = room_of(&path);
        for named in rooms_named(&text) {
            let other = named
                .split(|c: char| c != '_' && !c.is_alphanumeric())
                .next()
                .unwrap();
            assert!(
                place_of(other) < place_of(room),
                "{}: {room} calls {other}, which stands after it",
                path.display()
            );
            for inside in ["store", "web", "forms", "pages", "access", "model"] {
                assert!(
                    !named[other.len()..].starts_with(&format!("::{inside}::")),
                    "{}: reaches past the door of {other} into {inside}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn a_file_of_a_room_knows_what_its_name_allows() {
    for (path, text) in sources("src/slices") {
        let file = path.file_name().unwrap().to_str().unwrap();
        let forbidden: &[&str] = match file {
            "rules.rs" | "rules_tests.rs" => &["sqlx", "axum", "askama", "crate::web", "Utc::now"],
            "model.rs" => &["sqlx::query", "axum", "askama", "crate::web"],
            "access.rs" => &["sqlx", "axum", "askama", "crate::web", "Texts"],
            "store.rs" => &["axum", "askama", "crate::web", ".texts()"],
            "web.rs" => &["sqlx", "Utc::now", "format!(\"<"],
            "pages.rs" => &["sqlx::query", "Utc::now", "async fn"],
            _ => &["Utc::now"],
        };
        for word in forbidden {
            // a rule's refusal is a type of the domain that says itself in words
            assert!(!text.contains(word), "{} knows {word}", path.display());
        }
        // SQL stands in stores, and in the pieces of `people` that other rooms call
        if text.contains("sqlx::query") {
            let stores = file.contains("store") || path.iter().any(|part| part == "store");
            assert!(
                stores || ["correspondents.rs", "founding.rs", "invitations.rs"].contains(&file),
                "{} writes SQL",
                path.display()
            );
        }
    }
}
