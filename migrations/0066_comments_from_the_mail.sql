-- R11: members comment on circulated minutes from their mail, and are reminded once before the deadline.

-- Whom which letter asked on which revision of the text; a link belongs to the letter that carried it.
create table minutes_notice (
    id bigint generated always as identity primary key,
    minutes_id bigint not null references minutes,
    revision int not null,
    organisation_id bigint not null references organisation,
    person_id bigint not null references person,
    mail_id bigint not null constraint one_minutes_notice_for_each_mail unique references mail,
    kind text not null constraint minutes_notice_kind_known check (kind in ('circulation', 'reminder')),
    at timestamptz not null
);
create index minutes_notice_by_minutes on minutes_notice (minutes_id, organisation_id, id);
create trigger changes after insert or update or delete on minutes_notice for each row execute function note_change();
create trigger minutes_notice_is_final before update or delete on minutes_notice for each row execute function refuse_change();

-- When members who had not answered were reminded of the deadline for comments.
alter table minutes add column reminded_at timestamptz;

-- The link through which the member's own people said it.
alter table minutes_comment add column answer_link_id bigint references answer_link;
create index minutes_comment_by_answer_link on minutes_comment (answer_link_id) where answer_link_id is not null;
create trigger minutes_comment_link_is_final before update of answer_link_id on minutes_comment
    for each row execute function refuse_change();

-- A link speaks for its reader, its member and its revision, and only as long as it lasts.
create function minutes_comment_by_its_own_link() returns trigger language plpgsql as $$
begin
    if not exists (
        select from answer_link l
          join minutes_notice n on n.mail_id = l.mail_id
          join minutes m on m.id = n.minutes_id and m.revision = n.revision
         where l.id = new.answer_link_id and l.person_id = new.person_id and l.revoked_at is null and new.at < l.valid_until
           and n.minutes_id = new.minutes_id and n.organisation_id = new.organisation_id and n.person_id = new.person_id) then
        raise exception 'not said through its own link' using errcode = 'UN003', constraint = 'minutes_comment_by_its_own_link';
    end if;
    return new;
end $$;
create trigger minutes_comment_by_its_own_link before insert on minutes_comment
    for each row when (new.answer_link_id is not null) execute function minutes_comment_by_its_own_link();

-- Links that still open something, as long as their time lasts: to a decision, to the own line of the member list, or to
-- minutes.
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
 where l.revoked_at is null and m.state = 'comment_open';
