-- R9: papers at agenda items, with every version of their files. No route has written papers so far.

-- A paper and how it stands now; its files are its versions.
alter table paper
    drop column file_name,
    drop column media_type,
    drop column bytes,
    drop column sha256,
    drop column uploaded_by,
    drop column uploaded_at,
    drop constraint paper_agenda_item_id_fkey,
    alter column agenda_item_id drop not null,
    add constraint paper_agenda_item_id_fkey foreign key (agenda_item_id) references agenda_item on delete set null,
    add column meeting_id bigint not null references meeting,
    add column kind text not null constraint paper_kind_known
        check (kind in ('background', 'concept', 'draft', 'report', 'presentation', 'other')),
    add column title_ru text constraint paper_title_ru_length check (char_length(title_ru) <= 200),
    add column title_ky text constraint paper_title_ky_length check (char_length(title_ky) <= 200),
    -- the version that is shown first
    add column version int not null default 1 constraint paper_versions_count_up check (version > 0),
    add column withdrawn_at timestamptz,
    add column withdrawn_by bigint references person,
    add constraint paper_withdrawn_by_someone check ((withdrawn_at is null) = (withdrawn_by is null)),
    -- a withdrawn paper may outlive its item, since its number is taken
    add constraint paper_stands_at_an_item check (agenda_item_id is not null or withdrawn_at is not null);
create index paper_by_meeting on paper (meeting_id);

-- A file for the members, found by its content; the bytes stand outside the database.
create table paper_version (
    id bigint generated always as identity primary key,
    paper_id bigint not null references paper,
    version int not null constraint paper_version_counts_up check (version > 0),
    file_name text not null constraint paper_file_name_length check (char_length(file_name) between 1 and 200),
    media_type text not null,
    bytes bigint not null constraint paper_is_not_empty check (bytes > 0),
    sha256 bytea not null constraint paper_sha256_length check (length(sha256) = 32),
    -- it came when the members had the agenda already
    after_circulation boolean not null,
    uploaded_by bigint not null references person,
    uploaded_at timestamptz not null,
    constraint one_row_for_each_paper_version unique (paper_id, version)
);
create index paper_version_by_content on paper_version (sha256);
create trigger changes after insert or update or delete on paper_version for each row execute function note_change();
-- What was sent stays what it was: a change is a further version.
create trigger paper_version_is_final before update or delete on paper_version for each row execute function refuse_change();
revoke update, delete, truncate on paper_version from ashar_app;

-- R9: papers come while the agenda lives; a meeting that was held or called off takes none.
create function agenda_of_paper_is_open() returns trigger language plpgsql as $$
begin
    if exists (select from agenda a join meeting m on m.id = a.meeting_id
                where m.id = new.meeting_id and (a.state = 'closed' or m.state in ('held', 'cancelled'))) then
        raise exception 'the meeting is over' using errcode = 'UN003', constraint = 'papers_of_a_past_meeting_are_frozen';
    end if;
    return new;
end $$;
create trigger papers_of_a_past_meeting_are_frozen before insert or update on paper
    for each row execute function agenda_of_paper_is_open();

-- A withdrawn paper does not come back, and takes no further version.
create function withdrawn_paper_stays_so() returns trigger language plpgsql as $$
begin
    if new.withdrawn_at is distinct from old.withdrawn_at or new.version <> old.version then
        raise exception 'the paper is withdrawn' using errcode = 'UN003', constraint = 'withdrawn_papers_are_frozen';
    end if;
    return new;
end $$;
create trigger withdrawn_papers_are_frozen before update on paper for each row
    when (old.withdrawn_at is not null) execute function withdrawn_paper_stays_so();
