-- R12, R16: nothing that was decided is forgotten: a ladder of reminders, one digest a day, matters arising.

-- Days are working days; the first rung stands before the due day, then that day, then after it again and again.
alter table charter
    add column remind_before_days int not null default 5,
    add column remind_after_days int not null default 3,
    add column remind_every_days int not null default 5,
    -- hour of the day from which reminders and digests leave, in the network's time zone
    add column digest_hour int not null default 8 constraint digest_hour_in_day check (digest_hour between 0 and 23),
    add constraint ladder_counts_days check (least(remind_before_days, remind_after_days, remind_every_days) > 0);

-- none: formal notices alone; digest: one letter a day for all that waits; each: own deadlines by a letter each as well.
alter table person add column mail_volume text not null default 'digest'
    constraint mail_volume_known check (mail_volume in ('none', 'digest', 'each'));

-- Each working day has one round, however many workers look: whoever comes second finds its row.
create table reminder_round (
    id bigint generated always as identity primary key,
    day date not null constraint one_round_for_each_day unique,
    at timestamptz not null
);
create trigger changes after insert or update or delete on reminder_round for each row execute function note_change();
create trigger reminder_round_is_final before update or delete on reminder_round for each row execute function refuse_change();

-- That a lead was reminded of a due day; another due day has a ladder of its own.
create table reminder (
    id bigint generated always as identity primary key,
    action_id bigint not null references action,
    due_on date not null,
    -- -1 before the day, 0 at it, 1 after it, 2 and on: again
    rung int not null,
    day date not null,
    constraint each_reminder_once unique (action_id, due_on, rung),
    constraint reminder_rung_counts_up check (rung >= -1)
);
create index reminder_by_day on reminder (day);
create trigger changes after insert or update or delete on reminder for each row execute function note_change();
create trigger reminder_is_final before update or delete on reminder for each row execute function refuse_change();

-- The digest of a person and a day; what it told is not news the next day.
create table digest (
    id bigint generated always as identity primary key,
    person_id bigint not null references person,
    day date not null,
    mail_id bigint not null references mail,
    entries text[] not null,
    constraint one_digest_for_each_person_and_day unique (person_id, day)
);
create trigger changes after insert or update or delete on digest for each row execute function note_change();
create trigger digest_is_final before update or delete on digest for each row execute function refuse_change();

-- What signs links that work without sign-in (RFC 8058); it never leaves the house.
create table house_key (
    purpose text primary key,
    secret bytea not null
);
insert into house_key values ('unsubscribe',
    decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
revoke insert, update, delete, truncate on house_key from ashar_app;

-- The last time anything was heard of an action: its lead accepted, or somebody reported.
alter table action add column news_at timestamptz;
create function action_was_answered() returns trigger language plpgsql as $$
begin
    new.news_at := greatest(new.news_at, new.accepted_at);
    return new;
end $$;
create trigger answer_is_news before insert or update of accepted_at on action
    for each row execute function action_was_answered();
create function action_has_news() returns trigger language plpgsql as $$
begin
    update action set news_at = greatest(news_at, new.at) where id = new.action_id;
    return null;
end $$;
create trigger report_is_news after insert on progress_report for each row execute function action_has_news();

-- what was heard before this migration, under an act of its own
do $$
declare act bigint;
begin
    if exists (select from action) then
        insert into event (act, subject_kind, hat, request_id, at) values ('network.migrate', 'network', 'system', '0027', now())
        returning id into act;
        perform set_config('app.event', act::text, true);
        update action a
           set news_at = greatest(a.accepted_at, (select max(r.at) from progress_report r where r.action_id = a.id));
        perform set_config('app.event', '', true);
    end if;
end $$;

-- What is late or silent comes back to the next meeting under an item that the house keeps.
alter table agenda_item
    drop constraint agenda_item_standing_known,
    add constraint agenda_item_standing_known check (standing in ('between_meetings', 'matters_arising')),
    -- what the house lists under it, kept up to date while the agenda is a draft; the background is people's
    add column arising text constraint arising_length check (char_length(arising) between 1 and 10000);
