--liquibase formatted sql
--changeset clientele:imports-004
create table imports_trace (
  run_id bigint not null,
  line bigint not null,
  words longtext not null,
  primary key (run_id, line),
  constraint imports_trace_run foreign key (run_id) references imports_run (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:imports-005
create table imports_reversal (
  run_id bigint not null primary key,
  employee_id bigint not null,
  begun_by varchar(420) not null,
  begun_at datetime(6) not null,
  row_count bigint not null,
  undone_rows bigint not null,
  kept_rows bigint not null,
  constraint imports_reversal_run foreign key (run_id) references imports_run (id),
  constraint imports_reversal_employee foreign key (employee_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:imports-006
alter table imports_row add column kept boolean not null default false;
