-- R14, §8: a document of the library leaves the network like a paper does, in one exact version, stated and agreed.

alter table release add column document_version_id bigint references document_version;
alter table release drop constraint release_of_one_thing,
    add constraint release_of_one_thing check (num_nonnulls(decision_id, paper_version_id, document_version_id) = 1);
create index release_by_document_version on release (document_version_id) where document_version_id is not null;
drop trigger release_statement_is_final on release;
create trigger release_statement_is_final
    before update of decision_id, paper_version_id, document_version_id, audience, reason, stated_by, stated_at, agreement_id
    on release for each row execute function refuse_change();

-- What is classified is declassified first, and what its authors keep to themselves is shared with the members first.
create function released_document_is_for_members() returns trigger language plpgsql as $$
begin
    if new.released_at is not null and new.revoked_at is null and exists (
        select from document_version v join document d on d.id = v.document_id
         where v.id = new.document_version_id
           and (d.classification <> 'unclassified' or d.audience = 'authors' or d.withdrawn_at is not null)) then
        raise exception 'this document is not to leave the network' using errcode = 'UN004', constraint = 'released_document_is_unclassified';
    end if;
    return null;
end $$;
create constraint trigger released_document_is_for_members after insert or update on release
    deferrable initially deferred for each row execute function released_document_is_for_members();

create or replace view released as
    select r.* from release r join decision a on a.id = r.agreement_id
     where r.released_at is not null and r.revoked_at is null and a.state = 'adopted';
