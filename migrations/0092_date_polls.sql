-- R2, R3, R20: before the day of a planned meeting is set, each member says when it can be represented. A poll decides nothing:
-- the secretariat or a co-chair chooses, and a co-chair convenes.

alter table charter
    -- how many times a poll proposes at most, within how many days it is answered, and how far ahead it looks
    add column poll_times int not null default 8,
    add column poll_answer_days int not null default 14,
    add column poll_ahead_days int not null default 180,
    add constraint date_poll_bounds_sensible check (poll_times between 2 and 20 and poll_answer_days between 1 and 90
        and poll_ahead_days between 7 and 730);

create table date_poll (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting,
    -- how many times it proposes
    times int not null constraint a_date_poll_proposes_a_choice check (times >= 2),
    note text constraint date_poll_note_length check (char_length(note) between 1 and 1000),
    -- until when answers are wanted; they are taken until it closes
    answer_until timestamptz not null,
    opened_by bigint not null references person,
    -- whose desk it comes back to: the secretariat's, or that of the group's chair
    by_secretariat boolean not null,
    opened_at timestamptz not null,
    -- when the clock reminded of it
    announced_at timestamptz,
    -- chosen, closed without a choice, or overtaken: the meeting was moved by hand or called off
    outcome text constraint date_poll_outcome_known check (outcome in ('chosen', 'closed', 'moved', 'cancelled')),
    chosen_time_id bigint,
    reason text constraint date_poll_reason_length check (char_length(reason) between 1 and 2000),
    closed_by bigint references person,
    closed_at timestamptz,
    constraint a_date_poll_has_time_for_answers check (answer_until > opened_at),
    constraint a_date_poll_is_closed_by_someone
        check ((outcome is null) = (closed_by is null) and (outcome is null) = (closed_at is null)),
    constraint a_choice_names_a_time check ((outcome is not distinct from 'chosen') = (chosen_time_id is not null)),
    constraint a_date_poll_without_a_choice_has_a_reason check ((outcome is not distinct from 'closed') = (reason is not null))
);
create index date_poll_by_meeting on date_poll (meeting_id, id);
create unique index one_open_date_poll_for_each_meeting on date_poll (meeting_id) where outcome is null;
create trigger changes after insert or update or delete on date_poll for each row execute function note_change();
create trigger date_poll_is_never_deleted before delete on date_poll for each row execute function refuse_change();
create trigger date_poll_is_final before update of meeting_id, times, note, answer_until, opened_by, by_secretariat, opened_at
    on date_poll for each row execute function refuse_change();

create function a_date_poll_is_closed_once() returns trigger language plpgsql as $$
begin
    if old.outcome is not null then
        raise exception 'the poll is closed' using errcode = 'UN003', constraint = 'a_date_poll_is_closed_once';
    end if;
    return new;
end $$;
create trigger a_date_poll_is_closed_once before update of outcome, chosen_time_id, reason, closed_by, closed_at
    on date_poll for each row execute function a_date_poll_is_closed_once();

-- What a poll proposes, in the order of time.
create table date_poll_time (
    id bigint generated always as identity primary key,
    date_poll_id bigint not null references date_poll,
    place int not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    constraint date_poll_time_ends_after_start check (ends_at > starts_at),
    constraint one_date_poll_time_for_each_place unique (date_poll_id, place),
    constraint each_date_poll_time_once unique (date_poll_id, starts_at),
    constraint date_poll_time_of_its_poll unique (date_poll_id, id)
);
create trigger changes after insert or update or delete on date_poll_time for each row execute function note_change();
create trigger date_poll_time_is_final before update or delete on date_poll_time for each row execute function refuse_change();
-- A chosen time is one of its own poll.
alter table date_poll add constraint a_chosen_time_is_of_its_poll
    foreign key (id, chosen_time_id) references date_poll_time (date_poll_id, id);

-- As many as it was opened with, and never one more.
create function a_date_poll_time_has_its_place() returns trigger language plpgsql as $$
begin
    if not exists (select from date_poll p where p.id = new.date_poll_id and new.place between 1 and p.times) then
        raise exception 'the times of a poll stand' using errcode = 'UN003', constraint = 'the_times_of_a_date_poll_stand';
    end if;
    return new;
end $$;
create trigger a_date_poll_time_has_its_place before insert on date_poll_time
    for each row execute function a_date_poll_time_has_its_place();

create function a_date_poll_opens_with_its_times() returns trigger language plpgsql as $$
begin
    if (select count(*) from date_poll_time t where t.date_poll_id = new.id) <> new.times then
        raise exception 'a poll opens with its times' using errcode = 'UN003', constraint = 'the_times_of_a_date_poll_stand';
    end if;
    return null;
end $$;
create constraint trigger a_date_poll_opens_with_its_times after insert on date_poll
    deferrable initially deferred for each row execute function a_date_poll_opens_with_its_times();

-- Who is asked: the members of the day on which it was opened.
create table date_poll_member (
    id bigint generated always as identity primary key,
    date_poll_id bigint not null references date_poll,
    organisation_id bigint not null references organisation,
    constraint asked_once_by_each_date_poll unique (date_poll_id, organisation_id)
);
create index date_poll_member_by_organisation on date_poll_member (organisation_id, date_poll_id);
create trigger changes after insert or update or delete on date_poll_member for each row execute function note_change();
create trigger date_poll_member_is_final before update or delete on date_poll_member for each row execute function refuse_change();

-- Whom which letter asked; a link belongs to the letter that carried it.
create table date_poll_notice (
    id bigint generated always as identity primary key,
    date_poll_id bigint not null references date_poll,
    organisation_id bigint not null references organisation,
    person_id bigint not null references person,
    mail_id bigint not null constraint one_date_poll_notice_for_each_mail unique references mail,
    -- asked; reminded by a person; reminded by the clock
    kind text not null constraint date_poll_notice_kind_known check (kind in ('opening', 'reminder', 'announcement')),
    at timestamptz not null
);
create index date_poll_notice_by_poll on date_poll_notice (date_poll_id, organisation_id, id);
create unique index reminded_once_of_each_date_poll on date_poll_notice (date_poll_id, person_id) where kind = 'reminder';
create unique index announced_once_of_each_date_poll on date_poll_notice (date_poll_id, person_id) where kind = 'announcement';
create trigger changes after insert or update or delete on date_poll_notice for each row execute function note_change();
create trigger date_poll_notice_is_final before update or delete on date_poll_notice for each row execute function refuse_change();

-- What a member said of each time; the last word counts, earlier ones stay.
create table date_poll_answer (
    id bigint generated always as identity primary key,
    date_poll_id bigint not null,
    date_poll_time_id bigint not null,
    organisation_id bigint not null,
    can text not null constraint date_poll_answer_known check (can in ('possible', 'if_need_be', 'not_possible')),
    answered_by bigint not null references person,
    -- the link through which it was said, where it was
    answer_link_id bigint references answer_link,
    at timestamptz not null,
    is_current boolean not null default true,
    constraint date_poll_answer_to_its_time foreign key (date_poll_id, date_poll_time_id) references date_poll_time (date_poll_id, id),
    constraint date_poll_answer_of_who_is_asked
        foreign key (date_poll_id, organisation_id) references date_poll_member (date_poll_id, organisation_id)
);
create unique index one_current_answer_to_each_time on date_poll_answer (date_poll_time_id, organisation_id) where is_current;
create index date_poll_answer_by_poll on date_poll_answer (date_poll_id, organisation_id);
create index date_poll_answer_by_answer_link on date_poll_answer (answer_link_id) where answer_link_id is not null;
create trigger changes after insert or update or delete on date_poll_answer for each row execute function note_change();
create trigger date_poll_answer_is_never_deleted before delete on date_poll_answer for each row execute function refuse_change();
create trigger date_poll_answer_is_final before update of date_poll_id, date_poll_time_id, organisation_id, can, answered_by, answer_link_id, at
    on date_poll_answer for each row execute function refuse_change();
create trigger an_earlier_answer_stays_earlier before update of is_current on date_poll_answer
    for each row when (new.is_current) execute function refuse_change();

-- Said while the poll is open, by the member's own people; by a link only of its own reader, member and poll.
create function a_date_poll_is_answered_while_open() returns trigger language plpgsql as $$
begin
    if not exists (select from date_poll p where p.id = new.date_poll_id and p.outcome is null) then
        raise exception 'the poll is closed' using errcode = 'UN003', constraint = 'a_date_poll_is_answered_while_open';
    end if;
    if not exists (
        select from event e where e.id = nullif(current_setting('app.event', true), '')::bigint
           and e.hat in ('focal_point', 'alternate') and e.organisation_id = new.organisation_id and e.person_id = new.answered_by) then
        raise exception 'only the member answers' using errcode = 'UN003', constraint = 'a_date_poll_is_answered_by_the_member';
    end if;
    if new.answer_link_id is not null and not exists (
        select from answer_link l join date_poll_notice n on n.mail_id = l.mail_id
         where l.id = new.answer_link_id and l.person_id = new.answered_by and l.revoked_at is null and new.at < l.valid_until
           and n.date_poll_id = new.date_poll_id and n.organisation_id = new.organisation_id and n.person_id = new.answered_by) then
        raise exception 'not said through its own link' using errcode = 'UN003', constraint = 'date_poll_answered_by_its_own_link';
    end if;
    return new;
end $$;
create trigger a_date_poll_is_answered_while_open before insert on date_poll_answer
    for each row execute function a_date_poll_is_answered_while_open();

-- Nobody is waited for any more.
create function every_member_answered(poll bigint) returns boolean language sql stable as $$
    select not exists (select from date_poll_member m
                        where m.date_poll_id = poll
                          and not exists (select from date_poll_answer a
                                           where a.date_poll_id = poll and a.organisation_id = m.organisation_id and a.is_current))
$$;

-- Whoever is asked for a day is asked for one that is still open: a meeting moves, is called together or called off without
-- an open poll, and one is opened for a meeting that nobody has convened.
create function an_open_date_poll_holds_its_meeting() returns trigger language plpgsql as $$
begin
    if exists (select from date_poll p where p.meeting_id = new.id and p.outcome is null) then
        raise exception 'a date poll is open' using errcode = 'UN003', constraint = 'an_open_date_poll_holds_its_meeting';
    end if;
    return null;
end $$;
create constraint trigger an_open_date_poll_holds_its_meeting after update of state, starts_at, ends_at, convened_at on meeting
    deferrable initially deferred for each row
    when (old.starts_at is distinct from new.starts_at or old.ends_at is distinct from new.ends_at
        or (old.state is distinct from new.state and new.state not in ('planned', 'postponed'))
        or (old.convened_at is null and new.convened_at is not null))
    execute function an_open_date_poll_holds_its_meeting();

create function a_date_poll_asks_for_a_plan() returns trigger language plpgsql as $$
begin
    if not exists (select from meeting g where g.id = new.meeting_id and g.state in ('planned', 'postponed') and g.convened_at is null) then
        raise exception 'the meeting is no plan any more' using errcode = 'UN003', constraint = 'a_date_poll_asks_for_a_plan';
    end if;
    return new;
end $$;
create trigger a_date_poll_asks_for_a_plan before insert on date_poll for each row execute function a_date_poll_asks_for_a_plan();

-- Links that still open something, as long as their time lasts: to a decision, to the own line of the member list, to
-- minutes, to an invitation, or to a date poll.
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
 where l.revoked_at is null and g.state in ('convened', 'postponed')
union all
select l.id, l.mail_id, l.person_id, l.made_at, l.opened_at, null, null, n.organisation_id, l.valid_until
  from answer_link l
  join date_poll_notice n on n.mail_id = l.mail_id
  join date_poll p on p.id = n.date_poll_id and p.outcome is null
 where l.revoked_at is null;
