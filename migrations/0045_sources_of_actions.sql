-- R12: an action follows from an adopted decision, or from what a meeting said under an item of its agenda; who of the
-- lead does it, how often, where, and which objectives it serves.

alter table action
    alter column decision_id drop not null,
    -- where no decision asks for it: counted within its meeting
    add column meeting_id bigint references meeting,
    add column agenda_item_id bigint references agenda_item,
    -- who of the lead does it; the lead alone is bound
    add column person_id bigint references person,
    add column kind text not null default 'one_off' constraint action_kind_known check (kind in ('one_off', 'recurring', 'standing')),
    add column place text constraint action_place_length check (char_length(place) between 1 and 120),
    add constraint action_has_one_source
        check ((decision_id is null) = (agenda_item_id is not null) and (agenda_item_id is null) = (meeting_id is null)),
    add constraint action_number_of_meeting_is_free unique (meeting_id, number),
    add constraint paragraph_of_a_decision check (paragraph is null or decision_id is not null);
create index action_by_item on action (agenda_item_id, number) where agenda_item_id is not null;

-- An adopted decision, or an item of a meeting that sits or was held.
create or replace function decision_of_action_is_adopted() returns trigger language plpgsql as $$
begin
    if new.decision_id is not null
       and not exists (select from decision where id = new.decision_id and state = 'adopted' and no_action_reason is null) then
        raise exception 'actions follow adopted decisions' using errcode = 'UN003', constraint = 'actions_follow_adopted_decisions';
    end if;
    if new.agenda_item_id is not null
       and not exists (select from agenda_item i join agenda a on a.id = i.agenda_id join meeting g on g.id = a.meeting_id
                        where i.id = new.agenda_item_id and g.id = new.meeting_id and g.state in ('in_session', 'held')) then
        raise exception 'actions follow what was said' using errcode = 'UN003', constraint = 'actions_follow_what_was_said';
    end if;
    return new;
end $$;
create trigger action_source_is_final before update of decision_id, meeting_id, agenda_item_id, number on action
    for each row execute function refuse_change();

-- The person speaks for the lead, on some day at least.
create function person_of_the_lead() returns trigger language plpgsql as $$
begin
    if new.person_id is not null
       and not exists (select from function where person_id = new.person_id and organisation_id = new.lead_id) then
        raise exception 'the person is not of the lead' using errcode = 'UN003', constraint = 'person_of_the_lead';
    end if;
    return new;
end $$;
create trigger person_of_the_lead before insert or update of person_id, lead_id on action
    for each row execute function person_of_the_lead();

-- M5: which objectives an action serves; its decision may serve others.
create table action_tag (
    id bigint generated always as identity primary key,
    action_id bigint not null references action,
    tag_id bigint not null references tag,
    constraint one_mark_of_an_action_for_each_tag unique (action_id, tag_id)
);
create index action_tag_by_tag on action_tag (tag_id, action_id);
create trigger changes after insert or update or delete on action_tag for each row execute function note_change();
