-- R10, R20: members say from their mail who comes for them, and what they said opens the table of the meeting.

-- Whom which letter called to which day of a meeting; a link belongs to the letter that carried it.
create table meeting_notice (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting,
    -- which of its days: a new date asks anew
    sequence int not null,
    organisation_id bigint not null references organisation,
    person_id bigint not null references person,
    mail_id bigint not null constraint one_meeting_notice_for_each_mail unique references mail,
    kind text not null constraint meeting_notice_kind_known check (kind in ('invitation', 'reminder')),
    at timestamptz not null
);
create index meeting_notice_by_meeting on meeting_notice (meeting_id, person_id);
-- Reminded once of each day.
create unique index reminded_once_of_each_day on meeting_notice (meeting_id, sequence, person_id) where kind = 'reminder';
create trigger changes after insert or update or delete on meeting_notice for each row execute function note_change();
create trigger meeting_notice_is_final before update or delete on meeting_notice for each row execute function refuse_change();

-- Who comes for a member; an answer to an earlier day of the meeting stays beside the one to the new day.
create table invitation_answer (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting,
    sequence int not null,
    organisation_id bigint not null references organisation,
    mode text not null constraint invitation_answer_mode_known check (mode in ('principal', 'alternate', 'apology')),
    person_id bigint references person,
    -- somebody who is no focal point and no alternate, by name
    stand_in text constraint invitation_stand_in_length check (char_length(stand_in) between 1 and 120),
    remote boolean not null default false,
    answered_by bigint not null references person,
    -- the link through which it was said, where it was
    answer_link_id bigint references answer_link,
    at timestamptz not null,
    constraint one_answer_for_each_member unique (meeting_id, sequence, organisation_id),
    -- one person comes for at most one member
    constraint one_member_for_each_who_comes unique (meeting_id, sequence, person_id),
    constraint who_comes_is_named check (num_nonnulls(person_id, stand_in) = case mode when 'apology' then 0 else 1 end),
    constraint an_apology_is_nowhere check (mode <> 'apology' or not remote)
);
create index invitation_answer_by_answer_link on invitation_answer (answer_link_id) where answer_link_id is not null;
create trigger changes after insert or update or delete on invitation_answer for each row execute function note_change();
create trigger invitation_answer_is_never_deleted before delete on invitation_answer for each row execute function refuse_change();

-- Said for the day that stands, between convocation and opening; by a link only of its own reader, member and day.
create function invitation_is_answered_in_time() returns trigger language plpgsql as $$
begin
    if not exists (
        select from meeting g
         where g.id = new.meeting_id and g.state in ('convened', 'postponed') and g.convened_at is not null
           and g.sequence = new.sequence) then
        raise exception 'nobody is asked now' using errcode = 'UN003', constraint = 'answers_until_the_meeting_opens';
    end if;
    if new.answer_link_id is not null and not exists (
        select from answer_link l join meeting_notice n on n.mail_id = l.mail_id
         where l.id = new.answer_link_id and l.person_id = new.answered_by and l.revoked_at is null and new.at < l.valid_until
           and n.meeting_id = new.meeting_id and n.sequence = new.sequence and n.organisation_id = new.organisation_id) then
        raise exception 'not said through its own link' using errcode = 'UN003', constraint = 'invitation_answered_by_its_own_link';
    end if;
    return new;
end $$;
create trigger invitation_is_answered_in_time before insert or update on invitation_answer
    for each row execute function invitation_is_answered_in_time();

-- Who was there may be somebody who is in no register, by name.
alter table representation add column stand_in text
    constraint stand_in_length check (char_length(stand_in) between 1 and 120);
alter table representation drop constraint who_is_there_is_named;
alter table representation add constraint who_is_there_is_named
    check (num_nonnulls(person_id, stand_in) = case when mode in ('principal', 'alternate') then 1 else 0 end);
alter table representation add constraint who_is_not_there_is_nowhere
    check (mode in ('principal', 'alternate') or not remote);

-- Links that still open something, as long as their time lasts: to a decision, to the own line of the member list, to
-- minutes, or to an invitation.
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
 where l.revoked_at is null
union all
select l.id, l.mail_id, l.person_id, l.made_at, l.opened_at, null, n.revision, n.organisation_id, l.valid_until
  from answer_link l
  join minutes_notice n on n.mail_id = l.mail_id
  join minutes m on m.id = n.minutes_id and m.revision = n.revision
 where l.revoked_at is null and m.state = 'comment_open'
union all
select l.id, l.mail_id, l.person_id, l.made_at, l.opened_at, null, null, n.organisation_id, l.valid_until
  from answer_link l
  join meeting_notice n on n.mail_id = l.mail_id
  join meeting g on g.id = n.meeting_id and g.sequence = n.sequence
 where l.revoked_at is null and g.state in ('convened', 'postponed');
