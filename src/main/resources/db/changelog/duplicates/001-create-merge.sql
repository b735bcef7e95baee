--liquibase formatted sql
--changeset clientele:duplicates-001
create table duplicates_merge (
  id bigint not null auto_increment primary key,
  kept_id bigint not null,
  gone_id bigint not null,
  gone_name varchar(200) not null,
  at datetime(6) not null,
  merged_by varchar(200) not null,
  memory mediumtext not null,
  undone_at datetime(6) null,
  undone_by varchar(200) null,
  constraint duplicates_merge_kept foreign key (kept_id) references clients_client (id),
  constraint duplicates_merge_gone foreign key (gone_id) references clients_client (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
