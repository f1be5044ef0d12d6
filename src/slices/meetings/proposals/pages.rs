use askama::Template;

use super::super::agenda::item_tag;
use super::super::model::{Item, ItemKind, Meeting};
use super::super::pages::title_of;
use super::super::papers::weight;
use super::access::{AgreeToLate, AnswerProposal, ProposeItem, WithdrawProposal};
use super::forms::KINDS;
use super::model::{File, Proposal, Said};
use super::rules::{self, Refusal};
use super::store::Call;
use crate::base::access::{Act, Actor};
use crate::base::blobs::MediaType;
use crate::base::lang::{InWords as _, Lang, Texts};
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Icon, Possible, Tag, Tone, Width};
use crate::web::visit::Visit;

/// How it stands.
pub(super) fn tag(t: &'static Texts, proposal: &Proposal) -> Tag {
    match proposal.answer {
        Some(Said::Accepted) => Tag::new(Icon::Yes, Tone::Yes, t.proposals_accepted()),
        Some(Said::Merged) => Tag::new(Icon::NoObjection, Tone::Ok, t.proposals_merged()),
        Some(Said::Declined) => Tag::new(Icon::Objection, Tone::No, t.proposals_declined()),
        Some(Said::Withdrawn) => Tag::new(Icon::Stale, Tone::Wait, t.proposals_withdrawn()),
        None if proposal.late && proposal.agreed_at.is_none() => {
            Tag::new(Icon::Warning, Tone::Warn, t.proposals_late())
        }
        None => Tag::new(Icon::Awaiting, Tone::Wait, t.proposals_open()),
    }
}

fn title(lang: Lang, proposal: &Proposal) -> &str {
    title_of(
        lang,
        &proposal.title,
        proposal.title_ru.as_deref(),
        proposal.title_ky.as_deref(),
    )
}

#[derive(Template)]
#[template(path = "meetings/proposals.html")]
pub(crate) struct ProposalsPage {
    pub(super) page: Page,
    pub(super) back: String,
    pub(super) meeting: String,
    pub(super) lead: String,
    /// Where one proposes, for whom may.
    pub(super) propose: Option<String>,
    pub(super) rows: Vec<Row>,
}

pub(super) struct Row {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) acronym: String,
    pub(super) state: Tag,
}

impl ProposalsPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        meeting: &Meeting,
        call: &Call,
        proposals: &[Proposal],
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let path = format!("/meetings/{}", meeting.id);
        let may = ProposeItem::verdict(who, meeting).is_yes()
            && rules::propose(meeting, call.closes, visit.now, call.takes_late).is_ok();
        Self {
            page: visit.page(Section::Meetings, t.proposals_all()),
            meeting: title_of(
                lang,
                &meeting.title,
                meeting.title_ru.as_deref(),
                meeting.title_ky.as_deref(),
            )
            .to_owned(),
            lead: lead(visit, call),
            propose: may.then(|| format!("{path}/proposals/new")),
            rows: proposals
                .iter()
                .map(|one| Row {
                    href: format!("/item-proposals/{}", one.id),
                    title: title(lang, one).to_owned(),
                    acronym: one.acronym.clone(),
                    state: tag(t, one),
                })
                .collect(),
            back: path,
        }
    }
}

/// Until when the call is open, or since when it has closed and what becomes of late items.
fn lead(visit: &Visit, call: &Call) -> String {
    let t = visit.texts();
    let closes = visit.lang.dates(visit.zone).moment(call.closes);
    if visit.now <= call.closes {
        t.proposals_open_until(closes)
    } else if call.takes_late {
        t.proposals_closed_on_word(closes)
    } else {
        t.proposals_closed(closes)
    }
}

#[derive(Template)]
#[template(path = "meetings/propose.html")]
pub(crate) struct ProposePage {
    pub(super) page: Page,
    pub(super) back: String,
    pub(super) action: String,
    pub(super) meeting: String,
    pub(super) lead: String,
    pub(super) late: bool,
    pub(super) corrections: Corrections,
    pub(super) fields: Vec<Field>,
}

impl ProposePage {
    pub(super) fn of(
        visit: &Visit,
        meeting: &Meeting,
        (call, late): (&Call, bool),
        typed: (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let home = format!("/meetings/{}/proposals", meeting.id);
        let mut page = visit.page(Section::Meetings, t.proposals_propose());
        if !typed.1.is_empty() {
            page = page.with_corrections().answering(format!("{home}/new"));
        }
        let title = title_of(
            lang,
            &meeting.title,
            meeting.title_ru.as_deref(),
            meeting.title_ky.as_deref(),
        );
        Self::lay(
            page,
            home,
            (title.to_owned(), lead(visit, call)),
            late,
            visit.file_megabytes,
            typed,
        )
    }

    pub(super) fn lay(
        page: Page,
        home: String,
        (meeting, lead): (String, String),
        late: bool,
        megabytes: u64,
        typed: (&Fields, &Complaints),
    ) -> Self {
        let t = page.t;
        let fields = fields(page.lang, megabytes, typed);
        Self {
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            action: home.clone(),
            back: home,
            meeting,
            lead,
            late,
            fields,
            page,
        }
    }
}

fn fields(lang: Lang, megabytes: u64, (typed, complaints): (&Fields, &Complaints)) -> Vec<Field> {
    let t = lang.texts();
    let filled = |field: Field, name: &'static str| {
        field
            .holding(typed.raw(name))
            .faulty(complaints.at(name, lang))
    };
    let line = |name: &'static str, label: String| Field::line(name, label).at_most(200);
    let kinds = KINDS
        .iter()
        .map(|&kind: &ItemKind| Choice::new(kind.name(), item_tag(t, kind).word))
        .collect();
    let accept = MediaType::ENDINGS;
    vec![
        filled(line("title", t.meetings_item_title()).required(), "title"),
        filled(
            line("title_ru", t.meetings_title_ru()).in_lang("ru"),
            "title_ru",
        ),
        filled(
            line("title_ky", t.meetings_title_ky()).in_lang("ky"),
            "title_ky",
        ),
        filled(
            Field::new("kind", t.meetings_item_kind(), Ask::Select(kinds)).wide(Width::Middle),
            "kind",
        ),
        filled(
            Field::new("minutes", t.meetings_item_minutes(), Ask::Line("number"))
                .wide(Width::Short)
                .required(),
            "minutes",
        ),
        filled(
            Field::lines("background", t.meetings_background())
                .hinted(t.proposals_background_hint())
                .required()
                .at_most(5000),
            "background",
        ),
        // files stand last: what was typed has arrived before a file can fail
        Field::new("files", t.papers_files(), Ask::File { accept, many: true })
            .wide(Width::Long)
            .hinted(t.proposals_files_hint(megabytes))
            .faulty(complaints.at("files", lang)),
    ]
}

#[derive(Template)]
#[template(path = "meetings/proposal.html")]
pub(crate) struct ProposalPage {
    pub(super) page: Page,
    pub(super) id: i64,
    pub(super) back: String,
    pub(super) lead: String,
    pub(super) state: Tag,
    pub(super) facts: Vec<(String, String)>,
    pub(super) background: String,
    pub(super) files: Vec<(String, String)>,
    /// Why it was declined.
    pub(super) reason: String,
    /// Where what became of it stands.
    pub(super) item: Option<(String, String)>,
    pub(super) corrections: Corrections,
    /// For the secretariat: whether it may be taken now, into which items, and a reason why not.
    pub(super) answer: Option<(Possible, Option<Field>, Field)>,
    /// For a co-chair, of what came late.
    pub(super) agree: bool,
    pub(super) withdraw: bool,
}

impl ProposalPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        (meeting, proposal, files, items): (&Meeting, &Proposal, &[File], &[Item]),
        typed: (&Fields, &Complaints),
    ) -> Self {
        let lang = visit.lang;
        let mut page = visit.page(Section::Meetings, title(lang, proposal).to_owned());
        if !typed.1.is_empty() {
            page = page
                .with_corrections()
                .answering(format!("/item-proposals/{}", proposal.id));
        }
        let answers = AnswerProposal::verdict(who, proposal).is_yes();
        let take = (answers && proposal.answer.is_none()).then(|| rules::take(proposal, meeting));
        let agree = AgreeToLate::verdict(who, proposal).is_yes() && rules::agree(proposal).is_ok();
        let withdraw =
            WithdrawProposal::verdict(who, proposal).is_yes() && rules::open(proposal).is_ok();
        let dates = lang.dates(visit.zone);
        let day = |at| dates.day(dates.date_of(at));
        Self::lay(
            page,
            proposal,
            (files, items),
            (day(proposal.proposed_at), proposal.answered_at.map(day)),
            take,
            (agree, withdraw),
            typed,
        )
    }

    pub(super) fn lay(
        page: Page,
        proposal: &Proposal,
        (files, items): (&[File], &[Item]),
        (made, answered): (String, Option<String>),
        take: Option<Result<(), Refusal>>,
        (agree, withdraw): (bool, bool),
        (typed, complaints): (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let mut facts = vec![
            (
                t.meetings_item_kind(),
                item_tag(t, proposal.kind).word.into_owned(),
            ),
            (t.meetings_item_minutes(), proposal.minutes.to_string()),
        ];
        if let Some(by) = &proposal.agreed_by {
            facts.push((t.proposals_taken_late(), by.clone()));
        }
        if let (Some(by), Some(on)) = (&proposal.answered_by, answered) {
            facts.push((
                t.proposals_answered(),
                t.proposals_answered_on(by.as_str(), on),
            ));
        }
        let answer = take.map(|taken| {
            let may = Possible::unless(
                taken
                    .err()
                    .into_iter()
                    .map(|one| one.in_words(lang).into())
                    .collect(),
            );
            let choices: Vec<Choice> = items
                .iter()
                .filter(|item| item.standing.is_none())
                .map(|item| {
                    let title = title_of(
                        lang,
                        &item.title,
                        item.title_ru.as_deref(),
                        item.title_ky.as_deref(),
                    );
                    Choice::new(item.id.to_string(), format!("{}. {title}", item.position))
                })
                .collect();
            let into = (!choices.is_empty()).then(|| {
                Field::new("item", t.proposals_into(), Ask::Select(choices))
                    .wide(Width::Long)
                    .holding(typed.raw("item"))
                    .faulty(complaints.at("item", lang))
            });
            let reason = Field::lines("reason", t.proposals_reason())
                .hinted(t.proposals_reason_hint())
                .holding(typed.raw("reason"))
                .faulty(complaints.at("reason", lang))
                .required()
                .at_most(2000);
            (may, into, reason)
        });
        let asked: Vec<&Field> = answer
            .iter()
            .flat_map(|(_, into, reason)| into.iter().chain(std::iter::once(reason)))
            .collect();
        Self {
            corrections: Corrections::of(t, &asked),
            id: proposal.id.get(),
            back: format!("/meetings/{}/proposals", proposal.meeting),
            lead: t.proposals_lead(proposal.acronym.as_str(), proposal.proposer.as_str(), made),
            state: tag(t, proposal),
            facts,
            background: proposal.background.clone(),
            files: files
                .iter()
                .map(|file| {
                    let size = weight(lang, &file.media_type, file.bytes);
                    (
                        format!("/item-proposal-files/{}", file.id),
                        format!("{} ({size})", file.name),
                    )
                })
                .collect(),
            reason: proposal.answer_reason.clone().unwrap_or_default(),
            item: proposal.item_position.map(|place| {
                (
                    format!("/meetings/{}#item-{place}", proposal.meeting),
                    t.proposals_is_item(place),
                )
            }),
            answer,
            agree,
            withdraw,
            page,
        }
    }
}
