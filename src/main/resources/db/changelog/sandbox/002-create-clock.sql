--liquibase formatted sql
--changeset clientele:sandbox-002
create table sandbox_clock (
  id tinyint not null primary key,
  ahead_seconds bigint not null,
  constraint sandbox_clock_one check (id = 1),
  constraint sandbox_clock_forward check (ahead_seconds >= 0)
);
--changeset clientele:sandbox-003
insert into sandbox_clock (id, ahead_seconds) values (1, 0);
