-- Partners for all other modules, without what says who a person is.
CREATE VIEW partners_partners AS
SELECT p.id, p.uuid, p.code, p.code_key, p.name, p.name_key, p.is_supplier, p.is_customer, p.supplier_place_id,
       p.customer_place_id, p.currency, p.language, p.lead_time_days, p.minimum_order, p.warning,
       CASE WHEN p.archived_at IS NULL THEN 0 ELSE 1 END AS archived, p.archived_at, p.version
FROM partners_partner p;

-- The same as lists show them, with the first address of each.
CREATE VIEW partners_rows AS
SELECT p.id, p.uuid, p.code, p.code_key, p.name, p.name_key, p.search_key, p.is_supplier, p.is_customer, p.contact_name,
       p.email, p.phone, p.warning, p.lead_time_days, CASE WHEN p.archived_at IS NULL THEN 0 ELSE 1 END AS archived,
       COALESCE((SELECT a.city FROM partners_address a WHERE a.partner_id = p.id ORDER BY a.position LIMIT 1), '')
         AS city,
       COALESCE((SELECT a.country FROM partners_address a WHERE a.partner_id = p.id ORDER BY a.position LIMIT 1), '')
         AS country
FROM partners_partner p;
