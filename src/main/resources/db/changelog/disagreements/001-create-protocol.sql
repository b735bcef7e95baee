--liquibase formatted sql
--changeset clientele:disagreements-001
create table disagreements_disagreement (
  id bigint not null auto_increment primary key,
  contract_id bigint not null,
  version bigint not null,
  place varchar(12) character set ascii collate ascii_bin not null,
  clause_id bigint null,
  heading varchar(200) not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  round int not null,
  ours text not null,
  theirs text not null,
  objection text not null,
  agreed text not null,
  taken_into int null,
  key disagreements_disagreement_contract (contract_id, state),
  constraint disagreements_disagreement_contract foreign key (contract_id)
    references contracts_contract (id),
  constraint disagreements_disagreement_clause foreign key (clause_id)
    references contracts_clause (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:disagreements-002
create table disagreements_statement (
  id bigint not null auto_increment primary key,
  disagreement_id bigint not null,
  kind varchar(12) character set ascii collate ascii_bin not null,
  round int not null,
  wording text not null,
  words text not null,
  said_at datetime(6) not null,
  said_by varchar(500) not null,
  key disagreements_statement_disagreement (disagreement_id, id),
  constraint disagreements_statement_disagreement foreign key (disagreement_id)
    references disagreements_disagreement (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
