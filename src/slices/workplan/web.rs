use super::access::{
    AddActivity, ExportWorkplan, FetchWorkplan, KeepLine, LinkAction, PlanActivity, SeeActivity,
    SeeWorkplan, TakeOut, UnlinkAction,
};
use super::export::Workplans;
use super::filter::{self, Filter};
use super::form_page::{FormPage, Typed};
use super::forms::{self, Offers};
use super::list_page::{Found, WorkplanPage};
use super::model::{Activity, ActivityId};
use super::pages::{ActivityPage, Around};
use super::rules::Refusal;
use super::{funding, record_store, rules, sheet, store};
use crate::base::access::{Actor, Key as _};
use crate::base::acts::Reads;
use crate::base::blobs;
use crate::base::exports;
use crate::base::fault::Fault;
use crate::base::history;
use crate::base::words::Word as _;
use crate::slices::actions::ActionId;
use crate::slices::decisions::{Format, pack};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;
use chrono::Datelike as _;

/// The latest acts that a page tells.
const PAST: i64 = 40;

pub(super) fn path(id: ActivityId) -> String {
    format!("/workplan/activities/{id}")
}

/// The year that an address or a form names, else this one.
pub(super) fn year(visit: &Visit, fields: &Fields) -> i32 {
    filter::year(fields).unwrap_or(visit.today().year())
}

/// Who leads, and which objectives there are.
pub(super) async fn offers(db: &mut dyn Reads, visit: &Visit, year: i32) -> Result<Offers, Fault> {
    Ok(Offers {
        members: store::list_members(db, visit.today(), year).await?,
        tags: store::list_tags(db).await?,
    })
}

pub(super) async fn list(seen: Seen<SeeWorkplan>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let filter = Filter::parse(&query, visit.today().year());
    let found = Found {
        workplan: store::workplan(&mut db, filter.year).await?,
        activities: store::list(&mut db, filter.year, filter.lead).await?,
        former: store::list_taken_out(&mut db, filter.year).await?,
        years: store::list_years(&mut db).await?,
        members: store::list_members(&mut db, visit.today(), filter.year).await?,
    };
    Reply::page(&WorkplanPage::of(&visit, &who, &filter, &found))
}

pub(super) async fn export(act: Allowed<ExportWorkplan>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        ..
    } = act;
    let filter = Filter::parse(&fields, visit.today().year());
    let format = Format::parse(fields.raw("format")).unwrap_or(Format::Csv);
    let rows = store::list(&mut db, filter.year, filter.lead).await?;
    let (name, query) = (format.name(), filter.query());
    let event = exports::record_export::<Workplans>(&mut db, name, &query, rows.len()).await?;
    db.commit().await?;
    Ok(see_other(&format!("/workplan/exports/{event}")))
}

pub(super) async fn fetch(seen: Seen<FetchWorkplan>) -> Answer {
    let Seen {
        subject: export,
        mut db,
        visit,
        ..
    } = seen;
    let filter = export.filter(visit.today().year());
    let format = Format::parse(&export.format).unwrap_or(Format::Csv);
    let workplan = store::workplan(&mut db, filter.year).await?;
    let activities = store::list(&mut db, filter.year, filter.lead).await?;
    // the connection is free for others while the file is made
    drop(db);
    let sheet = sheet::of(&visit, &filter, &workplan, &activities);
    let name = format!("workplan-{}.{}", filter.year, format.name());
    let (kind, bytes) = pack(sheet, format, visit.today()).await?;
    Reply::file(kind, &blobs::disposition(&name), bytes.into())
}

pub(super) async fn new(seen: Seen<AddActivity>) -> Answer {
    let Seen {
        mut db,
        visit,
        query,
        ..
    } = seen;
    let workplan = store::workplan(&mut db, year(&visit, &query)).await?;
    let offers = offers(&mut db, &visit, workplan.year).await?;
    let form = FormPage::activity(&visit, (&workplan, &offers), None, None);
    Reply::page(&match rules::add(&workplan) {
        Ok(()) => form,
        Err(refusal) => form.instead(&refusal),
    })
}

pub(super) async fn add(act: Allowed<AddActivity>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        ..
    } = act;
    let year = year(&visit, &fields);
    rules::year(year, visit.today().year())?;
    let workplan = store::workplan(&mut db, year).await?;
    rules::add(&workplan)?;
    let offers = offers(&mut db, &visit, year).await?;
    match forms::activity(&fields, (&workplan, &offers), None) {
        Ok((output, plan)) => {
            let id = record_store::record_activity(&mut db, (year, output, None), &plan).await?;
            db.commit().await?;
            Ok(see_other(&path(id)).saying(&visit.texts().workplan_added()))
        }
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            Reply::again(&FormPage::activity(
                &visit,
                (&workplan, &offers),
                None,
                typed,
            ))
        }
    }
}

pub(super) async fn show(seen: Seen<SeeActivity>) -> Answer {
    let Seen {
        who,
        subject: activity,
        mut db,
        visit,
        ..
    } = seen;
    Reply::page(&page(&mut db, &visit, &who, &activity, None).await?)
}

async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    activity: &Activity,
    refused: Option<Refusal>,
) -> Result<ActivityPage, Fault> {
    let around = Around {
        workplan: store::workplan(db, activity.year).await?,
        linked: store::list_linked(db, activity.id).await?,
        free: store::list_free(db, who.hat.member()).await?,
        past: history::of(db, "workplan_activity", activity.id.get(), PAST).await?,
        proposals: funding::of_activity(db, activity.id).await?,
    };
    Ok(ActivityPage::of(visit, who, activity, &around, refused))
}

pub(super) async fn choose_plan(seen: Seen<PlanActivity>) -> Answer {
    let Seen {
        subject: activity,
        mut db,
        visit,
        ..
    } = seen;
    rules::in_plan(&activity)?;
    let workplan = store::workplan(&mut db, activity.year).await?;
    let offers = offers(&mut db, &visit, activity.year).await?;
    Reply::page(&FormPage::activity(
        &visit,
        (&workplan, &offers),
        Some(&activity),
        None,
    ))
}

/// The form as it was opened, or what came between.
fn opened(activity: &Activity, fields: &Fields) -> Result<(), Complaints> {
    rules::save(activity, fields.raw("revision").parse().ok())
        .map_err(|refusal| Complaints::about("revision", refusal))
}

pub(super) async fn plan(act: Allowed<PlanActivity>) -> Answer {
    let Allowed {
        subject: activity,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::in_plan(&activity)?;
    let workplan = store::workplan(&mut db, activity.year).await?;
    let offers = offers(&mut db, &visit, activity.year).await?;
    let both = (&workplan, &offers);
    let read = forms::activity(&fields, both, Some(activity.code));
    match read.and_then(|plan| opened(&activity, &fields).map(|()| plan)) {
        Ok((output, plan)) => {
            record_store::record_plan(&mut db, activity.id, output, &plan).await?;
            db.commit().await?;
            Ok(see_other(&path(activity.id)).saying(&visit.texts().workplan_saved()))
        }
        Err(complaints) => {
            let typed: Typed<'_> = Some((&fields, &complaints));
            Reply::again(&FormPage::activity(&visit, both, Some(&activity), typed))
        }
    }
}

pub(super) async fn choose_line(seen: Seen<KeepLine>) -> Answer {
    let Seen {
        subject: activity,
        mut db,
        visit,
        ..
    } = seen;
    rules::in_plan(&activity)?;
    let offers = offers(&mut db, &visit, activity.year).await?;
    Reply::page(&FormPage::line(&visit, &offers, &activity, None))
}

pub(super) async fn keep(act: Allowed<KeepLine>) -> Answer {
    let Allowed {
        subject: activity,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::in_plan(&activity)?;
    let offers = offers(&mut db, &visit, activity.year).await?;
    let read = forms::line(&fields, &offers, activity.lead);
    match read.and_then(|line| opened(&activity, &fields).map(|()| line)) {
        Ok(line) => {
            record_store::record_line(&mut db, activity.id, &line).await?;
            db.commit().await?;
            Ok(see_other(&path(activity.id)).saying(&visit.texts().workplan_saved()))
        }
        Err(complaints) => {
            let typed: Typed<'_> = Some((&fields, &complaints));
            Reply::again(&FormPage::line(&visit, &offers, &activity, typed))
        }
    }
}

pub(super) async fn choose_reason(seen: Seen<TakeOut>) -> Answer {
    let Seen {
        subject: activity,
        visit,
        ..
    } = seen;
    rules::in_plan(&activity)?;
    Reply::page(&FormPage::taking_out(&visit, &activity, None))
}

pub(super) async fn take_out(act: Allowed<TakeOut>) -> Answer {
    let Allowed {
        subject: activity,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::in_plan(&activity)?;
    match forms::reason(&fields) {
        Ok(reason) => {
            record_store::record_taking_out(&mut db, activity.id, &reason, now).await?;
            db.commit().await?;
            Ok(see_other(&path(activity.id)).saying(&visit.texts().workplan_taken_out()))
        }
        Err(complaints) => {
            let typed: Typed<'_> = Some((&fields, &complaints));
            Reply::again(&FormPage::taking_out(&visit, &activity, typed))
        }
    }
}

pub(super) async fn link(act: Allowed<LinkAction>) -> Answer {
    let Allowed {
        who,
        subject: activity,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::in_plan(&activity)?;
    let found = match ActionId::parse(Some(fields.raw("action"))) {
        Some(id) => store::action(&mut db, id).await?,
        None => None,
    };
    let allowed = match &found {
        Some((action, is_linked)) => rules::link(who.hat, action, *is_linked).map(|()| action.id),
        None => Err(Refusal::NoSuchAction),
    };
    match allowed {
        Ok(action) => {
            record_store::record_link(&mut db, activity.id, action).await?;
            db.commit().await?;
            Ok(see_other(&path(activity.id)).saying(&visit.texts().workplan_linked()))
        }
        Err(refusal) => Reply::again(&page(&mut db, &visit, &who, &activity, Some(refusal)).await?),
    }
}

pub(super) async fn unlink(act: Allowed<UnlinkAction>) -> Answer {
    let Allowed {
        who,
        subject: activity,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::in_plan(&activity)?;
    let linked = store::list_linked(&mut db, activity.id).await?;
    let asked = ActionId::parse(Some(fields.raw("action")));
    let action = linked.iter().find(|one| Some(one.id) == asked);
    rules::unlink(who.hat, action)?;
    if let Some(action) = action {
        record_store::record_unlinking(&mut db, activity.id, action.id).await?;
        db.commit().await?;
    }
    Ok(see_other(&path(activity.id)).saying(&visit.texts().workplan_unlinked()))
}
