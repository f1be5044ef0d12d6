//! Makes one typed function for each message of `locales/`.
//!
//! A message that is missing in a language, or uses other arguments there, would only be left out
//! with a warning; here it stops the build.
use fluent_typed::{BuildOptions, FtlOutputOptions, try_build_from_locales_folder};
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::Path,
    process,
};

const FOLDER: &str = "locales";

/// Makes one typed function for each message of `locales/`.
pub(crate) fn make() {
    if let Err(faults) = try_make() {
        eprintln!("{faults}");
        process::exit(1);
    }
}

fn try_make() -> Result<(), String> {
    let out = env::var("OUT_DIR").map_err(|e| e.to_string())?;
    let code = format!("{out}/texts.rs");
    let options = BuildOptions::default()
        .with_locales_folder(FOLDER)
        .without_bidi_isolation()
        .without_format()
        .with_prefix("")
        .with_lint_level(fluent_typed::LintLevel::Strict)
        .with_output_file_path(&code)
        .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/texts.ftl")));
    try_build_from_locales_folder(options).map_err(|e| e.to_string())?;
    let made = fs::read_to_string(&code).map_err(|e| e.to_string())?;
    everything_is_made(&made)?;
    // Only the unused texts shall show as unused, not the generator's own conveniences.
    let quiet = made
        .replace("impl L10n {", "#[allow(dead_code)]\nimpl L10n {")
        .replace(
            "pub fn new_external(",
            "#[allow(dead_code)]\n    pub fn new_external(",
        );
    fs::write(&code, quiet).map_err(|e| e.to_string())
}

/// Compares the messages of all languages with the functions that were made.
fn everything_is_made(made: &str) -> Result<(), String> {
    let mut languages = BTreeMap::new();
    for entry in sorted(Path::new(FOLDER))? {
        if entry.is_dir() {
            let name = entry
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            languages.insert(name, functions_in(&entry)?);
        }
    }
    let all: BTreeSet<&String> = languages.values().flatten().collect();
    let mut faults = Vec::new();
    for function in all {
        let missing: Vec<&str> = languages
            .iter()
            .filter(|(_, its)| !its.contains(function))
            .map(|(language, _)| language.as_str())
            .collect();
        if !missing.is_empty() {
            faults.push(format!(
                "text {function}: missing in {}",
                missing.join(", ")
            ));
        } else if !["(", "<"]
            .iter()
            .any(|next| made.contains(&format!("pub fn {function}{next}")))
        {
            faults.push(format!(
                "text {function}: its arguments differ between languages"
            ));
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n"))
    }
}

/// The names of the functions that a language's files ask for.
fn functions_in(folder: &Path) -> Result<BTreeSet<String>, String> {
    let mut functions = BTreeSet::new();
    for file in sorted(folder)? {
        let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let mut message = String::new();
        for line in text.lines() {
            let Some((left, value)) = line.split_once('=') else {
                continue;
            };
            let is_name = |name: &str| {
                name.starts_with(|c: char| c.is_ascii_alphabetic())
                    && name
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
            };
            if is_name(left.trim_end()) && !left.starts_with(' ') {
                left.trim_end().clone_into(&mut message);
                let only_attributes = value.trim().is_empty() && next_is_attribute(&text, line);
                if !only_attributes {
                    functions.insert(snake(&message));
                }
            } else if let Some(attribute) = left.trim().strip_prefix('.')
                && is_name(attribute.trim())
            {
                functions.insert(snake(&format!("{message}-{}", attribute.trim())));
            }
        }
    }
    Ok(functions)
}

fn next_is_attribute(text: &str, line: &str) -> bool {
    let mut rest = text.lines().skip_while(|l| *l != line).skip(1);
    rest.find(|l| !l.trim().is_empty())
        .is_some_and(|l| l.trim_start().starts_with('.'))
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}

fn sorted(folder: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    let read = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut paths: Vec<_> = read
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    Ok(paths)
}
