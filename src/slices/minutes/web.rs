use chrono::TimeDelta;

use super::access::{
    BeginMinutes, CirculateMinutes, ClearMinutes, RemarkOnMinutes, ResolveRemark, ReturnMinutes,
    SeeMinutes, SubmitMinutes,
};
use super::agreed::Text;
use super::beside_store::{self, Beside, list_beside};
use super::confirm_page::ConfirmPage;
use super::from_mail::{self, Notice, Sent};
use super::letters::{self, Desk, Told};
use super::model::{Comment, Entry, Minutes, Remark, Taken};
use super::pages::{MinutesPage, Typed};
use super::rules::Material;
use super::{comment_store, forms, jobs, remark_store, rules, store};
use crate::base::access::Actor;
use crate::base::acts::{Reads, Records};
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::outbox;
use crate::slices::charter;
use crate::slices::circulation::{self, Addressee, Circulation, Deliveries};
use crate::slices::meetings::{self, MeetingId, Seat};
use crate::slices::people::answer_link_store::lasting;
use crate::slices::people::correspondents::{CO_CHAIRS, SECRETARIAT, chairs_of, correspondents};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

pub(super) fn path(meeting: MeetingId) -> String {
    format!("/meetings/{meeting}/minutes")
}

/// Everything that stands on the page of the minutes.
pub(super) struct Whole {
    pub(super) entries: Vec<Entry>,
    pub(super) decisions: Vec<Taken>,
    pub(super) beside: Vec<Beside>,
    pub(super) seats: Vec<Seat>,
    /// Before they are circulated.
    pub(super) remarks: Vec<Remark>,
    /// Afterwards.
    pub(super) comments: Vec<Comment>,
}

impl Whole {
    pub(super) fn material(&self) -> Material<'_> {
        Material {
            entries: &self.entries,
            remarks: &self.remarks,
            decisions: &self.decisions,
            seats: &self.seats,
        }
    }

    pub(super) fn text<'a>(&'a self, minutes: &'a Minutes) -> Text<'a> {
        Text {
            minutes,
            entries: &self.entries,
            decisions: &self.decisions,
            beside: &self.beside,
            seats: &self.seats,
            comments: &self.comments,
        }
    }
}

pub(super) async fn whole(
    db: &mut dyn Reads,
    visit: &Visit,
    minutes: &Minutes,
) -> Result<Whole, Fault> {
    let day = minutes.starts_at.with_timezone(&visit.zone).date_naive();
    let circulated = minutes.state.is_circulated();
    Ok(Whole {
        entries: store::list_entries(db, minutes.meeting).await?,
        decisions: store::list_decisions(db, minutes.meeting).await?,
        beside: match &minutes.frozen {
            Some(items) => beside_store::frozen(items),
            None => list_beside(db, minutes.meeting, visit.now).await?,
        },
        seats: meetings::seats(db, minutes.meeting, day).await?,
        remarks: if circulated {
            Vec::new()
        } else {
            remark_store::list_remarks(db, minutes.meeting).await?
        },
        comments: if circulated {
            comment_store::list_comments(db, minutes.meeting).await?
        } else {
            Vec::new()
        },
    })
}

/// What partners of a group read: what was said on the items that were open to them, and nothing else (I16).
async fn open_part(db: &mut dyn Reads, minutes: &Minutes) -> Result<Whole, Fault> {
    Ok(Whole {
        entries: store::list_open_entries(db, minutes.meeting).await?,
        decisions: Vec::new(),
        beside: Vec::new(),
        seats: Vec::new(),
        remarks: Vec::new(),
        comments: Vec::new(),
    })
}

/// Who speaks for the members that these minutes are for.
pub(super) async fn members(
    db: &mut dyn Reads,
    visit: &Visit,
    minutes: &Minutes,
) -> Result<Vec<Addressee>, Fault> {
    let mut people = everybody(db, visit, minutes).await?;
    people.retain(|one| one.inside);
    Ok(people)
}

/// Partners of the group too: they read the draft and the approved text, not what members discuss in between. Guests of
/// the annual meeting read its minutes where these are released (R14).
pub(super) async fn everybody(
    db: &mut dyn Reads,
    visit: &Visit,
    minutes: &Minutes,
) -> Result<Vec<Addressee>, Fault> {
    let mut people =
        circulation::addressees_of_meeting(db, minutes.meeting.get(), visit.today()).await?;
    people.retain(|one| one.inside || minutes.group.is_some());
    Ok(people)
}

/// Letters to the office, in the act's transaction. Of a group its chair stands where co-chairs stand (R23).
pub(super) async fn tell(
    db: &mut dyn Records,
    visit: &Visit,
    minutes: &Minutes,
    told: Told,
    functions: &[&str],
) -> Result<(), Fault> {
    let people = match minutes.group {
        Some(group) if functions == CO_CHAIRS => chairs_of(db, group, visit.today()).await?,
        _ => correspondents(db, functions, None, visit.today()).await?,
    };
    let mails = letters::to_office(&Desk::of(visit), minutes, told, &people);
    outbox::post_all(db, &mails, visit.now).await?;
    Ok(())
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
    is_read(&visit, &who, &minutes).await?;
    Reply::page(&page(&mut db, &visit, &who, &minutes, None).await?)
}

/// Whoever speaks for a member has the circulated text before their eyes.
pub(super) async fn is_read(visit: &Visit, who: &Actor, minutes: &Minutes) -> Result<(), Fault> {
    if who.hat.member().is_some() && minutes.state.is_circulated() {
        visit
            .looks_at(("minutes", minutes.id), TimeDelta::minutes(10))
            .await?;
    }
    Ok(())
}

pub(super) async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    minutes: &Minutes,
    typed: Option<Typed<'_>>,
) -> Result<MinutesPage, Fault> {
    if !who.hat.is_inside() {
        let open = open_part(db, minutes).await?;
        return Ok(MinutesPage::of(visit, who, minutes, &open, None));
    }
    let whole = whole(db, visit, minutes).await?;
    let sent: Option<Deliveries> =
        circulation::deliveries(db, visit, who, &["minutes"], minutes.id).await?;
    Ok(MinutesPage::of(visit, who, minutes, &whole, typed).with(sent))
}

/// The page once more, with what was typed into one of its forms.
pub(super) async fn again(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    minutes: &Minutes,
    (form, fields, complaints): (&str, &Fields, &Complaints),
) -> Answer {
    let typed = Typed {
        form,
        fields,
        complaints,
    };
    Reply::again(&page(db, visit, who, minutes, Some(typed)).await?)
}

pub(super) async fn submit(act: Allowed<SubmitMinutes>) -> Answer {
    let Allowed {
        subject: minutes,
        mut db,
        visit,
        now,
        ..
    } = act;
    let whole = whole(&mut db, &visit, &minutes).await?;
    rules::submit(&minutes, &whole.material())?;
    store::record_submission(&mut db, &minutes, now).await?;
    let days = charter::periods(&mut db).await?.minutes_clearance_days;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let until = calendar.after_working_days(now, days);
    tell(&mut db, &visit, &minutes, Told::Submitted(until), CO_CHAIRS).await?;
    db.commit().await?;
    Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_submitted()))
}

pub(super) async fn remark(act: Allowed<RemarkOnMinutes>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::remark(&minutes)?;
    let entries = store::list_entries(&mut db, minutes.meeting).await?;
    let known: Vec<_> = entries.iter().map(|entry| entry.id).collect();
    match forms::remark(&fields, &known) {
        Ok((entry, text)) => {
            let said = (entry, text.as_str());
            remark_store::record_remark(&mut db, &minutes, said, who.person()?, now).await?;
            db.commit().await?;
            Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_remarked()))
        }
        Err(complaints) => {
            let typed = ("remark", &fields, &complaints);
            again(&mut db, &visit, &who, &minutes, typed).await
        }
    }
}

pub(super) async fn resolve(act: Allowed<ResolveRemark>) -> Answer {
    let Allowed {
        subject: remark,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::resolve(&remark)?;
    remark_store::record_resolution(&mut db, &remark, who.person()?, now).await?;
    db.commit().await?;
    Ok(see_other(&path(remark.meeting)).saying(&visit.texts().minutes_remark_resolved()))
}

/// With one more remark, or with those that stand.
pub(super) async fn send_back(act: Allowed<ReturnMinutes>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::send_back(&minutes)?;
    let whole = whole(&mut db, &visit, &minutes).await?;
    let known: Vec<_> = whole.entries.iter().map(|entry| entry.id).collect();
    let stands = whole.material().open_remarks().next().is_some();
    match forms::remark(&fields, &known) {
        Ok((entry, text)) => {
            let said = (entry, text.as_str());
            remark_store::record_remark(&mut db, &minutes, said, who.person()?, now).await?;
        }
        Err(_) if stands && fields.raw("remark").trim().is_empty() => {}
        Err(complaints) => {
            let typed = ("remark", &fields, &complaints);
            return again(&mut db, &visit, &who, &minutes, typed).await;
        }
    }
    store::record_return(&mut db, &minutes).await?;
    tell(&mut db, &visit, &minutes, Told::Returned, SECRETARIAT).await?;
    db.commit().await?;
    Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_returned()))
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
    let remarks = remark_store::list_remarks(&mut db, minutes.meeting).await?;
    let open = remarks.iter().filter(|one| one.resolved_at.is_none());
    rules::clear(&minutes, open.count())?;
    store::record_clearance(&mut db, &minutes, who.person()?, now).await?;
    tell(&mut db, &visit, &minutes, Told::Cleared, SECRETARIAT).await?;
    db.commit().await?;
    Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_cleared()))
}

/// Until when members may comment, if it were circulated now.
async fn comments_until(db: &mut dyn Reads, visit: &Visit) -> Result<Instant, Fault> {
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
    let whole = whole(&mut db, &visit, &minutes).await?;
    rules::circulate(&minutes, &whole.material(), &visit.symbol_prefix)?;
    let people = everybody(&mut db, &visit, &minutes).await?;
    let until = comments_until(&mut db, &visit).await?;
    Reply::page(&ConfirmPage::circulation(&visit, &minutes, &people, until))
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
    let whole = whole(&mut db, &visit, &minutes).await?;
    rules::circulate(&minutes, &whole.material(), &visit.symbol_prefix)?;
    let people = everybody(&mut db, &visit, &minutes).await?;
    let until = comments_until(&mut db, &visit).await?;
    store::record_circulated(&mut db, &minutes, until, now).await?;
    let works_until = from_mail::works_until(until, lasting(&mut db, now).await?);
    let told = (Told::Circulated(until), Some(works_until));
    let sent = Circulation {
        kind: "minutes",
        object: minutes.id,
        revision: minutes.revision,
        snapshot: whole.text(&minutes).snapshot("draft", &visit.symbol_prefix),
        letters: letters::to_members(&Desk::of(&visit), &minutes, told, &people)?,
    };
    let posted = circulation::record_circulation(&mut db, &sent, who.person()?, now).await?;
    let notices: Vec<Notice> = people
        .iter()
        .zip(posted)
        .filter(|(to, _)| to.inside)
        .map(|(to, mail)| Notice {
            member: to.member,
            person: to.person,
            mail,
        })
        .collect();
    let ends = (works_until, now);
    from_mail::record_notices(&mut db, &minutes, Sent::Circulation, &notices, ends).await?;
    jobs::look_at(&mut db, minutes.meeting, until).await?;
    db.commit().await?;
    Ok(see_other(&path(minutes.meeting)).saying(&visit.texts().minutes_circulated(people.len())))
}
