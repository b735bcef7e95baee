--liquibase formatted sql
--changeset clientele:segments-001
create table segments_segment (
  id bigint not null auto_increment primary key,
  version bigint not null,
  name varchar(120) not null,
  purpose varchar(500) not null,
  filter text not null,
  owner_id bigint not null,
  department_id bigint null,
  created_on date not null,
  changed_at datetime(6) not null,
  removed_at datetime(6) null,
  constraint segments_segment_owner foreign key (owner_id) references people_employee (id),
  constraint segments_segment_department foreign key (department_id)
    references people_department (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:segments-002
create table segments_size (
  segment_id bigint not null,
  day date not null,
  owner_id bigint not null,
  clients_total bigint not null,
  prospects bigint not null,
  clients bigint not null,
  department_id bigint null,
  primary key (segment_id, day),
  constraint segments_size_segment foreign key (segment_id) references segments_segment (id),
  constraint segments_size_owner foreign key (owner_id) references people_employee (id),
  constraint segments_size_department foreign key (department_id) references people_department (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:segments-003
create table segments_prospect (
  id bigint not null auto_increment primary key,
  segment_id bigint not null,
  client_id bigint not null,
  since datetime(6) not null,
  constraint segments_prospect_segment foreign key (segment_id) references segments_segment (id),
  constraint segments_prospect_client foreign key (client_id) references clients_client (id)
    on delete cascade,
  key segments_prospect_of_segment (segment_id, client_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
