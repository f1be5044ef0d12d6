use serde_json::json;

use super::access::{AskLines, ExportIssue, FetchIssue, IssueList, SeeIssue, SeeLists};
use super::asking::{confirm_by, waiting, write};
use super::files;
use super::letters::Desk;
use super::lists_page::ListsPage;
use super::model::{Confirmed, Format, IssueId, Kept, Line, List, MemberLists, Standing, Term};
use super::show_page::{IssuePage, NewIssuePage};
use super::{rules, store};
use crate::base::access::{Act as _, Key as _, Network, Subject as _};
use crate::base::acts::{Reads, Recording};
use crate::base::blobs;
use crate::base::exports;
use crate::base::fault::Fault;
use crate::base::numbering::{self, Series};
use crate::base::words::Word as _;
use crate::slices::charter;
use crate::slices::circulation::{self, Circulation};
use crate::slices::people::correspondents::{Speaker as Reader, speakers};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, WebError, see_other};
use crate::web::visit::Visit;

fn path(id: IssueId) -> String {
    format!("/member-lists/{id}")
}

fn desk(visit: &Visit) -> Desk<'_> {
    Desk {
        public_url: &visit.public_url,
        zone: visit.zone,
        now: visit.now,
    }
}

pub(super) async fn list(seen: Seen<SeeLists>) -> Answer {
    let Seen {
        who, mut db, visit, ..
    } = seen;
    let term = store::term(&mut db, visit.now).await?;
    let issues = store::list(&mut db).await?;
    // who has confirmed is the secretariat's to know; everybody else sees their own line
    let kept = if IssueList::verdict(&who, &Network).is_yes() {
        store::kept(&mut db, visit.today(), None).await?
    } else if let Some(member) = who.hat.member() {
        store::kept(&mut db, visit.today(), Some(member)).await?
    } else {
        Vec::new()
    };
    Reply::page(&ListsPage::of(&visit, &who, &term, &issues, &kept))
}

/// What would be issued now.
async fn draft(
    db: &mut dyn Reads,
    visit: &Visit,
    number: i32,
) -> Result<(Term, List, Option<List>), Fault> {
    let term = store::term(db, visit.now).await?;
    let kept = store::kept(db, visit.today(), None).await?;
    let earlier = store::numbered(db, term.last).await?;
    let list = List {
        number,
        issued_on: visit.today(),
        lines: kept
            .into_iter()
            .map(|one| line(visit, one, &term))
            .collect(),
    };
    Ok((term, list, earlier))
}

fn line(visit: &Visit, kept: Kept, term: &Term) -> Line {
    let is_confirmed = rules::standing(&kept, term) == Standing::Confirmed;
    let confirmed = kept.said.filter(|_| is_confirmed).map(|said| Confirmed {
        on: said.at.with_timezone(&visit.zone).date_naive(),
        by: said.by,
    });
    Line {
        confirmed,
        ..kept.line
    }
}

async fn readers(db: &mut dyn Reads, visit: &Visit, list: &List) -> Result<Vec<Reader>, Fault> {
    let members: Vec<_> = list.lines.iter().map(|line| line.member).collect();
    speakers(db, &members, visit.today()).await
}

pub(super) async fn new(seen: Seen<IssueList>) -> Answer {
    let Seen { mut db, visit, .. } = seen;
    let (term, mut list, earlier) = draft(&mut db, &visit, 0).await?;
    list.number = term.last + 1;
    let readers = readers(&mut db, &visit, &list).await?;
    Reply::page(&NewIssuePage::of(
        &visit,
        &list,
        earlier.as_ref(),
        readers.len(),
    ))
}

/// Issued and circulated in one act, or not at all.
pub(super) async fn issue(act: Allowed<IssueList>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    store::hold(&mut db).await?;
    let by = who.person()?;
    let number = numbering::next(&mut db, Series::MemberList, 0).await?;
    let (_, list, earlier) = draft(&mut db, &visit, number).await?;
    rules::issue(&list, earlier.as_ref())?;
    let (id, hash) = store::record_issue(&mut db, &list, by, now).await?;
    circulate(&mut db, &visit, (id, &list, &hash), earlier.as_ref()).await?;
    db.about(super::model::Issue::KIND, id.get(), None).await?;
    db.commit().await?;
    let said = visit
        .texts()
        .member_lists_issued(list.lines.len(), list.number);
    Ok(see_other(&path(id)).saying(&said))
}

async fn circulate(
    db: &mut Recording<IssueList>,
    visit: &Visit,
    (id, list, hash): (IssueId, &List, &[u8]),
    earlier: Option<&List>,
) -> Result<(), Fault> {
    let changes = earlier.map_or(0, |earlier| rules::differences(earlier, list).len());
    let desk = desk(visit);
    let letters = readers(db, visit, list)
        .await?
        .iter()
        .map(|to| desk.issued(to, (id, list), changes))
        .collect();
    let circulation = Circulation {
        kind: "member_list",
        object: id.get(),
        revision: 1,
        snapshot: json!({ "number": list.number, "sha256": files::hex(hash) }),
        letters,
    };
    let by = visit.who.person()?;
    circulation::record_circulation(db, &circulation, by, visit.now).await?;
    Ok(())
}

/// Members are asked to confirm their own lines.
pub(super) async fn ask(act: Allowed<AskLines>) -> Answer {
    let Allowed {
        who,
        mut db,
        visit,
        now,
        ..
    } = act;
    store::hold(&mut db).await?;
    let term = store::term(&mut db, now).await?;
    let kept = store::kept(&mut db, visit.today(), None).await?;
    rules::ask(&kept, &term)?;
    let calendar = charter::calendar(&mut db, visit.today()).await?;
    let until = confirm_by(&term, &calendar, now);
    let round = store::record_round(&mut db, Some(who.person()?), until, now).await?;
    let members = waiting(&kept, &term);
    let sent = write(&mut db, &desk(&visit), &members, (round, until), false).await?;
    db.commit().await?;
    let until = visit.lang.dates(visit.zone).moment(until);
    let said = visit.texts().member_lists_asked(sent, until);
    Ok(see_other("/member-lists").saying(&said))
}

pub(super) async fn show(seen: Seen<SeeIssue>) -> Answer {
    let Seen {
        who,
        subject: issue,
        mut db,
        visit,
        ..
    } = seen;
    let earlier = store::numbered(&mut db, issue.list.number - 1).await?;
    let kinds = &["member_list"];
    let deliveries = circulation::deliveries(&mut db, &visit, &who, kinds, issue.id.get()).await?;
    Reply::page(&IssuePage::of(&visit, &issue, earlier.as_ref(), deliveries))
}

pub(super) async fn export(act: Allowed<ExportIssue>) -> Answer {
    let Allowed {
        subject: issue,
        mut db,
        fields,
        ..
    } = act;
    let format = Format::parse(fields.raw("format")).unwrap_or(Format::Xlsx);
    let (query, rows) = (issue.id.to_string(), issue.list.lines.len());
    let event = exports::record_export::<MemberLists>(&mut db, format.name(), &query, rows).await?;
    db.commit().await?;
    Ok(see_other(&format!("/member-lists/exports/{event}")))
}

pub(super) async fn fetch(seen: Seen<FetchIssue>) -> Answer {
    let Seen {
        subject: export,
        mut db,
        visit,
        ..
    } = seen;
    let id = IssueId::parse(Some(&export.query)).ok_or(WebError::NotFound)?;
    let format = Format::parse(&export.format).ok_or(WebError::NotFound)?;
    let issue = super::model::Issue::load(db.conn(), id, crate::base::access::Grip::Look)
        .await?
        .ok_or(WebError::NotFound)?;
    // the connection is free for others while the file is made
    drop(db);
    let (kind, bytes) = files::made(&visit, &issue, format).await?;
    let name = format!("member-list-{}.{}", issue.list.number, format.name());
    Reply::file(kind, &blobs::disposition(&name), bytes.into())
}
