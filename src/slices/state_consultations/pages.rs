use askama::Template;

use super::access::{CloseConsultation, LapseConsultation, RecordReply, ReplyAsState};
use super::model::{Consultation, Signature, State};
use super::rules;
use super::store::Counterpart;
use crate::base::access::{Act, Actor};
use crate::base::lang::Texts;
use crate::base::words::Word;
use crate::slices::decisions::{Decision, StateReply, paragraphs};
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Icon, Possible, Tag, Text, Tone, Width};
use crate::web::visit::Visit;

fn state_tag(t: &'static Texts, asked: &Consultation) -> Tag {
    match asked.state {
        State::Requested => Tag::new(Icon::Awaiting, Tone::Wait, t.state_is_requested()),
        State::Replied => Tag::new(Icon::Half, Tone::Ink, t.state_is_replied()),
        State::Lapsed => Tag::new(Icon::Warning, Tone::Warn, t.state_is_lapsed()),
        State::Closed => Tag::new(Icon::NoObjection, Tone::Ok, t.state_is_closed()),
    }
}

fn reply_word(t: &'static Texts, reply: StateReply) -> String {
    match reply {
        StateReply::Supports => t.state_reply_supports(),
        StateReply::NoObjection => t.state_reply_no_objection(),
        StateReply::Comments => t.state_reply_comments(),
        StateReply::Objects => t.state_reply_objects(),
        StateReply::NoComment => t.state_reply_no_comment(),
    }
}

/// Whom to ask, by when.
#[derive(Template)]
#[template(path = "state_consultations/ask.html")]
pub(crate) struct AskPage {
    page: Page,
    back: String,
    back_words: String,
    action: String,
    corrections: Corrections,
    fields: Vec<Field>,
    nobody: bool,
}

impl AskPage {
    pub(super) fn of(
        visit: &Visit,
        decision: &Decision,
        counterparts: &[Counterpart],
        typed: &Fields,
        complaints: &Complaints,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let back = format!("/decisions/{}", decision.id);
        let action = format!("{back}/state-consultation");
        let mut page = visit.page(Section::Decisions, t.state_ask());
        if !complaints.is_empty() {
            page = page.with_corrections().answering(action.clone());
        }
        let mut choices = vec![Choice::new("", t.frame_choose())];
        choices.extend(
            counterparts
                .iter()
                .map(|one| Choice::new(one.id.to_string(), one.name.clone())),
        );
        let fields = vec![
            Field::new("organisation", t.state_organisation(), Ask::Select(choices))
                .holding(typed.raw("organisation"))
                .faulty(complaints.at("organisation", lang))
                .required(),
            Field::new("reply_by", t.state_reply_by(), Ask::Line("date"))
                .hinted(t.state_reply_by_hint())
                .holding(typed.raw("reply_by"))
                .faulty(complaints.at("reply_by", lang))
                .wide(Width::Short)
                .required(),
        ];
        Self {
            back_words: lang
                .pick(
                    &decision.title,
                    decision.title_ru.as_deref(),
                    decision.title_ky.as_deref(),
                )
                .to_owned(),
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            nobody: counterparts.is_empty(),
            back,
            action,
            fields,
            page,
        }
    }
}

/// A form of the page that came back; each hat has one form only.
#[derive(Clone, Copy)]
pub(super) struct Typed<'a>(&'a Fields, &'a Complaints);

impl<'a> Typed<'a> {
    pub(super) fn new(fields: &'a Fields, complaints: &'a Complaints) -> Self {
        Self(fields, complaints)
    }
}

#[derive(Template)]
#[template(path = "state_consultations/show.html")]
pub(crate) struct ConsultationPage {
    page: Page,
    id: i64,
    /// Only people inside follow the way back (I16).
    back: Option<String>,
    state: Tag,
    lead: String,
    facts: Vec<(String, String)>,
    paragraphs: Vec<(Option<usize>, String)>,
    reply_text: String,
    outcome: String,
    signatures: Vec<String>,
    corrections: Corrections,
    form: Option<Form>,
    lapse: Option<Possible>,
}

struct Form {
    heading: String,
    action: &'static str,
    fields: Vec<Field>,
    verb: String,
}

impl ConsultationPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        asked: &Consultation,
        signatures: &[Signature],
        typed: Option<Typed<'_>>,
    ) -> Self {
        let (t, lang) = (visit.texts(), visit.lang);
        let dates = lang.dates(visit.zone);
        let inside = who.hat.is_inside();
        let title = lang.pick(
            &asked.title,
            asked.title_ru.as_deref(),
            asked.title_ky.as_deref(),
        );
        let section = if inside {
            Section::Decisions
        } else {
            Section::Home
        };
        let mut page = visit.page(section, title.to_owned());
        if typed.is_some() {
            page = page
                .with_corrections()
                .answering(format!("/state-consultations/{}", asked.id));
        }
        page = page.seen_by(t.state_seen_by(asked.organisation_name.as_str()));
        let mut facts = vec![
            (t.state_organisation(), asked.organisation_name.clone()),
            (t.state_asked_on(), dates.moment(asked.requested_at)),
            (t.state_reply_by(), dates.moment(asked.reply_by)),
        ];
        if let Some((reply, at)) = asked.reply.zip(asked.replied_at) {
            facts.push((t.state_the_reply(), reply_word(t, reply)));
            facts.push((t.state_replied_on(), dates.moment(at)));
        }
        if let Some(evidence) = asked.reply_evidence.as_ref().filter(|_| inside) {
            facts.push((t.state_evidence(), evidence.clone()));
        }
        if let Some(at) = asked.closed_at.filter(|_| inside) {
            facts.push((t.state_closed_on(), dates.moment(at)));
        }
        let form = form(visit, who, asked, signatures, typed.as_ref());
        Self {
            id: asked.id.get(),
            back: inside.then(|| format!("/decisions/{}", asked.decision)),
            state: state_tag(t, asked),
            lead: if inside {
                t.state_lead_inside()
            } else {
                t.state_lead(dates.moment(asked.reply_by))
            },
            facts,
            paragraphs: paragraphs(&asked.text),
            reply_text: asked.reply_text.clone().unwrap_or_default(),
            // how the network weighed it is internal (I16)
            outcome: asked
                .outcome_note
                .clone()
                .filter(|_| inside)
                .unwrap_or_default(),
            signatures: signatures
                .iter()
                .filter(|_| inside)
                .map(|one| t.state_signed_by(one.name.as_str(), dates.moment_short(one.at)))
                .collect(),
            corrections: Corrections::of(
                t,
                &form
                    .iter()
                    .flat_map(|form| form.fields.iter())
                    .collect::<Vec<_>>(),
            ),
            form,
            lapse: (LapseConsultation::verdict(who, asked).is_yes()
                && asked.state == State::Requested)
                .then(|| {
                    let refusals = rules::lapse(asked, visit.now).err().unwrap_or_default();
                    Possible::unless(
                        refusals
                            .iter()
                            .map(|one| Text::from(one.in_words(lang)))
                            .collect(),
                    )
                }),
            page,
        }
    }
}

/// What this reader may do now, if anything.
fn form(
    visit: &Visit,
    who: &Actor,
    asked: &Consultation,
    signatures: &[Signature],
    typed: Option<&Typed<'_>>,
) -> Option<Form> {
    let (t, lang) = (visit.texts(), visit.lang);
    let filled = |field: Field, name: &'static str, before: &str| match typed {
        Some(Typed(fields, complaints)) => field
            .holding(fields.raw(name))
            .faulty(complaints.at(name, lang)),
        None => field.holding(before),
    };
    let replies = || {
        StateReply::ALL
            .iter()
            .map(|&one| Choice::new(one.name(), reply_word(t, one)))
            .collect()
    };
    let reply_fields = || {
        vec![
            filled(
                Field::new("reply", t.state_the_reply(), Ask::OneOf(replies())).required(),
                "reply",
                asked.reply.map_or("", Word::name),
            ),
            filled(
                Field::lines("text", t.state_reply_text())
                    .hinted(t.state_reply_text_hint())
                    .at_most(10_000),
                "text",
                asked.reply_text.as_deref().unwrap_or_default(),
            ),
        ]
    };
    let open = rules::reply(asked).is_ok();
    if open && ReplyAsState::verdict(who, asked).is_yes() {
        return Some(Form {
            heading: t.state_your_reply(),
            action: "reply",
            fields: reply_fields(),
            verb: t.state_reply_do(),
        });
    }
    if open && RecordReply::verdict(who, asked).is_yes() {
        let mut fields = reply_fields();
        fields.push(filled(
            Field::lines("evidence", t.state_evidence())
                .hinted(t.state_evidence_hint())
                .at_most(2000)
                .required(),
            "evidence",
            asked.reply_evidence.as_deref().unwrap_or_default(),
        ));
        return Some(Form {
            heading: t.state_record_reply(),
            action: "recorded-reply",
            fields,
            verb: t.state_record_reply(),
        });
    }
    let closes = rules::close(asked, signatures, who.organisation).ok()?;
    CloseConsultation::verdict(who, asked)
        .is_yes()
        .then(|| Form {
            heading: t.state_weigh(),
            action: "closing",
            fields: vec![filled(
                Field::lines("note", t.state_note())
                    .hinted(t.state_note_hint())
                    .at_most(5000)
                    .required(),
                "note",
                "",
            )],
            verb: if closes {
                t.state_close_do()
            } else {
                t.state_sign_do()
            },
        })
}
