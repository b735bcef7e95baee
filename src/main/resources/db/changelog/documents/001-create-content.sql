--liquibase formatted sql
--changeset clientele:documents-001
create table documents_content (
  sha256 char(64) character set ascii collate ascii_bin not null primary key,
  size bigint not null,
  bytes longblob not null
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:documents-002
create table documents_document (
  id bigint not null auto_increment primary key,
  sha256 char(64) character set ascii collate ascii_bin not null,
  name varchar(200) not null,
  media_type varchar(150) not null,
  stored_at datetime(6) not null,
  constraint documents_document_content foreign key (sha256) references documents_content (sha256)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
