--liquibase formatted sql
--changeset clientele:clients-014
create index clients_client_legal_name on clients_client (legal_name);
