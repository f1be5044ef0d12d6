//! The file of one consultation: each reader sees what is for them.
use askama::Template;

use super::access::{LapseConsultation, RemindState};
use super::act_forms::{Form, Typed, forms};
use super::model::{Brief, Consultation, Letter, Sent, Signature, State};
use super::rules::{self, Refusal};
use super::words::{carried_out, delivery_word, reply_word, state_tag, tag_of};
use crate::base::access::{Act, Actor};
use crate::base::clock::Instant;
use crate::base::dates::Dates;
use crate::base::history::Past;
use crate::base::lang::{Lang, Texts};
use crate::slices::decisions::{Paragraph, paragraphs, told};
use crate::web::answer::InWords;
use crate::web::page::{Page, Section};
use crate::web::parts::{Corrections, Log, Possible, Tag, Text};
use crate::web::visit::Visit;

/// Paragraphs with their numbers, as a text is read.
pub(super) type Numbered = Vec<Paragraph>;

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

/// The reader of a file, and how dates are said to them.
pub(super) struct Reader<'a> {
    pub(super) who: &'a Actor,
    pub(super) dates: Dates,
    pub(super) now: Instant,
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
        page = page.seen_by(t.state_seen_by(body_of(lang, asked)));
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
            facts: fact_lines(lang, asked, &dates, inside),
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

/// The state's body as its own people call it.
fn body_of(lang: Lang, asked: &Consultation) -> &str {
    let (ru, ky) = (&asked.organisation_ru, &asked.organisation_ky);
    lang.pick(&asked.organisation_name, ru.as_deref(), ky.as_deref())
}

fn fact_lines(
    lang: Lang,
    asked: &Consultation,
    dates: &Dates,
    inside: bool,
) -> Vec<(String, String)> {
    let t = lang.texts();
    let mut facts = vec![
        (t.state_organisation(), body_of(lang, asked).to_owned()),
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
