//! Makes one typed function for each message of `locales/`.
//!
//! A message that is missing in a language, or uses other arguments there, would only be left out
//! with a warning; here it stops the build.
//!
//! Four messages of five take no arguments. Kept as Fluent's trees, with a table of their names, those of three languages
//! took megabytes of every process; here each language has one text of them, which is mapped and never read as a whole,
//! with the places where each message ends. What takes arguments stays with Fluent.
use fluent_syntax::{ast, parser, serializer};
use fluent_typed::{BuildOptions, FtlOutputOptions, try_build_from_locales_folder};
use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fmt::Write as _,
    fs,
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
        .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/all.ftl")));
    try_build_from_locales_folder(options).map_err(|e| e.to_string())?;
    let made = fs::read_to_string(&code).map_err(|e| e.to_string())?;
    let folders = sorted(Path::new(FOLDER))?;
    let folders = folders.iter().filter(|entry| entry.is_dir());
    let languages = folders
        .map(|folder| Language::read(folder))
        .collect::<Result<Vec<_>, _>>()?;
    everything_is_made(&made, &languages)?;
    let plain = plain_in_all(&languages);
    let mut texts = methods(&made, &plain)?;
    for language in &languages {
        texts.push_str(&language.write(&out, &plain)?);
    }
    fs::write(&code, texts).map_err(|e| e.to_string())
}

/// All messages of a language.
struct Language {
    tag: String,
    messages: Vec<ast::Entry<String>>,
}

impl Language {
    fn read(folder: &Path) -> Result<Self, String> {
        let tag = folder.file_name().unwrap_or_default().to_string_lossy();
        let mut messages = Vec::new();
        for file in sorted(folder)? {
            let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
            let read = parser::parse_runtime(text)
                .map_err(|(_, faults)| format!("{}: {faults:?}", file.display()))?;
            messages.extend(read.body);
        }
        Ok(Self {
            tag: tag.into_owned(),
            messages,
        })
    }

    /// The names of the functions that it asks for.
    fn functions(&self) -> BTreeSet<String> {
        let mut functions = BTreeSet::new();
        for message in &self.messages {
            if let ast::Entry::Message(message) = message {
                let own = message.value.iter().map(|_| message.id.name.clone());
                let attributes = message.attributes.iter();
                let attributes =
                    attributes.map(|one| format!("{}-{}", message.id.name, one.id.name));
                functions.extend(own.chain(attributes).map(|name| snake(&name)));
            }
        }
        functions
    }

    /// What takes no arguments, by the function's name.
    fn plain(&self) -> BTreeMap<String, String> {
        let messages = self.messages.iter();
        messages
            .filter_map(|message| Some((function(message)?, plain(message)?)))
            .collect()
    }

    /// Its two files, and the function that reads them: one text of what takes no arguments, and the rest for Fluent.
    fn write(&self, out: &str, plain: &[String]) -> Result<String, String> {
        let tag = &self.tag;
        let mut own = self.plain();
        let mut text = String::new();
        let mut ends = String::from("0");
        for name in plain {
            text.push_str(&own.remove(name).unwrap_or_default());
            let _ = write!(ends, ", {}", text.len());
        }
        let rest = ast::Resource {
            body: self
                .messages
                .iter()
                .filter(|one| function(one).is_none_or(|name| plain.binary_search(&name).is_err()))
                .cloned()
                .collect(),
        };
        let put = |ending: &str, content: &str| {
            fs::write(format!("{out}/{tag}.{ending}"), content).map_err(|e| e.to_string())
        };
        put("txt", &text)?;
        put("ftl", &serializer::serialize(&rest))?;
        Ok(format!(
            "pub fn {tag}() -> Texts {{
    static ENDS: [u32; {}] = [{ends}];
    let rest = L10nBundle::new_without_isolation(\"{tag}\", include_bytes!(\"{tag}.ftl\"));
    Texts(rest.expect(\"read at build time\"), include_str!(\"{tag}.txt\"), &ENDS)
}}
",
            plain.len() + 1
        ))
    }
}

/// The function's name of a message without attributes.
fn function(entry: &ast::Entry<String>) -> Option<String> {
    let ast::Entry::Message(message) = entry else {
        return None;
    };
    message
        .attributes
        .is_empty()
        .then(|| snake(&message.id.name))
}

/// The text of a message that is nothing else.
fn plain(entry: &ast::Entry<String>) -> Option<String> {
    let ast::Entry::Message(message) = entry else {
        return None;
    };
    let parts = message.value.iter().flat_map(|pattern| &pattern.elements);
    parts
        .map(|part| match part {
            ast::PatternElement::TextElement { value } => Some(value.as_str()),
            ast::PatternElement::Placeable { .. } => None,
        })
        .collect()
}

/// In order; what one language says with arguments is with Fluent in all.
fn plain_in_all(languages: &[Language]) -> Vec<String> {
    let each: Vec<_> = languages.iter().map(Language::plain).collect();
    let first = each.first().map(BTreeMap::keys).into_iter().flatten();
    first
        .filter(|name| each.iter().all(|one| one.contains_key(*name)))
        .cloned()
        .collect()
}

/// The methods that were made, those of plain messages over the one text.
fn methods(made: &str, plain: &[String]) -> Result<String, String> {
    let mut texts = String::from(
        "use fluent_typed::prelude::*;
/// The texts of a language: each message is a method.
pub struct Texts(L10nBundle, &'static str, &'static [u32]);
impl Texts {
    fn plain(&self, number: usize) -> String {
        self.1[self.2[number] as usize..self.2[number + 1] as usize].to_owned()
    }
",
    );
    let (_, methods) = made
        .split_once("pub struct L10nLanguage(L10nBundle);")
        .ok_or("the generator makes other code now: build/texts.rs must follow")?;
    let mut about = String::new();
    let mut lines = methods.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("    ///") {
            let _ = writeln!(about, "{line}");
            continue;
        }
        let about = std::mem::take(&mut about);
        let name = line.strip_prefix("    pub fn ");
        let Some(name) = name.and_then(|rest| rest.split(['(', '<']).next()) else {
            continue;
        };
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "    }").collect();
        if let Ok(number) = plain.binary_search_by(|one| one.as_str().cmp(name)) {
            let _ = writeln!(texts, "{line} self.plain({number}) }}");
        } else if !["new", "new_external"].contains(&name) {
            let _ = writeln!(texts, "{about}{line}\n{}\n    }}", body.join("\n"));
        }
    }
    let _ = writeln!(texts, "}}\n#[cfg(test)]\nimpl Texts {{");
    let _ = writeln!(texts, "    pub const PLAIN: &[&str] = &{plain:?};");
    let _ = writeln!(
        texts,
        "    pub fn numbered(&self, number: usize) -> String {{ self.plain(number) }}\n}}"
    );
    Ok(texts)
}

/// Compares the messages of all languages with the functions that were made.
fn everything_is_made(made: &str, languages: &[Language]) -> Result<(), String> {
    let languages: Vec<_> = languages
        .iter()
        .map(|one| (&one.tag, one.functions()))
        .collect();
    let all: BTreeSet<&String> = languages.iter().flat_map(|(_, its)| its).collect();
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
