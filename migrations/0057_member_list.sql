-- R13: the member list is confirmed line by line, issued under a number, and shared again within the charter's days.

alter table charter
    -- days that a member has to confirm its line, before the list is due
    add column line_confirm_days int not null default 10 constraint line_confirm_days_positive check (line_confirm_days > 0);

alter table circulation
    drop constraint circulated_kind_known,
    add constraint circulated_kind_known check (object_kind in ('invitation', 'agenda', 'minutes', 'decision', 'member_list'));

-- Members are asked to confirm; each question has a day.
create table line_round (
    id bigint generated always as identity primary key,
    asked_at timestamptz not null,
    -- null where the clock asked
    asked_by bigint references person,
    confirm_by timestamptz not null,
    -- when whoever had not confirmed was reminded, once
    reminded_at timestamptz,
    constraint line_round_lasts check (confirm_by > asked_at)
);
create trigger changes after insert or update or delete on line_round for each row execute function note_change();
create trigger line_round_is_final before update of asked_at, asked_by, confirm_by on line_round for each row execute function refuse_change();
create trigger line_round_is_never_deleted before delete on line_round for each row execute function refuse_change();

-- For which line a letter asks; its link stands in answer_link.
create table line_letter (
    id bigint generated always as identity primary key,
    line_round_id bigint not null references line_round,
    organisation_id bigint not null references organisation,
    mail_id bigint not null constraint one_line_for_each_mail unique references mail
);
create index line_letter_by_line on line_letter (line_round_id, organisation_id);
create trigger changes after insert or update or delete on line_letter for each row execute function note_change();
create trigger line_letter_is_final before update or delete on line_letter for each row execute function refuse_change();

-- What a member's own people said of its line, and how the line stood then.
create table line_confirmation (
    id bigint generated always as identity primary key,
    organisation_id bigint not null references organisation,
    person_id bigint not null references person,
    at timestamptz not null,
    people jsonb not null,
    corrected boolean not null,
    -- what only the secretariat can change: addresses, other people
    asks text constraint line_asks_length check (char_length(asks) between 1 and 20000),
    -- the link through which it came
    answer_link_id bigint references answer_link
);
create index line_confirmation_by_member on line_confirmation (organisation_id, id);
create index line_confirmation_by_link on line_confirmation (answer_link_id) where answer_link_id is not null;
create trigger changes after insert or update or delete on line_confirmation for each row execute function note_change();
create trigger line_confirmation_is_final before update or delete on line_confirmation for each row execute function refuse_change();

-- The list as it was issued: its content stays, and its hash proves it.
create table member_list_issue (
    id bigint generated always as identity primary key,
    number int not null constraint member_list_number_is_free unique,
    content text not null,
    sha256 bytea not null,
    members int not null,
    confirmed int not null,
    issued_by bigint not null references person,
    issued_at timestamptz not null,
    constraint member_list_matches_its_hash check (sha256 = sha256(convert_to(content, 'UTF8'))),
    constraint confirmed_are_members check (confirmed between 0 and members)
);
create trigger changes after insert or update or delete on member_list_issue for each row execute function note_change();
create trigger member_list_is_final before update or delete on member_list_issue for each row execute function refuse_change();

-- I7: whoever issues next waits for whoever issues now.
create function member_lists_are_counted() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('member_lists_are_counted'));
    if new.number <> (select coalesce(max(number), 0) + 1 from member_list_issue) then
        raise exception 'member lists count on' using errcode = 'UN003', constraint = 'member_list_numbers_gapless';
    end if;
    return new;
end $$;
create trigger member_lists_are_counted before insert on member_list_issue
    for each row execute function member_lists_are_counted();

-- Links that still open something: to a decision, or to the own line until the list is out or another letter asks.
create or replace view standing_answer_link as
select l.id, l.mail_id, l.person_id, l.made_at, l.opened_at, n.decision_id, n.version, n.organisation_id,
       greatest(l.valid_until, served_until(n.decision_id, n.version, n.organisation_id)) as valid_until
  from answer_link l
  join decision_notice n on n.mail_id = l.mail_id
  join decision d on d.id = n.decision_id and d.current_version = n.version
 where l.revoked_at is null and d.state in ('open_session', 'open_silence', 'gated', 'broken', 'provisional')
union all
select l.id, l.mail_id, l.person_id, l.made_at, l.opened_at, null, null, t.organisation_id, l.valid_until
  from answer_link l
  join line_letter t on t.mail_id = l.mail_id
 where l.revoked_at is null;
