-- Mail as it was sent, how its delivery went, and the work that waits for a worker.

-- Rendered when it is enqueued, in the language of its reader, and never changed afterwards.
create table mail (
    id bigint generated always as identity primary key,
    event_id bigint not null references event,
    -- null for an address that belongs to nobody in the house
    person_id bigint references person,
    address text not null constraint mail_address_length check (char_length(address) between 3 and 254),
    lang text not null constraint mail_lang_known check (lang in ('en', 'ru', 'ky')),
    -- which template made it, as in 'decision.opened'
    kind text not null,
    subject text not null constraint mail_subject_length check (char_length(subject) between 1 and 300),
    body_text text not null,
    body_html text not null,
    -- an iCalendar object that goes along
    calendar text,
    created_at timestamptz not null
);
create index mail_by_event on mail (event_id);
create index mail_by_person on mail (person_id, id);
create trigger changes after insert or update or delete on mail for each row execute function note_change();
create trigger mail_is_final before update or delete on mail for each row execute function refuse_change();
revoke update, delete, truncate on mail from ashar_app;

-- queued: waiting, being tried again, or to be read in the house because no mail server is set;
-- sent: the mail server took it; failed: given up after many tries; undeliverable: refused for good.
create table mail_delivery (
    id bigint generated always as identity primary key,
    mail_id bigint not null constraint one_delivery_for_each_mail unique references mail,
    state text not null default 'queued' constraint mail_delivery_state_known
        check (state in ('queued', 'sent', 'failed', 'undeliverable')),
    attempts int not null default 0,
    last_error text,
    sent_at timestamptz,
    updated_at timestamptz not null,
    constraint sent_mail_has_its_time check ((state = 'sent') = (sent_at is not null))
);
create index mail_not_sent on mail_delivery (state, id) where state <> 'sent';

-- Work outside a request. A worker leases a job, works outside any transaction and then ends it.
create table job (
    id bigint generated always as identity primary key,
    kind text not null,
    payload jsonb not null,
    run_at timestamptz not null,
    attempts int not null default 0,
    -- a lease that has run out means that its worker died
    leased_until timestamptz,
    last_error text,
    -- a second job with the same key is not enqueued
    dedup text constraint job_is_enqueued_once unique,
    done_at timestamptz,
    given_up_at timestamptz,
    created_at timestamptz not null,
    constraint job_ends_once check (done_at is null or given_up_at is null)
);
create index job_due on job (run_at, id) where done_at is null and given_up_at is null;
create index job_ended on job (coalesce(done_at, given_up_at)) where done_at is not null or given_up_at is not null;
