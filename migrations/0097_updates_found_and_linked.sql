-- Updates refer to documents of the library (by the library's own acts), and search finds them.
alter table document_link add column update_id bigint references network_update;
create index document_link_by_update on document_link (update_id) where update_id is not null;
-- A link leads to one thing, once, whatever things there are by now.
do $$
declare
    things text := (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                     where attrelid = 'document_link'::regclass and attnum > 0 and not attisdropped and attname not in ('id', 'document_id'));
begin
    alter table document_link drop constraint document_link_to_one_thing, drop constraint one_link_for_each_thing;
    execute format('alter table document_link add constraint document_link_to_one_thing check (num_nonnulls(%s) = 1)', things);
    execute format('alter table document_link add constraint one_link_for_each_thing unique nulls not distinct (document_id, %s)', things);
end $$;

-- R15: to its update a member alone links documents, as long as the update stands.
create function a_document_of_an_update_is_its_members() returns trigger language plpgsql as $$
declare
    wanted bigint := coalesce(new.update_id, old.update_id);
begin
    if wanted is not null and not exists (
        select from network_update u where u.id = wanted and u.withdrawn_at is null and act_is_of(u.member_id)) then
        raise exception 'the update is another''s' using errcode = 'UN003', constraint = 'a_document_of_an_update_is_its_members';
    end if;
    return coalesce(new, old);
end $$;
create trigger a_document_of_an_update_is_its_members before insert or delete on document_link
    for each row execute function a_document_of_an_update_is_its_members();

-- One more kind of thing beside those that search knows.
do $$
begin
    execute 'create or replace view search_source as ' || rtrim(pg_get_viewdef('search_source'::regclass), ' ;') || $view$
    union all
    select 'update', u.id, u.id, null::bigint, o.acronym, u.title, null::text, null::text,
           concat_ws(E'\n', u.text, u.sex_age_note), u.posted_at, extract(year from u.posted_at at time zone (select time_zone from charter))::int, u.working_group_id,
           true, false, null::bigint, case when u.audience = 'group' then array[u.working_group_id] else '{}'::bigint[] end
      from network_update u join organisation o on o.id = u.member_id
     where u.withdrawn_at is null$view$;
end $$;
create trigger search after insert or update on network_update for each row execute function search_note('update', 'id');
create function search_note_updates_of() returns trigger language plpgsql as $$
begin
    perform search_refresh('update', u.id) from network_update u where u.member_id = new.id;
    return null;
end $$;
create trigger search_updates after update of acronym on organisation for each row execute function search_note_updates_of();
