-- R18, R19, R21: decisions by consensus of all members; what the terms forbid, the database refuses.

create table decision (
    id bigint generated always as identity primary key,
    agenda_item_id bigint references agenda_item,
    meeting_id bigint references meeting,
    title text not null constraint decision_title_length check (char_length(title) between 1 and 200),
    title_ru text constraint decision_title_ru_length check (char_length(title_ru) <= 200),
    title_ky text constraint decision_title_ky_length check (char_length(title_ky) <= 200),
    state text not null default 'draft' constraint decision_state_known check (state in
        ('draft', 'tabled', 'open_session', 'open_silence', 'gated', 'broken', 'provisional',
         'adopted', 'deferred', 'withdrawn', 'no_consensus', 'superseded', 'rescinded')),
    proposed_by bigint not null references organisation,
    current_version int not null default 1,
    -- drafts carry L.n, adopted decisions DEC/n; both without gaps in their year
    draft_year int,
    draft_number int,
    year int,
    number int,
    adopted_version int,
    adopted_at timestamptz,
    basis text constraint decision_basis_known check (basis in ('in_session', 'silence', 'window')),
    opened_at timestamptz,
    -- R19
    state_relevance text not null default 'undetermined' constraint state_relevance_known
        check (state_relevance in ('undetermined', 'relevant', 'not_relevant')),
    state_relevance_reason text constraint state_relevance_reason_length check (char_length(state_relevance_reason) between 1 and 2000),
    -- R12: an adopted decision has actions, or it was said that none is needed
    no_action_reason text constraint no_action_reason_length check (char_length(no_action_reason) between 1 and 2000),
    constraint draft_number_is_free unique (draft_year, draft_number),
    constraint decision_number_is_free unique (year, number),
    constraint adopted_is_complete check
        ((state in ('adopted', 'superseded', 'rescinded')) = (adopted_at is not null and adopted_version is not null and number is not null)),
    constraint adopted_has_year check ((number is null) = (year is null) and (number is null) = (adopted_at is null)),
    constraint tabled_has_number check (state in ('draft', 'withdrawn') or draft_number is not null),
    constraint relevance_has_reason check ((state_relevance = 'undetermined') = (state_relevance_reason is null)),
    -- I9: decided before opening
    constraint relevance_before_opening check (state_relevance <> 'undetermined' or state in ('draft', 'withdrawn')),
    constraint open_since check (state not in ('open_session', 'open_silence', 'adopted') or opened_at is not null),
    constraint adopts_the_current_version check (adopted_version = current_version)
);
create index decision_by_state on decision (state, id desc);
create index decision_by_meeting on decision (meeting_id);
create index decision_by_item on decision (agenda_item_id);
create index decision_by_adoption on decision (adopted_at desc nulls last, id desc);
create trigger changes after insert or update or delete on decision for each row execute function note_change();

create table decision_transition (from_state text not null, to_state text not null, primary key (from_state, to_state));
-- domain §2.3
insert into decision_transition values
    ('draft', 'tabled'), ('draft', 'withdrawn'),
    ('tabled', 'open_session'), ('tabled', 'open_silence'), ('tabled', 'withdrawn'),
    ('deferred', 'open_session'), ('deferred', 'open_silence'), ('deferred', 'withdrawn'),
    ('open_session', 'adopted'), ('open_session', 'provisional'), ('open_session', 'deferred'),
    ('open_session', 'withdrawn'), ('open_session', 'no_consensus'),
    ('open_silence', 'adopted'), ('open_silence', 'provisional'), ('open_silence', 'gated'),
    ('open_silence', 'broken'), ('open_silence', 'withdrawn'),
    ('gated', 'adopted'), ('gated', 'broken'), ('gated', 'withdrawn'),
    ('provisional', 'adopted'), ('provisional', 'broken'), ('provisional', 'withdrawn'),
    ('broken', 'open_silence'), ('broken', 'deferred'), ('broken', 'no_consensus'), ('broken', 'withdrawn'),
    ('adopted', 'superseded'), ('adopted', 'rescinded');
create function only_known_decision_transitions() returns trigger language plpgsql as $$
begin
    if not exists (select from decision_transition where from_state = old.state and to_state = new.state) then
        raise exception 'a decision does not go from % to %', old.state, new.state
            using errcode = 'UN002', constraint = 'decision_transitions';
    end if;
    return new;
end $$;
create trigger decision_transitions before update of state on decision for each row
    when (old.state is distinct from new.state) execute function only_known_decision_transitions();
create function decisions_begin_as_drafts() returns trigger language plpgsql as $$
begin
    if new.state <> 'draft' then
        raise exception 'a decision begins as a draft' using errcode = 'UN002', constraint = 'decision_transitions';
    end if;
    return new;
end $$;
create trigger decision_begins_as_draft before insert on decision for each row execute function decisions_begin_as_drafts();
create trigger adopted_decision_is_frozen before update of
    title, title_ru, title_ky, current_version, adopted_version, adopted_at, year, number, basis, opened_at,
    state_relevance, state_relevance_reason, proposed_by, agenda_item_id, meeting_id on decision for each row
    when (old.adopted_at is not null and (old.title, old.title_ru, old.title_ky, old.current_version, old.adopted_version,
        old.adopted_at, old.year, old.number, old.basis, old.opened_at, old.state_relevance, old.state_relevance_reason,
        old.proposed_by, old.agenda_item_id, old.meeting_id)
        is distinct from (new.title, new.title_ru, new.title_ky, new.current_version, new.adopted_version,
        new.adopted_at, new.year, new.number, new.basis, new.opened_at, new.state_relevance, new.state_relevance_reason,
        new.proposed_by, new.agenda_item_id, new.meeting_id))
    execute function refuse_change();
create trigger decision_is_never_deleted before delete on decision for each row
    when (old.state <> 'draft') execute function refuse_change();

-- The text, version by version; what members were consulted on never changes.
create table decision_version (
    id bigint generated always as identity primary key,
    decision_id bigint not null references decision,
    number int not null,
    text text not null constraint decision_text_length check (char_length(text) between 1 and 50000),
    sha256 bytea not null constraint decision_text_sha256_length check (length(sha256) = 32),
    written_at timestamptz not null,
    constraint one_text_for_each_version unique (decision_id, number),
    constraint text_matches_its_hash check (sha256 = pg_catalog.sha256(convert_to(text, 'UTF8')))
);
create trigger changes after insert or update or delete on decision_version for each row execute function note_change();
create function text_once_tabled_is_frozen() returns trigger language plpgsql as $$
begin
    if exists (select from decision where id = old.decision_id and state <> 'draft') then
        raise exception 'the text is tabled' using errcode = 'UN003', constraint = 'tabled_text_is_frozen';
    end if;
    return coalesce(new, old);
end $$;
create trigger tabled_text_is_frozen before update or delete on decision_version
    for each row execute function text_once_tabled_is_frozen();

-- I23: the members to be consulted, frozen at opening.
create table decision_roster (
    id bigint generated always as identity primary key,
    decision_id bigint not null references decision,
    organisation_id bigint not null references organisation,
    -- a member that left the network since; removed by a recorded act
    removed_at timestamptz,
    constraint one_seat_for_each_member unique (decision_id, organisation_id)
);
create trigger changes after insert or update or delete on decision_roster for each row execute function note_change();
create trigger roster_is_never_deleted before delete on decision_roster for each row execute function refuse_change();

-- Positions are never rewritten: a later one takes the place of the earlier.
create table position (
    id bigint generated always as identity primary key,
    decision_id bigint not null,
    version int not null,
    organisation_id bigint not null,
    value text not null constraint position_value_known check (value in
        ('join', 'no_objection', 'stand_aside', 'reservation', 'disassociate', 'ad_referendum', 'object')),
    objection_kind text constraint objection_kind_known check (objection_kind in ('substance', 'mandate', 'procedure')),
    reason text constraint position_reason_length check (char_length(reason) between 1 and 5000),
    confirm_by date,
    person_id bigint not null references person,
    hat text not null,
    -- when the secretariat records what a member said elsewhere: how it was said
    on_behalf_evidence text constraint evidence_length check (char_length(on_behalf_evidence) between 1 and 2000),
    at timestamptz not null,
    is_current boolean not null default true,
    constraint position_of_a_seat foreign key (decision_id, organisation_id) references decision_roster (decision_id, organisation_id),
    constraint position_on_a_version foreign key (decision_id, version) references decision_version (decision_id, number),
    constraint some_positions_need_a_reason check (value not in ('reservation', 'disassociate', 'object') or reason is not null),
    constraint objections_have_a_kind check ((value = 'object') = (objection_kind is not null)),
    constraint ad_referendum_has_a_date check ((value = 'ad_referendum') = (confirm_by is not null)),
    -- I4: nobody but the member's own people, or the secretariat with evidence
    constraint position_by_its_member check (
        (hat in ('focal_point', 'alternate') and on_behalf_evidence is null) or (hat = 'secretariat' and on_behalf_evidence is not null))
);
create unique index one_current_position on position (decision_id, version, organisation_id) where is_current;
create index position_by_decision on position (decision_id, id);
create trigger changes after insert or update or delete on position for each row execute function note_change();
create trigger position_is_final before update of decision_id, version, organisation_id, value, objection_kind, reason, confirm_by,
    person_id, hat, on_behalf_evidence, at on position for each row execute function refuse_change();
create trigger position_is_never_deleted before delete on position for each row execute function refuse_change();
create function positions_while_open() returns trigger language plpgsql as $$
begin
    if not exists (select from decision where id = new.decision_id
            and state in ('open_session', 'open_silence', 'gated', 'provisional', 'broken') and current_version = new.version) then
        raise exception 'the decision takes no positions now' using errcode = 'UN003', constraint = 'positions_only_while_open';
    end if;
    return new;
end $$;
create trigger positions_only_while_open before insert on position for each row execute function positions_while_open();

-- R19: the state counterpart is asked, answers or not, and a co-chair closes with a note.
create table state_consultation (
    id bigint generated always as identity primary key,
    decision_id bigint not null references decision,
    version int not null,
    organisation_id bigint not null references organisation,
    state text not null default 'requested' constraint state_consultation_state_known
        check (state in ('requested', 'replied', 'lapsed', 'closed')),
    requested_at timestamptz not null,
    reply_by timestamptz not null,
    reply text constraint state_reply_known check (reply in ('supports', 'no_objection', 'comments', 'objects', 'no_comment')),
    reply_text text constraint state_reply_length check (char_length(reply_text) <= 10000),
    replied_at timestamptz,
    -- how the reply came, when the secretariat recorded it
    reply_evidence text constraint state_reply_evidence_length check (char_length(reply_evidence) between 1 and 2000),
    outcome_note text constraint outcome_note_length check (char_length(outcome_note) between 1 and 5000),
    closed_at timestamptz,
    constraint one_consultation_for_each_version unique (decision_id, version),
    constraint consulted_on_a_version foreign key (decision_id, version) references decision_version (decision_id, number),
    constraint reply_has_a_time check ((reply is null) = (replied_at is null)),
    constraint replied_has_a_reply check (state <> 'replied' or reply is not null),
    constraint closed_has_a_note check ((state = 'closed') = (closed_at is not null and outcome_note is not null))
);
create index state_consultation_by_organisation on state_consultation (organisation_id, state);
create trigger changes after insert or update or delete on state_consultation for each row execute function note_change();

-- Co-chairs who signed the closing; an objection or no reply needs both (§2.4).
create table state_consultation_signature (
    id bigint generated always as identity primary key,
    state_consultation_id bigint not null references state_consultation,
    person_id bigint not null references person,
    organisation_id bigint not null references organisation,
    at timestamptz not null,
    constraint one_signature_for_each_chair unique (state_consultation_id, organisation_id)
);
create trigger changes after insert or update or delete on state_consultation_signature for each row execute function note_change();

-- G5: open until the state's voice was sought and weighed. No reply is never agreement.
create function state_gate_is_open(decision_sought bigint, version_sought int) returns boolean language sql stable as $$
    select case d.state_relevance
        when 'not_relevant' then false
        when 'undetermined' then true
        else not exists (
            select from state_consultation c
             where c.decision_id = d.id and c.version = version_sought and c.state = 'closed'
               and (c.reply in ('supports', 'no_objection', 'comments', 'no_comment')
                 or (c.reply is null or c.reply = 'objects')
                    and (select count(*) from state_consultation_signature s where s.state_consultation_id = c.id) >= 2
                    and (c.reply is null or (select state_effect from charter) = 'consult')))
        end
      from decision d where d.id = decision_sought
$$;

-- R18, R19, R21: the gate. Fires at commit, whoever writes.
create function every_member_consulted_and_none_objects() returns trigger language plpgsql as $$
declare decision_now decision;
begin
    select * into decision_now from decision where id = new.id;
    if decision_now.state <> 'adopted' then
        return null;
    end if;
    if not exists (select from decision_roster r where r.decision_id = new.id and r.removed_at is null) then
        raise exception 'adoption gate: nobody was to be consulted' using errcode = 'UN004', constraint = 'adoption_gate_roster';
    end if;
    if exists (
        select from decision_roster r
         where r.decision_id = new.id and r.removed_at is null
           and not exists (select from position p where p.decision_id = new.id and p.version = decision_now.adopted_version
                            and p.organisation_id = r.organisation_id and p.is_current)
           and not (decision_now.basis = 'in_session' and exists (
                select from representation a
                 where a.meeting_id = decision_now.meeting_id and a.organisation_id = r.organisation_id
                   and a.mode in ('principal', 'alternate')))
    ) then
        raise exception 'adoption gate: a member is not consulted' using errcode = 'UN004', constraint = 'adoption_gate_consulted';
    end if;
    if exists (
        select from position p join decision_roster r using (decision_id, organisation_id)
         where p.decision_id = new.id and p.is_current and p.version = decision_now.adopted_version
           and p.value = 'object' and r.removed_at is null
    ) then
        raise exception 'adoption gate: an objection stands' using errcode = 'UN004', constraint = 'adoption_gate_objection';
    end if;
    if exists (
        select from position p join decision_roster r using (decision_id, organisation_id)
         where p.decision_id = new.id and p.is_current and p.version = decision_now.adopted_version
           and p.value = 'ad_referendum' and r.removed_at is null
    ) then
        raise exception 'adoption gate: a position is ad referendum' using errcode = 'UN004', constraint = 'adoption_gate_ad_referendum';
    end if;
    if state_gate_is_open(new.id, decision_now.adopted_version) then
        raise exception 'adoption gate: the state is not consulted' using errcode = 'UN004', constraint = 'adoption_gate_state';
    end if;
    return null;
end $$;
create constraint trigger adoption_gate after insert or update of state on decision
    deferrable initially deferred for each row when (new.state = 'adopted')
    execute function every_member_consulted_and_none_objects();
-- I7: numbers follow one another without gaps.
create function numbers_have_no_gaps() returns trigger language plpgsql as $$
begin
    if new.number > 1 and not exists (select from decision where year = new.year and number = new.number - 1) then
        raise exception 'decision %/% leaves a gap', new.year, new.number using errcode = 'UN004', constraint = 'decision_numbers_gapless';
    end if;
    return null;
end $$;
create constraint trigger decision_numbers_gapless after update of number on decision
    deferrable initially deferred for each row when (new.number is not null) execute function numbers_have_no_gaps();
