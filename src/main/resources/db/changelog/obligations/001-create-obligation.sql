--liquibase formatted sql
--changeset clientele:obligations-001
create table obligations_obligation (
  id bigint not null auto_increment primary key,
  contract_id bigint not null,
  version bigint not null,
  clause_id bigint null,
  clause varchar(200) not null,
  what varchar(200) not null,
  division_id bigint not null,
  due_kind varchar(12) character set ascii collate ascii_bin not null,
  due_day date null,
  due_number int not null,
  due_unit varchar(12) character set ascii collate ascii_bin null,
  due_event varchar(200) not null,
  evidence text not null,
  penalty text not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  bound boolean not null,
  due_on date null,
  occurred_on date null,
  fulfilled_on date null,
  key obligations_obligation_contract (contract_id, state),
  key obligations_obligation_division (division_id, state, due_on),
  key obligations_obligation_due (state, due_on),
  constraint obligations_obligation_contract foreign key (contract_id)
    references contracts_contract (id),
  constraint obligations_obligation_clause foreign key (clause_id)
    references contracts_clause (id),
  constraint obligations_obligation_division foreign key (division_id)
    references people_department (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:obligations-002
create table obligations_step (
  id bigint not null auto_increment primary key,
  obligation_id bigint not null,
  act varchar(12) character set ascii collate ascii_bin not null,
  words text not null,
  taken_at datetime(6) not null,
  taken_by varchar(500) not null,
  key obligations_step_obligation (obligation_id, id),
  constraint obligations_step_obligation foreign key (obligation_id)
    references obligations_obligation (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:obligations-003
create table obligations_proof (
  id bigint not null auto_increment primary key,
  obligation_id bigint not null,
  document_id bigint not null,
  added_at datetime(6) not null,
  key obligations_proof_obligation (obligation_id, id),
  constraint obligations_proof_obligation foreign key (obligation_id)
    references obligations_obligation (id),
  constraint obligations_proof_document foreign key (document_id)
    references documents_document (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
