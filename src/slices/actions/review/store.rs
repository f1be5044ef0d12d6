use chrono::{DateTime, NaiveDate, Utc};

use super::super::access::{CloseReview, TakeRemarks};
use super::super::model::{ActionId, Health, Status};
use super::super::rules::Stand;
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::PersonId;
use crate::base::words::Word;
use crate::slices::meetings::{ItemId, MeetingId};

/// The review of a meeting, once it has begun.
#[derive(Clone, Debug)]
pub(super) struct Review {
    pub(super) id: i64,
    pub(super) closed_at: Option<DateTime<Utc>>,
    pub(super) closed_by: Option<String>,
}

/// The review of this meeting; the latest closed one of a meeting before it.
pub(super) async fn load(
    db: &mut dyn Reads,
    meeting: MeetingId,
) -> Result<(Option<Review>, Option<Review>), Fault> {
    let rows = sqlx::query!(
        r#"select r.id as "id!", r.meeting_id as "meeting!: MeetingId", r.closed_at, p.name as "closed_by?"
             from (select * from action_review where meeting_id = $1
                   union all
                   (select r.* from action_review r join meeting g on g.id = r.meeting_id
                     where r.closed_at is not null and r.meeting_id <> $1
                       and g.starts_at < (select starts_at from meeting where id = $1)
                     order by g.starts_at desc limit 1)) r
             left join person p on p.id = r.closed_by"#,
        meeting.get(),
    )
    .fetch_all(db.conn())
    .await?;
    let (mut own, mut before) = (None, None);
    for row in rows {
        let review = Review {
            id: row.id,
            closed_at: row.closed_at,
            closed_by: row.closed_by,
        };
        if row.meeting == meeting {
            own = Some(review);
        } else {
            before = Some(review);
        }
    }
    Ok((own, before))
}

/// An action under review.
pub(super) struct Reviewed {
    pub(super) id: ActionId,
    pub(super) is_of_meeting: bool,
    pub(super) source_number: Option<i32>,
    pub(super) number: i32,
    pub(super) title: String,
    pub(super) acronym: String,
    pub(super) due_on: NaiveDate,
    pub(super) status: Status,
    pub(super) percent: i32,
    news_at: Option<DateTime<Utc>>,
    reported_at: Option<DateTime<Utc>>,
    revisions: i32,
    pub(super) news: Option<String>,
    pub(super) remark: Option<String>,
    pub(super) revision: Option<i32>,
    /// How it stood at the review before.
    pub(super) before: Option<String>,
}

impl Reviewed {
    pub(super) fn stand(&self) -> Stand {
        Stand {
            status: self.status,
            due_on: self.due_on,
            reported_at: self.reported_at,
            news_at: self.news_at,
            revisions: self.revisions,
        }
    }

    /// `DEC/9-A1`, `MTG/4-A1`
    pub(super) fn symbol(&self) -> String {
        let series = if self.is_of_meeting { "MTG" } else { "DEC" };
        match self.source_number {
            Some(number) => format!("{series}/{number}-A{}", self.number),
            None => format!("A{}", self.number),
        }
    }
}

/// Open actions, and those verified since the review before; most urgent first, one more than `most`.
pub(super) async fn list(
    db: &mut dyn Reads,
    review: Option<i64>,
    before: Option<&Review>,
    (most, skipped): (i64, i64),
) -> Result<Vec<Reviewed>, Fault> {
    Ok(sqlx::query_as!(
        Reviewed,
        r#"select a.id as "id!: ActionId", d.id is null as "is_of_meeting!", coalesce(d.number, g.number) as source_number,
                  a.number as "number!", a.title as "title!", o.acronym, a.due_on as "due_on!", a.status as "status!: Status",
                  a.percent as "percent!", a.news_at, a.reported_at, a.revisions as "revisions!",
                  (select r.narrative from progress_report r where r.action_id = a.id order by r.id desc limit 1) as news,
                  m.text as "remark?", m.revision as "revision?", l.health as "before?"
             from ((select * from action where status not in ('verified', 'cancelled', 'declined'))
                   union all
                   (select * from action where status = 'verified' and verified_at > $3)) a
             left join decision d on d.id = a.decision_id
             left join meeting g on g.id = a.meeting_id
             join organisation o on o.id = a.lead_id
             left join review_remark m on m.review_id = $1 and m.action_id = a.id
             left join review_line l on l.review_id = $2 and l.action_id = a.id
            order by a.status = 'verified', a.due_on, a.id limit $4 offset $5"#,
        review,
        before.map(|one| one.id),
        before.and_then(|one| one.closed_at),
        most + 1,
        skipped,
    )
    .fetch_all(db.conn())
    .await?)
}

/// An action as it was reviewed, and as it stood at the review before.
pub(super) struct Line {
    pub(super) action: ActionId,
    pub(super) symbol: String,
    pub(super) title: String,
    pub(super) lead: String,
    pub(super) due_on: NaiveDate,
    pub(super) percent: i32,
    pub(super) health: String,
    pub(super) remark: String,
    pub(super) before: Option<String>,
}

pub(super) async fn list_lines(
    db: &mut dyn Reads,
    review: i64,
    before: Option<i64>,
    (most, skipped): (i64, i64),
) -> Result<Vec<Line>, Fault> {
    Ok(sqlx::query_as!(
        Line,
        r#"select l.action_id as "action: ActionId", l.symbol, l.title, l.lead, l.due_on, l.percent, l.health, l.remark,
                  b.health as "before?"
             from review_line l left join review_line b on b.review_id = $2 and b.action_id = l.action_id
            where l.review_id = $1 order by l.place limit $3 offset $4"#,
        review,
        before,
        most + 1,
        skipped,
    )
    .fetch_all(db.conn())
    .await?)
}

/// How many stood how.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) overdue: i64,
    pub(super) at_risk: i64,
    pub(super) on_track: i64,
    pub(super) done: i64,
}

pub(super) async fn count_lines(db: &mut dyn Reads, review: i64) -> Result<Counts, Fault> {
    Ok(sqlx::query_as!(
        Counts,
        r#"select count(*) filter (where health = 'overdue') as "overdue!", count(*) filter (where health = 'at_risk') as "at_risk!",
                  count(*) filter (where health = 'on_track') as "on_track!", count(*) filter (where health = 'done') as "done!"
             from review_line where review_id = $1"#,
        review,
    )
    .fetch_one(db.conn())
    .await?)
}

/// The review begins with what is written down first, or with its end where nothing was.
pub(super) async fn record_beginning(
    db: &mut dyn Records,
    meeting: MeetingId,
    now: DateTime<Utc>,
) -> Result<i64, Fault> {
    Ok(sqlx::query_scalar!(
        "insert into action_review (meeting_id, begun_at) values ($1, $2) returning id",
        meeting.get(),
        now,
    )
    .fetch_one(db.conn())
    .await?)
}

pub(super) async fn record_remark(
    db: &mut Recording<TakeRemarks>,
    review: i64,
    action: ActionId,
    text: &str,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into review_remark (review_id, action_id, text, person_id, at) values ($1, $2, $3, $4, $5)
         on conflict on constraint one_remark_for_each_action do update
            set text = excluded.text, revision = review_remark.revision + 1, person_id = excluded.person_id, at = excluded.at",
        review,
        action.get(),
        text,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// How an action stands, as the table writes it.
pub(super) fn health_name(health: Health) -> &'static str {
    match health {
        Health::Overdue => "overdue",
        Health::AtRisk => "at_risk",
        Health::OnTrack => "on_track",
        Health::Done => "done",
        Health::Resting => "resting",
    }
}

pub(super) fn health_of(name: &str) -> Health {
    match name {
        "overdue" => Health::Overdue,
        "at_risk" => Health::AtRisk,
        "on_track" => Health::OnTrack,
        "done" => Health::Done,
        _ => Health::Resting,
    }
}

/// Every action as it stands now, in the order in which it was reviewed.
pub(super) async fn record_lines(
    db: &mut Recording<CloseReview>,
    review: i64,
    lines: &[(&Reviewed, Health)],
) -> Result<(), Fault> {
    let of = |pick: &dyn Fn(&Reviewed) -> String| -> Vec<String> {
        lines.iter().map(|(one, _)| pick(one)).collect()
    };
    let ids: Vec<i64> = lines.iter().map(|(one, _)| one.id.get()).collect();
    let days: Vec<NaiveDate> = lines.iter().map(|(one, _)| one.due_on).collect();
    let percents: Vec<i32> = lines.iter().map(|(one, _)| one.percent).collect();
    let healths: Vec<String> = lines
        .iter()
        .map(|(_, health)| health_name(*health).to_owned())
        .collect();
    sqlx::query!(
        "insert into review_line (review_id, place, action_id, symbol, title, lead, due_on, status, percent, health, remark)
         select $1, place::int, id, symbol, title, lead, due_on, status, percent, health, remark
           from unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::date[], $7::text[], $8::int[], $9::text[], $10::text[])
                with ordinality as l (id, symbol, title, lead, due_on, status, percent, health, remark, place)",
        review,
        &ids,
        &of(&|one| one.symbol()),
        &of(&|one| one.title.clone()),
        &of(&|one| one.acronym.clone()),
        &days,
        &of(&|one| one.status.name().to_owned()),
        &percents,
        &healths,
        &of(&|one| one.remark.clone().unwrap_or_default()),
    )
    .execute(db.conn())
    .await?
    .exactly(u64::try_from(lines.len()).unwrap_or(u64::MAX))
}

/// What the minutes say is kept with the review; minutes that are begun already get it at the end of their item.
pub(super) async fn record_closing(
    db: &mut Recording<CloseReview>,
    review: i64,
    (item, text): (ItemId, &str),
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update action_review set closed_at = $3, closed_by = $2, agenda_item_id = $4, minutes_text = $5
          where id = $1 and closed_at is null",
        review,
        by.get(),
        now,
        item.get(),
        text,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        r"update minutes_entry e
             set text = concat_ws(E'\n', nullif(e.text, ''), $2::text), revision = e.revision + 1, saved_by = $3, saved_at = $4
            from minutes m
           where m.id = e.minutes_id and m.state = 'draft' and e.agenda_item_id = $1",
        item.get(),
        text,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

/// An item under which the minutes may tell of the review.
pub(super) struct Place {
    pub(super) id: ItemId,
    pub(super) position: i32,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    /// The standing item of what arises from earlier decisions.
    pub(super) is_standing: bool,
}

pub(super) async fn list_places(
    db: &mut dyn Reads,
    meeting: MeetingId,
) -> Result<Vec<Place>, Fault> {
    Ok(sqlx::query_as!(
        Place,
        r#"select i.id as "id: ItemId", i.position, i.title, i.title_ru, i.title_ky,
                  coalesce(i.standing = 'matters_arising', false) as "is_standing!"
             from agenda a join agenda_item i on i.agenda_id = a.id
            where a.meeting_id = $1 order by i.position limit 200"#,
        meeting.get(),
    )
    .fetch_all(db.conn())
    .await?)
}
