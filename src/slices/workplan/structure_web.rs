//! The structure of a workplan, which the secretariat keeps: headings, and by which decision members approved it.
use chrono::Datelike as _;

use super::access::{ApproveWorkplan, RenameHeading, ShapeWorkplan};
use super::form_page::{FormPage, Typed};
use super::forms;
use super::record_store::{self, Place};
use super::web::year;
use super::{frameworks, rules, store};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};

fn plan(year: i32) -> String {
    format!("/workplan?year={year}")
}

pub(super) async fn new_heading(seen: Seen<ShapeWorkplan>) -> Answer {
    let Seen {
        mut db,
        visit,
        query,
        ..
    } = seen;
    let workplan = store::workplan(&mut db, year(&visit, &query)).await?;
    Reply::page(&FormPage::new_heading(&visit, &workplan, None))
}

pub(super) async fn shape(act: Allowed<ShapeWorkplan>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        ..
    } = act;
    let year = year(&visit, &fields);
    rules::year(year, visit.today().year())?;
    record_store::lock_year(&mut db, year).await?;
    let workplan = store::workplan(&mut db, year).await?;
    let (level, parent) = forms::place(&fields, &workplan).ok_or(WebError::NotFound)?;
    // an outcome is anchored once it stands
    match forms::titles(&fields, level, &[]) {
        Ok(titles) => {
            let place = Place {
                year,
                level,
                parent,
                number: None,
            };
            record_store::record_heading(&mut db, &place, &titles).await?;
            db.commit().await?;
            Ok(see_other(&plan(year)).saying(&visit.texts().workplan_added()))
        }
        Err(complaints) => {
            let typed: Typed<'_> = Some((&fields, &complaints));
            Reply::again(&FormPage::new_heading(&visit, &workplan, typed))
        }
    }
}

pub(super) async fn choose_title(seen: Seen<RenameHeading>) -> Answer {
    let Seen {
        subject: heading,
        mut db,
        visit,
        ..
    } = seen;
    let frameworks = frameworks::list(&mut db).await?;
    let anchors = frameworks::in_force(&frameworks, heading.year);
    Reply::page(&FormPage::heading(&visit, &heading, anchors, None))
}

pub(super) async fn rename(act: Allowed<RenameHeading>) -> Answer {
    let Allowed {
        subject: heading,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let frameworks = frameworks::list(&mut db).await?;
    let framework = frameworks::in_force(&frameworks, heading.year);
    let anchors = framework.map_or(&[][..], |one| &one.outcomes);
    match forms::titles(&fields, heading.level, anchors) {
        Ok(titles) => {
            record_store::record_titles(&mut db, heading.id, &titles).await?;
            db.commit().await?;
            Ok(see_other(&plan(heading.year)).saying(&visit.texts().workplan_saved()))
        }
        Err(complaints) => {
            let typed: Typed<'_> = Some((&fields, &complaints));
            Reply::again(&FormPage::heading(&visit, &heading, framework, typed))
        }
    }
}

pub(super) async fn choose_approval(seen: Seen<ApproveWorkplan>) -> Answer {
    let Seen {
        mut db,
        visit,
        query,
        ..
    } = seen;
    let workplan = store::workplan(&mut db, year(&visit, &query)).await?;
    let adopted = store::list_adopted(&mut db, workplan.year).await?;
    Reply::page(&FormPage::approval(&visit, &workplan, &adopted, None))
}

pub(super) async fn approve(act: Allowed<ApproveWorkplan>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        ..
    } = act;
    let year = year(&visit, &fields);
    rules::year(year, visit.today().year())?;
    let workplan = store::workplan(&mut db, year).await?;
    let adopted = store::list_adopted(&mut db, workplan.year).await?;
    let is_offered = |id| adopted.iter().any(|one| one.id == id);
    match forms::approval(&fields, is_offered) {
        Ok(decision) => {
            record_store::record_approval(&mut db, year, decision).await?;
            db.commit().await?;
            Ok(see_other(&plan(year)).saying(&visit.texts().workplan_saved()))
        }
        Err(complaints) => {
            let typed: Typed<'_> = Some((&fields, &complaints));
            Reply::again(&FormPage::approval(&visit, &workplan, &adopted, typed))
        }
    }
}
