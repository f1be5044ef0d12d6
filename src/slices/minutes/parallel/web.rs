use askama::Template as _;
use serde_json::json;

use super::super::confirm_page::ConfirmPage;
use super::super::forms as minutes_forms;
use super::super::letters::{self, Desk, Told};
use super::super::model::paragraphs;
use super::super::web::{Whole, members, whole};
use super::super::{paper, report};
use super::access::{BeginVersion, EditWording, IssueVersion, SeeVersion, SeeWording};
use super::model::{Version, VersionId, Wording};
use super::pages::{self, VersionPage};
use super::rules;
use super::store;
use super::wording_page::{Again, WordingPage};
use crate::base::acts::Reads;
use crate::base::blobs;
use crate::base::fault::Fault;
use crate::base::lang::Lang;
use crate::base::outbox;
use crate::render::{docx, pdf};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::fields::Complaints;
use crate::web::visit::Visit;

fn path(id: VersionId) -> String {
    format!("/minutes-versions/{id}")
}

pub(super) async fn begin(act: Allowed<BeginVersion>) -> Answer {
    let Allowed {
        subject: minutes,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let lang = Lang::parse(fields.raw("lang")).ok_or(WebError::NotFound)?;
    let whole = whole(&mut db, &visit, &minutes).await?;
    rules::begin(&minutes, pages::original(&whole), lang)?;
    let id = store::record_beginning(&mut db, &minutes, lang, who.person()?, now).await?;
    db.commit().await?;
    let t = visit.texts();
    Ok(see_other(&path(id)).saying(&t.parallel_begun(pages::language(t, lang))))
}

/// The minutes with the words of the version, the language of their original, and the words alone.
async fn loaded(
    db: &mut dyn Reads,
    visit: &Visit,
    version: &Version,
) -> Result<(Whole, &'static str, Vec<Wording>), Fault> {
    let mut whole = whole(db, visit, &version.minutes).await?;
    let original = pages::original(&whole);
    let wordings = store::list(db, version.id).await?;
    pages::worded(&mut whole, &wordings);
    Ok((whole, original, wordings))
}

pub(super) async fn show(seen: Seen<SeeVersion>) -> Answer {
    let Seen {
        subject: version,
        who,
        mut db,
        visit,
        ..
    } = seen;
    let (whole, original, wordings) = loaded(&mut db, &visit, &version).await?;
    let text = (&whole, original);
    Reply::page(&VersionPage::of(&visit, &who, &version, text, &wordings))
}

/// A version on paper is in its own language, whoever prints it.
struct Set {
    visit: Visit,
    version: Version,
    whole: Whole,
    original: &'static str,
}

/// Only what is issued leaves the screen.
async fn set(seen: Seen<SeeVersion>) -> Result<Set, WebError> {
    let Seen {
        subject: version,
        mut db,
        visit,
        ..
    } = seen;
    if version.issued_at.is_none() {
        return Err(WebError::NotFound);
    }
    let (whole, original, _) = loaded(&mut db, &visit, &version).await?;
    Ok(Set {
        visit: visit.in_lang(version.lang, version.network.clone()),
        version,
        whole,
        original,
    })
}

impl Set {
    /// `UNMN-KGZ-2026-MIN-3-ru.pdf`
    fn name(&self, ending: &str) -> String {
        let symbol = self.version.minutes.symbol(&self.visit.symbol_prefix);
        let symbol = symbol.replace('/', "-");
        blobs::disposition(&format!("{symbol}-{}.{ending}", self.version.lang.tag()))
    }

    fn paper(&self) -> crate::render::paper::Paper {
        let minutes = &self.version.minutes;
        let mut paper = paper::paper(&self.visit, minutes, &self.whole);
        paper.kind = self.visit.texts().parallel_kind();
        let own = pages::facts(&self.visit, &self.version, self.original);
        paper.facts.extend(own.into_iter().take(2));
        paper
    }
}

pub(super) async fn pdf(seen: Seen<SeeVersion>) -> Answer {
    let set = set(seen).await?;
    let pages = pdf::of(&set.paper()).await?;
    Reply::file("application/pdf", &set.name("pdf"), pages.to_vec().into())
}

pub(super) async fn docx(seen: Seen<SeeVersion>) -> Answer {
    let set = set(seen).await?;
    let packed = docx::of(set.paper()).await?;
    Reply::file(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        &set.name("docx"),
        packed.into(),
    )
}

/// Another expression of the same work, and not the authoritative one.
pub(super) async fn xml(seen: Seen<SeeVersion>) -> Answer {
    let set = set(seen).await?;
    let mut report = report::of(&set.visit, &set.version.minutes, &set.whole);
    report.about.lang = set.version.lang.tag();
    report.about.authoritative = false;
    Reply::file(
        "application/akn+xml",
        &set.name("xml"),
        report.render().map_err(Fault::from)?.into(),
    )
}

pub(super) async fn edit(seen: Seen<SeeWording>) -> Answer {
    let Seen {
        subject: one,
        mut db,
        visit,
        ..
    } = seen;
    let all = store::list(&mut db, one.version).await?;
    Reply::page(&WordingPage::of(&visit, &one, &all, None))
}

/// Saved from the revision that the writer saw; otherwise both texts are shown, and what was typed stays.
pub(super) async fn save(act: Allowed<EditWording>) -> Answer {
    let Allowed {
        subject: one,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let all = store::list(&mut db, one.version).await?;
    let none = Complaints::none();
    let again = |complaints: &Complaints, is_late: bool| {
        let again = Again {
            fields: &fields,
            complaints,
            is_late,
        };
        Reply::again(&WordingPage::of(&visit, &one, &all, Some(again)))
    };
    let typed = match minutes_forms::entry(&fields, false) {
        Ok(typed) => typed,
        Err(complaints) => return again(&complaints, false),
    };
    // a refused text is kept on the page: it may be long
    if let Err(refusal) = rules::edit(&one) {
        return again(&Complaints::about("text", refusal), false);
    }
    if typed.revision != one.revision {
        return again(&none, true);
    }
    store::record_text(&mut db, &one, &typed.text, who.person()?, now).await?;
    db.commit().await?;
    let next = all.iter().find(|other| other.position > one.position);
    let to = match (fields.is_ticked("next"), next) {
        (true, Some(next)) => format!("/minutes-wordings/{}", next.id),
        (true, None) => path(one.version),
        (false, _) => format!("/minutes-wordings/{}", one.id),
    };
    let reply = see_other(&to);
    // whoever types is told by the page itself
    Ok(if fields.is_ticked("by_itself") {
        reply
    } else {
        reply.saying(&visit.texts().minutes_saved(one.position))
    })
}

pub(super) async fn confirm(seen: Seen<IssueVersion>) -> Answer {
    let Seen {
        subject: version,
        mut db,
        visit,
        ..
    } = seen;
    let wordings = store::list(&mut db, version.id).await?;
    rules::issue(&version, &wordings)?;
    let t = visit.texts();
    let words = (path(version.id), pages::language(t, version.lang));
    Reply::page(&ConfirmPage::version(&visit, words))
}

/// R11: kept word for word, and every member who reads in that language is told.
pub(super) async fn issue(act: Allowed<IssueVersion>) -> Answer {
    let Allowed {
        subject: version,
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    let wordings = store::list(&mut db, version.id).await?;
    rules::issue(&version, &wordings)?;
    let snapshot = snapshot(&visit, &version, &wordings).to_string();
    store::record_issue(&mut db, &version, &snapshot, who.person()?, now).await?;
    let mut people = members(&mut db, &visit, &version.minutes).await?;
    people.retain(|one| one.lang == version.lang.tag());
    let told = (Told::InLanguage, None);
    let letters = letters::to_members(&Desk::of(&visit), &version.minutes, told, &people)?;
    let mails: Vec<_> = letters.into_iter().map(|(_, mail)| mail).collect();
    outbox::post_all(&mut db, &mails, now).await?;
    db.commit().await?;
    Ok(see_other(&path(version.id)).saying(&visit.texts().parallel_issued()))
}

fn snapshot(visit: &Visit, version: &Version, wordings: &[Wording]) -> serde_json::Value {
    let hash = version.minutes.sha256.as_deref().unwrap_or_default();
    json!({
        "what": "version",
        "lang": version.lang.tag(),
        "of": version.minutes.symbol(&visit.symbol_prefix),
        "of_sha256": super::super::standing::hex(hash),
        "items": wordings.iter().map(|one| json!({
            "position": one.position,
            "title": one.title_in(version.lang),
            "paragraphs": paragraphs(&one.text).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}
