--liquibase formatted sql
--changeset clientele:imports-003
alter table imports_run modify column document_id bigint null;
