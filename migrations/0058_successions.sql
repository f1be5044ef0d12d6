-- R10, R20: a focal point is succeeded on a day, and what was open then is handed over.
create table succession (
    id bigint generated always as identity primary key,
    organisation_id bigint not null references organisation,
    predecessor_id bigint not null constraint succeeded_once unique references function,
    successor_id bigint not null constraint succeeds_once unique references function,
    last_day date not null,
    recorded_at timestamptz not null,
    -- when the successor was written to, on the first day
    begun_at timestamptz,
    -- when the successor said so
    taken_over_at timestamptz,
    constraint nobody_succeeds_oneself check (predecessor_id <> successor_id)
);
create index succession_by_member on succession (organisation_id, id);
create index succession_to_begin on succession (last_day) where begun_at is null;
create trigger changes after insert or update or delete on succession for each row execute function note_change();
create trigger succession_is_final before update of organisation_id, predecessor_id, successor_id, last_day, recorded_at on succession
    for each row execute function refuse_change();
create trigger taken_over_once before update of taken_over_at on succession
    for each row when (old.taken_over_at is not null) execute function refuse_change();
create trigger succession_is_never_deleted before delete on succession for each row execute function refuse_change();

-- The two functions are of the member and of one kind, and the second begins when the first has ended.
create function succession_has_no_gap() returns trigger language plpgsql as $$
begin
    if not exists (select from function a join function b on b.organisation_id = a.organisation_id and b.kind = a.kind
                    where a.id = new.predecessor_id and b.id = new.successor_id and a.organisation_id = new.organisation_id
                      and a.kind in ('focal_point', 'alternate') and a.valid_until = new.last_day
                      and b.valid_from = new.last_day + 1) then
        raise exception 'a succession has no gap' using errcode = 'UN003', constraint = 'succession_has_no_gap';
    end if;
    return new;
end $$;
create trigger has_no_gap before insert on succession for each row execute function succession_has_no_gap();
