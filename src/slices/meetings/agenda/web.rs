use super::super::access::{
    CirculateAgenda, ClearAgenda, EditAgenda, EditItem, GivePurpose, OpenItem, PlaceItem,
    RemoveItem,
};
use super::super::group_store;
use super::super::letters::Envelope;
use super::super::model::{Audience, Item, Meeting, Seat};
use super::super::rules;
use super::super::store as meetings;
use super::super::web::path;
use super::between_store::{Contents, contents};
use super::item_page::ItemPage;
use super::pages::{AgendaPage, CirculationPage};
use super::{forms, revisions, store};
use crate::base::acts::Reads;
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::outbox::NewMail;
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
    let none = Complaints::none();
    Reply::page(&page(&mut db, &visit, &meeting, (&Fields::default(), &none)).await?)
}

/// Who sits at the table: an agency of these may present an item.
async fn table(db: &mut dyn Reads, visit: &Visit, meeting: &Meeting) -> Result<Vec<Seat>, Fault> {
    let day = meeting.starts_at.with_timezone(&visit.zone).date_naive();
    meetings::seats(db, meeting.id, day).await
}

async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    meeting: &Meeting,
    (typed, complaints): (&Fields, &Complaints),
) -> Result<AgendaPage, Fault> {
    let contents = contents(db, meeting, (visit.today(), visit.now)).await?;
    let table = table(db, visit, meeting).await?;
    let held = (&contents, table.as_slice());
    Ok(AgendaPage::of(visit, meeting, held, typed, complaints))
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
    let table = table(&mut db, &visit, &meeting).await?;
    match forms::item(&fields, &table) {
        Ok(item) => {
            store::record_item(&mut db, meeting.id, &item).await?;
            db.commit().await?;
            Ok(see_other(&format!("{}/agenda", path(meeting.id)))
                .saying(&visit.texts().meetings_item_added()))
        }
        Err(complaints) => {
            Reply::again(&page(&mut db, &visit, &meeting, (&fields, &complaints)).await?)
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
    let meeting = store::meeting_of(&mut db, &item).await?;
    let contents = contents(&mut db, &meeting, (visit.today(), visit.now)).await?;
    let held = contents
        .papers
        .iter()
        .filter(|one| one.item == Some(item.id));
    rules::remove(&meeting, held.count(), item.listed().len())?;
    store::record_removal(&mut db, &item).await?;
    db.about("meeting", item.meeting.get(), None).await?;
    db.commit().await?;
    Ok(back_to_agenda(&item).saying(&visit.texts().meetings_item_removed()))
}

pub(crate) async fn edit_item(seen: Seen<EditItem>) -> Answer {
    let Seen {
        subject: item,
        mut db,
        visit,
        ..
    } = seen;
    let meeting = store::meeting_of(&mut db, &item).await?;
    let table = table(&mut db, &visit, &meeting).await?;
    let about = (&meeting, &item, table.as_slice());
    let none = Complaints::none();
    Reply::page(&ItemPage::of(&visit, about, None, &none, false))
}

/// Saved from the revision that the writer saw; otherwise both versions are shown, and what was typed stays.
pub(crate) async fn save_item(act: Allowed<EditItem>) -> Answer {
    let Allowed {
        subject: item,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let meeting = store::meeting_of(&mut db, &item).await?;
    rules::runs(&meeting, visit.today())?;
    rules::edit(&meeting)?;
    let table = table(&mut db, &visit, &meeting).await?;
    let again = |complaints: &Complaints, is_late: bool| {
        let about = (&meeting, &item, table.as_slice());
        Reply::again(&ItemPage::of(
            &visit,
            about,
            Some(&fields),
            complaints,
            is_late,
        ))
    };
    match forms::edit(&fields, &table) {
        Err(complaints) => again(&complaints, false),
        Ok((_, revision)) if revision != item.revision => again(&Complaints::none(), true),
        Ok((typed, _)) => {
            store::record_edit(&mut db, &item, &typed).await?;
            db.about("meeting", item.meeting.get(), None).await?;
            db.commit().await?;
            Ok(back_to_item(&item, item.position)
                .saying(&visit.texts().agenda_saved(item.position)))
        }
    }
}

/// Takes the place that was asked for, unless somebody moved it meanwhile: then nothing moves and the page says so.
pub(crate) async fn place_item(act: Allowed<PlaceItem>) -> Answer {
    let Allowed {
        subject: item,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let meeting = store::meeting_of(&mut db, &item).await?;
    rules::edit(&meeting)?;
    let items = store::items(&mut db, item.meeting).await?;
    let last = items.last().map_or(1, |item| item.position);
    let t = visit.texts();
    match forms::place(&fields, last) {
        Ok((from, to)) if from == item.position => {
            store::record_place(&mut db, &item, to).await?;
            db.about("meeting", item.meeting.get(), None).await?;
            db.commit().await?;
            Ok(back_to_item(&item, to).saying(&t.agenda_placed(from, to)))
        }
        Ok(_) | Err(_) => Ok(back_to_item(&item, item.position).saying(&t.agenda_order_changed())),
    }
}

fn back_to_item(item: &Item, place: i32) -> Reply {
    see_other(&format!("{}/agenda#item-{place}", path(item.meeting)))
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
            let typed = (&Fields::default(), &complaints);
            Reply::again(&page(&mut db, &visit, &meeting, typed).await?)
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
        now,
        ..
    } = seen;
    rules::circulate(&meeting)?;
    let people =
        circulation::addressees_of_meeting(&mut db, meeting.id.get(), visit.today()).await?;
    let contents = contents(&mut db, &meeting, (visit.today(), now)).await?;
    let envelope = envelope(&visit, &meeting, now);
    let changed = changed(&mut db, &visit, &meeting, &contents).await?;
    rules::circulate_changed(&meeting, changed.len())?;
    let letters: Vec<NewMail> = people
        .iter()
        .map(|to| envelope.agenda(to, changed.len()).1)
        .collect();
    let page = CirculationPage::of(&visit, &meeting, (&contents, changed), people, &letters);
    Reply::page(&page)
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
    let contents = contents(&mut db, &meeting, (visit.today(), now)).await?;
    let people =
        circulation::addressees_of_meeting(&mut db, meeting.id.get(), visit.today()).await?;
    let changed = changed(&mut db, &visit, &meeting, &contents).await?;
    rules::circulate_changed(&meeting, changed.len())?;
    store::record_circulated(&mut db, meeting.id, now).await?;
    let envelope = envelope(&visit, &meeting, now);
    let sent = Circulation {
        kind: "agenda",
        object: meeting.id.get(),
        revision: meeting.revision,
        snapshot: revisions::snapshot(&visit.symbol_prefix, &contents),
        letters: people
            .iter()
            .map(|to| envelope.agenda(to, changed.len()))
            .collect(),
    };
    circulation::record_circulation(&mut db, &sent, who.person()?, now).await?;
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&visit.texts().meetings_circulated(people.len())))
}

/// The letters that are looked at first are the letters that go out.
fn envelope<'a>(visit: &'a Visit, meeting: &'a Meeting, now: Instant) -> Envelope<'a> {
    Envelope {
        meeting,
        zone: visit.zone,
        public_url: &visit.public_url,
        organiser: &visit.mail_from,
        network: &visit.network,
        now,
    }
}

/// What a revision changes against what went out before, in the reader's words; nothing for the first time.
async fn changed(
    db: &mut dyn Reads,
    visit: &Visit,
    meeting: &Meeting,
    contents: &Contents,
) -> Result<Vec<String>, Fault> {
    if meeting.revision < 2 {
        return Ok(Vec::new());
    }
    let Some(before) = revisions::last_sent(db, meeting.id).await? else {
        return Ok(Vec::new());
    };
    let now = revisions::snapshot(&visit.symbol_prefix, contents);
    let now = serde_json::from_value::<Vec<_>>(now).map_err(Fault::from)?;
    let changes = revisions::changes(&before.items, &now);
    Ok(revisions::changes_in_words(visit.texts(), &changes))
}
