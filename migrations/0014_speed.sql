-- What keeps the desk and the lists as quick after many years as on the first day: indexes for what waits, and
-- two marks in place of searches through everything that ever was.

create index minutes_by_state on minutes (state, comments_until);
create index meeting_held_in_year on meeting (year, kind, starts_at) where state = 'held';
create index action_open_by_due on action (due_on, id) where status not in ('verified', 'cancelled', 'declined');
drop index action_by_due;
create index action_waiting_by_lead on action (lead_id, due_on, id) where status in ('proposed', 'accepted', 'in_progress');
create index action_reported on action (id) where status = 'reported_done';
create index action_verified_by_lead on action (verified_at, lead_id) where verified_at is not null;
drop index action_by_verification;
create index state_consultation_to_close on state_consultation (id) where state in ('replied', 'lapsed');

-- set with the first action of the decision, or the first line of the meeting's minutes; never taken back
alter table decision add has_actions boolean not null default false;
alter table meeting add has_minutes boolean not null default false;
create function mark_followed_decision() returns trigger language plpgsql as $$
begin
    update decision set has_actions = true where id = new.decision_id and not has_actions;
    return null;
end $$;
create trigger marks_its_decision after insert on action for each row execute function mark_followed_decision();
create function mark_minuted_meeting() returns trigger language plpgsql as $$
begin
    update meeting set has_minutes = true where id = new.meeting_id and not has_minutes;
    return null;
end $$;
create trigger marks_its_meeting after insert on minutes for each row execute function mark_minuted_meeting();

-- what happened before this migration is marked under an act of its own
do $$
declare act bigint;
begin
    if exists (select from action) or exists (select from minutes) then
        insert into event (act, subject_kind, hat, request_id, at) values ('network.migrate', 'network', 'system', '0014', now())
        returning id into act;
        perform set_config('app.event', act::text, true);
        update decision d set has_actions = true where exists (select from action a where a.decision_id = d.id);
        update meeting g set has_minutes = true where exists (select from minutes m where m.meeting_id = g.id);
        perform set_config('app.event', '', true);
    end if;
end $$;

create index decision_without_actions on decision (id) where state = 'adopted' and no_action_reason is null and not has_actions;
create index meeting_without_minutes on meeting (id) where state = 'held' and not has_minutes;
