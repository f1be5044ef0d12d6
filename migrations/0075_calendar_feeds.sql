-- Meetings in one's own calendar, by an address that only its owner knows and can take back.
create table calendar_feed (
    id bigint generated always as identity primary key,
    person_id bigint not null references person,
    token_hash bytea not null constraint one_calendar_feed_for_each_token unique
        constraint calendar_token_hash_length check (length(token_hash) = 32),
    made_at timestamptz not null,
    revoked_at timestamptz
);
create unique index one_calendar_feed_for_each_person on calendar_feed (person_id) where revoked_at is null;
create trigger changes after insert or update or delete on calendar_feed for each row execute function note_change();
create trigger calendar_feed_is_final before update of person_id, token_hash, made_at on calendar_feed
    for each row execute function refuse_change();
create trigger calendar_feed_is_never_deleted before delete on calendar_feed for each row execute function refuse_change();
