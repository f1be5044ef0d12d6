-- R2–R5, R9, R20, R22: meetings, who represented whom, agendas, papers, and what was sent to whom.

create table meeting (
    id bigint generated always as identity primary key,
    kind text not null constraint meeting_kind_known check (kind in ('ordinary', 'extraordinary', 'annual')),
    title text not null constraint meeting_title_length check (char_length(title) between 1 and 200),
    title_ru text constraint meeting_title_ru_length check (char_length(title_ru) <= 200),
    title_ky text constraint meeting_title_ky_length check (char_length(title_ky) <= 200),
    state text not null default 'planned' constraint meeting_state_known
        check (state in ('planned', 'convened', 'in_session', 'held', 'postponed', 'cancelled')),
    year int not null,
    number int not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null constraint meeting_place_length check (char_length(place) between 1 and 200),
    online boolean not null default false,
    -- R3: the UNCT meeting it stands beside, or why not
    unct_note text constraint unct_note_length check (char_length(unct_note) <= 500),
    -- R5: the co-chair who presides, set when the meeting opens
    presiding_person_id bigint references person,
    -- iTIP SEQUENCE: raised with every change of time or place that was mailed
    sequence int not null default 0,
    convened_at timestamptz,
    opened_at timestamptz,
    closed_at timestamptz,
    constraint meeting_number_is_free unique (year, number),
    constraint meeting_ends_after_start check (ends_at > starts_at),
    constraint meeting_in_session_is_presided check (state not in ('in_session', 'held') or (presiding_person_id is not null and opened_at is not null)),
    constraint meeting_held_is_closed check ((state = 'held') = (closed_at is not null))
);
create index meeting_by_start on meeting (starts_at desc, id desc);
create index meeting_by_state on meeting (state, starts_at);
create trigger changes after insert or update or delete on meeting for each row execute function note_change();

create table meeting_transition (from_state text not null, to_state text not null, primary key (from_state, to_state));
insert into meeting_transition values
    ('planned', 'convened'), ('convened', 'in_session'), ('in_session', 'held'),
    ('planned', 'postponed'), ('convened', 'postponed'), ('postponed', 'planned'),
    ('planned', 'cancelled'), ('convened', 'cancelled'), ('postponed', 'cancelled');
create function only_known_meeting_transitions() returns trigger language plpgsql as $$
begin
    if not exists (select from meeting_transition where from_state = old.state and to_state = new.state) then
        raise exception 'a meeting does not go from % to %', old.state, new.state
            using errcode = 'UN002', constraint = 'meeting_transitions';
    end if;
    return new;
end $$;
create trigger meeting_transitions before update of state on meeting for each row
    when (old.state is distinct from new.state) execute function only_known_meeting_transitions();

-- R20: one line for each member at each meeting.
create table representation (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting,
    organisation_id bigint not null references organisation,
    mode text not null constraint representation_mode_known check (mode in ('principal', 'alternate', 'apology', 'absent')),
    remote boolean not null default false,
    person_id bigint references person,
    constraint one_line_for_each_member unique (meeting_id, organisation_id),
    -- one person speaks for at most one member
    constraint one_member_for_each_person unique (meeting_id, person_id),
    constraint who_is_there_is_named check ((mode in ('principal', 'alternate')) = (person_id is not null))
);
create index representation_by_organisation on representation (organisation_id);
create trigger changes after insert or update or delete on representation for each row execute function note_change();
-- R20: a meeting is held only when each active member has a line.
create function every_member_has_a_line() returns trigger language plpgsql as $$
begin
    if exists (
        select from active_member a
         where a.valid_from <= new.starts_at::date and (a.valid_until is null or a.valid_until >= new.starts_at::date)
           and not exists (select from representation r where r.meeting_id = new.id and r.organisation_id = a.id)
    ) then
        raise exception 'representation is incomplete' using errcode = 'UN005', constraint = 'representation_is_complete';
    end if;
    return null;
end $$;
create constraint trigger representation_is_complete after update of state on meeting
    deferrable initially deferred for each row when (new.state = 'held') execute function every_member_has_a_line();

create table agenda (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting constraint one_agenda_for_each_meeting unique,
    state text not null default 'draft' constraint agenda_state_known
        check (state in ('draft', 'cleared', 'circulated', 'adopted', 'closed')),
    revision int not null default 1,
    cleared_by bigint references person,
    cleared_at timestamptz,
    circulated_at timestamptz,
    adopted_at timestamptz,
    constraint agenda_cleared_by_someone check (state = 'draft' or (cleared_by is not null and cleared_at is not null)),
    constraint agenda_circulated_at_a_time check (state not in ('circulated', 'adopted', 'closed') or circulated_at is not null),
    constraint agenda_adopted_at_a_time check (state not in ('adopted', 'closed') or adopted_at is not null)
);
create trigger changes after insert or update or delete on agenda for each row execute function note_change();
create table agenda_transition (from_state text not null, to_state text not null, primary key (from_state, to_state));
insert into agenda_transition values
    ('draft', 'cleared'), ('cleared', 'draft'), ('cleared', 'circulated'), ('circulated', 'adopted'), ('adopted', 'closed');
create function only_known_agenda_transitions() returns trigger language plpgsql as $$
begin
    if not exists (select from agenda_transition where from_state = old.state and to_state = new.state) then
        raise exception 'an agenda does not go from % to %', old.state, new.state
            using errcode = 'UN002', constraint = 'agenda_transitions';
    end if;
    return new;
end $$;
create trigger agenda_transitions before update of state on agenda for each row
    when (old.state is distinct from new.state) execute function only_known_agenda_transitions();

create table agenda_item (
    id bigint generated always as identity primary key,
    agenda_id bigint not null references agenda,
    position int not null,
    kind text not null constraint agenda_item_kind_known check (kind in ('information', 'discussion', 'decision', 'procedural')),
    title text not null constraint agenda_item_title_length check (char_length(title) between 1 and 200),
    title_ru text constraint agenda_item_title_ru_length check (char_length(title_ru) <= 200),
    title_ky text constraint agenda_item_title_ky_length check (char_length(title_ky) <= 200),
    presenter text constraint presenter_length check (char_length(presenter) <= 120),
    presenter_organisation_id bigint references organisation,
    minutes int not null constraint agenda_item_minutes_sensible check (minutes between 1 and 480),
    background text not null default '' constraint background_length check (char_length(background) <= 10000),
    -- R22: which of the three purposes of the annual meeting it serves
    purpose text constraint agenda_item_purpose_known check (purpose in ('review_progress', 'enhance_collaboration', 'emerging_challenges')),
    constraint one_item_for_each_place unique (agenda_id, position) deferrable initially deferred
);
create trigger changes after insert or update or delete on agenda_item for each row execute function note_change();
-- An adopted agenda is frozen.
create function agenda_of_item_is_open() returns trigger language plpgsql as $$
begin
    if exists (select from agenda where id = coalesce(new.agenda_id, old.agenda_id) and state in ('adopted', 'closed')) then
        raise exception 'the agenda is adopted' using errcode = 'UN003', constraint = 'adopted_agenda_is_frozen';
    end if;
    return coalesce(new, old);
end $$;
create trigger adopted_agenda_is_frozen before insert or update or delete on agenda_item
    for each row execute function agenda_of_item_is_open();

-- A file for the members, found by its content; the bytes stand outside the database.
create table paper (
    id bigint generated always as identity primary key,
    agenda_item_id bigint not null references agenda_item on delete cascade,
    year int not null,
    number int not null,
    title text not null constraint paper_title_length check (char_length(title) between 1 and 200),
    file_name text not null constraint file_name_length check (char_length(file_name) between 1 and 200),
    media_type text not null,
    bytes bigint not null constraint paper_is_not_empty check (bytes > 0),
    sha256 bytea not null constraint paper_sha256_length check (length(sha256) = 32),
    uploaded_by bigint not null references person,
    uploaded_at timestamptz not null,
    constraint paper_number_is_free unique (year, number)
);
create index paper_by_item on paper (agenda_item_id);
create trigger changes after insert or update or delete on paper for each row execute function note_change();

-- What was circulated: an immutable snapshot with its hash, and to whom.
create table circulation (
    id bigint generated always as identity primary key,
    object_kind text not null constraint circulated_kind_known check (object_kind in ('invitation', 'agenda', 'minutes', 'decision')),
    object_id bigint not null,
    revision int not null,
    snapshot jsonb not null,
    sha256 bytea not null constraint circulation_sha256_length check (length(sha256) = 32),
    circulated_by bigint not null references person,
    circulated_at timestamptz not null,
    constraint one_circulation_for_each_revision unique (object_kind, object_id, revision)
);
create trigger changes after insert or update or delete on circulation for each row execute function note_change();
create trigger circulation_is_final before update or delete on circulation for each row execute function refuse_change();

create table circulation_recipient (
    id bigint generated always as identity primary key,
    circulation_id bigint not null references circulation,
    organisation_id bigint not null references organisation,
    person_id bigint not null references person,
    mail_id bigint not null references mail,
    constraint one_copy_for_each_person unique (circulation_id, person_id)
);
create index circulation_recipient_by_mail on circulation_recipient (mail_id);
create trigger changes after insert or update or delete on circulation_recipient for each row execute function note_change();
create trigger circulation_recipient_is_final before update or delete on circulation_recipient for each row execute function refuse_change();
