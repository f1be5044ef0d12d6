-- R2: "The meetings will be held quarterly or upon request by its members": a focal point asks with a reason and an
-- agenda, a co-chair answers once, and both are kept for ever.

create table meeting_request (
    id bigint generated always as identity primary key,
    organisation_id bigint not null references organisation,
    requested_by bigint not null references person,
    reason text not null constraint meeting_request_reason_length check (char_length(reason) between 1 and 2000),
    -- the agenda that it proposes, one point each
    points text[] not null constraint meeting_request_points_length
        check (cardinality(points) between 1 and 10 and char_length(array_to_string(points, '')) <= 2000),
    -- days that would suit; none where any would
    wished_days date[] not null default '{}' constraint meeting_request_days_length check (cardinality(wished_days) <= 3),
    requested_at timestamptz not null,
    -- published with it: a later change of the calendar never moves it (I19)
    answer_due timestamptz not null,
    answer text constraint meeting_request_answer_known check (answer in ('convened', 'refused')),
    answer_reason text constraint meeting_request_answer_reason_length check (char_length(answer_reason) between 1 and 2000),
    answered_by bigint references person,
    answered_at timestamptz,
    constraint meeting_request_is_due_later check (answer_due > requested_at),
    constraint meeting_request_is_answered_by_someone
        check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)
               and (answer is not null or answer_reason is null)),
    constraint a_refused_request_has_a_reason check (answer is distinct from 'refused' or answer_reason is not null)
);
create index meeting_request_open on meeting_request (answer_due, id) where answer is null;
create index meeting_request_by_organisation on meeting_request (organisation_id);
create trigger changes after insert or update or delete on meeting_request for each row execute function note_change();
create trigger meeting_request_is_never_deleted before delete on meeting_request for each row execute function refuse_change();

create function a_focal_point_asks_for_its_member() returns trigger language plpgsql as $$
begin
    if new.answer is not null or not exists (
        select from event e where e.id = nullif(current_setting('app.event', true), '')::bigint
           and e.hat = 'focal_point' and e.organisation_id = new.organisation_id and e.person_id = new.requested_by) then
        raise exception 'only a focal point asks' using errcode = 'UN003', constraint = 'a_focal_point_asks_for_its_member';
    end if;
    return new;
end $$;
create trigger a_focal_point_asks_for_its_member before insert on meeting_request
    for each row execute function a_focal_point_asks_for_its_member();

create function a_co_chair_answers_a_request_once() returns trigger language plpgsql as $$
begin
    if old.answer is not null then
        raise exception 'it is answered' using errcode = 'UN003', constraint = 'a_request_is_answered_once';
    end if;
    if (new.organisation_id, new.requested_by, new.reason, new.points, new.wished_days, new.requested_at, new.answer_due)
       is distinct from
       (old.organisation_id, old.requested_by, old.reason, old.points, old.wished_days, old.requested_at, old.answer_due) then
        raise exception 'what was asked stands' using errcode = 'UN003', constraint = 'a_request_stands_as_it_was_asked';
    end if;
    if not exists (
        select from event e where e.id = nullif(current_setting('app.event', true), '')::bigint
           and e.hat = 'co_chair' and e.person_id = new.answered_by) then
        raise exception 'only a co-chair answers' using errcode = 'UN003', constraint = 'a_co_chair_answers_a_request';
    end if;
    return new;
end $$;
create trigger a_co_chair_answers_a_request before update on meeting_request
    for each row execute function a_co_chair_answers_a_request_once();

alter table meeting
    -- R2: the request that an extraordinary meeting answers
    add column request_id bigint references meeting_request;
create unique index one_meeting_for_each_request on meeting (request_id) where request_id is not null;
create trigger meeting_request_is_final before update of request_id on meeting for each row
    when (old.request_id is distinct from new.request_id) execute function refuse_change();

-- Meetings that were planned before this migration keep their kind without a request.
create function an_extraordinary_meeting_answers_a_request() returns trigger language plpgsql as $$
begin
    if (new.kind = 'extraordinary') <> (new.request_id is not null)
       or new.request_id is not null
          and not exists (select from meeting_request r where r.id = new.request_id and r.answer = 'convened') then
        raise exception 'nobody asked for it' using errcode = 'UN003', constraint = 'an_extraordinary_meeting_answers_a_request';
    end if;
    return new;
end $$;
create trigger an_extraordinary_meeting_answers_a_request before insert on meeting
    for each row execute function an_extraordinary_meeting_answers_a_request();

-- Who says that it is convened says when: the meeting stands when the act ends.
create function a_granted_request_has_its_meeting() returns trigger language plpgsql as $$
begin
    if not exists (select from meeting m where m.request_id = new.id) then
        raise exception 'no meeting was planned' using errcode = 'UN005', constraint = 'a_granted_request_has_its_meeting';
    end if;
    return null;
end $$;
create constraint trigger a_granted_request_has_its_meeting after update of answer on meeting_request
    deferrable initially deferred for each row when (new.answer = 'convened')
    execute function a_granted_request_has_its_meeting();
