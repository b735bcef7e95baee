--liquibase formatted sql
--changeset clientele:people-001
create table people_department (
  id bigint not null auto_increment primary key,
  version bigint not null,
  name varchar(120) not null,
  parent_id bigint null,
  members_read boolean not null,
  archived_at datetime(6) null,
  constraint people_department_parent foreign key (parent_id) references people_department (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:people-002
create table people_employee (
  id bigint not null auto_increment primary key,
  version bigint not null,
  sign_in varchar(60) character set ascii collate ascii_bin not null,
  name varchar(120) not null,
  mail varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  phone varchar(60) not null,
  position varchar(120) not null,
  department_id bigint not null,
  head_id bigint null,
  birthday date null,
  signature varchar(2000) not null,
  password_hash varchar(200) character set ascii collate ascii_bin null,
  password_set_at datetime(6) null,
  disabled_at datetime(6) null,
  constraint people_employee_sign_in unique (sign_in),
  constraint people_employee_department foreign key (department_id) references people_department (id),
  constraint people_employee_head foreign key (head_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:people-003
create table people_employee_role (
  employee_id bigint not null,
  role varchar(40) character set ascii collate ascii_bin not null,
  primary key (employee_id, role),
  constraint people_employee_role_employee foreign key (employee_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:people-004
create table people_absence (
  id bigint not null auto_increment primary key,
  version bigint not null,
  absent_id bigint not null,
  substitute_id bigint not null,
  from_day date not null,
  back_on date not null,
  reason varchar(500) not null,
  order_number varchar(60) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  proposed_by bigint not null,
  decided_by bigint null,
  decided_at datetime(6) null,
  constraint people_absence_absent foreign key (absent_id) references people_employee (id),
  constraint people_absence_substitute foreign key (substitute_id) references people_employee (id),
  constraint people_absence_days check (back_on > from_day),
  key people_absence_now (substitute_id, state, from_day, back_on)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
