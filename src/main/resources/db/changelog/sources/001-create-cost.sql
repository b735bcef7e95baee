--liquibase formatted sql
--changeset clientele:sources-001
create table sources_cost (
  id bigint not null auto_increment primary key,
  version bigint not null,
  department_id bigint not null,
  source varchar(120) not null,
  day date not null,
  amount decimal(14, 2) not null,
  words varchar(200) not null,
  changed_at datetime(6) not null,
  changed_by varchar(420) not null,
  removed_at datetime(6) null,
  constraint sources_cost_department foreign key (department_id) references people_department (id),
  key sources_cost_source (source),
  key sources_cost_day (day)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
