-- I22: who has not answered is reminded, by the secretariat or once by the clock.

alter table charter
    -- working days before a deadline; 0 means that nobody is reminded by the clock
    add column reminder_days int not null default 1 constraint reminder_days_counted check (reminder_days >= 0);

alter table decision
    -- the deadline before which the clock has reminded: each is announced once
    add column reminded_for timestamptz;
