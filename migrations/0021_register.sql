-- The register answers as quickly after many years as on the first day: an index for every way to ask, and the
-- titles as they are searched.

-- Small letters, ң ө ү ё as н о у е (domain §6), one blank before each word: '% word%' finds a word by its beginning.
create function as_sought(words text) returns text language sql immutable parallel safe as $$
    select ' ' || trim(regexp_replace(translate(lower(words collate "und-x-icu"), 'ңөүё', 'ноуе'),
                                      '[^[:alnum:]]+' collate "und-x-icu", ' ', 'g'))
$$;
alter table decision add column sought text generated always as
    (as_sought(title || ' ' || coalesce(title_ru, '') || ' ' || coalesce(title_ky, ''))) stored;
-- words out of the newest decisions are found by looking at them, those of long ago by this
create index decision_by_words on decision using gin (array_to_tsvector(string_to_array(ltrim(sought), ' ')));
create index decision_by_number on decision (number, year) where number is not null;
create index decision_by_draft_number on decision (draft_number, draft_year) where draft_number is not null;
create index action_led_by_decision on action (lead_id, decision_id desc) where status <> 'cancelled';
