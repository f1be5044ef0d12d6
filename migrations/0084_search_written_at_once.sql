-- What an entry holds stands in one place, for one entry and for all of them: whoever brings in a great many rows at once
-- (a network that moves in, a measurement) puts the triggers to rest and then fills everything in one statement.
create view search_written as
    select kind, subject_id, place_id, spot, symbol, title, title_ru, title_ky, left(body, 100000) as body, at, year, group_id,
           inside, office, member_id, readers, search_fold(concat_ws(' ', title, title_ru, title_ky)) as folded,
           search_words(concat_ws(' ', symbol, title, title_ru, title_ky), left(body, 100000)) as words
      from search_source;

create or replace function search_refresh(kind_sought text, wanted bigint) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    insert into search_entry (kind, subject_id, place_id, spot, symbol, title, title_ru, title_ky, body, at, year, group_id,
                              inside, office, member_id, readers, folded, words)
    select * from search_written where kind = kind_sought and subject_id = wanted
    on conflict on constraint one_entry_for_each_thing do update set
        place_id = excluded.place_id, spot = excluded.spot, symbol = excluded.symbol, title = excluded.title,
        title_ru = excluded.title_ru, title_ky = excluded.title_ky, body = excluded.body, at = excluded.at, year = excluded.year,
        group_id = excluded.group_id, inside = excluded.inside, office = excluded.office, member_id = excluded.member_id,
        readers = excluded.readers, folded = excluded.folded, words = excluded.words;
    if not found then
        delete from search_entry where kind = kind_sought and subject_id = wanted;
    end if;
end $$;

-- Everything anew. The owner's alone, as it asks nobody who may see what.
create function search_fill() returns void language sql as $$
    truncate search_entry;
    insert into search_entry (kind, subject_id, place_id, spot, symbol, title, title_ru, title_ky, body, at, year, group_id,
                              inside, office, member_id, readers, folded, words)
    select * from search_written;
$$;
revoke execute on function search_fill() from public;
