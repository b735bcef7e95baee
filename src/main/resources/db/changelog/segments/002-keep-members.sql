--liquibase formatted sql
--changeset clientele:segments-004
create table segments_member (
  id bigint not null auto_increment primary key,
  segment_id bigint not null,
  client_id bigint not null,
  standing varchar(20) not null,
  since datetime(6) not null,
  from_day date not null,
  until_day date null,
  constraint segments_member_segment foreign key (segment_id) references segments_segment (id),
  constraint segments_member_client foreign key (client_id) references clients_client (id)
    on delete cascade,
  key segments_member_of_segment (segment_id, client_id, from_day),
  key segments_member_by_day (segment_id, from_day, until_day)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--changeset clientele:segments-005
-- Until when they were in it is not known: they were, at that moment.
insert into segments_member (id, segment_id, client_id, standing, since, from_day, until_day)
select id, segment_id, client_id, 'PROSPECT', since, date(since), date(since)
from segments_prospect;
--changeset clientele:segments-006
drop table segments_prospect;
--changeset clientele:segments-007
alter table segments_size add column listed boolean not null default false;
