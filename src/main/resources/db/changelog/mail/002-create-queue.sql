--liquibase formatted sql
--changeset clientele:mail-006
create table mail_queue (
  message_id bigint not null primary key,
  lane varchar(20) character set ascii collate ascii_bin not null,
  priority smallint not null,
  not_before datetime(6) not null,
  attempt int not null,
  lease_owner varchar(40) character set ascii collate ascii_bin null,
  lease_until datetime(6) null,
  token bigint null,
  constraint mail_queue_message foreign key (message_id) references mail_message (id),
  key mail_queue_next (lease_owner, priority, not_before),
  key mail_queue_expired (lease_until)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:mail-007
create table mail_lane (
  lane varchar(20) character set ascii collate ascii_bin not null primary key,
  paused_at datetime(6) null,
  reason varchar(1000) null
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
