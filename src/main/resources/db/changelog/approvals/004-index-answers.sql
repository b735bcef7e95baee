--liquibase formatted sql
--changeset clientele:approvals-008
alter table approvals_seat add key approvals_seat_decided (decided_at);
