//! R11, R12: what was decided or asked for in the room is written in one line and becomes a record of its own room.
//!
//! A line is only ever read here; `decisions` and `actions` make the record after somebody has looked at what was
//! understood, and the line leaves the text in the same act, so that it is made once.
mod day;
mod line;
mod store;

use chrono_tz::Tz;
use sha2::{Digest, Sha256};

use super::model::{Entry, State};
use super::rules::Refusal;
use crate::base::acts::{Reads, Records};
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::slices::meetings::ItemId;
use crate::web::answer::WebError;

pub(crate) use line::{Kind, Line};
pub(crate) use store::entry_of_item;

/// Lines are taken down while the text is the secretariat's.
pub(crate) fn take_down(entry: &Entry) -> Result<(), Vec<Refusal>> {
    if entry.minutes == State::Draft {
        Ok(())
    } else {
        Err(vec![Refusal::NotDraft])
    }
}

/// Where somebody looks at what was understood; the page is of the room that makes the record.
pub(super) fn path(item: ItemId, mark: &str) -> String {
    let known = mark.bytes().all(|b| b.is_ascii_hexdigit());
    let mark = if known { mark } else { "" };
    format!("/agenda-items/{item}/capture?line={mark}")
}

/// By what a page names the line: the words themselves stay out of addresses.
pub(crate) fn mark(words: &str) -> String {
    let hash = Sha256::digest(words.trim());
    super::standing::hex(hash.get(..8).unwrap_or_default())
}

/// What the text of an item asks for, understood with the members of the meeting's day.
pub(crate) async fn lines(db: &mut dyn Reads, entry: &Entry, zone: Tz) -> Result<Vec<Line>, Fault> {
    let asking: Vec<&str> = line::asking(&entry.text).collect();
    if asking.is_empty() || take_down(entry).is_err() {
        return Ok(Vec::new());
    }
    let day = entry.starts_at.with_timezone(&zone).date_naive();
    let members = store::list_known(db, day).await?;
    Ok(asking
        .into_iter()
        .filter_map(|words| line::understand(words, &members, day))
        .collect())
}

/// The line that became a record goes out of the text; its marks say which. A line that is not there any more was
/// taken down already.
pub(crate) async fn record_taken_down(
    db: &mut dyn Records,
    entry: &Entry,
    wanted: &str,
    by: PersonId,
    now: Instant,
) -> Result<(), WebError> {
    take_down(entry)?;
    if wanted.is_empty() {
        return Ok(());
    }
    let rest = line::asking(&entry.text)
        .find(|words| mark(words) == wanted)
        .and_then(|words| line::without(&entry.text, words))
        .ok_or(Refusal::TakenDown)?;
    let silent = rest.is_empty() && entry.no_discussion;
    Ok(super::store::record_text(db, entry, (&rest, silent), by, now).await?)
}
