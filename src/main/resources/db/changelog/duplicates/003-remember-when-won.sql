--liquibase formatted sql
--changeset clientele:duplicates-003
update duplicates_merge m
  join clients_client kept on kept.id = m.kept_id
  join clients_client gone on gone.id = m.gone_id
  set m.memory = json_set(m.memory,
    '$.kept.wonAt', if(json_value(m.memory, '$.kept.status') in ('CLIENT', 'DORMANT'),
      date_format(kept.won_at, '%Y-%m-%dT%H:%i:%s.%fZ'), null),
    '$.gone.wonAt', date_format(gone.won_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
    '$.united.wonAt', date_format(kept.won_at, '%Y-%m-%dT%H:%i:%s.%fZ'))
  where m.undone_at is null;
