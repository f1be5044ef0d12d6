-- R8: since when the pulse of the network is new to a reader.

alter table charter
    -- away from the desk for longer: the next look begins another visit
    add column visit_minutes int not null default 30 constraint visit_minutes_positive check (visit_minutes > 0);

-- When somebody last had the desk before their eyes. Technical, like the sessions that write it.
create table desk_visit (
    person_id bigint primary key references person,
    -- the last look of the visit before this one; null while the first one lasts
    since timestamptz,
    seen_at timestamptz not null
);

create index circulation_by_time on circulation (circulated_at);
create index progress_report_by_time on progress_report (at);
