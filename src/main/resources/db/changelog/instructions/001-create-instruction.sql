--liquibase formatted sql
--changeset clientele:instructions-001
create table instructions_paper (
  id bigint not null auto_increment primary key,
  kind varchar(20) character set ascii collate ascii_bin not null,
  author_id bigint not null,
  newest_id bigint null,
  outcome varchar(20) character set ascii collate ascii_bin null,
  outcome_why varchar(500) not null default '',
  outcome_by varchar(250) null,
  outcome_at datetime(6) null,
  constraint instructions_paper_author foreign key (author_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:instructions-002
create table instructions_version (
  id bigint not null auto_increment primary key,
  paper_id bigint not null,
  number int not null,
  version bigint not null,
  title varchar(200) not null,
  text text not null,
  due_on date null,
  changed_by varchar(250) not null,
  changed_at datetime(6) not null,
  hash char(64) character set ascii collate ascii_bin null,
  published_by varchar(250) null,
  published_at datetime(6) null,
  constraint instructions_version_paper foreign key (paper_id) references instructions_paper (id),
  unique key instructions_version_number (paper_id, number)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:instructions-003
alter table instructions_paper add constraint instructions_paper_newest
  foreign key (newest_id) references instructions_version (id);
--changeset clientele:instructions-004
create table instructions_department (
  version_id bigint not null,
  department_id bigint not null,
  primary key (version_id, department_id),
  constraint instructions_department_version foreign key (version_id)
    references instructions_version (id) on delete cascade,
  constraint instructions_department_department foreign key (department_id)
    references people_department (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:instructions-005
create table instructions_role (
  version_id bigint not null,
  role varchar(40) character set ascii collate ascii_bin not null,
  primary key (version_id, role),
  constraint instructions_role_version foreign key (version_id)
    references instructions_version (id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:instructions-006
create table instructions_reading (
  version_id bigint not null,
  employee_id bigint not null,
  at datetime(6) not null,
  primary key (version_id, employee_id),
  constraint instructions_reading_version foreign key (version_id)
    references instructions_version (id),
  constraint instructions_reading_employee foreign key (employee_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:instructions-007
create table instructions_signature (
  id bigint not null auto_increment primary key,
  version_id bigint not null,
  employee_id bigint not null,
  hash char(64) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  constraint instructions_signature_version foreign key (version_id)
    references instructions_version (id),
  constraint instructions_signature_employee foreign key (employee_id)
    references people_employee (id),
  unique key instructions_signature_once (version_id, employee_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:instructions-008
create table instructions_comment (
  id bigint not null auto_increment primary key,
  version_id bigint not null,
  author_id bigint not null,
  words varchar(2000) not null,
  at datetime(6) not null,
  constraint instructions_comment_version foreign key (version_id)
    references instructions_version (id),
  constraint instructions_comment_author foreign key (author_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
