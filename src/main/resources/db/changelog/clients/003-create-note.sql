--liquibase formatted sql
--changeset clientele:clients-012
create table clients_note (
  id bigint not null auto_increment primary key,
  client_id bigint not null,
  at datetime(6) not null,
  written_by varchar(200) not null,
  words varchar(4000) not null,
  constraint clients_note_client foreign key (client_id) references clients_client (id),
  key clients_note_newest (client_id, at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
