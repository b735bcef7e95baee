--liquibase formatted sql
--changeset clientele:demo-001
create table demo_step (
  name varchar(60) character set ascii collate ascii_bin not null primary key,
  at datetime(6) not null
);
