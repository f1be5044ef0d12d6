//! Every setting: the numbers with their bounds, and what is no number.
use crate::base::lang::Texts;
use crate::base::words::words;

/// One number of the charter.
pub(crate) struct Setting {
    /// Column and form field.
    pub(crate) name: &'static str,
    pub(crate) least: i32,
    pub(crate) most: i32,
    pub(crate) label: fn(&Texts) -> String,
}

/// In the order of the page.
pub(crate) const SETTINGS: &[Setting] = &[
    Setting {
        name: "deadline_hour",
        least: 0,
        most: 23,
        label: |t| t.charter_deadline_hour(),
    },
    Setting {
        name: "call_for_items_days",
        least: 1,
        most: 90,
        label: |t| t.charter_call_for_items_days(),
    },
    Setting {
        name: "late_items",
        least: 0,
        most: 1,
        label: |t| t.charter_late_items(),
    },
    Setting {
        name: "agenda_days",
        least: 1,
        most: 90,
        label: |t| t.charter_agenda_days(),
    },
    Setting {
        name: "papers_days",
        least: 1,
        most: 90,
        label: |t| t.charter_papers_days(),
    },
    Setting {
        name: "minutes_draft_days",
        least: 1,
        most: 90,
        label: |t| t.charter_minutes_draft_days(),
    },
    Setting {
        name: "minutes_clearance_days",
        least: 1,
        most: 90,
        label: |t| t.charter_minutes_clearance_days(),
    },
    Setting {
        name: "minutes_comment_days",
        least: 1,
        most: 90,
        label: |t| t.charter_minutes_comment_days(),
    },
    Setting {
        name: "meeting_request_days",
        least: 1,
        most: 90,
        label: |t| t.charter_meeting_request_days(),
    },
    Setting {
        name: "poll_times",
        least: 2,
        most: 20,
        label: |t| t.charter_poll_times(),
    },
    Setting {
        name: "poll_answer_days",
        least: 1,
        most: 90,
        label: |t| t.charter_poll_answer_days(),
    },
    Setting {
        name: "poll_ahead_days",
        least: 7,
        most: 730,
        label: |t| t.charter_poll_ahead_days(),
    },
    Setting {
        name: "absences_in_a_row",
        least: 1,
        most: 20,
        label: |t| t.charter_absences_in_a_row(),
    },
    Setting {
        name: "silence_days",
        least: 1,
        most: 90,
        label: |t| t.charter_silence_days(),
    },
    Setting {
        name: "silence_complex_days",
        least: 1,
        most: 90,
        label: |t| t.charter_silence_complex_days(),
    },
    Setting {
        name: "silence_urgent_hours",
        least: 1,
        most: 720,
        label: |t| t.charter_silence_urgent_hours(),
    },
    Setting {
        name: "silence_extensions",
        least: 0,
        most: 20,
        label: |t| t.charter_silence_extensions(),
    },
    Setting {
        name: "reminder_days",
        least: 0,
        most: 30,
        label: |t| t.charter_reminder_days(),
    },
    Setting {
        name: "answer_link_days",
        least: 1,
        most: 90,
        label: |t| t.charter_answer_link_days(),
    },
    Setting {
        name: "confirmation_days",
        least: 1,
        most: 90,
        label: |t| t.charter_confirmation_days(),
    },
    Setting {
        name: "absent_window_days",
        least: 1,
        most: 90,
        label: |t| t.charter_absent_window_days(),
    },
    Setting {
        name: "ad_referendum_days",
        least: 1,
        most: 90,
        label: |t| t.charter_ad_referendum_days(),
    },
    Setting {
        name: "state_reply_days",
        least: 1,
        most: 90,
        label: |t| t.charter_state_reply_days(),
    },
    Setting {
        name: "state_reminder_days",
        least: 1,
        most: 90,
        label: |t| t.charter_state_reminder_days(),
    },
    Setting {
        name: "state_reminders",
        least: 1,
        most: 20,
        label: |t| t.charter_state_reminders(),
    },
    Setting {
        name: "adoption_minutes",
        least: 0,
        most: 480,
        label: |t| t.charter_adoption_minutes(),
    },
    Setting {
        name: "last_minutes_minutes",
        least: 0,
        most: 480,
        label: |t| t.charter_last_minutes_minutes(),
    },
    Setting {
        name: "arising_minutes",
        least: 0,
        most: 480,
        label: |t| t.charter_arising_minutes(),
    },
    Setting {
        name: "between_minutes",
        least: 1,
        most: 480,
        label: |t| t.charter_between_minutes(),
    },
    Setting {
        name: "other_business_minutes",
        least: 0,
        most: 480,
        label: |t| t.charter_other_business_minutes(),
    },
    Setting {
        name: "next_meeting_minutes",
        least: 0,
        most: 480,
        label: |t| t.charter_next_meeting_minutes(),
    },
    Setting {
        name: "change_window_minutes",
        least: 0,
        most: 240,
        label: |t| t.charter_change_window_minutes(),
    },
    Setting {
        name: "at_risk_days",
        least: 1,
        most: 365,
        label: |t| t.charter_at_risk_days(),
    },
    Setting {
        name: "stale_days",
        least: 1,
        most: 365,
        label: |t| t.charter_stale_days(),
    },
    Setting {
        name: "unverified_days",
        least: 1,
        most: 365,
        label: |t| t.charter_unverified_days(),
    },
    Setting {
        name: "member_list_days",
        least: 1,
        most: 365,
        label: |t| t.charter_member_list_days(),
    },
    Setting {
        name: "line_confirm_days",
        least: 1,
        most: 60,
        label: |t| t.charter_line_confirm_days(),
    },
    Setting {
        name: "invitation_hours",
        least: 1,
        most: 720,
        label: |t| t.charter_invitation_hours(),
    },
    Setting {
        name: "reset_minutes",
        least: 5,
        most: 1440,
        label: |t| t.charter_reset_minutes(),
    },
    Setting {
        name: "session_hours",
        least: 1,
        most: 168,
        label: |t| t.charter_session_hours(),
    },
    Setting {
        name: "session_days",
        least: 1,
        most: 30,
        label: |t| t.charter_session_days(),
    },
    Setting {
        name: "guesses_allowed",
        least: 3,
        most: 100,
        label: |t| t.charter_guesses_allowed(),
    },
    Setting {
        name: "guess_block_minutes",
        least: 1,
        most: 1440,
        label: |t| t.charter_guess_block_minutes(),
    },
    Setting {
        name: "upload_megabytes",
        least: 1,
        most: 100,
        label: |t| t.charter_upload_megabytes(),
    },
    Setting {
        name: "page_size",
        least: 5,
        most: 200,
        label: |t| t.charter_page_size(),
    },
    Setting {
        name: "remind_before_days",
        least: 1,
        most: 60,
        label: |t| t.charter_remind_before_days(),
    },
    Setting {
        name: "remind_after_days",
        least: 1,
        most: 60,
        label: |t| t.charter_remind_after_days(),
    },
    Setting {
        name: "remind_every_days",
        least: 1,
        most: 60,
        label: |t| t.charter_remind_every_days(),
    },
    Setting {
        name: "digest_hour",
        least: 0,
        most: 23,
        label: |t| t.charter_digest_hour(),
    },
    Setting {
        name: "revisions_at_risk",
        least: 1,
        most: 20,
        label: |t| t.charter_revisions_at_risk(),
    },
    Setting {
        name: "group_notice_days",
        least: 1,
        most: 90,
        label: |t| t.charter_group_notice_days(),
    },
    Setting {
        name: "statement_input_days",
        least: 1,
        most: 90,
        label: |t| t.charter_statement_input_days(),
    },
    Setting {
        name: "statement_signatures",
        least: 1,
        most: 2,
        label: |t| t.charter_statement_signatures(),
    },
    Setting {
        name: "minutes_tracked_days",
        least: 1,
        most: 90,
        label: |t| t.charter_minutes_tracked_days(),
    },
    Setting {
        name: "minutes_correction_days",
        least: 1,
        most: 90,
        label: |t| t.charter_minutes_correction_days(),
    },
    Setting {
        name: "visit_minutes",
        least: 5,
        most: 1440,
        label: |t| t.charter_visit_minutes(),
    },
    Setting {
        name: "writing_minutes",
        least: 1,
        most: 60,
        label: |t| t.charter_writing_minutes(),
    },
    Setting {
        name: "update_text_length",
        least: 200,
        most: 10000,
        label: |t| t.updates_setting_text(),
    },
    Setting {
        name: "update_edit_days",
        least: 1,
        most: 365,
        label: |t| t.updates_setting_edit(),
    },
    Setting {
        name: "updates_pinned",
        least: 1,
        most: 20,
        label: |t| t.updates_setting_pinned(),
    },
    Setting {
        name: "update_pin_days",
        least: 1,
        most: 365,
        label: |t| t.updates_setting_pin_days(),
    },
    Setting {
        name: "update_digest_weekday",
        least: 1,
        most: 5,
        label: |t| t.updates_setting_weekday(),
    },
    Setting {
        name: "update_digest_hour",
        least: 0,
        most: 23,
        label: |t| t.updates_setting_hour(),
    },
    Setting {
        name: "contact_retention_days",
        least: 1,
        most: 3650,
        label: |t| t.charter_contact_retention_days(),
    },
    Setting {
        name: "contact_notice_days",
        least: 1,
        most: 365,
        label: |t| t.charter_contact_notice_days(),
    },
];

words!(
    /// R19: what an objection of the state does to a decision.
    StateEffect { Consult = "consult", Consent = "consent" }
);

impl StateEffect {
    pub(crate) fn word(self, t: &Texts) -> String {
        match self {
            Self::Consult => t.charter_state_effect_consult(),
            Self::Consent => t.charter_state_effect_consent(),
        }
    }
}

words!(
    /// Who approves minutes that members have commented on.
    MinutesApproval { CoChair = "co_chair", NextMeeting = "next_meeting" }
);

impl MinutesApproval {
    pub(crate) fn word(self, t: &Texts) -> String {
        match self {
            Self::CoChair => t.charter_minutes_approval_co_chair(),
            Self::NextMeeting => t.charter_minutes_approval_next_meeting(),
        }
    }
}

/// What is no number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choices {
    pub(crate) silence_allowed: bool,
    /// A position ad referendum becomes firm when its day has passed, or holds the decision.
    pub(crate) ad_referendum_lapses: bool,
    pub(crate) state_effect: StateEffect,
    pub(crate) minutes_approval: MinutesApproval,
}

/// The charter as it is in force.
pub(crate) struct Charter {
    pub(crate) terms_of_reference: String,
    pub(crate) choices: Choices,
    /// In the order of [`SETTINGS`].
    pub(crate) numbers: Vec<i32>,
}
