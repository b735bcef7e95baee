--liquibase formatted sql
--changeset clientele:imports-007
alter table imports_run
  modify column encoding varchar(20) character set ascii collate ascii_bin null,
  modify column delimiter varchar(1) character set ascii collate ascii_bin null,
  add column sheet integer null;
