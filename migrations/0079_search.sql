-- Search over everything that one may see. Each thing that can be found has one row in search_entry, which triggers keep
-- in the transaction of the change itself: what search_source says is what stands there. Who may find a row is written
-- in it by the same rules as the rooms' own lists, and asked in the query.

-- Typos are found where PostgreSQL's pg_trgm can be had; without it search goes on without them.
do $$
begin
    create extension if not exists pg_trgm;
exception when insufficient_privilege or undefined_file or feature_not_supported then
    raise notice 'pg_trgm is not at hand: search finds no typos';
end $$;
do $$
begin
    if exists (select from pg_extension where extname = 'pg_trgm') then
        create function search_is_near(sought text, folded text) returns boolean language sql stable
            as 'select sought <% folded';
        create function search_nearness(sought text, folded text) returns real language sql stable
            as 'select word_similarity(sought, folded)';
    else
        create function search_is_near(sought text, folded text) returns boolean language sql stable as 'select false';
        create function search_nearness(sought text, folded text) returns real language sql stable as 'select 0::real';
    end if;
end $$;

-- The letters that keyboards of the country often lack, and those that people leave out.
create function search_fold(words text) returns text language sql immutable parallel safe as $$
    select translate(lower(words), 'ёйңӊөү', 'еинноу')
$$;
-- As it is given to the stemmer: signs between the parts of a symbol, an address or a compound part words.
create function search_plain(words text) returns text language sql immutable parallel safe as $$
    select translate(lower(words), 'ё/._@:#-', 'е       ')
$$;
-- PostgreSQL's configuration "russian" stems Cyrillic words as Russian and Latin ones as English; "simple" keeps Kyrgyz
-- words whole, folded.
create function search_words(heading text, body text) returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector('pg_catalog.russian', search_plain(heading))
                     || to_tsvector('pg_catalog.simple', search_fold(search_plain(heading))), 'A')
        || setweight(to_tsvector('pg_catalog.russian', search_plain(body))
                     || to_tsvector('pg_catalog.simple', search_fold(search_plain(body))), 'D')
$$;

-- The text of files, by their content, as a process apart read it; a hostile file has none.
create table file_text (
    sha256 bytea primary key,
    text text not null default '',
    -- why there is none
    refused text,
    at timestamptz not null
);

create table search_entry (
    id bigint generated always as identity primary key,
    kind text not null,
    subject_id bigint not null,
    -- the record whose page shows it; of a paper the file that people outside read, of an item its place on the agenda
    place_id bigint not null,
    spot bigint,
    symbol text not null,
    title text not null,
    title_ru text,
    title_ky text,
    body text not null,
    at timestamptz,
    year int,
    group_id bigint,
    -- everybody inside; or the office, and of minutes who runs the group; or the people of one member
    inside boolean not null,
    office boolean not null,
    member_id bigint,
    -- whom of those outside it is open to: groups, and guests as negative organisations
    readers bigint[] not null,
    folded text not null,
    words tsvector not null,
    constraint one_entry_for_each_thing unique (kind, subject_id)
);
create index search_entry_by_words on search_entry using gin (words);
create index search_entry_by_time on search_entry (at desc nulls first, id desc);
create index search_entry_by_readers on search_entry using gin (readers) where readers <> '{}';
do $$
begin
    if exists (select from pg_extension where extname = 'pg_trgm') then
        create index search_entry_by_likeness on search_entry using gin (folded gin_trgm_ops);
    end if;
end $$;
-- Nobody writes here but the triggers.
revoke insert, update, delete, truncate on search_entry from ashar_app;

-- I15, R22: whom of those outside an item is open to, once its agenda went out: its group, or the guests of the annual meeting.
create function search_item_readers(item_sought bigint) returns bigint[] language sql stable as $$
    select coalesce((
        select case when m.working_group_id is not null then array[m.working_group_id] else '{}' end
               || coalesce((select array_agg(-g.organisation_id order by g.id) from meeting_guest g
                             where g.meeting_id = m.id and m.convened_at is not null), '{}')
          from agenda_item i join agenda a on a.id = i.agenda_id join meeting m on m.id = a.meeting_id
         where i.id = item_sought and i.audience = 'group' and a.circulated_at is not null), '{}')
$$;

create view search_source as
    select 'person' as kind, p.id as subject_id, p.id as place_id, null::bigint as spot, '' as symbol, p.name as title,
           null::text as title_ru, null::text as title_ky,
           concat_ws(' ', p.job_title, p.email, (select string_agg(concat_ws(' ', o.acronym, o.name, o.name_ru, o.name_ky), ' ' order by f.id)
                                         from function f join organisation o on o.id = f.organisation_id where f.person_id = p.id)) as body,
           null::timestamptz as at, null::int as year, null::bigint as group_id, true as inside, false as office,
           null::bigint as member_id, '{}'::bigint[] as readers
      from person p
    union all
    select 'organisation', o.id, o.id, null, o.acronym, o.name, o.name_ru, o.name_ky, '', null, null, null, true, false, null, '{}'
      from organisation o
    union all
    select 'group', w.id, w.id, null, 'WG.' || w.number, w.name, w.name_ru, w.name_ky, w.mandate, null, null, w.id, true, false,
           null, array[w.id]
      from working_group w
    union all
    select 'meeting', m.id, m.id, null, m.year || coalesce('/WG.' || w.number, '') || '/MTG/' || m.number, m.title, m.title_ru,
           m.title_ky, m.place, m.starts_at, m.year, m.working_group_id, true, false, null,
           case when m.working_group_id is not null and (m.convened_at is not null or a.circulated_at is not null)
                then array[m.working_group_id] else '{}' end
           || coalesce((select array_agg(-g.organisation_id order by g.id) from meeting_guest g
                         where g.meeting_id = m.id and m.convened_at is not null), '{}')
      from meeting m left join agenda a on a.meeting_id = m.id left join working_group w on w.id = m.working_group_id
    union all
    select 'item', i.id, m.id, i.position, m.year || coalesce('/WG.' || w.number, '') || '/MTG/' || m.number, i.title, i.title_ru,
           i.title_ky, concat_ws(E'\n', i.background, i.presenter), m.starts_at, m.year, m.working_group_id, true, false, null,
           search_item_readers(i.id)
      from agenda_item i join agenda a on a.id = i.agenda_id join meeting m on m.id = a.meeting_id
      left join working_group w on w.id = m.working_group_id
    union all
    select 'minutes', e.id, m.id, i.position, m.year || coalesce('/WG.' || w.number, '') || '/MIN/' || m.number, i.title, i.title_ru,
           i.title_ky, e.text, m.starts_at, m.year, m.working_group_id, n.circulated_at is not null, true, null,
           case when n.circulated_at is not null and m.working_group_id is not null then search_item_readers(i.id) else '{}' end
      from minutes_entry e join minutes n on n.id = e.minutes_id join meeting m on m.id = n.meeting_id
      join agenda_item i on i.id = e.agenda_item_id left join working_group w on w.id = m.working_group_id
     where e.text <> ''
    union all
    select 'decision', d.id, d.id, null,
           coalesce(d.year || '/DEC/' || d.number, d.draft_year || '/L.' || d.draft_number, ''), d.title, d.title_ru, d.title_ky,
           coalesce((select f.text from editorial_fix f where f.decision_id = d.id and f.version = d.current_version
                      order by f.id desc limit 1), v.text, ''),
           coalesce(d.adopted_at, d.opened_at, v.written_at), coalesce(d.year, d.draft_year), d.recommended_by_group_id,
           true, false, null, '{}'
      from decision d left join decision_version v on v.decision_id = d.id and v.number = d.current_version
    union all
    select 'action', f.id, f.id, null,
           case when d.number is not null then d.year || '/DEC/' || d.number || '-A' || f.number
                else coalesce(m.year || '/MTG/' || m.number || '-A' || f.number, '') end,
           f.title, null, null, concat_ws(' ', f.place, o.acronym, o.name), f.start_on::timestamptz,
           extract(year from f.start_on)::int, coalesce(m.working_group_id, d.recommended_by_group_id), true, false, null, '{}'
      from action f join organisation o on o.id = f.lead_id
      left join decision d on d.id = f.decision_id left join meeting m on m.id = f.meeting_id
    union all
    select 'paper', p.id, p.id, v.id, p.year || '/CRP.' || p.number, p.title, p.title_ru, p.title_ky,
           concat_ws(E'\n', v.file_name, x.text), v.uploaded_at, p.year, m.working_group_id, true, false, null,
           case when p.audience = 'group' and p.withdrawn_at is null and m.working_group_id is not null
                then search_item_readers(p.agenda_item_id) else '{}' end
      from paper p join paper_version v on v.paper_id = p.id and v.version = p.version
      join meeting m on m.id = p.meeting_id join agenda a on a.meeting_id = m.id
      left join file_text x on x.sha256 = v.sha256
     where p.withdrawn_at is null or p.withdrawn_at >= a.circulated_at
    union all
    select 'document', d.id, d.id, null, d.year || '/DOC.' || d.number, d.title, d.title_ru, d.title_ky,
           -- §8 (5): nothing of a strictly confidential file is found by its words, and no part of it shown
           case when d.classification = 'strictly_confidential' then ''
                else concat_ws(E'\n', d.source, d.keywords, d.disaggregation,
                    (select string_agg(concat_ws(E'\n', v.file_name, left(x.text, 60000)), E'\n' order by v.lang)
                       from document_version v left join file_text x on x.sha256 = v.sha256
                      where v.document_id = d.id and not exists (select from document_version n where n.document_id = d.id
                                                                    and n.lang = v.lang and n.version > v.version))) end,
           d.dated_on::timestamptz, extract(year from d.dated_on)::int, d.working_group_id, d.audience <> 'authors',
           d.audience = 'authors', d.holder_id, case when d.audience = 'group' then array[d.working_group_id] else '{}' end
      from document d
     where d.withdrawn_at is null;

-- One entry as its source stands now; gone with it.
create function search_refresh(kind_sought text, wanted bigint) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    insert into search_entry (kind, subject_id, place_id, spot, symbol, title, title_ru, title_ky, body, at, year, group_id,
                              inside, office, member_id, readers, folded, words)
    select s.kind, s.subject_id, s.place_id, s.spot, s.symbol, s.title, s.title_ru, s.title_ky, left(s.body, 100000), s.at,
           s.year, s.group_id, s.inside, s.office, s.member_id, s.readers,
           search_fold(concat_ws(' ', s.title, s.title_ru, s.title_ky)),
           search_words(concat_ws(' ', s.symbol, s.title, s.title_ru, s.title_ky), left(s.body, 100000))
      from search_source s where s.kind = kind_sought and s.subject_id = wanted
    on conflict on constraint one_entry_for_each_thing do update set
        place_id = excluded.place_id, spot = excluded.spot, symbol = excluded.symbol, title = excluded.title,
        title_ru = excluded.title_ru, title_ky = excluded.title_ky, body = excluded.body, at = excluded.at, year = excluded.year,
        group_id = excluded.group_id, inside = excluded.inside, office = excluded.office, member_id = excluded.member_id,
        readers = excluded.readers, folded = excluded.folded, words = excluded.words;
    if not found then
        delete from search_entry where kind = kind_sought and subject_id = wanted;
    end if;
end $$;

-- The row itself is a thing, or belongs to one: kind, and the column that names it.
create function search_note() returns trigger language plpgsql as $$
begin
    perform search_refresh(tg_argv[0], (to_jsonb(coalesce(new, old)) ->> tg_argv[1])::bigint);
    return null;
end $$;
create trigger search after insert or update or delete on person for each row execute function search_note('person', 'id');
create trigger search after insert or update or delete on function for each row execute function search_note('person', 'person_id');
create trigger search after insert or update or delete on working_group for each row execute function search_note('group', 'id');
create trigger search after insert or delete on minutes_entry for each row execute function search_note('minutes', 'id');
create trigger search_text after update of text on minutes_entry for each row execute function search_note('minutes', 'id');
create trigger search after insert or update or delete on decision_version for each row execute function search_note('decision', 'decision_id');
create trigger search after insert or update or delete on editorial_fix for each row execute function search_note('decision', 'decision_id');
create trigger search after insert or delete on action for each row execute function search_note('action', 'id');
create trigger search_text after update of title, place, lead_id, start_on on action for each row execute function search_note('action', 'id');
create trigger search after insert or update or delete on paper for each row execute function search_note('paper', 'id');
create trigger search after insert on paper_version for each row execute function search_note('paper', 'paper_id');
create trigger search after insert or update or delete on document for each row execute function search_note('document', 'id');
create trigger search after insert on document_version for each row execute function search_note('document', 'document_id');

create function search_note_organisation() returns trigger language plpgsql as $$
begin
    perform search_refresh('organisation', coalesce(new.id, old.id));
    perform search_refresh('person', f.person_id) from (select distinct person_id from function where organisation_id = new.id) f;
    perform search_refresh('action', f.id) from action f where f.lead_id = new.id;
    return null;
end $$;
create trigger search after insert or update or delete on organisation for each row execute function search_note_organisation();

create function search_note_decision() returns trigger language plpgsql as $$
begin
    perform search_refresh('decision', coalesce(new.id, old.id));
    if tg_op = 'UPDATE' and new.number is distinct from old.number then
        perform search_refresh('action', f.id) from action f where f.decision_id = new.id;
    end if;
    return null;
end $$;
create trigger search after insert or delete on decision for each row execute function search_note_decision();
create trigger search_text after update of title, title_ru, title_ky, year, number, draft_year, draft_number, current_version,
    adopted_at, opened_at, recommended_by_group_id on decision for each row execute function search_note_decision();

create function search_refresh_item(wanted bigint) returns void language sql as $$
    select search_refresh('item', wanted);
    select search_refresh('minutes', e.id) from minutes_entry e where e.agenda_item_id = wanted;
    select search_refresh('paper', p.id) from paper p where p.agenda_item_id = wanted;
$$;
create function search_note_item() returns trigger language plpgsql as $$
begin
    perform search_refresh_item(coalesce(new.id, old.id));
    return null;
end $$;
create trigger search after insert or delete on agenda_item for each row execute function search_note_item();
create trigger search_text after update of title, title_ru, title_ky, background, presenter, audience, position on agenda_item
    for each row execute function search_note_item();

-- A meeting with all that lies on its table.
create function search_note_meeting() returns trigger language plpgsql as $$
declare
    wanted bigint := (to_jsonb(coalesce(new, old)) ->> tg_argv[0])::bigint;
begin
    perform search_refresh('meeting', wanted);
    perform search_refresh_item(i.id) from agenda_item i join agenda a on a.id = i.agenda_id where a.meeting_id = wanted;
    perform search_refresh('paper', p.id) from paper p where p.meeting_id = wanted and p.agenda_item_id is null;
    perform search_refresh('action', f.id) from action f where f.meeting_id = wanted;
    return null;
end $$;
create trigger search after insert or delete on meeting for each row execute function search_note_meeting('id');
create trigger search_text after update of title, title_ru, title_ky, place, starts_at, convened_at, year, number on meeting
    for each row execute function search_note_meeting('id');
create trigger search after insert on agenda for each row execute function search_note_meeting('meeting_id');
create trigger search_text after update of circulated_at on agenda for each row execute function search_note_meeting('meeting_id');
create trigger search after insert or delete on meeting_guest for each row execute function search_note_meeting('meeting_id');
create trigger search_text after update of circulated_at on minutes for each row execute function search_note_meeting('meeting_id');

-- The text of a file came, or went.
create function search_note_file() returns trigger language plpgsql as $$
declare
    wanted bytea := coalesce(new.sha256, old.sha256);
begin
    perform search_refresh('paper', v.paper_id) from (select distinct paper_id from paper_version where sha256 = wanted) v;
    perform search_refresh('document', v.document_id) from (select distinct document_id from document_version where sha256 = wanted) v;
    return null;
end $$;
create trigger search after insert or update or delete on file_text for each row execute function search_note_file();

-- Whoever brings a file orders its reading: once for each content, by whichever worker is free.
create function order_file_text(content bytea, due timestamptz) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    if not exists (select from file_text where sha256 = content) then
        insert into job (kind, payload, run_at, dedup, created_at)
        values ('file.text', jsonb_build_object('sha256', encode(content, 'hex')), due, 'file.text:' || encode(content, 'hex'), due)
        on conflict (dedup) do nothing;
        perform pg_notify('job', '');
    end if;
end $$;
create function order_text_of_paper() returns trigger language plpgsql as $$
begin
    perform order_file_text(new.sha256, new.uploaded_at);
    return null;
end $$;
create trigger file_is_read after insert on paper_version for each row execute function order_text_of_paper();
create function order_text_of_document() returns trigger language plpgsql as $$
begin
    if exists (select from document where id = new.document_id and classification <> 'strictly_confidential') then
        perform order_file_text(new.sha256, new.uploaded_at);
    end if;
    return null;
end $$;
create trigger file_is_read after insert on document_version for each row execute function order_text_of_document();

-- §8: the text of what becomes strictly confidential is forgotten, unless another thing holds the same file.
create function forget_strictly_confidential_text() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    if new.classification = 'strictly_confidential' then
        delete from file_text x using document_version v
         where v.document_id = new.id and x.sha256 = v.sha256
           and not exists (select from paper_version p where p.sha256 = v.sha256)
           and not exists (select from document_version o join document d on d.id = o.document_id
                            where o.sha256 = v.sha256 and d.classification <> 'strictly_confidential');
        delete from job j using document_version v
         where v.document_id = new.id and j.dedup = 'file.text:' || encode(v.sha256, 'hex');
    else
        perform order_file_text(v.sha256, v.uploaded_at) from document_version v where v.document_id = new.id;
    end if;
    return null;
end $$;
create trigger strictly_confidential_is_forgotten after update of classification on document for each row
    when (old.classification <> new.classification) execute function forget_strictly_confidential_text();

-- A page of the best of what somebody may see, and how many there are up to the most. Whoever stands outside looks
-- through their own things alone, so that what they cannot see costs them no time either. Each question is planned as it
-- is: one word is rare, another not.
create function search_find(
    sought text, beginnings text, is_inside boolean, is_office boolean, runs bigint[], of_member bigint, keys bigint[],
    wanted_kind text, wanted_year int, wanted_group bigint, most int, size bigint, skipped bigint
) returns table (entry_id bigint, rank real, near boolean, total bigint) language plpgsql stable rows 25
    set plan_cache_mode = force_custom_plan set pg_trgm.word_similarity_threshold = 0.45 as $$
declare
    question tsquery := websearch_to_tsquery('pg_catalog.russian', search_plain(sought)) || to_tsquery('pg_catalog.simple', beginnings);
    likely text := search_fold(sought);
begin
    if is_inside then
        return query
            select f.id, ts_rank(f.words, question) as best, false, count(*) over ()
              from (select e.id, e.words, e.at from search_entry e
                     where e.words @@ question
                       and (e.inside or e.member_id = of_member or e.office and (is_office or e.kind = 'minutes' and e.group_id = any (runs)))
                       and (wanted_kind is null or e.kind = wanted_kind) and (wanted_year is null or e.year = wanted_year)
                       and (wanted_group is null or e.group_id = wanted_group)
                     order by e.at desc nulls first, e.id desc limit most) f
             order by best desc, f.at desc nulls first, f.id desc limit size offset skipped;
        if not found and skipped = 0 and strpos(sought, '"') = 0 then
            return query
                select f.id, search_nearness(likely, f.folded) as best, true, count(*) over ()
                  from (select e.id, e.folded from search_entry e
                         where search_is_near(likely, e.folded)
                           and (e.inside or e.member_id = of_member or e.office and (is_office or e.kind = 'minutes' and e.group_id = any (runs)))
                           and (wanted_kind is null or e.kind = wanted_kind) and (wanted_year is null or e.year = wanted_year)
                           and (wanted_group is null or e.group_id = wanted_group)
                         limit size) f
                 order by best desc, f.id desc;
        end if;
    else
        return query
            with own as materialized (
                select e.id, e.words, e.at from search_entry e
                 where e.readers && keys and e.readers <> '{}'
                   and (wanted_kind is null or e.kind = wanted_kind) and (wanted_year is null or e.year = wanted_year)
                   and (wanted_group is null or e.group_id = wanted_group))
            select o.id, ts_rank(o.words, question) as best, false, count(*) over () from own o where o.words @@ question
             order by best desc, o.at desc nulls first, o.id desc limit size offset skipped;
        if not found and skipped = 0 and strpos(sought, '"') = 0 then
            return query
                with own as materialized (
                    select e.id, e.folded from search_entry e
                     where e.readers && keys and e.readers <> '{}'
                       and (wanted_kind is null or e.kind = wanted_kind) and (wanted_year is null or e.year = wanted_year)
                       and (wanted_group is null or e.group_id = wanted_group))
                select o.id, search_nearness(likely, o.folded) as best, true, count(*) over () from own o
                 where search_is_near(likely, o.folded) order by best desc, o.id desc limit size;
        end if;
    end if;
end $$;

-- What stands already.
select search_refresh(kind, subject_id) from search_source;
select order_file_text(sha256, uploaded_at) from paper_version;
