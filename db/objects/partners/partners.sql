-- Partners for all other modules, without what says who a person is.
CREATE VIEW partners_partners AS
SELECT p.id, p.uuid, p.code, p.code_key, p.name, p.name_key, p.is_supplier, p.is_customer, p.supplier_place_id,
       p.customer_place_id, p.currency, p.language, p.lead_time_days, p.minimum_order, p.warning,
       CASE WHEN p.archived_at IS NULL THEN 0 ELSE 1 END AS archived, p.version
FROM partners_partner p;
