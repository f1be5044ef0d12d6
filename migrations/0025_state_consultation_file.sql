-- R19: the consultation of the state as a file: what was disclosed in which language, the letter's number, reminders
-- before a lapse, scanned letters, each co-chair's own words, and amendments that carry a comment out.

alter table charter
    -- working days after the day by which a reply was asked for, and that a reminder leaves for one
    add column state_reminder_days int not null default 3 constraint state_reminder_days_positive check (state_reminder_days > 0),
    -- how many reminders the house sends by itself
    add column state_reminders int not null default 2 constraint state_reminders_positive check (state_reminders > 0);

alter table state_consultation
    add column lang text not null default 'en' constraint state_consultation_lang_known check (lang in ('en', 'ru', 'ky')),
    -- what was disclosed (R14): these words and no others; the decision's own where nobody translated them
    add column disclosed_title text constraint disclosed_title_length check (char_length(disclosed_title) between 1 and 200),
    add column disclosed_text text constraint disclosed_text_length check (char_length(disclosed_text) between 1 and 50000),
    -- of the letter that went out; what was asked before letters were numbered has none
    add column letter_year int,
    add column letter_number int,
    add constraint letter_number_is_free unique (letter_year, letter_number),
    add constraint letter_number_has_its_year check ((letter_year is null) = (letter_number is null)),
    -- when the house reminds by itself next; null when it has done so often enough, or need not
    add column remind_at timestamptz;

-- a reply that comes after a signature is weighed anew: what was signed on silence is no signature on an objection
alter table state_consultation_signature
    drop constraint one_signature_for_each_chair,
    add column note text constraint signature_note_length check (char_length(note) between 1 and 5000),
    add column superseded_at timestamptz;
create unique index one_signature_for_each_chair on state_consultation_signature (state_consultation_id, organisation_id)
    where superseded_at is null;

create function disclosed_in_its_own_words() returns trigger language plpgsql as $$
begin
    select coalesce(new.disclosed_title, d.title), coalesce(new.disclosed_text, v.text)
      into new.disclosed_title, new.disclosed_text
      from decision d join decision_version v on v.decision_id = d.id and v.number = new.version
     where d.id = new.decision_id;
    return new;
end $$;
create trigger disclosed_in_its_own_words before insert on state_consultation
    for each row execute function disclosed_in_its_own_words();
-- What was asked before this migration was asked in the decision's own words.
do $$
declare act bigint;
begin
    if exists (select from state_consultation) then
        insert into event (act, subject_kind, hat, request_id, at) values ('network.migrate', 'network', 'system', '0025', now())
        returning id into act;
        perform set_config('app.event', act::text, true);
        update state_consultation s set disclosed_title = d.title, disclosed_text = v.text
          from decision d, decision_version v
         where d.id = s.decision_id and v.decision_id = s.decision_id and v.number = s.version;
        perform set_config('app.event', '', true);
    end if;
end $$;
alter table state_consultation
    alter column disclosed_title set not null,
    alter column disclosed_text set not null;
create index state_consultation_to_remind on state_consultation (remind_at) where state = 'requested' and remind_at is not null;
create index state_consultation_by_request on state_consultation (requested_at desc, id desc);

-- What was disclosed stays what it was.
create trigger disclosure_is_final before update of decision_id, version, organisation_id, lang, disclosed_title, disclosed_text,
    letter_year, letter_number, requested_at, reply_by on state_consultation for each row execute function refuse_change();
create trigger state_consultation_is_never_deleted before delete on state_consultation for each row execute function refuse_change();

create table state_consultation_transition (from_state text not null, to_state text not null, primary key (from_state, to_state));
-- domain §2.4
insert into state_consultation_transition values
    ('requested', 'replied'), ('requested', 'lapsed'), ('lapsed', 'replied'), ('replied', 'closed'), ('lapsed', 'closed');
create function only_known_state_consultation_transitions() returns trigger language plpgsql as $$
begin
    if not exists (select from state_consultation_transition where from_state = old.state and to_state = new.state) then
        raise exception 'a consultation does not go from % to %', old.state, new.state
            using errcode = 'UN002', constraint = 'state_consultation_transitions';
    end if;
    if new.state = 'lapsed' and not exists (select from state_reminder where state_consultation_id = new.id) then
        raise exception 'nobody was reminded' using errcode = 'UN003', constraint = 'lapsed_after_a_reminder';
    end if;
    return new;
end $$;
create trigger state_consultation_transitions before update of state on state_consultation for each row
    when (old.state is distinct from new.state) execute function only_known_state_consultation_transitions();

-- That the counterpart was asked once more; at least one stands before a lapse.
create table state_reminder (
    id bigint generated always as identity primary key,
    state_consultation_id bigint not null references state_consultation,
    at timestamptz not null,
    -- in the network's zone: one a day at most, however many hands and workers there are
    day date not null,
    -- until when a reply is waited for before its absence may be noted
    until timestamptz not null,
    by_itself boolean not null,
    -- how many people of the counterpart were written to
    people int not null,
    constraint one_reminder_a_day unique (state_consultation_id, day),
    constraint reminder_leaves_time check (until > at)
);
create trigger changes after insert or update or delete on state_reminder for each row execute function note_change();
create trigger state_reminder_is_final before update or delete on state_reminder for each row execute function refuse_change();

-- A letter of the state that came on paper, scanned by the secretariat; the bytes stand outside the database.
create table state_letter (
    id bigint generated always as identity primary key,
    state_consultation_id bigint not null references state_consultation,
    -- as the letter itself is numbered and dated
    number text not null constraint state_letter_number_length check (char_length(number) between 1 and 100),
    dated date not null,
    file_name text not null constraint state_letter_file_name_length check (char_length(file_name) between 1 and 200),
    media_type text not null,
    bytes bigint not null constraint state_letter_is_not_empty check (bytes > 0),
    sha256 bytea not null constraint state_letter_sha256_length check (length(sha256) = 32),
    uploaded_by bigint not null references person,
    uploaded_at timestamptz not null
);
create index state_letter_by_consultation on state_letter (state_consultation_id);
create index state_letter_by_content on state_letter (sha256);
create trigger changes after insert or update or delete on state_letter for each row execute function note_change();
create trigger state_letter_is_final before update or delete on state_letter for each row execute function refuse_change();
revoke update, delete, truncate on state_letter from ashar_app;

-- Every content that some record names: what is not in it may be thrown away. A room that keeps files stands here.
create view kept_file as
    select sha256 from paper_version
    union all
    select sha256 from state_letter;

-- A co-chair found that an amendment carries out what the state commented: the new text needs no new request.
create table state_comment_implemented (
    id bigint generated always as identity primary key,
    decision_id bigint not null,
    version int not null,
    state_consultation_id bigint not null references state_consultation,
    note text not null constraint implementation_note_length check (char_length(note) between 1 and 2000),
    person_id bigint not null references person,
    organisation_id bigint not null references organisation,
    at timestamptz not null,
    constraint one_finding_for_each_version unique (decision_id, version),
    constraint finding_on_a_version foreign key (decision_id, version) references decision_version (decision_id, number)
);
create trigger changes after insert or update or delete on state_comment_implemented for each row execute function note_change();
create trigger state_comment_implemented_is_final before update or delete on state_comment_implemented
    for each row execute function refuse_change();
-- Only comments that were weighed, on the text just before, by a co-chair, and where nobody was asked anew.
create function a_comment_is_carried_out() returns trigger language plpgsql as $$
begin
    if not exists (
        select from state_consultation c
         where c.id = new.state_consultation_id and c.decision_id = new.decision_id and c.state = 'closed' and c.reply = 'comments'
           and (c.version = new.version - 1
             or exists (select from state_comment_implemented f where f.decision_id = c.decision_id and f.version = new.version - 1
                          and f.state_consultation_id = c.id)))
       or exists (select from state_consultation c where c.decision_id = new.decision_id and c.version = new.version)
       or coalesce((select hat from event where id = nullif(current_setting('app.event', true), '')::bigint), '') <> 'co_chair' then
        raise exception 'no comment is carried out' using errcode = 'UN003', constraint = 'a_comment_is_carried_out';
    end if;
    return new;
end $$;
create trigger carries_a_comment_out before insert on state_comment_implemented
    for each row execute function a_comment_is_carried_out();
create function asked_or_carried_out() returns trigger language plpgsql as $$
begin
    if exists (select from state_comment_implemented where decision_id = new.decision_id and version = new.version) then
        raise exception 'the comment is carried out' using errcode = 'UN003', constraint = 'asked_or_carried_out';
    end if;
    return new;
end $$;
create trigger asked_or_carried_out before insert on state_consultation for each row execute function asked_or_carried_out();

-- R19: anybody may raise the concern, only a co-chair lowers it.
create function only_co_chairs_lower() returns trigger language plpgsql as $$
begin
    if coalesce((select hat from event where id = nullif(current_setting('app.event', true), '')::bigint), '') <> 'co_chair' then
        raise exception 'only a co-chair lowers it' using errcode = 'UN003', constraint = 'only_co_chairs_lower';
    end if;
    return new;
end $$;
create trigger only_co_chairs_lower before update of state_relevance on decision for each row
    when (old.state_relevance = 'relevant' and new.state_relevance <> 'relevant') execute function only_co_chairs_lower();

-- G5, now with the carrying out of comments and without signatures that a later reply has overtaken.
create or replace function state_gate_is_open(decision_sought bigint, version_sought int) returns boolean language sql stable as $$
    select case d.state_relevance
        when 'not_relevant' then false
        when 'undetermined' then true
        else not exists (
            select from state_consultation c
             where c.decision_id = d.id and c.state = 'closed'
               and (c.version = version_sought
                 or exists (select from state_comment_implemented f
                             where f.decision_id = d.id and f.version = version_sought and f.state_consultation_id = c.id))
               and (c.reply in ('supports', 'no_objection', 'comments', 'no_comment')
                 or (c.reply is null or c.reply = 'objects')
                    and (select count(*) from state_consultation_signature s
                          where s.state_consultation_id = c.id and s.superseded_at is null) >= 2
                    and (c.reply is null or (select state_effect from charter) = 'consult')))
        end
      from decision d where d.id = decision_sought
$$;
