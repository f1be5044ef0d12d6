-- R14, §8: nothing leaves the network unless it was stated and agreed. A release is a statement (which exact
-- version, to whom, why) under an agreement: a decision of all members, taken by their own procedure.

create table release (
    id bigint generated always as identity primary key,
    -- the exact version: the adopted text of a decision, or one file of a paper
    decision_id bigint references decision,
    paper_version_id bigint references paper_version,
    audience text not null constraint release_audience_known check (audience in ('public', 'named')),
    reason text not null constraint release_reason_length check (char_length(reason) between 1 and 2000),
    stated_by bigint not null references person,
    stated_at timestamptz not null,
    -- members agree, or do not, by the procedure of every decision
    agreement_id bigint not null constraint one_release_for_each_agreement unique references decision,
    released_at timestamptz,
    released_by bigint references person,
    -- it ends going forward; what was taken along is not called back
    revoked_at timestamptz,
    revoked_by bigint references person,
    revoked_reason text constraint revoked_reason_length check (char_length(revoked_reason) between 1 and 2000),
    constraint release_of_one_thing check (num_nonnulls(decision_id, paper_version_id) = 1),
    constraint released_by_someone check ((released_at is null) = (released_by is null)),
    constraint revoked_by_someone check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_reason is null)),
    constraint revoked_after_its_release check (revoked_at is null or released_at is not null),
    constraint agreement_is_another_decision check (agreement_id <> decision_id)
);
create index release_by_decision on release (decision_id) where decision_id is not null;
create index release_by_paper_version on release (paper_version_id) where paper_version_id is not null;
create index release_by_time on release (released_at desc, id desc) where released_at is not null;
create index release_to_be_carried_out on release (agreement_id) where released_at is null;
create trigger changes after insert or update or delete on release for each row execute function note_change();
create trigger release_is_never_deleted before delete on release for each row execute function refuse_change();
-- What was stated is what members agree to.
create trigger release_statement_is_final before update of decision_id, paper_version_id, audience, reason, stated_by, stated_at, agreement_id
    on release for each row execute function refuse_change();

-- For whom it is, where it is not for everybody.
create table release_addressee (
    id bigint generated always as identity primary key,
    release_id bigint not null references release,
    organisation_id bigint not null references organisation,
    constraint one_line_for_each_addressee unique (release_id, organisation_id)
);
create index release_addressee_by_organisation on release_addressee (organisation_id, release_id);
create trigger changes after insert or update or delete on release_addressee for each row execute function note_change();
create trigger release_addressee_is_final before update or delete on release_addressee for each row execute function refuse_change();

-- Who of them had it before their eyes: what is revoked later, they had.
create table release_reading (
    id bigint generated always as identity primary key,
    release_id bigint not null references release,
    person_id bigint not null references person,
    at timestamptz not null,
    constraint first_reading_of_each_person unique (release_id, person_id)
);
create trigger changes after insert or update or delete on release_reading for each row execute function note_change();
create trigger release_reading_is_final before update or delete on release_reading for each row execute function refuse_change();
revoke delete, truncate on release from ashar_app;
revoke update, delete, truncate on release_addressee, release_reading from ashar_app;

-- I15: an audience wider than the network exists only with a statement and an agreement to that exact version.
create function release_is_stated_and_agreed() returns trigger language plpgsql as $$
declare made release;
begin
    select * into made from release where id = new.id;
    if (made.audience = 'named') <> exists (select from release_addressee where release_id = made.id) then
        raise exception 'a release says for whom it is' using errcode = 'UN004', constraint = 'release_has_its_addressees';
    end if;
    if made.decision_id is not null and not exists (select from decision where id = made.decision_id and adopted_at is not null) then
        raise exception 'only an adopted decision is released' using errcode = 'UN004', constraint = 'released_decision_is_adopted';
    end if;
    if made.released_at is not null and made.revoked_at is null
       and not exists (select from decision where id = made.agreement_id and state = 'adopted') then
        raise exception 'members have not agreed to this release' using errcode = 'UN004', constraint = 'release_is_agreed';
    end if;
    return null;
end $$;
create constraint trigger release_is_stated_and_agreed after insert or update on release
    deferrable initially deferred for each row execute function release_is_stated_and_agreed();

-- The agreement says in its text what is released: that text does not move away from the statement.
create function agreement_text_is_bound() returns trigger language plpgsql as $$
begin
    if exists (select from release where agreement_id = new.decision_id) then
        raise exception 'the text of an agreement stands with its statement' using errcode = 'UN003', constraint = 'agreement_text_is_bound';
    end if;
    return new;
end $$;
create trigger agreement_text_is_bound before insert or update on decision_version
    for each row execute function agreement_text_is_bound();
create trigger agreement_text_is_bound before insert on editorial_fix
    for each row execute function agreement_text_is_bound();

-- What people outside the network may see now; it ends with the agreement too.
create view released as
    select r.* from release r join decision a on a.id = r.agreement_id
     where r.released_at is not null and r.revoked_at is null and a.state = 'adopted';
grant select on released to ashar_app;
