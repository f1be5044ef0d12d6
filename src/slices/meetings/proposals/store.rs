use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::super::model::{Item, ItemId, ItemKind, Meeting, MeetingId};
use super::access::{AgreeToLate, AnswerProposal, ProposeItem, WithdrawProposal};
use super::forms::NewProposal;
use super::model::{File, FileId, Proposal, ProposalId, Said};
use super::rules;
use crate::base::access::{Act, Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::Word as _;
use crate::slices::charter;

macro_rules! proposals {
    ($which:tt, $($value:expr),+) => {
        sqlx::query_as!(
            Proposal,
            r#"select r.id as "id: ProposalId", r.meeting_id as "meeting: MeetingId", r.organisation_id as "member: OrganisationId",
                      o.acronym, p.name as proposer, r.kind as "kind: ItemKind", r.title, r.title_ru, r.title_ky, r.minutes,
                      r.background, r.proposed_at, r.late, r.agreed_at, g.name as "agreed_by?", r.answer as "answer: Said",
                      r.answer_reason, b.name as "answered_by?", r.answered_at,
                      i.position as "item_position?"
                 from item_proposal r
                 join organisation o on o.id = r.organisation_id
                 join person p on p.id = r.proposed_by
                 left join person g on g.id = r.agreed_by
                 left join person b on b.id = r.answered_by
                 left join agenda_item i on i.id = r.agenda_item_id "#
                + $which,
            $($value),+
        )
    };
}

impl Subject for Proposal {
    type Key = ProposalId;
    const KIND: &'static str = "item_proposal";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: ProposalId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            // with its agenda, which is not circulated while a proposal is answered
            sqlx::query!(
                "select r.id from item_proposal r join agenda a on a.meeting_id = r.meeting_id where r.id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(proposals!("where r.id = $1", key.get())
            .fetch_optional(db)
            .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![("own", sample(1)), ("other's", sample(2))]
    }
}

fn sample(member: i64) -> Proposal {
    Proposal {
        id: ProposalId(1),
        meeting: MeetingId(1),
        member: OrganisationId(member),
        acronym: String::new(),
        proposer: String::new(),
        kind: ItemKind::Discussion,
        title: String::new(),
        title_ru: None,
        title_ky: None,
        minutes: 10,
        background: String::new(),
        proposed_at: DateTime::<Utc>::default(),
        late: false,
        agreed_at: None,
        agreed_by: None,
        answer: None,
        answer_reason: None,
        answered_by: None,
        answered_at: None,
        item_position: None,
    }
}

impl Subject for File {
    type Key = FileId;
    const KIND: &'static str = "item_proposal_file";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: FileId, _: Grip) -> Result<Option<Self>, Fault> {
        let row = sqlx::query!(
            r#"select item_proposal_id as "proposal: ProposalId", file_name, media_type, bytes, sha256
                 from item_proposal_file where id = $1"#,
            key.get(),
        )
        .fetch_optional(&mut *db)
        .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let proposal = Proposal::load(db, row.proposal, Grip::Look).await?;
        Ok(proposal.map(|proposal| Self {
            id: key,
            name: row.file_name,
            media_type: row.media_type,
            bytes: row.bytes,
            sha256: row.sha256,
            proposal,
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let file = |member| Self {
            id: FileId(1),
            name: String::new(),
            media_type: String::new(),
            bytes: 1,
            sha256: Vec::new(),
            proposal: sample(member),
        };
        vec![("own", file(1)), ("other's", file(2))]
    }
}

/// To one meeting: all of them, or those of one member; what waits first.
pub(super) async fn list(
    db: &mut dyn Reads,
    meeting: MeetingId,
    of: Option<OrganisationId>,
) -> Result<Vec<Proposal>, Fault> {
    Ok(proposals!(
        "where r.meeting_id = $1 and ($2::bigint is null or r.organisation_id = $2)
         order by r.answer is not null, r.id limit 200",
        meeting.get(),
        of.map(OrganisationId::get)
    )
    .fetch_all(db.conn())
    .await?)
}

/// Its papers.
pub(super) async fn list_files(
    db: &mut dyn Reads,
    proposal: &Proposal,
) -> Result<Vec<File>, Fault> {
    let rows = sqlx::query!(
        r#"select id as "id: FileId", file_name, media_type, bytes, sha256
             from item_proposal_file where item_proposal_id = $1 order by id limit 100"#,
        proposal.id.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| File {
            id: row.id,
            name: row.file_name,
            media_type: row.media_type,
            bytes: row.bytes,
            sha256: row.sha256,
            proposal: proposal.clone(),
        })
        .collect())
}

/// When the call closes, and whether the charter takes what comes later.
pub(super) struct Call {
    pub(super) closes: DateTime<Utc>,
    pub(super) takes_late: bool,
}

pub(super) async fn call(
    db: &mut dyn Reads,
    meeting: &Meeting,
    today: NaiveDate,
) -> Result<Call, Fault> {
    let row = sqlx::query!("select call_for_items_days as days, late_items from charter")
        .fetch_one(db.conn())
        .await?;
    let calendar = charter::calendar(db, today).await?;
    let day = calendar.date_of(meeting.starts_at);
    Ok(Call {
        closes: calendar.before_working_days(day, row.days.unsigned_abs()),
        takes_late: row.late_items == 1,
    })
}

pub(super) async fn record_proposal(
    db: &mut Recording<ProposeItem>,
    (meeting, member, by): (MeetingId, OrganisationId, PersonId),
    new: &NewProposal,
    (late, now): (bool, DateTime<Utc>),
) -> Result<ProposalId, Fault> {
    let id = sqlx::query_scalar!(
        "insert into item_proposal (meeting_id, organisation_id, proposed_by, kind, title, title_ru, title_ky, minutes, background,
                                    proposed_at, late)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id",
        meeting.get(),
        member.get(),
        by.get(),
        new.kind.name(),
        new.title,
        new.title_ru,
        new.title_ky,
        new.minutes,
        new.background,
        now,
        late,
    )
    .fetch_one(db.conn())
    .await?;
    let names: Vec<String> = new.files.iter().map(|file| file.name.clone()).collect();
    let types: Vec<String> = new
        .files
        .iter()
        .map(|file| file.media_type.to_owned())
        .collect();
    let bytes: Vec<i64> = new.files.iter().map(|file| file.bytes).collect();
    let hashes: Vec<Vec<u8>> = new.files.iter().map(|file| file.sha256.clone()).collect();
    sqlx::query!(
        "insert into item_proposal_file (item_proposal_id, file_name, media_type, bytes, sha256)
         select $1, n, m, b, h from unnest($2::text[], $3::text[], $4::bigint[], $5::bytea[]) as t (n, m, b, h)",
        id,
        &names,
        &types,
        &bytes,
        &hashes,
    )
    .execute(db.conn())
    .await?
    .exactly(new.files.len() as u64)?;
    db.about("item_proposal", id, None).await?;
    Ok(ProposalId(id))
}

/// An item of its own, before what closes an agenda, presented by the member.
pub(super) async fn record_item(
    db: &mut Recording<AnswerProposal>,
    proposal: &Proposal,
) -> Result<ItemId, Fault> {
    Ok(sqlx::query_scalar!(
        r#"insert into agenda_item (agenda_id, position, kind, title, title_ru, title_ky, minutes, background, presenter_organisation_id)
         select a.id, make_room(a.id, null, 1), $2, $3, $4, $5, $6, $7, $8 from agenda a where a.meeting_id = $1
         returning id as "id: ItemId""#,
        proposal.meeting.get(),
        proposal.kind.name(),
        proposal.title,
        proposal.title_ru,
        proposal.title_ky,
        proposal.minutes,
        proposal.background,
        proposal.member.get(),
    )
    .fetch_one(db.conn())
    .await?)
}

/// What the proposal says goes below what the item says.
pub(super) async fn record_merger(
    db: &mut Recording<AnswerProposal>,
    proposal: &Proposal,
    item: &Item,
) -> Result<(), Fault> {
    sqlx::query!(
        "update agenda_item set background = $2 where id = $1",
        item.id.get(),
        rules::merged(&item.written, &proposal.acronym, &proposal.background),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The acts that end a proposal.
pub(super) trait Ends: Act {}
impl Ends for AnswerProposal {}
impl Ends for WithdrawProposal {}

pub(super) async fn record_answer<A: Ends>(
    db: &mut Recording<A>,
    proposal: &Proposal,
    (said, reason, item): (Said, Option<&str>, Option<ItemId>),
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update item_proposal set answer = $2, answer_reason = $3, agenda_item_id = $4, answered_by = $5, answered_at = $6
          where id = $1 and answer is null",
        proposal.id.get(),
        said.name(),
        reason,
        item.map(ItemId::get),
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_agreement(
    db: &mut Recording<AgreeToLate>,
    proposal: &Proposal,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update item_proposal set agreed_by = $2, agreed_at = $3 where id = $1 and agreed_at is null",
        proposal.id.get(),
        by.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The meeting to which it was made.
pub(super) async fn meeting_of(db: &mut dyn Reads, proposal: &Proposal) -> Result<Meeting, Fault> {
    Meeting::load(db.conn(), proposal.meeting, Grip::Look)
        .await?
        .ok_or_else(|| Fault::new("a proposal without a meeting"))
}
