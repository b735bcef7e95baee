--liquibase formatted sql
--changeset clientele:imports-001
create table imports_run (
  id bigint not null auto_increment primary key,
  target varchar(40) character set ascii collate ascii_bin not null,
  employee_id bigint not null,
  document_id bigint not null,
  file_name varchar(200) not null,
  encoding varchar(20) character set ascii collate ascii_bin not null,
  delimiter varchar(1) character set ascii collate ascii_bin not null,
  mapping longtext not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  row_count bigint not null,
  next_row bigint not null,
  created_rows bigint not null,
  updated_rows bigint not null,
  unchanged_rows bigint not null,
  refused_rows bigint not null,
  failure_key varchar(100) character set ascii collate ascii_bin null,
  failure_arguments longtext null,
  uploaded_at datetime(6) not null,
  finished_at datetime(6) null,
  lease_holder char(36) character set ascii collate ascii_bin null,
  lease_until datetime(6) null,
  constraint imports_run_employee foreign key (employee_id) references people_employee (id),
  constraint imports_run_document foreign key (document_id) references documents_document (id),
  key imports_run_waiting (state, lease_until),
  key imports_run_last (employee_id, target, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:imports-002
create table imports_row (
  run_id bigint not null,
  line bigint not null,
  reason_key varchar(100) character set ascii collate ascii_bin not null,
  reason_arguments longtext not null,
  primary key (run_id, line),
  constraint imports_row_run foreign key (run_id) references imports_run (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
