-- R11: minutes, item by item; decisions stand in them by reference only.

create table minutes (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting constraint one_minutes_for_each_meeting unique,
    state text not null default 'draft' constraint minutes_state_known
        check (state in ('draft', 'chair_review', 'cleared', 'comment_open', 'consolidated', 'approved', 'disseminated')),
    revision int not null default 1,
    remark text constraint minutes_remark_length check (char_length(remark) <= 5000),
    cleared_by bigint references person,
    cleared_at timestamptz,
    circulated_at timestamptz,
    comments_until timestamptz,
    constraint minutes_cleared_by_someone check (state in ('draft', 'chair_review') or (cleared_by is not null and cleared_at is not null)),
    constraint minutes_circulated_at_a_time check
        (state in ('draft', 'chair_review', 'cleared') or (circulated_at is not null and comments_until is not null))
);
create trigger changes after insert or update or delete on minutes for each row execute function note_change();
create table minutes_transition (from_state text not null, to_state text not null, primary key (from_state, to_state));
insert into minutes_transition values
    ('draft', 'chair_review'), ('chair_review', 'draft'), ('chair_review', 'cleared'), ('cleared', 'draft'),
    ('cleared', 'comment_open'), ('comment_open', 'approved'), ('comment_open', 'consolidated'),
    ('consolidated', 'approved'), ('approved', 'disseminated');
create function only_known_minutes_transitions() returns trigger language plpgsql as $$
begin
    if not exists (select from minutes_transition where from_state = old.state and to_state = new.state) then
        raise exception 'minutes do not go from % to %', old.state, new.state
            using errcode = 'UN002', constraint = 'minutes_transitions';
    end if;
    return new;
end $$;
create trigger minutes_transitions before update of state on minutes for each row
    when (old.state is distinct from new.state) execute function only_known_minutes_transitions();

create table minutes_entry (
    id bigint generated always as identity primary key,
    minutes_id bigint not null references minutes,
    agenda_item_id bigint not null references agenda_item,
    text text not null default '' constraint minutes_text_length check (char_length(text) <= 50000),
    -- raised with each save: who saves from an older one is shown both texts
    revision int not null default 0,
    saved_at timestamptz,
    saved_by bigint references person,
    constraint one_entry_for_each_item unique (minutes_id, agenda_item_id)
);
create trigger changes after insert or update or delete on minutes_entry for each row execute function note_change();
create function minutes_of_entry_are_open() returns trigger language plpgsql as $$
begin
    if exists (select from minutes where id = coalesce(new.minutes_id, old.minutes_id)
            and state not in ('draft', 'chair_review', 'cleared')) then
        raise exception 'the minutes are circulated' using errcode = 'UN003', constraint = 'circulated_minutes_are_frozen';
    end if;
    return coalesce(new, old);
end $$;
create trigger circulated_minutes_are_frozen before insert or update or delete on minutes_entry
    for each row execute function minutes_of_entry_are_open();
