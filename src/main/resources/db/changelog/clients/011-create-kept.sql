--liquibase formatted sql
--changeset clientele:clients-046
create table clients_favourite (
  employee_id bigint not null,
  client_id bigint not null,
  at datetime(6) not null,
  primary key (employee_id, client_id),
  constraint clients_favourite_employee foreign key (employee_id) references people_employee (id),
  constraint clients_favourite_client foreign key (client_id) references clients_client (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:clients-047
create table clients_opened (
  employee_id bigint not null,
  client_id bigint not null,
  at datetime(6) not null,
  primary key (employee_id, client_id),
  constraint clients_opened_employee foreign key (employee_id) references people_employee (id),
  constraint clients_opened_client foreign key (client_id) references clients_client (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
