-- R2, R5: a meeting is put off to another day, or called off; whoever was invited is told.

alter table meeting
    add column postponed_at timestamptz,
    add column cancelled_at timestamptz,
    -- told on the meeting's page, never by mail (R14)
    add column cancelled_reason text constraint meeting_cancelled_reason_length check (char_length(cancelled_reason) between 1 and 2000),
    add constraint meeting_postponed_at_a_time check (state <> 'postponed' or postponed_at is not null),
    add constraint meeting_cancelled_with_a_reason
        check ((state = 'cancelled') = (cancelled_at is not null) and (state = 'cancelled') = (cancelled_reason is not null)),
    -- R5: nobody sits who was not called together
    add constraint meeting_in_session_was_convened check (state not in ('in_session', 'held') or convened_at is not null);

-- A convened meeting that was put off stays convened for its new day; a planned one is convened afterwards.
insert into meeting_transition values ('postponed', 'convened'), ('postponed', 'in_session');

-- The day moves only before the meeting, and what was convened moves only with a new number in the calendars.
create function date_moves_with_notice() returns trigger language plpgsql as $$
begin
    if old.state not in ('planned', 'convened', 'postponed') then
        raise exception 'the meeting has begun or is over' using errcode = 'UN003', constraint = 'date_of_a_past_meeting_is_frozen';
    end if;
    if old.convened_at is not null and new.sequence <= old.sequence then
        raise exception 'whoever was invited must be told' using errcode = 'UN003', constraint = 'new_date_is_told';
    end if;
    return new;
end $$;
create trigger date_moves_with_notice before update of starts_at, ends_at, place on meeting for each row
    when (old.starts_at is distinct from new.starts_at or old.ends_at is distinct from new.ends_at or old.place is distinct from new.place)
    execute function date_moves_with_notice();
