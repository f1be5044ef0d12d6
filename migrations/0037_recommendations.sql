-- R16, R23: a group recommends; the network decides.

alter table decision
    -- the group whose recommendation it is
    add column recommended_by_group_id bigint references working_group;
create index decision_recommended on decision (recommended_by_group_id, id desc) where recommended_by_group_id is not null;
create trigger recommendation_is_final before update of recommended_by_group_id on decision for each row
    when (old.recommended_by_group_id is distinct from new.recommended_by_group_id) execute function refuse_change();

create function only_the_network_decides() returns trigger language plpgsql as $$
begin
    if exists (select from meeting m where m.id = new.meeting_id and m.working_group_id is not null)
       or exists (select from agenda_item i join agenda a on a.id = i.agenda_id join meeting m on m.id = a.meeting_id
                   where i.id = new.agenda_item_id and m.working_group_id is not null) then
        raise exception 'a group only recommends' using errcode = 'UN003', constraint = 'a_group_only_recommends';
    end if;
    if tg_op = 'INSERT' and group_is_over(new.recommended_by_group_id) then
        raise exception 'the group is over' using errcode = 'UN003', constraint = 'a_group_that_is_over_is_read_only';
    end if;
    return new;
end $$;
create trigger only_the_network_decides before insert or update of agenda_item_id, meeting_id on decision
    for each row execute function only_the_network_decides();
