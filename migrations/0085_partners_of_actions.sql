-- M4, R12: external partners are invited to an action and not bound by it. R14, I16: they read what was written for them,
-- who leads and until when, and nothing else of the action.

create table action_partner (
    id bigint generated always as identity primary key,
    action_id bigint not null references action,
    organisation_id bigint not null references organisation,
    told_title text not null constraint told_title_length check (char_length(told_title) between 1 and 300),
    told_text text not null constraint told_text_length check (char_length(told_text) between 1 and 4000),
    invited_by bigint not null references person,
    invited_at timestamptz not null,
    answer text constraint partner_answer_known check (answer in ('takes_part', 'declines')),
    remark text constraint partner_remark_length check (char_length(remark) between 1 and 2000),
    answered_by bigint references person,
    answered_at timestamptz,
    withdrawn_at timestamptz,
    constraint partner_answered_by_someone check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint partner_remark_with_an_answer check (remark is null or answer is not null)
);
create unique index one_invitation_of_a_partner on action_partner (action_id, organisation_id) where withdrawn_at is null;
create index action_partner_by_organisation on action_partner (organisation_id, id desc) where withdrawn_at is null;
create trigger changes after insert or update or delete on action_partner for each row execute function note_change();
create trigger action_partner_is_final before update of action_id, organisation_id, told_title, told_text, invited_by, invited_at
    on action_partner for each row execute function refuse_change();
create trigger action_partner_is_never_deleted before delete on action_partner for each row execute function refuse_change();

create function partner_of_an_open_action() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is not null then
        raise exception 'the invitation was withdrawn' using errcode = 'UN003', constraint = 'withdrawn_partner_is_final';
    end if;
    if exists (select from organisation o where o.id = new.organisation_id and o.kind = 'un_entity') then
        raise exception 'a member is no partner' using errcode = 'UN003', constraint = 'partners_come_from_outside';
    end if;
    if new.withdrawn_at is null
       and exists (select from action a where a.id = new.action_id and a.status in ('verified', 'declined', 'cancelled')) then
        raise exception 'the action is over' using errcode = 'UN003', constraint = 'partners_join_open_actions';
    end if;
    return new;
end $$;
create trigger partner_of_an_open_action before insert or update on action_partner
    for each row execute function partner_of_an_open_action();
