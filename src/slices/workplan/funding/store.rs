use chrono::NaiveDate;
use sqlx::PgConnection;
use sqlx::types::Json;

use super::super::access::{AddProposal, AdvanceProposal, KeepProposal};
use super::super::model::{ActivityId, Code, Member};
use super::model::{Aim, Details, Fund, Proposal, ProposalId, Stage, Step, Sum};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;
use crate::base::words::Word as _;
use crate::slices::decisions::DecisionId;

/// Proposals that an activity shows.
const MOST: i64 = 20;

/// One line of `funding_proposal`, with what stands around it.
struct Row {
    id: ProposalId,
    title: String,
    fund: Fund,
    donor: Option<String>,
    lead: OrganisationId,
    lead_acronym: String,
    partners: Option<Json<Vec<(i64, String)>>>,
    activity: Option<ActivityId>,
    priority: Option<i32>,
    number: Option<i32>,
    activity_title: Option<String>,
    decision: Option<DecisionId>,
    decision_year: Option<i32>,
    decision_number: Option<i32>,
    asked: i64,
    granted: Option<i64>,
    stage: Stage,
    stage_on: NaiveDate,
    note: Option<String>,
    revision: i32,
}

impl Row {
    fn proposal(self) -> Proposal {
        let aim = || {
            Some(Aim {
                id: self.activity?,
                code: Code {
                    priority: self.priority?,
                    number: self.number?,
                }
                .to_string(),
                title: self.activity_title.clone()?,
            })
        };
        let partners = self.partners.as_ref().map_or(&[][..], |all| &all.0);
        Proposal {
            id: self.id,
            aim: aim(),
            partners: partners
                .iter()
                .map(|(id, acronym)| Member {
                    id: OrganisationId(*id),
                    acronym: acronym.clone(),
                })
                .collect(),
            title: self.title,
            fund: self.fund,
            donor: self.donor,
            lead: self.lead,
            lead_acronym: self.lead_acronym,
            decision: self
                .decision
                .map(|id| (id, self.decision_year, self.decision_number)),
            asked: self.asked,
            granted: self.granted,
            stage: self.stage,
            stage_on: self.stage_on,
            note: self.note,
            revision: self.revision,
        }
    }
}

/// One of them, those of an activity, or a page of all: what goes on first, furthest first, then what has ended.
async fn select(
    db: &mut PgConnection,
    (one, activity): (Option<ProposalId>, Option<ActivityId>),
    (most, skipped): (i64, i64),
) -> Result<Vec<Proposal>, Fault> {
    let rows = sqlx::query_as!(
        Row,
        r#"select p.id as "id: ProposalId", p.title, p.fund as "fund: Fund", p.donor, p.lead_id as "lead: OrganisationId",
                  o.acronym as lead_acronym,
                  (select json_agg(json_build_array(m.id, m.acronym) order by m.acronym)
                     from funding_partner f join organisation m on m.id = f.organisation_id
                    where f.proposal_id = p.id) as "partners: Json<Vec<(i64, String)>>",
                  a.id as "activity?: ActivityId", h.number as "priority?", a.number as "number?", a.title as "activity_title?",
                  d.id as "decision?: DecisionId", d.year as decision_year, d.number as decision_number,
                  p.asked_usd as asked, p.granted_usd as granted, p.stage as "stage: Stage", p.stage_on, p.note, p.revision
             from unnest(array['submitted', 'concept_note', 'idea', 'granted', 'declined', 'withdrawn']) with ordinality s (stage, place)
            cross join lateral (
                  select * from funding_proposal f
                   where f.stage = s.stage and ($1::bigint is null or f.id = $1) and ($2::bigint is null or f.activity_id = $2)
                   order by f.id desc limit $3::bigint + $4::bigint) p
             join organisation o on o.id = p.lead_id
             left join workplan_activity a on a.id = p.activity_id
             left join workplan_heading h on h.id = a.priority_id
             left join decision d on d.id = p.decision_id
            order by s.place, p.id desc limit $3 offset $4"#,
        one.map(ProposalId::get),
        activity.map(ActivityId::get),
        most,
        skipped,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Row::proposal).collect())
}

impl Subject for Proposal {
    type Key = ProposalId;
    const KIND: &'static str = "funding_proposal";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: ProposalId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from funding_proposal where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(select(db, (Some(key), None), (1, 0)).await?.pop())
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let of = |lead| super::pages::sample(Stage::Submitted, OrganisationId(lead));
        vec![("own", of(1)), ("other's", of(9))]
    }
}

/// A page of them, and one more where more follow.
pub(super) async fn list(
    db: &mut dyn Reads,
    (page, size): (i64, i64),
) -> Result<Vec<Proposal>, Fault> {
    select(db.conn(), (None, None), (size + 1, (page - 1) * size)).await
}

/// Those that are to close the gap of an activity.
pub(in super::super) async fn of_activity(
    db: &mut dyn Reads,
    activity: ActivityId,
) -> Result<Vec<Proposal>, Fault> {
    select(db.conn(), (None, Some(activity)), (MOST, 0)).await
}

/// How many there are of each stage, and for how much.
pub(super) async fn sums(db: &mut dyn Reads) -> Result<Vec<Sum>, Fault> {
    Ok(sqlx::query_as!(
        Sum,
        r#"select stage as "stage: Stage", coalesce(sum(asked_usd), 0)::bigint as "asked!",
                  coalesce(sum(granted_usd), 0)::bigint as "granted!"
             from funding_proposal group by stage"#
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn record_proposal(
    db: &mut Recording<AddProposal>,
    details: &Details,
    today: NaiveDate,
) -> Result<ProposalId, Fault> {
    let id = sqlx::query_scalar!(
        r#"insert into funding_proposal (title, fund, donor, lead_id, activity_id, decision_id, asked_usd, stage, stage_on)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id as "id: ProposalId""#,
        details.title,
        details.fund.name(),
        details.donor,
        details.lead.get(),
        details.activity.map(ActivityId::get),
        details.decision.map(DecisionId::get),
        details.asked,
        Stage::Idea.name(),
        today,
    )
    .fetch_one(db.conn())
    .await?;
    partners(db, id, &details.partners).await?;
    db.about(Proposal::KIND, id.get(), None).await?;
    Ok(id)
}

pub(super) async fn record_details(
    db: &mut Recording<KeepProposal>,
    id: ProposalId,
    details: &Details,
) -> Result<(), Fault> {
    sqlx::query!(
        "update funding_proposal
            set title = $2, fund = $3, donor = $4, lead_id = $5, activity_id = $6, decision_id = $7, asked_usd = $8, revision = revision + 1
          where id = $1",
        id.get(),
        details.title,
        details.fund.name(),
        details.donor,
        details.lead.get(),
        details.activity.map(ActivityId::get),
        details.decision.map(DecisionId::get),
        details.asked,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    partners(db, id, &details.partners).await
}

/// As they are named now; what stays is not written again.
async fn partners(
    db: &mut dyn Records,
    id: ProposalId,
    named: &[OrganisationId],
) -> Result<(), Fault> {
    let named: Vec<i64> = named.iter().map(|one| one.get()).collect();
    sqlx::query!(
        "delete from funding_partner where proposal_id = $1 and not organisation_id = any ($2)",
        id.get(),
        &named,
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into funding_partner (proposal_id, organisation_id) select $1, unnest($2::bigint[])
         on conflict on constraint funding_partner_once do nothing",
        id.get(),
        &named,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

pub(super) async fn record_step(
    db: &mut Recording<AdvanceProposal>,
    id: ProposalId,
    step: &Step,
    today: NaiveDate,
) -> Result<(), Fault> {
    sqlx::query!(
        "update funding_proposal set stage = $2, granted_usd = $3, note = $4, stage_on = $5, revision = revision + 1 where id = $1",
        id.get(),
        step.to.name(),
        step.granted,
        step.note,
        today,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
