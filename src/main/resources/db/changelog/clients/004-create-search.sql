--liquibase formatted sql
--changeset clientele:clients-013
create table clients_search (
  token varchar(80) collate utf8mb4_bin not null,
  client_id bigint not null,
  head boolean not null,
  primary key (token, client_id, head),
  constraint clients_search_client foreign key (client_id) references clients_client (id),
  key clients_search_card (client_id, token, head)
) character set utf8mb4 collate utf8mb4_bin;
