--liquibase formatted sql
--changeset clientele:people-009
create table people_founding (
  only_one tinyint not null primary key,
  at datetime(6) not null
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:people-010
alter table people_employee drop column password_hash, drop column password_set_at;
