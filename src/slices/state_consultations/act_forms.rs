//! What a reader of the file may do now: each act with its form.
use super::access::{CarryOutComment, CloseConsultation, RaiseAsState, RecordReply, ReplyAsState};
use super::model::{Consultation, Signature};
use super::pages::Reader;
use super::rules;
use super::words::reply_word;
use crate::base::access::{Act, Hat};
use crate::base::lang::{Lang, Texts};
use crate::base::words::Word;
use crate::slices::decisions::StateReply;
use crate::web::fields::{Complaints, Fields};
use crate::web::parts::{Ask, Choice, Field, Width};

/// What scanners make, and browsers show by themselves.
const SCANS: &str = ".pdf,.png,.jpg,.jpeg";

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

/// A form of the file, as its reader may fill it in.
pub(super) struct Form {
    pub(super) id: &'static str,
    pub(super) heading: String,
    pub(super) lead: String,
    pub(super) action: &'static str,
    pub(super) with_files: bool,
    pub(super) fields: Vec<Field>,
    pub(super) verb: String,
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
pub(super) fn forms(
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
