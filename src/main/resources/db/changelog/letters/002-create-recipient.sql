--liquibase formatted sql
--changeset clientele:letters-005
create table letters_recipient (
  id bigint not null auto_increment primary key,
  letter_id bigint not null,
  client_id bigint not null,
  contact_id bigint not null,
  client_name varchar(250) not null,
  contact_name varchar(250) not null,
  address varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  scope_id bigint not null,
  fields mediumtext not null,
  mail_id bigint null,
  constraint letters_recipient_address unique (letter_id, address),
  constraint letters_recipient_letter foreign key (letter_id) references letters_letter (id),
  constraint letters_recipient_client foreign key (client_id) references clients_client (id),
  constraint letters_recipient_contact foreign key (contact_id) references clients_contact (id),
  constraint letters_recipient_scope foreign key (scope_id) references people_scope (id),
  constraint letters_recipient_mail foreign key (mail_id) references mail_message (id),
  key letters_recipient_of_client (client_id, letter_id),
  key letters_recipient_unqueued (letter_id, mail_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
