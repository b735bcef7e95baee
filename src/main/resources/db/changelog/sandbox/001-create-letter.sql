--liquibase formatted sql
--changeset clientele:sandbox-001
create table sandbox_letter (
  id bigint not null auto_increment primary key,
  received_at datetime(6) not null,
  message_id varchar(500) character set utf8mb4 collate utf8mb4_bin null,
  envelope_from varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  envelope_to text character set utf8mb4 collate utf8mb4_bin not null,
  sender varchar(500) not null,
  recipients varchar(1000) not null,
  subject varchar(1000) not null,
  written_here boolean not null,
  answers_id bigint null,
  raw longblob not null,
  constraint sandbox_letter_answers foreign key (answers_id) references sandbox_letter (id),
  key sandbox_letter_received (received_at),
  key sandbox_letter_message (message_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
