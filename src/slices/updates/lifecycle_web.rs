use super::access::{EditUpdate, OpenUpdate, PinUpdate, WithdrawUpdate};
use super::form_page::FormPage;
use super::pages::WithdrawalPage;
use super::store::{self, Eyes};
use super::web::{path, shown};
use super::{forms, record_store, rules};
use crate::web::allowed::{Allowed, Seen};
use crate::web::answer::{Answer, Reply, see_other};
use crate::web::fields::{Complaints, Fields};

pub(super) async fn text(seen: Seen<EditUpdate>) -> Answer {
    let Seen {
        subject: update,
        who,
        mut db,
        visit,
        now,
        ..
    } = seen;
    let offers = store::list_offers(&mut db, &Eyes::of(&who), visit.today()).await?;
    rules::edit(&update, (now, visit.today()), offers.numbers.edit_days)?;
    let (typed, none) = (FormPage::standing(&update), Complaints::none());
    let typed = (&typed, &none);
    Reply::page(&FormPage::of(&visit, &who, Some(&update), &offers, typed))
}

pub(super) async fn edit(act: Allowed<EditUpdate>) -> Answer {
    let Allowed {
        subject: update,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    let offers = store::list_offers(&mut db, &Eyes::of(&who), visit.today()).await?;
    rules::edit(&update, (now, visit.today()), offers.numbers.edit_days)?;
    let seen = rules::sees(&update, fields.raw("version"));
    let read = seen.map_err(|overtaken| Complaints::about("text", overtaken));
    let read = read.and_then(|()| forms::words(&fields, &who, &offers, update.words.group));
    let words = match read {
        Ok(words) => words,
        Err(complaints) => {
            let typed = (&fields, &complaints);
            return Reply::again(&FormPage::of(&visit, &who, Some(&update), &offers, typed));
        }
    };
    rules::moves(&update, words.group)?;
    if words == update.words {
        return Ok(see_other(&path(update.id)).saying(&visit.texts().updates_unchanged()));
    }
    record_store::record_words(&mut db, &update, &words, (who.person()?, now)).await?;
    db.commit().await?;
    let t = visit.texts();
    let said = if update.opened_at.is_some() {
        t.updates_edited_and_closed()
    } else {
        t.updates_edited()
    };
    Ok(see_other(&path(update.id)).saying(&said))
}

/// I15: to the partners of its group, or back to members alone.
pub(super) async fn open(act: Allowed<OpenUpdate>) -> Answer {
    let Allowed {
        subject: update,
        mut db,
        visit,
        fields,
        now,
        ..
    } = act;
    let t = visit.texts();
    let (opened_at, said) = if fields.is_ticked("open") {
        rules::sees(&update, fields.raw("version")).map_err(|overtaken| vec![overtaken])?;
        rules::open(&update, visit.today())?;
        (Some(update.opened_at.unwrap_or(now)), t.updates_now_open())
    } else {
        rules::close(&update, visit.today())?;
        (None, t.updates_now_internal())
    };
    record_store::record_audience(&mut db, update.id, opened_at).await?;
    db.commit().await?;
    Ok(see_other(&path(update.id)).saying(&said))
}

/// Until a day; without one it is pinned no more.
pub(super) async fn pin(act: Allowed<PinUpdate>) -> Answer {
    let Allowed {
        subject: update,
        who,
        mut db,
        visit,
        fields,
        ..
    } = act;
    let (t, today) = (visit.texts(), visit.today());
    if fields.is_ticked("end") {
        rules::unpin(&update, today)?;
        record_store::record_pin(&mut db, update.id, None).await?;
        db.commit().await?;
        return Ok(see_other(&path(update.id)).saying(&t.updates_now_unpinned()));
    }
    let offers = store::list_offers(&mut db, &Eyes::of(&who), today).await?;
    let others = offers
        .pinned_now
        .saturating_sub(u32::from(update.is_pinned(today)));
    rules::pin(&update, others, offers.numbers.pinned)?;
    let until = match forms::pin(&fields, today, offers.numbers) {
        Ok(until) => until,
        Err(complaints) => {
            let typed = (&fields, &complaints);
            return Reply::again(&shown(&mut db, &visit, &who, &update, typed).await?);
        }
    };
    record_store::record_pin(&mut db, update.id, Some(until)).await?;
    db.commit().await?;
    let day = visit.lang.dates(visit.zone).day(until);
    Ok(see_other(&path(update.id)).saying(&t.updates_now_pinned(day)))
}

pub(super) async fn confirm_withdrawal(seen: Seen<WithdrawUpdate>) -> Answer {
    let Seen {
        subject: update,
        visit,
        ..
    } = seen;
    rules::withdraw(&update)?;
    let none = (Fields::default(), Complaints::none());
    Reply::page(&WithdrawalPage::of(&visit, &update, (&none.0, &none.1)))
}

pub(super) async fn withdraw(act: Allowed<WithdrawUpdate>) -> Answer {
    let Allowed {
        subject: update,
        who,
        mut db,
        visit,
        fields,
        now,
    } = act;
    rules::withdraw(&update)?;
    let reason = match forms::reason(&fields) {
        Ok(reason) => reason,
        Err(complaints) => {
            let typed = (&fields, &complaints);
            return Reply::again(&WithdrawalPage::of(&visit, &update, typed));
        }
    };
    let by = (who.person()?, now);
    record_store::record_withdrawal(&mut db, update.id, &reason, by).await?;
    db.commit().await?;
    Ok(see_other(&path(update.id)).saying(&visit.texts().updates_was_withdrawn()))
}
