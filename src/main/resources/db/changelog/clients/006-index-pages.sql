--liquibase formatted sql
--changeset clientele:clients-015
create index clients_client_by_name on clients_client (archived_at, name, id, scope_id);
--changeset clientele:clients-016
create index clients_client_by_change on clients_client (archived_at, changed_at, id, scope_id);
--changeset clientele:clients-017
create index clients_client_by_city on clients_client (archived_at, city, id, scope_id);
--changeset clientele:clients-018
create index clients_client_industry on clients_client (industry);
--changeset clientele:clients-019
drop index clients_client_changed on clients_client;
