-- Grows the demonstration network at one pace, 160 meetings a year with 30 items and ten decisions each:
-- 40 meetings are its last three months, 4,000 its last 25 years. What is under way today is alike in
-- both; history grows. Run as the application's role and under one recorded event, so that every trigger,
-- every constraint and every gate at commit holds for each row.
create function pg_temp.grow(meetings int, until timestamptz) returns void language plpgsql as $$
declare
    pace constant interval := interval '54 hours 45 minutes';
    growth bigint;
    state_body bigint := (select id from organisation where kind = 'state' order by id limit 1);
    secretary bigint := (select person_id from function where kind = 'secretariat' order by id limit 1);
    chair bigint := (select person_id from function where kind = 'co_chair' order by id limit 1);
begin
    insert into event (act, subject_kind, hat, request_id, at) values ('network.grow', 'network', 'system', 'grown', until)
    returning id into growth;
    perform set_config('app.event', growth::text, true);

    -- the same members and people, for as long as the network has met
    update membership set valid_from = least(valid_from, (until - (meetings + 20) * pace)::date);
    update function set valid_from = least(valid_from, (until - (meetings + 20) * pace)::date);
    create temporary table grown_member on commit drop as
        select o.id, row_number() over (order by o.id) - 1 as seat, (count(*) over ())::int as seats,
               (select person_id from function f where f.organisation_id = o.id and f.kind = 'focal_point' limit 1) as speaker
          from organisation o where o.kind = 'un_entity';

    create temporary table grown_meeting on commit drop as
        select g.n, g.starts_at, g.year, coalesce(c.last, 0) + row_number() over (partition by g.year order by n) as number
          from (select n, until - (meetings - n) * pace - interval '30 hours' as starts_at,
                       extract(year from (until - (meetings - n) * pace - interval '30 hours') at time zone 'Asia/Bishkek')::int as year
                  from generate_series(1, meetings) n) g
          left join counter c on c.series = 'meeting' and c.year = g.year;
    insert into meeting (kind, title, title_ru, title_ky, state, year, number, starts_at, ends_at, place, online,
                         presiding_person_id, convened_at, opened_at)
    select 'ordinary', 'Meeting ' || n || ' on what members do together',
           'Заседание ' || n || ' о совместной работе членов', n || '-жыйын: мүчөлөрдүн биргелешкен иши', 'in_session',
           year, number, starts_at, starts_at + interval '2 hours', 'UN House, Bishkek, room ' || n % 5 + 1, true,
           chair, starts_at - interval '14 days', starts_at
      from grown_meeting order by n;
    alter table grown_meeting add id bigint, add agenda bigint;
    update grown_meeting n set id = m.id from meeting m where m.year = n.year and m.number = n.number;
    insert into representation (meeting_id, organisation_id, mode, person_id)
    select g.id, m.id, case when m.seat = g.n % m.seats then 'apology' else 'principal' end,
           case when m.seat <> g.n % m.seats then m.speaker end
      from grown_meeting g cross join grown_member m order by g.n, m.seat;
    insert into agenda (meeting_id, state, cleared_by, cleared_at, circulated_at)
    select id, 'circulated', chair, starts_at - interval '16 days', starts_at - interval '15 days' from grown_meeting order by n;
    update grown_meeting n set agenda = a.id from agenda a where a.meeting_id = n.id;
    insert into agenda_item (agenda_id, position, kind, title, title_ru, title_ky, presenter, minutes, background)
    select agenda, place, case when place % 3 = 2 then 'decision' else 'discussion' end,
           'Item ' || place || ': referral of returning migrants', 'Пункт ' || place || ': направление вернувшихся мигрантов',
           place || '-пункт: кайтып келген мигранттарды жөнөтүү', 'UNHCR, IOM', 10,
           'The note names what is exchanged, how often and under which protection; two points remain open.'
      from grown_meeting cross join generate_series(1, 30) place order by n, place;
    update agenda a set state = 'adopted', adopted_at = g.starts_at from grown_meeting g where a.id = g.agenda;
    update agenda a set state = 'closed' from grown_meeting g where a.id = g.agenda;
    update meeting m set state = 'held', closed_at = m.ends_at from grown_meeting g where m.id = g.id;

    insert into minutes (meeting_id, state, cleared_by, cleared_at)
    select id, 'cleared', chair, starts_at + interval '5 days' from grown_meeting order by n;
    insert into minutes_entry (minutes_id, agenda_item_id, text, revision, saved_at, saved_by)
    select m.id, i.id, 'Members welcomed the note and asked for a list of contact points in rural districts.', 1,
           g.starts_at + interval '1 day', secretary
      from grown_meeting g join minutes m on m.meeting_id = g.id join agenda_item i on i.agenda_id = g.agenda
     order by g.n, i.position;
    update minutes m set state = 'comment_open', circulated_at = g.starts_at + interval '6 days',
           comments_until = g.starts_at + interval '13 days'
      from grown_meeting g where m.meeting_id = g.id;
    -- nobody commented: the clock approved them
    update minutes m set state = 'approved', approval = 'no_comments', approved_at = m.comments_until
      from grown_meeting g where m.meeting_id = g.id and g.n <= meetings - 5;
    insert into approved_minutes (minutes_id, snapshot, sha256)
    select m.id, s.snapshot, sha256(convert_to(s.snapshot, 'UTF8'))
      from grown_meeting g join minutes m on m.meeting_id = g.id
      cross join lateral (select json_agg(e.text order by e.id)::text as snapshot from minutes_entry e where e.minutes_id = m.id) s
     where g.n <= meetings - 5;
    update minutes m set state = 'disseminated', disseminated_at = m.approved_at + interval '1 day',
           corrections_until = m.approved_at + interval '8 days'
      from grown_meeting g where m.meeting_id = g.id and g.n <= meetings - 5;

    create temporary table grown_decision on commit drop as
        select g.n * 10 + i.position / 3 as n, g.n as meeting_n, g.id as meeting, i.id as item, g.starts_at, g.year,
               -- one in five concerns the state, one in ten was withdrawn, those of the last meeting are open
               i.position % 15 = 2 as relevant,
               case when g.n = meetings then 'open_session' when i.position = 29 then 'withdrawn' else 'adopted' end as state,
               null::bigint as id
          from grown_meeting g join agenda_item i on i.agenda_id = g.agenda and i.kind = 'decision';
    insert into decision (agenda_item_id, meeting_id, title, title_ru, title_ky, proposed_by, state_relevance, state_relevance_reason)
    select d.item, d.meeting, 'Decision ' || d.n || ' on referral', 'Решение ' || d.n || ' о направлении',
           d.n || '-чечим: жөнөтүү жөнүндө', m.id, case when d.relevant then 'relevant' else 'not_relevant' end, 'So it was found.'
      from grown_decision d join grown_member m on m.seat = d.n % m.seats order by d.n;
    update grown_decision n set id = d.id from decision d where d.agenda_item_id = n.item;
    create index on grown_decision (id);
    analyze grown_decision;
    analyze grown_meeting;
    insert into decision_version (decision_id, number, text, sha256, written_at)
    select id, 1, text, sha256(convert_to(text, 'UTF8')), starts_at - interval '20 days'
      from grown_decision, lateral (select 'The Network,' || E'\n' || 'Adopts note ' || n || E' on referral;\n' ||
           'Requests the secretariat to circulate it to all partners;' || E'\n' || 'Decides to review it after one year.' as text) t
     order by n;
    update decision d set state = 'tabled', draft_year = n.year, draft_number = n.number
      from (select g.id, g.year, coalesce(c.last, 0) + row_number() over (partition by g.year order by n) as number
              from grown_decision g left join counter c on c.series = 'draft_decision' and c.year = g.year) n
     where d.id = n.id;
    insert into decision_tag (decision_id, tag_id)
    select d.id, t.id from grown_decision d join tag t on t.id = d.n % 40 + 1 order by d.n;
    insert into decision_roster (decision_id, organisation_id)
    select d.id, m.id from grown_decision d cross join grown_member m order by d.n, m.seat;
    update decision d set state = 'open_session', opened_at = n.starts_at from grown_decision n where d.id = n.id;
    -- who was not in the room has spoken in writing, and so has every second member
    insert into position (decision_id, version, organisation_id, value, reason, paragraphs, person_id, hat, at)
    select d.id, 1, m.id, case (d.n + m.seat) % 12 when 0 then 'reservation' when 4 then 'no_objection' else 'join' end,
           case (d.n + m.seat) % 12 when 0 then 'Seasonal workers are left out before the next review.' end,
           case (d.n + m.seat) % 12 when 0 then array[1] else '{}'::int[] end,
           m.speaker, 'focal_point', d.starts_at
      from grown_decision d cross join grown_member m
     where (d.n + m.seat) % 2 = 0 or m.seat = d.meeting_n % m.seats order by d.n, m.seat;
    insert into state_consultation (decision_id, version, organisation_id, state, requested_at, reply_by, reply, replied_at,
                                    outcome_note, closed_at, disclosed_title, disclosed_text)
    select id, 1, state_body, 'closed', starts_at - interval '15 days', starts_at - interval '2 days', 'no_objection',
           starts_at - interval '3 days', 'The state has no objection.', starts_at - interval '1 day',
           'Decision ' || n || ' on referral', 'The Network, decides on referral.'
      from grown_decision where relevant order by n;
    update decision d set state = 'withdrawn' from grown_decision n where d.id = n.id and n.state = 'withdrawn';
    update decision d set state = 'adopted', basis = 'in_session', adopted_at = n.starts_at, adopted_version = 1,
           year = n.year, number = n.number
      from (select g.id, g.starts_at, g.year, coalesce(c.last, 0) + row_number() over (partition by g.year order by n) as number
              from grown_decision g left join counter c on c.series = 'decision' and c.year = g.year
             where g.state = 'adopted') n
     where d.id = n.id;

    -- two actions each; what was due is verified, but for one in twenty of the last two months
    insert into action (decision_id, number, title, lead_id, start_on, due_on, original_due_on, status, percent,
                        accepted_at, reported_at, verified_at, verified_by)
    select id, place, 'Circulate note ' || n || '-' || place || ' and report what came of it', lead, starts_at::date, due, due,
           case when done then 'verified' else 'in_progress' end, case when done then 100 else 40 end,
           starts_at + interval '2 days', case when done then due::timestamptz - interval '2 days' end,
           case when done then due::timestamptz end, case when done then secretary end
      from (select d.n, d.id, d.starts_at, place, m.id as lead, (d.starts_at + (30 + place * 15) * interval '1 day')::date as due,
                   d.starts_at + (30 + place * 15) * interval '1 day' < until
                       and (d.n % 20 <> 0 or d.starts_at < until - interval '105 days') as done
              from grown_decision d cross join generate_series(1, 2) place join grown_member m on m.seat = (d.n + place * 5) % m.seats
             where d.state = 'adopted') a
     order by n, place;
    create temporary table grown_action on commit drop as
        select a.id, a.decision_id, a.lead_id, a.accepted_at, a.reported_at, a.verified_at, d.starts_at, m.speaker
          from action a join grown_decision d on d.id = a.decision_id join grown_member m on m.id = a.lead_id;
    insert into progress_report (action_id, narrative, percent, status, person_id, organisation_id, at)
    select id, 'Three of seven districts have named a contact point.', 40, 'in_progress', speaker, lead_id, accepted_at + interval '5 days'
      from grown_action order by id;

    insert into counter (series, year, last)
    select series, year, last from (
        select 'meeting' as series, year, max(number) as last from meeting group by year
        union all select 'draft_decision', draft_year, max(draft_number) from decision where draft_year is not null group by draft_year
        union all select 'decision', year, max(number) from decision where year is not null group by year) c
    on conflict on constraint one_counter_for_series_and_year do update set last = excluded.last;

    -- the history of each record, act by act
    insert into event (act, subject_kind, subject_id, person_id, hat, organisation_id, request_id, at)
    select act, kind, subject, person, hat, organisation, 'grown', at from (
        select 'agenda.edit' as act, 'meeting' as kind, g.id as subject, secretary as person, 'secretariat' as hat, null::bigint as organisation,
               g.starts_at - interval '18 days' as at from grown_meeting g cross join generate_series(1, 30)
        union all select act, 'meeting', g.id, case hat when 'co_chair' then chair else secretary end, hat, null, g.starts_at + late
          from grown_meeting g cross join (values ('agenda.clear', 'co_chair', interval '-16 days'),
               ('agenda.circulate', 'secretariat', interval '-15 days'), ('meeting.convene', 'co_chair', interval '-14 days'),
               ('meeting.open', 'co_chair', interval '0'), ('meeting.represent', 'secretariat', interval '5 minutes'),
               ('meeting.close', 'co_chair', interval '2 hours')) acts (act, hat, late)
        union all select act, 'decision', d.id, case hat when 'co_chair' then chair else secretary end, hat, null, d.starts_at + late
          from grown_decision d cross join (values ('decision.table', 'secretariat', interval '-14 days'),
               ('decision.open_in_session', 'co_chair', interval '0'), ('decision.adopt', 'co_chair', interval '1 hour')) acts (act, hat, late)
         where d.state = 'adopted' or act <> 'decision.adopt'
        union all select 'decision.record_position', 'decision', p.decision_id, p.person_id, p.hat, p.organisation_id, p.at
          from position p join grown_decision d on d.id = p.decision_id
        union all select 'action.accept', 'action', id, speaker, 'focal_point', lead_id, accepted_at from grown_action
        union all select 'action.report', 'action', id, speaker, 'focal_point', lead_id, accepted_at + interval '5 days' from grown_action
        union all select 'action.verify', 'action', id, secretary, 'secretariat', null, verified_at from grown_action where verified_at is not null
    ) acts order by at;
    with drafted as (
        insert into event (act, subject_kind, person_id, hat, request_id, at)
        select act, 'network', secretary, 'secretariat', kind || id, at from (
            select 'decision.draft' as act, 'decision ' as kind, id, starts_at - interval '20 days' as at from grown_decision
            union all select 'meeting.plan', 'meeting ', id, starts_at - interval '30 days' from grown_meeting) a order by at
        returning id, request_id)
    insert into event_about (event_id, subject_kind, subject_id)
    select id, split_part(request_id, ' ', 1), split_part(request_id, ' ', 2)::bigint from drafted;
    with proposed as (
        insert into event (act, subject_kind, subject_id, person_id, hat, request_id, at)
        select 'action.propose', 'decision', decision_id, secretary, 'secretariat', id::text, starts_at from grown_action order by id
        returning id, request_id)
    insert into event_about (event_id, subject_kind, subject_id) select id, 'action', request_id::bigint from proposed;
end $$;
