use std::sync::Arc;

use chrono::Datelike;
use serde_json::json;

use super::super::agenda;
use super::super::model::{Audience, Item, Meeting};
use super::super::rules as meetings;
use super::access::{AttachPapers, OpenPaper, ReadPaper, ReplacePaper, SeePaper, WithdrawPaper};
use super::forms::NewPaper;
use super::model::{Paper, PaperId, symbol};
use super::pages::{AttachPage, PaperPage, WithdrawalPage};
use super::rules::Moment;
use super::{forms, rules, store};
use crate::base::access::Actor;
use crate::base::acts::{Reads, Records};
use crate::base::blobs::MediaType;
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::history;
use crate::base::ids::PersonId;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Kept, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

fn path(paper: &Paper) -> String {
    format!("/papers/{}", paper.id)
}

/// Once the members have the agenda, one reads of papers at the meeting; before, one goes on preparing.
fn back_to_items(meeting: &Meeting) -> String {
    format!("/meetings/{}/agenda", meeting.id)
}

pub(super) async fn new(seen: Seen<AttachPapers>) -> Answer {
    let Seen {
        subject: item,
        mut db,
        visit,
        ..
    } = seen;
    let meeting = agenda::meeting_of(&mut db, &item).await?;
    rules::attach(meeting.state, meeting.agenda)?;
    let papers = store::list(&mut db, meeting.id).await?;
    Reply::page(&AttachPage::of(
        &visit,
        &item,
        &meeting,
        &papers,
        &Fields::default(),
        &Complaints::none(),
    ))
}

pub(super) async fn attach(act: Allowed<AttachPapers>) -> Answer {
    let Allowed {
        subject: item,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let meeting = agenda::meeting_of(&mut db, &item).await?;
    meetings::runs(&meeting, visit.today())?;
    let moment = rules::attach(meeting.state, meeting.agenda)?;
    let known = store::list(&mut db, meeting.id).await?;
    let forms::Received { papers, refused } = match forms::papers(&fields, &known) {
        Ok(received) => received,
        Err(complaints) => {
            return Reply::again(&AttachPage::of(
                &visit,
                &item,
                &meeting,
                &known,
                &fields,
                &complaints,
            ));
        }
    };
    bring(
        &mut db,
        &visit,
        &item,
        (&papers, moment),
        (who.person()?, now),
    )
    .await?;
    let now_known = store::list(&mut db, meeting.id).await?;
    db.commit().await?;
    if !refused.is_empty() {
        // what could be taken in is, and the page names each of the others
        let none = Fields::default();
        let page = AttachPage::of(&visit, &item, &meeting, &now_known, &none, &refused);
        return Ok(Reply::again(&page)?.standing_at(&back_to_items(&meeting)));
    }
    Ok(see_other(&back_to_items(&meeting)).saying(&visit.texts().papers_attached(papers.len())))
}

/// Puts papers at an item, each under its number of the year; a cleared agenda is cleared again. Their numbers.
pub(in super::super) async fn bring(
    db: &mut dyn Records,
    visit: &Visit,
    item: &Item,
    (papers, moment): (&[NewPaper], Moment),
    (by, now): (PersonId, Instant),
) -> Result<Vec<PaperId>, Fault> {
    if moment == Moment::BeforeCirculation {
        agenda::redraft(db, item.meeting).await?;
    }
    let year = visit.today().year();
    let mut brought = Vec::new();
    for paper in papers {
        let (id, number) = store::record_paper(db, item, paper, moment, year, by, now).await?;
        let named = json!({ "symbol": symbol(&visit.symbol_prefix, year, number) });
        db.about("paper", id.get(), Some(named.clone())).await?;
        db.about("meeting", item.meeting.get(), Some(named)).await?;
        brought.push(id);
    }
    Ok(brought)
}

pub(super) async fn show(seen: Seen<SeePaper>) -> Answer {
    let Seen {
        subject: paper,
        who,
        mut db,
        visit,
        ..
    } = seen;
    let none = (Fields::default(), Complaints::none());
    Reply::page(&page(&mut db, &visit, &who, &paper, &none.0, &none.1).await?)
}

async fn page(
    db: &mut dyn Reads,
    visit: &Arc<Visit>,
    who: &Actor,
    paper: &Paper,
    typed: &Fields,
    complaints: &Complaints,
) -> Result<PaperPage, Fault> {
    let item: Option<Item> = store::item_of(db, paper).await?;
    let versions = store::list_versions(db, paper).await?;
    let past = history::of(db, "paper", paper.id.get(), 50).await?;
    Ok(PaperPage::of(
        visit, who, paper, item, &versions, past, typed, complaints,
    ))
}

pub(super) async fn replace(act: Allowed<ReplacePaper>) -> Answer {
    let Allowed {
        subject: paper,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let moment = rules::change(&paper)?;
    let versions = store::list_versions(&mut db, &paper).await?;
    let file = match forms::version(&fields, versions.first()) {
        Ok(file) => file,
        Err(complaints) => {
            return Reply::again(&page(&mut db, &visit, &who, &paper, &fields, &complaints).await?);
        }
    };
    if moment == Moment::BeforeCirculation {
        agenda::redraft(&mut db, paper.meeting).await?;
    }
    store::record_version(&mut db, &paper, &file, moment, who.person()?, now).await?;
    let detail = json!({ "version": (paper.version + 1).to_string() });
    db.about("paper", paper.id.get(), Some(detail)).await?;
    db.about("meeting", paper.meeting.get(), Some(named(&visit, &paper)))
        .await?;
    db.commit().await?;
    Ok(see_other(&path(&paper)).saying(&visit.texts().papers_replaced(paper.version + 1)))
}

fn named(visit: &Visit, paper: &Paper) -> serde_json::Value {
    json!({ "symbol": symbol(&visit.symbol_prefix, paper.year, paper.number) })
}

/// I15: whom it is open to may change as long as papers change at all.
pub(super) async fn open(act: Allowed<OpenPaper>) -> Answer {
    let Allowed {
        subject: paper,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::change(&paper)?;
    let audience = forms::audience(&fields);
    store::record_audience(&mut db, &paper, audience).await?;
    db.about("meeting", paper.meeting.get(), Some(named(&visit, &paper)))
        .await?;
    db.commit().await?;
    let t = visit.texts();
    let said = match audience {
        Audience::Group => t.papers_now_open(),
        Audience::Internal => t.papers_now_internal(),
    };
    Ok(see_other(&path(&paper)).saying(&said))
}

pub(super) async fn confirm_withdrawal(seen: Seen<WithdrawPaper>) -> Answer {
    let Seen {
        subject: paper,
        visit,
        ..
    } = seen;
    rules::change(&paper)?;
    Reply::page(&WithdrawalPage::of(&visit, &paper))
}

pub(super) async fn withdraw(act: Allowed<WithdrawPaper>) -> Answer {
    let Allowed {
        subject: paper,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    let moment = rules::change(&paper)?;
    if moment == Moment::BeforeCirculation {
        agenda::redraft(&mut db, paper.meeting).await?;
    }
    store::record_withdrawal(&mut db, &paper, who.person()?, now).await?;
    db.about("meeting", paper.meeting.get(), Some(named(&visit, &paper)))
        .await?;
    db.commit().await?;
    let back = match moment {
        Moment::BeforeCirculation => format!("/meetings/{}/agenda", paper.meeting),
        Moment::AfterCirculation => path(&paper),
    };
    let short = format!("CRP.{}", paper.number);
    Ok(see_other(&back).saying(&visit.texts().papers_was_withdrawn(short)))
}

/// The file itself: in the browser where that is safe, unless it is asked for to be kept.
pub(super) async fn read(seen: Seen<ReadPaper>) -> Answer {
    let Seen {
        subject: version,
        visit,
        query,
        ..
    } = seen;
    let kept = Kept {
        sha256: &version.sha256,
        bytes: version.bytes,
        media_type: &version.media_type,
        file_name: &version.file_name,
        inline: !query.is_ticked("keep")
            && MediaType::parse(&version.media_type).is_some_and(MediaType::is_shown_inline),
    };
    if kept.is_held(visit.held.as_deref()) {
        return Ok(kept.unchanged());
    }
    kept.sent(visit.files.open(&version.sha256).await?)
}
