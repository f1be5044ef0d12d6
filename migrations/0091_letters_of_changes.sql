-- R5, domain §3.2: several changes of a meeting's day within the charter's minutes go out as one letter.
alter table charter
    -- 0: each change is told at once
    add column change_window_minutes int not null default 15
        constraint change_window_minutes_sensible check (change_window_minutes between 0 and 240);

-- A change that members were not told of yet, from the day that they know; what it is by now stands in the meeting.
create table meeting_change (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting,
    -- the meeting as members know it: taken back, it becomes that again
    from_state text not null constraint meeting_change_from_known check (from_state in ('planned', 'convened', 'postponed')),
    from_postponed_at timestamptz,
    from_starts_at timestamptz not null,
    from_ends_at timestamptz not null,
    from_place text not null,
    from_sequence int not null,
    -- the highest number in the calendars that it took; none of them is used again
    last_sequence int not null,
    changed_by bigint not null references person,
    begun_at timestamptz not null,
    send_at timestamptz not null,
    ended text constraint meeting_change_ended_known check (ended in ('told', 'taken_back', 'cancelled', 'convened')),
    ended_at timestamptz,
    constraint meeting_change_ended_at_a_time check ((ended is null) = (ended_at is null)),
    constraint a_letter_follows_its_change check (send_at >= begun_at and last_sequence > from_sequence)
);
create unique index one_open_change_for_each_meeting on meeting_change (meeting_id) where ended is null;
create index meeting_change_by_meeting on meeting_change (meeting_id);
create index meeting_change_due on meeting_change (send_at) where ended is null;
create trigger changes after insert or update or delete on meeting_change for each row execute function note_change();
create trigger meeting_change_is_never_deleted before delete on meeting_change for each row execute function refuse_change();
create trigger an_ended_change_is_final before update on meeting_change for each row
    when (old.ended is not null) execute function refuse_change();

-- What was convened moves with a new number in the calendars, except back to the day that members know all along.
create or replace function date_moves_with_notice() returns trigger language plpgsql as $$
begin
    if old.state not in ('planned', 'convened', 'postponed') then
        raise exception 'the meeting has begun or is over' using errcode = 'UN003', constraint = 'date_of_a_past_meeting_is_frozen';
    end if;
    if old.convened_at is not null and new.sequence <= old.sequence and not exists (
        select from meeting_change c
         where c.meeting_id = new.id and c.ended is null
           and (c.from_starts_at, c.from_ends_at, c.from_place, c.from_sequence)
               = (new.starts_at, new.ends_at, new.place, new.sequence)) then
        raise exception 'whoever was invited must be told' using errcode = 'UN003', constraint = 'new_date_is_told';
    end if;
    return new;
end $$;
