//! The telling cases of the pages, for the tests that look at all of them.
use chrono::{DateTime, Duration, NaiveDate, Utc};

use super::act_forms::{Typed, Which};
use super::ask_page::AskPage;
use super::list_page::{ListPage, Shown};
use super::model::{
    Brief, Consultation, ConsultationId, Letter, LetterId, Reminder, Sent, Signature, State,
    Subjacent,
};
use super::pages::{ConsultationPage, File, Reader};
use crate::base::access::{Actor, Hat};
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::lang::Lang;
use crate::slices::decisions::{DecisionId, Relevance, StateReply};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Sample, Section};

const TEXT: &str = "The Network,\nApproves the plan;\nRequests IOM to report.";

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default()
}

fn asked(state: State, reply: Option<StateReply>) -> Consultation {
    Consultation {
        id: ConsultationId(1),
        decision: DecisionId::from(1),
        version: 1,
        organisation: OrganisationId::from(13),
        organisation_name: "State Migration Service".to_owned(),
        organisation_ru: None,
        organisation_ky: None,
        state,
        requested_at: now() - Duration::days(20),
        reply_by: now() - Duration::days(6),
        reply,
        reply_text: reply.map(|_| "Two terms differ from the law.".to_owned()),
        replied_at: reply.map(|_| now()),
        reply_evidence: None,
        outcome_note: None,
        closed_at: (state == State::Closed).then(now),
        lang: Lang::Ru,
        title: "Совместный план работы".to_owned(),
        text: "Сеть,\nутверждает план;\nпросит МОМ отчитаться.".to_owned(),
        letter: Some((2026, 4)),
        remind_at: None,
        reminders: if reply.is_none() {
            vec![reminder()]
        } else {
            Vec::new()
        },
        about: Subjacent {
            title: "Joint workplan".to_owned(),
            title_ru: Some("Совместный план работы".to_owned()),
            title_ky: None,
            own_text: TEXT.to_owned(),
            version: 1,
            relevance: Relevance::Relevant,
            is_undecided: true,
            covers_the_text_before: false,
            is_covered: true,
        },
    }
}

fn reminder() -> Reminder {
    Reminder {
        at: now() - Duration::days(4),
        day: (now() - Duration::days(4)).date_naive(),
        until: now() - Duration::days(1),
        by_itself: true,
        people: 1,
    }
}

fn brief(id: i64, state: State, reply: Option<StateReply>) -> Brief {
    Brief {
        id: ConsultationId(id),
        version: i32::try_from(id).unwrap_or(1),
        title: "Совместный план работы".to_owned(),
        organisation_name: "State Migration Service".to_owned(),
        organisation_ru: Some("Государственная служба миграции".to_owned()),
        organisation_ky: None,
        state,
        reply,
        requested_at: now() - Duration::days(20),
        reply_by: now() - Duration::days(6),
        carried_out_in: if id == 1 { vec![2] } else { Vec::new() },
    }
}

fn file() -> File {
    File {
        chain: vec![
            brief(1, State::Closed, Some(StateReply::Comments)),
            brief(3, State::Lapsed, None),
        ],
        signatures: vec![Signature {
            name: "Marta Exemplar".to_owned(),
            organisation: OrganisationId::from(1),
            note: Some("Taken into paragraph 2.".to_owned()),
            at: now(),
        }],
        letters: vec![Letter {
            id: LetterId(1),
            number: "01-7/312".to_owned(),
            dated: NaiveDate::from_ymd_opt(2026, 10, 12).unwrap_or_default(),
            file_name: "letter.pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            bytes: 340_000,
            sha256: Vec::new(),
            uploaded_by: "Aizada Primerova".to_owned(),
            uploaded_at: now(),
        }],
        sent: vec![Sent {
            name: "Asel Primerova".to_owned(),
            is_reminder: true,
            delivery: "sent".to_owned(),
            at: now() - Duration::days(4),
        }],
        past: Vec::new(),
    }
}

fn actor(hat: Hat) -> Actor {
    Actor {
        person: Some(PersonId(1)),
        function: None,
        organisation: Some(OrganisationId(2)),
        hat,
        groups: Vec::new(),
    }
}

fn shown(
    lang: Lang,
    hat: Hat,
    asked: &Consultation,
    file: &File,
    typed: Option<Typed<'_>>,
) -> ConsultationPage {
    let who = actor(hat);
    let reader = Reader {
        who: &who,
        dates: lang.dates(chrono_tz::Asia::Bishkek).in_year_of(now()),
        now: now(),
        symbol_prefix: "UNMN/KGZ",
        megabytes: 25,
    };
    let page = Page::sample(lang)
        .within(Section::Decisions)
        .titled(asked.title.clone());
    ConsultationPage::lay(page, &reader, asked, file, typed)
}

impl Sample for ConsultationPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let counterpart = Hat::StateCounterpart(OrganisationId::from(13));
        let awaited = asked(State::Requested, None);
        let weighed = asked(State::Replied, Some(StateReply::Objects));
        let mut amended = asked(State::Closed, Some(StateReply::Comments));
        amended.about.version = 2;
        amended.about.is_covered = false;
        amended.about.covers_the_text_before = true;
        let mut lowered = asked(State::Replied, Some(StateReply::NoComment));
        lowered.about.relevance = Relevance::NotRelevant;
        let unanswered = asked(State::Closed, None);
        let nothing = Fields::of([("letter_number", "01-7/312".to_owned())]);
        let complaints = super::forms::recorded_reply(&nothing, now().date_naive())
            .err()
            .unwrap_or_default();
        let wrong = Typed::new(Which::Reply, &nothing, &complaints);
        let empty = File::default();
        let file = file();
        vec![
            (
                "awaited by the secretariat",
                shown(lang, Hat::Secretariat, &awaited, &file, None),
            ),
            (
                "a letter recorded by halves",
                shown(lang, Hat::Secretariat, &awaited, &file, Some(wrong)),
            ),
            (
                "an objection to be weighed",
                shown(lang, Hat::CoChair, &weighed, &empty, None),
            ),
            (
                "amended after comments",
                shown(lang, Hat::CoChair, &amended, &file, None),
            ),
            (
                "closed without a reply",
                shown(lang, Hat::CoChair, &unanswered, &file, None),
            ),
            ("asked", shown(lang, counterpart, &awaited, &empty, None)),
            (
                "found not to be concerned",
                shown(lang, counterpart, &lowered, &empty, None),
            ),
        ]
    }
}

impl Sample for AskPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |bodies: &[(String, String)], typed: &Fields, complaints: &Complaints| {
            let page = Page::sample(lang)
                .within(Section::Decisions)
                .titled(lang.texts().state_ask());
            let back = "/decisions/1".to_owned();
            let action = format!("{back}/state-consultation");
            Self::lay(
                page,
                (back, action, "Joint workplan".to_owned()),
                (2, TEXT),
                bodies,
                (typed, complaints),
            )
        };
        let body = [("13".to_owned(), "State Migration Service".to_owned())];
        let typed = Fields::of([("lang", "ru".to_owned())]);
        let wrong = super::forms::request(&typed, &[], now().date_naive())
            .err()
            .unwrap_or_default();
        let none = Complaints::none();
        vec![
            ("blank", lay(&body, &typed, &none)),
            ("with corrections", lay(&body, &typed, &wrong)),
            ("nobody to ask", lay(&[], &typed, &none)),
        ]
    }
}

impl Sample for ListPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lay = |inside, rows, shown| {
            let page = Page::sample(lang)
                .within(Section::Decisions)
                .titled(lang.texts().state_all());
            let dates = lang.dates(chrono_tz::Asia::Bishkek).in_year_of(now());
            Self::lay(page, dates, inside, rows, shown, (1, 2))
        };
        let several = || {
            vec![
                brief(3, State::Requested, None),
                brief(2, State::Closed, None),
                brief(1, State::Closed, Some(StateReply::Objects)),
            ]
        };
        vec![
            ("none", lay(false, Vec::new(), Shown::All)),
            ("nothing found", lay(true, Vec::new(), Shown::Awaited)),
            ("several", lay(true, several(), Shown::All)),
        ]
    }
}
