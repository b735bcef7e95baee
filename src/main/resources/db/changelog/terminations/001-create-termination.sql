--liquibase formatted sql
--changeset clientele:terminations-001
create table terminations_termination (
  id bigint not null auto_increment primary key,
  contract_id bigint not null,
  version bigint not null,
  kind varchar(12) character set ascii collate ascii_bin not null,
  reason text not null,
  told_on date not null,
  ends_on date not null,
  currency char(3) character set ascii collate ascii_bin not null,
  decided_at datetime(6) not null,
  decided_by varchar(500) not null,
  revoked_at datetime(6) null,
  revoked_by varchar(500) null,
  revoked_why text not null,
  key terminations_termination_contract (contract_id, id),
  constraint terminations_termination_contract foreign key (contract_id)
    references contracts_contract (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:terminations-002
create table terminations_settlement (
  id bigint not null auto_increment primary key,
  termination_id bigint not null,
  version bigint not null,
  kind varchar(12) character set ascii collate ascii_bin not null,
  owed_by varchar(12) character set ascii collate ascii_bin not null,
  what varchar(200) not null,
  amount decimal(14, 2) null,
  due_on date null,
  state varchar(12) character set ascii collate ascii_bin not null,
  note text not null,
  settled_on date null,
  changed_at datetime(6) not null,
  changed_by varchar(500) not null,
  key terminations_settlement_termination (termination_id, id),
  constraint terminations_settlement_termination foreign key (termination_id)
    references terminations_termination (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
