use askama::Template;

use super::cadence;
use super::model::{
    Awaited, Gathered, Happened, News, Next, Posted, Pulse, Since, Task, Wait, Waiting,
};
use super::network_store::Network;
use crate::base::access::Hat;
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word as _;
use crate::slices::meetings::{Mode, State};
use crate::web::page::{Page, Sample, Section};
use crate::web::parts::{Text, Todo};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "home/desk.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each opens a part of the page"
)]
pub(crate) struct Home {
    page: Page,
    today: String,
    role: String,
    lead: String,
    todos: Vec<Todo>,
    /// What the reader's own office has begun.
    drafts: Vec<Todo>,
    since: Option<Lately>,
    /// What others are to do.
    awaited: Vec<Todo>,
    inside: bool,
    secretariat: bool,
    /// Finds here what it was asked before (I16).
    counterpart: bool,
    /// Finds here what it was invited to (M4).
    outside: bool,
    next: Option<NextMeeting>,
    cadence: Vec<cadence::Kept>,
    held: String,
    pulse: Vec<(String, String, String)>,
    /// The newest updates; empty outside.
    updates: Vec<Line>,
}

/// All that is read for a desk.
pub(super) struct Desk {
    pub(super) waiting: Vec<Waiting>,
    /// Outsiders have none.
    pub(super) network: Option<Network>,
}

/// What happened since the last visit: heading, how much, and the latest of it.
struct Lately {
    heading: String,
    note: String,
    lines: Vec<Line>,
    more: Option<String>,
}

/// One piece of news: when, what, and of which record.
struct Line {
    day: String,
    words: String,
    href: String,
    title: String,
}

struct NextMeeting {
    href: String,
    when: String,
    title: String,
    place: String,
}

impl Home {
    pub(super) fn of(visit: &Visit, hat: Hat, desk: &Desk) -> Self {
        let role = visit
            .person
            .as_ref()
            .map_or_else(String::new, |person| person.function.in_words(visit.lang));
        let page = visit.page(Section::Home, visit.texts().home_desk());
        Self::lay(
            page,
            visit.lang.dates(visit.zone),
            visit.now,
            role,
            hat,
            desk,
        )
    }

    fn lay(page: Page, dates: Dates, now: Instant, role: String, hat: Hat, desk: &Desk) -> Self {
        let (t, lang) = (page.t, page.lang);
        let waiting = &desk.waiting;
        let late = waiting
            .iter()
            .filter(|one| one.due.is_some_and(|due| due < now))
            .count();
        let lead = match (waiting.len(), late) {
            (0, _) => t.home_nothing_waits().clone(),
            (all, 0) => t.home_waits(all),
            (all, late) => t.home_waits_late(all, late),
        };
        let (begun, asked): (Vec<&Waiting>, Vec<&Waiting>) =
            waiting.iter().partition(|one| one.task.is_draft());
        let nothing_else = asked.is_empty();
        let in_order = |all: Vec<&Waiting>, has_first: bool| {
            let all = all.iter().enumerate();
            all.map(|(at, one)| todo(one, has_first && at == 0, lang, dates, now))
                .collect::<Vec<_>>()
        };
        let todos = in_order(asked, true);
        let drafts = in_order(begun, nothing_else);
        let (mut awaited, mut since, mut year, mut held) =
            (Vec::new(), None, Vec::new(), String::new());
        let (pulse, next) = desk.network.as_ref().map_or((Vec::new(), None), |network| {
            let others = network.others.iter();
            awaited = others
                .map(|one| expected(one, hat, lang, dates, now))
                .collect();
            since = network.since.as_ref().map(|one| lately(one, lang, dates));
            let pulse = &network.pulse;
            year = cadence::lay(&network.gathered, pulse.members, lang, dates, now);
            held = t.home_meetings_held(pulse.meetings_held);
            let next = network.next.as_ref().map(|next| NextMeeting {
                href: format!("/meetings/{}", next.id),
                when: dates.span(next.starts_at, next.ends_at),
                title: lang
                    .pick(
                        &next.title,
                        next.title_ru.as_deref(),
                        next.title_ky.as_deref(),
                    )
                    .to_owned(),
                place: next.place.clone(),
            });
            (figures(t, pulse), next)
        });
        Self {
            today: dates.day(dates.date_of(now)),
            role,
            lead,
            todos,
            drafts,
            since,
            awaited,
            inside: hat.is_inside(),
            secretariat: hat == Hat::Secretariat,
            counterpart: matches!(hat, Hat::StateCounterpart(_)),
            outside: matches!(hat, Hat::StateCounterpart(_) | Hat::Partner(_)),
            next,
            cadence: year,
            held,
            pulse,
            updates: desk
                .network
                .iter()
                .flat_map(|network| &network.updates)
                .map(|one| newest(dates, one))
                .collect(),
            page,
        }
    }
}

/// One of the newest updates.
fn newest(dates: Dates, one: &Posted) -> Line {
    Line {
        day: dates.day_short(dates.date_of(one.at)),
        words: one.acronym.clone(),
        href: format!("/updates/{}", one.id),
        title: one.title.clone(),
    }
}

fn figures(t: &'static Texts, pulse: &Pulse) -> Vec<(String, String, String)> {
    vec![
        (
            t.home_decisions().clone(),
            pulse.decisions_adopted.to_string(),
            t.home_decisions_open(pulse.decisions_open),
        ),
        (
            t.home_actions().clone(),
            t.home_of(pulse.actions_done, pulse.actions),
            t.home_actions_late(pulse.actions_late),
        ),
    ]
}

/// One thing that waits, with its day and its button.
pub(crate) fn todo(one: &Waiting, first: bool, lang: Lang, dates: Dates, now: Instant) -> Todo {
    let t = lang.texts();
    let href: Text = one.task.path(one.id).into();
    let title = lang
        .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
        .to_owned();
    let (context, button) = words(t, one.task);
    Todo {
        due: one
            .due
            .map_or_else(
                || t.home_now().clone(),
                |due| dates.day_short(dates.date_of(due)),
            )
            .into(),
        left: one
            .due
            .map_or_else(String::new, |due| dates.due(now, due))
            .into(),
        late: one.due.is_some_and(|due| due < now),
        href: href.clone(),
        title: title.into(),
        context: context.into(),
        answers: None,
        button: (href, button.into()),
        first,
    }
}

fn lately(since: &Since, lang: Lang, dates: Dates) -> Lately {
    let t = lang.texts();
    let told = i64::try_from(since.happened.len()).unwrap_or(i64::MAX);
    Lately {
        heading: t.home_since(dates.day(dates.date_of(since.visit))),
        note: if since.all == 0 {
            String::new()
        } else {
            t.home_since_all(since.all)
        },
        lines: since
            .happened
            .iter()
            .map(|one| Line {
                day: dates.day_short(dates.date_of(one.at)),
                words: news_words(t, one),
                href: one.news.path(one.id),
                title: lang
                    .pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref())
                    .to_owned(),
            })
            .collect(),
        more: (since.all > told).then(|| t.home_since_more(since.all - told)),
    }
}

fn news_words(t: &'static Texts, one: &Happened) -> String {
    let who = one.who.as_str();
    match one.news {
        News::Adopted => t.home_news_adopted(),
        News::Opened => t.home_news_opened(),
        News::Invitation => t.home_news_invitation(),
        News::Cancelled => t.home_news_cancelled(),
        News::Agenda => t.home_news_agenda(),
        News::Minutes => t.home_news_minutes(),
        News::Report => t.home_news_report(who),
        News::Done => t.home_news_done(who),
        News::Overdue => t.home_news_overdue(who),
        News::Released => t.home_news_released(),
        News::Update => t.updates_desk_news(who),
    }
}

/// What others are to do, until when, and when they were reminded.
fn expected(one: &Awaited, hat: Hat, lang: Lang, dates: Dates, now: Instant) -> Todo {
    let t = lang.texts();
    let href: Text = one.wait.path(one.id).into();
    let title = lang.pick(&one.title, one.title_ru.as_deref(), one.title_ky.as_deref());
    let named = one.whom.split(", ").count();
    let whom = if i64::try_from(named).is_ok_and(|named| named < one.n) {
        format!("{}…", one.whom)
    } else {
        one.whom.clone()
    };
    let mut context = match one.wait {
        Wait::Answers => t.home_awaits_answers(one.n, whom),
        Wait::StateReply => t.home_awaits_reply(one.whom.as_str()),
        Wait::Acceptance => t.home_awaits_acceptance(one.whom.as_str()),
        Wait::Clearance => t.home_awaits_clearance(),
        Wait::TimeAnswer => t.home_awaits_time(),
        Wait::DueAnswer => t.home_awaits_due(),
        Wait::CommentAnswer => t.home_awaits_comment(),
        Wait::Verification => t.home_awaits_verification(),
        Wait::ProposalAnswer => t.home_awaits_proposal(),
        Wait::Paper => t.home_awaits_paper(one.whom.as_str()),
    };
    if let Some(at) = one.reminded {
        context = format!(
            "{context} {}",
            t.home_reminded(dates.day_short(dates.date_of(at)))
        );
    }
    let reminds = one.wait.is_reminded() && hat == Hat::Secretariat;
    let button = if reminds {
        t.home_remind()
    } else {
        t.home_look()
    };
    Todo {
        due: one
            .due
            .map_or_else(String::new, |due| dates.day_short(dates.date_of(due)))
            .into(),
        left: one
            .due
            .map_or_else(String::new, |due| dates.due(now, due))
            .into(),
        late: one.due.is_some_and(|due| due < now),
        href: href.clone(),
        title: title.to_owned().into(),
        context: context.into(),
        answers: None,
        button: (href, button.into()),
        first: false,
    }
}

/// What is asked, and the words of the button.
pub(crate) fn words(t: &'static Texts, task: Task) -> (String, String) {
    match task {
        Task::GivePosition => (t.home_give_position(), t.home_give_position_do()),
        Task::ConfirmPosition => (t.home_confirm_position(), t.home_confirm_position_do()),
        Task::MendSilence => (t.home_mend_silence(), t.home_mend_silence_do()),
        Task::AnswerTime => (t.home_answer_time(), t.home_answer_time_do()),
        Task::SeeTime => (t.home_see_time(), t.home_see_time_do()),
        Task::ServeMembers => (t.home_serve_members(), t.home_serve_members_do()),
        Task::AcceptAction => (t.home_accept_action(), t.home_accept_action_do()),
        Task::ReportAction => (t.home_report_action(), t.home_report_action_do()),
        Task::ReadMinutes => (t.home_read_minutes(), t.home_read_minutes_do()),
        Task::AnswerAsPartner => (t.home_answer_as_partner(), t.home_answer_as_partner_do()),
        Task::AttendMeeting => (t.home_attend_meeting(), t.home_attend_meeting_do()),
        Task::DraftAgenda => (t.home_draft_agenda(), t.home_draft_agenda_do()),
        Task::CirculateAgenda => (t.home_circulate_agenda(), t.home_circulate_agenda_do()),
        Task::ClearAgenda => (t.home_clear_agenda(), t.home_clear_agenda_do()),
        Task::ConveneMeeting => (t.home_convene_meeting(), t.home_convene_meeting_do()),
        Task::OpenMeeting => (t.home_open_meeting(), t.home_open_meeting_do()),
        Task::PresideMeeting => (t.home_preside_meeting(), t.home_preside_meeting_do()),
        Task::DeclareConsensus => (t.home_declare_consensus(), t.home_declare_consensus_do()),
        Task::RecordRepresentation => (
            t.home_record_representation(),
            t.home_record_representation_do(),
        ),
        Task::BeginMinutes => (t.home_begin_minutes(), t.home_begin_minutes_do()),
        Task::EditMinutes => (t.home_edit_minutes(), t.home_edit_minutes_do()),
        Task::ClearMinutes => (t.home_clear_minutes(), t.home_clear_minutes_do()),
        Task::CirculateMinutes => (t.home_circulate_minutes(), t.home_circulate_minutes_do()),
        Task::AnswerComments => (t.home_answer_comments(), t.home_answer_comments_do()),
        Task::ConsolidateMinutes => (
            t.home_consolidate_minutes(),
            t.home_consolidate_minutes_do(),
        ),
        Task::DisseminateMinutes => (
            t.home_disseminate_minutes(),
            t.home_disseminate_minutes_do(),
        ),
        Task::AnswerCorrections => (t.home_answer_corrections(), t.home_answer_corrections_do()),
        Task::IssueCorrigendum => (t.home_issue_corrigendum(), t.home_issue_corrigendum_do()),
        Task::RuleOnComments => (t.home_rule_on_comments(), t.home_rule_on_comments_do()),
        Task::ApproveMinutes => (t.home_approve_minutes(), t.home_approve_minutes_do()),
        Task::ReadChanges => (t.home_read_changes(), t.home_read_changes_do()),
        Task::DecideActions => (t.home_decide_actions(), t.home_decide_actions_do()),
        Task::VerifyAction => (t.home_verify_action(), t.home_verify_action_do()),
        Task::CarryOutRelease => (t.home_carry_out_release(), t.releases_carry_out()),
        Task::EditDecision => (t.home_edit_decision(), t.home_edit_decision_do()),
        Task::TableDecision => (t.home_table_decision(), t.home_table_decision_do()),
        Task::ConfirmLine => (t.home_confirm_line(), t.home_confirm_line_do()),
        Task::IssueMemberList => (t.home_issue_member_list(), t.home_issue_member_list_do()),
        Task::ReviewDataset => (t.home_review_dataset(), t.home_review_dataset_do()),
        Task::AnswerDataRequest => (
            t.home_answer_data_request(),
            t.home_answer_data_request_do(),
        ),
        Task::SeeDisposals => (t.home_see_disposals(), t.home_see_disposals_do()),
        Task::TakeOver => (t.home_take_over(), t.home_take_over_do()),
        Task::AnswerRequest => (t.home_answer_request(), t.home_answer_request_do()),
        Task::SendPaper => (t.home_send_paper(), t.home_send_paper_do()),
        Task::AnswerProposal => (t.home_answer_proposal(), t.home_answer_proposal_do()),
        Task::AgreeToLateItem => (t.home_agree_to_late_item(), t.home_agree_to_late_item_do()),
        Task::AnswerDatePoll => (t.home_answer_date_poll(), t.home_answer_date_poll_do()),
        Task::ChooseDate => (t.home_choose_date(), t.home_choose_date_do()),
        Task::GiveInput => (t.home_give_input(), t.home_give_input_do()),
        Task::AnswerInput => (t.home_answer_input(), t.home_answer_input_do()),
        Task::SignStatement => (t.home_sign_statement(), t.home_sign_statement_do()),
        Task::DeliverStatement => (t.home_deliver_statement(), t.home_deliver_statement_do()),
        Task::ExplainPeriod => (t.home_explain_period(), t.home_explain_period_do()),
        Task::ReassignAction => (t.home_reassign_action(), t.home_reassign_action_do()),
        Task::WeighRefusal => (t.home_weigh_refusal(), t.home_weigh_refusal_do()),
        Task::AskLead => (t.home_ask_lead(), t.home_ask_lead_do()),
        Task::AnswerDue => (t.home_answer_due(), t.home_answer_due_do()),
        Task::AskForNews => (t.home_ask_for_news(), t.home_ask_for_news_do()),
        Task::AskState => (t.home_ask_state(), t.home_ask_state_do()),
        Task::CloseStateConsultation => (t.home_close_state(), t.home_close_state_do()),
        Task::LapseStateConsultation => (t.home_lapse_state(), t.home_lapse_state_do()),
        Task::CloseUnansweredConsultation => {
            (t.home_close_unanswered_state(), t.home_close_state_do())
        }
        Task::AnswerConsultation => (
            t.home_answer_consultation(),
            t.home_answer_consultation_do(),
        ),
    }
}

fn sample_waiting(now: Instant, task: Task, hours: Option<i64>) -> Waiting {
    Waiting {
        task,
        id: 1,
        title: "Joint workplan 2027".to_owned(),
        title_ru: Some("Совместный план работы на 2027 год".to_owned()),
        title_ky: Some("2027-жылга биргелешкен иш планы".to_owned()),
        due: hours.map(|hours| now + chrono::Duration::hours(hours)),
    }
}

/// A quarter that was held, and one that is planned.
fn sample_year(now: Instant) -> Vec<Gathered> {
    let one = |part, state, days, modes| Gathered {
        part,
        id: i64::from(part) + 1,
        starts_at: now + chrono::Duration::days(days),
        state,
        modes,
    };
    vec![
        one(
            1,
            State::Held,
            -120,
            Some(vec![
                Mode::Principal,
                Mode::Alternate,
                Mode::Apology,
                Mode::Absent,
            ]),
        ),
        one(2, State::Planned, 20, None),
    ]
}

fn sample_next(now: Instant) -> Next {
    Next {
        id: 3,
        title: "Fourth quarterly meeting".to_owned(),
        title_ru: None,
        title_ky: None,
        starts_at: now + chrono::Duration::days(9),
        ends_at: now + chrono::Duration::days(9) + chrono::Duration::hours(2),
        place: "UN House, Bishkek".to_owned(),
    }
}

fn sample_others(now: Instant, hat: Hat) -> Vec<Awaited> {
    let awaited = |wait, n, whom: &str, reminded: Option<i64>| Awaited {
        wait,
        id: 1,
        title: "Shared training calendar".to_owned(),
        title_ru: Some("Общий календарь обучения".to_owned()),
        title_ky: None,
        n,
        whom: whom.to_owned(),
        due: Some(now + chrono::Duration::hours(80)),
        reminded: reminded.map(|days| now - chrono::Duration::days(days)),
    };
    match hat {
        Hat::Secretariat => vec![
            awaited(Wait::Answers, 2, "FAO, ILO", Some(2)),
            awaited(Wait::StateReply, 1, "SMS", None),
            awaited(Wait::Acceptance, 1, "UNHCR", None),
            awaited(Wait::Clearance, 1, "", None),
            awaited(Wait::Paper, 1, "FAO", None),
        ],
        Hat::FocalPoint(_) => vec![
            awaited(Wait::TimeAnswer, 1, "", None),
            awaited(Wait::DueAnswer, 1, "", None),
            awaited(Wait::CommentAnswer, 1, "", None),
            awaited(Wait::Verification, 1, "", None),
            awaited(Wait::ProposalAnswer, 1, "", None),
        ],
        Hat::CoChair
        | Hat::Alternate(_)
        | Hat::StateCounterpart(_)
        | Hat::Partner(_)
        | Hat::Visitor
        | Hat::System => Vec::new(),
    }
}

fn sample_news(now: Instant, news: News, hours: i64) -> Happened {
    Happened {
        news,
        id: 1,
        title: "Shared training calendar".to_owned(),
        title_ru: Some("Общий календарь обучения".to_owned()),
        title_ky: None,
        who: "FAO".to_owned(),
        at: now - chrono::Duration::hours(hours),
    }
}

fn sample_update(now: Instant) -> Posted {
    Posted {
        id: 1,
        title: "Returns to Osh".to_owned(),
        acronym: "IOM".to_owned(),
        at: now,
    }
}

impl Sample for Home {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let now: Instant = chrono::DateTime::from_timestamp(1_792_030_000, 0).unwrap_or_default();
        let dates = lang.dates(chrono_tz::Asia::Bishkek);
        let one = |task, hours| sample_waiting(now, task, hours);
        let network = |hat, pulse: Pulse, next: Option<Next>, since: Option<Since>| Network {
            pulse,
            gathered: sample_year(now),
            // whoever has a meeting ahead sees what members share too
            updates: next.iter().map(|_| sample_update(now)).collect(),
            next,
            others: sample_others(now, hat),
            since,
        };
        let visit = now - chrono::Duration::days(7);
        let lay = |hat, waiting, network: Option<Network>| {
            Self::lay(
                Page::sample(lang)
                    .within(Section::Home)
                    .titled(lang.texts().home_desk()),
                dates,
                now,
                String::new(),
                hat,
                &Desk { waiting, network },
            )
        };
        let member = Hat::FocalPoint(crate::base::ids::OrganisationId(6));
        vec![
            (
                "focal point who waits",
                lay(
                    member,
                    vec![one(Task::EditDecision, None)],
                    Some(network(
                        member,
                        Pulse::default(),
                        None,
                        Some(Since {
                            visit,
                            happened: News::ALL
                                .iter()
                                .zip(1..)
                                .map(|(news, hours)| sample_news(now, *news, hours))
                                .collect(),
                            all: 12,
                        }),
                    )),
                ),
            ),
            (
                "secretariat with work",
                lay(
                    Hat::Secretariat,
                    vec![
                        one(Task::DraftAgenda, Some(50)),
                        one(Task::VerifyAction, None),
                        one(Task::CarryOutRelease, None),
                        one(Task::SeeTime, Some(70)),
                        one(Task::ExplainPeriod, Some(-300)),
                        one(Task::EditMinutes, Some(-100)),
                        one(Task::TableDecision, None),
                    ],
                    Some(network(
                        Hat::Secretariat,
                        Pulse {
                            members: 10,
                            meetings_held: 4,
                            actions: 9,
                            actions_done: 5,
                            actions_late: 1,
                            ..Pulse::default()
                        },
                        Some(sample_next(now)),
                        Some(Since {
                            visit,
                            happened: Vec::new(),
                            all: 0,
                        }),
                    )),
                ),
            ),
            (
                "co-chair without work",
                lay(
                    Hat::CoChair,
                    Vec::new(),
                    Some(network(Hat::CoChair, Pulse::default(), None, None)),
                ),
            ),
            (
                "state counterpart",
                lay(
                    Hat::StateCounterpart(crate::base::ids::OrganisationId(13)),
                    vec![one(Task::AnswerConsultation, Some(50))],
                    None,
                ),
            ),
            (
                "no reply of the state",
                lay(
                    Hat::CoChair,
                    vec![
                        one(Task::CloseUnansweredConsultation, None),
                        one(Task::AnswerRequest, Some(40)),
                        one(Task::AgreeToLateItem, Some(40)),
                        one(Task::SignStatement, None),
                        one(Task::DeliverStatement, Some(60)),
                    ],
                    None,
                ),
            ),
            (
                "partner",
                lay(
                    Hat::Partner(crate::base::ids::OrganisationId(1)),
                    Vec::new(),
                    None,
                ),
            ),
        ]
    }
}
