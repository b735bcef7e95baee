--liquibase formatted sql
--changeset clientele:expenses-001
create table expenses_expense (
  id bigint not null auto_increment primary key,
  version bigint not null,
  scope_id bigint not null,
  spender_id bigint not null,
  client_id bigint not null,
  day date not null,
  amount decimal(14, 2) not null,
  currency char(3) character set ascii collate ascii_bin not null,
  house_amount decimal(14, 2) not null,
  purpose varchar(500) not null,
  state varchar(10) character set ascii collate ascii_bin not null,
  changed_at datetime(6) not null,
  changed_by varchar(500) not null,
  key expenses_expense_spender (spender_id, day),
  key expenses_expense_day (day),
  constraint expenses_expense_scope foreign key (scope_id) references people_scope (id),
  constraint expenses_expense_spender foreign key (spender_id) references people_employee (id),
  constraint expenses_expense_client foreign key (client_id) references clients_client (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:expenses-002
create table expenses_receipt (
  id bigint not null auto_increment primary key,
  expense_id bigint not null,
  document_id bigint not null,
  added_at datetime(6) not null,
  constraint expenses_receipt_expense foreign key (expense_id) references expenses_expense (id),
  constraint expenses_receipt_document foreign key (document_id) references documents_document (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:expenses-003
create table expenses_budget (
  employee_id bigint not null,
  month date not null,
  version bigint not null,
  amount decimal(14, 2) not null,
  primary key (employee_id, month),
  constraint expenses_budget_employee foreign key (employee_id) references people_employee (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
