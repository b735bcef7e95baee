--liquibase formatted sql
--changeset clientele:profiles-010
create index profiles_profile_kind on profiles_profile (kind);
--changeset clientele:profiles-011
create index profiles_profile_level on profiles_profile (level);
