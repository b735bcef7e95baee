--liquibase formatted sql
--changeset clientele:mail-001
create table mail_message (
  id bigint not null auto_increment primary key,
  dedup_key varchar(300) character set utf8mb4 collate utf8mb4_bin not null,
  message_id varchar(320) character set ascii collate ascii_bin not null,
  lane varchar(20) character set ascii collate ascii_bin not null,
  sender_id bigint null,
  scope_id bigint null,
  from_name varchar(200) not null,
  from_address varchar(320) character set utf8mb4 collate utf8mb4_bin not null,
  reply_to_name varchar(200) null,
  reply_to_address varchar(320) character set utf8mb4 collate utf8mb4_bin null,
  to_name varchar(200) not null,
  to_address varchar(320) character set utf8mb4 collate utf8mb4_bin not null,
  subject varchar(500) not null,
  html_sha256 char(64) character set ascii collate ascii_bin null,
  text_sha256 char(64) character set ascii collate ascii_bin null,
  state varchar(12) character set ascii collate ascii_bin not null,
  code smallint null,
  enhanced varchar(12) character set ascii collate ascii_bin null,
  reply varchar(1000) null,
  created_at datetime(6) not null,
  accepted_at datetime(6) null,
  constraint mail_message_dedup unique (dedup_key),
  constraint mail_message_internet_id unique (message_id),
  constraint mail_message_sender foreign key (sender_id) references people_employee (id),
  constraint mail_message_scope foreign key (scope_id) references people_scope (id),
  constraint mail_message_html foreign key (html_sha256) references documents_content (sha256),
  constraint mail_message_text foreign key (text_sha256) references documents_content (sha256),
  key mail_message_state (state, id),
  key mail_message_to (to_address, id),
  key mail_message_created (created_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:mail-002
create table mail_reference (
  type varchar(40) character set ascii collate ascii_bin not null,
  reference_id bigint not null,
  message_id bigint not null,
  name varchar(250) not null,
  primary key (type, reference_id, message_id),
  constraint mail_reference_message foreign key (message_id) references mail_message (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:mail-003
create table mail_attachment (
  message_id bigint not null,
  position smallint not null,
  document_id bigint not null,
  primary key (message_id, position),
  constraint mail_attachment_message foreign key (message_id) references mail_message (id),
  constraint mail_attachment_document foreign key (document_id) references documents_document (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:mail-004
create table mail_secret (
  message_id bigint not null primary key,
  html mediumtext not null,
  plain mediumtext not null,
  constraint mail_secret_message foreign key (message_id) references mail_message (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:mail-005
create table mail_attempt (
  id bigint not null auto_increment primary key,
  message_id bigint not null,
  at datetime(6) not null,
  phase varchar(8) character set ascii collate ascii_bin not null,
  outcome varchar(12) character set ascii collate ascii_bin not null,
  code smallint null,
  enhanced varchar(12) character set ascii collate ascii_bin null,
  reply varchar(1000) null,
  constraint mail_attempt_message foreign key (message_id) references mail_message (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
