--liquibase formatted sql
--changeset clientele:approvals-001
create table approvals_round (
  id bigint not null auto_increment primary key,
  kind varchar(30) character set ascii collate ascii_bin not null,
  record bigint not null,
  running_record bigint null,
  title varchar(250) not null,
  scope_id bigint not null,
  owner_id bigint not null,
  submitter_id bigint not null,
  submitted_for_id bigint null,
  submitted_by varchar(500) not null,
  submitted_at datetime(6) not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  route bigint not null,
  stages longtext not null,
  stage int not null,
  state varchar(10) character set ascii collate ascii_bin not null,
  ended_at datetime(6) null,
  unique key approvals_round_running (kind, running_record),
  key approvals_round_record (kind, record, id),
  key approvals_round_submitter (submitter_id, id),
  constraint approvals_round_scope foreign key (scope_id) references people_scope (id),
  constraint approvals_round_owner foreign key (owner_id) references people_employee (id),
  constraint approvals_round_submitter foreign key (submitter_id) references people_employee (id),
  constraint approvals_round_for foreign key (submitted_for_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:approvals-002
create table approvals_seat (
  id bigint not null auto_increment primary key,
  round_id bigint not null,
  stage int not null,
  state varchar(10) character set ascii collate ascii_bin not null,
  opened_at datetime(6) not null,
  due_at datetime(6) not null,
  remind_at datetime(6) null,
  raise_at datetime(6) null,
  decider_id bigint null,
  decided_by varchar(500) null,
  decided_at datetime(6) null,
  key approvals_seat_due (state, due_at),
  key approvals_seat_remind (remind_at),
  key approvals_seat_raise (raise_at),
  constraint approvals_seat_round foreign key (round_id) references approvals_round (id),
  constraint approvals_seat_decider foreign key (decider_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:approvals-003
create table approvals_asked (
  seat_id bigint not null,
  employee_id bigint not null,
  grant_id bigint not null,
  by_route boolean not null,
  open boolean not null,
  primary key (seat_id, employee_id),
  key approvals_asked_employee (employee_id, open),
  constraint approvals_asked_seat foreign key (seat_id) references approvals_seat (id),
  constraint approvals_asked_employee foreign key (employee_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:approvals-004
create table approvals_event (
  id bigint not null auto_increment primary key,
  round_id bigint not null,
  stage int not null,
  at datetime(6) not null,
  what varchar(10) character set ascii collate ascii_bin not null,
  told_by varchar(500) not null,
  words varchar(500) not null,
  constraint approvals_event_round foreign key (round_id) references approvals_round (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
