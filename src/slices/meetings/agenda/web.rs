use std::fmt::Write as _;

use serde_json::json;

use super::super::access::{
    CirculateAgenda, ClearAgenda, EditAgenda, GivePurpose, OpenItem, RaiseItem, RemoveItem,
};
use super::super::group_store;
use super::super::letters::Envelope;
use super::super::model::{Audience, Item, Purpose};
use super::super::papers::{self, Brief};
use super::super::rules;
use super::super::web::path;
use super::between_store::contents;
use super::pages::{AgendaPage, CirculationPage};
use super::{forms, store};
use crate::base::words::Word as _;
use crate::slices::circulation::{self, Circulation};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

pub(crate) async fn agenda(seen: Seen<EditAgenda>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        ..
    } = seen;
    let contents = contents(&mut db, meeting.id).await?;
    Reply::page(&AgendaPage::of(
        &visit,
        &meeting,
        &contents,
        &Fields::default(),
        &Complaints::none(),
    ))
}

pub(crate) async fn add_item(act: Allowed<EditAgenda>) -> Answer {
    let Allowed {
        subject: meeting,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::runs(&meeting, visit.today())?;
    rules::edit(&meeting)?;
    match forms::item(&fields) {
        Ok(item) => {
            store::record_item(&mut db, meeting.id, &item).await?;
            db.commit().await?;
            Ok(see_other(&format!("{}/agenda", path(meeting.id)))
                .saying(&visit.texts().meetings_item_added()))
        }
        Err(complaints) => {
            let contents = contents(&mut db, meeting.id).await?;
            Reply::again(&AgendaPage::of(
                &visit,
                &meeting,
                &contents,
                &fields,
                &complaints,
            ))
        }
    }
}

pub(crate) async fn remove_item(act: Allowed<RemoveItem>) -> Answer {
    let Allowed {
        subject: item,
        mut db,
        visit,
        ..
    } = act;
    let contents = contents(&mut db, item.meeting).await?;
    let held = contents
        .papers
        .iter()
        .filter(|one| one.item == Some(item.id));
    let listed = contents.listed.iter().filter(|one| one.item == item.id);
    let meeting = store::meeting_of(&mut db, &item).await?;
    rules::remove(&meeting, held.count(), listed.count())?;
    store::record_removal(&mut db, &item).await?;
    db.about("meeting", item.meeting.get(), None).await?;
    db.commit().await?;
    Ok(back_to_agenda(&item).saying(&visit.texts().meetings_item_removed()))
}

pub(crate) async fn raise_item(act: Allowed<RaiseItem>) -> Answer {
    let Allowed {
        subject: item,
        mut db,
        ..
    } = act;
    rules::edit(&store::meeting_of(&mut db, &item).await?)?;
    store::record_rise(&mut db, &item).await?;
    db.about("meeting", item.meeting.get(), None).await?;
    db.commit().await?;
    Ok(back_to_agenda(&item))
}

/// I15: opened to the partners of the group, or closed to them, as long as the agenda is prepared.
pub(crate) async fn open_item(act: Allowed<OpenItem>) -> Answer {
    let Allowed {
        subject: item,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let meeting = store::meeting_of(&mut db, &item).await?;
    rules::edit(&meeting)?;
    let audience = forms::audience(&fields);
    store::redraft(&mut db, item.meeting).await?;
    group_store::record_audience(&mut db, &item, audience).await?;
    db.about("meeting", item.meeting.get(), None).await?;
    db.commit().await?;
    let t = visit.texts();
    let said = match audience {
        Audience::Group if meeting.group.is_none() => t.meetings_item_now_guests(item.position),
        Audience::Group => t.meetings_item_now_open(item.position),
        Audience::Internal => t.meetings_item_now_internal(item.position),
    };
    Ok(back_to_agenda(&item).saying(&said))
}

/// R22: which purpose of the annual meeting it serves, as long as the agenda is prepared.
pub(crate) async fn give_purpose(act: Allowed<GivePurpose>) -> Answer {
    let Allowed {
        subject: item,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let meeting = store::meeting_of(&mut db, &item).await?;
    rules::give_purpose(&meeting)?;
    match forms::purpose(&fields) {
        Ok(purpose) => {
            store::record_purpose(&mut db, &item, purpose).await?;
            db.about("meeting", item.meeting.get(), None).await?;
            db.commit().await?;
            let said = visit.texts().meetings_purpose_given(item.position);
            Ok(back_to_agenda(&item).saying(&said))
        }
        Err(complaints) => {
            let contents = contents(&mut db, item.meeting).await?;
            Reply::again(&AgendaPage::of(
                &visit,
                &meeting,
                &contents,
                &Fields::default(),
                &complaints,
            ))
        }
    }
}

fn back_to_agenda(item: &Item) -> Reply {
    see_other(&format!("{}/agenda", path(item.meeting)))
}

pub(crate) async fn clear(act: Allowed<ClearAgenda>) -> Answer {
    let Allowed {
        subject: meeting,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    let items = store::items(&mut db, meeting.id).await?;
    rules::runs(&meeting, visit.today())?;
    rules::clear(&meeting, &items)?;
    store::record_clearance(&mut db, meeting.id, who.person()?, now).await?;
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&visit.texts().meetings_cleared()))
}

pub(crate) async fn confirm_circulation(seen: Seen<CirculateAgenda>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        ..
    } = seen;
    rules::circulate(&meeting)?;
    let people =
        circulation::addressees_of_meeting(&mut db, meeting.id.get(), visit.today()).await?;
    let contents = contents(&mut db, meeting.id).await?;
    Reply::page(&CirculationPage::of(&visit, &meeting, &contents, people))
}

pub(crate) async fn circulate(act: Allowed<CirculateAgenda>) -> Answer {
    let Allowed {
        subject: meeting,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::runs(&meeting, visit.today())?;
    rules::circulate(&meeting)?;
    let contents = contents(&mut db, meeting.id).await?;
    let people =
        circulation::addressees_of_meeting(&mut db, meeting.id.get(), visit.today()).await?;
    store::record_circulated(&mut db, meeting.id, now).await?;
    let envelope = Envelope {
        meeting: &meeting,
        zone: visit.zone,
        public_url: &visit.public_url,
        network: &visit.network,
        now,
    };
    let snapshot: Vec<_> = contents
        .items
        .iter()
        .map(|item| {
            json!({ "position": item.position, "kind": item.kind.name(), "title": item.title, "presenter": item.presenter,
                    "minutes": item.minutes, "background": item.background, "audience": item.audience.name(), "purpose": item.purpose.map(Purpose::name),
                    "papers": contents.papers.iter().filter(|one| one.item == Some(item.id)).map(|one| named(&visit, one)).collect::<Vec<_>>(),
                    "decisions": contents.listed.iter().filter(|one| one.item == item.id)
                        .map(|one| format!("{}/{}/DEC/{}", visit.symbol_prefix, one.year, one.number)).collect::<Vec<_>>() })
        })
        .collect();
    let sent = Circulation {
        kind: "agenda",
        object: meeting.id.get(),
        revision: meeting.revision,
        snapshot: json!(snapshot),
        letters: people.iter().map(|to| envelope.agenda(to)).collect(),
    };
    circulation::record_circulation(&mut db, &sent, who.person()?, now).await?;
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&visit.texts().meetings_circulated(people.len())))
}

/// The exact version that goes out: its content stands in the snapshot by its hash.
fn named(visit: &Visit, paper: &Brief) -> serde_json::Value {
    let hash = paper.sha256.iter().fold(String::new(), |mut hash, byte| {
        // writing to a String cannot fail
        let _ = write!(hash, "{byte:02x}");
        hash
    });
    json!({ "symbol": papers::symbol(&visit.symbol_prefix, paper.year, paper.number), "version": paper.version,
            "title": paper.title, "kind": paper.kind.name(), "file": paper.file_name, "sha256": hash })
}
