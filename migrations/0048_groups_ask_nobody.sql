-- R12, R23: a group recommends. What it wants of members goes up as a draft; no action follows from its meeting alone.
create function only_the_network_asks() returns trigger language plpgsql as $$
begin
    if exists (select from meeting m where m.id = new.meeting_id and m.working_group_id is not null) then
        raise exception 'a group only recommends' using errcode = 'UN003', constraint = 'a_group_only_recommends';
    end if;
    return new;
end $$;
create trigger only_the_network_asks before insert on action for each row execute function only_the_network_asks();
