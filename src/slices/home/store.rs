//! One statement for each kind of desk: what waits, nearest deadline first, at most so many.
use chrono::{DateTime, Utc};

use super::model::{Task, Waiting};
use crate::base::access::{GroupSeat, Hat};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::OrganisationId;

/// A desk shows no more than this; the lists show the rest.
const MOST: i64 = 30;
/// Of what others owe, so that it never hides the meeting that a co-chair is to open.
const MOST_LATE: i64 = 5;

macro_rules! waiting {
    ($rows:expr) => {
        $rows
            .into_iter()
            .filter_map(|row| {
                Some(Waiting {
                    task: Task::of(&row.task)?,
                    id: row.id,
                    title: row.title,
                    title_ru: row.title_ru,
                    title_ky: row.title_ky,
                    due: row.due,
                })
            })
            .collect()
    };
}

/// What waits for whoever wears this hat and has these seats by it. `post`: a co-chair's organisation, where it is known;
/// what that post has signed waits for the other one.
pub(crate) async fn list_for(
    db: &mut dyn Reads,
    (hat, groups): (Hat, &[GroupSeat]),
    post: Option<OrganisationId>,
    now: DateTime<Utc>,
) -> Result<Vec<Waiting>, Fault> {
    match hat {
        Hat::FocalPoint(member) | Hat::Alternate(member) => {
            list_for_member(db, (member, groups), now).await
        }
        Hat::Secretariat => list_for_secretariat(db, now).await,
        Hat::CoChair => list_for_chairs(db, post, now).await,
        Hat::StateCounterpart(organisation) => {
            let mut waiting = list_for_counterpart(db, organisation).await?;
            waiting.extend(list_for_partner(db, organisation, groups).await?);
            Ok(waiting)
        }
        Hat::Partner(organisation) => list_for_partner(db, organisation, groups).await,
        Hat::Visitor | Hat::System => Ok(Vec::new()),
    }
}

/// What waits for a member's focal point or alternate, who may run working groups too.
async fn list_for_member(
    db: &mut dyn Reads,
    (member, groups): (OrganisationId, &[GroupSeat]),
    now: DateTime<Utc>,
) -> Result<Vec<Waiting>, Fault> {
    let ids = |seats: &mut dyn Iterator<Item = &GroupSeat>| -> Vec<i64> {
        seats.map(|seat| seat.id.get()).collect()
    };
    let rows = sqlx::query!(
        r#"select w.task as "task!", w.id as "id!", w.title as "title!", w.title_ru, w.title_ky, w.due
             from (
            (select case when exists (select from position p where p.decision_id = d.id and p.version < d.current_version
                                      and p.organisation_id = r.organisation_id and p.is_current)
                        then 'confirm_position' else 'give_position' end as task,
                   d.id, d.title, d.title_ru, d.title_ky,
                   case when d.state <> 'open_session'
                        then coalesce(served_until(d.id, d.current_version, r.organisation_id), d.deadline) end as due
              from decision_roster r join decision d on d.id = r.decision_id
             where r.organisation_id = $1 and r.removed_at is null
               and (d.state in ('open_session', 'open_silence', 'gated')
                 or d.state = 'provisional' and exists (select from decision_notice n
                      where n.decision_id = d.id and n.version = d.current_version and n.organisation_id = r.organisation_id
                        and n.kind = 'decision.window'))
               and not exists (select from position p where p.decision_id = d.id and p.version = d.current_version
                                and p.organisation_id = r.organisation_id and p.is_current
                                and not (d.state = 'provisional' and p.value = 'ad_referendum'))
              order by due nulls first, d.id limit $3)
            union all
            (select case a.status when 'proposed' then 'accept_action' else 'report_action' end,
                   a.id, a.title, null, null,
                   (a.due_on + 1)::timestamp at time zone (select time_zone from charter) - interval '1 second'
              from action a
             where a.lead_id = $1 and a.status in ('proposed', 'accepted', 'in_progress')
             order by a.due_on, a.id limit $3)
            union all
            (select 'send_paper', r.id, r.wanted, null, null,
                    (r.due_on + 1)::timestamp at time zone (select time_zone from charter) - interval '1 second'
               from paper_request r join meeting g on g.id = r.meeting_id
              where r.organisation_id = $1 and r.answer is null and r.agenda_item_id is not null
                and g.state in ('planned', 'convened', 'postponed', 'in_session')
              order by r.due_on, r.id limit $3)
            union all
            (select 'answer_date_poll', p.id, g.title, g.title_ru, g.title_ky, p.answer_until
               from date_poll_member m join date_poll p on p.id = m.date_poll_id join meeting g on g.id = p.meeting_id
              where m.organisation_id = $1 and p.outcome is null
                and not exists (select from date_poll_answer a
                                 where a.date_poll_id = p.id and a.organisation_id = $1 and a.is_current)
              order by p.answer_until, p.id limit $3)
            union all
            (select 'choose_date', p.id, g.title, g.title_ru, g.title_ky, p.answer_until
               from date_poll p join meeting g on g.id = p.meeting_id
              where p.outcome is null and not p.by_secretariat and g.working_group_id = any ($5)
                and (p.answer_until <= $2 or every_member_answered(p.id))
              order by p.answer_until, p.id limit $3)
            union all
            (select 'give_input', i.id, coalesce(s.title_en, s.title_of_record), s.title_ru, s.title_ky,
                    (i.due_on + 1)::timestamp at time zone (select time_zone from charter) - interval '1 second'
               from statement_input i join statement_overview s on s.id = i.statement_id
              where i.organisation_id = $1 and i.answer is null and s.standing = 'drafting'
              order by i.due_on, i.id limit $3)
            union all
            (select 'read_minutes', g.id, g.title, g.title_ru, g.title_ky, m.comments_until
              from minutes m join meeting g on g.id = m.meeting_id
             where m.state = 'comment_open' and m.comments_until > $2
               and (g.working_group_id is null or g.working_group_id = any ($4))
               and not exists (select from minutes_comment c where c.minutes_id = m.id and c.organisation_id = $1 and c.withdrawn_at is null)
             order by m.comments_until, g.id limit $3)
            union all
            (select 'read_changes', g.id, g.title, g.title_ru, g.title_ky, m.changes_until
              from minutes m join meeting g on g.id = m.meeting_id
             where m.state = 'consolidated' and m.changes_until > $2
             order by m.changes_until, g.id limit $3)
            union all
             (select 'attend_meeting', g.id, g.title, g.title_ru, g.title_ky, g.starts_at
               from meeting g
              where (g.state in ('convened', 'in_session') or (g.state = 'postponed' and g.convened_at is not null))
                and (g.working_group_id is null or g.working_group_id = any ($4))
              order by g.starts_at, g.id limit $3)
            union all
             (select case when a.state = 'draft' then 'clear_agenda' when a.state = 'cleared' then 'circulate_agenda'
                          when g.state = 'in_session' then 'preside_meeting' when g.convened_at is null then 'convene_meeting'
                          else 'open_meeting' end,
                     g.id, g.title, g.title_ru, g.title_ky, g.starts_at
               from meeting g join agenda a on a.meeting_id = g.id
              where g.state in ('planned', 'convened', 'postponed', 'in_session') and g.working_group_id = any ($5)
              order by g.starts_at, g.id limit $3)
            union all
             (select case when m.state is null then 'begin_minutes' when m.state = 'draft' then 'edit_minutes'
                          when m.state = 'chair_review' then 'clear_minutes' when m.state = 'consolidated' then 'approve_minutes'
                          else 'circulate_minutes' end,
                     g.id, g.title, g.title_ru, g.title_ky, m.changes_until
               from meeting g left join minutes m on m.meeting_id = g.id
              where g.state = 'held' and g.working_group_id = any ($5)
                and (m.state is null or m.state in ('draft', 'chair_review', 'cleared', 'consolidated'))
              order by g.starts_at, g.id limit $3)
            union all
             (select 'confirm_line', o.id, o.name, o.name_ru, o.name_ky, r.confirm_by
               from line_round r join organisation o on o.id = $1
              where r.id = (select max(id) from line_round)
                and not exists (select from member_list_issue i where i.issued_at >= r.asked_at)
                and exists (select from line_letter t where t.line_round_id = r.id and t.organisation_id = $1)
                and not exists (select from line_confirmation k where k.organisation_id = $1 and k.at >= r.asked_at))
            union all
             (select 'take_over', s.id, p.name, null, null, null
               from succession s join function e on e.id = s.predecessor_id join person p on p.id = e.person_id
              where s.organisation_id = $1 and s.taken_over_at is null and s.begun_at is not null
              order by s.id limit $3)
            union all
            (select 'edit_decision', d.id, d.title, d.title_ru, d.title_ky, null
               from decision d where d.state = 'draft' and d.proposed_by = $1 order by d.id desc limit $3)) w
            order by w.task = 'edit_decision', w.due nulls first, w.id limit $3"#,
        member.get(),
        now,
        MOST,
        &ids(&mut groups.iter()),
        &ids(&mut groups.iter().filter(|seat| seat.chairs)),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(waiting!(rows))
}

/// What waits for the secretariat.
#[expect(
    clippy::too_many_lines,
    reason = "one statement, a branch for each thing that may wait"
)]
async fn list_for_secretariat(
    db: &mut dyn Reads,
    now: DateTime<Utc>,
) -> Result<Vec<Waiting>, Fault> {
    let rows = sqlx::query!(
        r#"select w.task as "task!", w.id as "id!", w.title as "title!", w.title_ru, w.title_ky, w.due
             from (
            select case when a.state = 'cleared' then 'circulate_agenda' else 'draft_agenda' end as task,
                   g.id, g.title, g.title_ru, g.title_ky, g.starts_at as due
              from meeting g left join agenda a on a.meeting_id = g.id
             where g.state in ('planned', 'convened', 'postponed') and (a.id is null or a.state in ('draft', 'cleared'))
            union all
            select 'record_representation', g.id, g.title, g.title_ru, g.title_ky, g.ends_at
              from meeting g where g.state = 'in_session'
            union all
            select 'begin_minutes', g.id, g.title, g.title_ru, g.title_ky, null
              from meeting g where g.state = 'held' and not g.has_minutes
            union all
            select case m.state when 'draft' then 'edit_minutes' else 'circulate_minutes' end,
                   g.id, g.title, g.title_ru, g.title_ky, null
              from minutes m join meeting g on g.id = m.meeting_id where m.state in ('draft', 'cleared')
            union all
            select case when exists (select from minutes_comment c where c.minutes_id = m.id and c.answer is null
                                        and c.withdrawn_at is null and c.kind <> 'no_comments') then 'answer_comments'
                        else 'consolidate_minutes' end,
                   g.id, g.title, g.title_ru, g.title_ky, m.comments_until
              from minutes m join meeting g on g.id = m.meeting_id
             where m.state = 'comment_open'
               and exists (select from minutes_comment c where c.minutes_id = m.id and c.withdrawn_at is null and c.kind <> 'no_comments')
               and (m.comments_until <= $2 or exists (select from minutes_comment c where c.minutes_id = m.id and c.answer is null
                                        and c.withdrawn_at is null and c.kind <> 'no_comments'))
               and not exists (select from minutes_comment c where c.minutes_id = m.id and c.answer is not null and c.ruling is null
                                  and c.withdrawn_at is null and c.kind <> 'query'
                                  and (c.answer = 'declined' or exists (select from minutes_objection b where b.comment_id = c.id))
                                  and not exists (select from minutes_comment o where o.minutes_id = m.id and o.answer is null
                                        and o.withdrawn_at is null and o.kind <> 'no_comments'))
            union all
            select 'disseminate_minutes', g.id, g.title, g.title_ru, g.title_ky, null
              from minutes m join meeting g on g.id = m.meeting_id where m.state = 'approved'
            union all
            select case when exists (select from minutes_comment c where c.minutes_id = m.id and c.kind = 'correction'
                                        and c.answer is null and c.withdrawn_at is null) then 'answer_corrections'
                        else 'issue_corrigendum' end,
                   g.id, g.title, g.title_ru, g.title_ky, m.corrections_until
              from minutes m join meeting g on g.id = m.meeting_id
             where m.state = 'disseminated' and not exists (select from minutes_corrigendum k where k.minutes_id = m.id)
               and (exists (select from minutes_comment c where c.minutes_id = m.id and c.kind = 'correction'
                               and c.answer is null and c.withdrawn_at is null)
                    or m.corrections_until <= $2 and exists (select from minutes_comment c where c.minutes_id = m.id
                               and c.kind = 'correction' and c.answer = 'accepted' and c.withdrawn_at is null))
            union all
            select 'decide_actions', d.id, d.title, d.title_ru, d.title_ky, null
              from decision d
             where d.state = 'adopted' and d.no_action_reason is null and not d.has_actions
            union all
            select 'ask_state', d.id, d.title, d.title_ru, d.title_ky, null
              from decision d
             where d.state_relevance = 'relevant' and d.state in ('tabled', 'open_session', 'open_silence', 'gated', 'broken')
               and not exists (select from state_consultation s where s.decision_id = d.id and s.version = d.current_version)
               and not exists (select from state_comment_implemented f where f.decision_id = d.id and f.version = d.current_version)
            union all
            select 'lapse_state_consultation', s.id, d.title, d.title_ru, d.title_ky, s.reply_by
              from state_consultation s join decision d on d.id = s.decision_id
             where s.state = 'requested' and s.reply_by <= $2
               and (select max(r.until) from state_reminder r where r.state_consultation_id = s.id) <= $2
            union all
            select 'see_time', d.id, d.title, d.title_ru, d.title_ky, d.deadline
              from decision d
             where d.state = 'open_silence' and exists (select from time_request q
                    where q.decision_id = d.id and q.version = d.current_version and q.answer is null)
            union all
            select 'serve_members', d.id, d.title, d.title_ru, d.title_ky, d.deadline
              from decision d
             where d.state in ('gated', 'provisional')
               and exists (select from decision_notice n
                            where n.decision_id = d.id and n.version = d.current_version and n.deadline is not null
                              and served_until(d.id, d.current_version, n.organisation_id) is null
                              and not exists (select from position p where p.decision_id = d.id and p.version = d.current_version
                                               and p.organisation_id = n.organisation_id and p.is_current))
            union all
            select 'carry_out_release', r.id, coalesce(d.title, p.title, h.title), coalesce(d.title_ru, p.title_ru, h.title_ru),
                   coalesce(d.title_ky, p.title_ky, h.title_ky), null
              from release r join decision a on a.id = r.agreement_id
              left join decision d on d.id = r.decision_id
              left join paper_version v on v.id = r.paper_version_id left join paper p on p.id = v.paper_id and p.withdrawn_at is null
              left join document_version e on e.id = r.document_version_id
              left join document h on h.id = e.document_id and h.withdrawn_at is null and h.classification = 'unclassified'
             where r.released_at is null and a.state = 'adopted' and num_nonnulls(d.id, p.id, h.id) > 0
            union all
            select 'issue_member_list', c.id, c.name, c.name_ru, c.name_ky, l.due
              from charter c
              left join lateral (select issued_at from member_list_issue order by number desc limit 1) i on true
             cross join lateral (
                select ((coalesce(i.issued_at, (select at from event order by id limit 1)) at time zone c.time_zone)::date
                        + c.member_list_days + 1)::timestamp at time zone c.time_zone - interval '1 second' as due) l
             where $2 >= l.due - c.line_confirm_days * interval '1 day'
             union all
            select 'explain_period', u.year * 10 + u.part, concat_ws(' · ', u.year, (array['I', 'II', 'III', 'IV'])[u.part]), null, null, u.until
              from missed_periods($2) u
             where not exists (select from cadence_note n where n.year = u.year and n.part = u.part)
            union all
            -- §8: what is classified is told on no desk, since a desk goes by mail too
            (select 'review_dataset', m.id, m.title, m.title_ru, m.title_ky,
                    (m.review_on + 1)::timestamp at time zone (select time_zone from charter) - interval '1 second'
               from document m
              where m.review_on < ($2::timestamptz at time zone (select time_zone from charter))::date and m.withdrawn_at is null
                and m.classification = 'unclassified' and m.audience <> 'authors'
              order by m.review_on, m.id limit 5)
            union all
            select 'choose_date', p.id, g.title, g.title_ru, g.title_ky, p.answer_until
              from date_poll p join meeting g on g.id = p.meeting_id
             where p.outcome is null and p.by_secretariat and (p.answer_until <= $2 or every_member_answered(p.id))
            union all
            -- domain §8: of whom is told in the house alone, since a desk goes by mail too
            (select 'answer_data_request', q.id, coalesce(o.name, k.name), coalesce(o.name_ru, k.name_ru), coalesce(o.name_ky, k.name_ky), null
               from data_request q cross join charter k
               left join stakeholder_contact c on c.id = q.contact_id left join organisation o on o.id = c.organisation_id
              where q.answer is null and q.kind <> 'confirmed'
                and not exists (select from disposal d where d.contact_id = q.contact_id or d.person_id = q.person_id)
              order by q.id limit $1)
            union all
            (select 'see_disposals', k.id, k.name, k.name_ru, k.name_ky, n.due_on::timestamp at time zone k.time_zone
               from disposal_notice n cross join charter k
              where n.outcome is null and hold_over(n.contact_id, n.person_id) is null
              order by n.due_on limit 1)
            union all
            select 'answer_proposal', p.id, p.title, p.title_ru, p.title_ky, g.starts_at
              from item_proposal p join meeting g on g.id = p.meeting_id
             where p.answer is null and (not p.late or p.agreed_at is not null)
            union all
            (select 'answer_input', s.id, coalesce(s.title_en, s.title_of_record), s.title_ru, s.title_ky, null
               from statement_overview s
              where s.standing = 'drafting' and exists (select from statement_input i join statement_comment c on c.statement_input_id = i.id
                      where i.statement_id = s.id and c.answer is null)
              order by s.id limit $1)
            union all
            select 'verify_action', a.id, a.title, null, null, null from action a where a.status = 'reported_done'
            union all
            select 'reassign_action', a.id, a.title, null, null, null from action a where a.status = 'declined'
            union all
            (select case when o.is_secretariat then 'edit_decision' else 'table_decision' end,
                    d.id, d.title, d.title_ru, d.title_ky, null
               from decision d join organisation o on o.id = d.proposed_by
              where d.state = 'draft' order by d.id desc limit $1)) w
            order by w.due nulls last, w.id limit $1"#,
        MOST,
        now,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(waiting!(rows))
}

/// What waits for the co-chairs.
async fn list_for_chairs(
    db: &mut dyn Reads,
    post: Option<OrganisationId>,
    now: DateTime<Utc>,
) -> Result<Vec<Waiting>, Fault> {
    let rows = sqlx::query!(
        r#"select w.task as "task!", w.id as "id!", w.title as "title!", w.title_ru, w.title_ky, w.due
             from (
            select case when g.state = 'in_session' then 'preside_meeting'
                        when g.convened_at is null then 'convene_meeting'
                        else 'open_meeting' end as task,
                   g.id, g.title, g.title_ru, g.title_ky, g.starts_at as due
              from meeting g where g.state in ('planned', 'convened', 'postponed', 'in_session') and g.working_group_id is null
            union all
            select 'clear_agenda', g.id, g.title, g.title_ru, g.title_ky, g.starts_at
              from agenda a join meeting g on g.id = a.meeting_id
             where a.state = 'draft' and g.state in ('planned', 'convened', 'postponed') and g.working_group_id is null
               and exists (select from agenda_item i where i.agenda_id = a.id)
            union all
            select 'answer_request', r.id, concat(o.acronym, ': ', r.points[1]), null, null, r.answer_due
              from meeting_request r join organisation o on o.id = r.organisation_id where r.answer is null
            union all
            select 'agree_to_late_item', p.id, p.title, p.title_ru, p.title_ky, g.starts_at
              from item_proposal p join meeting g on g.id = p.meeting_id
             where p.answer is null and p.late and p.agreed_at is null
            union all
            select 'explain_period', u.year * 10 + u.part, concat_ws(' · ', u.year, (array['I', 'II', 'III', 'IV'])[u.part]), null, null, u.until
              from missed_periods($2) u
             where not exists (select from cadence_note n where n.year = u.year and n.part = u.part)
            union all
            select 'declare_consensus', d.id, d.title, d.title_ru, d.title_ky, null
              from decision d where d.state = 'open_session'
            union all
            select 'answer_time', d.id, d.title, d.title_ru, d.title_ky, d.deadline
              from decision d
             where d.state = 'open_silence' and exists (select from time_request q
                    where q.decision_id = d.id and q.version = d.current_version and q.answer is null)
            union all
            (select case s.standing when 'cleared' then 'sign_statement' else 'deliver_statement' end, s.id,
                    coalesce(s.title_en, s.title_of_record), s.title_ru, s.title_ky,
                    (s.wished_on + 1)::timestamp at time zone (select time_zone from charter) - interval '1 second'
               from statement_overview s
              where s.standing = 'signed' or (s.standing = 'cleared' and not exists (select from statement_signature g
                      where g.statement_clearance_id = s.clearance_id and g.organisation_id = $4))
              order by s.id limit $3)
            union all
            select 'mend_silence', d.id, d.title, d.title_ru, d.title_ky, null
              from decision d where d.state = 'broken'
            union all
            select 'clear_minutes', g.id, g.title, g.title_ru, g.title_ky, null
              from minutes m join meeting g on g.id = m.meeting_id
             where m.state = 'chair_review' and g.working_group_id is null
            union all
            select 'rule_on_comments', g.id, g.title, g.title_ru, g.title_ky, null
              from minutes m join meeting g on g.id = m.meeting_id
             where m.state = 'comment_open' and g.working_group_id is null and exists (select from minutes_comment c where c.minutes_id = m.id
                      and c.answer is not null and c.ruling is null and c.withdrawn_at is null and c.kind <> 'query'
                      and (c.answer = 'declined' or exists (select from minutes_objection b where b.comment_id = c.id)))
            union all
            select 'approve_minutes', g.id, g.title, g.title_ru, g.title_ky, m.changes_until
              from minutes m join meeting g on g.id = m.meeting_id where m.state = 'consolidated' and g.working_group_id is null
            union all
            select case s.state when 'lapsed' then 'close_unanswered_consultation' else 'close_state_consultation' end, s.id, d.title, d.title_ru, d.title_ky, null
              from state_consultation s join decision d on d.id = s.decision_id where s.state in ('replied', 'lapsed')
            union all
            (select 'answer_due', a.id, a.title, null, null, null
               from due_revision r join action a on a.id = r.action_id
              where r.state = 'proposed' and a.status in ('accepted', 'in_progress') order by r.id limit $3)
            union all
            (select 'weigh_refusal', a.id, a.title, null, null, null from action a where a.status = 'declined'
              order by a.id limit $3)
            union all
            (select 'ask_lead', a.id, a.title, null, null,
                    (a.due_on + 1)::timestamp at time zone (select time_zone from charter) - interval '1 second'
               from action a
              where a.status in ('proposed', 'accepted', 'in_progress')
                and a.due_on < ($2 at time zone (select time_zone from charter))::date
              order by a.due_on, a.id limit $3)
            union all
            (select 'ask_for_news', a.id, a.title, null, null, null
               from action a, charter c
              where a.status in ('accepted', 'in_progress') and a.news_at < $2 - c.stale_days * interval '1 day'
                and a.due_on >= ($2 at time zone c.time_zone)::date
              order by a.news_at, a.id limit $3)) w
            order by w.due nulls first, w.id limit $1"#,
        MOST,
        now,
        MOST_LATE,
        post.map(OrganisationId::get),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(waiting!(rows))
}

/// What waits for the state counterpart: only what was sent to it (I16).
async fn list_for_counterpart(
    db: &mut dyn Reads,
    organisation: OrganisationId,
) -> Result<Vec<Waiting>, Fault> {
    let rows = sqlx::query!(
        r#"select s.id, s.disclosed_title as title, s.reply_by
             from state_consultation s
            where s.organisation_id = $1 and s.state = 'requested'
            order by s.reply_by, s.id limit $2"#,
        organisation.get(),
        MOST,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Waiting {
            task: Task::AnswerConsultation,
            id: row.id,
            title: row.title,
            title_ru: None,
            title_ky: None,
            due: Some(row.reply_by),
        })
        .collect())
}

/// What waits for a partner: the meetings of its own groups to which it is called (I16), the annual one that invites it
/// (R22), and the actions to which it is invited, which have no day as it is not bound (M4).
async fn list_for_partner(
    db: &mut dyn Reads,
    organisation: OrganisationId,
    groups: &[GroupSeat],
) -> Result<Vec<Waiting>, Fault> {
    let groups: Vec<i64> = groups.iter().map(|seat| seat.id.get()).collect();
    let rows = sqlx::query!(
        r#"select w.task as "task!", w.id as "id!", w.title as "title!", w.title_ru, w.title_ky, w.due
             from (
            select 'attend_meeting' as task, g.id, g.title, g.title_ru, g.title_ky, g.starts_at as due
              from meeting g
             where g.id in (select id from meeting where working_group_id = any ($1)
                            union all select meeting_id from meeting_guest where organisation_id = $3)
               and (g.state in ('convened', 'in_session') or (g.state = 'postponed' and g.convened_at is not null))
            union all
            select 'answer_as_partner', p.id, p.told_title, null, null, null
              from action_partner p join action a on a.id = p.action_id
             where p.organisation_id = $3 and p.withdrawn_at is null and p.answer is null
               and a.status not in ('verified', 'declined', 'cancelled')) w
            order by w.due nulls last, w.id limit $2"#,
        &groups,
        MOST,
        organisation.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(waiting!(rows))
}
