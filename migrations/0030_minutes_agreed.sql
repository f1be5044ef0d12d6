-- R11: from the circulated draft to the approved minutes: comments and their answers, a co-chair's ruling, the
-- tracked version, approval, dissemination and one corrigendum (domain §3.4).

alter table charter
    -- working days in which members may ask for a correction of disseminated minutes
    add column minutes_correction_days int not null default 5,
    -- working days between the tracked version and its approval by a co-chair
    add column minutes_tracked_days int not null default 2,
    add column minutes_approval text not null default 'co_chair'
        constraint minutes_approval_known check (minutes_approval in ('co_chair', 'next_meeting')),
    add constraint minutes_periods_are_positive check (minutes_correction_days > 0 and minutes_tracked_days > 0);

alter table minutes
    add column submitted_at timestamptz,
    add column consolidated_at timestamptz,
    -- until then members read the tracked version; nobody approves before
    add column changes_until timestamptz,
    add column approved_at timestamptz,
    add column approval text constraint minutes_approval_way_known check (approval in ('no_comments', 'co_chair', 'meeting')),
    -- null when the clock approved
    add column approved_by bigint references person,
    -- the meeting that approved them, by the charter's choice
    add column approved_in bigint references meeting,
    add column disseminated_at timestamptz,
    add column corrections_until timestamptz,
    add constraint minutes_consolidated_at_a_time check
        (state <> 'consolidated' or (consolidated_at is not null and changes_until is not null)),
    add constraint minutes_approved_in_a_way check
        ((state in ('approved', 'disseminated')) = (approved_at is not null and approval is not null)),
    add constraint minutes_approved_by_someone check
        (approval is null or (approval = 'no_comments') = (approved_by is null)),
    add constraint minutes_approved_in_a_meeting check (approval is null or (approval = 'meeting') = (approved_in is not null)),
    add constraint minutes_disseminated_at_a_time check
        ((state = 'disseminated') = (disseminated_at is not null and corrections_until is not null));

-- An item under which nothing was said needs no text.
alter table minutes_entry add column no_discussion boolean not null default false;

-- What a co-chair asks to change before clearing; each is answered by the secretariat.
create table minutes_remark (
    id bigint generated always as identity primary key,
    minutes_id bigint not null references minutes,
    -- null: about the minutes as a whole
    entry_id bigint references minutes_entry,
    text text not null constraint minutes_remark_text_length check (char_length(text) between 1 and 5000),
    person_id bigint not null references person,
    at timestamptz not null,
    resolved_by bigint references person,
    resolved_at timestamptz,
    constraint minutes_remark_resolved_by_someone check ((resolved_by is null) = (resolved_at is null))
);
create index minutes_remark_by_minutes on minutes_remark (minutes_id, id);
create trigger changes after insert or update or delete on minutes_remark for each row execute function note_change();
create trigger minutes_remark_is_final before update of minutes_id, entry_id, text, person_id, at on minutes_remark
    for each row execute function refuse_change();
create trigger minutes_remark_is_never_deleted before delete on minutes_remark for each row execute function refuse_change();

-- remarks that came before this table
do $$
declare act bigint;
begin
    if exists (select from minutes where remark is not null) then
        insert into event (act, subject_kind, hat, request_id, at) values ('network.migrate', 'network', 'system', '0030', now())
        returning id into act;
        perform set_config('app.event', act::text, true);
        insert into minutes_remark (minutes_id, text, person_id, at)
        select m.id, m.remark, e.person_id, e.at
          from minutes m
          join lateral (select person_id, at from event where subject_kind = 'minutes' and subject_id = m.id and act = 'minutes.return'
                         order by id desc limit 1) e on true
         where m.remark is not null and m.remark <> '';
        perform set_config('app.event', '', true);
    end if;
end $$;
alter table minutes drop column remark;

-- What a member says of the circulated text, and what came of it. The paragraph is counted through the whole
-- circulated text, which no longer changes; for a correction, through the approved one.
create table minutes_comment (
    id bigint generated always as identity primary key,
    minutes_id bigint not null references minutes,
    entry_id bigint references minutes_entry,
    paragraph int constraint minutes_comment_paragraph_counts_up check (paragraph > 0),
    kind text not null constraint minutes_comment_kind_known
        check (kind in ('factual', 'own_intervention', 'editorial', 'add_statement', 'query', 'no_comments', 'correction')),
    text text not null default '' constraint minutes_comment_text_length check (char_length(text) <= 5000),
    -- the paragraph as it should read, or the statement to be added
    proposed text constraint minutes_comment_proposed_length check (char_length(proposed) between 1 and 10000),
    organisation_id bigint not null references organisation,
    person_id bigint not null references person,
    at timestamptz not null,
    withdrawn_at timestamptz,
    answer text constraint minutes_comment_answer_known check (answer in ('accepted', 'declined', 'noted')),
    reason text constraint minutes_comment_reason_length check (char_length(reason) between 1 and 2000),
    answered_by bigint references person,
    answered_at timestamptz,
    ruling text constraint minutes_comment_ruling_known check (ruling in ('accepted', 'declined')),
    ruling_reason text constraint minutes_ruling_reason_length check (char_length(ruling_reason) between 1 and 2000),
    -- stands in the minutes: who does not agree, in one sentence
    disagreement text constraint minutes_disagreement_length check (char_length(disagreement) between 1 and 2000),
    ruled_by bigint references person,
    ruled_at timestamptz,
    constraint minutes_comment_says_something check ((kind = 'no_comments') = (text = '')),
    constraint minutes_comment_stands_at_a_paragraph check
        (kind = 'no_comments' and entry_id is null and paragraph is null or kind <> 'no_comments' and entry_id is not null and paragraph is not null),
    constraint minutes_comment_answered_by_someone check
        ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null) and (answer is null) = (reason is null)),
    constraint minutes_comment_ruled_by_someone check
        ((ruling is null) = (ruled_by is null) and (ruling is null) = (ruled_at is null) and (ruling is null) = (ruling_reason is null)
         and (ruling is null) = (disagreement is null)),
    constraint minutes_query_is_noted check (answer is null or (kind = 'query') = (answer = 'noted'))
);
create index minutes_comment_by_minutes on minutes_comment (minutes_id, id);
create index minutes_comment_waiting on minutes_comment (minutes_id) where answer is null and withdrawn_at is null;
create unique index one_no_comments_of_each_member on minutes_comment (minutes_id, organisation_id) where kind = 'no_comments';
create trigger changes after insert or update or delete on minutes_comment for each row execute function note_change();
create trigger minutes_comment_is_final before update of minutes_id, entry_id, paragraph, kind, text, proposed, organisation_id, person_id, at
    on minutes_comment for each row execute function refuse_change();
create trigger minutes_comment_is_never_deleted before delete on minutes_comment for each row execute function refuse_change();

-- Comments in their period, by members who were at the table; absent members ask. Corrections in theirs.
create function minutes_comment_in_its_time() returns trigger language plpgsql as $$
declare now_minutes minutes;
begin
    select * into now_minutes from minutes where id = new.minutes_id;
    if new.kind = 'correction' then
        if now_minutes.state <> 'disseminated' or new.at >= now_minutes.corrections_until
           or exists (select from minutes_corrigendum where minutes_id = new.minutes_id) then
            raise exception 'no correction is asked for now' using errcode = 'UN003', constraint = 'minutes_corrections_in_their_period';
        end if;
        return new;
    end if;
    if now_minutes.state <> 'comment_open' or new.at >= now_minutes.comments_until then
        raise exception 'no comment is given now' using errcode = 'UN003', constraint = 'minutes_comments_in_their_period';
    end if;
    if new.kind not in ('query', 'no_comments') and not exists (
        select from representation r
         where r.meeting_id = now_minutes.meeting_id and r.organisation_id = new.organisation_id and r.mode in ('principal', 'alternate')) then
        raise exception 'the member was not at the table' using errcode = 'UN003', constraint = 'minutes_comments_of_those_present';
    end if;
    return new;
end $$;
create trigger minutes_comment_in_its_time before insert on minutes_comment
    for each row execute function minutes_comment_in_its_time();

-- What was answered stands once the text is agreed.
create function minutes_answer_in_its_time() returns trigger language plpgsql as $$
declare state_now text;
begin
    select state into state_now from minutes where id = new.minutes_id;
    if new.kind = 'correction' and (state_now <> 'disseminated'
            or exists (select from minutes_corrigendum where minutes_id = new.minutes_id))
       or new.kind not in ('correction', 'query') and state_now <> 'comment_open' then
        raise exception 'the answers stand' using errcode = 'UN003', constraint = 'minutes_answers_stand';
    end if;
    return new;
end $$;
create trigger minutes_answers_stand before update on minutes_comment
    for each row execute function minutes_answer_in_its_time();

-- Another member does not agree to what a comment asks for.
create table minutes_objection (
    id bigint generated always as identity primary key,
    comment_id bigint not null references minutes_comment,
    organisation_id bigint not null references organisation,
    reason text not null constraint minutes_objection_reason_length check (char_length(reason) between 1 and 2000),
    person_id bigint not null references person,
    at timestamptz not null,
    constraint one_objection_of_each_member unique (comment_id, organisation_id)
);
create trigger changes after insert or update or delete on minutes_objection for each row execute function note_change();
create trigger minutes_objection_is_final before update or delete on minutes_objection for each row execute function refuse_change();
create function minutes_objection_in_its_time() returns trigger language plpgsql as $$
begin
    if not exists (select from minutes_comment c join minutes m on m.id = c.minutes_id
                    where c.id = new.comment_id and m.state = 'comment_open' and c.ruling is null and c.withdrawn_at is null
                      and c.kind in ('factual', 'own_intervention', 'editorial', 'add_statement')
                      and c.organisation_id <> new.organisation_id) then
        raise exception 'no objection to this comment' using errcode = 'UN003', constraint = 'minutes_objections_in_their_time';
    end if;
    return new;
end $$;
create trigger minutes_objections_in_their_time before insert on minutes_objection
    for each row execute function minutes_objection_in_its_time();

-- The text of an item as it becomes after the comments; what was circulated stays as it was.
create table consolidated_entry (
    id bigint generated always as identity primary key,
    entry_id bigint not null references minutes_entry constraint one_consolidated_text_for_each_item unique,
    text text not null constraint consolidated_text_length check (char_length(text) between 1 and 60000),
    revision int not null default 1,
    saved_by bigint references person,
    saved_at timestamptz not null
);
create trigger changes after insert or update or delete on consolidated_entry for each row execute function note_change();
create function consolidated_while_agreed() returns trigger language plpgsql as $$
begin
    if not exists (select from minutes_entry e join minutes m on m.id = e.minutes_id
                    where e.id = coalesce(new.entry_id, old.entry_id) and m.state = 'comment_open') then
        raise exception 'the tracked version is circulated' using errcode = 'UN003', constraint = 'consolidated_text_is_frozen';
    end if;
    return coalesce(new, old);
end $$;
create trigger consolidated_text_is_frozen before insert or update or delete on consolidated_entry
    for each row execute function consolidated_while_agreed();

-- I8: the approved minutes, word for word, as a file with its hash.
create table approved_minutes (
    id bigint generated always as identity primary key,
    minutes_id bigint not null references minutes constraint one_approved_text unique,
    snapshot text not null,
    sha256 bytea not null,
    constraint approved_minutes_match_their_hash check (sha256 = sha256(convert_to(snapshot, 'UTF8')))
);
create trigger changes after insert or update or delete on approved_minutes for each row execute function note_change();
create trigger approved_minutes_are_final before update or delete on approved_minutes for each row execute function refuse_change();

-- All corrections in one corrigendum; the minutes themselves never change.
create table minutes_corrigendum (
    id bigint generated always as identity primary key,
    minutes_id bigint not null references minutes constraint one_corrigendum unique,
    snapshot text not null,
    sha256 bytea not null,
    issued_by bigint not null references person,
    issued_at timestamptz not null,
    constraint corrigendum_matches_its_hash check (sha256 = sha256(convert_to(snapshot, 'UTF8')))
);
create trigger changes after insert or update or delete on minutes_corrigendum for each row execute function note_change();
create trigger corrigendum_is_final before update or delete on minutes_corrigendum for each row execute function refuse_change();
create function corrigendum_lists_all() returns trigger language plpgsql as $$
begin
    if not exists (select from minutes where id = new.minutes_id and state = 'disseminated' and corrections_until <= new.issued_at)
       or exists (select from minutes_comment where minutes_id = new.minutes_id and kind = 'correction' and answer is null and withdrawn_at is null)
       or not exists (select from minutes_comment where minutes_id = new.minutes_id and kind = 'correction' and answer = 'accepted') then
        raise exception 'the corrigendum lists all corrections' using errcode = 'UN003', constraint = 'corrigendum_lists_all';
    end if;
    return new;
end $$;
create trigger corrigendum_lists_all before insert on minutes_corrigendum for each row execute function corrigendum_lists_all();

-- The machine's guards, whoever writes (domain §3.4).
create function minutes_gate() returns trigger language plpgsql as $$
begin
    if new.state in ('chair_review', 'comment_open') and exists (
        select from minutes_entry where minutes_id = new.id and btrim(text) = '' and not no_discussion) then
        raise exception 'an item has no text' using errcode = 'UN004', constraint = 'minutes_gate_items';
    end if;
    if new.state in ('cleared', 'comment_open') and exists (
        select from minutes_remark where minutes_id = new.id and resolved_at is null) then
        raise exception 'a remark is open' using errcode = 'UN004', constraint = 'minutes_gate_remarks';
    end if;
    if new.state = 'consolidated' and (new.consolidated_at < old.comments_until
        or not exists (select from minutes_comment where minutes_id = new.id and withdrawn_at is null
                          and kind not in ('query', 'no_comments', 'correction'))
        or exists (select from minutes_comment c where c.minutes_id = new.id and c.withdrawn_at is null
                      and c.kind not in ('query', 'no_comments', 'correction')
                      and (c.answer is null or c.ruling is null
                           and (c.answer = 'declined' or exists (select from minutes_objection o where o.comment_id = c.id))))) then
        raise exception 'a comment is not settled' using errcode = 'UN004', constraint = 'minutes_gate_comments';
    end if;
    if new.state = 'approved' and old.state = 'comment_open' and (new.approval <> 'no_comments' or new.approved_at < old.comments_until
        or exists (select from minutes_comment where minutes_id = new.id and withdrawn_at is null
                      and kind not in ('query', 'no_comments', 'correction'))) then
        raise exception 'comments are open' using errcode = 'UN004', constraint = 'minutes_gate_comments';
    end if;
    if new.state = 'approved' and old.state = 'consolidated' and (new.approval = 'no_comments' or new.approved_at < old.changes_until
        or new.approval = 'meeting' and not exists (select from meeting where id = new.approved_in and state = 'in_session')) then
        raise exception 'not approved in this way' using errcode = 'UN004', constraint = 'minutes_gate_approval';
    end if;
    return new;
end $$;
create trigger minutes_gate before update of state on minutes for each row
    when (old.state is distinct from new.state) execute function minutes_gate();

create function approved_minutes_are_kept() returns trigger language plpgsql as $$
begin
    if not exists (select from approved_minutes where minutes_id = new.id) then
        raise exception 'the approved text is not kept' using errcode = 'UN004', constraint = 'approved_minutes_are_kept';
    end if;
    return null;
end $$;
create constraint trigger approved_minutes_are_kept after update of state on minutes
    deferrable initially deferred for each row when (new.state = 'approved') execute function approved_minutes_are_kept();

-- How and when they were approved, and published deadlines, do not change afterwards (I19).
create trigger approved_frame_is_frozen before update of approved_at, approval, approved_by, approved_in on minutes for each row
    when (old.approved_at is not null and (old.approved_at, old.approval, old.approved_by, old.approved_in)
        is distinct from (new.approved_at, new.approval, new.approved_by, new.approved_in))
    execute function refuse_change();
create trigger published_days_of_minutes_stand before update of comments_until, changes_until, corrections_until on minutes for each row
    when (old.comments_until is not null and old.comments_until is distinct from new.comments_until
       or old.changes_until is not null and old.changes_until is distinct from new.changes_until
       or old.corrections_until is not null and old.corrections_until is distinct from new.corrections_until)
    execute function refuse_change();
