use chrono::Datelike;
use serde_json::json;

use super::access::{
    CloseMeeting, ConveneMeeting, OpenMeeting, PlanGroupMeeting, PlanMeeting, Represent,
    SeeMeeting, SeeMeetings,
};
use super::days::Beside;
use super::form_page::FormPage;
use super::group_pages::OutsidePage;
use super::invitations::{Sent, invited};
use super::letters::Envelope;
use super::model::{Convener, Meeting, MeetingId};
use super::pages::{MeetingPage, MeetingsPage};
use super::store::{Called, Whose};
use super::{agenda, change_of_date, forms, group_store, invitations, presiding, rules, store};
use crate::base::acts::Reads;
use crate::slices::circulation::{self, Circulation};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// The button that looks at a day and plans nothing.
pub(super) const LOOK: &str = "look";

pub(super) fn path(id: MeetingId) -> String {
    format!("/meetings/{id}")
}

pub(super) async fn list(seen: Seen<SeeMeetings>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let size = store::page_size(&mut db).await?;
    let page = query.raw("page").parse().unwrap_or(1).clamp(1, 100_000);
    let whose = Whose::parse(query.raw("group"));
    let groups = store::list_groups(&mut db).await?;
    let meetings = store::list(&mut db, whose, page, size).await?;
    Reply::page(&MeetingsPage::of(
        &visit,
        &who,
        meetings,
        (whose, &groups),
        (page, size),
    ))
}

/// The form, with what else is on the day typed so far; nothing is planned.
async fn look_at_the_day(
    mut db: impl Reads,
    visit: &Visit,
    group: Option<&Convener>,
    typed: &Fields,
) -> Answer {
    let beside = Beside::of(&mut db, visit, typed).await?;
    let none = Complaints::none();
    Reply::page(&FormPage::of_plan(visit, group, (typed, beside), &none))
}

pub(super) async fn new(seen: Seen<PlanMeeting>) -> Answer {
    look_at_the_day(seen.db, &seen.visit, None, &Fields::default()).await
}

pub(super) async fn plan(act: Allowed<PlanMeeting>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    if fields.is_ticked(LOOK) {
        return look_at_the_day(db, &visit, None, &fields).await;
    }
    let plan = match forms::plan(&fields, visit.zone, now) {
        Ok(plan) => plan,
        Err(complaints) => {
            let typed = (&fields, Beside::of(&mut db, &visit, &fields).await?);
            return Reply::again(&FormPage::of_plan(&visit, None, typed, &complaints));
        }
    };
    let year = plan.starts_at.with_timezone(&visit.zone).year();
    let id = store::record_plan(&mut db, &plan, Called::Network, year).await?;
    agenda::list_between_meetings(&mut db, now).await?;
    db.commit().await?;
    Ok(see_other(&format!("{}/agenda", path(id))).saying(&visit.texts().meetings_planned()))
}

/// R23: the secretariat and the chair plan for the group.
pub(super) async fn new_of_group(seen: Seen<PlanGroupMeeting>) -> Answer {
    let Seen {
        subject: group,
        db,
        visit,
        ..
    } = seen;
    rules::plan_for(&group, visit.today())?;
    look_at_the_day(db, &visit, Some(&group), &Fields::default()).await
}

pub(super) async fn plan_of_group(act: Allowed<PlanGroupMeeting>) -> Answer {
    let Allowed {
        subject: group,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::plan_for(&group, visit.today())?;
    if fields.is_ticked(LOOK) {
        return look_at_the_day(db, &visit, Some(&group), &fields).await;
    }
    let plan = match forms::plan_of_group(&fields, &group, visit.zone, now) {
        Ok(plan) => plan,
        Err(complaints) => {
            let typed = (&fields, Beside::of(&mut db, &visit, &fields).await?);
            let page = FormPage::of_plan(&visit, Some(&group), typed, &complaints);
            return Reply::again(&page);
        }
    };
    let year = plan.starts_at.with_timezone(&visit.zone).year();
    let id = store::record_plan(&mut db, &plan, Called::Group(&group), year).await?;
    db.commit().await?;
    Ok(see_other(&format!("{}/agenda", path(id))).saying(&visit.texts().meetings_planned()))
}

/// What partners of a group see of its meeting (I16): asked for by itself, so that nothing else is even read.
async fn show_outside(seen: Seen<SeeMeeting>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        ..
    } = seen;
    let items = agenda::open_items(&mut db, meeting.id).await?;
    let papers = group_store::open_papers(&mut db, &meeting).await?;
    Reply::page(&OutsidePage::of(&visit, &meeting, &items, &papers))
}

pub(super) async fn show(seen: Seen<SeeMeeting>) -> Answer {
    if !seen.who.hat.is_inside() {
        return show_outside(seen).await;
    }
    let Seen {
        who,
        subject: meeting,
        mut db,
        visit,
        ..
    } = seen;
    let contents = agenda::contents(&mut db, &meeting, (visit.today(), visit.now)).await?;
    let seats = store::seats(
        &mut db,
        meeting.id,
        meeting.starts_at.with_timezone(&visit.zone).date_naive(),
    )
    .await?;
    let kinds = ["invitation", "agenda"];
    let sent = circulation::deliveries(&mut db, &visit, &who, &kinds, meeting.id.get()).await?;
    Reply::page(
        &MeetingPage::of(
            &visit,
            &who,
            &meeting,
            &contents,
            &seats,
            None,
            &Complaints::none(),
        )
        .with(sent),
    )
}

/// Each change that calendars must learn of is a further invitation.
pub(super) fn revision(meeting: &Meeting) -> i32 {
    meeting.sequence + 1
}

pub(super) fn snapshot(meeting: &Meeting) -> serde_json::Value {
    json!({ "title": meeting.title, "starts_at": meeting.starts_at, "ends_at": meeting.ends_at, "place": meeting.place })
}

pub(super) async fn convene(act: Allowed<ConveneMeeting>) -> Answer {
    let Allowed {
        subject: mut meeting,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::runs(&meeting, visit.today())?;
    let items = agenda::items(&mut db, meeting.id).await?;
    rules::convene(&meeting, &items)?;
    meeting.sequence = store::record_convocation(&mut db, meeting.id, now).await?;
    change_of_date::ended_by_invitation(&mut db, &meeting, now).await?;
    let people =
        circulation::addressees_of_meeting(&mut db, meeting.id.get(), visit.today()).await?;
    let envelope = Envelope {
        meeting: &meeting,
        zone: visit.zone,
        public_url: &visit.public_url,
        organiser: &visit.mail_from,
        network: &visit.network,
        now,
    };
    let sent = Circulation {
        kind: "invitation",
        object: meeting.id.get(),
        revision: revision(&meeting),
        snapshot: snapshot(&meeting),
        letters: people.iter().map(|to| envelope.invitation(to)).collect(),
    };
    let posted = circulation::record_circulation(&mut db, &sent, who.person()?, now).await?;
    let notices = invited(&people, &posted);
    invitations::record_notices(&mut db, &meeting, Sent::Invitation, &notices, now).await?;
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&visit.texts().meetings_convened(people.len())))
}

pub(super) async fn open(act: Allowed<OpenMeeting>) -> Answer {
    let Allowed {
        subject: meeting,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::runs(&meeting, visit.today())?;
    rules::open(&meeting)?;
    let day = meeting.starts_at.with_timezone(&visit.zone).date_naive();
    store::record_opening(&mut db, meeting.id, who.person()?, now).await?;
    invitations::record_at_the_table(&mut db, &meeting, day).await?;
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&visit.texts().meetings_opened()))
}

pub(super) async fn close(act: Allowed<CloseMeeting>) -> Answer {
    let Allowed {
        subject: meeting,
        mut db,
        visit,
        now,
        ..
    } = act;
    let seats = store::seats(
        &mut db,
        meeting.id,
        meeting.starts_at.with_timezone(&visit.zone).date_naive(),
    )
    .await?;
    rules::close(&meeting, &seats)?;
    presiding::end_items(&mut db, meeting.id, now).await?;
    store::record_closing(&mut db, meeting.id, now).await?;
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&visit.texts().meetings_closed()))
}

pub(super) async fn represent(act: Allowed<Represent>) -> Answer {
    let Allowed {
        subject: meeting,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::represent(&meeting)?;
    let seats = store::seats(
        &mut db,
        meeting.id,
        meeting.starts_at.with_timezone(&visit.zone).date_naive(),
    )
    .await?;
    match forms::representation(&fields, &seats) {
        Ok(lines) => {
            store::record_representation(&mut db, meeting.id, &lines).await?;
            db.commit().await?;
            Ok(see_other(&path(meeting.id))
                .saying(&visit.texts().meetings_represented(lines.len(), seats.len())))
        }
        Err(complaints) => {
            let contents = agenda::contents(&mut db, &meeting, (visit.today(), visit.now)).await?;
            Reply::again(&MeetingPage::of(
                &visit,
                &who,
                &meeting,
                &contents,
                &seats,
                Some(&fields),
                &complaints,
            ))
        }
    }
}
