-- R23, I18: working groups, permanent or ad hoc, drawn from the members; who stands outside takes part in its own alone.

alter table charter
    -- working days before the last day of a group on which its partners, chairs and the secretariat are told
    add column group_notice_days int not null default 10 constraint group_notice_days_positive check (group_notice_days > 0);

-- The day of the act that is under way, for the network.
create function act_day() returns date language sql stable as $$
    select (e.at at time zone c.time_zone)::date from event e, charter c
     where e.id = nullif(current_setting('app.event', true), '')::bigint
$$;

create table working_group (
    id bigint generated always as identity primary key,
    -- WG.1: counted once for the whole network
    number int not null constraint group_number_counts_up check (number > 0),
    kind text not null constraint group_kind_known check (kind in ('permanent', 'ad_hoc')),
    name text not null constraint group_name_length check (char_length(name) between 1 and 120),
    name_ru text constraint group_name_ru_length check (char_length(name_ru) <= 120),
    name_ky text constraint group_name_ky_length check (char_length(name_ky) <= 120),
    mandate text not null constraint group_mandate_length check (char_length(mandate) between 1 and 10000),
    -- the adopted decision that establishes it
    decision_id bigint not null references decision,
    begins_on date not null,
    -- its last day; a permanent group has none
    sunset_on date,
    -- the last day of which was told: each is announced once
    noticed_for date,
    constraint group_number_is_free unique (number),
    constraint ad_hoc_group_has_a_sunset check ((kind = 'ad_hoc') = (sunset_on is not null)),
    constraint group_ends_after_its_beginning check (sunset_on >= begins_on)
);
create index working_group_by_decision on working_group (decision_id);
create trigger changes after insert or update or delete on working_group for each row execute function note_change();
create trigger group_is_never_deleted before delete on working_group for each row execute function refuse_change();
create trigger group_frame_is_final before update of number, kind, decision_id, begins_on, mandate on working_group
    for each row execute function refuse_change();

create function stands_adopted(decision_sought bigint) returns boolean language sql stable as $$
    select exists (select from decision where id = decision_sought and state = 'adopted')
$$;

-- No group without an adopted decision that establishes it.
create function group_is_established() returns trigger language plpgsql as $$
begin
    if not stands_adopted(new.decision_id) then
        raise exception 'no adopted decision establishes the group' using errcode = 'UN003', constraint = 'group_of_an_adopted_decision';
    end if;
    return new;
end $$;
create trigger group_is_established before insert on working_group for each row execute function group_is_established();

-- Its last day moves by a further decision alone.
create table working_group_prolongation (
    id bigint generated always as identity primary key,
    working_group_id bigint not null references working_group,
    decision_id bigint not null references decision,
    sunset_on date not null,
    constraint prolonged_once_by_each_decision unique (working_group_id, decision_id)
);
create trigger changes after insert or update or delete on working_group_prolongation for each row execute function note_change();
create trigger prolongation_is_final before update or delete on working_group_prolongation for each row execute function refuse_change();
create function group_is_prolonged() returns trigger language plpgsql as $$
declare
    home working_group%rowtype;
begin
    select * into home from working_group where id = new.working_group_id for update;
    if not stands_adopted(new.decision_id) or new.decision_id = home.decision_id then
        raise exception 'no further decision prolongs the group' using errcode = 'UN003', constraint = 'prolonged_by_a_further_decision';
    end if;
    if home.sunset_on is null or new.sunset_on <= home.sunset_on then
        raise exception 'a prolonged group ends later' using errcode = 'UN003', constraint = 'prolonged_group_ends_later';
    end if;
    return new;
end $$;
create trigger group_is_prolonged before insert on working_group_prolongation for each row execute function group_is_prolonged();
create function last_day_moves() returns trigger language plpgsql as $$
begin
    update working_group set sunset_on = new.sunset_on where id = new.working_group_id;
    return null;
end $$;
create trigger last_day_moves after insert on working_group_prolongation for each row execute function last_day_moves();
create function only_a_decision_prolongs() returns trigger language plpgsql as $$
begin
    if not exists (select from working_group_prolongation p where p.working_group_id = new.id and p.sunset_on = new.sunset_on) then
        raise exception 'only a decision prolongs the group' using errcode = 'UN003', constraint = 'prolonged_by_a_further_decision';
    end if;
    return new;
end $$;
create trigger only_a_decision_prolongs before update of sunset_on on working_group for each row
    when (old.sunset_on is distinct from new.sunset_on) execute function only_a_decision_prolongs();

-- After its last day a group is read only.
create function group_is_over(group_sought bigint) returns boolean language sql stable as $$
    select coalesce((select sunset_on < act_day() from working_group where id = group_sought), false)
$$;
create function group_takes_nothing_more() returns trigger language plpgsql as $$
begin
    if group_is_over(new.working_group_id) then
        raise exception 'the group is over' using errcode = 'UN003', constraint = 'a_group_that_is_over_is_read_only';
    end if;
    return new;
end $$;

-- Which member agencies and which outside organisations take part, and when.
create table working_group_participant (
    id bigint generated always as identity primary key,
    working_group_id bigint not null references working_group,
    organisation_id bigint not null references organisation,
    part text not null constraint group_part_known check (part in ('member', 'partner')),
    valid_from date not null,
    valid_until date,
    constraint participation_ends_after_start check (valid_until >= valid_from),
    constraint participations_never_overlap exclude using gist
        (int8range(working_group_id, working_group_id, '[]') with &&, int8range(organisation_id, organisation_id, '[]') with &&,
         daterange(valid_from, valid_until, '[]') with &&)
);
create index working_group_participant_by_organisation on working_group_participant (organisation_id, part);
create trigger changes after insert or update or delete on working_group_participant for each row execute function note_change();
create trigger participation_is_never_deleted before delete on working_group_participant for each row execute function refuse_change();
create trigger participation_is_final before update of working_group_id, organisation_id, part, valid_from on working_group_participant
    for each row execute function refuse_change();
create trigger group_is_running before insert on working_group_participant for each row execute function group_takes_nothing_more();
create function participant_fits_its_part() returns trigger language plpgsql as $$
begin
    if (new.part = 'member') <> exists (select from membership m where m.organisation_id = new.organisation_id
            and m.valid_from <= new.valid_from and (m.valid_until is null or m.valid_until >= new.valid_from)) then
        raise exception 'groups are drawn from the members' using errcode = 'UN003', constraint = 'groups_are_drawn_from_the_members';
    end if;
    return new;
end $$;
create trigger participant_fits before insert on working_group_participant for each row execute function participant_fits_its_part();

-- Who runs it, for which member agency of the group.
create table working_group_chair (
    id bigint generated always as identity primary key,
    working_group_id bigint not null references working_group,
    person_id bigint not null references person,
    organisation_id bigint not null references organisation,
    valid_from date not null,
    valid_until date,
    constraint chair_ends_after_start check (valid_until >= valid_from),
    constraint chairs_never_overlap exclude using gist
        (int8range(working_group_id, working_group_id, '[]') with &&, int8range(person_id, person_id, '[]') with &&,
         daterange(valid_from, valid_until, '[]') with &&)
);
create index working_group_chair_by_person on working_group_chair (person_id);
create trigger changes after insert or update or delete on working_group_chair for each row execute function note_change();
create trigger chair_is_never_deleted before delete on working_group_chair for each row execute function refuse_change();
create trigger chair_is_final before update of working_group_id, person_id, organisation_id, valid_from on working_group_chair
    for each row execute function refuse_change();
create trigger group_is_running before insert on working_group_chair for each row execute function group_takes_nothing_more();
create function chair_speaks_for_the_group() returns trigger language plpgsql as $$
begin
    if not exists (select from working_group_participant s where s.working_group_id = new.working_group_id
            and s.organisation_id = new.organisation_id and s.part = 'member'
            and s.valid_from <= new.valid_from and (s.valid_until is null or s.valid_until >= new.valid_from))
       or not exists (select from function f where f.person_id = new.person_id and f.organisation_id = new.organisation_id
            and f.kind in ('focal_point', 'alternate')
            and f.valid_from <= new.valid_from and (f.valid_until is null or f.valid_until >= new.valid_from)) then
        raise exception 'a chair speaks for a member of the group' using errcode = 'UN003', constraint = 'chair_speaks_for_a_member_of_the_group';
    end if;
    return new;
end $$;
create trigger chair_speaks before insert on working_group_chair for each row execute function chair_speaks_for_the_group();

-- The groups in which a function gives a seat on the day, and whether the person runs them; what the members' people
-- keep to read after the last day, partners lose with it (I18). One query, which the planner folds into the asking one.
create function group_seats(person_sought bigint, organisation_sought bigint, function_kind text, day date)
returns table (group_id bigint, chairs boolean) language sql stable as $$
    select w.id, coalesce(w.sunset_on >= day, true) and exists (
               select from working_group_chair h
                where h.working_group_id = w.id and h.person_id = person_sought and h.organisation_id = organisation_sought
                  and h.valid_from <= day and (h.valid_until is null or h.valid_until >= day))
      from working_group_participant g join working_group w on w.id = g.working_group_id
     where g.organisation_id = organisation_sought
       and g.part = case when function_kind in ('focal_point', 'alternate') then 'member'
                         when function_kind in ('state_counterpart', 'partner') then 'partner' end
       and g.valid_from <= day and (g.valid_until is null or g.valid_until >= day)
       and (g.part = 'member' or w.sunset_on is null or w.sunset_on >= day)
$$;
