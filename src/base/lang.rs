//! The three languages, their texts and the choice of a title among them.
//!
//! A text is a method of [`Texts`], made at build time from `locales/`. A language is read once, when it is first spoken;
//! its texts are `Sync`, so every page borrows the same ones. Those without arguments are copied from one text of all.
//! Measured in the dev build on a busy machine: 7 µs for a plural, 10 µs for a whole date of four
//! texts (`cargo test a_text_costs -- --ignored --nocapture`), so a page of 100 texts pays 0.5 ms.
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

pub(crate) use made::Texts;

#[expect(
    unreachable_pub,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "made by the build from the translators' files"
)]
mod made {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

/// A language of the network, which is also that of a person.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type,
)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Lang {
    En,
    Ru,
    Ky,
}

/// A reason in the reader's language.
pub trait InWords: std::fmt::Debug + Send + Sync {
    fn in_words(&self, lang: Lang) -> String;
}

static ENGLISH: LazyLock<Texts> = LazyLock::new(made::en);
static RUSSIAN: LazyLock<Texts> = LazyLock::new(made::ru);
static KYRGYZ: LazyLock<Texts> = LazyLock::new(made::ky);

impl Lang {
    pub const ALL: [Self; 3] = [Self::En, Self::Ru, Self::Ky];

    /// The texts of this language.
    pub(crate) fn texts(self) -> &'static Texts {
        match self {
            Self::En => &ENGLISH,
            Self::Ru => &RUSSIAN,
            Self::Ky => &KYRGYZ,
        }
    }

    /// As the attribute `lang` and the database write it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Ky => "ky",
        }
    }

    /// As its own speakers call it, the same in every language.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ru => "Русский",
            Self::Ky => "Кыргызча",
        }
    }

    /// Reads `ru`, and also `ru-RU` or `RU_kg`.
    pub fn parse(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_']).next()?;
        Self::ALL
            .into_iter()
            .find(|known| known.tag().eq_ignore_ascii_case(language))
    }

    /// The language that a browser prefers among ours (RFC 9110, 12.5.4); the first named wins a tie.
    pub fn from_accept_language(header: &str) -> Option<Self> {
        let mut best = None;
        for range in header.split(',') {
            let (tag, parameters) = range.split_once(';').unwrap_or((range, ""));
            let Some(lang) = Self::parse(tag) else {
                continue;
            };
            let Some(weight) = weight(parameters) else {
                continue;
            };
            if weight > best.map_or(0.0, |(heaviest, _)| heaviest) {
                best = Some((weight, lang));
            }
        }
        best.map(|(_, lang)| lang)
    }

    /// The title to show: in this language, else in Russian for a Kyrgyz reader, else the original.
    pub fn pick<'a>(self, original: &'a str, ru: Option<&'a str>, ky: Option<&'a str>) -> &'a str {
        let written = |title: Option<&'a str>| title.filter(|text| !text.trim().is_empty());
        match self {
            Self::En => original,
            Self::Ru => written(ru).unwrap_or(original),
            Self::Ky => written(ky).or_else(|| written(ru)).unwrap_or(original),
        }
    }
}

fn weight(parameters: &str) -> Option<f32> {
    let mut given = parameters
        .split(';')
        .filter_map(|parameter| parameter.trim().strip_prefix("q="));
    given.next().map_or(Some(1.0), |q| {
        q.parse().ok().filter(|q| (0.0..=1.0).contains(q))
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use fluent_typed::prelude::L10nBundle;

    use super::{Lang, Texts};

    /// The translators' files of a language, as Fluent reads all of them.
    fn fluent(lang: Lang) -> L10nBundle {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(lang.tag());
        let files = std::fs::read_dir(folder).unwrap();
        let texts = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
        let all = texts.collect::<Vec<_>>().join("\n");
        L10nBundle::new_without_isolation(lang.tag(), all.as_bytes()).unwrap()
    }

    #[test]
    fn a_text_without_arguments_is_what_fluent_makes_of_it() {
        assert!(Texts::PLAIN.len() > 1000, "{}", Texts::PLAIN.len());
        for lang in Lang::ALL {
            let fluent = fluent(lang);
            for (number, name) in Texts::PLAIN.iter().enumerate() {
                let expected = fluent.msg(&name.replace('_', "-"), None).unwrap();
                assert_eq!(
                    lang.texts().numbered(number),
                    expected,
                    "{name} in {lang:?}"
                );
            }
        }
        assert_eq!(
            Lang::Ru.texts().members_title(),
            fluent(Lang::Ru).msg("members-title", None).unwrap()
        );
    }
}
