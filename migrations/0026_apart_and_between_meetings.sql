-- I11: what a member is apart from binds it only if it says so itself. §2.3: decisions taken between meetings stand
-- on the agenda of the next ordinary meeting.

alter table charter
    -- how long the item of decisions taken between meetings is planned for
    add column between_minutes int not null default 5 constraint between_minutes_sensible check (between_minutes between 1 and 480);

alter table action
    -- the numbered paragraph that it stems from; null for the decision as a whole
    add column paragraph int constraint action_paragraph_counts_up check (paragraph > 0),
    -- its lead is apart from what it stems from, knew that and accepted all the same
    add column accepted_apart boolean not null default false;

-- Disassociated from the whole decision, or from the paragraph that an action stems from.
create function is_apart(decision_sought bigint, member_sought bigint, paragraph_sought int) returns boolean language sql stable as $$
    select exists (
        select from position p join decision d on d.id = p.decision_id
         where d.id = decision_sought and p.version = d.adopted_version and p.organisation_id = member_sought
           and p.is_current and p.value = 'disassociate'
           and (cardinality(p.paragraphs) = 0 or paragraph_sought = any (p.paragraphs)))
$$;

-- Before this migration whoever was apart ticked a box to accept; its acceptance stands.
do $$
declare act bigint;
begin
    if exists (select from action a where a.status not in ('proposed', 'declined', 'cancelled')
                                      and is_apart(a.decision_id, a.lead_id, null)) then
        insert into event (act, subject_kind, hat, request_id, at) values ('network.migrate', 'network', 'system', '0026', now())
        returning id into act;
        perform set_config('app.event', act::text, true);
        update action a set accepted_apart = true
         where a.status not in ('proposed', 'declined', 'cancelled') and is_apart(a.decision_id, a.lead_id, null);
        perform set_config('app.event', '', true);
    end if;
end $$;

-- I11: held only by a lead whose own focal point or alternate accepted it, knowing that the member is apart.
create function an_apart_member_accepts_itself() returns trigger language plpgsql as $$
declare
    act event%rowtype;
    is_new boolean := true;
begin
    if new.status in ('proposed', 'declined', 'cancelled') or not is_apart(new.decision_id, new.lead_id, new.paragraph) then
        return new;
    end if;
    if tg_op = 'UPDATE' then
        is_new := old.status in ('proposed', 'declined', 'cancelled') or old.lead_id <> new.lead_id or not old.accepted_apart;
    end if;
    select * into act from event where id = nullif(current_setting('app.event', true), '')::bigint;
    if not new.accepted_apart
       or is_new and (act.organisation_id is distinct from new.lead_id or act.hat not in ('focal_point', 'alternate')) then
        raise exception 'the lead is apart from the decision' using errcode = 'UN003', constraint = 'apart_member_accepts_itself';
    end if;
    return new;
end $$;
create trigger apart_member_accepts_itself before insert or update on action
    for each row execute function an_apart_member_accepts_itself();
-- Who was asked for which paragraph does not change under it.
create trigger action_paragraph_is_final before update of paragraph on action for each row execute function refuse_change();

alter table agenda_item
    -- kept by the house itself: the decisions taken between meetings
    add column standing text constraint agenda_item_standing_known check (standing in ('between_meetings'));
create unique index one_standing_item_of_each_kind on agenda_item (agenda_id, standing) where standing is not null;

-- Which decisions taken between meetings an agenda lists; each stands on one agenda, and moves on only with a
-- meeting that was called off.
create table agenda_listing (
    id bigint generated always as identity primary key,
    agenda_item_id bigint not null references agenda_item,
    decision_id bigint not null references decision constraint listed_once unique,
    listed_at timestamptz not null,
    -- the members had the agenda already
    after_circulation boolean not null
);
create index agenda_listing_by_item on agenda_listing (agenda_item_id);
create trigger changes after insert or update or delete on agenda_listing for each row execute function note_change();
create trigger agenda_listing_is_never_deleted before delete on agenda_listing for each row execute function refuse_change();
create function listed_between_meetings() returns trigger language plpgsql as $$
begin
    if not exists (select from decision where id = new.decision_id and adopted_at is not null and basis in ('silence', 'window'))
       or not exists (select from agenda_item i join agenda a on a.id = i.agenda_id
                       where i.id = new.agenda_item_id and i.standing = 'between_meetings' and a.state not in ('adopted', 'closed')) then
        raise exception 'it was not taken between meetings' using errcode = 'UN003', constraint = 'listed_between_meetings';
    end if;
    if tg_op = 'UPDATE' and not exists (
        select from agenda_item i join agenda a on a.id = i.agenda_id join meeting m on m.id = a.meeting_id
         where i.id = old.agenda_item_id and m.state = 'cancelled') then
        raise exception 'it is listed already' using errcode = 'UN003', constraint = 'listed_once';
    end if;
    return new;
end $$;
create trigger listed_between_meetings before insert or update on agenda_listing
    for each row execute function listed_between_meetings();
create index decision_between_meetings on decision (adopted_at, id) where basis in ('silence', 'window') and adopted_at is not null;
