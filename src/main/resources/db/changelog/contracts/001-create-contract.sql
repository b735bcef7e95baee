--liquibase formatted sql
--changeset clientele:contracts-001
create table contracts_number (
  year smallint not null primary key,
  last int not null
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:contracts-002
create table contracts_contract (
  id bigint not null auto_increment primary key,
  version bigint not null,
  number varchar(20) character set ascii collate ascii_bin not null,
  client_id bigint not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  language char(2) character set ascii collate ascii_bin not null,
  template_id bigint null,
  template_number bigint null,
  title varchar(200) not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  amount decimal(14, 2) null,
  currency char(3) character set ascii collate ascii_bin not null,
  house_amount decimal(14, 2) null,
  payment_days smallint null,
  price_type varchar(20) character set ascii collate ascii_bin null,
  discount decimal(5, 2) null,
  delivery varchar(500) not null,
  penalty decimal(5, 2) null,
  begins_on date null,
  ends_on date null,
  renewal_months smallint null,
  notice_days smallint null,
  created_at datetime(6) not null,
  created_by varchar(500) not null,
  changed_at datetime(6) not null,
  changed_by varchar(500) not null,
  constraint contracts_contract_number unique (number),
  key contracts_contract_client (client_id),
  key contracts_contract_state (state, ends_on),
  constraint contracts_contract_client foreign key (client_id) references clients_client (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:contracts-003
create table contracts_clause (
  id bigint not null auto_increment primary key,
  contract_id bigint not null,
  version bigint not null,
  place int not null,
  heading varchar(200) not null,
  text text not null,
  template_key varchar(60) character set ascii collate ascii_bin null,
  wording text null,
  standard boolean not null,
  optional boolean not null,
  removed boolean not null,
  key contracts_clause_contract (contract_id, place),
  constraint contracts_clause_contract foreign key (contract_id)
    references contracts_contract (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:contracts-004
create table contracts_version (
  contract_id bigint not null,
  number int not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  made_by varchar(500) not null,
  primary key (contract_id, number),
  constraint contracts_version_contract foreign key (contract_id)
    references contracts_contract (id),
  constraint contracts_version_content foreign key (sha256)
    references documents_content (sha256)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:contracts-005
create table contracts_signing (
  id bigint not null auto_increment primary key,
  contract_id bigint not null,
  manager_id bigint not null,
  version int not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  signed_on date not null,
  signed_at datetime(6) not null,
  signed_by varchar(500) not null,
  holds_from date not null,
  scan_id bigint null,
  constraint contracts_signing_version unique (contract_id, version),
  key contracts_signing_day (signed_on),
  constraint contracts_signing_text foreign key (contract_id, version)
    references contracts_version (contract_id, number),
  constraint contracts_signing_manager foreign key (manager_id) references people_employee (id),
  constraint contracts_signing_scan foreign key (scan_id) references documents_document (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:contracts-006
create table contracts_competence (
  role varchar(30) character set ascii collate ascii_bin not null primary key,
  version bigint not null,
  limit_amount decimal(14, 2) null
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:contracts-007
insert into contracts_competence (role, version, limit_amount) values ('DIRECTOR', 1, null);
