-- T4: coordinated resource mobilisation. Proposals of members to donors, from the idea to the answer; who leads, who joins,
-- what is asked for and what was granted. The gap of the workplan stays computed of its activities and never of these.

create table funding_proposal (
    id bigint generated always as identity primary key,
    title text not null constraint funding_proposal_title_length check (char_length(title) between 1 and 300),
    fund text not null constraint funding_proposal_fund_known check (fund in ('mptf', 'other')),
    donor text constraint funding_proposal_donor_length check (char_length(donor) between 1 and 200),
    lead_id bigint not null references organisation,
    activity_id bigint references workplan_activity,
    -- that which endorsed it
    decision_id bigint references decision,
    asked_usd bigint not null constraint funding_proposal_asked_in_range check (asked_usd between 1 and 1000000000000),
    granted_usd bigint constraint funding_proposal_granted_in_range check (granted_usd between 1 and 1000000000000),
    stage text not null constraint funding_proposal_stage_known
        check (stage in ('idea', 'concept_note', 'submitted', 'granted', 'declined', 'withdrawn')),
    stage_on date not null,
    note text constraint funding_proposal_note_length check (char_length(note) between 1 and 1000),
    revision int not null default 0,
    constraint a_grant_is_a_sum check ((granted_usd is not null) = (stage = 'granted')),
    constraint a_donor_is_named check (fund = 'mptf' or donor is not null),
    constraint an_end_has_its_reason check (stage not in ('declined', 'withdrawn') or note is not null)
);
create index funding_proposal_by_stage on funding_proposal (stage, id desc);
create index funding_proposal_of_activity on funding_proposal (activity_id) where activity_id is not null;
create trigger changes after insert or update or delete on funding_proposal for each row execute function note_change();
create trigger funding_proposal_is_never_deleted before delete on funding_proposal for each row execute function refuse_change();
create trigger ended_proposal_is_frozen before update on funding_proposal for each row
    when (old.stage in ('granted', 'declined', 'withdrawn')) execute function refuse_change();

create table funding_partner (
    id bigint generated always as identity primary key,
    proposal_id bigint not null references funding_proposal,
    organisation_id bigint not null references organisation,
    constraint funding_partner_once unique (proposal_id, organisation_id)
);
create trigger changes after insert or update or delete on funding_partner for each row execute function note_change();

create function the_lead_keeps_its_proposal() returns trigger language plpgsql as $$
begin
    if not exists (
        select from event e where e.id = nullif(current_setting('app.event', true), '')::bigint
           and (e.hat = 'secretariat' or e.hat in ('focal_point', 'alternate') and e.organisation_id = case tg_op when 'INSERT' then new.lead_id else old.lead_id end)) then
        raise exception 'the lead keeps it' using errcode = 'UN003', constraint = 'the_lead_keeps_its_proposal';
    end if;
    return new;
end $$;
create trigger the_lead_keeps_its_proposal before insert or update on funding_proposal
    for each row execute function the_lead_keeps_its_proposal();

create view funding_proposal_transition (from_stage, to_stage) as values
    ('idea', 'concept_note'), ('idea', 'withdrawn'),
    ('concept_note', 'submitted'), ('concept_note', 'withdrawn'),
    ('submitted', 'granted'), ('submitted', 'declined'), ('submitted', 'concept_note'), ('submitted', 'withdrawn');
create function a_proposal_goes_on_by_stages() returns trigger language plpgsql as $$
begin
    if not exists (select from funding_proposal_transition t where (t.from_stage, t.to_stage) = (old.stage, new.stage)) then
        raise exception 'not the next stage' using errcode = 'UN003', constraint = 'a_proposal_goes_on_by_stages';
    end if;
    return new;
end $$;
create trigger a_proposal_goes_on_by_stages before update on funding_proposal for each row
    when (old.stage <> new.stage) execute function a_proposal_goes_on_by_stages();
create function a_proposal_begins_as_an_idea() returns trigger language plpgsql as $$
begin
    if new.stage not in ('idea', 'concept_note') then
        raise exception 'it was never submitted' using errcode = 'UN003', constraint = 'a_proposal_goes_on_by_stages';
    end if;
    return new;
end $$;
create trigger a_proposal_begins_as_an_idea before insert on funding_proposal
    for each row execute function a_proposal_begins_as_an_idea();

-- The Migration MPTF pays for joint programmes of two United Nations entities at least.
create function a_proposal_is_whole() returns trigger language plpgsql as $$
declare
    whole funding_proposal;
begin
    select * into whole from funding_proposal
     where id = case tg_table_name when 'funding_proposal' then (to_jsonb(new) ->> 'id')::bigint
                else coalesce(to_jsonb(new) ->> 'proposal_id', to_jsonb(old) ->> 'proposal_id')::bigint end;
    if exists (select from funding_partner p where p.proposal_id = whole.id and p.organisation_id = whole.lead_id) then
        raise exception 'the lead is no partner' using errcode = 'UN005', constraint = 'the_lead_is_no_partner';
    end if;
    if whole.fund = 'mptf' and whole.stage in ('submitted', 'granted')
       and not exists (select from funding_partner p where p.proposal_id = whole.id) then
        raise exception 'nobody joins' using errcode = 'UN005', constraint = 'a_joint_proposal_has_partners';
    end if;
    return null;
end $$;
create constraint trigger a_proposal_is_whole after insert or update on funding_proposal
    deferrable initially deferred for each row execute function a_proposal_is_whole();
create constraint trigger a_proposal_is_whole after insert or update or delete on funding_partner
    deferrable initially deferred for each row execute function a_proposal_is_whole();

-- Who joins an ended proposal stays as it was.
create function partners_of_an_ended_proposal_stay() returns trigger language plpgsql as $$
begin
    if exists (select from funding_proposal p
                where p.id = coalesce(to_jsonb(new) ->> 'proposal_id', to_jsonb(old) ->> 'proposal_id')::bigint
                  and p.stage in ('granted', 'declined', 'withdrawn')) then
        raise exception 'it has ended' using errcode = 'UN003', constraint = 'ended_proposal_is_frozen';
    end if;
    return coalesce(new, old);
end $$;
create trigger partners_of_an_ended_proposal_stay before insert or update or delete on funding_partner
    for each row execute function partners_of_an_ended_proposal_stay();
