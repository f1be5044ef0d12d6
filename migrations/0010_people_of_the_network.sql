-- What the secretariat's register of members and people may never come to say.

-- "undp" is no other agency than "UNDP".
create unique index acronym_is_free_in_any_case on organisation (lower(acronym));

-- Nobody has the same function for the same organisation twice at a time.
alter table function add constraint function_is_held_once exclude using gist
    (int8range(person_id, person_id, '[]') with &&,
     int8range(organisation_id, organisation_id, '[]') with &&,
     int8range(ascii(kind) * 100 + char_length(kind), ascii(kind) * 100 + char_length(kind), '[]') with &&,
     daterange(valid_from, valid_until, '[]') with &&);

-- C1, C2, R4: whom a function lets speak depends on what its organisation is on its first day.
create function function_fits_its_organisation() returns trigger language plpgsql as $$
declare
    home organisation%rowtype;
    member boolean;
begin
    select * into home from organisation where id = new.organisation_id;
    member := exists (select from membership m where m.organisation_id = new.organisation_id
        and m.valid_from <= new.valid_from and (m.valid_until is null or m.valid_until >= new.valid_from));
    if new.kind in ('co_chair', 'focal_point', 'alternate') and not member then
        raise exception 'only members have this function' using errcode = 'UN003', constraint = 'function_of_a_member';
    elsif new.kind = 'state_counterpart' and home.kind <> 'state' then
        raise exception 'only the state has this function' using errcode = 'UN003', constraint = 'function_of_the_state';
    elsif new.kind = 'partner' and member then
        raise exception 'a member is no partner' using errcode = 'UN003', constraint = 'a_member_is_no_partner';
    elsif new.kind = 'secretariat' and not home.is_secretariat then
        raise exception 'only the secretariat has this function' using errcode = 'UN003', constraint = 'function_of_the_secretariat';
    end if;
    return new;
end $$;
create trigger fits before insert or update of kind, organisation_id, valid_from on function
    for each row execute function function_fits_its_organisation();

-- R4: two posts, and as many acting holders; the lock makes two secretaries wait for each other.
create function two_co_chair_posts() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('two_co_chair_posts'));
    if exists (select from function day
                where day.kind = 'co_chair' and day.ad_interim = new.ad_interim
                  and (select count(*) from function f
                        where f.kind = 'co_chair' and f.ad_interim = new.ad_interim
                          and daterange(f.valid_from, f.valid_until, '[]') @> day.valid_from) > 2) then
        raise exception 'both co-chair posts are held' using errcode = 'UN003', constraint = 'two_co_chair_posts';
    end if;
    return new;
end $$;
create trigger two_posts after insert or update of kind, ad_interim, valid_from, valid_until on function
    for each row when (new.kind = 'co_chair') execute function two_co_chair_posts();

-- R10: somebody of the secretariat who can sign in stays without an end, or nobody could undo anything.
create function the_secretariat_stays() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('the_secretariat_stays'));
    if not exists (select from function f join credential c on c.person_id = f.person_id
                    where f.kind = 'secretariat' and f.valid_until is null and f.id <> old.id
                      and f.valid_from <= coalesce(new.valid_until, current_date) + 1) then
        raise exception 'the last of the secretariat' using errcode = 'UN003', constraint = 'the_secretariat_stays';
    end if;
    return new;
end $$;
create trigger secretariat_stays before update of valid_until, kind on function
    for each row when (old.kind = 'secretariat' and (new.kind <> 'secretariat' or new.valid_until is not null))
    execute function the_secretariat_stays();

-- What somebody was to the network stays in its history: a function ends, it never goes.
create trigger function_is_never_deleted before delete on function for each row execute function refuse_change();
create trigger membership_is_never_deleted before delete on membership for each row execute function refuse_change();
create trigger person_is_never_deleted before delete on person for each row execute function refuse_change();
create trigger organisation_is_never_deleted before delete on organisation for each row execute function refuse_change();

-- C2: who speaks for a member stops when it leaves; judged at the end of the act, which ends both.
create function speakers_leave_with_their_member() returns trigger language plpgsql as $$
begin
    if exists (select from function f
                where f.organisation_id = new.organisation_id and f.kind in ('co_chair', 'focal_point', 'alternate')
                  and daterange(f.valid_from, f.valid_until, '[]') && daterange(new.valid_until + 1, null)
                  and not exists (select from membership m where m.organisation_id = new.organisation_id
                        and m.valid_from <= f.valid_from and (m.valid_until is null or m.valid_until >= f.valid_until))) then
        raise exception 'somebody would speak for no member' using errcode = 'UN003', constraint = 'speakers_leave_with_their_member';
    end if;
    return new;
end $$;
create constraint trigger speakers_leave after update on membership deferrable initially deferred
    for each row when (new.valid_until is not null) execute function speakers_leave_with_their_member();
