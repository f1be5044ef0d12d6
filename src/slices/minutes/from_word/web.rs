use tokio::io::AsyncReadExt as _;

use super::super::access::TakeInDraft;
use super::super::forms::LONGEST_TEXT;
use super::super::model::{Entry, EntryId};
use super::super::web::path;
use super::super::{rules, store};
use super::page::{Filled, FromWordPage, INSTEAD, Wrong};
use super::placing::{Topic, place, taken_in};
use super::read::{self, MOST_BYTES, Unreadable, Words};
use crate::base::blobs::MediaType;
use crate::base::fault::Fault;
use crate::render::press;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaint, Complaints, Fields, Form};
use crate::web::uploads::Upload;
use crate::web::visit::Visit;

pub(super) async fn choose(seen: Seen<TakeInDraft>) -> Answer {
    let Seen {
        subject: minutes,
        visit,
        ..
    } = seen;
    rules::take_in(&minutes)?;
    Reply::page(&FromWordPage::choose(&visit, &minutes, None))
}

/// What goes where; nothing is saved yet.
pub(super) async fn preview(act: Allowed<TakeInDraft>) -> Answer {
    let Allowed {
        subject: minutes,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::take_in(&minutes)?;
    let again =
        |wrong: &Complaints| Reply::again(&FromWordPage::choose(&visit, &minutes, Some(wrong)));
    let upload = match sent(&fields) {
        Ok(upload) => upload,
        Err(wrong) => return again(&wrong),
    };
    let entries = store::list_entries(&mut db, minutes.meeting).await?;
    // nobody waits for the minutes while the document is read
    drop(db);
    let words = match words(&visit, upload).await? {
        Ok(words) => words,
        Err(unreadable) => return again(&Complaints::about("file", unreadable)),
    };
    let topics: Vec<Topic<'_>> = entries.iter().map(topic).collect();
    let pieces = place(&words.lines, &topics);
    Reply::page(&FromWordPage::preview(
        &visit, &minutes, &entries, &pieces, &words,
    ))
}

fn sent(fields: &Fields) -> Result<&Upload, Complaints> {
    let mut form = Form::of(fields);
    let file = fields.file("file");
    if let Some(what) = fields.undelivered.first() {
        form.refuse("file", what.clone());
    } else if let Some(file) = file {
        if file.blob.media_type != Some(MediaType::Docx) {
            form.refuse("file", Unreadable::NotWord);
        } else if file.blob.bytes > MOST_BYTES {
            form.refuse("file", Unreadable::TooLarge);
        }
    } else {
        form.complain("file", Complaint::Missing);
    }
    form.finish(file)
}

async fn words(visit: &Visit, upload: &Upload) -> Result<Result<Words, Unreadable>, Fault> {
    let mut bytes = Vec::new();
    let file = visit.files.open(&upload.blob.sha256).await?;
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).await?;
    press::run(move || Ok(read::words(&bytes))).await
}

fn topic(entry: &Entry) -> Topic<'_> {
    let titles = [
        Some(entry.title.as_str()),
        entry.title_ru.as_deref(),
        entry.title_ky.as_deref(),
    ];
    Topic {
        position: entry.position,
        titles: titles.into_iter().flatten().collect(),
    }
}

/// Every item that something was assigned to, if all of it can be saved; else nothing, and all that was typed comes back.
pub(super) async fn take_in(act: Allowed<TakeInDraft>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::take_in(&minutes)?;
    let entries = store::list_entries(&mut db, minutes.meeting).await?;
    let texts = match texts(&fields, &entries) {
        Ok(texts) => texts,
        Err(complaints) => {
            let typed = (&fields, &complaints);
            let page = FromWordPage::again(&visit, &minutes, &entries, typed);
            return Reply::again(&page);
        }
    };
    let person = who.person()?;
    for (entry, text) in &texts {
        store::record_text(&mut db, entry, (text.as_str(), false), person, now).await?;
    }
    db.commit().await?;
    let said = visit.texts().minutes_word_taken_in(texts.len());
    Ok(see_other(&path(minutes.meeting)).saying(&said))
}

/// What each item reads afterwards, where that is something new.
fn texts<'a>(
    fields: &Fields,
    entries: &'a [Entry],
) -> Result<Vec<(&'a Entry, String)>, Complaints> {
    let mut form = Form::of(fields);
    let parts = Filled::all(fields);
    let mut texts = Vec::new();
    let mut assigned = false;
    for entry in entries {
        let own: Vec<&(String, Filled)> = parts
            .iter()
            .filter(|(_, part)| part.item == entry.id.to_string())
            .collect();
        let Some((first, _)) = own.first() else {
            continue;
        };
        assigned = true;
        let coming: Vec<(bool, String)> = own
            .iter()
            .map(|(_, part)| (part.way == INSTEAD, part.text.clone()))
            .collect();
        let text = taken_in(&entry.text, &coming);
        if shown(fields, entry.id) != Some(entry.revision) {
            form.refuse(&format!("item.{first}"), Wrong::Changed);
        } else if text.chars().count() > LONGEST_TEXT as usize {
            form.refuse(&format!("text.{first}"), Wrong::TooMuch);
        }
        if text != entry.text {
            texts.push((entry, text));
        }
    }
    if !assigned {
        let first = parts.first().map_or("0", |(number, _)| number.as_str());
        form.refuse(&format!("item.{first}"), Wrong::Nothing);
    }
    form.finish(Some(texts))
}

/// The revision of an item that the preview showed.
fn shown(fields: &Fields, entry: EntryId) -> Option<i32> {
    fields.all("revision").find_map(|pair| {
        let (id, revision) = pair.split_once(':')?;
        (id == entry.to_string()).then(|| revision.parse().ok())?
    })
}
