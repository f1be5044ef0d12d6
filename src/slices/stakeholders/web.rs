use super::access::{
    AddStakeholder, DescribeStakeholder, KeepCategories, SeeRegister, SeeStakeholder,
};
use super::filter::Filter;
use super::form_page::{
    CategoriesPage, FormPage, Frame, Typed, crumb, is_overtaken, name_fields, profile_fields,
    standing,
};
use super::list_page::RegisterPage;
use super::model::{Category, Stakeholder};
use super::page::{Contents, StakeholderPage};
use super::store::{self, Eyes};
use super::{contacts, engagements, forms};
use crate::base::access::Subject as _;
use crate::base::history;
use crate::base::ids::OrganisationId;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// The latest acts that a page tells.
const PAST: i64 = 40;

pub(super) fn path(id: OrganisationId) -> String {
    format!("/stakeholders/{id}")
}

/// The page of a list, from 1 on.
pub(super) fn page_of(query: &Fields) -> i64 {
    query.raw("page").parse().unwrap_or(1).clamp(1, 100_000)
}

pub(super) async fn list(seen: Seen<SeeRegister>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let filter = Filter::parse(&query);
    let offers = store::list_offers(&mut db).await?;
    let at = (page_of(&query), offers.page_size);
    let rows = store::list(&mut db, &Eyes::of(&who), &filter, visit.today(), at).await?;
    Reply::page(&RegisterPage::of(
        &visit, &who, rows, &filter, &offers, at.0,
    ))
}

pub(super) async fn show(seen: Seen<SeeStakeholder>) -> Answer {
    let Seen {
        who,
        subject: one,
        mut db,
        visit,
        ..
    } = seen;
    let contents = Contents {
        beside: store::beside(&mut db, one.id, visit.today()).await?,
        contacts: contacts::list(&mut db, one.id).await?,
        engagements: engagements::latest(&mut db, &Eyes::of(&who), one.id).await?,
        past: history::of(&mut db, Stakeholder::KIND, one.id.get(), PAST).await?,
        terms: contacts::terms(&mut db).await?,
    };
    Reply::page(&StakeholderPage::of(&visit, &who, &one, &contents))
}

fn new_page(visit: &Visit, categories: &[Category], typed: Typed<'_>) -> FormPage {
    let t = visit.texts();
    let mut fields = name_fields(visit.lang, typed);
    fields.extend(profile_fields(visit.lang, categories, typed));
    let frame = Frame {
        title: t.stakeholders_add().into(),
        lead: t.stakeholders_add_lead(),
        back: crumb("/stakeholders", t.stakeholders_title()),
        action: "/stakeholders/new".to_owned(),
        verb: t.stakeholders_add(),
    };
    FormPage::of(visit, frame, fields)
}

pub(super) async fn new(seen: Seen<AddStakeholder>) -> Answer {
    let Seen { mut db, visit, .. } = seen;
    let offers = store::list_offers(&mut db).await?;
    let none = (Fields::default(), Complaints::none());
    Reply::page(&new_page(
        &visit,
        &offers.categories,
        Typed(&none.0, &none.1),
    ))
}

pub(super) async fn add(act: Allowed<AddStakeholder>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        ..
    } = act;
    let categories = store::list_offers(&mut db).await?.categories;
    let taken = store::is_taken(&mut db, &fields.sought("acronym")).await?;
    let (names, details) = match forms::added(&fields, &categories, taken) {
        Ok(new) => new,
        Err(complaints) => {
            let typed = Typed(&fields, &complaints);
            return Reply::again(&new_page(&visit, &categories, typed));
        }
    };
    let id = store::record_organisation(&mut db, &names).await?;
    store::record_details(&mut db, id, &details).await?;
    db.about("organisation", id.get(), None).await?;
    db.about(Stakeholder::KIND, id.get(), None).await?;
    db.commit().await?;
    let said = visit.texts().stakeholders_added(names.acronym.as_str());
    Ok(see_other(&path(id)).saying(&said))
}

fn details_page(
    visit: &Visit,
    one: &Stakeholder,
    categories: &[Category],
    typed: Typed<'_>,
) -> FormPage {
    let t = visit.texts();
    let frame = Frame {
        title: t.stakeholders_describe().into(),
        lead: one.name_in(visit.lang).to_owned(),
        back: crumb(path(one.id), one.acronym.clone()),
        action: format!("{}/details", path(one.id)),
        verb: t.stakeholders_save(),
    };
    FormPage::of(visit, frame, profile_fields(visit.lang, categories, typed))
}

pub(super) async fn details(seen: Seen<DescribeStakeholder>) -> Answer {
    let Seen {
        subject: one,
        mut db,
        visit,
        ..
    } = seen;
    let offers = store::list_offers(&mut db).await?;
    let beside = store::beside(&mut db, one.id, visit.today()).await?;
    let stands = standing(&one, &beside.categories);
    let none = Complaints::none();
    let page = details_page(&visit, &one, &offers.categories, Typed(&stands, &none));
    Reply::page(&page.against(&stands))
}

pub(super) async fn describe(act: Allowed<DescribeStakeholder>) -> Answer {
    let Allowed {
        subject: one,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let categories = store::list_offers(&mut db).await?.categories;
    let beside = store::beside(&mut db, one.id, visit.today()).await?;
    let stands = standing(&one, &beside.categories);
    let again = |complaints: &Complaints| {
        details_page(&visit, &one, &categories, Typed(&fields, complaints)).against(&stands)
    };
    if is_overtaken(&fields, &stands) {
        return Reply::again(&again(&Complaints::none()).overtaken(visit.texts()));
    }
    let details = match forms::details(&fields, &categories) {
        Ok(details) => details,
        Err(complaints) => return Reply::again(&again(&complaints)),
    };
    store::record_details(&mut db, one.id, &details).await?;
    db.commit().await?;
    Ok(see_other(&path(one.id)).saying(&visit.texts().stakeholders_described()))
}

pub(super) async fn categories(seen: Seen<KeepCategories>) -> Answer {
    let Seen { mut db, visit, .. } = seen;
    let categories = store::list_offers(&mut db).await?.categories;
    Reply::page(&CategoriesPage::of(&visit, &categories, None))
}

pub(super) async fn keep_categories(act: Allowed<KeepCategories>) -> Answer {
    let Allowed {
        mut db,
        visit,
        fields,
        ..
    } = act;
    let standing = store::list_offers(&mut db).await?.categories;
    let (known, new) = match forms::taxonomy(&fields, &standing) {
        Ok(taxonomy) => taxonomy,
        Err(complaints) => {
            let typed = Some(Typed(&fields, &complaints));
            return Reply::again(&CategoriesPage::of(&visit, &standing, typed));
        }
    };
    store::record_categories(&mut db, &known, new.as_ref()).await?;
    db.commit().await?;
    let said = visit.texts().stakeholders_taxonomy_kept();
    Ok(see_other("/stakeholders/categories").saying(&said))
}
