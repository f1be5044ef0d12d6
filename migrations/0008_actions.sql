-- R12: what an adopted decision asks for, who leads it, how far it is.

create table action (
    id bigint generated always as identity primary key,
    decision_id bigint not null references decision,
    -- DEC/9-A1: counted within its decision
    number int not null constraint action_number_counts_up check (number > 0),
    title text not null constraint action_title_length check (char_length(title) between 1 and 300),
    lead_id bigint not null references organisation,
    start_on date not null,
    due_on date not null,
    original_due_on date not null,
    status text not null default 'proposed' constraint action_status_known check (status in
        ('proposed', 'accepted', 'in_progress', 'reported_done', 'verified', 'on_hold', 'declined', 'cancelled')),
    percent int not null default 0 constraint action_percent_in_range check (percent between 0 and 100),
    decline_reason text constraint decline_reason_length check (char_length(decline_reason) between 1 and 2000),
    accepted_at timestamptz,
    reported_at timestamptz,
    verified_at timestamptz,
    verified_by bigint references person,
    constraint action_number_is_free unique (decision_id, number),
    constraint action_due_after_start check (due_on >= start_on),
    constraint declined_has_a_reason check ((status = 'declined') = (decline_reason is not null)),
    -- R21: from accepted on, the lead agreed
    constraint accepted_by_its_lead check (status in ('proposed', 'declined', 'cancelled') or accepted_at is not null),
    constraint verified_by_someone check ((status = 'verified') = (verified_at is not null and verified_by is not null))
);
create index action_by_decision on action (decision_id);
create index action_by_lead on action (lead_id, status, due_on);
create index action_by_due on action (due_on) where status not in ('verified', 'cancelled', 'declined');
create index action_by_verification on action (verified_at) where verified_at is not null;
create trigger changes after insert or update or delete on action for each row execute function note_change();
create table action_transition (from_status text not null, to_status text not null, primary key (from_status, to_status));
insert into action_transition values
    ('proposed', 'accepted'), ('proposed', 'declined'), ('proposed', 'cancelled'),
    ('accepted', 'in_progress'), ('accepted', 'reported_done'), ('accepted', 'on_hold'), ('accepted', 'cancelled'), ('accepted', 'declined'),
    ('in_progress', 'reported_done'), ('in_progress', 'on_hold'), ('in_progress', 'cancelled'), ('in_progress', 'declined'),
    ('on_hold', 'in_progress'), ('on_hold', 'cancelled'),
    ('reported_done', 'verified'), ('reported_done', 'in_progress'), ('verified', 'in_progress'),
    ('declined', 'proposed');
create function only_known_action_transitions() returns trigger language plpgsql as $$
begin
    if not exists (select from action_transition where from_status = old.status and to_status = new.status) then
        raise exception 'an action does not go from % to %', old.status, new.status
            using errcode = 'UN002', constraint = 'action_transitions';
    end if;
    return new;
end $$;
create trigger action_transitions before update of status on action for each row
    when (old.status is distinct from new.status) execute function only_known_action_transitions();
-- Only an adopted decision has actions.
create function decision_of_action_is_adopted() returns trigger language plpgsql as $$
begin
    if not exists (select from decision where id = new.decision_id and state = 'adopted' and no_action_reason is null) then
        raise exception 'actions follow adopted decisions' using errcode = 'UN003', constraint = 'actions_follow_adopted_decisions';
    end if;
    return new;
end $$;
create trigger actions_follow_adopted_decisions before insert on action for each row execute function decision_of_action_is_adopted();

create table progress_report (
    id bigint generated always as identity primary key,
    action_id bigint not null references action,
    narrative text not null constraint progress_narrative_length check (char_length(narrative) between 1 and 5000),
    percent int not null constraint progress_percent_in_range check (percent between 0 and 100),
    status text not null,
    person_id bigint not null references person,
    organisation_id bigint not null references organisation,
    at timestamptz not null
);
create index progress_report_by_action on progress_report (action_id, id desc);
create trigger changes after insert or update or delete on progress_report for each row execute function note_change();
create trigger progress_report_is_final before update or delete on progress_report for each row execute function refuse_change();
