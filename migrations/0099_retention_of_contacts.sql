-- Domain §8: "contact removal on leaving while historic minutes keep name+title; erasure = pseudonymise contact, keep office
-- held; legal hold flag blocks disposal; disposal is itself logged".

alter table charter
    -- from the last day of a role until the contact is pseudonymised
    add column contact_retention_days int not null default 365,
    -- so long before that the secretariat is told
    add column contact_notice_days int not null default 30,
    add constraint contact_periods_are_positive check (least(contact_retention_days, contact_notice_days) > 0);

create table legal_hold (
    id bigint generated always as identity primary key,
    contact_id bigint references stakeholder_contact,
    person_id bigint references person,
    reason text not null constraint legal_hold_reason_length check (char_length(reason) between 1 and 500),
    placed_by bigint not null references person,
    placed_at timestamptz not null,
    lifted_by bigint references person,
    lifted_at timestamptz,
    constraint a_legal_hold_is_of_one check (num_nonnulls(contact_id, person_id) = 1),
    constraint a_legal_hold_is_lifted_by_someone check ((lifted_by is null) = (lifted_at is null))
);
create unique index one_legal_hold_of_a_contact on legal_hold (contact_id) where lifted_at is null;
create unique index one_legal_hold_of_a_person on legal_hold (person_id) where lifted_at is null;
create trigger changes after insert or update or delete on legal_hold for each row execute function note_change();
create trigger legal_hold_is_never_deleted before delete on legal_hold for each row execute function refuse_change();
create trigger legal_hold_is_final before update of contact_id, person_id, reason, placed_by, placed_at on legal_hold
    for each row execute function refuse_change();
create trigger lifted_hold_is_final before update on legal_hold for each row
    when (old.lifted_at is not null) execute function refuse_change();

-- What the secretariat sees before anything goes.
create table disposal_notice (
    id bigint generated always as identity primary key,
    contact_id bigint references stakeholder_contact,
    person_id bigint references person,
    due_on date not null,
    noticed_at timestamptz not null,
    -- disposed: it went; void: who left came back, or the period became longer
    outcome text constraint disposal_outcome_known check (outcome in ('disposed', 'void')),
    ended_at timestamptz,
    constraint a_disposal_notice_is_of_one check (num_nonnulls(contact_id, person_id) = 1),
    constraint a_disposal_notice_ends_somehow check ((outcome is null) = (ended_at is null))
);
create unique index one_notice_of_a_contact on disposal_notice (contact_id) where outcome is null;
create unique index one_notice_of_a_person on disposal_notice (person_id) where outcome is null;
create index disposal_notice_open on disposal_notice (due_on, id) where outcome is null;
create trigger changes after insert or update or delete on disposal_notice for each row execute function note_change();
create trigger disposal_notice_is_never_deleted before delete on disposal_notice for each row execute function refuse_change();
create trigger disposal_notice_is_final before update of contact_id, person_id, due_on, noticed_at on disposal_notice
    for each row execute function refuse_change();

-- What went, when, by which rule and under which act; never the data.
create table disposal (
    id bigint generated always as identity primary key,
    contact_id bigint references stakeholder_contact,
    person_id bigint references person,
    rule text not null constraint disposal_rule_known check (rule in ('retention', 'request')),
    fields text[] not null,
    role_ended_on date,
    event_id bigint not null references event,
    at timestamptz not null,
    constraint a_disposal_is_of_one check (num_nonnulls(contact_id, person_id) = 1)
);
create index disposal_by_time on disposal (id desc);
create trigger changes after insert or update or delete on disposal for each row execute function note_change();
create trigger disposal_is_final before update or delete on disposal for each row execute function refuse_change();

-- Whose role has ended before this day, and when: contacts by their own last day or, where they have an account, by that of
-- their last function for the organisation; people by the last of all their functions.
create function those_who_left(day date)
    returns table (contact_id bigint, person_id bigint, organisation_id bigint, ended_on date) language sql stable as $$
    select c.id, null::bigint, c.organisation_id, e.ended_on
      from stakeholder_contact c
     cross join lateral (
        select coalesce(c.ended_on, (
            select case when bool_and(f.valid_until < day) then max(f.valid_until) end
              from function f where f.person_id = c.person_id and f.organisation_id = c.organisation_id)) as ended_on) e
     where c.disposed_at is null and e.ended_on < day
    union all
    select null, p.id,
           (select f.organisation_id from function f where f.person_id = p.id order by f.valid_until desc, f.id desc limit 1),
           (select max(f.valid_until) from function f where f.person_id = p.id)
      from person p
     where p.email not like '%@removed.invalid'
       and exists (select from function f where f.person_id = p.id)
       and not exists (select from function f where f.person_id = p.id and (f.valid_until is null or f.valid_until >= day))
$$;

-- Why nothing of somebody may go. A contact that is linked with an account and the account hold the same data: a hold on
-- either stops both.
create function hold_over(contact_sought bigint, person_sought bigint) returns text language sql stable as $$
    select h.reason from legal_hold h
     where h.lifted_at is null
       and (h.contact_id = contact_sought or h.person_id = person_sought
            or h.contact_id in (select c.id from stakeholder_contact c where c.person_id = person_sought)
            or h.person_id = (select c.person_id from stakeholder_contact c where c.id = contact_sought))
     order by h.id limit 1
$$;

-- A hold stops everything; what goes by the period has left long enough ago and was told before; what goes on request was
-- asked for by the person concerned, who holds no function any more.
create function disposal_is_due() returns trigger language plpgsql as $$
begin
    if hold_over(new.contact_id, new.person_id) is not null then
        raise exception 'a legal hold' using errcode = 'UN003', constraint = 'a_legal_hold_blocks_disposal';
    end if;
    if new.event_id is distinct from nullif(current_setting('app.event', true), '')::bigint then
        raise exception 'another act' using errcode = 'UN003', constraint = 'a_disposal_names_its_act';
    end if;
    if new.rule = 'retention' and not exists (
        select from disposal_notice n, charter c, those_who_left(act_day()) l
         where n.outcome is null and n.due_on <= act_day()
           and (n.contact_id = new.contact_id or n.person_id = new.person_id)
           and (l.contact_id = new.contact_id or l.person_id = new.person_id)
           and l.ended_on + c.contact_retention_days <= act_day()) then
        raise exception 'not yet' using errcode = 'UN003', constraint = 'a_disposal_was_told_and_is_due';
    end if;
    if new.rule = 'request' and not exists (
        select from data_request q
         where q.kind = 'removal' and q.answer = 'taken'
           and (q.contact_id = new.contact_id or q.person_id = new.person_id
                or q.person_id = (select c.person_id from stakeholder_contact c where c.id = new.contact_id))) then
        raise exception 'nobody asked' using errcode = 'UN003', constraint = 'a_disposal_on_request_was_asked_for';
    end if;
    if exists (select from function f where f.person_id = new.person_id and (f.valid_until is null or f.valid_until >= act_day())) then
        raise exception 'in office' using errcode = 'UN003', constraint = 'nobody_in_office_is_disposed_of';
    end if;
    return new;
end $$;
create trigger disposal_is_due before insert on disposal for each row execute function disposal_is_due();

create trigger disposed_contact_is_frozen before update on stakeholder_contact for each row
    when (old.disposed_at is not null) execute function refuse_change();
-- Nothing is emptied without its line in the log.
create function a_disposed_contact_is_logged() returns trigger language plpgsql as $$
begin
    if not exists (select from disposal d where d.contact_id = new.id) then
        raise exception 'not logged' using errcode = 'UN003', constraint = 'a_disposed_contact_is_logged';
    end if;
    return new;
end $$;
create trigger a_disposed_contact_is_logged before update on stakeholder_contact for each row
    when (old.disposed_at is null and new.disposed_at is not null) execute function a_disposed_contact_is_logged();

-- Whether minutes, representations, decisions or any other record name this person: any table that points at people, but
-- for those that hold how one was reached, what one was to the network, or what was sent. A new table counts as a record.
create function person_stands_in_records(wanted bigint) returns boolean language plpgsql stable as $$
declare
    link record;
    found_one boolean;
begin
    for link in
        select c.conrelid::regclass as holder, a.attname as named
          from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         where c.contype = 'f' and c.confrelid = 'public.person'::regclass and cardinality(c.conkey) = 1
           and c.conrelid::regclass::text <> all (array[
               'function', 'credential', 'session', 'single_use_link', 'event', 'mail', 'invitation', 'answer_link',
               'calendar_feed', 'desk_visit', 'look', 'digest', 'reminder', 'document_folder', 'circulation_recipient',
               'decision_notice', 'meeting_notice', 'minutes_notice', 'date_poll_notice', 'line_letter',
               'line_confirmation', 'update_follow', 'update_digest',
               'stakeholder_contact', 'contact_letter', 'data_request', 'legal_hold', 'disposal_notice', 'disposal'])
    loop
        execute format('select exists (select from %s where %I = $1)', link.holder, link.named) into found_one using wanted;
        if found_one then
            return true;
        end if;
    end loop;
    return false;
end $$;

-- The log of changes is permanent: its lines, their order, their acts and the names of what changed stay. What a disposal
-- takes away is taken out of the copies that the log holds too, by this function alone, under the act of that disposal.
create function without_personal(line jsonb, taken text[]) returns jsonb language sql immutable as $$
    select jsonb_object_agg(key, case when key = any (taken) and value <> 'null' then '"…"'::jsonb else value end)
      from jsonb_each(line)
$$;
create function only_a_disposal_redacts() returns trigger language plpgsql as $$
declare
    redacted constant text[] := case tg_table_name when 'mail' then array['address', 'body_text', 'body_html']
                                                   else array['old_row', 'new_row', 'detail'] end;
begin
    -- under its own act, or the clock's round that comes after the last letter has left
    if not exists (select from disposal d join event e on e.id = nullif(current_setting('app.event', true), '')::bigint
                    where d.id = nullif(current_setting('app.disposal', true), '')::bigint
                      and (d.event_id = e.id or e.hat = 'system' and e.act = 'disposal.notice'))
       or to_jsonb(new) - redacted is distinct from to_jsonb(old) - redacted then
        raise exception '% is frozen', tg_table_name using errcode = 'UN003', constraint = tg_name;
    end if;
    return new;
end $$;
drop trigger event_about_is_final on event_about;
drop trigger row_change_is_final on row_change;
create trigger event_about_is_final before delete on event_about for each row execute function refuse_change();
create trigger row_change_is_final before delete on row_change for each row execute function refuse_change();
create trigger event_about_is_redacted_alone before update on event_about for each row execute function only_a_disposal_redacts();
create trigger row_change_is_redacted_alone before update on row_change for each row execute function only_a_disposal_redacts();

-- Letters to somebody without an account: the link to the own line, and what was answered. They are no record of service
-- (I22), and go with the contact once they have left.
drop trigger mail_is_final on mail;
create trigger mail_is_final before delete on mail for each row execute function refuse_change();
create trigger mail_is_redacted_alone before update on mail for each row execute function only_a_disposal_redacts();
create view letter_to_a_contact as
    select l.contact_id, l.mail_id from contact_letter l
    union
    select q.contact_id, m.id
      from data_request q
      join event e on e.subject_kind = 'data_request' and e.subject_id = q.id
      join mail m on m.event_id = e.id and m.person_id is null
     where q.contact_id is not null;
-- Those that still name an address that is held no more.
create view letter_to_nobody as
    select d.id as disposal_id, m.id as mail_id
      from disposal d join letter_to_a_contact l on l.contact_id = d.contact_id
      join mail m on m.id = l.mail_id and m.address <> 'former@removed.invalid'
      join mail_delivery v on v.mail_id = m.id and v.state <> 'queued';
create function redact_letters() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    one record;
begin
    for one in select * from letter_to_nobody loop
        perform set_config('app.disposal', one.disposal_id::text, true);
        update mail set address = 'former@removed.invalid', body_text = '…', body_html = '…' where id = one.mail_id;
        update mail_delivery set last_error = null where mail_id = one.mail_id;
        update row_change r
           set old_row = without_personal(r.old_row, array['address', 'body_text', 'body_html']),
               new_row = without_personal(r.new_row, array['address', 'body_text', 'body_html'])
         where r.table_name = 'mail' and r.row_id = one.mail_id;
    end loop;
    perform set_config('app.disposal', '', true);
end $$;

create function redact_changes(wanted bigint) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    gone disposal;
    taken text[];
    names text[];
begin
    select * into strict gone from disposal where id = wanted;
    -- of a contact, also which account it was linked with; of a request, also what was answered
    taken := gone.fields || array['note', 'basis_note'] || case when gone.contact_id is not null then array['person_id'] else '{}' end;
    perform set_config('app.disposal', wanted::text, true);
    if gone.person_id is not null and 'name' = any (gone.fields) then
        -- histories of organisations tell who came and went by name
        select array_agg(distinct n) into names from row_change r
          cross join lateral (values (r.old_row ->> 'name'), (r.new_row ->> 'name')) as v (n)
         where r.table_name = 'person' and r.row_id = gone.person_id and n is not null;
        update event_about a set detail = jsonb_set(a.detail, '{who}', '"…"')
         where a.detail ->> 'who' = any (names) and a.event_id in (
            select e.id from event e where e.subject_kind = 'person' and e.subject_id = gone.person_id
            union
            select e.id from event e join function f on e.subject_kind = 'function' and e.subject_id = f.id
             where f.person_id = gone.person_id
            union
            select b.event_id from event_about b where b.subject_kind = 'person' and b.subject_id = gone.person_id);
    end if;
    update row_change r set old_row = without_personal(r.old_row, taken), new_row = without_personal(r.new_row, taken)
     where r.table_name = 'person' and r.row_id = gone.person_id
        or r.table_name = 'stakeholder_contact' and r.row_id = gone.contact_id;
    taken := array['name', 'job_title', 'email', 'phone', 'address', 'note', 'reason'];
    update row_change r set old_row = without_personal(r.old_row, taken), new_row = without_personal(r.new_row, taken)
     where r.table_name = 'data_request' and r.row_id in (
            select q.id from data_request q where q.contact_id = gone.contact_id or q.person_id = gone.person_id);
    perform redact_letters();
    perform set_config('app.disposal', '', true);
end $$;

revoke delete on legal_hold, disposal_notice from ashar_app;
revoke update, delete on disposal from ashar_app;
