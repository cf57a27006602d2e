-- What holds for the whole company; posting reads the zone and the negative policy here.
CREATE VIEW identity_company_settings AS
SELECT c.uuid, c.name, c.currency, c.time_zone, c.negative_policy, c.is_demo, c.created_at
FROM identity_company c;
