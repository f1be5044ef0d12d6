use std::fmt::Write as _;

use super::super::access::{CloseReview, SeeReview, TakeRemarks};
use super::super::model::Health;
use super::super::pages::health_tag;
use super::super::rules::{self as actions, Terms};
use super::page::{ClosingPage, ReviewPage, Window, field_of, outcome};
use super::rules::{self, Refusal};
use super::store::{self, Counts, Review, Reviewed};
use crate::base::access::{Act as _, Actor};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::slices::charter;
use crate::slices::meetings::{ItemId, Meeting, MeetingId};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields, Form};
use crate::web::visit::Visit;

/// So many actions are frozen at most; a network has some hundred open.
const MOST: i64 = 3000;
/// The minutes tell so much of one review; the review itself has it all.
const MOST_WORDS: usize = 20_000;

fn path(meeting: MeetingId) -> String {
    format!("/meetings/{meeting}/review")
}

fn window(fields: &Fields, size: i64) -> Window {
    let at = fields.raw("page").parse().unwrap_or(1).clamp(1, 10_000);
    (at, size)
}

pub(in super::super) async fn show(seen: Seen<SeeReview>) -> Answer {
    let Seen {
        who,
        subject: meeting,
        mut db,
        visit,
        query,
        ..
    } = seen;
    Reply::page(&page(&mut db, &visit, &who, &meeting, &query, None).await?)
}

async fn page(
    db: &mut dyn Reads,
    visit: &Visit,
    who: &Actor,
    meeting: &Meeting,
    asked: &Fields,
    typed: Option<(&Fields, &Complaints)>,
) -> Result<ReviewPage, Fault> {
    let periods = charter::periods(db).await?;
    let window = window(asked, periods.page_size);
    let span = (window.1, (window.0 - 1) * window.1);
    let (review, before) = store::load(db, meeting.id).await?;
    if let Some(closed) = review.as_ref().filter(|one| one.closed_at.is_some()) {
        let before_id = before.as_ref().map(|one| one.id);
        let lines = store::list_lines(db, closed.id, before_id, span).await?;
        let counts = store::count_lines(db, closed.id).await?;
        let both = (closed, before.as_ref());
        return Ok(ReviewPage::closed(
            visit,
            meeting,
            both,
            counts,
            (lines, window),
        ));
    }
    let id = review.as_ref().map(|one| one.id);
    let found = store::list(db, id, before.as_ref(), span).await?;
    let open = rules::take_down(meeting, false).is_ok();
    let may_write = open && TakeRemarks::verdict(who, meeting).is_yes();
    let may_close = open && CloseReview::verdict(who, meeting).is_yes();
    Ok(ReviewPage::live(
        visit,
        meeting,
        (may_write, may_close),
        before.as_ref(),
        (found, window),
        Terms::of(&periods),
        typed,
    ))
}

/// What was typed of each action, where it says something else than what stands.
fn read<'a>(
    fields: &'a Fields,
    found: &'a [Reviewed],
) -> Result<Vec<(&'a Reviewed, String)>, Complaints> {
    let mut form = Form::of(fields);
    let mut said = Vec::new();
    for one in found {
        let name = field_of(one.id.get());
        if fields.all(&name).next().is_none() {
            continue;
        }
        let Some(text) = form.optional(&name, 2000) else {
            continue;
        };
        let text = text.unwrap_or_default();
        let stands = one.remark.as_deref().unwrap_or_default();
        let seen = fields.raw(&format!("seen.{}", one.id));
        let seen = seen.parse().unwrap_or(0);
        let revision = one.revision.unwrap_or(0);
        match rules::replace(&text, seen, (stands, revision)) {
            Ok(()) if text != stands => said.push((one, text)),
            Ok(()) => {}
            Err(refusal) => form.refuse(&name, Meanwhile(refusal, stands.to_owned())),
        }
    }
    form.finish(Some(said))
}

/// Somebody else wrote, and this.
#[derive(Debug)]
struct Meanwhile(Refusal, String);

impl crate::base::lang::InWords for Meanwhile {
    fn in_words(&self, lang: crate::base::lang::Lang) -> String {
        format!("{} «{}»", self.0.in_words(lang), self.1)
    }
}

pub(in super::super) async fn take_down(act: Allowed<TakeRemarks>) -> Answer {
    let Allowed {
        subject: meeting,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let (review, before) = store::load(&mut db, meeting.id).await?;
    let is_closed = review.as_ref().is_some_and(|one| one.closed_at.is_some());
    rules::take_down(&meeting, is_closed)?;
    let id = review.as_ref().map(|one| one.id);
    let found = store::list(&mut db, id, before.as_ref(), (MOST, 0)).await?;
    let said = match read(&fields, &found) {
        Ok(said) => said,
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            let page = page(&mut db, &visit, &who, &meeting, &fields, typed).await?;
            return Reply::again(&page);
        }
    };
    if !said.is_empty() {
        let id = match id {
            Some(id) => id,
            None => store::record_beginning(&mut db, meeting.id, now).await?,
        };
        for (one, text) in &said {
            store::record_remark(&mut db, id, one.id, text, who.person()?, now).await?;
        }
        db.commit().await?;
    }
    let at = window(&fields, 1).0;
    let to = match at {
        1 => path(meeting.id),
        at => format!("{}?page={at}", path(meeting.id)),
    };
    Ok(see_other(&to).saying(&visit.texts().review_saved(said.len())))
}

/// Every action with how it stands now.
async fn standing(
    db: &mut dyn Reads,
    visit: &Visit,
    (review, before): (Option<&Review>, Option<&Review>),
) -> Result<(Vec<Reviewed>, Vec<Health>), Fault> {
    let terms = Terms::of(&charter::periods(db).await?);
    let mut found = store::list(db, review.map(|one| one.id), before, (MOST, 0)).await?;
    found.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
    let healths = found
        .iter()
        .map(|one| actions::standing(&one.stand(), terms, visit.today(), visit.now))
        .collect();
    Ok((found, healths))
}

fn counted(healths: &[Health]) -> Counts {
    let count = |wanted| {
        let found = healths.iter().filter(|one| **one == wanted).count();
        i64::try_from(found).unwrap_or(i64::MAX)
    };
    Counts {
        overdue: count(Health::Overdue),
        at_risk: count(Health::AtRisk),
        on_track: count(Health::OnTrack),
        done: count(Health::Done),
    }
}

pub(in super::super) async fn confirm(seen: Seen<CloseReview>) -> Answer {
    let Seen {
        subject: meeting,
        mut db,
        visit,
        ..
    } = seen;
    let (review, before) = store::load(&mut db, meeting.id).await?;
    let is_closed = review.as_ref().is_some_and(|one| one.closed_at.is_some());
    rules::take_down(&meeting, is_closed)?;
    let both = (review.as_ref(), before.as_ref());
    let (_, healths) = standing(&mut db, &visit, both).await?;
    let places = store::list_places(&mut db, meeting.id).await?;
    let counts = counted(&healths);
    Reply::page(&ClosingPage::of(&visit, &meeting, counts, &places, None))
}

pub(in super::super) async fn close(act: Allowed<CloseReview>) -> Answer {
    let Allowed {
        subject: meeting,
        who,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let (review, before) = store::load(&mut db, meeting.id).await?;
    let is_closed = review.as_ref().is_some_and(|one| one.closed_at.is_some());
    rules::take_down(&meeting, is_closed)?;
    let both = (review.as_ref(), before.as_ref());
    let (found, healths) = standing(&mut db, &visit, both).await?;
    let places = store::list_places(&mut db, meeting.id).await?;
    let mut form = Form::of(&fields);
    let item: Option<ItemId> = form.choice("item", |text| {
        let offered = places.iter().find(|one| one.id.to_string() == text);
        offered.map(|one| one.id)
    });
    let item = match form.finish(item) {
        Ok(item) => item,
        Err(complaints) => {
            let typed = Some((&fields, &complaints));
            let counts = counted(&healths);
            let page = ClosingPage::of(&visit, &meeting, counts, &places, typed);
            return Reply::again(&page);
        }
    };
    let id = match &review {
        Some(review) => review.id,
        None => store::record_beginning(&mut db, meeting.id, now).await?,
    };
    let lines: Vec<(&Reviewed, Health)> = found.iter().zip(healths.iter().copied()).collect();
    store::record_lines(&mut db, id, &lines).await?;
    let text = in_minutes(&visit, &lines, counted(&healths));
    store::record_closing(&mut db, id, (item, &text), who.person()?, now).await?;
    db.commit().await?;
    Ok(see_other(&path(meeting.id)).saying(&visit.texts().review_closed()))
}

/// What the minutes say: how many stand how, then each action of which something was said, or which is overdue.
fn in_minutes(visit: &Visit, lines: &[(&Reviewed, Health)], counts: Counts) -> String {
    let (t, dates) = (visit.texts(), visit.lang.dates(visit.zone));
    let day = dates.day(visit.today());
    let mut text = format!("{} {}", t.review_in_minutes(day), outcome(t, counts));
    for (one, health) in lines {
        let said = one.remark.as_deref().unwrap_or_default();
        if said.is_empty() && *health != Health::Overdue {
            continue;
        }
        let line = format!(
            "{}, {}: {}. {}, {}.",
            one.symbol(),
            one.acronym,
            one.title.trim_end_matches('.'),
            dates.on_paper(one.due_on),
            health_tag(t, *health).word.to_lowercase(),
        );
        if text.chars().count() + line.chars().count() + said.chars().count() > MOST_WORDS {
            break;
        }
        _ = write!(text, "\n{line}");
        if !said.is_empty() {
            _ = write!(text, " {}", said.replace(['\r', '\n'], " "));
        }
    }
    text
}
