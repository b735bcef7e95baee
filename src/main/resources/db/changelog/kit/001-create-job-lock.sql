--liquibase formatted sql
--changeset clientele:kit-001
create table kit_job_lock (
  name varchar(64) character set ascii collate ascii_bin not null primary key,
  lock_until datetime(6) not null,
  locked_at datetime(6) not null,
  locked_by varchar(255) not null
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
