--liquibase formatted sql
--changeset clientele:profiles-001
create table profiles_profile (
  client_id bigint not null primary key,
  version bigint not null,
  kind varchar(20) character set ascii collate ascii_bin null,
  source varchar(120) not null,
  recommended_by bigint null,
  recommended_by_contact bigint null,
  needs text not null,
  level varchar(20) character set ascii collate ascii_bin null,
  focus varchar(200) not null,
  territory varchar(120) not null,
  changed_at datetime(6) not null,
  changed_by varchar(200) not null,
  constraint profiles_profile_client foreign key (client_id) references clients_client (id),
  constraint profiles_profile_recommended_by foreign key (recommended_by)
    references clients_client (id),
  constraint profiles_profile_recommended_by_contact foreign key (recommended_by_contact)
    references clients_contact (id),
  key profiles_profile_source (source),
  key profiles_profile_territory (territory)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:profiles-002
create table profiles_account (
  client_id bigint not null,
  position integer not null,
  iban varchar(34) character set ascii collate ascii_bin not null,
  bic varchar(11) character set ascii collate ascii_bin not null,
  bank varchar(120) not null,
  primary key (client_id, position),
  constraint profiles_account_client foreign key (client_id)
    references profiles_profile (client_id) on update cascade,
  key profiles_account_iban (iban)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
