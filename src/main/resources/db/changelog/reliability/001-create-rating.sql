--liquibase formatted sql
--changeset clientele:reliability-001
create table reliability_rating (
  client_id bigint not null primary key,
  version bigint not null,
  reliance varchar(20) character set ascii collate ascii_bin not null,
  reasons varchar(500) not null,
  review_on date not null,
  rated_by varchar(200) not null,
  rated_at datetime(6) not null,
  constraint reliability_rating_client foreign key (client_id) references clients_client (id),
  key reliability_rating_review (review_on)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:reliability-002
create table reliability_fact (
  id bigint not null auto_increment primary key,
  client_id bigint not null,
  words varchar(500) not null,
  points integer not null,
  noted_on date not null,
  noted_by varchar(200) not null,
  constraint reliability_fact_client foreign key (client_id) references clients_client (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
