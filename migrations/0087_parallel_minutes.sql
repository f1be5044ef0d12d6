-- R11, domain §3.4: language versions of minutes are expressions of one approved original; exactly that one is authoritative.
-- Each item has as many paragraphs as in the original, so that a number names the same in every language.

create function text_paragraphs(words text) returns int language sql immutable parallel safe as $$
    select count(*)::int from regexp_split_to_table(words, E'\n\n') p where p ~ '\S'
$$;

create table minutes_version (
    id bigint generated always as identity primary key,
    minutes_id bigint not null references minutes,
    lang text not null constraint minutes_version_lang_known check (lang in ('en', 'ru', 'ky')),
    begun_by bigint not null references person,
    begun_at timestamptz not null,
    issued_by bigint references person,
    issued_at timestamptz,
    -- everything word for word, once it is issued
    snapshot text,
    sha256 bytea,
    constraint one_version_for_each_language unique (minutes_id, lang),
    constraint minutes_version_is_issued_as_a_whole
        check ((issued_at is null) = (issued_by is null) and (issued_at is null) = (snapshot is null) and (issued_at is null) = (sha256 is null)),
    constraint minutes_version_matches_its_hash check (sha256 = sha256(convert_to(snapshot, 'UTF8')))
);
create trigger changes after insert or update or delete on minutes_version for each row execute function note_change();
create trigger minutes_version_is_never_deleted before delete on minutes_version for each row execute function refuse_change();
create trigger minutes_version_is_final before update on minutes_version
    for each row when (old.issued_at is not null or new.minutes_id <> old.minutes_id or new.lang <> old.lang) execute function refuse_change();

-- What stands under one item; of items under which nothing was said there is nothing to put into words.
create table minutes_wording (
    id bigint generated always as identity primary key,
    version_id bigint not null references minutes_version,
    entry_id bigint not null references minutes_entry,
    text text not null default '' constraint minutes_wording_length check (char_length(text) <= 50000),
    revision int not null default 0,
    saved_by bigint references person,
    saved_at timestamptz,
    constraint one_wording_for_each_item unique (version_id, entry_id),
    constraint minutes_wording_revision_counts_up check (revision >= 0)
);
create index minutes_wording_by_entry on minutes_wording (entry_id);
create trigger changes after insert or update or delete on minutes_wording for each row execute function note_change();

create function a_version_has_an_approved_original() returns trigger language plpgsql as $$
begin
    if not exists (select from minutes where id = new.minutes_id and state in ('approved', 'disseminated')) then
        raise exception 'the original is not approved' using errcode = 'UN003', constraint = 'a_version_has_an_approved_original';
    end if;
    return new;
end $$;
create trigger a_version_has_an_approved_original before insert on minutes_version
    for each row execute function a_version_has_an_approved_original();

create function issued_wording_is_frozen() returns trigger language plpgsql as $$
begin
    if exists (select from minutes_version where id = coalesce(new.version_id, old.version_id) and issued_at is not null) then
        raise exception 'the version was issued' using errcode = 'UN003', constraint = 'issued_wording_is_frozen';
    end if;
    return coalesce(new, old);
end $$;
create trigger issued_wording_is_frozen before insert or update or delete on minutes_wording
    for each row execute function issued_wording_is_frozen();

create function a_version_counts_as_its_original() returns trigger language plpgsql as $$
begin
    if exists (select from minutes_wording w join minutes_entry e on e.id = w.entry_id
                 left join consolidated_entry k on k.entry_id = e.id
                where w.version_id = new.id and text_paragraphs(w.text) <> text_paragraphs(coalesce(k.text, e.text))) then
        raise exception 'paragraphs are missing' using errcode = 'UN003', constraint = 'a_version_counts_as_its_original';
    end if;
    return new;
end $$;
create trigger a_version_counts_as_its_original before update of issued_at on minutes_version
    for each row when (new.issued_at is not null and old.issued_at is null) execute function a_version_counts_as_its_original();
