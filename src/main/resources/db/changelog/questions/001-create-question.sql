--liquibase formatted sql
--changeset clientele:questions-001
create table questions_question (
  id bigint not null auto_increment primary key,
  contract_id bigint not null,
  version bigint not null,
  what text not null,
  clause varchar(200) not null,
  side varchar(12) character set ascii collate ascii_bin not null,
  raised_by varchar(120) not null,
  since date not null,
  origin varchar(12) character set ascii collate ascii_bin not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  dropped_why text not null,
  amendment_id bigint null,
  changed_at datetime(6) not null,
  changed_by varchar(500) not null,
  key questions_question_contract (contract_id, id),
  key questions_question_state (state, since),
  constraint questions_question_contract foreign key (contract_id)
    references contracts_contract (id),
  constraint questions_question_amendment foreign key (amendment_id)
    references contracts_contract (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:questions-002
create table questions_way (
  id bigint not null auto_increment primary key,
  question_id bigint not null,
  what text not null,
  side varchar(12) character set ascii collate ascii_bin not null,
  proposed_on date not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  words text not null,
  changed_at datetime(6) not null,
  changed_by varchar(500) not null,
  key questions_way_question (question_id, id),
  constraint questions_way_question foreign key (question_id)
    references questions_question (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
