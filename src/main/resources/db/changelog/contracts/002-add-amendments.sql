--liquibase formatted sql
--changeset clientele:contracts-008
alter table contracts_contract add column amends_id bigint null;
--changeset clientele:contracts-009
alter table contracts_contract add column replaces_id bigint null;
--changeset clientele:contracts-010
alter table contracts_contract add constraint contracts_contract_amends
  foreign key (amends_id) references contracts_contract (id);
--changeset clientele:contracts-011
alter table contracts_contract add constraint contracts_contract_replaces
  foreign key (replaces_id) references contracts_contract (id);
