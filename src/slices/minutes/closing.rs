//! The tracked version, approval, dissemination, the corrigendum.
use super::access::{
    ApproveMinutes, ConsolidateMinutes, DisseminateMinutes, IssueCorrigendum, ReadWholeMinutes,
};
use super::agreed;
use super::changes_page::{ChangesPage, CorrigendumPage};
use super::confirm_page::ConfirmPage;
use super::letters::{self, Desk, Told};
use super::model::{Approval, ApprovalMode, Minutes, State};
use super::web::{everybody, members, path, tell, whole};
use super::{agreed_store, comment_store, rules, store};
use crate::base::acts::{Reads, Recording};
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::slices::charter;
use crate::slices::circulation::{self, Circulation};
use crate::slices::people::correspondents::{CO_CHAIRS, SECRETARIAT};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::visit::Visit;

/// The day on which something ends that begins now.
async fn ends(
    db: &mut dyn Reads,
    visit: &Visit,
    days: fn(&charter::Periods) -> u32,
) -> Result<Instant, Fault> {
    let days = days(&charter::periods(db).await?);
    let calendar = charter::calendar(db, visit.today()).await?;
    Ok(calendar.after_working_days(visit.now, days))
}

/// Sends to every member, with the snapshot of what they get.
async fn send<A: crate::base::access::Act>(
    db: &mut Recording<A>,
    visit: &Visit,
    minutes: &Minutes,
    (told, snapshot): (Told, serde_json::Value),
    by: crate::base::ids::PersonId,
) -> Result<usize, Fault> {
    let people = if matches!(told, Told::Disseminated(_)) {
        everybody(db, visit, minutes).await?
    } else {
        members(db, visit, minutes).await?
    };
    let sent = Circulation {
        kind: "minutes",
        object: minutes.id,
        revision: minutes.revision + 1,
        snapshot,
        letters: letters::to_members(&Desk::of(visit), minutes, (told, None), &people)?,
    };
    circulation::record_circulation(db, &sent, by, visit.now).await?;
    Ok(people.len())
}

pub(super) async fn confirm_consolidation(seen: Seen<ConsolidateMinutes>) -> Answer {
    let Seen {
        subject: minutes,
        mut db,
        visit,
        now,
        ..
    } = seen;
    let whole = whole(&mut db, &visit, &minutes).await?;
    rules::consolidate(&minutes, &whole.entries, &whole.comments, now)?;
    let people = members(&mut db, &visit, &minutes).await?;
    let until = ends(&mut db, &visit, |terms| terms.minutes_tracked_days).await?;
    Reply::page(&ConfirmPage::consolidation(
        &visit, &minutes, &people, until,
    ))
}

pub(super) async fn consolidate(act: Allowed<ConsolidateMinutes>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    let mut whole = whole(&mut db, &visit, &minutes).await?;
    rules::consolidate(&minutes, &whole.entries, &whole.comments, now)?;
    let texts = agreed::consolidated(&whole.entries, &whole.comments);
    let until = ends(&mut db, &visit, |terms| terms.minutes_tracked_days).await?;
    agreed_store::record_consolidation(&mut db, &minutes, &texts, (until, now)).await?;
    whole.entries = store::list_entries(&mut db, minutes.meeting).await?;
    let snapshot = whole
        .text(&minutes)
        .snapshot("tracked", &visit.symbol_prefix);
    let told = (Told::Tracked(until), snapshot);
    let people = send(&mut db, &visit, &minutes, told, who.person()?).await?;
    tell(&mut db, &visit, &minutes, Told::ToApprove(until), CO_CHAIRS).await?;
    db.commit().await?;
    Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_consolidated(people)))
}

/// What became of each item: differences shown.
pub(super) async fn changes(seen: Seen<ReadWholeMinutes>) -> Answer {
    let Seen {
        subject: minutes,
        mut db,
        visit,
        ..
    } = seen;
    if !minutes.state.is_circulated() {
        return Err(WebError::NotFound);
    }
    let mut entries = store::list_entries(&mut db, minutes.meeting).await?;
    let comments = comment_store::list_comments(&mut db, minutes.meeting).await?;
    if minutes.state == State::CommentOpen {
        // as it would become if it were consolidated now
        for (id, text) in agreed::consolidated(&entries, &comments) {
            if let Some(entry) = entries.iter_mut().find(|entry| entry.id == id) {
                entry.consolidated = Some(text);
            }
        }
    }
    Reply::page(&ChangesPage::of(&visit, &minutes, &entries, &comments))
}

pub(super) async fn confirm_approval(seen: Seen<ApproveMinutes>) -> Answer {
    let Seen {
        subject: minutes,
        visit,
        now,
        ..
    } = seen;
    rules::approve(&minutes, now)?;
    Reply::page(&ConfirmPage::approval(&visit, &minutes))
}

pub(super) async fn approve(act: Allowed<ApproveMinutes>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::approve(&minutes, now)?;
    let whole = whole(&mut db, &visit, &minutes).await?;
    let text = whole.text(&minutes);
    let snapshot = text.snapshot("approved", &visit.symbol_prefix).to_string();
    let person = Some(who.person()?);
    let way = match minutes.mode {
        ApprovalMode::CoChair => (Approval::CoChair, person, None),
        ApprovalMode::NextMeeting => (Approval::Meeting, person, minutes.sitting),
    };
    agreed_store::record_approval(&mut db, &minutes, &snapshot, way, now).await?;
    tell(&mut db, &visit, &minutes, Told::Approved, SECRETARIAT).await?;
    db.commit().await?;
    Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_approved()))
}

pub(super) async fn confirm_dissemination(seen: Seen<DisseminateMinutes>) -> Answer {
    let Seen {
        subject: minutes,
        mut db,
        visit,
        ..
    } = seen;
    rules::disseminate(&minutes)?;
    let people = everybody(&mut db, &visit, &minutes).await?;
    let until = ends(&mut db, &visit, |terms| terms.minutes_correction_days).await?;
    Reply::page(&ConfirmPage::dissemination(
        &visit, &minutes, &people, until,
    ))
}

pub(super) async fn disseminate(act: Allowed<DisseminateMinutes>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::disseminate(&minutes)?;
    let whole = whole(&mut db, &visit, &minutes).await?;
    let until = ends(&mut db, &visit, |terms| terms.minutes_correction_days).await?;
    agreed_store::record_dissemination(&mut db, &minutes, until, now).await?;
    let snapshot = whole
        .text(&minutes)
        .snapshot("approved", &visit.symbol_prefix);
    let told = (Told::Disseminated(until), snapshot);
    let people = send(&mut db, &visit, &minutes, told, who.person()?).await?;
    db.commit().await?;
    Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_disseminated(people)))
}

pub(super) async fn confirm_corrigendum(seen: Seen<IssueCorrigendum>) -> Answer {
    let Seen {
        subject: minutes,
        mut db,
        visit,
        now,
        ..
    } = seen;
    let comments = comment_store::list_comments(&mut db, minutes.meeting).await?;
    rules::corrigendum(&minutes, &comments, now)?;
    let people = members(&mut db, &visit, &minutes).await?;
    Reply::page(&ConfirmPage::corrigendum(
        &visit, &minutes, &comments, &people,
    ))
}

pub(super) async fn issue_corrigendum(act: Allowed<IssueCorrigendum>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    let whole = whole(&mut db, &visit, &minutes).await?;
    rules::corrigendum(&minutes, &whole.comments, now)?;
    let corrections = whole.text(&minutes).corrections(&visit.symbol_prefix);
    let (snapshot, person) = (corrections.to_string(), who.person()?);
    let told = (Told::Corrigendum, corrections);
    let people = send(&mut db, &visit, &minutes, told, person).await?;
    agreed_store::record_corrigendum(&mut db, &minutes, &snapshot, person, now).await?;
    db.commit().await?;
    let to = format!("{}/corrigendum", path(minutes.meeting));
    Ok(see_other(&to).saying(&visit.texts().minutes_corrigendum_issued(people)))
}

pub(super) async fn corrigendum(seen: Seen<ReadWholeMinutes>) -> Answer {
    let Seen {
        subject: minutes,
        mut db,
        visit,
        ..
    } = seen;
    let issued = agreed_store::corrigendum(&mut db, &minutes)
        .await?
        .ok_or(WebError::NotFound)?;
    Reply::page(&CorrigendumPage::of(&visit, &minutes, &issued)?)
}
