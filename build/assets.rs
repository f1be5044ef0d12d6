//! Static files: the stylesheets become one, names get the hash of their content,
//! text is packed once, here, so that serving is a look-up.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a build that cannot go on says why and stops"
)]

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::{env, fs};

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

/// In the order in which later rules may override earlier ones.
const STYLES: [&str; 10] = [
    "tokens", "base", "layout", "parts", "tables", "figures", "forms", "document", "touch", "print",
];
const SCRIPT: &str = "text/javascript; charset=utf-8";
const PLAIN: [(&str, &str); 5] = [
    ("static/icons/icons.svg", "image/svg+xml"),
    ("static/js/agenda.js", SCRIPT),
    ("static/js/ashar.js", SCRIPT),
    ("static/js/drafts.js", SCRIPT),
    ("static/js/papers.js", SCRIPT),
];
/// One file, since only pages that stay live load it, and then all of it.
const LIVE: [&str; 3] = [
    "static/vendor/idiomorph/idiomorph.min.js",
    "static/js/live.js",
    "static/js/countdown.js",
];
const FONTS: [&str; 4] = [
    "ashar-sans-latin",
    "ashar-sans-cyrillic",
    "ashar-serif-latin",
    "ashar-serif-cyrillic",
];
/// Made by others, or bundled from them: served as they are.
const VENDORED: [&str; 1] = ["static/vendor/editor/editor.min.js"];
/// The licence asks that its text travels with the fonts.
const LICENCES: [&str; 2] = ["OFL-source-sans", "OFL-source-serif"];

struct Asset {
    name: String,
    hashed: String,
    kind: &'static str,
    body: Vec<u8>,
}

/// Makes the table of static files with their content hashes.
pub(crate) fn make() {
    println!("cargo:rerun-if-changed=static");
    let mut assets = Vec::new();
    for font in FONTS {
        assets.push(asset(
            &format!("{font}.woff2"),
            "font/woff2",
            read(&format!("static/fonts/{font}.woff2")),
        ));
    }
    for text in LICENCES {
        assets.push(asset(
            &format!("{text}.txt"),
            "text/plain; charset=utf-8",
            read(&format!("static/fonts/{text}.md")),
        ));
    }
    for (path, kind) in PLAIN {
        let name = path.rsplit('/').next().expect("a path has a last part");
        let text = String::from_utf8(read(path)).expect("text assets are UTF-8");
        assets.push(asset(
            name,
            kind,
            without_comments(&text, kind == "image/svg+xml").into_bytes(),
        ));
    }
    for path in VENDORED {
        let name = path.rsplit('/').next().expect("a path has a last part");
        assets.push(asset(name, SCRIPT, read(path)));
    }
    let live = LIVE.map(|path| {
        let text = String::from_utf8(read(path)).expect("text assets are UTF-8");
        without_comments(&text, false)
    });
    assets.push(asset("live.js", SCRIPT, live.join("\n").into_bytes()));
    let css = style(&assets);
    assets.push(asset(
        "ashar.css",
        "text/css; charset=utf-8",
        css.into_bytes(),
    ));
    write(&assets);
}

fn read(path: &str) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

fn asset(name: &str, kind: &'static str, body: Vec<u8>) -> Asset {
    let (stem, end) = name.rsplit_once('.').expect("a static file has an ending");
    let hash = Sha256::digest(&body);
    let hash = hash.iter().take(5).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    Asset {
        name: name.to_owned(),
        hashed: format!("{stem}.{hash}.{end}"),
        kind,
        body,
    }
}

/// One stylesheet, with fonts under their hashed names.
fn style(assets: &[Asset]) -> String {
    let mut css = String::new();
    for part in STYLES {
        let text = String::from_utf8(read(&format!("static/css/{part}.css")))
            .expect("stylesheets are UTF-8");
        css.push_str(&lightly_minified(&text));
    }
    let mut linked = String::new();
    let mut rest = css.as_str();
    while let Some((before, after)) = rest.split_once("url(") {
        let (name, after) = after.split_once(')').expect("url() is closed");
        let known = assets.iter().find(|asset| asset.name == name);
        let known =
            known.unwrap_or_else(|| panic!("the stylesheet names {name}, which is no static file"));
        let _ = write!(linked, "{before}url({})", known.hashed);
        rest = after;
    }
    linked + rest
}

/// Comments, indentation and line ends go; nothing inside a line is touched.
fn lightly_minified(css: &str) -> String {
    let css = without_comments(css, false);
    let mut small = String::with_capacity(css.len());
    for line in css.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if !small.is_empty() && !small.ends_with(['{', '}', ';', ',']) {
            small.push(' ');
        }
        small.push_str(line);
    }
    small
}

fn without_comments(text: &str, markup: bool) -> String {
    let (open, close) = if markup {
        ("<!--", "-->")
    } else {
        ("/*", "*/")
    };
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        rest = after.split_once(close).expect("a comment is closed").1;
    }
    kept + rest
}

fn write(assets: &[Asset]) {
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let folder = Path::new(&out).join("assets");
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("OUT_DIR is writable");
    }
    fs::create_dir_all(&folder).expect("OUT_DIR is writable");
    let mut urls = String::new();
    let mut table = String::new();
    for asset in assets {
        fs::write(folder.join(&asset.hashed), &asset.body).expect("OUT_DIR is writable");
        let packed = if asset.kind.starts_with("font/") {
            None
        } else {
            Some(gzip(&asset.body))
        };
        if let Some(packed) = &packed {
            fs::write(folder.join(format!("{}.gz", asset.hashed)), packed)
                .expect("OUT_DIR is writable");
        }
        let constant = asset.name.to_uppercase().replace(['-', '.'], "_");
        let _ = writeln!(
            urls,
            "/// `{}`\npub const {constant}: &str = \"/assets/{}\";",
            asset.name, asset.hashed
        );
        let _ = writeln!(
            table,
            "    Asset {{ file: {:?}, kind: {:?}, plain: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/assets/{}\")), packed: {} }},",
            asset.hashed,
            asset.kind,
            asset.hashed,
            if packed.is_some() {
                format!(
                    "Some(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/assets/{}.gz\")))",
                    asset.hashed
                )
            } else {
                "None".to_owned()
            },
        );
    }
    let code = format!(
        "{urls}\nstatic ALL: [Asset; {}] = [\n{table}];\n",
        assets.len()
    );
    fs::write(Path::new(&out).join("assets.rs"), code).expect("OUT_DIR is writable");
}

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(body).expect("memory takes writes");
    packer.finish().expect("memory takes writes")
}
