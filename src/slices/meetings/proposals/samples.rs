//! The pages of proposals in their telling cases.
use super::super::model::{ItemKind, MeetingId};
use super::model::{Proposal, ProposalId, Said};
use super::pages::{ProposalPage, ProposalsPage, ProposePage, Row, tag};
use super::rules::Refusal;
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};

fn page(lang: Lang, title: String) -> Page {
    Page::sample(lang).titled(title).within(Section::Meetings)
}

fn invented(lang: Lang, answer: Option<Said>) -> Proposal {
    let t = lang.texts();
    let at = chrono::DateTime::default();
    let who = || "Нургүл Сынакова".to_owned();
    Proposal {
        id: ProposalId(3),
        meeting: MeetingId(9),
        member: OrganisationId(9),
        acronym: "ILO".to_owned(),
        proposer: who(),
        kind: ItemKind::Discussion,
        title: t.meetings_background(),
        title_ru: None,
        title_ky: None,
        minutes: 20,
        background: t.proposals_background_hint(),
        proposed_at: at,
        late: answer.is_none(),
        agreed_at: None,
        agreed_by: answer.map(|_| who()),
        answer,
        answer_reason: (answer == Some(Said::Declined)).then(|| t.proposals_reason_hint()),
        answered_by: answer.map(|_| who()),
        answered_at: answer.map(|_| at),
        item_position: (answer == Some(Said::Accepted)).then_some(4),
    }
}

impl Sample for ProposalPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |answer, take: Option<Result<(), Refusal>>, agree, complaints: &Complaints| {
            let proposal = invented(lang, answer);
            let day = || "16.10.2026".to_owned();
            Self::lay(
                page(lang, t.meetings_background()),
                &proposal,
                (&[], &[]),
                (day(), answer.map(|_| day())),
                take,
                (agree, answer.is_none()),
                (&Fields::default(), complaints),
            )
        };
        let none = Complaints::none();
        let wrong = Complaints::about("reason", Refusal::Answered);
        vec![
            ("late, for a co-chair", lay(None, None, true, &none)),
            (
                "waits for a word",
                lay(None, Some(Err(Refusal::NeedsWord)), false, &none),
            ),
            ("to be answered", lay(None, Some(Ok(())), false, &wrong)),
            ("accepted", lay(Some(Said::Accepted), None, false, &none)),
            ("declined", lay(Some(Said::Declined), None, false, &none)),
        ]
    }
}

impl Sample for ProposalsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |answers: &[Option<Said>]| Self {
            page: page(lang, t.proposals_all()),
            back: "/meetings/9".to_owned(),
            meeting: t.meetings_kind_ordinary(),
            lead: t.proposals_open_until("16.10"),
            propose: Some("/meetings/9/proposals/new".to_owned()),
            rows: answers
                .iter()
                .map(|&answer| Row {
                    href: "/item-proposals/3".to_owned(),
                    title: t.meetings_background(),
                    acronym: "ILO".to_owned(),
                    state: tag(t, &invented(lang, answer)),
                })
                .collect(),
        };
        let all = [
            None,
            Some(Said::Accepted),
            Some(Said::Merged),
            Some(Said::Declined),
            Some(Said::Withdrawn),
        ];
        vec![("none", lay(&[])), ("some", lay(&all))]
    }
}

impl Sample for ProposePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let t = lang.texts();
        let lay = |late, complaints: &Complaints| {
            Self::lay(
                page(lang, t.proposals_propose()),
                "/meetings/9/proposals".to_owned(),
                (t.meetings_kind_ordinary(), t.proposals_open_until("16.10")),
                late,
                20,
                (&Fields::default(), complaints),
            )
        };
        let wrong = Complaints::about("title", Refusal::NotPrepared);
        vec![
            ("in time", lay(false, &Complaints::none())),
            ("late, wrong", lay(true, &wrong)),
        ]
    }
}
