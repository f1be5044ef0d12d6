//! The request, and the file of one consultation: each reader sees what is for them.
use askama::Template;

use super::access::{
    CarryOutComment, CloseConsultation, LapseConsultation, RaiseAsState, RecordReply, RemindState,
    ReplyAsState,
};
use super::forms::LONGEST_TEXT;
use super::model::{Brief, Consultation, Letter, Sent, Signature, State};
use super::rules::{self, Refusal};
use super::store::Counterpart;
use super::words::{carried_out, delivery_word, reply_word, state_tag, tag_of};
use crate::base::access::{Act, Actor, Hat};
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word;
use crate::slices::decisions::{Decision, StateReply, paragraphs, told};
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields};
use crate::web::page::{Page, Section};
use crate::web::parts::{Ask, Choice, Corrections, Field, Log, Possible, Tag, Text, Width};
use crate::web::visit::Visit;

/// What scanners make, and browsers show by themselves.
const SCANS: &str = ".pdf,.png,.jpg,.jpeg";

/// Paragraphs with their numbers, as a text is read.
type Numbered = Vec<(Option<usize>, String)>;

/// Whom to ask, by when, in which language and words.
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
    version_note: String,
    paragraphs: Numbered,
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
        let bodies: Vec<(String, String)> = counterparts
            .iter()
            .map(|one| (one.id.to_string(), one.name.clone()))
            .collect();
        let title = lang.pick(
            &decision.title,
            decision.title_ru.as_deref(),
            decision.title_ky.as_deref(),
        );
        Self::lay(
            page,
            (back, action, title.to_owned()),
            (decision.version, &decision.text),
            &bodies,
            (typed, complaints),
        )
    }

    pub(super) fn lay(
        page: Page,
        (back, action, back_words): (String, String, String),
        (version, text): (i32, &str),
        bodies: &[(String, String)],
        (typed, complaints): (&Fields, &Complaints),
    ) -> Self {
        let (t, lang) = (page.t, page.lang);
        let filled = |field: Field, name: &'static str| {
            field
                .holding(typed.raw(name))
                .faulty(complaints.at(name, lang))
        };
        let mut choices = vec![Choice::new("", t.frame_choose())];
        choices.extend(
            bodies
                .iter()
                .map(|(id, name)| Choice::new(id.clone(), name.clone())),
        );
        let languages = Lang::ALL
            .iter()
            .map(|one| Choice::new(one.tag(), one.own_name()))
            .collect();
        let fields = vec![
            filled(
                Field::new("organisation", t.state_organisation(), Ask::Select(choices)).required(),
                "organisation",
            ),
            filled(
                Field::new("lang", t.state_lang(), Ask::OneOf(languages))
                    .hinted(t.state_lang_hint()),
                "lang",
            ),
            filled(
                Field::new("reply_by", t.state_reply_by(), Ask::Line("date"))
                    .hinted(t.state_reply_by_hint())
                    .wide(Width::Short)
                    .required(),
                "reply_by",
            ),
            filled(
                Field::line("title", t.state_sent_title())
                    .hinted(t.state_sent_title_hint())
                    .at_most(200),
                "title",
            ),
            filled(
                Field::new(
                    "text",
                    t.state_sent_text(),
                    Ask::Lines {
                        rows: 10,
                        document: true,
                    },
                )
                .hinted(t.state_sent_text_hint())
                .at_most(LONGEST_TEXT),
                "text",
            ),
        ];
        Self {
            back_words,
            corrections: Corrections::of(t, &fields.iter().collect::<Vec<_>>()),
            nobody: bodies.is_empty(),
            version_note: t.state_version(version),
            paragraphs: paragraphs(text),
            back,
            action,
            fields,
            page,
        }
    }
}

/// Which form of the file came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    Reply,
    Note,
    CarryingOut,
    Raise,
}

#[derive(Clone, Copy)]
pub(super) struct Typed<'a>(Which, &'a Fields, &'a Complaints);

impl<'a> Typed<'a> {
    pub(super) fn new(which: Which, fields: &'a Fields, complaints: &'a Complaints) -> Self {
        Self(which, fields, complaints)
    }
}

/// What belongs to a consultation; for the counterpart only what was sent to it.
#[derive(Default)]
pub(super) struct File {
    pub(super) chain: Vec<Brief>,
    pub(super) signatures: Vec<Signature>,
    pub(super) letters: Vec<Letter>,
    pub(super) sent: Vec<Sent>,
    pub(super) past: Vec<Past>,
}

#[derive(Template)]
#[template(path = "state_consultations/show.html")]
pub(crate) struct ConsultationPage {
    page: Page,
    id: i64,
    /// Only people inside follow the way to the decision (I16).
    back: (String, String),
    symbol: String,
    state: Tag,
    lead: String,
    facts: Vec<(String, String)>,
    /// The language of the text, where it was translated; the decision's own words may be in any.
    lang: &'static str,
    version_note: String,
    paragraphs: Numbered,
    /// The decision's own words, where the request translated them.
    own: Numbered,
    reply_text: String,
    letters: Vec<(String, String, String)>,
    signatures: Vec<(String, String)>,
    corrections: Corrections,
    forms: Vec<Form>,
    remind: Option<Possible>,
    lapse: Option<Possible>,
    chain: Vec<Link>,
    sent: Vec<String>,
    log: Option<Log>,
}

/// Another consultation on the same decision.
struct Link {
    href: String,
    words: String,
    tag: Tag,
    note: String,
    is_this: bool,
}

struct Form {
    id: &'static str,
    heading: String,
    lead: String,
    action: &'static str,
    with_files: bool,
    fields: Vec<Field>,
    verb: String,
}

/// The reader of a file, and how dates are said to them.
pub(super) struct Reader<'a> {
    pub(super) who: &'a Actor,
    pub(super) dates: Dates,
    pub(super) now: crate::base::clock::Instant,
    pub(super) symbol_prefix: &'a str,
    pub(super) megabytes: u64,
}

impl ConsultationPage {
    pub(super) fn of(
        visit: &Visit,
        who: &Actor,
        asked: &Consultation,
        file: &File,
        typed: Option<Typed<'_>>,
    ) -> Self {
        let section = if who.hat.is_inside() {
            Section::Decisions
        } else {
            Section::Home
        };
        let reader = Reader {
            who,
            dates: visit.lang.dates(visit.zone).in_year_of(visit.now),
            now: visit.now,
            symbol_prefix: &visit.symbol_prefix,
            megabytes: visit.file_megabytes,
        };
        Self::lay(
            visit.page(section, asked.title.clone()),
            &reader,
            asked,
            file,
            typed,
        )
    }

    pub(super) fn lay(
        mut page: Page,
        reader: &Reader<'_>,
        asked: &Consultation,
        file: &File,
        typed: Option<Typed<'_>>,
    ) -> Self {
        let (t, lang, dates) = (page.t, page.lang, reader.dates);
        let inside = reader.who.hat.is_inside();
        let here = format!("/state-consultations/{}", asked.id);
        if typed.is_some() {
            page = page.with_corrections().answering(here);
        }
        page = page.seen_by(t.state_seen_by(asked.organisation_name.as_str()));
        let forms = forms(t, lang, reader, asked, &file.signatures, typed.as_ref());
        let possible = |may: bool, rule: Result<(), Vec<Refusal>>| {
            may.then(|| {
                let refusals = rule.err().unwrap_or_default();
                Possible::unless(
                    refusals
                        .iter()
                        .map(|one| Text::from(one.in_words(lang)))
                        .collect(),
                )
            })
        };
        let awaited = asked.state == State::Requested;
        let today = dates.date_of(reader.now);
        Self {
            id: asked.id.get(),
            back: if inside {
                (
                    format!("/decisions/{}", asked.decision),
                    asked.title_for(lang).to_owned(),
                )
            } else {
                ("/state-consultations".to_owned(), t.state_all())
            },
            symbol: asked.symbol(reader.symbol_prefix).unwrap_or_default(),
            state: tag_of(t, asked),
            lead: if inside {
                t.state_lead_inside()
            } else {
                t.state_lead(dates.moment(asked.reply_by))
            },
            facts: fact_lines(t, asked, &dates, inside),
            lang: if asked.is_translated() {
                asked.lang.tag()
            } else {
                ""
            },
            version_note: if inside {
                t.state_version(asked.version)
            } else {
                String::new()
            },
            paragraphs: paragraphs(&asked.text),
            own: if inside && asked.is_translated() {
                paragraphs(&asked.about.own_text)
            } else {
                Vec::new()
            },
            reply_text: asked.reply_text.clone().unwrap_or_default(),
            letters: file
                .letters
                .iter()
                .map(|one| {
                    (
                        format!("/state-letters/{}/file", one.id),
                        t.state_letter_line(one.number.as_str(), dates.on_paper(one.dated)),
                        t.state_letter_came(
                            one.uploaded_by.as_str(),
                            dates.moment_short(one.uploaded_at),
                        ),
                    )
                })
                .collect(),
            // how the network weighed it is internal (I16)
            signatures: signatures(t, asked, &file.signatures, &dates, inside),
            corrections: Corrections::of(
                t,
                &forms
                    .iter()
                    .flat_map(|form| form.fields.iter())
                    .collect::<Vec<_>>(),
            ),
            forms,
            remind: possible(
                awaited && RemindState::verdict(reader.who, asked).is_yes(),
                rules::remind(asked, today),
            ),
            lapse: possible(
                awaited && LapseConsultation::verdict(reader.who, asked).is_yes(),
                rules::lapse(asked, reader.now),
            ),
            chain: if file.chain.len() > 1 {
                chain(t, asked, &file.chain, &dates, inside)
            } else {
                Vec::new()
            },
            sent: file
                .sent
                .iter()
                .map(|one| sent_line(t, one, &dates))
                .collect(),
            log: inside.then(|| {
                let entries = file.past.iter().filter_map(|one| told(t, one, &dates));
                Log::new(entries.collect(), t)
            }),
            page,
        }
    }
}

fn fact_lines(
    t: &'static Texts,
    asked: &Consultation,
    dates: &Dates,
    inside: bool,
) -> Vec<(String, String)> {
    let mut facts = vec![
        (t.state_organisation(), asked.organisation_name.clone()),
        (t.state_asked_on(), dates.moment(asked.requested_at)),
        (t.state_reply_by(), dates.moment(asked.reply_by)),
        (t.state_lang(), asked.lang.own_name().to_owned()),
    ];
    if let Some(last) = asked.reminders.last() {
        facts.push((
            t.state_reminded_on(),
            t.state_reminded_line(
                asked.reminders.len(),
                dates.day(last.day),
                dates.moment(last.until),
            ),
        ));
    }
    if let Some(at) = asked.remind_at.filter(|_| inside) {
        facts.push((t.state_next_reminder(), dates.moment(at)));
    }
    if let Some((reply, at)) = asked.reply.zip(asked.replied_at) {
        facts.push((t.state_the_reply(), reply_word(t, reply)));
        facts.push((t.state_replied_on(), dates.moment(at)));
    } else if asked.is_unanswered() {
        facts.push((t.state_the_reply(), t.state_is_lapsed()));
    }
    if let Some(evidence) = asked.reply_evidence.as_ref().filter(|_| inside) {
        facts.push((t.state_evidence(), evidence.clone()));
    }
    if let Some(at) = asked.closed_at.filter(|_| inside) {
        facts.push((t.state_closed_on(), dates.moment(at)));
    }
    facts
}

/// Each co-chair's own words; of consultations that were closed before these were kept apart, the note as a whole.
fn signatures(
    t: &'static Texts,
    asked: &Consultation,
    signatures: &[Signature],
    dates: &Dates,
    inside: bool,
) -> Vec<(String, String)> {
    let whole = asked.outcome_note.clone().filter(|_| inside);
    let are_apart = signatures.iter().all(|one| one.note.is_some());
    let lines = signatures.iter().map(|one| {
        let who = t.state_signed_by(one.name.as_str(), dates.moment_short(one.at));
        (who, one.note.clone().unwrap_or_default())
    });
    match whole {
        Some(note) if signatures.is_empty() || !are_apart => std::iter::once((String::new(), note))
            .chain(lines)
            .collect(),
        Some(_) => lines.collect(),
        None => Vec::new(),
    }
}

fn chain(
    t: &'static Texts,
    asked: &Consultation,
    chain: &[Brief],
    dates: &Dates,
    inside: bool,
) -> Vec<Link> {
    chain
        .iter()
        .map(|one| {
            let day = dates.day_short(dates.date_of(one.requested_at));
            Link {
                href: format!("/state-consultations/{}", one.id),
                words: if inside {
                    t.state_chain_line(one.version, day)
                } else {
                    t.state_chain_line_outside(day)
                },
                tag: state_tag(t, one.state, one.reply).quiet(),
                note: if inside {
                    carried_out(t, one)
                } else {
                    String::new()
                },
                is_this: one.id == asked.id,
            }
        })
        .collect()
}

fn sent_line(t: &'static Texts, one: &Sent, dates: &Dates) -> String {
    let what = if one.is_reminder {
        t.state_sent_reminder()
    } else {
        t.state_sent_request()
    };
    let word = delivery_word(t, &one.delivery);
    t.state_sent_line(what, one.name.as_str(), word, dates.moment_short(one.at))
}

/// Fills a field with what came back, if its form did.
fn filled(
    field: Field,
    name: &'static str,
    before: &str,
    came_back: Option<(&Fields, &Complaints)>,
    lang: Lang,
) -> Field {
    match came_back {
        Some((fields, complaints)) => field
            .holding(fields.raw(name))
            .faulty(complaints.at(name, lang)),
        None => field.holding(before),
    }
}

/// What this reader may do now.
fn forms(
    t: &'static Texts,
    lang: Lang,
    reader: &Reader<'_>,
    asked: &Consultation,
    signatures: &[Signature],
    typed: Option<&Typed<'_>>,
) -> Vec<Form> {
    let came_back = |which: Which| typed.filter(|one| one.0 == which).map(|one| (one.1, one.2));
    let mut forms = Vec::new();
    if rules::reply(asked).is_ok() {
        let back = came_back(Which::Reply);
        if ReplyAsState::verdict(reader.who, asked).is_yes() {
            forms.push(Form {
                id: "reply",
                heading: t.state_your_reply(),
                lead: String::new(),
                action: "reply",
                with_files: false,
                fields: reply_fields(t, lang, asked, back),
                verb: t.state_reply_do(),
            });
        } else if RecordReply::verdict(reader.who, asked).is_yes() {
            let mut fields = reply_fields(t, lang, asked, back);
            fields.extend(record_fields(t, lang, asked, reader.megabytes, back));
            forms.push(Form {
                id: "reply",
                heading: t.state_record_reply(),
                lead: t.state_record_lead(),
                action: "recorded-reply",
                with_files: true,
                fields,
                verb: t.state_record_reply(),
            });
        }
    }
    if RaiseAsState::verdict(reader.who, asked).is_yes() && rules::raise(asked).is_ok() {
        forms.push(reason_form(
            (t, lang),
            (
                "raise",
                "concern",
                t.decisions_raise(),
                t.state_raise_lead(),
            ),
            t.decisions_raise_reason(),
            came_back(Which::Raise),
        ));
    }
    if reader.who.hat == Hat::CoChair {
        if CarryOutComment::verdict(reader.who, asked).is_yes() && rules::carry_out(asked).is_ok() {
            let version = asked.about.version;
            forms.push(reason_form(
                (t, lang),
                (
                    "carry-out",
                    "carrying-out",
                    t.state_carry_out(),
                    t.state_carry_out_lead(version),
                ),
                t.state_carry_out_reason(),
                came_back(Which::CarryingOut),
            ));
        }
        let closing = rules::close(asked, signatures, reader.who.organisation).ok();
        forms.extend(
            closing
                .filter(|_| CloseConsultation::verdict(reader.who, asked).is_yes())
                .map(|closes| closing_form(t, lang, closes, came_back(Which::Note))),
        );
    }
    forms
}

fn reply_fields(
    t: &'static Texts,
    lang: Lang,
    asked: &Consultation,
    came_back: Option<(&Fields, &Complaints)>,
) -> Vec<Field> {
    let replies = StateReply::ALL
        .iter()
        .map(|&one| Choice::new(one.name(), reply_word(t, one)))
        .collect();
    vec![
        filled(
            Field::new("reply", t.state_the_reply(), Ask::OneOf(replies)).required(),
            "reply",
            asked.reply.map_or("", Word::name),
            came_back,
            lang,
        ),
        filled(
            Field::lines("text", t.state_reply_text())
                .hinted(t.state_reply_text_hint())
                .at_most(10_000),
            "text",
            asked.reply_text.as_deref().unwrap_or_default(),
            came_back,
            lang,
        ),
    ]
}

/// A letter with its number, date and scan; or how else it is known.
fn record_fields(
    t: &'static Texts,
    lang: Lang,
    asked: &Consultation,
    megabytes: u64,
    came_back: Option<(&Fields, &Complaints)>,
) -> Vec<Field> {
    let evidence = asked.reply_evidence.as_deref().unwrap_or_default();
    let scan = Ask::File {
        accept: SCANS,
        many: false,
    };
    vec![
        filled(
            Field::line("letter_number", t.state_letter_number())
                .at_most(100)
                .wide(Width::Middle),
            "letter_number",
            "",
            came_back,
            lang,
        ),
        filled(
            Field::new("letter_date", t.state_letter_date(), Ask::Line("date")).wide(Width::Short),
            "letter_date",
            "",
            came_back,
            lang,
        ),
        filled(
            Field::lines("evidence", t.state_evidence())
                .hinted(t.state_evidence_hint())
                .at_most(2000),
            "evidence",
            evidence,
            came_back,
            lang,
        ),
        // the file stands last: what was typed has arrived before a file can fail
        Field::new("scan", t.state_scan(), scan)
            .hinted(t.state_scan_hint(megabytes))
            .wide(Width::Long)
            .faulty(came_back.and_then(|(_, complaints)| complaints.at("scan", lang))),
    ]
}

fn reason_form(
    (t, lang): (&'static Texts, Lang),
    (id, action, heading, lead): (&'static str, &'static str, String, String),
    label: String,
    came_back: Option<(&Fields, &Complaints)>,
) -> Form {
    let field = Field::lines("reason", label)
        .with_id(id)
        .at_most(2000)
        .required();
    Form {
        id,
        heading,
        lead,
        action,
        with_files: false,
        fields: vec![filled(field, "reason", "", came_back, lang)],
        verb: t.state_record(),
    }
}

fn closing_form(
    t: &'static Texts,
    lang: Lang,
    closes: bool,
    came_back: Option<(&Fields, &Complaints)>,
) -> Form {
    let field = Field::lines("note", t.state_note())
        .hinted(t.state_note_hint())
        .at_most(5000)
        .required();
    Form {
        id: "weigh",
        heading: t.state_weigh(),
        lead: String::new(),
        action: "closing",
        with_files: false,
        fields: vec![filled(field, "note", "", came_back, lang)],
        verb: if closes {
            t.state_close_do()
        } else {
            t.state_sign_do()
        },
    }
}
