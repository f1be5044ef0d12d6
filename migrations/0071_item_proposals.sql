-- R9, domain §3.3: members propose items with papers until the call closes; the secretariat accepts, merges or declines
-- with a reason; what comes late is taken by the charter's rule.

alter table charter
    -- what comes after the call: 0 is refused, 1 is taken once a co-chair says so
    add column late_items int not null default 1 constraint late_items_known check (late_items in (0, 1));

create table item_proposal (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting,
    organisation_id bigint not null references organisation,
    proposed_by bigint not null references person,
    kind text not null constraint item_proposal_kind_known check (kind in ('information', 'discussion', 'decision')),
    title text not null constraint item_proposal_title_length check (char_length(title) between 1 and 200),
    title_ru text constraint item_proposal_title_ru_length check (char_length(title_ru) <= 200),
    title_ky text constraint item_proposal_title_ky_length check (char_length(title_ky) <= 200),
    minutes int not null constraint item_proposal_minutes_sensible check (minutes between 1 and 480),
    background text not null constraint item_proposal_background_length check (char_length(background) between 1 and 5000),
    proposed_at timestamptz not null,
    -- the call had closed
    late boolean not null,
    agreed_by bigint references person,
    agreed_at timestamptz,
    answer text constraint item_proposal_answer_known check (answer in ('accepted', 'merged', 'declined', 'withdrawn')),
    answer_reason text constraint item_proposal_reason_length check (char_length(answer_reason) between 1 and 2000),
    answered_by bigint references person,
    answered_at timestamptz,
    -- what became of it; empty again where the item was removed later
    agenda_item_id bigint references agenda_item on delete set null,
    constraint item_proposal_is_agreed_by_someone check ((agreed_by is null) = (agreed_at is null) and (agreed_at is null or late)),
    constraint item_proposal_is_answered_by_someone
        check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint a_declined_proposal_has_a_reason check ((answer is not distinct from 'declined') = (answer_reason is not null)),
    constraint a_late_proposal_has_a_co_chairs_word
        check (not late or agreed_at is not null or answer is null or answer in ('declined', 'withdrawn'))
);
create index item_proposal_by_meeting on item_proposal (meeting_id, id);
create index item_proposal_by_organisation on item_proposal (organisation_id, id);
create index item_proposal_by_item on item_proposal (agenda_item_id) where agenda_item_id is not null;
create index item_proposal_open on item_proposal (id) where answer is null;
create trigger changes after insert or update or delete on item_proposal for each row execute function note_change();
create trigger item_proposal_is_never_deleted before delete on item_proposal for each row execute function refuse_change();

-- Its papers, until they become papers of the item.
create table item_proposal_file (
    id bigint generated always as identity primary key,
    item_proposal_id bigint not null references item_proposal,
    file_name text not null constraint item_proposal_file_name_length check (char_length(file_name) between 1 and 200),
    media_type text not null,
    bytes bigint not null constraint item_proposal_file_is_not_empty check (bytes > 0),
    sha256 bytea not null constraint item_proposal_sha256_length check (length(sha256) = 32),
    constraint one_file_of_each_content unique (item_proposal_id, sha256)
);
create trigger changes after insert or update or delete on item_proposal_file for each row execute function note_change();
create trigger item_proposal_file_is_final before update or delete on item_proposal_file for each row execute function refuse_change();
revoke update, delete, truncate on item_proposal_file from ashar_app;
create or replace view kept_file as
    select sha256 from paper_version
    union all
    select sha256 from state_letter
    union all
    select sha256 from evidence where sha256 is not null
    union all
    select sha256 from workplan_import
    union all
    select sha256 from item_proposal_file;

-- A member's focal point or alternate proposes for that member, to an agenda of the network that is being prepared.
create function a_member_proposes_an_item() returns trigger language plpgsql as $$
begin
    if new.answer is not null or new.agreed_at is not null or not exists (
        select from event e where e.id = nullif(current_setting('app.event', true), '')::bigint
           and e.hat in ('focal_point', 'alternate') and e.organisation_id = new.organisation_id and e.person_id = new.proposed_by) then
        raise exception 'only a member proposes' using errcode = 'UN003', constraint = 'a_member_proposes_an_item';
    end if;
    if not exists (select from meeting g join agenda a on a.meeting_id = g.id
                    where g.id = new.meeting_id and g.working_group_id is null and g.state in ('planned', 'convened', 'postponed')
                      and a.state in ('draft', 'cleared')) then
        raise exception 'the agenda is not being prepared' using errcode = 'UN003', constraint = 'items_are_proposed_while_prepared';
    end if;
    if new.late and not exists (select from charter where late_items = 1) then
        raise exception 'the call has closed' using errcode = 'UN003', constraint = 'late_items_are_refused';
    end if;
    return new;
end $$;
create trigger a_member_proposes_an_item before insert on item_proposal
    for each row execute function a_member_proposes_an_item();

create function a_proposal_is_answered_once() returns trigger language plpgsql as $$
declare
    act event;
begin
    if (new.meeting_id, new.organisation_id, new.proposed_by, new.kind, new.title, new.title_ru, new.title_ky, new.minutes,
        new.background, new.proposed_at, new.late)
       is distinct from (old.meeting_id, old.organisation_id, old.proposed_by, old.kind, old.title, old.title_ru, old.title_ky,
        old.minutes, old.background, old.proposed_at, old.late) then
        raise exception 'what was proposed stands' using errcode = 'UN003', constraint = 'a_proposal_stands_as_it_was_made';
    end if;
    if old.answer is not null then
        -- its item may be removed later, nothing else
        if new.agenda_item_id is null and (new.answer, new.answer_reason, new.answered_by, new.answered_at, new.agreed_by, new.agreed_at)
           is not distinct from (old.answer, old.answer_reason, old.answered_by, old.answered_at, old.agreed_by, old.agreed_at) then
            return new;
        end if;
        raise exception 'it is answered' using errcode = 'UN003', constraint = 'a_proposal_is_answered_once';
    end if;
    select * into act from event where id = nullif(current_setting('app.event', true), '')::bigint;
    if new.agreed_at is distinct from old.agreed_at
       and (old.agreed_at is not null or act.hat is distinct from 'co_chair' or act.person_id is distinct from new.agreed_by) then
        raise exception 'only a co-chair agrees' using errcode = 'UN003', constraint = 'a_co_chair_agrees_to_late_items';
    end if;
    if new.answer in ('accepted', 'merged', 'declined')
       and (act.hat is distinct from 'secretariat' or act.person_id is distinct from new.answered_by) then
        raise exception 'only the secretariat answers' using errcode = 'UN003', constraint = 'the_secretariat_answers_proposals';
    end if;
    if new.answer = 'withdrawn'
       and (coalesce(act.hat, '') not in ('focal_point', 'alternate') or act.organisation_id is distinct from new.organisation_id) then
        raise exception 'only the proposer withdraws' using errcode = 'UN003', constraint = 'the_proposer_withdraws';
    end if;
    if (new.answer in ('accepted', 'merged')) is distinct from (new.agenda_item_id is not null)
       and (new.answer is not null or new.agenda_item_id is not null) then
        raise exception 'what became of it' using errcode = 'UN003', constraint = 'an_accepted_proposal_has_its_item';
    end if;
    if new.agenda_item_id is not null and not exists (
        select from agenda_item i join agenda a on a.id = i.agenda_id where i.id = new.agenda_item_id and a.meeting_id = new.meeting_id) then
        raise exception 'an item of another meeting' using errcode = 'UN003', constraint = 'an_accepted_proposal_has_its_item';
    end if;
    return new;
end $$;
create trigger a_proposal_is_answered_once before update on item_proposal
    for each row execute function a_proposal_is_answered_once();
