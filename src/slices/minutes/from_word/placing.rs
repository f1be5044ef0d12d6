//! Which part of a document is for which item of the agenda. Pure: nothing of the document is lost, whatever it names.
use super::read::Line;

/// An item, as a document may name it.
#[derive(Clone, Debug)]
pub(super) struct Topic<'a> {
    pub(super) position: i32,
    pub(super) titles: Vec<&'a str>,
}

/// Text that belongs together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Piece {
    /// The line that named it, or the heading that names no item.
    pub(super) heading: Option<String>,
    pub(super) item: Option<i32>,
    pub(super) paragraphs: Vec<String>,
}

/// A line that names an item is short.
const LONGEST_NAME: usize = 300;
/// Words by which a line says that its number is that of an item.
const ITEM_WORDS: [&str; 8] = [
    "agenda item",
    "item",
    "пункт повестки дня",
    "вопрос повестки дня",
    "пункт",
    "вопрос",
    "күн тартибинин маселеси",
    "маселе",
];

/// Letters and figures alone, small, one space between words.
fn plain(words: &str) -> String {
    let letters: String = words
        .chars()
        .map(|one| if one.is_alphanumeric() { one } else { ' ' })
        .flat_map(char::to_lowercase)
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a line says of itself: whether it is called an item, its number, and the rest.
struct Name<'a> {
    is_called_item: bool,
    number: Option<i32>,
    rest: &'a str,
}

impl<'a> Name<'a> {
    fn of(line: &'a str) -> Self {
        let line = line.trim_start();
        let called = ITEM_WORDS.iter().find_map(|word| without(line, word));
        let rest = called.unwrap_or(line);
        let figures = rest.chars().take_while(char::is_ascii_digit).count();
        let (number, after) = rest.split_at(figures);
        // "2027 workplan" and "15 members" begin with a number of something else
        let ends = after.starts_with(['.', ')', ':', '-', '–', '—']) || after.trim().is_empty();
        let is_numbered = figures > 0 && (ends || called.is_some());
        Self {
            is_called_item: called.is_some(),
            number: is_numbered.then(|| number.parse().ok()).flatten(),
            rest: if is_numbered {
                after.trim_start_matches(['.', ')', ':', '-', '–', '—', ' ', '\u{a0}'])
            } else {
                rest
            },
        }
    }
}

/// The rest of a line that begins with this word, in small or capital letters.
fn without<'a>(line: &'a str, word: &str) -> Option<&'a str> {
    let mut letters = line.char_indices();
    for wanted in word.chars() {
        let (_, found) = letters.next()?;
        if found.to_lowercase().ne(std::iter::once(wanted)) {
            return None;
        }
    }
    let (at, after) = letters.next()?;
    (!after.is_alphanumeric()).then(|| {
        line.get(at..)
            .unwrap_or_default()
            .trim_start_matches([' ', '\u{a0}', '№', '.', ':'])
    })
}

/// The item that a line names: by its title; by its number where the line is a heading, says "item", or says no more.
fn named(line: &Line, items: &[Topic<'_>]) -> Option<i32> {
    if line.text.chars().count() > LONGEST_NAME {
        return None;
    }
    let name = Name::of(&line.text);
    let (whole, rest) = (plain(&line.text), plain(name.rest));
    let is_title = |item: &&Topic<'_>| {
        item.titles
            .iter()
            .map(|title| plain(title))
            .any(|title| !title.is_empty() && (title == whole || title == rest))
    };
    let mut titled = items.iter().filter(is_title);
    let by_title = titled
        .clone()
        .find(|item| Some(item.position) == name.number)
        .or_else(|| titled.next());
    let by_number = items.iter().find(|item| {
        let says_so = line.level.is_some() || name.is_called_item || rest.is_empty();
        Some(item.position) == name.number && says_so
    });
    by_title.or(by_number).map(|item| item.position)
}

/// In the order of the document; what one item is named for twice stands together.
pub(super) fn place(lines: &[Line], items: &[Topic<'_>]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut current: Option<usize> = None;
    // the level of the heading under which the text stands
    let mut level = None;
    for line in lines {
        let item = named(line, items);
        let is_beside = line
            .level
            .is_some_and(|own| level.is_none_or(|above| own <= above));
        if item.is_some() || is_beside {
            level = line.level;
            let known = pieces
                .iter()
                .position(|piece| item.is_some() && piece.item == item);
            current = known.or_else(|| {
                pieces.push(Piece {
                    heading: Some(line.text.clone()),
                    item,
                    paragraphs: Vec::new(),
                });
                pieces.len().checked_sub(1)
            });
            continue;
        }
        let at = current.unwrap_or_else(|| {
            pieces.push(Piece::default());
            pieces.len() - 1
        });
        current = Some(at);
        if let Some(piece) = pieces.get_mut(at) {
            piece.paragraphs.push(line.text.clone());
        }
    }
    pieces
}

/// The text of an item with what comes in: below it, or in its place; what stands there word for word comes in once.
pub(super) fn taken_in(stands: &str, coming: &[(bool, String)]) -> String {
    let replaced = coming.iter().any(|(instead, _)| *instead);
    let mut text: Vec<&str> = Vec::new();
    if !replaced && !stands.trim().is_empty() {
        text.push(stands.trim());
    }
    for (_, new) in coming {
        let new = new.trim();
        if !new.is_empty() && !text.iter().any(|known| known.contains(new)) {
            text.push(new);
        }
    }
    text.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn items() -> Vec<Topic<'static>> {
        vec![
            Topic {
                position: 1,
                titles: vec!["Opening", "Открытие", "Ачылышы"],
            },
            Topic {
                position: 2,
                titles: vec!["Joint workplan 2027", "Совместный план на 2027 год"],
            },
            Topic {
                position: 3,
                titles: vec!["Any other business"],
            },
        ]
    }

    fn heading(text: &str) -> Line {
        Line {
            level: Some(1),
            text: text.to_owned(),
        }
    }

    fn said(text: &str) -> Line {
        Line {
            level: None,
            text: text.to_owned(),
        }
    }

    #[test]
    fn an_item_is_named_by_its_title_or_by_its_number() {
        for (line, item) in [
            (said("Joint workplan 2027"), Some(2)),
            (said("2. Joint workplan 2027."), Some(2)),
            (heading("JOINT  WORKPLAN 2027:"), Some(2)),
            (said("Agenda item 2: Совместный план на 2027 год"), Some(2)),
            (said("Item 2"), Some(2)),
            (said("Пункт повестки дня № 3. Разное"), Some(3)),
            (said("Маселе 1 – Ачылышы"), Some(1)),
            (said("2."), Some(2)),
            (heading("2. The plan of next year"), Some(2)),
            // its title says more than its number
            (heading("1. Any other business"), Some(3)),
            // a paragraph that is numbered is no item, and 2027 is no number of one
            (said("2. IOM introduced the workplan."), None),
            (said("2027 is near"), None),
            (said("15 members were there"), None),
            (heading("9. Closure"), None),
            (said("Itemised costs were shown"), None),
            (said(""), None),
        ] {
            assert_eq!(named(&line, &items()), item, "{line:?}");
        }
    }

    #[test]
    fn text_goes_under_its_item_and_what_no_item_is_named_for_stands_apart() {
        let lines = [
            Line {
                level: Some(0),
                text: "Minutes".to_owned(),
            },
            said("Bishkek, UN House"),
            heading("1. Opening"),
            said("The co-chair opened."),
            heading("2. Joint workplan 2027"),
            said("IOM introduced it."),
            Line {
                level: Some(2),
                text: "Funding".to_owned(),
            },
            said("FAO asked."),
            heading("Annex: presentations"),
            said("Three slides."),
            heading("Opening"),
            said("A guest was welcomed."),
        ];
        let placed: Vec<(Option<i32>, Vec<String>)> = place(&lines, &items())
            .into_iter()
            .map(|piece| (piece.item, piece.paragraphs))
            .collect();
        let owned = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            placed,
            [
                (None, owned(&["Bishkek, UN House"])),
                (
                    Some(1),
                    owned(&["The co-chair opened.", "A guest was welcomed."])
                ),
                (
                    Some(2),
                    owned(&["IOM introduced it.", "Funding", "FAO asked."])
                ),
                (None, owned(&["Three slides."])),
            ]
        );
    }

    #[test]
    fn what_stands_is_kept_unless_it_is_replaced_and_nothing_comes_in_twice() {
        let new = |instead, text: &str| (instead, text.to_owned());
        assert_eq!(taken_in("", &[new(false, "New.")]), "New.");
        assert_eq!(taken_in("Old.", &[new(false, "New.")]), "Old.\n\nNew.");
        assert_eq!(taken_in("Old.", &[new(true, "New.")]), "New.");
        assert_eq!(
            taken_in("Old.\n\nNew.", &[new(false, "New.")]),
            "Old.\n\nNew."
        );
        assert_eq!(
            taken_in("Old.", &[new(false, "A."), new(false, "B.")]),
            "Old.\n\nA.\n\nB."
        );
    }

    proptest! {
        /// Every line of the document stands in the pieces: as text, or as the heading that named a piece.
        #[test]
        fn nothing_is_lost(
            lines in prop::collection::vec((prop::option::of(0_u8..4), 0_usize..9), 0..40),
        ) {
            let texts = [
                "1. Opening", "Opening", "Item 2", "FAO asked.", "2. ILO said.", "Any other business",
                "Annex", "3.", "Joint workplan 2027",
            ];
            let lines: Vec<Line> = lines
                .into_iter()
                .map(|(level, at)| Line { level, text: texts[at].to_owned() })
                .collect();
            let pieces = place(&lines, &items());
            let kept: usize = pieces.iter().map(|piece| piece.paragraphs.len()).sum();
            let names = lines.iter().filter(|line| named(line, &items()).is_some()).count();
            let apart = pieces.iter().filter(|piece| piece.item.is_none() && piece.heading.is_some()).count();
            prop_assert_eq!(kept + names + apart, lines.len());
            let mut seen: Vec<i32> = pieces.iter().filter_map(|piece| piece.item).collect();
            let all = seen.len();
            seen.sort_unstable();
            seen.dedup();
            prop_assert_eq!(seen.len(), all, "one piece for each item");
        }
    }
}
