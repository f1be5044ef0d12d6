-- T2: "Share regular updates, data, studies; age & gender; regional links." A member posts an update, and changes its own alone
-- (R15). It begins within the network (R14); the secretariat or the chair of its group opens it to the partners of the group (I15).
alter table charter
    add column update_text_length int not null default 2000 constraint update_texts_are_short check (update_text_length between 200 and 10000),
    add column update_edit_days int not null default 30 constraint update_edit_days_positive check (update_edit_days > 0),
    add column updates_pinned int not null default 3 constraint updates_pinned_positive check (updates_pinned > 0),
    add column update_pin_days int not null default 30 constraint update_pin_days_positive check (update_pin_days > 0),
    -- of the week that begins on Monday
    add column update_digest_weekday int not null default 1 constraint update_digest_weekday_works check (update_digest_weekday between 1 and 5),
    add column update_digest_hour int not null default 9 constraint update_digest_hour_of_a_day check (update_digest_hour between 0 and 23);

-- Where: an oblast or a city of their rank (ISO 3166-2:KG), the whole country, or beyond it. Names of places change: they are data.
create table region (
    id bigint generated always as identity primary key,
    code text not null constraint one_region_for_each_code unique constraint region_code_length check (char_length(code) between 1 and 20),
    place int not null,
    name text not null constraint region_name_length check (char_length(name) between 1 and 120),
    name_ru text not null constraint region_name_ru_length check (char_length(name_ru) between 1 and 120),
    name_ky text not null constraint region_name_ky_length check (char_length(name_ky) between 1 and 120)
);
insert into region (code, place, name, name_ru, name_ky) values
    ('KG', 1, 'Whole country', 'Вся страна', 'Бүт өлкө'),
    ('KG-GB', 2, 'Bishkek city', 'город Бишкек', 'Бишкек шаары'),
    ('KG-GO', 3, 'Osh city', 'город Ош', 'Ош шаары'),
    ('KG-B', 4, 'Batken', 'Баткенская область', 'Баткен облусу'),
    ('KG-C', 5, 'Chüy (Chui)', 'Чуйская область', 'Чүй облусу'),
    ('KG-Y', 6, 'Issyk-Kul', 'Иссык-Кульская область', 'Ысык-Көл облусу'),
    ('KG-J', 7, 'Jalal-Abad', 'Джалал-Абадская область', 'Жалал-Абад облусу'),
    ('KG-N', 8, 'Naryn', 'Нарынская область', 'Нарын облусу'),
    ('KG-O', 9, 'Osh', 'Ошская область', 'Ош облусу'),
    ('KG-T', 10, 'Talas', 'Таласская область', 'Талас облусу'),
    ('beyond', 11, 'Beyond the country', 'За пределами страны', 'Өлкөнүн чегинен тышкары');
create trigger changes after insert or update or delete on region for each row execute function note_change();

create table network_update (
    id bigint generated always as identity primary key,
    -- for which agency it was posted; its people alone change it
    member_id bigint not null references organisation,
    posted_by bigint not null references person,
    posted_at timestamptz not null,
    version int not null default 1 constraint update_version_counts_up check (version > 0),
    edited_at timestamptz,
    title text not null constraint update_title_length check (char_length(title) between 1 and 190),
    text text not null constraint update_text_length check (char_length(text) between 1 and 10000),
    lang text not null constraint update_lang_known check (lang in ('en', 'ru', 'ky')),
    -- an objective of the compact, as documents have them
    topic_id bigint references tag,
    region_id bigint not null references region,
    -- whether it tells women and men, and ages, apart
    sex_age text not null constraint update_sex_age_known check (sex_age in ('yes', 'no', 'not_applicable')),
    sex_age_note text constraint update_sex_age_note_length check (char_length(sex_age_note) between 1 and 300),
    link text constraint update_link_length check (char_length(link) <= 500)
        constraint update_link_shape check (link ~ '^https?://[^[:space:]]+$'),
    audience text not null default 'internal' constraint update_audience_known check (audience in ('internal', 'group')),
    -- since when the partners of its group read it
    opened_at timestamptz,
    working_group_id bigint references working_group,
    pinned_until date,
    withdrawn_at timestamptz,
    withdrawn_by bigint references person,
    withdrawn_for text constraint update_withdrawal_length check (char_length(withdrawn_for) between 1 and 2000),
    constraint an_open_update_has_its_group check (audience <> 'group' or working_group_id is not null),
    constraint an_open_update_says_since_when check ((audience = 'group') = (opened_at is not null)),
    constraint an_edited_update_says_when check ((version > 1) = (edited_at is not null)),
    constraint a_withdrawn_update_says_why check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_for) in (0, 3)),
    constraint nothing_withdrawn_is_pinned check (withdrawn_at is null or pinned_until is null)
);
create index network_update_by_time on network_update (posted_at desc, id desc);
create index network_update_by_group on network_update (working_group_id, posted_at desc) where working_group_id is not null;
create index network_update_by_member on network_update (member_id, posted_at desc);
create index network_update_pinned on network_update (pinned_until) where pinned_until is not null;
create trigger changes after insert or update or delete on network_update for each row execute function note_change();
create trigger update_is_never_deleted before delete on network_update for each row execute function refuse_change();
create trigger update_frame_is_final before update of member_id, posted_by, posted_at on network_update for each row
    when (row(old.member_id, old.posted_by, old.posted_at) is distinct from row(new.member_id, new.posted_by, new.posted_at))
    execute function refuse_change();
create trigger withdrawn_updates_are_frozen before update on network_update for each row
    when (old.withdrawn_at is not null) execute function refuse_change();

-- Whether the act that runs is one of the agency itself.
create function act_is_of(organisation_sought bigint) returns boolean language sql stable as $$
    select exists (select from event e where e.id = nullif(current_setting('app.event', true), '')::bigint
                      and e.hat in ('focal_point', 'alternate', 'secretariat', 'co_chair') and e.organisation_id = organisation_sought)
$$;
-- Whether it is one of the secretariat, or of who chairs the group.
create function act_runs(group_sought bigint) returns boolean language sql stable as $$
    select exists (select from event e where e.id = nullif(current_setting('app.event', true), '')::bigint
                      and (e.hat = 'secretariat' or exists (
                           select from group_seats(e.person_id, e.organisation_id, e.hat, act_day()) g where g.group_id = group_sought and g.chairs)))
$$;

create function update_is_kept_by_its_own() returns trigger language plpgsql as $$
declare
    act event;
begin
    select * into act from event e where e.id = nullif(current_setting('app.event', true), '')::bigint;
    if tg_op = 'INSERT' then
        if new.audience <> 'internal' then
            raise exception 'an update begins within the network' using errcode = 'UN003', constraint = 'updates_begin_internal';
        end if;
        if new.working_group_id is not null and act.hat in ('focal_point', 'alternate') and not exists (
            select from group_seats(act.person_id, act.organisation_id, act.hat, act_day()) g where g.group_id = new.working_group_id) then
            raise exception 'the group is another' using errcode = 'UN003', constraint = 'an_update_goes_to_an_own_group';
        end if;
    end if;
    if tg_op = 'INSERT' or row(old.version, old.title, old.text, old.lang, old.topic_id, old.region_id, old.sex_age, old.sex_age_note, old.link,
                               old.working_group_id)
                  is distinct from row(new.version, new.title, new.text, new.lang, new.topic_id, new.region_id, new.sex_age, new.sex_age_note,
                                       new.link, new.working_group_id) then
        if not act_is_of(new.member_id) then
            raise exception 'the update is another''s' using errcode = 'UN003', constraint = 'an_update_is_its_members_own';
        end if;
        if new.working_group_id is not null and group_is_over(new.working_group_id)
           or tg_op = 'UPDATE' and old.working_group_id is not null and group_is_over(old.working_group_id) then
            raise exception 'the group is over' using errcode = 'UN003', constraint = 'a_group_that_is_over_is_read_only';
        end if;
        if tg_op = 'UPDATE' and old.audience = 'group' and new.working_group_id is distinct from old.working_group_id then
            raise exception 'partners of its group read it' using errcode = 'UN003', constraint = 'an_open_update_stays_in_its_group';
        end if;
        -- I15: they read the version that was opened to them, and no other
        if tg_op = 'UPDATE' and new.version <> old.version and new.audience <> 'internal' then
            raise exception 'a new version is opened anew' using errcode = 'UN003', constraint = 'a_new_version_begins_internal';
        end if;
    end if;
    return new;
end $$;
create trigger update_is_kept_by_its_own before insert or update on network_update
    for each row execute function update_is_kept_by_its_own();

create function update_is_run_by_the_office() returns trigger language plpgsql as $$
begin
    if new.audience <> old.audience and not (new.version <> old.version and new.audience = 'internal') then
        if not act_runs(new.working_group_id) then
            raise exception 'only the office or the chair opens' using errcode = 'UN003', constraint = 'the_chair_or_the_office_opens_updates';
        end if;
        if group_is_over(new.working_group_id) then
            raise exception 'the group is over' using errcode = 'UN003', constraint = 'a_group_that_is_over_is_read_only';
        end if;
    end if;
    if new.withdrawn_at is not null and not (act_is_of(new.member_id) or act_runs(null)) then
        raise exception 'the update is another''s' using errcode = 'UN003', constraint = 'an_update_is_its_members_own';
    end if;
    if new.pinned_until is distinct from old.pinned_until and new.withdrawn_at is null then
        if not act_runs(null) then
            raise exception 'only the secretariat pins' using errcode = 'UN003', constraint = 'the_secretariat_pins_updates';
        end if;
        -- two at once wait for each other here
        perform pg_advisory_xact_lock(hashtext('network_update.pinned_until'));
        if new.pinned_until is not null and (select count(*) from network_update u
               where u.id <> new.id and u.pinned_until >= act_day()) >= (select updates_pinned from charter) then
            raise exception 'enough are pinned' using errcode = 'UN003', constraint = 'only_so_many_updates_are_pinned';
        end if;
    end if;
    return new;
end $$;
create trigger update_is_run_by_the_office before update of audience, pinned_until, withdrawn_at on network_update
    for each row execute function update_is_run_by_the_office();

-- What it said, each time that it was written; the latest of these is what stands above.
create table update_version (
    id bigint generated always as identity primary key,
    update_id bigint not null references network_update,
    number int not null constraint update_versions_count_from_one check (number > 0),
    title text not null constraint update_version_title_length check (char_length(title) between 1 and 190),
    text text not null constraint update_version_text_length check (char_length(text) between 1 and 10000),
    lang text not null constraint update_version_lang_known check (lang in ('en', 'ru', 'ky')),
    topic_id bigint references tag,
    region_id bigint not null references region,
    sex_age text not null constraint update_version_sex_age_known check (sex_age in ('yes', 'no', 'not_applicable')),
    sex_age_note text constraint update_version_note_length check (char_length(sex_age_note) between 1 and 300),
    link text constraint update_version_link_length check (char_length(link) <= 500),
    working_group_id bigint references working_group,
    written_by bigint not null references person,
    written_at timestamptz not null,
    constraint one_row_for_each_update_version unique (update_id, number)
);
create trigger changes after insert or update or delete on update_version for each row execute function note_change();
create trigger update_version_is_final before update or delete on update_version for each row execute function refuse_change();
create function update_keeps_its_past() returns trigger language plpgsql as $$
begin
    if not exists (
        select from network_update u join update_version v on v.update_id = u.id and v.number = u.version
         where u.id = new.id and row(v.title, v.text, v.lang, v.topic_id, v.region_id, v.sex_age, v.sex_age_note, v.link, v.working_group_id)
               is not distinct from row(u.title, u.text, u.lang, u.topic_id, u.region_id, u.sex_age, u.sex_age_note, u.link, u.working_group_id)) then
        raise exception 'an update without its version' using errcode = 'UN004', constraint = 'update_keeps_its_past';
    end if;
    return null;
end $$;
create constraint trigger update_keeps_its_past after insert or update on network_update
    deferrable initially deferred for each row execute function update_keeps_its_past();

-- What somebody follows: a topic, a region or a member.
create table update_follow (
    id bigint generated always as identity primary key,
    person_id bigint not null references person,
    topic_id bigint references tag,
    region_id bigint references region,
    member_id bigint references organisation,
    constraint one_thing_is_followed check (num_nonnulls(topic_id, region_id, member_id) = 1),
    constraint followed_once unique nulls not distinct (person_id, topic_id, region_id, member_id)
);
create trigger changes after insert or update or delete on update_follow for each row execute function note_change();
create trigger update_follow_is_final before update on update_follow for each row execute function refuse_change();
create function one_follows_for_oneself() returns trigger language plpgsql as $$
begin
    if not exists (select from event e where e.id = nullif(current_setting('app.event', true), '')::bigint
                      and (e.person_id = coalesce(new.person_id, old.person_id)
                           -- with the account of who left goes what they followed
                           or tg_op = 'DELETE' and e.act in ('person.dispose', 'data_request.answer'))) then
        raise exception 'somebody else follows' using errcode = 'UN003', constraint = 'one_follows_for_oneself';
    end if;
    return coalesce(new, old);
end $$;
create trigger one_follows_for_oneself before insert or delete on update_follow for each row execute function one_follows_for_oneself();

-- The weekly letter: of all, of what one follows, or none. Who takes formal notices alone gets none either.
alter table person add column update_mail text not null default 'all'
    constraint update_mail_known check (update_mail in ('all', 'followed', 'none'));

-- Once in a week, by whichever worker is first; the days are Mondays.
create table update_round (
    id bigint generated always as identity primary key,
    week date not null constraint one_update_round_for_each_week unique
        constraint a_week_begins_on_monday check (extract(isodow from week) = 1),
    at timestamptz not null
);
create trigger changes after insert or update or delete on update_round for each row execute function note_change();
create trigger update_round_is_final before update or delete on update_round for each row execute function refuse_change();

create table update_digest (
    id bigint generated always as identity primary key,
    round_id bigint not null references update_round,
    person_id bigint not null references person,
    mail_id bigint not null references mail,
    constraint one_update_digest_for_each_week unique (person_id, round_id)
);
create trigger changes after insert or update or delete on update_digest for each row execute function note_change();
create trigger update_digest_is_final before update or delete on update_digest for each row execute function refuse_change();

insert into house_key values ('unsubscribe-updates',
    decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

revoke delete, truncate on network_update from ashar_app;
revoke update, delete, truncate on update_version, update_round, update_digest from ashar_app;
revoke insert, update, delete, truncate on region from ashar_app;
