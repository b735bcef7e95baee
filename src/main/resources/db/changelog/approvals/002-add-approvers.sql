--liquibase formatted sql
--changeset clientele:approvals-005
alter table approvals_seat add column before_id bigint null,
  add constraint approvals_seat_before foreign key (before_id) references approvals_seat (id);
--changeset clientele:approvals-006
alter table approvals_event add column about varchar(250) not null default '';
