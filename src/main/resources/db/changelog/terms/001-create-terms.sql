--liquibase formatted sql
--changeset clientele:terms-001
create table terms_terms (
  client_id bigint not null primary key,
  version bigint not null,
  price_type varchar(20) character set ascii collate ascii_bin null,
  payment_days integer null,
  credit_limit decimal(14, 2) null,
  currency varchar(3) character set ascii collate ascii_bin not null,
  receivables varchar(20) character set ascii collate ascii_bin null,
  changed_at datetime(6) not null,
  changed_by varchar(200) not null,
  constraint terms_terms_client foreign key (client_id) references clients_client (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
