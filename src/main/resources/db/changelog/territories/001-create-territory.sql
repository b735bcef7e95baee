--liquibase formatted sql
--changeset clientele:territories-001
create table territories_employee (
  employee_id bigint not null primary key,
  territory varchar(120) not null,
  constraint territories_employee_employee foreign key (employee_id) references people_employee (id),
  key territories_employee_territory (territory)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
