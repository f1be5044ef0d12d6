//! One numbered paragraph of prose, as minutes hold it: words with their inline marks ([`Marked`]), and in it lists of one
//! level and tables (the shapes of `CommonMark` 0.31 and of GitHub's tables, as far as a text of this house needs them).
//!
//! `build/editor/marked.mjs` reads and writes the same in the browser. What is none of these shapes stands as it was typed.
use askama::Template;
use askama::filters::HtmlSafe;
use serde::Serialize;

use super::marked::Marked;

/// What stands below one another in a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Part {
    Words {
        words: Marked,
    },
    List {
        /// Counted from 1.
        ordered: bool,
        items: Vec<Marked>,
    },
    /// Each row has as many cells as the head.
    Table {
        head: Vec<Marked>,
        rows: Vec<Vec<Marked>>,
    },
}

/// A paragraph; written as HTML where a page names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Template)]
#[serde(transparent)]
#[template(
    source = r#"{% for part in parts %}{% match part %}{% when Part::Words { words } %}<p>{{ words }}</p>{% when Part::List { ordered, items } %}{% if *ordered %}<ol>{% else %}<ul>{% endif %}{% for item in items %}<li>{{ item }}</li>{% endfor %}{% if *ordered %}</ol>{% else %}</ul>{% endif %}{% when Part::Table { head, rows } %}<table role="table"><thead role="rowgroup"><tr role="row">{% for cell in head %}<th role="columnheader" scope="col">{{ cell }}</th>{% endfor %}</tr></thead><tbody role="rowgroup">{% for row in rows %}<tr role="row">{% for cell in row %}{% if loop.first %}<th role="rowheader" scope="row">{{ cell }}</th>{% else %}<td role="cell">{{ cell }}</td>{% endif %}{% endfor %}</tr>{% endfor %}</tbody></table>{% endmatch %}{% endfor %}"#,
    ext = "html"
)]
pub struct Passage {
    pub parts: Vec<Part>,
}

impl HtmlSafe for Passage {}

impl Passage {
    /// Reads one paragraph: what stands between two empty lines.
    pub fn of(paragraph: &str) -> Self {
        let lines: Vec<&str> = paragraph.lines().map(str::trim_end).collect();
        let mut parts = Vec::new();
        let mut rest = lines.as_slice();
        while let Some((first, after)) = rest.split_first() {
            let (part, taken) = if let Some((ordered, _)) = item(first) {
                list(ordered, rest)
            } else if is_table(rest) {
                table(first, after)
            } else {
                words(rest)
            };
            parts.push(part);
            rest = rest.get(taken.max(1)..).unwrap_or_default();
        }
        parts.retain(|part| {
            *part
                != Part::Words {
                    words: Marked::default(),
                }
        });
        Self { parts }
    }

    /// Everything marked in it, in its order.
    pub fn marked(&self) -> impl Iterator<Item = &Marked> {
        self.parts
            .iter()
            .flat_map(|part| -> Box<dyn Iterator<Item = &Marked>> {
                match part {
                    Part::Words { words } => Box::new(std::iter::once(words)),
                    Part::List { items, .. } => Box::new(items.iter()),
                    Part::Table { head, rows } => {
                        Box::new(head.iter().chain(rows.iter().flatten()))
                    }
                }
            })
    }

    /// The words alone, in one line.
    pub fn plain(&self) -> String {
        let all: Vec<String> = self.marked().map(Marked::plain).collect();
        all.join(" ")
    }
}

/// Whether it is an item of a list that is counted, and its words.
fn item(line: &str) -> Option<(bool, &str)> {
    let (ordered, after) = if let Some(after) = line.strip_prefix('-') {
        (false, after)
    } else {
        let (number, after) = line.split_once('.')?;
        let counts = (1..=3).contains(&number.len()) && number.bytes().all(|c| c.is_ascii_digit());
        counts.then_some((true, after))?
    };
    let words = after.trim_start_matches(' ');
    (words.len() < after.len() && !words.is_empty()).then_some((ordered, words))
}

fn list(ordered: bool, lines: &[&str]) -> (Part, usize) {
    let items: Vec<Marked> = lines
        .iter()
        .map_while(|line| item(line).filter(|(counted, _)| *counted == ordered))
        .map(|(_, words)| Marked::of(words))
        .collect();
    let taken = items.len();
    (Part::List { ordered, items }, taken)
}

/// A row, and below it the line that makes it the head of a table.
fn is_table(lines: &[&str]) -> bool {
    let [first, rule, ..] = lines else {
        return false;
    };
    let dashes = |cell: &str| {
        let cell = cell.trim_matches(' ');
        let cell = cell.strip_prefix(':').unwrap_or(cell);
        let cell = cell.strip_suffix(':').unwrap_or(cell);
        cell.len() >= 3 && cell.bytes().all(|c| c == b'-')
    };
    let inner = rule
        .trim()
        .strip_prefix('|')
        .and_then(|rule| rule.strip_suffix('|'));
    first.starts_with('|') && inner.is_some_and(|inner| inner.split('|').all(dashes))
}

fn table(head: &str, below: &[&str]) -> (Part, usize) {
    let head = cells(head);
    let rows: Vec<Vec<Marked>> = below
        .iter()
        .skip(1)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let mut row = cells(line);
            row.resize(head.len(), Marked::default());
            row
        })
        .collect();
    let taken = rows.len() + 2;
    (Part::Table { head, rows }, taken)
}

/// The cells of a row; a bar with a backslash before it is none.
fn cells(line: &str) -> Vec<Marked> {
    let inner = line.strip_prefix('|').unwrap_or(line);
    let inner = match inner.strip_suffix('|') {
        Some(cut) if !cut.ends_with('\\') => cut,
        _ => inner,
    };
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for c in inner.chars() {
        if c == '|' && !escaped {
            cells.push(String::new());
        } else if let Some(last) = cells.last_mut() {
            if c == '|' {
                last.pop();
            }
            last.push(c);
        }
        escaped = c == '\\' && !escaped;
    }
    cells.iter().map(|cell| Marked::of(cell.trim())).collect()
}

fn words(lines: &[&str]) -> (Part, usize) {
    let taken = (1..lines.len())
        .find(|&at| {
            let rest = lines.get(at..).unwrap_or_default();
            rest.first().is_some_and(|line| item(line).is_some()) || is_table(rest)
        })
        .unwrap_or(lines.len());
    let words = lines.get(..taken).unwrap_or_default().join("\n");
    (
        Part::Words {
            words: Marked::of(words.trim()),
        },
        taken,
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn html(paragraph: &str) -> String {
        Passage::of(paragraph).to_string()
    }

    #[test]
    fn words_lists_and_tables_stand_below_one_another() {
        assert_eq!(
            html("One **word**\nand another."),
            "<p>One <strong>word</strong> and another.</p>"
        );
        assert_eq!(
            html("Members asked:\n- who pays;\n- by *when*.\n1. First\n2. Second\nSo it ended."),
            "<p>Members asked:</p><ul><li>who pays;</li><li>by <em>when</em>.</li></ul>\
             <ol><li>First</li><li>Second</li></ol><p>So it ended.</p>"
        );
        assert_eq!(
            html(
                "Figures:\n| Oblast | *n* |\n| --- | ---: |\n| Osh | 3 |\n| Batken |\n| a \\| b | 1 | 2 |"
            ),
            "<p>Figures:</p><table role=\"table\"><thead role=\"rowgroup\"><tr role=\"row\">\
             <th role=\"columnheader\" scope=\"col\">Oblast</th><th role=\"columnheader\" scope=\"col\"><em>n</em></th></tr></thead>\
             <tbody role=\"rowgroup\"><tr role=\"row\"><th role=\"rowheader\" scope=\"row\">Osh</th><td role=\"cell\">3</td></tr>\
             <tr role=\"row\"><th role=\"rowheader\" scope=\"row\">Batken</th><td role=\"cell\"></td></tr>\
             <tr role=\"row\"><th role=\"rowheader\" scope=\"row\">a | b</th><td role=\"cell\">1</td></tr></tbody></table>"
        );
    }

    #[test]
    fn what_is_no_shape_stands_as_it_was_typed() {
        for typed in [
            "-5 degrees",
            "- ",
            "2026. Year",
            "3.5 million",
            "1.no",
            "| a | b |",
            "|",
            "| a |\n| -- |",
            "# One",
            "> Two",
        ] {
            let passage = Passage::of(typed);
            assert!(
                passage
                    .parts
                    .iter()
                    .all(|part| matches!(part, Part::Words { .. })),
                "{typed}: {passage:?}"
            );
            let same = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(same(&passage.plain()), same(typed));
        }
        assert_eq!(html("1\\. Not an item"), "<p>1. Not an item</p>");
        assert_eq!(html("<b>x</b>"), "<p>&#60;b&#62;x&#60;/b&#62;</p>");
        assert_eq!(html(""), "");
    }

    proptest! {
        /// Whatever is typed: nothing is lost but the signs of lists and tables, and every row is as wide as its head.
        #[test]
        fn no_word_is_lost(lines in proptest::collection::vec("(- |[0-9]\\. |\\| ?)?[a-zөҢ |]{0,12}(\\|)?|\\| --- \\|", 0..8)) {
            let text = lines.join("\n");
            let passage = Passage::of(&text);
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
            let wide = |line: &&str| line.starts_with('|');
            if !lines.iter().any(|line| wide(&line.as_str())) {
                prop_assert_eq!(letters(&passage.plain()), letters(&text));
            }
            for part in &passage.parts {
                if let Part::Table { head, rows } = part {
                    prop_assert!(rows.iter().all(|row| row.len() == head.len()));
                }
            }
        }
    }
}
