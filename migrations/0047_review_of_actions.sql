-- R12, R16, domain §4: actions are reviewed in session: what is said is taken down for each, and closing freezes them as
-- they were reviewed, dated, for the minutes and to be compared at the next meeting.

create table action_review (
    id bigint generated always as identity primary key,
    meeting_id bigint not null constraint one_review_for_each_meeting unique references meeting,
    begun_at timestamptz not null,
    closed_at timestamptz,
    closed_by bigint references person,
    -- under which item the minutes tell it, and what they say
    agenda_item_id bigint references agenda_item,
    minutes_text text constraint review_text_length check (char_length(minutes_text) between 1 and 40000),
    constraint review_closed_as_a_whole check ((closed_at is null) = (closed_by is null)
        and (closed_at is null) = (agenda_item_id is null) and (closed_at is null) = (minutes_text is null))
);
create index action_review_by_item on action_review (agenda_item_id) where agenda_item_id is not null;
create index action_review_by_closing on action_review (closed_at desc) where closed_at is not null;
create trigger changes after insert or update or delete on action_review for each row execute function note_change();
create trigger closed_review_is_final before update or delete on action_review
    for each row when (old.closed_at is not null) execute function refuse_change();

-- What was said of an action, while its review goes on.
create table review_remark (
    id bigint generated always as identity primary key,
    review_id bigint not null references action_review,
    action_id bigint not null references action,
    text text not null constraint review_remark_length check (char_length(text) <= 2000),
    -- raised with each save: who saves later is shown what came between
    revision int not null default 1,
    person_id bigint not null references person,
    at timestamptz not null,
    constraint one_remark_for_each_action unique (review_id, action_id)
);
create trigger changes after insert or update or delete on review_remark for each row execute function note_change();
create function review_is_open() returns trigger language plpgsql as $$
begin
    if not exists (select from action_review where id = new.review_id and closed_at is null) then
        raise exception 'the review is closed' using errcode = 'UN003', constraint = 'review_is_open';
    end if;
    return new;
end $$;
create trigger review_is_open before insert or update on review_remark for each row execute function review_is_open();

-- An action as it was reviewed.
create table review_line (
    id bigint generated always as identity primary key,
    review_id bigint not null references action_review,
    place int not null,
    action_id bigint not null references action,
    symbol text not null,
    title text not null,
    lead text not null,
    due_on date not null,
    status text not null,
    percent int not null,
    health text not null constraint review_health_known check (health in ('overdue', 'at_risk', 'on_track', 'done', 'resting')),
    remark text not null,
    constraint one_line_for_each_reviewed_action unique (review_id, action_id)
);
create trigger changes after insert or update or delete on review_line for each row execute function note_change();
create trigger review_line_is_final before update or delete on review_line for each row execute function refuse_change();
create trigger review_line_while_open before insert on review_line for each row execute function review_is_open();
