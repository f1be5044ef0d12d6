//! R22: "full membership and other relevant stakeholders": whom the annual meeting invites from outside. They are mailed
//! with everybody when it is convened, and see the items that were opened to them, nothing else (I16).
use super::access::InviteGuests;
use super::form_page::FormPage;
use super::model::Meeting;
use super::web::path;
use super::{guest_store, rules};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::Fields;
use crate::web::page::Section;
use crate::web::parts::{Ask, Choice, Crumb, Field};
use crate::web::routes::Routes;
use crate::web::visit::Visit;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meetings/{id}/guests", choose)
        .post("/meetings/{id}/guests", invite)
}

/// An organisation outside, which has somebody to be invited.
pub(super) struct Outsider {
    pub(super) id: i64,
    pub(super) acronym: String,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
}

/// Those of the offered who are ticked; a name that was not offered is nobody.
fn chosen(fields: &Fields, offered: &[Outsider]) -> Vec<i64> {
    let ticked = |one: &&Outsider| fields.all("guests").any(|id| id == one.id.to_string());
    offered.iter().filter(ticked).map(|one| one.id).collect()
}

fn page(visit: &Visit, meeting: &Meeting, offered: &[Outsider], ticked: &[i64]) -> FormPage {
    let (t, lang) = (visit.texts(), visit.lang);
    let action = format!("{}/guests", path(meeting.id));
    let choices = offered
        .iter()
        .map(|one| {
            let name = lang.pick(&one.name, one.name_ru.as_deref(), one.name_ky.as_deref());
            Choice::new(one.id.to_string(), one.acronym.clone()).explained(name.to_owned())
        })
        .collect();
    let fields = vec![
        Field::new("guests", t.meetings_guests(), Ask::AnyOf(choices))
            .choosing(ticked.iter().map(ToString::to_string).collect()),
    ];
    let back = Crumb {
        href: path(meeting.id).into(),
        words: t.meetings_meeting().into(),
    };
    let words = (t.meetings_guests_lead(), t.meetings_guests_do());
    let page = visit.page(Section::Meetings, t.meetings_guests_choose());
    FormPage::lay(page, back, action, words, fields)
}

async fn choose(seen: Seen<InviteGuests>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        ..
    } = seen;
    rules::invite(&meeting)?;
    let offered = guest_store::list_outside(&mut db, visit.today()).await?;
    Reply::page(&page(&visit, &meeting, &offered, &meeting.guests))
}

async fn invite(act: Allowed<InviteGuests>) -> Answer {
    let Allowed {
        subject: meeting,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::invite(&meeting)?;
    let offered = guest_store::list_outside(&mut db, visit.today()).await?;
    let guests = chosen(&fields, &offered);
    guest_store::record_guests(&mut db, meeting.id, &guests).await?;
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&visit.texts().meetings_guests_chosen(guests.len())))
}
