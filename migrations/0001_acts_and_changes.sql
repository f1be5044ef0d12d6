-- The frame under every domain table: who did what (event), what it changed (row_change),
-- and the technical tables that no history needs.

-- The application works as this role; it owns nothing and may not rewrite the past.
do $$
begin
    create role ashar_app nologin;
exception
    when duplicate_object or unique_violation then null;
    when insufficient_privilege then
        raise exception 'the role ashar_app is missing and % may not create it', current_user
            using hint = 'as an administrator: create role ashar_app nologin; grant ashar_app to ' || current_user;
end $$;
do $$
begin
    if not pg_has_role(current_user, 'ashar_app', 'member') then
        execute format('grant ashar_app to %I', current_user);
    end if;
end $$;
grant usage on schema public to ashar_app;
alter default privileges in schema public grant select, insert, update, delete on tables to ashar_app;
alter default privileges in schema public grant usage on sequences to ashar_app;

-- One row for each act that was carried out; refused attempts leave none.
create table event (
    id bigint generated always as identity primary key,
    act text not null,
    subject_kind text not null,
    -- null when the act is about the network itself
    subject_id bigint,
    -- null when the clock acts
    person_id bigint,
    hat text not null,
    organisation_id bigint,
    request_id text not null,
    at timestamptz not null
);
create index event_by_subject on event (subject_kind, subject_id, id);
create index event_by_person on event (person_id, id);

-- What else an event is about: a decision opened in a meeting stands in both histories.
create table event_about (
    id bigint generated always as identity primary key,
    event_id bigint not null references event,
    subject_kind text not null,
    subject_id bigint not null,
    -- figures and names that the history tells, never free text of a member
    detail jsonb
);
create index event_about_by_subject on event_about (subject_kind, subject_id, event_id);
create index event_about_by_event on event_about (event_id);

-- The old and the new row of every change, copied by trigger.
create table row_change (
    id bigint generated always as identity primary key,
    event_id bigint not null references event,
    table_name text not null,
    row_id bigint not null,
    operation text not null,
    old_row jsonb,
    new_row jsonb
);
create index row_change_by_row on row_change (table_name, row_id, id);
create index row_change_by_event on row_change (event_id);

create function note_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare act bigint := nullif(current_setting('app.event', true), '')::bigint;
begin
    if act is null then
        raise exception 'write to % outside a recorded act', tg_table_name using errcode = 'UN001';
    end if;
    insert into row_change (event_id, table_name, row_id, operation, old_row, new_row)
    values (act, tg_table_name, coalesce(new.id, old.id), tg_op,
        case when tg_op <> 'INSERT' then to_jsonb(old) end,
        case when tg_op <> 'DELETE' then to_jsonb(new) end);
    return coalesce(new, old);
end $$;

-- For columns and tables that may not change once a state is reached.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is frozen', tg_table_name using errcode = 'UN003', constraint = tg_name;
end $$;

create trigger event_is_final before update or delete on event for each row execute function refuse_change();
create trigger event_about_is_final before update or delete on event_about for each row execute function refuse_change();
create trigger row_change_is_final before update or delete on row_change for each row execute function refuse_change();
revoke update, delete, truncate on event, event_about, row_change from ashar_app;

-- Gapless numbers: a locked row for each series and year, since sequences lose values at rollback.
create table counter (
    id bigint generated always as identity primary key,
    series text not null,
    year int not null,
    last int not null constraint counter_counts_up check (last > 0),
    constraint one_counter_for_series_and_year unique (series, year)
);

-- Forms already carried out: a second press of the same button finds its first answer.
create table submission (
    key bytea primary key,
    location text,
    at timestamptz not null
);
create index submission_by_time on submission (at);

-- Sessions; the key is a hash, so a copy of this table opens no door.
create table session (
    key bytea primary key,
    person_id bigint,
    data jsonb not null,
    device text,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
);
create index session_by_person on session (person_id);
create index session_by_expiry on session (expires_at);

-- Passwords stand apart, so that the change log never copies them.
create table credential (
    person_id bigint primary key,
    password_hash text not null,
    set_at timestamptz not null
);

-- Mailed links that work once: invitation, password reset.
create table single_use_link (
    token_hash bytea primary key,
    purpose text not null constraint link_purpose_known check (purpose in ('invitation', 'password_reset')),
    person_id bigint not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index single_use_link_by_person on single_use_link (person_id, purpose);

-- Failed guesses of passwords, counted by account and by address (both hashed).
create table guess (
    key bytea primary key,
    failures int not null,
    first_at timestamptz not null,
    blocked_until timestamptz
);
