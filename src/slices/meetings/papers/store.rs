use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::super::model::{AgendaState, Audience, Item, ItemId, MeetingId, State};
use super::access::{OpenPaper, ReplacePaper, WithdrawPaper};
use super::forms::NewPaper;
use super::model::{Brief, Kind, Paper, PaperId, Version, VersionId};
use super::rules::Moment;
use super::{File, stem};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, PersonId};
use crate::base::numbering::{self, Series};
use crate::base::words::Word as _;

fn sample(withdrawn: bool, group: Option<i64>) -> Paper {
    let now = DateTime::<Utc>::default();
    Paper {
        id: PaperId(1),
        item: Some(ItemId(1)),
        meeting: MeetingId(1),
        kind: Kind::Background,
        title: String::new(),
        title_ru: None,
        title_ky: None,
        year: 2026,
        number: 1,
        version: 1,
        withdrawn_at: withdrawn.then_some(now),
        agenda: if group.is_some() {
            AgendaState::Circulated
        } else {
            AgendaState::Draft
        },
        circulated_at: group.map(|_| now),
        meeting_state: State::Planned,
        audience: Audience::Group,
        item_audience: Audience::Group,
        group: group.map(GroupId::from),
    }
}

impl Subject for Paper {
    type Key = PaperId;
    const KIND: &'static str = "paper";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: PaperId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            // with its agenda, which is not circulated while a paper changes
            sqlx::query!(
                "select p.id from paper p join agenda a on a.meeting_id = p.meeting_id where p.id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Paper,
            r#"select p.id as "id: PaperId", p.agenda_item_id as "item: ItemId", p.meeting_id as "meeting: MeetingId",
                      p.kind as "kind: Kind", p.title, p.title_ru, p.title_ky, p.year, p.number, p.version, p.withdrawn_at,
                      a.state as "agenda: AgendaState", a.circulated_at, m.state as "meeting_state: State",
                      p.audience as "audience: Audience", coalesce(i.audience, 'internal') as "item_audience!: Audience",
                      m.working_group_id as "group: GroupId"
                 from paper p join meeting m on m.id = p.meeting_id join agenda a on a.meeting_id = p.meeting_id
                 left join agenda_item i on i.id = p.agenda_item_id
                where p.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![
            ("", sample(false, None)),
            ("gone", sample(true, None)),
            ("own group's", sample(false, Some(1))),
            ("chaired group's", sample(false, Some(2))),
            ("other group's", sample(false, Some(3))),
        ]
    }
}

impl Subject for Version {
    type Key = VersionId;
    const KIND: &'static str = "paper_version";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: VersionId, _: Grip) -> Result<Option<Self>, Fault> {
        let row = sqlx::query!(
            r#"select v.id, v.paper_id as "paper_id: PaperId", v.version, v.file_name, v.media_type, v.bytes, v.sha256,
                      v.after_circulation, v.uploaded_at, u.name as uploaded_by
                 from paper_version v join person u on u.id = v.uploaded_by where v.id = $1"#,
            key.get(),
        )
        .fetch_optional(&mut *db)
        .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let paper = Paper::load(db, row.paper_id, Grip::Look).await?;
        Ok(paper.map(|paper| Self {
            id: key,
            number: row.version,
            file_name: row.file_name,
            media_type: row.media_type,
            bytes: row.bytes,
            sha256: row.sha256,
            after_circulation: row.after_circulation,
            uploaded_at: row.uploaded_at,
            uploaded_by: row.uploaded_by,
            paper,
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let version = |paper| Self {
            id: VersionId(1),
            number: 1,
            file_name: String::new(),
            media_type: String::new(),
            bytes: 1,
            sha256: Vec::new(),
            after_circulation: false,
            uploaded_at: DateTime::default(),
            uploaded_by: String::new(),
            paper,
        };
        vec![
            ("", version(sample(false, None))),
            ("gone", version(sample(true, None))),
            ("own group's", version(sample(false, Some(1)))),
            (
                "own group's, internal",
                version(Paper {
                    audience: Audience::Internal,
                    ..sample(false, Some(1))
                }),
            ),
            ("other group's", version(sample(false, Some(3)))),
        ]
    }
}

/// All papers of a meeting with their current files, in the order of their numbers; those that never
/// reached the members are left out.
pub(crate) async fn list(db: &mut dyn Reads, meeting: MeetingId) -> Result<Vec<Brief>, Fault> {
    Ok(sqlx::query_as!(
        Brief,
        r#"select p.id as "id: PaperId", p.agenda_item_id as "item: ItemId", p.kind as "kind: Kind", p.title, p.title_ru,
                  p.title_ky, p.year, p.number, p.withdrawn_at, v.version, v.id as "version_id: VersionId", v.file_name,
                  v.media_type, v.bytes, v.sha256, v.after_circulation, p.audience as "audience: Audience"
             from paper p join paper_version v on v.paper_id = p.id and v.version = p.version
             join agenda a on a.meeting_id = p.meeting_id
            where p.meeting_id = $1 and (p.withdrawn_at is null or p.withdrawn_at >= a.circulated_at)
            order by p.year, p.number limit 500"#,
        meeting.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

/// Those that the partners of the meeting's group read (I15).
pub(crate) async fn list_open(db: &mut dyn Reads, meeting: MeetingId) -> Result<Vec<Brief>, Fault> {
    Ok(sqlx::query_as!(
        Brief,
        r#"select p.id as "id: PaperId", p.agenda_item_id as "item: ItemId", p.kind as "kind: Kind", p.title, p.title_ru,
                  p.title_ky, p.year, p.number, p.withdrawn_at, v.version, v.id as "version_id: VersionId", v.file_name,
                  v.media_type, v.bytes, v.sha256, v.after_circulation, p.audience as "audience: Audience"
             from paper p join paper_version v on v.paper_id = p.id and v.version = p.version
             join agenda a on a.meeting_id = p.meeting_id
             join agenda_item i on i.id = p.agenda_item_id and i.audience = 'group'
            where p.meeting_id = $1 and p.audience = 'group' and p.withdrawn_at is null and a.state in ('circulated', 'adopted', 'closed')
            order by p.year, p.number limit 500"#,
        meeting.get(),
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn record_audience(
    db: &mut Recording<OpenPaper>,
    paper: &Paper,
    audience: Audience,
) -> Result<(), Fault> {
    sqlx::query!(
        "update paper set audience = $2 where id = $1",
        paper.id.get(),
        audience.name(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Every file of a paper, latest first.
pub(super) async fn list_versions(
    db: &mut dyn Reads,
    paper: &Paper,
) -> Result<Vec<Version>, Fault> {
    let rows = sqlx::query!(
        r#"select v.id as "id: VersionId", v.version, v.file_name, v.media_type, v.bytes, v.sha256, v.after_circulation,
                  v.uploaded_at, u.name as uploaded_by
             from paper_version v join person u on u.id = v.uploaded_by
            where v.paper_id = $1 order by v.version desc limit 200"#,
        paper.id.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Version {
            id: row.id,
            number: row.version,
            file_name: row.file_name,
            media_type: row.media_type,
            bytes: row.bytes,
            sha256: row.sha256,
            after_circulation: row.after_circulation,
            uploaded_at: row.uploaded_at,
            uploaded_by: row.uploaded_by,
            paper: paper.clone(),
        })
        .collect())
}

/// The item at which a paper stands.
pub(super) async fn item_of(db: &mut dyn Reads, paper: &Paper) -> Result<Option<Item>, Fault> {
    let Some(item) = paper.item else {
        return Ok(None);
    };
    Item::load(db.conn(), item, Grip::Look).await
}

/// Puts a paper at its item, with its first file and its number of the year.
pub(super) async fn record_paper(
    db: &mut dyn Records,
    item: &Item,
    paper: &NewPaper,
    moment: Moment,
    year: i32,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(PaperId, i32), Fault> {
    let number = numbering::next(db, Series::Paper, year).await?;
    let id = sqlx::query_scalar!(
        "insert into paper (agenda_item_id, meeting_id, year, number, kind, title, title_ru, title_ky, audience)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id",
        item.id.get(),
        item.meeting.get(),
        year,
        number,
        paper.kind.name(),
        paper.title,
        paper.title_ru,
        paper.title_ky,
        paper.audience.name(),
    )
    .fetch_one(db.conn())
    .await?;
    insert_version(db, id, 1, &paper.file, moment, by, now).await?;
    Ok((PaperId(id), number))
}

/// A file that came with something else and becomes a paper of an item: internal, until somebody opens it (I15).
pub(crate) struct Taken {
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: i64,
    pub(crate) sha256: Vec<u8>,
}

/// Each with its number of the year, under the name of its file.
pub(crate) async fn take_over(
    db: &mut dyn Records,
    (item, meeting): (ItemId, MeetingId),
    files: &[Taken],
    year: i32,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    for file in files {
        let number = numbering::next(db, Series::Paper, year).await?;
        sqlx::query!(
            "with p as (insert into paper (agenda_item_id, meeting_id, year, number, kind, title)
                        values ($1, $2, $3, $4, 'background', $5) returning id)
             insert into paper_version (paper_id, version, file_name, media_type, bytes, sha256, after_circulation, uploaded_by, uploaded_at)
             select p.id, 1, $6, $7, $8, $9, false, $10, $11 from p",
            item.get(),
            meeting.get(),
            year,
            number,
            stem(&file.name),
            file.name,
            file.media_type,
            file.bytes,
            file.sha256,
            by.get(),
            now,
        )
        .execute(db.conn())
        .await?
        .exactly(1)?;
    }
    Ok(())
}

/// A further version; the earlier ones stay.
pub(super) async fn record_version(
    db: &mut Recording<ReplacePaper>,
    paper: &Paper,
    file: &File,
    moment: Moment,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update paper set version = version + 1 where id = $1 and version = $2 and withdrawn_at is null",
        paper.id.get(),
        paper.version,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    insert_version(db, paper.id.get(), paper.version + 1, file, moment, by, now).await
}

async fn insert_version(
    db: &mut dyn Reads,
    paper: i64,
    version: i32,
    file: &File,
    moment: Moment,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into paper_version (paper_id, version, file_name, media_type, bytes, sha256, after_circulation, uploaded_by, uploaded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        paper,
        version,
        file.name,
        file.media_type,
        file.bytes,
        file.sha256,
        moment == Moment::AfterCirculation,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_withdrawal(
    db: &mut Recording<WithdrawPaper>,
    paper: &Paper,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update paper set withdrawn_at = $2, withdrawn_by = $3 where id = $1 and withdrawn_at is null",
        paper.id.get(),
        now,
        by.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Of these contents, those that some record names: a paper, a letter of the state.
pub(super) async fn list_named(
    db: &mut PgConnection,
    contents: &[Vec<u8>],
) -> Result<Vec<Vec<u8>>, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select distinct sha256 as "sha256!" from kept_file where sha256 = any($1)"#,
        contents,
    )
    .fetch_all(db)
    .await?)
}
