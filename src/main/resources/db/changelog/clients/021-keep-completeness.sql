--liquibase formatted sql
--changeset clientele:clients-051
alter table clients_client add column completeness integer not null default 0;
--changeset clientele:clients-052
update clients_client c set completeness =
  (tax_number <> '') * 10
  + exists (select 1 from clients_address a where a.client_id = c.id) * 10
  + (phone <> '') * 10
  + exists (select 1 from clients_mail m where m.client_id = c.id) * 10
  + (grade is not null) * 10
  + (industry <> '') * 10
  + exists (select 1 from clients_contact p
      where p.client_id = c.id and p.archived_at is null and not p.left_company) * 15;
--changeset clientele:clients-053
create index clients_client_by_completeness on clients_client (completeness);
