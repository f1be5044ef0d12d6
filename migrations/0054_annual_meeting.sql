-- R22: the annual meeting reviews progress, enhances collaboration and identifies emerging challenges, with other
-- stakeholders at the table.

create table meeting_guest (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting,
    organisation_id bigint not null references organisation,
    constraint one_invitation_for_each_guest unique (meeting_id, organisation_id)
);
create index meeting_guest_by_organisation on meeting_guest (organisation_id);
create trigger changes after insert or update or delete on meeting_guest for each row execute function note_change();

create function guests_of_an_annual_meeting() returns trigger language plpgsql as $$
declare
    of_guest meeting%rowtype;
begin
    select * into of_guest from meeting where id = coalesce(new.meeting_id, old.meeting_id);
    if of_guest.kind <> 'annual' then
        raise exception 'only the annual meeting has guests' using errcode = 'UN003', constraint = 'guests_of_the_annual_meeting';
    end if;
    if of_guest.convened_at is not null or of_guest.state not in ('planned', 'postponed') then
        raise exception 'it is convened' using errcode = 'UN003', constraint = 'guests_stand_once_invited';
    end if;
    if tg_op <> 'DELETE' and exists (select from organisation o where o.id = new.organisation_id and o.kind = 'un_entity') then
        raise exception 'a member is no guest' using errcode = 'UN003', constraint = 'guests_come_from_outside';
    end if;
    return coalesce(new, old);
end $$;
create trigger guests_of_an_annual_meeting before insert or update or delete on meeting_guest
    for each row execute function guests_of_an_annual_meeting();

create function serves_each_purpose(meeting_sought bigint) returns boolean language sql stable as $$
    select count(distinct i.purpose) = 3 from agenda a join agenda_item i on i.agenda_id = a.id where a.meeting_id = meeting_sought
$$;

create function an_annual_agenda_serves_each_purpose() returns trigger language plpgsql as $$
begin
    if exists (select from meeting where id = new.meeting_id and kind = 'annual') and not serves_each_purpose(new.meeting_id) then
        raise exception 'a purpose is missing' using errcode = 'UN003', constraint = 'an_annual_agenda_serves_each_purpose';
    end if;
    return new;
end $$;
create trigger an_annual_agenda_serves_each_purpose before update of state on agenda for each row
    when (new.state in ('cleared', 'circulated') and old.state <> new.state) execute function an_annual_agenda_serves_each_purpose();

create function an_annual_meeting_is_convened_whole() returns trigger language plpgsql as $$
begin
    if not serves_each_purpose(new.id) then
        raise exception 'a purpose is missing' using errcode = 'UN003', constraint = 'an_annual_agenda_serves_each_purpose';
    end if;
    if not exists (select from meeting_guest where meeting_id = new.id) then
        raise exception 'nobody from outside' using errcode = 'UN003', constraint = 'an_annual_meeting_has_guests';
    end if;
    return new;
end $$;
create trigger an_annual_meeting_is_convened_whole before update of convened_at on meeting for each row
    when (new.kind = 'annual' and old.convened_at is null and new.convened_at is not null)
    execute function an_annual_meeting_is_convened_whole();

-- An item is open to the partners of the group that meets, or to the guests of the annual meeting; it alone has purposes.
create or replace function item_of_a_running_group() returns trigger language plpgsql as $$
declare
    home meeting%rowtype;
begin
    select m.* into home from agenda a join meeting m on m.id = a.meeting_id where a.id = coalesce(new.agenda_id, old.agenda_id);
    if tg_op <> 'DELETE' and home.working_group_id is null and home.kind <> 'annual' and new.audience = 'group' then
        raise exception 'the network has no partners of a group' using errcode = 'UN003', constraint = 'only_a_group_has_partners';
    end if;
    if tg_op <> 'DELETE' and home.kind <> 'annual' and new.purpose is not null then
        raise exception 'only the annual meeting has purposes' using errcode = 'UN003', constraint = 'purposes_of_the_annual_meeting';
    end if;
    if home.working_group_id is not null and group_is_over(home.working_group_id) then
        raise exception 'the group is over' using errcode = 'UN003', constraint = 'a_group_that_is_over_is_read_only';
    end if;
    return coalesce(new, old);
end $$;
