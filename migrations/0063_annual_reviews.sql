-- R16, R22: what a year came to, as it was put together for the members: kept as it was made, with its hash.

create table annual_review (
    id bigint generated always as identity primary key,
    year int not null constraint annual_review_year_sensible check (year between 2000 and 2199),
    made_by bigint not null references person,
    made_at timestamptz not null
);
create index annual_review_by_year on annual_review (year, id desc);
create trigger changes after insert or update or delete on annual_review for each row execute function note_change();
create trigger annual_review_is_final before update or delete on annual_review for each row execute function refuse_change();

-- Its words in one language; the releasable variant holds totals and what was released, and nothing else (R14).
create table annual_review_text (
    id bigint generated always as identity primary key,
    annual_review_id bigint not null references annual_review,
    variant text not null constraint annual_review_variant_known check (variant in ('internal', 'releasable')),
    lang text not null constraint annual_review_lang_known check (lang in ('en', 'ru', 'ky')),
    -- what PDF and DOCX are set from
    words text not null,
    sha256 bytea not null,
    constraint one_annual_text_for_each_variant_and_lang unique (annual_review_id, variant, lang),
    constraint annual_text_matches_its_hash check (sha256 = pg_catalog.sha256(convert_to(words, 'UTF8')))
);
create trigger changes after insert or update or delete on annual_review_text for each row execute function note_change();
create trigger annual_review_text_is_final before update or delete on annual_review_text for each row execute function refuse_change();
revoke update, delete, truncate on annual_review, annual_review_text from ashar_app;
