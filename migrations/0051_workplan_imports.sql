-- A workplan comes in as a sheet: kept as it was sent, looked at, then carried out once, all rows or none.

create table workplan_import (
    id bigint generated always as identity primary key,
    year int not null constraint import_year_sensible check (year between 2000 and 2199),
    file_name text not null constraint import_file_name_length check (char_length(file_name) between 1 and 200),
    media_type text not null,
    sha256 bytea not null,
    person_id bigint not null references person,
    at timestamptz not null,
    carried_out_at timestamptz
);
create index workplan_import_by_file on workplan_import (sha256);
create trigger changes after insert or update or delete on workplan_import for each row execute function note_change();
create trigger import_is_carried_out_once before update on workplan_import for each row
    when (old.carried_out_at is not null) execute function refuse_change();
create trigger import_is_final before update of year, file_name, media_type, sha256, person_id, at on workplan_import
    for each row execute function refuse_change();
create trigger import_is_never_deleted before delete on workplan_import for each row execute function refuse_change();

-- Files that records name; whatever else is kept may be swept.
create or replace view kept_file as
    select sha256 from paper_version
    union all
    select sha256 from state_letter
    union all
    select sha256 from evidence where sha256 is not null
    union all
    select sha256 from workplan_import;
