--liquibase formatted sql
--changeset clientele:people-011
create table people_absence_turn (
  only_one tinyint not null primary key
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:people-012
insert into people_absence_turn (only_one) values (1);
