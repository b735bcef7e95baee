--liquibase formatted sql
--changeset clientele:terms-010
create index terms_terms_price_type on terms_terms (price_type);
--changeset clientele:terms-011
create index terms_terms_receivables on terms_terms (receivables);
