--liquibase formatted sql
--changeset clientele:imports-008
create table imports_mapping (
  id bigint not null auto_increment primary key,
  employee_id bigint not null,
  target varchar(40) character set ascii collate ascii_bin not null,
  headings_key char(64) character set ascii collate ascii_bin not null,
  name varchar(120) not null,
  fields longtext not null,
  match_key varchar(40) character set ascii collate ascii_bin not null,
  mode varchar(10) character set ascii collate ascii_bin not null,
  used_at datetime(6) not null,
  constraint imports_mapping_employee foreign key (employee_id) references people_employee (id),
  constraint imports_mapping_name unique (employee_id, target, headings_key, name)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
