--liquibase formatted sql
--changeset clientele:views-001
create table views_view (
  id bigint not null auto_increment primary key,
  version bigint not null,
  list varchar(40) character set ascii collate ascii_bin not null,
  name varchar(60) not null,
  content text not null,
  owner_id bigint not null,
  department_id bigint null,
  changed_at datetime(6) not null,
  removed_at datetime(6) null,
  constraint views_view_owner foreign key (owner_id) references people_employee (id),
  constraint views_view_department foreign key (department_id) references people_department (id),
  key views_view_of_owner (list, owner_id),
  key views_view_of_department (list, department_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:views-002
create table views_default (
  employee_id bigint not null,
  list varchar(40) character set ascii collate ascii_bin not null,
  view_id bigint not null,
  primary key (employee_id, list),
  constraint views_default_employee foreign key (employee_id) references people_employee (id),
  constraint views_default_view foreign key (view_id) references views_view (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
