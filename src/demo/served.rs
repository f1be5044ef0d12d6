//! Which objectives of the compact and which goals each decision of the story serves (M5).

/// As the form of the marks sends them: the compact's objectives first, then the goals, each by its row.
pub(super) fn by(decision: &str) -> &'static [(&'static str, &'static str)] {
    match decision {
        "Network workplan" => &[("gcm", "23"), ("sdg", "40")],
        "Working groups on data and on return" => &[("gcm", "1"), ("gcm", "21"), ("sdg", "40")],
        "Interim list of referral contacts" => &[("gcm", "12"), ("gcm", "15")],
        "Support note to the migration policy" => &[("gcm", "5"), ("gcm", "6"), ("sdg", "31")],
        "Study on climate and mobility" => &[("gcm", "2"), ("sdg", "36")],
        "Indicator set for migration data" => &[("gcm", "1"), ("sdg", "33")],
        _ => &[],
    }
}
