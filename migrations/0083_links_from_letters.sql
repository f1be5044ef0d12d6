-- The link of a token with whoever its reader speaks for at that moment, focal points first: every room that writes letters
-- with links asks for it so, beside what its own letter asks about.
create function answer_link_by(hash bytea, at timestamptz)
    returns table (id bigint, mail_id bigint, person_id bigint, until timestamptz, revoked boolean, opened boolean, functions jsonb)
    language sql stable as $$
    select l.id, l.mail_id, l.person_id, l.valid_until, l.revoked_at is not null, l.opened_at is not null,
           coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'organisation', f.organisation_id)
                                      order by f.kind = 'focal_point' desc, f.id)
                       from function f
                      where f.person_id = l.person_id and f.kind in ('focal_point', 'alternate')
                        and f.valid_from <= (at at time zone c.time_zone)::date
                        and (f.valid_until is null or f.valid_until >= (at at time zone c.time_zone)::date)), '[]')
      from answer_link l cross join charter c where l.token_hash = hash
$$;
