//! Beside what waits for the reader, in one statement: how the network stands, which meeting comes next, whose move it is
//! where the reader waits for others, and what happened since the reader was last here.
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::Deserialize;
use sqlx::types::Json;

use super::model::{Awaited, Gathered, Happened, News, Next, Posted, Pulse, Since, Wait};
use crate::base::access::{Actor, Hat};
use crate::base::acts::Reads;
use crate::base::fault::Fault;
use crate::base::ids::{OrganisationId, PersonId};
use crate::base::words::Word as _;
use crate::slices::meetings::Part;

/// Of what others are to do, a desk shows no more than this; the lists show the rest.
const MOST: i64 = 12;
/// Members named one by one.
const NAMED: i32 = 6;
/// News told one by one, and how many of each kind are counted.
const TOLD: i64 = 8;
const MOST_NEWS: i64 = 50;
/// The newest updates, however old.
const NEWEST: i64 = 3;

/// As the statement gives it.
#[derive(Debug, Deserialize)]
struct Expected {
    wait: String,
    id: i64,
    title: String,
    title_ru: Option<String>,
    title_ky: Option<String>,
    n: i64,
    whom: String,
    due: Option<DateTime<Utc>>,
    reminded: Option<DateTime<Utc>>,
}

impl Expected {
    fn awaited(self) -> Option<Awaited> {
        Some(Awaited {
            wait: Wait::parse(&self.wait)?,
            id: self.id,
            title: self.title,
            title_ru: self.title_ru,
            title_ky: self.title_ky,
            n: self.n,
            whom: self.whom,
            due: self.due,
            reminded: self.reminded,
        })
    }
}

/// As the statement gives it.
#[derive(Debug, Deserialize)]
struct Told {
    news: String,
    id: i64,
    title: String,
    title_ru: Option<String>,
    title_ky: Option<String>,
    who: String,
    at: DateTime<Utc>,
    /// Of all that happened.
    n: i64,
}

impl Told {
    fn happened(self) -> Option<Happened> {
        Some(Happened {
            news: News::parse(&self.news)?,
            id: self.id,
            title: self.title,
            title_ru: self.title_ru,
            title_ky: self.title_ky,
            who: self.who,
            at: self.at,
        })
    }
}

/// All that stands beside what waits.
pub(super) struct Network {
    pub(super) pulse: Pulse,
    /// The year's meetings that the terms of reference ask for, by part of the year.
    pub(super) gathered: Vec<Gathered>,
    pub(super) next: Option<Next>,
    pub(super) others: Vec<Awaited>,
    pub(super) since: Option<Since>,
    /// T2: the newest of what members share.
    pub(super) updates: Vec<Posted>,
}

/// How the network stands in the year of `today`, which began at `year_start`, the meetings of its parts (R2, R22: that
/// which was held, or else the last planned), and the meeting that comes next.
/// Numbers of decisions have no gaps (I7), so the last one counts them; actions are those of this year: open now,
/// or verified in it. With what the reader under this hat waits for from others, nearest deadline first, and what
/// happened since the reader's last visit, newest first.
#[expect(
    clippy::too_many_lines,
    reason = "one statement, for the desk is asked for more often than anything else"
)]
pub(super) async fn network(
    db: &mut dyn Reads,
    who: &Actor,
    (today, year_start): (NaiveDate, DateTime<Utc>),
    now: DateTime<Utc>,
) -> Result<Network, Fault> {
    let hat = who.hat;
    let groups: Vec<i64> = who.groups.iter().map(|seat| seat.id.get()).collect();
    let parts = Part::ALL;
    let row = sqlx::query!(
        r#"with done as (select count(*) as n from action where verified_at >= $3),
                live as (select count(*) as n from action where status not in ('verified', 'cancelled', 'declined')),
                visit as (select case when v.seen_at < $4::timestamptz - c.visit_minutes * interval '1 minute' then v.seen_at else v.since end as since,
                                 c.time_zone
                            from desk_visit v cross join charter c where v.person_id = $10)
           select
            (select since from visit) as since,
            (select json_agg(w order by w.at desc, w.id desc) from (
             select u.*, count(*) over () as n from visit v cross join lateral (
            (select 'adopted' as news, d.id, d.title, d.title_ru, d.title_ky, '' as who, d.adopted_at as at
               from decision d where d.adopted_at > v.since order by d.adopted_at desc limit $13)
            union all
            (select 'opened', d.id, d.title, d.title_ru, d.title_ky, '', d.opened_at
               from decision d
              where d.state in ('open_silence', 'gated', 'broken', 'provisional') and d.opened_at > v.since
              order by d.opened_at desc limit $13)
            union all
            (select case when c.snapshot ? 'cancelled' then 'cancelled' else c.object_kind end,
                    g.id, g.title, g.title_ru, g.title_ky, '', c.circulated_at
               from circulation c
               left join minutes m on c.object_kind = 'minutes' and m.id = c.object_id
               join meeting g on g.id = case c.object_kind when 'minutes' then m.meeting_id else c.object_id end
              where c.circulated_at > v.since and c.object_kind in ('invitation', 'agenda', 'minutes')
                and (g.working_group_id is null or g.working_group_id = any ($11))
              order by c.circulated_at desc limit $13)
            union all
            (select 'report', a.id, a.title, null, null, o.acronym, r.at
               from progress_report r join action a on a.id = r.action_id join organisation o on o.id = r.organisation_id
              where r.at > v.since order by r.at desc limit $13)
            union all
            (select 'done', a.id, a.title, null, null, o.acronym, a.verified_at
               from action a join organisation o on o.id = a.lead_id
              where a.verified_at > v.since order by a.verified_at desc limit $13)
            union all
            (select 'overdue', a.id, a.title, null, null, o.acronym, (a.due_on + 1)::timestamp at time zone v.time_zone
               from action a join organisation o on o.id = a.lead_id
              where a.status not in ('verified', 'cancelled', 'declined') and a.status not in ('reported_done', 'on_hold')
                and a.due_on >= (v.since at time zone v.time_zone)::date and a.due_on < $2
              order by a.due_on desc limit $13)
            union all
            (select 'released', r.id, coalesce(d.title, p.title, h.title), coalesce(d.title_ru, p.title_ru, h.title_ru),
                    coalesce(d.title_ky, p.title_ky, h.title_ky),
                    '', r.released_at
               from release r
               left join decision d on d.id = r.decision_id
               left join paper_version f on f.id = r.paper_version_id
               left join paper p on p.id = f.paper_id
               left join document_version e on e.id = r.document_version_id
               left join document h on h.id = e.document_id
              where r.released_at > v.since order by r.released_at desc limit $13)
            union all
            (select 'update', n.id, n.title, null, null, o.acronym, n.posted_at
               from network_update n join organisation o on o.id = n.member_id
              where n.withdrawn_at is null and n.posted_by <> $10 and n.posted_at > v.since
              order by n.posted_at desc limit $13)) u
              order by u.at desc, u.id desc limit $12) w) as "news: Json<Vec<Told>>",
            (select json_agg(w order by w.at desc, w.id desc) from (
             select n.id, n.title, o.acronym, n.posted_at as at
               from network_update n join organisation o on o.id = n.member_id
              where n.withdrawn_at is null order by n.posted_at desc, n.id desc limit $18) w) as "updates: Json<Vec<Posted>>",
            (select json_agg(json_build_object('part', p.number, 'id', m.id, 'starts_at', m.starts_at, 'state', m.state,
                                               'modes', (select json_agg(r.mode order by o.acronym <> 'RCO', not o.is_secretariat, o.acronym)
                                                           from representation r join organisation o on o.id = r.organisation_id
                                                          where m.state = 'held' and r.meeting_id = m.id)))
               from unnest($14::int[], $15::date[], $16::date[], $17::text[]) p (number, first, next, kind)
              cross join charter c
              cross join lateral (
                   select g.id, g.starts_at, g.state from meeting g
                    where g.working_group_id is null and g.kind = p.kind and g.state <> 'cancelled'
                      and g.starts_at >= p.first::timestamp at time zone c.time_zone
                      and g.starts_at < p.next::timestamp at time zone c.time_zone
                    order by g.state = 'held' desc, g.starts_at desc, g.id desc limit 1) m) as "gathered: Json<Vec<Gathered>>",
            (select count(*) from membership where valid_from <= $2 and (valid_until is null or valid_until >= $2)) as "members!",
            (select count(*) from meeting where year = $1 and state = 'held' and working_group_id is null) as "meetings_held!",
            (select coalesce(max(number), 0)::bigint from decision where year = $1) as "decisions_adopted!",
            (select count(*) from decision where state in ('open_session', 'open_silence', 'gated', 'broken')) as "decisions_open!",
            done.n as "actions_done!", done.n + live.n as "actions!",
            (select count(*) from action where due_on < $2 and status not in ('verified', 'cancelled', 'declined', 'reported_done')) as "actions_late!",
            (select json_agg(w order by w.due nulls last, w.id) from (
             select * from (
            (select 'answers' as wait, d.id, d.title, d.title_ru, d.title_ky, count(*) as n,
                    array_to_string((array_agg(o.acronym order by o.acronym))[1:$9], ', ') as whom, d.deadline as due,
                    (select max(n.at) from decision_notice n
                      where n.decision_id = d.id and n.version = d.current_version and n.kind = 'decision.reminder') as reminded
               from decision d
               join decision_roster r on r.decision_id = d.id and r.removed_at is null
               join organisation o on o.id = r.organisation_id
              where $5 and d.state in ('open_session', 'open_silence', 'gated')
                and not exists (select from position p where p.decision_id = d.id and p.version = d.current_version
                                 and p.organisation_id = r.organisation_id and p.is_current)
              group by d.id order by d.deadline nulls first, d.id limit $8)
            union all
            (select 'state_reply', s.id, d.title, d.title_ru, d.title_ky, 1, o.acronym, s.reply_by,
                    (select max(m.at) from state_reminder m where m.state_consultation_id = s.id)
               from state_consultation s
               join decision d on d.id = s.decision_id
               join organisation o on o.id = s.organisation_id
              where $5 and s.state = 'requested' and s.reply_by > $4
              order by s.reply_by, s.id limit $8)
            union all
            (select 'acceptance', a.id, a.title, null, null, 1, o.acronym,
                    (a.due_on + 1)::timestamp at time zone c.time_zone - interval '1 second',
                    (select max(m.day) from reminder m where m.action_id = a.id)::timestamp at time zone c.time_zone
               from action a join organisation o on o.id = a.lead_id cross join charter c
              where $6 and a.status = 'proposed'
              order by a.due_on, a.id limit $8)
            union all
            (select 'clearance', g.id, g.title, g.title_ru, g.title_ky, 1, '', null, null
               from minutes m join meeting g on g.id = m.meeting_id
              where $6 and m.state = 'chair_review' order by g.starts_at, g.id limit $8)
            union all
            (select 'time_answer', d.id, d.title, d.title_ru, d.title_ky, 1, '', d.deadline, null
               from decision d join time_request q on q.decision_id = d.id and q.version = d.current_version
              where d.state = 'open_silence' and q.organisation_id = $7 and q.answer is null
              order by d.deadline, d.id limit $8)
            union all
            (select 'due_answer', a.id, a.title, null, null, 1, '', null, null
               from due_revision r join action a on a.id = r.action_id
              where r.state = 'proposed' and r.organisation_id = $7 and a.status in ('accepted', 'in_progress')
              order by r.id limit $8)
            union all
            (select distinct 'comment_answer', g.id, g.title, g.title_ru, g.title_ky, 1, '', null::timestamptz, null::timestamptz
               from minutes m join minutes_comment c on c.minutes_id = m.id join meeting g on g.id = m.meeting_id
              where m.state = 'comment_open' and c.organisation_id = $7 and c.answer is null
                and c.withdrawn_at is null and c.kind not in ('no_comments', 'correction')
              order by g.id limit $8)
            union all
            (select 'proposal_answer', r.id, r.title, r.title_ru, r.title_ky, 1, '', g.starts_at, null
               from item_proposal r join meeting g on g.id = r.meeting_id
              where r.organisation_id = $7 and r.answer is null order by r.id limit $8)
            union all
            (select 'paper', r.id, r.wanted, null, null, 1, o.acronym,
                    (r.due_on + 1)::timestamp at time zone c.time_zone - interval '1 second', null
               from paper_request r join organisation o on o.id = r.organisation_id join meeting g on g.id = r.meeting_id
              cross join charter c
              where $6 and r.answer is null and g.state in ('planned', 'convened', 'postponed', 'in_session')
              order by r.due_on, r.id limit $8)
            union all
            (select 'verification', a.id, a.title, null, null, 1, '', null, null
               from action a where a.lead_id = $7 and a.status = 'reported_done' order by a.due_on, a.id limit $8)) u
              order by u.due nulls last, u.id limit $8) w) as "others: Json<Vec<Expected>>",
            g.id as "next?", g.title as "title?", g.title_ru as "title_ru?", g.title_ky as "title_ky?",
            g.starts_at as "starts_at?", g.ends_at as "ends_at?", g.place as "place?"
           from done cross join live
           left join lateral (
                select * from meeting where state in ('planned', 'convened', 'postponed', 'in_session') and ends_at > $4 and working_group_id is null
                 order by starts_at, id limit 1) g on true"#,
        today.year(),
        today,
        year_start,
        now,
        matches!(hat, Hat::Secretariat | Hat::CoChair),
        hat == Hat::Secretariat,
        hat.member().map(OrganisationId::get),
        MOST,
        NAMED,
        who.person.map(PersonId::get),
        &groups,
        TOLD,
        MOST_NEWS,
        &parts.iter().map(|part| part.number()).collect::<Vec<_>>(),
        &parts.iter().map(|part| part.days(today.year()).0).collect::<Vec<_>>(),
        &parts.iter().map(|part| part.days(today.year()).1).collect::<Vec<_>>(),
        &parts.iter().map(|part| part.kind().name().to_owned()).collect::<Vec<_>>(),
        NEWEST,
    )
    .fetch_one(db.conn())
    .await?;
    let next = (|| {
        Some(Next {
            id: row.next?,
            title: row.title?,
            title_ru: row.title_ru,
            title_ky: row.title_ky,
            starts_at: row.starts_at?,
            ends_at: row.ends_at?,
            place: row.place?,
        })
    })();
    let pulse = Pulse {
        meetings_held: row.meetings_held,
        members: row.members,
        decisions_adopted: row.decisions_adopted,
        decisions_open: row.decisions_open,
        actions_done: row.actions_done,
        actions: row.actions,
        actions_late: row.actions_late,
    };
    let others = row.others.map(|json| json.0).unwrap_or_default();
    let news = row.news.map(|json| json.0).unwrap_or_default();
    let all = news.first().map_or(0, |one| one.n);
    Ok(Network {
        pulse,
        gathered: row.gathered.map(|json| json.0).unwrap_or_default(),
        next,
        updates: row.updates.map(|json| json.0).unwrap_or_default(),
        others: others.into_iter().filter_map(Expected::awaited).collect(),
        since: row.since.map(|visit| Since {
            visit,
            happened: news.into_iter().filter_map(Told::happened).collect(),
            all,
        }),
    })
}
