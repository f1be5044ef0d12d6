use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::access::{
    CloseMeeting, ConveneMeeting, ConveneOnRequest, OpenMeeting, PlanGroupMeeting, PlanMeeting,
    Represent,
};
use super::date_polls::DatePollId;
use super::forms::{Line, Plan};
use super::model::{AgendaState, Convener, Kind, Meeting, MeetingId, Mode, Named, Seat, State};
use super::requests::RequestId;
use crate::base::access::{Act, Grip, Subject, row_number};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::numbering::{self, Series};

impl Subject for Meeting {
    type Key = MeetingId;
    const KIND: &'static str = "meeting";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: MeetingId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!("select id from meeting where id = $1 for update", key.get())
                .fetch_optional(&mut *db)
                .await?;
        }
        Ok(sqlx::query_as!(
            Meeting,
            r#"select g.id as "id: MeetingId", g.kind as "kind: Kind", g.title, g.title_ru, g.title_ky, g.state as "state: State",
                      g.year, g.number, g.starts_at, g.ends_at, g.place, g.online, g.sequence,
                      g.convened_at, g.postponed_at, g.cancelled_reason,
                      (select c.send_at from meeting_change c where c.meeting_id = g.id and c.ended is null) as letter_at,
                      g.presiding_person_id as "presiding: PersonId", a.state as "agenda: AgendaState", a.revision,
                      a.cleared_at, a.circulated_at, a.adopted_at,
                      (select m.state from minutes m where m.meeting_id = g.id) as minutes,
                      g.working_group_id as "group: GroupId", w.number as "group_number?", w.name as "group_name?",
                      w.name_ru as group_name_ru, w.name_ky as group_name_ky, w.sunset_on as group_ends_on,
                      g.unct_on, g.unct_note, g.request_id as "request: RequestId", t.guests as "guests!", t.names as guest_names,
                      q.id as "date_poll?: DatePollId", coalesce(q.open, false) as "date_poll_open!"
                 from meeting g join agenda a on a.meeting_id = g.id left join working_group w on w.id = g.working_group_id
                cross join lateral (select coalesce(array_agg(o.id), '{}') as guests, string_agg(o.acronym, ', ' order by o.acronym) as names
                                      from meeting_guest v join organisation o on o.id = v.organisation_id where v.meeting_id = g.id) t
                 left join lateral (select p.id, p.outcome is null as open from date_poll p where p.meeting_id = g.id
                                     order by p.id desc limit 1) q on true
                where g.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let now = DateTime::<Utc>::default();
        let meeting = |presiding, convened_at, group: Option<i64>| Self {
            id: MeetingId(1),
            kind: Kind::Ordinary,
            title: String::new(),
            title_ru: None,
            title_ky: None,
            state: State::InSession,
            year: 2026,
            number: 1,
            starts_at: now,
            ends_at: now,
            place: String::new(),
            online: false,
            sequence: 0,
            convened_at,
            postponed_at: None,
            letter_at: None,
            cancelled_reason: None,
            presiding: Some(presiding),
            agenda: AgendaState::Adopted,
            revision: 1,
            cleared_at: None,
            circulated_at: None,
            adopted_at: None,
            minutes: None,
            group: group.map(GroupId::from),
            group_number: None,
            group_name: None,
            group_name_ru: None,
            group_name_ky: None,
            group_ends_on: None,
            unct_on: None,
            unct_note: None,
            request: None,
            guests: Vec::new(),
            guest_names: None,
            date_poll: None,
            date_poll_open: false,
        };
        let invites = |convened_at| {
            let mut meeting = meeting(PersonId(2), convened_at, None);
            meeting.kind = Kind::Annual;
            meeting.guests = vec![1];
            meeting
        };
        vec![
            ("own", meeting(PersonId(1), Some(now), None)),
            ("other's", meeting(PersonId(2), Some(now), None)),
            ("not convened yet", meeting(PersonId(1), None, None)),
            ("own group's", meeting(PersonId(2), Some(now), Some(1))),
            (
                "own group's, not convened yet",
                meeting(PersonId(2), None, Some(1)),
            ),
            ("chaired group's", meeting(PersonId(1), Some(now), Some(2))),
            ("other group's", meeting(PersonId(2), Some(now), Some(3))),
            ("own invitation", invites(Some(now))),
            ("own invitation, not convened yet", invites(None)),
        ]
    }
}

/// One row of the list.
pub(super) struct Brief {
    pub(super) id: MeetingId,
    pub(super) kind: Kind,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) state: State,
    pub(super) year: i32,
    pub(super) number: i32,
    pub(super) starts_at: DateTime<Utc>,
    pub(super) group_number: Option<i32>,
    pub(super) all: i64,
}

/// Whose meetings a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    Network,
    Group(GroupId),
    Everybody,
}

impl Whose {
    /// As the address says it; what names nothing asks for the network's own.
    pub(super) fn parse(word: &str) -> Self {
        match word {
            "all" => Self::Everybody,
            word => row_number(Some(word)).map_or(Self::Network, |id| Self::Group(id.into())),
        }
    }

    pub(super) fn name(self) -> String {
        match self {
            Self::Network => String::new(),
            Self::Group(id) => id.to_string(),
            Self::Everybody => "all".to_owned(),
        }
    }
}

/// Latest first; `all` counts every meeting that is asked for.
pub(super) async fn list(
    db: &mut dyn Reads,
    whose: Whose,
    page: i64,
    size: i64,
) -> Result<Vec<Brief>, Fault> {
    let group = match whose {
        Whose::Group(id) => Some(id.get()),
        Whose::Network | Whose::Everybody => None,
    };
    Ok(sqlx::query_as!(
        Brief,
        r#"select g.id as "id: MeetingId", g.kind as "kind: Kind", g.title, g.title_ru, g.title_ky, g.state as "state: State",
                  g.year, g.number, g.starts_at, w.number as "group_number?",
                  (select count(*) from meeting c where $4 or c.working_group_id is not distinct from $3) as "all!"
             from meeting g left join working_group w on w.id = g.working_group_id
            where $4 or g.working_group_id is not distinct from $3
            order by g.starts_at desc, g.id desc limit $1 offset $2"#,
        size,
        (page - 1) * size,
        group,
        whose == Whose::Everybody,
    )
    .fetch_all(db.conn())
    .await?)
}

/// A group whose meetings may be asked for.
#[derive(Clone, Debug, serde::Deserialize)]
pub(super) struct GroupName {
    pub(super) id: i64,
    pub(super) number: i32,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
}

/// In the order of their numbers.
pub(super) async fn list_groups(db: &mut dyn Reads) -> Result<Vec<GroupName>, Fault> {
    Ok(sqlx::query_as!(
        GroupName,
        "select id, number, name, name_ru, name_ky from working_group order by number limit 200"
    )
    .fetch_all(db.conn())
    .await?)
}

/// Rows on a page of a list, from the charter.
pub(super) async fn page_size(db: &mut dyn Reads) -> Result<i64, Fault> {
    Ok(sqlx::query_scalar!("select page_size from charter")
        .fetch_one(db.conn())
        .await?
        .into())
}

/// Acts under which a meeting comes to be: the network's, a group's, or what a member asked for.
pub(super) trait Plans: Act {}
impl Plans for PlanMeeting {}
impl Plans for PlanGroupMeeting {}
impl Plans for ConveneOnRequest {}

/// Who meets, and on whose request.
#[derive(Clone, Copy)]
pub(super) enum Called<'a> {
    Network,
    Group(&'a Convener),
    On(RequestId),
}

/// A group counts its meetings by itself.
pub(super) async fn record_plan<A: Plans>(
    db: &mut Recording<A>,
    plan: &Plan,
    called: Called<'_>,
    year: i32,
) -> Result<MeetingId, Fault> {
    let (group, request) = match called {
        Called::Network => (None, None),
        Called::Group(group) => (Some(group), None),
        Called::On(request) => (None, Some(request)),
    };
    let series = group.map_or(Series::Meeting, |group| Series::GroupMeeting(group.number));
    let number = numbering::next(db, series, year).await?;
    let id = sqlx::query_scalar!(
        "insert into meeting (kind, title, title_ru, title_ky, year, number, starts_at, ends_at, place, online, working_group_id, request_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id",
        plan.kind.name(),
        plan.title,
        plan.title_ru,
        plan.title_ky,
        year,
        number,
        plan.starts_at,
        plan.ends_at,
        plan.place,
        plan.online,
        group.map(|group| group.id.get()),
        request.map(RequestId::get),
    )
    .fetch_one(db.conn())
    .await?;
    sqlx::query!("insert into agenda (meeting_id) values ($1)", id)
        .execute(db.conn())
        .await?
        .exactly(1)?;
    db.about("meeting", id, None).await?;
    Ok(MeetingId(id))
}

/// Every member active on the day, with its line and who may be named, RCO and the secretariat first; at a group's
/// meeting its own members, then its partners.
pub(crate) async fn seats(
    db: &mut dyn Reads,
    meeting: MeetingId,
    day: NaiveDate,
) -> Result<Vec<Seat>, Fault> {
    let rows = sqlx::query!(
        r#"select o.id as "member: OrganisationId", o.acronym, r.mode as "mode?: Mode",
                  r.person_id as "person?: PersonId", coalesce(p.name, r.stand_in) as person_name,
                  r.stand_in, coalesce(r.remote, false) as "remote!", r.arrived_at, r.left_at,
                  (select json_agg(json_build_object('id', q.id, 'name', q.name, 'kind', f.kind) order by f.kind desc, q.id)
                     from function f join person q on q.id = f.person_id
                    where f.organisation_id = a.id and f.kind = any (a.kinds)
                      and f.valid_from <= $2 and (f.valid_until is null or f.valid_until >= $2)
                  ) as "people?: sqlx::types::Json<Vec<Named>>"
             from (select m.id, array['focal_point', 'alternate'] as kinds, 'member' as part
                     from active_member m cross join meeting g
                    where g.id = $1 and g.working_group_id is null
                      and m.valid_from <= $2 and (m.valid_until is null or m.valid_until >= $2)
                   union all
                   select s.organisation_id, case s.part when 'member' then array['focal_point', 'alternate']
                                                         else array['state_counterpart', 'partner'] end, s.part
                     from meeting g join working_group_participant s on s.working_group_id = g.working_group_id
                    where g.id = $1 and s.valid_from <= $2 and (s.valid_until is null or s.valid_until >= $2)) a
             join organisation o on o.id = a.id
             left join representation r on r.meeting_id = $1 and r.organisation_id = a.id
             left join person p on p.id = r.person_id
            order by a.part, o.acronym <> 'RCO', not o.is_secretariat, o.acronym"#,
        meeting.get(),
        day,
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Seat {
            member: row.member,
            acronym: row.acronym,
            mode: row.mode,
            person: row.person,
            person_name: row.person_name,
            stand_in: row.stand_in,
            remote: row.remote,
            arrived_at: row.arrived_at,
            left_at: row.left_at,
            people: row.people.map(|json| json.0).unwrap_or_default(),
        })
        .collect())
}

/// Its number in the calendars; a further one where members were told of a day before (RFC 5546).
pub(super) async fn record_convocation(
    db: &mut Recording<ConveneMeeting>,
    id: MeetingId,
    now: DateTime<Utc>,
) -> Result<i32, Fault> {
    Ok(sqlx::query_scalar!(
        "update meeting g set state = 'convened', convened_at = $2,
                sequence = sequence + (exists (select from circulation c where c.object_kind = 'invitation' and c.object_id = g.id
                                                   and c.revision = g.sequence + 1))::int
          where id = $1 and state in ('planned', 'postponed') returning sequence",
        id.get(),
        now,
    )
    .fetch_one(db.conn())
    .await?)
}

/// Opening adopts the agenda as it was circulated.
pub(super) async fn record_opening(
    db: &mut Recording<OpenMeeting>,
    id: MeetingId,
    presiding: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update meeting set state = 'in_session', presiding_person_id = $2, opened_at = $3 where id = $1 and state in ('convened', 'postponed')",
        id.get(),
        presiding.get(),
        now,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!("update agenda set state = 'adopted', adopted_at = $2 where meeting_id = $1 and state = 'circulated'", id.get(), now)
        .execute(db.conn())
        .await?
        .exactly(1)
}

pub(super) async fn record_closing(
    db: &mut Recording<CloseMeeting>,
    id: MeetingId,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    sqlx::query!(
        "update meeting set state = 'held', closed_at = $2 where id = $1 and state = 'in_session'",
        id.get(),
        now
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "update agenda set state = 'closed' where meeting_id = $1 and state = 'adopted'",
        id.get()
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// The whole table at once: what is not in it has no line.
pub(super) async fn record_representation(
    db: &mut Recording<Represent>,
    id: MeetingId,
    lines: &[Line],
) -> Result<(), Fault> {
    let before = sqlx::query!(
        r#"delete from representation where meeting_id = $1
           returning organisation_id as "member: OrganisationId", arrived_at, left_at"#,
        id.get()
    )
    .fetch_all(db.conn())
    .await?;
    // whoever is there now, the member came and went when it did
    let times = |line: &Line| {
        let known = before.iter().find(|row| row.member == line.member);
        known.filter(|_| line.mode.is_there())
    };
    let came: Vec<_> = lines.iter().map(|line| times(line)?.arrived_at).collect();
    let left: Vec<_> = lines.iter().map(|line| times(line)?.left_at).collect();
    let members: Vec<i64> = lines.iter().map(|line| line.member.get()).collect();
    let modes: Vec<String> = lines
        .iter()
        .map(|line| line.mode.name().to_owned())
        .collect();
    let people: Vec<Option<i64>> = lines
        .iter()
        .map(|line| line.person.map(PersonId::get))
        .collect();
    let others: Vec<Option<String>> = lines.iter().map(|line| line.stand_in.clone()).collect();
    let remote: Vec<bool> = lines.iter().map(|line| line.remote).collect();
    sqlx::query!(
        "insert into representation (meeting_id, organisation_id, mode, person_id, stand_in, remote, arrived_at, left_at)
         select $1, m, mode, p, s, r, c, l
           from unnest($2::bigint[], $3::text[], $4::bigint[], $5::text[], $6::boolean[], $7::timestamptz[], $8::timestamptz[])
                as t (m, mode, p, s, r, c, l)",
        id.get(),
        &members,
        &modes,
        &people as &[Option<i64>],
        &others as &[Option<String>],
        &remote,
        &came as &[Option<DateTime<Utc>>],
        &left as &[Option<DateTime<Utc>>],
    )
    .execute(db.conn())
    .await?
    .exactly(lines.len() as u64)
}
