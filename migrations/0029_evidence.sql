-- R12: what shows that an action is carried out, and who else works on it.

-- A link or a file that came with a report; files are found by their content, the bytes stand outside the database.
create table evidence (
    id bigint generated always as identity primary key,
    action_id bigint not null references action,
    report_id bigint not null references progress_report,
    link text constraint evidence_link_length check (char_length(link) between 1 and 500),
    file_name text constraint evidence_file_name_length check (char_length(file_name) between 1 and 200),
    media_type text,
    bytes bigint constraint evidence_is_not_empty check (bytes > 0),
    sha256 bytea constraint evidence_sha256_length check (length(sha256) = 32),
    constraint evidence_is_a_link_or_a_file check ((link is null) = (sha256 is not null)
        and (sha256 is null) = (file_name is null) and (sha256 is null) = (media_type is null) and (sha256 is null) = (bytes is null))
);
create index evidence_by_report on evidence (report_id, id);
create index evidence_by_content on evidence (sha256) where sha256 is not null;
create trigger changes after insert or update or delete on evidence for each row execute function note_change();
-- What was reported stays as it was reported.
create trigger evidence_is_final before update or delete on evidence for each row execute function refuse_change();

-- The hourly sweep spares what came with a report.
create or replace view kept_file as
    select sha256 from paper_version
    union all
    select sha256 from state_letter
    union all
    select sha256 from evidence where sha256 is not null;

-- Members that contribute beside the lead: they are told, the lead alone is bound.
create table action_contributor (
    id bigint generated always as identity primary key,
    action_id bigint not null references action,
    organisation_id bigint not null references organisation,
    constraint contributor_once unique (action_id, organisation_id)
);
create index action_contributor_by_organisation on action_contributor (organisation_id, action_id);
create trigger changes after insert or update or delete on action_contributor for each row execute function note_change();
