-- R12, R16: before the session the open actions list themselves under "matters arising", as they stand; what went out
-- keeps in its snapshot how they stood then. The text that a round used to write there is gone from agendas that are
-- still prepared; adopted ones keep theirs.
do $$
declare act bigint;
begin
    if exists (select from agenda_item i join agenda a on a.id = i.agenda_id
                where i.arising is not null and a.state in ('draft', 'cleared')) then
        insert into event (act, subject_kind, hat, request_id, at) values ('network.migrate', 'network', 'system', '0090', now())
        returning id into act;
        perform set_config('app.event', act::text, true);
        update agenda_item i set arising = null
          from agenda a
         where a.id = i.agenda_id and i.arising is not null and a.state in ('draft', 'cleared');
        perform set_config('app.event', '', true);
    end if;
end $$;
comment on column agenda_item.arising is 'what the house listed as text before the list kept itself; of adopted agendas alone';
