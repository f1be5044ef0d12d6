-- R12: the course of an action: another due day is proposed by its lead and agreed by a co-chair, the first one
-- is kept; it rests or is called off with a reason.

create table due_revision (
    id bigint generated always as identity primary key,
    action_id bigint not null references action,
    -- the day that was in force when another one was proposed
    from_day date not null,
    to_day date not null,
    reason text not null constraint due_revision_reason_length check (char_length(reason) between 1 and 2000),
    person_id bigint not null references person,
    organisation_id bigint not null references organisation,
    proposed_at timestamptz not null,
    state text not null default 'proposed' constraint due_revision_state_known check (state in ('proposed', 'agreed', 'declined')),
    answered_by bigint references person,
    answered_at timestamptz,
    answer text constraint due_revision_answer_length check (char_length(answer) between 1 and 2000),
    constraint due_revision_names_another_day check (from_day <> to_day),
    constraint due_revision_answered_by_someone
        check ((state = 'proposed') = (answered_by is null) and (answered_by is null) = (answered_at is null)),
    constraint due_revision_declined_with_a_reason check (state <> 'declined' or answer is not null)
);
create unique index one_open_due_revision on due_revision (action_id) where state = 'proposed';
create index due_revision_by_action on due_revision (action_id, id);
create trigger changes after insert or update or delete on due_revision for each row execute function note_change();
create trigger answered_due_revision_is_final before update or delete on due_revision
    for each row when (old.state <> 'proposed') execute function refuse_change();

alter table action
    -- how often another day was agreed
    add column revisions int not null default 0 constraint revisions_count_up check (revisions >= 0),
    add column hold_reason text constraint hold_reason_length check (char_length(hold_reason) between 1 and 2000),
    add column cancel_reason text constraint cancel_reason_length check (char_length(cancel_reason) between 1 and 2000),
    add constraint on_hold_has_a_reason check ((status = 'on_hold') = (hold_reason is not null)),
    add constraint cancelled_has_a_reason check ((status = 'cancelled') = (cancel_reason is not null));
create trigger original_due_day_is_kept before update of original_due_on on action
    for each row when (old.original_due_on is distinct from new.original_due_on) execute function refuse_change();
-- The due day moves as a co-chair agreed, or when another agency is asked.
create function due_day_was_agreed() returns trigger language plpgsql as $$
begin
    if not (old.status = 'declined' and new.status = 'proposed')
       and not exists (select from due_revision where action_id = new.id and state = 'agreed' and to_day = new.due_on) then
        raise exception 'nobody agreed to the day' using errcode = 'UN003', constraint = 'due_day_was_agreed';
    end if;
    return new;
end $$;
create trigger due_day_was_agreed before update of due_on on action
    for each row when (old.due_on is distinct from new.due_on) execute function due_day_was_agreed();

-- An action whose day was moved so often is at risk.
alter table charter add column revisions_at_risk int not null default 2 constraint revisions_at_risk_positive check (revisions_at_risk > 0);
