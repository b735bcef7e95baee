--liquibase formatted sql
--changeset clientele:worktime-001
create table worktime_employee (
  employee_id bigint not null primary key,
  version bigint not null,
  calendar_id bigint null,
  constraint worktime_employee_employee foreign key (employee_id) references people_employee (id),
  constraint worktime_employee_calendar foreign key (calendar_id) references calendar_house (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:worktime-002
create table worktime_hours (
  employee_id bigint not null,
  from_day date not null,
  week varchar(250) character set ascii collate ascii_bin null,
  primary key (employee_id, from_day),
  constraint worktime_hours_employee foreign key (employee_id) references worktime_employee (employee_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
