-- M3, T9, T10: the library of the network. A document has versions in up to three languages, a kind, marks, a source and a
-- date; classification (ST/SGB/2007/6) and audience are two axes (§8). It begins within the network (I15).

create table document (
    id bigint generated always as identity primary key,
    year int not null,
    number int not null,
    kind text not null constraint document_kind_known
        check (kind in ('study', 'dataset', 'guidance', 'report', 'reference', 'statement', 'other')),
    title text not null constraint document_title_length check (char_length(title) between 1 and 200),
    title_ru text constraint document_title_ru_length check (char_length(title_ru) <= 200),
    title_ky text constraint document_title_ky_length check (char_length(title_ky) <= 200),
    source text not null constraint document_source_length check (char_length(source) between 1 and 200),
    dated_on date not null,
    classification text not null default 'unclassified' constraint document_classification_known
        check (classification in ('unclassified', 'confidential', 'strictly_confidential')),
    -- its authors' agency with the office, the network, or the partners of its group too
    audience text not null default 'internal' constraint document_audience_known check (audience in ('authors', 'internal', 'group')),
    working_group_id bigint references working_group,
    -- the agency that brought it and keeps it
    holder_id bigint not null references organisation,
    -- T10: of data sets alone
    reference_on date,
    disaggregation text constraint disaggregation_length check (char_length(disaggregation) between 1 and 300),
    licence text constraint licence_length check (char_length(licence) between 1 and 200),
    review_on date,
    -- own words, with commas between them
    keywords text not null default '' constraint keywords_length check (char_length(keywords) <= 500),
    added_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by bigint references person,
    constraint document_number_is_free unique (year, number),
    constraint document_withdrawn_by_someone check ((withdrawn_at is null) = (withdrawn_by is null)),
    constraint data_sets_say_what_they_count check (
        case when kind = 'dataset' then num_nulls(reference_on, disaggregation, licence, review_on) = 0
             else num_nonnulls(reference_on, disaggregation, licence, review_on) = 0 end),
    constraint partners_are_those_of_a_group check (audience <> 'group' or working_group_id is not null),
    -- §8 (5): what would harm is not opened to the outside by an audience
    constraint partners_read_what_is_unclassified check (audience <> 'group' or classification = 'unclassified')
);
create index document_by_date on document (dated_on desc, id desc);
create index document_by_group on document (working_group_id) where working_group_id is not null;
create index document_by_review on document (review_on) where review_on is not null and withdrawn_at is null;
create trigger changes after insert or update or delete on document for each row execute function note_change();
create trigger document_is_never_deleted before delete on document for each row execute function refuse_change();
create trigger document_number_is_final before update of year, number, holder_id, added_at on document for each row
    when (old.year <> new.year or old.number <> new.number or old.holder_id <> new.holder_id or old.added_at <> new.added_at)
    execute function refuse_change();
create trigger withdrawn_documents_are_frozen before update on document for each row
    when (old.withdrawn_at is not null) execute function refuse_change();

-- I15: nothing is born open, and I18: what belongs to a group that is over stays as it is.
create function document_is_open_to_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.audience = 'group' then
        raise exception 'a document begins within the network' using errcode = 'UN003', constraint = 'documents_begin_internal';
    end if;
    if (new.working_group_id is not null and group_is_over(new.working_group_id))
       or (tg_op = 'UPDATE' and old.working_group_id is not null and group_is_over(old.working_group_id)) then
        raise exception 'the group is over' using errcode = 'UN003', constraint = 'a_group_that_is_over_is_read_only';
    end if;
    return new;
end $$;
create trigger document_is_open_to_change before insert or update on document
    for each row execute function document_is_open_to_change();

-- One file in one language; what was there stays there, a change is a further version.
create table document_version (
    id bigint generated always as identity primary key,
    document_id bigint not null references document,
    lang text not null constraint document_lang_known check (lang in ('en', 'ru', 'ky')),
    version int not null constraint document_version_counts_up check (version > 0),
    file_name text not null constraint document_file_name_length check (char_length(file_name) between 1 and 200),
    media_type text not null,
    bytes bigint not null constraint document_is_not_empty check (bytes > 0),
    sha256 bytea not null constraint document_sha256_length check (length(sha256) = 32),
    uploaded_by bigint not null references person,
    uploaded_at timestamptz not null,
    constraint one_row_for_each_document_version unique (document_id, lang, version)
);
create index document_version_by_content on document_version (sha256);
create trigger changes after insert or update or delete on document_version for each row execute function note_change();
create trigger document_version_is_final before update or delete on document_version for each row execute function refuse_change();

-- A document without a file is none; versions count without gaps, and none comes to what is withdrawn or of a past group.
create function document_takes_this() returns trigger language plpgsql as $$
declare
    home document;
begin
    select * into home from document where id = new.document_id;
    if home.withdrawn_at is not null then
        raise exception 'the document is withdrawn' using errcode = 'UN003', constraint = 'withdrawn_documents_are_frozen';
    end if;
    if home.working_group_id is not null and group_is_over(home.working_group_id) then
        raise exception 'the group is over' using errcode = 'UN003', constraint = 'a_group_that_is_over_is_read_only';
    end if;
    return new;
end $$;
create trigger document_takes_this before insert on document_version for each row execute function document_takes_this();
create function document_versions_count_on() returns trigger language plpgsql as $$
begin
    if new.version <> 1 + coalesce((select max(version) from document_version where document_id = new.document_id and lang = new.lang), 0) then
        raise exception 'versions count on' using errcode = 'UN003', constraint = 'document_versions_count_on';
    end if;
    return new;
end $$;
create trigger document_versions_count_on before insert on document_version for each row execute function document_versions_count_on();
create function document_has_a_file() returns trigger language plpgsql as $$
begin
    if not exists (select from document_version where document_id = new.id) then
        raise exception 'a document without a file' using errcode = 'UN004', constraint = 'document_has_a_file';
    end if;
    return null;
end $$;
create constraint trigger document_has_a_file after insert on document
    deferrable initially deferred for each row execute function document_has_a_file();

-- M5: the objectives that it is about.
create table document_tag (
    id bigint generated always as identity primary key,
    document_id bigint not null references document,
    tag_id bigint not null references tag,
    constraint one_document_mark_for_each_tag unique (document_id, tag_id)
);
create index document_tag_by_tag on document_tag (tag_id, document_id);
create trigger changes after insert or update or delete on document_tag for each row execute function note_change();

-- Where it is referred to.
create table document_link (
    id bigint generated always as identity primary key,
    document_id bigint not null references document,
    agenda_item_id bigint references agenda_item on delete cascade,
    decision_id bigint references decision,
    action_id bigint references action,
    working_group_id bigint references working_group,
    constraint document_link_to_one_thing check (num_nonnulls(agenda_item_id, decision_id, action_id, working_group_id) = 1),
    constraint one_link_for_each_thing unique nulls not distinct (document_id, agenda_item_id, decision_id, action_id, working_group_id)
);
create index document_link_by_item on document_link (agenda_item_id) where agenda_item_id is not null;
create index document_link_by_decision on document_link (decision_id) where decision_id is not null;
create index document_link_by_action on document_link (action_id) where action_id is not null;
create index document_link_by_group on document_link (working_group_id) where working_group_id is not null;
create trigger changes after insert or update or delete on document_link for each row execute function note_change();
create trigger document_link_is_final before update on document_link for each row execute function refuse_change();
create trigger document_takes_this before insert on document_link for each row execute function document_takes_this();

-- §8 (8): who took a file that is confidential, or more.
create table document_reading (
    id bigint generated always as identity primary key,
    document_version_id bigint not null references document_version,
    person_id bigint not null references person,
    at timestamptz not null
);
create index document_reading_by_version on document_reading (document_version_id, id);
create trigger changes after insert or update or delete on document_reading for each row execute function note_change();
create trigger document_reading_is_final before update or delete on document_reading for each row execute function refuse_change();

-- A folder is a question that was kept: one's own, or the secretariat's for everybody inside.
create table document_folder (
    id bigint generated always as identity primary key,
    person_id bigint not null references person,
    shared boolean not null default false,
    name text not null constraint folder_name_length check (char_length(name) between 1 and 80),
    question text not null constraint folder_question_length check (char_length(question) between 1 and 1000),
    constraint one_folder_of_each_name unique (person_id, name)
);
create index document_folder_shared on document_folder (name) where shared;
create trigger changes after insert or update or delete on document_folder for each row execute function note_change();
create trigger document_folder_is_final before update on document_folder for each row execute function refuse_change();

revoke delete, truncate on document from ashar_app;
revoke update, delete, truncate on document_version, document_reading from ashar_app;

create or replace view kept_file as
    select sha256 from paper_version
    union all
    select sha256 from state_letter
    union all
    select sha256 from evidence where sha256 is not null
    union all
    select sha256 from workplan_import
    union all
    select sha256 from document_version;
