--liquibase formatted sql
--changeset clientele:letters-006
alter table letters_recipient add column erased_at datetime(6) null;
