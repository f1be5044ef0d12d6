-- R17: "anchored in the UNDAF where relevant": the cooperation frameworks of the UN in the country, at most one of them in
-- force in a year, with the outcomes that outcomes of the workplan serve.

create table cooperation_framework (
    id bigint generated always as identity primary key,
    name text not null constraint framework_name_length check (char_length(name) between 1 and 120),
    first_year int not null,
    last_year int not null,
    constraint framework_years_sensible check (first_year between 2000 and 2199 and last_year between first_year and 2199),
    constraint one_framework_in_force exclude using gist (int4range(first_year, last_year, '[]') with &&)
);
create trigger changes after insert or update or delete on cooperation_framework for each row execute function note_change();
create trigger framework_is_never_deleted before delete on cooperation_framework for each row execute function refuse_change();

create table framework_outcome (
    id bigint generated always as identity primary key,
    framework_id bigint not null references cooperation_framework,
    -- as the framework itself counts: "2", "2.1"
    code text not null constraint framework_outcome_code_shape check (code ~ '^[0-9A-Za-z][0-9A-Za-z.]{0,9}$'),
    title text not null constraint framework_outcome_title_length check (char_length(title) between 1 and 300),
    title_ru text constraint framework_outcome_title_ru_length check (char_length(title_ru) between 1 and 300),
    title_ky text constraint framework_outcome_title_ky_length check (char_length(title_ky) between 1 and 300),
    constraint one_framework_outcome_for_each_code unique (framework_id, code)
);
create trigger changes after insert or update or delete on framework_outcome for each row execute function note_change();
create trigger framework_outcome_is_final before update of framework_id, code on framework_outcome
    for each row execute function refuse_change();
create trigger framework_outcome_is_never_deleted before delete on framework_outcome for each row execute function refuse_change();

alter table workplan_heading
    add column framework_outcome_id bigint references framework_outcome,
    add constraint outcomes_alone_are_anchored check (framework_outcome_id is null or level = 'outcome');
create index workplan_heading_anchored on workplan_heading (framework_outcome_id) where framework_outcome_id is not null;

-- Whoever anchors holds the framework, whose years then do not move away under it.
create function heading_is_anchored_in_force() returns trigger language plpgsql as $$
begin
    perform from cooperation_framework f join framework_outcome o on o.framework_id = f.id
      where o.id = new.framework_outcome_id
        and (select year from workplan where id = new.workplan_id) between f.first_year and f.last_year
        for share of f;
    if not found then
        raise exception 'the framework is not in force in the year of the workplan' using errcode = 'UN003', constraint = 'anchored_in_the_framework_in_force';
    end if;
    return new;
end $$;
create trigger heading_is_anchored_in_force before insert or update of framework_outcome_id on workplan_heading for each row
    when (new.framework_outcome_id is not null) execute function heading_is_anchored_in_force();

create function framework_keeps_its_anchored_years() returns trigger language plpgsql as $$
begin
    if exists (select from framework_outcome o join workplan_heading h on h.framework_outcome_id = o.id
                 join workplan w on w.id = h.workplan_id
                where o.framework_id = new.id and w.year not between new.first_year and new.last_year) then
        raise exception 'a workplan of another year is anchored in it' using errcode = 'UN003', constraint = 'framework_keeps_its_anchored_years';
    end if;
    return new;
end $$;
create trigger framework_keeps_its_anchored_years before update of first_year, last_year on cooperation_framework
    for each row execute function framework_keeps_its_anchored_years();
