-- R18: silence between meetings, versions of a text, and the window after a provisional adoption.

alter table charter
    -- after an objection is lifted, and after the state's comments were weighed
    add column confirmation_days int not null default 1 constraint confirmation_days_positive check (confirmation_days > 0),
    -- whether a position ad referendum becomes firm when its day has passed, or holds the decision
    add column ad_referendum_lapses boolean not null default true;

alter table decision
    -- until when members are asked now; a clock that was stopped keeps its deadline
    add column deadline timestamptz,
    add column extensions int not null default 0 constraint extensions_count_up check (extensions >= 0),
    -- in which way members are asked: who sat at the table counts as consulted in session only
    add column procedure text constraint decision_procedure_known check (procedure in ('session', 'silence')),
    -- an earlier decision that this one takes the place of, or ends, once it is adopted
    add column cites bigint references decision,
    add column cites_to text constraint cites_to_known check (cites_to in ('supersede', 'rescind')),
    -- why consensus was not found, and to whom that is told (PMT, UNCT)
    add column escalated_to text constraint escalated_to_known check (escalated_to in ('pmt', 'unct')),
    add column ending_note text constraint ending_note_length check (char_length(ending_note) between 1 and 2000),
    add constraint cites_to_an_end check ((cites is null) = (cites_to is null)),
    add constraint cites_another check (cites <> id),
    add constraint clock_has_a_deadline check (state not in ('open_silence', 'gated', 'provisional') or deadline is not null);
create index decision_by_deadline on decision (deadline) where state in ('open_silence', 'gated', 'provisional');
create index decision_citing on decision (cites) where cites is not null;

-- A gate may clear while headquarters are still awaited.
insert into decision_transition values ('gated', 'provisional');

-- Ended by another adopted decision that cites it, and by nothing else.
create function ended_by_a_later_decision() returns trigger language plpgsql as $$
begin
    if not exists (select from decision d where d.cites = new.id and d.state = 'adopted'
                    and d.cites_to = case new.state when 'superseded' then 'supersede' else 'rescind' end) then
        raise exception 'no adopted decision cites it' using errcode = 'UN003', constraint = 'ended_by_a_later_decision';
    end if;
    return new;
end $$;
create trigger ended_by_a_later_decision before update of state on decision for each row
    when (new.state in ('superseded', 'rescinded') and old.state = 'adopted') execute function ended_by_a_later_decision();

-- A later version of a text: who wrote it and on whose instruction.
alter table decision_version
    add column amended_by bigint references person,
    add column instruction text constraint instruction_length check (char_length(instruction) between 1 and 2000),
    add constraint amendment_has_an_instruction check ((number > 1) = (amended_by is not null and instruction is not null));
create function versions_while_open() returns trigger language plpgsql as $$
begin
    if new.number > 1 and not exists (select from decision where id = new.decision_id
            and state in ('open_session', 'open_silence', 'broken') and new.number = current_version + 1) then
        raise exception 'the text does not change now' using errcode = 'UN003', constraint = 'versions_only_while_open';
    end if;
    return new;
end $$;
create trigger versions_only_while_open before insert on decision_version for each row execute function versions_while_open();

-- A correction of form: positions stand and the clock runs, unless a member contests it in time.
create table editorial_fix (
    id bigint generated always as identity primary key,
    decision_id bigint not null,
    version int not null,
    text text not null constraint editorial_text_length check (char_length(text) between 1 and 50000),
    note text not null constraint editorial_note_length check (char_length(note) between 1 and 1000),
    person_id bigint not null references person,
    at timestamptz not null,
    -- the member that takes it for more than form; the text then becomes the next version
    contested_by bigint references organisation,
    contested_at timestamptz,
    constraint editorial_fix_of_a_version foreign key (decision_id, version) references decision_version (decision_id, number),
    constraint contested_by_someone check ((contested_by is null) = (contested_at is null))
);
create index editorial_fix_by_decision on editorial_fix (decision_id, version, id);
create trigger changes after insert or update or delete on editorial_fix for each row execute function note_change();
create trigger editorial_fix_is_final before update of decision_id, version, text, note, person_id, at on editorial_fix
    for each row execute function refuse_change();
create trigger editorial_fix_is_never_deleted before delete on editorial_fix for each row execute function refuse_change();
create function fixes_while_open() returns trigger language plpgsql as $$
begin
    if not exists (select from decision where id = new.decision_id
            and state in ('open_session', 'open_silence') and current_version = new.version) then
        raise exception 'the text does not change now' using errcode = 'UN003', constraint = 'versions_only_while_open';
    end if;
    return new;
end $$;
create trigger editorial_fixes_only_while_open before insert or update on editorial_fix for each row execute function fixes_while_open();

-- I19: every deadline that was published to members, and why; none is ever rewritten.
create table consultation_period (
    id bigint generated always as identity primary key,
    decision_id bigint not null,
    version int not null,
    kind text not null constraint period_kind_known check (kind in ('standard', 'complex', 'urgent', 'confirmation', 'window')),
    opened_at timestamptz not null,
    deadline timestamptz not null,
    -- for an urgent period and for an extension
    reason text constraint period_reason_length check (char_length(reason) between 1 and 2000),
    -- how the co-chair who did not act agreed, when that is needed
    authority text constraint period_authority_length check (char_length(authority) between 1 and 2000),
    hat text not null,
    constraint period_of_a_version foreign key (decision_id, version) references decision_version (decision_id, number),
    constraint period_ends_after_start check (deadline > opened_at),
    constraint urgent_has_reason_and_authority check (kind <> 'urgent' or (reason is not null and authority is not null)),
    constraint secretariat_opens_with_authority check (hat <> 'secretariat' or authority is not null)
);
create index consultation_period_by_decision on consultation_period (decision_id, id);
create trigger changes after insert or update or delete on consultation_period for each row execute function note_change();
create trigger consultation_period_is_final before update or delete on consultation_period for each row execute function refuse_change();

-- I22: each time that a member was told of a version: by which mail, or how else; and until when it is asked.
create table decision_notice (
    id bigint generated always as identity primary key,
    decision_id bigint not null,
    version int not null,
    organisation_id bigint not null,
    -- the person written to; null when the member was served otherwise
    person_id bigint references person,
    mail_id bigint references mail,
    -- what was asked: as the mail's kind, or 'served' by other means
    kind text not null,
    evidence text constraint notice_evidence_length check (char_length(evidence) between 1 and 2000),
    at timestamptz not null,
    -- null where nothing runs: in session, results
    deadline timestamptz,
    -- sent later than this, the mail came too late for this deadline
    punctual_until timestamptz,
    constraint notice_to_a_seat foreign key (decision_id, organisation_id) references decision_roster (decision_id, organisation_id),
    constraint notice_of_a_version foreign key (decision_id, version) references decision_version (decision_id, number),
    constraint notice_by_mail_or_otherwise check ((mail_id is null) = (evidence is not null)),
    constraint deadline_has_its_grace check ((deadline is null) = (punctual_until is null))
);
create index decision_notice_by_decision on decision_notice (decision_id, version, organisation_id);
create index decision_notice_by_mail on decision_notice (mail_id);
create trigger changes after insert or update or delete on decision_notice for each row execute function note_change();
create trigger decision_notice_is_final before update or delete on decision_notice for each row execute function refuse_change();

-- Until when the member is asked on this version, if a notice reached it in time; null if none did.
-- The latest notice that reached it counts: an extension is for everybody.
create function served_until(decision_sought bigint, version_sought int, member_sought bigint) returns timestamptz language sql stable as $$
    select n.deadline
      from decision_notice n left join mail_delivery d on d.mail_id = n.mail_id
     where n.decision_id = decision_sought and n.version = version_sought and n.organisation_id = member_sought
       and n.deadline is not null
       and (n.mail_id is null or d.state = 'sent' and d.sent_at <= n.punctual_until)
     order by n.at desc, n.deadline desc, n.id desc limit 1
$$;

alter table position
    -- of the text, as it is numbered; empty means the whole
    add column paragraphs int[] not null default '{}',
    -- an objection may offer other words
    add column alternative text constraint alternative_length check (char_length(alternative) between 1 and 5000),
    -- how a position came that the secretariat recorded
    add column channel text constraint position_channel_known check (channel in ('session', 'mail', 'phone', 'letter', 'other')),
    -- the focal point keeps this position to itself: an alternate does not change it
    add column reserved boolean not null default false,
    add constraint reservation_names_paragraphs check (value <> 'reservation' or cardinality(paragraphs) > 0) not valid,
    add constraint recorded_position_has_a_channel check ((on_behalf_evidence is null) = (channel is null)) not valid,
    add constraint reserved_by_the_focal_point check (not reserved or hat = 'focal_point'),
    add constraint only_objections_offer_words check (alternative is null or value = 'object');
create trigger position_details_are_final before update of paragraphs, alternative, channel, reserved on position
    for each row execute function refuse_change();

-- I5: what a member says when it is too late to count; it may open a new proposal.
create table late_statement (
    id bigint generated always as identity primary key,
    decision_id bigint not null,
    version int not null,
    organisation_id bigint not null,
    text text not null constraint late_statement_length check (char_length(text) between 1 and 5000),
    -- the member says that what was recorded for it is not what it said
    disputes boolean not null default false,
    objects boolean not null default false,
    person_id bigint not null references person,
    at timestamptz not null,
    constraint late_statement_of_a_seat foreign key (decision_id, organisation_id) references decision_roster (decision_id, organisation_id),
    constraint late_statement_on_a_version foreign key (decision_id, version) references decision_version (decision_id, number)
);
create index late_statement_by_decision on late_statement (decision_id, id);
create trigger changes after insert or update or delete on late_statement for each row execute function note_change();
create trigger late_statement_is_final before update or delete on late_statement for each row execute function refuse_change();

-- R18, R19, R21: the gate, now for silence and windows too. consulted(member) := its position on the adopted
-- version, or its seat in the session that decides, or a notice that reached it and a period that ran out.
create or replace function every_member_consulted_and_none_objects() returns trigger language plpgsql as $$
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
           and not (coalesce(decision_now.procedure, 'session') = 'session' and decision_now.basis in ('in_session', 'window') and exists (
                select from representation a
                 where a.meeting_id = decision_now.meeting_id and a.organisation_id = r.organisation_id
                   and a.mode in ('principal', 'alternate')))
           and not (decision_now.basis in ('silence', 'window')
                and coalesce(served_until(new.id, decision_now.adopted_version, r.organisation_id) <= decision_now.adopted_at, false))
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
           and not (decision_now.basis = 'window' and (select ad_referendum_lapses from charter)
                and coalesce(served_until(new.id, decision_now.adopted_version, r.organisation_id) <= decision_now.adopted_at, false))
    ) then
        raise exception 'adoption gate: a position is ad referendum' using errcode = 'UN004', constraint = 'adoption_gate_ad_referendum';
    end if;
    if state_gate_is_open(new.id, decision_now.adopted_version) then
        raise exception 'adoption gate: the state is not consulted' using errcode = 'UN004', constraint = 'adoption_gate_state';
    end if;
    return null;
end $$;
-- The deadline, the procedure and what it cites stand with the adopted decision.
create trigger adopted_frame_is_frozen before update of deadline, procedure, cites, cites_to on decision for each row
    when (old.adopted_at is not null and (old.deadline, old.procedure, old.cites, old.cites_to)
        is distinct from (new.deadline, new.procedure, new.cites, new.cites_to))
    execute function refuse_change();
