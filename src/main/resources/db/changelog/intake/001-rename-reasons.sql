--liquibase formatted sql

--changeset clientele:intake-001
-- The sentences by which rows were refused have moved to the modules that say them.
update imports_row set reason_key = case reason_key
    when 'clients.refused.unknown-country' then 'intake.refused.unknown-country'
    when 'clients.refused.grade' then 'intake.refused.grade'
    when 'clients.refused.several' then 'intake.refused.several'
    when 'clients.refused.archived' then 'intake.refused.archived'
    when 'clients.refused.mail' then 'addresses.refused.mail'
    when 'clients.refused.country' then 'addresses.refused.country'
    when 'clients.refused.too-long' then 'kit.too-long'
    when 'clients.refused.no-contact-name' then 'contacts.refused.no-name'
    when 'clients.refused.language' then 'contacts.refused.language'
    else reason_key
  end
  where reason_key like 'clients.refused.%';
