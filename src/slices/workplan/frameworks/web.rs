use chrono::Datelike as _;

use super::super::access::{
    AddFramework, AddFrameworkOutcome, CorrectFramework, CorrectFrameworkOutcome, SeeFrameworks,
};
use super::super::form_page::Typed;
use super::pages::{FrameworksPage, LIST};
use super::{form, forms, store};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};

pub(in super::super) async fn list(seen: Seen<SeeFrameworks>) -> Answer {
    let Seen {
        who, mut db, visit, ..
    } = seen;
    let frameworks = store::list(&mut db).await?;
    let year = visit.today().year();
    Reply::page(&FrameworksPage::of(&visit, &who, &frameworks, year))
}

pub(in super::super) async fn new(seen: Seen<AddFramework>) -> Answer {
    Reply::page(&form::new_framework(&seen.visit, None))
}

pub(in super::super) async fn add(act: Allowed<AddFramework>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        ..
    } = act;
    let frameworks = store::list(&mut db).await?;
    match forms::years(&fields, None, &frameworks) {
        Ok(years) => {
            store::record_framework(&mut db, &years).await?;
            db.commit().await?;
            Ok(see_other(LIST).saying(&visit.texts().workplan_added()))
        }
        Err(complaints) => {
            let typed: Typed<'_> = Some((&fields, &complaints));
            Reply::again(&form::new_framework(&visit, typed))
        }
    }
}

pub(in super::super) async fn choose_years(seen: Seen<CorrectFramework>) -> Answer {
    Reply::page(&form::correct_framework(&seen.visit, &seen.subject, None))
}

pub(in super::super) async fn correct(act: Allowed<CorrectFramework>) -> Answer {
    let Allowed {
        subject: framework,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let frameworks = store::list(&mut db).await?;
    match forms::years(&fields, Some(framework.id), &frameworks) {
        Ok(years) => {
            store::record_years(&mut db, framework.id, &years).await?;
            db.commit().await?;
            Ok(see_other(LIST).saying(&visit.texts().workplan_saved()))
        }
        Err(complaints) => {
            let typed: Typed<'_> = Some((&fields, &complaints));
            Reply::again(&form::correct_framework(&visit, &framework, typed))
        }
    }
}

pub(in super::super) async fn new_outcome(seen: Seen<AddFrameworkOutcome>) -> Answer {
    Reply::page(&form::new_outcome(&seen.visit, &seen.subject, None))
}

pub(in super::super) async fn add_outcome(act: Allowed<AddFrameworkOutcome>) -> Answer {
    let Allowed {
        subject: framework,
        mut db,
        visit,
        fields,
        ..
    } = act;
    match forms::outcome(&fields, &framework) {
        Ok((code, titles)) => {
            store::record_outcome(&mut db, framework.id, (&code, &titles)).await?;
            db.commit().await?;
            Ok(see_other(LIST).saying(&visit.texts().workplan_added()))
        }
        Err(complaints) => {
            let typed: Typed<'_> = Some((&fields, &complaints));
            Reply::again(&form::new_outcome(&visit, &framework, typed))
        }
    }
}

pub(in super::super) async fn choose_titles(seen: Seen<CorrectFrameworkOutcome>) -> Answer {
    Reply::page(&form::correct_outcome(&seen.visit, &seen.subject, None))
}

pub(in super::super) async fn correct_outcome(act: Allowed<CorrectFrameworkOutcome>) -> Answer {
    let Allowed {
        subject: outcome,
        mut db,
        visit,
        fields,
        ..
    } = act;
    match forms::titles(&fields) {
        Ok(titles) => {
            store::record_titles(&mut db, outcome.id, &titles).await?;
            db.commit().await?;
            Ok(see_other(LIST).saying(&visit.texts().workplan_saved()))
        }
        Err(complaints) => {
            let typed: Typed<'_> = Some((&fields, &complaints));
            Reply::again(&form::correct_outcome(&visit, &outcome, typed))
        }
    }
}
