--liquibase formatted sql
--changeset clientele:company-003
insert into company_setting (name, value) values ('version', '0');
