use serde_json::json;

use super::access::{
    BeginMinutes, CirculateMinutes, ClearMinutes, EditEntry, ReturnMinutes, SeeEntry, SeeMinutes,
    SubmitMinutes,
};
use super::edit_page::{Conflict, EntryPage};
use super::model::{Entry, Minutes};
use super::pages::{CirculationPage, MinutesPage};
use super::{forms, letters, rules, store};
use crate::base::access::Actor;
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::slices::charter;
use crate::slices::circulation::{self, Circulation};
use crate::slices::meetings::{self, MeetingId};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

fn path(meeting: MeetingId) -> String {
    format!("/meetings/{meeting}/minutes")
}

pub(super) async fn begin(act: Allowed<BeginMinutes>) -> Answer {
    let Allowed {
        subject: meeting,
        mut db,
        visit,
        ..
    } = act;
    rules::begin(&meeting)?;
    let t = visit.texts();
    let (introduced, noted) = (t.minutes_introduced("{}"), t.minutes_between());
    store::record_beginning(&mut db, meeting.id, &introduced, &noted).await?;
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&visit.texts().minutes_begun()))
}

pub(super) async fn show(seen: Seen<SeeMinutes>) -> Answer {
    let Seen {
        who,
        subject: minutes,
        mut db,
        visit,
        ..
    } = seen;
    Reply::page(&page(&mut db, &visit, &who, &minutes, None).await?)
}

async fn page(
    db: &mut impl Reads,
    visit: &Visit,
    who: &Actor,
    minutes: &Minutes,
    typed: Option<(&Fields, &Complaints)>,
) -> Result<MinutesPage, Fault> {
    if !who.hat.is_inside() {
        // partners of a group read what was said on the items that were open to them (I16)
        let entries = store::list_open_entries(db, minutes.meeting).await?;
        return Ok(MinutesPage::of(
            visit,
            who,
            minutes,
            &entries,
            (&[], &[]),
            None,
        ));
    }
    let entries = store::list_entries(db, minutes.meeting).await?;
    let decisions = store::list_decisions(db, minutes.meeting).await?;
    let day = minutes.starts_at.with_timezone(&visit.zone).date_naive();
    let seats = meetings::seats(db, minutes.meeting, day).await?;
    let sent = circulation::deliveries(db, visit, who, &["minutes"], minutes.id).await?;
    let page = MinutesPage::of(visit, who, minutes, &entries, (&decisions, &seats), typed);
    Ok(page.with(sent))
}

pub(super) async fn edit(seen: Seen<SeeEntry>) -> Answer {
    let Seen {
        subject: entry,
        mut db,
        visit,
        ..
    } = seen;
    Reply::page(&entry_page(&mut db, &visit, &entry, None, Conflict::None).await?)
}

async fn entry_page(
    db: &mut impl Reads,
    visit: &Visit,
    entry: &Entry,
    typed: Option<(&Fields, &Complaints)>,
    conflict: Conflict,
) -> Result<EntryPage, Fault> {
    let entries = store::list_entries(db, entry.meeting).await?;
    let decisions = store::list_decisions(db, entry.meeting).await?;
    Ok(EntryPage::of(
        visit, entry, &entries, &decisions, typed, conflict,
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
    let typed = match forms::entry(&fields) {
        Ok(typed) => typed,
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            let page = entry_page(&mut db, &visit, &entry, typed, Conflict::None).await?;
            return Reply::again(&page);
        }
    };
    // a refused text is kept on the page: it may be long
    if let Err(refusals) = rules::edit(entry.minutes) {
        let complaints = refusals
            .into_iter()
            .next()
            .map_or_else(Complaints::none, |one| Complaints::about("text", one));
        let typed = Some((&fields, &complaints));
        let page = entry_page(&mut db, &visit, &entry, typed, Conflict::None).await?;
        return Reply::again(&page);
    }
    if typed.revision != entry.revision {
        let none = Complaints::none();
        let typed = Some((&fields, &none));
        let page = entry_page(&mut db, &visit, &entry, typed, Conflict::Saved).await?;
        return Reply::again(&page);
    }
    store::record_text(&mut db, &entry, &typed.text, who.person()?, now).await?;
    let entries = store::list_entries(&mut db, entry.meeting).await?;
    db.commit().await?;
    let next = entries
        .iter()
        .find(|one| one.position > entry.position)
        .filter(|_| fields.is_ticked("next"));
    let to = match (next, fields.is_ticked("next")) {
        (Some(next), _) => format!("/minutes-entries/{}", next.id),
        (None, true) => path(entry.meeting),
        (None, false) => format!("/minutes-entries/{}", entry.id),
    };
    Ok(see_other(&to).saying(&visit.texts().minutes_saved(entry.position)))
}

pub(super) async fn submit(act: Allowed<SubmitMinutes>) -> Answer {
    let Allowed {
        subject: minutes,
        mut db,
        visit,
        ..
    } = act;
    let entries = store::list_entries(&mut db, minutes.meeting).await?;
    rules::submit(&minutes, &entries)?;
    store::record_submission(&mut db, &minutes).await?;
    db.commit().await?;
    Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_submitted()))
}

pub(super) async fn send_back(act: Allowed<ReturnMinutes>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::review(&minutes)?;
    match forms::remark(&fields) {
        Ok(remark) => {
            store::record_return(&mut db, &minutes, &remark).await?;
            db.commit().await?;
            Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_returned()))
        }
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            Reply::again(&page(&mut db, &visit, &who, &minutes, typed).await?)
        }
    }
}

pub(super) async fn clear(act: Allowed<ClearMinutes>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::review(&minutes)?;
    store::record_clearance(&mut db, &minutes, who.person()?, now).await?;
    db.commit().await?;
    Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_cleared()))
}

/// Until when members may comment, if it were circulated now.
async fn comments_until(
    db: &mut impl Reads,
    visit: &Visit,
) -> Result<chrono::DateTime<chrono::Utc>, Fault> {
    let days = charter::periods(db).await?.minutes_comment_days;
    let calendar = charter::calendar(db, visit.today()).await?;
    Ok(calendar.after_working_days(visit.now, days))
}

pub(super) async fn confirm_circulation(seen: Seen<CirculateMinutes>) -> Answer {
    let Seen {
        subject: minutes,
        mut db,
        visit,
        ..
    } = seen;
    rules::circulate(&minutes)?;
    let people =
        circulation::addressees_of_meeting(&mut db, minutes.meeting.get(), visit.today()).await?;
    let until = comments_until(&mut db, &visit).await?;
    Reply::page(&CirculationPage::of(&visit, &minutes, people, until))
}

pub(super) async fn circulate(act: Allowed<CirculateMinutes>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::circulate(&minutes)?;
    let entries = store::list_entries(&mut db, minutes.meeting).await?;
    let people =
        circulation::addressees_of_meeting(&mut db, minutes.meeting.get(), visit.today()).await?;
    let until = comments_until(&mut db, &visit).await?;
    store::record_circulated(&mut db, &minutes, until, now).await?;
    let snapshot: Vec<_> = entries
        .iter()
        .map(|one| json!({ "position": one.position, "title": one.title, "text": one.text }))
        .collect();
    let sent = Circulation {
        kind: "minutes",
        object: minutes.id,
        revision: minutes.revision,
        snapshot: json!(snapshot),
        letters: people
            .iter()
            .map(|to| letters::circulated(&visit, &minutes, until, to))
            .collect(),
    };
    circulation::record_circulation(&mut db, &sent, who.person()?, now).await?;
    db.commit().await?;
    Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_circulated(people.len())))
}
