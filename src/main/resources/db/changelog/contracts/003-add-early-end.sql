--liquibase formatted sql
--changeset clientele:contracts-012
alter table contracts_contract add column ends_early_on date null;
