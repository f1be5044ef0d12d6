//! What is bundled is bundled from what stands in the house.
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sha2::{Digest as _, Sha256};

/// `static/vendor/editor/SOURCES` is written with the bundle (`npm run build` in `build/editor`): whoever changes a source
/// and forgets the bundle is told here.
#[test]
fn the_editor_is_bundled_from_its_sources() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found: Vec<String> = fs::read_dir(root.join("build/editor"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let ending = path.extension().and_then(|ending| ending.to_str());
            matches!(ending, Some("mjs" | "json"))
        })
        .map(|path| {
            let hash = Sha256::digest(fs::read(&path).unwrap());
            let mut line = hash.iter().fold(String::new(), |mut hex, byte| {
                write!(hex, "{byte:02x}").unwrap();
                hex
            });
            let name = path.file_name().unwrap().to_string_lossy();
            write!(line, "  {name}").unwrap();
            line
        })
        .collect();
    found.sort();
    let told = fs::read_to_string(root.join("static/vendor/editor/SOURCES")).unwrap();
    let mut told: Vec<&str> = told.lines().collect();
    told.sort_unstable();
    assert_eq!(
        found, told,
        "npm ci --ignore-scripts && npm run build, in build/editor"
    );
}
