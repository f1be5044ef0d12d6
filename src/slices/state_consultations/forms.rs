use chrono::NaiveDate;

use super::store::Counterpart;
use crate::base::ids::OrganisationId;
use crate::base::lang::Lang;
use crate::base::words::Word;
use crate::slices::decisions::StateReply;
use crate::web::answer::InWords;
use crate::web::fields::{Complaints, Fields, Form};
use crate::web::uploads::Upload;

/// Whom to ask, by when, in which language and words.
pub(super) struct Request {
    pub(super) organisation: OrganisationId,
    pub(super) reply_by: NaiveDate,
    pub(super) lang: Lang,
    /// Where the decision's own words are translated for the request.
    pub(super) title: Option<String>,
    pub(super) text: Option<String>,
}

#[derive(Debug)]
enum Fault {
    InThePast,
    InTheFuture,
    TextForComments,
    WholeLetter,
    EvidenceOrLetter,
    NoScan(String),
    OneScan,
}

impl InWords for Fault {
    fn in_words(&self, lang: Lang) -> String {
        let t = lang.texts();
        match self {
            Self::InThePast => t.state_reply_by_in_the_past(),
            Self::InTheFuture => t.state_letter_in_the_future(),
            Self::TextForComments => t.state_needs_text(),
            Self::WholeLetter => t.state_needs_whole_letter(),
            Self::EvidenceOrLetter => t.state_needs_evidence(),
            Self::NoScan(file) => t.state_no_scan(file.as_str()),
            Self::OneScan => t.state_one_scan(),
        }
    }
}

/// The longest text, as decisions have it.
pub(super) const LONGEST_TEXT: u32 = 50_000;

pub(super) fn request(
    fields: &Fields,
    counterparts: &[Counterpart],
    today: NaiveDate,
) -> Result<Request, Complaints> {
    let mut form = Form::of(fields);
    let body = form.choice("organisation", |text| {
        counterparts.iter().find(|one| one.id.to_string() == text)
    });
    let reply_by = form.date("reply_by");
    if reply_by.is_some_and(|day| day <= today) {
        form.refuse("reply_by", Fault::InThePast);
    }
    let lang = form.optional_choice("lang", |text| {
        Lang::ALL.into_iter().find(|one| one.tag() == text)
    });
    let title = form.optional("title", 200);
    let text = form.optional("text", LONGEST_TEXT as usize);
    let read = || {
        let body = body?;
        Some(Request {
            organisation: body.id,
            reply_by: reply_by?,
            // the counterpart's own, where nobody chose another
            lang: lang?.unwrap_or_else(|| body.lang()),
            title: title?,
            text: text?,
        })
    };
    let values = read();
    form.finish(values)
}

/// What the state says.
pub(super) struct Reply {
    pub(super) answer: StateReply,
    pub(super) text: Option<String>,
    /// Only where the secretariat writes it down.
    pub(super) evidence: Option<String>,
    pub(super) letter: Option<NewLetter>,
}

/// A letter on paper, scanned.
pub(super) struct NewLetter {
    pub(super) number: String,
    pub(super) dated: NaiveDate,
    pub(super) file_name: String,
    pub(super) media_type: &'static str,
    pub(super) bytes: i64,
    pub(super) sha256: Vec<u8>,
}

fn answer(form: &mut Form<'_>) -> Option<(StateReply, Option<String>)> {
    let reply = form.choice("reply", StateReply::parse);
    let text = form.optional("text", 10_000);
    let speaks = matches!(reply, Some(StateReply::Comments | StateReply::Objects));
    if speaks && matches!(text, Some(None)) {
        form.refuse("text", Fault::TextForComments);
    }
    reply.zip(text)
}

/// In the house, by the counterpart itself.
pub(super) fn reply(fields: &Fields) -> Result<Reply, Complaints> {
    let mut form = Form::of(fields);
    let read = answer(&mut form);
    form.finish(read.map(|(answer, text)| Reply {
        answer,
        text,
        evidence: None,
        letter: None,
    }))
}

/// Written down by the secretariat: a letter whole, with its number, its date and its scan; or how else it is known.
pub(super) fn recorded_reply(fields: &Fields, today: NaiveDate) -> Result<Reply, Complaints> {
    let mut form = Form::of(fields);
    let read = answer(&mut form);
    let evidence = form.optional("evidence", 2000);
    let number = form.optional("letter_number", 100);
    let dated = form.optional_date("letter_date");
    if matches!(dated, Some(Some(day)) if day > today) {
        form.refuse("letter_date", Fault::InTheFuture);
    }
    let scan = scan(&mut form, fields);
    let written = [
        ("letter_number", matches!(number, Some(Some(_)))),
        ("letter_date", matches!(dated, Some(Some(_)))),
        (
            "scan",
            !fields.undelivered.is_empty() || fields.file("scan").is_some(),
        ),
    ];
    let is_letter = written.iter().any(|(_, is_there)| *is_there);
    for (field, is_there) in written {
        if is_letter && !is_there {
            form.refuse(field, Fault::WholeLetter);
        }
    }
    if !is_letter && matches!(evidence, Some(None)) {
        form.refuse("evidence", Fault::EvidenceOrLetter);
    }
    let values = || {
        let (answer, text) = read?;
        let letter = match (number?, dated?, scan) {
            (Some(number), Some(dated), Some((file_name, media_type, bytes, sha256))) => {
                Some(NewLetter {
                    number,
                    dated,
                    file_name,
                    media_type,
                    bytes,
                    sha256,
                })
            }
            _ => None,
        };
        Some(Reply {
            answer,
            text,
            evidence: evidence?,
            letter,
        })
    };
    let values = values();
    form.finish(values)
}

type Scan = (String, &'static str, i64, Vec<u8>);

/// One file of a kind that scanners make.
fn scan(form: &mut Form<'_>, fields: &Fields) -> Option<Scan> {
    if let Some(what) = fields.undelivered.first() {
        form.refuse("scan", what.clone());
        return None;
    }
    if fields
        .files
        .iter()
        .filter(|(name, _)| name == "scan")
        .count()
        > 1
    {
        form.refuse("scan", Fault::OneScan);
        return None;
    }
    let Upload { blob, file_name } = fields.file("scan")?;
    let Some(media_type) = blob.media_type.filter(|one| one.is_shown_inline()) else {
        form.refuse("scan", Fault::NoScan(file_name.clone()));
        return None;
    };
    let bytes = i64::try_from(blob.bytes).unwrap_or(i64::MAX);
    Some((
        file_name.clone(),
        media_type.name(),
        bytes,
        blob.sha256.to_vec(),
    ))
}

/// How it was weighed.
pub(super) fn note(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let note = form.text("note", 5000);
    form.finish(note)
}

/// Why it concerns the state; in which words of the text the comment is carried out.
pub(super) fn reason(fields: &Fields) -> Result<String, Complaints> {
    let mut form = Form::of(fields);
    let reason = form.text("reason", 2000);
    form.finish(reason)
}
