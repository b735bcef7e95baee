--liquibase formatted sql
--changeset clientele:notices-001
create table notices_notice (
  id bigint not null auto_increment primary key,
  recipient_id bigint not null,
  for_id bigint null,
  dedup_key varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  kind varchar(60) character set ascii collate ascii_bin not null,
  subject_type varchar(40) character set ascii collate ascii_bin not null,
  subject_id bigint null,
  subject_name varchar(250) not null,
  scope_id bigint null,
  path varchar(250) character set ascii collate ascii_bin not null,
  words_key varchar(120) character set ascii collate ascii_bin not null,
  words_arguments text not null,
  mail_due varchar(10) character set ascii collate ascii_bin null,
  at datetime(6) not null,
  read_at datetime(6) null,
  constraint notices_notice_once unique (recipient_id, dedup_key),
  constraint notices_notice_recipient foreign key (recipient_id) references people_employee (id),
  constraint notices_notice_for foreign key (for_id) references people_employee (id),
  constraint notices_notice_scope foreign key (scope_id) references people_scope (id),
  key notices_notice_list (recipient_id, id),
  key notices_notice_unread (recipient_id, read_at, id),
  key notices_notice_mail (mail_due, recipient_id),
  key notices_notice_read (read_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:notices-002
create table notices_choice (
  employee_id bigint not null,
  kind varchar(60) character set ascii collate ascii_bin not null,
  delivery varchar(10) character set ascii collate ascii_bin not null,
  primary key (employee_id, kind),
  constraint notices_choice_employee foreign key (employee_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
