--liquibase formatted sql
--changeset clientele:attachments-001
create table attachments_file (
  id bigint not null auto_increment primary key,
  client_id bigint not null,
  document_id bigint not null,
  added_at datetime(6) not null,
  added_by varchar(200) not null,
  constraint attachments_file_client foreign key (client_id) references clients_client (id),
  constraint attachments_file_document foreign key (document_id)
    references documents_document (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
