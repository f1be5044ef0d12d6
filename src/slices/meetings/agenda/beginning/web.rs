use super::super::super::access::EditAgenda;
use super::super::super::model::{Item, Meeting, MeetingId, Standing};
use super::super::super::rules as meetings;
use super::super::super::web::path;
use super::super::items;
use super::super::store::redraft;
use super::forms;
use super::page::BeginningPage;
use super::rules::{self, Proposed};
use super::store::{self, LastMinutes, Offered, Source};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::lang::Lang;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};

/// What the page proposes, and from where.
pub(super) struct Ground {
    pub(super) proposed: Vec<Proposed>,
    pub(super) last: Option<LastMinutes>,
    pub(super) sources: Vec<Source>,
    /// The earlier meeting whose agenda is looked at.
    pub(super) from: Option<MeetingId>,
    pub(super) offered: Vec<Offered>,
}

/// `from` is the chosen meeting; without one that is offered, the latest.
async fn ground(db: &mut dyn Reads, meeting: &Meeting, from: &str) -> Result<Ground, Fault> {
    let there: Vec<Item> = items(db, meeting.id).await?;
    let planned = store::planned(db).await?;
    let last = store::last_minutes(db, meeting).await?;
    let sources = store::list_sources(db, meeting).await?;
    let from = sources
        .iter()
        .find(|source| source.id.to_string() == from)
        .or(sources.first())
        .map(|source| source.id);
    let offered = match from {
        Some(from) => store::list_offered(db, meeting, from).await?,
        None => Vec::new(),
    };
    Ok(Ground {
        proposed: rules::proposed(&there, &planned, last.as_ref()),
        last,
        sources,
        from,
        offered,
    })
}

pub(crate) async fn look(seen: Seen<EditAgenda>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let ground = ground(&mut db, &meeting, query.raw("from")).await?;
    let none = Complaints::none();
    Reply::page(&BeginningPage::of(&visit, &meeting, &ground, None, &none))
}

pub(crate) async fn add(act: Allowed<EditAgenda>) -> Answer {
    let Allowed {
        subject: meeting,
        mut db,
        visit,
        fields,
        ..
    } = act;
    meetings::runs(&meeting, visit.today())?;
    meetings::edit(&meeting)?;
    let ground = ground(&mut db, &meeting, fields.raw("from")).await?;
    let chosen = match forms::chosen(&fields, &ground.proposed, &ground.offered) {
        Ok(chosen) => chosen,
        Err(complaints) => {
            let typed: Option<&Fields> = Some(&fields);
            let page = BeginningPage::of(&visit, &meeting, &ground, typed, &complaints);
            return Reply::again(&page);
        }
    };
    redraft(&mut db, meeting.id).await?;
    for one in &chosen.standing {
        let titles = Lang::ALL.map(|lang| title(lang, one.standing));
        let last = ground.last.as_ref();
        store::record_standing(&mut db, meeting.id, one, &titles, last).await?;
    }
    store::record_copies(&mut db, meeting.id, &chosen.items).await?;
    db.commit().await?;
    let added = chosen.standing.len() + chosen.items.len();
    Ok(see_other(&format!("{}/agenda", path(meeting.id)))
        .saying(&visit.texts().agenda_added(added)))
}

/// What a standing item is called.
pub(super) fn title(lang: Lang, standing: Standing) -> String {
    let t = lang.texts();
    match standing {
        Standing::Adoption => t.agenda_adoption(),
        Standing::LastMinutes => t.agenda_last_minutes(),
        Standing::MattersArising => t.reminders_matters_arising(),
        Standing::BetweenMeetings => t.meetings_between(),
        Standing::OtherBusiness => t.agenda_other_business(),
        Standing::NextMeeting => t.agenda_next_meeting(),
    }
}
