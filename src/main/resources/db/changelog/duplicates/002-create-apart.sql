--liquibase formatted sql
--changeset clientele:duplicates-002
create table duplicates_apart (
  low_id bigint not null,
  high_id bigint not null,
  at datetime(6) not null,
  said_by varchar(200) not null,
  primary key (low_id, high_id),
  constraint duplicates_apart_low foreign key (low_id) references clients_client (id),
  constraint duplicates_apart_high foreign key (high_id) references clients_client (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
