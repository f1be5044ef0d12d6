use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::access::{
    Defer, EditDecision, FindNotRelevant, OpenInSession, RaiseToState, RecordOnBehalf,
    RecordPosition, TableDecision, Withdraw,
};
use super::forms::{Draft, NewPosition};
use super::model::{
    Asked, Channel, CitesTo, Consulted, Decision, DecisionId, Escalation, ObjectionKind, Period,
    Position, Relevance, Seat, State, StateEffect, StateReply, StateVoice, Terms, TimeAnswer,
    TimeRequest, Value,
};
use crate::base::access::{Grip, Subject};
use crate::base::acts::{Reads, Recording, Records};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::numbering::{self, Series};
use crate::base::words::Word;
use crate::slices::meetings::{ItemId, MeetingId};

impl Subject for Decision {
    type Key = DecisionId;
    const KIND: &'static str = "decision";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: DecisionId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from decision where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Decision,
            r#"select d.id as "id: DecisionId", d.title, d.title_ru, d.title_ky, d.state as "state: State",
                      d.proposed_by as "proposed_by: OrganisationId", o.acronym as proposer,
                      d.agenda_item_id as "item: ItemId", i.position as "item_position?",
                      d.meeting_id as "meeting: MeetingId", g.title as "meeting_title?", g.title_ru as meeting_title_ru,
                      g.title_ky as meeting_title_ky, coalesce(g.state = 'in_session', false) as "meeting_in_session!",
                      g.presiding_person_id as "presiding: PersonId", d.current_version as version,
                      coalesce(f.text, v.text) as "text!", v.written_at,
                      d.draft_year, d.draft_number, d.year, d.number, d.opened_at, d.adopted_at,
                      d.state_relevance as "relevance: Relevance", d.state_relevance_reason as relevance_reason,
                      d.no_action_reason, d.deadline, d.extensions, coalesce(d.procedure = 'silence', false) as "in_silence!",
                      d.cites as "cites: DecisionId", d.cites_to as "cites_to: CitesTo",
                      d.escalated_to as "escalated_to: Escalation", d.ending_note,
                      (select r.id from release r where r.agreement_id = d.id) as release,
                      (select c.statement_id from statement_clearance c where c.decision_id = d.id) as statement,
                      w.id as "group?: GroupId", w.name as "group_name?", w.name_ru as group_name_ru, w.name_ky as group_name_ky
                 from decision d
                 join organisation o on o.id = d.proposed_by
                 join decision_version v on v.decision_id = d.id and v.number = d.current_version
                 left join lateral (select text from editorial_fix
                                     where decision_id = d.id and version = d.current_version order by id desc limit 1) f on true
                 left join agenda_item i on i.id = d.agenda_item_id
                 left join meeting g on g.id = d.meeting_id
                 left join working_group w on w.id = d.recommended_by_group_id
                where d.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let decision = |proposed_by, presiding| Self {
            id: DecisionId(1),
            title: String::new(),
            title_ru: None,
            title_ky: None,
            state: State::OpenSession,
            proposed_by: OrganisationId(proposed_by),
            proposer: String::new(),
            item: None,
            item_position: None,
            meeting: None,
            meeting_title: None,
            meeting_title_ru: None,
            meeting_title_ky: None,
            meeting_in_session: true,
            presiding: Some(PersonId(presiding)),
            version: 1,
            text: String::new(),
            written_at: DateTime::default(),
            draft_year: None,
            draft_number: None,
            year: None,
            number: None,
            opened_at: None,
            adopted_at: None,
            relevance: Relevance::Relevant,
            relevance_reason: None,
            no_action_reason: None,
            deadline: None,
            extensions: 0,
            in_silence: false,
            cites: None,
            cites_to: None,
            escalated_to: None,
            ending_note: None,
            release: None,
            statement: None,
            group: None,
            group_name: None,
            group_name_ru: None,
            group_name_ky: None,
        };
        vec![("own", decision(1, 1)), ("other's", decision(2, 2))]
    }
}

/// An item of the type decision on an agenda that still lies ahead, or is taken up now.
pub(super) struct OpenItem {
    pub(super) id: ItemId,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) position: i32,
    pub(super) meeting_title: String,
    pub(super) meeting_title_ru: Option<String>,
    pub(super) meeting_title_ky: Option<String>,
}

/// Where a decision may be taken up; `besides` leaves out the meeting that defers it.
pub(super) async fn list_open_items(
    db: &mut dyn Reads,
    besides: Option<MeetingId>,
) -> Result<Vec<OpenItem>, Fault> {
    Ok(sqlx::query_as!(
        OpenItem,
        r#"select i.id as "id: ItemId", i.title, i.title_ru, i.title_ky, i.position,
                  g.title as meeting_title, g.title_ru as meeting_title_ru, g.title_ky as meeting_title_ky
             from meeting g
             join agenda a on a.meeting_id = g.id
             join agenda_item i on i.agenda_id = a.id and i.kind = 'decision'
            where g.state in ('planned', 'convened', 'postponed', 'in_session') and g.id is distinct from $1
              and g.working_group_id is null
            order by g.starts_at, g.id, i.position limit 100"#,
        besides.map(MeetingId::get),
    )
    .fetch_all(db.conn())
    .await?)
}

/// A member that may propose.
pub(super) struct Proposer {
    pub(super) id: OrganisationId,
    pub(super) acronym: String,
}

pub(super) async fn list_proposers(
    db: &mut dyn Reads,
    day: NaiveDate,
) -> Result<Vec<Proposer>, Fault> {
    Ok(sqlx::query_as!(
        Proposer,
        r#"select id as "id!: OrganisationId", acronym as "acronym!" from active_member
            where valid_from <= $1 and (valid_until is null or valid_until >= $1)
            order by acronym <> 'RCO', acronym"#,
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Everything that adoption depends on: each member's standing, and the state's voice. Seats stand in the
/// order of the table: the co-chairs' entities first.
pub(super) async fn facts(db: &mut dyn Reads, decision: &Decision) -> Result<Consulted, Fault> {
    let rows = sqlx::query!(
        r#"select r.organisation_id as "member: OrganisationId", o.acronym, o.name, o.name_ru, o.name_ky,
                  coalesce(a.mode in ('principal', 'alternate'), false) as "represented!",
                  p.value as "value?: Value", p.objection_kind as "kind?: ObjectionKind", p.reason as "reason?",
                  p.confirm_by as "confirm_by?", q.name as "person?", p.on_behalf_evidence as "evidence?", p.at as "at?",
                  p.paragraphs as "paragraphs?", p.alternative as "alternative?", p.channel as "channel?: Channel",
                  p.reserved as "reserved?", p.version as "version?", p.answer_link_id is not null as "by_link!",
                  m.reason as "time_reason?", m.at as "time_at?", m.answer as "time_answer?", m.answer_reason as "time_answer_reason?",
                  served_until(r.decision_id, $2, r.organisation_id) as served_until,
                  coalesce(n.noticed, false) as "noticed!", coalesce(n.in_window, false) as "in_window!"
             from decision_roster r
             join organisation o on o.id = r.organisation_id
             left join representation a on a.meeting_id = $3 and a.organisation_id = r.organisation_id
             left join lateral (select * from position s
                                 where s.decision_id = r.decision_id and s.organisation_id = r.organisation_id and s.is_current
                                   and s.version <= $2
                                 order by s.version desc limit 1) p on true
             left join person q on q.id = p.person_id
             left join lateral (select bool_or(deadline is not null) as noticed, bool_or(kind = 'decision.window') as in_window
                                  from decision_notice w
                                 where w.decision_id = r.decision_id and w.version = $2
                                   and w.organisation_id = r.organisation_id) n on true
             left join lateral (select q.reason, q.at, coalesce(q.answer, 'open') as answer, q.answer_reason from time_request q
                                 where q.decision_id = r.decision_id and q.version = $2 and q.organisation_id = r.organisation_id
                                 order by q.id desc limit 1) m on true
            where r.decision_id = $1 and r.removed_at is null
            order by o.acronym <> 'RCO', not o.is_secretariat, o.acronym"#,
        decision.id.get(),
        decision.version,
        decision.meeting.map(MeetingId::get),
    )
    .fetch_all(db.conn())
    .await?;
    let voice = sqlx::query!(
        r#"select c.state_effect as "effect: StateEffect", s.id as "id?", s.state as "state?", s.reply as "reply?: StateReply",
                  s.closed_at as "closed_at?", coalesce(s.version < $2, false) as "is_carried_out!",
                  (select count(*) from state_consultation_signature g
                    where g.state_consultation_id = s.id and g.superseded_at is null) as "signatures!",
                  (select json_agg(json_build_object('id', h.id, 'version', h.version, 'state', h.state, 'reply', h.reply,
                                                     'note', case when h.state = 'closed' then h.outcome_note end) order by h.version)
                     from state_consultation h where h.decision_id = $1) as "chain?: sqlx::types::Json<Vec<Asked>>",
                  c.silence_allowed, c.silence_days, c.silence_complex_days, c.silence_urgent_hours, c.silence_extensions,
                  c.absent_window_days, c.ad_referendum_days, c.confirmation_days, c.ad_referendum_lapses,
                  w.kind as "period?: Period", w.opened_at as "began?"
             from charter c
             left join state_consultation s on s.decision_id = $1
                  and (s.version = $2 or exists (select from state_comment_implemented f
                        where f.decision_id = $1 and f.version = $2 and f.state_consultation_id = s.id))
             left join lateral (select kind, opened_at from consultation_period
                                 where decision_id = $1 and version = $2 order by id desc limit 1) w on true"#,
        decision.id.get(),
        decision.version,
    )
    .fetch_one(db.conn())
    .await?;
    let seats = rows.into_iter().map(|row| {
        let said = row.value.zip(row.at).map(|(value, at)| Position {
            value,
            kind: row.kind,
            reason: row.reason,
            confirm_by: row.confirm_by,
            person: row.person.unwrap_or_default(),
            evidence: row.evidence,
            at,
            paragraphs: row.paragraphs.unwrap_or_default(),
            alternative: row.alternative,
            channel: row.channel,
            reserved: row.reserved.unwrap_or_default(),
            version: row.version.unwrap_or_default(),
            by_link: row.by_link,
        });
        let time = row
            .time_reason
            .zip(row.time_at)
            .map(|(reason, at)| TimeRequest {
                reason,
                at,
                answer: row.time_answer.as_deref().and_then(TimeAnswer::parse),
                answer_reason: row.time_answer_reason,
            });
        // I3: a position counts on its own version only
        let (position, stale) = match said {
            Some(said) if said.version == decision.version => (Some(said), None),
            said => (None, said),
        };
        Seat {
            member: row.member,
            acronym: row.acronym,
            name: row.name,
            name_ru: row.name_ru,
            name_ky: row.name_ky,
            represented: row.represented,
            position,
            stale,
            noticed: row.noticed,
            served_until: row.served_until,
            in_window: row.in_window,
            time,
        }
    });
    Ok(Consulted {
        seats: seats.collect(),
        effect: voice.effect,
        state: voice.id.zip(voice.state).map(|(id, state)| StateVoice {
            id,
            answered: matches!(state.as_str(), "replied" | "lapsed" | "closed"),
            closed: state == "closed",
            reply: voice.reply,
            signatures: voice.signatures,
            closed_at: voice.closed_at,
            is_carried_out: voice.is_carried_out,
        }),
        chain: voice.chain.map(|json| json.0).unwrap_or_default(),
        terms: Terms {
            silence_allowed: voice.silence_allowed,
            silence_days: voice.silence_days.unsigned_abs(),
            complex_days: voice.silence_complex_days.unsigned_abs(),
            urgent_hours: voice.silence_urgent_hours.unsigned_abs(),
            most_extensions: voice.silence_extensions,
            window_days: voice.absent_window_days.unsigned_abs(),
            ad_referendum_days: voice.ad_referendum_days.unsigned_abs(),
            confirmation_days: voice.confirmation_days.unsigned_abs(),
            ad_referendum_lapses: voice.ad_referendum_lapses,
        },
        period: voice.period,
        began: voice.began,
    })
}

/// Also of what another room asks members to agree to.
pub(crate) async fn record_draft(
    db: &mut dyn Records,
    draft: &Draft,
    now: DateTime<Utc>,
) -> Result<DecisionId, Fault> {
    let id = sqlx::query_scalar!(
        r#"insert into decision (agenda_item_id, meeting_id, title, title_ru, title_ky, proposed_by, state_relevance, state_relevance_reason,
                               cites, cites_to, recommended_by_group_id)
         values ($1, (select a.meeting_id from agenda_item i join agenda a on a.id = i.agenda_id where i.id = $1),
                 $2, $3, $4, $5, $6, $7, $8, $9, $10)
         returning id as "id!""#,
        draft.item.map(ItemId::get),
        draft.title,
        draft.title_ru,
        draft.title_ky,
        draft.proposed_by.get(),
        draft.relevance.name(),
        draft.relevance_reason,
        draft.cites.map(|(id, _)| id.get()),
        draft.cites.map(|(_, to)| to.name()),
        draft.group.map(GroupId::get),
    )
    .fetch_one(db.conn())
    .await?;
    sqlx::query!(
        "insert into decision_version (decision_id, number, text, sha256, written_at)
         values ($1, 1, $2, sha256(convert_to($2, 'UTF8')), $3)",
        id,
        draft.text,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("decision", id, None).await?;
    Ok(DecisionId(id))
}

pub(super) async fn record_edit(
    db: &mut Recording<EditDecision>,
    id: DecisionId,
    draft: &Draft,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update decision d
            set agenda_item_id = $2,
                meeting_id = (select a.meeting_id from agenda_item i join agenda a on a.id = i.agenda_id where i.id = $2),
                title = $3, title_ru = $4, title_ky = $5, proposed_by = $6,
                state_relevance = $7, state_relevance_reason = $8, cites = $9, cites_to = $10
          where d.id = $1 and d.state = 'draft'",
        id.get(),
        draft.item.map(ItemId::get),
        draft.title,
        draft.title_ru,
        draft.title_ky,
        draft.proposed_by.get(),
        draft.relevance.name(),
        draft.relevance_reason,
        draft.cites.map(|(id, _)| id.get()),
        draft.cites.map(|(_, to)| to.name()),
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "update decision_version set text = $2, sha256 = sha256(convert_to($2, 'UTF8')), written_at = $3
          where decision_id = $1 and number = 1",
        id.get(),
        draft.text,
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

async fn record_relevance(
    db: &mut dyn Records,
    id: DecisionId,
    relevance: Relevance,
    reason: &str,
) -> Result<(), Fault> {
    sqlx::query!(
        "update decision set state_relevance = $2, state_relevance_reason = $3 where id = $1",
        id.get(),
        relevance.name(),
        reason,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The counterpart raises it too, where it sees what it is about (§2.4); the rule is that of everybody.
pub(crate) async fn raise_to_state(
    db: &mut dyn Records,
    decision: &Decision,
    reason: &str,
) -> Result<(), Fault> {
    record_relevance(db, decision.id, Relevance::Relevant, reason).await
}

pub(super) async fn record_raise(
    db: &mut Recording<RaiseToState>,
    id: DecisionId,
    reason: &str,
) -> Result<(), Fault> {
    record_relevance(db, id, Relevance::Relevant, reason).await
}

pub(super) async fn record_lowering(
    db: &mut Recording<FindNotRelevant>,
    id: DecisionId,
    reason: &str,
) -> Result<(), Fault> {
    record_relevance(db, id, Relevance::NotRelevant, reason).await
}

/// The draft takes its number `L.n`; its text is frozen from here on.
pub(super) async fn record_tabling(
    db: &mut Recording<TableDecision>,
    id: DecisionId,
    year: i32,
) -> Result<i32, Fault> {
    let number = numbering::next(db, Series::DraftDecision, year).await?;
    sqlx::query!(
        "update decision set state = 'tabled', draft_year = $2, draft_number = $3 where id = $1 and state = 'draft'",
        id.get(),
        year,
        number,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    Ok(number)
}

/// I23: the members active on the day are the roster; a member that joined since a deferral is added.
pub(super) async fn record_roster(
    db: &mut dyn Records,
    id: DecisionId,
    day: NaiveDate,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into decision_roster (decision_id, organisation_id)
         select $1, id from active_member
          where valid_from <= $2 and (valid_until is null or valid_until >= $2)
         on conflict on constraint one_seat_for_each_member do nothing",
        id.get(),
        day,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

pub(super) async fn record_opening(
    db: &mut Recording<OpenInSession>,
    id: DecisionId,
    day: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    record_roster(db, id, day).await?;
    sqlx::query!(
        "update decision set state = 'open_session', procedure = 'session', opened_at = $2, deadline = null
          where id = $1 and state in ('tabled', 'deferred')",
        id.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// How the history names an answer through the link of a letter.
pub(super) const MAIL_LINK: &str = "mail_link";

/// Who speaks, and for which member.
pub(super) struct Speaker<'a> {
    pub(super) member: OrganisationId,
    pub(super) person: PersonId,
    pub(super) hat: &'static str,
    /// How it came, and how that is known, when the secretariat writes it down.
    pub(super) evidence: Option<(Channel, &'a str)>,
    /// The link in a letter through which it came.
    pub(super) link: Option<i64>,
}

async fn insert_position(
    db: &mut dyn Records,
    decision: &Decision,
    said: &NewPosition,
    speaker: &Speaker<'_>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update position set is_current = false
          where decision_id = $1 and version = $2 and organisation_id = $3 and is_current",
        decision.id.get(),
        decision.version,
        speaker.member.get(),
    )
    .execute(db.conn())
    .await?;
    sqlx::query!(
        "insert into position (decision_id, version, organisation_id, value, objection_kind, reason, confirm_by, person_id,
                               hat, on_behalf_evidence, at, paragraphs, alternative, channel, reserved, answer_link_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        decision.id.get(),
        decision.version,
        speaker.member.get(),
        said.value.name(),
        said.kind.map(ObjectionKind::name),
        said.reason,
        said.confirm_by,
        speaker.person.get(),
        speaker.hat,
        speaker.evidence.map(|(_, words)| words),
        now,
        &said.paragraphs,
        said.alternative,
        speaker.evidence.map(|(channel, _)| channel.name()),
        said.reserved,
        speaker.link,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The history tells the value, never the reason.
pub(super) async fn record_position(
    db: &mut Recording<RecordPosition>,
    decision: &Decision,
    said: &NewPosition,
    speaker: &Speaker<'_>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    insert_position(db, decision, said, speaker, now).await?;
    let mut detail = serde_json::json!({ "value": said.value.name() });
    if let (Some(_), Some(detail)) = (speaker.link, detail.as_object_mut()) {
        detail.insert("channel".to_owned(), MAIL_LINK.into());
    }
    db.about("decision", decision.id.get(), Some(detail)).await
}

pub(super) async fn record_on_behalf(
    db: &mut Recording<RecordOnBehalf>,
    decision: &Decision,
    said: &NewPosition,
    speaker: &Speaker<'_>,
    member: &str,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    insert_position(db, decision, said, speaker, now).await?;
    let detail = serde_json::json!({ "value": said.value.name(), "member": member });
    db.about("decision", decision.id.get(), Some(detail)).await
}

/// How an adoption came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Basis {
    InSession,
    Silence,
    Window,
}

/// I7: the symbol is taken in the act that adopts, so that a refused adoption leaves no gap. The decision
/// that this one cites ends with it.
pub(super) async fn record_adoption(
    db: &mut dyn Records,
    decision: &Decision,
    basis: Basis,
    year: i32,
    at: DateTime<Utc>,
) -> Result<i32, Fault> {
    let number = numbering::next(db, Series::Decision, year).await?;
    sqlx::query!(
        "update decision
            set state = 'adopted', adopted_at = $3, adopted_version = $2, basis = $6, year = $4, number = $5
          where id = $1 and state in ('open_session', 'open_silence', 'gated', 'provisional') and current_version = $2",
        decision.id.get(),
        decision.version,
        at,
        year,
        number,
        match basis {
            Basis::InSession => "in_session",
            Basis::Silence => "silence",
            Basis::Window => "window",
        },
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    if let Some(ended) = decision.cites {
        sqlx::query!(
            "update decision e set state = case d.cites_to when 'supersede' then 'superseded' else 'rescinded' end
               from decision d where d.id = $1 and e.id = d.cites and e.state = 'adopted'",
            decision.id.get(),
        )
        .execute(db.conn())
        .await?;
        db.about("decision", ended.get(), None).await?;
    }
    Ok(number)
}

/// An adopted decision that a later one may supersede or rescind.
pub(super) struct InForce {
    pub(super) id: DecisionId,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) year: Option<i32>,
    pub(super) number: Option<i32>,
}

pub(super) async fn list_in_force(db: &mut dyn Reads) -> Result<Vec<InForce>, Fault> {
    Ok(sqlx::query_as!(
        InForce,
        r#"select id as "id: DecisionId", title, title_ru, title_ky, year, number
             from decision where state = 'adopted' and adopted_at is not null order by adopted_at desc, id desc limit 200"#,
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn record_deferral(
    db: &mut Recording<Defer>,
    id: DecisionId,
    item: ItemId,
) -> Result<(), Fault> {
    sqlx::query!(
        "update decision d set state = 'deferred', agenda_item_id = i.id, meeting_id = a.meeting_id
           from agenda_item i join agenda a on a.id = i.agenda_id
          where d.id = $1 and i.id = $2 and d.state in ('open_session', 'broken')",
        id.get(),
        item.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_withdrawal(
    db: &mut Recording<Withdraw>,
    id: DecisionId,
) -> Result<(), Fault> {
    sqlx::query!(
        "update decision set state = 'withdrawn' where id = $1",
        id.get()
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
