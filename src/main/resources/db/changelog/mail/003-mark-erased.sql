--liquibase formatted sql
--changeset clientele:mail-008
alter table mail_message add column erased_at datetime(6) null;
