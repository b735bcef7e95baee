--liquibase formatted sql
--changeset clientele:journal-001
create table journal_entry (
  id bigint not null auto_increment primary key,
  at datetime(6) not null,
  actor_id bigint null,
  actor_name varchar(200) not null,
  for_id bigint null,
  for_name varchar(200) null,
  action varchar(80) character set ascii collate ascii_bin not null,
  subject_type varchar(40) character set ascii collate ascii_bin not null,
  subject_id bigint null,
  subject_name varchar(250) not null,
  changes mediumtext null,
  why varchar(2000) null,
  origin varchar(64) character set ascii collate ascii_bin null,
  key journal_entry_subject (subject_type, subject_id, id),
  key journal_entry_actor (actor_id, id),
  key journal_entry_at (at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
