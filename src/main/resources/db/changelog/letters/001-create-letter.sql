--liquibase formatted sql
--changeset clientele:letters-001
create table letters_letter (
  id bigint not null auto_increment primary key,
  version bigint not null,
  author_id bigint not null,
  subject varchar(250) not null,
  body mediumtext not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  changed_at datetime(6) not null,
  sent_at datetime(6) null,
  constraint letters_letter_author foreign key (author_id) references people_employee (id),
  key letters_letter_of_author (author_id, state, changed_at),
  key letters_letter_state (state)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:letters-002
create table letters_client (
  letter_id bigint not null,
  client_id bigint not null,
  primary key (letter_id, client_id),
  constraint letters_client_letter foreign key (letter_id) references letters_letter (id),
  constraint letters_client_client foreign key (client_id) references clients_client (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:letters-003
create table letters_deselected (
  letter_id bigint not null,
  contact_id bigint not null,
  primary key (letter_id, contact_id),
  constraint letters_deselected_letter foreign key (letter_id) references letters_letter (id),
  constraint letters_deselected_contact foreign key (contact_id) references clients_contact (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:letters-004
create table letters_attachment (
  letter_id bigint not null,
  document_id bigint not null,
  primary key (letter_id, document_id),
  constraint letters_attachment_letter foreign key (letter_id) references letters_letter (id),
  constraint letters_attachment_document foreign key (document_id) references documents_document (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
