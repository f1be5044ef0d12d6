use super::super::model::Action;
use super::super::pages::{Asked as Form, Typed, filled};
use super::access::{AgreeDue, CancelAction, HoldAction, ProposeDue, ResumeAction};
use super::rules;
use super::store::Course;
use crate::base::access::{Act, Actor};
use crate::base::dates::Dates;
use crate::base::lang::Texts;
use crate::web::parts::{Ask, Field, Width};
use crate::web::visit::Visit;

/// Which form of the course came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Asked {
    Due,
    DueRefusal,
    Hold,
    Cancel,
}

impl Asked {
    /// Several reasons may be asked on one page, each in a field of its own.
    pub(super) fn reason(self) -> &'static str {
        match self {
            Self::Due => "due_reason",
            Self::DueRefusal => "due_answer",
            Self::Hold => "hold_reason",
            Self::Cancel => "cancel_reason",
        }
    }
}

pub(in super::super) fn asked_of(asked: Asked) -> Form {
    Form::Course(asked)
}

/// What of the course stands on the page of an action.
pub(in super::super) struct Forms {
    pub(in super::super) propose: Option<Vec<Field>>,
    /// The day proposed, for the button that agrees, and the field of a refusal.
    pub(in super::super) answer: Option<(String, Field)>,
    pub(in super::super) hold: Option<Field>,
    pub(in super::super) may_resume: bool,
    pub(in super::super) cancel: Option<Field>,
}

impl Forms {
    pub(in super::super) fn of(
        visit: &Visit,
        who: &Actor,
        (action, course): (&Action, &Course),
        typed: Option<&Typed<'_>>,
    ) -> Self {
        let t = visit.texts();
        let dates = visit.lang.dates(visit.zone).in_year_of(visit.now);
        let reason = |asked: Asked, label: String| {
            let field = Field::lines(asked.reason(), label).at_most(2000).required();
            filled(visit, typed, asked_of(asked), asked.reason(), field)
        };
        let propose = (ProposeDue::verdict(who, action).is_yes()
            && rules::propose_due(action, course).is_ok())
        .then(|| {
            let day = Field::new("to_day", t.actions_new_due(), Ask::Line("date"))
                .wide(Width::Short)
                .required();
            vec![
                filled(visit, typed, asked_of(Asked::Due), "to_day", day),
                reason(Asked::Due, t.actions_due_reason()),
            ]
        });
        let answer = course
            .open
            .as_ref()
            .filter(|_| {
                AgreeDue::verdict(who, action).is_yes() && rules::answer_due(action, course).is_ok()
            })
            .map(|open| {
                let words = t.actions_due_agree(dates.day(open.to_day));
                (words, reason(Asked::DueRefusal, t.actions_due_answer()))
            });
        Self {
            propose,
            answer,
            hold: (HoldAction::verdict(who, action).is_yes() && rules::hold(action).is_ok())
                .then(|| reason(Asked::Hold, t.actions_hold_reason())),
            may_resume: ResumeAction::verdict(who, action).is_yes()
                && rules::resume(action).is_ok(),
            cancel: (CancelAction::verdict(who, action).is_yes() && rules::cancel(action).is_ok())
                .then(|| reason(Asked::Cancel, t.actions_cancel_reason())),
        }
    }

    /// For the list of corrections.
    pub(in super::super) fn fields(&self) -> impl Iterator<Item = &Field> {
        self.propose
            .iter()
            .flatten()
            .chain(self.answer.iter().map(|(_, field)| field))
            .chain(self.hold.iter())
            .chain(self.cancel.iter())
    }
}

/// When it begins, who contributes, the first day where it moved, how often, and why the action rests.
pub(in super::super) fn facts(
    t: &'static Texts,
    course: &Course,
    dates: &Dates,
) -> Vec<(String, String)> {
    let mut facts = vec![(t.actions_start(), dates.day(course.start_on))];
    if let Some(contributors) = &course.contributors {
        facts.push((t.actions_contributors(), contributors.clone()));
    }
    if course.revisions > 0 {
        facts.push((t.actions_first_due(), dates.day(course.original_due_on)));
        facts.push((t.actions_day_moved(), t.actions_times(course.revisions)));
    }
    if let Some(open) = &course.open {
        let day = dates.day(open.to_day);
        facts.push((
            t.actions_new_due(),
            format!("{day} ({})", t.actions_due_is_proposed()),
        ));
    }
    if let Some(reason) = &course.hold_reason {
        facts.push((t.actions_held_because(), reason.clone()));
    }
    if let Some(reason) = &course.cancel_reason {
        facts.push((t.actions_cancelled_because(), reason.clone()));
    }
    facts
}
