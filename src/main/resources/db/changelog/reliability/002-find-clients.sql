--liquibase formatted sql
--changeset clientele:reliability-010
create index reliability_rating_reliance on reliability_rating (reliance);
