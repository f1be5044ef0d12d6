//! Asks members for their lines: one letter to each who speaks for a member whose line waits, each with its own link.
use super::letters::Desk;
use super::model::{Kept, Standing, Term};
use super::rules;
use super::store::{self, Asks};
use crate::base::acts::Recording;
use crate::base::calendar::Calendar;
use crate::base::clock::Instant;
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;
use crate::base::outbox::{self, NewMail};
use crate::slices::people::answer_link_store::{NewLink, record_new};
use crate::slices::people::correspondents::speakers;

/// Until when a line is to be confirmed that is asked for now: the charter's days, and then a working day's end.
pub(super) fn confirm_by(term: &Term, calendar: &Calendar, now: Instant) -> Instant {
    let days = chrono::Days::new(term.confirm_days.unsigned_abs().into());
    let day = calendar.date_of(now) + days;
    calendar.closing_of(calendar.working_day_after(day, 0))
}

/// Members whose line waits for a word of their own.
pub(super) fn waiting(kept: &[Kept], term: &Term) -> Vec<OrganisationId> {
    kept.iter()
        .filter(|one| {
            matches!(
                rules::standing(one, term),
                Standing::Awaited | Standing::ChangedSince
            )
        })
        .map(|one| one.line.member)
        .collect()
}

/// How many letters went.
pub(super) async fn write<A: Asks>(
    db: &mut Recording<A>,
    desk: &Desk<'_>,
    members: &[OrganisationId],
    (round, until): (i64, Instant),
    again: bool,
) -> Result<usize, Fault> {
    let today = desk.now.with_timezone(&desk.zone).date_naive();
    let readers = speakers(db, members, today).await?;
    let mails: Vec<NewMail> = readers
        .iter()
        .map(|to| desk.question(to, until, again))
        .collect();
    let ids = outbox::post_all(db, &mails, desk.now).await?;
    let letters: Vec<_> = readers
        .iter()
        .map(|to| to.member)
        .zip(ids.clone())
        .collect();
    store::record_letters(db, round, &letters).await?;
    let links: Vec<NewLink> = readers
        .iter()
        .zip(ids)
        .map(|(to, mail)| NewLink::to(mail, to.to.person, until))
        .collect();
    store::record_end_of_links(db, &links, desk.now).await?;
    record_new(db, &links, desk.now).await?;
    Ok(links.len())
}
