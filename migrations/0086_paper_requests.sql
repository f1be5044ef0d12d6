-- R9: the secretariat asks an agency for a paper of an item, by a day. The desk and the digest remind of it; the agency puts
-- the paper at the item itself, or says why not.

create table paper_request (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting,
    -- absent once the item was removed
    agenda_item_id bigint references agenda_item on delete set null,
    organisation_id bigint not null references organisation,
    wanted text not null constraint paper_request_wanted_length check (char_length(wanted) between 1 and 190),
    note text constraint paper_request_note_length check (char_length(note) between 1 and 2000),
    due_on date not null,
    asked_by bigint not null references person,
    asked_at timestamptz not null,
    answer text constraint paper_request_answer_known check (answer in ('sent', 'declined', 'withdrawn')),
    reason text constraint paper_request_reason_length check (char_length(reason) between 1 and 2000),
    -- the first of what was sent
    paper_id bigint references paper,
    answered_by bigint references person,
    answered_at timestamptz,
    constraint paper_request_is_answered_by_someone
        check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint a_declined_request_has_a_reason check ((answer is not distinct from 'declined') = (reason is not null)),
    constraint a_request_brought_its_paper check ((answer is not distinct from 'sent') = (paper_id is not null))
);
create index paper_request_by_meeting on paper_request (meeting_id, id);
create index paper_request_by_organisation on paper_request (organisation_id, due_on) where answer is null;
create index paper_request_open on paper_request (due_on, id) where answer is null;
create trigger changes after insert or update or delete on paper_request for each row execute function note_change();
create trigger paper_request_is_never_deleted before delete on paper_request for each row execute function refuse_change();
create trigger paper_request_is_final before update of meeting_id, organisation_id, wanted, note, due_on, asked_by, asked_at
    on paper_request for each row execute function refuse_change();

create function a_paper_request_is_answered_once() returns trigger language plpgsql as $$
begin
    if old.answer is not null and new.answer is distinct from old.answer then
        raise exception 'the request was answered' using errcode = 'UN003', constraint = 'a_paper_request_is_answered_once';
    end if;
    return new;
end $$;
create trigger a_paper_request_is_answered_once before update of answer on paper_request
    for each row execute function a_paper_request_is_answered_once();

-- The agency that is asked answers for itself; the secretariat, or the chair of the group, asks and takes back.
create function a_paper_request_is_answered_by_whom_it_asks() returns trigger language plpgsql as $$
begin
    if new.answer in ('sent', 'declined') and not exists (
        select from event e where e.id = nullif(current_setting('app.event', true), '')::bigint
           and e.hat in ('focal_point', 'alternate') and e.organisation_id = new.organisation_id and e.person_id = new.answered_by) then
        raise exception 'only the agency answers' using errcode = 'UN003', constraint = 'a_paper_request_is_answered_by_whom_it_asks';
    end if;
    return new;
end $$;
create trigger a_paper_request_is_answered_by_whom_it_asks before update of answer on paper_request
    for each row execute function a_paper_request_is_answered_by_whom_it_asks();
