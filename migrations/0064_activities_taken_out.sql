-- R15: what is no longer planned leaves the workplan with its reason; nothing of it is deleted, its code is not used again.

alter table workplan_activity
    add column taken_out_at timestamptz,
    add column taken_out_reason text constraint taken_out_reason_length check (char_length(taken_out_reason) between 1 and 1000),
    add constraint taken_out_with_a_reason check ((taken_out_at is null) = (taken_out_reason is null));
create trigger taken_out_activity_is_frozen before update or delete on workplan_activity for each row
    when (old.taken_out_at is not null) execute function refuse_change();

-- Its actions go on, and may carry out another activity.
create function taken_out_activity_carries_nothing() returns trigger language plpgsql as $$
begin
    if new.taken_out_at is not null and exists (select from workplan_action where activity_id = new.id) then
        raise exception 'actions still carry the activity out' using errcode = 'UN003', constraint = 'taken_out_activity_carries_nothing';
    end if;
    return new;
end $$;
create trigger taken_out_activity_carries_nothing before update of taken_out_at on workplan_activity for each row
    execute function taken_out_activity_carries_nothing();
create function actions_carry_out_what_is_planned() returns trigger language plpgsql as $$
begin
    if exists (select from workplan_activity where id = new.activity_id and taken_out_at is not null) then
        raise exception 'the activity was taken out' using errcode = 'UN003', constraint = 'actions_carry_out_what_is_planned';
    end if;
    return new;
end $$;
create trigger actions_carry_out_what_is_planned before insert or update on workplan_action for each row
    execute function actions_carry_out_what_is_planned();
