--liquibase formatted sql
--changeset clientele:clients-007
create sequence clients_contact_seq start with 1 increment by 50;
--changeset clientele:clients-008
create table clients_contact (
  id bigint not null primary key,
  version bigint not null,
  client_id bigint not null,
  first_name varchar(120) not null,
  last_name varchar(120) not null,
  salutation varchar(200) not null,
  position varchar(120) not null,
  birth_month integer null,
  birth_day integer null,
  birth_year integer null,
  language varchar(3) character set ascii collate ascii_bin not null,
  offers varchar(20) character set ascii collate ascii_bin not null,
  offers_on date null,
  offers_how varchar(200) not null,
  greetings varchar(20) character set ascii collate ascii_bin not null,
  greetings_on date null,
  greetings_how varchar(200) not null,
  do_not_call boolean not null,
  left_company boolean not null,
  changed_at datetime(6) not null,
  changed_by varchar(200) not null,
  archived_at datetime(6) null,
  erased_at datetime(6) null,
  constraint clients_contact_client foreign key (client_id) references clients_client (id),
  key clients_contact_birthday (birth_month, birth_day)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:clients-009
create table clients_contact_phone (
  contact_id bigint not null,
  position integer not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  written varchar(60) not null,
  e164 varchar(20) character set ascii collate ascii_bin not null,
  primary key (contact_id, position),
  constraint clients_contact_phone_contact foreign key (contact_id) references clients_contact (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:clients-010
create table clients_contact_mail (
  contact_id bigint not null,
  position integer not null,
  mail varchar(254) collate utf8mb4_bin not null,
  primary key (contact_id, position),
  constraint clients_contact_mail_contact foreign key (contact_id) references clients_contact (id),
  key clients_contact_mail_address (mail)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:clients-011
create table clients_contact_history (
  id bigint not null auto_increment primary key,
  client_id bigint not null,
  contact_id bigint not null,
  at datetime(6) not null,
  actor_name varchar(200) not null,
  for_name varchar(200) null,
  action varchar(80) character set ascii collate ascii_bin not null,
  name varchar(250) not null,
  changes mediumtext not null,
  constraint clients_contact_history_contact foreign key (contact_id) references clients_contact (id),
  key clients_contact_history_client (client_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
