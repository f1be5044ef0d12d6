-- R9, domain §3.3: a circulated agenda is revised while its meeting is ahead: prepared, cleared and circulated once more, as
-- Rev.1, Rev.2 …, each with what changed. When it went out first stays; what it then was stands in its snapshot.

insert into agenda_transition values ('circulated', 'draft');
create function agenda_is_revised_ahead() returns trigger language plpgsql as $$
begin
    if new.revision <> old.revision + 1 then
        raise exception 'a revision has its number' using errcode = 'UN003', constraint = 'a_revision_has_its_number';
    end if;
    if not exists (select from meeting where id = new.meeting_id and state in ('planned', 'convened', 'postponed')) then
        raise exception 'the meeting is not ahead' using errcode = 'UN003', constraint = 'agenda_is_revised_ahead';
    end if;
    return new;
end $$;
create trigger agenda_is_revised_ahead before update of state on agenda for each row
    when (old.state = 'circulated' and new.state = 'draft') execute function agenda_is_revised_ahead();
create trigger agenda_went_out_first before update of circulated_at on agenda for each row
    when (old.circulated_at is not null and old.circulated_at is distinct from new.circulated_at) execute function refuse_change();

-- I15: what is being prepared is open to nobody outside, though an earlier form of it went out.
create or replace function search_item_readers(item_sought bigint) returns bigint[] language sql stable as $$
    select coalesce((
        select case when m.working_group_id is not null then array[m.working_group_id] else '{}' end
               || coalesce((select array_agg(-g.organisation_id order by g.id) from meeting_guest g
                             where g.meeting_id = m.id and m.convened_at is not null), '{}')
          from agenda_item i join agenda a on a.id = i.agenda_id join meeting m on m.id = a.meeting_id
         where i.id = item_sought and i.audience = 'group' and a.state in ('circulated', 'adopted', 'closed')), '{}')
$$;
drop trigger search_text on agenda;
create trigger search_text after update of circulated_at, state on agenda for each row execute function search_note_meeting('meeting_id');
