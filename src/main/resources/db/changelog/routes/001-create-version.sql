--liquibase formatted sql
--changeset clientele:routes-001
create table routes_version (
  kind varchar(30) character set ascii collate ascii_bin not null,
  number bigint not null,
  stages longtext not null,
  made_at datetime(6) not null,
  made_by varchar(500) not null,
  primary key (kind, number)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
