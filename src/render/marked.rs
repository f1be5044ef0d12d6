//! One paragraph of Markdown, as the texts of the network use it (`CommonMark` 0.31, its inline marks alone):
//! **strong**, *emphasised* and [linked](https://…) words. What else the standard knows stands as it was typed,
//! for the shape of such a text is its numbered paragraphs and nothing else.
use std::ops::Range;

use askama::Template;
use askama::filters::HtmlSafe;
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use serde::Serialize;

/// Stands before the paragraph while it is read, so that nothing at its start is a heading, a list or a quotation.
const BEFORE: &str = "·";

/// What a link may lead to; the rest stands as it was typed.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Words under the same marks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Run {
    pub words: String,
    pub strong: bool,
    pub emphasis: bool,
    /// Where they lead: an address of one of three schemes.
    pub href: Option<String>,
}

/// A paragraph; written as HTML where a page names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Template)]
#[serde(transparent)]
#[template(
    source = r#"{% for run in runs %}{% if let Some(href) = run.href %}<a href="{{ href }}">{% endif %}{% if run.strong %}<strong>{% endif %}{% if run.emphasis %}<em>{% endif %}{{ run.words }}{% if run.emphasis %}</em>{% endif %}{% if run.strong %}</strong>{% endif %}{% if run.href.is_some() %}</a>{% endif %}{% endfor %}"#,
    ext = "html"
)]
pub struct Marked {
    pub runs: Vec<Run>,
}

impl HtmlSafe for Marked {}

impl Marked {
    /// Reads one paragraph; line breaks in it are spaces.
    pub fn of(paragraph: &str) -> Self {
        let text = format!("{BEFORE}{}", paragraph.replace(['\r', '\n'], " "));
        let mut reading = Reading::default();
        for (event, at) in Parser::new_ext(&text, Options::empty()).into_offset_iter() {
            reading.take(event, at, &text);
        }
        let mut runs = reading.runs;
        if let Some(first) = runs.first_mut() {
            first.words = first
                .words
                .strip_prefix(BEFORE)
                .map_or_else(|| first.words.clone(), str::to_owned);
        }
        runs.retain(|run| !run.words.is_empty());
        Self { runs }
    }

    /// The words without their marks.
    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| run.words.as_str()).collect()
    }

    /// For a letter of plain text: a link is followed by its address.
    pub fn letter(&self) -> String {
        let mut out = String::new();
        for run in &self.runs {
            out.push_str(&run.words);
            let href = run.href.as_deref();
            let address = href.map(|href| href.strip_prefix("mailto:").unwrap_or(href));
            if let Some(address) = address.filter(|address| *address != run.words) {
                out.push_str(" (");
                out.push_str(address);
                out.push(')');
            }
        }
        out
    }
}

/// Words as somebody typed them elsewhere, inside a paragraph of Markdown: none of them is a mark.
pub fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        if c.is_ascii_punctuation() && !",.;:!?()'\"-/%".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// What has been read, and what stands around the next words.
#[derive(Default)]
struct Reading {
    runs: Vec<Run>,
    strong: usize,
    emphasis: usize,
    href: Option<String>,
    /// The end of what stands as it was typed, whatever the parser makes of its inside.
    typed_until: usize,
}

impl Reading {
    fn take(&mut self, event: Event<'_>, at: Range<usize>, text: &str) {
        if at.start < self.typed_until {
            return;
        }
        match event {
            Event::Start(Tag::Strong) => self.strong += 1,
            Event::End(TagEnd::Strong) => self.strong = self.strong.saturating_sub(1),
            Event::Start(Tag::Emphasis) => self.emphasis += 1,
            Event::End(TagEnd::Emphasis) => self.emphasis = self.emphasis.saturating_sub(1),
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => match address(link_type, &dest_url) {
                Some(href) => self.href = Some(href),
                None => self.as_typed(at, text),
            },
            Event::End(TagEnd::Link) => self.href = None,
            Event::Text(words) => self.push(&words),
            Event::SoftBreak | Event::HardBreak => self.push(" "),
            Event::Start(Tag::Paragraph) | Event::End(_) => {}
            // pictures, code, elements of HTML
            Event::Start(_)
            | Event::Code(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_) => self.as_typed(at, text),
        }
    }

    fn as_typed(&mut self, at: Range<usize>, text: &str) {
        self.typed_until = at.end;
        if let Some(words) = text.get(at) {
            self.push(words);
        }
    }

    fn push(&mut self, words: &str) {
        let (strong, emphasis) = (self.strong > 0, self.emphasis > 0);
        match self.runs.last_mut() {
            Some(last)
                if last.strong == strong && last.emphasis == emphasis && last.href == self.href =>
            {
                last.words.push_str(words);
            }
            _ => self.runs.push(Run {
                words: words.to_owned(),
                strong,
                emphasis,
                href: self.href.clone(),
            }),
        }
    }
}

fn address(kind: LinkType, to: &str) -> Option<String> {
    if kind == LinkType::Email {
        return Some(format!("mailto:{to}"));
    }
    let small = to.to_ascii_lowercase();
    SCHEMES
        .iter()
        .any(|scheme| small.len() > scheme.len() && small.starts_with(scheme))
        .then(|| to.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn html(paragraph: &str) -> String {
        Marked::of(paragraph).to_string()
    }

    #[test]
    fn strong_emphasised_and_linked_words_are_marked() {
        assert_eq!(
            html(
                "*Requests* IOM to **circulate** the [brief](https://example.org/a?b=1&c=2) by May;"
            ),
            "<em>Requests</em> IOM to <strong>circulate</strong> the \
             <a href=\"https://example.org/a?b=1&#38;c=2\">brief</a> by May;"
        );
        assert_eq!(
            html("**Бекитет** планды"),
            "<strong>Бекитет</strong> планды"
        );
        assert_eq!(html("**«Ашар»** түйүнү"), "<strong>«Ашар»</strong> түйүнү");
        assert_eq!(
            html("See <https://example.org> or <desk@iom.example>."),
            "See <a href=\"https://example.org\">https://example.org</a> or \
             <a href=\"mailto:desk@iom.example\">desk@iom.example</a>."
        );
    }

    #[test]
    fn what_is_no_mark_of_ours_stands_as_it_was_typed() {
        for typed in [
            "1. Not a list",
            "- nor this",
            "# no heading",
            "> no quotation",
            "    no code",
            "5 * 3 * 2 and snake_case_word",
            "`code` and ![picture](https://example.org/x.png)",
            "[away](javascript:alert(1)) and [home](/decisions/1)",
            "[note]: https://example.org",
            "A <b>bold</b> word <script>alert(1)</script>",
            "***",
            "| a | b |",
        ] {
            assert_eq!(Marked::of(typed).plain(), typed);
            assert_eq!(Marked::of(typed).runs.len(), 1, "{typed}");
        }
        assert!(!html("<script>alert(1)</script>").contains("<script"));
    }

    #[test]
    fn a_letter_of_plain_text_names_the_address() {
        assert_eq!(
            Marked::of("See the [brief](https://example.org/a), write <desk@iom.example>.")
                .letter(),
            "See the brief (https://example.org/a), write desk@iom.example."
        );
    }

    proptest! {
        /// Whatever is typed, a page gets no element but the four, and no address but of the three schemes.
        #[test]
        fn nothing_else_comes_through(typed in "[a-z<>&\"'*_\\[\\]()!`#:/. ңө\\\\]{0,60}") {
            let read = Marked::of(&typed);
            for run in &read.runs {
                if let Some(href) = &run.href {
                    prop_assert!(SCHEMES.iter().any(|scheme| href.to_ascii_lowercase().starts_with(scheme)));
                }
            }
            let mut page = read.to_string();
            for element in ["<strong>", "</strong>", "<em>", "</em>", "</a>", "<a href=\""] {
                page = page.replace(element, "");
            }
            prop_assert!(!page.contains('<'), "{page}");
        }

        /// What was escaped is read as it was typed, whatever it is.
        #[test]
        fn escaped_words_are_no_marks(typed in "[^\r\n\u{0}]{0,60}") {
            let read = Marked::of(&escaped(typed.trim_end()));
            prop_assert_eq!(read.plain(), typed.trim_end());
            prop_assert!(read.runs.iter().all(|run| !run.strong && !run.emphasis && run.href.is_none()));
        }

        /// Words without any mark are read as they stand.
        #[test]
        fn plain_words_stay(typed in "[a-zA-Zа-яңөү0-9,;:() –«»-]{0,80}") {
            prop_assert_eq!(Marked::of(&typed).plain(), typed.trim_end());
        }
    }
}
