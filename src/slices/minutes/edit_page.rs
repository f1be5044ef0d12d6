//! One item of the minutes in its editor.
use askama::Template;

use super::beside_store::Beside;
use super::capture::{Kind as Captured, Line, mark};
use super::entries::first_paragraph;
use super::forms::LONGEST_TEXT;
use super::model::{Comment, Entry, Kind, Remark, State, Taken};
use super::notes::kind_word;
use super::pages::{ActionRow, DecisionBox, action_rows, drafts, item_title, others, possible};
use super::rules;
use crate::render::paper::language_of;
use crate::slices::decisions::{Piece, changes};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Corrections, Field, Possible};
use crate::web::visit::Visit;

/// Whether somebody else saved this item since the text was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Conflict {
    None,
    Saved,
}

#[derive(Template)]
#[template(path = "minutes/entry.html")]
pub(crate) struct EntryPage {
    pub(super) page: Page,
    pub(super) id: i64,
    pub(super) back: String,
    pub(super) kind: String,
    pub(super) lead: String,
    pub(super) tabs: Vec<Tab>,
    pub(super) background: String,
    pub(super) decisions: Vec<DecisionBox>,
    /// Lines of the text that ask for a record, as they are understood.
    pub(super) lines: Vec<Asking>,
    /// What was taken down already.
    pub(super) actions: Vec<ActionRow>,
    pub(super) drafts: Vec<(String, String)>,
    /// Where the item's actions stand.
    pub(super) follow_up: String,
    /// Who else has it open.
    pub(super) writers: String,
    /// What is asked of this item: about what, by whom, in which words.
    pub(super) asked: Vec<(String, String, String)>,
    pub(super) other: Option<Other>,
    pub(super) saved: String,
    pub(super) revision: i32,
    /// Whether the field holds what was typed and not saved.
    pub(super) typed: bool,
    /// Whose drafts the browser keeps.
    pub(super) keeper: i64,
    pub(super) corrections: Corrections,
    pub(super) field: Field,
    pub(super) no_discussion: Option<Field>,
    pub(super) may: Possible,
    pub(super) next: bool,
}

/// What stands around the text of the item in other rooms.
pub(super) struct Around<'a> {
    pub(super) decisions: &'a [Taken],
    pub(super) beside: Option<&'a Beside>,
    pub(super) lines: &'a [Line],
}

/// A line of the text, and what is understood of it.
pub(super) struct Asking {
    pub(super) mark: String,
    pub(super) kind: String,
    pub(super) title: String,
    /// Who and by when, or that it is not said.
    pub(super) facts: Vec<String>,
}

impl Asking {
    fn of(visit: &Visit, line: &Line) -> Self {
        let t = visit.texts();
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let (kind, facts) = match line.kind {
            Captured::Decision => (t.minutes_capture_decision(), Vec::new()),
            Captured::Action => {
                let lead = line.lead.as_ref().map(|(_, acronym)| acronym.clone());
                let due = line.due_on.map(|day| dates.day_short(day));
                let facts = vec![
                    lead.unwrap_or_else(|| t.minutes_capture_no_lead()),
                    due.unwrap_or_else(|| t.minutes_capture_no_day()),
                ];
                (t.minutes_capture_action(), facts)
            }
        };
        Self {
            mark: mark(&line.words),
            kind,
            title: line.title.clone(),
            facts,
        }
    }
}

/// The text that was saved meanwhile: whole, and against what was typed.
pub(super) struct Other {
    pub(super) saved: String,
    pub(super) text: String,
    pub(super) lines: Vec<Vec<(Piece, String)>>,
}

pub(super) struct Tab {
    pub(super) href: String,
    pub(super) words: String,
    pub(super) written: bool,
    pub(super) current: bool,
}

impl EntryPage {
    pub(super) fn of(
        visit: &Visit,
        entry: &Entry,
        entries: &[Entry],
        around: &Around<'_>,
        (comments, remarks): (&[Comment], &[Remark]),
        typed: Option<(&Fields, &Complaints)>,
        conflict: Conflict,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone);
        let draft = !entry.minutes.is_circulated();
        let mut page = visit.page(
            Section::Meetings,
            format!("{}. {}", entry.position, item_title(lang, entry)),
        );
        if typed.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/minutes-entries/{}", entry.id));
        }
        let stands = if draft {
            entry.text.clone()
        } else {
            // with what was accepted and worded, until somebody writes it otherwise
            entry.consolidated.clone().unwrap_or_else(|| {
                rules::worked_in(entry, first_paragraph(entries, entry), comments)
            })
        };
        let hint = if draft {
            t.minutes_text_hint()
        } else {
            t.minutes_text_hint_consolidated()
        };
        let written_in = language_of(&format!("{} {stands}", item_title(lang, entry)));
        let field = Field::new(
            "text",
            t.minutes_text(),
            Ask::Lines {
                rows: 12,
                document: true,
            },
        )
        .hinted(hint)
        .in_lang(written_in)
        .at_most(LONGEST_TEXT);
        let (field, silent) = match typed {
            Some((fields, complaints)) => (
                field
                    .holding(fields.raw("text"))
                    .faulty(complaints.at("text", lang)),
                fields.is_ticked("no_discussion"),
            ),
            None => (field.holding(stands), entry.no_discussion),
        };
        let no_discussion = draft.then(|| {
            let ask = Field::new("no_discussion", t.minutes_no_discussion_tick(), Ask::Tick);
            ask.holding(if silent { "yes" } else { "" })
        });
        let saved = match (&entry.saved_by, entry.saved_at) {
            (Some(person), Some(at)) => t.minutes_saved_by(person.as_str(), dates.moment_short(at)),
            _ => t.minutes_not_saved(),
        };
        let other = (conflict == Conflict::Saved).then(|| {
            let theirs = if draft { &entry.text } else { entry.stands() };
            let own = typed.map_or("", |(fields, _)| fields.raw("text"));
            Other {
                saved: saved.clone(),
                text: theirs.to_owned(),
                lines: changes(theirs, &own.replace("\r\n", "\n")),
            }
        });
        Self {
            id: entry.id.get(),
            back: format!("/meetings/{}/minutes", entry.meeting),
            kind: if draft {
                t.minutes_edit_kind()
            } else {
                t.minutes_edit_kind_consolidated()
            },
            lead: entry
                .presenter
                .as_ref()
                .map_or_else(String::new, |who| t.minutes_presented_by(who.as_str())),
            tabs: entries
                .iter()
                .map(|one| Tab {
                    href: format!("/minutes-entries/{}", one.id),
                    words: format!("{}. {}", one.position, item_title(lang, one)),
                    written: !one.text.trim().is_empty() || one.no_discussion,
                    current: one.id == entry.id,
                })
                .collect(),
            background: entry.background.clone(),
            decisions: DecisionBox::of_item(visit, around.decisions, entry.position),
            lines: around
                .lines
                .iter()
                .map(|one| Asking::of(visit, one))
                .collect(),
            actions: around
                .beside
                .map_or_else(Vec::new, |one| action_rows(visit, &one.actions)),
            drafts: around
                .beside
                .map_or_else(Vec::new, |one| drafts(visit, &one.drafts)),
            follow_up: format!("/agenda-items/{}/actions", entry.item),
            writers: around
                .beside
                .map_or_else(String::new, |one| others(visit, &one.writers)),
            asked: asked(visit, entry, comments, remarks),
            other,
            saved,
            revision: entry.revision,
            typed: typed.is_some(),
            keeper: visit.person.as_ref().map_or(0, |person| person.id.get()),
            corrections: Corrections::of(t, &[&field]),
            field,
            no_discussion,
            may: possible(rules::edit(entry, visit.now), lang),
            next: entries.iter().any(|one| one.position > entry.position),
            page,
        }
    }

    fn path(&self) -> String {
        format!("/minutes-entries/{}", self.id)
    }

    /// The browser keeps drafts of what can be saved.
    fn keeps(&self) -> bool {
        self.may.open()
    }
}

/// Accepted comments to be worked in, or open remarks of the co-chairs.
fn asked(
    visit: &Visit,
    entry: &Entry,
    comments: &[Comment],
    remarks: &[Remark],
) -> Vec<(String, String, String)> {
    let t = visit.texts();
    let from_comments = comments
        .iter()
        .filter(|one| entry.minutes == State::CommentOpen && one.entry == Some(entry.id))
        .filter(|one| one.is_taken_in())
        .map(|one| {
            let words = match &one.proposed {
                Some(proposed) => format!("{}\n\n{proposed}", one.text),
                None => one.text.clone(),
            };
            let kind: Kind = one.kind;
            let about =
                t.minutes_comment_about(one.paragraph.unwrap_or_default(), kind_word(t, kind));
            (about, one.acronym.clone(), words)
        });
    let from_remarks = remarks
        .iter()
        .filter(|one| one.resolved_at.is_none())
        .filter(|one| one.entry.is_none_or(|of| of == entry.id))
        .map(|one| {
            let about = one
                .position
                .map_or_else(|| t.minutes_remark_on_all(), |at| t.minutes_item(at));
            (about, one.by.clone(), one.text.clone())
        });
    from_comments.chain(from_remarks).collect()
}
