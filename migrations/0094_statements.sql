-- R7, T3, R14: joint statements in the name of the network. Drafted in versions, with input of the members that were asked,
-- cleared by all members on one exact version (a decision of the network), signed off by the co-chairs, delivered by one.
-- Adoption of that decision is the agreement of R14: it names the audience and holds the hash of the text.

alter table charter
    -- working days that a form proposes for input to a joint statement
    add column statement_input_days int not null default 5 constraint statement_input_days_positive check (statement_input_days > 0),
    -- how many co-chairs sign a cleared statement off before it is delivered
    add column statement_signatures int not null default 2 constraint statement_signatures_in_posts check (statement_signatures in (1, 2));

create table statement (
    id bigint generated always as identity primary key,
    begun_by bigint not null references person,
    begun_at timestamptz not null,
    -- what was delivered never changes: a correction is another statement, which names it
    corrects_id bigint references statement,
    withdrawn_at timestamptz,
    withdrawn_by bigint references person,
    withdrawn_reason text constraint statement_withdrawn_reason_length check (char_length(withdrawn_reason) between 1 and 2000),
    constraint statement_withdrawn_by_someone
        check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null)),
    constraint a_statement_corrects_another check (corrects_id < id)
);
create index statement_by_corrected on statement (corrects_id) where corrects_id is not null;
create trigger changes after insert or update or delete on statement for each row execute function note_change();
create trigger statement_is_never_deleted before delete on statement for each row execute function refuse_change();
create trigger statement_is_final before update of begun_by, begun_at, corrects_id on statement for each row execute function refuse_change();
create trigger withdrawn_statement_is_final before update on statement for each row
    when (old.withdrawn_at is not null) execute function refuse_change();

-- Titles and texts in a fixed order, parted by a sign that no form takes in: two different versions have two hashes.
create function statement_sha256(lang text, variadic parts text[]) returns bytea language sql immutable parallel safe as $$
    select sha256(convert_to(lang || E'\x1e' || array_to_string(parts, E'\x1e', ''), 'UTF8'))
$$;

-- One draft as a whole. What changes is another version.
create table statement_version (
    id bigint generated always as identity primary key,
    statement_id bigint not null references statement,
    number int not null,
    -- the language of record
    lang text not null constraint statement_lang_known check (lang in ('en', 'ru', 'ky')),
    title_en text constraint statement_title_en_length check (char_length(title_en) between 1 and 200),
    title_ru text constraint statement_title_ru_length check (char_length(title_ru) between 1 and 200),
    title_ky text constraint statement_title_ky_length check (char_length(title_ky) between 1 and 200),
    text_en text constraint statement_text_en_length check (char_length(text_en) between 1 and 10000),
    text_ru text constraint statement_text_ru_length check (char_length(text_ru) between 1 and 10000),
    text_ky text constraint statement_text_ky_length check (char_length(text_ky) between 1 and 10000),
    occasion text not null constraint statement_occasion_length check (char_length(occasion) between 1 and 200),
    wished_on date,
    audience text not null constraint statement_audience_known check (audience in ('public', 'members')),
    -- what changed, in the author's words
    change text constraint statement_change_length check (char_length(change) between 1 and 500),
    written_by bigint not null references person,
    written_at timestamptz not null,
    sha256 bytea not null,
    constraint one_statement_of_each_number unique (statement_id, number),
    constraint a_language_has_title_and_text check ((title_en is null) = (text_en is null)
        and (title_ru is null) = (text_ru is null) and (title_ky is null) = (text_ky is null)),
    constraint the_language_of_record_is_written
        check (case lang when 'en' then text_en when 'ru' then text_ru else text_ky end is not null),
    constraint statement_text_matches_its_hash
        check (sha256 = statement_sha256(lang, title_en, text_en, title_ru, text_ru, title_ky, text_ky))
);
create trigger changes after insert or update or delete on statement_version for each row execute function note_change();
create trigger statement_version_is_final before update or delete on statement_version for each row execute function refuse_change();

-- Members that were asked for technical input, by a day.
create table statement_input (
    id bigint generated always as identity primary key,
    statement_id bigint not null references statement,
    organisation_id bigint not null references organisation,
    -- the version that lay before them
    version int not null,
    due_on date not null,
    note text constraint statement_input_note_length check (char_length(note) between 1 and 2000),
    asked_by bigint not null references person,
    asked_at timestamptz not null,
    answer text constraint statement_input_answer_known check (answer in ('comments', 'nothing')),
    answered_by bigint references person,
    answered_at timestamptz,
    constraint asked_once_on_each_version unique (statement_id, organisation_id, version),
    constraint statement_input_is_answered_by_someone
        check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    foreign key (statement_id, version) references statement_version (statement_id, number)
);
create index statement_input_by_organisation on statement_input (organisation_id, due_on) where answer is null;
create trigger changes after insert or update or delete on statement_input for each row execute function note_change();
create trigger statement_input_is_never_deleted before delete on statement_input for each row execute function refuse_change();
create trigger statement_input_is_final before update of statement_id, organisation_id, version, due_on, note, asked_by, asked_at
    on statement_input for each row execute function refuse_change();

create table statement_comment (
    id bigint generated always as identity primary key,
    statement_input_id bigint not null references statement_input,
    -- the version that lay before its author
    version int not null constraint statement_comment_version_positive check (version > 0),
    -- as the text in its language of record counts them; none means the whole
    paragraph int constraint statement_comment_paragraph_positive check (paragraph > 0),
    text text not null constraint statement_comment_text_length check (char_length(text) between 1 and 5000),
    said_by bigint not null references person,
    said_at timestamptz not null,
    answer text constraint statement_comment_answer_known check (answer in ('taken', 'not_taken')),
    answer_reason text constraint statement_comment_reason_length check (char_length(answer_reason) between 1 and 2000),
    answered_by bigint references person,
    answered_at timestamptz,
    constraint statement_comment_is_answered_by_someone
        check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint what_is_not_taken_in_has_a_reason check (answer is distinct from 'not_taken' or answer_reason is not null),
    constraint a_reason_answers_a_comment check (answer_reason is null or answer is not null)
);
create index statement_comment_by_input on statement_comment (statement_input_id, id);
create trigger changes after insert or update or delete on statement_comment for each row execute function note_change();
create trigger statement_comment_is_never_deleted before delete on statement_comment for each row execute function refuse_change();
create trigger statement_comment_is_final before update of statement_input_id, version, paragraph, text, said_by, said_at
    on statement_comment for each row execute function refuse_change();

-- The member that is asked speaks for itself.
create function input_comes_from_whom_it_was_asked() returns trigger language plpgsql as $$
declare asked bigint;
begin
    asked := case tg_table_name when 'statement_input' then (to_jsonb(new) ->> 'organisation_id')::bigint
             else (select organisation_id from statement_input where id = (to_jsonb(new) ->> 'statement_input_id')::bigint) end;
    if not exists (select from event e where e.id = nullif(current_setting('app.event', true), '')::bigint
                      and e.hat in ('focal_point', 'alternate') and e.organisation_id = asked) then
        raise exception 'only the member that is asked answers' using errcode = 'UN003', constraint = 'input_comes_from_whom_it_was_asked';
    end if;
    return new;
end $$;
create trigger input_comes_from_whom_it_was_asked before update of answer on statement_input
    for each row execute function input_comes_from_whom_it_was_asked();
create trigger input_comes_from_whom_it_was_asked before insert on statement_comment
    for each row execute function input_comes_from_whom_it_was_asked();

-- Members are asked to clear one exact version: by a decision of all of them, which says so in its text.
create table statement_clearance (
    id bigint generated always as identity primary key,
    statement_id bigint not null references statement,
    version int not null,
    decision_id bigint not null constraint one_clearance_for_each_decision unique references decision,
    sha256 bytea not null,
    -- to whom adoption opens the statement once it is delivered (R14)
    audience text not null,
    asked_by bigint not null references person,
    asked_at timestamptz not null,
    foreign key (statement_id, version) references statement_version (statement_id, number)
);
create index statement_clearance_by_statement on statement_clearance (statement_id, version, id);
create trigger changes after insert or update or delete on statement_clearance for each row execute function note_change();
create trigger statement_clearance_is_final before update or delete on statement_clearance for each row execute function refuse_change();

create table statement_signature (
    id bigint generated always as identity primary key,
    statement_clearance_id bigint not null references statement_clearance,
    person_id bigint not null references person,
    -- the post, by its organisation: an acting holder signs for it, not beside it
    organisation_id bigint not null references organisation,
    at timestamptz not null,
    constraint one_sign_off_of_each_co_chair unique (statement_clearance_id, organisation_id)
);
create trigger changes after insert or update or delete on statement_signature for each row execute function note_change();
create trigger statement_signature_is_final before update or delete on statement_signature for each row execute function refuse_change();

create table statement_delivery (
    id bigint generated always as identity primary key,
    statement_id bigint not null constraint a_statement_is_delivered_once unique references statement,
    statement_clearance_id bigint not null references statement_clearance,
    -- of the text as it was delivered
    sha256 bytea not null,
    delivered_on date not null,
    place text not null constraint statement_place_length check (char_length(place) between 1 and 200),
    delivered_by bigint not null references person,
    -- where it can be heard or read elsewhere
    link text constraint statement_link_length check (char_length(link) between 1 and 500),
    recorded_by bigint not null references person,
    recorded_at timestamptz not null
);
create trigger changes after insert or update or delete on statement_delivery for each row execute function note_change();
create trigger delivery_is_final before update or delete on statement_delivery for each row execute function refuse_change();

revoke delete, truncate on statement, statement_input, statement_comment from ashar_app;
revoke update, delete, truncate on statement_version, statement_clearance, statement_signature, statement_delivery from ashar_app;

-- Where each statement stands: its latest version, the clearance of that version, and what follows from both.
create view statement_overview as
    select s.id, s.begun_by, s.begun_at, s.corrects_id, s.withdrawn_at, s.withdrawn_reason,
           v.number as version, v.lang, v.title_en, v.title_ru, v.title_ky, v.text_en, v.text_ru, v.text_ky, v.occasion,
           v.wished_on, v.audience, v.sha256, v.written_at, v.written_by,
           case v.lang when 'en' then v.title_en when 'ru' then v.title_ru else v.title_ky end as title_of_record,
           c.id as clearance_id, c.decision_id, c.asked_at, d.state as decision_state, d.adopted_at,
           x.delivered_on, x.place, x.delivered_by, x.link, g.signatures, h.statement_signatures as signatures_needed,
           case when s.withdrawn_at is not null then 'withdrawn'
                when x.id is not null then 'delivered'
                when c.id is null or d.state in ('withdrawn', 'no_consensus', 'superseded', 'rescinded') then 'drafting'
                when d.state <> 'adopted' then 'clearing'
                when g.signatures < h.statement_signatures then 'cleared'
                else 'signed' end as standing
      from statement s
      cross join charter h
      join lateral (select * from statement_version v where v.statement_id = s.id order by v.number desc limit 1) v on true
      left join lateral (select * from statement_clearance c
                          where c.statement_id = s.id and c.version = v.number order by c.id desc limit 1) c on true
      left join decision d on d.id = c.decision_id
      left join statement_delivery x on x.statement_id = s.id
      left join lateral (select count(*) as signatures from statement_signature g where g.statement_clearance_id = c.id) g on true;
grant select on statement_overview to ashar_app;

-- What everybody may read: delivered, to everybody, under a clearance in force.
create view public_statement as
    select o.*, o.title_of_record as title from statement_overview o
     where o.standing = 'delivered' and o.audience = 'public' and o.decision_state = 'adopted';
grant select on public_statement to ashar_app;

-- While members are asked, and once it is delivered or withdrawn, the text stands; versions follow one another.
create function a_statement_changes_while_it_is_drafted() returns trigger language plpgsql as $$
declare last int := coalesce((select max(number) from statement_version where statement_id = new.statement_id), 0);
begin
    if exists (select from statement_overview o where o.id = new.statement_id and o.standing in ('clearing', 'delivered', 'withdrawn')) then
        raise exception 'the text stands' using errcode = 'UN003', constraint = 'a_statement_changes_while_it_is_drafted';
    end if;
    if new.number <> last + 1 then
        raise exception 'versions follow one another' using errcode = 'UN003', constraint = 'one_statement_of_each_number';
    end if;
    return new;
end $$;
create trigger a_statement_changes_while_it_is_drafted before insert on statement_version
    for each row execute function a_statement_changes_while_it_is_drafted();

create function a_statement_is_withdrawn_before_it_is_delivered() returns trigger language plpgsql as $$
begin
    if exists (select from statement_overview o where o.id = new.id and o.standing in ('clearing', 'delivered')) then
        raise exception 'it is before the members, or delivered' using errcode = 'UN003',
            constraint = 'a_statement_is_withdrawn_before_it_is_delivered';
    end if;
    return new;
end $$;
create trigger a_statement_is_withdrawn_before_it_is_delivered before update of withdrawn_at on statement
    for each row execute function a_statement_is_withdrawn_before_it_is_delivered();

-- Only what was delivered is corrected by another.
create function what_was_delivered_is_corrected() returns trigger language plpgsql as $$
begin
    if new.corrects_id is not null and not exists (select from statement_delivery x where x.statement_id = new.corrects_id) then
        raise exception 'it was not delivered' using errcode = 'UN003', constraint = 'what_was_delivered_is_corrected';
    end if;
    return new;
end $$;
create trigger what_was_delivered_is_corrected before insert on statement
    for each row execute function what_was_delivered_is_corrected();

-- R7: what is cleared is the latest version as it stands, once, and the decision says by its hash which text that is.
create function a_clearance_is_of_the_text_that_stands() returns trigger language plpgsql as $$
begin
    if not exists (select from statement_overview o where o.id = new.statement_id and o.standing = 'drafting'
                      and o.version = new.version and o.sha256 = new.sha256 and o.audience = new.audience) then
        raise exception 'not the text that stands' using errcode = 'UN003', constraint = 'a_clearance_is_of_the_text_that_stands';
    end if;
    if exists (select from statement_input i join statement_comment c on c.statement_input_id = i.id
                where i.statement_id = new.statement_id and c.answer is null) then
        raise exception 'comments wait for an answer' using errcode = 'UN003', constraint = 'comments_are_answered_before_a_clearance';
    end if;
    if not exists (select from decision d join decision_version t on t.decision_id = d.id and t.number = d.current_version
                    where d.id = new.decision_id and d.state = 'draft' and d.recommended_by_group_id is null
                      and strpos(t.text, encode(new.sha256, 'hex')) > 0) then
        raise exception 'the decision names another text' using errcode = 'UN003', constraint = 'a_clearing_decision_names_its_text';
    end if;
    return new;
end $$;
create trigger a_clearance_is_of_the_text_that_stands before insert on statement_clearance
    for each row execute function a_clearance_is_of_the_text_that_stands();

-- Input is asked, given and answered while it is drafted.
create function input_is_given_while_it_is_drafted() returns trigger language plpgsql as $$
declare about bigint;
begin
    about := case tg_table_name when 'statement_input' then (to_jsonb(new) ->> 'statement_id')::bigint
             else (select statement_id from statement_input where id = (to_jsonb(new) ->> 'statement_input_id')::bigint) end;
    if not exists (select from statement_overview o where o.id = about and o.standing = 'drafting') then
        raise exception 'it is no longer drafted' using errcode = 'UN003', constraint = 'input_is_given_while_it_is_drafted';
    end if;
    return new;
end $$;
create trigger input_is_given_while_it_is_drafted before insert or update of answer on statement_input
    for each row execute function input_is_given_while_it_is_drafted();
create trigger input_is_given_while_it_is_drafted before insert or update of answer on statement_comment
    for each row execute function input_is_given_while_it_is_drafted();

create function clearing_text_is_bound() returns trigger language plpgsql as $$
begin
    if exists (select from statement_clearance where decision_id = new.decision_id) then
        raise exception 'the text of a clearance stands with its statement' using errcode = 'UN003', constraint = 'clearing_text_is_bound';
    end if;
    return new;
end $$;
create trigger clearing_text_is_bound before insert or update on decision_version
    for each row execute function clearing_text_is_bound();
create trigger clearing_text_is_bound before insert on editorial_fix
    for each row execute function clearing_text_is_bound();

create function a_co_chair_signs_what_is_cleared() returns trigger language plpgsql as $$
begin
    if not exists (select from event e where e.id = nullif(current_setting('app.event', true), '')::bigint and e.hat = 'co_chair'
                      and e.person_id = new.person_id and e.organisation_id = new.organisation_id) then
        raise exception 'each co-chair signs by themselves' using errcode = 'UN003', constraint = 'each_co_chair_signs_alone';
    end if;
    if not exists (select from statement_overview o where o.clearance_id = new.statement_clearance_id and o.standing in ('cleared', 'signed')) then
        raise exception 'members have not cleared it' using errcode = 'UN003', constraint = 'a_co_chair_signs_what_is_cleared';
    end if;
    return new;
end $$;
create trigger a_co_chair_signs_what_is_cleared before insert on statement_signature
    for each row execute function a_co_chair_signs_what_is_cleared();

-- R7: delivered ⇒ cleared by all members, in the very text that they cleared, signed off, and by a co-chair of that day.
create function a_statement_is_delivered_as_cleared() returns trigger language plpgsql as $$
declare
    now_is statement_overview;
    cleared statement_clearance;
begin
    select * into now_is from statement_overview where id = new.statement_id;
    select * into cleared from statement_clearance where id = new.statement_clearance_id;
    if now_is.standing not in ('cleared', 'signed') or cleared.id is distinct from now_is.clearance_id then
        raise exception 'members have not cleared it' using errcode = 'UN003', constraint = 'delivered_once_cleared';
    end if;
    if new.sha256 <> cleared.sha256 or new.sha256 <> now_is.sha256 then
        raise exception 'another text was cleared' using errcode = 'UN003', constraint = 'delivered_as_cleared';
    end if;
    if now_is.standing <> 'signed' then
        raise exception 'the co-chairs have not signed it off' using errcode = 'UN003', constraint = 'delivered_once_signed_off';
    end if;
    if not exists (select from event e where e.id = nullif(current_setting('app.event', true), '')::bigint
                      and e.hat = 'co_chair' and e.person_id = new.recorded_by)
       or not exists (select from function f where f.person_id = new.delivered_by and f.kind = 'co_chair'
                         and f.valid_from <= new.delivered_on and (f.valid_until is null or f.valid_until >= new.delivered_on)) then
        raise exception 'a co-chair delivers' using errcode = 'UN003', constraint = 'delivered_by_a_co_chair';
    end if;
    if new.delivered_on < (now_is.adopted_at at time zone (select time_zone from charter))::date then
        raise exception 'it was not cleared on that day' using errcode = 'UN003', constraint = 'delivered_after_its_clearance';
    end if;
    if new.delivered_on < (select (g.at at time zone h.time_zone)::date from charter h cross join lateral
            (select at from statement_signature where statement_clearance_id = cleared.id
              order by id offset h.statement_signatures - 1 limit 1) g) then
        raise exception 'it was not signed off on that day' using errcode = 'UN003', constraint = 'delivered_after_its_sign_off';
    end if;
    return new;
end $$;
create trigger a_statement_is_delivered_as_cleared before insert on statement_delivery
    for each row execute function a_statement_is_delivered_as_cleared();

-- Search finds statements too. What the rooms before give stays as it is, under a name of its own.
alter view search_source rename to search_source_before_statements;
create view search_source as
    select * from search_source_before_statements
    union all
    select 'statement', o.id, o.id, null::bigint, '', coalesce(o.title_en, o.title_of_record), o.title_ru, o.title_ky,
           concat_ws(E'\n', o.occasion, o.text_en, o.text_ru, o.text_ky), o.written_at,
           extract(year from coalesce(o.delivered_on, o.written_at::date))::int, null::bigint, true, false, null::bigint, '{}'::bigint[]
      from statement_overview o;
create or replace view search_written as
    select kind, subject_id, place_id, spot, symbol, title, title_ru, title_ky, left(body, 100000) as body, at, year, group_id,
           inside, office, member_id, readers, search_fold(concat_ws(' ', title, title_ru, title_ky)) as folded,
           search_words(concat_ws(' ', symbol, title, title_ru, title_ky), left(body, 100000)) as words
      from search_source;
create trigger search after insert on statement_version for each row execute function search_note('statement', 'statement_id');
create trigger search after insert on statement_delivery for each row execute function search_note('statement', 'statement_id');
