--liquibase formatted sql
--changeset clientele:clauses-001
create table clauses_template (
  id bigint not null auto_increment primary key,
  version bigint not null,
  name varchar(200) not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  language varchar(3) character set ascii collate ascii_bin not null,
  country char(2) character set ascii collate ascii_bin not null,
  published bigint not null,
  draft longtext,
  retired_at datetime(6),
  changed_at datetime(6) not null,
  changed_by varchar(500) not null,
  key clauses_template_name (name)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:clauses-002
create table clauses_version (
  template_id bigint not null,
  number bigint not null,
  body longtext not null,
  note varchar(500) not null,
  made_at datetime(6) not null,
  made_by varchar(500) not null,
  primary key (template_id, number),
  constraint clauses_version_template foreign key (template_id) references clauses_template (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
