--liquibase formatted sql
--changeset clientele:lists-001
create table lists_entry (
  id bigint not null auto_increment primary key,
  kind varchar(20) character set ascii collate ascii_bin not null,
  name varchar(200) not null,
  position integer not null,
  retired_at datetime(6) null,
  constraint lists_entry_name unique (kind, name)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
