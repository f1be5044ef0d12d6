//! What a member is asked of a text: it comments by paragraph, or has nothing to add, and reads what became of it.
use askama::Template;

use super::access::{GiveInput, HaveNothingToAdd};
use super::forms::numbered;
use super::model::{Input, Statement};
use super::pages::{CommentRow, Reading, Shown, readings};
use super::rules;
use super::words::input_tag;
use crate::base::access::{Act as _, Actor};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Tag, Width};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "statements/input.html")]
pub(crate) struct InputPage {
    page: Page,
    id: i64,
    /// Which its reader comments on.
    version: i32,
    back: String,
    lead: String,
    answer: Tag,
    note: String,
    /// The text was written anew since the member was asked.
    changes: Option<String>,
    readings: Vec<Reading>,
    comments: Vec<CommentRow>,
    corrections: Corrections,
    give: Option<[Field; 2]>,
    may_have_nothing: bool,
}

impl InputPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        (input, statement): (&Input, &Statement),
        again: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let mut page = visit.page(Section::Decisions, statement.title(visit.lang).to_owned());
        if again.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/statement-inputs/{}", input.id));
        }
        let shown = Shown {
            prefix: &visit.symbol_prefix,
            dates: visit.lang.dates(visit.zone).in_year_of(visit.now),
            today: visit.today(),
        };
        Self::lay(page, shown, who, (input, statement), again)
    }

    pub(super) fn lay(
        page: Page,
        shown: Shown<'_>,
        who: &Actor,
        (input, statement): (&Input, &Statement),
        again: Option<(&Fields, &Complaints)>,
    ) -> Self {
        let (t, dates) = (page.t, shown.dates);
        let may_give = GiveInput::verdict(who, input).is_yes() && rules::comment(input).is_ok();
        let give = may_give.then(|| give_fields(&page, statement, again));
        let late = input.due_on < shown.today && rules::comment(input).is_ok();
        Self {
            id: input.id.get(),
            version: statement.version,
            back: format!("/statements/{}", statement.id),
            lead: t.statements_input_lead(input.acronym.as_str(), dates.day(input.due_on)),
            answer: input_tag(t, input.answer, late),
            note: input.note.clone().unwrap_or_default(),
            changes: (statement.version > input.version).then(|| {
                format!(
                    "/statements/{}/changes?from={}&to={}",
                    statement.id, input.version, statement.version
                )
            }),
            readings: readings(statement),
            comments: input
                .comments
                .iter()
                .map(|one| CommentRow::of(t, dates, one))
                .collect(),
            corrections: Corrections::of(t, &give.iter().flatten().collect::<Vec<_>>()),
            give,
            may_have_nothing: HaveNothingToAdd::verdict(who, input).is_yes()
                && rules::nothing_to_add(input).is_ok(),
            page,
        }
    }
}

fn give_fields(
    page: &Page,
    statement: &Statement,
    again: Option<(&Fields, &Complaints)>,
) -> [Field; 2] {
    let (t, lang) = (page.t, page.lang);
    let (of_record, wording) = statement.wording(statement.draft.lang);
    let mut spots = vec![Choice::new("", t.statements_whole())];
    spots.extend(
        (1..=numbered(&wording.text))
            .map(|number| Choice::new(number.to_string(), t.statements_paragraph(number))),
    );
    let raw = |name: &str| again.map_or("", |(fields, _)| fields.raw(name)).to_owned();
    let wrong = |name: &str| again.and_then(|(_, complaints)| complaints.at(name, lang));
    [
        Field::new("paragraph", t.statements_of_paragraph(), Ask::Select(spots))
            .hinted(t.statements_of_paragraph_hint(of_record.own_name()))
            .wide(Width::Middle)
            .holding(raw("paragraph"))
            .faulty(wrong("paragraph")),
        Field::lines("comment", t.statements_comment())
            .at_most(5000)
            .required()
            .holding(raw("comment"))
            .faulty(wrong("comment")),
    ]
}
