-- R2, R3, R20, R22: whether each quarter and each year had its meeting, and why not; whether a meeting stood beside one
-- of the country team; who was not represented how often in a row.

alter table charter
    -- R20: so many meetings in a row without anybody for a member are shown to everybody
    add column absences_in_a_row int not null default 2
        constraint absences_in_a_row_sensible check (absences_in_a_row between 1 and 20);

alter table meeting
    -- R3: the day of the country team's meeting that it stands beside; `unct_note` says why it stands beside none
    add column unct_on date,
    add constraint beside_the_country_team_or_why_not check (unct_on is null or unct_note is null);

-- Why a quarter (part 1 to 4) had no ordinary meeting, or a year (part 0) no annual one; the latest counts.
create table cadence_note (
    id bigint generated always as identity primary key,
    year int not null,
    part int not null constraint cadence_part_known check (part between 0 and 4),
    reason text not null constraint cadence_reason_length check (char_length(reason) between 1 and 2000),
    recorded_by bigint not null references person,
    recorded_at timestamptz not null
);
create index cadence_note_by_period on cadence_note (year, part, id desc);
create trigger changes after insert or update or delete on cadence_note for each row execute function note_change();
create trigger cadence_note_is_final before update or delete on cadence_note for each row execute function refuse_change();

-- The periods of the last two years that are over and had no meeting of their kind. None is older than the house, or
-- than its first meeting.
create function missed_periods(moment timestamptz) returns table (year int, part int, until timestamptz) language sql stable as $$
    with here as (
        select c.time_zone as zone, moment at time zone c.time_zone as local,
               least((select min(m.starts_at) from meeting m where m.working_group_id is null),
                     (select e.at from event e order by e.id limit 1)) as since
          from charter c),
    period as (
        select extract(year from q)::int as year, extract(quarter from q)::int as part, 'ordinary' as kind,
               q as first, q + interval '3 months' as next
          from here cross join lateral generate_series(date_trunc('quarter', local) - interval '2 years',
                                                       date_trunc('quarter', local) - interval '3 months', interval '3 months') q
        union all
        select extract(year from y)::int, 0, 'annual', y, y + interval '1 year'
          from here cross join lateral generate_series(date_trunc('year', local) - interval '2 years',
                                                       date_trunc('year', local) - interval '1 year', interval '1 year') y)
    select p.year, p.part, p.next at time zone zone
      from period p cross join here
     where p.next at time zone zone > since
       and not exists (select from meeting m
                        where m.working_group_id is null and m.kind = p.kind and m.state = 'held'
                          and m.starts_at >= p.first at time zone zone and m.starts_at < p.next at time zone zone)
$$;

create function a_missed_period_is_explained() returns trigger language plpgsql as $$
begin
    if not exists (select from missed_periods(new.recorded_at) p where p.year = new.year and p.part = new.part) then
        raise exception 'nothing is missing there' using errcode = 'UN003', constraint = 'a_missed_period_is_explained';
    end if;
    if not exists (
        select from event e where e.id = nullif(current_setting('app.event', true), '')::bigint
           and e.hat in ('secretariat', 'co_chair') and e.person_id = new.recorded_by) then
        raise exception 'only the office explains' using errcode = 'UN003', constraint = 'the_office_explains_a_missed_period';
    end if;
    return new;
end $$;
create trigger a_missed_period_is_explained before insert on cadence_note
    for each row execute function a_missed_period_is_explained();
