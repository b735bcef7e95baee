--liquibase formatted sql
--changeset clientele:letters-011
update clients_client c
  join (select r.client_id, max(l.sent_at) as at from letters_recipient r
    join letters_letter l on l.id = r.letter_id where r.mail_id is not null group by r.client_id) written
    on written.client_id = c.id
  set c.contacted_at = greatest(coalesce(c.contacted_at, written.at), written.at)
  where written.at is not null;
