-- R18: a member answers from its mail, and asks for more time. What opens the form is kept by its hash; the word
-- itself stands in mail_secret only, until the letter has left.

alter table charter
    -- days for which the link of a notice without a deadline works, as in session
    add column answer_link_days int not null default 14 constraint answer_link_days_positive check (answer_link_days > 0);

-- One row for each link that a notice carried: for its reader, and for the member and the version of its notice.
create table answer_link (
    id bigint generated always as identity primary key,
    mail_id bigint not null constraint one_answer_link_for_each_mail unique references mail,
    person_id bigint not null references person,
    token_hash bytea not null constraint one_answer_link_for_each_token unique
        constraint answer_token_hash_length check (length(token_hash) = 32),
    made_at timestamptz not null,
    -- the deadline of its notice; who is served later has that long
    valid_until timestamptz not null,
    -- when its page was first asked for, by its reader or by a program that looks into mail
    opened_at timestamptz,
    revoked_at timestamptz,
    revoked_by text constraint answer_link_end_known
        check (revoked_by in ('newer_notice', 'addressee', 'secretariat', 'new_password', 'new_address')),
    constraint answer_link_lasts check (valid_until > made_at),
    constraint answer_link_revoked_by_something check ((revoked_at is null) = (revoked_by is null))
);
create index answer_link_by_person on answer_link (person_id, id);
create trigger changes after insert or update or delete on answer_link for each row execute function note_change();
create trigger answer_link_is_final before update of mail_id, person_id, token_hash, made_at, valid_until on answer_link
    for each row execute function refuse_change();
create trigger answer_link_is_never_deleted before delete on answer_link for each row execute function refuse_change();

-- Links that still open something, as long as their time lasts.
create view standing_answer_link as
select l.id, l.mail_id, l.person_id, l.made_at, l.opened_at, n.decision_id, n.version, n.organisation_id,
       greatest(l.valid_until, served_until(n.decision_id, n.version, n.organisation_id)) as valid_until
  from answer_link l
  join decision_notice n on n.mail_id = l.mail_id
  join decision d on d.id = n.decision_id and d.current_version = n.version
 where l.revoked_at is null and d.state in ('open_session', 'open_silence', 'gated', 'broken', 'provisional');

-- What an address no longer receives opens nothing any more.
create function answer_links_end_with_their_address() returns trigger language plpgsql as $$
begin
    update answer_link l set revoked_at = e.at, revoked_by = 'new_address'
      from event e
     where l.person_id = new.id and l.revoked_at is null and e.id = nullif(current_setting('app.event', true), '')::bigint;
    return null;
end $$;
create trigger answer_links_end_with_their_address after update of email on person
    for each row when (lower(old.email) is distinct from lower(new.email)) execute function answer_links_end_with_their_address();

-- A notice that reached nobody is sent again with its link; a letter that opens an account never is.
create or replace function forget_the_secret() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from mail_secret s using mail m
     where s.mail_id = new.mail_id and m.id = new.mail_id and (new.state = 'sent' or m.kind like 'person.%');
    return new;
end $$;

alter table position
    -- the link through which the member's own people gave it
    add column answer_link_id bigint references answer_link,
    add constraint answered_by_its_own_people check (answer_link_id is null or on_behalf_evidence is null);
create index position_by_answer_link on position (answer_link_id) where answer_link_id is not null;
create trigger position_link_is_final before update of answer_link_id on position for each row execute function refuse_change();

-- Domain §2.2, §2.5: a focal point asks for more time. It is no position; co-chairs extend, or say no.
create table time_request (
    id bigint generated always as identity primary key,
    decision_id bigint not null,
    version int not null,
    organisation_id bigint not null,
    person_id bigint not null references person,
    reason text not null constraint time_reason_length check (char_length(reason) between 1 and 2000),
    at timestamptz not null,
    answer text constraint time_answer_known check (answer in ('granted', 'refused')),
    answer_reason text constraint time_answer_reason_length check (char_length(answer_reason) between 1 and 2000),
    answered_by bigint references person,
    answered_at timestamptz,
    constraint time_request_of_a_seat foreign key (decision_id, organisation_id) references decision_roster (decision_id, organisation_id),
    constraint time_request_on_a_version foreign key (decision_id, version) references decision_version (decision_id, number),
    constraint time_answer_is_whole check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
    constraint refused_time_has_a_reason check (answer is distinct from 'refused' or answer_reason is not null)
);
create unique index one_open_time_request on time_request (decision_id, version, organisation_id) where answer is null;
create index time_request_by_decision on time_request (decision_id, version, organisation_id, id);
create index time_request_open on time_request (decision_id) where answer is null;
create trigger changes after insert or update or delete on time_request for each row execute function note_change();
create trigger time_request_is_final before update of decision_id, version, organisation_id, person_id, reason, at on time_request
    for each row execute function refuse_change();
create trigger time_answer_is_final before update on time_request for each row when (old.answer is not null) execute function refuse_change();
create trigger time_request_is_never_deleted before delete on time_request for each row execute function refuse_change();
