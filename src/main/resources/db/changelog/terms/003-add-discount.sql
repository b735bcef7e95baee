--liquibase formatted sql
--changeset clientele:terms-020
alter table terms_terms add column discount decimal(5, 2) null after payment_days;
