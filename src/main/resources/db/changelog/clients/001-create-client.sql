--liquibase formatted sql
--changeset clientele:clients-001
create sequence clients_client_seq start with 1 increment by 50;
--changeset clientele:clients-002
create table clients_client (
  id bigint not null primary key,
  version bigint not null,
  scope_id bigint not null,
  name varchar(200) not null,
  legal_name varchar(200) not null,
  short_name varchar(200) not null,
  number varchar(60) collate utf8mb4_uca1400_as_ci null,
  tax_number varchar(60) not null,
  tax_key varchar(60) collate utf8mb4_bin null,
  registration_number varchar(60) not null,
  site varchar(200) not null,
  grade varchar(1) character set ascii collate ascii_bin null,
  industry varchar(120) not null,
  notes text not null,
  status varchar(20) character set ascii collate ascii_bin not null,
  status_reason varchar(500) not null,
  phone varchar(60) not null,
  city varchar(120) not null,
  created_at datetime(6) not null,
  created_by varchar(200) not null,
  changed_at datetime(6) not null,
  changed_by varchar(200) not null,
  archived_at datetime(6) null,
  constraint clients_client_scope foreign key (scope_id) references people_scope (id),
  constraint clients_client_number unique (number),
  key clients_client_tax (tax_key),
  key clients_client_name (name, id),
  key clients_client_city (city, name),
  key clients_client_changed (changed_at, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:clients-003
create table clients_address (
  client_id bigint not null,
  position integer not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  street varchar(200) not null,
  postal_code varchar(60) not null,
  city varchar(120) not null,
  region varchar(120) not null,
  country varchar(2) character set ascii collate ascii_bin not null,
  primary key (client_id, position),
  constraint clients_address_client foreign key (client_id) references clients_client (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:clients-004
create table clients_phone (
  client_id bigint not null,
  position integer not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  written varchar(60) not null,
  e164 varchar(20) character set ascii collate ascii_bin not null,
  primary key (client_id, position),
  constraint clients_phone_client foreign key (client_id) references clients_client (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:clients-005
create table clients_mail (
  client_id bigint not null,
  position integer not null,
  mail varchar(254) collate utf8mb4_bin not null,
  primary key (client_id, position),
  constraint clients_mail_client foreign key (client_id) references clients_client (id),
  key clients_mail_address (mail)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:clients-006
create table clients_tag (
  client_id bigint not null,
  position integer not null,
  tag varchar(60) not null,
  primary key (client_id, position),
  constraint clients_tag_client foreign key (client_id) references clients_client (id),
  key clients_tag_tag (tag)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
