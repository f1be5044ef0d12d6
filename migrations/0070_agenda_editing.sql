-- R9, domain §3.3: items of an agenda are edited, moved, copied and carried over; of two writers neither loses a word.

alter table charter
    -- how long the standing items are planned for; 0: the network does not propose this one
    add column adoption_minutes int not null default 5,
    add column arising_minutes int not null default 20,
    add column last_minutes_minutes int not null default 5,
    add column next_meeting_minutes int not null default 5,
    add column other_business_minutes int not null default 10,
    add constraint standing_minutes_sensible check (adoption_minutes between 0 and 480 and arising_minutes between 0 and 480
        and last_minutes_minutes between 0 and 480 and next_meeting_minutes between 0 and 480
        and other_business_minutes between 0 and 480);

alter table agenda_item
    -- counts each change of its words: a save names the one from which it was written
    add column revision int not null default 1 constraint agenda_item_revision_counts_up check (revision > 0),
    -- the item of another meeting from which it was taken
    add column copied_from bigint references agenda_item on delete set null,
    -- approval of the last minutes: the circulation whose text it is about, which never changes
    add column circulation_id bigint references circulation,
    drop constraint agenda_item_standing_known,
    add constraint agenda_item_standing_known check (standing in
        ('adoption', 'last_minutes', 'matters_arising', 'between_meetings', 'other_business', 'next_meeting')),
    add constraint last_minutes_are_one_version check ((standing is not distinct from 'last_minutes') = (circulation_id is not null));
create index agenda_item_copies on agenda_item (copied_from) where copied_from is not null;

-- Whatever changes its words counts, whoever writes them and by which button.
create function item_counts_its_changes() returns trigger language plpgsql as $$
begin
    if (new.kind, new.title, new.title_ru, new.title_ky, new.presenter, new.presenter_organisation_id, new.minutes, new.background,
        new.audience, new.purpose, new.circulation_id)
       is distinct from (old.kind, old.title, old.title_ru, old.title_ky, old.presenter, old.presenter_organisation_id, old.minutes,
        old.background, old.audience, old.purpose, old.circulation_id) then
        new.revision := old.revision + 1;
    end if;
    return new;
end $$;
create trigger item_counts_its_changes before update on agenda_item for each row execute function item_counts_its_changes();

-- The minutes that are approved are those of the same body, as they were circulated.
create function last_minutes_are_of_this_body() returns trigger language plpgsql as $$
begin
    if not exists (select from circulation c join minutes m on m.id = c.object_id join meeting g on g.id = m.meeting_id
                     join agenda a on a.id = new.agenda_id join meeting h on h.id = a.meeting_id
                    where c.id = new.circulation_id and c.object_kind = 'minutes' and g.id <> h.id
                      and g.working_group_id is not distinct from h.working_group_id) then
        raise exception 'these are not the last minutes' using errcode = 'UN003', constraint = 'last_minutes_are_of_this_body';
    end if;
    return new;
end $$;
create trigger last_minutes_are_of_this_body before insert or update of circulation_id, agenda_id on agenda_item
    for each row when (new.circulation_id is not null) execute function last_minutes_are_of_this_body();

-- The order that custom gives: what opens, the matters themselves, what closes.
create function standing_rank(standing text) returns int language sql immutable as $$
    select case standing when 'adoption' then 1 when 'last_minutes' then 2 when 'matters_arising' then 3
                         when 'between_meetings' then 5 when 'other_business' then 6 when 'next_meeting' then 7 else 4 end
$$;
-- Makes room for so many items of one kind, before the first that comes later by custom, and says which place is free.
create function make_room(of_agenda bigint, for_standing text, many int) returns int language plpgsql as $$
declare
    place int;
begin
    select coalesce(min(position) filter (where standing_rank(standing) > standing_rank(for_standing)), coalesce(max(position), 0) + 1)
      into place from agenda_item where agenda_id = of_agenda;
    update agenda_item set position = position + many where agenda_id = of_agenda and position >= place;
    return place;
end $$;
-- Who presents it, in words: a person, an agency, or both.
create function presented_by(i agenda_item) returns text language sql stable as $$
    select nullif(concat_ws(', ', i.presenter, (select acronym from organisation where id = i.presenter_organisation_id)), '')
$$;
