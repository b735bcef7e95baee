--liquibase formatted sql
--changeset clientele:handover-001
create table handover_act (
  id bigint not null auto_increment primary key,
  leaver_id bigint not null,
  done_by varchar(420) not null,
  at datetime(6) not null,
  why varchar(500) not null,
  disabled boolean not null,
  constraint handover_act_leaver foreign key (leaver_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:handover-002
create table handover_item (
  act_id bigint not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  thing_id bigint not null,
  successor_id bigint not null,
  primary key (act_id, kind, thing_id),
  constraint handover_item_act foreign key (act_id) references handover_act (id),
  constraint handover_item_successor foreign key (successor_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
