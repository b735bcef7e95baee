--liquibase formatted sql
--changeset clientele:prospecting-001
create table prospecting_plan (
  client_id bigint not null primary key,
  version bigint not null,
  aim varchar(500) not null,
  decider_id bigint null,
  changed_by varchar(200) not null,
  changed_at datetime(6) not null,
  constraint prospecting_plan_client foreign key (client_id) references clients_client (id),
  constraint prospecting_plan_decider foreign key (decider_id) references clients_contact (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:prospecting-002
create table prospecting_step (
  id bigint not null auto_increment primary key,
  client_id bigint not null,
  words varchar(500) not null,
  due_on date not null,
  done_on date null,
  constraint prospecting_step_client foreign key (client_id) references clients_client (id),
  key prospecting_step_due (done_on, due_on)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
