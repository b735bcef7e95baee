--liquibase formatted sql
--changeset clientele:accounts-001
create table accounts_password (
  employee_id bigint not null primary key,
  hash varchar(200) character set ascii collate ascii_bin not null,
  set_at datetime(6) not null,
  constraint accounts_password_employee foreign key (employee_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:accounts-002
create table accounts_link (
  id bigint not null auto_increment primary key,
  purpose varchar(30) character set ascii collate ascii_bin not null,
  employee_id bigint null,
  token_sha256 char(64) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6) null,
  ended_at datetime(6) null,
  constraint accounts_link_token unique (token_sha256),
  constraint accounts_link_employee foreign key (employee_id) references people_employee (id),
  key accounts_link_made (employee_id, made_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:accounts-003
create table accounts_sign_in_delay (
  bucket varchar(160) character set ascii collate ascii_bin not null primary key,
  failures int not null,
  last_at datetime(6) not null,
  open_at datetime(6) not null,
  key accounts_sign_in_delay_last (last_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:accounts-004
create table accounts_session (
  id bigint not null auto_increment primary key,
  employee_id bigint not null,
  key_sha256 char(64) character set ascii collate ascii_bin not null,
  since datetime(6) not null,
  last_seen_at datetime(6) not null,
  address varchar(64) character set ascii collate ascii_bin not null,
  agent varchar(250) not null,
  ended_at datetime(6) null,
  ended_by varchar(200) null,
  constraint accounts_session_key unique (key_sha256),
  constraint accounts_session_employee foreign key (employee_id) references people_employee (id),
  key accounts_session_open (employee_id, ended_at, last_seen_at),
  key accounts_session_place (employee_id, address)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
