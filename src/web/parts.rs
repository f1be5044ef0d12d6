//! What pages are made of, as small structs that draw themselves: put `{{ field }}` in a template.
//! They hold words already in the reader's language; none of them knows the domain.
use std::borrow::Cow;
use std::cmp::Ordering;

use askama::Template;
use askama::filters::HtmlSafe;

pub(crate) use super::countdown::Countdown;
use crate::base::lang::Texts;

/// Words for a page: borrowed from the texts, or made for the occasion.
pub(crate) type Text = Cow<'static, str>;

macro_rules! icons {
    ($($(#[$note:meta])* $name:ident = $id:literal),+ $(,)?) => {
        /// The shapes of the sprite `static/icons/icons.svg`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Icon { $($(#[$note])* $name),+ }
        impl Icon {
            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$name),+];
            pub(crate) const fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }
        }
    };
}
icons! {
    /// Support, done.
    Yes = "p-yes",
    NoObjection = "p-ok",
    /// Reservation, at risk.
    Reservation = "p-res",
    Objection = "p-no",
    Awaiting = "p-wait",
    StandsAside = "p-aside",
    Dissociated = "p-apart",
    AdReferendum = "p-refer",
    /// A position on an earlier version of the text.
    Stale = "p-stale",
    OnTrack = "s-go",
    Overdue = "s-late",
    Warning = "i-warn",
    Decision = "i-dec",
    Discussion = "i-talk",
    Information = "i-info",
    Half = "i-half",
    Lock = "i-lock",
    Open = "i-open",
    Document = "i-doc",
    Download = "i-down",
    Print = "i-print",
    Next = "i-next",
    Previous = "i-prev",
    Edit = "i-edit",
    Menu = "i-menu",
    Add = "i-plus",
    More = "i-more",
    Mark = "mark",
}

/// The colour of a status word, always beside its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    Ink,
    Yes,
    Ok,
    Warn,
    No,
    Wait,
}

impl Tone {
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Ink => "",
            Self::Yes => "yes",
            Self::Ok => "ok",
            Self::Warn => "res",
            Self::No => "no",
            Self::Wait => "wait",
        }
    }
}

/// A status word: shape, colour, word.
#[derive(Template, Clone, Debug)]
#[template(path = "parts/tag.html")]
pub(crate) struct Tag {
    pub(crate) icon: Icon,
    pub(crate) tone: Tone,
    pub(crate) word: Text,
    /// Bold: the word is the value of its row, not a note.
    strong: bool,
}

impl Tag {
    pub(crate) fn new(icon: Icon, tone: Tone, word: impl Into<Text>) -> Self {
        Self {
            icon,
            tone,
            word: word.into(),
            strong: true,
        }
    }

    /// A kind of thing, not a status: ink, not bold.
    pub(crate) fn kind(icon: Icon, word: impl Into<Text>) -> Self {
        Self {
            icon,
            tone: Tone::Ink,
            word: word.into(),
            strong: false,
        }
    }

    pub(crate) fn quiet(mut self) -> Self {
        self.strong = false;
        self
    }
}

/// The distribution of a document: internal, or cleared for release (R14).
#[derive(Template, Clone, Debug)]
#[template(path = "parts/class_tag.html")]
pub(crate) struct ClassTag {
    released: bool,
    word: Text,
}

impl ClassTag {
    pub(crate) fn internal(t: &'static Texts) -> Self {
        Self {
            released: false,
            word: t.frame_internal().into(),
        }
    }

    pub(crate) fn released(t: &'static Texts) -> Self {
        Self {
            released: true,
            word: t.frame_released().into(),
        }
    }
}

/// A link back to the parent page, or any other link with words.
#[derive(Clone, Debug)]
pub(crate) struct Crumb {
    pub(crate) href: Text,
    pub(crate) words: Text,
}

/// One state of a document in its order; the second line says when, or what is missing.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) word: Text,
    pub(crate) note: Text,
}

/// The states of a document, of which one is current.
#[derive(Template, Clone, Debug)]
#[template(path = "parts/steps.html")]
pub(crate) struct Steps {
    label: Text,
    states: Vec<Step>,
    current: usize,
}

impl Steps {
    /// `current` counts from 0.
    pub(crate) fn new(label: impl Into<Text>, current: usize, states: Vec<Step>) -> Self {
        Self {
            label: label.into(),
            states,
            current,
        }
    }

    /// Each step with its shape and how it stands to the current one.
    fn drawn(&self) -> impl Iterator<Item = (Icon, Ordering, &Step)> {
        let last = self.states.len().saturating_sub(1);
        self.states.iter().enumerate().map(move |(at, step)| {
            let standing = at.cmp(&self.current);
            let icon = match standing {
                Ordering::Less => Icon::Yes,
                Ordering::Equal if at == last => Icon::Yes,
                Ordering::Equal => Icon::Half,
                Ordering::Greater => Icon::Awaiting,
            };
            (icon, standing, step)
        })
    }
}

/// Whether an act is offered now; if not, the reasons, which the button then tells.
#[derive(Clone, Debug, Default)]
pub(crate) struct Possible {
    pub(crate) reasons: Vec<Text>,
}

impl Possible {
    pub(crate) fn now() -> Self {
        Self::default()
    }

    /// Possible if there is no reason against it.
    pub(crate) fn unless(reasons: Vec<Text>) -> Self {
        Self { reasons }
    }

    pub(crate) fn open(&self) -> bool {
        self.reasons.is_empty()
    }
}

/// One thing that waits for somebody: when, what, and the one button to do it.
#[derive(Template, Clone, Debug)]
#[template(path = "parts/todo.html")]
pub(crate) struct Todo {
    pub(crate) due: Text,
    /// "in 3 days", "4 days late".
    pub(crate) left: Text,
    pub(crate) late: bool,
    pub(crate) href: Text,
    pub(crate) title: Text,
    pub(crate) context: Text,
    /// A drawing and its words: `svg::ring` and "7 of 10 members have answered".
    pub(crate) answers: Option<(String, Text)>,
    /// Where the button goes, and its words.
    pub(crate) button: (Text, Text),
    /// Only the most urgent one of a page.
    pub(crate) first: bool,
}

/// One item of an agenda.
#[derive(Template, Clone, Debug)]
#[template(path = "parts/agenda_row.html")]
pub(crate) struct AgendaRow {
    /// Of the fragment: `item-4`.
    pub(crate) id: Text,
    pub(crate) time: Text,
    pub(crate) length: Text,
    pub(crate) number: Text,
    pub(crate) title: Text,
    pub(crate) papers: Vec<PaperLink>,
    /// Decisions taken between meetings, of which it takes note.
    pub(crate) decisions: Vec<Crumb>,
    /// Open actions, under what arises.
    pub(crate) arising: Option<Arising>,
    /// Where what was asked for under it stands, once the meeting sits.
    pub(crate) actions: Vec<Crumb>,
    /// What came of it, with the link to the decision if there is one.
    pub(crate) outcome: Option<(Text, Option<Crumb>)>,
    pub(crate) kind: Tag,
    pub(crate) presenter: Text,
    /// Of a group's meeting: whom it is open to.
    pub(crate) audience: Option<Tag>,
}

/// Open actions under an item of an agenda.
#[derive(Template, Clone, Debug)]
#[template(path = "parts/arising.html")]
pub(crate) struct Arising {
    /// As of which day, or that there are none.
    pub(crate) said: Text,
    pub(crate) lines: Vec<ArisingLine>,
    /// Where the others are.
    pub(crate) more: Option<Crumb>,
}

#[derive(Clone, Debug)]
pub(crate) struct ArisingLine {
    pub(crate) action: Crumb,
    pub(crate) lead: Text,
    pub(crate) due: Text,
    pub(crate) state: Option<Tag>,
}

/// A paper where it is listed: its file, and the page of the paper with its versions.
#[derive(Template, Clone, Debug)]
#[template(path = "parts/paper_link.html")]
pub(crate) struct PaperLink {
    pub(crate) href: Text,
    /// Title, format and size.
    pub(crate) words: Text,
    /// Empty for who reads the file alone.
    pub(crate) page: Text,
    /// "CRP.11", "CRP.11, version 2", "CRP.11, withdrawn".
    pub(crate) standing: Text,
}

/// One line of a history: when, who (bold), what.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) date: Text,
    pub(crate) who: Text,
    pub(crate) what: Text,
}

/// What happened, newest first.
#[derive(Template, Clone, Debug)]
#[template(path = "parts/log.html")]
pub(crate) struct Log {
    pub(crate) entries: Vec<Entry>,
    pub(crate) if_empty: Text,
}

impl Log {
    pub(crate) fn new(entries: Vec<Entry>, t: &'static Texts) -> Self {
        Self {
            entries,
            if_empty: t.frame_history_empty().into(),
        }
    }
}

/// A reason given by a member.
#[derive(Clone, Debug)]
pub(crate) struct Voice {
    pub(crate) who: Text,
    pub(crate) tag: Tag,
    pub(crate) date: Text,
    pub(crate) reason: Text,
}

/// Reasons given: objections first, then reservations (the caller sorts).
#[derive(Template, Clone, Debug)]
#[template(path = "parts/voices.html")]
pub(crate) struct Voices {
    pub(crate) voices: Vec<Voice>,
}

/// One column of the score: a status, its number, its unit chart, one fact.
#[derive(Clone, Debug)]
pub(crate) struct Score {
    pub(crate) tag: Tag,
    pub(crate) number: u64,
    /// From `svg::units`.
    pub(crate) units: String,
    pub(crate) fact: Text,
}

#[derive(Template, Clone, Debug)]
#[template(path = "parts/scores.html")]
pub(crate) struct Scores {
    pub(crate) scores: Vec<Score>,
}

/// One document of a list: a table row of six cells.
#[derive(Template, Clone, Debug)]
#[template(path = "parts/document_row.html")]
pub(crate) struct DocumentRow {
    pub(crate) href: Text,
    pub(crate) title: Text,
    pub(crate) symbol: Text,
    pub(crate) kind: Text,
    pub(crate) class: ClassTag,
    pub(crate) version: Text,
    pub(crate) date: Text,
    pub(crate) languages: Text,
    pub(crate) size: Text,
    /// The heading of the version, repeated where the table is a list.
    pub(crate) version_label: Text,
}

/// "13–24 of 130", and the pages before and after. The link keeps what was filtered.
#[derive(Template, Clone)]
#[template(path = "parts/pager.html")]
pub(crate) struct Pager {
    t: &'static Texts,
    first: u64,
    last: u64,
    /// Absent where counting all of them would cost more than showing some.
    all: Option<u64>,
    more: bool,
    size: u64,
    page: u64,
    link: String,
}

impl Pager {
    /// `page` counts from 1; `link` is the address without the page: `/decisions?year=2026`.
    pub(crate) fn new(
        t: &'static Texts,
        page: u64,
        size: u64,
        all: u64,
        link: impl Into<String>,
    ) -> Self {
        let size = size.max(1);
        let page = page.clamp(1, all.div_ceil(size).max(1));
        let first = ((page - 1) * size + 1).min(all);
        let last = (page * size).min(all);
        Self {
            t,
            first,
            last,
            all: Some(all),
            more: last < all,
            size,
            page,
            link: link.into(),
        }
    }

    /// For a list that grows without bound: `shown` rows stand on this page, and perhaps `more` follow.
    pub(crate) fn open_ended(
        t: &'static Texts,
        page: u64,
        size: u64,
        shown: u64,
        more: bool,
        link: impl Into<String>,
    ) -> Self {
        let before = page.saturating_sub(1) * size;
        Self {
            t,
            first: before + shown.min(1),
            last: before + shown,
            all: None,
            more,
            size,
            page,
            link: link.into(),
        }
    }

    /// For rows of which one more was asked for than a page has: keeps those of the page, which counts from 1.
    pub(crate) fn cut<Row>(
        t: &'static Texts,
        rows: &mut Vec<Row>,
        (page, size): (i64, i64),
        link: impl Into<String>,
    ) -> Self {
        let fits = usize::try_from(size).unwrap_or(usize::MAX);
        let more = rows.len() > fits;
        rows.truncate(fits);
        let shown = rows.len() as u64;
        Self::open_ended(
            t,
            page.unsigned_abs(),
            size.unsigned_abs(),
            shown,
            more,
            link,
        )
    }

    fn is_needed(&self) -> bool {
        self.more || self.page > 1
    }

    fn before(&self) -> Option<(String, u64)> {
        (self.page > 1).then(|| (self.link_to(self.page - 1), self.size))
    }

    fn after(&self) -> Option<(String, u64)> {
        self.more.then(|| {
            let rest = self.all.map_or(self.size, |all| all - self.last);
            (self.link_to(self.page + 1), self.size.min(rest))
        })
    }

    fn link_to(&self, page: u64) -> String {
        let join = if self.link.contains('?') { '&' } else { '?' };
        format!("{}{join}page={page}", self.link)
    }
}

/// One answer to choose.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) value: Text,
    pub(crate) word: Text,
    pub(crate) note: Text,
    pub(crate) tag: Option<Tag>,
}

impl Choice {
    pub(crate) fn new(value: impl Into<Text>, word: impl Into<Text>) -> Self {
        Self {
            value: value.into(),
            word: word.into(),
            note: Cow::Borrowed(""),
            tag: None,
        }
    }

    pub(crate) fn explained(mut self, note: impl Into<Text>) -> Self {
        self.note = note.into();
        self
    }

    pub(crate) fn shown_as(mut self, tag: Tag) -> Self {
        self.tag = Some(tag);
        self
    }
}

/// What is asked, and so how it is asked.
#[derive(Clone, Debug)]
pub(crate) enum Ask {
    /// One line; the value of the attribute `type`.
    Line(&'static str),
    /// Several lines; `document` is set in the serif, as it will be read.
    Lines {
        rows: u8,
        document: bool,
    },
    Select(Vec<Choice>),
    /// One of a few, all of them visible. Nothing is chosen unless the value says so.
    OneOf(Vec<Choice>),
    /// Any of a few; the chosen ones stand in `Field::chosen`.
    AnyOf(Vec<Choice>),
    /// One box to tick.
    Tick,
    File {
        accept: &'static str,
        /// Several at once.
        many: bool,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Width {
    Short,
    Middle,
    Long,
    Full,
}

/// A question of a form: label, hint, error and input, tied together for every reader.
#[derive(Template, Clone, Debug)]
#[template(path = "parts/field.html")]
pub(crate) struct Field {
    name: Text,
    id: Text,
    label: Text,
    hint: Text,
    value: String,
    chosen: Vec<String>,
    error: Option<Text>,
    /// Where the reader finds what the error speaks of.
    way_out: Option<Crumb>,
    ask: Ask,
    width: Width,
    required: bool,
    autocomplete: &'static str,
    lang: &'static str,
    limit: Option<u32>,
}

impl Field {
    /// A question asked once for each of several things: its name holds a number.
    pub(crate) fn named(name: String, label: impl Into<Text>, ask: Ask) -> Self {
        Self {
            id: Cow::Owned(name.replace('.', "-")),
            name: Cow::Owned(name),
            ..Self::new("", label, ask)
        }
    }

    pub(crate) fn new(name: &'static str, label: impl Into<Text>, ask: Ask) -> Self {
        Self {
            name: Cow::Borrowed(name),
            id: Cow::Borrowed(name),
            label: label.into(),
            hint: Cow::Borrowed(""),
            value: String::new(),
            chosen: Vec::new(),
            error: None,
            way_out: None,
            ask,
            width: Width::Full,
            required: false,
            autocomplete: "",
            lang: "",
            limit: None,
        }
    }

    /// One line of text.
    pub(crate) fn line(name: &'static str, label: impl Into<Text>) -> Self {
        Self::new(name, label, Ask::Line("text")).wide(Width::Long)
    }

    /// Several lines of text.
    pub(crate) fn lines(name: &'static str, label: impl Into<Text>) -> Self {
        Self::new(
            name,
            label,
            Ask::Lines {
                rows: 4,
                document: false,
            },
        )
    }

    pub(crate) fn hinted(mut self, hint: impl Into<Text>) -> Self {
        self.hint = hint.into();
        self
    }

    /// What was typed, or what stands in the record.
    pub(crate) fn holding(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// For `AnyOf`: the chosen values.
    pub(crate) fn choosing(mut self, chosen: Vec<String>) -> Self {
        self.chosen = chosen;
        self
    }

    /// What is wrong and what to do, if something is.
    pub(crate) fn faulty(mut self, error: Option<impl Into<Text>>) -> Self {
        self.error = error.map(Into::into);
        self
    }

    /// A link after the error.
    pub(crate) fn leading_to(mut self, way_out: Option<Crumb>) -> Self {
        self.way_out = way_out;
        self
    }

    pub(crate) fn wide(mut self, width: Width) -> Self {
        self.width = width;
        self
    }

    /// The browser asks for it too; the server always does.
    pub(crate) fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Where two forms of a page ask the same.
    pub(crate) fn with_id(mut self, id: impl Into<Text>) -> Self {
        self.id = id.into();
        self
    }

    pub(crate) fn autocompleted(mut self, what: &'static str) -> Self {
        self.autocomplete = what;
        self
    }

    /// The language of the answer, where it is not that of the page.
    pub(crate) fn in_lang(mut self, tag: &'static str) -> Self {
        self.lang = tag;
        self
    }

    /// The longest answer in characters.
    pub(crate) fn at_most(mut self, characters: u32) -> Self {
        self.limit = Some(characters);
        self
    }

    /// Whether it came back with something to correct.
    pub(crate) fn is_faulty(&self) -> bool {
        self.error.is_some()
    }

    fn width(&self) -> &'static str {
        match self.width {
            Width::Short => " w-s",
            Width::Middle => " w-m",
            Width::Long => " w-l",
            Width::Full => "",
        }
    }

    fn holds(&self, choice: &Choice) -> bool {
        self.value == choice.value || self.chosen.iter().any(|value| *value == choice.value)
    }

    /// The ids of hint and error, as far as they exist.
    fn described_by(&self) -> Option<String> {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.id));
        let error = self.error.is_some().then(|| format!("{}-error", self.id));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (one, other) => one.or(other),
        }
    }

    /// Where the error summary sends the reader: a group has no input of its own name.
    fn target(&self) -> Text {
        match self.ask {
            Ask::OneOf(_) | Ask::AnyOf(_) => format!("{}-0", self.id).into(),
            Ask::Line(_) | Ask::Lines { .. } | Ask::Select(_) | Ask::Tick | Ask::File { .. } => {
                self.id.clone()
            }
        }
    }
}

/// At the top of a form that came back: how many corrections, and a link to each.
#[derive(Template, Clone)]
#[template(path = "parts/corrections.html")]
pub(crate) struct Corrections {
    t: &'static Texts,
    /// Target and message, in the order of the fields.
    links: Vec<(Text, Text)>,
}

impl Corrections {
    pub(crate) fn of(t: &'static Texts, fields: &[&Field]) -> Self {
        let faulty = fields
            .iter()
            .filter_map(|field| Some((field.target(), field.error.clone()?)));
        Self {
            t,
            links: faulty.collect(),
        }
    }

    /// A fault that belongs to no field.
    pub(crate) fn and(mut self, fault: Option<Text>) -> Self {
        self.links
            .extend(fault.map(|words| (Cow::Borrowed("main"), words)));
        self
    }

    pub(crate) fn none(&self) -> bool {
        self.links.is_empty()
    }
}

macro_rules! drawn {
    ($($part:ty),+) => { $(impl HtmlSafe for $part {})+ };
}
drawn!(
    Tag,
    ClassTag,
    Steps,
    Todo,
    AgendaRow,
    Arising,
    PaperLink,
    Log,
    Voices,
    Scores,
    DocumentRow,
    Pager,
    Field,
    Corrections,
    Countdown
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_stands_in_the_sprite_and_the_other_way_round() {
        let sprite = include_str!("../../static/icons/icons.svg");
        for icon in Icon::ALL {
            assert!(
                sprite.contains(&format!("<symbol id=\"{}\"", icon.id())),
                "{icon:?}"
            );
        }
        assert_eq!(sprite.matches("<symbol id=").count(), Icon::ALL.len());
    }

    #[test]
    fn a_pager_never_shows_a_page_that_does_not_exist() {
        let t = crate::base::lang::Lang::En.texts();
        let beyond = Pager::new(t, 9, 12, 23, "/decisions?year=2026");
        assert_eq!((beyond.first, beyond.last), (13, 23));
        assert_eq!(
            beyond.before(),
            Some(("/decisions?year=2026&page=1".to_owned(), 12))
        );
        assert_eq!(beyond.after(), None);
        let first = Pager::new(t, 0, 12, 23, "/decisions");
        assert_eq!(first.after(), Some(("/decisions?page=2".to_owned(), 11)));
        let empty = Pager::new(t, 1, 12, 0, "/decisions");
        assert_eq!((empty.first, empty.last), (0, 0));
    }
}
