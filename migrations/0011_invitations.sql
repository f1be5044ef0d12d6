-- R10: the secretariat invites; and what opens a door is kept apart from the letter that carries it.

-- One row for each link sent to somebody who has no password yet. The link itself is in single_use_link, by its hash.
create table invitation (
    id bigint generated always as identity primary key,
    person_id bigint not null references person,
    -- the letter; null when the link was given by hand to the first person of a new house
    mail_id bigint references mail,
    invited_at timestamptz not null,
    valid_until timestamptz not null,
    accepted_at timestamptz,
    -- another link was sent, or the address turned out to be wrong
    withdrawn_at timestamptz,
    constraint invitation_lasts check (valid_until > invited_at),
    constraint invitation_ends_once check (accepted_at is null or withdrawn_at is null)
);
create unique index one_open_invitation on invitation (person_id) where accepted_at is null and withdrawn_at is null;
create index invitation_by_person on invitation (person_id, id);
create trigger changes after insert or update or delete on invitation for each row execute function note_change();

-- The word that stands for a mark in a letter (the token of a link). Letters and their copies in the change log
-- never hold it; it goes when delivery has ended, or when the link would not work any more.
create table mail_secret (
    mail_id bigint primary key references mail,
    secret text not null constraint secret_length check (char_length(secret) between 20 and 200),
    valid_until timestamptz not null
);
create index mail_secret_by_end on mail_secret (valid_until);

create function forget_the_secret() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from mail_secret where mail_id = new.mail_id;
    return new;
end $$;
create trigger delivery_has_ended after update of state on mail_delivery
    for each row when (new.state <> 'queued') execute function forget_the_secret();
