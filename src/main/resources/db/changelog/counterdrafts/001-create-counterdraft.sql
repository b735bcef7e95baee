--liquibase formatted sql
--changeset clientele:counterdrafts-001
create table counterdrafts_draft (
  id bigint not null auto_increment primary key,
  contract_id bigint not null,
  document_id bigint not null,
  received_at datetime(6) not null,
  received_by varchar(500) not null,
  key counterdrafts_draft_contract (contract_id, id),
  constraint counterdrafts_draft_contract foreign key (contract_id)
    references contracts_contract (id),
  constraint counterdrafts_draft_document foreign key (document_id)
    references documents_document (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:counterdrafts-002
create table counterdrafts_clause (
  draft_id bigint not null,
  place int not null,
  heading varchar(200) not null,
  text mediumtext not null,
  belonging varchar(8) character set ascii collate ascii_bin not null,
  clause_id bigint null,
  alike varchar(8) character set ascii collate ascii_bin null,
  by_hand boolean not null,
  disagreement_id bigint null,
  primary key (draft_id, place),
  constraint counterdrafts_clause_draft foreign key (draft_id)
    references counterdrafts_draft (id) on delete cascade,
  constraint counterdrafts_clause_ours foreign key (clause_id) references contracts_clause (id),
  constraint counterdrafts_clause_row foreign key (disagreement_id)
    references disagreements_disagreement (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:counterdrafts-003
create table counterdrafts_ours (
  draft_id bigint not null,
  clause_id bigint not null,
  disagreement_id bigint null,
  primary key (draft_id, clause_id),
  constraint counterdrafts_ours_draft foreign key (draft_id)
    references counterdrafts_draft (id) on delete cascade,
  constraint counterdrafts_ours_clause foreign key (clause_id) references contracts_clause (id),
  constraint counterdrafts_ours_row foreign key (disagreement_id)
    references disagreements_disagreement (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
