use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::access::{
    AddChair, EditParticipants, EndChair, EndParticipation, EstablishGroup, ProlongGroup,
    TellSunset,
};
use super::forms::{NewGroup, NewParticipant, Prolongation};
use super::model::{
    Adopted, Chair, ChairId, Group, Home, Kind, Part, Participant, ParticipantId, Span, Speaker,
};
use crate::base::access::{Act, Actor, Grip, Subject};
use crate::base::acts::{Reads, Recording};
use crate::base::db::Exactly;
use crate::base::fault::Fault;
use crate::base::ids::{GroupId, OrganisationId, PersonId};
use crate::base::numbering::{self, Series};
use crate::base::words::Word;
use crate::slices::decisions::{DecisionId, State as DecisionState};
use crate::slices::meetings::{MeetingId, State as MeetingState};

/// A group lives for years and holds a few meetings in each; its page shows the latest.
const MOST: i64 = 50;

impl Subject for Group {
    type Key = GroupId;
    const KIND: &'static str = "working_group";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: GroupId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from working_group where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        Ok(sqlx::query_as!(
            Group,
            r#"select w.id as "id: GroupId", w.number, w.kind as "kind: Kind", w.name, w.name_ru, w.name_ky, w.mandate,
                      w.decision_id as "decision: DecisionId", d.year as decision_year, d.number as decision_number, w.begins_on,
                      w.sunset_on, w.noticed_for
                 from working_group w join decision d on d.id = w.decision_id where w.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?)
    }

    fn cases() -> Vec<(&'static str, Self)> {
        let group = |id: i64| Self {
            id: GroupId::from(id),
            number: 1,
            kind: Kind::Permanent,
            name: String::new(),
            name_ru: None,
            name_ky: None,
            mandate: String::new(),
            decision: DecisionId::from(1),
            decision_year: None,
            decision_number: None,
            begins_on: NaiveDate::default(),
            sunset_on: None,
            noticed_for: None,
        };
        vec![
            ("own", group(1)),
            ("chaired", group(2)),
            ("other's", group(3)),
        ]
    }
}

impl Subject for Participant {
    type Key = ParticipantId;
    const KIND: &'static str = "working_group_participant";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(
        db: &mut PgConnection,
        key: ParticipantId,
        grip: Grip,
    ) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from working_group_participant where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        let row = sqlx::query!(
            r#"select s.id, s.working_group_id as "group: GroupId", s.organisation_id as "organisation: OrganisationId",
                      o.acronym, o.name, o.name_ru, o.name_ky, s.part as "part: Part", s.valid_from, s.valid_until
                 from working_group_participant s join organisation o on o.id = s.organisation_id where s.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?;
        Ok(row.map(|row| Self {
            id: key,
            group: row.group,
            organisation: row.organisation,
            acronym: row.acronym,
            name: row.name,
            name_ru: row.name_ru,
            name_ky: row.name_ky,
            part: row.part,
            span: Span {
                from: row.valid_from,
                until: row.valid_until,
            },
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![(
            "own",
            Self {
                id: ParticipantId(1),
                group: GroupId::from(1),
                organisation: OrganisationId::from(1),
                acronym: String::new(),
                name: String::new(),
                name_ru: None,
                name_ky: None,
                part: Part::Partner,
                span: Span {
                    from: NaiveDate::default(),
                    until: None,
                },
            },
        )]
    }
}

impl Subject for Chair {
    type Key = ChairId;
    const KIND: &'static str = "working_group_chair";

    fn id(&self) -> Option<i64> {
        Some(self.id.get())
    }

    async fn load(db: &mut PgConnection, key: ChairId, grip: Grip) -> Result<Option<Self>, Fault> {
        if grip == Grip::Lock {
            sqlx::query!(
                "select id from working_group_chair where id = $1 for update",
                key.get()
            )
            .fetch_optional(&mut *db)
            .await?;
        }
        let row = sqlx::query!(
            r#"select c.working_group_id as "group: GroupId", p.name, o.acronym, c.valid_from, c.valid_until
                 from working_group_chair c join person p on p.id = c.person_id join organisation o on o.id = c.organisation_id
                where c.id = $1"#,
            key.get(),
        )
        .fetch_optional(db)
        .await?;
        Ok(row.map(|row| Self {
            id: key,
            group: row.group,
            name: row.name,
            acronym: row.acronym,
            span: Span {
                from: row.valid_from,
                until: row.valid_until,
            },
        }))
    }

    fn cases() -> Vec<(&'static str, Self)> {
        vec![(
            "own",
            Self {
                id: ChairId(1),
                group: GroupId::from(1),
                name: String::new(),
                acronym: String::new(),
                span: Span {
                    from: NaiveDate::default(),
                    until: None,
                },
            },
        )]
    }
}

/// One row of the list.
pub(super) struct Brief {
    pub(super) id: GroupId,
    pub(super) number: i32,
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) name_ru: Option<String>,
    pub(super) name_ky: Option<String>,
    pub(super) sunset_on: Option<NaiveDate>,
    pub(super) chairs: Option<String>,
    pub(super) members: i64,
    pub(super) partners: i64,
}

/// Those that run first; whoever stands outside is given the groups in which they sit, and no others are counted.
pub(super) async fn list(
    db: &mut dyn Reads,
    who: &Actor,
    today: NaiveDate,
) -> Result<Vec<Brief>, Fault> {
    let own: Vec<i64> = who.groups.iter().map(|seat| seat.id.get()).collect();
    Ok(sqlx::query_as!(
        Brief,
        r#"select w.id as "id: GroupId", w.number, w.kind as "kind: Kind", w.name, w.name_ru, w.name_ky, w.sunset_on,
                  (select string_agg(p.name || ', ' || o.acronym, '; ' order by c.id)
                     from working_group_chair c join person p on p.id = c.person_id join organisation o on o.id = c.organisation_id
                    where c.working_group_id = w.id and c.valid_from <= $1 and (c.valid_until is null or c.valid_until >= $1)) as chairs,
                  (select count(*) from working_group_participant s where s.working_group_id = w.id and s.part = 'member'
                      and s.valid_from <= $1 and (s.valid_until is null or s.valid_until >= $1)) as "members!",
                  (select count(*) from working_group_participant s where s.working_group_id = w.id and s.part = 'partner'
                      and s.valid_from <= $1 and (s.valid_until is null or s.valid_until >= $1)) as "partners!"
             from working_group w where $2 or w.id = any ($3)
            order by coalesce(w.sunset_on < $1, false), w.number limit 200"#,
        today,
        who.hat.is_inside(),
        &own,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Everybody who takes part, took part or will: members first, each in the order of their names.
pub(super) async fn participants(
    db: &mut dyn Reads,
    group: GroupId,
) -> Result<Vec<Participant>, Fault> {
    let rows = sqlx::query!(
        r#"select s.id as "id: ParticipantId", s.organisation_id as "organisation: OrganisationId", o.acronym, o.name, o.name_ru,
                  o.name_ky, s.part as "part: Part", s.valid_from, s.valid_until
             from working_group_participant s join organisation o on o.id = s.organisation_id
            where s.working_group_id = $1 order by s.part, o.acronym <> 'RCO', o.acronym, s.valid_from limit 300"#,
        group.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Participant {
            id: row.id,
            group,
            organisation: row.organisation,
            acronym: row.acronym,
            name: row.name,
            name_ru: row.name_ru,
            name_ky: row.name_ky,
            part: row.part,
            span: Span {
                from: row.valid_from,
                until: row.valid_until,
            },
        })
        .collect())
}

pub(super) async fn chairs(db: &mut dyn Reads, group: GroupId) -> Result<Vec<Chair>, Fault> {
    let rows = sqlx::query!(
        r#"select c.id as "id: ChairId", p.name, o.acronym, c.valid_from, c.valid_until
             from working_group_chair c join person p on p.id = c.person_id join organisation o on o.id = c.organisation_id
            where c.working_group_id = $1 order by c.valid_from, c.id limit 100"#,
        group.get(),
    )
    .fetch_all(db.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Chair {
            id: row.id,
            group,
            name: row.name,
            acronym: row.acronym,
            span: Span {
                from: row.valid_from,
                until: row.valid_until,
            },
        })
        .collect())
}

/// A meeting of the group.
pub(super) struct Sitting {
    pub(super) id: MeetingId,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) state: MeetingState,
    pub(super) year: i32,
    pub(super) number: i32,
    pub(super) starts_at: DateTime<Utc>,
}

/// Latest first; partners know of those to which the group was called.
pub(super) async fn meetings(
    db: &mut dyn Reads,
    group: GroupId,
    inside: bool,
) -> Result<Vec<Sitting>, Fault> {
    Ok(sqlx::query_as!(
        Sitting,
        r#"select g.id as "id: MeetingId", g.title, g.title_ru, g.title_ky, g.state as "state: MeetingState", g.year, g.number,
                  g.starts_at
             from meeting g join agenda a on a.meeting_id = g.id
            where g.working_group_id = $1 and ($2 or g.convened_at is not null or a.circulated_at is not null)
            order by g.starts_at desc, g.id desc limit $3"#,
        group.get(),
        inside,
        MOST,
    )
    .fetch_all(db.conn())
    .await?)
}

/// A decision that the group recommended.
pub(super) struct Recommendation {
    pub(super) id: DecisionId,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) state: DecisionState,
    pub(super) version: i32,
    pub(super) draft_year: Option<i32>,
    pub(super) draft_number: Option<i32>,
    pub(super) year: Option<i32>,
    pub(super) number: Option<i32>,
}

/// Latest first.
pub(super) async fn recommendations(
    db: &mut dyn Reads,
    group: GroupId,
) -> Result<Vec<Recommendation>, Fault> {
    Ok(sqlx::query_as!(
        Recommendation,
        r#"select id as "id: DecisionId", title, title_ru, title_ky, state as "state: DecisionState", current_version as version,
                  draft_year, draft_number, year, number
             from decision where recommended_by_group_id = $1 order by id desc limit $2"#,
        group.get(),
        MOST,
    )
    .fetch_all(db.conn())
    .await?)
}

/// An action that follows from a decision that the group recommended, or from the one that established it and no other.
pub(super) struct Duty {
    pub(super) id: i64,
    pub(super) title: String,
    pub(super) acronym: String,
    pub(super) due_on: NaiveDate,
    pub(super) percent: i32,
    pub(super) is_verified: bool,
}

/// Open ones first, the most urgent before others.
pub(super) async fn actions(db: &mut dyn Reads, group: &Group) -> Result<Vec<Duty>, Fault> {
    Ok(sqlx::query_as!(
        Duty,
        r#"select a.id, a.title, o.acronym, a.due_on, a.percent, a.status = 'verified' as "is_verified!"
             from action a join organisation o on o.id = a.lead_id join decision d on d.id = a.decision_id
            where (d.recommended_by_group_id = $1
                or d.id = $2 and not exists (select from working_group w where w.decision_id = $2 and w.id <> $1))
              and a.status not in ('declined', 'cancelled')
            order by a.status = 'verified', a.due_on, a.id limit $3"#,
        group.id.get(),
        group.decision.get(),
        MOST,
    )
    .fetch_all(db.conn())
    .await?)
}

/// A paper of the group's meetings.
pub(super) struct Paper {
    pub(super) version: i64,
    pub(super) title: String,
    pub(super) title_ru: Option<String>,
    pub(super) title_ky: Option<String>,
    pub(super) year: i32,
    pub(super) number: i32,
    pub(super) is_open: bool,
    pub(super) uploaded_at: DateTime<Utc>,
}

/// Latest first; partners are given those that were opened to them and went out (I15).
pub(super) async fn papers(
    db: &mut dyn Reads,
    group: GroupId,
    inside: bool,
) -> Result<Vec<Paper>, Fault> {
    Ok(sqlx::query_as!(
        Paper,
        r#"select v.id as version, p.title, p.title_ru, p.title_ky, p.year, p.number,
                  p.audience = 'group' and i.audience = 'group' as "is_open!", v.uploaded_at
             from meeting g
             join agenda a on a.meeting_id = g.id
             join paper p on p.meeting_id = g.id and p.withdrawn_at is null
             join agenda_item i on i.id = p.agenda_item_id
             join paper_version v on v.paper_id = p.id and v.version = p.version
            where g.working_group_id = $1
              and ($2 or (p.audience = 'group' and i.audience = 'group' and a.state in ('circulated', 'adopted', 'closed')))
            order by v.uploaded_at desc, p.id desc limit $3"#,
        group.get(),
        inside,
        MOST,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Organisations that a form offers, members first.
pub(super) async fn homes(db: &mut dyn Reads, day: NaiveDate) -> Result<Vec<Home>, Fault> {
    Ok(sqlx::query_as!(
        Home,
        r#"select o.id as "id: OrganisationId", o.acronym, o.name, o.name_ru, o.name_ky,
                  exists (select from membership m where m.organisation_id = o.id
                      and m.valid_from <= $1 and (m.valid_until is null or m.valid_until >= $1)) as "is_member!"
             from organisation o order by 6 desc, o.acronym <> 'RCO', o.acronym limit 300"#,
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Who speaks for a member today, by agency.
pub(super) async fn speakers(db: &mut dyn Reads, day: NaiveDate) -> Result<Vec<Speaker>, Fault> {
    Ok(sqlx::query_as!(
        Speaker,
        r#"select f.id as function, p.id as "person: PersonId", p.name, o.id as "organisation: OrganisationId", o.acronym
             from function f join person p on p.id = f.person_id join organisation o on o.id = f.organisation_id
            where f.kind in ('focal_point', 'alternate') and f.valid_from <= $1 and (f.valid_until is null or f.valid_until >= $1)
            order by o.acronym <> 'RCO', o.acronym, f.kind desc, f.id limit 500"#,
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

/// Adopted decisions in force, latest first, with the one that was asked for.
pub(super) async fn adopted(
    db: &mut dyn Reads,
    besides: Option<DecisionId>,
) -> Result<Vec<Adopted>, Fault> {
    Ok(sqlx::query_as!(
        Adopted,
        r#"select id as "id: DecisionId", year as "year!", number as "number!", title, title_ru, title_ky
             from decision where state = 'adopted' and adopted_at is not null and id is distinct from $1
            order by adopted_at desc, id desc limit 300"#,
        besides.map(DecisionId::get),
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn record_group(
    db: &mut Recording<EstablishGroup>,
    new: &NewGroup,
    today: NaiveDate,
) -> Result<GroupId, Fault> {
    let number = numbering::next(db, Series::Group, 0).await?;
    let id = sqlx::query_scalar!(
        "insert into working_group (number, kind, name, name_ru, name_ky, mandate, decision_id, begins_on, sunset_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id",
        number,
        new.kind.name(),
        new.name,
        new.name_ru,
        new.name_ky,
        new.mandate,
        new.decision.get(),
        today,
        new.sunset,
    )
    .fetch_one(db.conn())
    .await?;
    let participants: Vec<i64> = new
        .members
        .iter()
        .chain(&new.partners)
        .map(|one| one.get())
        .collect();
    let parts: Vec<String> = std::iter::repeat_n(Part::Member, new.members.len())
        .chain(std::iter::repeat_n(Part::Partner, new.partners.len()))
        .map(|part| part.name().to_owned())
        .collect();
    sqlx::query!(
        "insert into working_group_participant (working_group_id, organisation_id, part, valid_from)
         select $1, o, part, $4 from unnest($2::bigint[], $3::text[]) as t (o, part)",
        id,
        &participants,
        &parts,
        today,
    )
    .execute(db.conn())
    .await?
    .exactly(participants.len() as u64)?;
    let id = GroupId::from(id);
    if let Some(chair) = &new.chair {
        insert_chair(db, id, chair, today).await?;
    }
    db.about("working_group", id.get(), None).await?;
    db.about("decision", new.decision.get(), None).await?;
    Ok(id)
}

/// Acts under which somebody comes to run a group.
pub(super) trait NamesChairs: Act {}
impl NamesChairs for EstablishGroup {}
impl NamesChairs for AddChair {}

pub(super) async fn insert_chair<A: NamesChairs>(
    db: &mut Recording<A>,
    group: GroupId,
    chair: &Speaker,
    from: NaiveDate,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into working_group_chair (working_group_id, person_id, organisation_id, valid_from) values ($1, $2, $3, $4)",
        group.get(),
        chair.person.get(),
        chair.organisation.get(),
        from,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_participant(
    db: &mut Recording<EditParticipants>,
    group: GroupId,
    new: &NewParticipant,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into working_group_participant (working_group_id, organisation_id, part, valid_from) values ($1, $2, $3, $4)",
        group.get(),
        new.organisation.get(),
        new.part.name(),
        new.from,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

/// Whoever runs the group for this agency stops with it.
pub(super) async fn record_participation_end(
    db: &mut Recording<EndParticipation>,
    one: &Participant,
    last_day: NaiveDate,
) -> Result<(), Fault> {
    sqlx::query!(
        "update working_group_participant set valid_until = $2 where id = $1",
        one.id.get(),
        last_day,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    sqlx::query!(
        "update working_group_chair set valid_until = greatest($3, valid_from)
          where working_group_id = $1 and organisation_id = $2 and (valid_until is null or valid_until > $3)",
        one.group.get(),
        one.organisation.get(),
        last_day,
    )
    .execute(db.conn())
    .await?;
    Ok(())
}

pub(super) async fn record_chair_end(
    db: &mut Recording<EndChair>,
    one: &Chair,
    last_day: NaiveDate,
) -> Result<(), Fault> {
    sqlx::query!(
        "update working_group_chair set valid_until = $2 where id = $1",
        one.id.get(),
        last_day,
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}

pub(super) async fn record_prolongation(
    db: &mut Recording<ProlongGroup>,
    group: GroupId,
    new: &Prolongation,
) -> Result<(), Fault> {
    sqlx::query!(
        "insert into working_group_prolongation (working_group_id, decision_id, sunset_on) values ($1, $2, $3)",
        group.get(),
        new.decision.get(),
        new.sunset,
    )
    .execute(db.conn())
    .await?
    .exactly(1)?;
    db.about("decision", new.decision.get(), None).await
}

/// Groups whose last day is near and was not told; the rule says of each whether its time has come.
pub(super) async fn list_untold(
    db: &mut PgConnection,
    today: NaiveDate,
) -> Result<Vec<GroupId>, Fault> {
    Ok(sqlx::query_scalar!(
        r#"select w.id as "id: GroupId" from working_group w
            where w.sunset_on >= $1 and w.noticed_for is distinct from w.sunset_on order by w.sunset_on, w.id limit 100"#,
        today,
    )
    .fetch_all(db)
    .await?)
}

/// What the clock needs of the charter.
pub(super) struct House {
    pub(super) time_zone: String,
    pub(super) notice_days: i32,
}

pub(super) async fn house(db: &mut PgConnection) -> Result<House, Fault> {
    Ok(sqlx::query_as!(
        House,
        "select time_zone, group_notice_days as notice_days from charter"
    )
    .fetch_one(db)
    .await?)
}

/// Somebody whom the end of a group concerns.
pub(super) struct Reader {
    pub(super) person: PersonId,
    pub(super) address: String,
    pub(super) lang: String,
    /// Stands outside: the seat ends with the group.
    pub(super) is_partner: bool,
}

/// The people of its partners and members of the day, and the secretariat; each once.
pub(super) async fn readers(
    db: &mut dyn Reads,
    group: GroupId,
    day: NaiveDate,
) -> Result<Vec<Reader>, Fault> {
    Ok(sqlx::query_as!(
        Reader,
        r#"select distinct on (p.id) p.id as "person: PersonId", p.email as address, p.lang,
                  f.kind in ('state_counterpart', 'partner') as "is_partner!"
             from function f
             join person p on p.id = f.person_id
             left join working_group_participant s on s.working_group_id = $1 and s.organisation_id = f.organisation_id
                   and s.valid_from <= $2 and (s.valid_until is null or s.valid_until >= $2)
            where f.valid_from <= $2 and (f.valid_until is null or f.valid_until >= $2)
              and (f.kind = 'secretariat'
                or s.part = 'member' and f.kind in ('focal_point', 'alternate')
                or s.part = 'partner' and f.kind in ('state_counterpart', 'partner'))
            order by p.id, f.id limit 500"#,
        group.get(),
        day,
    )
    .fetch_all(db.conn())
    .await?)
}

pub(super) async fn record_notice(
    db: &mut Recording<TellSunset>,
    group: &Group,
) -> Result<(), Fault> {
    sqlx::query!(
        "update working_group set noticed_for = sunset_on where id = $1 and noticed_for is distinct from sunset_on",
        group.id.get(),
    )
    .execute(db.conn())
    .await?
    .exactly(1)
}
