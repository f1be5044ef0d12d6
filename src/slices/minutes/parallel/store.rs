use chrono::{DateTime, Utc};
use sha2::{Digest as _, Sha256};
use sqlx::PgConnection;

use super::super::model::{EntryId, Minutes, State};
use super::access::{BeginVersion, EditWording, IssueVersion};
use super::model::{Version, VersionId, Wording, WordingId};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, PersonId};
use crate::base::lang::Lang;
use crate::slices::meetings::MeetingId;

impl Subject for Version {
    type Key = VersionId;
    const KIND: &'static str = "minutes_version";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: VersionId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from minutes_version where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        let row = sqlx::query!(
            r#"select m.meeting_id as "meeting: MeetingId", v.lang as "lang: Lang",
                      case v.lang when 'ru' then c.name_ru when 'ky' then c.name_ky else c.name end as "network!",
                      p.name as "issued_by?", v.issued_at, v.sha256
                 from minutes_version v
                 join minutes m on m.id = v.minutes_id
                cross join charter c
                 left join person p on p.id = v.issued_by
                where v.id = $1"#,
            key.get(),
        )
        .fetch_optional(&mut *db)
        .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let minutes = Minutes::load(db, row.meeting, Grip::Look).await?;
        Ok(minutes.map(|minutes| Self {
            id: key,
            minutes,
            lang: row.lang,
            network: row.network,
            issued_by: row.issued_by,
            issued_at: row.issued_at,
            sha256: row.sha256,
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let version = |issued: bool, group: Option<i64>| Self {
            id: VersionId(1),
            minutes: Minutes {
                group: group.map(GroupId::from),
                ..Minutes::blank(State::Approved)
            },
            lang: Lang::Ru,
            network: String::new(),
            issued_by: None,
            issued_at: issued.then(DateTime::default),
            sha256: None,
        };
        vec![
            ("unissued", version(false, None)),
            ("issued", version(true, None)),
            ("chaired group's, unissued", version(false, Some(2))),
            ("own group's, issued", version(true, Some(1))),
        ]
    }
}

macro_rules! wordings {
    ($which:tt, $value:expr) => {
        sqlx::query_as!(
            Wording,
            r#"select w.id as "id: WordingId", v.id as "version: VersionId", v.lang as "lang: Lang",
                      v.issued_at is not null as "is_issued!", g.working_group_id as "group: GroupId", e.id as "entry: EntryId",
                      i.position, i.title, i.title_ru, i.title_ky, coalesce(k.text, e.text) as "original!", w.text, w.revision,
                      p.name as "saved_by?", w.saved_at
                 from minutes_wording w
                 join minutes_version v on v.id = w.version_id
                 join minutes m on m.id = v.minutes_id
                 join meeting g on g.id = m.meeting_id
                 join minutes_entry e on e.id = w.entry_id
                 join agenda_item i on i.id = e.agenda_item_id
                 left join consolidated_entry k on k.entry_id = e.id
                 left join person p on p.id = w.saved_by "#
                + $which,
            $value,
        )
    };
}

impl Subject for Wording {
    type Key = WordingId;
    const KIND: &'static str = "minutes_wording";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: WordingId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            // the version too: it is not issued under the hand that writes
            sqlx::query!(
                "select w.id from minutes_wording w join minutes_version v on v.id = w.version_id where w.id = $1 for update of v, w",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(wordings!("where w.id = $1", key.get())
            .fetch_optional(db)
            .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let one = |group: Option<i64>| Self {
            id: WordingId(1),
            version: VersionId(1),
            lang: Lang::Ru,
            is_issued: false,
            group: group.map(GroupId::from),
            entry: EntryId(1),
            position: 1,
            title: String::new(),
            title_ru: None,
            title_ky: None,
            original: String::new(),
            text: String::new(),
            revision: 0,
            saved_by: None,
            saved_at: None,
        };
        vec![("", one(None)), ("chaired group's", one(Some(2)))]
    }
}

/// In the order of the agenda.
pub(super) async fn list(db: &mut dyn Reads, version: VersionId) -> Result<Vec<Wording>, Fault> {
    Ok(wordings!(
        "where v.id = $1 order by i.position limit 200",
        version.get()
    )
    .fetch_all(db.conn())
    .await?)
}

/// Empty, with a place for each item under which something was said.
pub(super) async fn record_beginning(
    db: &mut Recording<BeginVersion>,
    minutes: &Minutes,
    lang: Lang,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<VersionId, Fault> {
    let id = sqlx::query_scalar!(
        "insert into minutes_version (minutes_id, lang, begun_by, begun_at) values ($1, $2, $3, $4) returning id",
        minutes.id,
        lang.tag(),
        by.get(),
        now,
    )
    .fetch_one(db.conn())
    .await?;
    sqlx::query!(
        "insert into minutes_wording (version_id, entry_id)
         select $1, e.id from minutes_entry e join agenda_item i on i.id = e.agenda_item_id left join consolidated_entry k on k.entry_id = e.id
          where e.minutes_id = $2 and text_paragraphs(coalesce(k.text, e.text)) > 0 order by i.position",
        id,
        minutes.id,
    )
    .execute(db.conn())
    .await?;
    db.about(Version::KIND, id, None).await?;
    Ok(VersionId(id))
}

/// From the revision that the writer saw.
pub(super) async fn record_text(
    db: &mut Recording<EditWording>,
    one: &Wording,
    text: &str,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes_wording set text = $3, revision = revision + 1, saved_by = $4, saved_at = $5 where id = $1 and revision = $2",
        one.id.get(),
        one.revision,
        text,
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Word for word, with its hash.
pub(super) async fn record_issue(
    db: &mut Recording<IssueVersion>,
    version: &Version,
    snapshot: &str,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update minutes_version set issued_by = $2, issued_at = $3, snapshot = $4, sha256 = $5 where id = $1 and issued_at is null",
        version.id.get(),
        by.get(),
        now,
        snapshot,
        Sha256::digest(snapshot).to_vec(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("minutes", version.minutes.id, None).await
}
