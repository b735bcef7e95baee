--liquibase formatted sql
--changeset clientele:approvals-007
create table approvals_line (
  id bigint not null auto_increment primary key,
  round_id bigint not null,
  text_key varchar(100) character set ascii collate ascii_bin not null,
  value varchar(2000) not null,
  identity char(64) character set ascii collate ascii_bin not null,
  constraint approvals_line_round foreign key (round_id) references approvals_round (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
