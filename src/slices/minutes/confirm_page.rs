//! What cannot be undone is asked once more: to whom it goes, and what follows.
use askama::Template;

use super::model::{ApprovalMode, Comment, Minutes};
use crate::base::clock::Instant;
use crate::base::lang::Lang;
use crate::slices::circulation::Addressee;
use crate::web::page::{Page, Sample, Section};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "minutes/confirm.html")]
pub(crate) struct ConfirmPage {
    page: Page,
    back: String,
    action: String,
    lead: String,
    warning: String,
    verb: String,
    instead: String,
    /// What goes out, to be read before.
    look: Option<(String, String)>,
    members: Vec<(String, String)>,
}

/// Acronyms with their people.
fn members(people: &[Addressee]) -> Vec<(String, String)> {
    let mut members = std::collections::BTreeMap::<&str, Vec<&str>>::new();
    for one in people {
        members.entry(&one.acronym).or_default().push(&one.name);
    }
    members
        .into_iter()
        .map(|(acronym, names)| (acronym.to_owned(), names.join(", ")))
        .collect()
}

impl ConfirmPage {
    pub(super) fn circulation(
        visit: &Visit,
        minutes: &Minutes,
        people: &[Addressee],
        until: Instant,
    ) -> Self {
        let t = visit.texts();
        let to = members(people);
        Self {
            page: visit.page(Section::Meetings, t.minutes_circulate_question(to.len())),
            action: format!("{}/circulation", minutes.path()),
            back: minutes.path(),
            lead: t.minutes_circulate_lead(visit.lang.dates(visit.zone).moment(until)),
            warning: t.minutes_circulate_warning(people.len()),
            verb: t.minutes_circulate_do(to.len()),
            instead: t.meetings_circulate_not(),
            look: None,
            members: to,
        }
    }

    pub(super) fn consolidation(
        visit: &Visit,
        minutes: &Minutes,
        people: &[Addressee],
        until: Instant,
    ) -> Self {
        let t = visit.texts();
        let to = members(people);
        Self {
            page: visit.page(Section::Meetings, t.minutes_consolidate_question(to.len())),
            action: format!("{}/consolidation", minutes.path()),
            back: minutes.path(),
            lead: t.minutes_consolidate_lead(visit.lang.dates(visit.zone).moment(until)),
            warning: t.minutes_consolidate_warning(people.len()),
            verb: t.minutes_circulate_do(to.len()),
            instead: t.meetings_circulate_not(),
            look: Some((
                format!("{}/changes", minutes.path()),
                t.minutes_see_changes(),
            )),
            members: to,
        }
    }

    /// `version`: where it stands, and its language in words.
    pub(super) fn version(visit: &Visit, (path, language): (String, String)) -> Self {
        let t = visit.texts();
        Self {
            page: visit.page(
                Section::Meetings,
                t.parallel_issue_question(language.as_str()),
            ),
            action: format!("{path}/issue"),
            back: path,
            lead: t.parallel_issue_lead(),
            warning: t.parallel_issue_warning(),
            verb: t.parallel_issue(),
            instead: t.parallel_issue_not(),
            look: None,
            members: Vec::new(),
        }
    }

    pub(super) fn approval(visit: &Visit, minutes: &Minutes) -> Self {
        let t = visit.texts();
        Self {
            page: visit.page(Section::Meetings, t.minutes_approve_question()),
            action: format!("{}/approval", minutes.path()),
            back: minutes.path(),
            lead: match minutes.mode {
                ApprovalMode::CoChair => t.minutes_approve_lead(),
                ApprovalMode::NextMeeting => t.minutes_approve_lead_meeting(),
            },
            warning: t.minutes_approve_warning(),
            verb: t.minutes_approve(),
            instead: t.minutes_approve_not(),
            look: Some((
                format!("{}/changes", minutes.path()),
                t.minutes_see_changes(),
            )),
            members: Vec::new(),
        }
    }

    pub(super) fn dissemination(
        visit: &Visit,
        minutes: &Minutes,
        people: &[Addressee],
        until: Instant,
    ) -> Self {
        let t = visit.texts();
        let to = members(people);
        Self {
            page: visit.page(Section::Meetings, t.minutes_disseminate_question(to.len())),
            action: format!("{}/dissemination", minutes.path()),
            back: minutes.path(),
            lead: t.minutes_disseminate_lead(visit.lang.dates(visit.zone).moment(until)),
            warning: t.minutes_disseminate_warning(people.len()),
            verb: t.minutes_circulate_do(to.len()),
            instead: t.meetings_circulate_not(),
            look: None,
            members: to,
        }
    }

    pub(super) fn corrigendum(
        visit: &Visit,
        minutes: &Minutes,
        comments: &[Comment],
        people: &[Addressee],
    ) -> Self {
        let t = visit.texts();
        let to = members(people);
        let corrections = comments.iter().filter(|one| one.corrects()).count();
        Self {
            page: visit.page(
                Section::Meetings,
                t.minutes_corrigendum_question(corrections),
            ),
            action: format!("{}/corrigendum", minutes.path()),
            back: minutes.path(),
            lead: t.minutes_corrigendum_lead(),
            warning: t.minutes_corrigendum_warning(people.len()),
            verb: t.minutes_circulate_do(to.len()),
            instead: t.meetings_circulate_not(),
            look: None,
            members: to,
        }
    }
}

impl Sample for ConfirmPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let page = |words: String| Page::sample(lang).within(Section::Meetings).titled(words);
        let with = |page, lead: String, look| Self {
            page,
            back: "/meetings/1/minutes".to_owned(),
            action: "/meetings/1/minutes/approval".to_owned(),
            lead,
            warning: t.minutes_approve_warning(),
            verb: t.minutes_approve(),
            instead: t.minutes_approve_not(),
            look,
            members: vec![("FAO".to_owned(), "T. Misalov".to_owned())],
        };
        let look = Some((
            "/meetings/1/minutes/changes".to_owned(),
            t.minutes_see_changes(),
        ));
        vec![
            (
                "approval",
                with(
                    page(t.minutes_approve_question()),
                    t.minutes_approve_lead(),
                    look,
                ),
            ),
            (
                "dissemination",
                with(
                    page(t.minutes_disseminate_question(12)),
                    t.minutes_disseminate_lead("17:00"),
                    None,
                ),
            ),
        ]
    }
}
