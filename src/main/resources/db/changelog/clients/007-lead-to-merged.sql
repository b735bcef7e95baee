--liquibase formatted sql
--changeset clientele:clients-020
alter table clients_client add column merged_into bigint null;
--changeset clientele:clients-021
alter table clients_client add constraint clients_client_merged foreign key (merged_into) references clients_client (id);
--changeset clientele:clients-022
create table clients_contact_memory (
  contact_id bigint not null,
  gone_id bigint not null,
  details mediumtext not null,
  primary key (contact_id, gone_id),
  constraint clients_contact_memory_contact foreign key (contact_id) references clients_contact (id),
  constraint clients_contact_memory_gone foreign key (gone_id) references clients_client (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
