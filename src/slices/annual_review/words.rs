use super::model::CarryingOut;
use super::rules::Refusal;
use crate::base::lang::{InWords, Lang, Texts};

pub(super) fn carrying_out_word(t: &Texts, one: CarryingOut) -> String {
    match one {
        CarryingOut::NoneRequired => t.actions_none_required(),
        CarryingOut::NotStarted => t.actions_not_started(),
        CarryingOut::InProgress => t.actions_status_in_progress(),
        CarryingOut::Overdue => t.actions_overdue(),
        CarryingOut::Implemented => t.actions_implemented(),
    }
}

pub(super) fn meeting_kind_word(t: &Texts, kind: &str) -> String {
    match kind {
        "annual" => t.meetings_kind_annual(),
        "extraordinary" => t.meetings_kind_extraordinary(),
        _ => t.meetings_kind_ordinary(),
    }
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NoSuchYear => t.annual_refused_year(),
            Self::NotBegun => t.annual_refused_not_begun(),
        }
    }
}
