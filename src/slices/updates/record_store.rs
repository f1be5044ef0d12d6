use chrono::{DateTime, NaiveDate, Utc};

use super::access::{
    EditUpdate, FollowUpdates, OpenUpdate, PinUpdate, PostUpdate, UnfollowUpdates, WithdrawUpdate,
};
use super::model::{Audience, Follow, Followed, Update, UpdateId, Words};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::words::Word as _;

/// Who posts for which agency, and when.
#[derive(Clone, Copy)]
pub(super) struct Hand {
    pub(super) person: PersonId,
    pub(super) member: OrganisationId,
    pub(super) at: DateTime<Utc>,
}

pub(super) async fn record_update(
    db: &mut Recording<PostUpdate>,
    words: &Words,
    hand: Hand,
) -> Result<UpdateId, Fault> {
    let id = sqlx::query_scalar!(
        r#"insert into network_update (member_id, posted_by, posted_at, title, text, lang, topic_id, region_id, sex_age, sex_age_note,
                                       link, working_group_id)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id as "id: UpdateId""#,
        hand.member.get(),
        hand.person.get(),
        hand.at,
        words.title,
        words.text,
        words.lang.tag(),
        words.topic.as_ref().map(|topic| topic.id),
        words.region.id,
        words.sex_age.name(),
        words.sex_age_note,
        words.link,
        words.group.map(GroupId::get),
    )
    .fetch_one(db.conn())
    .await?;
    insert_version(db, (id, 1), words, (hand.person, hand.at)).await?;
    Ok(id)
}

async fn insert_version(
    db: &mut dyn Reads,
    (update, number): (UpdateId, i32),
    words: &Words,
    (by, at): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into update_version (update_id, number, title, text, lang, topic_id, region_id, sex_age, sex_age_note, link,
                                     working_group_id, written_by, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        update.get(),
        number,
        words.title,
        words.text,
        words.lang.tag(),
        words.topic.as_ref().map(|topic| topic.id),
        words.region.id,
        words.sex_age.name(),
        words.sex_age_note,
        words.link,
        words.group.map(GroupId::get),
        by.get(),
        at,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Its next version; the earlier ones stay. Partners read the one that was opened to them, and no other (I15).
pub(super) async fn record_words(
    db: &mut Recording<EditUpdate>,
    update: &Update,
    words: &Words,
    (by, at): (PersonId, DateTime<Utc>),
) -> Result<i32, Fault> {
    let number = update.version + 1;
    insert_version(db, (update.id, number), words, (by, at)).await?;
    sqlx::query!(
        "update network_update set version = $2, edited_at = $3, title = $4, text = $5, lang = $6, topic_id = $7, region_id = $8,
                sex_age = $9, sex_age_note = $10, link = $11, working_group_id = $12, audience = 'internal', opened_at = null
          where id = $1 and withdrawn_at is null",
        update.id.get(),
        number,
        at,
        words.title,
        words.text,
        words.lang.tag(),
        words.topic.as_ref().map(|topic| topic.id),
        words.region.id,
        words.sex_age.name(),
        words.sex_age_note,
        words.link,
        words.group.map(GroupId::get),
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    Ok(number)
}

/// Opened at an instant, or closed.
pub(super) async fn record_audience(
    db: &mut Recording<OpenUpdate>,
    update: UpdateId,
    opened_at: Option<DateTime<Utc>>,
) -> Result<(), Fault> {
    let audience = match opened_at {
        Some(_) => Audience::Group,
        None => Audience::Internal,
    };
    sqlx::query!(
        "update network_update set audience = $2, opened_at = $3 where id = $1",
        update.get(),
        audience.name(),
        opened_at,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_pin(
    db: &mut Recording<PinUpdate>,
    update: UpdateId,
    until: Option<NaiveDate>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update network_update set pinned_until = $2 where id = $1",
        update.get(),
        until,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_withdrawal(
    db: &mut Recording<WithdrawUpdate>,
    update: UpdateId,
    reason: &str,
    (by, at): (PersonId, DateTime<Utc>),
) -> Result<(), Fault> {
    sqlx::query!(
        "update network_update set withdrawn_at = $2, withdrawn_by = $3, withdrawn_for = $4, pinned_until = null
          where id = $1 and withdrawn_at is null",
        update.get(),
        at,
        by.get(),
        reason,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Pressed twice, followed once.
pub(super) async fn record_follow(
    db: &mut Recording<FollowUpdates>,
    person: PersonId,
    what: &Followed,
) -> Result<(), Fault> {
    let [topic, region, member] = what.columns();
    sqlx::query!(
        "insert into update_follow (person_id, topic_id, region_id, member_id) values ($1, $2, $3, $4)
         on conflict on constraint followed_once do nothing",
        person.get(),
        topic,
        region,
        member,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

pub(super) async fn record_unfollowing(
    db: &mut Recording<UnfollowUpdates>,
    follow: &Follow,
) -> Result<(), Fault> {
    sqlx::query!("delete from update_follow where id = $1", follow.id.get())
        .execute(db.conn())
        .await?
        .exactly(1)
}
