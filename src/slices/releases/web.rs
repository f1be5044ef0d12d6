use super::access::{CarryOutRelease, RevokeRelease, SeeRelease, SeeReleases, StateRelease};
use super::list_page::ListPage;
use super::model::{Audience, Release, ReleaseId, Thing, What};
use super::pages::ReleasePage;
use super::state_page::StatePage;
use super::{forms, letters, rules, state_page, store};
use crate::base::access::{Actor, Key};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::{history, outbox};
use crate::slices::charter;
use crate::slices::decisions;
use crate::slices::people::correspondents::{self, OUTSIDE};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// The latest acts that a page tells.
const PAST: i64 = 40;

fn path(id: ReleaseId) -> String {
    format!("/releases/{id}")
}

/// `?decision=7`, `?paper=12` or `?document=4`, the latter two one version of it.
fn about(fields: &Fields) -> Option<What> {
    What::of(
        Key::parse(Some(fields.raw("decision"))),
        Key::parse(Some(fields.raw("paper"))),
        Key::parse(Some(fields.raw("document"))),
    )
}

pub(super) async fn list(seen: Seen<SeeReleases>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let size = charter::periods(&mut db).await?.page_size;
    let page = query.raw("page").parse().unwrap_or(1).clamp(1, 100_000);
    let about = about(&query);
    let rows = store::list(&mut db, about, page, size).await?;
    let thing = match about {
        Some(what) => store::thing(&mut db, what).await?,
        None => None,
    };
    Reply::page(&ListPage::of(
        &visit,
        &who,
        rows,
        thing.as_ref(),
        (page, size),
    ))
}

/// What is to be released, and every release of it that was stated so far.
async fn sought(db: &mut dyn Reads, what: What) -> Result<(Thing, Vec<Release>), WebError> {
    let thing = store::thing(db, what).await?.ok_or(WebError::NotFound)?;
    let mut others = store::list(db, Some(what), 1, 100).await?;
    others.retain(|one| one.thing.what == what);
    Ok((thing, others))
}

pub(super) async fn new(seen: Seen<StateRelease>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let Some(what) = about(&query) else {
        // a release begins at what is released: the list says so
        let size = charter::periods(&mut db).await?.page_size;
        let rows = store::list(&mut db, None, 1, size).await?;
        return Reply::page(&ListPage::of(&visit, &who, rows, None, (1, size)));
    };
    let (thing, others) = sought(&mut db, what).await?;
    rules::state(&thing, &others)?;
    let outside = store::list_outside(&mut db, visit.today()).await?;
    let none = (Fields::default(), Complaints::none());
    Reply::page(&StatePage::of(&visit, &thing, &outside, (&none.0, &none.1)))
}

pub(super) async fn state(act: Allowed<StateRelease>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let what = about(&fields).ok_or(WebError::NotFound)?;
    store::lock(&mut db, what).await?;
    let (thing, others) = sought(&mut db, what).await?;
    rules::state(&thing, &others)?;
    let outside = store::list_outside(&mut db, visit.today()).await?;
    let statement = match forms::statement(&fields, &outside) {
        Ok(statement) => statement,
        Err(complaints) => {
            let typed = (&fields, &complaints);
            return Reply::again(&StatePage::of(&visit, &thing, &outside, typed));
        }
    };
    let proposer = who
        .organisation
        .ok_or_else(|| Fault::new("a statement without an organisation"))?;
    let draft = state_page::agreement(&visit, &thing, &statement, &outside, proposer);
    let agreement = decisions::record_draft(&mut db, &draft, now).await?;
    let by = (who.person()?, now);
    store::record_statement(&mut db, (&thing, agreement), &statement, by).await?;
    db.commit().await?;
    let said = visit.texts().releases_was_stated();
    Ok(see_other(&format!("/decisions/{agreement}")).saying(&said))
}

pub(super) async fn show(seen: Seen<SeeRelease>) -> Answer {
    let Seen {
        who,
        subject: release,
        mut db,
        visit,
        ..
    } = seen;
    Reply::page(&page(&mut db, &visit, &who, &release, None).await?)
}

async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    release: &Release,
    typed: Option<(&Fields, &Complaints)>,
) -> Result<ReleasePage, Fault> {
    let to = store::list_addressees(db, release.id).await?;
    let readings = store::list_readings(db, release.id).await?;
    let past = history::of(db, "release", release.id.get(), PAST).await?;
    Ok(ReleasePage::of(
        visit,
        who,
        release,
        (&to, &readings, &past),
        typed,
    ))
}

pub(super) async fn release(act: Allowed<CarryOutRelease>) -> Answer {
    let Allowed {
        who,
        subject: release,
        mut db,
        visit,
        now,
        ..
    } = act;
    rules::carry_out(&release)?;
    store::record_release(&mut db, release.id, who.person()?, now).await?;
    let mut mails = Vec::new();
    if release.audience == Audience::Named {
        for to in store::list_addressees(&mut db, release.id).await? {
            let people =
                correspondents::correspondents(&mut db, OUTSIDE, Some(to.id), visit.today())
                    .await?;
            mails.extend(
                people
                    .iter()
                    .map(|to| letters::released(&visit.public_url, &release, to)),
            );
        }
    }
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    Ok(see_other(&path(release.id)).saying(&visit.texts().releases_was_released()))
}

pub(super) async fn revoke(act: Allowed<RevokeRelease>) -> Answer {
    let Allowed {
        who,
        subject: release,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    rules::revoke(&release)?;
    match forms::reason(&fields) {
        Ok(reason) => {
            let by = (who.person()?, reason.as_str());
            store::record_revocation(&mut db, release.id, by, now).await?;
            db.commit().await?;
            Ok(see_other(&path(release.id)).saying(&visit.texts().releases_was_revoked()))
        }
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            Reply::again(&page(&mut db, &visit, &who, &release, typed).await?)
        }
    }
}
