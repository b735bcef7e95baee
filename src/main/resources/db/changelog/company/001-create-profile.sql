--liquibase formatted sql
--changeset clientele:company-001
create table company_legal_entity (
  id bigint not null auto_increment primary key,
  version bigint not null,
  name varchar(200) not null,
  trade_name varchar(200) not null,
  street varchar(200) not null,
  postal_code varchar(20) not null,
  city varchar(120) not null,
  country char(2) character set ascii collate ascii_bin not null,
  tax_number varchar(40) not null,
  registration_number varchar(40) not null,
  bank varchar(200) not null,
  iban varchar(40) character set ascii collate ascii_bin not null,
  bic varchar(11) character set ascii collate ascii_bin not null,
  phone varchar(60) not null,
  mail varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  site varchar(200) not null,
  logo_id bigint null,
  main boolean not null,
  archived_at datetime(6) null,
  constraint company_legal_entity_logo foreign key (logo_id) references documents_document (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:company-002
create table company_setting (
  name varchar(60) character set ascii collate ascii_bin not null primary key,
  value varchar(500) not null
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
