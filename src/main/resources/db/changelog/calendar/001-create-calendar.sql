--liquibase formatted sql
--changeset clientele:calendar-001
create table calendar_house (
  id bigint not null auto_increment primary key,
  version bigint not null,
  name varchar(120) not null,
  country varchar(2) character set ascii collate ascii_bin not null,
  region varchar(20) character set ascii collate ascii_bin not null,
  zone varchar(60) character set ascii collate ascii_bin not null,
  main boolean not null,
  archived_at datetime(6) null
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:calendar-002
create table calendar_hours (
  calendar_id bigint not null,
  from_day date not null,
  week varchar(250) character set ascii collate ascii_bin not null,
  primary key (calendar_id, from_day),
  constraint calendar_hours_calendar foreign key (calendar_id) references calendar_house (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:calendar-003
create table calendar_moved_day (
  calendar_id bigint not null,
  on_day date not null,
  as_on varchar(9) character set ascii collate ascii_bin null,
  ends_at varchar(5) character set ascii collate ascii_bin null,
  reason varchar(500) not null,
  primary key (calendar_id, on_day),
  constraint calendar_moved_day_calendar foreign key (calendar_id) references calendar_house (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:calendar-004
insert into calendar_house (version, name, country, region, zone, main)
values (0, 'House', '', '', '', true);
--changeset clientele:calendar-005
insert into calendar_hours (calendar_id, from_day, week)
select id, '2000-01-01', '1 09:00-13:00 14:00-18:00;2 09:00-13:00 14:00-18:00;3 09:00-13:00 14:00-18:00;4 09:00-13:00 14:00-18:00;5 09:00-13:00 14:00-18:00'
from calendar_house;
