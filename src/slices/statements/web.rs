use super::access::{DraftStatement, EditStatement, SeeStatement, SeeStatements, TakeStatement};
use super::changes_page::ChangesPage;
use super::filter::Filter;
use super::form_pages as forms_of;
use super::list_page::ListPage;
use super::model::{Standing, Statement, StatementId};
use super::pages::{Again, Around, StatementPage};
use super::{document, forms, input_store, record_store, rules, store};
use crate::base::access::{Actor, Grip, Key as _, Subject as _};
use crate::base::acts::Reads;
use crate::base::blobs;
use crate::base::fault::Fault;
use crate::base::history;
use crate::base::lang::Lang;
use crate::render::paper::Paper;
use crate::render::{docx, pdf};
use crate::slices::charter;
use crate::slices::decisions::changes as changes_in;
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::{Complaints, Fields};
use crate::web::visit::Visit;

/// The latest acts that a page tells.
const PAST: i64 = 40;
pub(super) const DOCX: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

pub(super) fn path(id: StatementId) -> String {
    format!("/statements/{id}")
}

/// Which page of a list.
pub(super) fn leaf(fields: &Fields) -> i64 {
    fields.raw("page").parse().unwrap_or(1).clamp(1, 100_000)
}

pub(super) async fn list(seen: Seen<SeeStatements>) -> Answer {
    let Seen {
        who,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let at = (leaf(&query), charter::periods(&mut db).await?.page_size);
    let filter = Filter::parse(&query);
    let rows = store::list(&mut db, &filter, at).await?;
    Reply::page(&ListPage::of(&visit, &who, rows, &filter, at))
}

/// The delivered one that a new one is to correct, if the address names one.
async fn corrected(db: &mut dyn Reads, fields: &Fields) -> Result<Option<Statement>, WebError> {
    let raw = fields.raw("corrects");
    if raw.is_empty() {
        return Ok(None);
    }
    let id = StatementId::parse(Some(raw)).ok_or(WebError::NotFound)?;
    let old = Statement::load(db.conn(), id, Grip::Look).await?;
    let old = old.ok_or(WebError::NotFound)?;
    rules::correct(&old)?;
    Ok(Some(old))
}

pub(super) async fn new(seen: Seen<DraftStatement>) -> Answer {
    let Seen {
        mut db,
        visit,
        query,
        ..
    } = seen;
    let old = corrected(&mut db, &query).await?;
    Reply::page(&forms_of::new(forms_of::page(&visit), old.as_ref(), None))
}

pub(super) async fn draft(act: Allowed<DraftStatement>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let old = corrected(&mut db, &fields).await?;
    match forms::draft(&fields) {
        Ok((draft, _)) => {
            let corrects = old.as_ref().map(|one| one.id);
            let by = (who.person()?, now);
            let id = record_store::record_draft(&mut db, &draft, corrects, by).await?;
            db.commit().await?;
            Ok(see_other(&path(id)).saying(&visit.texts().statements_drafted()))
        }
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            Reply::again(&forms_of::new(forms_of::page(&visit), old.as_ref(), typed))
        }
    }
}

pub(super) async fn show(seen: Seen<SeeStatement>) -> Answer {
    let Seen {
        who,
        subject: statement,
        mut db,
        visit,
        ..
    } = seen;
    Reply::page(&page(&mut db, &visit, &who, &statement, None).await?)
}

/// The page of a statement, also for an answer on it that came back.
pub(super) async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    statement: &Statement,
    again: Again<'_>,
) -> Result<StatementPage, Fault> {
    let inputs = input_store::list_inputs(db, statement.id).await?;
    let versions = store::list_versions(db, statement.id, &[]).await?;
    let stances = match &statement.clearance {
        Some(clearance) => store::list_stances(db, clearance.decision).await?,
        None => Vec::new(),
    };
    let past = history::of(db, Statement::KIND, statement.id.get(), PAST).await?;
    let around = Around {
        inputs: &inputs,
        versions: &versions,
        stances: &stances,
        past: &past,
    };
    Ok(StatementPage::of(visit, who, statement, around, again))
}

pub(super) async fn edit(seen: Seen<EditStatement>) -> Answer {
    let Seen {
        subject: statement,
        visit,
        ..
    } = seen;
    rules::edit(&statement)?;
    let base = (statement.version, Vec::new());
    Reply::page(&forms_of::edit(
        forms_of::page(&visit),
        &statement,
        base,
        None,
    ))
}

pub(super) async fn save(act: Allowed<EditStatement>) -> Answer {
    let Allowed {
        subject: statement,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::edit(&statement)?;
    let again = |base, meanwhile, complaints: &Complaints| {
        let typed = Some((&fields, complaints));
        let page = forms_of::page(&visit);
        Reply::again(&forms_of::edit(page, &statement, (base, meanwhile), typed))
    };
    let base: Option<i32> = fields.raw("base").parse().ok();
    let (draft, change) = match forms::draft(&fields) {
        Ok(read) => read,
        Err(complaints) => return again(base.unwrap_or_default(), Vec::new(), &complaints),
    };
    let (_, text) = forms::names(draft.lang);
    match rules::save(&statement, &draft, base) {
        Ok(()) => {}
        Err(refusal @ rules::Refusal::ChangedMeanwhile) => {
            // shown against what stands; sent once more, it is on top of that
            let typed = draft.wordings.of(draft.lang);
            let typed = typed.map_or("", |one| one.text.as_str());
            let stands = &statement.wording(draft.lang).1.text;
            let meanwhile = changes_in(stands, typed);
            let complaints = Complaints::about(text, refusal);
            return again(statement.version, meanwhile, &complaints);
        }
        Err(refusal) => {
            let complaints = Complaints::about(text, refusal);
            return again(statement.version, Vec::new(), &complaints);
        }
    }
    let by = (who.person()?, now);
    let written = (&draft, change.as_deref());
    let number = record_store::record_version(&mut db, &statement, written, by).await?;
    db.commit().await?;
    let t = visit.texts();
    let said = match statement.standing {
        Standing::Cleared | Standing::Signed => t.statements_saved_anew(number),
        Standing::Drafting | Standing::Clearing | Standing::Delivered | Standing::Withdrawn => {
            t.statements_saved(number)
        }
    };
    Ok(see_other(&path(statement.id)).saying(&said))
}

pub(super) async fn changes(seen: Seen<SeeStatement>) -> Answer {
    let Seen {
        subject: statement,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let to: i32 = query.raw("to").parse().unwrap_or(statement.version);
    let from = query.raw("from").parse().unwrap_or(to.saturating_sub(1));
    let versions = store::list_versions(&mut db, statement.id, &[from, to]).await?;
    let page = ChangesPage::of(&visit, &statement, &versions, (from, to));
    Reply::page(&page.ok_or(WebError::NotFound)?)
}

/// `?text=ru`, where the statement is written in it; else the reader's language, else that of record.
pub(super) fn tongue(fields: &Fields, statement: &Statement, reader: Lang) -> Lang {
    let asked = Lang::parse(fields.raw("text"));
    statement.wording(asked.unwrap_or(reader)).0
}

async fn paper(
    db: &mut dyn Reads,
    visit: &Visit,
    statement: &Statement,
    lang: Lang,
) -> Result<Paper, Fault> {
    // who is named is known once members have cleared it
    let cleared = matches!(
        statement.standing,
        Standing::Cleared | Standing::Signed | Standing::Delivered
    );
    let stances = match statement.clearance.as_ref().filter(|_| cleared) {
        Some(clearance) => store::list_stances(db, clearance.decision).await?,
        None => Vec::new(),
    };
    let of = in_tongue(db, visit, lang).await?;
    Ok(document::paper(
        &of,
        statement,
        (&stances, &path(statement.id)),
    ))
}

/// The visit as whoever reads the text in this language would make it.
pub(super) async fn in_tongue(
    db: &mut dyn Reads,
    visit: &Visit,
    lang: Lang,
) -> Result<Visit, Fault> {
    let [en, ru, ky] = store::network_names(db).await?;
    let network = match lang {
        Lang::En => en,
        Lang::Ru => ru,
        Lang::Ky => ky,
    };
    Ok(visit.in_lang(lang, network))
}

pub(super) async fn pdf(seen: Seen<TakeStatement>) -> Answer {
    let Seen {
        subject: statement,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let lang = tongue(&query, &statement, visit.lang);
    let paper = paper(&mut db, &visit, &statement, lang).await?;
    // the connection is free for others while the document is set
    drop(db);
    let set = pdf::of(&paper).await?;
    let name = blobs::disposition(&document::file_name(&statement, lang, "pdf"));
    Reply::file("application/pdf", &name, set.to_vec().into())
}

pub(super) async fn docx(seen: Seen<TakeStatement>) -> Answer {
    let Seen {
        subject: statement,
        mut db,
        visit,
        query,
        ..
    } = seen;
    let lang = tongue(&query, &statement, visit.lang);
    let paper = paper(&mut db, &visit, &statement, lang).await?;
    drop(db);
    let packed = docx::of(paper).await?;
    let name = blobs::disposition(&document::file_name(&statement, lang, "docx"));
    Reply::file(DOCX, &name, packed.into())
}
