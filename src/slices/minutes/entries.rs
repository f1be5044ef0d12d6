//! One item in its editor: written, saved from a base revision, looked back upon, brought back.
use chrono::TimeDelta;

use super::access::{EditEntry, RestoreEntry, SeeEntry};
use super::agreed::numbering;
use super::beside_store::{self, list_beside};
use super::edit_page::{Around, Conflict, EntryPage};
use super::history_page::HistoryPage;
use super::model::{Entry, State};
use super::web::path;
use super::{capture, comment_store, forms, history_store, remark_store, rules, store};
use crate::base::access::Hat;
use crate::base::acts::Reads;
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

pub(super) async fn edit(seen: Seen<SeeEntry>) -> Answer {
    let Seen {
        subject: entry,
        mut db,
        visit,
        ..
    } = seen;
    // whoever has it open is on it
    visit
        .looks_at(("minutes_entry", entry.id.get()), TimeDelta::zero())
        .await?;
    Reply::page(&page(&mut db, &visit, &entry, None, Conflict::None).await?)
}

async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    entry: &Entry,
    typed: Option<(&Fields, &Complaints)>,
    conflict: Conflict,
) -> Result<EntryPage, Fault> {
    let entries = store::list_entries(db, entry.meeting).await?;
    let decisions = store::list_decisions(db, entry.meeting).await?;
    let (comments, remarks) = if entry.minutes.is_circulated() {
        let comments = comment_store::list_comments(db, entry.meeting).await?;
        (comments, Vec::new())
    } else {
        let remarks = remark_store::list_remarks(db, entry.meeting).await?;
        (Vec::new(), remarks)
    };
    let beside = list_beside(db, entry.meeting, visit.now).await?;
    let lines = if visit.who.hat == Hat::Secretariat {
        capture::lines(db, entry, visit.zone).await?
    } else {
        Vec::new()
    };
    let told = (comments.as_slice(), remarks.as_slice());
    let around = Around {
        decisions: &decisions,
        beside: beside_store::of(&beside, entry.position),
        lines: &lines,
    };
    Ok(EntryPage::of(
        visit, entry, &entries, &around, told, typed, conflict,
    ))
}

pub(super) async fn save(act: Allowed<EditEntry>) -> Answer {
    let Allowed {
        subject: entry,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let none = Complaints::none();
    let draft = !entry.minutes.is_circulated();
    let typed = match forms::entry(&fields, draft) {
        Ok(typed) => typed,
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            return Reply::again(&page(&mut db, &visit, &entry, typed, Conflict::None).await?);
        }
    };
    // a refused text is kept on the page: it may be long
    if let Err(refusals) = rules::edit(&entry, now) {
        let complaints = refusals
            .into_iter()
            .next()
            .map_or_else(Complaints::none, |one| Complaints::about("text", one));
        let typed = Some((&fields, &complaints));
        return Reply::again(&page(&mut db, &visit, &entry, typed, Conflict::None).await?);
    }
    if typed.revision != entry.revision {
        let typed = Some((&fields, &none));
        return Reply::again(&page(&mut db, &visit, &entry, typed, Conflict::Saved).await?);
    }
    let person = who.person()?;
    if draft {
        let text = (typed.text.as_str(), typed.no_discussion);
        store::record_text(&mut db, &entry, text, person, now).await?;
    } else {
        store::record_consolidated_text(&mut db, &entry, &typed.text, person, now).await?;
    }
    let entries = store::list_entries(&mut db, entry.meeting).await?;
    db.commit().await?;
    let next = entries
        .iter()
        .find(|one| one.position > entry.position)
        .filter(|_| fields.is_ticked("next"));
    let line = fields.sought("take_down");
    let to = match (next, fields.is_ticked("next")) {
        _ if !line.is_empty() => capture::path(entry.item, &line),
        (Some(next), _) => format!("/minutes-entries/{}", next.id),
        (None, true) => path(entry.meeting),
        (None, false) => format!("/minutes-entries/{}", entry.id),
    };
    let reply = see_other(&to);
    // whoever types is told by the page itself
    Ok(if fields.is_ticked("by_itself") || !line.is_empty() {
        reply
    } else {
        reply.saying(&visit.texts().minutes_saved(entry.position))
    })
}

/// Every text that the item has had, newest first.
pub(super) async fn history(seen: Seen<SeeEntry>) -> Answer {
    let Seen {
        subject: entry,
        mut db,
        visit,
        now,
        ..
    } = seen;
    let revisions = history_store::list_revisions(&mut db, entry.id).await?;
    Reply::page(&HistoryPage::of(&visit, &entry, &revisions, now))
}

/// Brings a text back as one more revision; what stood meanwhile stays in the history.
pub(super) async fn restore(act: Allowed<RestoreEntry>) -> Answer {
    let Allowed {
        subject: entry,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    only_as_draft(&entry, now)?;
    let (change, revision) =
        forms::restoration(&fields).map_err(|_| WebError::from(rules::Refusal::NotDraft))?;
    let revisions = history_store::list_revisions(&mut db, entry.id).await?;
    let wanted = revisions
        .iter()
        .find(|one| one.change == change)
        .ok_or(WebError::NotFound)?;
    if revision != entry.revision {
        // somebody saved since the list was read: it is shown anew, with that text in it
        return Reply::again(&HistoryPage::of(&visit, &entry, &revisions, now));
    }
    let text = (wanted.text.as_str(), wanted.no_discussion);
    store::record_text(&mut db, &entry, text, who.person()?, now).await?;
    db.commit().await?;
    let to = format!("/minutes-entries/{}", entry.id);
    Ok(see_other(&to).saying(&visit.texts().minutes_restored(wanted.number)))
}

fn only_as_draft(entry: &Entry, now: Instant) -> Result<(), WebError> {
    rules::edit(entry, now)?;
    if entry.minutes == State::Draft {
        Ok(())
    } else {
        Err(rules::Refusal::NotDraft.into())
    }
}

/// The number of the item's first paragraph.
pub(super) fn first_paragraph(entries: &[Entry], entry: &Entry) -> i32 {
    let (firsts, _) = numbering(entries, |one| &one.text);
    entries
        .iter()
        .zip(firsts)
        .find(|(one, _)| one.id == entry.id)
        .map_or(1, |(_, first)| first)
}
