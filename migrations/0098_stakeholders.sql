-- M4, T5, T6: stakeholders are the organisations that are no members. What they are to the network, whom one may write to
-- there and on which basis that is held (domain §8), and the log of what passed between them and members.

-- T6: the taxonomy of the terms of reference, with what GCM 15(j) adds and the donors of T5; the secretariat keeps it.
create table stakeholder_category (
    id bigint generated always as identity primary key,
    place int not null constraint stakeholder_category_place_counts check (place > 0),
    label text not null constraint stakeholder_label_length check (char_length(label) between 1 and 80),
    label_ru text not null constraint stakeholder_label_ru_length check (char_length(label_ru) between 1 and 80),
    label_ky text not null constraint stakeholder_label_ky_length check (char_length(label_ky) between 1 and 80),
    -- offered no more; what was marked with it stays so
    retired boolean not null default false
);
create unique index one_stakeholder_category_of_each_name on stakeholder_category (lower(label));
insert into stakeholder_category (place, label, label_ru, label_ky) values
    (1, 'State bodies', 'Государственные органы', 'Мамлекеттик органдар'),
    (2, 'Local authorities', 'Местные органы власти', 'Жергиликтүү бийлик органдары'),
    (3, 'Migrants and their associations', 'Мигранты и их объединения', 'Мигранттар жана алардын бирикмелери'),
    (4, 'Civil society organisations', 'Организации гражданского общества', 'Жарандык коом уюмдары'),
    (5, 'Diaspora', 'Диаспора', 'Диаспора өкүлдөрү'),
    (6, 'Private sector', 'Частный сектор', 'Жеке сектор'),
    (7, 'Employers’ organisations', 'Организации работодателей', 'Жумуш берүүчүлөрдүн уюмдары'),
    (8, 'Workers’ organisations', 'Организации работников', 'Жумушчулардын уюмдары'),
    (9, 'Trade unions', 'Профсоюзы', 'Кесиптик бирликтер'),
    (10, 'Academia', 'Научные круги', 'Илимий чөйрө'),
    (11, 'Media', 'Средства массовой информации', 'Массалык маалымат каражаттары'),
    (12, 'Parliamentarians', 'Парламентарии', 'Парламент мүчөлөрү'),
    (13, 'National human rights institutions', 'Национальные правозащитные учреждения', 'Улуттук укук коргоо мекемелери'),
    (14, 'Development partners and donors', 'Партнёры по развитию и доноры', 'Өнүктүрүү өнөктөштөрү жана донорлор'),
    (15, 'Other international organisations', 'Другие международные организации', 'Башка эл аралык уюмдар');
create trigger changes after insert or update or delete on stakeholder_category for each row execute function note_change();
create trigger stakeholder_category_is_never_deleted before delete on stakeholder_category for each row execute function refuse_change();

-- M4: a partner is no member; nobody with a membership, and nobody who could have one, is a stakeholder.
create function an_outsider() returns trigger language plpgsql as $$
begin
    if exists (select from organisation o where o.id = new.organisation_id and o.kind = 'un_entity') then
        raise exception 'a member is no stakeholder' using errcode = 'UN003', constraint = 'stakeholders_come_from_outside';
    end if;
    return new;
end $$;

-- What is said of an organisation beside its names; absent until somebody says something.
create table stakeholder (
    id bigint generated always as identity primary key,
    organisation_id bigint not null constraint one_profile_of_each_stakeholder unique references organisation,
    place text constraint stakeholder_place_length check (char_length(place) between 1 and 120),
    -- ISO 3166-2, first level
    oblast text constraint stakeholder_oblast_known
        check (oblast in ('KG-B', 'KG-C', 'KG-J', 'KG-N', 'KG-O', 'KG-T', 'KG-Y', 'KG-GB', 'KG-GO')),
    role text constraint stakeholder_role_length check (char_length(role) between 1 and 1000),
    web text constraint stakeholder_web_shape check (web ~ '^https?://[^[:space:]]+$' and char_length(web) <= 300),
    note text constraint stakeholder_note_length check (char_length(note) between 1 and 2000)
);
create trigger changes after insert or update or delete on stakeholder for each row execute function note_change();
create trigger stakeholder_is_never_deleted before delete on stakeholder for each row execute function refuse_change();
create trigger an_outsider before insert or update of organisation_id on stakeholder for each row execute function an_outsider();

create table stakeholder_mark (
    id bigint generated always as identity primary key,
    organisation_id bigint not null references organisation,
    category_id bigint not null references stakeholder_category,
    constraint one_mark_of_each_category unique (organisation_id, category_id)
);
create index stakeholder_mark_by_category on stakeholder_mark (category_id);
create trigger changes after insert or update or delete on stakeholder_mark for each row execute function note_change();
create trigger an_outsider before insert or update of organisation_id on stakeholder_mark for each row execute function an_outsider();

-- Domain §8: nobody is held without a basis, its day, where it comes from, and what for. Who has an account is linked and
-- not copied.
create table stakeholder_contact (
    id bigint generated always as identity primary key,
    organisation_id bigint not null references organisation,
    person_id bigint references person,
    name text constraint contact_name_length check (char_length(name) between 1 and 120),
    job_title text constraint contact_title_length check (char_length(job_title) between 1 and 120),
    email text constraint contact_email_shape check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and char_length(email) <= 254),
    phone text constraint contact_phone_length check (char_length(phone) between 1 and 40),
    address text constraint contact_address_length check (char_length(address) between 1 and 300),
    lang text not null constraint contact_lang_known check (lang in ('en', 'ru', 'ky')),
    basis text not null constraint contact_basis_known check (basis in ('consent', 'public_office', 'agreement', 'cooperation')),
    basis_on date not null,
    basis_note text not null constraint contact_basis_note_length check (char_length(basis_note) between 1 and 500),
    purpose text not null constraint contact_purpose_length check (char_length(purpose) between 1 and 300),
    held_from date not null,
    ended_on date,
    added_by bigint not null references person,
    added_at timestamptz not null,
    disposed_at timestamptz,
    constraint a_contact_is_linked_or_written check ((person_id is null) = (name is not null)),
    constraint a_linked_contact_copies_nothing check (person_id is null or num_nonnulls(job_title, email, phone, address) = 0),
    constraint contact_ends_after_it_began check (ended_on >= held_from),
    constraint a_disposed_contact_is_empty check (disposed_at is null or num_nonnulls(person_id, email, phone, address) = 0)
);
create index stakeholder_contact_by_organisation on stakeholder_contact (organisation_id, id);
create index stakeholder_contact_by_person on stakeholder_contact (person_id) where person_id is not null;
create unique index one_contact_of_each_account on stakeholder_contact (organisation_id, person_id)
    where ended_on is null and disposed_at is null;
create trigger changes after insert or update or delete on stakeholder_contact for each row execute function note_change();
create trigger contact_is_never_deleted before delete on stakeholder_contact for each row execute function refuse_change();
create trigger contact_is_of_one_organisation before update of organisation_id, added_by, added_at on stakeholder_contact
    for each row execute function refuse_change();
create trigger an_outsider before insert on stakeholder_contact for each row execute function an_outsider();

-- A letter by which a contact sees the own line; the table knows its link by the hash alone.
create table contact_letter (
    id bigint generated always as identity primary key,
    contact_id bigint not null references stakeholder_contact,
    mail_id bigint not null constraint one_contact_letter_of_each_mail unique references mail,
    token_hash bytea not null constraint one_contact_letter_of_each_token unique,
    asked_by bigint not null references person,
    made_at timestamptz not null,
    valid_until timestamptz not null,
    revoked_at timestamptz,
    constraint contact_letter_lasts check (valid_until > made_at)
);
create index contact_letter_by_contact on contact_letter (contact_id, id);
create trigger changes after insert or update or delete on contact_letter for each row execute function note_change();
create trigger contact_letter_is_never_deleted before delete on contact_letter for each row execute function refuse_change();
create trigger contact_letter_is_final before update of contact_id, mail_id, token_hash, asked_by, made_at, valid_until on contact_letter
    for each row execute function refuse_change();

-- What a person concerned says of what is held: right, to be corrected, or to be removed; the secretariat answers.
create table data_request (
    id bigint generated always as identity primary key,
    contact_id bigint references stakeholder_contact,
    person_id bigint references person,
    kind text not null constraint data_request_kind_known check (kind in ('confirmed', 'correction', 'removal')),
    name text constraint data_request_name_length check (char_length(name) between 1 and 120),
    job_title text constraint data_request_title_length check (char_length(job_title) between 1 and 120),
    email text constraint data_request_email_length check (char_length(email) <= 254),
    phone text constraint data_request_phone_length check (char_length(phone) between 1 and 40),
    address text constraint data_request_address_length check (char_length(address) between 1 and 300),
    note text constraint data_request_note_length check (char_length(note) between 1 and 1000),
    at timestamptz not null,
    answer text constraint data_request_answer_known check (answer in ('taken', 'refused')),
    reason text constraint data_request_reason_length check (char_length(reason) between 1 and 1000),
    answered_by bigint references person,
    answered_at timestamptz,
    constraint a_data_request_is_of_one check (num_nonnulls(contact_id, person_id) = 1),
    constraint a_data_request_is_answered_by_someone
        check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint a_refused_data_request_has_a_reason check (answer is distinct from 'refused' or reason is not null),
    constraint a_confirmation_waits_for_nobody check (kind <> 'confirmed' or answer is null)
);
create index data_request_by_contact on data_request (contact_id, id) where contact_id is not null;
create index data_request_by_person on data_request (person_id, id) where person_id is not null;
create unique index one_open_request_of_a_contact on data_request (contact_id) where answer is null and kind <> 'confirmed';
create unique index one_open_request_of_a_person on data_request (person_id) where answer is null and kind <> 'confirmed';
create trigger changes after insert or update or delete on data_request for each row execute function note_change();
create trigger data_request_is_never_deleted before delete on data_request for each row execute function refuse_change();
create function a_data_request_is_answered_once() returns trigger language plpgsql as $$
begin
    if old.answer is not null and (new.answer, new.answered_at) is distinct from (old.answer, old.answered_at) then
        raise exception 'the request was answered' using errcode = 'UN003', constraint = 'a_data_request_is_answered_once';
    end if;
    return new;
end $$;
create trigger a_data_request_is_answered_once before update on data_request
    for each row execute function a_data_request_is_answered_once();

-- T5: what passed between stakeholders and members. Whose entry it is keeps it, and so does the secretariat.
create table engagement (
    id bigint generated always as identity primary key,
    on_day date not null,
    kind text not null constraint engagement_kind_known
        check (kind in ('meeting', 'call', 'mail', 'event', 'visit', 'donor_talk', 'other')),
    summary text not null constraint engagement_summary_length check (char_length(summary) between 1 and 4000),
    follow_up text constraint engagement_follow_up_length check (char_length(follow_up) between 1 and 2000),
    audience text not null constraint engagement_audience_known check (audience in ('internal', 'group')),
    working_group_id bigint references working_group,
    -- a meeting of the network or of a group, at which these stakeholders were
    meeting_id bigint references meeting,
    agency_id bigint not null references organisation,
    recorded_by bigint not null references person,
    recorded_at timestamptz not null,
    constraint an_engagement_names_its_group check ((audience = 'group') = (working_group_id is not null)),
    constraint an_engagement_at_a_meeting_is_one check (meeting_id is null or kind = 'meeting')
);
create index engagement_by_day on engagement (on_day desc, id desc);
create index engagement_by_meeting on engagement (meeting_id) where meeting_id is not null;
create trigger changes after insert or update or delete on engagement for each row execute function note_change();
create trigger engagement_is_never_deleted before delete on engagement for each row execute function refuse_change();
create trigger engagement_has_one_recorder before update of agency_id, recorded_by, recorded_at on engagement
    for each row execute function refuse_change();

-- I18: what was logged for a group stands as it is once the group is over.
create function an_engagement_of_a_past_group_stays() returns trigger language plpgsql as $$
begin
    if new.working_group_id is not null and group_is_over(new.working_group_id)
       or tg_op = 'UPDATE' and old.working_group_id is not null and group_is_over(old.working_group_id) then
        raise exception 'the group is over' using errcode = 'UN003', constraint = 'a_group_that_is_over_is_read_only';
    end if;
    return new;
end $$;
create trigger an_engagement_of_a_past_group_stays before insert or update on engagement
    for each row execute function an_engagement_of_a_past_group_stays();

create table engagement_party (
    id bigint generated always as identity primary key,
    engagement_id bigint not null references engagement,
    organisation_id bigint not null references organisation,
    part text not null constraint engagement_part_known check (part in ('stakeholder', 'member')),
    constraint one_part_of_each_party unique (engagement_id, organisation_id)
);
create index engagement_party_by_organisation on engagement_party (organisation_id, engagement_id);
create trigger changes after insert or update or delete on engagement_party for each row execute function note_change();

create function whose_entry_it_is_keeps_it() returns trigger language plpgsql as $$
declare
    wanted bigint := case tg_table_name when 'engagement' then (to_jsonb(coalesce(new, old)) ->> 'id')::bigint
                     else (to_jsonb(coalesce(new, old)) ->> 'engagement_id')::bigint end;
begin
    if not exists (
        select from event e join engagement g on g.id = wanted
         where e.id = nullif(current_setting('app.event', true), '')::bigint
           and (e.hat = 'secretariat' or e.hat in ('focal_point', 'alternate') and e.organisation_id = g.agency_id)) then
        raise exception 'its agency keeps it' using errcode = 'UN003', constraint = 'whose_entry_it_is_keeps_it';
    end if;
    return coalesce(new, old);
end $$;
create trigger whose_entry_it_is_keeps_it after insert on engagement for each row execute function whose_entry_it_is_keeps_it();
create trigger whose_entry_it_is_keeps_it_still before update on engagement for each row execute function whose_entry_it_is_keeps_it();
create trigger whose_entry_it_is_keeps_it before insert or update or delete on engagement_party
    for each row execute function whose_entry_it_is_keeps_it();

create function a_party_fits_its_part() returns trigger language plpgsql as $$
begin
    if (new.part = 'member') <> exists (select from organisation o where o.id = new.organisation_id and o.kind = 'un_entity') then
        raise exception 'a member is no stakeholder' using errcode = 'UN003', constraint = 'stakeholders_come_from_outside';
    end if;
    return new;
end $$;
create trigger a_party_fits_its_part before insert or update on engagement_party for each row execute function a_party_fits_its_part();

create function an_engagement_is_with_somebody() returns trigger language plpgsql as $$
declare
    wanted bigint := case tg_table_name when 'engagement' then (to_jsonb(new) ->> 'id')::bigint
                     else (to_jsonb(old) ->> 'engagement_id')::bigint end;
begin
    if not exists (select from engagement_party p where p.engagement_id = wanted and p.part = 'stakeholder') then
        raise exception 'with nobody' using errcode = 'UN005', constraint = 'an_engagement_is_with_somebody';
    end if;
    return null;
end $$;
create constraint trigger an_engagement_is_with_somebody after insert on engagement
    deferrable initially deferred for each row execute function an_engagement_is_with_somebody();
create constraint trigger an_engagement_is_with_somebody after update or delete on engagement_party
    deferrable initially deferred for each row execute function an_engagement_is_with_somebody();

revoke delete on stakeholder_category, stakeholder, stakeholder_contact, contact_letter, data_request, engagement from ashar_app;

-- Meetings to which a stakeholder was called: the annual one that invited it (R22), and those of its groups (R23).
create view stakeholder_called as
    select v.meeting_id, v.organisation_id
      from meeting_guest v join meeting g on g.id = v.meeting_id
     where g.convened_at is not null and g.state <> 'cancelled'
    union
    select g.id, p.organisation_id
      from meeting g cross join charter c
      join working_group_participant p on p.working_group_id = g.working_group_id and p.part = 'partner'
       and p.valid_from <= (g.starts_at at time zone c.time_zone)::date
       and (p.valid_until is null or p.valid_until >= (g.starts_at at time zone c.time_zone)::date)
     where g.convened_at is not null and g.state <> 'cancelled';
