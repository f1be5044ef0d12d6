use chrono::{DateTime, Datelike as _, Utc};

use super::super::access::{ExplainPeriod, SeeMeetings};
use super::model::Year;
use super::pages::YearPage;
use super::{forms, report, rules, store};
use crate::base::access::Actor;
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

fn span(visit: &Visit, year: i32) -> (DateTime<Utc>, DateTime<Utc>) {
    (visit.start_of_year(year), visit.start_of_year(year + 1))
}

async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    year: Year,
    typed: (&Fields, &Complaints),
) -> Result<YearPage, Fault> {
    let before = i64::from(year.absences_in_a_row) - 1;
    let lines = store::lines(db, span(visit, year.number), before).await?;
    let held: Vec<i64> = year
        .meetings
        .iter()
        .filter(|one| one.state == super::super::model::State::Held)
        .map(|one| one.id)
        .collect();
    let report = report::attendance(&lines, &held);
    Ok(YearPage::of(visit, who, &year, &report, typed))
}

pub(super) async fn year(seen: Seen<SeeMeetings>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let year = forms::year(&query, visit.today().year());
    let year = store::load(&mut db, year, span(&visit, year)).await?;
    let (fields, none) = (Fields::default(), Complaints::none());
    Reply::page(&page(&mut db, &visit, &who, year, (&fields, &none)).await?)
}

/// R2, R22: why a quarter had no ordinary meeting, or a year no annual one.
pub(super) async fn explain(act: Allowed<ExplainPeriod>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let this_year = visit.today().year();
    let sought = forms::year(&fields, this_year);
    let year = store::load(&mut db, sought, span(&visit, sought)).await?;
    let reason = match forms::reason(&fields, this_year) {
        Ok(reason) => reason,
        Err(complaints) => {
            let typed = (&fields, &complaints);
            return Reply::again(&page(&mut db, &visit, &who, year, typed).await?);
        }
    };
    let dates = visit.lang.dates(visit.zone);
    let day_of = |at| dates.date_of(at);
    rules::explain(rules::standing(&year, reason.part, visit.today(), day_of))?;
    store::record_reason(&mut db, &reason, who.person()?, now).await?;
    db.commit().await?;
    let place = format!("/meetings/year?year={sought}#part-{}", reason.part.number());
    Ok(see_other(&place).saying(&visit.texts().year_explained()))
}
