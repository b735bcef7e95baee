--liquibase formatted sql
--changeset clientele:people-005
create table people_scope (
  id bigint not null auto_increment primary key,
  owner_id bigint null,
  department_id bigint not null,
  constraint people_scope_owner foreign key (owner_id) references people_employee (id),
  constraint people_scope_department foreign key (department_id) references people_department (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:people-006
create table people_scope_spell (
  id bigint not null auto_increment primary key,
  scope_id bigint not null,
  owner_id bigint null,
  department_id bigint not null,
  since datetime(6) not null,
  until datetime(6) null,
  assigned_by varchar(200) not null,
  why varchar(500) null,
  constraint people_scope_spell_scope foreign key (scope_id) references people_scope (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:people-007
create table people_scope_grant (
  id bigint not null auto_increment primary key,
  scope_id bigint not null,
  employee_id bigint null,
  role varchar(40) character set ascii collate ascii_bin null,
  access_right varchar(20) character set ascii collate ascii_bin not null,
  why varchar(500) not null,
  granted_by varchar(200) not null,
  granted_at datetime(6) not null,
  until datetime(6) null,
  revoked_at datetime(6) null,
  constraint people_scope_grant_scope foreign key (scope_id) references people_scope (id),
  constraint people_scope_grant_employee foreign key (employee_id) references people_employee (id),
  constraint people_scope_grant_to check ((employee_id is null) <> (role is null))
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:people-008
create index people_scope_grant_employee_now on people_scope_grant (employee_id, revoked_at, scope_id);
