//! Which part of a text answers, and which words in it.

/// A piece of text; `true` where it answers.
pub(super) type Pieces = Vec<(bool, String)>;

/// Letters around the first word that answers.
const BEFORE: usize = 80;
const LENGTH: usize = 260;

/// As the database folds: the letters that keyboards of the country often lack, and case.
pub(super) fn fold(letter: char) -> char {
    let small = letter.to_lowercase().next().unwrap_or(letter);
    match small {
        'ё' => 'е',
        'й' => 'и',
        'ң' | 'ӊ' => 'н',
        'ө' => 'о',
        'ү' => 'у',
        other => other,
    }
}

/// The part of a word that its endings leave alone, roughly: two letters off a long one, one off a shorter.
fn stem(word: &str) -> Vec<char> {
    let letters: Vec<char> = word.chars().collect();
    let keep = match letters.len() {
        0..=3 => letters.len(),
        4..=5 => letters.len() - 1,
        length => length - 2,
    };
    letters.into_iter().take(keep).collect()
}

/// Whether the word of a text that begins with these letters answers one of the stems.
fn answers(word: &[char], stems: &[Vec<char>]) -> bool {
    stems.iter().any(|stem| {
        let short = stem.len() <= 3;
        word.len() >= stem.len()
            && (!short || word.len() == stem.len())
            && word
                .iter()
                .zip(stem)
                .all(|(letter, own)| fold(*letter) == *own)
    })
}

/// The words of a text as spans of letters.
fn spans(letters: &[char]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut begun = None;
    for (at, letter) in letters.iter().enumerate() {
        match (letter.is_alphanumeric(), begun) {
            (true, None) => begun = Some(at),
            (false, Some(from)) => {
                found.push((from, at));
                begun = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    found.extend(begun.map(|from| (from, letters.len())));
    found
}

/// The whole text, with the words that answer marked.
pub(super) fn marked(text: &str, sought: &[String]) -> Pieces {
    let letters: Vec<char> = text.chars().collect();
    pieces(&letters, sought)
}

fn pieces(letters: &[char], sought: &[String]) -> Pieces {
    let stems: Vec<Vec<char>> = sought.iter().map(|word| stem(word)).collect();
    let mut found: Pieces = Vec::new();
    let mut at = 0;
    let text = |from: usize, to: usize| -> String {
        letters.get(from..to).unwrap_or_default().iter().collect()
    };
    for (from, to) in spans(letters) {
        if answers(letters.get(from..to).unwrap_or_default(), &stems) {
            if at < from {
                found.push((false, text(at, from)));
            }
            found.push((true, text(from, to)));
            at = to;
        }
    }
    if at < letters.len() {
        found.push((false, text(at, letters.len())));
    }
    found
}

/// Texts that people write are kept as Markdown: what makes a heading, a quotation or a stress is no word of it.
fn without_marks(text: &str) -> impl Iterator<Item = char> {
    text.split_inclusive('\n')
        .flat_map(|line| line.trim_start_matches(['#', '>', ' ']).chars())
        .filter(|letter| *letter != '*')
}

/// A few lines of the text around the first word that answers; its beginning where none does.
pub(super) fn snippet(text: &str, sought: &[String]) -> Pieces {
    let letters: Vec<char> = without_marks(text)
        .map(|letter| if letter.is_whitespace() { ' ' } else { letter })
        .collect();
    let stems: Vec<Vec<char>> = sought.iter().map(|word| stem(word)).collect();
    let words = spans(&letters);
    let first = words
        .iter()
        .find(|(from, to)| answers(letters.get(*from..*to).unwrap_or_default(), &stems))
        .map_or(0, |(from, _)| *from);
    // whole words at both ends
    let from = words
        .iter()
        .map(|(from, _)| *from)
        .find(|from| *from + BEFORE >= first)
        .unwrap_or(0);
    let to = words
        .iter()
        .map(|(_, to)| *to)
        .take_while(|to| *to <= from + LENGTH)
        .last()
        .unwrap_or(from)
        .max(from);
    let mut found = pieces(letters.get(from..to).unwrap_or_default(), sought);
    if from > 0 && !found.is_empty() {
        found.insert(0, (false, "… ".to_owned()));
    }
    if to < letters.len() && !found.is_empty() {
        found.push((false, " …".to_owned()));
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(pieces: &Pieces) -> String {
        pieces
            .iter()
            .map(|(mark, words)| {
                if *mark {
                    format!("[{words}]")
                } else {
                    words.clone()
                }
            })
            .collect()
    }

    #[test]
    fn words_answer_in_every_form_and_with_every_keyboard() {
        let of = |text: &str, sought: &str| shown(&marked(text, &[sought.to_owned()]));
        assert_eq!(of("Көчүү жана эмгек", "кочуу"), "[Көчүү] жана эмгек");
        assert_eq!(
            of("О миграции, мигрантах и миграция", "миграция"),
            "О [миграции], мигрантах и [миграция]"
        );
        assert_eq!(of("An unfinished list", "un"), "An unfinished list");
    }

    #[test]
    fn a_snippet_stands_around_the_first_answer() {
        let text = format!(
            "{} returns of workers {}",
            "one ".repeat(200),
            "two ".repeat(200)
        );
        let found = shown(&snippet(&text, &["returns".to_owned()]));
        assert!(
            found.starts_with("… one") && found.ends_with("two …"),
            "{found}"
        );
        assert!(found.contains("[returns] of workers"), "{found}");
    }

    #[test]
    fn a_snippet_has_no_marks_of_markdown() {
        let text = "## The survivors\n\n> *Call* on **all** to name\n# every fee";
        let found = shown(&snippet(text, &["fee".to_owned()]));
        assert_eq!(found, "The survivors  Call on all to name every [fee]");
    }

    proptest! {
        #[test]
        fn marking_loses_no_letter(text in "\\PC{0,200}", sought in "[a-zа-я]{1,8}") {
            let pieces = marked(&text, std::slice::from_ref(&sought));
            let whole: String = pieces.iter().map(|(_, words)| words.as_str()).collect();
            prop_assert_eq!(whole, text.clone());
            prop_assert!(snippet(&text, &[sought]).len() < 600);
        }
    }
}
