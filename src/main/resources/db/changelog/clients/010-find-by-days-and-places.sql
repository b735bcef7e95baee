--liquibase formatted sql
--changeset clientele:clients-040
alter table clients_client add column contacted_at datetime(6) null;
--changeset clientele:clients-041
update clients_client c set contacted_at = (select max(n.at) from clients_note n where n.client_id = c.id);
--changeset clientele:clients-042
alter table clients_client add column silent_since datetime(6) as (coalesce(contacted_at, created_at)) stored;
--changeset clientele:clients-043
create index clients_client_by_silence on clients_client (archived_at, silent_since, id, scope_id);
--changeset clientele:clients-044
create index clients_address_region on clients_address (region, client_id);
--changeset clientele:clients-045
create index clients_address_country on clients_address (country, client_id);
