-- R11: who is on which item of the minutes while they are written, and who has read them in the house.

alter table charter
    -- after so long without a sign of life nobody is on an item any more
    add column writing_minutes int not null default 3 constraint writing_minutes_positive check (writing_minutes > 0);

-- Before whose eyes a record was, first and last. Technical, like the sessions that write it.
create table look (
    subject_kind text not null,
    subject_id bigint not null,
    person_id bigint not null references person,
    -- the member for which the person looked
    organisation_id bigint references organisation,
    first_at timestamptz not null,
    seen_at timestamptz not null,
    primary key (subject_kind, subject_id, person_id)
);
-- a person is on one item at a time
create index look_by_person on look (person_id, subject_kind, seen_at);
