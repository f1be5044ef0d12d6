-- R23: a group meets by itself, with its own numbers, its own table and its own agenda; items and papers are open to
-- its partners only where somebody said so (I15, I16).

alter table meeting
    drop constraint meeting_kind_known,
    add constraint meeting_kind_known check (kind in ('ordinary', 'extraordinary', 'annual', 'working_group')),
    drop constraint meeting_number_is_free,
    -- the group that meets; absent for the network itself
    add column working_group_id bigint references working_group,
    add constraint a_group_meets_as_such check ((kind = 'working_group') = (working_group_id is not null));
create unique index meeting_number_is_free on meeting (coalesce(working_group_id, 0), year, number);
create index meeting_of_group on meeting (working_group_id, starts_at desc, id desc) where working_group_id is not null;
create index meeting_of_network on meeting (starts_at desc, id desc) where working_group_id is null;
create trigger meeting_group_is_final before update of working_group_id, kind on meeting for each row
    when (old.working_group_id is distinct from new.working_group_id or old.kind <> new.kind) execute function refuse_change();

-- R20, R23: the network's meeting has a line for each member, a group's for each of its participants of the day.
create or replace function every_member_has_a_line() returns trigger language plpgsql as $$
begin
    if exists (
        select from active_member a
         where new.working_group_id is null
           and a.valid_from <= new.starts_at::date and (a.valid_until is null or a.valid_until >= new.starts_at::date)
           and not exists (select from representation r where r.meeting_id = new.id and r.organisation_id = a.id)
    ) or exists (
        select from working_group_participant s
         where s.working_group_id = new.working_group_id
           and s.valid_from <= new.starts_at::date and (s.valid_until is null or s.valid_until >= new.starts_at::date)
           and not exists (select from representation r where r.meeting_id = new.id and r.organisation_id = s.organisation_id)
    ) then
        raise exception 'representation is incomplete' using errcode = 'UN005', constraint = 'representation_is_complete';
    end if;
    return null;
end $$;

-- After the group's last day nobody calls it together; what sits may still be closed.
create function group_meets_while_it_runs() returns trigger language plpgsql as $$
begin
    if group_is_over(new.working_group_id) and (tg_op = 'INSERT' or new.state in ('planned', 'convened', 'postponed', 'in_session')) then
        raise exception 'the group is over' using errcode = 'UN003', constraint = 'a_group_that_is_over_is_read_only';
    end if;
    return new;
end $$;
create trigger group_is_running before insert or update of state, starts_at, ends_at, place on meeting for each row
    when (new.working_group_id is not null) execute function group_meets_while_it_runs();

alter table agenda_item
    -- whom it is open to: members alone, or the partners of the group too
    add column audience text not null default 'internal' constraint agenda_item_audience_known check (audience in ('internal', 'group'));
alter table paper
    -- as its item: internal unless somebody opened it to the partners of the group
    add column audience text not null default 'internal' constraint paper_audience_known check (audience in ('internal', 'group'));

create function item_of_a_running_group() returns trigger language plpgsql as $$
declare
    home bigint;
begin
    select m.working_group_id into home from agenda a join meeting m on m.id = a.meeting_id where a.id = coalesce(new.agenda_id, old.agenda_id);
    if tg_op <> 'DELETE' and home is null and new.audience = 'group' then
        raise exception 'the network has no partners of a group' using errcode = 'UN003', constraint = 'only_a_group_has_partners';
    end if;
    if home is not null and group_is_over(home) then
        raise exception 'the group is over' using errcode = 'UN003', constraint = 'a_group_that_is_over_is_read_only';
    end if;
    return coalesce(new, old);
end $$;
create trigger group_is_running before insert or update or delete on agenda_item for each row execute function item_of_a_running_group();
create function paper_of_a_running_group() returns trigger language plpgsql as $$
declare
    home bigint;
begin
    select working_group_id into home from meeting where id = new.meeting_id;
    if home is null and new.audience = 'group' then
        raise exception 'the network has no partners of a group' using errcode = 'UN003', constraint = 'only_a_group_has_partners';
    end if;
    if home is not null and group_is_over(home) then
        raise exception 'the group is over' using errcode = 'UN003', constraint = 'a_group_that_is_over_is_read_only';
    end if;
    return new;
end $$;
create trigger group_is_running before insert or update on paper for each row execute function paper_of_a_running_group();
