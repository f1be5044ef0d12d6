use super::super::access::{
    CorrectEngagement, ExportEngagements, FetchEngagements, RecordEngagement, SeeEngagement,
    SeeEngagements,
};
use super::super::form_page::{LOOK, Typed, crumb, is_overtaken};
use super::super::model::{Engagement, EngagementAudience, EngagementId, Engagements};
use super::super::rules;
use super::super::store::Eyes;
use super::super::web::page_of;
use super::filter::Filter;
use super::list_page::LogPage;
use super::page::{EngagementPage, Place, form, standing};
use super::store::{self, Brief, Sought};
use super::{MOST_ROWS, forms, sheet};
use crate::base::access::Subject as _;
use crate::base::acts::Reads;
use crate::base::blobs;
use crate::base::exports;
use crate::base::fault::Fault;
use crate::base::history;
use crate::base::words::Word as _;
use crate::slices::decisions::{Format, pack};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// The latest acts that a page tells.
const PAST: i64 = 30;

fn path(id: EngagementId) -> String {
    format!("/engagements/{id}")
}

pub(super) async fn list(seen: Seen<SeeEngagements>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let (filter, eyes, page) = (Filter::parse(&query), Eyes::of(&who), page_of(&query));
    let sought = Sought {
        chosen: filter.stakeholder.into_iter().collect(),
        ..Sought::default()
    };
    let offers = store::list_offers(&mut db, &eyes, visit.today(), (None, &sought)).await?;
    let window = (offers.page_size + 1, (page - 1) * offers.page_size);
    let rows = store::list(&mut db, &eyes, &filter, window).await?;
    Reply::page(&LogPage::of(&visit, &who, &rows, &filter, &offers, page))
}

pub(super) async fn show(seen: Seen<SeeEngagement>) -> Answer {
    let Seen {
        who,
        subject: one,
        mut db,
        visit,
        ..
    } = seen;
    let beside = store::beside(&mut db, one.id).await?;
    let past = history::of(&mut db, Engagement::KIND, one.id.get(), PAST).await?;
    Reply::page(&EngagementPage::of(&visit, &who, &one, &beside, &past))
}

/// Those whose names hold the words, beside those that are ticked.
fn sought(fields: &Fields) -> Sought {
    Sought {
        words: fields.sought("find"),
        chosen: fields
            .all("stakeholder")
            .filter_map(|typed| typed.parse().ok())
            .collect(),
    }
}

fn place_of_new(visit: &Visit) -> Place {
    let t = visit.texts();
    Place {
        title: t.engagements_record().into(),
        back: crumb("/engagements", t.engagements_title()),
        action: "/engagements/new".to_owned(),
    }
}

/// Today, open to all members, with the stakeholder from whose page its recorder comes, and the own agency.
fn begun(visit: &Visit, query: &Fields) -> Fields {
    let mut fields = Fields::of([
        ("on_day", visit.today().to_string()),
        ("audience", EngagementAudience::Internal.name().to_owned()),
        ("stakeholder", query.sought("stakeholder")),
    ]);
    if let Some(member) = visit.who.hat.member() {
        fields.push("member".to_owned(), member.to_string());
    }
    fields
}

pub(super) async fn new(seen: Seen<RecordEngagement>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let (begun, none) = (begun(&visit, &query), Complaints::none());
    let offered = (None, &sought(&begun));
    let offers = store::list_offers(&mut db, &Eyes::of(&who), visit.today(), offered).await?;
    let typed = Typed(&begun, &none);
    Reply::page(&form(&visit, place_of_new(&visit), &offers, typed))
}

pub(super) async fn record(act: Allowed<RecordEngagement>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let offered = (None, &sought(&fields));
    let offers = store::list_offers(&mut db, &Eyes::of(&who), visit.today(), offered).await?;
    if fields.is_ticked(LOOK) {
        let none = Complaints::none();
        let typed = Typed(&fields, &none);
        return Reply::page(&form(&visit, place_of_new(&visit), &offers, typed).looking(&fields));
    }
    let entry = match forms::entry(&fields, &offers, visit.today()) {
        Ok(entry) => entry,
        Err(complaints) => {
            let typed = Typed(&fields, &complaints);
            return Reply::again(&form(&visit, place_of_new(&visit), &offers, typed));
        }
    };
    let agency = who
        .organisation
        .ok_or_else(|| Fault::new("a hat without an organisation"))?;
    let by = (agency, who.person()?, now);
    let id = store::record_engagement(&mut db, &entry, by).await?;
    db.commit().await?;
    Ok(see_other(&path(id)).saying(&visit.texts().engagements_was_recorded()))
}

fn place_of(visit: &Visit, id: EngagementId) -> Place {
    let t = visit.texts();
    Place {
        title: t.engagements_correct().into(),
        back: crumb(path(id), t.engagements_engagement()),
        action: format!("{}/details", path(id)),
    }
}

pub(super) async fn details(seen: Seen<CorrectEngagement>) -> Answer {
    let Seen {
        who,
        subject: one,
        mut db,
        visit,
        ..
    } = seen;
    rules::correct_entry(&one, visit.today())?;
    let eyes = Eyes::of(&who);
    let beside = store::beside(&mut db, one.id).await?;
    let (stands, none) = (standing(&one, &beside), Complaints::none());
    let offered = (Some(one.id), &sought(&stands));
    let offers = store::list_offers(&mut db, &eyes, visit.today(), offered).await?;
    let typed = Typed(&stands, &none);
    Reply::page(&form(&visit, place_of(&visit, one.id), &offers, typed).against(&stands))
}

pub(super) async fn correct(act: Allowed<CorrectEngagement>) -> Answer {
    let Allowed {
        who,
        subject: one,
        mut db,
        visit,
        fields,
        ..
    } = act;
    rules::correct_entry(&one, visit.today())?;
    let eyes = Eyes::of(&who);
    let offered = (Some(one.id), &sought(&fields));
    let offers = store::list_offers(&mut db, &eyes, visit.today(), offered).await?;
    if fields.is_ticked(LOOK) {
        let none = Complaints::none();
        let typed = Typed(&fields, &none);
        let page = form(&visit, place_of(&visit, one.id), &offers, typed);
        return Reply::page(&page.looking(&fields));
    }
    let stands = standing(&one, &store::beside(&mut db, one.id).await?);
    let again = |complaints: &Complaints| {
        let typed = Typed(&fields, complaints);
        form(&visit, place_of(&visit, one.id), &offers, typed).against(&stands)
    };
    if is_overtaken(&fields, &stands) {
        return Reply::again(&again(&Complaints::none()).overtaken(visit.texts()));
    }
    let entry = match forms::entry(&fields, &offers, visit.today()) {
        Ok(entry) => entry,
        Err(complaints) => return Reply::again(&again(&complaints)),
    };
    store::record_correction(&mut db, one.id, &entry).await?;
    db.commit().await?;
    Ok(see_other(&path(one.id)).saying(&visit.texts().engagements_was_corrected()))
}

/// Everything that the filter finds, up to so many; and whether there is more.
async fn found(
    db: &mut dyn Reads,
    eyes: &Eyes,
    filter: &Filter,
) -> Result<(Vec<Brief>, bool), Fault> {
    let mut rows = store::list(db, eyes, filter, (MOST_ROWS + 1, 0)).await?;
    let fits = usize::try_from(MOST_ROWS).unwrap_or(usize::MAX);
    let cut = rows.len() > fits;
    rows.truncate(fits);
    Ok((rows, cut))
}

pub(super) async fn export(act: Allowed<ExportEngagements>) -> Answer {
    let Allowed {
        who,
        mut db,
        fields,
        ..
    } = act;
    let filter = Filter::parse(&fields);
    let format = Format::parse(fields.raw("format")).unwrap_or(Format::Csv);
    let (rows, _) = found(&mut db, &Eyes::of(&who), &filter).await?;
    let (name, query) = (format.name(), filter.query());
    let event = exports::record_export::<Engagements>(&mut db, name, &query, rows.len()).await?;
    db.commit().await?;
    Ok(see_other(&format!("/engagements/exports/{event}")))
}

pub(super) async fn fetch(seen: Seen<FetchEngagements>) -> Answer {
    let Seen {
        who,
        subject: export,
        mut db,
        visit,
        ..
    } = seen;
    let asked = Fields::parse(export.query.as_bytes()).unwrap_or_default();
    let filter = Filter::parse(&asked);
    let format = Format::parse(&export.format).unwrap_or(Format::Csv);
    let (rows, cut) = found(&mut db, &Eyes::of(&who), &filter).await?;
    // the connection is free for others while the file is made
    drop(db);
    let sheet = sheet::of(&visit, &filter, &rows, cut);
    let name = format!("engagements-{}.{}", visit.today(), format.name());
    let (kind, bytes) = pack(sheet, format, visit.today()).await?;
    Reply::file(kind, &blobs::disposition(&name), bytes.into())
}
