#!/bin/sh
# Runs once, on an empty database: one user owns the tables, the other works with them.
set -eu
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
create database if not exists clientele character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create user 'clientele_owner'@'%' identified by '$OWNER_PASSWORD';
grant all privileges on clientele.* to 'clientele_owner'@'%' with grant option;
create user 'clientele_app'@'%' identified by '$APPLICATION_PASSWORD';
grant create temporary tables on clientele.* to 'clientele_app'@'%';
SQL
