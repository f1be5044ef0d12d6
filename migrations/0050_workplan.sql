-- R15, T7: members contribute to the workplan of the year: priorities, outcomes, outputs, and the activities that each
-- member leads, with quarters, money, indicators and the objectives they serve.

create table workplan (
    id bigint generated always as identity primary key,
    year int not null constraint one_workplan_for_each_year unique
        constraint workplan_year_sensible check (year between 2000 and 2199),
    -- by which members approved it, once they did
    decision_id bigint references decision
);
create trigger changes after insert or update or delete on workplan for each row execute function note_change();
create function workplan_is_approved_by_a_decision() returns trigger language plpgsql as $$
begin
    if not exists (select from decision where id = new.decision_id and state = 'adopted') then
        raise exception 'only an adopted decision approves a workplan' using errcode = 'UN003', constraint = 'workplan_is_approved_by_a_decision';
    end if;
    return new;
end $$;
create trigger workplan_is_approved before insert or update of decision_id on workplan for each row
    when (new.decision_id is not null) execute function workplan_is_approved_by_a_decision();
create trigger workplan_year_is_final before update of year on workplan for each row execute function refuse_change();

-- What activities are for: a priority has outcomes, an outcome has outputs.
create table workplan_heading (
    id bigint generated always as identity primary key,
    workplan_id bigint not null references workplan,
    level text not null constraint heading_level_known check (level in ('priority', 'outcome', 'output')),
    parent_id bigint,
    parent_level text generated always as (case level when 'outcome' then 'priority' when 'output' then 'outcome' end) stored,
    -- P4: counted within the workplan, or within its parent
    number int not null constraint heading_number_sensible check (number between 1 and 9999),
    title text not null constraint heading_title_length check (char_length(title) between 1 and 200),
    title_ru text constraint heading_title_ru_length check (char_length(title_ru) between 1 and 200),
    title_ky text constraint heading_title_ky_length check (char_length(title_ky) between 1 and 200),
    -- M1: where a common approach adds value
    rationale text constraint heading_rationale_length check (char_length(rationale) between 1 and 1000),
    constraint heading_of_a_level unique (id, workplan_id, level),
    constraint heading_under_its_parent foreign key (parent_id, workplan_id, parent_level) references workplan_heading (id, workplan_id, level),
    constraint priorities_stand_alone check ((parent_id is null) = (level = 'priority')),
    constraint outputs_have_a_rationale check ((rationale is not null) = (level = 'output')),
    constraint one_heading_for_each_number unique nulls not distinct (workplan_id, parent_id, number)
);
create index workplan_heading_by_parent on workplan_heading (parent_id);
create trigger changes after insert or update or delete on workplan_heading for each row execute function note_change();
create trigger heading_place_is_final before update of workplan_id, level, parent_id, number on workplan_heading
    for each row execute function refuse_change();

create table workplan_activity (
    id bigint generated always as identity primary key,
    output_id bigint not null references workplan_heading,
    -- of its output, by the database itself; P4.2 is counted within it
    priority_id bigint not null references workplan_heading,
    number int not null constraint activity_number_sensible check (number between 1 and 9999),
    title text not null constraint activity_title_length check (char_length(title) between 1 and 300),
    lead_id bigint not null references organisation,
    -- whoever works with members and is none
    partners text constraint activity_partners_length check (char_length(partners) between 1 and 500),
    -- 1, 2, 4 and 8 stand for the four quarters
    quarters int not null constraint activity_quarters_known check (quarters between 1 and 15),
    -- in whole US dollars; the gap is computed wherever it is shown and kept nowhere
    required_usd bigint not null constraint required_money_in_range check (required_usd between 0 and 1000000000000),
    available_usd bigint not null constraint available_money_in_range check (available_usd between 0 and 1000000000000),
    narrative text constraint activity_narrative_length check (char_length(narrative) between 1 and 5000),
    policy_reference text constraint activity_policy_length check (char_length(policy_reference) between 1 and 200),
    joint_plan_reference text constraint activity_joint_plan_length check (char_length(joint_plan_reference) between 1 and 200),
    -- raised with each save: who saves later is told what came between
    revision int not null default 1,
    constraint one_activity_for_each_code unique (priority_id, number)
);
create index workplan_activity_by_output on workplan_activity (output_id);
create index workplan_activity_by_lead on workplan_activity (lead_id);
create trigger changes after insert or update or delete on workplan_activity for each row execute function note_change();
create trigger activity_code_is_final before update of number on workplan_activity for each row execute function refuse_change();

-- An activity stands under an output, keeps its priority, and is led by a member.
create function activity_stands_under_an_output() returns trigger language plpgsql as $$
declare priority bigint := (select outcome.parent_id from workplan_heading output join workplan_heading outcome on outcome.id = output.parent_id
                             where output.id = new.output_id and output.level = 'output');
begin
    if priority is null or tg_op = 'UPDATE' and (priority <> old.priority_id or new.priority_id <> old.priority_id) then
        raise exception 'an activity stands under an output of its priority' using errcode = 'UN003', constraint = 'activity_stands_under_an_output';
    end if;
    new.priority_id := priority;
    if not exists (select from membership where organisation_id = new.lead_id) then
        raise exception 'members lead activities' using errcode = 'UN003', constraint = 'activity_is_led_by_a_member';
    end if;
    return new;
end $$;
create trigger activity_stands_under_an_output before insert or update of output_id, priority_id, lead_id on workplan_activity
    for each row execute function activity_stands_under_an_output();

-- Members that contribute beside the lead.
create table workplan_contributor (
    id bigint generated always as identity primary key,
    activity_id bigint not null references workplan_activity,
    organisation_id bigint not null references organisation,
    constraint workplan_contributor_once unique (activity_id, organisation_id)
);
create trigger changes after insert or update or delete on workplan_contributor for each row execute function note_change();

create table workplan_indicator (
    id bigint generated always as identity primary key,
    activity_id bigint not null references workplan_activity,
    place int not null constraint indicator_place_known check (place between 1 and 3),
    title text not null constraint indicator_title_length check (char_length(title) between 1 and 200),
    baseline text constraint indicator_baseline_length check (char_length(baseline) between 1 and 60),
    target text constraint indicator_target_length check (char_length(target) between 1 and 60),
    actual text constraint indicator_actual_length check (char_length(actual) between 1 and 60),
    constraint one_indicator_for_each_place unique (activity_id, place)
);
create trigger changes after insert or update or delete on workplan_indicator for each row execute function note_change();

-- M5: which objectives an activity serves.
create table workplan_tag (
    id bigint generated always as identity primary key,
    activity_id bigint not null references workplan_activity,
    tag_id bigint not null references tag,
    constraint one_mark_of_an_activity_for_each_tag unique (activity_id, tag_id)
);
create index workplan_tag_by_tag on workplan_tag (tag_id, activity_id);
create trigger changes after insert or update or delete on workplan_tag for each row execute function note_change();

-- By what an activity is carried out: its progress is that of these actions and is typed nowhere.
create table workplan_action (
    id bigint generated always as identity primary key,
    activity_id bigint not null references workplan_activity,
    action_id bigint not null constraint one_activity_for_each_action unique references action
);
create index workplan_action_by_activity on workplan_action (activity_id);
create trigger changes after insert or update or delete on workplan_action for each row execute function note_change();
