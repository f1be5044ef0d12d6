//! The text of a decision as it is read, and what changed from one version to the next.
use similar::{ChangeTag, TextDiff};

use crate::render::marked::Marked;

/// A paragraph with its number; the opening line has none.
pub(crate) type Paragraph = (Option<usize>, Marked);

/// Numbered paragraphs, one on each line, after an opening line that ends with a comma.
pub(crate) fn paragraphs(text: &str) -> Vec<Paragraph> {
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let opening = lines.len() > 1 && lines.first().is_some_and(|line| line.ends_with(','));
    lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let number = if opening { at } else { at + 1 };
            ((number > 0).then_some(number), Marked::of(line))
        })
        .collect()
}

/// The opening line, and the paragraphs as they count.
pub(crate) fn clauses(text: &str) -> (Option<Marked>, Vec<Marked>) {
    let mut opening = None;
    let mut clauses = Vec::new();
    for (number, words) in paragraphs(text) {
        match number {
            Some(_) => clauses.push(words),
            None => opening = Some(words),
        }
    }
    (opening, clauses)
}

/// How many paragraphs of the text have a number.
pub(super) fn numbered(text: &str) -> usize {
    paragraphs(text)
        .iter()
        .filter(|(number, _)| number.is_some())
        .count()
}

/// Some words of a changed paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Kept,
    Added,
    Removed,
}

/// Paragraph by paragraph, word by word; a reader without colours has the marks of the elements.
pub(crate) fn changes(before: &str, after: &str) -> Vec<Vec<(Piece, String)>> {
    let mut lines: Vec<Vec<(Piece, String)>> = vec![Vec::new()];
    let diff = TextDiff::from_unicode_words(before, after);
    for change in diff.iter_all_changes() {
        let piece = match change.tag() {
            ChangeTag::Equal => Piece::Kept,
            ChangeTag::Insert => Piece::Added,
            ChangeTag::Delete => Piece::Removed,
        };
        for (at, words) in change.value().split('\n').enumerate() {
            if at > 0 {
                lines.push(Vec::new());
            }
            if words.is_empty() {
                continue;
            }
            let Some(line) = lines.last_mut() else {
                continue;
            };
            match line.last_mut() {
                Some((last, so_far)) if *last == piece => so_far.push_str(words),
                _ => line.push((piece, words.to_owned())),
            }
        }
    }
    lines.retain(|line| !line.is_empty());
    lines.into_iter().map(gathered).collect()
}

/// Words that changed side by side read as one passage out and one passage in, not as a patchwork.
fn gathered(line: Vec<(Piece, String)>) -> Vec<(Piece, String)> {
    let mut out: Vec<(Piece, String)> = Vec::new();
    let (mut removed, mut added) = (String::new(), String::new());
    let mut pieces = line.into_iter().peekable();
    while let Some((piece, words)) = pieces.next() {
        let between = |next: Option<&(Piece, String)>| {
            next.is_some_and(|(next, _)| *next != Piece::Kept) && words.trim().is_empty()
        };
        let changing = !removed.is_empty() || !added.is_empty();
        match piece {
            Piece::Removed => removed.push_str(&words),
            Piece::Added => added.push_str(&words),
            Piece::Kept if changing && between(pieces.peek()) => {
                removed.push_str(&words);
                added.push_str(&words);
            }
            Piece::Kept => {
                put(&mut out, &mut removed, &mut added);
                out.push((Piece::Kept, words));
            }
        }
    }
    put(&mut out, &mut removed, &mut added);
    out
}

fn put(out: &mut Vec<(Piece, String)>, removed: &mut String, added: &mut String) {
    for (piece, words) in [(Piece::Removed, removed), (Piece::Added, added)] {
        if !words.is_empty() {
            out.push((piece, std::mem::take(words)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side(lines: &[Vec<(Piece, String)>], without: Piece) -> String {
        let words = lines.iter().map(|line| {
            line.iter()
                .filter(|(piece, _)| *piece != without)
                .map(|(_, words)| words.as_str())
                .collect::<String>()
        });
        words.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_diff_holds_both_texts_and_marks_only_what_changed() {
        let before = "The Network,\nApproves the plan;\nRequests IOM to report.";
        let after = "The Network,\nApproves the joint plan;\nRequests IOM to report.";
        let lines = changes(before, after);
        assert_eq!(side(&lines, Piece::Added), before);
        assert_eq!(side(&lines, Piece::Removed), after);
        let marked: Vec<_> = lines
            .iter()
            .flatten()
            .filter(|(piece, _)| *piece != Piece::Kept)
            .collect();
        assert_eq!(marked.len(), 1, "{marked:?}");
        assert!(marked[0].1.trim() == "joint");
    }

    #[test]
    fn what_changed_side_by_side_reads_as_one_passage() {
        let before = "Fees are named as the first obstacle.";
        let after = "Fees and unpaid wages are named together.";
        let lines = changes(before, after);
        assert_eq!(side(&lines, Piece::Added), before);
        assert_eq!(side(&lines, Piece::Removed), after);
        for pair in lines[0].windows(2) {
            let between = pair[0].0 != Piece::Kept && pair[1].0 == Piece::Kept;
            assert!(!(between && pair[1].1.trim().is_empty()), "{lines:?}");
        }
    }

    #[test]
    fn kyrgyz_words_are_words() {
        let lines = changes("Планды бекитет;", "Биргелешкен планды бекитет;");
        assert_eq!(side(&lines, Piece::Removed), "Биргелешкен планды бекитет;");
    }

    #[test]
    fn an_opening_line_has_no_number() {
        assert_eq!(numbered("The Network,\nApproves;\nRequests."), 2);
        assert_eq!(numbered("Approves;\nRequests."), 2);
    }
}
