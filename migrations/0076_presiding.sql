-- R5, R20: what the room knows while it meets: which item is taken up since when, and who came and went.

create table item_time (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting,
    agenda_item_id bigint not null references agenda_item,
    opened_at timestamptz not null,
    closed_at timestamptz,
    constraint item_ends_after_it_began check (closed_at >= opened_at)
);
-- One item at a time; one that was ended may be taken up again.
create unique index one_item_at_a_time on item_time (meeting_id) where closed_at is null;
create index item_time_by_item on item_time (agenda_item_id, id);
create trigger changes after insert or update or delete on item_time for each row execute function note_change();
create trigger item_time_is_final before update of meeting_id, agenda_item_id, opened_at on item_time
    for each row execute function refuse_change();
create trigger item_time_is_never_deleted before delete on item_time for each row execute function refuse_change();
create trigger ended_item_is_final before update on item_time for each row
    when (old.closed_at is not null) execute function refuse_change();
create function an_item_is_taken_up_in_session() returns trigger language plpgsql as $$
begin
    if not exists (
        select from meeting g join agenda a on a.meeting_id = g.id join agenda_item i on i.agenda_id = a.id
         where g.id = new.meeting_id and i.id = new.agenda_item_id and g.state = 'in_session') then
        raise exception 'the meeting of the item is not in session' using errcode = 'UN003', constraint = 'an_item_is_taken_up_in_session';
    end if;
    return new;
end $$;
create trigger an_item_is_taken_up_in_session before insert on item_time
    for each row execute function an_item_is_taken_up_in_session();
-- With the meeting its last item ends.
create function no_item_outlasts_its_meeting() returns trigger language plpgsql as $$
begin
    if exists (select from item_time where meeting_id = new.id and closed_at is null) then
        raise exception 'an item is still taken up' using errcode = 'UN005', constraint = 'no_item_outlasts_its_meeting';
    end if;
    return null;
end $$;
create constraint trigger no_item_outlasts_its_meeting after update of state on meeting
    deferrable initially deferred for each row when (new.state = 'held') execute function no_item_outlasts_its_meeting();

-- When who is there came, and left before the end.
alter table representation add column arrived_at timestamptz;
alter table representation add column left_at timestamptz;
alter table representation add constraint only_who_is_there_comes_and_goes
    check (mode in ('principal', 'alternate') or (arrived_at is null and left_at is null));
alter table representation add constraint who_leaves_came_before check (left_at >= arrived_at);
