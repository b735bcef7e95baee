--liquibase formatted sql
--changeset clientele:clients-050
alter table clients_contact
  add column role varchar(20) character set ascii collate ascii_bin null,
  add column profession varchar(120) not null default '',
  add column zone varchar(60) character set ascii collate ascii_bin not null default '';
