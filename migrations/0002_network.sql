-- The network, its charter, its members and the people who act for them.

-- Every number of the house is a setting here; the terms of reference fix principles, no numbers.
create table charter (
    id bigint primary key constraint one_charter check (id = 1),
    name text not null,
    name_ru text not null,
    name_ky text not null,
    symbol_prefix text not null,
    time_zone text not null,
    -- hour of the day at which deadlines in working days end, in the network's time zone
    deadline_hour int not null default 17 constraint deadline_hour_in_day check (deadline_hour between 0 and 23),
    call_for_items_days int not null default 15,
    agenda_days int not null default 10,
    papers_days int not null default 5,
    minutes_draft_days int not null default 5,
    minutes_clearance_days int not null default 2,
    minutes_comment_days int not null default 5,
    meeting_request_days int not null default 3,
    -- the terms of reference know no silence procedure: off until the network adopts it
    silence_allowed boolean not null default false,
    silence_days int not null default 5,
    silence_complex_days int not null default 10,
    silence_urgent_hours int not null default 72,
    silence_extensions int not null default 2,
    absent_window_days int not null default 5,
    ad_referendum_days int not null default 10,
    -- consult: the state's view is sought and weighed; consent: its objection blocks
    state_effect text not null default 'consult' constraint state_effect_known check (state_effect in ('consult', 'consent')),
    state_reply_days int not null default 10,
    at_risk_days int not null default 14,
    stale_days int not null default 45,
    unverified_days int not null default 15,
    member_list_days int not null default 90,
    invitation_hours int not null default 168,
    reset_minutes int not null default 60,
    session_hours int not null default 12,
    session_days int not null default 7,
    guesses_allowed int not null default 10,
    guess_block_minutes int not null default 15,
    upload_megabytes int not null default 25,
    page_size int not null default 25 constraint page_size_sensible check (page_size between 5 and 200),
    terms_of_reference text not null default '',
    -- everybody in it is invented: every page says so
    demo boolean not null default false,
    constraint periods_are_positive check (
        least(call_for_items_days, agenda_days, papers_days, minutes_draft_days, minutes_clearance_days,
            minutes_comment_days, meeting_request_days, silence_days, silence_complex_days, silence_urgent_hours,
            absent_window_days, ad_referendum_days, state_reply_days, at_risk_days, stale_days, unverified_days,
            member_list_days, invitation_hours, reset_minutes, session_hours, session_days, guesses_allowed,
            guess_block_minutes, upload_megabytes) > 0)
);
-- The first network; its secretariat edits this row, the migration only makes sure that there is one.
insert into charter (id, name, name_ru, name_ky, symbol_prefix, time_zone) values (1,
    'UN Migration Network in the Kyrgyz Republic', 'Сеть ООН по миграции в Кыргызской Республике',
    'Кыргыз Республикасындагы БУУнун Миграция тармагы', 'UNMN/KGZ', 'Asia/Bishkek');
create trigger changes after insert or update or delete on charter for each row execute function note_change();

-- The network's own calendar: holidays are data, not rules.
create table calendar_day (
    id bigint generated always as identity primary key,
    day date not null constraint one_entry_for_each_day unique,
    kind text not null constraint calendar_day_kind_known
        check (kind in ('non_working', 'shortened', 'working_holiday', 'working_saturday')),
    name_en text not null,
    name_ru text not null,
    name_ky text not null
);

create table organisation (
    id bigint generated always as identity primary key,
    acronym text not null constraint acronym_is_short check (char_length(acronym) between 1 and 20),
    name text not null constraint organisation_name_length check (char_length(name) between 1 and 200),
    name_ru text,
    name_ky text,
    kind text not null constraint organisation_kind_known
        check (kind in ('un_entity', 'state', 'civil_society', 'academia', 'donor', 'private_sector', 'other')),
    -- C1: coordinator and secretariat
    is_secretariat boolean not null default false,
    constraint acronym_is_free unique (acronym),
    constraint organisation_and_kind unique (id, kind)
);
create unique index one_secretariat on organisation (is_secretariat) where is_secretariat;
create trigger changes after insert or update or delete on organisation for each row execute function note_change();

-- C2: dated membership; only United Nations entities are members.
create table membership (
    id bigint generated always as identity primary key,
    organisation_id bigint not null,
    kind text not null default 'un_entity' constraint members_are_un_entities check (kind = 'un_entity'),
    valid_from date not null,
    valid_until date,
    basis text not null constraint membership_basis_length check (char_length(basis) between 1 and 500),
    constraint membership_of_an_organisation foreign key (organisation_id, kind) references organisation (id, kind),
    constraint membership_ends_after_start check (valid_until >= valid_from),
    constraint memberships_never_overlap exclude using gist
        (int8range(organisation_id, organisation_id, '[]') with &&, daterange(valid_from, valid_until, '[]') with &&)
);
create index membership_by_organisation on membership (organisation_id);
create trigger changes after insert or update or delete on membership for each row execute function note_change();

create table person (
    id bigint generated always as identity primary key,
    name text not null constraint person_name_length check (char_length(name) between 1 and 120),
    job_title text constraint job_title_length check (char_length(job_title) <= 120),
    email text not null constraint email_shape check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and char_length(email) <= 254),
    phone text constraint phone_length check (char_length(phone) <= 40),
    lang text not null default 'en' constraint person_lang_known check (lang in ('en', 'ru', 'ky')),
    scheme text constraint person_scheme_known check (scheme in ('light', 'dark'))
);
create unique index email_is_free on person (lower(email));
create trigger changes after insert or update or delete on person for each row execute function note_change();

-- What a person does for the network, and when. A person acts under one of these at a time (the hat).
create table function (
    id bigint generated always as identity primary key,
    person_id bigint not null references person,
    kind text not null constraint function_kind_known
        check (kind in ('co_chair', 'secretariat', 'focal_point', 'alternate', 'state_counterpart', 'partner')),
    organisation_id bigint not null references organisation,
    ad_interim boolean not null default false,
    valid_from date not null,
    valid_until date,
    constraint function_ends_after_start check (valid_until >= valid_from),
    -- R4: two posts; an acting holder stands beside the absent one only ad interim
    constraint only_chairs_act_ad_interim check (not ad_interim or kind = 'co_chair')
);
create index function_by_person on function (person_id);
create index function_by_organisation on function (organisation_id, kind);
create trigger changes after insert or update or delete on function for each row execute function note_change();

-- Active members on a day (C2): the roster of every consultation starts here.
create view active_member as
    select o.id, o.acronym, o.name, o.name_ru, o.name_ky, m.valid_from, m.valid_until
      from membership m join organisation o on o.id = m.organisation_id;

alter table credential add constraint credential_of_person foreign key (person_id) references person;
alter table session add constraint session_of_person foreign key (person_id) references person;
alter table single_use_link add constraint link_of_person foreign key (person_id) references person;
alter table event add constraint event_by_a_person foreign key (person_id) references person;
alter table event add constraint event_for_an_organisation foreign key (organisation_id) references organisation;
