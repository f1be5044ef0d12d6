//! The words and shapes of a workplan.
use super::model::{Level, Linked, Progress, Quarters};
use super::rules::Refusal;
use crate::base::lang::{InWords, Lang, Texts};
use crate::slices::actions::status_word;
use crate::web::parts::{Icon, Tag, Tone};

/// `240 000`, never broken.
pub(super) fn grouped(sum: i64) -> String {
    let digits = sum.unsigned_abs().to_string();
    let mut out = String::new();
    if sum < 0 {
        out.push('−');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

/// "USD 240 000"
pub(crate) fn usd(t: &Texts, sum: i64) -> String {
    t.workplan_usd(grouped(sum))
}

/// "Q1–Q3", "Q2, Q4"
pub(super) fn quarters(t: &Texts, quarters: Quarters) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for number in quarters.numbers() {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let words = runs.into_iter().map(|(first, last)| {
        if first == last {
            t.actions_quarter_short(first)
        } else {
            t.workplan_quarter_range(first, last)
        }
    });
    words.collect::<Vec<_>>().join(", ")
}

pub(super) fn progress_tag(t: &'static Texts, progress: Progress) -> Tag {
    match progress {
        Progress::NoActions => {
            Tag::new(Icon::Awaiting, Tone::Wait, t.workplan_no_actions()).quiet()
        }
        Progress::YetToStart { late: 0 } => {
            Tag::new(Icon::Awaiting, Tone::Wait, t.workplan_yet_to_start())
        }
        Progress::YetToStart { late } => Tag::new(
            Icon::Overdue,
            Tone::No,
            t.workplan_late(t.workplan_yet_to_start(), late),
        ),
        Progress::Ongoing { percent, late: 0 } => {
            Tag::new(Icon::OnTrack, Tone::Ok, t.workplan_ongoing(percent))
        }
        Progress::Ongoing { percent, late } => Tag::new(
            Icon::Overdue,
            Tone::No,
            t.workplan_late(t.workplan_ongoing(percent), late),
        ),
        Progress::Completed => Tag::new(Icon::Yes, Tone::Yes, t.workplan_completed()),
    }
}

pub(super) fn level_word(t: &Texts, level: Level) -> String {
    match level {
        Level::Priority => t.workplan_priority(),
        Level::Outcome => t.workplan_outcome(),
        Level::Output => t.workplan_output(),
    }
}

/// "ILO: Inception report, in progress"
pub(super) fn action_words(t: &'static Texts, action: &Linked) -> String {
    format!(
        "{}: {} ({})",
        action.acronym,
        action.title,
        status_word(t, action.step.status)
    )
}

impl InWords for Refusal {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::NoSuchYear => t.workplan_refused_year(),
            Self::NoOutput => t.workplan_refused_no_output(),
            Self::NotWholeDollars => t.workplan_refused_dollars(grouped(super::rules::MOST_USD)),
            Self::NoQuarter => t.workplan_refused_quarter(),
            Self::IndicatorWithoutWords => t.workplan_refused_indicator(),
            Self::LeadContributes => t.workplan_refused_lead_contributes(),
            Self::ChangedMeanwhile => t.workplan_refused_meanwhile(),
            Self::OnlyOwnActions => t.workplan_refused_own_actions(),
            Self::ActionIsLinked => t.workplan_refused_linked(),
            Self::ActionRests => t.workplan_refused_rests(),
            Self::ActionIsNotLinked => t.workplan_refused_not_linked(),
            Self::NoSuchAction => t.workplan_refused_no_action(),
            Self::TakenOut => t.workplan_refused_taken_out(),
            Self::CarriedOutAlready => t.workplan_refused_carried_out(),
            Self::RowsAreWrong => t.workplan_refused_rows(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_stand_in_groups_of_three() {
        for (sum, words) in [
            (0, "0"),
            (999, "999"),
            (1000, "1\u{a0}000"),
            (145_000, "145\u{a0}000"),
            (1_240_000, "1\u{a0}240\u{a0}000"),
        ] {
            assert_eq!(grouped(sum), words);
        }
    }

    #[test]
    fn quarters_in_a_row_are_said_as_one() {
        let t = Lang::En.texts();
        let said = |numbers: &[u32]| {
            quarters(t, Quarters::of(numbers.iter().copied()).unwrap())
                .replace(['\u{2068}', '\u{2069}'], "")
        };
        assert_eq!(said(&[1, 2, 3, 4]), "Q1–Q4");
        assert_eq!(said(&[1, 2, 4]), "Q1–Q2, Q4");
        assert_eq!(said(&[3]), "Q3");
    }
}
