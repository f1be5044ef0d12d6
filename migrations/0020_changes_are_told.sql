-- Pages that stay live: at commit every instance hears which records an act was about. Only the kind and the
-- number travel, never what was written: whoever hears it asks for the page, and the page asks who may see it.
create function tell_change() returns trigger language plpgsql as $$
begin
    perform pg_notify('ashar_change', new.subject_kind || ' ' || new.subject_id);
    return null;
end $$;

create trigger event_is_told after insert on event
    for each row when (new.subject_id is not null) execute function tell_change();
create trigger event_about_is_told after insert on event_about
    for each row execute function tell_change();
