SELECT p.id, p.uuid, p.code, p.name, p.is_supplier, p.is_customer, p.supplier_place_id, p.customer_place_id,
       p.contact_name, p.email, p.phone, p.vat_number, p.currency, p.language, p.lead_time_days, p.minimum_order,
       p.terms, p.warning, p.version, CASE WHEN p.archived_at IS NULL THEN 0 ELSE 1 END AS archived
FROM partners_partner AS p
WHERE p.id = :id
