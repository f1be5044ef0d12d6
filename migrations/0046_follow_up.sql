-- R12: follow-up at a glance stays as quick after many years: when a decision was carried out stands with it.

alter table decision
    -- derived, never typed (I20): the day its last action was verified, while nothing of it is left to do
    add column carried_out_at timestamptz;
create index decision_carried_out on decision (carried_out_at, id) where carried_out_at is not null;
create index decision_adopted on decision (adopted_at, id) where adopted_at is not null;

-- Two actions verified at once wait for each other here, so that the second sees the first.
create function mark_carried_out() returns trigger language plpgsql as $$
declare
    carried_out timestamptz;
begin
    perform from decision where id = new.decision_id for update;
    select case when bool_and(status = 'verified') then max(verified_at) end into carried_out
      from action where decision_id = new.decision_id and status <> 'cancelled';
    update decision set carried_out_at = carried_out
     where id = new.decision_id and carried_out_at is distinct from carried_out;
    return null;
end $$;
create trigger marks_its_decision_carried_out after insert or update of status on action
    for each row when (new.decision_id is not null) execute function mark_carried_out();

-- what was carried out before this migration is marked under an act of its own
do $$
declare act bigint;
begin
    if exists (select from action) then
        insert into event (act, subject_kind, hat, request_id, at) values ('network.migrate', 'network', 'system', '0046', now())
        returning id into act;
        perform set_config('app.event', act::text, true);
        update decision d set carried_out_at = c.at
          from (select decision_id, case when bool_and(status = 'verified') then max(verified_at) end as at
                  from action where status <> 'cancelled' and decision_id is not null group by decision_id) c
         where d.id = c.decision_id and c.at is not null;
        perform set_config('app.event', '', true);
    end if;
end $$;
