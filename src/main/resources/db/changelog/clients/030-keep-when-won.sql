--liquibase formatted sql
--changeset clientele:clients-060
alter table clients_client add column won_at datetime(6) null;
--changeset clientele:clients-061
update clients_client c set won_at = case
  when (select json_value(j.changes, '$[0].before') from journal_entry j
      where j.subject_type = 'client' and j.subject_id = c.id and j.action = 'client.status'
      order by j.id limit 1) in ('CLIENT', 'DORMANT')
    then c.created_at
  else coalesce(
    (select min(j.at) from journal_entry j
      where j.subject_type = 'client' and j.subject_id = c.id and j.action = 'client.status'
        and json_value(j.changes, '$[0].after') = 'CLIENT'),
    if(c.status in ('CLIENT', 'DORMANT'), c.created_at, null))
  end;
--changeset clientele:clients-062
create index clients_client_won on clients_client (won_at);
--changeset clientele:clients-063
create index clients_client_created on clients_client (created_at);
